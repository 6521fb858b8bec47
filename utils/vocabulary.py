"""Learn a vocabulary from text: the merges of BPE, the pieces of WordPiece.

From words and bytes to pairs, from pairs to training. A text is held as one row of ids,
each distinct word once, and counts are weighted by how often the word occurs, so that
the time of training depends on how many different words there are.

Left out: encoding with the vocabulary, which is in `utils.tokenizer`; the training of a
Unigram vocabulary. Taught in lesson 03.
"""

from collections.abc import Callable, Iterable

import regex
import torch
from torch import Tensor

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


# --- Training --------------------------------------------------------------------


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
        """Return the most frequent pair (the lowest of several), or None."""
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
        vocab_size: wanted number of pieces; it stays lower if no pair is left.
        join: makes one piece of two.

    Returns: the merged pairs, in order. One that makes a known piece gets its id.

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


def join_pieces(left: str, right: str) -> str:
    """Write two WordPiece pieces as one: "un", "##ha" → "unha"."""
    return left + right.removeprefix("##")


@torch.inference_mode()
def train_wordpiece(
    words: dict[str, int], vocab_size: int, specials: Iterable[str]
) -> dict[str, int]:
    """Learn WordPiece's pieces from words, which begin as letters: cat → c ##a ##t.

    Args:
        words: normalised words (see `utils.tokenizer.split_like_bert`) and counts.
        specials: tokens that take the first ids.

    Returns: piece → id: specials, then letters in their order, then merged pieces.

    Source: Schuster & Nakajima 2012; as in `tokenizers`, the pair to join is the most
        frequent, not the one that raises the likelihood most.
    """
    specials = list(specials)
    rows = [[word[0], *("##" + letter for letter in word[1:])] for word in words]
    pieces = specials + sorted({piece for row in rows for piece in row})
    if len(pieces) > vocab_size:
        raise ValueError(
            f"vocab_size is {vocab_size}; specials and letters need {len(pieces)}."
        )
    id_of = {piece: i for i, piece in enumerate(pieces)}
    row = [END, *(i for row in rows for i in [*map(id_of.get, row), END])]
    ids = torch.tensor(row)  # (N,)
    table = PairTable(ids, spread_counts(ids, words.values()))
    learn_merges(table, pieces, vocab_size, join_pieces)
    return {piece: i for i, piece in enumerate(pieces)}
