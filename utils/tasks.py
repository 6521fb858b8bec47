"""Three heads on one encoder: a label for a text, for each word, or a stretch of it.

Fine-tuning keeps the encoder that masked words have trained, puts a small new layer on
top and trains both. What differs between the tasks is which of the encoder's vectors
the head reads, and what the loss asks. Weights go to and come from the standard format
through `utils.support.checkpoints`.

Left out: from characters to tokens and back, which is `utils.spans`; regression and
several labels at once. Taught in lesson 12.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from utils.bert import IGNORED, Bert
from utils.layers import start_small
from utils.spans import (
    Span,
    answer_places,
    best_spans,
    group_pieces,
    spans_to_tags,
    tags_to_spans,
)
from utils.support.checkpoints import read_checkpoint
from utils.tokenizer import WordPieceTokenizer, find_offsets, pad_batch

# --- Rows as the models take them -----------------------------------------------------


@dataclass(frozen=True)
class Example:
    """One row, encoded.

    Attributes:
        ids: [CLS] text [SEP], or [CLS] text [SEP] second text [SEP].
        type_ids: 0 up to the first [SEP], 1 after it.
        target: a class; one class per token, `IGNORED` where nothing is asked; or the
            first and the last token of the answer.
    """

    ids: list[int]
    type_ids: list[int]
    target: int | list[int] | tuple[int, int]


def encode_labelled(
    tokenizer: WordPieceTokenizer, text: str, label: int, max_seq_len: int
) -> Example:
    """Encode a text with one label; a longer one loses its end, but not its [SEP]."""
    ids = tokenizer.encode(text)
    if len(ids) > max_seq_len:
        ids = [*ids[: max_seq_len - 1], ids[-1]]
    return Example(ids, [0] * len(ids), label)


def encode_tagged(
    tokenizer: WordPieceTokenizer,
    text: str,
    spans: Sequence[Span],
    tags: Sequence[str],
    max_seq_len: int,
) -> Example:
    """Encode a text whose words have tags: the first piece of a word bears its tag.

    Args:
        spans: the names in it: start, end (in characters) and kind.
        tags: the name of each class.

    Raises:
        ValueError: the text is too long.
    """
    pieces, offsets = tokenizer.tokenize(text), find_offsets(text, tokenizer)
    firsts, words = group_pieces(pieces, offsets)
    ids = tokenizer.ids(["[CLS]", *pieces, "[SEP]"])
    _check_length(ids, max_seq_len)
    target = [IGNORED] * len(ids)
    for first, tag in zip(firsts, spans_to_tags(spans, words), strict=True):
        target[first + 1] = tags.index(tag)  # [CLS] stands before
    return Example(ids, [0] * len(ids), target)


def encode_question(
    tokenizer: WordPieceTokenizer,
    question: str,
    context: str,
    answer: tuple[int, int],
    max_seq_len: int,
) -> Example:
    """Encode [CLS] question [SEP] context [SEP], and where in it the answer stands.

    Args:
        answer: its first character in the context, and the one after its last.

    Raises:
        ValueError: the two are too long together, or no token begins or ends there.
    """
    asked, told = tokenizer.tokenize(question), tokenizer.tokenize(context)
    ids = tokenizer.ids(["[CLS]", *asked, "[SEP]", *told, "[SEP]"])
    _check_length(ids, max_seq_len)
    n_before = len(asked) + 2
    starts, ends = zip(*find_offsets(context, tokenizer), strict=True)
    if answer[0] not in starts or answer[1] not in ends:
        raise ValueError(f"No token begins or ends where the answer does: {answer}.")
    target = starts.index(answer[0]), ends.index(answer[1])
    types = [0] * n_before + [1] * (len(ids) - n_before)
    return Example(ids, types, (target[0] + n_before, target[1] + n_before))


def _check_length(ids: Sequence[int], max_seq_len: int) -> None:
    if len(ids) > max_seq_len:
        raise ValueError(
            f"The text has {len(ids)} tokens, at most {max_seq_len} fit: cut it into"
            " windows."
        )


def pad_examples(examples: Sequence[Example], pad_id: int = 0) -> dict[str, Tensor]:
    """Put examples into one batch, as wide as the longest of them.

    Returns: `input_ids`, `attention_mask`, `token_type_ids`, (B, T) int64 each; and
        `labels`, (B,) for labels, (B, T) for tags, (B, 2) for answers.
    """
    batch = pad_batch([example.ids for example in examples], pad_id)
    types = pad_batch([example.type_ids for example in examples], 0)
    targets = [example.target for example in examples]
    if isinstance(targets[0], list):
        labels = pad_batch(targets, IGNORED)["input_ids"]
    else:
        labels = torch.tensor(targets)
    return batch | {"token_type_ids": types["input_ids"], "labels": labels}


# --- The encoder with a head ----------------------------------------------------------


class BertForSequenceClassification(nn.Module):
    """Read the vector of [CLS], bend it once more, and score the labels of the text.

    Args:
        bert: the encoder, usually a trained one.
        labels: their names, in the order of the scores.
        dropout: share of the pooled numbers dropped in training.

    Source: Devlin et al. 2018 (arXiv 1810.04805), figure 4 (b); the pooler as in the
        released code, where the next-sentence task has trained it. Ours starts new.
    """

    def __init__(self, bert: Bert, labels: Sequence[str], dropout: float = 0.0) -> None:
        super().__init__()
        d_model = _width(bert)
        self.bert, self.labels = bert, tuple(labels)
        self.pooler = nn.Linear(d_model, d_model).apply(start_small)
        self.dropout = nn.Dropout(dropout)
        self.classifier = nn.Linear(d_model, len(self.labels)).apply(start_small)

    @classmethod
    def load(cls, folder: str | Path) -> "BertForSequenceClassification":
        """Read a checkpoint in the standard format."""
        config, state = read_checkpoint(folder, "bert_text")
        model = cls(_encoder(config), _labels(config))
        model.load_state_dict(state)
        return model.eval()

    def forward(
        self, ids: Tensor, is_real: Tensor | None = None, type_ids: Tensor | None = None
    ) -> Tensor:
        """Return one score per label: (B, T) → (B, K)."""
        first = self.bert(ids, is_real, type_ids)[:, 0]  # (B, C)
        return self.classifier(self.dropout(torch.tanh(self.pooler(first))))


class BertForTokenClassification(nn.Module):
    """Score the tags of every token; only those of first pieces are read.

    Arguments as above; `labels` are the tags.

    Source: Devlin et al. 2018 (arXiv 1810.04805), figure 4 (d) and section 5.3.
    """

    def __init__(self, bert: Bert, labels: Sequence[str], dropout: float = 0.0) -> None:
        super().__init__()
        self.bert, self.labels = bert, tuple(labels)
        self.dropout = nn.Dropout(dropout)
        self.classifier = nn.Linear(_width(bert), len(self.labels)).apply(start_small)

    @classmethod
    def load(cls, folder: str | Path) -> "BertForTokenClassification":
        """Read a checkpoint in the standard format."""
        config, state = read_checkpoint(folder, "bert_tokens")
        model = cls(_encoder(config), _labels(config))
        model.load_state_dict(state)
        return model.eval()

    def forward(
        self, ids: Tensor, is_real: Tensor | None = None, type_ids: Tensor | None = None
    ) -> Tensor:
        """Return one score per tag at every place: (B, T) → (B, T, K)."""
        return self.classifier(self.dropout(self.bert(ids, is_real, type_ids)))


class BertForQuestionAnswering(nn.Module):
    """Score every token as the first and as the last one of the answer.

    Args:
        bert: the encoder; it reads the question and then the passage.
        dropout: share of the encoder's numbers dropped in training.

    Source: Devlin et al. 2018 (arXiv 1810.04805), figure 4 (c) and section 4.2.
    """

    def __init__(self, bert: Bert, dropout: float = 0.0) -> None:
        super().__init__()
        self.bert = bert
        self.dropout = nn.Dropout(dropout)
        self.ends = nn.Linear(_width(bert), 2).apply(start_small)

    @classmethod
    def load(cls, folder: str | Path) -> "BertForQuestionAnswering":
        """Read a checkpoint in the standard format."""
        config, state = read_checkpoint(folder, "bert_spans")
        model = cls(_encoder(config))
        model.load_state_dict(state)
        return model.eval()

    def forward(
        self, ids: Tensor, is_real: Tensor | None = None, type_ids: Tensor | None = None
    ) -> Tensor:
        """Return the scores of both ends at every place: (B, T) → (B, T, 2)."""
        return self.ends(self.dropout(self.bert(ids, is_real, type_ids)))


def _width(bert: Bert) -> int:
    return bert.embeddings.tokens.weight.shape[1]


def _encoder(config: dict) -> Bert:
    """Build the encoder that a standard configuration describes."""
    names = "vocab_size", "max_position_embeddings", "hidden_size"
    names += "num_attention_heads", "num_hidden_layers", "intermediate_size"
    return Bert(*(config[name] for name in names))


def _labels(config: dict) -> list[str]:
    numbered = sorted((int(i), name) for i, name in config["id2label"].items())
    return [name for _, name in numbered]


# --- What the losses ask --------------------------------------------------------------


def read_batch(model: nn.Module, batch: dict[str, Tensor]) -> Tensor:
    """Return a model's logits for a batch of `pad_examples`."""
    names = "input_ids", "attention_mask", "token_type_ids"
    return model(*(batch[name] for name in names))


def label_loss(logits: Tensor, batch: dict[str, Tensor]) -> Tensor:
    """Return the mean price of the right label, in nats: logits (B, K)."""
    return F.cross_entropy(logits, batch["labels"])


def tag_loss(logits: Tensor, batch: dict[str, Tensor]) -> Tensor:
    """Return the mean price of each word's tag, in nats: logits (B, T, K)."""
    targets = batch["labels"].flatten()  # (B · T,), IGNORED off the first pieces
    return F.cross_entropy(logits.flatten(0, 1), targets, ignore_index=IGNORED)


def answer_loss(logits: Tensor, batch: dict[str, Tensor]) -> Tensor:
    """Return the mean price of the right first and last token: logits (B, T, 2).

    The question competes for neither: the answer is known to stand in the passage.
    """
    allowed = answer_places(batch["token_type_ids"])
    logits = logits.masked_fill(~allowed[..., None], -torch.inf)
    return F.cross_entropy(logits, batch["labels"])  # the T places are the classes


# --- From logits back to the text -----------------------------------------------------


def read_names(
    logits: Tensor, text: str, tokenizer: WordPieceTokenizer, tags: Sequence[str]
) -> list[Span]:
    """Return the names in a text: start, end (in characters) and kind.

    Args:
        logits: (T, K), of [CLS] text [SEP]; padding may follow.
        tags: the name of each class.
    """
    pieces, offsets = tokenizer.tokenize(text), find_offsets(text, tokenizer)
    firsts, words = group_pieces(pieces, offsets)
    best = logits.argmax(-1).tolist()
    return tags_to_spans([tags[best[first + 1]] for first in firsts], words)


def read_answers(
    logits: Tensor,
    type_ids: Tensor,
    contexts: Sequence[str],
    tokenizer: WordPieceTokenizer,
) -> list[tuple[int, int]]:
    """Return from which to which character of its context each answer goes.

    Args:
        logits: (B, T, 2); `type_ids`: (B, T), as from `pad_examples`.
    """
    n_before = (type_ids.argmax(-1)).tolist()  # the first 1: where the context begins
    best = best_spans(logits, answer_places(type_ids)).tolist()
    answers = []
    for (first, last), n, context in zip(best, n_before, contexts, strict=True):
        offsets = find_offsets(context, tokenizer)
        answers.append((offsets[first - n][0], offsets[last - n][1]))
    return answers
