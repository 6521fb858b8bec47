"""Watch a model learn to copy: attention layers alone, on texts that repeat themselves.

Each text is a block of random tokens, written again and again. The first time it cannot
be guessed; from then on every token can, by a model that finds where it stood before
and looks at what came next. Left out: feed-forward layers, which the task does not
need. Taught in lesson 04.
"""

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from utils.attention import MultiHeadAttention, causal_mask, watch_attention
from utils.heads import copy_score, previous_score

VOCAB_SIZE, SEQ_LEN = 64, 32


class AttentionOnly(nn.Module):
    """Score the next token by causal attention layers and nothing else.

    Args:
        n_layers: attention layers, each adding to the stream.
        d_model: width.
        n_heads: heads per layer.
    """

    def __init__(self, n_layers: int, d_model: int = 64, n_heads: int = 2) -> None:
        super().__init__()
        self.tokens = nn.Embedding(VOCAB_SIZE, d_model)
        self.places = nn.Embedding(SEQ_LEN, d_model)  # a row per place: lesson 05
        for table in (self.tokens, self.places):
            nn.init.normal_(table.weight, std=0.3)
        self.norms = nn.ModuleList(nn.LayerNorm(d_model) for _ in range(n_layers))
        self.layers = nn.ModuleList(
            MultiHeadAttention(d_model, n_heads) for _ in range(n_layers)
        )
        self.last_norm = nn.LayerNorm(d_model)
        self.head = nn.Linear(d_model, VOCAB_SIZE)

    def forward(self, ids: Tensor) -> Tensor:
        """Return logits of the next token: (B, T) → (B, T, V)."""
        T = ids.shape[1]
        mask = causal_mask(T, ids.device)
        x = self.tokens(ids) + self.places.weight[:T]  # (B, T, C)
        for norm, layer in zip(self.norms, self.layers, strict=True):
            x = x + layer(norm(x), mask=mask)
        return self.head(self.last_norm(x))


def draw_repeats(batch_size: int, generator: torch.Generator) -> tuple[Tensor, Tensor]:
    """Draw texts that repeat a block of 8 to 16 random tokens to their end.

    Returns: ids (B, T), and (B, T) bool, True from the second block on.
    """
    blocks = torch.randint(VOCAB_SIZE, (batch_size, SEQ_LEN), generator=generator)
    shortest, longest = SEQ_LEN // 4, SEQ_LEN // 2
    length = torch.randint(
        shortest, longest + 1, (batch_size, 1), generator=generator
    )  # another one for each text, or a model could count back
    places = torch.arange(SEQ_LEN)[None]  # (1, T)
    return blocks.gather(1, places % length), places >= length


def next_token_nats(model: nn.Module, ids: Tensor) -> Tensor:
    """Return the price of each token but the first: (B, T-1) nats."""
    logits = model(ids)[:, :-1].transpose(1, 2)  # (B, V, T-1)
    return F.cross_entropy(logits, ids[:, 1:], reduction="none")


@torch.no_grad()
def measure_copying(model: nn.Module, ids: Tensor, is_repeat: Tensor) -> dict:
    """Return the loss on repeated tokens, and two scores of each head, by layer."""
    with watch_attention(model) as seen:
        nats = next_token_nats(model, ids)
    return {
        "loss": nats[is_repeat[:, 1:]].mean().item(),
        "previous": [previous_score(w).tolist() for w in seen.values()],
        "copy": [copy_score(w, ids).tolist() for w in seen.values()],
    }


def learn_to_copy(
    seed: int, n_layers: int = 2, n_steps: int = 500, watch_every: int = 25
) -> list[dict]:
    """Train on ever new texts; return what was measured on 128 held-out ones.

    Args:
        seed: of the weights and of the texts; the held-out ones are always the same.
        n_steps: batches of 32 texts.
        watch_every: steps from one measurement to the next.

    Returns: rows of `measure_copying`, each with its `step`, oldest first.
    """
    torch.manual_seed(seed)
    generator = torch.Generator().manual_seed(seed)
    held_out = draw_repeats(128, torch.Generator().manual_seed(2**31))
    model = AttentionOnly(n_layers)
    optimizer = torch.optim.AdamW(model.parameters(), lr=2e-3, betas=(0.9, 0.95))
    history = [{"step": 0, **measure_copying(model, *held_out)}]
    for step in range(1, n_steps + 1):
        ids, _ = draw_repeats(32, generator)
        loss = next_token_nats(model, ids).mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        if step % watch_every == 0 or step == n_steps:
            history.append({"step": step, **measure_copying(model, *held_out)})
    return history
