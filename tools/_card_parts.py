"""Pieces of a data card: tables, sizes, shares, and what every card says alike."""

from collections import Counter

Splits = dict[str, list[dict]]
Measured = dict[str, dict]

LICENCE = (
    "## Licence\n\nCC0 1.0: do what you like with it. It was written for this course;"
    " no text or row was taken from elsewhere.\n"
)
EIGHT = (
    "No eight consecutive words (lower-cased) of a validation or test row occur in"
    " training"
)


def table(head: list[str], rows: list[list[object]]) -> str:
    """Return a Markdown table."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(map(str, line)) + " |" for line in lines) + "\n"


def percent(part: float) -> str:
    return f"{100 * part:.1f} %"


def word_counts(texts: list[str]) -> list[int]:
    return [len(text.split()) for text in texts]


def sizes(splits: Splits, fields: tuple[str, ...]) -> str:
    """Return rows, words and length per split."""
    rows = []
    for split, found in splits.items():
        counts = word_counts(
            [" ".join(row[field] for field in fields) for row in found]
        )
        mean = sum(counts) / max(1, len(counts))
        span = f"{min(counts)}–{max(counts)}"
        rows.append([split, len(found), sum(counts), f"{mean:.1f}", span])
    return table(["split", "rows", "words", "words per row", "shortest–longest"], rows)


def novelty(rows: list[dict]) -> str:
    """Return how many test rows are new in which way."""
    counts = Counter((row["combo_seen"], row["frame_seen"]) for row in rows)
    lines = [
        ["yes" if combo else "no", "yes" if frame else "no", n, percent(n / len(rows))]
        for (combo, frame), n in sorted(counts.items())
    ]
    head = ["combination seen", "frame seen", "test rows", "share"]
    return table(head, lines)
