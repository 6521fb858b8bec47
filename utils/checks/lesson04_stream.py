"""Checks of 04.stream: attention that never holds all scores at once.

`one_pass(q, keys, values)`: q is a list of D numbers, keys S lists of D, values S lists
of E. Return attention's output, E numbers. Scores may be in the thousands, of either
sign. There is at least one key. (Whether the keys are gone through only once is between
the learner and the loop: it cannot be seen from outside.)
"""

import math
import random

from utils.checks.catalogue import Exercise, Mistake
from utils.checks.lesson00_shapes import near


def _scores(q, keys, divisor):
    return [sum(a * b for a, b in zip(q, k, strict=True)) / divisor for k in keys]


def _one_pass(q, keys, values):
    return _stream(q, keys, values)


def _stream(
    q, keys, values, divisor=None, start=-math.inf, total_too=True, out_too=True
):
    """Attend as it should be, save for what the arguments say."""
    divisor = math.sqrt(len(q)) if divisor is None else divisor
    highest, total, out = start, 0.0, [0.0] * len(values[0])
    for score, value in zip(_scores(q, keys, divisor), values, strict=True):
        new = max(highest, score)
        shrink, power = math.exp(highest - new), math.exp(score - new)
        total = total * (shrink if total_too else 1) + power
        kept = shrink if out_too else 1
        out = [o * kept + power * x for o, x in zip(out, value, strict=True)]
        highest = new
    return [o / total for o in out]


def _stream_inputs():
    dice = random.Random("04.stream")
    cases = []
    sizes = [
        (4, 2, 1),
        (1, 1, 2),
        (4, 3, 2),
        (9, 4, 1),
        (2, 5, 3),
        (4, 6, 2),
        (3, 8, 2),
    ]
    for size in (1, 1, 60):
        for D, S, E in sizes:
            q = [dice.uniform(-2, 2) * size for _ in range(D)]
            keys = [[dice.uniform(-2, 2) * size for _ in q] for _ in range(S)]
            values = [[dice.uniform(-3, 3) for _ in range(E)] for _ in range(S)]
            cases.append((q, keys, values))
    low = [[-40.0, -40.0], [-40.5, -40.0], [-41.0, -40.2]]
    cases.append(([40.0, 40.0], low, [[1.0], [2.0], [4.0]]))
    high = [[40.0, 40.0], [40.0, 40.01], [40.02, 40.0]]
    cases.append(([40.0, 40.0], high, [[1.0], [2.0], [4.0]]))
    return cases


def _is_large(q, keys, values):
    return int(max(map(abs, _scores(q, keys, math.sqrt(len(q))))) > 50)


def _without_highest(q, keys, values):
    powers = [math.exp(score) for score in _scores(q, keys, math.sqrt(len(q)))]
    rows = zip(*values, strict=True)
    return [
        sum(p * x for p, x in zip(powers, r, strict=True)) / sum(powers) for r in rows
    ]


def _not_divided(q, keys, values):
    highest = max(_scores(q, keys, math.sqrt(len(q))))
    powers = [
        math.exp(score - highest) for score in _scores(q, keys, math.sqrt(len(q)))
    ]
    rows = zip(*values, strict=True)
    return [sum(p * x for p, x in zip(powers, row, strict=True)) for row in rows]


def _grown(q, keys, values, start=None, is_corrected=True):
    """Correct by e to the (new - old), or not at all and keep the first as highest."""
    scores = _scores(q, keys, math.sqrt(len(q)))
    highest = scores[0] if start is None else start
    total, out = 0.0, [0.0] * len(values[0])
    for score, value in zip(scores, values, strict=True):
        new = max(highest, score) if is_corrected else highest
        grow, power = math.exp(new - highest), math.exp(score - new)
        total = total * grow + power
        out = [o * grow + power * x for o, x in zip(out, value, strict=True)]
        highest = new
    return [o / total for o in out]


def _plain_mean(q, keys, values):
    return [sum(row) / len(values) for row in zip(*values, strict=True)]


def _best_only(q, keys, values):
    scores = _scores(q, keys, 1)
    return values[scores.index(max(scores))]


STREAM = Exercise(
    id="04.stream",
    name="one_pass",
    inputs=_stream_inputs,
    oracle=_one_pass,
    compare=near,
    stage=_is_large,
    mistakes=(
        Mistake(
            "nothing rescaled",
            "you did not shrink what was summed before when a higher score came: the"
            " old powers were taken against the old maximum. Multiply both sums by"
            " e to the (old - new) before new takes the place of old.",
            lambda q, keys, values: _stream(
                q, keys, values, total_too=False, out_too=False
            ),
        ),
        Mistake(
            "only the total rescaled",
            "you shrank the total when a higher score came, but not the mixed values;"
            " both are sums of the old powers.",
            lambda q, keys, values: _stream(q, keys, values, out_too=False),
        ),
        Mistake(
            "only the values rescaled",
            "you shrank the mixed values when a higher score came, but not the total;"
            " both are sums of the old powers.",
            lambda q, keys, values: _stream(q, keys, values, total_too=False),
        ),
        Mistake(
            "no maximum",
            "your powers overflow: e to the 1,000 is too large for a number. Subtract"
            " the highest score so far.",
            _without_highest,
        ),
        Mistake(
            "maximum of the first key",
            "you took every power against the first score; a later one may be far"
            " higher, and its power overflows.",
            lambda q, keys, values: _grown(q, keys, values, is_corrected=False),
        ),
        Mistake(
            "corrected the wrong way",
            "you multiplied by e to the (new - old), which is above 1; what was summed"
            " before must shrink: e to the (old - new).",
            _grown,
            also=(lambda q, keys, values: _grown(q, keys, values, start=-math.inf),),
        ),
        Mistake(
            "maximum starts at 0",
            "your highest score starts at 0; if all scores are far below 0, every power"
            " is 0. Start from minus infinity, or from the first score.",
            lambda q, keys, values: _stream(q, keys, values, start=0.0),
        ),
        Mistake(
            "not divided by the total",
            "you did not divide by the total at the end.",
            _not_divided,
        ),
        Mistake(
            "division by d_k",
            "you divided the scores by D (d_k in papers); divide by its square root.",
            lambda q, keys, values: _stream(q, keys, values, divisor=len(q)),
        ),
        Mistake(
            "no division",
            "you did not divide the scores by the square root of D (d_k in papers).",
            lambda q, keys, values: _stream(q, keys, values, divisor=1),
        ),
        Mistake(
            "plain mean",
            "you took the plain mean of the values; each counts by its power.",
            _plain_mean,
        ),
        Mistake(
            "best only",
            "you returned the value of the best key; attention mixes them all.",
            _best_only,
        ),
    ),
    hints=(
        "Keep three things while you go: the highest score so far, the total of the"
        " powers, and the mixed values, all powers taken against the highest.",
        "When a score is higher than the highest, everything so far was measured"
        " against the old one: multiply total and mixed values by exp(old - new).",
        "Start with highest = -math.inf; exp(-inf) is 0, so the first step needs no"
        " special case. At the end divide by the total.",
    ),
)
