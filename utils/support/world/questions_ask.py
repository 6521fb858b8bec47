"""What is asked about a passage, and which span of it answers.

The answer is the shortest span that answers: no "at", "in" or "on" before a place or a
time, a preposition that means something ("under the nets") stays; of "Karim the
ferryman" the name; a number without what it counts.
"""

from collections import Counter
from dataclasses import dataclass

from utils.support.world.dice import Dice
from utils.support.world.questions_grammar import SLOT, Frame
from utils.support.world.questions_passage import Mention, Passage, Unit
from utils.support.world.questions_values import (
    at,
    class_of,
    kind_of,
    mentions,
    trade_of,
)

_SMALL = {
    "where": ("at", "in", "on", "to", "from"),
    "when": ("at", "on", "by", "since", "in", "from"),
    "why": ("because",),
}
_ASKED = (3, 4, 4, 5)  # questions of one passage


@dataclass(frozen=True)
class Asked:
    """A question with its answer."""

    kind: str
    question: str
    start: int
    end: int
    also_right: tuple[str, ...]
    combo_seen: bool
    frame_seen: bool


def _rivals(passage: Passage) -> dict[str, set[str]]:
    """Return class → the values of it that the passage names."""
    found: dict[str, set[str]] = {}
    for of, value, _, _ in mentions(passage.text):
        found.setdefault(of, set()).add(value)
    return found


def _span(passage: Passage, unit: int, role: str, givens: set[str]) -> Mention | None:
    """Return the asked value's mention nearest to where the given ones are told."""
    told = passage.told(unit)
    if not all(given in told for given in givens):
        return None
    best = None
    for mention in passage.mentions:
        if (mention.unit, mention.role) != (unit, role):
            continue
        away = sum(
            min(abs(mention.sentence - s) for s in told[given])
            for given in sorted(givens)
        )
        if best is None or away < best[0]:
            best = (away, mention)
    return best[1] if best else None


def _phrase(dice: Dice, passage: Passage, unit: Unit, match) -> str:
    """Return how a question names a value that it gives."""
    role = match["role"]
    value, of = unit.values[role], class_of(unit.topic.pools[role])
    if of == "place" and match["form"] == "at":
        return at(value)
    if of == "thing":
        return f"the {value.split(' ', 1)[1]}"
    trade = trade_of(value) if of == "person" else None
    if trade and f"{value} {trade}" in passage.text and dice.chance(0.5):
        return trade
    return value


def _also_right(passage: Passage, value: str, of: str, start: int, end: int) -> list:
    """Return other spans of the passage that answer as well, as text."""
    text, answer = passage.text, passage.text[start:end]
    forms = []
    before = text[:start].rsplit(" ", 2)[-2:]
    if before and before[0].lower() in _SMALL.get(kind_of(of), ()):
        forms.append(f"{before[0]} {answer}")
    if of == "person":
        trade = trade_of(value)
        forms += [f"{value} {trade}", value, trade]
    if of == "number" and text[end : end + 1] == " ":  # with what is counted
        forms.append(" ".join(text[start:].replace(".", " ").split()[:2]).rstrip(",;"))
    if of == "thing":
        noun = value.split(" ", 1)[1]
        forms += [f"the {noun}", f"The {noun}", value, noun]
    found = [form for form in dict.fromkeys(forms) if form != answer and form in text]
    return found


def _ask(dice: Dice, passage: Passage, unit: int, role: str, frame: Frame):
    """Return one question, or None if the passage does not answer it well."""
    of = class_of(passage.units[unit].topic.pools[role])
    here, givens = passage.units[unit], set(frame.roles)
    mention = _span(passage, unit, role, givens)
    if mention is None:
        return None
    told = passage.told(unit)
    support = [passage.frames[mention.sentence]]
    support += [
        passage.frames[min(told[g], key=lambda s: abs(s - mention.sentence))]
        for g in sorted(givens)
    ]
    new_frame = frame.test_only or any(f.test_only for f in support)
    asked = SLOT.sub(lambda m: _phrase(dice, passage, here, m), frame.text)
    asked = asked[0].upper() + asked[1:]
    also = _also_right(passage, here.values[role], of, mention.start, mention.end)
    return Asked(
        kind_of(here.topic.pools[role]),
        asked,
        mention.start,
        mention.end,
        tuple(also),
        not any(here.is_new(role, given) for given in sorted(givens)),
        not new_frame,
    )


def ask(
    dice: Dice, passage: Passage, combo_seen: bool, frame_seen: bool, counts: Counter
) -> list[Asked]:
    """Return the questions of a passage, of the kinds that are rarest so far.

    Args:
        combo_seen: False wants questions whose values never meet in training.
        frame_seen: False wants a question, or the sentences that answer it, in a
            frame that training never uses.
        counts: how often each kind was asked; brought up to date.
    """
    options = _options(passage)
    out, wanted = [], dice.pick(_ASKED)
    alone = {option: not _has_twin(passage, *option) for option in options}
    options = dice.shuffled(options)
    while options and len(out) < wanted:
        options.sort(key=lambda option: (counts[_kind(passage, option)], alone[option]))
        number, role = options.pop(0)
        found = _first(dice, passage, number, role, combo_seen, frame_seen)
        if found is None or found.question in [asked.question for asked in out]:
            continue
        counts[found.kind] += 1
        out.append(found)
    return dice.shuffled(out)


def _options(passage: Passage) -> list[tuple[int, str]]:
    """Return what can be asked, as (unit, slot): what has a rival of its type."""
    rivals = _rivals(passage)
    return [
        (number, role)
        for number, unit in enumerate(passage.units)
        for role in sorted(passage.told(number))
        if len(rivals.get(class_of(unit.topic.pools[role]), ())) >= 2
        and role in unit.topic.questions
    ]


def ask_everything(dice: Dice, passage: Passage) -> list[Asked]:
    """Ask once for each slot that has a rival, in frames that training uses."""
    found = [
        _first(dice, passage, *option, combo_seen=True, frame_seen=True)
        for option in _options(passage)
    ]
    return [asked for asked in found if asked]


def _has_twin(passage: Passage, number: int, role: str) -> bool:
    """Say whether the unit tells another value of the same type: more to tell apart."""
    pools = passage.units[number].topic.pools
    told = [class_of(pools[other]) for other in sorted(passage.told(number))]
    return told.count(class_of(pools[role])) >= 2


def _kind(passage: Passage, option: tuple[int, str]) -> str:
    number, role = option
    return kind_of(passage.units[number].topic.pools[role])


def _first(dice, passage, number, role, combo_seen, frame_seen) -> Asked | None:
    """Return the first question for a slot that is new, or known, as it should be."""
    choice = passage.units[number].topic.questions[role]
    frames = [frame for frame in choice if not frame.is_more]
    if frame_seen:
        frames = [frame for frame in frames if not frame.test_only]
    frames = dice.shuffled(passage.drawn(choice)) + dice.shuffled(frames)
    if not frame_seen and dice.chance(0.5):
        frames.sort(key=lambda frame: not frame.test_only)
    for frame in frames:
        found = _ask(dice, passage, number, role, frame)
        if found and (found.combo_seen, found.frame_seen) == (combo_seen, frame_seen):
            return found
    return None
