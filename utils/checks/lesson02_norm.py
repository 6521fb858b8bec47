"""Checks of 02.norm: layer norm.

`normalise(x, eps)`: (B, T, C), each token's vector to mean 0 and variance 1, eps under
the root.
"""

import torch

from utils.checks.catalogue import Exercise, Mistake
from utils.checks.lesson00_shapes import near


def _normalise(x, eps, dims=(-1,), correction=0):
    centred = x - x.mean(dims, keepdim=True)
    variance = x.var(dims, correction=correction, keepdim=True)
    return centred / (variance + eps).sqrt()


def _length_1(x, eps):
    centred = x - x.mean(-1, keepdim=True)
    return centred / (centred.square().sum(-1, keepdim=True) + eps).sqrt()


def _norm_oracle(x, eps):
    return _normalise(x, eps)


def _norm_inputs():
    generator = torch.Generator().manual_seed(6)
    cases = [
        (torch.tensor([[[1.0, 3.0]]]), 0.0),
        (torch.tensor([[[2.0, 2.0, 2.0], [0.0, 1.0, 2.0]]]), 0.5),
    ]
    shapes = [(2, 3, 4), (3, 2, 5), (4, 4, 4), (2, 5, 3), (1, 3, 6), (3, 1, 4)]
    shapes += [(2, 2, 8), (5, 2, 3), (2, 6, 2), (3, 3, 7), (4, 2, 2), (2, 4, 5)]
    for i, shape in enumerate(shapes):
        x = torch.randn(shape, generator=generator) * (1 + i % 3) + i % 4 - 1
        cases.append((x, (1e-5, 0.1, 0.5, 1.0)[i % 4]))
    return cases


NORM = Exercise(
    id="02.norm",
    name="normalise",
    inputs=_norm_inputs,
    oracle=_norm_oracle,
    compare=near,
    mistakes=(
        Mistake(
            "over the tokens",
            "your mean runs over the tokens, dimension 1; each token's vector, the last"
            " dimension, is normed by itself.",
            lambda x, eps: _normalise(x, eps, (1,)),
        ),
        Mistake(
            "over the batch",
            "your mean runs over the batch, dimension 0, which is another norm; each"
            " token's vector, the last dimension, is normed by itself.",
            lambda x, eps: _normalise(x, eps, (0,)),
        ),
        Mistake(
            "over whole texts",
            "your mean runs over all tokens of a text; each token is normed by itself.",
            lambda x, eps: _normalise(x, eps, (1, 2)),
        ),
        Mistake(
            "over everything",
            "your mean runs over the whole tensor; name the last dimension.",
            lambda x, eps: _normalise(x, eps, (0, 1, 2)),
        ),
        Mistake(
            "divided by C minus 1",
            "your variance divides by C - 1, as torch's var does; layer norm divides by"
            " C.",
            lambda x, eps: _normalise(x, eps, correction=1),
        ),
        Mistake(
            "eps outside the root",
            "you added eps to the deviation; it is added to the variance, under the"
            " root.",
            lambda x, eps: (
                (x - x.mean(-1, keepdim=True))
                / (x.std(-1, correction=0, keepdim=True) + eps)
            ),
            also=(
                lambda x, eps: (
                    (x - x.mean(-1, keepdim=True))
                    / (x.std(-1, correction=1, keepdim=True) + eps)
                ),
            ),
        ),
        Mistake(
            "no eps",
            "you left eps out; without it a vector of equal numbers divides by zero.",
            lambda x, eps: _normalise(x, 0.0),
        ),
        Mistake(
            "divided by the variance",
            "you divided by the variance; its root is the deviation.",
            lambda x, eps: (
                (x - x.mean(-1, keepdim=True))
                / (x.var(-1, correction=0, keepdim=True) + eps)
            ),
        ),
        Mistake(
            "not centred",
            "you did not subtract the mean first.",
            lambda x, eps: x / (x.var(-1, correction=0, keepdim=True) + eps).sqrt(),
            also=(lambda x, eps: x / (x.square().mean(-1, keepdim=True) + eps).sqrt(),),
        ),
        Mistake(
            "centred only",
            "you subtracted the mean and stopped; divide by the deviation as well.",
            lambda x, eps: x - x.mean(-1, keepdim=True),
        ),
        Mistake(
            "length 1",
            "you gave each vector length 1; a variance of 1 is a length of the root of"
            " C.",
            lambda x, eps: torch.nn.functional.normalize(
                x - x.mean(-1, keepdim=True), dim=-1
            ),
            also=(_length_1,),
        ),
    ),
    hints=(
        "x.mean(dim=-1, keepdim=True) has the shape (B, T, 1): one mean per token.",
        "The variance is the mean of the squares of the centred numbers; add eps, then"
        " take the root.",
    ),
)
