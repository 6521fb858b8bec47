"""English–French sentence pairs about Saltby, made in both languages at once.

A pair is never translated: one draw of who, what, where, when and how is said in English
and in French by the same small grammar (`translations_core`, `_frames`, `_more`), so each
English sentence has exactly one French one and exact match is a fair score.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from utils.support.world.dice import Dice
from utils.support.world.holdout import fill
from utils.support.world.translations_core import KINDS_OF_CLAUSE
from utils.support.world.translations_deeds import KINDS_OF_DEED
from utils.support.world.translations_frames import KINDS_OF_STATE
from utils.support.world.translations_french import elide, sentence
from utils.support.world.translations_more import KINDS_OF_MORE
from utils.support.world.translations_nouns import Draw
from utils.support.world.translations_words import CAST

SIZES = {"train": 4500, "validation": 300, "test": 500}
# Of the test: combination unseen, frame unseen, both.
TEST_PARTS = ((False, True, 0.6), (True, False, 0.2), (False, False, 0.2))
_KINDS = KINDS_OF_CLAUSE + KINDS_OF_STATE + KINDS_OF_DEED + KINDS_OF_MORE


@dataclass(frozen=True)
class Pair:
    """One sentence in both languages, its frame, and what is new in it."""

    source: str
    target: str
    frame: str
    combo_seen: bool
    frame_seen: bool


def generate(dice: Dice) -> Iterator[Pair]:
    """Draw sentence pairs for ever, of 5 to 16 English words."""
    kinds, weights = [kind for kind, _ in _KINDS], [weight for _, weight in _KINDS]
    while True:
        draw = Draw(dice)
        kind = dice.weighted(kinds, weights)
        draw.mark(kind.__name__)
        source, target, end = kind(draw)
        source = sentence(source, end)
        if not 5 <= len(source.split()) <= 16 or _twice(source):
            continue
        french_end = end if end == "." else f" {end}"
        target = sentence(elide(" ".join(target.split())), french_end)
        yield Pair(
            source,
            target,
            draw.frame,
            not draw.combination_held(),
            not draw.frame_held(),
        )


_NAMES = tuple(p.name for p in CAST) + tuple(f"he {p.trade}" for p in CAST)


def _twice(source: str) -> bool:
    """Tell whether somebody is named twice in one sentence."""
    return any(source.count(name) > 1 for name in _NAMES)


def grams(text: str, n: int = 8) -> list[str]:
    """Return the runs of n lower-cased words; a shorter text is its own run."""
    words = re.findall(r"\w+", text.lower())
    if len(words) < n:
        return [" ".join(words)]
    return [" ".join(words[i : i + n]) for i in range(len(words) - n + 1)]


class Known:
    """What training has shown: every word of the test is among it, and most frames."""

    def __init__(self, train: Sequence[Pair]) -> None:
        """Note the words and frames of the training pairs."""
        self.words = {word for pair in train for word in pair_words(pair)}
        self.frames = {pair.frame for pair in train}

    def allows(self, pair: Pair) -> bool:
        """Tell whether the words are known, and the frame too if it should be."""
        if pair.frame_seen and pair.frame not in self.frames:
            return False
        return self.words.issuperset(pair_words(pair))


def pair_words(pair: Pair) -> list[str]:
    """Return the words of both sides; the English ones are marked with their side."""
    return grams(pair.source, 1) + ["fr:" + word for word in grams(pair.target, 1)]


class Chosen:
    """The rows of one split, and the rules by which a drawn pair may join them."""

    def __init__(
        self, size: int, avoid: Iterable[str] = (), share: float = 0.018
    ) -> None:
        """Start empty; `avoid` are 8-grams, `share` is the most of one frame."""
        self.rows: list[Pair] = []
        self.size = size
        self.avoid = set(avoid)
        self.seen: set[str] = set()
        self.frames: dict[str, int] = {}
        self.limit = max(1, int(share * size))
        self.known: Known | None = None

    def offer(self, pair: Pair) -> None:
        """Take the pair unless it is known, overlaps, or its frame is at its limit."""
        count = self.frames.get(pair.frame, 0)
        if (
            count >= self.limit
            or pair.source in self.seen
            or len(self.rows) >= self.size
        ):
            return
        if not self.avoid.isdisjoint(pair_grams(pair.source, pair.target)):
            return
        if self.known and not self.known.allows(pair):
            return
        self.seen.add(pair.source)
        self.frames[pair.frame] = count + 1
        self.rows.append(pair)


def pair_grams(source: str, target: str) -> list[str]:
    """Return the 8-grams of both sides."""
    return grams(source) + grams(target)


def _train(seed: int, size: int, avoid: Iterable[str] = ()) -> list[Pair]:
    chosen = Chosen(size, avoid)
    fill(generate(Dice("en_fr", seed, "train")), chosen, True, True, size)
    return chosen.rows


def _row(number: str, pair: Pair, marks: bool) -> dict:
    row = {"id": number, "source": pair.source, "target": pair.target}
    if marks:
        row |= {"combo_seen": pair.combo_seen, "frame_seen": pair.frame_seen}
    return row


def build(seed: int, sizes: dict[str, int] | None = None) -> dict[str, list[dict]]:
    """Return the rows of each split; validation and test share no 8-gram with train."""
    sizes = {**SIZES, **(sizes or {})}
    train = _train(seed, sizes["train"])
    avoid = {gram for pair in train for gram in pair_grams(pair.source, pair.target)}
    splits = {"train": train}
    for split, parts in (("validation", ((True, True, 1.0),)), ("test", TEST_PARTS)):
        chosen = Chosen(sizes[split], avoid)
        chosen.known = Known(train)
        for combo_seen, frame_seen, part in parts:
            dice = Dice("en_fr", seed, split, combo_seen, frame_seen)
            n = round(part * sizes[split])
            fill(generate(dice), chosen, combo_seen, frame_seen, n)
        splits[split] = Dice("en_fr", seed, split, "order").shuffled(chosen.rows)
        avoid |= {g for p in splits[split] for g in pair_grams(p.source, p.target)}
    letters = {"train": "t", "validation": "v", "test": "e"}
    return {
        split: [
            _row(f"{letters[split]}{i:05d}", pair, split == "test")
            for i, pair in enumerate(pairs)
        ]
        for split, pairs in splits.items()
    }


def more(n: int, seed: int, held: Iterable[dict]) -> list[dict]:
    """Return n further training rows that share no 8-gram with the `held` rows."""
    avoid = {g for row in held for g in pair_grams(row["source"], row["target"])}
    pairs = _train(seed, n, avoid)
    return [_row(f"g{i:06d}", pair, False) for i, pair in enumerate(pairs)]
