"""Right and wrong answers to 04.stream, by a second hand, from the statement alone."""

import math
from decimal import Decimal, localcontext

import numpy as np


def _dot(q, key):
    return sum(a * b for a, b in zip(q, key, strict=True))


def right_from_minus_infinity(q, keys, values):
    top, total, out = -math.inf, 0.0, [0.0] * len(values[0])
    for key, value in zip(keys, values, strict=True):
        score = _dot(q, key) / math.sqrt(len(q))
        higher = max(top, score)
        keep, power = math.exp(top - higher), math.exp(score - higher)
        total = total * keep + power
        out = [o * keep + power * v for o, v in zip(out, value, strict=True)]
        top = higher
    return [o / total for o in out]


def right_first_key_taken(q, keys, values):
    root = len(q) ** 0.5
    top, total, out = _dot(q, keys[0]) / root, 1.0, list(values[0])
    for i in range(1, len(keys)):
        score = _dot(q, keys[i]) / root
        if score > top:
            out = [o * math.exp(top - score) for o in out]
            total *= math.exp(top - score)
            top = score
        power = math.exp(score - top)
        total += power
        for j, v in enumerate(values[i]):
            out[j] += power * v
    return [o / total for o in out]


def right_running_mean(q, keys, values):
    """Keep the mean itself, and the logarithm of the sum of powers."""
    mean, log_total = [0.0] * len(values[0]), -math.inf
    for key, value in zip(keys, values, strict=True):
        score = _dot(q, key) / math.sqrt(len(q))
        top = max(score, log_total)
        log_total = top + math.log(math.exp(score - top) + math.exp(log_total - top))
        share = math.exp(score - log_total)
        mean = [m + share * (v - m) for m, v in zip(mean, value, strict=True)]
    return mean


def right_no_top_at_all(q, keys, values):
    """Keep the mean, and weigh each newcomer by a logistic function."""
    mean, log_total = None, 0.0
    for key, value in zip(keys, values, strict=True):
        score = _dot(q, key) / math.sqrt(len(q))
        if mean is None:
            mean, log_total = list(value), score
            continue
        gap = score - log_total
        share = 1 / (1 + math.exp(-gap)) if gap > -700 else 0.0
        mean = [(1 - share) * m + share * v for m, v in zip(mean, value, strict=True)]
        log_total += math.log1p(math.exp(gap)) if gap < 700 else gap
    return mean


def right_large_numbers(q, keys, values):
    with localcontext() as context:
        context.prec = 40
        total, out = Decimal(0), [Decimal(0)] * len(values[0])
        for key, value in zip(keys, values, strict=True):
            power = (Decimal(_dot(q, key)) / Decimal(len(q)).sqrt()).exp()
            total += power
            out = [o + power * Decimal(v) for o, v in zip(out, value, strict=True)]
        return [float(o / total) for o in out]


def right_numpy(q, keys, values):
    top, total, out = None, 0.0, 0.0
    for key, value in zip(keys, values, strict=True):
        score = np.dot(q, key) / np.sqrt(len(q))
        if top is None or score > top:
            factor = 0.0 if top is None else np.exp(top - score)
            total, out, top = total * factor, out * factor, score
        total += np.exp(score - top)
        out = out + np.exp(score - top) * np.array(value)
    return out / total


def right_recursive_pairs(q, keys, values):
    """Join halves, each with its highest score, its sum and its mixture."""

    def read(begin, end):
        if end - begin == 1:
            return _dot(q, keys[begin]) / math.sqrt(len(q)), 1.0, values[begin]
        middle = (begin + end) // 2
        (a, sum_a, out_a), (b, sum_b, out_b) = read(begin, middle), read(middle, end)
        top = max(a, b)
        a, b = math.exp(a - top), math.exp(b - top)
        out = [x * a + y * b for x, y in zip(out_a, out_b, strict=True)]
        return top, sum_a * a + sum_b * b, out

    _, total, out = read(0, len(keys))
    return [o / total for o in out]


def _stream(q, keys, values, divisor=None, correct_sum=True, correct_out=True):
    top, total, out = -math.inf, 0.0, [0.0] * len(values[0])
    for key, value in zip(keys, values, strict=True):
        score = _dot(q, key) / (divisor or math.sqrt(len(q)))
        higher = max(top, score)
        keep, power = math.exp(top - higher), math.exp(score - higher)
        total = total * (keep if correct_sum else 1) + power
        keep = keep if correct_out else 1
        out = [o * keep + power * v for o, v in zip(out, value, strict=True)]
        top = higher
    return [o / total for o in out]


def wrong_never_corrected(q, keys, values):
    return _stream(q, keys, values, correct_sum=False, correct_out=False)


def wrong_only_the_sum_corrected(q, keys, values):
    return _stream(q, keys, values, correct_out=False)


def wrong_only_the_output_corrected(q, keys, values):
    return _stream(q, keys, values, correct_sum=False)


def wrong_undivided(q, keys, values):
    return _stream(q, keys, values, divisor=1)


def wrong_divided_by_the_length(q, keys, values):
    return _stream(q, keys, values, divisor=len(q))


def wrong_root_of_the_number_of_keys(q, keys, values):
    return _stream(q, keys, values, divisor=math.sqrt(len(keys)))


def wrong_no_top(q, keys, values):
    total, out = 0.0, [0.0] * len(values[0])
    for key, value in zip(keys, values, strict=True):
        power = math.exp(_dot(q, key) / math.sqrt(len(q)))
        total += power
        out = [o + power * v for o, v in zip(out, value, strict=True)]
    return [o / total for o in out]


def wrong_top_starts_at_zero(q, keys, values):
    top, total, out = 0.0, 0.0, [0.0] * len(values[0])
    for key, value in zip(keys, values, strict=True):
        score = _dot(q, key) / math.sqrt(len(q))
        higher = max(top, score)
        keep, power = math.exp(top - higher), math.exp(score - higher)
        total = total * keep + power
        out = [o * keep + power * v for o, v in zip(out, value, strict=True)]
        top = higher
    return [o / total for o in out]


def wrong_corrected_the_other_way(q, keys, values):
    top, total, out = None, 0.0, [0.0] * len(values[0])
    for key, value in zip(keys, values, strict=True):
        score = _dot(q, key) / math.sqrt(len(q))
        if top is None:
            top = score
        if score > top:
            grow = math.exp(min(score - top, 700))
            total, out, top = total * grow, [o * grow for o in out], score
        power = math.exp(score - top)
        total += power
        out = [o + power * v for o, v in zip(out, value, strict=True)]
    return [o / total for o in out]


def wrong_not_divided_by_the_sum(q, keys, values):
    top, out = -math.inf, [0.0] * len(values[0])
    for key, value in zip(keys, values, strict=True):
        score = _dot(q, key) / math.sqrt(len(q))
        higher = max(top, score)
        keep, power = math.exp(top - higher), math.exp(score - higher)
        out = [o * keep + power * v for o, v in zip(out, value, strict=True)]
        top = higher
    return out


def wrong_top_set_too_early(q, keys, values):
    top, total, out = -math.inf, 0.0, [0.0] * len(values[0])
    for key, value in zip(keys, values, strict=True):
        score = _dot(q, key) / math.sqrt(len(q))
        top = max(top, score)
        keep, power = math.exp(top - max(top, score)), math.exp(score - top)
        total = total * keep + power
        out = [o * keep + power * v for o, v in zip(out, value, strict=True)]
    return [o / total for o in out]


def wrong_top_of_the_first_key(q, keys, values):
    top, total = _dot(q, keys[0]) / math.sqrt(len(q)), 0.0
    out = [0.0] * len(values[0])
    for key, value in zip(keys, values, strict=True):
        power = math.exp(_dot(q, key) / math.sqrt(len(q)) - top)
        total += power
        out = [o + power * v for o, v in zip(out, value, strict=True)]
    return [o / total for o in out]


def wrong_the_newcomer_corrected_too(q, keys, values):
    top, total, out = -math.inf, 0.0, [0.0] * len(values[0])
    for key, value in zip(keys, values, strict=True):
        score = _dot(q, key) / math.sqrt(len(q))
        higher = max(top, score)
        keep, power = math.exp(top - higher), math.exp(score - higher)
        total = (total + power) * keep
        out = [(o + power * v) * keep for o, v in zip(out, value, strict=True)]
        top = higher
    return [o / total if total else 0.0 for o in out]


def wrong_the_best_key_takes_all(q, keys, values):
    best = max(range(len(keys)), key=lambda i: _dot(q, keys[i]))
    return list(values[best])


def wrong_first_number_only(q, keys, values):
    return _stream(q, keys, values)[0]
