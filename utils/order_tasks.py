"""Two small tasks that need the order of tokens, and a small model for each.

The queue: does Anna stand before Ben? An encoder reads the queue and pools it. The
story: what is the next word? A decoder is trained on short windows and asked the same
words at the end of short and of long ones. The recorded runs of lesson 05 are made
with this very code. Left out: a proper training loop, which is lesson 06. Taught in
lesson 05.
"""

from collections import Counter
from collections.abc import Callable, Sequence

import regex
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from utils.attention import causal_mask
from utils.layers import FeedForward, PreNormBlock
from utils.positions import (
    AlibiPositions,
    CausalT5Positions,
    LearnedPositions,
    NoPositions,
    PositionedAttention,
    RotaryPositions,
    SinusoidalPositions,
    T5Positions,
)

# --- The models -------------------------------------------------------------------


def six_schemes(
    d_model: int, n_heads: int, max_seq_len: int, is_causal: bool
) -> dict[str, NoPositions]:
    """Return a fresh scheme of each kind, by name.

    Args:
        max_seq_len: the longest sequence in training: as many rows has the learned
            table, and as far do T5's buckets tell distances apart.
        is_causal: whether T5's buckets all look back.
    """
    t5 = CausalT5Positions if is_causal else T5Positions
    return {
        "none": NoPositions(),
        "sinusoidal": SinusoidalPositions(),
        "learned": LearnedPositions(max_seq_len, d_model),
        "rotary": RotaryPositions(),
        "T5": t5(n_heads, n_buckets=16, max_distance=max_seq_len),
        "ALiBi": AlibiPositions(n_heads),
    }


class Reader(nn.Module):
    """Read tokens with a few blocks and one scheme of positions.

    Args:
        positions: the scheme; all layers share it.

    Source: Vaswani et al. 2017 (arXiv 1706.03762), section 3.4 for the scale of the
        embeddings: numbers of size 1, as large as the waves that may be added.
    """

    def __init__(
        self,
        vocab_size: int,
        d_model: int,
        n_heads: int,
        n_layers: int,
        positions: NoPositions,
    ) -> None:
        super().__init__()
        self.tokens = nn.Embedding(vocab_size, d_model)
        nn.init.normal_(self.tokens.weight, std=d_model**-0.5)
        self.positions = positions
        self.blocks = nn.ModuleList(
            PreNormBlock(
                d_model,
                PositionedAttention(d_model, n_heads, positions),
                FeedForward(d_model, 4 * d_model),
            )
            for _ in range(n_layers)
        )
        self.norm = nn.LayerNorm(d_model)

    def forward(
        self, ids: Tensor, mask: Tensor | None = None, places: Tensor | None = None
    ) -> Tensor:
        """Return one vector per token: (B, T) → (B, T, C).

        Args:
            places: (T,) or (B, T), what to put in place of 0 to T-1 in embeddings.
        """
        x = self.tokens(ids) * self.tokens.embedding_dim**0.5  # (B, T, C)
        x = self.positions.embed(x, places)
        for block in self.blocks:
            x = block(x, mask)
        return self.norm(x)


class OrderClassifier(nn.Module):
    """Average a reader's vectors and decide between two classes."""

    def __init__(self, reader: Reader) -> None:
        super().__init__()
        self.reader = reader
        self.head = nn.Linear(reader.tokens.embedding_dim, 2)

    def forward(
        self, ids: Tensor, mask: Tensor | None = None, places: Tensor | None = None
    ) -> Tensor:
        """Return two logits per row: (B, T) → (B, 2)."""
        return self.head(self.reader(ids, mask, places).mean(dim=1))


class NextWord(nn.Module):
    """Score the next word at every place; nothing ahead can be seen."""

    def __init__(self, reader: Reader) -> None:
        super().__init__()
        self.reader = reader

    def forward(self, ids: Tensor) -> Tensor:
        """Return logits: (B, T) → (B, T, V)."""
        x = self.reader(ids, causal_mask(ids.shape[1], ids.device))
        return F.linear(x, self.reader.tokens.weight)  # the embedding, used again


# --- Training ---------------------------------------------------------------------


def fit(
    model: nn.Module, loss_at: Callable[[int], Tensor], n_steps: int, lr: float = 3e-3
) -> list[float]:
    """Train; the rate rises for the first tenth of the steps, then falls to 0.

    Args:
        loss_at: returns the loss on batch number `step`.

    Returns: the loss of each step, in nats.
    """
    optimizer = torch.optim.AdamW(model.parameters(), lr=lr, weight_decay=0.01)
    losses = []
    for step in range(n_steps):
        done = (step + 1) / n_steps
        for group in optimizer.param_groups:
            group["lr"] = lr * min(10 * done, (1 - done) / 0.9 + 1e-3)
        loss = loss_at(step)
        optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        losses.append(loss.item())
    return losses


# --- The queue --------------------------------------------------------------------

ANNA, BEN = 0, 1


def draw_queues(
    n_rows: int, seq_len: int, n_people: int, generator: torch.Generator
) -> tuple[Tensor, Tensor]:
    """Draw queues of different people, Anna and Ben always among them.

    Returns: ids (B, T), and labels (B,), 1 where Anna stands before Ben.
    """
    others = torch.rand(n_rows, n_people - 2, generator=generator).argsort(1) + 2
    both = torch.tensor([[ANNA, BEN]]).expand(n_rows, 2)
    row = torch.cat([both, others[:, : seq_len - 2]], dim=1)  # (B, T)
    order = torch.rand(n_rows, seq_len, generator=generator).argsort(1)
    ids = row.gather(1, order)
    return ids, before(ids).long()


def before(ids: Tensor) -> Tensor:
    """Say of each row whether Anna stands before Ben: (B, T) → (B,) bool."""
    return (ids == ANNA).int().argmax(1) < (ids == BEN).int().argmax(1)


# --- The stories ------------------------------------------------------------------


def find_words(text: str) -> list[str]:
    """Cut a text into small-letter words and single signs."""
    return regex.findall(r"\p{L}+|[^\s\p{L}]", text.lower())


def number_words(texts: Sequence[str], vocab_size: int) -> dict[str, int]:
    """Give the most frequent words the ids from 1; 0 is for all others."""
    counts = Counter(word for text in texts for word in find_words(text))
    frequent = counts.most_common(vocab_size - 1)
    return {word: i for i, (word, _) in enumerate(frequent, start=1)}


def join_stories(texts: Sequence[str], word_ids: dict[str, int]) -> Tensor:
    """Write all texts as one long row of ids, (N,)."""
    words = (word for text in texts for word in find_words(text))
    return torch.tensor([word_ids.get(word, 0) for word in words])


def train_on_windows(
    model: NextWord,
    stream: Tensor,
    seq_len: int,
    n_steps: int,
    seed: int,
    batch_size: int = 32,
) -> list[float]:
    """Train on windows of `seq_len` words from anywhere in the row `stream`, (N,).

    Returns: the loss of each step, in nats.
    """
    generator = torch.Generator().manual_seed(seed)
    windows = stream.unfold(0, seq_len + 1, 1)  # (N - T, T + 1), a view

    def loss_at(step: int) -> Tensor:
        chosen = torch.randint(len(windows), (batch_size,), generator=generator)
        rows = windows[chosen]  # (B, T + 1)
        logits = model(rows[:, :-1])
        return F.cross_entropy(logits.flatten(0, 1), rows[:, 1:].flatten())

    return fit(model, loss_at, n_steps)


@torch.no_grad()
def loss_by_length(
    model: NextWord, stream: Tensor, lengths: Sequence[int], n_asked: int = 16
) -> list[float | None]:
    """Ask the same words at every length: only the context before them grows.

    Args:
        lengths: words that the model reads, each at least `n_asked`.
        n_asked: words asked at the end of each window; a window begins every 64 words.

    Returns: the mean loss of the asked words for each length, in nats; None where the
        scheme has no such position.
    """
    rows = stream.unfold(0, max(lengths) + 1, 64)  # (B, S + 1)
    targets = rows[:, -n_asked:].flatten()
    losses = []
    for length in lengths:
        parts = rows[:, -length - 1 : -1].split(64)  # (64, T) each
        try:
            logits = torch.cat([model(part)[:, -n_asked:] for part in parts])
        except ValueError:  # a learned table has ended
            losses.append(None)
            continue
        losses.append(F.cross_entropy(logits.flatten(0, 1), targets).item())
    return losses


# --- Train short, test long -------------------------------------------------------

SHORT = 32  # words in a window of training
LENGTHS = (16, 32, 48, 64, 96, 128, 192, 256)  # words in a window of the test


def train_short_test_long(
    name: str, words: Tensor, test_words: Tensor, n_steps: int, seed: int
) -> tuple[NextWord, list[float | None]]:
    """Train one scheme on windows of SHORT words and test it at all LENGTHS.

    Args:
        name: of a scheme in `six_schemes`.
        words: (N,) ids to train on; `test_words`: (M,) ids.

    Returns: the model, and its loss at each length, in nats.
    """
    torch.manual_seed(seed)
    d_model, n_heads = 64, 4
    positions = six_schemes(d_model, n_heads, SHORT, is_causal=True)[name]
    vocab_size = int(words.max()) + 1
    model = NextWord(Reader(vocab_size, d_model, n_heads, 2, positions))
    train_on_windows(model, words, SHORT, n_steps, seed)
    return model, loss_by_length(model, test_words, LENGTHS)
