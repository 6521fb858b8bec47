"""Checks of 03.pairs, the first step of Byte-Pair Encoding.

`count_neighbours(words)`: words are tuples of ids with the number of times each occurs;
return how often each pair of neighbours occurs in all. It does not change its argument.
Any id may be 0.
"""

import random
from collections import Counter
from itertools import pairwise

from utils.checks.catalogue import Exercise, Mistake

# 0 may be taken for nothing, and the digits of the others for each other's.
TRICKY_IDS = (0, 1, 2, 10, 11, 12, 20, 21, 22, 112, 121)


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
        {(2, 1): 1},
        {(1, 2): 1},
        {(5,): 1},
        {(): 1},
        {(1, 2, 3): 1},
        {(3, 3, 3): 1},
        {(2, 1, 2): 1},
        {(1, 2, 1, 2): 1},
        {(3, 1, 1, 2, 3, 1): 1},
        {(1, 2): 1, (3, 4): 1},
        {(2, 1): 1, (1, 2): 1, (5,): 1},
        {(1, 2): 1, (3, 1, 2): 1},
        {(5, 6): 2},
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


def _stage(words):
    """Return 0 for one word that occurs once, 1 for several such words, else 2."""
    if set(words.values()) - {1}:
        return 2
    return int(len(words) > 1)


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


def _unordered(word):
    return map(tuple, map(sorted, pairwise(word)))


def _sorted_down(word):
    return ((max(a, b), min(a, b)) for a, b in pairwise(word))


def _as_sets(words):
    return _tally(words, lambda word: map(frozenset, pairwise(word)))


def _as_met_first(words):
    total = Counter()
    for word, often in words.items():
        for a, b in pairwise(word):
            total[(b, a) if (b, a) in total else (a, b)] += often
    return dict(total)


def _not_overlapping(word):
    found = []
    for pair in set(pairwise(word)):
        i = 0
        while i < len(word) - 1:
            is_pair = word[i : i + 2] == pair
            found += [pair] * is_pair
            i += 1 + is_pair
    return found


def _neighbour_by_index(word):
    return [(a, word[word.index(a) + 1]) for a in word[:-1]]


def _first_counts_one(words):
    total = {}
    for word, often in words.items():
        for pair in pairwise(word):
            total[pair] = total[pair] + often if pair in total else 1
    return total


def _first_word(words):
    return _tally(dict(list(words.items())[:1]), pairwise)


def _first_pair(words):
    for word, often in words.items():
        for pair in pairwise(word):
            return {pair: often}
    return {}


PAIRS = Exercise(
    id="03.pairs",
    name="count_neighbours",
    inputs=_pairs_inputs,
    oracle=_count_neighbours,
    stage=_stage,
    properties=(
        (
            "the counts add up to another number than the words have pairs; a word of"
            " n symbols has n - 1 pairs each time it occurs, an empty one has none",
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
            " one word and the first symbol of the next are not a pair.",
            _pairs_across_words,
            also=(
                lambda words: dict(
                    Counter(pairwise(s for word in words for s in word))
                ),
            ),
        ),
        Mistake(
            "once per word",
            "you counted each pair once per word; a pair that stands twice in a word"
            " counts twice, each time the word occurs.",
            lambda words: _tally(words, lambda word: set(pairwise(word))),
        ),
        Mistake(
            "not adjacent",
            "you counted any two symbols of a word; a pair is two neighbours.",
            lambda words: _tally(words, _every_two),
        ),
        Mistake(
            "wraps round",
            "you paired the last symbol of a word with its first one; the last symbol"
            " has no right neighbour.",
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
            "you sorted the pair, or ignored its order: (2, 1) and (1, 2) are different"
            " pairs.",
            lambda words: _tally(words, _unordered),
            also=(
                lambda words: _tally(words, _sorted_down),
                lambda words: _tally(words, lambda word: pairwise(sorted(word))),
                _as_sets,
                _as_met_first,
            ),
        ),
        Mistake(
            "count overwritten",
            "you replaced a pair's count where the pair occurs again; add to the count"
            " that is there.",
            lambda words: {p: n for word, n in words.items() for p in pairwise(word)},
        ),
        Mistake(
            "misses the last pair",
            "you missed the last pair of each word; in a word of n symbols, pairs begin"
            " at 0, 1, …, n - 2, which is range(n - 1).",
            lambda words: _tally(words, lambda word: pairwise(word[:-1])),
        ),
        Mistake(
            "last with nothing",
            "you counted the last symbol of a word as a pair too; it has no right"
            " neighbour.",
            lambda words: _tally(
                words, lambda word: [word[i : i + 2] for i in range(len(word))]
            ),
            also=(lambda words: _tally(words, lambda word: pairwise((*word, None))),),
        ),
        Mistake(
            "no overlaps",
            "you counted only pairs that do not overlap; in 3 3 3 the pair (3, 3)"
            " stands twice.",
            lambda words: _tally(words, _not_overlapping),
        ),
        Mistake(
            "neighbour by index",
            "you looked for the neighbour with word.index, which finds the first place"
            " of a symbol, not the place where you are.",
            lambda words: _tally(words, _neighbour_by_index),
        ),
        Mistake(
            "starts at one",
            "you started a new pair's count at 1; start at the word's count, or at 0"
            " and add the word's count.",
            _first_counts_one,
        ),
        Mistake(
            "return in the loop",
            "your result has only the first word's pairs; does your `return` stand"
            " inside the loop? It belongs behind it.",
            _first_word,
            also=(
                lambda words: _first_word(words) if words else None,
                _first_pair,
                lambda words: _first_pair(words) or None,
            ),
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
