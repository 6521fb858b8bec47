"""Right and wrong answers to 03.pairs, written from the statement alone."""

from collections import Counter, defaultdict
from itertools import pairwise

import numpy as np


def right_counter_of_pairwise(words):
    total = Counter()
    for word, often in words.items():
        for pair in pairwise(word):
            total[pair] += often
    return total


def right_defaultdict_with_numpy_counts(words):
    total = defaultdict(lambda: np.int64(0))
    for word in words:
        for k in range(1, len(word)):
            total[word[k - 1], word[k]] += np.int32(words[word])
    return total


def right_repeats_each_word(words):
    found = [p for w, n in words.items() for _ in range(n) for p in pairwise(w)]
    return {pair: found.count(pair) for pair in found}


def right_recursive(words):
    if not words:
        return {}
    (word, often), *others = words.items()
    total = right_recursive(dict(others))
    for a, b in zip(word[:-1], word[1:], strict=True):
        total = {**total, (a, b): total.get((a, b), 0) + often}
    return total


def right_by_sorting_numpy_rows(words):
    rows = [(a, b, n) for w, n in words.items() for a, b in pairwise(w)]
    if not rows:
        return {}
    table = np.array(rows)
    pairs, where = np.unique(table[:, :2], axis=0, return_inverse=True)
    sums = np.bincount(where.ravel(), weights=table[:, 2]).astype(int)
    return {tuple(pair): n for pair, n in zip(pairs, sums, strict=True)}


def right_one_integer_key_per_pair(words):
    total = {}
    for word, often in words.items():
        for a, b in pairwise(word):
            key = a * 100_000 + b
            total[key] = total.get(key, 0) + often
    return {divmod(key, 100_000): n for key, n in total.items()}


def wrong_hard_coded(words):
    return {(1, 2): 5, (2, 3): 5}


def wrong_overwrites_the_count(words):
    return {pair: often for w, often in words.items() for pair in pairwise(w)}


def wrong_keys_sorted(words):
    total = Counter()
    for word, often in words.items():
        for a, b in pairwise(word):
            total[min(a, b), max(a, b)] += often
    return total


def wrong_misses_the_last_pair(words):
    total = Counter()
    for word, often in words.items():
        for i in range(len(word) - 2):
            total[word[i], word[i + 1]] += often
    return total


def wrong_counts_symbols(words):
    total = Counter()
    for word, often in words.items():
        for symbol in word:
            total[symbol] += often
    return total


def wrong_only_the_most_frequent(words):
    total = right_counter_of_pairwise(words)
    return dict(total.most_common(1))


def wrong_crashes_on_short_words(words):
    total = Counter()
    for word, often in words.items():
        total[word[0], word[1]] += often
        for a, b in pairwise(word[1:]):
            total[a, b] += often
    return total


def wrong_multiplies_by_the_length(words):
    total = Counter()
    for word, often in words.items():
        for pair in pairwise(word):
            total[pair] += often * len(word)
    return total
