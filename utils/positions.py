"""Tell a model where its tokens stand: six schemes behind one interface.

Attention alone does not know the order of its tokens. There are three places where a
position can get in, and `NoPositions` has a method for each that changes nothing:

- `embed`: into the embeddings (sinusoidal, learned);
- `rotate`: into queries and keys (rotary);
- `bias`: into the scores (T5's buckets, ALiBi).

Each scheme overrides one of them. Positions are integers that count from 0; what is
relative needs only differences. Left out: how to stretch a scheme beyond the length it
was trained on, which is lesson 11. Taught in lesson 05.
"""

import math

import torch
from torch import Tensor, nn

from utils.attention import MultiHeadAttention


class NoPositions(nn.Module):
    """Leave everything as it is: the scheme without positions, and the interface."""

    def embed(self, x: Tensor, positions: Tensor | None = None) -> Tensor:
        """Put positions into embeddings (B, T, C); without `positions`, 0 to T-1.

        Args:
            positions: (T,) or (B, T) int64.
        """
        return x

    def rotate(self, x: Tensor, positions: Tensor) -> Tensor:
        """Put positions into queries or keys (B, H, T, D)."""
        return x

    def bias(self, q_positions: Tensor, k_positions: Tensor) -> Tensor | None:
        """Return what is added to the scores, (H, T, S), or None.

        Args:
            q_positions: (T,) int64; `k_positions`: (S,) int64.
        """
        return None


class PositionedAttention(MultiHeadAttention):
    """Attention that asks a scheme to rotate its queries and keys and bias its scores.

    If there are fewer queries than keys, the queries are the last positions.

    Args:
        positions: one scheme; several layers may share it.
    """

    def __init__(self, d_model: int, n_heads: int, positions: NoPositions) -> None:
        super().__init__(d_model, n_heads)
        self.positions = positions

    def prepare(
        self, x: Tensor, context: Tensor | None = None, mask: Tensor | None = None
    ) -> tuple[Tensor | None, ...]:
        """Return what `attention` takes, the bias included."""
        q, k, v, mask = super().prepare(x, context, mask)
        T, S = q.shape[2], k.shape[2]
        k_at = torch.arange(S, device=x.device)
        q_at = k_at[S - T :]
        bias = self.positions.bias(q_at, k_at)  # (H, T, S)
        q, k = self.positions.rotate(q, q_at), self.positions.rotate(k, k_at)
        return q, k, v, mask, bias


def count_positions(is_real: Tensor) -> Tensor:
    """Count the real tokens of each row, wherever its padding stands.

    Args:
        is_real: (B, T), 1 or True on real tokens.

    Returns: (B, T) int64; padding gets the position of the real token before it, or 0.

    >>> count_positions(torch.tensor([[0, 0, 1, 1], [1, 1, 1, 0]]))
    tensor([[0, 0, 0, 1],
            [0, 1, 2, 2]])
    """
    return (is_real.long().cumsum(dim=-1) - 1).clamp(min=0)


# --- Into the embeddings ----------------------------------------------------------


def sinusoids(positions: Tensor, d_model: int) -> Tensor:
    """Describe each position by sines and cosines, from fast to slow.

    Column 2i holds sin(p / 10000^(2i/C)), column 2i+1 the cosine of the same angle.

    Args:
        positions: any shape.
        d_model: how many numbers per position; even.

    Returns: (..., C) float32, each between -1 and 1.

    Source: Vaswani et al. 2017 (arXiv 1706.03762), section 3.5.
    """
    if d_model % 2:
        raise ValueError(f"d_model is {d_model}; sines and cosines need an even one.")
    angles = positions[..., None] * frequencies(d_model, device=positions.device)
    pairs = torch.stack([angles.sin(), angles.cos()], dim=-1)  # (..., C/2, 2)
    return pairs.flatten(-2)  # (..., C)


def frequencies(
    d: int, base: float = 10_000.0, device: torch.device | str | None = None
) -> Tensor:
    """Return d/2 speeds in radians per position, from 1 down to nearly 1/base."""
    return base ** -(torch.arange(0, d, 2, device=device) / d)  # (d/2,)


class SinusoidalPositions(NoPositions):
    """Add fixed waves to the embeddings; there are as many positions as one likes."""

    def embed(self, x: Tensor, positions: Tensor | None = None) -> Tensor:
        """Add the waves: (B, T, C) → (B, T, C)."""
        if positions is None:
            positions = torch.arange(x.shape[1], device=x.device)
        return x + sinusoids(positions, x.shape[-1]).to(x.dtype)


class LearnedPositions(NoPositions):
    """Add a learnt row per position; past the last row there is none.

    Source: Gehring et al. 2017 (arXiv 1705.03122); BERT and GPT-2 do the same.
    """

    def __init__(self, max_seq_len: int, d_model: int) -> None:
        super().__init__()
        self.table = nn.Embedding(max_seq_len, d_model)
        nn.init.normal_(self.table.weight, std=0.02)

    def embed(self, x: Tensor, positions: Tensor | None = None) -> Tensor:
        """Add the rows: (B, T, C) → (B, T, C).

        Raises:
            ValueError: a position has no row.
        """
        last, T = self.table.num_embeddings - 1, x.shape[1]
        if positions is None:
            positions = torch.arange(T, device=x.device)
            highest = T - 1
        else:
            highest = int(positions.max())
        if highest > last:
            raise ValueError(
                f"Position {highest} has no row: the table was learnt for 0 to {last}."
            )
        return x + self.table(positions)


class BertEmbeddings(nn.Module):
    """Sum what the token is, where it stands and which text it is from; normalise.

    Source: Devlin et al. 2018 (arXiv 1810.04805), figure 2.
    """

    def __init__(
        self, vocab_size: int, d_model: int, max_seq_len: int, n_types: int = 2
    ) -> None:
        super().__init__()
        self.tokens = nn.Embedding(vocab_size, d_model)
        self.positions = LearnedPositions(max_seq_len, d_model)
        self.types = nn.Embedding(n_types, d_model)
        self.norm = nn.LayerNorm(d_model, eps=1e-12)

    def forward(self, ids: Tensor, type_ids: Tensor | None = None) -> Tensor:
        """Return one vector per token: (B, T) → (B, T, C); types are 0 if not given."""
        type_ids = torch.zeros_like(ids) if type_ids is None else type_ids
        x = self.tokens(ids) + self.types(type_ids)  # (B, T, C)
        return self.norm(self.positions.embed(x))


# --- Into queries and keys --------------------------------------------------------


def rotate_halves(x: Tensor, positions: Tensor, base: float = 10_000.0) -> Tensor:
    """Turn number i and number i + D/2 together, by position times speed i.

    A product of two rotated vectors depends on the difference of their positions only.

    Args:
        x: (B, H, T, D), D even.
        positions: (T,) or (B, T).

    Source: Su et al. 2021 (arXiv 2104.09864), equation 34, which pairs neighbours 2i
        and 2i+1; Llama pairs the halves, which is the same up to a renumbering.
    """
    H, D = x.shape[1], x.shape[-1]
    if D % 2:
        raise ValueError(f"Each head has {D} numbers; rotation needs an even number.")
    speeds = frequencies(D, base, x.device)
    speeds = torch.cat([-speeds, speeds]).expand(H, D)  # sin(-a) is -sin(a)
    angles = positions[..., None, None] * speeds  # (..., T, H, D)
    cos, sin = angles.cos().to(x.dtype), angles.sin().to(x.dtype)
    x = x.transpose(1, 2)  # (B, T, H, D), as it lies in memory
    partners = x.roll(D // 2, dims=-1)  # each number's partner is half a head away
    return partners.mul_(sin).add_(x * cos).transpose(1, 2)  # in place: less memory


class RotaryPositions(NoPositions):
    """Turn queries and keys by an angle that grows with the position (RoPE)."""

    def __init__(self, base: float = 10_000.0) -> None:
        super().__init__()
        self.base = base

    def rotate(self, x: Tensor, positions: Tensor) -> Tensor:
        """Turn (B, H, T, D) by its positions."""
        return rotate_halves(x, positions, self.base)


# --- Into the scores --------------------------------------------------------------


def alibi_slopes(n_heads: int) -> Tensor:
    """Return how fast each head forgets: 2^(-8/H), 2^(-16/H), …, 2^(-8).

    If `n_heads` is no power of two, the slopes of the next lower one come first, then
    every other slope of the next higher one.

    Returns: (H,) float32.

    Source: Press et al. 2021 (arXiv 2108.12409), section 3 and the authors' code.
    """
    power = 2 ** int(math.log2(n_heads))
    slopes = 2.0 ** (-8 / power * torch.arange(1, power + 1))
    between = 2.0 ** (-4 / power * torch.arange(1, 2 * power, 2))
    return torch.cat([slopes, between])[:n_heads]


class AlibiPositions(NoPositions):
    """Lower each score in proportion to the distance; nothing is learnt.

    Source: Press et al. 2021 (arXiv 2108.12409); both directions count alike here.
    """

    def __init__(self, n_heads: int) -> None:
        super().__init__()
        self.register_buffer("slopes", alibi_slopes(n_heads), persistent=False)

    def bias(self, q_positions: Tensor, k_positions: Tensor) -> Tensor:
        """Return -slope · distance, (H, T, S)."""
        distance = (k_positions - q_positions[:, None]).abs()  # (T, S)
        return -self.slopes[:, None, None] * distance


def one_sided_buckets(distance: Tensor, n_buckets: int, max_distance: int) -> Tensor:
    """Sort distances into buckets: the first half exact, the rest ever wider.

    Args:
        distance: any shape, int64, 0 or more, in tokens.
        n_buckets: how many; `max_distance` and all beyond share the last.

    Source: Raffel et al. 2019 (arXiv 1910.10683), section 2.1, and the authors' code.
    """
    n_exact = n_buckets // 2
    far = distance.clamp(min=n_exact) / n_exact  # ratios, from 1
    share = far.log() / math.log(max_distance / n_exact)  # 1 at max_distance
    wide = n_exact + (share * (n_buckets - n_exact)).long()
    return torch.where(distance < n_exact, distance, wide.clamp(max=n_buckets - 1))


def two_sided_buckets(offset: Tensor, n_buckets: int, max_distance: int) -> Tensor:
    """Give half of the buckets to keys up to the query, half to keys ahead of it.

    Args:
        offset: any shape, int64, the key's position minus the query's.
    """
    half = n_buckets // 2
    return half * (offset > 0) + one_sided_buckets(offset.abs(), half, max_distance)


class T5Positions(NoPositions):
    """Add a learnt number per head and bucket of offsets, as T5's encoder does.

    Source: Raffel et al. 2019 (arXiv 1910.10683), section 2.1.
    """

    def __init__(
        self, n_heads: int, n_buckets: int = 32, max_distance: int = 128
    ) -> None:
        super().__init__()
        self.n_buckets, self.max_distance = n_buckets, max_distance
        self.table = nn.Embedding(n_buckets, n_heads)

    def bucket(self, offset: Tensor) -> Tensor:
        """Sort offsets (T, S) into buckets."""
        return two_sided_buckets(offset, self.n_buckets, self.max_distance)

    def bias(self, q_positions: Tensor, k_positions: Tensor) -> Tensor:
        """Look the numbers up: (H, T, S)."""
        offset = k_positions - q_positions[:, None]  # (T, S)
        return self.table(self.bucket(offset)).permute(2, 0, 1)  # (H, T, S)


class CausalT5Positions(T5Positions):
    """The same for a decoder: nothing lies ahead, so all buckets look back."""

    def bucket(self, offset: Tensor) -> Tensor:
        """Sort offsets (T, S) into buckets; what lies ahead goes with offset 0."""
        distance = (-offset).clamp(min=0)
        return one_sided_buckets(distance, self.n_buckets, self.max_distance)
