"""Stories of Saltby with known truth: who fetched, gave, lost, hid and found what.

A story is thought up first (`stories_plot`), then told (`stories_tell`) in the frames of
`stories_frames` and `stories_asides`, and can be checked by `checker`. `SPLITS` says
what only the test split holds: pairs of a person and a thing, and sentence frames.
"""

from collections import Counter
from collections.abc import Container, Iterator

from utils.support.world.dice import Dice
from utils.support.world.stories_grammar import FRAMES
from utils.support.world.stories_plot import HELD_OUT, Plot, is_held_out, plot
from utils.support.world.stories_probes import (
    Probe,
    frames_of,
    probe_report,
    tracking_probes,
)
from utils.support.world.stories_tell import (
    Teller,
    draw_event_names,
    eight_grams,
    tell,
)
from utils.support.world.stories_wording import Voice

__all__ = [
    "SIZES",
    "SPLITS",
    "Probe",
    "build",
    "eight_grams",
    "frames_of",
    "generate",
    "probe_report",
    "tracking_probes",
]

SPLITS = {
    "held_out_pairs": [
        (name, thing) for name, things in HELD_OUT.items() for thing in sorted(things)
    ],
    "test_only_frames": [frame.id for frame in FRAMES.values() if frame.test_only],
}
SIZES = {"train": 3900, "validation": 220, "test": 650}
_WORDS = (40, 130)  # a story's length
_WORDS_THOROUGH = (60, 170)
_SHARE = 0.013  # a frame's part of all sentences is kept below this
_TELLINGS = 5  # of one plot, before another plot is thought up


def generate(
    dice: Dice,
    n: int,
    split: str = "train",
    avoid: Container[str] | None = None,
    has_thorough: bool = False,
    more: float = 0.0,
) -> Iterator[dict]:
    """Draw n stories.

    Args:
        split: "train", "validation" or "test". Rows of the test split go in turn
            through the four cases of (pair met in training, frames met in training).
        avoid: runs of eight words (`eight_grams`) that must not occur.
        has_thorough: let every second story remind of what is true as it goes on.
        more: the share of statements that frames of `stories_more` tell; of events,
            half as many.

    Returns:
        An iterator of `{"id", "text", "truth"}`; in the test split also `combo_seen`
        and `frame_seen`.
    """
    if split not in ("train", "validation", "test"):
        raise ValueError(f"split is {split!r}; it must be train, validation or test.")
    counts: Counter = Counter()
    for number in range(n):
        combo_seen = split != "test" or number % 2 == 0
        frame_seen = split != "test" or number % 4 < 2
        thorough = has_thorough and number % 2 == 1
        rules = combo_seen, frame_seen, thorough, more
        teller, story = _one(dice, avoid or (), counts, *rules)
        counts.update(teller.frames)
        row = {
            "id": f"{split}-{number:05d}",
            "text": " ".join(teller.sentences),
            "truth": _truth(story),
        }
        if split == "test":
            row |= {"combo_seen": combo_seen, "frame_seen": frame_seen}
        yield row


def _one(
    dice: Dice,
    avoid: Container[str],
    counts: Counter,
    combo_seen: bool,
    frame_seen: bool,
    is_thorough: bool,
    more: float,
) -> tuple[Teller, Plot]:
    limit = 5 + _SHARE * counts.total()
    least, most = _WORDS_THOROUGH if is_thorough else _WORDS
    while True:
        story = plot(dice, combo_seen, is_thorough)
        if combo_seen == _has_held_out(story):
            continue
        for _ in range(_TELLINGS):
            rules = not frame_seen, frame_seen, counts, limit
            teller = Teller(Voice(dice), avoid, *rules, more=more)
            if not tell(teller, story):
                continue
            length = sum(len(sentence.split()) for sentence in teller.sentences)
            unseen = any(FRAMES[frame].test_only for frame in teller.frames)
            if least <= length <= most and unseen != frame_seen:
                return teller, story


def _has_held_out(story: Plot) -> bool:
    world = story.world
    return any(is_held_out(person, x) for person in world.at for x in world.holder)


def _truth(story: Plot) -> dict:
    """Return the events and the end of a story, as short as can be."""
    world = story.world
    lies = {x: [place, spot] for x, (place, spot) in world.lies.items()}
    has = {x: who for x, who in world.holder.items() if who}
    loans = {x: world.owner[x] for x in world.lent}
    events = draw_event_names(story.events)
    out = {"events": events, "has": has, "lies": lies, "loans": loans, "at": world.at}
    return {key: value for key, value in out.items() if value}


def build(seed: int, sizes: dict[str, int] | None = None) -> dict[str, list[dict]]:
    """Make the splits that ship; no eight words of one occur in an earlier one.

    The truth of training rows is cut down to the end (`has`, `lies`), to save space:
    the checker can work out the rest.
    """
    sizes = sizes or SIZES
    avoid: set[str] = set()
    splits: dict[str, list[dict]] = {}
    for split in ("train", "validation", "test"):
        dice = Dice("stories", seed, split)
        known = avoid if split != "train" else ()
        splits[split] = list(generate(dice, sizes.get(split, 0), split, known))
        for row in splits[split]:
            avoid.update(eight_grams(row["text"]))
    for row in splits["train"]:
        truth = row["truth"]
        row["truth"] = {key: truth[key] for key in ("has", "lies") if key in truth}
    return splits
