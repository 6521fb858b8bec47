"""Right and wrong answers to 03.pairs, by a second hand, from the statement alone."""

import re
from collections import Counter, defaultdict
from functools import reduce
from itertools import chain, pairwise, repeat, zip_longest

import numpy as np
import torch


def right_counter_of_repeated_pairs(words):
    return Counter(
        chain.from_iterable(
            repeat(pair, count)
            for word, count in words.items()
            for pair in pairwise(word)
        )
    )


def right_defaultdict_walking_backwards(words):
    found = defaultdict(int)
    for word in words:
        for i in range(len(word) - 1, 0, -1):
            found[word[i - 1], word[i]] += words[word]
    return found


def _from_front(word, count):
    if len(word) < 2:
        return Counter()
    first, second, *_ = word
    return _from_front(word[1:], count) + Counter({(first, second): count})


def right_recursion_and_reduce(words):
    parts = (_from_front(word, count) for word, count in words.items())
    return dict(reduce(lambda a, b: a + b, parts, Counter()))


def right_numpy_unique(words):
    pairs, weights = [], []
    for word, count in words.items():
        for i in range(len(word) - 1):
            pairs.append(word[i : i + 2])
            weights.append(count)
    if not pairs:
        return {}
    rows, where = np.unique(np.array(pairs), axis=0, return_inverse=True)
    sums = np.zeros(len(rows), dtype=np.int64)
    np.add.at(sums, where.reshape(-1), weights)
    keys = [tuple(row) for row in rows.tolist()]
    return dict(zip(keys, sums.tolist(), strict=True))


def right_torch_unfold(words):
    found = {}
    for word, count in words.items():
        if len(word) > 1:
            windows = torch.tensor(word).unfold(0, 2, 1)
            rows, times = windows.unique(dim=0, return_counts=True)
            for (a, b), n in zip(rows.tolist(), times.tolist(), strict=True):
                found[a, b] = found.setdefault((a, b), 0) + n * count
    return found


def right_square_table(words):
    ids = sorted(set(chain.from_iterable(words)))
    place = {token: i for i, token in enumerate(ids)}
    table = [[0] * len(ids) for _ in ids]
    for word, count in words.items():
        for a, b in pairwise(word):
            table[place[a]][place[b]] += count
    return {
        (a, b): table[place[a]][place[b]]
        for a in ids
        for b in ids
        if table[place[a]][place[b]]
    }


def right_regex_with_lookahead(words):
    found = Counter()
    for word, count in words.items():
        text = "".join(f"<{token}>" for token in word)
        for match in re.finditer(r"<(-?\d+)>(?=<(-?\d+)>)", text):
            found[int(match[1]), int(match[2])] += count
    return found


def right_one_pair_at_a_time(words):
    def total(pair):
        return sum(
            count * sum(pair == other for other in pairwise(word))
            for word, count in words.items()
        )

    return {pair: total(pair) for word in words for pair in pairwise(word)}


def wrong_forgets_the_count(words):
    return Counter(pair for word in words for pair in pairwise(word))


def wrong_overwrites_what_was_found_before(words):
    return {pair: count for word, count in words.items() for pair in pairwise(word)}


def wrong_counts_a_pair_once_a_word(words):
    found = Counter()
    for word, count in words.items():
        found.update(dict.fromkeys(pairwise(word), count))
    return found


def wrong_finds_the_neighbour_by_index(words):
    found = Counter()
    for word, count in words.items():
        for token in word[:-1]:
            found[token, word[word.index(token) + 1]] += count
    return found


def wrong_counts_no_overlaps(words):
    found = Counter()
    for word, count in words.items():
        for pair in set(pairwise(word)):
            i = 0
            while i < len(word) - 1:
                if word[i : i + 2] == pair:
                    found[pair] += count
                    i += 1
                i += 1
    return found


def wrong_takes_every_second_pair(words):
    found = Counter()
    for word, count in words.items():
        for i in range(0, len(word) - 1, 2):
            found[word[i : i + 2]] += count
    return found


def wrong_leaves_out_the_last_pair(words):
    found = Counter()
    for word, count in words.items():
        for i in range(len(word) - 2):
            found[word[i], word[i + 1]] += count
    return found


def wrong_keeps_a_short_slice_at_the_end(words):
    found = Counter()
    for word, count in words.items():
        for i in range(len(word)):
            found[word[i : i + 2]] += count
    return found


def wrong_pairs_the_last_with_none(words):
    found = Counter()
    for word, count in words.items():
        for pair in zip_longest(word, word[1:]):
            found[pair] += count
    return found


def wrong_goes_round_in_a_circle(words):
    found = Counter()
    for word, count in words.items():
        for i in range(len(word)):
            found[word[i - 1], word[i]] += count
    return found


def wrong_runs_over_the_ends_of_words(words):
    stream = [token for word, n in words.items() for _ in range(n) for token in word]
    return Counter(pairwise(stream))


def wrong_ignores_the_order(words):
    found = Counter()
    for word, count in words.items():
        for a, b in pairwise(word):
            found[min(a, b), max(a, b)] += count
    return found


def wrong_passes_over_twins(words):
    found = Counter()
    for word, count in words.items():
        for a, b in pairwise(word):
            if a != b:
                found[a, b] += count
    return found


def wrong_first_meeting_counts_one(words):
    found = {}
    for word, count in words.items():
        for pair in pairwise(word):
            if pair in found:
                found[pair] += count
            else:
                found[pair] = 1
    return found


def wrong_takes_all_pairs_not_only_neighbours(words):
    found = Counter()
    for word, count in words.items():
        for i, a in enumerate(word):
            for b in word[i + 1 :]:
                found[a, b] += count
    return found


def wrong_empties_the_words(words):
    found = Counter()
    while words:
        word, count = words.popitem()
        for pair in pairwise(word):
            found[pair] += count
    return found


def wrong_returns_inside_the_loop(words):
    found = Counter()
    for word, count in words.items():
        for pair in pairwise(word):
            found[pair] += count
        return found
    return found


def wrong_stops_at_a_word_of_one(words):
    found = Counter()
    for word, count in words.items():
        if len(word) < 2:
            break
        for pair in pairwise(word):
            found[pair] += count
    return found


def wrong_counts_in_text_without_borders(words):
    found = {}
    for pair in {pair for word in words for pair in pairwise(word)}:
        looked_for = "{} {}".format(*pair)
        found[pair] = 0
        for word, count in words.items():
            text = " ".join(map(str, word))
            places = range(len(text))
            found[pair] += count * sum(text.startswith(looked_for, i) for i in places)
    return found


def wrong_takes_zero_for_nothing(words):
    found = Counter()
    for word, count in words.items():
        for a, b in pairwise(word):
            if a and b:
                found[a, b] += count
    return found
