"""What the town's reviews can be asked: pairs that differ in one word, and distances.

Two rows of a pair differ in one word and have opposite labels, so a classifier that
sees only which words occur can hardly get both right. Where that word is not the
adjective but one that turns it round (not, wrong, nobody …), the distance between the
two says how far a classifier must see. The recorded runs of lesson 06 use this code.

Left out: how the pairs are made, which is the generator's business
(`utils.support.world.reviews`). Taught in lesson 06.
"""

from collections.abc import Collection, Iterable, Sequence

import regex

WORD = regex.compile(r"\p{L}+(?:['’]\p{L}+)?")
BINS = ((1, 2), (3, 4), (5, 6), (7, 99))  # words from the one to the other


def pair_up(rows: Iterable[dict]) -> list[tuple[int, int]]:
    """Return the row numbers of each minimal pair, in the order of the rows."""
    found: dict[str, list[int]] = {}
    for i, row in enumerate(rows):
        if row["pair"]:
            found.setdefault(row["pair"], []).append(i)
    return [tuple(both) for both in found.values() if len(both) == 2]


def deciding_distance(left: str, right: str, polar: Collection[str]) -> int | None:
    """Count the words from the one that differs to the nearest polar adjective.

    >>> deciding_distance("It is true that it was dull", "It is false that …", {"dull"})
    4

    Args:
        left, right: the two texts of a pair.
        polar: words that judge, in lower case.

    Returns: 1 for neighbours; None if the word that differs is polar itself, or if the
        text has no polar word.
    """
    a, b = ([w.lower() for w in WORD.findall(text)] for text in (left, right))
    places = [i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y]
    judging = [i for i, word in enumerate(a) if word in polar]
    if not places or not judging or places[0] in judging:
        return None
    return min(abs(places[0] - i) for i in judging)


def pairs_by_distance(
    rows: Sequence[dict], polar: Collection[str]
) -> dict[tuple[int, int], list[tuple[int, int]]]:
    """Sort the pairs with a deciding word into `BINS` by its distance."""
    found: dict[tuple[int, int], list[tuple[int, int]]] = {bin: [] for bin in BINS}
    for i, j in pair_up(rows):
        distance = deciding_distance(rows[i]["text"], rows[j]["text"], polar)
        for low, high in BINS:
            if distance is not None and low <= distance <= high:
                found[low, high].append((i, j))
    return found


def whole_pairs(pairs: Iterable[tuple[int, int]], is_right: Sequence[bool]) -> float:
    """Return the share of pairs of which both rows are right; guessing gets 1/4."""
    both = [bool(is_right[i]) and bool(is_right[j]) for i, j in pairs]
    return sum(both) / len(both) if both else float("nan")


def share_by(values: Sequence[str], is_right: Sequence[bool]) -> dict[str, float]:
    """Return the share of right answers for each value, in alphabetical order."""
    found: dict[str, list[bool]] = {}
    for value, right in zip(values, is_right, strict=True):
        found.setdefault(value, []).append(bool(right))
    return {value: sum(all_) / len(all_) for value, all_ in sorted(found.items())}
