"""Checks of 03.pairs and 03.merge, the two steps of Byte-Pair Encoding.

`count_neighbours(words)`: words are tuples of ids with the number of times each occurs;
return how often each pair of neighbours occurs in all. `merge(ids, pair, new_id)`:
return a new list in which each pair, left to right and not overlapping, is one new id
(which `ids` does not hold yet), also where nothing is to be merged. Neither changes its
arguments. Any id may be 0.
"""

import random
from collections import Counter
from itertools import pairwise

from utils.checks.catalogue import Exercise, Mistake

# 0 may be taken for nothing, and the digits of the others for each other's.
TRICKY_IDS = (0, 1, 2, 10, 11, 12, 20, 21, 22, 112, 121)

# --- 03.pairs ---------------------------------------------------------------------


def _count_neighbours(words):
    import torch

    from utils.vocabulary import END, count_pairs

    row, counts = [END], [0]
    for word, often in words.items():
        row += [*word, END]
        counts += [often] * (len(word) + 1)
    return count_pairs(torch.tensor(row), torch.tensor(counts))


def _pairs_inputs():
    dice = random.Random("03.pairs")
    cases = [
        {(1, 2, 3): 2, (1, 2): 3},
        {},
        {(7,): 3},
        {(): 2, (5, 6): 1},
        {(97, 97, 97): 4},
        {(1, 2): 3, (2, 1): 2},
        {(1, 2, 1, 2): 5},
        {(3, 4): 1, (4, 5): 1},
        {(1, 2, 1, 2): 3},
        {(1, 2): 2, (11, 2): 3, (1, 23): 4, (11, 23): 5},
        {(0, 1): 2, (1, 0): 3, (0, 0): 4, (0,): 5},
        {(1,): 9, (1, 2, 3, 4): 1},
    ]
    for i in range(32):
        n_symbols, n_words = dice.randint(2, 5), dice.randint(1, 6)
        symbols = dice.sample(TRICKY_IDS if i % 2 else range(300), n_symbols)
        words = {}
        for _ in range(n_words):
            word = tuple(dice.choices(symbols, k=dice.randint(0, 7)))
            words[word] = dice.randint(2, 9)
        cases.append(words)
    return [(words,) for words in cases]


def _tally(words, pairs_of, weighted=True):
    total = Counter()
    for word, often in words.items():
        for pair in pairs_of(word):
            total[pair] += often if weighted else 1
    return dict(total)


def _every_two(word):
    return [(a, b) for i, a in enumerate(word) for b in word[i + 1 :]]


def _pairs_across_words(words):
    symbols = [s for word, often in words.items() for s in word * often]
    return dict(Counter(pairwise(symbols)))


PAIRS = Exercise(
    id="03.pairs",
    name="count_neighbours",
    inputs=_pairs_inputs,
    oracle=_count_neighbours,
    properties=(
        (
            "a word of n symbols has n - 1 pairs, so the counts do not add up",
            lambda result, words: (
                sum(result.values())
                == sum(often * max(len(word) - 1, 0) for word, often in words.items())
            ),
        ),
    ),
    mistakes=(
        Mistake(
            "ignores the counts",
            "you counted each distinct word once; a word that occurs 5 times adds 5 to"
            " each of its pairs.",
            lambda words: _tally(words, pairwise, weighted=False),
        ),
        Mistake(
            "across words",
            "you counted pairs across the border between two words; the last symbol of"
            " one word and the first of the next are no pair.",
            _pairs_across_words,
        ),
        Mistake(
            "once per word",
            "you counted each pair once per word; a pair that stands twice in a word"
            " counts twice each time the word occurs.",
            lambda words: _tally(words, lambda word: set(pairwise(word))),
        ),
        Mistake(
            "not adjacent",
            "you counted any two symbols of a word; a pair is two neighbours.",
            lambda words: _tally(words, _every_two),
        ),
        Mistake(
            "wraps round",
            "you paired the last symbol of a word with its first.",
            lambda words: _tally(words, lambda w: zip(w, w[1:] + w[:1], strict=True)),
        ),
        Mistake(
            "every second pair",
            "you looked at every second pair only; pairs overlap: (1, 2, 3) has (1, 2)"
            " and (2, 3).",
            lambda words: _tally(words, lambda word: list(pairwise(word))[::2]),
        ),
        Mistake(
            "order ignored",
            "you counted (1, 2) and (2, 1) as the same pair; the order matters.",
            lambda words: _tally(
                words, lambda word: map(tuple, map(sorted, pairwise(word)))
            ),
        ),
        Mistake(
            "count overwritten",
            "you replaced a pair's count where it occurs again; add to it.",
            lambda words: {p: n for word, n in words.items() for p in pairwise(word)},
        ),
    ),
    hints=(
        "Go through words.items(): each word comes with the number of times it occurs.",
        "zip(word, word[1:]) gives the pairs of neighbours of one word, and nothing"
        " for a word of one symbol.",
        "Start from an empty dict (or collections.Counter) and, for each pair, add the"
        " word's count: counts[pair] = counts.get(pair, 0) + count.",
    ),
)

# --- 03.merge ---------------------------------------------------------------------


def _merge(ids, pair, new_id):
    import torch

    from utils.vocabulary import merge_pair

    return merge_pair(torch.tensor(ids, dtype=torch.long), pair, new_id).tolist()


def _merge_inputs():
    dice = random.Random("03.merge")
    cases = [
        ([97, 98, 99, 97, 98], (97, 98), 256),
        ([], (1, 2), 256),
        ([5], (5, 5), 256),
        ([1, 2], (1, 2), 256),
        ([2, 1], (1, 2), 257),
        ([97, 97, 97], (97, 97), 256),
        ([97, 97, 97, 97], (97, 97), 256),
        ([3, 1, 2, 3], (1, 2), 300),
        ([256, 99, 7, 256, 99], (256, 99), 257),
        ([1, 2, 3], (7, 8), 256),
        ([1, 1, 1, 2], (1, 1), 9),
        ([0, 1], (0, 1), 9),
        ([1, 0, 0, 0], (0, 0), 9),
        ([5, 6, 7], (5, 6), 0),
        ([1, 23], (1, 2), 9),
        ([11, 2], (1, 2), 9),
        ([11, 2, 1, 2, 1, 23], (1, 2), 9),
        ([12], (1, 2), 9),
    ]
    for i in range(48):
        tricky = i % 2 == 1
        symbols = dice.sample(TRICKY_IDS if tricky else range(400), dice.randint(2, 4))
        ids = dice.choices(symbols, k=dice.randint(2, 14))
        pair = (dice.choice(symbols), dice.choice(symbols))
        cases.append((ids, pair, dice.randint(400, 900)))
    return cases


def scan(ids, pair, new_id, is_pair=None, most=None, keep_tail=True):
    """Merge left to right, as it should be, save for what the arguments say."""
    is_pair = is_pair or (lambda a, b: (a, b) == pair)
    out, i, done = [], 0, 0
    while i < len(ids) - 1:
        if is_pair(ids[i], ids[i + 1]) and (most is None or done < most):
            out.append(new_id)
            i, done = i + 2, done + 1
        else:
            out.append(ids[i])
            i += 1
    return out + list(ids[i:]) * keep_tail


def _merge_overlaps(ids, pair, new_id):
    starts = {i for i, two in enumerate(pairwise(ids)) if two == pair}
    return [
        new_id if i in starts else symbol
        for i, symbol in enumerate(ids)
        if i in starts or i - 1 not in starts
    ]


def _merge_keeps_right(ids, pair, new_id):
    following = [*ids[1:], None]
    return [
        new_id if (a, b) == pair else a for a, b in zip(ids, following, strict=True)
    ]


def _merge_as_text(ids, pair, new_id):
    text = " ".join(map(str, ids)).replace(f"{pair[0]} {pair[1]}", str(new_id))
    return [int(number) for number in text.split()]


def _merge_from_the_right(ids, pair, new_id):
    return scan(ids[::-1], pair[::-1], new_id)[::-1]


MERGE = Exercise(
    id="03.merge",
    name="merge",
    inputs=_merge_inputs,
    oracle=_merge,
    returns_new=True,
    mistakes=(
        Mistake(
            "overlapping",
            "you merged overlapping pairs twice; in a a a the first two become one"
            " token, and the third a is then left alone.",
            _merge_overlaps,
        ),
        Mistake(
            "keeps the right half",
            "you put the new id in but kept the pair's second symbol; after a merge,"
            " go on two places further.",
            _merge_keeps_right,
        ),
        Mistake(
            "first only",
            "you merged the first occurrence only; go on to the end of the list.",
            lambda ids, pair, new_id: scan(ids, pair, new_id, most=1),
        ),
        Mistake(
            "drops the last",
            "you lost the last symbol where it is not part of a pair; it has no right"
            " neighbour, but it belongs to the result.",
            lambda ids, pair, new_id: scan(ids, pair, new_id, keep_tail=False),
        ),
        Mistake(
            "right to left",
            "you merged from right to left; in a a a the left two belong together.",
            _merge_from_the_right,
        ),
        Mistake(
            "order ignored",
            "you merged (b, a) as well as (a, b); the order of a pair matters.",
            lambda ids, pair, new_id: scan(
                ids, pair, new_id, lambda a, b: (a, b) in (pair, pair[::-1])
            ),
        ),
        Mistake(
            "left half only",
            "you compared the first symbol of the pair only; the next must be the"
            " second one.",
            lambda ids, pair, new_id: scan(
                ids, pair, new_id, lambda a, b: a == pair[0]
            ),
        ),
        Mistake(
            "new id ignored",
            "you put 256 in for the pair; the new id is the third argument.",
            lambda ids, pair, new_id: scan(ids, pair, 256),
        ),
        Mistake(
            "as text",
            "you replaced the ids as text, where 1 2 is found in 11 23 too; compare the"
            " numbers themselves.",
            _merge_as_text,
        ),
        Mistake(
            "0 is nothing",
            "you took the id 0 for no id at all; 0 counts as False, so ask for what you"
            " mean, e.g. `is not None`.",
            lambda ids, pair, new_id: scan(
                ids, pair, new_id, lambda a, b: a and (a, b) == pair
            ),
        ),
    ),
    hints=(
        "A for loop takes one step at a time, but after a merge you need two: use"
        " while, with an index that you move yourself.",
        "At index i, compare ids[i] and ids[i + 1] with the pair, but first make sure"
        " that i + 1 is still inside the list.",
        "If they match, append new_id and add 2 to i; otherwise append ids[i] and add"
        " 1. The last symbol goes the second way.",
    ),
)
