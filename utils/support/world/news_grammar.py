"""How the tables of the news become frames, and frames become sentences.

A `Telling` holds what one item is about and what it has said so far: a person is named
in full once and then as Mr or Ms, a place becomes "there", a day "that day".
"""

import re
from dataclasses import dataclass, field, replace
from functools import cache

from utils.support.world.dice import Dice
from utils.support.world.news_asides import ASIDES
from utils.support.world.news_events import EVENTS_BY_THE_SEA
from utils.support.world.news_events_inland import EVENTS_INLAND
from utils.support.world.news_leads import LEADS
from utils.support.world.news_more import (
    INTRODUCED,
    INTRODUCED_BY_TRADE,
    MORE_BY_THE_SEA,
)
from utils.support.world.news_more_asides import MORE_ASIDES
from utils.support.world.news_more_inland import MORE_INLAND
from utils.support.world.news_names import (
    MONTHS,
    ORGS,
    SPOTS,
    SURNAMES,
    TYPES,
    UNHEARD,
    WEEKDAYS,
    Someone,
    Spot,
    number,
    plain,
    shop,
    someone,
)
from utils.support.world.news_unseen import UNSEEN
from utils.support.world.town import PEOPLE, article

SLOT = re.compile(
    r"\{(?P<name>\w+)(?::(?P<mod>\w+)|\?(?P<yes>[^:}]*):(?P<no>[^}]*))?\}"
    r"|\[(?P<either>[^\]]*)\]"
)
NAME = re.compile(rf"<({'|'.join(TYPES)}):([^<>]+)>")
_INNER = re.compile(r"\[([^\[\]]*)\]")
_NAMED = re.compile(
    r"\{(p[23]?)(:as)?\}(?=[.;:]| (?!(?:of|from|and|at|with|in|or|as) )[a-z])"
)
_TWO_DATES = re.compile(r"(<DATE:[^<>]+)> <DATE:")
PERSONS = ("who", "other", "p", "p2", "p3")
NUMBERS = ("n", "m", "N", "M", "k", "K")
VIEWS = {"at": "where", "place": "where", "N": "n", "M": "m"}
_VIEWS_ELSEWHERE = {
    "street": ("street",),
    "spot": ("street", "venue", "water"),
    "at": ("venue",),
    "out": ("street", "water"),
    "wet": ("water",),
    "pitch": ("ground",),
}
_NUMBERS_ELSEWHERE = {"k": range(2, 9), "K": range(60, 900), "years": range(18, 91)}
# Trades that say who is meant, not what they do, or that the news itself is about.
_NO_TRADES = {"student", "mayor", "reporter", "doctor", "waiter", "conductor"}
TRADES = tuple(
    sorted({p.trade for p in PEOPLE if not p.trade.endswith("man")} - _NO_TRADES)
)
YEARS = (1904, 2019)


@dataclass(frozen=True)
class Frame:
    """A sentence with its slots: `kind` is lead, detail, summary, quote, scene …"""

    kind: str
    text: str
    test_only: bool = False
    is_more: bool = False  # for generated items only, in no split that ships

    @property
    def slots(self) -> tuple[str, ...]:
        """The names of the slots it fills, as `truth` knows them."""
        return _slots(self.text)


@cache
def _slots(text: str) -> tuple[str, ...]:
    names = [match["name"] for match in SLOT.finditer(text) if match["name"]]
    return tuple(dict.fromkeys(VIEWS.get(name, name) for name in names))


@dataclass(frozen=True)
class Event:
    """One kind of news: its topic, what may fill its slots, and its sentences."""

    key: str
    topic: str = ""
    mood: str = ""
    spots: str = ""
    pools: dict[str, tuple] = field(default_factory=dict)
    leads: list[Frame] = field(default_factory=list)
    details: list[Frame] = field(default_factory=list)
    summaries: list[Frame] = field(default_factory=list)
    claims: list[tuple[str, str]] = field(default_factory=list)
    nevers: list[str] = field(default_factory=list)


def _pool(text: str) -> tuple:
    if match := re.fullmatch(r"(\d+)-(\d+)(?:/(\d+))?", text):
        low, high, step = (int(part or 1) for part in match.groups())
        return tuple(range(low, high + 1, step))
    return tuple(cell.strip() for cell in text.split("|"))


def _read_events(table: str) -> list[Event]:
    events: list[Event] = []
    for line in filter(None, table.split("\n")):
        mark, rest = line.split(" ", 1)
        if mark == "@":
            events.append(Event(*rest.split()))
        elif rest.startswith("= "):
            events[-1].pools[mark] = _pool(rest[2:])
        else:
            _add(events[-1], mark, rest)
    return events


def _add(event: Event, mark: str, text: str) -> None:
    if mark[0] == "~":
        event.claims.append((mark[1:], text))
    elif mark == "!":
        event.nevers.append(text)
    else:
        kinds = {">": event.leads, "-": event.details, "=": event.summaries}
        names = {">": "lead", "-": "detail", "=": "summary"}
        frame = Frame(f"{names[mark[0]]} {event.key}", text, mark.endswith("*"))
        kinds[mark[0]].append(frame)


def _read_asides(table: str) -> dict[str, list[Frame]]:
    out: dict[str, list[Frame]] = {}
    for line in filter(None, table.split("\n")):
        if line.startswith("# "):
            kind = line[2:]
            out[kind] = []
        else:
            out[kind].append(Frame(kind, line.removeprefix("* "), line[0] == "*"))
    return out


def _read_more(leads: str = "") -> dict[str, list[Frame]]:
    """Return the further wordings by kind, e.g. "lead rescue" or "quote good"."""
    events = _by_kind(MORE_BY_THE_SEA + MORE_INLAND + leads)
    asides = _read_asides(MORE_ASIDES)
    if both := events.keys() & asides.keys():
        raise ValueError(f"{sorted(both)} are asides and parts of events.")
    return events | {
        kind: [replace(frame, is_more=True) for frame in frames]
        for kind, frames in asides.items()
    }


def _by_kind(table: str) -> dict[str, list[Frame]]:
    """Return the first sentences and details of events, e.g. those of "lead rescue"."""
    found: dict[str, list[Frame]] = {}
    for event in _read_events(table):
        for frame in event.leads + event.details:
            found.setdefault(frame.kind, []).append(replace(frame, is_more=True))
    return found


EVENTS = {e.key: e for e in _read_events(EVENTS_BY_THE_SEA + EVENTS_INLAND)}
OTHERS = _read_asides(ASIDES)
MORE = _read_more()
MORE_AND_LEADS = _read_more(LEADS)
_BLIND = _by_kind(UNSEEN)
UNSEEN_LEADS = {kind: found[::3] for kind, found in _BLIND.items()}  # to measure by
LATE_LEADS = {  # for the end of a training
    kind: [frame for i, frame in enumerate(found) if i % 3]
    for kind, found in _BLIND.items()
}
TOPICS = tuple(dict.fromkeys(event.topic for event in EVENTS.values()))


def finish(marked: str) -> tuple[str, list[list]]:
    """Return the text without the types, and where each name is: [start, end, type]."""
    marked = _TWO_DATES.sub(r"\1 ", marked)  # "March 1998" is one date
    text, spans, end = "", [], 0
    for match in NAME.finditer(marked):
        text += marked[end : match.start()]
        spans.append([len(text), len(text) + len(match[2]), match[1]])
        text += match[2]
        end = match.end()
    return text + marked[end:], spans


def choose(dice: Dice, text: str) -> str:
    """Settle the brackets of a further wording, the inner ones first."""
    while match := _INNER.search(text):
        start, end = match.span()
        text = text[:start] + dice.pick(match[1].split("|")) + text[end:]
    text = re.sub(r" +(?=[ ,.;:?!]|$)", "", text.strip())
    text = _NAMED.sub(lambda match: introduce(dice, match), text)
    return text.replace(":as}", "}")


def introduce(dice: Dice, person: re.Match) -> str:
    """Say of one or the other in a further wording who that is."""
    name, by_trade = person.groups()
    if not dice.chance(0.6 if by_trade else 0.3):
        return f"{{{name}}}"
    text = dice.pick(INTRODUCED + INTRODUCED_BY_TRADE * bool(by_trade))
    return text.replace("{p}", f"{{{name}}}")


class Telling:
    """One item in the making: its facts, what has been told, and how."""

    def __init__(self, dice: Dice, event: Event, where: Spot, seen: bool) -> None:
        """Start an item.

        Args:
            dice: the only source of chance.
            event: what is the news.
            where: where it happens.
            seen: whether its people have names that training knows.
        """
        self.dice, self.event, self.seen = dice, event, seen
        self.title = dice.chance(0.5)  # Mr Rook, or Rook alone
        self.facts: dict[str, object] = {"where": where}
        self.told: dict[str, object] = {}  # slot → what `truth` says of it
        self.people: list[Someone] = []
        self.year = f"<DATE:{dice.between(*YEARS)}>"  # the one that asides speak of
        self.taken: list[str] = [
            where.plain
        ]  # names and numbers that mean something already

    def say(self, frame: Frame) -> str:
        """Return a sentence of the event itself; what it tells counts as told."""
        text = choose(self.dice, frame.text) if frame.is_more else frame.text
        if "day" in self.told and self.dice.chance(0.6):
            text = text.replace("on {day}", "that day")
        return self._write(text, self._teller() if frame.is_more else self._fact)

    def _teller(self):
        """Return what fills a slot with a fact, or with somebody of no importance."""
        filled: dict[str, str] = {}
        own = {"who", "other", "day", *VIEWS, *VIEWS.values(), *self.event.pools}

        def fill(slot: re.Match) -> str:
            return (
                self._fact(slot) if slot["name"] in own else self._other(slot, filled)
            )

        return fill

    def aside(self, frame: Frame) -> str:
        """Return a sentence about something else."""
        filled: dict[str, str] = {}
        text = choose(self.dice, frame.text) if frame.is_more else frame.text
        return self._write(text, lambda slot: self._other(slot, filled))

    def sum_up(self, frame: Frame) -> str:
        """Return the summary, in which people have their full names."""
        return self._write(frame.text, lambda slot: self._bare(slot))

    def _write(self, text: str, fill) -> str:
        def put(slot: re.Match) -> str:
            if slot["either"] is not None:
                return self.dice.pick(slot["either"].split("|"))
            return fill(slot)

        while SLOT.search(text):  # an alternative may hold a slot
            text = SLOT.sub(put, text)
        text = re.sub(r",([,.;:?!])", r"\1", text)
        return re.sub(r'(^"?|[.?!] "?)([a-z])', lambda m: m[1] + m[2].upper(), text)

    def fact(self, slot: str) -> object:
        """Return what fills a slot of the event, drawn at its first use."""
        if slot not in self.facts:
            self.facts[slot] = self._draw(slot)
        return self.facts[slot]

    def _draw(self, slot: str) -> object:
        if slot in PERSONS:
            return self._person()
        if slot == "day":
            return self._day(self.event.pools.get("day") == ("date",))
        pool = self.event.pools[slot]
        if pool == ("@shop",):
            return shop(self.dice, self.seen)
        if isinstance(pool[0], str) and pool[0].startswith("@"):
            pool = ORGS[pool[0][1:]]
        if slot in ("team", "rival"):  # Westmouth never plays Westmouth United
            met = {first_word(name) for name in self.facts.values() if _is_org(name)}
            pool = [name for name in pool if first_word(name) not in met]
        return self._fresh(pool)

    def _day(self, is_date: bool) -> str:
        if is_date or self.dice.chance(0.2):
            return self._date()
        return f"<DATE:{self._fresh(WEEKDAYS)}>"

    def _date(self) -> str:
        day, month = self.dice.between(1, 28), self.dice.pick(MONTHS)
        return self.dice.pick((f"<DATE:{day} {month}>", f"<DATE:{month} {day}>"))

    def _fresh(self, pool):
        free = [v for v in pool if plain(str(v)) not in self.taken] or list(pool)
        value = self.dice.pick(free)
        self.taken.append(plain(str(value)))
        return value

    def _person(self) -> Someone:
        while True:
            person = someone(self.dice, self.seen)
            known = {name for p in self.people for name in (p.first, p.last)}
            if not {person.first, person.last} & {*known, *self.taken}:
                self.people.append(person)
                self.taken.append(person.last)
                return person

    def _fact(self, slot: re.Match) -> str:
        name = VIEWS.get(slot["name"], slot["name"])
        value = self.fact(name)
        if slot["yes"] is not None:
            self.told[name] = value
            return slot["yes"] if value == self.event.pools[name][0] else slot["no"]
        if isinstance(value, Someone):
            return self._name(name, value, slot["mod"])
        is_known = name in self.told
        self.told[name] = value.plain if isinstance(value, Spot) else _truth(value)
        if slot["name"] == "at" and is_known and self.dice.chance(0.5):
            return "there"
        return _view(slot, value)

    def _name(self, slot: str, person: Someone, mod: str | None) -> str:
        if mod and mod != "name":
            return person_as(person, mod)
        if slot in self.told:
            title = f"{person.title} " if self.title else ""
            return f"{title}<PER:{person.last}>"
        self.told[slot] = person.name
        is_described = slot == "who" and not mod
        return self._described(person) if is_described else f"<PER:{person.name}>"

    def _described(self, person: Someone) -> str:
        name, mode = f"<PER:{person.name}>", self.event.pools.get("who", ("any",))[0]
        if mode == "pupil" or mode == "age" or self.dice.chance(0.35):
            if self.dice.chance(0.5):
                return name
            age = self._fresh(range(11, 18) if mode == "pupil" else range(24, 71))
            self.told["age"] = age
            return f"{name}, {age},"
        if self.dice.chance(0.4):
            return name
        trade = self.dice.pick(TRADES)
        self.told["trade"] = trade
        forms = (f"{name}, {article(trade)} {trade},", f"the {trade} {name}")
        return self.dice.pick(forms)

    def _other(self, slot: re.Match, filled: dict) -> str:
        name = slot["name"]
        if name not in filled:
            filled[name] = self._draw_other(name)
        if slot["mod"]:
            met = {f"<PER:{person.name}>": person for person in self.people}
            return person_as(met[filled[name]], slot["mod"])
        return filled[name]

    def _draw_other(self, name: str) -> str:
        dice = self.dice
        if name.rstrip("23") in UNHEARD:
            return self._unheard(name.rstrip("23"))
        if name in PERSONS:
            return f"<PER:{self._person().name}>"
        name = name.rstrip("23")  # {team2} is another team
        if name in _VIEWS_ELSEWHERE:
            return self._elsewhere(name)
        if name == "town":
            return self._fresh([spot.name for spot in SPOTS["town"]])
        if name in ("trade", "job"):
            trade = dice.pick(TRADES)
            return trade if name == "trade" else f"{article(trade)} {trade}"
        if name in ("years", "k", "K"):
            return number(self._fresh(_NUMBERS_ELSEWHERE[name]))
        if name == "shop":
            return shop(dice, self.seen)
        if name == "date":
            return self._date()
        if name == "year":
            return self.year
        if name in ("wd", "mon"):
            return f"<DATE:{self._fresh(WEEKDAYS if name == 'wd' else MONTHS)}>"
        tables = {"body": "bodies", "rival": "teams"}
        return self._fresh(ORGS[tables.get(name, f"{name}s")])

    def _unheard(self, name: str) -> str:
        """Return an organisation or a place that only a further wording names."""
        known = {part for p in self.people for part in (p.first, p.last)}
        free = [n for n in SURNAMES[self.seen] if n not in (*known, *self.taken)]
        one, other = self.dice.sample(free, 2)
        self.taken += [one, other]
        return self.dice.pick(UNHEARD[name]).format(one, other)

    def _elsewhere(self, view: str) -> str:
        here = self.facts["where"].plain
        kind = self.dice.pick(_VIEWS_ELSEWHERE[view])
        free = [s for s in SPOTS[kind] if s.plain not in (here, *self.taken)]
        spot = self.dice.pick(free or SPOTS["town"])
        self.taken.append(spot.plain)
        return spot.name if view in ("spot", "street") else spot.at

    def _bare(self, slot: re.Match) -> str:
        value = self.fact(VIEWS.get(slot["name"], slot["name"]))
        if slot["yes"] is not None:
            is_first = value == self.event.pools[slot["name"]][0]
            return slot["yes"] if is_first else slot["no"]
        if isinstance(value, Someone):
            return value.name
        return plain(_view(slot, value))


def first_word(name: str) -> str:
    """Return the first word of a name, without its type."""
    return plain(name).split()[0]


def _is_org(value: object) -> bool:
    return isinstance(value, str) and "<ORG:" in value


def person_as(person: Someone, mod: str) -> str:
    """Return the first name, title and surname, or a pronoun (`she` `her` `him`)."""
    if mod == "first":
        return f"<PER:{person.first}>"
    if mod == "mr":
        return f"{person.title} <PER:{person.last}>"
    table = {"she": ("she", "he"), "her": ("her", "his"), "him": ("her", "him")}
    return table[mod][person.pronoun == "he"]


def _truth(value: object) -> object:
    return plain(value).removeprefix("the ") if isinstance(value, str) else value


def _view(slot: re.Match, value: object) -> str:
    if isinstance(value, Spot):
        return value.at if slot["name"] == "at" else value.name
    if isinstance(value, int):
        return str(value) if slot["name"] in "NM" else number(value)
    if slot["mod"] == "an":
        return f"{article(str(value))} {value}"
    if slot["mod"] == "the":
        return re.sub(r"^an? ", "the ", str(value))
    return str(value)
