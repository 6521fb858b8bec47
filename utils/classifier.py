"""A text classifier: an encoder from lessons 02 and 05, an average, and a head.

`TextClassifier` is the network. `TrainedClassifier` is what one takes home: network,
tokenizer and the names of the labels in one object that reads texts and can be saved.

Left out: the training, which is `utils.sentiment` and `utils.train`. Taught in
lesson 06.
"""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from utils.data import TextSet, encode_set, length_batches
from utils.layers import FeedForward, PreNormBlock
from utils.positions import NoPositions, PositionedAttention, RotaryPositions
from utils.support.classifier_files import (
    misfits,
    read_classifier,
    write_classifier,
)
from utils.support.labelled import tell_cut
from utils.tokenizer import WordPieceTokenizer

# The schemes that a classifier can be asked for by name.
SCHEMES = {"rotary": RotaryPositions, "none": NoPositions}


@dataclass(frozen=True)
class ClassifierSizes:
    """Everything that fixes the shape of a `TextClassifier`.

    Args:
        max_seq_len: longer texts are cut.
        dropout: share of numbers dropped in training.
        positions: a key of `SCHEMES`.
    """

    vocab_size: int
    n_classes: int
    d_model: int = 64
    n_heads: int = 4
    n_layers: int = 2
    d_ff: int = 128
    max_seq_len: int = 128
    dropout: float = 0.1
    positions: str = "rotary"


def mean_over_real(x: Tensor, is_real: Tensor) -> Tensor:
    """Average each text's vectors, padding left out: (B, T, C) → (B, C).

    Args:
        is_real: (B, T), 1 or True on real tokens, at least one in each row.
    """
    weights = is_real.to(x.dtype)[..., None]  # (B, T, 1)
    return (x * weights).sum(dim=1) / weights.sum(dim=1)


class TextClassifier(nn.Module):
    """Read a text with an encoder, average its vectors, score the classes.

    Source: Vaswani et al. 2017 (arXiv 1706.03762), the encoder; norms as in GPT-2.
    """

    def __init__(self, sizes: ClassifierSizes) -> None:
        super().__init__()
        d_model, positions = sizes.d_model, SCHEMES[sizes.positions]()
        self.sizes = sizes
        self.tokens = nn.Embedding(sizes.vocab_size, d_model)
        nn.init.normal_(self.tokens.weight, std=0.1)
        self.dropout = nn.Dropout(sizes.dropout)
        self.blocks = nn.ModuleList(
            PreNormBlock(
                d_model,
                PositionedAttention(d_model, sizes.n_heads, positions),
                FeedForward(d_model, sizes.d_ff, F.gelu),
                sizes.dropout,
            )
            for _ in range(sizes.n_layers)
        )
        self.norm = nn.LayerNorm(d_model)
        self.head = nn.Linear(d_model, sizes.n_classes)

    def forward(self, ids: Tensor, is_real: Tensor) -> Tensor:
        """Return one score per class: (B, T) → (B, K).

        Args:
            is_real: (B, T), 0 on padding (`attention_mask`).
        """
        mask = is_real.bool()[:, None, None, :]  # (B, 1, 1, T)
        x = self.dropout(self.tokens(ids))  # (B, T, C)
        for block in self.blocks:
            x = block(x, mask)
        return self.head(mean_over_real(self.norm(x), is_real))


@torch.no_grad()
def score_set(model: TextClassifier, data: TextSet, batch_size: int = 64) -> Tensor:
    """Return the logits of every text, in the order of the set: (R, K) float32."""
    model.eval()  # without it dropout would make every answer a draw
    device = model.head.weight.device
    logits = torch.zeros(len(data), model.sizes.n_classes)
    for rows in length_batches(data.lengths, batch_size):
        batch = data.batch(rows)
        ids, is_real = batch["input_ids"], batch["attention_mask"]
        logits[rows] = model(ids.to(device), is_real.to(device)).cpu()
    return logits


@dataclass
class TrainedClassifier:
    """A network with the tokenizer and the label names that belong to it.

    Attributes:
        labels: the name of each class, in the network's order.
        temperature: divides all logits, so that probabilities are honest.
    """

    model: TextClassifier
    tokenizer: WordPieceTokenizer
    labels: tuple[str, ...]
    temperature: float = 1.0

    def score(self, texts: Sequence[str]) -> Tensor:
        """Return the logits of all classes for each text, in the order of the texts.

        Warns of texts that are longer than the network reads.

        Returns: (R, K) float32; before the division by the temperature.
        """
        if isinstance(texts, str):
            raise ValueError("score and predict take a list of texts: write [text].")
        longest = self.model.sizes.max_seq_len
        data = encode_set(self.tokenizer, texts, [0] * len(texts), longest)
        tell_cut([data], longest)
        return score_set(self.model, data)

    def predict(self, texts: Sequence[str]) -> list[tuple[str, float]]:
        """Return a label and its probability for each text."""
        probabilities = (self.score(texts) / self.temperature).softmax(dim=1)
        best = probabilities.max(dim=1)
        rows = zip(best.indices.tolist(), best.values.tolist(), strict=True)
        return [(self.labels[i], share) for i, share in rows]

    def save(self, folder: str | Path) -> Path:
        """Write sizes, labels, weights and vocabulary as a directory."""
        named = {"labels": list(self.labels), "temperature": self.temperature}
        config = asdict(self.model.sizes) | named
        state = self.model.state_dict()
        return write_classifier(folder, config, state, self.tokenizer.vocab)

    @classmethod
    def load(cls, folder: str | Path) -> "TrainedClassifier":
        """Read what `save` wrote; refuse anything else in one sentence."""
        config, state, vocab = read_classifier(folder)
        known = ClassifierSizes.__dataclass_fields__
        sizes = {k: v for k, v in config.items() if k in known}
        with misfits(folder):
            model = TextClassifier(ClassifierSizes(**sizes))
            model.load_state_dict(state)
            labels = tuple(config["labels"])
            if len(labels) != model.sizes.n_classes:
                raise ValueError(
                    f"{len(labels)} labels for {sizes['n_classes']} classes"
                )
        tokenizer = WordPieceTokenizer(vocab)
        return cls(model.eval(), tokenizer, labels, config["temperature"])
