"""Right and wrong answers to 01.scores, by a second hand, from the statement alone."""

import torch


def right_logsumexp(logits, labels):
    shares = torch.exp(logits - torch.logsumexp(logits, dim=-1, keepdim=True))
    order = shares.argsort(dim=-1, descending=True, stable=True)
    rows = zip(order, shares, strict=True)
    return [[(labels[int(k)], float(p[k])) for k in ks] for ks, p in rows]


def right_insertion_by_hand(logits, labels):
    found = []
    for row in logits.double().softmax(dim=1).tolist():
        ranked = []
        for label, share in zip(labels, row, strict=True):
            place = sum(other >= share for _, other in ranked)
            ranked.insert(place, (label, share))
        found.append(ranked)
    return found


def right_tuple_of_tuples(logits, labels):
    rows = logits.softmax(-1).tolist()
    return tuple(
        tuple(sorted(zip(labels, row, strict=True), key=lambda p: p[1], reverse=True))
        for row in rows
    )


def right_turned_twice(logits, labels):
    found = []
    for row in logits.softmax(-1).tolist():
        turned = list(zip(labels, row, strict=True))[::-1]
        found.append(sorted(turned, key=lambda pair: pair[1])[::-1])
    return found


def right_one_text_at_a_time(logits, labels):
    if len(logits) == 0:
        return []
    shares = logits[0].softmax(0)
    order = sorted(range(len(labels)), key=shares.tolist().__getitem__, reverse=True)
    first = [(labels[k], shares[k].item()) for k in order]
    return [first, *right_one_text_at_a_time(logits[1:], labels)]


def wrong_dictionaries(logits, labels):
    rows = logits.softmax(-1).tolist()
    return [dict(zip(labels, row, strict=True)) for row in rows]


def wrong_divides_by_the_sum(logits, labels):
    rows = (logits / logits.sum(-1, keepdim=True)).tolist()
    return [
        sorted(zip(labels, row, strict=True), key=lambda p: p[1], reverse=True)
        for row in rows
    ]


def wrong_softmax_over_everything(logits, labels):
    rows = logits.flatten().softmax(0).view_as(logits).tolist()
    return [
        sorted(zip(labels, row, strict=True), key=lambda p: p[1], reverse=True)
        for row in rows
    ]


def wrong_exp_without_the_sum(logits, labels):
    rows = logits.exp().tolist()
    return [
        sorted(zip(labels, row, strict=True), key=lambda p: p[1], reverse=True)
        for row in rows
    ]


def wrong_equal_ones_by_the_alphabet(logits, labels):
    rows = logits.softmax(-1).tolist()
    return [
        sorted(zip(labels, row, strict=True), key=lambda p: (-p[1], p[0]))
        for row in rows
    ]


def wrong_equal_ones_by_the_alphabet_reversed(logits, labels):
    rows = logits.softmax(-1).tolist()
    return [
        [(label, p) for p, label in sorted(zip(row, labels, strict=True), reverse=True)]
        for row in rows
    ]


def wrong_numbers_for_labels(logits, labels):
    shares, places = logits.softmax(-1).sort(dim=-1, descending=True, stable=True)
    rows = zip(places.tolist(), shares.tolist(), strict=True)
    return [list(zip(ks, ps, strict=True)) for ks, ps in rows]


def wrong_only_the_first_text(logits, labels):
    row = logits.softmax(-1)[0].tolist()
    return sorted(zip(labels, row, strict=True), key=lambda pair: -pair[1])


def wrong_percent(logits, labels):
    rows = (100 * logits.softmax(-1)).tolist()
    return [
        sorted(zip(labels, row, strict=True), key=lambda pair: -pair[1]) for row in rows
    ]


def wrong_rounded(logits, labels):
    found = []
    for row in logits.softmax(-1).tolist():
        pairs = [(label, round(p, 2)) for label, p in zip(labels, row, strict=True)]
        found.append(sorted(pairs, key=lambda pair: -pair[1]))
    return found


def wrong_labels_sorted_in_place(logits, labels):
    labels.sort()
    rows = logits.softmax(-1).tolist()
    return [
        sorted(zip(labels, row, strict=True), key=lambda pair: -pair[1]) for row in rows
    ]


def wrong_two_likeliest(logits, labels):
    rows = logits.softmax(-1).tolist()
    return [
        sorted(zip(labels, row, strict=True), key=lambda pair: -pair[1])[:2]
        for row in rows
    ]


def wrong_labels_without_shares(logits, labels):
    order = logits.argsort(dim=-1, descending=True, stable=True).tolist()
    return [[labels[k] for k in row] for row in order]
