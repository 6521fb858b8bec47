"""An encoder-decoder that turns text into text: T5's architecture, in our own parts.

Whatever the task, a text goes in that begins with the task's name, and a text comes
out: one model, one loss. The blocks are lesson 02's with the norm first, without
anything that shifts; positions are lesson 05's buckets, one table for all layers of the
encoder and one for those of the decoder. Weights in the standard format come and go
through `utils.support.checkpoints`.

Left out: dropout inside attention and feed-forward; the gated layers and the untied
head of T5 1.1; beam search; the cache that makes decoding fast, which is lesson 16.
Taught in lesson 14.
"""

import math
from functools import partial
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from utils.attention import causal_mask
from utils.bert import IGNORED
from utils.layers import FeedForward, PreNormBlock, PreNormDecoderBlock
from utils.positions import (
    CausalT5Positions,
    NoPositions,
    PositionedAttention,
    T5Positions,
)
from utils.support.checkpoints import read_checkpoint

EPS = 1e-6  # T5's norms
PAD, END = 0, 1  # T5's ids; the padding token also starts every target


# --- What T5 does without ---------------------------------------------------------


def rms_norm(x: Tensor, scale: Tensor, eps: float = EPS) -> Tensor:
    """Give each token's vector a mean square of 1, then scale it.

    Against `layer_norm`, no mean is subtracted and nothing is shifted. The models use
    `nn.RMSNorm`, which computes the same.

    Args:
        x: (..., C).
        scale: (C,), learnt.
        eps: keeps the root away from zero.

    Source: Zhang & Sennrich 2019 (arXiv 1910.07467), equation 4.
    """
    return scale * x / torch.sqrt(x.square().mean(dim=-1, keepdim=True) + eps)


def drop_shifts(part: nn.Module) -> nn.Module:
    """Take out of a part all that shifts: the biases, and the norms' means.

    Returns: the same part, changed.

    Source: Raffel et al. 2019 (arXiv 1910.10683), section 2.1, and the released code.
    """
    for name, child in list(part.named_children()):
        if isinstance(child, nn.LayerNorm):
            setattr(part, name, nn.RMSNorm(child.normalized_shape, EPS))
        elif isinstance(child, nn.Linear):
            child.bias = None
        else:
            drop_shifts(child)
    return part


class UnscaledAttention(PositionedAttention):
    """Attention whose scores are not divided by √D.

    T5 starts with queries that are √D times smaller instead, which learns otherwise
    but computes the same.

    Source: Raffel et al. 2019 (arXiv 1910.10683), the released code.
    """

    def prepare(
        self, x: Tensor, context: Tensor | None = None, mask: Tensor | None = None
    ) -> tuple[Tensor | None, ...]:
        """Return what `attention` takes, the queries √D times as long."""
        q, *rest = super().prepare(x, context, mask)
        return q * math.sqrt(q.shape[-1]), *rest  # attention divides by √D


# --- The model --------------------------------------------------------------------


class T5(nn.Module):
    """Score every next token of a target, given its beginning and the source.

    Args:
        vocab_size: of source and target together.
        d_model: width of the residual stream.
        n_heads: attention heads, of width d_model / n_heads (`d_kv`).
        n_layers: blocks in the encoder, and as many in the decoder.
        d_ff: width of the feed-forward layers.
        dropout: share of numbers dropped in training.

    Source: Raffel et al. 2019 (arXiv 1910.10683), section 2.1, and the released code.
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
        look = partial(UnscaledAttention, d_model, n_heads)
        work = partial(FeedForward, d_model, d_ff)
        around, behind = T5Positions(n_heads), CausalT5Positions(n_heads)
        self.tokens = nn.Embedding(vocab_size, d_model)
        self.dropout = nn.Dropout(dropout)
        read = partial(PreNormBlock, d_model, dropout=dropout)
        write = partial(PreNormDecoderBlock, d_model, dropout=dropout)
        self.encoder = nn.ModuleList(
            read(look(around), work()) for _ in range(n_layers)
        )
        self.decoder = nn.ModuleList(
            write(look(behind), look(NoPositions()), work()) for _ in range(n_layers)
        )
        self.encoder_norm, self.decoder_norm = map(nn.LayerNorm, (d_model, d_model))
        drop_shifts(self).apply(start_like_t5)

    @classmethod
    def load(cls, folder: str | Path) -> "T5":
        """Read a checkpoint of the type `t5`, version 1.0, in the standard format."""
        config, state = read_checkpoint(folder, "t5")
        names = "vocab_size", "d_model", "num_heads", "num_layers", "d_ff"
        model = cls(*(config[name] for name in names))
        model.load_state_dict(state)
        return model.eval()

    def encode(self, source: Tensor, is_real: Tensor | None = None) -> Tensor:
        """Read the source: ids (B, S) → memory (B, S, C).

        Args:
            is_real: (B, S), 0 on padding (`attention_mask`).
        """
        x = self.dropout(self.tokens(source))
        for block in self.encoder:
            x = block(x, _real_only(is_real))
        return self.dropout(self.encoder_norm(x))

    def decode(
        self, target: Tensor, memory: Tensor, is_real: Tensor | None = None
    ) -> Tensor:
        """Return the stream after the last block: ids (B, T), memory → (B, T, C).

        Args:
            is_real: (B, S), 0 where the memory is of padding.
        """
        x = self.dropout(self.tokens(target))
        mask = causal_mask(target.shape[1], target.device)
        for block in self.decoder:
            x = block(x, memory, mask, _real_only(is_real))
        return self.dropout(self.decoder_norm(x))

    def head(self, x: Tensor) -> Tensor:
        """Compare each vector with every token's embedding: (…, C) → (…, V).

        Embeddings begin with a width of 1, so logits would with √C; they are divided.
        """
        return F.linear(x / math.sqrt(x.shape[-1]), self.tokens.weight)

    def forward(
        self, source: Tensor, target: Tensor, is_real: Tensor | None = None
    ) -> Tensor:
        """Encode, decode, score: ids (B, S) and (B, T) → logits (B, T, V)."""
        return self.head(self.decode(target, self.encode(source, is_real), is_real))


def _real_only(is_real: Tensor | None) -> Tensor | None:
    """Turn (B, S) into a mask for all heads and queries, (B, 1, 1, S)."""
    return None if is_real is None else is_real.bool()[:, None, None, :]


def start_like_t5(module: nn.Module) -> None:
    """Draw weights so that a vector keeps its length; queries √D times shorter.

    Source: Raffel et al. 2019 (arXiv 1910.10683), the released code.
    """
    if isinstance(module, nn.Linear):
        nn.init.normal_(module.weight, std=module.in_features**-0.5)
    if isinstance(module, T5):
        nn.init.normal_(module.tokens.weight, std=1.0)
    if isinstance(module, T5Positions):
        nn.init.normal_(module.table.weight, std=0.1)
    if isinstance(module, UnscaledAttention):  # its parts came before it
        module.query.weight.data /= math.sqrt(
            module.query.out_features // module.n_heads
        )


# --- Learning and writing ---------------------------------------------------------


def shift_right(labels: Tensor) -> Tensor:
    """Return what the decoder has seen when it must say each label.

    Args:
        labels: (B, T), `IGNORED` on padding.

    >>> shift_right(torch.tensor([[7, 8, 1, -100]]))
    tensor([[0, 7, 8, 1]])
    """
    seen = F.pad(labels[:, :-1], (1, 0), value=PAD)  # (B, T)
    return seen.masked_fill(seen == IGNORED, PAD)


def seq2seq_loss(model: T5, source: Tensor, is_real: Tensor, labels: Tensor) -> Tensor:
    """Return the mean price of each token of the targets, in nats.

    Args:
        source: (B, S); `is_real`: (B, S), 0 on padding.
        labels: (B, T), ids that end with `END`, then `IGNORED` on padding.
    """
    asked = labels != IGNORED  # (B, T)
    memory = model.encode(source, is_real)
    x = model.decode(shift_right(labels), memory, is_real)[asked]  # (N, C)
    return F.cross_entropy(model.head(x), labels[asked])


@torch.inference_mode()
def write_greedily(
    model: T5, source: Tensor, is_real: Tensor | None = None, max_new_tokens: int = 50
) -> Tensor:
    """Write the likeliest next token again and again, until every row has ended.

    Args:
        source: (B, S); `is_real`: (B, S), 0 on padding.
        max_new_tokens: a row that has not ended by then is cut.

    Returns: (B, T) ids without the start: each row's text, `END`, then `PAD`.
    """
    memory = model.encode(source, is_real)  # once; the decoder runs anew each time
    written = source.new_full((len(source), 1), PAD)
    has_ended = torch.zeros_like(written, dtype=torch.bool)  # (B, 1)
    while written.shape[1] <= max_new_tokens and not has_ended.all():
        x = model.decode(written, memory, is_real)[:, -1:]  # (B, 1, C)
        best = model.head(x).argmax(dim=-1).masked_fill(has_ended, PAD)  # (B, 1)
        written = torch.cat([written, best], dim=1)
        has_ended |= best == END
    return written[:, 1:]
