"""First tries at lesson 03's exercises, and which mistake the check names in each."""

from collections import Counter
from itertools import pairwise

import pytest
import torch  # noqa: F401 - loaded here, so that no answer's time limit pays for it

from utils.checks.catalogue import load_exercise
from utils.checks.engine import judge


def _judged(exercise_id, function):
    return judge(load_exercise(exercise_id), function)


# --- 03.offsets: each is wrong for [UNK] too, which must not hide the cause -------


def _finds_the_token(text, tokens):
    return [(text.find(t), text.find(t) + len(t)) for t in tokens]


def _finds_the_piece(text, tokens):
    spans = []
    for token in tokens:
        piece = token.removeprefix("##")
        start = text.lower().find(piece)
        spans.append((start, start + len(piece)))
    return spans


def _goes_on(text, tokens):
    spans, at = [], 0
    for token in tokens:
        piece = token.removeprefix("##")
        start = text.find(piece, at)
        at = start + len(piece)
        spans.append((start, at))
    return spans


def _goes_on_in_lower_case(text, tokens):
    return _goes_on(text.lower(), tokens)


def _goes_on_with_the_marks(text, tokens):
    spans, at = [], 0
    for token in tokens:
        start = text.lower().find(token, at)
        at = start + len(token)
        spans.append((start, at))
    return spans


def _one_space(text, tokens):
    spans, at = [], 0
    for token in tokens:
        if spans and not token.startswith("##"):
            at += 1
        end = at + len(token.removeprefix("##"))
        spans.append((at, end))
        at = end
    return spans


def _skips_between_words_only(text, tokens):
    spans, at = [], 0
    for token in tokens:
        while spans and at < len(text) and text[at] == " ":
            at += 1
        end = at + len(token.removeprefix("##"))
        spans.append((at, end))
        at = end
    return spans


def _unknown_by_its_name(text, tokens):
    spans, at = [], 0
    for token in tokens:
        while at < len(text) and text[at] == " ":
            at += 1
        end = at + len(token.removeprefix("##"))
        spans.append((at, end))
        at = end
    return spans


OFFSETS = {
    _finds_the_token: "searches from the start",
    _finds_the_piece: "searches from the start",
    _goes_on_with_the_marks: "## kept",
    _goes_on: "case forgotten",
    _one_space: "one space",
    _skips_between_words_only: "spaces at the beginning",
    _goes_on_in_lower_case: "[UNK] searched",
    _unknown_by_its_name: "[UNK] is five characters",
}


@pytest.mark.parametrize(("function", "mistake"), OFFSETS.items())
def test_offsets(function, mistake):
    result = _judged("03.offsets", function)
    assert result.mistake == mistake
    assert ("[UNK]" in result.message) == ("[UNK]" in mistake)


# --- The others -------------------------------------------------------------------


def _leftmost_in_place(word, merges):
    ids = list(word)
    changed = True
    while changed:
        changed = False
        for i in range(len(ids) - 1):
            if (ids[i], ids[i + 1]) in merges:
                ids[i : i + 2] = [256 + merges.index((ids[i], ids[i + 1]))]
                changed = True
                break
    return ids


def _leftmost_numbered_from_zero(word, merges):
    return [i - 256 * (i > 255) for i in _leftmost_in_place(word, merges)]


def _list_looked_for_among_tuples(word, merges):
    ids, i = list(word), 0
    while i < len(ids) - 1:
        if ids[i : i + 2] in merges:
            ids[i : i + 2] = [256 + merges.index(tuple(ids[i : i + 2]))]
        else:
            i += 1
    return ids


def _list_against_tuple(ids, pair, new_id):
    out, i = [], 0
    while i < len(ids):
        if ids[i : i + 2] == pair:
            out.append(new_id)
            i += 2
        else:
            out.append(ids[i])
            i += 1
    return out


def _one_place_further(ids, pair, new_id):
    out, i = [], 0
    while i < len(ids):
        is_pair = tuple(ids[i : i + 2]) == pair
        out.append(new_id if is_pair else ids[i])
        i += 1
    return out


def _range_from_the_last_letter(word, vocab):
    pieces, start = [], 0
    while start < len(word):
        for end in range(len(word) - 1, start, -1):
            piece = ("##" if start else "") + word[start:end]
            if piece in vocab:
                pieces.append(piece)
                start = end
                break
        else:
            return ["[UNK]"]
    return pieces


def _shortest(word, vocab):
    pieces, start = [], 0
    while start < len(word):
        for end in range(start + 1, len(word) + 1):
            piece = ("##" if start else "") + word[start:end]
            if piece in vocab:
                pieces.append(piece)
                start = end
                break
        else:
            return ["[UNK]"]
    return pieces


def _pairs_sorted(words):
    found = Counter()
    for word, count in words.items():
        for pair in pairwise(word):
            found[tuple(sorted(pair))] += count
    return found


def _pairs_sorted_and_not_weighted(words):
    return Counter(tuple(sorted(pair)) for word in words for pair in pairwise(word))


def _pairs_as_sets(words):
    found = Counter()
    for word, count in words.items():
        for pair in pairwise(word):
            found[frozenset(pair)] += count
    return found


CASES = [
    ("03.encode", _leftmost_in_place, "rank ignored", "[97, 98, 99]"),
    ("03.encode", _leftmost_numbered_from_zero, "ids off", "[(97, 98)]"),
    ("03.encode", _list_looked_for_among_tuples, "nothing merged", "[256]"),
    ("03.merge", _list_against_tuple, "nothing merged", "merge([1, 2], (1, 2), 256)"),
    ("03.merge", _one_place_further, "keeps the right half", "[256, 2]"),
    ("03.wordpiece", _range_from_the_last_letter, "never the whole rest", "'a'"),
    ("03.wordpiece", _shortest, "shortest match", "expected  ['ab']"),
    ("03.pairs", _pairs_sorted, "order ignored", "{(2, 1): 1}"),
    ("03.pairs", _pairs_sorted_and_not_weighted, "order ignored", "{(2, 1): 1}"),
    ("03.pairs", _pairs_as_sets, "order ignored", "expected"),
]


@pytest.mark.parametrize(("exercise_id", "function", "mistake", "shown"), CASES)
def test_first_tries(exercise_id, function, mistake, shown):
    result = _judged(exercise_id, function)
    assert result.mistake == mistake
    assert shown in result.message


def test_property_of_the_pairs_says_only_what_is_known():
    def skips_twins(words):
        found = Counter()
        for word, count in words.items():
            for a, b in pairwise(word):
                found[a, b] += count * (a != b)
        return +found

    message = _judged("03.pairs", skips_twins).message
    assert message.startswith("this result is wrong: the counts add up to another")
