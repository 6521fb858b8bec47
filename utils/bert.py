"""An encoder that fills in masked tokens: BERT's architecture, in our own parts.

The blocks are lesson 02's, with the norm last and no mask but for padding; the
embeddings are lesson 05's. Weights in the standard format come and go through
`utils.support.checkpoints`.

Left out: the pooler and the next-sentence head. Taught in lesson 07.
"""

from functools import partial
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from utils.attention import MultiHeadAttention
from utils.layers import FeedForward, PostNormBlock, start_small
from utils.positions import BertEmbeddings
from utils.support.checkpoints import read_checkpoint

EPS = 1e-12  # BERT's norms


class Bert(nn.Module):
    """Turn tokens into vectors that know their context, left and right.

    Args:
        vocab_size: number of tokens.
        max_seq_len: number of positions that are learnt.
        d_model: width (`hidden_size`).
        n_heads: attention heads.
        n_layers: blocks.
        d_ff: width of the feed-forward layers (`intermediate_size`).
        dropout: share of numbers dropped in training.

    Source: Devlin et al. 2018 (arXiv 1810.04805), section 3, and the released code.
    """

    def __init__(
        self,
        vocab_size: int,
        max_seq_len: int,
        d_model: int,
        n_heads: int,
        n_layers: int,
        d_ff: int,
        dropout: float = 0.0,
    ) -> None:
        super().__init__()
        look = partial(MultiHeadAttention, d_model, n_heads)
        work = partial(FeedForward, d_model, d_ff, F.gelu)  # exact, not GPT-2's tanh
        self.embeddings = BertEmbeddings(vocab_size, d_model, max_seq_len)
        self.dropout = nn.Dropout(dropout)
        self.blocks = nn.ModuleList(
            PostNormBlock(d_model, look(), work(), dropout, EPS)
            for _ in range(n_layers)
        )

    def forward(
        self,
        ids: Tensor,
        is_real: Tensor | None = None,
        type_ids: Tensor | None = None,
    ) -> Tensor:
        """Return the stream after the last block: (B, T) → (B, T, C).

        Args:
            is_real: (B, T), 0 on padding (`attention_mask`).
            type_ids: (B, T), 0 for the first text, 1 for the second.
        """
        mask = None if is_real is None else is_real.bool()[:, None, None, :]
        x = self.dropout(self.embeddings(ids, type_ids))
        for block in self.blocks:
            x = block(x, mask)
        return x


class MaskedLMHead(nn.Module):
    """Transform each vector, then compare it with every token's embedding.

    Source: Devlin et al. 2018 (arXiv 1810.04805), the released code.
    """

    def __init__(self, d_model: int, vocab_size: int) -> None:
        super().__init__()
        self.dense = nn.Linear(d_model, d_model)
        self.norm = nn.LayerNorm(d_model, EPS)
        self.bias = nn.Parameter(torch.zeros(vocab_size))

    def forward(self, x: Tensor, tokens: Tensor) -> Tensor:
        """Return logits: (…, C), embeddings (V, C) → (…, V)."""
        x = self.norm(F.gelu(self.dense(x)))
        return F.linear(x, tokens, self.bias)


class BertForMaskedLM(nn.Module):
    """BERT with the head that says which token stands behind each [MASK].

    Args:
        bert: the encoder, whose embeddings the head shares.
    """

    def __init__(self, bert: Bert) -> None:
        super().__init__()
        self.bert = bert
        vocab_size, d_model = bert.embeddings.tokens.weight.shape
        self.lm_head = MaskedLMHead(d_model, vocab_size)
        self.apply(start_small)

    @classmethod
    def load(cls, folder: str | Path) -> "BertForMaskedLM":
        """Read a checkpoint of the type `bert` in the standard format."""
        config, state = read_checkpoint(folder, "bert")
        names = "vocab_size", "max_position_embeddings", "hidden_size"
        names += "num_attention_heads", "num_hidden_layers", "intermediate_size"
        model = cls(Bert(*(config[name] for name in names)))
        model.load_state_dict(state)
        return model.eval()

    def head(self, x: Tensor) -> Tensor:
        """Score the vocabulary for any vectors: (…, C) → (…, V)."""
        return self.lm_head(x, self.bert.embeddings.tokens.weight)

    def forward(
        self,
        ids: Tensor,
        is_real: Tensor | None = None,
        type_ids: Tensor | None = None,
    ) -> Tensor:
        """Return logits at every place: (B, T) → (B, T, V)."""
        return self.head(self.bert(ids, is_real, type_ids))


IGNORED = -100  # the target of a token that was not masked


def masked_token_loss(
    model: BertForMaskedLM, ids: Tensor, is_real: Tensor, targets: Tensor
) -> Tensor:
    """Return the mean price of each chosen token, in nats.

    Args:
        ids: (B, T), after masking.
        is_real: (B, T), 0 on padding.
        targets: (B, T), the true ids of chosen tokens, `IGNORED` on all others.
    """
    chosen = targets != IGNORED  # (B, T)
    x = model.bert(ids, is_real)[chosen]  # (N, C): score only what is asked
    return F.cross_entropy(model.head(x), targets[chosen])


def mask_tokens(
    ids: Tensor,
    maskable: Tensor,
    mask_id: int,
    vocab_size: int,
    generator: torch.Generator,
    rate: float = 0.15,
) -> tuple[Tensor, Tensor]:
    """Choose tokens to guess; hide 80 % of them, swap 10 %, leave 10 % as they are.

    Args:
        ids: (B, T); `maskable`: (B, T) bool, False on special tokens and padding.
        generator: draws, so that a batch is masked alike when a run is resumed.

    Returns: what the model sees and its targets, `IGNORED` where nothing is asked.

    Source: Devlin et al. 2018 (arXiv 1810.04805), section 3.1, each token by its own
        draw, as `DataCollatorForLanguageModeling` does.
    """
    draw = torch.rand(ids.shape, generator=generator)
    chosen = maskable & (draw < rate)
    kind = draw / rate  # uniform from 0 to 1 on chosen tokens
    other = torch.randint(vocab_size, ids.shape, generator=generator)
    seen = torch.where(chosen & (kind < 0.8), mask_id, ids)
    seen = torch.where(chosen & (kind >= 0.8) & (kind < 0.9), other, seen)
    return seen, ids.where(chosen, IGNORED)
