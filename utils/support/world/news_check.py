"""Is a summary true to the facts of an item? It may be worded otherwise than ours.

The summary's names, numbers, places and things are replaced by the slots they fill;
what remains must say what happened (a claim of the event), say nothing of what did not,
and hold no other name, number, day, place or thing of the town.
"""

import re
from dataclasses import dataclass
from functools import cache

from utils.support.world.news_grammar import EVENTS, SLOT, Event
from utils.support.world.news_names import (
    FIRST,
    MONTHS,
    NUMBER_WORDS,
    ORGS,
    SPOTS,
    SURNAMES,
    WEEKDAYS,
    plain,
    words,
)
from utils.support.world.news_roles import TAGS, misplaced

_TAG = re.compile(r"\b[A-Z]+\b")
_NEGATIONS = frozenset(
    words(
        "not no never nobody none nothing neither nor cannot failed fails almost nearly"
        " hardly without denied denies might may could would instead"
    )
)
# Words that would be news of their own; an event may use those of its claims alone.
_DEEDS = frozenset(
    words(
        "arrested died dies killed drowned dead injured hurt married resigned resigns sued"
        " jailed burned appointed approved beaten bought burglars caught crashed damaged"
        " defeated destroyed discovered elected exhibited felled fined hired hottest landed"
        " planted rejected rescued robbed saved signed stole stolen thieves unearthed voted"
        " wettest won wrecked closed"
    )
)
_STRANGE = "STRANGE"
_MOST_WORDS = 45
_REVERSED = (
    r"\b(in|at|off|on|near) (the )?(WHO|OTHER)\b",
    r"\b(WHO|OTHER|TEAM|RIVAL)\b.*\b\1\b",
    r"\b(WHO and OTHER|OTHER and WHO|TEAM and RIVAL|RIVAL and TEAM)\b",
    r"\b(WHO|TEAM|ORG|SHOP) (was|were|is|are|has been|have been) (?!fined)\w+ by\b",
)
# Sentences begin with a capital; these words do not make a name.
_FREE_CAPITALS = frozenset({"Saltby", "Mr", "Ms", "Mrs", "I"})


@dataclass(frozen=True)
class Verdict:
    """Whether a summary is true to the facts, and else why not."""

    ok: bool
    reason: str = ""


def check_summary(text: str, truth: dict) -> Verdict:
    """Judge one sentence by the `truth` of its item.

    Paraphrases pass: other order, active or passive, digits or words, surname alone,
    fewer facts. A word that the town has no name for is not judged.

    Args:
        text: any string, e.g. what a model has written.
        truth: the item's facts: `event` and what its slots hold.

    Returns:
        A verdict; nothing in a text makes this raise.
    """
    event = EVENTS[truth["event"]]
    if not 0 < len(text.split()) <= _MOST_WORDS:
        return Verdict(False, "a summary is one sentence")
    tagged = _tag(text, truth)
    rest = _TAG.sub(lambda m: "_" if m[0] in TAGS else m[0], tagged)
    for judge in (_strangers, _twice, _negated, _foreign):
        if reason := judge(rest, event):
            return Verdict(False, reason)
    verdict = _claimed(tagged, event, truth)
    if verdict.ok and (reason := misplaced(tagged, event.key)):
        return Verdict(False, reason)
    return verdict


def _tag(text: str, truth: dict) -> str:
    """Replace what the truth names by its slot in capitals."""
    text = re.sub(r"[\"“”]", "", text.strip()).rstrip(".!")
    text = _TAG.sub(lambda m: m[0].lower() if m[0] in TAGS else m[0], text)
    found = [
        (alias, slot.upper())
        for slot, value in truth.items()
        if slot not in ("event", "res")
        for alias in _aliases(slot, value)
    ]
    known = {alias for alias, _ in found}
    found += [
        (alias, _STRANGE) for alias in _things(truth["event"]) if alias not in known
    ]
    for alias, tag in sorted(found, key=lambda pair: (-len(pair[0]), pair)):
        first = re.escape(alias[0])
        either = f"[{first.lower()}{first.upper()}]" if alias[0].isalpha() else first
        start = either if alias[0].islower() else first
        pattern = rf"(?<![\w,]){start}{re.escape(alias[1:])}(?!\w|,\d)"
        text = re.sub(pattern, tag, text)
    text = re.sub(r"\b[Tt]he (TEAM|RIVAL|ORG|SHOP|WHERE)\b", r"\1", text)
    text = re.sub(r"\b(?:[Tt]he )?TRADE (?=WHO)", "", text)
    return re.sub(r"WHO, (?:AGE|(?:an? )?TRADE)(?:,|$)", "WHO", text)


def _aliases(slot: str, value: object) -> list[str]:
    if isinstance(value, int):
        words = [NUMBER_WORDS[value]] if value <= 12 else []
        return [str(value), f"{value:,}", *words]
    value = str(value)
    if slot in ("who", "other"):
        last = value.split()[-1]
        return [value, f"Mr {last}", f"Ms {last}", f"Mrs {last}", last]
    if slot in ("what", "obj"):
        bare = re.sub(r"^(an?|the) ", "", value)
        return [f"{article} {bare}" for article in ("a", "an", "the")] + [bare]
    if slot == "day" and " " in value:
        first, second = value.split()
        return [value, f"{second} {first}", f"{second} of {first}"]
    return [value]


@cache
def _name_words() -> frozenset[str]:
    """Every word that is, or is part of, a name of the town."""
    found = {name for seen in (True, False) for name in SURNAMES[seen]}
    found |= {first for seen in (True, False) for first, _ in FIRST[seen]}
    texts = [spot.name for spots in SPOTS.values() for spot in spots]
    texts += [name for names in ORGS.values() for name in names]
    for text in texts:
        found |= {word for word in plain(text).split() if word[0].isupper()}
    return frozenset(found | {*WEEKDAYS, *MONTHS})


@cache
def _common_places() -> re.Pattern:
    """Places without a capital, and named ones in small letters."""
    names = {spot.plain for spots in SPOTS.values() for spot in spots}
    common = sorted(name for name in names if name.islower())
    spelled = sorted(name.lower() for name in names if " " in name)
    return re.compile(rf"\b({'|'.join(common + spelled)})\b", re.I)


def _strangers(rest: str, event: Event) -> str:
    """Names, numbers, days, places and things that the truth does not hold."""
    if _STRANGE in rest:
        return "a thing that is not among the facts"
    if match := re.search(r"\d[\d,.]*", rest):
        return f"the number {match[0]} is not among the facts"
    spoken = _lexicon(event.key)
    for match in re.finditer(r"[^\W_]+(?:['’-][^\W_]+)*", rest):
        word = match[0]
        if word.lower() in NUMBER_WORDS[2:] and word.lower() not in spoken:
            return f"the number {word} is not among the facts"
        if _is_name(word, match.start() == 0):
            return f"{word} is not among the facts"
    if match := _common_places().search(rest):
        return f"{match[0]} is not where it happened"
    return ""


def _is_name(word: str, is_first: bool) -> bool:
    if not word[0].isupper() or word in _FREE_CAPITALS:
        return False
    return not is_first or word.split("'")[0] in _name_words()


@cache
def _things(event: str) -> tuple[str, ...]:
    pools = EVENTS[event].pools
    return tuple(
        re.sub(r"^an? ", "", value)
        for slot in ("what", "obj", "role")
        for value in pools.get(slot, ())
    )


def _twice(rest: str, event: Event) -> str:
    if re.search(r"\b(\w+) \1\b", rest.replace("_", " _ ").lower()):
        return "a word is said twice"
    return "it is more than one sentence" if re.search(r"[.!?] +\S", rest) else ""


def _negated(rest: str, event: Event) -> str:
    spoken = _lexicon(event.key)
    for word in re.findall(r"[a-z']+", rest.lower()):
        if (word in _NEGATIONS or word.endswith("n't")) and word not in spoken:
            return f"{word!r} turns what happened round"
    return ""


@cache
def _lexicon(event: str) -> frozenset[str]:
    """The words of an event's own summaries and claims."""
    found = EVENTS[event]
    texts = [SLOT.sub(_choices, frame.text) for frame in found.summaries]
    texts += [re.sub(r"\\b", " ", claim) for _, claim in found.claims]
    return frozenset(re.findall(r"[a-z']+", " ".join(texts).lower()))


def _choices(slot: re.Match) -> str:
    return f" {slot['yes'] or ''} {slot['no'] or ''} "


def _foreign(rest: str, event: Event) -> str:
    for word in re.findall(r"[a-z]+", rest.lower()):
        if word in _DEEDS and word not in _lexicon(event.key):
            return f"{word!r} belongs to other news"
    return ""


def _claimed(tagged: str, event: Event, truth: dict) -> Verdict:
    """Does it say what happened, the right way round?"""
    claims = [(mark, claim.replace(" .*", r"\b.*")) for mark, claim in event.claims]
    for pattern in (*event.nevers, *_REVERSED):
        if re.search(pattern, tagged):
            return Verdict(False, "what happened is told the wrong way round")
    mine = "1" if truth.get("res") == event.pools.get("res", ("",))[0] else "2"
    if any(mark not in ("", mine) and re.search(c, tagged, re.I) for mark, c in claims):
        return Verdict(False, "the opposite happened")
    starts = (tagged, tagged[:1].lower() + tagged[1:])
    if not any(re.search(claim, text) for _, claim in claims for text in starts):
        return Verdict(False, "it does not say what happened")
    return Verdict(True)
