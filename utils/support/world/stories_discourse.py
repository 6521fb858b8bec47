"""Who is meant: first mentions, names, trades and pronouns from sentence to sentence.

"He" or "she" is the person the sentence before was about, else the only other one of
that gender in it; "it" is the only thing in the sentence before. A trade ("the baker")
needs an introduction as "Anna the baker".
"""

from dataclasses import dataclass, field

from utils.support.world.stories_grammar import GENDER, Reading
from utils.support.world.stories_state import ImpossibleError, World, apply, demand

_BOUND = ("use", "used", "he", "him", "his")  # these follow what another slot names


@dataclass
class Discourse:
    """What the reader has been told: the world, and what was just mentioned."""

    world: World = field(default_factory=World)
    trades: set[str] = field(default_factory=set)  # persons introduced with a trade
    persons: list[str] = field(default_factory=list)  # of the last sentence, in order
    things: list[str] = field(default_factory=list)

    def he_or_she(self, pronoun: str) -> str | None:
        """Return the person a subject pronoun stands for, if there is just one."""
        fitting = [p for p in self.persons if GENDER[p] == pronoun]
        about = self.persons[:1]
        return fitting[0] if len(fitting) == 1 or fitting[:1] == about != [] else None

    def it(self) -> str | None:
        """Return the thing "it" stands for, if there is just one."""
        return self.things[0] if len(self.things) == 1 else None


def resolve(told: Discourse, reading: Reading) -> dict[str, str]:
    """Return role -> person, thing, place or spot of a reading.

    Raises:
        ImpossibleError: a pronoun or definite phrase refers to nothing, or a person or
            thing is introduced twice.
    """
    roles: dict[str, str] = {}
    for piece in reading.filled:
        role, value = piece.slot.role, piece.value
        if not role or role in roles or piece.form in _BOUND:
            continue
        if piece.form == "pronoun":
            value = told.it() if value == "it" else told.he_or_she(value)
            demand(value is not None, "a pronoun that refers to nobody or nothing")
        elif role in "ABC":
            _check_person(told, piece)
        elif role in "XY":
            _check_thing(told, piece)
        roles[role] = value
    _check_same(reading, roles)
    return roles


def _check_person(told: Discourse, piece) -> None:
    new = piece.slot.kind == "newperson"
    known = piece.value in told.world.at
    demand(new or known, f"{piece.value} has not been introduced")
    demand(not new or not known, f"{piece.value} is introduced twice")
    if piece.form == "trade":
        demand(piece.value in told.trades, "a trade nobody was introduced with")


def _check_thing(told: Discourse, piece) -> None:
    known = piece.value in told.world.holder
    new = piece.form == "new"
    demand(new or known, f"the {piece.value} has not been mentioned")
    demand(not new or not known, f"the {piece.value} is introduced twice")


def _check_same(reading: Reading, roles: dict[str, str]) -> None:
    """Refuse one person or thing in two roles, and a use that does not fit."""
    for group in ("ABC", "XY"):
        values = [v for r, v in roles.items() if r in group]
        demand(len(set(values)) == len(values), "one and the same in two roles")
    for piece in reading.filled:
        slot = piece.slot
        if slot.kind in ("he", "him", "his"):
            fits = piece.value == GENDER[roles[slot.role]]
            demand(fits, "a pronoun of the wrong gender")
        elif slot.kind in ("use", "used"):
            fits = piece.value == roles[slot.role]
            demand(fits, f"that is not what a {roles[slot.role]} is for")


def hear(told: Discourse, reading: Reading) -> dict[str, str]:
    """Take in a sentence: resolve it, let it happen, remember what it mentioned.

    Raises:
        ImpossibleError: it makes no sense here; `told` is then unchanged.
    """
    roles = resolve(told, reading)
    world = told.world.copy()
    try:
        apply(world, reading.frame.op, roles)
    except KeyError as error:
        raise ImpossibleError(f"{error.args[0]} is unknown here") from error
    told.world = world
    told.trades |= {p.value for p in reading.filled if p.form == "full"}
    mentioned = [p.slot.role for p in reading.filled]
    told.persons = _in_order(roles, mentioned, "ABC")
    told.things = _in_order(roles, mentioned, "XY")
    return roles


def _in_order(roles: dict[str, str], mentioned: list[str], group: str) -> list[str]:
    return [roles[r] for r in dict.fromkeys(mentioned) if r and r in group]
