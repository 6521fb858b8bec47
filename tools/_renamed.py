"""Give the news other names, so that names are learnt from what stands around them.

Half of the test's people have names that training never shows, many of them ordinary
words (Price, Summer Field): a list of known names does not help there.
"""

import random
import re
from collections import Counter
from collections.abc import Callable

from tools._plans import SEED

_LOWER = re.compile(r"\b[a-z]{3,}\b")
_STARTS = "b bl br c ch cl cr d dr f fl fr g gl gr h j k l m n p pr r s sh st t tr v w"
_ENDS = "n l r s t m d ck th lla nda rne v x ss ld rt by ton ley wick ham ford na ra ko"
_ALL = ("PER", "LOC", "ORG")


def renamed(rows: list[dict], shipped: list[dict], strange: bool) -> list[dict]:
    """Give three items of four other names, invented or words of the shipped rows.

    In the second item of four, places and organisations are renamed too; in the third
    and the fourth only people, and there any word may be a name.

    Args:
        strange: whether in the fourth item strange words also stand where no name is.
    """
    some, all_words = ordinary_words(shipped), common_words(shipped)
    dice = random.Random(SEED)

    def any_name(dice: random.Random) -> str:
        return _name(dice, some)

    def any_word(dice: random.Random) -> str:
        return _name(dice, all_words)

    told = []
    for i, row in enumerate(rows):
        if i % 4 == 1:
            row = rename(row, dice, any_name)
        elif i % 4:
            row = rename(row, dice, any_word, kinds=("PER",))
        told.append(estrange(row, dice, all_words) if strange and i % 4 == 3 else row)
    return told


def _name(dice: random.Random, words: list[str]) -> str:
    if dice.random() < 0.5:
        return made_up_name(dice)
    return dice.choice(words).capitalize()


def made_up_name(dice: random.Random) -> str:
    """Put a name together that is in no list."""
    n = dice.choice((1, 1, 2))
    parts = [dice.choice(_STARTS.split()) + dice.choice("aeiou") for _ in range(n)]
    return ("".join(parts) + dice.choice(_ENDS.split())).capitalize()


def rename(
    row: dict,
    dice: random.Random,
    invent: Callable[[random.Random], str] = made_up_name,
    kinds: tuple[str, ...] = _ALL,
) -> dict:
    """Give what is of these kinds other names in an item, in its summary too.

    A word that also stands elsewhere, outside of such names, stays; so does all of a
    name but the first word where it is not a person's ("Gull Lane").
    """
    text, bare, kept = row["text"], [], set()
    edges = [0, *(edge for span in row["entities"] for edge in span[:2]), len(text)]
    pieces = [text[a:b] for a, b in zip(edges, edges[1:], strict=False)]
    whats = [None, *(k for *_, kind in row["entities"] for k in (kind, None))]
    for piece, what in zip(pieces, whats, strict=True):
        words = re.findall(r"\w+", piece)
        if what in kinds:
            bare += words if what == "PER" else words[:1]
        else:
            kept.update(words)
    new = {word: invent(dice) for word in sorted({*bare} - kept) if len(word) > 2}
    pieces, entities, end = [_swap(piece, new) for piece in pieces], [], 0
    for piece, what in zip(pieces, whats, strict=True):
        start, end = end, end + len(piece)
        if what:
            entities.append([start, end, what])
    summary = _swap(row["summary"], new)
    return row | {"text": "".join(pieces), "entities": entities, "summary": summary}


def _swap(text: str, new: dict[str, str]) -> str:
    return re.sub(r"\w+", lambda word: new.get(word[0], word[0]), text)


def estrange(row: dict, dice: random.Random, words: list[str]) -> dict:
    """Put another word for one in twelve of the lower-case words outside of names."""
    text, entities, told, done = row["text"], [], "", 0

    def other(found: re.Match) -> str:
        return dice.choice(words) if dice.random() < 1 / 12 else found[0]

    for start, end, kind in row["entities"]:
        told += re.sub(r"\b[a-z]{4,}\b", other, text[done:start])
        entities.append([len(told), len(told) + end - start, kind])
        told, done = told + text[start:end], end
    return row | {"text": told + text[done:], "entities": entities}


def ordinary_words(rows: list[dict]) -> list[str]:
    """Return what could be a name: words of places, and words behind an article."""
    found = set()
    for row in rows:
        named = [row["text"][a:b] for a, b, kind in row["entities"] if kind != "PER"]
        found.update(re.findall(r"[^\W\d]{4,}", " ".join(named)))
        found.update(re.findall(r"\b(?:a|an|the) ([a-z]{4,})", row["text"]))
    return sorted(found)


def common_words(rows: list[dict]) -> list[str]:
    """Return the lower-case words of three letters and more but the commonest 100."""
    count = Counter(word for row in rows for word in _LOWER.findall(row["text"]))
    return sorted(set(count).difference(word for word, _ in count.most_common(100)))
