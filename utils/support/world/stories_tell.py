"""How a plot is put into words: one frame after another, asides in between.

Each sentence is drawn again until it fits: it must mean to a reader what it should
(the checker's own reading is asked), repeat no frame of the story, and repeat no eight
words of the texts that are to be avoided.
"""

import re
from collections import Counter
from collections.abc import Container
from dataclasses import dataclass, field

from utils.support.world import stories_words as words
from utils.support.world.stories_discourse import hear
from utils.support.world.stories_grammar import (
    FRAMES,
    Frame,
    read_sentence,
)
from utils.support.world.stories_plot import Event, Plot
from utils.support.world.stories_state import ImpossibleError
from utils.support.world.stories_wording import Voice, fill

_WORD = re.compile(r"\w+")  # the finest cut: no coarser one can find a repetition
_TRIES = 14
STATEMENTS = ("holder", "clefts", "nothas", "belongs", "lies", "spot", "where")
_SUDDEN = ("{soon}", "Just then", "Then ")  # at most two of these in a story


def _frames_by_op() -> dict[str, list[Frame]]:
    table: dict[str, list[Frame]] = {}
    for frame in FRAMES.values():
        table.setdefault(frame.op, []).append(frame)
    return table


BY_OP = _frames_by_op()

_CLOCK = (  # what tells the hour in a statement or a last word
    ("before tea", 0),
    ("evening|supper|sun went|grew dark|first stars", 1),
    ("night|bed|lights|asleep|lamps", 2),
    ("next day|today|this day|day after", 3),
)
# What says that the story is over, and cannot stand in the middle of it.
_LATE = re.compile(
    r"in the end|home|bed|evening|night|day|supper|lights|dark|asleep|tea\b|sun|stars"
    r"|after all|by then|so it came|lamps|finally|at last|sooner or later",
    re.IGNORECASE,
)
_HOURS = {
    template: hour
    for frame in FRAMES.values()
    if frame.op in (*STATEMENTS, "close", "closeplain")
    for template in frame.variants
    for pattern, hour in _CLOCK
    if re.search(pattern, template, re.IGNORECASE)
}


def words_of(text: str) -> list[str]:
    """Return the lower-cased words of a text, without its marks."""
    return _WORD.findall(text.lower())


def eight_grams(text: str) -> list[str]:
    """Return every run of eight words of a text; what two splits may not share."""
    found = words_of(text)
    return [" ".join(found[i : i + 8]) for i in range(len(found) - 7)]


@dataclass
class Teller:
    """Tells one plot; `sentences` and `frames` grow together."""

    voice: Voice
    avoid: Container[str]
    new_frames: bool  # prefer the frames kept for the test split
    old_frames_only: bool
    counts: Counter = field(default_factory=Counter)  # of frames, in the stories so far
    limit: float = 5.0  # no frame is used more often than this
    hour: int = 0  # 0 by day, 1 in the evening, 2 at night, 3 after that day
    sentences: list[str] = field(default_factory=list)
    frames: list[str] = field(default_factory=list)
    tail: list[str] = field(default_factory=list)  # the last seven words
    is_over: bool = False  # nothing will happen any more
    more: float = 0.0  # share of statements in frames of `stories_more`; events half

    def say(self, op: str, roles: dict[str, str]) -> bool:
        """Tell one event in some wording that fits; return whether there was one."""
        choice = self._choice(op)
        for _ in range(_TRIES if choice else 0):
            frame = self.voice.dice.pick(choice)
            template = self.voice.dice.pick(frame.variants)
            if self._too_often(frame, template) or self._too_early(frame, template):
                continue
            sentence = fill(self.voice, template, roles)
            if sentence and self._fits(sentence, frame, roles):
                self.sentences.append(sentence)
                self.frames.append(frame.id)
                self.hour = _HOURS.get(template, self.hour)
                return True
        return False

    def _choice(self, op: str) -> list[Frame]:
        more = [frame for frame in BY_OP[op] if frame.is_more]
        share = self.more if op in STATEMENTS else self.more / 2
        if share and more and self.voice.dice.chance(share):
            return more
        shipped = [frame for frame in BY_OP[op] if not frame.is_more]
        old = [frame for frame in shipped if not frame.test_only]
        new = [frame for frame in shipped if frame.test_only]
        if self.old_frames_only or not new:
            return old
        wanted = self.new_frames and (op in STATEMENTS or self.voice.dice.chance(0.3))
        return new if wanted else old

    def _too_often(self, frame: Frame, template: str) -> bool:
        sudden = sum(FRAMES[f].variants[0].startswith(_SUDDEN) for f in self.frames)
        return frame.id in self.frames or (sudden >= 2 and template.startswith(_SUDDEN))

    def _too_early(self, frame: Frame, template: str) -> bool:
        is_statement = frame.op in STATEMENTS and not self.is_over
        return is_statement and _LATE.search(template) is not None

    def _fits(self, sentence: str, frame: Frame, roles: dict[str, str]) -> bool:
        found = self.tail + words_of(sentence)
        grams = (" ".join(found[i : i + 8]) for i in range(len(found) - 7))
        if any(gram in self.avoid for gram in grams):
            return False
        for reading in read_sentence(sentence):
            try:
                meant = hear(self.voice.told, reading)
            except ImpossibleError:
                continue
            if reading.frame is not frame or any(
                roles.get(role, value) != value for role, value in meant.items()
            ):
                raise ValueError(f"{sentence!r} reads as {reading.frame.id}: {meant}")
            self.tail = found[-7:]
            return True
        return False


def tell_plainly(teller: Teller, plot: Plot) -> bool:
    """Tell a plot and nothing beside it; return False if an event found no wording."""
    teller.voice.mood = teller.voice.dice.pick(words.MOODS)
    teller.voice.day = teller.voice.dice.pick(words.DAYS)
    teller.is_over = True  # "in the end" may stand in the middle
    return all(teller.say(op, roles) for op, roles in plot.events)


def tell(teller: Teller, plot: Plot) -> bool:
    """Tell a whole plot; return False if some event found no wording."""
    dice = teller.voice.dice
    teller.voice.mood = dice.pick(words.MOODS)
    teller.voice.day = dice.pick(words.DAYS)
    asides = dice.between(0, 3)
    last = max(i for i, (op, _) in enumerate(plot.events) if op not in STATEMENTS)
    for number, (op, roles) in enumerate(plot.events):
        teller.is_over = number > last
        if op in STATEMENTS and asides:
            _aside(teller)  # the last chance to mention somebody else
            asides -= dice.below(2)
        if not teller.say(op, roles):
            return False
        if asides and op not in STATEMENTS and dice.chance(0.2 if number else 0.5):
            asides -= _aside(teller)
    if dice.chance(0.5):
        _close(teller)
    return True


def _aside(teller: Teller) -> bool:
    """Say something that changes nothing; return whether it was said."""
    world, dice = teller.voice.told.world, teller.voice.dice
    there = [p for p, place in world.at.items() if place == world.scene]
    kind = dice.weighted(("weather", "at", "say", "feel", "pair"), (3, 3, 2, 3, 2))
    if kind == "weather":
        return teller.say(f"weather {teller.voice.mood}", {})
    if kind == "at":
        return teller.say(f"at {world.scene}", {})
    if not there:
        return False
    person = dice.pick(there)
    if kind == "pair":
        others = [p for p in there if p != person]
        if not others:
            return False
        return teller.say("pair", {"A": person, "B": dice.pick(others)})
    return teller.say(kind, {"A": person})


def _close(teller: Teller) -> None:
    if teller.voice.dice.chance(0.4):
        teller.say("closeplain", {})
    else:
        person = teller.voice.dice.pick(list(teller.voice.told.world.at))
        teller.say("close", {"A": person})


def draw_event_names(events: tuple[Event, ...]) -> list[list[str]]:
    """Return the events as short lists, `["give", "Anna", "Ben", "brass key"]`."""
    return [[op, *roles.values()] for op, roles in events if op not in STATEMENTS]
