"""Stretches of a text: names as tags on words, answers as a first and a last token.

A model answers token by token; people want stretches of characters. This is the way
there and back: words from word pieces, IOB2 tags from names and names from tags, the
best stretch from the scores of its two ends, and the measures that belong to them.

Left out: the networks, which are `utils.tasks`; windows over long texts. Taught in
lessons 01 (from tags and scores to the text) and 12.
"""

from collections import Counter
from collections.abc import Iterable, Sequence

import torch
from torch import Tensor

Span = tuple[int, int, str]  # text[start:end] is a name of this kind

# --- Names, as tags on words --------------------------------------------------------


def group_pieces(
    pieces: Sequence[str], offsets: Sequence[tuple[int, int]]
) -> tuple[list[int], list[tuple[int, int]]]:
    """Join word pieces to words.

    >>> group_pieces(["salt", "##by", "!"], [(0, 4), (4, 6), (6, 7)])
    ([0, 2], [(0, 6), (6, 7)])

    Args:
        pieces: of one text; `offsets`: from which to which character each goes.

    Returns: the number of each word's first piece, and the characters of each word.
    """
    firsts: list[int] = []
    words: list[tuple[int, int]] = []
    for i, (piece, (start, end)) in enumerate(zip(pieces, offsets, strict=True)):
        if piece.startswith("##") and words:
            words[-1] = words[-1][0], end
        else:
            firsts.append(i)
            words.append((start, end))
    return firsts, words


def tag_names(kinds: Iterable[str]) -> tuple[str, ...]:
    """Return all tags: O, and for each kind of name its B- and its I-.

    >>> tag_names(["PER", "LOC"])
    ('O', 'B-PER', 'I-PER', 'B-LOC', 'I-LOC')
    """
    return ("O", *(f"{part}-{kind}" for kind in kinds for part in "BI"))


def spans_to_tags(spans: Iterable[Span], words: Sequence[tuple[int, int]]) -> list[str]:
    """Tag each word: B- begins a name, I- goes on with it, O is none (IOB2).

    Args:
        spans: not overlapping; each begins and ends where words do.
        words: the characters of each word, in order.

    Source: Tjong Kim Sang & Veenstra 1999, with the tags of CoNLL-2003.
    """
    starts = {start: i for i, (start, _) in enumerate(words)}
    ends = {end: i for i, (_, end) in enumerate(words)}
    tags = ["O"] * len(words)
    for start, end, kind in spans:
        if start not in starts or end not in ends:
            raise ValueError(
                f"The {kind} from {start} to {end} does not begin and end where words"
                " do."
            )
        for i in range(starts[start], ends[end] + 1):
            tags[i] = f"{'B' if i == starts[start] else 'I'}-{kind}"
    return tags


def tags_to_spans(tags: Sequence[str], words: Sequence[tuple[int, int]]) -> list[Span]:
    """Read names off tags, strictly: only B- begins one, only its own I- goes on.

    >>> tags_to_spans(["B-LOC", "I-LOC", "I-PER"], [(0, 3), (4, 8), (9, 12)])
    [(0, 8, 'LOC')]
    """
    spans: list[Span] = []
    is_open = False  # does the name before this word still go on?
    for tag, (start, end) in zip(tags, words, strict=True):
        part, _, kind = tag.partition("-")
        if part == "B":
            spans.append((start, end, kind))
            is_open = True
        elif part == "I" and is_open and spans[-1][2] == kind:
            spans[-1] = spans[-1][0], end, kind
        else:
            is_open = False
    return spans


def score_spans(
    true: Sequence[Iterable[Span]], guessed: Sequence[Iterable[Span]]
) -> dict[str, float]:
    """Return precision, recall and F1 of whole names, over all texts together.

    A name counts only if start, end and kind are all right.

    Args:
        true: the names of each text; `guessed`: the same.
    """
    pairs = [(set(t), set(g)) for t, g in zip(true, guessed, strict=True)]
    n_right = sum(len(t & g) for t, g in pairs)
    n_true, n_guessed = (sum(len(pair[i]) for pair in pairs) for i in (0, 1))
    return {
        "precision": n_right / max(1, n_guessed),
        "recall": n_right / max(1, n_true),
        "f1": 2 * n_right / max(1, n_true + n_guessed),
    }


# --- Answers, as a first and a last token ---------------------------------------------


def answer_places(type_ids: Tensor) -> Tensor:
    """Say where an answer may lie: in the second text, its [SEP] left out.

    Args:
        type_ids: (B, T), 1 on the second text and the [SEP] that ends it, else 0.

    Returns: (B, T) bool.
    """
    is_second = type_ids.bool()
    goes_on = torch.zeros_like(is_second)
    goes_on[:, :-1] = is_second[:, 1:]
    return is_second & goes_on


def best_spans(logits: Tensor, allowed: Tensor, longest: int = 20) -> Tensor:
    """Choose the legal stretch whose two ends score best together.

    The best start and the best end alone need not fit: the end may come first.

    Args:
        logits: (B, T, 2), how well each token begins and ends the answer.
        allowed: (B, T) bool, where the answer may lie.
        longest: tokens in an answer at most.

    Returns: (B, 2) int64, the first and the last token.

    Source: Devlin et al. 2018 (arXiv 1810.04805), section 4.2.
    """
    logits = logits.float().masked_fill(~allowed[..., None], -torch.inf)
    B, T, _ = logits.shape
    scores = logits[:, :, None, 0] + logits[:, None, :, 1]  # (B, T, T)
    fits = torch.ones(T, T, dtype=torch.bool, device=logits.device)
    fits = fits.triu() & ~fits.triu(longest)  # from `longest` on it is too long
    best = scores.masked_fill(~fits, -torch.inf).view(B, -1).argmax(-1)  # (B,)
    return torch.stack([best // T, best % T], dim=-1)


def overlap_f1(guess: str, answer: str) -> float:
    """Return how far the words of two answers are the same, from 0 to 1.

    Source: Rajpurkar et al. 2016 (arXiv 1606.05250), section 6.1; articles and
        punctuation count here.
    """
    left, right = guess.lower().split(), answer.lower().split()
    n_same = sum((Counter(left) & Counter(right)).values())
    return 2 * n_same / max(1, len(left) + len(right))
