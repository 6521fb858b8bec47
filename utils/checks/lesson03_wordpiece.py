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


def _longest_first(start, end):
    return range(end, start, -1)


def _split(
    word, vocab, later="##", first="", shown=None, ends=_longest_first, stuck=None
):
    """Match greedily, as it should be, save for what the arguments say.

    Args:
        later, first: what the pieces carry in the vocabulary.
        shown: what later pieces carry in the result, where that differs.
        ends: which ends to try, given the start and the word's end.
        stuck: what to return, given pieces and rest, where nothing matches.
    """
    pieces, start = [], 0
    while start < len(word):
        mark = later if start else first
        tried = ends(start, len(word))
        end = next((end for end in tried if mark + word[start:end] in vocab), None)
        if end is None:
            return stuck(pieces, word[start:]) if stuck else [UNK]
        seen = shown if start and shown is not None else mark
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
        ("ab", {"ab", "a", "##b"}),
        ("ab", {"a", "##b"}),
        ("ab", {"ab"}),
        ("abc", {"a", "##b", "##bc", "##c"}),
        ("abcd", {"ab", "##cd"}),
        ("aab", {"a", "##a", "##b"}),
        ("ab", {"a"}),
        ("abc", {"ab", "##b"}),
        ("abc", {"a", "##c"}),
    ]
    for i in range(80):
        letters, longest = ("abc", 3) if i < 50 else ("ab", 5)
        vocab = {UNK}
        for _ in range(dice.randint(4, 16)):
            piece = "".join(dice.choices(letters, k=dice.randint(1, longest)))
            vocab.add(dice.choice(("", "##")) + piece)
        cases.append(("".join(dice.choices(letters, k=dice.randint(1, 8))), vocab))
    return cases


def _counting_marks(word, vocab):
    pieces, start = [], 0
    while start < len(word):
        mark = "##" if start else ""
        ends = range(len(word), start, -1)
        end = next((end for end in ends if mark + word[start:end] in vocab), None)
        if end is None:
            return [UNK]
        pieces.append(mark + word[start:end])
        start += len(pieces[-1])
    return pieces


def _from_the_right(word, vocab):
    pieces, end = [], len(word)
    while end > 0:
        marked = ((start, "##" if start else "") for start in range(end))
        fits = (s for s, mark in marked if mark + word[s:end] in vocab)
        start = next(fits, None)
        if start is None:
            return [UNK]
        pieces.insert(0, ("##" if start else "") + word[start:end])
        end = start
    return pieces


def _stage(word, vocab):
    """Return 0 where the word can be cut into pieces, 1 where it is [UNK]."""
    return int(_split(word, vocab) == [UNK])


WORDPIECE = Exercise(
    id="03.wordpiece",
    name="wordpiece",
    inputs=_wordpiece_inputs,
    oracle=_wordpiece,
    stage=_stage,
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
            "you looked up the later pieces without `##`; in the vocabulary, `ness` (at"
            " the start of a word) and `##ness` (later in a word) are two entries.",
            lambda word, vocab: _split(word, vocab, later=""),
            also=(lambda word, vocab: _split(word, vocab, later="", shown="##"),),
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
            ' it; if any part cannot be matched, the whole word is ["[UNK]"].',
            lambda word, vocab: _split(word, vocab, stuck=lambda done, _: [*done, UNK]),
        ),
        Mistake(
            "drops the rest",
            "you dropped the rest of the word, which cannot be matched, and kept the"
            ' pieces before it; the whole word is then ["[UNK]"].',
            lambda word, vocab: _split(word, vocab, stuck=lambda done, _: done),
            also=(
                lambda word, vocab: _split(
                    word, vocab, stuck=lambda done, _: done or [UNK]
                ),
            ),
        ),
        Mistake(
            "empty for unknown",
            "you returned an empty list where the word cannot be matched; return"
            ' ["[UNK]"].',
            lambda word, vocab: _split(word, vocab, stuck=lambda done, _: []),
        ),
        Mistake(
            "never the whole rest",
            "you never tried the whole rest of the word, so a piece that reaches to the"
            " end is not found; the first end to try is len(word), as in"
            " range(len(word), start, -1).",
            lambda word, vocab: _split(
                word, vocab, ends=lambda start, end: range(end - 1, start, -1)
            ),
            also=(
                lambda word, vocab: _split(
                    word,
                    vocab,
                    ends=lambda start, end: range(max(end - 1, start + 1), start, -1),
                ),
            ),
        ),
        Mistake(
            "never one character",
            "you never tried a piece of one character; the last end to try is"
            " start + 1, as in range(len(word), start, -1).",
            lambda word, vocab: _split(
                word, vocab, ends=lambda start, end: range(end, start + 1, -1)
            ),
        ),
        Mistake(
            "## counted",
            "you went on by len(piece), which counts the two characters of `##`, but"
            " they are not in the word, so letters are lost; go on from end.",
            _counting_marks,
        ),
        Mistake(
            "whole word only",
            "you looked up only the whole word; if it is not in the vocabulary, cut it"
            " into pieces.",
            lambda word, vocab: [word] if word in vocab else [UNK],
        ),
        Mistake(
            "from the right",
            "you cut the word from its end; go from left to right and take the longest"
            " piece at the beginning first.",
            _from_the_right,
        ),
        Mistake(
            "shortest match",
            "you took the shortest piece that fits; try the longest first.",
            lambda word, vocab: _split(
                word, vocab, ends=lambda start, end: range(start + 1, end + 1)
            ),
        ),
        Mistake(
            "## on the first piece",
            "you put `##` before the first piece too; only the pieces after it carry"
            " `##`.",
            lambda word, vocab: _split(word, vocab, first="##"),
        ),
        Mistake(
            "goes back",
            "you went back to a shorter piece because the rest did not fit. WordPiece"
            ' is greedy: it never goes back, and this word is ["[UNK]"].',
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
            also=(
                lambda word, vocab: _split(word, {piece.lower() for piece in vocab}),
                lambda word, vocab: _split(
                    word.lower(), {piece.lower() for piece in vocab}
                ),
            ),
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
