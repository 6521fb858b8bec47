"""Checks of 05.rotate and 05.port: rotary positions, and weights that expect others.

`rotate(x, position)`: x is (D,), D even; number i and number i + D/2 turn together, by
position / 10000^(2i/D) radians.

`to_halves(weight, n_heads)`: rows of each head in the order of a checkpoint that turns
neighbours 2i and 2i+1; return them in the order in which halves turn.
"""

import torch

from utils.checks.catalogue import Exercise, Mistake
from utils.checks.lesson00_shapes import near


# --- 05.rotate --------------------------------------------------------------------
def _rotate(x, position):
    from utils.positions import rotate_halves

    return rotate_halves(x.view(1, 1, 1, -1), torch.tensor([position])).flatten()


def _rotate_inputs():
    generator = torch.Generator().manual_seed(5)
    cases = [
        (torch.tensor([1.0, 0.0]), 1),
        (torch.tensor([1.0, 0.0, 0.0, 0.0]), 1),
        (torch.tensor([1.0, 2.0, 3.0, 4.0]), 0),
        (torch.tensor([0.0, 1.0, 0.0, 0.0]), 100),
    ]
    sizes = [(2, 3), (4, 1), (4, 2), (6, 1), (6, 5), (8, 3), (8, 40), (10, 7), (12, 2)]
    return cases + [(torch.randn(D, generator=generator), p) for D, p in sizes]


def _angles(x, position, power=2.0):
    D = len(x)
    return position / 10_000 ** (power * torch.arange(D // 2) / D)


def _turned(left, right, angles):
    cos, sin = angles.cos(), angles.sin()
    return left * cos - right * sin, right * cos + left * sin


def _in_halves(x, angles):
    return torch.cat(_turned(*x.chunk(2), angles))


def _neighbours(x, position):
    pairs = _turned(x[0::2], x[1::2], _angles(x, position))
    return torch.stack(pairs, dim=-1).flatten()


def _woven_back(x, position):
    pairs = _turned(*x.chunk(2), _angles(x, position))
    return torch.stack(pairs, dim=-1).flatten()


def _neighbours_to_halves(x, position):
    return torch.cat(_turned(x[0::2], x[1::2], _angles(x, position)))


def _already_turned(x, position):
    left, right = x.chunk(2)
    cos, sin = _angles(x, position).cos(), _angles(x, position).sin()
    left = left * cos - right * sin
    return torch.cat([left, right * cos + left * sin])


def _multiplied(x, position):
    D = len(x)
    return _in_halves(x, position * 10_000 ** (torch.arange(0, D, 2) / D))


def _two_minus(x, position):
    left, right = x.chunk(2)
    cos, sin = _angles(x, position).cos(), _angles(x, position).sin()
    return torch.cat([left * cos - right * sin, right * cos - left * sin])


def _no_minus(x, position):
    left, right = x.chunk(2)
    cos, sin = _angles(x, position).cos(), _angles(x, position).sin()
    return torch.cat([left * cos + right * sin, right * cos + left * sin])


def _swapped(x, position):
    left, right = x.chunk(2)
    cos, sin = _angles(x, position).cos(), _angles(x, position).sin()
    return torch.cat([left * sin - right * cos, right * sin + left * cos])


def _added(x, position):
    angles = _angles(x, position)
    return x + torch.cat([angles.cos(), angles.sin()])


ROTATE = Exercise(
    id="05.rotate",
    name="rotate",
    inputs=_rotate_inputs,
    oracle=_rotate,
    compare=near,
    returns_new=True,
    mistakes=(
        Mistake(
            "neighbours",
            "you turned neighbours, the numbers 2i and 2i+1, together; here it is"
            " halves against halves: number i turns with number i + D/2.",
            _neighbours,
            also=(_neighbours_to_halves,),
        ),
        Mistake(
            "woven back",
            "you turned the right pairs, but put each pair side by side; the turned a"
            " goes back to place i and the turned b to place i + D/2.",
            _woven_back,
        ),
        Mistake(
            "already turned",
            "you turned the second half with the new first half; both halves come from"
            " the old numbers, so keep those until the end.",
            _already_turned,
        ),
        Mistake(
            "other direction",
            "you turned the other way: the first number of a pair becomes"
            " a·cos - b·sin, the second b·cos + a·sin.",
            lambda x, position: _in_halves(x, _angles(x, -position)),
        ),
        Mistake(
            "two minus signs",
            "your second half has a minus where a plus belongs: it is b·cos + a·sin."
            " With a minus this is no rotation, and the length changes.",
            _two_minus,
        ),
        Mistake(
            "no minus sign",
            "your first half has a plus where a minus belongs: it is a·cos - b·sin."
            " With a plus this is no rotation, and the length changes.",
            _no_minus,
        ),
        Mistake(
            "sine for cosine",
            "you exchanged sine and cosine; at position 0, where the sine is 0 and the"
            " cosine 1, nothing may change.",
            _swapped,
        ),
        Mistake(
            "one speed",
            "you turned all pairs at one speed; pair i turns by"
            " position / 10000^(2i/D).",
            lambda x, position: _in_halves(x, torch.full((len(x) // 2,), position)),
        ),
        Mistake(
            "half the exponent",
            "your exponent is i/D; pair i turns by position / 10000^(2i/D).",
            lambda x, position: _in_halves(x, _angles(x, position, power=1.0)),
        ),
        Mistake(
            "multiplied",
            "you multiplied by 10000^(2i/D); divide, so that later pairs turn more"
            " slowly.",
            lambda x, position: _in_halves(x, _angles(x, position, power=-2.0)),
            also=(_multiplied,),
        ),
        Mistake(
            "from one",
            "you turned by one position too many; position 0 leaves x as it is.",
            lambda x, position: _in_halves(x, _angles(x, position + 1)),
        ),
        Mistake(
            "degrees",
            "your angles are in degrees, or you turned them into radians once more:"
            " position / 10000^(2i/D) is in radians already.",
            lambda x, position: _in_halves(x, _angles(x, position).deg2rad()),
            also=(lambda x, position: _in_halves(x, _angles(x, position).rad2deg()),),
        ),
        Mistake(
            "added",
            "you added cosines and sines to x; rotary positions multiply: each pair"
            " (a, b) is turned.",
            _added,
        ),
    ),
    hints=(
        "Split x into two halves, a and b: x.chunk(2). Pair i is (a[i], b[i]).",
        "All angles at once: position / 10000 ** (2 * torch.arange(D // 2) / D).",
        "torch.cat([a * cos - b * sin, b * cos + a * sin]), with cos = angles.cos() and"
        " sin = angles.sin().",
    ),
)


# --- 05.port ----------------------------------------------------------------------
def _to_halves(weight, n_heads):
    rows = weight.view(n_heads, -1, 2, weight.shape[1])  # (H, D/2, 2, C)
    return rows.transpose(1, 2).reshape(weight.shape)


def _port_inputs():
    generator = torch.Generator().manual_seed(5)
    rows = torch.arange(4.0)[:, None].expand(4, 4).contiguous()
    cases = [(rows, 1)]
    for D, n_heads in [(2, 3), (4, 2), (6, 1), (6, 2), (8, 1), (8, 3), (10, 2)]:
        C = D * n_heads
        cases.append((torch.arange(float(C * C)).view(C, C), n_heads))
    for D, n_heads in [(4, 1), (4, 3), (6, 3), (8, 2), (12, 1)]:
        C = D * n_heads
        cases.append((torch.randn(C, C, generator=generator), n_heads))
    return cases


def _by_rows(order):
    """Return an answer that puts the rows of each head into an order."""

    def answer(weight, n_heads):
        D = len(weight) // n_heads
        heads = weight.view(n_heads, D, -1)
        return heads[:, order(D)].reshape(weight.shape)

    return answer


def _evens_first(D):
    return [*range(0, D, 2), *range(1, D, 2)]


def _odds_first(D):
    return [*range(1, D, 2), *range(0, D, 2)]


def _woven(D):
    return [i // 2 + D // 2 * (i % 2) for i in range(D)]


PORT = Exercise(
    id="05.port",
    name="to_halves",
    inputs=_port_inputs,
    oracle=_to_halves,
    returns_new=True,
    stage=lambda weight, n_heads: int(n_heads > 1),
    mistakes=(
        Mistake(
            "the other way",
            "you went the other way, from halves to neighbours: row i of your result"
            " should be the old row 2i, and row i + D/2 the old row 2i+1.",
            _by_rows(_woven),
        ),
        Mistake(
            "heads mixed",
            "you sorted the rows of the whole matrix; every head has its own D rows,"
            " which must stay together.",
            lambda weight, n_heads: _by_rows(_evens_first)(weight, 1).clone(),
        ),
        Mistake(
            "columns",
            "you sorted the columns; they belong to the input, which keeps its order."
            " What a head turns comes out of the rows.",
            lambda weight, n_heads: _to_halves(weight.T.contiguous(), n_heads).T,
        ),
        Mistake(
            "odd rows first",
            "you put the odd rows first; of each pair, row 2i comes into the first half"
            " and row 2i+1 into the second.",
            _by_rows(_odds_first),
        ),
        Mistake(
            "nothing moved",
            "your rows are in the old order. A view or reshape alone never moves"
            " anything; it takes a transpose between two of them, or a list of row"
            " numbers.",
            lambda weight, n_heads: weight.clone(),
        ),
        Mistake(
            "upside down",
            "you reversed the rows; what is asked is the even rows of each head, then"
            " its odd ones, each in their order.",
            _by_rows(lambda D: [*range(D)][::-1]),
        ),
    ),
    hints=(
        "Take one head with D = 4. Its old rows are a0 b0 a1 b1, where (a0, b0) is the"
        " first pair. The new order must be a0 a1 b0 b1.",
        "weight.view(n_heads, D // 2, 2, -1) has the shape (H, D/2, 2, C): head, pair,"
        " which of the two, input.",
        "Exchange the dimensions 1 and 2 of that, then reshape to weight.shape.",
    ),
)
