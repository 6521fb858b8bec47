"""Checks of 03.wordpiece: cut a word into the pieces of a vocabulary.

`wordpiece(word, vocab)`: greedy longest match first on a word of at least one
character; pieces after the first carry `##` and stand in the vocabulary with it; where
some part cannot be matched, the whole word is ["[UNK]"]. The word is looked up as it
is: capitals stay, and no character has a meaning of its own. The vocabulary may be
empty.
"""

import random

from utils.checks.catalogue import Exercise, Mistake

UNK = "[UNK]"


def _wordpiece(word, vocab):
    from utils.tokenizer import longest_pieces

    return longest_pieces(word, vocab)


def _split(word, vocab, later="##", first="", shown=None, shortest=False, stuck=None):
    """Match greedily, as it should be, save for what the arguments say.

    Args:
        later, first: what the pieces carry in the vocabulary.
        shown: what later pieces carry in the result, where that differs.
        shortest: whether to take the shortest match.
        stuck: what to return, given pieces and rest, where nothing matches.
    """
    pieces, start = [], 0
    while start < len(word):
        mark = later if start else first
        ends = range(len(word), start, -1)
        ends = reversed(ends) if shortest else ends
        end = next((end for end in ends if mark + word[start:end] in vocab), None)
        if end is None:
            return stuck(pieces, word[start:]) if stuck else [UNK]
        seen = mark if shown is None else shown
        pieces.append(seen + word[start:end])
        start = end
    return pieces


def _unk_per_character(word, vocab):
    pieces, start = [], 0
    while start < len(word):
        mark = "##" if start else ""
        ends = range(len(word), start, -1)
        end = next((end for end in ends if mark + word[start:end] in vocab), None)
        pieces.append(UNK if end is None else mark + word[start:end])
        start = start + 1 if end is None else end
    return pieces


def _any_split(word, vocab):
    """Go back where greedy matching gets stuck."""

    def search(rest, mark):
        if not rest:
            return []
        for end in range(len(rest), 0, -1):
            if mark + rest[:end] in vocab:
                found = search(rest[end:], "##")
                if found is not None:
                    return [mark + rest[:end], *found]
        return None

    found = search(word, "")
    return [UNK] if found is None else found


def _longest_anywhere(word, vocab):
    """Take the longest piece wherever it stands, then cut what is beside it."""

    def cut(start, end):
        spans = ((a, b) for a in range(start, end) for b in range(a + 1, end + 1))
        for a, b in sorted(spans, key=lambda span: (span[0] - span[1], span)):
            piece = ("##" if a else "") + word[a:b]
            if piece in vocab:
                return [*cut(start, a), piece, *cut(b, end)]
        return [None] if start < end else []

    pieces = cut(0, len(word))
    return [UNK] if None in pieces else pieces


def _wordpiece_inputs():
    dice = random.Random("03.wordpiece")
    english = {"un", "##happi", "##happiness", "##ness", "##ha", "happy", "token"}
    cases = [
        ("unhappiness", english),
        ("happy", english),
        ("untoken", english),
        ("unhappinessx", english),
        ("z", {"a", "##z"}),
        ("abc", {"a", "ab", "##bc", "##c"}),
        ("abc", {"a", "ab", "##bc", "c"}),
        ("ab", {"a", "b"}),
        ("été", {"é", "##t", "##é", "##té"}),
        ("a", {"##a", UNK}),
        ("seal", {"sea", "s", "##l"}),
        ("a", {"a"}),
        ("a", set()),
        ("abcd", {"a", "ab", "##bcd", "##cd"}),
        ("abab", {"ab", "##ab"}),
        ("aaa", {"aa", "##aa"}),
        ("A", {"a"}),
        ("a", {"A"}),
        ("Sea", {"S", "sea", "##ea"}),
        ("aB", {"a", "##b"}),
        ("c++", {"c", "##+"}),
        ("a", {"."}),
        ("ab" * 20, {"ab" * 15, "##ab"}),
    ]
    for i in range(80):
        letters, longest = ("abc", 3) if i < 50 else ("ab", 5)
        vocab = {UNK}
        for _ in range(dice.randint(4, 16)):
            piece = "".join(dice.choices(letters, k=dice.randint(1, longest)))
            vocab.add(dice.choice(("", "##")) + piece)
        cases.append(("".join(dice.choices(letters, k=dice.randint(1, 8))), vocab))
    return cases


WORDPIECE = Exercise(
    id="03.wordpiece",
    name="wordpiece",
    inputs=_wordpiece_inputs,
    oracle=_wordpiece,
    properties=(
        (
            "the pieces without ## must give the word again, or be one [UNK]",
            lambda result, word, vocab: (
                list(result) == [UNK]
                or result[0] + "".join(p.removeprefix("##") for p in result[1:]) == word
            ),
        ),
    ),
    mistakes=(
        Mistake(
            "## not looked up",
            "you looked up the later pieces without `##`; in the vocabulary `ness` (a"
            " word's beginning) and `##ness` (its continuation) are two entries.",
            lambda word, vocab: _split(word, vocab, later=""),
        ),
        Mistake(
            "## not returned",
            "your later pieces lack their `##`; the token is `##ness`, not `ness`.",
            lambda word, vocab: _split(word, vocab, shown=""),
        ),
        Mistake(
            "[UNK] per character",
            "you put [UNK] in for each character that does not fit; if any part of the"
            ' word cannot be matched, the whole word is ["[UNK]"].',
            _unk_per_character,
        ),
        Mistake(
            "[UNK] for the rest",
            "you put [UNK] in for the rest that does not fit and kept the pieces before"
            ' it; the whole word is then ["[UNK]"].',
            lambda word, vocab: _split(word, vocab, stuck=lambda done, _: [*done, UNK]),
        ),
        Mistake(
            "drops the rest",
            "you dropped the rest of a word that cannot be matched to its end; the"
            ' whole word is then ["[UNK]"].',
            lambda word, vocab: _split(word, vocab, stuck=lambda done, _: done),
        ),
        Mistake(
            "shortest match",
            "you took the shortest piece that fits; begin with the longest.",
            lambda word, vocab: _split(word, vocab, shortest=True),
        ),
        Mistake(
            "## on the first piece",
            "you put `##` before the first piece too; it marks continuations only.",
            lambda word, vocab: _split(word, vocab, first="##"),
        ),
        Mistake(
            "goes back",
            "you went back to a shorter piece where the rest did not fit. WordPiece is"
            ' greedy: it never goes back, and the word is ["[UNK]"].',
            _any_split,
        ),
        Mistake(
            "longest anywhere",
            "you took the longest piece wherever it stands in the word; go from left to"
            " right and take the longest that begins where the last one ended.",
            _longest_anywhere,
        ),
        Mistake(
            "lower case",
            "you changed capitals to lower case; the word is looked up as it is.",
            lambda word, vocab: _split(word.lower(), vocab),
        ),
    ),
    hints=(
        "Two loops: the outer one moves a start through the word, the inner one tries"
        " ends from the end of the word down to start + 1.",
        "The candidate is word[start:end], with ## before it wherever start > 0; take"
        " the first that is in vocab and go on from its end.",
        'If the inner loop finds none, return ["[UNK]"] at once: a for loop with an'
        " else branch says exactly that.",
    ),
)
