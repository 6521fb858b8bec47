"""Right and wrong answers to 03.merge, written from the statement alone."""

import re

import numpy as np


def right_stack(ids, pair, new_id):
    out, fresh = [], False
    for symbol in ids:
        if out and not fresh and (out[-1], symbol) == tuple(pair):
            out[-1] = new_id
            fresh = True
        else:
            out.append(symbol)
            fresh = False
    return out


def right_tuple(ids, pair, new_id):
    if len(ids) < 2:
        return tuple(ids)
    if (ids[0], ids[1]) == pair:
        return (new_id, *right_tuple(ids[2:], pair, new_id))
    return (ids[0], *right_tuple(ids[1:], pair, new_id))


def right_generator(ids, pair, new_id):
    stream = iter(ids)
    held = next(stream, None)
    while held is not None:
        following = next(stream, None)
        if (held, following) == pair:
            yield new_id
            held = next(stream, None)
        else:
            yield held
            held = following


def right_slices_of_a_copy(ids, pair, new_id):
    ids = list(ids)
    i = 0
    while i < len(ids) - 1:
        if ids[i : i + 2] == list(pair):
            ids[i : i + 2] = [new_id]
        i += 1
    return ids


def right_by_text_replacement(ids, pair, new_id):
    text = "".join(map(chr, ids))
    return [ord(c) for c in text.replace(chr(pair[0]) + chr(pair[1]), chr(new_id))]


def right_by_regular_expression(ids, pair, new_id):
    text = "".join(map(chr, ids))
    both = re.escape(chr(pair[0]) + chr(pair[1]))
    return map(ord, re.sub(both, chr(new_id), text))


def right_numpy_int32(ids, pair, new_id):
    array = np.array(ids, dtype=np.int32)
    keep = np.ones(len(array), dtype=bool)
    i = 0
    while i + 1 < len(array):
        if array[i] == pair[0] and array[i + 1] == pair[1]:
            array[i], keep[i + 1] = new_id, False
            i += 1
        i += 1
    return array[keep]


def right_prints_a_lot(ids, pair, new_id):
    for i in range(3000):
        print("looking at", i, ids)
    return right_stack(ids, pair, new_id)


def wrong_hard_coded(ids, pair, new_id):
    return [256, 98, 256, 99]


def wrong_returns_the_input(ids, pair, new_id):
    return ids


def wrong_as_text(ids, pair, new_id):
    return str(right_stack(ids, pair, new_id))


def wrong_as_set(ids, pair, new_id):
    return set(right_stack(ids, pair, new_id))


def wrong_last_occurrence_only(ids, pair, new_id):
    for i in reversed(range(len(ids) - 1)):
        if (ids[i], ids[i + 1]) == pair:
            return [*ids[:i], new_id, *ids[i + 2 :]]
    return list(ids)


def wrong_always_256(ids, pair, new_id):
    return right_stack(ids, pair, 256)


def wrong_even_positions(ids, pair, new_id):
    out = []
    for i in range(0, len(ids), 2):
        two = ids[i : i + 2]
        out += [new_id] if tuple(two) == pair else two
    return out


def wrong_steps_past_the_end(ids, pair, new_id):
    out, i = [], 0
    while i < len(ids):
        if ids[i] == pair[0] and ids[i + 1] == pair[1]:
            out.append(new_id)
            i += 2
        else:
            out.append(ids[i])
            i += 1
    return out


def wrong_never_ends(ids, pair, new_id):
    i = 0
    while i < len(ids):
        if tuple(ids[i : i + 2]) == pair:
            i += 2
    return ids


def wrong_changes_its_argument(ids, pair, new_id):
    i = 0
    while i < len(ids) - 1:
        if (ids[i], ids[i + 1]) == pair:
            ids[i : i + 2] = [new_id]
        i += 1
    return ids


def wrong_prints_and_returns_nothing(ids, pair, new_id):
    print(right_stack(ids, pair, new_id))


def wrong_floats(ids, pair, new_id):
    return [float(i) for i in right_stack(ids, pair, new_id)]
