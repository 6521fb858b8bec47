"""Right and wrong answers to 03.encode, written from the statement alone."""

from itertools import pairwise

import numpy as np


def _replace(ids, pair, new_id):
    out = []
    for symbol in ids:
        if out and (out[-1], symbol) == pair:
            out[-1] = new_id
        else:
            out.append(symbol)
    return out


def right_one_ordered_pass(word, merges):
    ids = tuple(word)
    for rank, pair in enumerate(merges):
        ids = _replace(ids, pair, 256 + rank)
    return ids


def right_one_occurrence_at_a_time(word, merges):
    ids = list(word)
    ranks = {pair: i for i, pair in enumerate(merges)}
    while True:
        options = [(ranks[p], i) for i, p in enumerate(pairwise(ids)) if p in ranks]
        if not options:
            return ids
        rank, i = min(options)
        ids[i : i + 2] = [256 + rank]


def right_recursive(word, merges):
    present = set(pairwise(word))
    for rank, pair in enumerate(merges):
        if pair in present:
            return right_recursive(_replace(word, pair, 256 + rank), merges)
    return list(word)


def right_numpy(word, merges):
    return np.array(right_one_ordered_pass(word, merges), dtype=np.int64)


def right_generator(word, merges):
    yield from right_one_occurrence_at_a_time(word, merges)


def right_text_replacement(word, merges):
    text = "".join(chr(i) for i in word)
    for rank, (a, b) in enumerate(merges):
        text = text.replace(chr(a) + chr(b), chr(256 + rank))
    return [ord(c) for c in text]


def right_from_the_right_end_of_the_ranks(word, merges):
    ids = list(word)
    while len(ids) > 1:
        best = min(pairwise(ids), key=lambda p: _rank(p, merges))
        if best not in merges:
            break
        ids = _replace(ids, best, 256 + merges.index(best))
    return ids


def _rank(pair, merges):
    return merges.index(pair) if pair in merges else len(merges)


def wrong_hard_coded(word, merges):
    return [257, 100]


def wrong_no_merge_at_all(word, merges):
    return list(word)


def wrong_each_merge_only_once(word, merges):
    ids = list(word)
    for rank, pair in enumerate(merges):
        for i in range(len(ids) - 1):
            if (ids[i], ids[i + 1]) == pair:
                ids[i : i + 2] = [256 + rank]
                break
    return ids


def wrong_backwards_through_the_merges(word, merges):
    ids = list(word)
    for rank in reversed(range(len(merges))):
        ids = _replace(ids, merges[rank], 256 + rank)
    return ids


def wrong_rank_as_id(word, merges):
    return [i - 256 if i > 255 else i for i in right_one_ordered_pass(word, merges)]


def wrong_numbers_what_it_creates(word, merges):
    ids, new_id = list(word), 256
    for pair in merges:
        if pair in set(pairwise(ids)):
            ids = _replace(ids, pair, new_id)
            new_id += 1
    return ids


def wrong_first_half_of_the_merges(word, merges):
    return right_one_ordered_pass(word, merges[: (len(merges) + 1) // 2])


def wrong_loses_short_words(word, merges):
    if len(word) < 2:
        return []
    return right_one_ordered_pass(word, merges)


def wrong_forever(word, merges):
    ids = list(word)
    while any(pair in merges for pair in pairwise(word)):
        ids = right_one_ordered_pass(ids, merges)
    return ids


def wrong_recursive_hands_the_word_back(word, merges):
    present = set(pairwise(word))
    for rank, pair in enumerate(merges):
        if pair in present:
            new = _replace(word, pair, 256 + rank)
            return wrong_recursive_hands_the_word_back(new, merges)
    return word
