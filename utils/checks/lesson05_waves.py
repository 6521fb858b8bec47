"""Checks of 05.waves: add sinusoidal positions to embeddings.

`add_waves(x)`: (B, T, C) float32, C even, to (B, T, C): at position p, column 2i gets
sin(p / 10000^(2i/C)) added, column 2i+1 the cosine of the same angle.
"""

import torch

from utils.checks.catalogue import Exercise, Mistake
from utils.checks.lesson00_shapes import near


def _add_waves(x):
    from utils.positions import sinusoids

    return x + sinusoids(torch.arange(x.shape[1]), x.shape[2])


def _waves_inputs():
    generator = torch.Generator().manual_seed(5)
    cases = [(torch.zeros(1, 2, 2),), (torch.zeros(1, 3, 4),), (torch.zeros(2, 4, 6),)]
    sizes = [(1, 1, 4), (2, 3, 4), (3, 2, 6), (2, 5, 8), (4, 3, 2), (1, 7, 6)]
    sizes += [(3, 4, 10), (2, 9, 4), (5, 2, 8), (3, 6, 12)]
    return cases + [(torch.randn(*size, generator=generator),) for size in sizes]


def _angles(x, exponents, first=0):
    places = torch.arange(first, first + x.shape[1], dtype=torch.float64)
    return places[:, None] / 10_000 ** torch.as_tensor(exponents, dtype=torch.float64)


def _exponents(x):
    return torch.arange(0, x.shape[2], 2, dtype=torch.float64) / x.shape[2]


def _woven(one, other):
    return torch.stack([one, other], dim=-1).flatten(-2).float()


def _waves(x, first=0):
    angles = _angles(x, _exponents(x), first)
    return _woven(angles.sin(), angles.cos())


def _halves(x):
    angles = _angles(x, _exponents(x))
    return x + torch.cat([angles.sin(), angles.cos()], dim=-1).float()


def _cosine_first(x):
    angles = _angles(x, _exponents(x))
    return x + _woven(angles.cos(), angles.sin())


def _index(x):
    B, T, _ = x.shape
    return torch.arange(T, dtype=x.dtype)[None, :, None].expand(B, T, 1)


def _own_angle_each(x):
    columns = torch.arange(x.shape[2], dtype=torch.float64) / x.shape[2]
    angles = _angles(x, columns)
    return x + _woven(angles[:, 0::2].sin(), angles[:, 1::2].cos())


def _half_exponent(x):
    angles = _angles(x, _exponents(x) / 2)
    return x + _woven(angles.sin(), angles.cos())


def _multiplied(x):
    angles = _angles(x, -_exponents(x))
    return x + _woven(angles.sin(), angles.cos())


def _multiplied_in_float32(x):
    T, C = x.shape[1:]
    angles = torch.arange(T)[:, None] * 10_000 ** (torch.arange(0, C, 2) / C)
    return x + _woven(angles.sin(), angles.cos())


def _one_speed(x):
    angles = _angles(x, torch.zeros(x.shape[2] // 2))
    return x + _woven(angles.sin(), angles.cos())


def _over_the_batch(x):
    waves = _waves(x.transpose(0, 1))  # (B, C)
    return x + waves[:, None, :]


def _batch(waves, x):
    return waves.expand(x.shape[0], *waves.shape)


WAVES = Exercise(
    id="05.waves",
    name="add_waves",
    inputs=_waves_inputs,
    oracle=_add_waves,
    compare=near,
    returns_new=True,
    mistakes=(
        Mistake(
            "halves",
            "you put all sines into the first half and all cosines into the second;"
            " here they take turns: sine in column 2i, cosine of the same angle in"
            " 2i+1.",
            _halves,
        ),
        Mistake(
            "index as a feature",
            "you appended the index as a feature, a column of its own. The width must"
            " stay C, and a raw index grows without bound; add the waves to the numbers"
            " that are there.",
            lambda x: torch.cat([x, _index(x)], dim=-1),
            also=(
                lambda x: torch.cat([x, _index(x) / x.shape[1]], dim=-1),
                lambda x: torch.cat([x, _index(x) / max(x.shape[1] - 1, 1)], dim=-1),
            ),
        ),
        Mistake(
            "index added",
            "you added the index itself to all columns; a column gets a sine or cosine"
            " of it, with its own speed.",
            lambda x: x + _index(x),
            also=(lambda x: x + _index(x) / x.shape[1],),
        ),
        Mistake(
            "waves appended",
            "you appended the waves to the embeddings; they are added, so the width"
            " stays C.",
            lambda x: torch.cat([x, _batch(_waves(x), x)], dim=-1),
        ),
        Mistake(
            "waves alone",
            "you returned the waves alone; they are added to x, which says what the"
            " tokens are.",
            lambda x: _batch(_waves(x), x),
            also=(_waves,),
        ),
        Mistake(
            "cosine first",
            "you put the cosine before the sine: even columns hold sines, odd ones"
            " cosines.",
            _cosine_first,
        ),
        Mistake(
            "an angle per column",
            "you gave every column its own angle; sine and cosine of a pair share one:"
            " columns 2i and 2i+1 both use p / 10000^(2i/C).",
            _own_angle_each,
        ),
        Mistake(
            "half the exponent",
            "your exponent is i/C, with i the number of the pair; it must be 2i/C.",
            _half_exponent,
        ),
        Mistake(
            "multiplied",
            "you multiplied the position by 10000^(2i/C); divide by it, so that later"
            " columns turn more slowly.",
            _multiplied,
            also=(_multiplied_in_float32,),
        ),
        Mistake(
            "one speed",
            "you turned all pairs at the same speed; pair i turns 10000^(2i/C) times"
            " more slowly than pair 0.",
            _one_speed,
        ),
        Mistake(
            "from one",
            "your positions begin at 1; the first token has position 0, so its sines"
            " are 0 and its cosines 1.",
            lambda x: x + _waves(x, first=1),
        ),
        Mistake(
            "over the batch",
            "you counted along the batch: every token of a row got the same waves. The"
            " position is the place in the row, dimension 1.",
            _over_the_batch,
        ),
    ),
    hints=(
        "Make a table of angles first, one row for each position and one column for"
        " each pair: shape (T, C/2). It needs no loop: positions[:, None] / speeds.",
        "The slowness of pair i is 10000 ** (2 * i / C), so 10000 **"
        " (torch.arange(0, C, 2) / C) gives all of them.",
        "torch.stack([angles.sin(), angles.cos()], dim=-1) has the shape (T, C/2, 2);"
        " .flatten(-2) makes the pairs stand side by side. Add the result to x.",
    ),
)
