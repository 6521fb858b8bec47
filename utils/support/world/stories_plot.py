"""What happens in a story, before a word of it is told.

A plot is made of strands: two or three people, a thing or two, and one turn of fate
(a gift, a loan, a loss, a swap). Strands share no people and no things, so that they
can be braided; the world decides whether an event is possible. After them come the
statements that need memory: who has what now, and what lies where.
"""

from dataclasses import dataclass, field

from utils.support.world.dice import Dice
from utils.support.world.stories_state import ImpossibleError, World, apply
from utils.support.world.stories_words import DONE
from utils.support.world.town import PEOPLE, PLACE, PLACES, THINGS

Event = tuple[str, dict[str, str]]
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


@dataclass
class Cast:
    """Who and what one strand is about."""

    dice: Dice
    a: str
    b: str
    c: str
    x: str
    y: str
    p: str
    q: str
    first: bool  # does this strand open the story?
    same_place: bool  # does it play where the first strand began?
    events: list[Event] = field(default_factory=list)

    def add(self, op: str, **roles: str) -> None:
        """Add an event."""
        self.events.append((op, roles))

    def maybe(self, p: float, op: str, **roles: str) -> None:
        """Add an event with probability p."""
        if self.dice.chance(p):
            self.add(op, **roles)

    def enter(self, person: str, thing: str | None = None) -> None:
        """Bring a person on stage, perhaps with a thing."""
        place, together = self.p, self.dice.chance(0.7)
        has = "has" if thing and together else ""
        roles = {"X": thing} if has else {}
        if self.events or self.same_place:
            op = self.dice.pick(["there", "arrive"])
            self.add(op + has, B=person, P=place, **roles)
        elif self.first:
            self.add("open" + has, A=person, P=place, **roles)
        else:
            self.add("elsewhere" + has, B=person, P=place, **roles)
        if thing and not together:
            self.add("has", A=person, X=thing)

    def spot(self, place: str) -> str:
        """Pick a spot of a place."""
        return self.dice.pick(PLACE[place].spots)

    def leave(self, person: str, chance: float = 1.0) -> None:
        """Let a person go elsewhere."""
        self.maybe(chance, "go", A=person, P=self.q)


def _gift(c: Cast) -> None:
    c.enter(c.a, c.x)
    c.enter(c.b)
    if c.dice.chance(0.6):
        c.maybe(0.6, "need", A=c.b, X=c.x)
        c.maybe(0.5, "ask", A=c.b, B=c.a, X=c.x)
    c.add(c.dice.pick(["give", "sell"]), A=c.a, B=c.b, X=c.x)
    _afterwards(c, c.b, c.a, c.x)


def _afterwards(c: Cast, taker: str, giver: str, thing: str) -> None:
    """Let the new holder be pleased, perhaps use the thing, perhaps go."""
    c.maybe(0.35, "thank", A=taker, B=giver, X=thing)
    if DONE[thing]:
        c.maybe(0.3, "use", A=taker, X=thing)
    c.maybe(0.2, "glad", A=taker, X=thing)
    move = c.dice.random()
    if move < 0.3:
        c.leave(giver)
    elif move < 0.6:
        c.add("carry", A=taker, P=c.q, X=thing)


def _loan(c: Cast) -> None:
    c.enter(c.a, c.x)
    c.enter(c.b)
    c.maybe(0.7, "need", A=c.b, X=c.x)
    c.maybe(0.3, "ask", A=c.b, B=c.a, X=c.x)
    c.add("lend", A=c.a, B=c.b, X=c.x)
    if DONE[c.x]:
        c.maybe(0.7, "use", A=c.b, X=c.x)
    end = c.dice.random()
    if end < 0.45:
        c.add("return", A=c.b, B=c.a, X=c.x)
    elif end < 0.7:
        c.add("carry", A=c.b, P=c.q, X=c.x)
        c.maybe(0.4, "belongs", X=c.x, A=c.a)
    else:
        c.leave(c.a)
        if c.dice.chance(0.5):
            c.add("visit", A=c.b, B=c.a, P=c.q)
            c.add("return", A=c.b, B=c.a, X=c.x)


def _leave(c: Cast) -> None:
    c.enter(c.a, c.x)
    if with_b := c.dice.chance(0.7):
        c.enter(c.b)
    spot = c.spot(c.p)
    c.add(c.dice.pick(["put", "put", "hide"]), A=c.a, X=c.x, S=spot)
    c.leave(c.a, 0.8)
    if not with_b:
        return
    fate = c.dice.random()
    if fate < 0.3:
        c.add("find", A=c.b, X=c.x, S=spot)
        c.maybe(0.5, "carry", A=c.b, P=c.q, X=c.x)
    elif fate < 0.75:
        c.add("go", A=c.b, P=c.dice.pick(_KEYS))
        c.add(c.dice.pick(["fetch", "fetchat"]), A=c.b, X=c.x, P=c.p, B=c.a)
    else:
        c.leave(c.b, 0.5)


def _loss(c: Cast) -> None:
    c.enter(c.a, c.x)
    c.enter(c.b)
    if c.dice.chance(0.5) or PLACE[c.p].kind not in ("outdoors", "shop"):
        c.add("lose", A=c.a, X=c.x, P=c.p)
        find: Event = ("findlost", {"A": c.b, "X": c.x, "P": c.p})
    else:
        spot = c.spot(c.p)
        c.add("gull", A=c.a, X=c.x, S=spot)
        find = ("find", {"A": c.b, "X": c.x, "S": spot})
    c.maybe(0.5, "sad", A=c.a, X=c.x)
    gone = c.dice.chance(0.4)
    c.leave(c.a, float(gone))
    if c.dice.chance(0.85):
        c.events.append(find)
        if c.dice.chance(0.6):
            if gone:
                c.add("visit", A=c.b, B=c.a, P=c.q)
            c.add("restore", A=c.b, B=c.a, X=c.x)
            c.maybe(0.5, "thank", A=c.a, B=c.b, X=c.x)


def _swap(c: Cast) -> None:
    c.enter(c.a, c.x)
    c.enter(c.b, c.y)
    c.maybe(0.4, "need", A=c.a, X=c.y)
    c.maybe(0.3, "ask", A=c.b, B=c.a, X=c.x)
    c.add("swap", A=c.a, X=c.x, B=c.b, Y=c.y)
    c.maybe(0.3, "glad", A=c.a, X=c.y)
    if c.dice.chance(0.4):
        c.add("carry", A=c.b, P=c.q, X=c.x)
    else:
        c.leave(c.a, 0.4)


def _errand(c: Cast) -> None:
    c.enter(c.a, c.x)
    c.enter(c.b)
    c.add("elsewhere", B=c.c, P=c.q)
    c.add("entrust", A=c.a, B=c.b, X=c.x, C=c.c)
    if c.dice.chance(0.8):
        if c.dice.chance(0.5):
            c.add("carry", A=c.b, P=c.q, X=c.x)
        else:
            c.add("visit", A=c.b, B=c.c, P=c.q)
        c.maybe(0.85, "deliver", A=c.b, B=c.c, X=c.x)
        c.maybe(0.3, "glad", A=c.c, X=c.x)


def _chain(c: Cast) -> None:
    c.enter(c.a, c.x)
    c.enter(c.b)
    c.add("give", A=c.a, B=c.b, X=c.x)
    c.maybe(0.3, "thank", A=c.b, B=c.a, X=c.x)
    c.enter(c.c)
    c.maybe(0.5, "need", A=c.c, X=c.x)
    c.add(c.dice.pick(["give", "sell", "lend"]), A=c.b, B=c.c, X=c.x)
    c.maybe(0.3, "glad", A=c.c, X=c.x)
    c.leave(c.dice.pick([c.a, c.b]), 0.5)


_STRANDS = (_gift, _loan, _leave, _loss, _swap, _errand, _chain)
_WEIGHTS = (3, 4, 4, 4, 3, 2, 2)


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


def plot(dice: Dice, combo_seen: bool = True) -> Plot:
    """Think up what happens in one story.

    Args:
        combo_seen: False asks for a person and a thing that never meet in training.
    """
    while True:
        count = dice.weighted((1, 2), (3, 13) if combo_seen else (1, 15))
        casts = _cast(dice, count, combo_seen)
        if casts is None:
            continue
        for cast in casts:
            dice.weighted(_STRANDS, _WEIGHTS)(cast)
        braided = _braid(dice, [cast.events for cast in casts])
        if braided is None or not 4 <= len(braided[0]) <= 11:
            continue
        events, world = braided
        wanted = dice.weighted((1, 2), (6, 4))
        events += _statements(dice, world, events)[:wanted]
        return Plot(tuple(events), world)
