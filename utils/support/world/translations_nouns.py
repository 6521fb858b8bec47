"""Who and what: subjects, things and places, named in both languages at once."""

from dataclasses import dataclass, field

from utils.support.world import translations_words as words
from utils.support.world.dice import Dice
from utils.support.world.holdout import held_out
from utils.support.world.town import article
from utils.support.world.translations_french import starts_with_vowel
from utils.support.world.translations_words import Noun, Phrase, Where

HELD_COMBINATIONS = 12  # percent of the pairs of words that training never sees
HELD_FRAMES = 12  # percent of the sentence frames


@dataclass
class Draw:
    """The dice of one sentence, and what it has combined so far."""

    dice: Dice
    pairs: list[tuple[str, str]] = field(default_factory=list)
    marks: list[str] = field(default_factory=list)

    def mark(self, mark: str) -> str:
        """Note a choice that belongs to the sentence frame."""
        self.marks.append(mark)
        return mark

    def pair(self, *parts: str) -> None:
        """Note that these two parts stand together."""
        self.pairs.append((parts[0], parts[1]))

    @property
    def frame(self) -> str:
        """The sentence frame: all choices but the words in its slots."""
        return "/".join(self.marks)

    def combination_held(self) -> bool:
        """Tell whether some pair is kept for the test."""
        return any(held_out(HELD_COMBINATIONS, *pair) for pair in self.pairs)

    def frame_held(self) -> bool:
        """Tell whether the frame is kept for the test."""
        return held_out(HELD_FRAMES, self.frame)


@dataclass(frozen=True)
class Subject:
    """Who acts: words in both languages, person, gender, and the pronouns for them."""

    en: str
    fr: str
    person: str  # "1s", "3s", "1p", "3p"
    gender: str
    key: str
    he: str
    il: str
    his: str

    @property
    def number(self) -> str:
        """Return "s" or "p"."""
        return self.person[1]

    def son(self, noun_fr: str, gender: str) -> str:
        """Return the French possessive before a noun: son, sa, leur, notre, mon, ma."""
        long = {"3s": "son", "1s": "mon", "3p": "leur", "1p": "notre"}[self.person]
        if self.number == "p" or gender == "m" or starts_with_vowel(noun_fr):
            return long
        return long[0] + "a"


def single(person: words.Person, en: str = "", fr: str = "") -> Subject:
    """Return one inhabitant as a subject, by name unless other words are given."""
    female = person.pronoun == "she"
    return Subject(
        en or person.name,
        fr or person.name,
        "3s",
        "f" if female else "m",
        person.name,
        "she" if female else "he",
        "elle" if female else "il",
        "her" if female else "his",
    )


def _kin(draw: Draw, person: words.Person) -> Subject:
    en, fr, gender = draw.dice.pick(words.KIN)
    he, il, his = ("she", "elle", "her") if gender == "f" else ("he", "il", "his")
    en, fr_np = f"{person.name}'s {en}", f"{'la' if gender == 'f' else 'le'} {fr}"
    return Subject(en, f"{fr_np} de {person.name}", "3s", gender, en, he, il, his)


def two(draw: Draw) -> Subject:
    """Return two inhabitants; French is feminine only if both are women."""
    one, other = draw.dice.sample(words.CAST, 2)
    gender = "f" if one.pronoun == other.pronoun == "she" else "m"
    il = "elles" if gender == "f" else "ils"
    en, fr = f"{one.name} and {other.name}", f"{one.name} et {other.name}"
    return Subject(en, fr, "3p", gender, one.name, "they", il, "their")


def subject(draw: Draw, speakers: bool = True) -> Subject:
    """Draw who acts. Without `speakers`, never "I" or "we", whose gender is unknown."""
    kind = draw.dice.weighted(
        ("name", "trade", "kin", "two", "he", "I", "we"),
        (42, 16, 8, 12, 8, 7 * speakers, 7 * speakers),
    )
    if kind == "two":
        return two(draw)
    if kind == "I":
        return Subject("I", "je", "1s", "m", "I", "I", "je", "my")
    if kind == "we":
        return Subject("we", "nous", "1p", "m", "we", "we", "nous", "our")
    person = draw.dice.pick(words.TRADES if kind == "trade" else words.CAST)
    if kind == "kin":
        return _kin(draw, person)
    if kind == "trade":
        return single(person, f"the {person.trade}", words.TRADE_FR[person.name])
    if kind == "he":
        who = single(person)
        return single(person, who.he, who.il)
    return single(person)


def other(draw: Draw, who: Subject) -> Subject:
    """Draw somebody else, by name or trade, as an object."""
    while True:
        person = draw.dice.pick(words.CAST)
        if draw.dice.chance(0.2) and person in words.TRADES:
            new = single(person, f"the {person.trade}", words.TRADE_FR[person.name])
        else:
            new = single(person)
        taken = new.key in who.en or new.key == who.key
        if not taken and who.en != new.he:
            return new


@dataclass(frozen=True)
class Np:
    """A thing in both languages. `none` is its French form after "ne … pas"."""

    en: str
    fr: str
    none: str
    gender: str
    number: str
    noun: Noun

    @property
    def it(self) -> str:
        """Return the English object pronoun."""
        return "them" if self.number == "p" else "it"

    @property
    def le(self) -> str:
        """Return the French object pronoun."""
        return "les" if self.number == "p" else ("la" if self.gender == "f" else "le")


def _adjective(draw: Draw, noun: Noun) -> words.Adjective | None:
    if not draw.dice.chance(0.4):
        return None
    pool = words.EDIBLE if noun.kind == "food" else words.GENERAL
    if noun.simple and noun.kind not in ("food", "paper") and draw.dice.chance(0.55):
        pool = words.BEHIND
    adjective = draw.dice.pick(pool)
    draw.pair(adjective.en, noun.en)
    return adjective


def _before(adjective: words.Adjective, noun: Noun, number: str) -> str:
    if number == "s" and noun.gender == "m" and starts_with_vowel(noun.fr):
        return adjective.vowel or adjective.form("m")
    return adjective.form(noun.gender, number)


_DETERMINERS = {"the": ("le", "la"), "a": ("un", "une"), "this": ("ce", "cette")}


def thing(
    draw: Draw,
    who: Subject | None = None,
    noun: Noun | None = None,
    only: str = "",
    plain: bool = False,
) -> Np:
    """Draw a noun phrase: article or owner, perhaps an adjective or a number."""
    kinds = ["the", "a", "this"] + (["own"] if who else [])
    det = only or draw.dice.weighted(kinds, (45, 35, 10, 20)[: len(kinds)])
    noun = noun or draw.dice.pick(words.NOUNS)
    if noun.simple and not only and draw.dice.chance(0.12):
        return counted(draw, noun)
    adjective = None if plain else _adjective(draw, noun)
    core_en = f"{adjective.en} {noun.en}" if adjective else noun.en
    core_fr = noun.fr
    if adjective and adjective.before:
        core_fr = f"{_before(adjective, noun, 's')} {noun.fr}"
    elif adjective:
        core_fr = f"{noun.fr} {adjective.form(noun.gender)}"
    if det == "own":
        en, fr = who.his, who.son(core_fr, noun.gender)
    else:
        en, fr = det, _DETERMINERS[det][noun.gender == "f"]
        if fr == "ce" and starts_with_vowel(core_fr):
            fr = "cet"
        if det == "a":
            en = article(core_en)
    full = f"{fr} {core_fr}"
    none = f"de {core_fr}" if det == "a" else full
    return Np(f"{en} {core_en}", full, none, noun.gender, "s", noun)


def counted(
    draw: Draw, noun: Noun | None = None, the: bool = False, some: bool = False
) -> Np:
    """Draw several of one thing: "three pears" (`some`), "the pears" (`the`)."""
    noun = noun or draw.dice.pick(words.COUNTED)
    pool = (Phrase("the", "les"), *words.NUMBERS)
    number = pool[0] if the else draw.dice.pick(pool[some:])
    en, fr = f"{number.en} {noun.plural_en}", f"{number.fr} {noun.plural_fr}"
    return Np(en, fr, fr, noun.gender, "p", noun)


def place(draw: Draw, who: Subject) -> Where:
    """Draw a place, noted together with who is there."""
    where = draw.dice.pick(words.PLACES)
    draw.pair(who.key, where.key)
    return where
