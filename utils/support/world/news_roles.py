"""Does each name, number and thing of a summary stand where such a one belongs?

A slot (in capitals, as `news_check` tags a summary) may follow a preposition only if
the event's sentences or claims say so: "from RIVAL", but not "from OTHER". A number
stands before what it counts, an age and a trade beside their person.
"""

import itertools
import re
from functools import cache

from utils.support.world.news_grammar import EVENTS, VIEWS
from utils.support.world.news_names import words

TAGS = frozenset(
    words("WHO OTHER WHAT N M WHERE DAY TEAM RIVAL ORG SHOP ROLE OBJ RES AGE TRADE")
)
_TOKEN = re.compile(r"[^\W_]+|[^\w\s]")
_SLOT = re.compile(r"\{(\w+)(?::\w+)?\}")
_BY_RESULT = re.compile(r"\{\w+\?([^:}]*):([^}]*)\}")
_EITHER = re.compile(r"\[([^\]]*)\]")
_IN_CLAIM = re.compile(r"(\([^()]*\)|\w+)(?: ?\.\*)? (\([A-Z|]+\)|[A-Z]+)\b")
_PREPOSITIONS = frozenset(
    words(
        "in at on off near from to for by of with after over into as than between against"
        " under before about until since through around round outside inside across along"
        " past beside behind because_of"
    )
)
_SKIPPED = frozenset(words("the a an its their her his our new old local free all"))
# What fits whatever the event is.
_ALWAYS = {
    "WHERE": words(
        "in at on off near into outside around round inside across along past visiting"
    ),
    "DAY": words("on"),
    "WHO": words("by of for with"),
    "WHAT": words("of for with about to"),
}
_PAIRS = {
    ("ROLE", "WHO"),
    ("N", "WHAT"),
    ("WHAT", "SHOP"),
    ("M", "WHAT"),
    ("TRADE", "WHO"),
}
_SCORE = re.compile(r"\bN (?:- |to |\w+ to |\w+ against |against )M\b")
_AGED = re.compile(r"\baged AGE\b|\bAGE (?:- )?years? (?:- )?old\b")
_TRADED = re.compile(
    r"\bWHO (?:,|is|was) (?:an? |the )?TRADE\b|\bTRADE (?:,|named|called) WHO\b"
    r"|\bby (?:an?|the) TRADE\b"
)
_NIGHT_TO = ["night", "to"]
_BEFORE_THINGS = {tag: words("a an new the") for tag in ("WHO", "OTHER", "DAY")}
_BEFORE_DAY = frozenset(words("last this next was is , : ; and")) | {""}
_BEFORE_ROLE = frozenset(
    words("as the a an new its their is be becomes become was for of named hired made")
)


@cache
def _sentences(event: str, has_details: bool) -> tuple[tuple[str, ...], ...]:
    """Return the tokens of all sentences that the event's frames allow."""
    found = EVENTS[event]
    frames = (*found.leads, *found.details * has_details, *found.summaries)
    return tuple(
        tuple(tokens_of(_SLOT.sub(_tagged, text)))
        for frame in frames
        for text in _variants(frame.text)
    )


def _variants(text: str) -> list[str]:
    if match := _BY_RESULT.search(text):
        start, end = match.span()
        return [
            v for c in match.groups() for v in _variants(text[:start] + c + text[end:])
        ]
    parts = _EITHER.split(text)  # every second one is a choice
    choices = [p.split("|") if i % 2 else [p] for i, p in enumerate(parts)]
    return ["".join(choice) for choice in itertools.product(*choices)]


def _tagged(slot: re.Match) -> str:
    name = slot[1]
    return f"{'in ' * (name == 'at')}{VIEWS.get(name, name).upper()}"


def tokens_of(text: str) -> list[str]:
    """Return words and marks; what is no slot in small letters."""
    text = re.sub(r"\b([Bb]ecause|[Oo]n account) of\b", "because_of", text)
    text = re.sub(r"\b(visits?|trip|went|came) to\b", "visiting", text)
    found = re.findall(r"because_of|" + _TOKEN.pattern, text)
    return [token if token in TAGS else token.lower() for token in found]


def _before(tokens: list[str], i: int) -> str:
    """Return the word before a slot, articles and the like aside."""
    i -= 1
    while i >= 0 and tokens[i] in _SKIPPED:
        i -= 1
    return tokens[i] if i >= 0 else ""


@cache
def _licences(event: str) -> frozenset[tuple[str, str]]:
    """Return (preposition, slot) as the event's sentences and claims have them."""
    found = {(word, tag) for tag, table in _ALWAYS.items() for word in table}
    for tokens in _sentences(event, False):
        found |= {(_before(tokens, i), t) for i, t in enumerate(tokens) if t in TAGS}
    for _, claim in EVENTS[event].claims:
        found.add(("by", claim.split()[0]))  # who does it: in the passive
        for before, slots in _IN_CLAIM.findall(claim.replace("\\b", "")):
            for phrase, tag in itertools.product(
                before.strip("()").split("|"), slots.strip("()").split("|")
            ):
                found.add((phrase.split()[-1], tag))
    return frozenset(found)


@cache
def _units(event: str) -> frozenset[str]:
    """Return what the event's sentences count: the words behind its numbers."""
    pairs = {p for s in _sentences(event, True) for p in itertools.pairwise(s)}
    found = {b for a, b in pairs if a == "N" and (b in TAGS or b.isalpha())}
    return frozenset(found - {"of", "to", "on", "by", "and", "for", "who", "that"})


@cache
def _counted(event: str) -> frozenset[str]:
    """Return what the event's claims count: a first word, or one behind a number."""
    groups = re.findall(
        r"(?:^|N )\(?([a-z|]+)", "\n".join(c for _, c in EVENTS[event].claims), re.M
    )
    return frozenset(word for group in groups for word in group.split("|"))


@cache
def _tellable(event: str) -> frozenset[str]:
    """Return the slots that a summary of the event may speak of."""
    said = [frame.text for frame in EVENTS[event].summaries]
    tokens = tokens_of(" ".join(_SLOT.sub(_tagged, text) for text in said))
    claims = " ".join(claim for _, claim in EVENTS[event].claims)
    told = TAGS & {*tokens, *re.findall(r"[A-Z]+", claims)}
    return told | {"WHO", "WHERE", "DAY", "N", "AGE", "TRADE"}


def misplaced(tagged: str, event: str) -> str:
    """Return what stands in a tagged summary where it does not belong, or nothing."""
    tokens = tokens_of(tagged)
    slots = [token for token in tokens if token in TAGS]
    for i, tag in enumerate(tokens):
        if tag not in TAGS:
            continue
        if slots.count(tag) > 1:
            return f"{_called(tag)} is said twice"
        astray = _NUMBERS.get(tag, _is_astray)(tokens, i, event)
        if astray or _is_in_place_of_a_number(tokens, i, event):
            return f"{_called(tag)} stands where something else belongs"
    return ""


def _called(tag: str) -> str:
    """Name a slot for a reader."""
    return "another name" if tag == "OTHER" else f"the {tag.lower()}"


def _is_astray(tokens: list[str], i: int, event: str) -> bool:
    """Tell whether what comes before a slot forbids it."""
    tag, before = tokens[i], _before(tokens, i)
    licensed = (before, tag) in _licences(event)
    if tag not in _tellable(event) or before == "-":
        return True
    if i and tokens[i - 1] in _BEFORE_THINGS.get(tag, ()):
        return True
    if (before == "to" and tag == "DAY") != (tokens[max(0, i - 2) : i] == _NIGHT_TO):
        return True
    if tag == "DAY":
        return not licensed and before not in _BEFORE_DAY
    if tag == "ROLE":
        return before.isalpha() and before not in _BEFORE_ROLE
    if licensed:
        return False
    is_others = any((before, other) in _licences(event) for other in TAGS if before)
    return before in _PREPOSITIONS or (tag == "WHERE" and is_others)


def _is_uncounted(tokens: list[str], i: int, event: str) -> bool:
    """Tell whether a number stands before nothing that the event counts."""
    units = _units(event)
    if _before(tokens, i) not in ("in", "on", "at", "off", "near", "from", "by"):
        units = units | _counted(event)
    return not (units | {"M"}) & set(tokens[i + 1 : i + 4])


def _is_no_score(tokens: list[str], i: int, event: str) -> bool:
    return _SCORE.search(" ".join(tokens)) is None


def _is_no_age(tokens: list[str], i: int, event: str) -> bool:
    return _AGED.search(" ".join(tokens)) is None


def _is_no_trade(tokens: list[str], i: int, event: str) -> bool:
    return _TRADED.search(" ".join(tokens)) is None


_NUMBERS = {
    "N": _is_uncounted,
    "M": _is_no_score,
    "AGE": _is_no_age,
    "TRADE": _is_no_trade,
}


def _is_in_place_of_a_number(tokens: list[str], i: int, event: str) -> bool:
    """Tell whether something that is no number is counted: "Tuesday people"."""
    tag, after = tokens[i], tokens[i + 1 : i + 2]
    if tag == "N" or not after:
        return False
    if after[0] in _units(event) - TAGS:
        return True
    is_pair = after[0] in TAGS - {"N"} and (tag, after[0]) not in _PAIRS
    return is_pair and _before(tokens, i) not in _PREPOSITIONS
