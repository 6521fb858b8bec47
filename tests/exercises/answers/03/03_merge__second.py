"""Right and wrong answers to 03.merge, by a second hand, from the statement alone."""

import re
from collections import deque
from functools import reduce
from itertools import groupby, pairwise

import numpy as np
import torch


def right_iterator_with_one_in_hand(ids, pair, new_id):
    def walk():
        rest = iter(ids)
        held = []
        for token in rest:
            if held and (held[0], token) == pair:
                yield new_id
                held = []
            else:
                yield from held
                held = [token]
        yield from held

    return list(walk())


def right_reduce(ids, pair, new_id):
    left, right = pair

    def add(done, token):
        if done and done[-1] == left and token == right:
            return [*done[:-1], new_id]
        return [*done, token]

    return reduce(add, ids, [])


def right_text_with_borders(ids, pair, new_id):
    text = "".join(f"<{token}>" for token in ids)
    text = text.replace("<{}><{}>".format(*pair), f"<{new_id}>")
    return [int(number) for number in re.findall(r"-?\d+", text)]


def right_regex_over_characters(ids, pair, new_id):
    letters = {token: chr(0x4E00 + i) for i, token in enumerate({*ids, *pair})}
    tokens = {letter: token for token, letter in letters.items()}
    text = "".join(letters[token] for token in ids)
    cut = re.findall(letters[pair[0]] + letters[pair[1]] + "|.", text)
    return [new_id if len(piece) == 2 else tokens[piece] for piece in cut]


def right_two_queues(ids, pair, new_id):
    waiting, done = deque(ids), []
    while len(waiting) > 1:
        first = waiting.popleft()
        if first == pair[0] and waiting[0] == pair[1]:
            waiting.popleft()
            first = new_id
        done.append(first)
    return done + list(waiting)


def right_recursion_by_cutting_out(ids, pair, new_id):
    for i, neighbours in enumerate(pairwise(ids)):
        if neighbours == tuple(pair):
            rest = right_recursion_by_cutting_out(ids[i + 2 :], pair, new_id)
            return [*ids[:i], new_id, *rest]
    return list(ids)


def right_copy_changed_in_place(ids, pair, new_id):
    copy = ids[:]
    i = 0
    while i < len(copy) - 1:
        if copy[i] == pair[0] and copy[i + 1] == pair[1]:
            copy[i : i + 2] = [new_id]
        i += 1
    return copy


def right_numpy_hits(ids, pair, new_id):
    tokens = np.array(ids, dtype=np.int64)
    hits = (tokens[:-1] == pair[0]) & (tokens[1:] == pair[1])
    for i in np.flatnonzero(hits):
        if i > 0 and hits[i - 1]:
            hits[i] = False
    tokens[:-1][hits] = new_id
    keep = np.ones(len(tokens), dtype=bool)
    keep[1:] = ~hits
    return tokens[keep].tolist()


def right_torch_without_a_view_of_the_list(ids, pair, new_id):
    tokens = torch.tensor(ids, dtype=torch.long)
    taken = torch.zeros(len(ids), dtype=torch.bool)
    for i in range(len(ids) - 1):
        if not taken[i] and tokens[i : i + 2].tolist() == list(pair):
            tokens[i] = new_id
            taken[i + 1] = True
    return tokens[~taken].tolist()


def right_runs_of_twins(ids, pair, new_id):
    if pair[0] != pair[1]:
        return right_reduce(ids, pair, new_id)
    done = []
    for token, run in groupby(ids):
        n = len(list(run))
        if token == pair[0]:
            done += [new_id] * (n // 2) + [token] * (n % 2)
        else:
            done += [token] * n
    return done


def wrong_merges_only_the_first(ids, pair, new_id):
    for i in range(len(ids) - 1):
        if tuple(ids[i : i + 2]) == pair:
            return [*ids[:i], new_id, *ids[i + 2 :]]
    return list(ids)


def wrong_lets_pairs_overlap(ids, pair, new_id):
    done = []
    for i, token in enumerate(ids):
        if tuple(ids[i : i + 2]) == pair:
            done.append(new_id)
        elif i == 0 or tuple(ids[i - 1 : i + 1]) != pair:
            done.append(token)
    return done


def wrong_all_hits_at_once(ids, pair, new_id):
    tokens = np.array(ids, dtype=np.int64)
    hits = (tokens[:-1] == pair[0]) & (tokens[1:] == pair[1])
    tokens[:-1][hits] = new_id
    keep = np.ones(len(tokens), dtype=bool)
    keep[1:] = ~hits
    return tokens[keep].tolist()


def wrong_from_the_right(ids, pair, new_id):
    done, i = [], len(ids) - 1
    while i >= 0:
        if i > 0 and (ids[i - 1], ids[i]) == pair:
            done.append(new_id)
            i -= 2
        else:
            done.append(ids[i])
            i -= 1
    return done[::-1]


def wrong_loses_the_last(ids, pair, new_id):
    done, i = [], 0
    while i < len(ids) - 1:
        if (ids[i], ids[i + 1]) == pair:
            done.append(new_id)
            i += 2
        else:
            done.append(ids[i])
            i += 1
    return done


def wrong_always_adds_the_last(ids, pair, new_id):
    done, i = [], 0
    while i < len(ids) - 1:
        if (ids[i], ids[i + 1]) == pair:
            done.append(new_id)
            i += 2
        else:
            done.append(ids[i])
            i += 1
    return done + ids[-1:]


def wrong_reads_past_the_end(ids, pair, new_id):
    done, i = [], 0
    while i < len(ids):
        if ids[i] == pair[0] and ids[i + 1] == pair[1]:
            done.append(new_id)
            i += 2
        else:
            done.append(ids[i])
            i += 1
    return done


def wrong_misses_the_pair_at_the_end(ids, pair, new_id):
    done, i = [], 0
    while i < len(ids):
        if i + 2 < len(ids) and (ids[i], ids[i + 1]) == pair:
            done.append(new_id)
            i += 2
        else:
            done.append(ids[i])
            i += 1
    return done


def wrong_in_either_order(ids, pair, new_id):
    done, i = [], 0
    while i < len(ids):
        if sorted(ids[i : i + 2]) == sorted(pair):
            done.append(new_id)
            i += 2
        else:
            done.append(ids[i])
            i += 1
    return done


def wrong_looks_at_even_places_only(ids, pair, new_id):
    done = []
    for i in range(0, len(ids), 2):
        two = ids[i : i + 2]
        done += [new_id] if tuple(two) == pair else two
    return done


def wrong_looks_for_the_place_by_index(ids, pair, new_id):
    done, skip = [], False
    for token in ids:
        i = ids.index(token)
        if skip:
            skip = False
        elif tuple(ids[i : i + 2]) == pair:
            done.append(new_id)
            skip = True
        else:
            done.append(token)
    return done


def wrong_skips_nothing_after_a_merge(ids, pair, new_id):
    return [
        new_id if tuple(ids[i : i + 2]) == pair else ids[i] for i in range(len(ids))
    ]


def wrong_skips_too_much_after_a_merge(ids, pair, new_id):
    done, i = [], 0
    while i < len(ids):
        if tuple(ids[i : i + 2]) == pair:
            done.append(new_id)
            i += 3
        else:
            done.append(ids[i])
            i += 1
    return done


def wrong_text_without_borders(ids, pair, new_id):
    text = " ".join(map(str, ids))
    text = text.replace("{} {}".format(*pair), str(new_id))
    return [int(number) for number in text.split()]


def wrong_regex_with_half_a_border(ids, pair, new_id):
    text = " ".join(map(str, ids))
    text = re.sub(r"\b{} {}".format(*pair), str(new_id), text)
    return [int(number) for number in text.split()]


def wrong_changes_the_argument(ids, pair, new_id):
    i = 0
    while i < len(ids) - 1:
        if (ids[i], ids[i + 1]) == pair:
            ids[i : i + 2] = [new_id]
        i += 1
    return ids


def wrong_empties_the_argument(ids, pair, new_id):
    done = []
    while ids:
        token = ids.pop(0)
        if done and (done[-1], token) == pair:
            done[-1] = new_id
        else:
            done.append(token)
    return done


def wrong_hands_the_same_list_back_when_nothing_fits(ids, pair, new_id):
    if tuple(pair) not in pairwise(ids):
        return ids
    return right_reduce(ids, pair, new_id)


def wrong_cannot_take_an_empty_list(ids, pair, new_id):
    done = [ids[0]]
    for token in ids[1:]:
        if (done[-1], token) == pair:
            done[-1] = new_id
        else:
            done.append(token)
    return done


def wrong_merges_across_what_lies_between(ids, pair, new_id):
    done, waiting = [], None
    for token in ids:
        if waiting is not None and token == pair[1]:
            done[waiting] = new_id
            waiting = None
        else:
            if token == pair[0] and waiting is None:
                waiting = len(done)
            done.append(token)
    return done


def wrong_wants_a_falsy_id_to_be_nothing(ids, pair, new_id):
    done, before = [], None
    for token in ids:
        if before and (before, token) == pair:
            done[-1] = new_id
            before = None
        else:
            done.append(token)
            before = token
    return done


def wrong_drops_the_pair(ids, pair, new_id):
    done, i = [], 0
    while i < len(ids):
        if tuple(ids[i : i + 2]) == pair:
            i += 2
        else:
            done.append(ids[i])
            i += 1
    return done
