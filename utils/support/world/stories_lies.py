"""Making a story untrue: wrong owners and places, impossible events, loose references.

Each maker replays the story and returns all the small changes of its kind that it
knows to be wrong, as (index, new sentence): an index of -1 - i inserts before sentence
i, and an empty sentence deletes.
"""

from dataclasses import dataclass

from utils.support.world.dice import Dice
from utils.support.world.stories_discourse import Discourse, hear
from utils.support.world.stories_grammar import (
    GENDER,
    PRONOUNS,
    Reading,
    read_sentence,
    split_sentences,
)
from utils.support.world.stories_state import PLACE_OF_SPOT, ImpossibleError, World
from utils.support.world.town import PLACE, PLACES, THINGS

Edit = tuple[int, str]
_HOLDER_ROLE = dict.fromkeys(
    [
        "give",
        "lend",
        "sell",
        "return",
        "restore",
        "deliver",
        "entrust",
        "put",
        "hide",
        "lose",
        "gull",
        "carry",
        "use",
        "glad",
        "swap",
    ],
    "A",
) | {"holder": "B", "clefts": "B", "ask": "B"}
_TRANSFERS = ("give", "lend", "sell", "return", "restore", "deliver", "entrust")
_THE_THING = {thing.noun: f"the {thing.noun}" for thing in THINGS}


@dataclass(frozen=True)
class Step:
    """One sentence, what it means, and the world and mentions just before it."""

    sentence: str
    reading: Reading
    roles: dict[str, str]
    world: World
    persons: tuple[str, ...]
    things: tuple[str, ...]

    @property
    def op(self) -> str:
        """The operation the sentence tells."""
        return self.reading.frame.op


def steps(text: str) -> list[Step] | None:
    """Replay a sound story; None if it is not sound."""
    told, steps = Discourse(), []
    for sentence in split_sentences(text):
        world, persons, things = told.world, tuple(told.persons), tuple(told.things)
        for reading in read_sentence(sentence):
            try:
                roles = hear(told, reading)
            except ImpossibleError:
                continue
            steps.append(Step(sentence, reading, roles, world, persons, things))
            break
        else:
            return None
    return steps


def edited(step: Step, role: str, value: str) -> str:
    """Return the sentence with another person, thing, place or spot in a role."""
    out = step.sentence
    for piece in reversed(step.reading.filled):
        if piece.slot.role == role:
            new = _words_for(piece, value)
            out = out[: piece.start] + new + out[piece.end :]
    return out[0].upper() + out[1:]


def _words_for(piece, value: str) -> str:
    kind = piece.slot.kind
    if kind in PRONOUNS:
        return PRONOUNS[kind][GENDER[value]]
    if kind in ("place", "at"):
        return PLACE[value].phrase if kind == "place" else PLACE[value].at
    if kind in ("thing", "thingit"):
        return _THE_THING[value]
    return value


def wrong_owner(steps: list[Step], dice: Dice) -> list[Edit]:
    """Let somebody who is there act with, or have, what is another's."""
    edits = []
    for i, step in enumerate(steps):
        role, thing = _HOLDER_ROLE.get(step.op), step.roles.get("X")
        if role is None or not _named(step, role):
            continue
        here = step.world.at[step.roles[role]]
        statement = step.op in ("holder", "clefts")
        for person, place in step.world.at.items():
            fits = person not in step.roles.values() and (statement or place == here)
            if fits and step.world.holder[thing] != person:
                edits.append((i, edited(step, role, person)))
    return edits


def _named(step: Step, role: str) -> bool:
    forms = [p.form for p in step.reading.filled if p.slot.role == role]
    return bool(forms) and forms[0] in ("name", "trade", "pronoun")


def wrong_place(steps: list[Step], dice: Dice) -> list[Edit]:
    """Move a thing, a person or a deed to where it is not."""
    edits = []
    known = list(dict.fromkeys(p for s in steps for p in s.world.at.values()))
    for i, step in enumerate(steps):
        if step.op in (
            "lies",
            "where",
            "fetch",
            "fetchat",
            "findlost",
            "visit",
            "lose",
        ):
            right = step.roles.get("P")
            others = [p for p in known if p != right] or [PLACES[dice.below(9)].key]
            edits += [
                (i, edited(step, "P", p)) for p in others if right not in (None, p)
            ]
        if step.op in ("find", "spot", "put", "hide", "gull"):
            right = step.roles["S"]
            others = [s for p in known for s in PLACE[p].spots if _away(step, s, right)]
            edits += [(i, edited(step, "S", s)) for s in others]
    return edits


def _away(step: Step, spot: str, right: str) -> bool:
    """Say whether a spot is wrong: another one, or for leaving, one not here."""
    if step.op in ("find", "spot"):
        return spot != right
    return PLACE_OF_SPOT[spot] != PLACE_OF_SPOT[right]


def impossible(steps: list[Step], dice: Dice) -> list[Edit]:
    """Tell of something that cannot happen now."""
    return dice.pick([_not_theirs, _far_away, _again, _already_there])(steps)


def _not_theirs(steps: list[Step]) -> list[Edit]:
    """Let somebody do something with a thing of the story that is not with them."""
    return [
        (i, edited(step, "X", thing))
        for i, step in enumerate(steps)
        if _HOLDER_ROLE.get(step.op) and step.op not in ("use", "holder", "clefts")
        for thing, holder in step.world.holder.items()
        if holder != step.roles[_HOLDER_ROLE[step.op]]
        and thing not in step.roles.values()
    ]


def _far_away(steps: list[Step]) -> list[Edit]:
    """Let a thing pass to somebody who is elsewhere."""
    return [
        (i, edited(step, "B", person))
        for i, step in enumerate(steps)
        if step.op in ("give", "lend", "sell", "thank", "pair")
        for person, place in step.world.at.items()
        if place != step.world.at[step.roles["A"]] and _named(step, "B")
        and person not in step.roles.values()
    ]  # fmt: skip


def _again(steps: list[Step]) -> list[Edit]:
    """Let somebody give away once more what they gave away before."""
    edits = []
    for i, step in enumerate(steps):
        if step.op not in _TRANSFERS:
            continue
        giver, thing = step.roles["A"], step.roles["X"]
        again = step.sentence
        for role in ("A", "B", "X"):
            step_again = Step(again, *_reread(again, step), step.world, (), ())
            again = edited(step_again, role, step.roles[role])
        for j in range(i + 2, len(steps)):
            if steps[j].world.holder[thing] != giver:
                edits.append((-1 - j, again))
    return edits


def _reread(sentence: str, step: Step) -> tuple[Reading, dict[str, str]]:
    same = [r for r in read_sentence(sentence) if r.frame is step.reading.frame]
    return same[0], step.roles


def _already_there(steps: list[Step]) -> list[Edit]:
    """Send somebody to where they are."""
    return [
        (i, edited(step, "P", step.world.at[step.roles["A"]]))
        for i, step in enumerate(steps)
        if step.op in ("go", "carry", "elsewhere") and "A" in step.roles
    ]


def dangling(steps: list[Step], dice: Dice) -> list[Edit]:
    """Refer to nobody or nothing."""
    makers = [_unknown_thing, _nobody, _nothing, _cut_introduction]
    return dice.pick(makers)(steps, dice)


def _unknown_thing(steps: list[Step], dice: Dice) -> list[Edit]:
    """Speak of "the kite" where there is none."""
    known = steps[-1].world.holder
    strange = dice.pick([t.noun for t in THINGS if t.noun not in known])
    return [
        (i, edited(step, "X", strange))
        for i, step in enumerate(steps)
        if any(p.slot.role == "X" and p.form == "the" for p in step.reading.filled)
        and not any(p.form in ("use", "used") for p in step.reading.filled)
    ]


def _nobody(steps: list[Step], dice: Dice) -> list[Edit]:
    """Say "she" where no woman was just mentioned."""
    edits = []
    for i, step in enumerate(steps):
        for piece in step.reading.filled:
            name = step.roles.get(piece.slot.role, "")
            subject = piece.slot.kind in ("subject", "newperson") and piece.start == 0
            if subject and piece.form != "pronoun":
                pronoun = GENDER[name]
                if not any(GENDER[p] == pronoun for p in step.persons):
                    span = (piece.start, piece.end)
                    edits.append(
                        (i, replaced(step.sentence, span, pronoun.capitalize()))
                    )
    return edits


def _nothing(steps: list[Step], dice: Dice) -> list[Edit]:
    """Say "it" where no thing was just mentioned."""
    return [
        (i, replaced(step.sentence, (piece.start, piece.end), "it"))
        for i, step in enumerate(steps)
        for piece in step.reading.filled
        if piece.slot.kind == "thingit" and piece.form == "the" and not step.things
    ]


def _cut_introduction(steps: list[Step], dice: Dice) -> list[Edit]:
    """Leave out the sentence that introduces somebody or something needed later."""
    edits = []
    for i, step in enumerate(steps):
        for piece in step.reading.filled:
            if piece.form == "new" or piece.slot.kind == "newperson":
                name = step.roles[piece.slot.role]
                if any(name in later.roles.values() for later in steps[i + 1 :]):
                    edits.append((i, ""))
                    break
    return edits


def replaced(sentence: str, span: tuple[int, int], new: str) -> str:
    """Return the sentence with other words in a span."""
    return sentence[: span[0]] + new + sentence[span[1] :]
