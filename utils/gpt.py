"""A decoder that predicts the next token: GPT-2's architecture, in our own parts.

The blocks are lesson 02's, with the norm first and a causal mask; what is new is what
stands around them. Weights in the standard format come and go through
`utils.support.checkpoints`.

Left out: how to choose the next token, and the cache that makes it fast, which are
`utils.generate` and `utils.cache`. Taught in lesson 16.
"""

from functools import partial
from pathlib import Path

from torch import Tensor, nn
from torch.nn import functional as F

from utils.attention import MultiHeadAttention, causal_mask
from utils.layers import FeedForward, PreNormBlock, start_small
from utils.positions import (
    LearnedPositions,
    NoPositions,
    PositionedAttention,
    RotaryPositions,
    count_positions,
)
from utils.support.checkpoints import read_checkpoint


class GPT(nn.Module):
    """Score the next token at every place.

    Args:
        vocab_size: number of tokens.
        max_seq_len: number of positions that are learnt (`n_positions`).
        d_model: width (`n_embd`); the feed-forward layers are four times as wide.
        n_heads: attention heads.
        n_layers: blocks.
        dropout: share of numbers dropped in training.

    Source: Radford et al. 2019, section 2.3, and the released code.
    """

    def __init__(
        self,
        vocab_size: int,
        max_seq_len: int,
        d_model: int,
        n_heads: int,
        n_layers: int,
        dropout: float = 0.0,
    ) -> None:
        super().__init__()
        look = partial(MultiHeadAttention, d_model, n_heads)
        bend = partial(F.gelu, approximate="tanh")
        work = partial(FeedForward, d_model, 4 * d_model, bend)
        self.tokens = nn.Embedding(vocab_size, d_model)
        self.positions = LearnedPositions(max_seq_len, d_model)
        self.dropout = nn.Dropout(dropout)
        self.blocks = nn.ModuleList(
            PreNormBlock(d_model, look(), work(), dropout) for _ in range(n_layers)
        )
        self.norm = nn.LayerNorm(d_model)
        self.draw_weights()

    def draw_weights(self) -> None:
        """Start small, and smaller where a block adds to the stream, as GPT-2 does."""
        self.apply(start_small)
        for block in self.blocks:
            for last in (block.attention.output, block.feed_forward.down):
                nn.init.normal_(last.weight, std=0.02 / (2 * len(self.blocks)) ** 0.5)

    @classmethod
    def load(cls, folder: str | Path) -> "GPT":
        """Read a checkpoint of the type `gpt2` in the standard format."""
        config, state = read_checkpoint(folder, "gpt2")
        names = "vocab_size", "n_positions", "n_embd", "n_head", "n_layer"
        model = cls(*(config[name] for name in names))
        model.load_state_dict(state)
        return model.eval()

    def hidden(self, ids: Tensor, is_real: Tensor | None = None) -> Tensor:
        """Return the normed stream after the last block: (B, T) → (B, T, C).

        Args:
            is_real: (B, T), 0 on padding; needed only where it stands on the left.
        """
        mask = causal_mask(ids.shape[1], ids.device)  # (T, T)
        places = None
        if is_real is not None:
            mask = mask & is_real.bool()[:, None, None, :]  # (B, 1, T, T)
            places = count_positions(is_real)
        x = self.dropout(self.positions.embed(self.tokens(ids), places))
        for block in self.blocks:
            x = block(x, mask)
        return self.norm(x)

    def forward(self, ids: Tensor, is_real: Tensor | None = None) -> Tensor:
        """Return logits of the next token: (B, T) → (B, T, V)."""
        return self.head(self.hidden(ids, is_real))

    def head(self, x: Tensor) -> Tensor:
        """Compare each vector with every token's embedding: (…, C) → (…, V)."""
        return F.linear(x, self.tokens.weight)


class RotaryGPT(GPT):
    """The same with rotary positions instead of learnt ones.

    Nothing is added to the embeddings; every head turns its queries and keys instead.
    In the standard format this is a `gpt_neox` whose two parts of a block follow one
    another. Arguments as for `GPT`; `max_seq_len` is only written down; `base` sets
    how slow the slowest turns are (see `RotaryPositions`).

    Source: Su et al. 2021 (arXiv 2104.09864); Black et al. 2022 (arXiv 2204.06745).
    """

    def __init__(
        self,
        vocab_size: int,
        max_seq_len: int,
        d_model: int,
        n_heads: int,
        n_layers: int,
        dropout: float = 0.0,
        base: float = 10_000.0,
    ) -> None:
        super().__init__(vocab_size, max_seq_len, d_model, n_heads, n_layers, dropout)
        self.max_seq_len = max_seq_len
        self.base = base
        rotary = RotaryPositions(base)
        self.positions = NoPositions()  # new
        for block in self.blocks:
            block.attention = PositionedAttention(d_model, n_heads, rotary)  # new
        self.draw_weights()

    @classmethod
    def load(cls, folder: str | Path) -> "RotaryGPT":
        """Read a checkpoint of ours of the type `gpt_neox` in the standard format."""
        config, state = read_checkpoint(folder, "gpt_neox")
        names = "vocab_size", "max_position_embeddings", "hidden_size"
        names += "num_attention_heads", "num_hidden_layers"
        base = config["rope_parameters"]["rope_theta"]
        model = cls(*(config[name] for name in names), base=base)
        model.load_state_dict(state)
        return model.eval()


def next_token_loss(model: GPT, ids: Tensor, is_real: Tensor) -> Tensor:
    """Return the mean price of each real token but the first, in nats.

    Args:
        ids: (B, T), padded on the right, where a causal mask hides it anyway.
        is_real: (B, T), 1 or True on real tokens.
    """
    asked = is_real[:, 1:].bool()  # (B, T-1)
    x = model.hidden(ids[:, :-1])[asked]  # (N, C): the head is costly, skip padding
    return F.cross_entropy(model.head(x), ids[:, 1:][asked])
