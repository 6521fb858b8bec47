"""From frames to sentences and back: the notation of `stories_frames`, read both ways.

`FRAMES[id]` can be told (`Frame.variants` are templates with slots to fill) and every
sentence can be read: `read_sentence` walks a trie of all variants, so that its cost
grows with the sentence and not with the number of frames.
"""

import itertools
import re
from dataclasses import dataclass

from utils.support.world import stories_words as words
from utils.support.world.stories_asides import ASIDES
from utils.support.world.stories_frames import FRAMES as EVENTS
from utils.support.world.stories_more import MORE
from utils.support.world.town import PEOPLE, PLACES, THINGS, article

SLOT = re.compile(r"\{([^}]+)\}")
_CHOICE = re.compile(r"\[([^\]]*)\]|\(([^)]*)\)")
_TOKEN = re.compile(r"[^\W_]+(?:-[^\W_]+)*|'s\b|\S")
_SENTENCE_END = re.compile(r'(?<=[.!?])\s+(?=["A-Z0-9])|(?<=[.!?]")\s+(?=["A-Z0-9])')
_BAD_SPACE = re.compile(r"\s[,.!?;:]|\s\s|[\t\r\n]|[,;:?!](?=[^\s\"])|\s'|\s\"$|^\"\s")
_MAX_SENTENCE = 400  # characters; longer ones are in no frame
_MAX_READINGS = 8

NAMES = frozenset(person.name for person in PEOPLE)
_trades = [person.trade for person in PEOPLE]
TRADES = {p.trade: p.name for p in PEOPLE if _trades.count(p.trade) == 1}
GENDER = {person.name: person.pronoun for person in PEOPLE}
PRONOUNS = {
    "he": {"he": "he", "she": "she"},
    "him": {"he": "him", "she": "her"},
    "his": {"he": "his", "she": "her"},
}


@dataclass(frozen=True)
class Frame:
    """One sentence frame: what it tells, who plays in it, and its wordings."""

    id: str
    op: str
    variants: tuple[str, ...]
    test_only: bool
    is_more: bool = False  # for generated stories only, in no split that ships


@dataclass(frozen=True)
class Slot:
    """A gap in a template: its kind (`subject`, `thing`, …), role and probe mark."""

    kind: str
    role: str
    asked: bool = False


@dataclass(frozen=True)
class Filled:
    """A slot with what stands in it; `start` and `end` count characters."""

    slot: Slot
    value: str
    form: str
    start: int
    end: int


@dataclass(frozen=True)
class Reading:
    """One way to understand a sentence: a frame and its filled slots in text order."""

    frame: Frame
    filled: tuple[Filled, ...]


def parse_slot(text: str) -> Slot:
    """Read one slot of the notation, e.g. `=@P`, `+A`, `A.his` or `when`."""
    asked = text.startswith("=")
    text = text.lstrip("=")
    if text in words.LISTS:
        return Slot(f"list {text}", "", asked)
    if "." in text:
        role, attribute = text.split(".")
        return Slot(attribute, role, asked)
    role = text.strip("+@!~").split(":")[0]
    if role in "XY":
        marks = {"+": "newthing", "~": "thingit", "e": "bare"}
        mark = "+" if text[0] == "+" else text[-1]
        return Slot(marks.get(mark, "thing"), role, asked)
    if role == "S":
        return Slot("spot", role, asked)
    if role == "P":
        return Slot("at" if "@" in text else "place", role, asked)
    if text[0] == "+":
        return Slot("newperson", role, asked)
    kind = "subject" if text == "A" and not asked else "person"
    return Slot(kind, role, asked)


def _expand(text: str) -> list[str]:
    """Return every wording that the brackets of a frame allow."""
    parts, last = [], 0
    for match in _CHOICE.finditer(text):
        parts.append([text[last : match.start()]])
        optional, either = match.groups()
        inner = optional if either is None else either
        parts.append(inner.split("|") + ([""] if either is None else []))
        last = match.end()
    parts.append([text[last:]])
    return ["".join(choice) for choice in itertools.product(*parts)]


def _parse_frames(text: str, is_more: bool = False) -> list[Frame]:
    mark = "more" if is_more else ""
    frames, op, number = [], "", 0
    for line in text.strip().splitlines():
        if line.startswith("# "):
            op, number = line[2:], 0
            if not op.startswith(("at ", "weather ")):
                op = op.split()[0]
        elif line:
            number += 1
            test_only = line.startswith("*")
            variants = tuple(_expand(line.lstrip("*")))
            name = f"{op}.{mark}{number}"
            frames.append(Frame(name, op, variants, test_only, is_more))
    return frames


_ALL = _parse_frames(EVENTS) + _parse_frames(ASIDES) + _parse_frames(MORE, is_more=True)
FRAMES = {frame.id: frame for frame in _ALL}


def _people_phrases() -> dict[str, list[tuple[str, str, str]]]:
    names = [(p.name, p.name, "name") for p in PEOPLE]
    trades = [(f"the {trade}", name, "trade") for trade, name in TRADES.items()]
    pronouns = [(p, p, "pronoun") for p in ("he", "she")]
    young = [
        (f"young {p.name}", p.name, "name") for p in PEOPLE if p.trade == "student"
    ]
    full = [(f"{name} the {trade}", name, "full") for trade, name in TRADES.items()]
    return {
        "person": names + trades,
        "subject": names + trades + pronouns,
        "newperson": names + young + full,
    }


def _phrases() -> dict[str, list[tuple[str, str, str]]]:
    """Return for each kind of slot its (phrase, value, form) triples."""
    things = [(f"the {t.noun}", t.noun, "the") for t in THINGS]
    table = _people_phrases() | {
        "thing": things,
        "thingit": [*things, ("it", "it", "pronoun")],
        "bare": [(t.noun, t.noun, "bare") for t in THINGS],
        "newthing": [(p, t.noun, "new") for t in THINGS for p in new_thing_phrases(t)],
        "place": [(p.phrase, p.key, "place") for p in PLACES],
        "at": [(p.at, p.key, "at") for p in PLACES],
        "spot": [(s, s, "spot") for p in PLACES for s in p.spots],
        "use": [(u, t, "use") for t, uses in words.NEEDED.items() for u in uses],
        "used": [(u, t, "used") for t, uses in words.DONE.items() for u in uses],
    }
    for form, by_gender in PRONOUNS.items():
        table[form] = [(word, gender, form) for gender, word in by_gender.items()]
    for name, phrases in words.LISTS.items():
        table[f"list {name}"] = [(p, p, "list") for p in phrases]
    return table


def new_thing_phrases(thing) -> list[str]:
    """Return the ways to mention a thing first: "a brass key", "a rusty brass key"."""
    out = [f"{thing.article} {thing.noun}"]
    for word in words.ADJECTIVES[thing.noun]:
        out.append(f"{article(word)} {word} {thing.noun}")
    return out


def tokens_of(text: str) -> list[str]:
    """Split into words, numbers, marks and a separate `'s`."""
    return _TOKEN.findall(text)


def _plant(tree: dict, tokens: list, leaf: object) -> None:
    for token in tokens:
        tree = tree.setdefault(token, {})
    tree.setdefault(None, []).append(leaf)


def _phrase_tries() -> dict[str, dict]:
    tries = {}
    for kind, rows in PHRASES.items():
        tries[kind] = {}
        for phrase, value, form in rows:
            _plant(tries[kind], tokens_of(phrase), (value, form))
    return tries


def _template_tokens(template: str) -> list[str | Slot]:
    out, last = [], 0
    for match in SLOT.finditer(template):
        out += tokens_of(template[last : match.start()])
        out.append(parse_slot(match.group(1)))
        last = match.end()
    out += tokens_of(template[last:])
    if isinstance(out[0], str):
        out[0] = _uncapitalised(out[0])
    return out


def _uncapitalised(token: str) -> str:
    return token if token in NAMES else token[:1].lower() + token[1:]


def _frame_trie() -> dict:
    trie = {}
    for frame in FRAMES.values():
        for template in frame.variants:
            _plant(trie, _template_tokens(template), frame)
    return _with_slots_apart(trie)


def _with_slots_apart(node: dict) -> tuple[dict, list, list]:
    """Return (words, slots, frames ending here), so that reading needs no type tests."""
    literal = {k: _with_slots_apart(v) for k, v in node.items() if isinstance(k, str)}
    slots = [
        (k, TRIES[k.kind], _with_slots_apart(v))
        for k, v in node.items()
        if isinstance(k, Slot)
    ]
    return literal, slots, node.get(None, [])


PHRASES = _phrases()
TRIES = _phrase_tries()
_ROOT = _frame_trie()


def split_sentences(text: str) -> list[str]:
    """Split a text where a sentence ends and the next begins with a capital or quote."""
    return [part for part in _SENTENCE_END.split(text.strip()) if part]


def read_sentence(sentence: str) -> list[Reading]:
    """Return the readings of a sentence, none if it is in no frame."""
    if len(sentence) > _MAX_SENTENCE or _BAD_SPACE.search(sentence):
        return []
    matches = list(_TOKEN.finditer(sentence))
    if not matches or sentence[0].islower():
        return []
    tokens = [match.group() for match in matches]
    tokens[0] = _uncapitalised(tokens[0])
    spans = [match.span() for match in matches]
    readings: list[Reading] = []
    _walk(_ROOT, tokens, 0, (), spans, readings)
    return readings[:_MAX_READINGS]


def _walk(node, tokens, i, filled, spans, out) -> None:
    literal, slots, ends = node
    if i == len(tokens):
        out.extend(Reading(frame, filled) for frame in ends)
        return
    if len(out) >= _MAX_READINGS:
        return
    following = literal.get(tokens[i])
    if following is not None:
        _walk(following, tokens, i + 1, filled, spans, out)
    for slot, trie, following in slots:
        for end, value, form in _matches(trie, tokens, i):
            piece = Filled(slot, value, form, spans[i][0], spans[end - 1][1])
            if _fits(piece, filled):
                _walk(following, tokens, end, (*filled, piece), spans, out)


def _matches(trie: dict, tokens: list[str], i: int):
    while i < len(tokens):
        trie = trie.get(tokens[i])
        if trie is None:
            return
        i += 1
        for value, form in trie.get(None, ()):
            yield i, value, form


_KIND_OF_ROLE = {"A": 1, "B": 1, "C": 1, "X": 2, "Y": 2}


def _fits(piece: Filled, before: tuple[Filled, ...]) -> bool:
    """Check a filled slot against the earlier ones: same role, same referent."""
    role, form = piece.slot.role, piece.form
    for other in before:
        same_role = other.slot.role == role
        if not role or "pronoun" in (form, other.form):
            if same_role and role and form in PRONOUNS and piece.value != other.value:
                return False
        elif form in PRONOUNS or other.form in PRONOUNS:
            if same_role and _gender(piece) != _gender(other):
                return False
        elif same_role != (piece.value == other.value) and (
            same_role or _KIND_OF_ROLE.get(role) == _KIND_OF_ROLE.get(other.slot.role)
        ):
            return False
    return True


def _gender(piece: Filled) -> str:
    return piece.value if piece.form in PRONOUNS else GENDER[piece.value]
