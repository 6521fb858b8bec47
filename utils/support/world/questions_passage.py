"""How a passage comes about: units are drawn, then told sentence by sentence.

Two or three units of one topic (or two of each of two topics) stand in a passage, so
that each answer has others of its type beside it. No value occurs in two units: a
question that names one value of a unit can only mean that unit.
"""

import re
from collections.abc import Container
from dataclasses import dataclass, field

from utils.support.world.dice import Dice
from utils.support.world.holdout import held_out
from utils.support.world.questions_grammar import (
    FILLERS,
    OPENERS,
    SLOT,
    TOPICS,
    Frame,
    Topic,
)
from utils.support.world.questions_values import (
    POOLS,
    at,
    bare,
    class_of,
    order_of,
    pronouns,
    trade_of,
)

_WORD = re.compile(r"\w+")
_HELD = 18  # per cent of a slot's values that an anchor meets in the test only
_TRIES = 12
# Topic, slot → the slot whose value must come before it.
_AFTER = {
    ("hours", "V"): "U",
    ("events", "G"): "T",
    ("lessons", "U"): "T",
    ("houses", "V"): "Y",
    ("newcomers", "V"): "Y",
}


def eight_grams(text: str) -> list[str]:
    """Return every run of eight words of a text; what two splits may not share."""
    words = _WORD.findall(text.lower())
    return [" ".join(words[i : i + 8]) for i in range(len(words) - 7)]


def is_held_out(topic: Topic, anchor: str, role: str, value: str) -> bool:
    """Say whether this value never meets this anchor in training."""
    return held_out(_HELD, "questions", topic.name, anchor, role, value)


@dataclass
class Unit:
    """One thing that a passage tells of: a stall, a parcel, a find."""

    topic: Topic
    values: dict[str, str]

    @property
    def anchor(self) -> str:
        """Return the value that the unit is about."""
        return self.values[self.topic.anchor]

    def is_new(self, one: str, other: str) -> bool:
        """Say whether training keeps the values of these two slots apart."""
        role = {one, other} - {self.topic.anchor}
        if len(role) != 1:
            return False
        (role,) = role
        return is_held_out(self.topic, self.anchor, role, self.values[role])


@dataclass(frozen=True)
class Mention:
    """A value where the passage names it."""

    unit: int
    role: str
    sentence: int
    start: int
    end: int


@dataclass
class Passage:
    """A text that grows by sentences, with what each of them names."""

    dice: Dice
    avoid: Container[str]
    new_frames: bool
    more: float = 0.0  # what share of sentences and questions is in further wordings
    units: list[Unit] = field(default_factory=list)
    text: str = ""
    mentions: list[Mention] = field(default_factory=list)
    frames: list[Frame] = field(default_factory=list)  # one per sentence
    owners: list[int | None] = field(default_factory=list)  # the unit of each
    said: list[str] = field(default_factory=list)  # values that have been named

    def told(self, unit: int) -> dict[str, set[int]]:
        """Return slot → sentences that tell it, pronouns included."""
        found: dict[str, set[int]] = {}
        for number, owner in enumerate(self.owners):
            for role in self.frames[number].roles if owner == unit else ():
                found.setdefault(role, set()).add(number)
        return found

    def say(self, choice: list[Frame], unit: int | None = None) -> bool:
        """Add one sentence of this choice that fits; return whether there was one."""
        new = [f for f in choice if f.test_only]
        old = [f for f in choice if not f.test_only and not f.is_more]
        for _ in range(_TRIES):
            wants_new = self.new_frames and new and self.dice.chance(0.5)
            frame = self.dice.pick(new if wants_new else self.drawn(choice) or old)
            is_new = frame not in self.frames and self._fits(frame, unit)
            if is_new and self._write(frame, unit):
                return True
        return False

    def drawn(self, choice: list[Frame]) -> list[Frame]:
        """Return the further wordings among these, as often as `more` says, or none."""
        if self.more and self.dice.chance(self.more):
            return [frame for frame in choice if frame.is_more]
        return []

    def _fits(self, frame: Frame, unit: int | None) -> bool:
        """Say whether a sentence that leans on the one before it can do so."""
        if unit is None:
            return True
        if frame.follows and (not self.owners or self.owners[-1] != unit):
            return False
        values, last = self.units[unit].values, len(self.frames) - 1
        for role in frame.leaning:
            near = {m.role for m in self.mentions if m.sentence == last}
            people = {r for r in near if class_of(self._pool(unit, r)) == "person"}
            same = [
                r
                for r in sorted(people)
                if pronouns(values[r]) == pronouns(values[role])
            ]
            if same != [role]:
                return False
        return True

    def _pool(self, unit: int, role: str) -> str:
        return self.units[unit].topic.pools[role]

    def _write(self, frame: Frame, unit: int | None) -> bool:
        """Fill the slots, note where each value stands; False if it repeats a text."""
        start = len(self.text) + 1 if self.text else 0
        out, at_char, last, named = [], start, 0, []
        for match in SLOT.finditer(frame.text):
            literal = frame.text[last : match.start()]
            shown, offset, length = self._shown(frame, unit, match)
            at_char += len(literal)
            if length:
                begin = at_char + offset
                role = match["role"]
                mention = Mention(unit, role, len(self.frames), begin, begin + length)
                named.append((mention, self.units[unit].values[role]))
            out += [literal, shown]
            at_char += len(shown)
            last = match.end()
        sentence = "".join([*out, frame.text[last:]])
        sentence = sentence[0].upper() + sentence[1:]
        text = f"{self.text} {sentence}" if self.text else sentence
        tail = " ".join(text.split()[-len(sentence.split()) - 12 :])
        if any(gram in self.avoid for gram in eight_grams(tail)):
            return False
        self.text = text
        self.mentions += [mention for mention, _ in named]
        self.said += [value for _, value in named]
        self.frames.append(frame)
        self.owners.append(unit)
        return True

    def _shown(self, frame: Frame, unit: int, match: re.Match) -> tuple[str, int, int]:
        """Return what a slot shows, and where in it the value stands."""
        role, form = match["role"], match["form"]
        value, pool = self.units[unit].values[role], self._pool(unit, role)
        if form in ("he", "him", "his"):
            return pronouns(value)[form], 0, 0
        of = class_of(pool)
        if of == "place" and form == "at":
            return at(value), len(at(value)) - len(value), len(value)
        if of == "thing" and value in self.said:
            value = f"the {value.split(' ', 1)[1]}"
        if of == "spot":
            return value, len(value) - len(bare(value)), len(bare(value))
        if of == "person":
            shown = self._name(value, frame.text[match.end() :])
            length = len(value) if shown.startswith(value) else len(shown)
            return shown, 0, length
        return value, 0, len(value)

    def _name(self, name: str, after: str) -> str:
        """Return "Karim", "Karim the ferryman" or, later, "the ferryman"."""
        trade = trade_of(name)
        if after.startswith("'"):
            return name
        if name not in self.said:
            return f"{name} {trade}" if self.dice.chance(0.45) else name
        is_known = f"{name} {trade}" in self.text
        return trade if is_known and self.dice.chance(0.5) else name


def draw_unit(
    dice: Dice, topic: Topic, steps: list[str], used: list[str], combo_seen: bool
) -> Unit | None:
    """Draw the values that these steps of a topic tell, none of them `used`; note them.

    Args:
        combo_seen: False prefers values that never meet the anchor in training.

    Returns:
        The unit; None if a slot has no value left.
    """
    values: dict[str, str] = {}
    frames = [frame for step in steps for frame in topic.steps[step]]
    told = {topic.anchor, *(role for frame in frames for role in frame.roles)}
    for role in sorted(topic.pools, key=lambda role: role != topic.anchor):
        if role not in told:
            continue
        free = [v for v in POOLS[topic.pools[role]] if v not in used]
        before = values.get(_AFTER.get((topic.name, role), ""))
        if before:
            free = [v for v in free if order_of(v) > order_of(before)]
        if values:
            anchor = values[topic.anchor]
            held = [v for v in free if is_held_out(topic, anchor, role, v)]
            known = [v for v in free if v not in held]
            free = known if combo_seen else held or known
        if not free:
            return None
        values[role] = dice.pick(free)
        used.append(values[role])
    return Unit(topic, values)


def _tell_unit(passage: Passage, unit: int, steps: list[str]) -> list[str] | None:
    """Tell a unit; return the steps put off to the end, or None if it gets stuck."""
    topic, dice = passage.units[unit].topic, passage.dice
    first, *rest = steps
    if not passage.say([f for f in topic.steps[first] if not f.follows], unit):
        return None
    later = []
    for step in rest:
        if dice.chance(0.2):
            later.append(step)
        elif not passage.say(topic.steps[step], unit):
            return None
    return later


def _steps(dice: Dice, topic: Topic) -> list[str]:
    """Choose what a section tells of each of its units."""
    first, *rest = [step for step, beside in topic.beside.items() if not beside]
    plain = dice.sample(rest, dice.pick((1, 1, 2)))
    twins = [
        step
        for step, beside in topic.beside.items()
        if any(other in beside for other in [first, *plain])
    ]
    chosen = plain + dice.sample(twins, dice.pick((1, 1, 2)))
    # In the order of the tables, in which "it" and "before that" mean what they should.
    return [first, *(step for step in topic.beside if step in chosen)]


def _tell_section(passage: Passage, units: list[int], steps: list[str]) -> bool:
    topic, dice = passage.units[units[0]].topic, passage.dice
    first, *wanted = steps
    later = []
    if dice.chance(0.6) and not passage.say(OPENERS[topic.name]):
        return False
    for unit in units:
        chosen = [step for step in wanted if dice.chance(0.9)]
        put_off = _tell_unit(passage, unit, [first, *chosen])
        if put_off is None:
            return False
        later += [(unit, step) for step in put_off]
        if dice.chance(0.2):
            passage.say(FILLERS)
    for unit, step in dice.shuffled(later):
        frames = topic.steps[step]
        whole = [f for f in frames if not f.follows and topic.anchor in f.roles]
        if not passage.say(whole or frames, unit):
            return False
    return True


def draw_passage(
    dice: Dice,
    topics: list[str],
    avoid: Container[str],
    combo_seen: bool,
    new_frames: bool,
    more: float = 0.0,
) -> Passage | None:
    """Draw one passage on these topics; None if some sentence found no wording."""
    passage, used = Passage(dice, avoid, new_frames, more), []
    count = dice.pick((2, 3, 3)) if len(topics) == 1 else 2
    for name in topics:
        units, steps = [], _steps(dice, TOPICS[name])
        for _ in range(count):
            unit = draw_unit(dice, TOPICS[name], steps, used, combo_seen)
            if unit is None:
                return None
            units.append(len(passage.units))
            passage.units.append(unit)
        if not _tell_section(passage, units, steps):
            return None
    return passage
