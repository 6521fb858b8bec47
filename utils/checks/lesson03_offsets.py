"""Checks of 03.offsets: from tokens back to the text.

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


def _offsets(text, tokens):
    return [span for _, span, _ in _located(text, tokens)]


def _words(text):
    return re.finditer(r"\S+", text)


def _located(text, tokens):
    """Return (token, span, its word's span) for each token."""
    words, found, word, at = _words(text), [], None, 0
    for token in tokens:
        if not token.startswith("##"):
            word = next(words).span()
            at = word[0]
        end = word[1] if token == UNK else at + len(token.removeprefix("##"))
        found.append((token, (at, end), word))
        at = end
    return found


# --- The inputs, stage by stage ---------------------------------------------------

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
_PIECES, _CAPITALS, _SPACES, _EDGE, _EDGES, _UNKNOWN_LAST, _UNKNOWN = range(1, 8)


def _stage(text, tokens):
    """Return the first stage that has all that this input has; 0: plain words.

    Spaces at the edges come first beside a single token, [UNK] first as the last one:
    what follows a wrong offset may be wrong in many ways.
    """
    if UNK in tokens:
        return _UNKNOWN if UNK in tokens[:-1] else _UNKNOWN_LAST
    if text != text.strip():
        return _EDGES if len(tokens) > 1 else _EDGE
    if "  " in text:
        return _SPACES
    if text != text.lower():
        return _CAPITALS
    return _PIECES if any(token.startswith("##") for token in tokens) else 0


def _offsets_inputs():
    dice = random.Random("03.offsets")
    cases = [
        ("the cats", ["the", "cat", "##s"]),
        ("", []),
        ("a", ["a"]),
        ("a a", ["a", "a"]),
        ("a b", ["a", "b"]),
        ("ab ab", ["ab", "ab"]),
        ("the cat the cat", ["the", "cat", "the", "cat"]),
        ("ab", ["a", "##b"]),
        ("b ab", ["b", "a", "##b"]),
        ("unhappy", ["un", "##happ", "##y"]),
        ("A", ["a"]),
        ("The cats", ["the", "cat", "##s"]),
        ("anANAN", ["an", "##an", "##an"]),
        ("a  b", ["a", "b"]),
        ("a   b a", ["a", "b", "a"]),
        ("7 77  7", ["7", "7", "##7", "7"]),
        ("Banana  an", ["ban", "##an", "##a", "an"]),
        ("To  the PIER", ["to", "the", "pi", "##er"]),
        ("   ", []),
        (" a", ["a"]),
        ("a ", ["a"]),
        ("  Hello ", ["hello"]),
        ("  a b", ["a", "b"]),
        ("  cat ", ["cat"]),
        ("x", [UNK]),
        ("a xyzxyz", ["a", UNK]),
        ("the xyz", ["the", UNK]),
        ("cats   xyz ", ["cat", "##s", UNK]),
        ("xyz a", [UNK, "a"]),
        ("xyz cat", [UNK, "cat"]),
        ("xcatx cat", [UNK, "cat"]),
        ("cats x ab", ["cat", "##s", UNK, "ab"]),
        ("cats abc x y", ["cat", "##s", UNK, "x", UNK]),
        ("unknowable X", ["un", "##know", "##able", UNK]),
        ("  x ", [UNK]),
        ("ab xyzxyz   c ", [UNK, UNK, UNK]),
        ("unk Unk", ["unk", UNK]),
    ]
    cases += [_drawn(dice, stage) for stage in range(_UNKNOWN) for _ in range(5)]
    cases += [_drawn(dice, _UNKNOWN) for _ in range(28)]
    return cases


def _drawn(dice, stage):
    """Return a random input with what a stage and those before it allow."""
    parts, tokens = [], []
    for _ in range(dice.randint(2, 7)):
        word = dice.choice(_WORDS)
        is_unknown = stage >= _UNKNOWN and dice.random() < 0.25
        pieces = _pieces(dice, word) if stage >= _PIECES else [word]
        tokens += [UNK] if is_unknown else pieces
        dresses = (word, word, word.title(), word.upper())
        parts.append(dice.choice(dresses) if stage >= _CAPITALS else word)
        parts.append(" " * dice.choice((1, 1, 1, 2, 3) if stage >= _SPACES else (1,)))
    text = "".join(parts)
    if stage < _EDGES or dice.random() < 0.5:
        text = text.rstrip()
    if stage == _UNKNOWN_LAST:
        tokens = [*tokens[: -len(pieces)], UNK]
    return " " * dice.choice((0, 0, 1, 2) if stage >= _EDGES else (0,)) + text, tokens


def _pieces(dice, word):
    n_cuts = dice.randint(0, min(2, len(word) - 1))
    cuts = [0, *sorted(dice.sample(range(1, len(word)), n_cuts)), len(word)]
    marks = [""] + ["##"] * n_cuts
    spans = zip(marks, cuts[:-1], cuts[1:], strict=True)
    return [mark + word[start:end] for mark, start, end in spans]


# --- The mistakes -----------------------------------------------------------------


def _behind_spaces(text, at):
    return at + len(text[at:]) - len(text[at:].lstrip())


def _length(text, at, token):
    """Return how many characters a token that begins at a place stands for."""
    if token == UNK:
        return len((text[at:].split() or [""])[0])
    return len(token.removeprefix("##"))


def _walk(text, tokens, begin=_behind_spaces, length=_length):
    """Go through the text token by token, as it should be, save for the arguments."""
    spans, at = [], 0
    for token in tokens:
        at = at if token.startswith("##") else begin(text, at)
        end = at + length(text, at, token)
        spans.append((at, end))
        at = end
    return spans


def _search(text, tokens, find=str.find, marks=0, unknown=True):
    """Search each token from where the last one ended.

    Args:
        find: how to search; `str.index` raises where nothing is found.
        marks: how many of the characters `##` to leave on.
        unknown: whether [UNK] is treated as it should be.
    """
    spans, at = [], 0
    for token in tokens:
        if token == UNK and unknown:
            start = _behind_spaces(text, at)
            at = start + _length(text, start, UNK)
        else:
            piece = token[2 - marks :] if token.startswith("##") else token
            start = find(text, piece, at)
            at = start + len(piece)
        spans.append((start, at))
    return spans


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


def _whole_length(text, at, token):
    return _length(text, at, token) if token == UNK else len(token)


def _five_for_unknown(text, at, token):
    return len(token.removeprefix("##"))


def _skip_or_fail(text, at):
    while text[at] == " ":
        at += 1
    return at


def _with_unknown(change):
    """Return an answer that is right save for what it says of [UNK]."""

    def answer(text, tokens):
        return [
            change(text, *span) if token == UNK else span
            for token, span, _ in _located(text, tokens)
        ]

    return answer


def _up_to_space(find):
    def length(text, at, token):
        return find(text, " ", at) - at if token == UNK else _length(text, at, token)

    return lambda text, tokens: _walk(text, tokens, length=length)


def _known(tokens):
    return [token for token in tokens if token != UNK]


OFFSETS = Exercise(
    id="03.offsets",
    name="offsets",
    inputs=_offsets_inputs,
    oracle=_offsets,
    stage=_stage,
    properties=(
        (
            "text[start:end] is not what the token stands for",
            lambda result, text, tokens: all(
                token == UNK or text[a:b].lower() == token.removeprefix("##")
                for token, (a, b) in zip(tokens, result, strict=True)
            ),
        ),
        (
            "[UNK] stands for the whole word at its place, from space to space",
            lambda result, text, tokens: all(
                token != UNK or tuple(span) in map(re.Match.span, _words(text))
                for token, span in zip(tokens, result, strict=True)
            ),
        ),
    ),
    mistakes=(
        Mistake(
            "searches from the start",
            "you searched from the start of the text each time, so a repeated word got"
            " the place of its first occurrence; search from where the last token"
            " ended.",
            _found_from_start,
        ),
        Mistake(
            "joined tokens",
            "your offsets are places in the tokens joined together; the spaces of the"
            " text count too.",
            _in_joined_tokens,
        ),
        Mistake(
            "## kept",
            "you kept the two characters `##`, but they are not in the text; take them"
            ' off before you search or count: token.removeprefix("##").',
            _hashes_counted,
            also=(
                lambda text, tokens: _walk(text, tokens, length=_whole_length),
                lambda text, tokens: _search(text.lower(), tokens, marks=2),
                lambda text, tokens: _search(text.lower(), tokens, str.index, marks=2),
            ),
        ),
        Mistake(
            "end inclusive",
            "your end is the place of the last character; it must be one more, so that"
            " text[start:end] is the whole piece.",
            lambda text, tokens: [(a, b - 1) for a, b in _offsets(text, tokens)],
        ),
        Mistake(
            "length for end",
            "you returned (start, length); the second number is the place where the"
            " piece ends, start + length.",
            lambda text, tokens: [(a, b - a) for a, b in _offsets(text, tokens)],
        ),
        Mistake(
            "whole word",
            "you gave each piece the place of its whole word; a piece covers its own"
            " letters only.",
            lambda text, tokens: [word for *_, word in _located(text, tokens)],
        ),
        Mistake(
            "within the word",
            "you counted from 0 again in each word; count from the start of the text.",
            lambda text, tokens: [
                (a - word[0], b - word[0]) for _, (a, b), word in _located(text, tokens)
            ],
        ),
        Mistake(
            "case forgotten",
            "you searched for a token, which is in lower case, in a text with capital"
            " letters, where it is not found; search in text.lower(), which has the"
            " same length here.",
            _search,
            also=(lambda text, tokens: _search(text, tokens, str.index),),
        ),
        Mistake(
            "one space",
            "you assumed exactly one space between words; there may be more, so go on"
            " until text[at] is not a space.",
            lambda text, tokens: _walk(
                text, tokens, lambda text, at: at + 1 if at else 0
            ),
            also=(
                lambda text, tokens: _walk(
                    text, tokens, lambda text, at: at + (text[at : at + 1] == " ")
                ),
                lambda text, tokens: _walk(" ".join(text.split()), tokens),
            ),
        ),
        Mistake(
            "spaces at the beginning",
            "you forgot the spaces at the beginning of the text; they count too, and"
            " the first word begins behind them.",
            lambda text, tokens: _walk(text.strip(), tokens),
            also=(
                lambda text, tokens: _walk(
                    text, tokens, lambda text, at: _behind_spaces(text, at) if at else 0
                ),
            ),
        ),
        Mistake(
            "[UNK] searched",
            "you searched for [UNK] in the text. [UNK] has no text of its own: it"
            " stands for the whole word at its place, up to the next space.",
            lambda text, tokens: _search(text.lower(), tokens, unknown=False),
            also=(
                lambda text, tokens: _search(
                    text.lower(), tokens, str.index, unknown=False
                ),
                _with_unknown(lambda text, a, b: (-1, 4)),
                _with_unknown(lambda text, a, b: (-1, -1)),
            ),
        ),
        Mistake(
            "[UNK] is five characters",
            "you gave [UNK] the length of its own name, 5. [UNK] has no text of its"
            " own: it stands for the whole word at its place, up to the next space.",
            _with_unknown(lambda text, a, b: (a, a + 5)),
            also=(
                lambda text, tokens: _walk(text, tokens, length=_five_for_unknown),
                lambda text, tokens: _walk(
                    text, tokens, _skip_or_fail, _five_for_unknown
                ),
            ),
        ),
        Mistake(
            "[UNK] left out",
            "you left [UNK] out; it needs its (start, end) too, those of the whole word"
            " at its place.",
            lambda text, tokens: [
                span for token, span, _ in _located(text, tokens) if token != UNK
            ],
            also=(
                lambda text, tokens: _walk(text, _known(tokens)),
                lambda text, tokens: _search(text.lower(), _known(tokens)),
            ),
        ),
        Mistake(
            "[UNK] is empty",
            "you gave [UNK] no characters. [UNK] has no text of its own, but it stands"
            " for the whole word at its place, up to the next space.",
            _with_unknown(lambda text, a, b: (a, a)),
            also=(
                _with_unknown(lambda text, a, b: None),
                _with_unknown(lambda text, a, b: (None, None)),
                _with_unknown(lambda text, a, b: (0, 0)),
                lambda text, tokens: _walk(
                    text,
                    tokens,
                    length=lambda text, at, token: (
                        0 if token == UNK else _length(text, at, token)
                    ),
                ),
            ),
        ),
        Mistake(
            "[UNK] to the end",
            "you let [UNK] reach to the end of the text; it stands for one word, up to"
            " the next space.",
            _with_unknown(lambda text, a, b: (a, len(text))),
            also=(_with_unknown(lambda text, a, b: (a, len(text.rstrip()))),),
        ),
        Mistake(
            "[UNK] is the last word",
            "your [UNK] ends at the next space, but behind the last word there may be"
            ' none: text.find(" ", at) is then -1 and text.index(" ", at) an error.'
            " The word then ends at len(text).",
            _up_to_space(str.find),
            also=(_up_to_space(str.index),),
        ),
    ),
    hints=(
        "Keep a position in the text: where the last token ended. The next token begins"
        " there, or, if it begins a word, behind the spaces that follow.",
        "A token's length is len(token), less 2 if it begins with ##. [UNK] is the"
        " exception: it goes on to the next space or the end of the text.",
        "No search is needed: skip the spaces from the position, and you are at start;"
        " end is start plus the length; append both, and go on from end.",
    ),
)
