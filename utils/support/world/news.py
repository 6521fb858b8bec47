"""News of Saltby: short items with their names, topic, summary, and what is true.

An item tells one event in the frames of `news_events`, among matters of other topics
(`news_asides`). In about a third of the items the first sentence is such a matter and
not the news. `check_summary` says whether a summary is true to an item's facts.
"""

import hashlib
import re
from collections import Counter
from collections.abc import Container, Iterator
from functools import cache

from utils.support.files import CourseError
from utils.support.world.dice import Dice
from utils.support.world.news_baselines import baselines, entity_baselines, lead_report
from utils.support.world.news_check import Verdict, check_summary
from utils.support.world.news_grammar import (
    EVENTS,
    LATE_LEADS,
    MORE,
    MORE_AND_LEADS,
    OTHERS,
    TOPICS,
    UNSEEN_LEADS,
    Event,
    Frame,
    Telling,
    finish,
)
from utils.support.world.news_names import SPOTS, TYPES, Spot

__all__ = [
    "SIZES",
    "TOPICS",
    "TYPES",
    "Verdict",
    "baselines",
    "build",
    "check_summary",
    "draft",
    "eight_grams",
    "entity_baselines",
    "frame_shares",
    "generate",
    "lead_report",
    "more",
    "spots_of",
]

SIZES = {"train": 1300, "validation": 100, "test": 320}
# What an item is made of: news alone, news after a scene, news and an old report.
SHAPES = {"news": 0.45, "scene": 0.19, "past": 0.16, "news, past": 0.2}
_LENGTH = (40, 110)  # words of an item
_SHARE = 0.012  # a frame's part of all sentences is kept below this
_TRIES = 2_000  # items about one event, before giving up
_WORD = re.compile(r"\w+")


def eight_grams(text: str) -> set[tuple[str, ...]]:
    """Return every run of eight lower-cased words of a text."""
    words = _WORD.findall(text.lower())
    return {tuple(words[i : i + 8]) for i in range(len(words) - 7)}


@cache
def spots_of(event: str, combo_seen: bool) -> tuple[Spot, ...]:
    """Return where an event may happen: as in training, or as never in training."""
    spots = SPOTS[EVENTS[event].spots]
    held = sorted(spots, key=lambda spot: _mix(event, spot.plain))[: len(spots) // 4]
    return tuple(spot for spot in spots if (spot in held) != combo_seen)


def _mix(*key: str) -> str:
    return hashlib.sha256("\x1f".join(("saltby news", *key)).encode()).hexdigest()


class _Blocked(Exception):
    """The split's rules allow no such sentence here."""


class _Writer:
    """Writes one item sentence by sentence, redrawing what the split forbids."""

    def __init__(
        self,
        telling: Telling,
        avoid: Container,
        frame_seen: bool,
        limit: float,
        counts: Counter,
        more: float = 0.0,
        leads: bool = False,
        led_by: dict[str, list[Frame]] | None = None,
    ) -> None:
        self.telling, self.avoid, self.frame_seen = telling, avoid, frame_seen
        self.limit, self.counts, self.more = limit, counts, more
        self.led_by = led_by or {}  # what an event's first sentence must be of
        self.wordings = MORE_AND_LEADS if leads else MORE
        self.dice = telling.dice
        self.sentences: list[str] = []  # with types around the names
        self.frames: list[Frame] = []

    def add(self, frames: list[Frame], say) -> None:
        """Append a sentence from one of the frames; _Blocked if none is allowed."""
        drawn = self._drawn(frames)
        if self.more and self.dice.chance(self.more):
            drawn = self._drawn(self.wordings[frames[0].kind]) + drawn
        for frame in drawn:
            told, taken = dict(self.telling.told), list(self.telling.taken)
            sentence = say(frame)
            if not self._overlaps(sentence):
                self.sentences.append(sentence)
                self.frames.append(frame)
                return
            self.telling.told = told
            if say == self.telling.aside:  # the event keeps what it has drawn
                self.telling.taken = taken
        raise _Blocked

    def _drawn(self, frames: list[Frame]) -> list[Frame]:
        drawn = self.dice.shuffled(self._allowed(frames))
        if self.dice.chance(0.5):  # so that none is left out
            drawn.sort(key=lambda frame: self.counts[frame.text])
        return drawn

    def aside(self, kind: str) -> None:
        """Append a sentence that is not about the event."""
        self.add(OTHERS[kind], self.telling.aside)

    def news(self, part: str) -> None:
        """Append a sentence about the event: its "lead", or a "detail"."""
        event = self.telling.event
        frames = event.leads if part == "lead" else event.details
        frames = self.led_by.get(f"{part} {event.key}", frames)
        self.add(frames, self.telling.say)

    def past(self) -> None:
        """Append an old report, of an event with another topic."""
        now, topic = self.telling, self.other_topic()
        event = self.dice.pick([e for e in EVENTS.values() if e.topic == topic])
        self.aside("past")
        where = self.dice.pick(spots_of(event.key, True))
        self.telling = Telling(self.dice, event, where, now.seen)
        self.telling.people = now.people
        self.telling.taken = [*now.taken, where.plain]
        self.news("lead")
        for _ in range(self.dice.between(1, 2)):
            self.news("detail")
        now.people, now.taken = self.telling.people, self.telling.taken
        self.telling = now

    def other_topic(self) -> str:
        """Draw a topic that the item does not have."""
        own = self.telling.event.topic
        return self.dice.pick([topic for topic in TOPICS if topic != own])

    def _allowed(self, frames: list[Frame]) -> list[Frame]:
        new = [f for f in frames if f.test_only and not self.frame_seen]
        is_lead = frames[0].kind.startswith("lead")
        if not new or not (is_lead or self.dice.chance(0.4)):
            new = [f for f in frames if not f.test_only]
        return [
            f for f in new if f not in self.frames and self.counts[f.text] <= self.limit
        ]

    def _overlaps(self, sentence: str) -> bool:
        before = self.sentences[-2:]
        text, _ = finish(" ".join([*before, sentence]))
        return any(gram in self.avoid for gram in eight_grams(text))


def _write(writer: _Writer) -> str:
    """Write an item of one of the `SHAPES`; return which."""
    dice = writer.dice
    shape = dice.weighted(list(SHAPES), list(SHAPES.values()))
    topic = writer.other_topic()
    if shape == "scene":
        writer.aside(f"scene {topic}")
        if dice.chance(0.8):
            writer.aside("turn")
    elif shape == "past":
        writer.past()
        writer.aside("now")
    parts = _parts(dice, "past" in shape)
    for part in ("lead", *parts):
        if part in ("lead", "detail"):
            writer.news(part)
        elif part == "quote":
            writer.aside(f"quote {writer.telling.event.mood}")
        else:
            writer.aside(f"other {topic}" if part == "other" else part)
    if shape == "news, past":
        writer.past()
    return shape


def _parts(dice: Dice, is_short: bool) -> list[str]:
    """Return what follows the lead, in order; less of it beside an old report."""
    if is_short:
        return ["detail"] * dice.between(1, 2) + ["quote"] * dice.chance(0.2)
    parts = ["detail"] * dice.between(1, 2) + ["quote"] * dice.chance(0.75)
    parts = ["detail", *dice.shuffled(parts)] + ["other"] * dice.chance(0.55)
    return parts + ["close"] * dice.chance(0.35)


def _sum_up(writer: _Writer) -> str:
    told = writer.telling.told
    frames = [f for f in writer.telling.event.summaries if set(f.slots) <= told.keys()]
    for frame in writer.dice.shuffled(frames):
        summary = writer.telling.sum_up(frame)
        if not any(gram in writer.avoid for gram in eight_grams(summary)):
            return summary
    raise _Blocked


def _item(writer: _Writer) -> dict:
    shape = _write(writer)
    text, spans = finish(" ".join(writer.sentences))
    low, high = _LENGTH
    if not low <= len(text.split()) <= high:
        raise _Blocked
    if any(gram in writer.avoid for gram in eight_grams(text)):
        raise _Blocked
    event = writer.telling.event
    return {
        "text": text,
        "entities": spans,
        "topic": event.topic,
        "summary": _sum_up(writer),
        "truth": {"event": event.key, **writer.telling.told},
        "lead_is_news": shape.startswith("news"),
    }


def _one(
    dice: Dice,
    event: Event,
    flags: tuple,
    avoid: Container,
    counts: Counter,
    more: float,
    leads: bool,
    led_by: dict[str, list[Frame]] | None,
) -> tuple[dict, list[Frame]]:
    combo_seen, frame_seen, people_seen = flags
    limit = 4 + _SHARE * counts.total()
    for _ in range(_TRIES):
        where = dice.pick(spots_of(event.key, combo_seen))
        telling = Telling(dice, event, where, people_seen)
        rules = frame_seen, limit, counts, more, leads, led_by
        writer = _Writer(telling, avoid, *rules)
        try:
            row = _item(writer)
        except _Blocked:
            continue
        if "where" in row["truth"] and _keeps(row, people_seen):
            return row, writer.frames
    raise CourseError(f"No news of {event.key} can be told: `avoid` leaves no room.")


def _keeps(row: dict, people_seen: bool) -> bool:
    """Return whether an item that promises people with new names has one."""
    return people_seen or any(kind == "PER" for _, _, kind in row["entities"])


def draft(
    dice: Dice,
    n: int,
    split: str = "train",
    avoid: Container | None = None,
    more: float = 0.0,
    leads: bool = False,
    led_by: dict[str, list[Frame]] | None = None,
) -> Iterator[tuple[dict, list[Frame]]]:
    """Draw n items, each with the frames of its sentences; see `generate`."""
    if split not in SIZES:
        raise ValueError(f"split is {split!r}; it must be train, validation or test.")
    counts: Counter = Counter()
    used: Counter = Counter()
    block: list[str] = []
    for number in range(n):
        block = block or dice.shuffled(TOPICS)
        topic = block.pop()
        least = dice.shuffled([e for e in EVENTS.values() if e.topic == topic])
        event = min(least, key=lambda e: used[e.key])
        used[event.key] += 1
        is_test = split == "test"
        case = number % 4, number // 4 % 2
        flags = (case[0] < 2, case[0] % 2 == 0, case[1] == 0)
        flags = flags if is_test else (True, True, True)
        rules = avoid or frozenset(), counts, more, leads, led_by
        row, frames = _one(dice, event, flags, *rules)
        counts.update(frame.text for frame in frames)
        row = {"id": f"{split}-{number:05d}", **row}
        if is_test:
            row |= dict(
                zip(("combo_seen", "frame_seen", "people_seen"), flags, strict=True)
            )
        yield row, frames


def generate(
    dice: Dice,
    n: int,
    split: str = "train",
    avoid: Container | None = None,
    more: float = 0.0,
    leads: bool = False,
) -> Iterator[dict]:
    """Draw n items; every ten have all ten topics.

    Args:
        split: "train", "validation" or "test". The test goes in turn through (place of
            such an event met in training, frames met, names of people met).
        avoid: runs of eight words (`eight_grams`) that must not occur.
        more: the share of sentences in further wordings (`news_more`).
        leads: whether these have the first sentences of `news_leads` too.

    Returns:
        An iterator of rows: `id`, `text`, `entities`, `topic`, `summary`, `truth`,
        `lead_is_news`; in the test also `combo_seen`, `frame_seen`, `people_seen`.
    """
    return (row for row, _ in draft(dice, n, split, avoid, more, leads))


def _grams(row: dict) -> set[tuple[str, ...]]:
    return eight_grams(row["text"]) | eight_grams(row["summary"])


def drafts(
    seed: int, sizes: dict[str, int] | None = None
) -> dict[str, list[tuple[dict, list[Frame]]]]:
    """Return every split's rows with their frames; `build` drops the frames."""
    sizes = {**SIZES, **(sizes or {})}
    avoid: set = set()
    out = {}
    for split in reversed(SIZES):  # training steers clear of what the others hold
        dice = Dice("news", seed, split)
        out[split] = list(draft(dice, sizes[split], split, avoid))
        avoid = avoid.union(*(_grams(row) for row, _ in out[split]))
    return {split: out[split] for split in SIZES}


def build(seed: int, sizes: dict[str, int] | None = None) -> dict[str, list[dict]]:
    """Make the splits that ship; no eight words in a row occur in two of them."""
    return {
        split: [row for row, _ in pairs] for split, pairs in drafts(seed, sizes).items()
    }


def more(
    n: int, seed: int, held: list[dict], share: float = 0.0, leads: bool = False
) -> list[dict]:
    """Make n further training rows that share no eight words with the held ones.

    Args:
        share: of sentences in further wordings, `more` of `generate`.
        leads: as there.
    """
    avoid = set().union(*map(_grams, held))
    dice = Dice("news", seed, "more")
    return list(generate(dice, n, "train", avoid, share, leads))


def unseen(n: int, seed: int, held: list[dict]) -> list[dict]:
    """Draw n items in which all first sentences are ones that no training has.

    All else is as in training: names, places, and the sentences that follow.

    Args:
        held: items with which they share no eight words in a row.
    """
    avoid = set().union(*map(_grams, held))
    dice = Dice("news", seed, "unseen")
    pairs = draft(dice, n, "validation", avoid, led_by=UNSEEN_LEADS)
    return [row for row, _ in pairs]


def late(n: int, seed: int, held: list[dict], share: float) -> list[dict]:
    """Make n training rows like `more`, with first sentences that those do not have.

    Args:
        held: items with which they share no eight words in a row.
        share: of sentences in further wordings; the other first ones are of these.
    """
    avoid = set().union(*map(_grams, held))
    dice = Dice("news", seed, "late")
    pairs = draft(dice, n, "train", avoid, share, True, LATE_LEADS)
    return [row for row, _ in pairs]


def frame_shares(pairs: list[tuple[dict, list[Frame]]]) -> list[tuple[str, float]]:
    """Return each frame with its share of all sentences, the most frequent first."""
    counts = Counter(frame.text for _, frames in pairs for frame in frames)
    return [(text, n / counts.total()) for text, n in counts.most_common()]
