"""Reviews of Saltby: labelled, and decided by how the words are put together.

A review has one to six sentences. Those that judge come from signed frames, the others
set the scene. Label and words are independent by construction: each polar word is as
likely in a positive as in a negative review, and only its sentence says which.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

from utils.support.files import CourseError
from utils.support.world.dice import Dice
from utils.support.world.reviews_baselines import baselines
from utils.support.world.reviews_grammar import (
    FRAMES,
    MORE,
    PARTS,
    Filler,
    Frame,
    Sentence,
    held_out,
)
from utils.support.world.reviews_words import POLAR, SIGN, SWAP_VENUES, VENUES

__all__ = ["baselines", "build", "draft", "eight_grams", "frame_shares", "generate"]

LABEL = {1: "positive", -1: "negative"}
SIZES = {"train": 5500, "validation": 500, "test": 1500}
PHENOMENA = {
    "plain": 0.24,
    "negation": 0.18,
    "contrast": 0.17,
    "hedge": 0.13,
    "irony": 0.11,
    "comparative": 0.12,
    "facts": 0.05,
}
PAIRED = 0.25  # share of the reviews that are one half of a minimal pair
MODES = {"combo": 0.72, "frame": 0.12, "both": 0.16}  # what is new in a test review
_WORD = re.compile(r"\w+")


@dataclass(frozen=True)
class Review:
    """A review as its sentences; `row` is what a data file holds of it."""

    sentences: tuple[Sentence, ...]
    verdict: int
    phenomenon: str
    mode: str
    pair: str | None = None

    @property
    def text(self) -> str:
        """Return the review as one line of text."""
        return " ".join(map(str, self.sentences))

    @property
    def frames(self) -> list[Frame]:
        """Return the frames of its sentences, in order."""
        return [sentence.frame for sentence in self.sentences]

    def row(self, split: str, number: int) -> dict:
        """Return the row of the data file; test rows also say what training had."""
        row = {
            "id": f"{split}-{number:05d}",
            "text": self.text,
            "label": LABEL[self.verdict],
            "phenomenon": self.phenomenon,
            "pair": self.pair,
        }
        if split == "test":
            row["combo_seen"] = not any(
                held_out(combo) for s in self.sentences for combo in s.combos
            )
            row["frame_seen"] = not any(frame.test_only for frame in self.frames)
        return row


def eight_grams(text: str) -> set[tuple[str, ...]]:
    """Return every run of eight lower-cased words of a text, or all of a shorter one."""
    words = _WORD.findall(text.lower())
    return {tuple(words[i : i + 8]) for i in range(max(1, len(words) - 7))}


class _Blocked(Exception):
    """The split's rules allow no such sentence here."""


class _Writer:
    """Writes one review sentence by sentence, redrawing what the split forbids."""

    tries = 15  # fillings of one frame, before the next frame is tried

    def __init__(
        self, dice: Dice, split: str, avoid: set, facts: bool, more: float = 0.0
    ) -> None:
        self.dice, self.avoid, self.more = dice, avoid, more
        self.mode = "train"
        if split == "test":
            self.mode = dice.weighted(list(MODES), list(MODES.values()))
        places = [v for v in VENUES if not facts or v.key in SWAP_VENUES]
        self.venue = dice.pick(places)
        self.name = dice.pick(self.venue.names)
        self.voice = dice.pick("gwdb")
        self.used: list[str] = []
        self.sentences: list[Sentence] = []

    def add(self, kind: str, verdict: int = 0, accept=lambda frame: True) -> None:
        """Append a sentence of a kind; _Blocked if none is found that is allowed."""
        frames = [f for f in self._frames(kind) if accept(f)]
        had = {s.frame.masked for s in self.sentences}
        for frame in self.dice.shuffled([f for f in frames if f.masked not in had]):
            for _ in range(self.tries):
                used = list(self.used)
                filler = Filler(self.dice, self.venue, self.name, used)
                sentence = filler.fill(frame, verdict)
                if self.allows([*self.sentences, sentence]):
                    self.sentences.append(sentence)
                    self.used = used
                    return
        raise _Blocked(f"no {kind} sentence is allowed here")

    def _frames(self, kind: str) -> list[Frame]:
        if kind in PARTS:
            return [f for f in PARTS[kind] if {"*", self.voice} & set(f.voices)]
        if self.more and self.dice.chance(self.more):
            return list(MORE[kind])
        new = self.mode in ("frame", "both")
        return [frame for frame in FRAMES[kind] if frame.test_only == new]

    def allows(self, sentences: list[Sentence]) -> bool:
        """Return whether combinations and 8-grams suit the split."""
        combos = sentences[-1].combos
        new = any(map(held_out, combos))
        wanted = self.mode in ("combo", "both") and bool(sentences[-1].frame.sign)
        if new != wanted:
            return False
        if not self.avoid:
            return True
        return self.avoid.isdisjoint(eight_grams(" ".join(map(str, sentences))))


def _toggles(sentence: Sentence) -> list[tuple[int, str]]:
    """Return the slots whose one word decides, each with the pick as it stands."""
    slots = sentence.frame.slots
    polar = [i for i, s in enumerate(slots) if s["name"] in POLAR or s["yes"]]
    flips = [i for i, s in enumerate(slots) if s["keep"]]
    spots = flips + (polar if len(polar) == 1 else [])
    if sentence.frame.kind == "facts":
        return []
    return [(i, sentence.picks[i]) for i in spots if not slots[i]["yes"]]


def _turned(dice: Dice, sentence: Sentence) -> Sentence:
    """Return the sentence with one deciding pick replaced by its opposite."""
    index, pick = dice.pick(_toggles(sentence))
    slot = sentence.frame.slots[index]
    if slot["keep"]:
        return sentence.swap(index, slot["flip" if pick == slot["keep"] else "keep"])
    new = dice.pick(POLAR[slot["name"]][1 if SIGN[pick] > 0 else 0])
    combos = tuple((noun, new) for noun, word in sentence.combos if word == pick)
    return replace(sentence.swap(index, new), combos=combos)


def _pairable(frame: Frame) -> bool:
    blank = Sentence(frame, tuple(" " for _ in frame.slots))
    return frame.kind != "facts" and bool(_toggles(blank))


def _differing(left: str, right: str) -> int:
    a, b = left.split(), right.split()
    return sum(x != y for x, y in zip(a, b, strict=True)) if len(a) == len(b) else 99


def _write_pair(
    dice: Dice, split: str, avoid: set, more: float, role: int
) -> list[Review]:
    """Write two reviews one word apart.

    Where that word is polar, its sign agrees with the label (role 1) or not (-1). As many
    pairs of either role keep a bag of words at chance.
    """
    kind = dice.weighted(list(PHENOMENA)[:-1], list(PHENOMENA.values())[:-1])
    writer = _Writer(dice, split, avoid, False, more)
    verdict = dice.pick((1, -1))
    if dice.chance(0.25):
        writer.add("opener")
    spot = len(writer.sentences)
    writer.add(kind, verdict, _pairable)
    if dice.chance(0.4):
        writer.add(dice.pick(("aside", "closer")))
    first = writer.sentences
    second = [*first[:spot], _turned(dice, first[spot]), *first[spot + 1 :]]
    review = Review(tuple(first), verdict, kind, writer.mode)
    other = replace(review, sentences=tuple(second), verdict=-verdict)
    moved = set(second[spot].picks) - set(first[spot].picks)
    if any(SIGN[word] != -verdict * role for word in moved if word in SIGN):
        raise _Blocked("the other role is wanted")
    if _differing(review.text, other.text) != 1:
        raise _Blocked("the two must differ in one word")
    if not (writer.allows(second[: spot + 1]) and writer.allows(second)):
        raise _Blocked("the second half is not allowed here")
    return [review, other]


def _write_one(
    dice: Dice, split: str, avoid: set, more: float, kind: str, verdict: int
) -> list[Review]:
    writer = _Writer(dice, split, avoid, kind == "facts", more)
    if dice.chance(0.25):
        writer.add("opener")
    if kind == "contrast" and dice.chance(0.35):
        writer.add(dice.pick(("plain", "negation", "contrast")), -verdict)
        writer.add("turn")
    if kind == "facts" and writer.mode == "train" and dice.chance(0.6):
        writer.add(kind, verdict, lambda frame: "{y}" not in frame.text)
    else:
        writer.add(kind, verdict)
    for _ in range(dice.weighted((0, 1, 2), (0.55, 0.35, 0.1))):
        if dice.chance(0.25):
            writer.add("aside")
        writer.add(_company(dice, kind), verdict)
    if dice.chance(0.25):
        writer.add(dice.pick(("aside", "closer")))
    return [Review(tuple(writer.sentences[:6]), verdict, kind, writer.mode)]


def _company(dice: Dice, kind: str) -> str:
    if kind == "plain":
        return "plain"
    if kind == "facts" and dice.chance(0.5):
        return kind
    return dice.weighted((kind, "plain", "negation"), (0.3, 0.45, 0.25))


def _insist(write, *args) -> list[Review]:
    for _ in range(200):
        try:
            return write(*args)
        except _Blocked:
            continue
    raise CourseError(
        f"No review ({args[4]}) can be written for {args[1]}: `avoid` leaves no room."
    )


def generate(
    dice: Dice, n: int, split: str, avoid: set | None = None, more: float = 0.0
) -> Iterator[Review]:
    """Yield n different reviews; the two halves of a minimal pair follow each other.

    Args:
        dice: the only source of chance.
        n: how many reviews.
        split: "train", "validation" or "test". Only the test holds test-only frames and
            held-out pairs of noun and polar word.
        avoid: 8-grams, as of `eight_grams`, that must not occur.
        more: the share of judging sentences in further wordings (`reviews_more`).
    """
    seen: set[str] = set()
    kinds, weights = list(PHENOMENA), list(PHENOMENA.values())
    made = pairs = 0
    verdict = 1
    while made < n:
        kind = dice.weighted(kinds, weights)
        paired = n - made > 1 and dice.chance(PAIRED / (2 - PAIRED))
        write = _write_pair if paired else _write_one
        what = (dice.pick((1, -1)),) if paired else (kind, verdict)
        group = _insist(write, dice, split, avoid or set(), more, *what)
        if any(review.text in seen for review in group):
            continue
        seen.update(review.text for review in group)
        name = f"{split}-p{pairs:04d}" if paired else None
        pairs += paired
        verdict = verdict if paired else -verdict
        made += len(group)
        yield from (replace(review, pair=name) for review in group)


def draft(seed: int, sizes: dict[str, int] | None = None) -> dict[str, list[Review]]:
    """Return the reviews of every split, as sentences; `build` makes rows of them."""
    sizes = {**SIZES, **(sizes or {})}
    out: dict[str, list[Review]] = {}
    avoid: set = set()
    for split in SIZES:
        dice = Dice("reviews", seed, split)
        out[split] = list(generate(dice, sizes[split], split, avoid))
        avoid = avoid.union(*(eight_grams(review.text) for review in out[split]))
    return out


def build(seed: int = 0, sizes: dict[str, int] | None = None) -> dict[str, list[dict]]:
    """Return the rows of `train`, `validation` and `test`.

    Args:
        seed: names the whole set; the same seed gives the same bytes anywhere.
        sizes: reviews per split, where they differ from `SIZES`.
    """
    return {
        split: [review.row(split, i) for i, review in enumerate(reviews)]
        for split, reviews in draft(seed, sizes).items()
    }


def frame_shares(reviews: list[Review]) -> list[tuple[str, float]]:
    """Return each frame with its share of all sentences, the most frequent first."""
    counts = Counter(frame.masked for review in reviews for frame in review.frames)
    total = sum(counts.values())
    return [(frame, count / total) for frame, count in counts.most_common()]
