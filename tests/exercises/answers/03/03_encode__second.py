"""Right and wrong answers to 03.encode, by a second hand, from the statement alone."""

from functools import reduce
from heapq import heapify, heappop, heappush
from itertools import pairwise

import numpy as np


def _merge(ids, pair, new_id):
    done = []
    for token in ids:
        if done and (done[-1], token) == tuple(pair):
            done[-1] = new_id
        else:
            done.append(token)
    return done


def right_once_through_the_merges(word, merges):
    def apply(ids, learned):
        return _merge(ids, learned[1], 256 + learned[0])

    return reduce(apply, enumerate(merges), list(word))


def right_replacing_characters(word, merges):
    text = "".join(map(chr, word))
    for new_id, (left, right) in enumerate(merges, start=256):
        text = text.replace(chr(left) + chr(right), chr(new_id))
    return [ord(letter) for letter in text]


def right_one_place_at_a_time(word, merges):
    ids = tuple(word)
    while True:
        places = [
            (merges.index(pair), i)
            for i, pair in enumerate(pairwise(ids))
            if pair in merges
        ]
        if not places:
            return list(ids)
        rank, i = min(places)
        ids = (*ids[:i], 256 + rank, *ids[i + 2 :])


def right_recursion(word, merges):
    known = {*pairwise(word)} & {*merges}
    if not known:
        return word[:]
    first = min(known, key=merges.index)
    return right_recursion(_merge(word, first, 256 + merges.index(first)), merges)


def right_recursion_over_the_last_merge(word, merges):
    if not merges:
        return [*word]
    *earlier, last = merges
    before = right_recursion_over_the_last_merge(word, earlier)
    return _merge(before, last, 255 + len(merges))


def right_start_again_after_each_merge(word, merges):
    ids = list(word)
    i = 0
    while i < len(merges):
        merged = _merge(ids, merges[i], 256 + i)
        i = i + 1 if merged == ids else 0
        ids = merged
    return ids


def right_linked_list_and_heap(word, merges):
    rank = {pair: i for i, pair in enumerate(merges)}
    ids = dict(enumerate(word))
    after = {i: i + 1 for i in range(len(word))}
    before = {i: i - 1 for i in range(len(word) + 1)}
    heap = [(rank[p], i, p) for i, p in enumerate(pairwise(word)) if p in rank]
    heapify(heap)
    while heap:
        r, i, pair = heappop(heap)
        j = after.get(i)
        if (ids.get(i), ids.get(j)) != pair:
            continue
        ids[i] = 256 + r
        del ids[j]
        after[i] = after.pop(j)
        before[after[i]] = i
        for k in (before[i], i):
            new = ids.get(k), ids.get(after.get(k))
            if new in rank:
                heappush(heap, (rank[new], k, new))
    return [ids[i] for i in sorted(ids)]


def right_numpy_array(word, merges):
    ids = np.array(word, dtype=np.int64)
    for i, (left, right) in enumerate(merges):
        at = 0
        while True:
            hits = np.flatnonzero((ids[at:-1] == left) & (ids[at + 1 :] == right))
            if not len(hits):
                break
            at += int(hits[0])
            ids[at] = 256 + i
            ids = np.delete(ids, at + 1)
            at += 1
    return ids.tolist()


def right_tree_of_pieces(word, merges):
    pieces = [(token,) for token in word]
    names = [(i,) for i in range(256)]
    names += [("made", i) for i in range(len(merges))]
    for i, (left, right) in enumerate(merges):
        done = []
        for piece in pieces:
            if done and done[-1] == names[left] and piece == names[right]:
                done[-1] = names[256 + i]
            else:
                done.append(piece)
        pieces = done
    return [names.index(piece) for piece in pieces]


def wrong_takes_the_leftmost(word, merges):
    ids = list(word)
    i = 0
    while i < len(ids) - 1:
        pair = (ids[i], ids[i + 1])
        if pair in merges:
            ids[i : i + 2] = [256 + merges.index(pair)]
            i = 0
        else:
            i += 1
    return ids


def wrong_takes_the_latest_learned(word, merges):
    ids = list(word)
    while True:
        here = [merges.index(pair) for pair in pairwise(ids) if pair in merges]
        if not here:
            return ids
        ids = _merge(ids, merges[max(here)], 256 + max(here))


def wrong_goes_through_the_merges_backwards(word, merges):
    ids = list(word)
    for i in reversed(range(len(merges))):
        ids = _merge(ids, merges[i], 256 + i)
    return ids


def wrong_merges_one_place_for_each(word, merges):
    ids = list(word)
    for i, pair in enumerate(merges):
        for at in range(len(ids) - 1):
            if (ids[at], ids[at + 1]) == pair:
                ids[at : at + 2] = [256 + i]
                break
    return ids


def wrong_stops_after_one_merge(word, merges):
    for i, pair in enumerate(merges):
        if pair in pairwise(word):
            return _merge(word, pair, 256 + i)
    return list(word)


def wrong_stops_at_the_first_that_is_absent(word, merges):
    ids = list(word)
    for i, pair in enumerate(merges):
        if pair not in pairwise(ids):
            break
        ids = _merge(ids, pair, 256 + i)
    return ids


def wrong_never_merges_what_was_merged(word, merges):
    known = {*pairwise(word)}
    ids = list(word)
    for i, pair in enumerate(merges):
        if pair in known:
            ids = _merge(ids, pair, 256 + i)
    return ids


def wrong_numbers_by_merges_used(word, merges):
    ids, new_id = list(word), 256
    for pair in merges:
        if pair in pairwise(ids):
            ids = _merge(ids, pair, new_id)
            new_id += 1
    return ids


def wrong_numbers_from_257(word, merges):
    ids = list(word)
    for i, pair in enumerate(merges, start=1):
        ids = _merge(ids, pair, 256 + i)
    return ids


def wrong_numbers_from_255(word, merges):
    text = "".join(map(chr, word))
    for i, (left, right) in enumerate(merges):
        text = text.replace(chr(left) + chr(right), chr(255 + i))
    return [ord(letter) for letter in text]


def wrong_starts_from_the_right(word, merges):
    ids = list(word)
    for i, pair in enumerate(merges):
        at = len(ids) - 2
        while at >= 0:
            if (ids[at], ids[at + 1]) == pair:
                ids[at : at + 2] = [256 + i]
                at -= 1
            at -= 1
    return ids


def wrong_lets_pairs_overlap(word, merges):
    ids = list(word)
    for i, pair in enumerate(merges):
        hits = [two == pair for two in pairwise(ids)] + [False]
        ids = [
            256 + i if hits[at] else token
            for at, token in enumerate(ids)
            if hits[at] or at == 0 or not hits[at - 1]
        ]
    return ids


def wrong_misses_the_end_of_the_word(word, merges):
    ids = list(word)
    for i, pair in enumerate(merges):
        at = 0
        while at < len(ids) - 2:
            if (ids[at], ids[at + 1]) == pair:
                ids[at : at + 2] = [256 + i]
            at += 1
    return ids


def _spelled(token, merges):
    if token < 256:
        return [token]
    left, right = merges[token - 256]
    return _spelled(left, merges) + _spelled(right, merges)


def wrong_takes_the_longest_from_the_left(word, merges):
    spelled = [_spelled(256 + i, merges) for i in range(len(merges))]
    order = sorted(range(len(merges)), key=lambda i: -len(spelled[i]))
    ids, at = [], 0
    while at < len(word):
        for i in order:
            if word[at : at + len(spelled[i])] == spelled[i]:
                ids.append(256 + i)
                at += len(spelled[i])
                break
        else:
            ids.append(word[at])
            at += 1
    return ids


def wrong_ignores_the_order_in_a_pair(word, merges):
    ids = list(word)
    for i, pair in enumerate(merges):
        done = []
        for token in ids:
            if done and {done[-1], token} == {*pair}:
                done[-1] = 256 + i
            else:
                done.append(token)
        ids = done
    return ids


def wrong_changes_the_word(word, merges):
    for i, pair in enumerate(merges):
        at = 0
        while at < len(word) - 1:
            if (word[at], word[at + 1]) == pair:
                word[at : at + 2] = [256 + i]
            at += 1
    return word


def wrong_uses_the_merges_up(word, merges):
    ids, new_id = list(word), 256
    while merges:
        ids = _merge(ids, merges.pop(0), new_id)
        new_id += 1
    return ids


def wrong_hands_the_word_itself_back(word, merges):
    if not {*pairwise(word)} & {*merges}:
        return word
    return right_once_through_the_merges(word, merges)


def wrong_takes_the_smallest_pair(word, merges):
    ids = list(word)
    while len(ids) > 1:
        first = min(pairwise(ids), key=lambda pair: (pair not in merges, pair))
        if first not in merges:
            break
        ids = _merge(ids, first, 256 + merges.index(first))
    return ids


def wrong_takes_rank_zero_for_none(word, merges):
    rank = {pair: i for i, pair in enumerate(merges)}
    ids = list(word)
    while True:
        here = [pair for pair in pairwise(ids) if rank.get(pair)]
        if not here:
            return ids
        first = min(here, key=rank.get)
        ids = _merge(ids, first, 256 + rank[first])


def wrong_skips_words_that_are_short(word, merges):
    ids = list(word)
    while len(ids) > 2:
        here = [merges.index(pair) for pair in pairwise(ids) if pair in merges]
        if not here:
            break
        ids = _merge(ids, merges[min(here)], 256 + min(here))
    return ids


def wrong_gives_back_bytes(word, merges):
    ids = right_once_through_the_merges(word, merges)
    return [min(token, 255) for token in ids]


def wrong_text_without_borders(word, merges):
    text = " ".join(map(str, word))
    for i, pair in enumerate(merges):
        text = text.replace("{} {}".format(*pair), str(256 + i))
    return [int(number) for number in text.split()]


def wrong_goes_over_the_word_three_times(word, merges):
    ids = list(word)
    for _ in range(3):
        here = [merges.index(pair) for pair in pairwise(ids) if pair in merges]
        for i in sorted(set(here)):
            ids = _merge(ids, merges[i], 256 + i)
    return ids


def wrong_takes_byte_zero_for_nothing(word, merges):
    ids = list(word)
    for i, pair in enumerate(merges):
        if all(pair):
            ids = _merge(ids, pair, 256 + i)
    return ids


def wrong_takes_byte_255_for_a_merge(word, merges):
    ids = list(word)
    for i, pair in enumerate(merges):
        if 255 not in pair:
            ids = _merge(ids, pair, 256 + i)
    return ids
