"""Checks of 04.copy: does a head look at what followed the same token earlier?

`copying(weights, ids)`: weights is (T, T), of a head that looks back only; ids is (T,).
For each token that stood earlier in the row, add up the weights on the tokens right
after its earlier places; return the mean over these tokens, 0 if there is none.
"""

import math

import torch

from utils.checks.catalogue import Exercise, Mistake
from utils.checks.lesson00_shapes import near


def _copying(weights, ids):
    from utils.heads import copy_score

    return copy_score(weights[None, None], ids[None])[0].item()


def _copy_inputs():
    generator = torch.Generator().manual_seed(5)
    rows = [[7, 8, 7], [1, 2, 3], [4, 4], [5], [3, 9, 3, 9], [6, 6, 6], [1, 2, 1, 2, 1]]
    rows += [[2, 5, 8, 2, 7, 2], [9, 1, 1, 9, 1], [0, 3, 0, 0, 3]]
    for T in (6, 7, 8, 9, 10, 12):
        rows.append(torch.randint(4, (T,), generator=generator).tolist())
    cases = []
    for row in rows:
        scores = torch.randn(len(row), len(row), generator=generator) * 1.5
        back = torch.ones_like(scores).tril().bool()
        cases.append((scores.masked_fill(~back, -torch.inf).softmax(-1), row))
    return [(weights, torch.tensor(row)) for weights, row in cases]


def _per_token(weights, ids, choose=lambda places: places, shift=1):
    """Return, for each token that stood earlier, the weights on the chosen places."""
    weights, ids = weights.tolist(), ids.tolist()
    found = []
    for t, token in enumerate(ids):
        earlier = [s for s in range(t) if ids[s] == token]
        if earlier:
            places = [s + shift for s in choose(earlier)]
            found.append([weights[t][s] for s in places if s >= 0])
    return found


def _mean(sums, n):
    return sum(sums) / n if n else 0.0


def _mean_of_sums(found):
    return _mean([sum(row) for row in found], len(found))


def _before_wrapped(weights, ids):
    """Take the token before, and before the first one the last, as an index -1 does."""
    earlier = _per_token(weights.roll(1, dims=1), ids, shift=0)
    return _mean_of_sums(earlier)


def _mean_of_means(weights, ids):
    found = _per_token(weights, ids)
    return _mean([_mean(row, len(row)) for row in found], len(found))


def _nan_for_none(weights, ids):
    return _mean_of_sums(_per_token(weights, ids)) if _repeats(ids) else math.nan


def _repeats(ids):
    return len(set(ids.tolist())) < len(ids)


def _over_all(weights, ids):
    return _mean([sum(row) for row in _per_token(weights, ids)], len(ids))


def _over_pairs(weights, ids):
    found = _per_token(weights, ids)
    return _mean([sum(row) for row in found], sum(map(len, found)))


def _swapped(weights, ids):
    return _mean_of_sums(_per_token(weights.T, ids))


def _any_place(weights, ids):
    """Take later places of the token for earlier ones too."""
    weights, ids = weights.tolist(), ids.tolist()
    T, found = len(ids), []
    for t, token in enumerate(ids):
        same = [s for s in range(T) if ids[s] == token and s != t]
        if same:
            found.append([weights[t][s + 1] for s in same if s + 1 < T])
    return _mean_of_sums(found)


COPY = Exercise(
    id="04.copy",
    name="copying",
    inputs=_copy_inputs,
    oracle=_copying,
    compare=near,
    mistakes=(
        Mistake(
            "the earlier token itself",
            "you are off by one: you added up the weights on the earlier places of the"
            " token itself. A copying head looks at what came after them.",
            lambda weights, ids: _mean_of_sums(_per_token(weights, ids, shift=0)),
        ),
        Mistake(
            "the token before",
            "you took the token before each earlier place; take the one after it.",
            lambda weights, ids: _mean_of_sums(_per_token(weights, ids, shift=-1)),
            also=(_before_wrapped,),
        ),
        Mistake(
            "only the last place",
            "you looked at the latest earlier place only; all of them count.",
            lambda weights, ids: _mean_of_sums(
                _per_token(weights, ids, lambda places: places[-1:])
            ),
        ),
        Mistake(
            "only the first place",
            "you looked at the first earlier place only; all of them count.",
            lambda weights, ids: _mean_of_sums(
                _per_token(weights, ids, lambda places: places[:1])
            ),
        ),
        Mistake(
            "mean over all tokens",
            "you divided by the number of all tokens; only those that stood earlier in"
            " the row are asked, and a token's own place is not an earlier one.",
            _over_all,
        ),
        Mistake(
            "mean within a token",
            "you took the mean over a token's earlier places; add their weights up. The"
            " mean is over the tokens.",
            _mean_of_means,
        ),
        Mistake(
            "not a number",
            "you divided by 0 where no token stood earlier; return 0 then.",
            _nan_for_none,
        ),
        Mistake(
            "mean over places",
            "you divided by the number of earlier places; for each token add its"
            " weights up, then take the mean over the tokens.",
            _over_pairs,
        ),
        Mistake(
            "nothing found",
            "you found no earlier place of any token. Elements of a tensor are new"
            " objects each time: compare them with ==, or take ids.tolist().",
            lambda weights, ids: 0.0,
        ),
        Mistake(
            "sum",
            "you returned the sum; divide by the number of tokens that were asked.",
            lambda weights, ids: float(sum(map(sum, _per_token(weights, ids)))),
        ),
        Mistake(
            "queries and keys swapped",
            "you read the table the wrong way round: weights[t, s] is how much token t"
            " looks at token s.",
            _swapped,
        ),
        Mistake(
            "later places too",
            "you counted places of the token that come later; only earlier ones tell"
            " what followed.",
            _any_place,
        ),
    ),
    hints=(
        "For each t, list the places s < t with ids[s] == ids[t]. If the list is empty,"
        " t is not asked.",
        "The weight on what followed is weights[t, s + 1]; add these up over the list.",
        "Collect one sum for each t that is asked, and return their mean, or 0.",
    ),
)
