"""Right and wrong answers to 06.batches, by a second hand, from the statement alone."""

import random
from itertools import chain, islice

import torch


def right_as_it_is_written(lengths, order, batch_size, n_mixed):
    batches = []
    width = batch_size * n_mixed
    for start in range(0, len(order), width):
        pool = sorted(order[start : start + width], key=lambda row: lengths[row])
        for first in range(0, len(pool), batch_size):
            batches.append(pool[first : first + batch_size])
    return batches


def right_while(lengths, order, batch_size, n_mixed):
    rest, out = list(order), []
    while rest:
        pool, rest = rest[: batch_size * n_mixed], rest[batch_size * n_mixed :]
        pool.sort(key=lengths.__getitem__)
        while pool:
            out.append(pool[:batch_size])
            del pool[:batch_size]
    return out


def right_iterators(lengths, order, batch_size, n_mixed):
    rows, out = iter(order), []
    while pool := list(islice(rows, batch_size * n_mixed)):
        ready = iter(sorted(pool, key=lengths.__getitem__))
        while batch := list(islice(ready, batch_size)):
            out.append(batch)
    return out


def right_one_sort_with_the_pool_in_the_key(lengths, order, batch_size, n_mixed):
    width = batch_size * n_mixed
    place = {row: i for i, row in enumerate(order)}
    rows = sorted(order, key=lambda r: (place[r] // width, lengths[r], place[r]))
    pools = [rows[i : i + width] for i in range(0, len(rows), width)]
    return [p[i : i + batch_size] for p in pools for i in range(0, len(p), batch_size)]


def right_tensors(lengths, order, batch_size, n_mixed):
    lengths, order = torch.tensor(lengths), torch.tensor(order)
    out = []
    for pool in order.split(batch_size * n_mixed) if len(order) else []:
        pool = pool[lengths[pool].argsort(stable=True)]
        out += [part.tolist() for part in pool.split(batch_size)]
    return out


def right_generator(lengths, order, batch_size, n_mixed):
    def pools():
        for i in range(0, len(order), batch_size * n_mixed):
            yield sorted(order[i : i + batch_size * n_mixed], key=lambda r: lengths[r])

    def cut(pool):
        return (pool[i : i + batch_size] for i in range(0, len(pool), batch_size))

    return chain.from_iterable(map(cut, pools()))


def right_tuples_in_a_tuple(lengths, order, batch_size, n_mixed):
    found = right_while(lengths, order, batch_size, n_mixed)
    return tuple(tuple(batch) for batch in found)


def wrong_whole_file_sorted(lengths, order, batch_size, n_mixed):
    rows = sorted(order, key=lambda r: lengths[r])
    return [rows[i : i + batch_size] for i in range(0, len(rows), batch_size)]


def wrong_sorted_by_row_number_of_equal_length(lengths, order, batch_size, n_mixed):
    out, width = [], batch_size * n_mixed
    for start in range(0, len(order), width):
        pool = sorted((lengths[r], r) for r in order[start : start + width])
        rows = [r for _, r in pool]
        out += [rows[i : i + batch_size] for i in range(0, len(rows), batch_size)]
    return out


def wrong_never_sorted(lengths, order, batch_size, n_mixed):
    return [order[i : i + batch_size] for i in range(0, len(order), batch_size)]


def wrong_each_batch_sorted(lengths, order, batch_size, n_mixed):
    return [
        sorted(order[i : i + batch_size], key=lambda r: lengths[r])
        for i in range(0, len(order), batch_size)
    ]


def wrong_longest_first(lengths, order, batch_size, n_mixed):
    out, width = [], batch_size * n_mixed
    for start in range(0, len(order), width):
        pool = sorted(order[start : start + width], key=lambda r: -lengths[r])
        out += [pool[i : i + batch_size] for i in range(0, len(pool), batch_size)]
    return out


def wrong_last_small_batch_dropped(lengths, order, batch_size, n_mixed):
    found = right_as_it_is_written(lengths, order, batch_size, n_mixed)
    return [batch for batch in found if len(batch) == batch_size]


def wrong_pool_of_n_mixed_rows(lengths, order, batch_size, n_mixed):
    out = []
    for start in range(0, len(order), n_mixed):
        pool = sorted(order[start : start + n_mixed], key=lambda r: lengths[r])
        out += [pool[i : i + batch_size] for i in range(0, len(pool), batch_size)]
    return out


def wrong_lengths_for_rows(lengths, order, batch_size, n_mixed):
    out, width = [], batch_size * n_mixed
    for start in range(0, len(order), width):
        pool = sorted(lengths[r] for r in order[start : start + width])
        out += [pool[i : i + batch_size] for i in range(0, len(pool), batch_size)]
    return out


def wrong_order_forgotten(lengths, order, batch_size, n_mixed):
    return right_as_it_is_written(lengths, range(len(lengths)), batch_size, n_mixed)


def wrong_batches_across_pools(lengths, order, batch_size, n_mixed):
    width, rows = batch_size * n_mixed, []
    for start in range(0, len(order), width):
        rows += sorted(order[start : start + width], key=lambda r: lengths[r])
    # the same as the pools' own batches, unless a pool ends in the middle of one
    rows = rows[1:] + rows[:1]
    return [rows[i : i + batch_size] for i in range(0, len(rows), batch_size)]


def wrong_batches_shuffled_at_the_end(lengths, order, batch_size, n_mixed):
    found = right_as_it_is_written(lengths, order, batch_size, n_mixed)
    random.Random(0).shuffle(found)
    return found


def wrong_sorted_by_place_not_row(lengths, order, batch_size, n_mixed):
    out, width = [], batch_size * n_mixed
    for start in range(0, len(order), width):
        pool = order[start : start + width]
        places = sorted(range(len(pool)), key=lambda i: lengths[pool[i]])
        out += [places[i : i + batch_size] for i in range(0, len(pool), batch_size)]
    return out


def wrong_lengths_by_place(lengths, order, batch_size, n_mixed):
    out, width = [], batch_size * n_mixed
    for start in range(0, len(order), width):
        pool = order[start : start + width]
        places = sorted(range(len(pool)), key=lambda i: lengths[start + i])
        rows = [pool[i] for i in places]
        out += [rows[i : i + batch_size] for i in range(0, len(rows), batch_size)]
    return out


def wrong_one_flat_list(lengths, order, batch_size, n_mixed):
    found = right_as_it_is_written(lengths, order, batch_size, n_mixed)
    return [row for batch in found for row in batch]


def wrong_pools_returned(lengths, order, batch_size, n_mixed):
    width = batch_size * n_mixed
    return [
        sorted(order[i : i + width], key=lambda r: lengths[r])
        for i in range(0, len(order), width)
    ]


def wrong_pool_cut_into_n_mixed_parts(lengths, order, batch_size, n_mixed):
    out, width = [], batch_size * n_mixed
    for start in range(0, len(order), width):
        pool = sorted(order[start : start + width], key=lambda r: lengths[r])
        out += [pool[i::n_mixed] for i in range(n_mixed)]
    return [batch for batch in out if batch]


def wrong_forgets_the_pool_that_is_not_full(lengths, order, batch_size, n_mixed):
    out, width = [], batch_size * n_mixed
    for start in range(0, len(order) - width + 1, width):
        pool = sorted(order[start : start + width], key=lambda r: lengths[r])
        out += [pool[i : i + batch_size] for i in range(0, width, batch_size)]
    return out
