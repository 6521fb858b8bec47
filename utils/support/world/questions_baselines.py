"""What can be had without reading: guesses that know the type of the answer.

Each guess knows which values of the passage have the right type (a person, a price, a
day, …) and leaves out those that the question itself names. That is generous: it is
what a reader of question words and lists of names could do. Where a guess draws among
several, the share of right ones counts.
"""

import re
from collections import Counter

from utils.support.world.questions_values import mentions

# A place or spot may have lost its first word in the answer: "the nets" stays found.
_STOP = frozenset(
    [
        "a",
        "an",
        "the",
        "of",
        "to",
        "in",
        "on",
        "at",
        "for",
        "from",
        "by",
        "with",
        "and",
        "or",
        "but",
        "is",
        "are",
        "was",
        "were",
        "be",
        "been",
        "has",
        "have",
        "had",
        "do",
        "does",
        "did",
        "will",
        "would",
        "can",
        "could",
        "may",
        "must",
        "should",
        "it",
        "its",
        "he",
        "she",
        "him",
        "his",
        "her",
        "they",
        "them",
        "their",
        "there",
        "this",
        "that",
        "these",
        "those",
        "who",
        "whom",
        "whose",
        "what",
        "which",
        "when",
        "where",
        "why",
        "how",
        "many",
        "much",
        "one",
        "some",
        "somebody",
        "people",
        "something",
        "so",
        "as",
        "up",
        "out",
        "not",
        "no",
        "because",
        "until",
        "before",
        "after",
        "since",
        "if",
        "then",
        "into",
        "than",
        "get",
        "got",
        "go",
        "went",
        "come",
        "came",
        "make",
        "made",
    ]
)
_SENTENCE = re.compile(r"(?<=[.!?])\s+")
Place = tuple[str, int, int]  # value, start, end
NAMES = ("majority", "random", "first", "overlap", "nearest")


def sentences(text: str) -> list[tuple[int, int]]:
    """Return where each sentence starts and ends."""
    starts = [0, *(match.end() for match in _SENTENCE.finditer(text))]
    return list(zip(starts, [*starts[1:], len(text) + 1], strict=True))


def content_words(text: str) -> set[str]:
    """Return the lower-cased words of a text that carry meaning."""
    return {w for w in re.findall(r"[^\W_]+", text.lower()) if w not in _STOP}


def truth_of(row: dict) -> tuple[str, str]:
    """Return the class and the value that the answer names."""
    start, end = row["answer_start"], row["answer_start"] + len(row["answer"])
    for of, value, left, right in mentions(row["context"]):
        if left < end and start < right:
            return of, value
    raise ValueError(f"{row['id']}: {row['answer']!r} names nothing that is known.")


def candidates(row: dict) -> list[Place]:
    """Return what the passage names of the answer's type, in order."""
    of, _ = truth_of(row)
    asked = {value for _, value, _, _ in mentions(row["question"])}
    found = [(v, s, e) for c, v, s, e in mentions(row["context"]) if c == of]
    return [one for one in found if one[0] not in asked]


def overlap(row: dict, start: int, end: int) -> int:
    """Count the question's words that a stretch of the passage holds."""
    stretch = content_words(row["context"][start:end])
    return len(content_words(row["question"]) & stretch)


def _right(row: dict, chosen: list[Place]) -> float:
    """Return the chance of a right draw among the different values chosen."""
    _, truth = truth_of(row)
    values = {value for value, _, _ in chosen}
    return (truth in values) / len(values) if values else 0.0


def _by_overlap(row: dict, found: list[Place]) -> list[Place]:
    spans = sentences(row["context"])
    best = max(spans, key=lambda span: overlap(row, *span))
    inside = [one for one in found if best[0] <= one[1] < best[1]]
    return inside or found


def _nearest(row: dict, found: list[Place]) -> list[Place]:
    """Return the value with the question's words closest around it."""
    words = content_words(row["question"])
    places = [
        match.start()
        for match in re.finditer(r"[^\W_]+", row["context"])
        if match[0].lower() in words
    ]

    def score(one: Place) -> float:
        return sum(1 / (10 + abs(one[1] - place)) for place in places)

    return [max(found, key=score)] if found else []


def guesses(row: dict) -> dict[str, float]:
    """Return how likely each guess is right on this row."""
    found = candidates(row)
    return {
        "random": _right(row, found),
        "first": _right(row, found[:1]),
        "overlap": _right(row, _by_overlap(row, found)),
        "nearest": _right(row, _nearest(row, found)),
    }


def baselines(train: list[dict], rows: list[dict]) -> dict[str, float]:
    """Return the share that each guess gets right; `majority` is training's answer."""
    (most, _), *_ = Counter(row["answer"].lower() for row in train).most_common(1)
    scores = {"majority": sum(row["answer"].lower() == most for row in rows)}
    for row in rows:
        for name, right in guesses(row).items():
            scores[name] = scores.get(name, 0) + right
    return {name: score / len(rows) for name, score in scores.items()}


def answering_overlap(row: dict) -> tuple[int, bool]:
    """Return the words that question and answering sentence share, and whether
    another sentence shares at least as many."""
    start = row["answer_start"]
    spans = sentences(row["context"])
    here = next(span for span in spans if span[0] <= start < span[1])
    shared = overlap(row, *here)
    others = [overlap(row, *span) for span in spans if span != here]
    return shared, max(others, default=0) >= shared
