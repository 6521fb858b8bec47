"""What happens in a story, before a word of it is told.

A plot is made of strands: two or three people, a thing or two, and one turn of fate
(a gift, a loan, a loss, a swap). Strands share no people and no things, so that they
can be braided; the world decides whether an event is possible. After them come the
statements that need memory: who has what now, and what lies where.
"""

from dataclasses import dataclass

from utils.support.world.dice import Dice
from utils.support.world.stories_state import ImpossibleError, World, apply
from utils.support.world.stories_strands import STRANDS, WEIGHTS, Cast, Event
from utils.support.world.town import PEOPLE, PLACES, THINGS

_NAMES = [person.name for person in PEOPLE]
_NOUNS = [thing.noun for thing in THINGS]
_KEYS = [place.key for place in PLACES]


def _circles() -> list[tuple[list[str], list[str]]]:
    """Deal people and things into circles: these people never meet these things."""
    dice = Dice("stories", "held-out pairs")
    names, nouns = dice.shuffled(_NAMES), dice.shuffled(_NOUNS)
    return [(names[i::_CIRCLES], nouns[i::_CIRCLES]) for i in range(_CIRCLES)]


_CIRCLES = 8
CIRCLES = _circles()
HELD_OUT = {
    name: frozenset(nouns) for names, nouns in CIRCLES for name in names
}  # person -> things they meet in the test split only


def is_held_out(person: str, thing: str) -> bool:
    """Say whether this person and this thing never meet in the training stories."""
    return thing in HELD_OUT[person]


def _cast(dice: Dice, count: int, combo_seen: bool) -> list[Cast] | None:
    """Draw people and things for `count` strands, such as may meet in this split."""
    people, keys = dice.sample(_NAMES, 3 * count), dice.sample(_KEYS, 2 * count)
    rare = []
    if not combo_seen:
        circle, rare = dice.pick(CIRCLES)
        circle = dice.sample(circle, 3)
        people[:3], rare = circle, dice.sample(rare, 1)
        if len(set(people)) < len(people):
            return None
    nouns = dice.shuffled(_NOUNS)
    free = [n for n in nouns if not any(n in HELD_OUT[name] for name in people)]
    free = rare + free
    casts = []
    for i in range(count):
        same = i > 0 and dice.chance(0.55)
        names, things = people[3 * i : 3 * i + 3], free[2 * i : 2 * i + 2]
        if len(things) < 2:
            return None
        place = keys[0] if same else keys[2 * i]
        casts.append(Cast(dice, *names, *things, place, keys[2 * i + 1], i == 0, same))
    return casts


def _braid(dice: Dice, strands: list[list[Event]]) -> tuple[list[Event], World] | None:
    """Let the strands take turns, as far as the world allows; None if it gets stuck."""
    world, told, turn = World(), [], 0
    switch = dice.pick([0.0, 0.1, 0.3])
    queues = [list(strand) for strand in strands]
    while any(queues):
        waiting = [i for i, queue in enumerate(queues) if queue]
        if turn not in waiting or (told and dice.chance(switch)):
            turn = dice.pick(waiting)
        for i in [turn, *waiting]:
            trial = _tried(world, queues[i][0]) if queues[i] else None
            if trial and (told or i == 0):
                world, turn = trial, i
                told.append(queues[i].pop(0))
                break
        else:
            return None
    return told, world


def _tried(world: World, event: Event) -> World | None:
    trial = world.copy()
    try:
        apply(trial, *event)
    except (ImpossibleError, KeyError):
        return None
    return trial


def _statements(dice: Dice, world: World, events: list[Event]) -> list[Event]:
    """Return what can be said at the end to one who kept track.

    Six times in seven the thing that was last spoken of longest ago comes first.
    """
    ages = {}
    for age, (_, roles) in enumerate(events):
        ages |= dict.fromkeys((roles[r] for r in "XY" if r in roles), age)
    things = sorted(world.holder, key=lambda thing: ages.get(thing, 0))
    if dice.chance(0.15):
        things = dice.shuffled(things)
    out = [_about(dice, world, thing) for thing in things]
    if dice.chance(0.3):
        person = dice.pick(list(world.at))
        where = ("where", {"A": person, "P": world.at[person]})
        out.insert(dice.below(2), where)
    if world.passed and dice.chance(0.2):
        giver, _, thing = dice.pick(world.passed)
        if world.holder[thing] != giver:
            out.insert(0, ("nothas", {"A": giver, "X": thing}))
    return out


def _about(dice: Dice, world: World, thing: str) -> Event:
    """Return a true statement about a thing."""
    holder = world.holder[thing]
    if holder is None:
        place, spot = world.lies[thing]
        if spot and dice.chance(0.4):
            return "spot", {"X": thing, "S": spot}
        return "lies", {"X": thing, "P": place}
    if thing in world.lent and dice.chance(0.4):
        return "belongs", {"X": thing, "A": world.owner[thing]}
    alone = len(world.belongings(holder)) == 1
    op = "clefts" if alone and dice.chance(0.3) else "holder"
    return op, {"B": holder, "X": thing}


@dataclass(frozen=True)
class Plot:
    """The events of a story in order, and the world they end in."""

    events: tuple[Event, ...]
    world: World


def _with_reminders(dice: Dice, events: list[Event]) -> list[Event]:
    """Say after some of the events what is true by then of a thing or a person."""
    world, out = World(), []
    for number, (op, roles) in enumerate(events):
        apply(world, op, roles)
        out.append((op, roles))
        if number < 2 or not world.holder or not dice.chance(0.6):
            continue
        if dice.chance(0.25):
            person = dice.pick(list(world.at))
            out.append(("where", {"A": person, "P": world.at[person]}))
        else:
            out.append(_about(dice, world, dice.pick(list(world.holder))))
    return out


def plot(dice: Dice, combo_seen: bool = True, is_thorough: bool = False) -> Plot:
    """Think up what happens in one story.

    Args:
        combo_seen: False asks for a person and a thing that never meet in training.
        is_thorough: say what is true by then in the middle of the story too, and at
            the end of each thing, not of one or two: more to learn tracking from.
    """
    while True:
        count = dice.weighted((1, 2), (3, 13) if combo_seen else (1, 15))
        casts = _cast(dice, count, combo_seen)
        if casts is None:
            continue
        for cast in casts:
            dice.weighted(STRANDS, WEIGHTS)(cast)
        braided = _braid(dice, [cast.events for cast in casts])
        if braided is None or not 4 <= len(braided[0]) <= 11:
            continue
        events, world = braided
        wanted = dice.weighted((1, 2), (6, 4))
        said = _statements(dice, world, events)
        wanted += said[0][0] == "nothas"
        if is_thorough:
            events, wanted = _with_reminders(dice, events), len(said)
        events += said[:wanted]
        return Plot(tuple(events), world)


def plain_plot(dice: Dice) -> Plot:
    """Think up one strand, with reminders all along and at the end."""
    while True:
        casts = _cast(dice, 1, combo_seen=True)
        if casts is None:
            continue
        dice.weighted(STRANDS, WEIGHTS)(casts[0])
        braided = _braid(dice, [casts[0].events])
        if braided is not None:
            events, world = braided
            told = _with_reminders(dice, events)
            return Plot((*told, *_statements(dice, world, events)), world)
