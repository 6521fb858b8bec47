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
from utils.support.world.dice import Dice
from utils.support.world.stories_discourse import Discourse, hear
from utils.support.world.stories_grammar import (
    FRAMES,
    GENDER,
    PRONOUNS,
    SLOT,
    TRADES,
    Frame,
    Slot,
    new_thing_phrases,
    parse_slot,
    read_sentence,
)
from utils.support.world.stories_plot import Event, Plot
from utils.support.world.stories_state import ImpossibleError
from utils.support.world.town import PERSON, PLACE, THINGS

_WORD = re.compile(r"\w+(?:['-]\w+)*")
_TRIES = 14
_TRADE_OF = {name: trade for trade, name in TRADES.items()}
_THING = {thing.noun: thing for thing in THINGS}
_STATEMENTS = ("holder", "clefts", "nothas", "belongs", "lies", "spot", "where")
_SUDDEN = ("{soon}", "Just then", "Then ")  # at most two of these in a story


def _frames_by_op() -> dict[str, list[Frame]]:
    table: dict[str, list[Frame]] = {}
    for frame in FRAMES.values():
        table.setdefault(frame.op, []).append(frame)
    return table


BY_OP = _frames_by_op()
_SLOTS = {
    template: tuple(parse_slot(m) for m in SLOT.findall(template))
    for frame in FRAMES.values()
    for template in frame.variants
}


_CLOCK = (  # what tells the hour in a statement or a last word
    ("before tea", 0),
    ("evening|supper|sun went|grew dark|first stars", 1),
    ("night|bed|lights|asleep|lamps", 2),
    ("next day|today|this day|day after", 3),
)
_HOURS = {
    template: hour
    for frame in FRAMES.values()
    if frame.op in (*_STATEMENTS, "close", "closeplain")
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

    dice: Dice
    avoid: Container[str]
    new_frames: bool  # prefer the frames kept for the test split
    old_frames_only: bool
    counts: Counter = field(default_factory=Counter)  # of frames, in the stories so far
    limit: float = 5.0  # no frame is used more often than this
    hour: int = 0  # 0 by day, 1 in the evening, 2 at night, 3 after that day
    mood: str = "plain"
    day: str = "Monday"
    told: Discourse = field(default_factory=Discourse)
    sentences: list[str] = field(default_factory=list)
    frames: list[str] = field(default_factory=list)
    tail: list[str] = field(default_factory=list)  # the last seven words

    def say(self, op: str, roles: dict[str, str]) -> bool:
        """Tell one event in some wording that fits; return whether there was one."""
        choice = self._choice(op)
        for _ in range(_TRIES if choice else 0):
            frame = self.dice.pick(choice)
            template = self.dice.pick(frame.variants)
            if self._too_often(frame, template):
                continue
            sentence = self._fill(template, roles)
            if sentence and self._fits(sentence, frame, roles):
                self.sentences.append(sentence)
                self.frames.append(frame.id)
                self.hour = _HOURS.get(template, self.hour)
                return True
        return False

    def _choice(self, op: str) -> list[Frame]:
        old = [frame for frame in BY_OP[op] if not frame.test_only]
        new = [frame for frame in BY_OP[op] if frame.test_only]
        if self.old_frames_only or not new:
            return old
        wanted = self.new_frames and (op in _STATEMENTS or self.dice.chance(0.3))
        return new if wanted else old

    def _too_often(self, frame: Frame, template: str) -> bool:
        sudden = sum(FRAMES[f].variants[0].startswith(_SUDDEN) for f in self.frames)
        return frame.id in self.frames or (sudden >= 2 and template.startswith(_SUDDEN))

    def _fill(self, template: str, roles: dict[str, str]) -> str | None:
        pieces = []
        roles = dict(roles)
        for slot in _SLOTS[template]:
            if slot.role == "A" and "A" not in roles:
                roles["A"] = self._bystander(roles)
            piece = self._piece(slot, roles)
            if piece is None:
                return None
            pieces.append(piece)
        parts = SLOT.split(template)
        parts[1::2] = pieces
        sentence = "".join(parts)
        return sentence[0].upper() + sentence[1:]

    def _bystander(self, roles: dict[str, str]) -> str | None:
        world = self.told.world
        there = [p for p, place in world.at.items() if place == world.scene]
        there = [p for p in there if p not in roles.values()]
        return there[-1] if there else None

    def _piece(self, slot: Slot, roles: dict[str, str]) -> str | None:
        """Return the words for a slot, or None if this template cannot be used."""
        if slot.kind.startswith("list "):
            return self._listed(slot.kind[5:])
        value = roles.get(slot.role)
        if value is None:
            return None
        if slot.kind in PRONOUNS:
            return PRONOUNS[slot.kind][GENDER[value]]
        if slot.kind in ("newperson", "person", "subject"):
            return self._person(slot, value)
        if slot.kind in ("place", "at"):
            return PLACE[value].phrase if slot.kind == "place" else PLACE[value].at
        if slot.kind == "spot":
            return value
        return self._thing(slot, value)

    def _listed(self, name: str) -> str:
        if name == "day":
            return self.day
        if name == "later":
            return self.dice.pick([day for day in words.DAYS if day != self.day])
        if name == "when":
            phrases = words.WHEN[self.mood]
            fits = [p for p in phrases if p.endswith(self.day) or p[:3] == "one"]
            return self.dice.pick(fits)
        return self.dice.pick(words.LISTS[name])

    def _person(self, slot: Slot, name: str) -> str:
        if slot.kind == "newperson":
            if name not in _TRADE_OF:
                return f"young {name}" if self.dice.chance(0.5) else name
            return f"{name} the {_TRADE_OF[name]}" if self.dice.chance(0.6) else name
        about = [p for p in self.told.persons if GENDER[p] == GENDER[name]]
        if slot.kind == "subject" and about == [name] and self.dice.chance(0.7):
            return PERSON[name].pronoun
        if name in self.told.trades and not slot.asked and self.dice.chance(0.2):
            return f"the {_TRADE_OF[name]}"
        return name

    def _thing(self, slot: Slot, noun: str) -> str | None:
        if slot.kind == "newthing":
            return self.dice.pick(new_thing_phrases(_THING[noun]))
        if slot.kind == "use":
            return self.dice.pick(words.NEEDED[noun])
        if slot.kind == "used":
            return self.dice.pick(words.DONE[noun]) if words.DONE[noun] else None
        if slot.kind == "bare":
            return noun
        if slot.kind == "thingit" and self.told.it() == noun and self.dice.chance(0.6):
            return "it"
        return f"the {noun}"

    def _fits(self, sentence: str, frame: Frame, roles: dict[str, str]) -> bool:
        found = self.tail + words_of(sentence)
        grams = (" ".join(found[i : i + 8]) for i in range(len(found) - 7))
        if any(gram in self.avoid for gram in grams):
            return False
        for reading in read_sentence(sentence):
            try:
                meant = hear(self.told, reading)
            except ImpossibleError:
                continue
            if reading.frame is not frame or any(
                roles.get(role, value) != value for role, value in meant.items()
            ):
                raise ValueError(f"{sentence!r} reads as {reading.frame.id}: {meant}")
            self.tail = found[-7:]
            return True
        return False


def tell(teller: Teller, plot: Plot) -> bool:
    """Tell a whole plot; return False if some event found no wording."""
    dice = teller.dice
    teller.mood = dice.pick(words.MOODS)
    teller.day = dice.pick(words.DAYS)
    asides = dice.between(0, 3)
    for number, (op, roles) in enumerate(plot.events):
        if op in _STATEMENTS and asides:
            _aside(teller)  # the last chance to mention somebody else
            asides -= dice.below(2)
        if not teller.say(op, roles):
            return False
        if asides and op not in _STATEMENTS and dice.chance(0.2 if number else 0.5):
            asides -= _aside(teller)
    if dice.chance(0.5):
        _close(teller)
    return True


def _aside(teller: Teller) -> bool:
    """Say something that changes nothing; return whether it was said."""
    world, dice = teller.told.world, teller.dice
    there = [p for p, place in world.at.items() if place == world.scene]
    kind = dice.weighted(("weather", "at", "say", "feel", "pair"), (3, 3, 2, 3, 2))
    if kind == "weather":
        return teller.say(f"weather {teller.mood}", {})
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
    if teller.dice.chance(0.4):
        teller.say("closeplain", {})
    else:
        person = teller.dice.pick(list(teller.told.world.at))
        teller.say("close", {"A": person})


def draw_event_names(events: tuple[Event, ...]) -> list[list[str]]:
    """Return the events as short lists, `["give", "Anna", "Ben", "brass key"]`."""
    return [[op, *roles.values()] for op, roles in events if op not in _STATEMENTS]
