"""Right and wrong answers to 00.time, usual and unusual, from its statement."""

import math
from fractions import Fraction

import numpy as np
import torch


def right_loop(products, rate, per_call):
    total = 0.0
    for (m, k), (_, n) in products:
        total += per_call + 2 * m * k * n / rate
    return total


def right_one_sum(products, rate, per_call):
    operations = sum(2 * m * k * n for (m, k), (k, n) in products)
    return operations / rate + per_call * len(products)


def right_numbered(products, rate, per_call):
    return sum(per_call + 2 * a[0] * a[1] * b[1] / rate for a, b in products)


def right_results_times_inner(products, rate, per_call):
    seconds = []
    for left, right in products:
        multiplications = math.prod(left) * right[-1]
        seconds.append(per_call + (multiplications + multiplications) / rate)
    return math.fsum(seconds)


def right_numpy(products, rate, per_call):
    sizes = np.array(products, dtype=np.float64)  # (P, 2, 2)
    work = 2 * sizes[:, 0, 0] * sizes[:, 0, 1] * sizes[:, 1, 1]
    return np.sum(work / rate + per_call)


def right_tensor(products, rate, per_call):
    sizes = torch.tensor(products, dtype=torch.float64)
    return (2 * sizes[:, 0].prod(1) * sizes[:, 1, 1] / rate + per_call).sum()


def right_fractions(products, rate, per_call):
    work = sum(Fraction(2 * m * k * n, rate) for (m, k), (_, n) in products)
    return float(work) + len(products) * per_call


def right_one_by_one(products, rate, per_call):
    if not products:
        return 0
    (m, k), (_, n) = products[-1]
    last = 2 * m * k * n / rate + per_call
    return last + right_one_by_one(products[:-1], rate, per_call)


def right_shapes_of_tensors(products, rate, per_call):
    total = 0
    for left, right in products:
        a, b = torch.zeros(left), torch.zeros(right)
        total += 2 * (a @ b).numel() * a.shape[1]
    return total / rate + len(products) * per_call


def wrong_multiplications_only(products, rate, per_call):
    return sum(per_call + m * k * n / rate for (m, k), (_, n) in products)


def wrong_all_four_sizes(products, rate, per_call):
    return sum(per_call + 2 * math.prod(a) * math.prod(b) / rate for a, b in products)


def wrong_one_call(products, rate, per_call):
    return per_call + sum(2 * m * k * n / rate for (m, k), (_, n) in products)


def wrong_no_call(products, rate, per_call):
    return sum(2 * m * k * n / rate for (m, k), (_, n) in products)


def wrong_returns_in_the_loop(products, rate, per_call):
    for (m, k), (_, n) in products:
        return 2 * m * k * n / rate + per_call


def wrong_last_only(products, rate, per_call):
    for (m, k), (_, n) in products:
        total = 2 * m * k * n / rate + per_call
    return total


def wrong_list(products, rate, per_call):
    return [2 * m * k * n / rate + per_call for (m, k), (_, n) in products]


def wrong_cube(products, rate, per_call):
    return sum(2 * a[0] ** 3 / rate + per_call for a, _ in products)


def wrong_result_only(products, rate, per_call):
    return sum(2 * a[0] * b[1] / rate + per_call for a, b in products)


def wrong_times_rate(products, rate, per_call):
    return sum(2 * m * k * n * rate + per_call for (m, k), (_, n) in products)


def wrong_call_for_each_operation(products, rate, per_call):
    return sum(2 * m * k * n * (1 / rate + per_call) for (m, k), (_, n) in products)


def wrong_operations(products, rate, per_call):
    return sum(2 * m * k * n for (m, k), (_, n) in products)


def wrong_rounded(products, rate, per_call):
    return round(right_loop(products, rate, per_call), 3)


def wrong_whole_seconds(products, rate, per_call):
    return sum(2 * m * k * n // rate + per_call for (m, k), (_, n) in products)


def wrong_hard_coded(products, rate, per_call):
    return 1.5


def wrong_one_shape_for_all(products, rate, per_call):
    (m, k), (_, n) = products[0]
    return len(products) * (2 * m * k * n / rate + per_call)
