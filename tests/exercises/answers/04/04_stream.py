"""Right and wrong answers to 04.stream, written from the statement alone."""

import math

import numpy as np
import torch


def right_running_maximum(q, keys, values):
    highest, total, out = -math.inf, 0.0, [0.0] * len(values[0])
    for key, value in zip(keys, values, strict=True):
        score = sum(a * b for a, b in zip(q, key, strict=True)) / math.sqrt(len(q))
        new = max(highest, score)
        shrink, power = math.exp(highest - new), math.exp(score - new)
        total = total * shrink + power
        out = [o * shrink + power * x for o, x in zip(out, value, strict=True)]
        highest = new
    return [o / total for o in out]


def right_running_average(q, keys, values):
    log_total, out = -math.inf, np.zeros(len(values[0]))
    for key, value in zip(keys, values, strict=True):
        score = float(np.dot(q, key)) / math.sqrt(len(q))
        log_total = float(np.logaddexp(log_total, score))
        out += math.exp(score - log_total) * (np.array(value) - out)
    return out


def right_all_at_once(q, keys, values):
    q, keys, values = (torch.tensor(x).double() for x in (q, keys, values))
    return (keys @ q / math.sqrt(len(q))).softmax(0) @ values


def right_two_branches(q, keys, values):
    root = len(q) ** 0.5
    highest, total, out = None, 0.0, None
    for key, value in zip(keys, values, strict=True):
        score = sum(a * b for a, b in zip(q, key, strict=True)) / root
        if highest is None:
            highest, total, out = score, 1.0, list(value)
        elif score > highest:
            shrink = math.exp(highest - score)
            total = 1 + total * shrink
            out = [x + o * shrink for o, x in zip(out, value, strict=True)]
            highest = score
        else:
            power = math.exp(score - highest)
            total += power
            out = [o + power * x for o, x in zip(out, value, strict=True)]
    return [o / total for o in out]


def right_two_passes(q, keys, values):
    scores = [math.fsum(np.multiply(q, key)) / math.sqrt(len(q)) for key in keys]
    powers = [math.exp(score - max(scores)) for score in scores]
    return [
        math.fsum(np.multiply(powers, c)) / sum(powers)
        for c in zip(*values, strict=True)
    ]


def _streamed(q, keys, values, root=None, shrink_out=True, shrink_total=True):
    root = math.sqrt(len(q)) if root is None else root
    highest, total, out = -math.inf, 0.0, np.zeros(len(values[0]))
    for key, value in zip(keys, values, strict=True):
        score = float(np.dot(q, key)) / root
        new = max(highest, score)
        shrink = math.exp(highest - new)
        total = total * (shrink if shrink_total else 1) + math.exp(score - new)
        out = out * (shrink if shrink_out else 1)
        out = out + math.exp(score - new) * np.array(value)
        highest = new
    return (out / total).tolist()


def wrong_values_not_shrunk(q, keys, values):
    return _streamed(q, keys, values, shrink_out=False)


def wrong_total_not_shrunk(q, keys, values):
    return _streamed(q, keys, values, shrink_total=False)


def wrong_nothing_shrunk(q, keys, values):
    return _streamed(q, keys, values, shrink_out=False, shrink_total=False)


def wrong_d_k(q, keys, values):
    return _streamed(q, keys, values, root=len(q))


def wrong_undivided(q, keys, values):
    return _streamed(q, keys, values, root=1)


def wrong_overflow(q, keys, values):
    powers = [math.exp(np.dot(q, key) / math.sqrt(len(q))) for key in keys]
    return [
        np.dot(powers, column) / sum(powers) for column in zip(*values, strict=True)
    ]


def wrong_overflow_to_infinity(q, keys, values):
    q, keys, values = (torch.tensor(x) for x in (q, keys, values))
    powers = (keys @ q / math.sqrt(len(q))).exp()
    return powers @ values / powers.sum()


def wrong_first_score_for_maximum(q, keys, values):
    scores = [np.dot(q, key) / math.sqrt(len(q)) for key in keys]
    powers = [math.exp(score - scores[0]) for score in scores]
    return [
        np.dot(powers, column) / sum(powers) for column in zip(*values, strict=True)
    ]


def wrong_no_total(q, keys, values):
    scores = [np.dot(q, key) / math.sqrt(len(q)) for key in keys]
    powers = [math.exp(score - max(scores)) for score in scores]
    return [np.dot(powers, column) for column in zip(*values, strict=True)]


def wrong_forgets_the_last(q, keys, values):
    return _streamed(q, keys[:-1] or keys, values[:-1] or values)
