"""Turn text into token ids and back: byte-level BPE (GPT) and WordPiece (BERT).

Short functions come first, each usable alone: words and bytes, then pairs, training,
encoding; then the two tokenizers, and last the padded batches that a model eats.

Left out: the files of the Hugging Face format, which `utils.support.vocabularies` reads
and writes; the training of a WordPiece vocabulary, which is in `utils.vocabulary`.
Taught in lesson 03.
"""

import json
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from itertools import count, pairwise
from pathlib import Path

import regex
import torch
from torch import Tensor

from utils.support.files import write_atomic

# --- Text, words, bytes -----------------------------------------------------------

# A contraction, a run of letters, of digits or of other signs, each with the one space
# before it; else white space, whose last character is left to the word that follows.
WORD = regex.compile(
    r"'(?:[sdmt]|ll|ve|re)| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+"
)
END = -1  # stands between words in a row of ids, so that nothing merges across


def split_words(text: str) -> list[str]:
    """Cut text into the words within which BPE may merge.

    The words joined give the text again: "I can't wait" → "I", " can", "'t", " wait".

    Source: Radford et al. 2019, section 2.2 ("we prevent BPE from merging across
    character categories"); the pattern is the one of the released GPT-2.
    """
    return WORD.findall(text)


def bytes_to_unicode() -> dict[int, str]:
    """Give each of the 256 bytes a visible character to write it with.

    Printable bytes stand for themselves. The others (space, line end, …) take the
    characters from U+0100 on, in order: the space becomes "Ġ". Vocabulary files use
    these characters, and their order decides between equally frequent pairs.

    Returns: byte → character, ordered by character ("!" first).

    Source: Radford et al. 2019, the released GPT-2 encoder.
    """
    printable = [*range(33, 127), *range(161, 173), *range(174, 256)]
    others = [byte for byte in range(256) if byte not in printable]
    characters = printable + [256 + n for n in range(len(others))]
    return {b: chr(c) for b, c in zip(printable + others, characters, strict=True)}


def words_to_ids(words: Iterable[str]) -> Tensor:
    """Write the UTF-8 bytes of all words in one row, with `END` around each word.

    The words "ab", "c" give [END, 97, 98, END, 99, END].

    Returns: ids (N,) int64, from 0 to 255, or `END`.

    Raises:
        ValueError: a word holds a lone surrogate, which has no bytes in UTF-8.
    """
    try:
        rows = [word.encode() for word in words]
    except UnicodeEncodeError as error:
        bad = ord(error.object[error.start])
        raise ValueError(
            f"The text holds the lone surrogate U+{bad:04X}, which is no character:"
            ' remove it, e.g. with text.encode(errors="replace").decode().'
        ) from None
    # No UTF-8 text ever holds the byte 255: it can mark the ends of words.
    row = bytearray(b"\xff" + b"".join(row + b"\xff" for row in rows))
    ids = torch.frombuffer(row, dtype=torch.uint8).long()  # (N,)
    return ids.masked_fill(ids == 255, END)


# --- Pairs: count them, merge one -------------------------------------------------


def pair_keys(left: Tensor, right: Tensor) -> Tensor:
    """Pack pairs of ids into one number each, in the order of the pairs.

    Args and return value: int64 tensors of one shape, ids below 2**31.
    """
    return left * 2**32 + right


def count_pairs(ids: Tensor, counts: Tensor) -> dict[tuple[int, int], int]:
    """Count how often each pair of neighbours occurs in a text, given its words.

    Args:
        ids: (N,) int64, the distinct words in one row, `END` between them.
        counts: (N,) int64, how often the word at each position occurs in the text.

    Returns: pair of ids → number of times it occurs.

    Source: Sennrich et al. 2016 (arXiv 1508.07909), algorithm 1, `get_stats`.
    """
    inside = (ids[:-1] != END) & (ids[1:] != END)  # (N-1,)
    keys = pair_keys(ids[:-1], ids[1:])[inside]  # (M,)
    keys, which = keys.unique(return_inverse=True)  # (P,), (M,)
    totals = torch.zeros_like(keys).index_add_(0, which, counts[:-1][inside])  # (P,)
    pairs = zip((keys >> 32).tolist(), (keys % 2**32).tolist(), strict=True)
    return dict(zip(pairs, totals.tolist(), strict=True))


def drop_overlaps(left: Tensor, right: Tensor) -> Tensor:
    """Of pairs that share a token, keep the first, third, fifth…: aaa → (aa) a.

    Args:
        left, right: (M,) int64, positions of the two halves of each pair, ascending.

    Returns: the positions `left` of the pairs that can be merged together.
    """
    place = torch.arange(len(left))
    is_start = torch.ones_like(left, dtype=torch.bool)
    is_start[1:] = left[1:] != right[:-1]  # the pair before ends where this begins?
    start = torch.where(is_start, place, 0).cummax(0).values  # where its run began
    return left[(place - start) % 2 == 0]


def merge_at(ids: Tensor, at: Tensor, new_ids: Tensor | int) -> Tensor:
    """Replace the two tokens at each position `at` and `at + 1` by one new token.

    Args:
        ids: (N,) int64.
        at: (M,) int64, positions, no two of them neighbours.
        new_ids: one id for all, or (M,) int64.

    Returns: (N - M,) int64; `ids` itself is left alone.
    """
    ids = ids.index_put((at,), torch.as_tensor(new_ids))
    keep = torch.ones_like(ids, dtype=torch.bool)
    keep[at + 1] = False
    return ids[keep]


def merge_pair(ids: Tensor, pair: tuple[int, int], new_id: int) -> Tensor:
    """Replace a pair of tokens by one new token, wherever it stands, left to right.

    With pair (1, 1) and new id 9, [1, 1, 1, 2] becomes [9, 1, 2].

    Source: Sennrich et al. 2016 (arXiv 1508.07909), algorithm 1, `merge_vocab`.
    """
    at = ((ids[:-1] == pair[0]) & (ids[1:] == pair[1])).nonzero().squeeze(1)
    return merge_at(ids, drop_overlaps(at, at + 1), new_id)


# --- BPE: training ----------------------------------------------------------------


class PairTable:
    """Know at any time how often each pair occurs, without counting again.

    A merge changes only the pairs next to it. So the tokens stay where they are, linked
    to their neighbours by `before` and `after`; `slot` says which pair begins at a
    place (0: none), and `totals` counts the pairs by slot.

    Args:
        ids: (N,) int64, the distinct words in one row, `END` around each of them.
        counts: (N,) int64, how often the word at each place occurs in the text.

    Source: the bookkeeping of subword-nmt and `tokenizers`, here with tensors.
    """

    def __init__(self, ids: Tensor, counts: Tensor) -> None:
        place = torch.arange(len(ids))
        self.ids, self.counts = ids.clone(), counts
        self.before, self.after = place - 1, (place + 1).clamp(max=len(ids) - 1)
        self.slot = torch.zeros_like(ids)  # (N,)
        self.slot_of = {END: 0}  # key of a pair → its slot
        self.keys = torch.tensor([END])  # (P,) slot → key
        self.totals = torch.tensor([0])  # (P,) slot → how often the pair occurs
        self.n_alive = len(ids)
        self._enter(place)

    def best(self) -> tuple[int, int] | None:
        """Return the most frequent pair, of several the lowest; None if none is left."""
        top = self.totals.max()
        if top < 1:
            return None
        return divmod(self.keys[self.totals == top].min().item(), 2**32)

    def merge(self, pair: tuple[int, int], new_id: int) -> None:
        """Merge a pair wherever it stands, and correct the counts around it."""
        slot = self.slot_of[pair[0] * 2**32 + pair[1]]
        at = (self.slot == slot).nonzero().squeeze(1)  # (M,)
        if pair[0] == pair[1]:
            at = drop_overlaps(at, self.after[at])
        gone = self.after[at]  # the right halves, dead from now on
        self._leave(torch.cat([self.before[at], at, gone]))
        right = self.after[gone]
        self.ids[at] = new_id
        self.after[at], self.before[right] = right, at
        self._enter(torch.cat([self.before[at], at]))
        self.n_alive -= len(at)
        if self.n_alive < 0.75 * len(self.ids):
            self._bury()

    def _leave(self, places: Tensor) -> None:
        places = places.unique()
        self.totals.index_add_(0, self.slot[places], self.counts[places], alpha=-1)
        self.slot[places] = 0

    def _enter(self, places: Tensor) -> None:
        places = places.unique()
        left, right = self.ids[places], self.ids[self.after[places]]
        keys = pair_keys(left, right).where((left != END) & (right != END), END)
        slots = [self.slot_of.setdefault(k, len(self.slot_of)) for k in keys.tolist()]
        if len(self.slot_of) > len(self.totals):  # grow by half, so that it is rare
            more = len(self.slot_of) * 3 // 2 - len(self.totals) + 1
            self.keys = torch.cat([self.keys, self.keys.new_full((more,), END)])
            self.totals = torch.cat([self.totals, self.totals.new_zeros(more)])
        slots = torch.tensor(slots, dtype=torch.long)
        self.keys[slots] = keys
        self.slot[places] = slots
        self.totals.index_add_(0, slots, self.counts[places])
        self.totals[0] = 0  # slot 0 is no pair and must never be the best

    def _bury(self) -> None:
        alive = self.before[self.after] == torch.arange(len(self.ids))
        alive[-1] = True  # the last END has nothing after it
        self.__init__(self.ids[alive], self.counts[alive])


def spread_counts(ids: Tensor, counts: Iterable[int]) -> Tensor:
    """Give each place in a row of words the count of its word.

    Args:
        ids: (N,) int64, W words with `END` around each.
        counts: W numbers, how often each word occurs.

    Returns: (N,) int64.
    """
    counts = torch.tensor([*counts, 0])  # the last END begins no word
    return counts[(ids == END).cumsum(0) - 1]


def learn_merges(
    table: PairTable, pieces: list, vocab_size: int, join: Callable
) -> list[tuple[int, int]]:
    """Merge the most frequent pair, again and again, until `pieces` is long enough.

    Args:
        table: the words, as ids into `pieces`.
        pieces: what each id stands for; new pieces are appended.
        vocab_size: wanted length of `pieces`; fewer if no pair is left.
        join: makes one piece of two.

    Returns: the merged pairs of ids, in order. A pair may make a piece that exists
        already (a+aaa, aa+aa); it then gets that piece's id.

    Source: Sennrich et al. 2016 (arXiv 1508.07909), algorithm 1.
    """
    id_of = {piece: i for i, piece in enumerate(pieces)}
    merges = []
    while len(pieces) < vocab_size and (pair := table.best()):
        piece = join(pieces[pair[0]], pieces[pair[1]])
        if piece not in id_of:
            id_of[piece] = len(pieces)
            pieces.append(piece)
        table.merge(pair, id_of[piece])
        merges.append(pair)
    return merges


@torch.inference_mode()
def train_bpe(words: dict[str, int], vocab_size: int) -> list[tuple[int, int]]:
    """Learn the merges of byte-level BPE from words and how often they occur.

    Of equally frequent pairs, the one whose characters come first in
    `bytes_to_unicode` wins, and older tokens before newer ones, as in `tokenizers`.

    Returns: pairs of ids in order; ids below 256 are bytes.
    """
    alphabet = list(bytes_to_unicode())  # the 256 bytes in the order that breaks ties
    rank = torch.empty(256, dtype=torch.long)
    rank[alphabet] = torch.arange(256)
    ids = words_to_ids(words)  # (N,)
    table = PairTable(
        rank[ids].where(ids != END, END), spread_counts(ids, words.values())
    )
    pieces = [bytes([byte]) for byte in alphabet]
    merges = learn_merges(table, pieces, vocab_size, bytes.__add__)
    byte_or_id = [*alphabet, *range(256, len(pieces))]  # ranks back to ids
    return [(byte_or_id[left], byte_or_id[right]) for left, right in merges]


# --- BPE: encoding ----------------------------------------------------------------


def build_pieces(merges: Iterable[tuple[int, int]]) -> tuple[list[bytes], list[int]]:
    """Follow the merges to learn which bytes each id stands for.

    Returns: the bytes of each id, and for each merge the id that it makes.
    """
    pieces = [bytes([byte]) for byte in range(256)]
    id_of = {piece: i for i, piece in enumerate(pieces)}
    made = []
    for left, right in merges:
        piece = pieces[left] + pieces[right]
        if piece not in id_of:
            id_of[piece] = len(pieces)
            pieces.append(piece)
        made.append(id_of[piece])
    return pieces, made


class MergeRanks:
    """Look up, for many pairs at once, when they were learnt and what they make.

    Args:
        merges: pairs of ids, in the order in which they were learnt.
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
        """Return the rank of each pair: 0 was learnt first; `never` if it was not."""
        keys = pair_keys(left, right)
        at = torch.searchsorted(self.keys, keys)
        return self.ranks[at].where(self.keys[at] == keys, self.never)


@torch.inference_mode()
def apply_merges(ids: Tensor, ranks: MergeRanks) -> Tensor:
    """Merge all words of a row together, in each word the earliest-learnt pair first.

    Learnt order matters, not position and not length: with merges b+c, a+b the word
    abc becomes a, bc. The number of rounds is that of the different merges in the
    word that needs most of them.

    Args:
        ids: (N,) int64, words as bytes with `END` around each.

    Returns: (M,) int64, the same words as tokens, `END` around each.

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
    """Byte-level byte-pair encoding, as in GPT-2, RoBERTa and (in spirit) Llama 3.

    Any text can be encoded, for its bytes can; and decoding gives it back exactly.

    Args:
        merges: pairs of ids in the order they were learnt. Ids 0 to 255 are bytes;
            each merge makes the next id.
        specials: name → id of tokens that are not made of bytes. The other tokens
            take, in order, the ids that these leave free.

    Source: Radford et al. 2019, section 2.2; Sennrich et al. 2016 (arXiv 1508.07909).
    """

    def __init__(
        self, merges: Iterable[tuple[int, int]], specials: dict[str, int] | None = None
    ) -> None:
        self.merges = [tuple(pair) for pair in merges]
        self.specials = dict(specials or {})
        pieces, made = build_pieces(self.merges)
        free = (i for i in count() if i not in self.specials.values())
        ids = [id for _, id in zip(pieces, free, strict=False)]
        self.bytes_of = dict(zip(ids, pieces, strict=True))
        self.bytes_of |= {i: name.encode() for name, i in self.specials.items()}
        self.vocab_size = len(self.bytes_of)
        self._ids = torch.tensor([*ids, END])  # so that _ids[END] is END
        self._ranks = MergeRanks(self.merges, made)
        self._seen: dict[str, list[int]] = {}  # the words encoded so far

    @classmethod
    def train(cls, text: str, vocab_size: int) -> "BPETokenizer":
        """Learn a vocabulary of `vocab_size` tokens, the 256 bytes included.

        Raises:
            ValueError: `vocab_size` is below 256, or the text is empty.
        """
        if vocab_size < 256:
            raise ValueError(f"vocab_size is {vocab_size}; the bytes alone need 256.")
        if not text:
            raise ValueError("The text is empty; there is nothing to learn from.")
        return cls(train_bpe(Counter(split_words(text)), vocab_size))

    def add_specials(self, *names: str) -> "BPETokenizer":
        """Return this tokenizer with more special tokens, at the end of its ids."""
        new = {name: self.vocab_size + i for i, name in enumerate(names)}
        return BPETokenizer(self.merges, self.specials | new)

    def encode(self, text: str) -> list[int]:
        """Turn text into ids; special tokens in the text become their one id."""
        ids = []
        for part in split_specials(text, self.specials):
            if part in self.specials:
                ids.append(self.specials[part])
            else:
                words = split_words(part)
                self._learn_words(words)
                for word in words:
                    ids += self._seen[word]
        return ids

    def decode(self, ids: Iterable[int] | Tensor) -> str:
        """Turn ids into text; bytes that are no UTF-8 become "\ufffd".

        Raises:
            ValueError: an id is not in the vocabulary.
        """
        ids = ids.tolist() if isinstance(ids, Tensor) else list(ids)
        for i in ids:
            if i not in self.bytes_of:
                raise ValueError(
                    f"The id {i} is not in the vocabulary of {self.vocab_size} tokens."
                )
        return b"".join(self.bytes_of[i] for i in ids).decode(errors="replace")

    def save(self, path: str | Path) -> None:
        """Write merges and special tokens to a JSON file."""
        content = {"merges": self.merges, "specials": self.specials}
        write_atomic(path, json.dumps(content, ensure_ascii=False) + "\n")

    @classmethod
    def load(cls, path: str | Path) -> "BPETokenizer":
        """Read what `save` wrote.

        Raises:
            ValueError: the file is broken or of another kind.
        """
        try:
            content = json.loads(Path(path).read_text(encoding="utf-8"))
            return cls(content["merges"], content["specials"])
        except (ValueError, TypeError, KeyError, IndexError, AttributeError):
            raise ValueError(
                f"{path} is not a tokenizer written by BPETokenizer.save, or it is"
                " broken: train and save it again."
            ) from None

    def _learn_words(self, words: list[str]) -> None:
        if len(self._seen) > 100_000:  # a bound on memory; words come back
            self._seen = {}
        new = [word for word in dict.fromkeys(words) if word not in self._seen]
        if not new:
            return
        ids = self._ids[apply_merges(words_to_ids(new), self._ranks)]
        ends = (ids == END).nonzero().squeeze(1).tolist()
        ids = ids.tolist()
        for word, (end, next_end) in zip(new, pairwise(ends), strict=True):
            self._seen[word] = ids[end + 1 : next_end]
