"""Turn labelled texts into batches with little padding.

All texts lie in one long row of ids, and a batch is cut out of it when it is wanted: it
is as wide as its own longest text, and texts of similar length come together. Which
rows come together in training is the business of `utils.train.Batches`.

Left out: reading files, which teaches nothing (`utils.support.own_data`); data that do
not fit into memory, which is lesson 17. Taught in lesson 06.
"""

from array import array
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate

import torch
from torch import Tensor

from utils.tokenizer import (
    BERT_SPECIALS,
    WordPieceTokenizer,
    pad_batch,
    split_like_bert,
)
from utils.vocabulary import train_wordpiece


def fit_tokenizer(texts: Iterable[str], vocab_size: int) -> WordPieceTokenizer:
    """Learn a WordPiece vocabulary from the *training* texts, and from no others.

    Args:
        texts: what a test text must not be among, or the test is no test any more.
        vocab_size: pieces wanted; more where the letters alone are more.

    Raises:
        ValueError: the texts hold no words.
    """
    words = Counter(word for text in texts for word in split_like_bert(text))
    if not words:
        raise ValueError("The texts hold no words to learn a vocabulary from.")
    letters = {word[0] for word in words} | {f"##{c}" for w in words for c in w[1:]}
    least = len(BERT_SPECIALS) + len(letters)
    vocab = train_wordpiece(words, max(vocab_size, least), BERT_SPECIALS)
    return WordPieceTokenizer(vocab)


@dataclass(frozen=True)
class TextSet:
    """Texts as ids, one behind the other, with a label each.

    Attributes:
        ids: (N,) int32, all tokens of all texts.
        starts: (R + 1,) int64: text i is `ids[starts[i] : starts[i + 1]]`.
        labels: (R,) int64.
        pad_id: what fills a batch up.
        n_cut: texts that were longer than allowed and lost their end.
    """

    ids: Tensor
    starts: Tensor
    labels: Tensor
    pad_id: int
    n_cut: int = 0

    def __len__(self) -> int:
        """Return the number of texts."""
        return len(self.labels)

    @property
    def lengths(self) -> Tensor:
        """Return the number of tokens of each text, (R,)."""
        return self.starts.diff()

    def batch(self, rows: Sequence[int]) -> dict[str, Tensor]:
        """Return the ids, mask and labels of some rows, as wide as the longest of them.

        Returns: `input_ids` and `attention_mask`, (B, T) int64; `labels`, (B,) int64.
        """
        texts = [self.ids[self.starts[i] : self.starts[i + 1]].tolist() for i in rows]
        return pad_batch(texts, self.pad_id) | {"labels": self.labels[list(rows)]}


def encode_set(
    tokenizer: WordPieceTokenizer,
    texts: Sequence[str],
    labels: Sequence[int],
    max_seq_len: int,
) -> TextSet:
    """Encode texts as [CLS] text [SEP], each cut to at most `max_seq_len` tokens.

    Args:
        labels: a number from 0 for each text.
        max_seq_len: 3 at least, so that a word has room.
    """
    if len(texts) != len(labels):
        raise ValueError(f"There are {len(texts)} texts, but {len(labels)} labels.")
    if max_seq_len < 3:
        raise ValueError(f"max_seq_len is {max_seq_len}; 3 is the least.")
    ids, lengths, n_cut = array("i"), [], 0
    for text in texts:
        row = tokenizer.encode(text)
        n_cut += len(row) > max_seq_len
        if len(row) > max_seq_len:
            row = [*row[: max_seq_len - 1], row[-1]]  # [SEP] stays
        ids.extend(row)
        lengths.append(len(row))
    starts = torch.tensor([0, *accumulate(lengths)])
    tokens = torch.tensor(ids, dtype=torch.int32)  # 4 bytes a token, a list has 36
    numbers = torch.tensor(list(labels), dtype=torch.long)
    return TextSet(tokens, starts, numbers, tokenizer.vocab["[PAD]"], n_cut)


def encode_rows(
    tokenizer: WordPieceTokenizer,
    rows: Sequence[dict],
    numbers: dict[str, int],
    max_seq_len: int,
) -> TextSet:
    """Encode rows with `text` and `label`; `numbers` says which label is which."""
    texts = [row["text"] for row in rows]
    labels = [numbers[row["label"]] for row in rows]
    return encode_set(tokenizer, texts, labels, max_seq_len)


def number_labels(labels: Iterable[str]) -> dict[str, int]:
    """Give each label a number, in their order: negative 0, positive 1; 2 before 10."""

    def place(label: str) -> tuple[bool, float, str]:
        is_number = label.removeprefix("-").isdecimal()
        return not is_number, float(label) if is_number else 0.0, label

    return {label: i for i, label in enumerate(sorted(set(labels), key=place))}


def length_batches(lengths: Sequence[int], batch_size: int) -> list[list[int]]:
    """Cut all rows into batches of similar length, for evaluation: each row once.

    Never for training: the batches are the same every time, short texts first, and the
    last may be smaller. `utils.train.Batches` shuffles and leaves such a rest out.
    """
    order = torch.as_tensor(lengths).argsort(stable=True)
    return [part.tolist() for part in order.split(batch_size)] if len(order) else []


def padding_share(lengths: Sequence[int], batches: Iterable[Sequence[int]]) -> float:
    """Return which share of all places in the batches holds padding, from 0 to 1.

    >>> padding_share([2, 4], [[0, 1]])  # 2 of 8 places
    0.25
    """
    lengths = torch.as_tensor(lengths)
    n_real = n_places = 0
    for rows in batches:
        part = lengths[list(rows)]
        n_real += int(part.sum())
        n_places += int(part.max()) * len(part)
    return 1 - n_real / n_places if n_places else 0.0
