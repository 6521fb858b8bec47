"""The wording of one sentence: which name, pronoun or phrase goes into each slot."""

from dataclasses import dataclass, field

from utils.support.world import stories_words as words
from utils.support.world.dice import Dice
from utils.support.world.stories_discourse import Discourse
from utils.support.world.stories_grammar import (
    FRAMES,
    GENDER,
    PRONOUNS,
    SLOT,
    TRADES,
    Slot,
    new_thing_phrases,
    parse_slot,
)
from utils.support.world.town import PERSON, PLACE, THINGS

_TRADE_OF = {name: trade for trade, name in TRADES.items()}
_THING = {thing.noun: thing for thing in THINGS}
_SLOTS = {
    template: tuple(parse_slot(m) for m in SLOT.findall(template))
    for frame in FRAMES.values()
    for template in frame.variants
}


@dataclass
class Voice:
    """Who tells: the dice, the weather and weekday of the story, what was said."""

    dice: Dice
    mood: str = "plain"
    day: str = "Monday"
    told: Discourse = field(default_factory=Discourse)


def fill(voice: Voice, template: str, roles: dict[str, str]) -> str | None:
    """Return a sentence of this template, or None if the roles do not suffice."""
    pieces = []
    roles = dict(roles)
    for slot in _SLOTS[template]:
        if slot.role == "A" and "A" not in roles:
            roles["A"] = _bystander(voice, roles)
        piece = _piece(voice, slot, roles)
        if piece is None:
            return None
        pieces.append(piece)
    parts = SLOT.split(template)
    parts[1::2] = pieces
    sentence = "".join(parts)
    return sentence[0].upper() + sentence[1:]


def _bystander(voice: Voice, roles: dict[str, str]) -> str | None:
    world = voice.told.world
    there = [p for p, place in world.at.items() if place == world.scene]
    there = [p for p in there if p not in roles.values()]
    return there[-1] if there else None


def _piece(voice: Voice, slot: Slot, roles: dict[str, str]) -> str | None:
    """Return the words for a slot, or None if this template cannot be used."""
    if slot.kind.startswith("list "):
        return _listed(voice, slot.kind[5:])
    value = roles.get(slot.role)
    if value is None:
        return None
    if slot.kind in PRONOUNS:
        return PRONOUNS[slot.kind][GENDER[value]]
    if slot.kind in ("newperson", "person", "subject"):
        return _person(voice, slot, value)
    if slot.kind in ("place", "at"):
        return PLACE[value].phrase if slot.kind == "place" else PLACE[value].at
    if slot.kind == "spot":
        return value
    return _thing(voice, slot, value)


def _listed(voice: Voice, name: str) -> str:
    if name == "day":
        return voice.day
    if name == "later":
        return voice.dice.pick([day for day in words.DAYS if day != voice.day])
    if name == "when":
        phrases = words.WHEN[voice.mood]
        fits = [p for p in phrases if p.endswith(voice.day) or p[:3] == "one"]
        return voice.dice.pick(fits)
    return voice.dice.pick(words.LISTS[name])


def _person(voice: Voice, slot: Slot, name: str) -> str:
    if slot.kind == "newperson":
        if name not in _TRADE_OF:
            return f"young {name}" if voice.dice.chance(0.5) else name
        return f"{name} the {_TRADE_OF[name]}" if voice.dice.chance(0.6) else name
    about = [p for p in voice.told.persons if GENDER[p] == GENDER[name]]
    if slot.kind == "subject" and about == [name] and voice.dice.chance(0.7):
        return PERSON[name].pronoun
    if name in voice.told.trades and not slot.asked and voice.dice.chance(0.2):
        return f"the {_TRADE_OF[name]}"
    return name


def _thing(voice: Voice, slot: Slot, noun: str) -> str | None:
    if slot.kind == "newthing":
        return voice.dice.pick(new_thing_phrases(_THING[noun]))
    if slot.kind == "use":
        return voice.dice.pick(words.NEEDED[noun])
    if slot.kind == "used":
        return voice.dice.pick(words.DONE[noun]) if words.DONE[noun] else None
    if slot.kind == "bare":
        return noun
    if slot.kind == "thingit" and voice.told.it() == noun and voice.dice.chance(0.6):
        return "it"
    return f"the {noun}"
