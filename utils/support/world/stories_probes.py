"""Questions to a language model: complete the sentence that needs memory.

A probe is the beginning of a story up to the place where one name, thing or place is
right and the others of the story are wrong. Chance and the guess "whoever was mentioned
last" are computed beside it, because a model must beat both to have kept track.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from utils.support.world.stories_discourse import Discourse, hear
from utils.support.world.stories_grammar import (
    Filled,
    Reading,
    read_sentence,
    split_sentences,
)
from utils.support.world.stories_plot import is_held_out
from utils.support.world.stories_state import ImpossibleError
from utils.support.world.town import PLACE

_MOVES = frozenset(
    [
        "openhas",
        "therehas",
        "arrivehas",
        "elsewherehas",
        "has",
        "give",
        "lend",
        "return",
        "sell",
        "restore",
        "swap",
        "entrust",
        "deliver",
        "put",
        "hide",
        "lose",
        "findlost",
        "find",
        "gull",
        "fetch",
        "fetchat",
    ]
)
_TRAVELS = frozenset(
    [
        "open",
        "openhas",
        "there",
        "therehas",
        "arrive",
        "arrivehas",
        "elsewhere",
        "elsewherehas",
        "go",
        "carry",
        "visit",
        "fetch",
        "fetchat",
    ]
)
KINDS = {
    "clefts": "thing", "belongs": "owner", "return": "owner", "restore": "owner",
    "lies": "place", "spot": "spot", "where": "person place", "fetch": "leaver",
    "fetchat": "leaver",
}  # fmt: skip

_GROUPS = {"thing": "thing", "place": "place", "person place": "place", "spot": "spot"}


@dataclass(frozen=True)
class Probe:
    """One question: which of the candidates continues the prefix?

    `last_mentioned` is the candidate that the prefix mentions last; `n_distractors`
    counts the other people and things mentioned since the fact became true.
    """

    prefix_text: str
    answer: str
    candidates: tuple[str, ...]
    kind: str
    n_distractors: int
    combo_seen: bool
    frame_seen: bool
    last_mentioned: str


@dataclass
class _Log:
    """What was mentioned where, sentence by sentence, as (role kind, value)."""

    mentions: list[list[tuple[str, str]]] = field(default_factory=list)
    moved: dict[str, int] = field(default_factory=dict)  # thing or person -> sentence

    def note(self, reading: Reading, roles: dict[str, str]) -> None:
        number, op = len(self.mentions), reading.frame.op
        self.mentions.append(_mentions(reading.filled, roles))
        for role, value in roles.items():
            if role in "XY" and op in _MOVES or role in "AB" and op in _TRAVELS:
                self.moved[value] = number


def _mentions(filled: Iterable[Filled], roles: dict[str, str]) -> list[tuple[str, str]]:
    names = {"A": "person", "B": "person", "C": "person", "X": "thing", "Y": "thing"}
    names |= {"P": "place", "S": "spot"}
    return [
        (names[piece.slot.role], roles[piece.slot.role])
        for piece in filled
        if piece.slot.role
    ]


def tracking_probes(story: dict) -> list[Probe]:
    """Return the questions a story answers.

    Args:
        story: a row with "text"; a text the grammar cannot read gives what comes
            before the first sentence that it cannot read.
    """
    probes: list[Probe] = []
    log = _Log()
    for start, told, reading, roles in _read_along(story["text"]):
        for piece in reading.filled:
            if piece.slot.asked:
                prefix = story["text"][: start + piece.start].rstrip()
                probe = _probe(prefix, piece, reading, roles, told, log)
                probes += [probe] if probe else []
        log.note(reading, roles)
    return probes


def frames_of(text: str) -> list[str]:
    """Return the frame of each sentence of a story."""
    return [reading.frame.id for _, _, reading, _ in _read_along(text)]


def _read_along(text: str) -> Iterator[tuple[int, Discourse, Reading, dict]]:
    """Read a story; yield where each sentence starts and what it says."""
    told, start = Discourse(), 0
    for sentence in split_sentences(text):
        start = text.index(sentence, start)
        for reading in read_sentence(sentence):
            try:
                roles = hear(told, reading)
            except ImpossibleError:
                continue
            yield start, told, reading, roles
            break
        else:
            return
        start += len(sentence)


def _probe(prefix, piece, reading, roles, told, log) -> Probe | None:
    kind = _kind(piece, reading)
    group = _GROUPS.get(kind, "person")
    before = _mentions(reading.filled[: reading.filled.index(piece)], roles)
    taken = {v for k, v in before if k == group}
    order = [v for row in log.mentions for k, v in row if k == group]
    order = [v for v in order if v not in taken]
    spots = PLACE[told.world.scene].spots if group == "spot" else ()
    candidates = tuple(dict.fromkeys((*order, *spots)))
    value = roles[piece.slot.role]
    if len(candidates) < 2 or value not in order:
        return None
    thing = roles.get("X") if kind != "person place" else None
    names = [value] if group == "person" else [v for k, v in before if k == "person"]
    return Probe(
        prefix,
        _surface(group, value),
        tuple(_surface(group, v) for v in candidates),
        kind,
        _distractors(log, before, {value, thing, *names}, thing or names[0]),
        not any(thing and is_held_out(name, thing) for name in names),
        not reading.frame.test_only,
        _surface(group, order[-1]),
    )


def _kind(piece: Filled, reading: Reading) -> str:
    if piece.slot.role == "P" and reading.frame.op == "fetchat":
        return "place"
    return KINDS.get(reading.frame.op, "holder")


def _surface(group: str, value: str) -> str:
    if group == "place":
        return PLACE[value].at
    return f"the {value}" if group == "thing" else value


def _distractors(log: _Log, before, known: set, fact: str) -> int:
    since = log.mentions[log.moved.get(fact, 0) + 1 :]
    seen = {v for row in [*since, before] for k, v in row if k in ("person", "thing")}
    return len(seen - known)


def probe_report(rows: Iterable[dict]) -> dict[str, dict[str, float]]:
    """Return per kind: how many, chance, last mention, and how many have distractors.

    "holder" is who-has-what; "all" takes every probe. The figures are shares of the
    probes: `chance` is the mean of one over the number of candidates, `last_mention`
    how often the candidate mentioned last is right, `distractors_3` how many have at
    least three people or things in between.
    """
    table: dict[str, list[Probe]] = {"all": []}
    for row in rows:
        for probe in tracking_probes(row):
            table["all"].append(probe)
            table.setdefault(probe.kind, []).append(probe)
    return {kind: _shares(probes) for kind, probes in table.items() if probes}


def _shares(probes: list[Probe]) -> dict[str, float]:
    n = len(probes)
    return {
        "n": n,
        "chance": sum(1 / len(p.candidates) for p in probes) / n,
        "last_mention": sum(p.answer == p.last_mentioned for p in probes) / n,
        "distractors_3": sum(p.n_distractors >= 3 for p in probes) / n,
    }
