"""Clauses with one verb, and the ways to say a clause: plainly, asked, reported."""

from collections.abc import Callable
from dataclasses import dataclass

from utils.support.world import translations_verbs as verbs
from utils.support.world import translations_words as words
from utils.support.world.translations_clauses import bare, english, french, helper
from utils.support.world.translations_french import Verb
from utils.support.world.translations_nouns import (
    Draw,
    Np,
    Subject,
    other,
    place,
    subject,
    thing,
)
from utils.support.world.translations_words import Phrase

Sentence = tuple[str, str, str]  # English words, French words, end mark


@dataclass
class Clause:
    """Somebody does something: subject, verb, tense, negation and what follows."""

    who: Subject
    verb: Verb
    mood: str
    neg: str
    en: str  # what follows the verb
    fr: str
    time: Phrase | None = None

    def say(self) -> tuple[str, str]:
        """Return the clause as a statement in both languages, time not included."""
        en = f"{self.who.en} {english(self.who, self.verb, self.mood, self.neg)} {self.en}"
        fr = f"{self.who.fr} {french(self.who, self.verb, self.mood, self.neg)} {self.fr}"
        return en, fr

    def asked(self) -> str:
        """Return the English word order of a question."""
        aux = helper(self.who.person, self.mood)
        return f"{aux} {self.who.en} {bare(self.verb, self.mood)} {self.en}"


_MOODS = ("past", "pres", "prog", "fut", "near", "can", "must", "want")
_MOOD_WEIGHTS = (36, 10, 9, 14, 8, 7, 8, 8)
_TIMES = {"past": words.PAST_TIMES, "pres": words.HABITS, "prog": words.NOW_TIMES}


def _negation(draw: Draw, mood: str) -> str:
    choices = {"past": ("pas", "pas", "jamais"), "pres": ("pas", "jamais", "plus")}
    choices |= {"prog": ("pas",), "fut": ("pas", "pas", "jamais")}
    return draw.dice.pick(choices.get(mood, ("pas",)))


def _settings(draw: Draw, negative: float = 0.3) -> tuple[str, str]:
    mood = draw.dice.weighted(_MOODS, _MOOD_WEIGHTS)
    neg = _negation(draw, mood) if draw.dice.chance(negative) else ""
    draw.mark(f"{mood}-{neg or 'plain'}")
    return mood, neg


def _time(draw: Draw, mood: str, neg: str, chance: float = 0.45) -> Phrase | None:
    if not draw.dice.chance(chance) or (neg == "jamais" and mood != "pres"):
        return None
    times = words.SEASONS if neg == "jamais" else _TIMES.get(mood, words.NEXT_TIMES)
    return draw.dice.pick(times)


_FOREIGN = ("steal", "borrow", "buy")  # nobody does these to a thing of their own


def thing_for(
    draw: Draw, verb: Verb, kinds: tuple[str, ...] | None, who: Subject | None
) -> Np:
    """Draw an object that suits the verb (any thing if no kinds are given)."""
    nouns = [noun for noun in words.NOUNS if kinds is None or noun.kind in kinds]
    noun = draw.dice.pick(nouns)
    draw.pair(verb.base, noun.en)
    return thing(draw, None if verb.base in _FOREIGN else who, noun)


def _with_thing(draw: Draw) -> Clause:
    draw.mark("thing")
    mood, neg = _settings(draw)
    who = subject(draw)
    meant = mood in ("prog", "near", "can", "must", "want")
    verb, kinds = draw.dice.pick(verbs.ON_PURPOSE if meant else verbs.THING_VERBS)
    what = thing_for(draw, verb, kinds, who)
    en, fr = what.en, what.none if neg else what.fr
    if draw.dice.chance(0.4):
        draw.mark("place")
        where = place(draw, who)
        en, fr = f"{en} {where.at_en}", f"{fr} {where.at_fr}"
    return Clause(who, verb, mood, neg, en, fr, _time(draw, mood, neg))


def _giving(draw: Draw) -> Clause:
    draw.mark("give")
    mood, neg = _settings(draw)
    who = subject(draw)
    verb = draw.dice.pick(verbs.GIVE_VERBS)
    what = thing_for(draw, verb, None, who)
    to = other(draw, who)
    first = draw.dice.chance(0.4) and verb.base != "return"
    draw.mark("dative" if first else "to")
    en = f"{to.en} {what.en}" if first else f"{what.en} to {to.en}"
    fr = f"{what.none if neg else what.fr} à {to.fr}"
    return Clause(who, verb, mood, neg, en, fr, _time(draw, mood, neg))


def _going(draw: Draw) -> Clause:
    draw.mark("go")
    mood, neg = _settings(draw)
    who = subject(draw, speakers=mood != "past")
    verb = draw.dice.pick(verbs.MOTION)
    where = place(draw, who)
    en, fr = f"to {where.en}", where.to_fr
    how = draw.mark(draw.dice.weighted(("alone", "with", "aim"), (5, 3, 2)))
    if how == "with":
        friend = other(draw, who)
        en, fr = f"{en} with {friend.en}", f"{fr} avec {friend.fr}"
    if how == "aim":
        aim, kinds = draw.dice.pick(verbs.ON_PURPOSE)
        what = thing_for(draw, aim, kinds, who)
        en, fr = (
            f"{en} to {aim.base} {what.en}",
            f"{fr} pour {aim.infinitive} {what.fr}",
        )
    return Clause(who, verb, mood, neg, en, fr, _time(draw, mood, neg))


def _staying(draw: Draw) -> Clause:
    draw.mark("stay")
    mood, neg = _settings(draw)
    who = subject(draw, speakers=mood != "past")
    verb = draw.dice.pick(verbs.BE_PLACED)
    where = place(draw, who)
    at_en, at_fr = where.at_en, where.at_fr
    if verb == verbs.ARRIVE:
        at_en, at_fr = f"at {where.en}", where.to_fr
    return Clause(who, verb, mood, neg, at_en, at_fr, _time(draw, mood, neg, 0.6))


def _doing(draw: Draw) -> Clause:
    draw.mark("activity")
    mood, neg = _settings(draw)
    verb = draw.dice.pick(verbs.ACTIVITIES)
    who = subject(draw, speakers=mood != "past" or not verb.reflexive)
    where = place(draw, who)
    en, fr = where.at_en, where.at_fr
    if draw.dice.chance(0.3):
        draw.mark("with")
        friend = other(draw, who)
        en, fr = f"{en} with {friend.en}", f"{fr} avec {friend.fr}"
    return Clause(who, verb, mood, neg, en, fr, _time(draw, mood, neg))


def _with_person(draw: Draw) -> Clause:
    draw.mark("person")
    mood, neg = _settings(draw)
    who = subject(draw)
    verb = draw.dice.pick(verbs.LASTING if mood == "prog" else verbs.PERSON_VERBS)
    whom = other(draw, who)
    draw.pair(verb.base, whom.key)
    en, fr = whom.en, whom.fr
    if draw.dice.chance(0.55):
        draw.mark("place")
        where = place(draw, who)
        en, fr = f"{en} {where.at_en}", f"{fr} {where.at_fr}"
    return Clause(who, verb, mood, neg, en, fr, _time(draw, mood, neg))


CORES: tuple[Callable[[Draw], Clause], ...] = (
    _with_thing,
    _giving,
    _going,
    _staying,
    _doing,
    _with_person,
)
_CORE_WEIGHTS = (30, 18, 16, 8, 14, 14)


def core(draw: Draw) -> Clause:
    """Draw a clause of any of the six kinds."""
    return draw.dice.weighted(CORES, _CORE_WEIGHTS)(draw)


def timed(draw: Draw, en: str, fr: str, time: Phrase | None) -> tuple[str, str]:
    """Put the time in front or at the end, in the same place in both languages."""
    if time is None:
        return en, fr
    if draw.mark("front" if draw.dice.chance(0.35) else "end") == "front":
        return f"{time.en}, {en}", f"{time.fr}, {fr}"
    return f"{en} {time.en}", f"{fr} {time.fr}"


def statement(draw: Draw) -> Sentence:
    """Say a clause."""
    clause = core(draw)
    return *timed(draw, *clause.say(), clause.time), "."


def question(draw: Draw) -> Sentence:
    """Ask whether a clause is true; French uses "est-ce que" throughout."""
    draw.mark("whether")
    clause = core(draw)
    clause.neg = ""
    _, fr = clause.say()
    en, time = clause.asked(), clause.time
    if time:
        draw.mark("end")
        en, fr = f"{en} {time.en}", f"{fr} {time.fr}"
    return en, f"est-ce que {fr}", "?"


_ASK = (
    Phrase("when", "quand est-ce que"),
    Phrase("why", "pourquoi est-ce que"),
    Phrase("how", "comment est-ce que"),
)


def open_question(draw: Draw) -> Sentence:
    """Ask when, why or how."""
    word = draw.dice.pick(_ASK)
    draw.mark(word.en)
    clause = core(draw)
    clause.neg = ""
    return f"{word.en} {clause.asked()}", f"{word.fr} {clause.say()[1]}", "?"


_REPORTS = (
    (Phrase("says that", "dit que"), Phrase("say that", "disent que")),
    (Phrase("thinks that", "pense que"), Phrase("think that", "pensent que")),
    (Phrase("knows that", "sait que"), Phrase("know that", "savent que")),
    (Phrase("writes that", "écrit que"), Phrase("write that", "écrivent que")),
)


def reported(draw: Draw) -> Sentence:
    """Have somebody say, think, know or hope a clause."""
    speaker = subject(draw, speakers=False)
    one, many = draw.dice.pick(_REPORTS)
    draw.mark(one.en)
    phrase = many if speaker.number == "p" else one
    clause = core(draw)
    en, fr = clause.say()
    return f"{speaker.en} {phrase.en} {en}", f"{speaker.fr} {phrase.fr} {fr}", "."


KINDS_OF_CLAUSE = (
    (statement, 26),
    (question, 8),
    (open_question, 5),
    (reported, 8),
)
