"""The strands of a plot: what may befall two or three people and a thing or two."""

from dataclasses import dataclass, field

from utils.support.world.dice import Dice
from utils.support.world.stories_words import DONE
from utils.support.world.town import PLACE, PLACES

Event = tuple[str, dict[str, str]]
_KEYS = [place.key for place in PLACES]


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
    if not DONE[c.x]:  # nobody lends what is used up
        _gift(c)
        return
    c.enter(c.a, c.x)
    c.enter(c.b)
    c.maybe(0.7, "need", A=c.b, X=c.x)
    c.maybe(0.3, "ask", A=c.b, B=c.a, X=c.x)
    c.add("lend", A=c.a, B=c.b, X=c.x)
    c.maybe(0.85, "use", A=c.b, X=c.x)
    end = c.dice.random()
    if end < 0.45:
        c.add("return", A=c.b, B=c.a, X=c.x)
    elif end < 0.7:
        c.add("carry", A=c.b, P=c.q, X=c.x)
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
    if c.dice.chance(0.3) or (PLACE[c.p].kind != "outdoors" and c.p != "market"):
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
    c.add(c.dice.pick(["give", "sell"]), A=c.b, B=c.c, X=c.x)
    c.maybe(0.3, "glad", A=c.c, X=c.x)
    c.leave(c.dice.pick([c.a, c.b]), 0.5)


STRANDS = (_gift, _loan, _leave, _loss, _swap, _errand, _chain)
WEIGHTS = (3, 4, 4, 4, 3, 2, 2)
