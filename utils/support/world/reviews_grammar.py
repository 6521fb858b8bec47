"""How a frame becomes a sentence: slots are parsed, filled and written out.

A sentence keeps its picks, one per slot, so that a single one can be exchanged: that is
how minimal pairs are made.
"""

import re
from dataclasses import dataclass, field, replace
from functools import cache
from zlib import crc32

from utils.support.world.dice import Dice
from utils.support.world.reviews_fillers import FILLERS
from utils.support.world.reviews_frames import TABLES
from utils.support.world.reviews_more import MORE_CONTRAST, MORE_NEGATION, MORE_PLAIN
from utils.support.world.reviews_more_tones import (
    MORE_COMPARATIVE,
    MORE_FACTS,
    MORE_HEDGE,
    MORE_IRONY,
)
from utils.support.world.reviews_words import (
    PEOPLE_TOLD,
    POLAR,
    SIGN,
    SMALL,
    SWAPS,
    Venue,
)
from utils.support.world.town import THINGS, article

MORE_TABLES = {
    "plain": MORE_PLAIN,
    "negation": MORE_NEGATION,
    "contrast": MORE_CONTRAST,
    "hedge": MORE_HEDGE,
    "irony": MORE_IRONY,
    "comparative": MORE_COMPARATIVE,
    "facts": MORE_FACTS,
}
OCCASIONS = ("evening", "afternoon", "day", "visit", "hour", "outing", "morning")
_THINGS = tuple(f"{t.article} {t.noun}" for t in THINGS)
_SLOT = re.compile(
    r"\{(?P<role>[-~]?)(?P<name>\w+)(?P<mods>(?::\w+)*)\}"
    r"|\[(?P<keep>[^/\]]+)/(?P<flip>[^\]]+)\]|<(?P<yes>[^|>]*)\|(?P<no>[^>]*)>"
)


@dataclass(frozen=True)
class Frame:
    """A sentence with its slots: `kind` is a phenomenon or a part such as "opener"."""

    kind: str
    text: str
    sign: int = 0  # +1, -1, or 0 for a frame that judges nothing
    test_only: bool = False
    voices: str = "*"
    is_more: bool = False  # for generated rows only, in no split that ships

    @property
    def slots(self) -> list[re.Match]:
        """Return the slots from left to right."""
        return _parse(self.text)

    @property
    def masked(self) -> str:
        """Return the frame with its slots masked: its identity in counts."""
        return _mask(self.text)


@cache
def _mask(text: str) -> str:
    return _SLOT.sub("_", text)


@cache
def _parse(text: str) -> list[re.Match]:
    return list(_SLOT.finditer(text))


def _judging(kind: str, table: str) -> tuple[Frame, ...]:
    frames = []
    for line in table.strip().splitlines():
        head, text = line.split(" | ", 1)
        sign = -1 if "-" in head else 1
        frames.append(Frame(kind, text, sign, head.startswith("*")))
    return tuple(frames)


def _filling(kind: str, table: str) -> tuple[Frame, ...]:
    cells = [line.split(" | ", 1) for line in table.strip().splitlines()]
    return tuple(Frame(kind, text, voices=voices) for voices, text in cells)


FRAMES = {kind: _judging(kind, table) for kind, table in TABLES.items()}
MORE = {
    kind: tuple(replace(frame, is_more=True) for frame in _judging(kind, table))
    for kind, table in MORE_TABLES.items()
}
PARTS = {kind: _filling(kind, table) for kind, table in FILLERS.items()}


@dataclass(frozen=True)
class Sentence:
    """A frame with one pick per slot, in order, and the pairs of parts it combines."""

    frame: Frame
    picks: tuple[str, ...]
    combos: tuple[tuple[str, str], ...] = field(default=())

    def __str__(self) -> str:
        """Write the sentence out."""
        out, end = [], 0
        for slot, pick in zip(self.frame.slots, self.picks, strict=True):
            out += [self.frame.text[end : slot.start()], _dress(pick, slot["mods"])]
            end = slot.end()
        text = "".join(out) + self.frame.text[end:]
        return re.sub(r"(^|[.!?] )([a-z])", lambda m: m[1] + m[2].upper(), text)

    def swap(self, index: int, pick: str) -> "Sentence":
        """Return the sentence with one pick exchanged."""
        picks = self.picks[:index] + (pick,) + self.picks[index + 1 :]
        return replace(self, picks=picks)


def _dress(pick: str, mods: str | None) -> str:
    if mods and "an" in mods.split(":"):
        pick = f"{article(pick)} {pick}"
    if mods and "cap" in mods.split(":"):
        pick = pick[0].upper() + pick[1:]
    return pick


class Filler:
    """Fills the slots of one sentence: what repeats and what differs within it."""

    def __init__(self, dice: Dice, venue: Venue, name: str, used: list[str]) -> None:
        """Start a sentence.

        Args:
            dice: where the choices come from.
            venue: what is reviewed; its nouns fill `{n} {m} {k} {l}`.
            name: the venue's name in this review.
            used: words not to use again in this review; grows.
        """
        self.dice, self.venue, self.used = dice, venue, used
        self.fixed = {"p": name}

    def fill(self, frame: Frame, verdict: int = 0) -> Sentence:
        """Return the frame filled so that it says `verdict`, +1 or -1."""
        self.fixed = {"p": self.fixed["p"]}
        flips = [s for s in frame.slots if s["keep"]]
        turned = [self.dice.chance(0.5) for _ in flips]
        sign = verdict * frame.sign * (-1) ** sum(turned)
        if frame.kind == "facts":
            _swap(self, sign)
        turns = iter(turned)
        picks = [self._pick(slot, sign, turns) for slot in frame.slots]
        return Sentence(frame, tuple(picks), _combos(frame, self.fixed, picks))

    def _pick(self, slot: re.Match, sign: int, turns) -> str:
        if slot["keep"]:
            return slot["flip"] if next(turns) else slot["keep"]
        if slot["yes"]:
            return slot["yes"] if sign > 0 else slot["no"]
        name = slot["name"]
        if name in POLAR:
            if slot["role"] == "~":
                sign = self.dice.pick((1, -1))
            sign = -sign if slot["role"] == "-" else sign
            return self.fresh(POLAR[name][0 if sign > 0 else 1])
        if name in SMALL:
            return self.fresh(SMALL[name])
        if name == "thing":
            return self.fresh(_THINGS)
        return self.fixed.get(name) or self._fix(name)

    def _fix(self, name: str) -> str:
        if name in ("who", "she", "her"):
            told = [p for p in PEOPLE_TOLD if p[0] not in self.used]
            who, she = self.dice.pick(told)
            self.used.append(who)
            self.fixed.update(
                {"who": who, "she": she, "her": "her" if she == "she" else "his"}
            )
        else:
            pool = {"o": OCCASIONS, "k": self.venue.counts, "l": self.venue.ones}
            self.fixed[name] = self.fresh(pool.get(name, self.venue.nouns))
        return self.fixed[name]

    def fresh(self, pool) -> str:
        """Return a word of the pool that the review has not used."""
        left = [word for word in pool if word not in self.used] or list(pool)
        word = self.dice.pick(left)
        self.used.append(word)
        return word


def _swap(filler: Filler, sign: int) -> None:
    swap = filler.dice.pick(SWAPS)
    sides = [(swap.firsts, 0), (swap.seconds, 1)]
    if filler.dice.chance(0.5):
        sides.reverse()
    for key, digit, (things, right) in zip("xy", "12", sides, strict=True):
        filler.fixed[key] = filler.fresh(things)
        filler.fixed[digit] = swap.words[right if sign > 0 else 1 - right]


def _combos(frame: Frame, fixed: dict, picks: list[str]) -> tuple[tuple[str, str], ...]:
    if frame.kind == "facts":
        return ((fixed["x"], fixed["y"]),) if "{y}" in frame.text else ()
    if not frame.sign:
        return ()
    nouns = [fixed[key] for key in "nmkl" if key in fixed]
    return tuple((noun, word) for word in picks if word in SIGN for noun in nouns)


@cache
def held_out(combo: tuple[str, str]) -> bool:
    """Return whether this pair of parts is kept for the test; one in six is."""
    return crc32(" + ".join(combo).encode()) % 6 == 0
