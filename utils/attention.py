"""Let every token look at others: attention, its masks, and several heads of it.

Masks are boolean everywhere: True means "may attend". A mask has any shape that
broadcasts to (B, H, T, S): batch, heads, queries, keys. A query that may attend to
nothing gets zeros, and passes no gradient back.

Left out: dropout on the weights, which the paper has and the course's small models do
not need; how positions get in, which is `utils.positions`; the cache of keys and values
for generation, which is lesson 16. Taught in lesson 04.
"""

import math
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import torch
from torch import Tensor, nn
from torch.nn import functional as F

# --- Masks ------------------------------------------------------------------------


def causal_mask(seq_len: int, device: torch.device | str | None = None) -> Tensor:
    """Let every token attend to itself and to what came before it.

    Returns: (T, T) bool, True on and below the diagonal.

    >>> causal_mask(3).int()
    tensor([[1, 0, 0],
            [1, 1, 0],
            [1, 1, 1]], dtype=torch.int32)
    """
    return torch.ones(seq_len, seq_len, dtype=torch.bool, device=device).tril()


def padding_mask(lengths: Sequence[int] | Tensor, max_len: int) -> Tensor:
    """Hide what stands behind the end of each sequence.

    Args:
        lengths: (B,) numbers of real tokens, each from 0 to `max_len`.
        max_len: tokens per row, padding included.

    Returns: (B, 1, 1, S) bool, True on real tokens; all heads and queries share it.
    """
    lengths = torch.as_tensor(lengths)
    if lengths.dim() != 1:
        raise ValueError(f"lengths has shape {tuple(lengths.shape)}, not (B,).")
    if len(lengths) and not 0 <= lengths.min() <= lengths.max() <= max_len:
        wrong = lengths[(lengths < 0) | (lengths > max_len)][0]
        raise ValueError(f"A length is {wrong}; each must be from 0 to {max_len}.")
    is_real = torch.arange(max_len, device=lengths.device) < lengths[:, None]  # (B, S)
    return is_real[:, None, None, :]  # (B, 1, 1, S)


# --- Attention --------------------------------------------------------------------


def _check_shapes(q: Tensor, k: Tensor, v: Tensor, mask: Tensor | None) -> None:
    """Raise a ValueError that says which of attention's inputs does not fit."""
    if q.shape[-1] != k.shape[-1]:
        raise ValueError(
            f"Queries have {q.shape[-1]} numbers and keys {k.shape[-1]}; they must"
            " agree, since each score is a product of the two."
        )
    if k.shape[-2] != v.shape[-2]:
        raise ValueError(f"{k.shape[-2]} keys, but {v.shape[-2]} values.")
    if mask is not None and mask.dtype != torch.bool:
        raise ValueError(
            f"The mask is {mask.dtype}; it must be torch.bool, True = may attend."
        )


def attention(
    q: Tensor,
    k: Tensor,
    v: Tensor,
    mask: Tensor | None = None,
    bias: Tensor | None = None,
) -> tuple[Tensor, Tensor]:
    """Mix the values, each query by how well the keys match it: softmax(QKᵀ/√D)·V.

    Args:
        q: (B, H, T, D); any number of leading dimensions will do.
        k: (B, H, S, D).
        v: (B, H, S, D).
        mask: bool, broadcasts to (B, H, T, S), True = may attend.
        bias: float, broadcasts likewise, added to the scores (lesson 05).

    Returns: the output (B, H, T, D) and the weights (B, H, T, S), whose rows sum to 1.

    Source: Vaswani et al. 2017 (arXiv 1706.03762), equation 1; the bias: lesson 05.
    """
    _check_shapes(q, k, v, mask)
    scores = q @ k.transpose(-2, -1) / math.sqrt(q.shape[-1])  # (B, H, T, S)
    if bias is not None:
        scores = scores + bias
    if mask is None:
        weights = scores.softmax(dim=-1)
    else:
        # The lowest finite number, not -inf: a row of -inf has no softmax.
        scores = scores.masked_fill(~mask, torch.finfo(scores.dtype).min)
        weights = scores.softmax(dim=-1).masked_fill(~mask, 0)
    return weights @ v, weights  # (B, H, T, D), (B, H, T, S)


def fused_attention(
    q: Tensor,
    k: Tensor,
    v: Tensor,
    mask: Tensor | None = None,
    bias: Tensor | None = None,
) -> Tensor:
    """Return `attention`'s output, computed by torch without keeping the weights.

    It is faster and takes less memory; it cannot show where a query looked.
    """
    _check_shapes(q, k, v, mask)
    if bias is not None and mask is not None:
        bias = torch.where(mask, bias, -torch.inf)
    return F.scaled_dot_product_attention(q, k, v, mask if bias is None else bias)


class MultiHeadAttention(nn.Module):
    """Run `n_heads` attentions side by side, each on its own slice of the width.

    Self-attention: `layer(x)`. Masked: `layer(x, mask=causal_mask(seq_len))`. Cross:
    `layer(x, context)`: queries from `x`, keys and values from `context`.

    Args:
        d_model: width of the input and the output.
        n_heads: how many heads; it must divide `d_model`.

    Source: Vaswani et al. 2017 (arXiv 1706.03762), section 3.2.2, without dropout.
    """

    def __init__(self, d_model: int, n_heads: int) -> None:
        super().__init__()
        if n_heads < 1 or d_model % n_heads:
            raise ValueError(f"{n_heads} heads cannot share a d_model of {d_model}.")
        self.n_heads = n_heads
        self.query = nn.Linear(d_model, d_model)
        self.key = nn.Linear(d_model, d_model)
        self.value = nn.Linear(d_model, d_model)
        self.output = nn.Linear(d_model, d_model)

    def split_heads(self, x: Tensor) -> Tensor:
        """Cut the width into heads: (B, T, C) → (B, H, T, D)."""
        B, T, C = x.shape
        return x.view(B, T, self.n_heads, C // self.n_heads).transpose(1, 2)

    def join_heads(self, x: Tensor) -> Tensor:
        """Put the heads side by side again: (B, H, T, D) → (B, T, C)."""
        return x.transpose(1, 2).flatten(2)

    def prepare(
        self, x: Tensor, context: Tensor | None = None, mask: Tensor | None = None
    ) -> tuple[Tensor | None, ...]:
        """Return what `attention` takes: q from `x`, k and v from `context` or `x`."""
        context = x if context is None else context  # (B, S, C)
        rows = self.query(x), self.key(context), self.value(context)
        q, k, v = map(self.split_heads, rows)  # (B, H, T, D), twice (B, H, S, D)
        return q, k, v, mask

    def forward(
        self, x: Tensor, context: Tensor | None = None, mask: Tensor | None = None
    ) -> Tensor:
        """Mix tokens by the fused attention: (B, T, C) → (B, T, C)."""
        out = fused_attention(*self.prepare(x, context, mask))  # (B, H, T, D)
        return self.output(self.join_heads(out))

    def look(
        self, x: Tensor, context: Tensor | None = None, mask: Tensor | None = None
    ) -> tuple[Tensor, Tensor]:
        """Do the same explicitly; return the weights (B, H, T, S) too."""
        out, weights = attention(*self.prepare(x, context, mask))
        return self.output(self.join_heads(out)), weights


@contextmanager
def watch_attention(model: nn.Module) -> Iterator[dict[str, Tensor]]:
    """Collect the weights of every attention that a model runs.

    >>> with watch_attention(model) as seen:
    ...     model(ids)
    >>> seen["layers.0.attention"].shape  # (B, H, T, S)
    """
    seen, hooks = {}, []
    for name, module in model.named_modules():
        if isinstance(module, MultiHeadAttention):

            def keep(module, args, kwargs, out, name=name):
                seen[name] = module.look(*args, **kwargs)[1].detach()

            hooks.append(module.register_forward_hook(keep, with_kwargs=True))
    try:
        yield seen
    finally:
        for hook in hooks:
            hook.remove()
