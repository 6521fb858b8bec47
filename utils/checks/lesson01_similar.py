"""Checks of 01.similar: the cosines between texts, from the means of their tokens.

`similarities(x, is_real)`: vectors (B, T, C) and (B, T), 1 on real tokens and 0 on
padding, at least one real token in each row; return (B, B).
"""

import torch

from utils.checks.catalogue import Exercise, Mistake


def _mean(x, is_real):
    weights = is_real[..., None].to(x.dtype)
    return (x * weights).sum(dim=1) / weights.sum(dim=1)


def _cosines(mean, other=None):
    other = mean if other is None else other
    mean = mean / mean.norm(dim=-1, keepdim=True)
    return mean @ (other / other.norm(dim=-1, keepdim=True)).T


def _similarities(x, is_real):
    return _cosines(_mean(x, is_real))


def _inputs():
    generator = torch.Generator().manual_seed(8)
    cases = [
        (torch.tensor([[[3.0, 4.0]]]), torch.tensor([[1]])),
        (torch.tensor([[[2.0, 0.0]], [[0.0, 3.0]]]), torch.tensor([[1], [1]])),
        (
            torch.tensor([[[1.0, 0.0], [0.0, 2.0]], [[5.0, 0.0], [0.0, 9.0]]]),
            torch.tensor([[1, 1], [1, 0]]),
        ),
        (
            torch.tensor([[[7.0, 1.0], [0.0, 2.0]], [[5.0, 0.0], [1.0, 9.0]]]),
            torch.tensor([[0, 1], [1, 1]]),
        ),
    ]
    for B, T, C in [(2, 3, 4), (3, 2, 2), (3, 4, 5), (4, 5, 3), (2, 6, 2), (5, 3, 4)]:
        for side in (1, -1):
            x = (torch.randn(B, T, C, generator=generator) * 2 + 1).round(decimals=1)
            lengths = torch.randint(1, T + 1, (B,), generator=generator)
            is_real = (torch.arange(T) < lengths[:, None]).long()
            cases.append((x, is_real if side > 0 else is_real.flip(1)))
    return cases


def _stage(x, is_real):
    """Return 0 without padding, else 1."""
    return int(not is_real.bool().all())


def _dots(x, is_real):
    mean = _mean(x, is_real)
    return mean @ mean.T


def _of_sums(x, is_real):
    total = (x * is_real[..., None]).sum(dim=1)
    return total @ total.T


def _distances(x, is_real):
    mean = _mean(x, is_real)
    return torch.cdist(mean, mean)


def _norm_of_batch(x, is_real):
    mean = _mean(x, is_real)
    mean = mean / mean.norm(dim=0, keepdim=True)
    return mean @ mean.T


def _norm_of_all(x, is_real):
    mean = _mean(x, is_real)
    mean = mean / mean.norm()
    return mean @ mean.T


def _norm_once(x, is_real):
    mean = _mean(x, is_real)
    return mean / mean.norm(dim=-1, keepdim=True) @ mean.T


def _norm_squared(x, is_real):
    mean = _mean(x, is_real)
    mean = mean / mean.square().sum(dim=-1, keepdim=True)
    return mean @ mean.T


def _first(x, is_real):
    places = torch.arange(x.shape[1], 0, -1)
    return x[torch.arange(len(x)), (is_real * places).argmax(dim=1)]


def _highest(x, is_real):
    return x.masked_fill(is_real[..., None] == 0, float("-inf")).amax(dim=1)


def _tokens_first(x, is_real):
    return _cosines(_mean(x / x.norm(dim=-1, keepdim=True).clamp(min=1e-8), is_real))


def _tokens_only(x, is_real):
    mean = _mean(x / x.norm(dim=-1, keepdim=True).clamp(min=1e-8), is_real)
    return mean @ mean.T


def _of_columns(x, is_real):
    return _cosines(_mean(x, is_real).T)


def _of_unit_columns(x, is_real):
    mean = _mean(x, is_real)
    mean = mean / mean.norm(dim=-1, keepdim=True)
    return mean.T @ mean


def _last(x, is_real):
    return x[torch.arange(len(x)), is_real.cumsum(dim=1).argmax(dim=1)]


def _at_length(x, is_real):
    return x[torch.arange(len(x)), is_real.sum(dim=1) - 1]


def _from_the_left(x, is_real):
    n_real = is_real.sum(dim=1).tolist()
    return torch.stack(
        [rows[:n].mean(dim=0) for rows, n in zip(x, n_real, strict=True)]
    )


def _of_pads(x, is_real):
    return _cosines(_mean(x, 1 - is_real))


def _of_pads_or_zero(x, is_real):
    return _of_pads(x, is_real).nan_to_num(0.0)


def _end_to_end(x, is_real):
    return _cosines((x * is_real[..., None]).flatten(1))


def _with_itself(x, is_real):
    return _similarities(x, is_real).diagonal()


def _correlations(x, is_real):
    return torch.corrcoef(_mean(x, is_real))


SIMILAR = Exercise(
    id="01.similar",
    name="similarities",
    inputs=_inputs,
    oracle=_similarities,
    returns_new=True,
    stage=_stage,
    properties=(
        (
            "each text is as like to itself as can be: 1 on the diagonal",
            lambda result, x, is_real: all(
                abs(float(result[i][i]) - 1) < 1e-3 for i in range(len(x))
            ),
        ),
    ),
    mistakes=(
        Mistake(
            "mean over pads",
            "you averaged the padding in: a text then has another vector in a batch"
            " with a longer one. Leave out what `is_real` marks with 0.",
            lambda x, is_real: _cosines(x.mean(dim=1)),
        ),
        Mistake(
            "dot products",
            "you multiplied the means without dividing each by its length, so that long"
            " vectors win; a cosine is from -1 to 1.",
            _dots,
            also=(_of_sums,),
        ),
        Mistake(
            "one side divided",
            "you divided one side by its length, but not the other; both texts of a"
            " pair have one.",
            _norm_once,
        ),
        Mistake(
            "divided by the square",
            "you divided by the sum of squares; the length of a vector is the square"
            " root of that.",
            _norm_squared,
        ),
        Mistake(
            "length over the batch",
            "you took the length along the batch, dim=0; each text's vector has its"
            " own, along the last dimension.",
            _norm_of_batch,
            also=(_norm_of_all,),
        ),
        Mistake(
            "distances",
            "you returned distances, 0 for equal texts; the cosine was asked for, 1 for"
            " the same direction.",
            _distances,
            also=(lambda x, is_real: 1 - _similarities(x, is_real),),
        ),
        Mistake(
            "one token",
            "you compared one token of each text; the mean over all real ones was asked"
            " for.",
            lambda x, is_real: _cosines(_first(x, is_real)),
            also=(
                lambda x, is_real: _cosines(x[:, 0]),
                lambda x, is_real: _cosines(x[:, -1]),
                lambda x, is_real: _cosines(_last(x, is_real)),
                lambda x, is_real: _cosines(_at_length(x, is_real)),
            ),
        ),
        Mistake(
            "the highest",
            "you took the highest number of each column; the mean was asked for.",
            lambda x, is_real: _cosines(_highest(x, is_real)),
            also=(lambda x, is_real: _cosines(x.amax(dim=1)),),
        ),
        Mistake(
            "tokens to length 1",
            "you brought every token's vector to length 1 before the mean; do it once,"
            " with the mean.",
            _tokens_first,
            also=(_tokens_only,),
        ),
        Mistake(
            "padding behind only",
            "you took the real tokens to be the first ones of a row; the padding may"
            " stand in front. Go by where `is_real` is 1, not by how many there are.",
            lambda x, is_real: _cosines(_from_the_left(x, is_real)),
        ),
        Mistake(
            "mask upside down",
            "you averaged the padding and left the real tokens out; `is_real` is 1 on"
            " the tokens to keep.",
            _of_pads,
            also=(_of_pads_or_zero,),
        ),
        Mistake(
            "tokens end to end",
            "you laid the vectors of a text end to end, which compares first token with"
            " first, second with second; take the mean over the tokens before.",
            _end_to_end,
            also=(lambda x, is_real: _cosines(x.flatten(1)),),
        ),
        Mistake(
            "each with itself",
            "you compared each text with itself; every text with every other was asked"
            " for, (B, B), as `mean @ mean.T` gives it.",
            _with_itself,
        ),
        Mistake(
            "correlations",
            "you computed correlations, which first take from each vector the average"
            " of its own numbers; a cosine takes the vectors as they are. Divide each"
            " by its length and multiply.",
            _correlations,
        ),
        Mistake(
            "columns compared",
            "you compared the columns of the means with each other, (C, C); texts are"
            " the rows, (B, B).",
            _of_columns,
            also=(_of_unit_columns,),
        ),
    ),
    hints=(
        "Three steps: the mean over the real tokens, (B, C); each mean divided by its"
        " length; the products of all pairs, (B, B).",
        "With `weights = is_real[..., None]`, the mean is (x * weights).sum(1) /"
        " weights.sum(1). The length is mean.norm(dim=-1, keepdim=True), and"
        " `mean @ mean.T` multiplies every row with every row.",
    ),
)
