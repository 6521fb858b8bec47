"""Turn text into token ids and back: byte-level BPE (GPT) and WordPiece (BERT).

Short functions come first, each usable alone: how merges are applied, how BERT cleans
and splits text; then the two tokenizers, and last the padded batches that models eat.

Left out: how a vocabulary is learned, which is in `utils.vocabulary`; the files of the
Hugging Face format, which `utils.support.vocabularies` reads and writes. Taught in
lesson 03.
"""

import json
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import count, pairwise
from pathlib import Path

import regex
import torch
from torch import Tensor

from utils.support.files import write_atomic
from utils.vocabulary import (
    END,
    drop_overlaps,
    merge_at,
    pair_keys,
    split_words,
    train_bpe,
    words_to_ids,
)

# --- Byte-pair encoding -----------------------------------------------------------


def build_pieces(merges: Iterable[tuple[int, int]]) -> tuple[list[bytes], list[int]]:
    """Follow the merges to learn which bytes each id stands for.

    Returns: the bytes of each id, and for each merge the id that it makes.

    Raises:
        ValueError: a merge joins what is no id yet.
    """
    pieces = [bytes([byte]) for byte in range(256)]
    id_of = {piece: i for i, piece in enumerate(pieces)}
    made = []
    for left, right in merges:
        if not (0 <= left < len(pieces) and 0 <= right < len(pieces)):
            raise ValueError(
                f"Merge {len(made)} joins {left} and {right}, not two ids."
            )
        piece = pieces[left] + pieces[right]
        if piece not in id_of:
            id_of[piece] = len(pieces)
            pieces.append(piece)
        made.append(id_of[piece])
    return pieces, made


class MergeRanks:
    """Look up, for many pairs at once, when they were learned and what they make.

    Args:
        merges: pairs of ids, in the order in which they were learned.
        made: the id that each of them makes.
    """

    def __init__(self, merges: Sequence[tuple[int, int]], made: Sequence[int]) -> None:
        pairs = torch.tensor(merges, dtype=torch.long).reshape(-1, 2)  # (R, 2)
        keys, ranks = pair_keys(*pairs.T).sort()
        self.never = len(merges)  # the rank of a pair that is not to be merged
        self.keys = torch.cat([keys, torch.tensor([2**62])])  # above any key
        self.ranks = torch.cat([ranks, torch.tensor([self.never])])
        self.made = torch.tensor(made, dtype=torch.long)

    def of(self, left: Tensor, right: Tensor) -> Tensor:
        """Return the rank of each pair: 0 was learned first; `never` if it was not."""
        keys = pair_keys(left, right)
        at = torch.searchsorted(self.keys, keys)
        return self.ranks[at].where(self.keys[at] == keys, self.never)


@torch.inference_mode()
def apply_merges(ids: Tensor, ranks: MergeRanks) -> Tensor:
    """Merge all words of a row together, in each word the earliest-learned pair first.

    The order of learning matters, not place or length: after b+c, a+b the word abc
    becomes a, bc. There are as many rounds as different merges in the worst word.

    Args:
        ids: (N,) int64, words as bytes, `END` around each.

    Returns: (M,) int64, the same words as tokens.

    Source: Sennrich et al. 2016 (arXiv 1508.07909), section 3.2.
    """
    while True:
        rank = ranks.of(ids[:-1], ids[1:])  # (N-1,)
        word = (ids == END).cumsum(0)[:-1]  # (N-1,) from 1 to W
        lowest = torch.full((len(ids),), ranks.never)
        lowest.scatter_reduce_(0, word, rank, "amin")  # by word
        is_next = (rank == lowest[word]) & (rank < ranks.never)
        at = is_next.nonzero().squeeze(1)
        if len(at) == 0:
            return ids
        at = drop_overlaps(at, at + 1)
        ids = merge_at(ids, at, ranks.made[rank[at]])


def encode_words(words: Sequence[str], ranks: MergeRanks) -> list[list[int]]:
    """Return the tokens of each word."""
    row = apply_merges(words_to_ids(words), ranks)
    ends = (row == END).nonzero().squeeze(1).tolist()
    row = row.tolist()
    return [row[end + 1 : next_end] for end, next_end in pairwise(ends)]


def split_specials(text: str, specials: Iterable[str]) -> list[str]:
    """Cut text before and after each special token that stands in it.

    "Hi<|endoftext|>Ho" → "Hi", "<|endoftext|>", "Ho". If one special token begins with
    another, the longer is taken.
    """
    names = sorted(specials, key=len, reverse=True)
    if not names:
        return [text]
    return regex.split("(" + "|".join(map(regex.escape, names)) + ")", text)


class BPETokenizer:
    """Byte-level byte-pair encoding, as in GPT-2 and RoBERTa.

    Any text can be encoded, for its bytes can; and decoding gives it back exactly.

    Args:
        merges: pairs of ids, in the order they were learned. Ids 0 to 255 are bytes;
            each merge makes the next id.
        specials: name → id of tokens that are not made of bytes. The other tokens
            take, in order, the ids that these leave free.

    Raises:
        ValueError: a merge joins what is no id yet, or special tokens have ids that
            are not different whole numbers below the size of the vocabulary.

    Source: Radford et al. 2019, section 2.2; Sennrich et al. 2016 (arXiv 1508.07909).
    """

    def __init__(
        self, merges: Iterable[Sequence[int]], specials: dict[str, int] | None = None
    ) -> None:
        self.merges = [(left, right) for left, right in merges]
        self.specials = dict(specials or {})
        pieces, made = build_pieces(self.merges)
        ids, n_ids = list(self.specials.values()), len(pieces) + len(self.specials)
        if len(set(ids)) < len(ids) or not all(
            type(i) is int and 0 <= i < n_ids for i in ids
        ):
            raise ValueError(
                f"Special tokens have the ids {ids}; these must be different whole"
                f" numbers from 0 to {n_ids - 1}."
            )
        self._ranks = MergeRanks(self.merges, made)
        free = (i for i in count() if i not in self.specials.values())
        self._ids = [next(free) for _ in pieces]
        self.bytes_of = dict(zip(self._ids, pieces, strict=True))
        self.bytes_of |= {i: name.encode() for name, i in self.specials.items()}
        self.vocab_size = len(self.bytes_of)
        self._seen = {name: [i] for name, i in self.specials.items()}  # word → ids

    @classmethod
    def train(cls, text: str, vocab_size: int) -> "BPETokenizer":
        """Learn a vocabulary of `vocab_size` tokens, the 256 bytes included.

        Raises:
            ValueError: `vocab_size` is below 256, or the text is empty.
        """
        if vocab_size < 256:
            raise ValueError(f"vocab_size is {vocab_size}; the bytes alone need 256.")
        if not text:
            raise ValueError("The text is empty: there is nothing to learn from.")
        return cls(train_bpe(Counter(split_words(text)), vocab_size))

    def add_specials(self, *names: str) -> "BPETokenizer":
        """Return this tokenizer with more special tokens, at the end of its ids."""
        if "" in names:
            raise ValueError("A special token needs a name; the empty one is no token.")
        missing = [name for name in dict.fromkeys(names) if name not in self.specials]
        new = {name: self.vocab_size + i for i, name in enumerate(missing)}
        return BPETokenizer(self.merges, self.specials | new)

    def encode(self, text: str) -> list[int]:
        """Turn text into ids; a special token in the text becomes its one id."""
        words = []
        for part in split_specials(text, self.specials):
            words += [part] if part in self.specials else split_words(part)
        new = [word for word in dict.fromkeys(words) if word not in self._seen]
        for word, row in zip(new, encode_words(new, self._ranks), strict=True):
            self._seen[word] = [self._ids[i] for i in row]
        return [i for word in words for i in self._seen[word]]

    def decode(self, ids: Iterable[int] | Tensor) -> str:
        """Turn ids into text; bytes that are not UTF-8 become "\ufffd".

        Raises:
            ValueError: an id is not in the vocabulary.
        """
        ids = torch.as_tensor(ids, dtype=torch.long).tolist()
        if unknown := [i for i in ids if i not in self.bytes_of]:
            raise ValueError(f"{unknown[0]} is none of the {self.vocab_size} ids.")
        return b"".join(self.bytes_of[i] for i in ids).decode(errors="replace")

    def save(self, path: str | Path) -> None:
        """Write merges and special tokens to a JSON file."""
        content = {"merges": self.merges, "specials": self.specials}
        write_atomic(path, json.dumps(content, ensure_ascii=False) + "\n")

    @classmethod
    def load(cls, path: str | Path) -> "BPETokenizer":
        """Read what `save` wrote; a broken file raises a ValueError."""
        try:
            content = json.loads(Path(path).read_text(encoding="utf-8"))
            return cls(content["merges"], content["specials"])
        except (ValueError, TypeError, LookupError, AttributeError):
            raise ValueError(
                f"{path} is broken or not from BPETokenizer.save: save it again."
            ) from None


# --- WordPiece --------------------------------------------------------------------

UNKNOWN = "[UNK]"
BERT_SPECIALS = ("[PAD]", UNKNOWN, "[CLS]", "[SEP]", "[MASK]")
# A sign alone, or a run of anything else that is not white space. ASCII signs that
# Unicode calls symbols ($ + < = > ^ ` | ~) count as punctuation.
BERT_WORD = regex.compile(r"[\p{P}$+<=>^`|~]|[^\p{P}$+<=>^`|~\s]+")
# The blocks of Chinese characters, which are words of their own.
CJK = regex.compile(
    r"[\u4E00-\u9FFF\u3400-\u4DBF\U00020000-\U0002A6DF\U0002A700-\U0002B73F"
    r"\U0002B740-\U0002B81F\U0002B920-\U0002CEAF\uF900-\uFAFF\U0002F800-\U0002FA1F]"
)


@lru_cache(maxsize=100_000)
def normalise_character(character: str) -> str:
    """Clean one character as BERT does: "É" → "e", a tab → " ", a control sign → "".

    Lower case; accents off; white space becomes a space; what cannot be seen goes; a
    Chinese character gets a space on either side.

    Source: Devlin et al. 2018 (arXiv 1810.04805), the released `BasicTokenizer`; where
        its ports differ, as `tokenizers` does it.
    """
    kind = unicodedata.category(character)
    if character in "\t\n\r" or kind in ("Zs", "Zl", "Zp"):
        return " "
    if character == "\ufffd" or kind in ("Cc", "Cf", "Co", "Cs"):
        return ""
    parts = unicodedata.normalize("NFD", character)  # é → e and an accent
    text = "".join(c.lower() for c in parts if unicodedata.category(c) != "Mn")
    return f" {text} " if CJK.match(character) else text


def split_like_bert(text: str) -> list[str]:
    """Normalise a text and cut it into words and punctuation signs.

    "Café, s'il vous plaît!" → cafe , s ' il vous plait !

    Source: Devlin et al. 2018 (arXiv 1810.04805), the released `BasicTokenizer`.
    """
    return BERT_WORD.findall("".join(map(normalise_character, text)))


def longest_pieces(word: str, vocab: dict[str, int]) -> list[str]:
    """Cut a word into the longest pieces the vocabulary has, from the left.

    All pieces but the first begin with "##": unhappiness → un ##ha ##pp ##iness. If a
    rest fits no piece, or the word has over 100 characters, all of it is one [UNK].

    Source: Devlin et al. 2018 (arXiv 1810.04805), the released `WordpieceTokenizer`;
    its limit is 200 characters, that of the library `tokenizers` is 100, as here.
    """
    if len(word) > 100:
        return [UNKNOWN]
    pieces, start = [], 0
    while start < len(word):
        mark = "##" if start else ""
        ends = range(len(word), start, -1)
        end = next((e for e in ends if mark + word[start:e] in vocab), None)
        if end is None:
            return [UNKNOWN]
        pieces.append(mark + word[start:end])
        start = end
    return pieces


class WordPieceTokenizer:
    """BERT's tokenizer, lower-casing: normalise, split, cut into the longest pieces.

    Args:
        vocab: piece → id. Special tokens that it holds are recognised in texts.

    Source: Devlin et al. 2018 (arXiv 1810.04805), after Schuster & Nakajima 2012.
    """

    def __init__(self, vocab: dict[str, int]) -> None:
        self.vocab = dict(vocab)
        self.pieces = {i: piece for piece, i in self.vocab.items()}
        self.specials = [name for name in BERT_SPECIALS if name in self.vocab]

    def tokenize(self, text: str) -> list[str]:
        """Cut a text into pieces; nothing is added."""
        pieces = []
        for part in split_specials(text, self.specials):
            if part in self.specials:
                pieces.append(part)
                continue
            for word in split_like_bert(part):
                pieces += longest_pieces(word, self.vocab)
        return pieces

    def ids(self, pieces: Iterable[str]) -> list[int]:
        """Look up the ids of pieces.

        Raises:
            ValueError: the vocabulary does not have a piece.
        """
        pieces = list(pieces)
        if missing := [piece for piece in pieces if piece not in self.vocab]:
            raise ValueError(f"The vocabulary has no {missing[0]}.")
        return [self.vocab[piece] for piece in pieces]

    def encode(self, text: str, pair: str | None = None) -> list[int]:
        """Return the ids of [CLS] text [SEP], or of [CLS] text [SEP] pair [SEP]."""
        rest = [] if pair is None else [*self.tokenize(pair), "[SEP]"]
        return self.ids(["[CLS]", *self.tokenize(text), "[SEP]", *rest])

    def decode(self, ids: Iterable[int] | Tensor) -> str:
        """Join pieces to words, with a space between words: the text, nearly."""
        ids = torch.as_tensor(ids, dtype=torch.long).tolist()
        if unknown := [i for i in ids if i not in self.pieces]:
            raise ValueError(f"{unknown[0]} is none of the {len(self.vocab)} ids.")
        return " ".join(self.pieces[i] for i in ids).replace(" ##", "")


def find_spans(text: str, vocab: dict[str, int]) -> list[tuple[int, int]]:
    """Say where each WordPiece of a text stands: from text[start] to text[end - 1].

    Normalising goes character by character, so each letter knows where it came from.
    """
    letters = [(c, i) for i, raw in enumerate(text) for c in normalise_character(raw)]
    spans = []
    for word in BERT_WORD.finditer("".join(c for c, _ in letters)):
        end = word.start()
        for piece in longest_pieces(word.group(), vocab):
            start, mark = end, 2 if end > word.start() else 0
            end = word.end() if piece == UNKNOWN else start + len(piece) - mark
            spans.append((letters[start][1], letters[end - 1][1] + 1))
    return spans


def find_offsets(text: str, tokenizer: WordPieceTokenizer) -> list[tuple[int, int]]:
    """Say where each piece of `tokenizer.tokenize(text)` stands in the text."""
    offsets, begin = [], 0
    for part in split_specials(text, tokenizer.specials):
        is_special = part in tokenizer.specials
        spans = [(0, len(part))] if is_special else find_spans(part, tokenizer.vocab)
        offsets += [(begin + start, begin + end) for start, end in spans]
        begin += len(part)
    return offsets


# --- Batches ----------------------------------------------------------------------


def pad_batch(rows: Sequence[Sequence[int]], pad_id: int) -> dict[str, Tensor]:
    """Put rows of ids into one tensor, filled up with `pad_id` to the longest row.

    Returns: `input_ids` (B, T) and `attention_mask` (B, T), both int64; the mask is 1
        on real tokens and 0 on padding.
    """
    rows = list(rows)
    if not rows:
        raise ValueError("The batch is empty: it needs at least one row.")
    lengths = torch.tensor([len(row) for row in rows])  # (B,)
    is_real = torch.arange(int(lengths.max())) < lengths[:, None]  # (B, T)
    ids = torch.full(is_real.shape, pad_id)  # (B, T)
    ids[is_real] = torch.tensor([i for row in rows for i in row], dtype=torch.long)
    return {"input_ids": ids, "attention_mask": is_real.long()}


def share_room(room: int, n_first: int, n_second: int) -> tuple[int, int]:
    """Say how many tokens of each text of a pair to keep: the longer is cut first."""
    if n_first + n_second <= room:
        return n_first, n_second
    short = min(n_first, n_second, room // 2)
    return (room - short, short) if n_first > n_second else (short, room - short)


def encode_batch(
    tokenizer: WordPieceTokenizer,
    texts: Sequence[str],
    pairs: Sequence[str] | None = None,
    max_seq_len: int = 512,
) -> dict[str, Tensor]:
    """Encode texts, or pairs of texts, into the three tensors that BERT takes.

    Returns: (B, T) int64 each: `input_ids`; `token_type_ids`, 0 up to the first [SEP]
        and 1 after it (segments, not positions); `attention_mask`, 0 on padding.
    """
    rows, types = [], []
    for first, second in zip(texts, pairs or [""] * len(texts), strict=True):
        a, b = tokenizer.tokenize(first), tokenizer.tokenize(second)
        n_a, n_b = share_room(max_seq_len - (3 if pairs else 2), len(a), len(b))
        a = ["[CLS]", *a[:n_a], "[SEP]"]
        b = [*b[:n_b], "[SEP]"] if pairs else []
        rows.append(tokenizer.ids(a + b))
        types.append([0] * len(a) + [1] * len(b))
    batch = pad_batch(rows, tokenizer.ids(["[PAD]"])[0])
    return batch | {"token_type_ids": pad_batch(types, 0)["input_ids"]}
