"""Checks of 06.average: the mean of each text's vectors, without its padding.

`average(x, is_real)`: vectors (B, T, C) and (B, T), 1 on real tokens and 0 on padding,
at least one real token in each row; return (B, C).
"""

import torch

from utils.checks.catalogue import Exercise, Mistake


def _average(x, is_real):
    from utils.classifier import mean_over_real

    return mean_over_real(x, is_real)


def _inputs():
    generator = torch.Generator().manual_seed(6)
    cases = [
        (torch.tensor([[[1.0], [3.0]]]), torch.tensor([[1, 1]])),
        (torch.tensor([[[1.0], [3.0], [8.0]]]), torch.tensor([[1, 1, 0]])),
        (torch.tensor([[[4.0], [2.0], [0.0]]]), torch.tensor([[0, 1, 1]])),
    ]
    for B, T, C in [(1, 4, 2), (2, 3, 1), (2, 5, 3), (3, 4, 2), (4, 6, 5), (2, 7, 2)]:
        for side in (1, -1):
            x = (torch.randn(B, T, C, generator=generator) * 3 + 1).round(decimals=1)
            lengths = torch.randint(1, T + 1, (B,), generator=generator)
            is_real = (torch.arange(T) < lengths[:, None]).long()
            cases.append((x, is_real if side > 0 else is_real.flip(1)))
    return cases


def _stage(x, is_real):
    """Return 0 without padding, else 1."""
    return int(not is_real.bool().all())


def _with_padding(x, is_real):
    return x.mean(dim=1)


def _over_the_width(x, is_real):
    return (x * is_real[..., None]).mean(dim=1)


def _sum(x, is_real):
    return (x * is_real[..., None]).sum(dim=1)


def _first(x, is_real):
    return x[:, 0]


def _last(x, is_real):
    return x[:, -1]


def _last_real(x, is_real):
    places = torch.arange(x.shape[1])
    last = (is_real * places).argmax(dim=1)
    return x[torch.arange(len(x)), last]


def _over_the_batch(x, is_real):
    return (x * is_real[..., None]).sum(dim=1) / is_real.sum()


def _highest(x, is_real):
    hidden = x.masked_fill(is_real[..., None] == 0, float("-inf"))
    return hidden.amax(dim=1)


def _highest_of_all(x, is_real):
    return x.amax(dim=1)


def _no_new_axis(x, is_real):
    return (x * is_real).sum(dim=1) / is_real.sum(dim=1, keepdim=True)


def _first_n(x, is_real):
    lengths = is_real.sum(dim=1).tolist()
    rows = [row[:n].mean(dim=0) for row, n in zip(x, lengths, strict=True)]
    return torch.stack(rows)


def _upside_down(x, is_real):
    pads = 1 - is_real[..., None]
    return (x * pads).sum(dim=1) / pads.sum(dim=1).clamp(min=1)


def _all_in_one(x, is_real):
    mean = (x * is_real[..., None]).sum(dim=(0, 1)) / is_real.sum()
    return mean.expand(len(x), -1)


AVERAGE = Exercise(
    id="06.average",
    name="average",
    inputs=_inputs,
    oracle=_average,
    returns_new=True,
    stage=_stage,
    mistakes=(
        Mistake(
            "mean over pads",
            "you averaged the padding in: the same text then gets another vector in a"
            " batch with a longer one. Leave out what `is_real` marks with 0.",
            _with_padding,
        ),
        Mistake(
            "divided by the width",
            "you set the padding to 0, but divided by the width of the batch; divide by"
            " the number of real tokens of each row.",
            _over_the_width,
        ),
        Mistake(
            "a sum",
            "you added the vectors up, but did not divide by how many there are; long"
            " texts then have long vectors.",
            _sum,
        ),
        Mistake(
            "divided by all",
            "you divided by the real tokens of the whole batch; each row is divided by"
            " its own number.",
            _over_the_batch,
        ),
        Mistake(
            "one for all",
            "you averaged over the batch as well; each text has a vector of its own.",
            _all_in_one,
        ),
        Mistake(
            "no axis for the columns",
            "you multiplied (B, T, C) by (B, T), and these do not meet token by token;"
            " `is_real[..., None]` has a last dimension of size 1 for the columns.",
            _no_new_axis,
        ),
        Mistake(
            "padding on the right only",
            "you averaged the first vectors of each row, as many as it has real tokens;"
            " padding may stand on the left, so use the places where `is_real` is 1.",
            _first_n,
        ),
        Mistake(
            "upside down",
            "you averaged what is *not* real; `is_real` is 1 on the tokens that count.",
            _upside_down,
        ),
        Mistake(
            "one token",
            "you took one token's vector; that is another way to pool, but here all"
            " real tokens count alike.",
            _first,
            also=(_last, _last_real),
        ),
        Mistake(
            "the highest",
            "you took the highest number of each column; that is another way to pool,"
            " but the mean was asked for.",
            _highest,
            also=(_highest_of_all,),
        ),
    ),
    hints=(
        "Two steps: add up the vectors of the real tokens, then divide by how many"
        " there are. Both go along dimension 1.",
        "`is_real[..., None]` has the shape (B, T, 1). Multiply `x` by it and sum over"
        " dimension 1; divide by the sum of the same thing over the same dimension.",
    ),
)
