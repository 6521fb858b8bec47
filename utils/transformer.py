"""A complete encoder-decoder, as in "Attention is all you need".

The encoder reads the source and sees all of it; the decoder writes the target from left
to right and looks at what the encoder made of the source. One matrix serves as the
embedding of both and as the projection onto the vocabulary.

Left out: how to train it and how to write with it, token by token (lessons 06, 14).
Taught in lesson 02, which leaves attention and positions closed: they are the boxes
that lessons 04 and 05 open.
"""

import math
from functools import partial

from torch import Tensor, nn

from utils.attention import MultiHeadAttention, causal_mask
from utils.layers import FeedForward, PostNormBlock, PostNormDecoderBlock
from utils.positions import SinusoidalPositions


class EncoderDecoder(nn.Module):
    """Score every next token of a target, given its beginning and the source.

    Args:
        vocab_size: of source and target together.
        d_model: width of the residual stream.
        n_heads: attention heads, of width d_model / n_heads.
        n_layers: blocks in the encoder, and as many in the decoder.
        d_ff: width of the feed-forward layers.
        dropout: share of numbers dropped in training.

    Source: Vaswani et al. 2017 (arXiv 1706.03762), section 3.
    """

    def __init__(
        self,
        vocab_size: int,
        d_model: int,
        n_heads: int,
        n_layers: int,
        d_ff: int,
        dropout: float = 0.0,
    ) -> None:
        super().__init__()
        look = partial(MultiHeadAttention, d_model, n_heads)
        work = partial(FeedForward, d_model, d_ff)
        self.embedding = nn.Embedding(vocab_size, d_model)
        self.positions = SinusoidalPositions()
        self.dropout = nn.Dropout(dropout)
        self.encoder = nn.ModuleList(
            PostNormBlock(d_model, look(), work(), dropout) for _ in range(n_layers)
        )
        self.decoder = nn.ModuleList(
            PostNormDecoderBlock(d_model, look(), look(), work(), dropout)
            for _ in range(n_layers)
        )
        self.projection = nn.Linear(d_model, vocab_size, bias=False)
        self.projection.weight = self.embedding.weight  # tied: one matrix, two uses
        nn.init.normal_(self.embedding.weight, std=d_model**-0.5)

    def embed(self, ids: Tensor) -> Tensor:
        """Turn ids (B, T) into vectors (B, T, C) that know their places."""
        x = self.embedding(ids) * math.sqrt(self.embedding.embedding_dim)
        return self.dropout(self.positions.embed(x))

    def encode(self, source: Tensor, source_mask: Tensor | None = None) -> Tensor:
        """Read the source: ids (B, S) → memory (B, S, C)."""
        x = self.embed(source)
        for block in self.encoder:
            x = block(x, source_mask)
        return x

    def decode(
        self, target: Tensor, memory: Tensor, source_mask: Tensor | None = None
    ) -> Tensor:
        """Score what comes next: ids (B, T), memory (B, S, C) → logits (B, T, V)."""
        x = self.embed(target)
        mask = causal_mask(target.shape[1], target.device)
        for block in self.decoder:
            x = block(x, memory, mask, source_mask)
        return self.projection(x)

    def forward(
        self, source: Tensor, target: Tensor, source_mask: Tensor | None = None
    ) -> Tensor:
        """Encode, then decode: ids (B, S) and (B, T) → logits (B, T, V).

        Args:
            source_mask: bool, (B, 1, 1, S), False on padding (see `padding_mask`).
        """
        return self.decode(target, self.encode(source, source_mask), source_mask)
