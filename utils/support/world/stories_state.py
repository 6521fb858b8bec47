"""What is true in a story: who is where, who has what, what lies where.

Each operation of the frames is one small function that first demands what must hold and
then changes the world. The generator and the checker both run these, so that a story is
told from the same truth that it is later checked against.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

from utils.support.world.town import PLACES

PLACE_OF_SPOT = {spot: place.key for place in PLACES for spot in place.spots}


class ImpossibleError(Exception):
    """An event that cannot happen now, or a statement that is not true."""


@dataclass
class World:
    """The state of one story at one moment."""

    scene: str | None = None
    at: dict[str, str] = field(default_factory=dict)
    holder: dict[str, str | None] = field(default_factory=dict)
    owner: dict[str, str] = field(default_factory=dict)
    lies: dict[str, tuple[str, str | None]] = field(default_factory=dict)
    left_by: dict[str, str] = field(default_factory=dict)
    lent: dict[str, str] = field(default_factory=dict)  # to whom
    lost: set[str] = field(default_factory=set)
    meant_for: dict[str, str] = field(default_factory=dict)
    passed: list[tuple[str, str, str]] = field(default_factory=list)

    def copy(self) -> "World":
        """Return an independent copy, to try a sentence on."""
        parts = vars(self).items()
        return World(**{k: v if k == "scene" else v.copy() for k, v in parts})

    def belongings(self, person: str) -> list[str]:
        """Return what a person has, in the order of first mention."""
        return [thing for thing, holder in self.holder.items() if holder == person]


def demand(condition: bool, reason: str) -> None:
    """Raise `ImpossibleError` with the reason unless the condition holds."""
    if not condition:
        raise ImpossibleError(reason)


def _has(w: World, person: str, thing: str) -> None:
    demand(w.holder.get(thing) == person, f"{person} does not have the {thing}")


def _near(w: World, a: str, b: str) -> None:
    demand(w.at.get(a) == w.at.get(b), f"{a} and {b} are not in the same place")


def _pass(w: World, a: str, b: str, thing: str) -> None:
    _near(w, a, b)
    _has(w, a, thing)
    w.holder[thing] = b
    w.scene = w.at[a]
    w.passed.append((a, b, thing))


def _down(w: World, a: str, thing: str, place: str, spot: str | None) -> None:
    _has(w, a, thing)
    demand(w.at[a] == place, f"{a} is not there to leave the {thing}")
    w.holder[thing] = None
    w.lies[thing] = (place, spot)
    w.scene = place


def _up(w: World, a: str, thing: str, place: str) -> None:
    demand(w.holder.get(thing) is None, f"somebody has the {thing}")
    demand(w.lies[thing][0] == place, f"the {thing} does not lie there")
    w.holder[thing] = a
    del w.lies[thing]
    w.at[a] = w.scene = place


def _open(w, A, P):
    demand(not w.at, "the story has begun already")
    w.at[A] = w.scene = P


def _own(w, A, X):
    demand(X not in w.holder, f"the {X} is known already")
    w.holder[X] = w.owner[X] = A


def _openhas(w, A, P, X):
    _open(w, A, P)
    _own(w, A, X)


def _there(w, B, P=None, A=None):
    demand(w.scene is not None, "there is no scene yet")
    demand(P in (None, w.scene), "this is not the scene")
    demand(A is None or w.at.get(A) == w.scene, f"{A} is not there")
    w.at[B] = w.scene


def _therehas(w, B, X, P=None, A=None):
    _there(w, B, P, A)
    _own(w, B, X)


def _elsewhere(w, B, P):
    demand(w.scene is not None, "there is no scene yet")
    demand(w.scene != P, "this is the same scene")
    w.at[B] = w.scene = P


def _elsewherehas(w, B, P, X):
    _elsewhere(w, B, P)
    _own(w, B, X)


def _has_new(w, A, X):
    _own(w, A, X)
    w.scene = w.at[A]


def _go(w, A, P):
    demand(w.at[A] != P, f"{A} is there already")
    w.at[A] = w.scene = P


def _carry(w, A, P, X):
    _has(w, A, X)
    _go(w, A, P)


def _visit(w, A, B, P):
    demand(w.at[B] == P, f"{B} is not there")
    _go(w, A, P)


def _give(w, A, B, X):
    _has(w, A, X)
    demand(w.owner[X] == A or X in w.lost, f"the {X} is not {A}'s to give")
    _pass(w, A, B, X)
    w.owner[X] = B


def _lend(w, A, B, X):
    _has(w, A, X)
    demand(w.owner[X] == A, f"the {X} is not {A}'s to lend")
    _pass(w, A, B, X)
    w.lent[X] = B


def _return(w, A, B, X):
    demand(w.lent.get(X) == A, f"{A} did not borrow the {X}")
    demand(w.owner[X] == B, f"{B} did not lend the {X}")
    _pass(w, A, B, X)
    del w.lent[X]


def _restore(w, A, B, X):
    demand(w.owner[X] == B and X in w.lost, f"{B} did not lose the {X}")
    _pass(w, A, B, X)
    w.lost.discard(X)


def _swap(w, A, X, B, Y):
    _give(w, A, B, X)
    _give(w, B, A, Y)


def _entrust(w, A, B, X, C):
    _has(w, A, X)
    demand(w.owner[X] == A, f"the {X} is not {A}'s to send")
    _pass(w, A, B, X)
    w.owner[X] = w.meant_for[X] = C


def _deliver(w, A, B, X):
    demand(w.meant_for.get(X) == B, f"the {X} is not meant for {B}")
    _pass(w, A, B, X)
    del w.meant_for[X]


def _put(w, A, X, S):
    _down(w, A, X, PLACE_OF_SPOT[S], S)
    w.left_by[X] = A


def _lose(w, A, X, P=None):
    _down(w, A, X, P or w.at[A], None)
    w.lost.add(X)


def _gull(w, A, X, S):
    _down(w, A, X, PLACE_OF_SPOT[S], S)
    w.lost.add(X)


def _find(w, A, X, S):
    place = PLACE_OF_SPOT[S]
    demand(w.at[A] == place, f"{A} is not there to find anything")
    demand(w.lies.get(X, (0, 0))[1] == S, f"the {X} does not lie {S}")
    _up(w, A, X, place)


def _findlost(w, A, X, P=None):
    demand(w.at[A] == (P or w.at[A]), f"{A} is not there to find anything")
    demand(X in w.lies and w.lies[X][1] is None, f"the {X} does not lie there")
    _up(w, A, X, w.at[A])


def _fetch(w, A, X, B, P=None):
    demand(X in w.lies, f"the {X} does not lie anywhere")
    demand(w.left_by.get(X) == B, f"{B} did not leave the {X}")
    _up(w, A, X, P or w.lies[X][0])


def _need(w, A, X):
    demand(w.holder[X] != A, f"{A} has the {X} already")
    w.scene = w.at[A]


def _ask(w, A, B, X):
    _near(w, A, B)
    _has(w, B, X)
    w.scene = w.at[A]


def _glad(w, A, X):
    _has(w, A, X)
    w.scene = w.at[A]


def _thank(w, A, B, X=None):
    _near(w, A, B)
    given = [x for giver, taker, x in w.passed if (giver, taker) == (B, A)]
    demand(bool(given), f"{B} gave nothing to {A}")
    demand(X is None or given[-1] == X, f"{B} did not give the {X} to {A}")


def _sad(w, A, X):
    demand(X in w.lost and w.owner[X] == A, f"{A} did not lose the {X}")
    demand(w.holder[X] != A, f"{A} has the {X} again")
    w.scene = w.at[A]


def _holder(w, B, X):
    _has(w, B, X)


def _nothas(w, A, X):
    demand(w.holder[X] != A, f"{A} has the {X}")
    had = [x for giver, _, x in w.passed if giver == A] + [w.left_by.get(X) == A and X]
    demand(X in had or w.owner[X] == A, f"{A} never had the {X}")


def _belongs(w, X, A):
    demand(w.owner[X] == A, f"the {X} does not belong to {A}")
    demand(X in w.lent, f"the {X} is not on loan")


def _lies(w, X, P):
    demand(w.lies.get(X, ("",))[0] == P, f"the {X} does not lie there")


def _spot(w, X, S):
    demand(w.lies.get(X, ("", ""))[1] == S, f"the {X} does not lie {S}")


def _where(w, A, P):
    demand(w.at[A] == P, f"{A} is not there")


def _person(w, A):
    demand(A in w.at, f"{A} is unknown")


def _pair(w, A, B):
    _near(w, A, B)


def _nothing(w, **roles):
    demand(w.scene is not None, "there is no scene yet")


OPERATIONS: dict[str, Callable] = {
    "open": _open, "openhas": _openhas, "there": _there, "therehas": _therehas,
    "arrive": _there, "arrivehas": _therehas, "elsewhere": _elsewhere,
    "elsewherehas": _elsewherehas, "has": _has_new, "go": _go, "carry": _carry,
    "visit": _visit, "give": _give, "lend": _lend, "return": _return, "sell": _give,
    "restore": _restore, "swap": _swap, "entrust": _entrust, "deliver": _deliver,
    "put": _put, "hide": _put, "lose": _lose, "gull": _gull, "find": _find,
    "findlost": _findlost, "fetch": _fetch, "fetchat": _fetch, "need": _need,
    "ask": _ask, "use": _glad, "glad": _glad, "thank": _thank, "sad": _sad,
    "holder": _holder, "clefts": _holder, "nothas": _nothas, "belongs": _belongs,
    "lies": _lies, "spot": _spot, "where": _where, "say": _person, "feel": _person,
    "close": _person, "pair": _pair, "closeplain": _nothing,
}  # fmt: skip


def apply(world: World, op: str, roles: dict[str, str]) -> None:
    """Let an operation happen in the world.

    Raises:
        ImpossibleError: it cannot; the world may be half changed, so try it on a copy.
    """
    if op.startswith("at "):
        demand(world.scene == op[3:], "this is not the place for it")
    elif op.startswith("weather "):
        _nothing(world)
    else:
        OPERATIONS[op](world, **roles)
