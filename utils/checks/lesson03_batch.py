"""Checks of 03.mask and 03.offsets: from tokens to a batch, and back to the text.

`pad_and_mask(sequences, pad_id)`: return two lists of lists of equal length, the
sequences padded on the right with `pad_id` to the longest of them, and the attention
mask: 1 for each token given, 0 for each one added. A given token may have any id, even
`pad_id`. There is at least one sequence; it, or all of them, may be empty. The lists
returned are new ones.

`offsets(text, tokens)`: text is words without punctuation or accents, separated by one
or more spaces, which may also stand at its beginning and end; tokens are its WordPiece
tokens, all in lower case. Return for each token (start, end) such that
text[start:end] is what the token stands for: `##` is no part of the text, and "[UNK]"
stands for one whole word.
"""

import random
import re

from utils.checks.catalogue import Exercise, Mistake
from utils.checks.lesson03_wordpiece import UNK

# --- 03.mask ----------------------------------------------------------------------


def _pad_and_mask(sequences, pad_id):
    from utils.tokenizer import pad_batch

    batch = pad_batch(sequences, pad_id)
    return batch["input_ids"].tolist(), batch["attention_mask"].tolist()


def _padded(sequences, filler, length=None, left=False):
    length = max(map(len, sequences)) if length is None else length
    rows = []
    for sequence in sequences:
        row = list(sequence)[:length]
        added = [filler] * (length - len(row))
        rows.append(added + row if left else row + added)
    return rows


def _mask_inputs():
    dice = random.Random("03.mask")
    cases = [
        ([[5, 6, 7], [8]], 0),
        ([[1, 2]], 9),
        ([[4], [4, 5, 6, 7], [4, 5]], 3),
        ([[7, 0, 8], [0]], 0),
        ([[], [1, 2]], 1),
        ([[3, 3], [3, 3]], 3),
        ([[5, 0], [7]], 0),
        ([[]], 0),
        ([[], []], 4),
        ([[], [6], []], 2),
        ([[9], [50256, 8]], 50256),
        ([[2, 1], [9]], 7),
    ]
    for _ in range(24):
        pad_id = dice.randint(0, 3)
        n_rows = dice.randint(1, 5)
        lengths = [dice.choice((0, dice.randint(0, 7))) for _ in range(n_rows)]
        lengths[0] = dice.randint(1, 7)
        rows = [[dice.randint(0, 9) for _ in range(length)] for length in lengths]
        dice.shuffle(rows)
        cases.append((rows, pad_id))
    return cases


def _mask_left(sequences, pad_id):
    ones = [[1] * len(sequence) for sequence in sequences]
    return _padded(sequences, pad_id, left=True), _padded(ones, 0, left=True)


def _mask_by_id(sequences, pad_id):
    rows = _padded(sequences, pad_id)
    return rows, [[int(token != pad_id) for token in row] for row in rows]


def _mask_inverted(sequences, pad_id):
    rows, mask = _pad_and_mask(sequences, pad_id)
    return rows, [[1 - bit for bit in row] for row in mask]


def _mask_shortest(sequences, pad_id):
    length = min(map(len, sequences))
    rows = _padded(sequences, pad_id, length)
    return rows, [[1] * length for _ in rows]


def _mask_all_ones(sequences, pad_id):
    rows = _padded(sequences, pad_id)
    return rows, [[1] * len(row) for row in rows]


def _mask_swapped(sequences, pad_id):
    rows, mask = _pad_and_mask(sequences, pad_id)
    return mask, rows


def _is_rectangle(result, sequences, pad_id):
    widths = {len(row) for part in result for row in part}
    return len(result) == 2 and widths == {max(map(len, sequences))}


MASK = Exercise(
    id="03.mask",
    name="pad_and_mask",
    inputs=_mask_inputs,
    oracle=_pad_and_mask,
    returns_new=True,
    properties=(
        (
            "ids and mask must have one row for each sequence, also for an empty one",
            lambda result, sequences, pad_id: (
                [len(part) for part in result] == [len(sequences)] * 2
            ),
        ),
        (
            "each row of ids and of the mask must be as long as the longest sequence",
            _is_rectangle,
        ),
    ),
    mistakes=(
        Mistake(
            "mask by id",
            "you masked every token whose id is pad_id; a real token may have that id."
            " The length of a sequence says what was added, not the id.",
            _mask_by_id,
        ),
        Mistake(
            "mask inverted",
            "your mask is inverted; 1 is for a real token, 0 for padding.",
            _mask_inverted,
        ),
        Mistake(
            "left padding",
            "you padded on the left; the task asks for the right, as BERT does.",
            _mask_left,
        ),
        Mistake(
            "cut to the shortest",
            "you cut all sequences to the shortest; pad them to the longest, so that"
            " nothing is lost.",
            _mask_shortest,
        ),
        Mistake(
            "pads with 0",
            "you padded with 0; the id to pad with is the argument pad_id.",
            lambda sequences, pad_id: _pad_and_mask(sequences, 0),
        ),
        Mistake(
            "mask of ones",
            "your mask is 1 everywhere, for padding too.",
            _mask_all_ones,
        ),
        Mistake(
            "mask not padded",
            "your mask's rows are as long as the sequences were; the mask has the shape"
            " of the padded ids, with a 0 for each token added.",
            lambda sequences, pad_id: (
                _padded(sequences, pad_id),
                [[1] * len(sequence) for sequence in sequences],
            ),
        ),
        Mistake(
            "swapped",
            "you returned the mask first; the ids come first, then the mask.",
            _mask_swapped,
        ),
    ),
    hints=(
        "The length to pad to is that of the longest sequence:"
        " max(len(s) for s in sequences).",
        "[pad_id] * n is a list of n paddings; a list plus a list is a new list, and"
        " the old one stays as it was.",
        "Make the mask from the lengths: [1] * len(s) + [0] * (longest - len(s)).",
    ),
)


# --- 03.offsets -------------------------------------------------------------------
def _offsets(text, tokens):
    return [span for _, span, _ in _located(text, tokens)]


def _located(text, tokens):
    """Return (token, span, its word's span) for each token."""
    words, found, word, at = re.finditer(r"\S+", text), [], None, 0
    for token in tokens:
        if not token.startswith("##"):
            word = next(words).span()
            at = word[0]
        end = word[1] if token == UNK else at + len(token.removeprefix("##"))
        found.append((token, (at, end), word))
        at = end
    return found


_WORDS = [
    "the",
    "then",
    "he",
    "cat",
    "cats",
    "catnip",
    "at",
    "that",
    "anna",
    "banana",
    "an",
]


def _offsets_inputs():
    dice = random.Random("03.offsets")
    cases = [
        ("The cats", ["the", "cat", "##s"]),
        ("", []),
        ("a", ["a"]),
        ("  Hello ", ["hello"]),
        ("the cat the cat", ["the", "cat", "the", "cat"]),
        ("xyz cat", [UNK, "cat"]),
        ("xcatx cat", [UNK, "cat"]),
        ("Banana  an", ["ban", "##an", "##a", "an"]),
        ("unknowable X", ["un", "##know", "##able", UNK]),
        ("To  the PIER", ["to", "the", "pi", "##er"]),
        ("   ", []),
        ("x", [UNK]),
        ("  x ", [UNK]),
        ("ab xyzxyz   c ", [UNK, UNK, UNK]),
        ("unk Unk", ["unk", UNK]),
        ("7 77  7", ["7", "7", "##7", "7"]),
        ("anANAN", ["an", "##an", "##an"]),
    ]
    for _ in range(28):
        parts, tokens = [], []
        for _ in range(dice.randint(2, 7)):
            word = dice.choice(_WORDS)
            tokens += [UNK] if dice.random() < 0.2 else _pieces(dice, word)
            parts.append(dice.choice((word, word, word.title(), word.upper())))
            parts.append(" " * dice.choice((1, 1, 1, 2, 3)))
        text = " " * dice.choice((0, 0, 1)) + "".join(parts)
        cases.append((text if dice.random() < 0.3 else text.rstrip(), tokens))
    return cases


def _pieces(dice, word):
    n_cuts = dice.randint(0, min(2, len(word) - 1))
    cuts = [0, *sorted(dice.sample(range(1, len(word)), n_cuts)), len(word)]
    marks = [""] + ["##"] * n_cuts
    spans = zip(marks, cuts[:-1], cuts[1:], strict=True)
    return [mark + word[start:end] for mark, start, end in spans]


def _found_from_start(text, tokens):
    spans = []
    for token, span, _ in _located(text, tokens):
        piece = token.removeprefix("##")
        start = text.lower().find(piece)
        spans.append(span if token == UNK else (start, start + len(piece)))
    return spans


def _in_joined_tokens(text, tokens):
    spans, at = [], 0
    for _, (start, end), _ in _located(text, tokens):
        spans.append((at, at + end - start))
        at += end - start
    return spans


def _hashes_counted(text, tokens):
    spans, at = [], 0
    for token, (start, end), _ in _located(text, tokens):
        at = at if token.startswith("##") else start
        spans.append((at, end if token == UNK else at + len(token)))
        at = spans[-1][1]
    return spans


def _case_forgotten(text, tokens):
    spans, at = [], 0
    for token, span, _ in _located(text, tokens):
        piece = token.removeprefix("##")
        start = text.find(piece, at)
        spans.append(span if token == UNK else (start, start + len(piece)))
        at = spans[-1][1]
    return spans


OFFSETS = Exercise(
    id="03.offsets",
    name="offsets",
    inputs=_offsets_inputs,
    oracle=_offsets,
    properties=(
        (
            "text[start:end] is not what the token stands for",
            lambda result, text, tokens: all(
                token == UNK or text[a:b].lower() == token.removeprefix("##")
                for token, (a, b) in zip(tokens, result, strict=True)
            ),
        ),
    ),
    mistakes=(
        Mistake(
            "searches from the start",
            "you searched the text from its beginning for every token, so a word that"
            " comes again gets the offsets of its first time; search from where the"
            " last token ended.",
            _found_from_start,
        ),
        Mistake(
            "joined tokens",
            "your offsets are places in the tokens joined together; the spaces of the"
            " text count too.",
            _in_joined_tokens,
        ),
        Mistake(
            "## counted",
            "you counted the two characters of `##`; they are not in the text.",
            _hashes_counted,
        ),
        Mistake(
            "end inclusive",
            "your ends are the last character's place; an end is one further, so that"
            " text[start:end] is the piece.",
            lambda text, tokens: [
                (a, b - 1) for _, (a, b), _ in _located(text, tokens)
            ],
        ),
        Mistake(
            "[UNK] is five characters",
            "you gave [UNK] the length of its own name; it covers the whole word that"
            " it stands for.",
            lambda text, tokens: [
                (a, a + 5 if token == UNK else b)
                for token, (a, b), _ in _located(text, tokens)
            ],
        ),
        Mistake(
            "case forgotten",
            "you searched for a lower-case token in a text with capitals and got -1;"
            " search in text.lower(), which has the same length here.",
            _case_forgotten,
        ),
        Mistake(
            "within the word",
            "your offsets begin at 0 in each word; they should be places in the text.",
            lambda text, tokens: [
                (a - word[0], b - word[0]) for _, (a, b), word in _located(text, tokens)
            ],
        ),
    ),
    hints=(
        "Keep a position in the text: where the last token ended. The next token begins"
        " there, once spaces are skipped.",
        "A token's length is len(token), less 2 if it begins with ##. [UNK] is the"
        " exception: it goes on to the next space or the end of the text.",
        "No search is needed: skip spaces from the position, that is start; end is"
        " start plus the length; append, and go on from end.",
    ),
)
