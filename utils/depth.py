"""Ask how a deep stack of blocks starts out: with which gradients, and how different.

Four ways to wire a block, with and without residuals, with and without norms; the
fourth, with both, is `PreNormBlock`. `start_of_stack` builds a stack of one kind, reads
random tokens, guesses the next one and measures; nothing is trained.

Left out: dropout, and what the gradients do later in training. Taught in lesson 02.
"""

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from utils.attention import MultiHeadAttention, causal_mask
from utils.layers import FeedForward, PostNormBlock, PreNormBlock


class PlainBlock(PostNormBlock):
    """Neither residuals nor norms: each part replaces what it was given."""

    def forward(self, x: Tensor, mask: Tensor | None = None) -> Tensor:
        """Map (B, T, C) to (B, T, C)."""
        return self.feed_forward(self.attention(x, mask=mask))


class NormOnlyBlock(PostNormBlock):
    """Norms, no residuals."""

    def forward(self, x: Tensor, mask: Tensor | None = None) -> Tensor:
        """Map (B, T, C) to (B, T, C)."""
        x = self.attention_norm(self.attention(x, mask=mask))
        return self.feed_forward_norm(self.feed_forward(x))


class ResidualOnlyBlock(PostNormBlock):
    """Residuals, no norms."""

    def forward(self, x: Tensor, mask: Tensor | None = None) -> Tensor:
        """Map (B, T, C) to (B, T, C)."""
        x = x + self.attention(x, mask=mask)
        return x + self.feed_forward(x)


WIRINGS = {
    "neither": PlainBlock,
    "norm only": NormOnlyBlock,
    "residual only": ResidualOnlyBlock,
    "pre-norm": PreNormBlock,
    "post-norm": PostNormBlock,
}


def start_balanced(module: nn.Module) -> None:
    """Draw a linear layer's weights so that it neither widens nor narrows its input.

    Source: Glorot and Bengio 2010, equation 16; `nn.Transformer` does the same.
    """
    if isinstance(module, nn.Linear):
        nn.init.xavier_uniform_(module.weight)
        if module.bias is not None:
            nn.init.zeros_(module.bias)


def build_stack(
    wiring: str, n_layers: int, d_model: int = 64, n_heads: int = 4
) -> nn.ModuleList:
    """Build blocks of one wiring, with fresh weights, in double precision.

    Args:
        wiring: one of `WIRINGS`.
    """
    if wiring not in WIRINGS:
        raise ValueError(f"No wiring {wiring!r}; there are {', '.join(WIRINGS)}.")
    stack = nn.ModuleList(
        WIRINGS[wiring](
            d_model,
            MultiHeadAttention(d_model, n_heads),
            FeedForward(d_model, 4 * d_model),
        )
        for _ in range(n_layers)
    )
    return stack.apply(start_balanced).double()


def gradient_sizes(blocks: nn.ModuleList) -> list[float]:
    """Return the length of each block's gradient, all its weights in one vector."""
    return [
        nn.utils.get_total_norm(
            [p.grad for p in block.parameters() if p.grad is not None]
        ).item()
        for block in blocks
    ]


def likeness(x: Tensor) -> float:
    """Return the mean cosine between different tokens of (B, T, C): 1 = all alike."""
    directions = F.normalize(x.detach(), dim=-1)
    T = x.shape[1]
    cosines = directions @ directions.transpose(1, 2)  # (B, T, T), 1 on the diagonal
    return ((cosines.sum() - len(x) * T) / (len(x) * T * (T - 1))).item()


def start_of_stack(
    wiring: str, n_layers: int, seed: int, vocab_size: int = 200, seq_len: int = 32
) -> tuple[list[float], float]:
    """Measure a fresh stack once: gradients per block, likeness of its last vectors.

    Returns: `n_layers` gradient lengths, from the first block to the last, and how
        alike the tokens are after the last block.
    """
    torch.manual_seed(seed)
    blocks = build_stack(wiring, n_layers)
    embedding = nn.Embedding(vocab_size, 64).double()
    head = nn.Linear(64, vocab_size, bias=False).apply(start_balanced).double()
    ids = torch.randint(vocab_size, (4, seq_len + 1))
    x = embedding(ids[:, :-1])
    for block in blocks:
        x = block(x, causal_mask(seq_len))
    last = F.layer_norm(x, x.shape[-1:]) if wiring == "pre-norm" else x
    loss = F.cross_entropy(head(last).flatten(0, 1), ids[:, 1:].flatten())
    loss.backward()
    return gradient_sizes(blocks), likeness(x)
