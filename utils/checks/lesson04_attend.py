"""Checks of 04.attend: attention for one head, with a mask.

`attend(q, k, v, mask)`: q is (T, D), k is (S, D), v is (S, E), mask is (T, S) bool,
True = may attend, at least one True in each row. Return the output, (T, E).
"""

import math

import torch

from utils.checks.catalogue import Exercise, Mistake
from utils.checks.lesson00_shapes import near


def _attend(q, k, v, mask):
    from utils.attention import attention

    return attention(q, k, v, mask)[0]


def _attend_inputs():
    generator = torch.Generator().manual_seed(4)
    sizes = [(1, 2, 4, 1), (2, 3, 4, 2), (3, 3, 2, 2), (2, 5, 9, 3), (4, 4, 4, 4)]
    sizes += [(3, 2, 16, 1), (1, 1, 3, 2)]
    cases = []
    for is_masked in (False, True):
        for T, S, D, E in sizes + [(5, 5, 3, 2), (3, 6, 8, 2)]:
            q, k = (torch.randn(n, D, generator=generator) * 1.5 for n in (T, S))
            v = torch.randn(S, E, generator=generator)
            mask = torch.ones(T, S, dtype=torch.bool)
            if is_masked:
                mask = torch.rand(T, S, generator=generator) < 0.6
                mask[torch.arange(T), torch.arange(T) % S] = True
            cases.append((q, k, v, mask))
    return cases


def _has_mask(q, k, v, mask):
    return int(not mask.all())


def _by(q, k, v, mask, divisor=None, dim=-1, low=-torch.inf):
    """Attend as it should be, save for what the arguments say."""
    divisor = math.sqrt(q.shape[-1]) if divisor is None else divisor
    scores = (q @ k.T / divisor).masked_fill(~mask, low)
    return scores.softmax(dim) @ v


def _masked_after(q, k, v, mask):
    weights = (q @ k.T / math.sqrt(q.shape[-1])).softmax(-1)
    return (weights * mask) @ v


def _scores_times_mask(q, k, v, mask):
    return (q @ k.T / math.sqrt(q.shape[-1]) * mask).softmax(-1) @ v


def _ignored(q, k, v, mask):
    return _attend(q, k, v, torch.ones_like(mask))


def _weights_divided(q, k, v, mask):
    return _by(q, k, v, mask, 1) / math.sqrt(q.shape[-1])


def _minus_inf_after(q, k, v, mask):
    weights = (q @ k.T / math.sqrt(q.shape[-1])).softmax(-1)
    return weights.masked_fill(~mask, -torch.inf) @ v


ATTEND = Exercise(
    id="04.attend",
    name="attend",
    inputs=_attend_inputs,
    oracle=_attend,
    compare=near,
    stage=_has_mask,
    mistakes=(
        Mistake(
            "softmax over the queries",
            "you took the softmax over dimension 0, the queries, so the columns of the"
            " weights sum to 1. Each query shares out its own attention: softmax over"
            " the keys, the last dimension.",
            lambda q, k, v, mask: _by(q, k, v, mask, dim=0),
            also=(
                lambda q, k, v, mask: _by(q, k, v, mask, dim=0, low=-1e9),
                lambda q, k, v, mask: _by(q, k, v, mask, dim=0, low=-3.4e38),
            ),
        ),
        Mistake(
            "division by d_k",
            "you divided the scores by D (d_k in papers); divide by its square root."
            " Otherwise long keys get nearly equal weights.",
            lambda q, k, v, mask: _by(q, k, v, mask, q.shape[-1]),
        ),
        Mistake(
            "no division",
            "you did not divide the scores by the square root of D (d_k in papers).",
            lambda q, k, v, mask: _by(q, k, v, mask, 1),
        ),
        Mistake(
            "mask after the softmax",
            "you masked after the softmax: the forbidden weights are 0, but the others"
            " no longer sum to 1. Mask the scores, before the softmax.",
            _masked_after,
        ),
        Mistake(
            "minus infinity after the softmax",
            "you put minus infinity into the weights; it belongs into the scores,"
            " before the softmax.",
            _minus_inf_after,
        ),
        Mistake(
            "scores set to 0",
            "your forbidden scores are 0, or nearly so, and e to the 0 is 1: they still"
            " get weight. Set them as low as can be.",
            _scores_times_mask,
        ),
        Mistake(
            "mask inverted",
            "your mask is inverted: True means may attend.",
            lambda q, k, v, mask: _by(q, k, v, ~mask | mask.all(-1, keepdim=True)),
            also=(
                lambda q, k, v, mask: (
                    _by(q, k, v, ~mask) if not mask.all() else _ignored(q, k, v, mask)
                ),
                lambda q, k, v, mask: _by(q, k, v, ~mask),
                lambda q, k, v, mask: (
                    _by(q, k, torch.eye(len(k)), ~mask).nan_to_num() @ v
                ),
                lambda q, k, v, mask: _by(q, k, v, ~mask, low=-1e9),
                lambda q, k, v, mask: _by(
                    q, k, v, ~mask, low=torch.finfo(torch.float32).min
                ),
            ),
        ),
        Mistake(
            "mask ignored",
            "you did not use the mask: where it is False, the weight must be 0.",
            _ignored,
        ),
        Mistake(
            "root of the number of queries",
            "you divided by the square root of the number of queries; D is how many"
            " numbers one query has, q.shape[-1].",
            lambda q, k, v, mask: _by(q, k, v, mask, math.sqrt(len(q))),
        ),
        Mistake(
            "root of the number of keys",
            "you divided by the square root of the number of keys; D is how many"
            " numbers one key has, k.shape[-1].",
            lambda q, k, v, mask: _by(q, k, v, mask, math.sqrt(len(k))),
        ),
        Mistake(
            "root of the values' width",
            "you divided by the square root of E, the width of a value; D is the width"
            " of a key, k.shape[-1].",
            lambda q, k, v, mask: _by(q, k, v, mask, math.sqrt(v.shape[-1])),
        ),
        Mistake(
            "multiplied by the root",
            "you multiplied the scores by the square root of D; divide by it.",
            lambda q, k, v, mask: _by(q, k, v, mask, 1 / math.sqrt(q.shape[-1])),
        ),
        Mistake(
            "weights divided",
            "you divided after the softmax, so the weights no longer sum to 1; divide"
            " the scores.",
            _weights_divided,
        ),
        Mistake(
            "no softmax",
            "you mixed the values by the scores; the softmax that makes weights of them"
            " is missing.",
            lambda q, k, v, mask: (
                (q @ k.T / math.sqrt(q.shape[-1])).masked_fill(~mask, 0) @ v
            ),
        ),
        Mistake(
            "keys for values",
            "you mixed the keys; the weights mix the values.",
            lambda q, k, v, mask: _by(q, k, k, mask),
        ),
        Mistake(
            "weights returned",
            "you returned the weights; multiply them with v.",
            lambda q, k, v, mask: _by(q, k, torch.eye(len(k)), mask),
        ),
    ),
    hints=(
        "Four steps: scores = q @ k.T / …; mask the scores; softmax; weights @ v.",
        "scores.masked_fill(~mask, -torch.inf) lowers the scores where mask is False.",
        "The softmax runs over the keys: dim=-1, so that each row sums to 1.",
    ),
)
