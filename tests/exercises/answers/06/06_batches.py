"""Right and wrong answers to 06.batches, written from the statement alone."""

from itertools import islice


def right_islice(lengths, order, batch_size, n_mixed):
    rows, batches = iter(order), []
    while pool := list(islice(rows, batch_size * n_mixed)):
        pool.sort(key=lengths.__getitem__)
        while pool:
            batches.append(pool[:batch_size])
            del pool[:batch_size]
    return batches


def right_one_comprehension(lengths, order, batch_size, n_mixed):
    size = batch_size * n_mixed
    pools = [order[i : i + size] for i in range(0, len(order), size)]
    pools = [sorted(pool, key=lambda row: lengths[row]) for pool in pools]
    return [
        pool[i : i + batch_size]
        for pool in pools
        for i in range(0, len(pool), batch_size)
    ]


def right_generator(lengths, order, batch_size, n_mixed):
    size = batch_size * n_mixed
    for start in range(0, len(order), size):
        pool = sorted(order[start : start + size], key=lambda row: lengths[row])
        for i in range(0, len(pool), batch_size):
            yield pool[i : i + batch_size]


def right_tuples(lengths, order, batch_size, n_mixed):
    found = right_one_comprehension(lengths, order, batch_size, n_mixed)
    return tuple(map(tuple, found))


def right_by_pairs(lengths, order, batch_size, n_mixed):
    size, batches = batch_size * n_mixed, []
    for start in range(0, len(order), size):
        pairs = [(lengths[r], i, r) for i, r in enumerate(order[start : start + size])]
        rows = [row for _, _, row in sorted(pairs)]
        batches += [rows[i : i + batch_size] for i in range(0, len(rows), batch_size)]
    return batches


def right_tensor(lengths, order, batch_size, n_mixed):
    import torch

    lengths, batches = torch.tensor(lengths), []
    for pool in torch.tensor(order).split(batch_size * n_mixed):
        pool = pool[lengths[pool].argsort(stable=True)]
        batches += [part.tolist() for part in pool.split(batch_size)]
    return batches


def wrong_sorted_once(lengths, order, batch_size, n_mixed):
    rows = sorted(order, key=lambda row: lengths[row])
    return [rows[i : i + batch_size] for i in range(0, len(rows), batch_size)]


def wrong_just_cut(lengths, order, batch_size, n_mixed):
    return [order[i : i + batch_size] for i in range(0, len(order), batch_size)]


def wrong_sorted_inside(lengths, order, batch_size, n_mixed):
    found = wrong_just_cut(lengths, order, batch_size, n_mixed)
    return [sorted(rows, key=lambda row: lengths[row]) for rows in found]


def wrong_pool_of_n_mixed(lengths, order, batch_size, n_mixed):
    return right_one_comprehension(lengths, order, batch_size, 1)


def wrong_descending(lengths, order, batch_size, n_mixed):
    size, batches = batch_size * n_mixed, []
    for start in range(0, len(order), size):
        pool = order[start : start + size]
        pool = sorted(pool, key=lambda row: lengths[row], reverse=True)
        batches += [pool[i : i + batch_size] for i in range(0, len(pool), batch_size)]
    return batches


def wrong_lengths(lengths, order, batch_size, n_mixed):
    found = right_one_comprehension(lengths, order, batch_size, n_mixed)
    return [[lengths[row] for row in rows] for rows in found]


def wrong_rest_lost(lengths, order, batch_size, n_mixed):
    found = right_one_comprehension(lengths, order, batch_size, n_mixed)
    return [rows for rows in found if len(rows) == batch_size]


def wrong_changes_the_order(lengths, order, batch_size, n_mixed):
    order.sort(key=lambda row: lengths[row])
    return [order[i : i + batch_size] for i in range(0, len(order), batch_size)]


def wrong_flat(lengths, order, batch_size, n_mixed):
    found = right_one_comprehension(lengths, order, batch_size, n_mixed)
    return [row for rows in found for row in rows]
