"""Right and wrong answers to 01.scores, written from the statement alone."""

import math

import numpy as np
import torch
import torch.nn.functional as F


def right_double_loop(logits, labels):
    found = []
    for row in logits:
        powers = [math.exp(float(z) - float(row.max())) for z in row]
        shares = [p / sum(powers) for p in powers]
        order = sorted(range(len(labels)), key=lambda k: -shares[k])
        found.append([(labels[k], shares[k]) for k in order])
    return found


def right_stable_sort_of_torch(logits, labels):
    shares, places = F.softmax(logits, dim=1).sort(dim=1, descending=True, stable=True)
    return [
        [(labels[k], p) for k, p in zip(ks, ps, strict=True)]
        for ks, ps in zip(places.tolist(), shares.tolist(), strict=True)
    ]


def right_sorted_in_reverse(logits, labels):
    shares = torch.softmax(logits, -1).tolist()
    rows = [list(zip(labels, row, strict=True)) for row in shares]
    for row in rows:
        row.sort(key=lambda pair: pair[1], reverse=True)
    return rows


def right_numpy(logits, labels):
    powers = np.exp(logits.numpy() - logits.numpy().max(axis=1, keepdims=True))
    shares = powers / powers.sum(axis=1, keepdims=True)
    order = np.argsort(-shares, axis=1, kind="stable")
    return [[(labels[k], s[k]) for k in o] for o, s in zip(order, shares, strict=True)]


def right_tensors_for_shares(logits, labels):
    return [
        sorted(zip(labels, row, strict=True), key=lambda pair: -pair[1].item())
        for row in logits.softmax(1)
    ]


def right_lists_for_pairs(logits, labels):
    rows = logits.softmax(-1).tolist()
    return [
        sorted(([label, p] for label, p in zip(labels, row, strict=True)), key=_minus)
        for row in rows
    ]


def _minus(pair):
    return -pair[1]


def right_log_softmax(logits, labels):
    def ranked(row):
        pairs = enumerate(row.log_softmax(0).tolist())
        for k, log_share in sorted(pairs, key=lambda pair: (-pair[1], pair[0])):
            yield labels[k], math.exp(log_share)

    return [list(ranked(row)) for row in logits]


def right_takes_the_likeliest_out_again_and_again(logits, labels):
    found = []
    for row in logits.softmax(-1).tolist():
        left = list(zip(labels, row, strict=True))
        ranked = []
        while left:
            best = max(left, key=lambda pair: pair[1])
            left.remove(best)
            ranked.append(best)
        found.append(ranked)
    return found


def wrong_softmax_over_the_batch(logits, labels):
    rows = logits.softmax(dim=0).tolist()
    return [sorted(zip(labels, row, strict=True), key=_minus) for row in rows]


def wrong_logits_for_shares(logits, labels):
    rows = logits.tolist()
    return [sorted(zip(labels, row, strict=True), key=_minus) for row in rows]


def wrong_not_sorted(logits, labels):
    return [list(zip(labels, row, strict=True)) for row in logits.softmax(-1).tolist()]


def wrong_likeliest_last(logits, labels):
    rows = logits.softmax(-1).tolist()
    return [
        sorted(zip(labels, row, strict=True), key=lambda pair: pair[1]) for row in rows
    ]


def wrong_sorted_by_label(logits, labels):
    rows = logits.softmax(-1).tolist()
    return [sorted(zip(labels, row, strict=True)) for row in rows]


def wrong_only_the_likeliest(logits, labels):
    rows = logits.softmax(-1).tolist()
    return [[max(zip(labels, row, strict=True), key=lambda p: p[1])] for row in rows]


def wrong_shares_sorted_but_not_labels(logits, labels):
    shares = logits.softmax(-1).sort(-1, descending=True).values.tolist()
    return [list(zip(labels, row, strict=True)) for row in shares]


def wrong_sigmoid(logits, labels):
    rows = logits.sigmoid().tolist()
    return [sorted(zip(labels, row, strict=True), key=_minus) for row in rows]


def wrong_share_before_label(logits, labels):
    rows = logits.softmax(-1).tolist()
    return [sorted(zip(row, labels, strict=True), key=lambda p: -p[0]) for row in rows]


def wrong_ascending_then_turned_round(logits, labels):
    rows = logits.softmax(-1).tolist()
    return [
        sorted(zip(labels, row, strict=True), key=lambda pair: pair[1])[::-1]
        for row in rows
    ]


def wrong_all_texts_in_one_list(logits, labels):
    rows = logits.softmax(-1).tolist()
    return [
        p for row in rows for p in sorted(zip(labels, row, strict=True), key=_minus)
    ]


def wrong_exponential_overflows(logits, labels):
    rows = (logits.exp() / logits.exp().sum(1, keepdim=True)).tolist()
    return [
        sorted(zip(labels, row, strict=True), key=lambda p: p[1], reverse=True)
        for row in rows
    ]
