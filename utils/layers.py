"""Wire attention and feed-forward into the blocks of a transformer.

A block is only wiring: where the residual stream is added to and where it is
normalised. What mixes the tokens (`attention`) and what works on each token alone
(`feed_forward`) come in from outside, so that later lessons can bring their own. The
same block is an encoder's without a mask, and a GPT's with a causal one.

Dropout stands where the paper has it, at the end of each part. Taught in lesson 02.
"""

from collections.abc import Callable

import torch
from torch import Tensor, nn
from torch.nn import functional as F


def layer_norm(x: Tensor, scale: Tensor, shift: Tensor, eps: float = 1e-5) -> Tensor:
    """Give each token's vector mean 0 and variance 1, then scale and shift it.

    The models use `nn.LayerNorm`, which computes the same, faster.

    Args:
        x: (..., C).
        scale: (C,), learnt; `shift`: (C,), learnt.
        eps: keeps the root away from zero.

    Source: Ba et al. 2016 (arXiv 1607.06450), equation 4, per token.
    """
    centred = x - x.mean(dim=-1, keepdim=True)
    variance = centred.square().mean(dim=-1, keepdim=True)  # over C, not C - 1
    return scale * centred / torch.sqrt(variance + eps) + shift


class FeedForward(nn.Module):
    """Work on each token alone: widen, bend, narrow.

    Args:
        d_model: width of input and output.
        d_ff: width in between, often 4 times as wide.
        activation: bends each number.

    Source: Vaswani et al. 2017 (arXiv 1706.03762), equation 2.
    """

    def __init__(
        self, d_model: int, d_ff: int, activation: Callable[[Tensor], Tensor] = F.relu
    ) -> None:
        super().__init__()
        self.up = nn.Linear(d_model, d_ff)
        self.down = nn.Linear(d_ff, d_model)
        self.activation = activation

    def forward(self, x: Tensor) -> Tensor:
        """Map (B, T, C) to (B, T, C)."""
        return self.down(self.activation(self.up(x)))


def start_small(module: nn.Module) -> None:
    """Draw weights from a normal distribution of width 0.02, biases 0, norms 1.

    Source: Radford et al. 2018, section 4.1; BERT does the same.
    """
    if isinstance(module, nn.Linear | nn.Embedding):
        nn.init.normal_(module.weight, std=0.02)
    if isinstance(module, nn.Linear) and module.bias is not None:
        nn.init.zeros_(module.bias)


# --- Blocks with one attention: encoders, and GPT ---------------------------------


class PostNormBlock(nn.Module):
    """Normalise after each sum, as the first transformer and BERT do.

    Args:
        d_model: width of the residual stream.
        attention: called as `attention(x, mask=mask)`.
        feed_forward: called as `feed_forward(x)`.
        dropout: share of each part's output that is dropped in training.
        eps: of the norms.

    Source: Vaswani et al. 2017 (arXiv 1706.03762), section 3.1.
    """

    def __init__(
        self,
        d_model: int,
        attention: nn.Module,
        feed_forward: nn.Module,
        dropout: float = 0.0,
        eps: float = 1e-5,
    ) -> None:
        super().__init__()
        self.attention = attention
        self.attention_norm = nn.LayerNorm(d_model, eps)
        self.feed_forward = feed_forward
        self.feed_forward_norm = nn.LayerNorm(d_model, eps)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x: Tensor, mask: Tensor | None = None) -> Tensor:
        """Map (B, T, C) to (B, T, C); the mask goes to the attention."""
        x = self.attention_norm(x + self.dropout(self.attention(x, mask=mask)))
        return self.feed_forward_norm(x + self.dropout(self.feed_forward(x)))


class PreNormBlock(nn.Module):
    """Normalise what goes into each part, never the stream itself, as GPT-2 does.

    Arguments as for `PostNormBlock`. After the last block the stream needs one norm.

    Source: Xiong et al. 2020 (arXiv 2002.04745), figure 1 (b).
    """

    def __init__(
        self,
        d_model: int,
        attention: nn.Module,
        feed_forward: nn.Module,
        dropout: float = 0.0,
        eps: float = 1e-5,
    ) -> None:
        super().__init__()
        self.attention = attention
        self.attention_norm = nn.LayerNorm(d_model, eps)
        self.feed_forward = feed_forward
        self.feed_forward_norm = nn.LayerNorm(d_model, eps)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x: Tensor, mask: Tensor | None = None) -> Tensor:
        """Map (B, T, C) to (B, T, C); the mask goes to the attention."""
        mixed = self.attention(self.attention_norm(x), mask=mask)  # new: norm first
        x = x + self.dropout(mixed)
        return x + self.dropout(self.feed_forward(self.feed_forward_norm(x)))


# --- Blocks with two attentions: decoders that read an encoder --------------------


class PostNormDecoderBlock(nn.Module):
    """Attend to the own text, then to the encoder's output, then work on each token.

    Args:
        d_model: width of the residual stream.
        attention: called as `attention(x, mask=mask)`.
        cross_attention: called as `cross_attention(x, memory, mask)`.
        feed_forward: called as `feed_forward(x)`.
        dropout: share of each part's output that is dropped in training.

    Source: Vaswani et al. 2017 (arXiv 1706.03762), section 3.1.
    """

    def __init__(
        self,
        d_model: int,
        attention: nn.Module,
        cross_attention: nn.Module,
        feed_forward: nn.Module,
        dropout: float = 0.0,
    ) -> None:
        super().__init__()
        self.attention = attention
        self.attention_norm = nn.LayerNorm(d_model)
        self.cross_attention = cross_attention
        self.cross_attention_norm = nn.LayerNorm(d_model)
        self.feed_forward = feed_forward
        self.feed_forward_norm = nn.LayerNorm(d_model)
        self.dropout = nn.Dropout(dropout)

    def forward(
        self,
        x: Tensor,
        memory: Tensor,
        mask: Tensor | None = None,
        memory_mask: Tensor | None = None,
    ) -> Tensor:
        """Map (B, T, C) to (B, T, C), looking at the encoder's output (B, S, C)."""
        x = self.attention_norm(x + self.dropout(self.attention(x, mask=mask)))
        read = self.cross_attention(x, memory, memory_mask)
        x = self.cross_attention_norm(x + self.dropout(read))
        return self.feed_forward_norm(x + self.dropout(self.feed_forward(x)))


class PreNormDecoderBlock(nn.Module):
    """The same with the norm before each part; arguments as above.

    Source: Xiong et al. 2020 (arXiv 2002.04745), table 1.
    """

    def __init__(
        self,
        d_model: int,
        attention: nn.Module,
        cross_attention: nn.Module,
        feed_forward: nn.Module,
        dropout: float = 0.0,
    ) -> None:
        super().__init__()
        self.attention = attention
        self.attention_norm = nn.LayerNorm(d_model)
        self.cross_attention = cross_attention
        self.cross_attention_norm = nn.LayerNorm(d_model)
        self.feed_forward = feed_forward
        self.feed_forward_norm = nn.LayerNorm(d_model)
        self.dropout = nn.Dropout(dropout)

    def forward(
        self,
        x: Tensor,
        memory: Tensor,
        mask: Tensor | None = None,
        memory_mask: Tensor | None = None,
    ) -> Tensor:
        """Map (B, T, C) to (B, T, C), looking at the encoder's output (B, S, C)."""
        x = x + self.dropout(self.attention(self.attention_norm(x), mask=mask))
        query = self.cross_attention_norm(x)  # the memory is not normalised again
        x = x + self.dropout(self.cross_attention(query, memory, memory_mask))
        return x + self.dropout(self.feed_forward(self.feed_forward_norm(x)))
