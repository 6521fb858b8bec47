"""Sentences of two clauses: pronouns for what was named, reasons, relatives, times."""

from utils.support.world import translations_verbs as verbs
from utils.support.world import translations_words as words
from utils.support.world.translations_clauses import english, french
from utils.support.world.translations_core import (
    Sentence,
    thing_for,
    timed,
)
from utils.support.world.translations_frames import BE, NOBODY, spot_of
from utils.support.world.translations_french import Verb, agree
from utils.support.world.translations_nouns import (
    Draw,
    Np,
    Subject,
    other,
    place,
    subject,
    thing,
)


def relative(draw: Draw) -> Sentence:
    """Tell of "the key that Anna found": the participle agrees with the key."""
    who = subject(draw)
    verb, kinds = draw.dice.pick(verbs.THING_VERBS)
    noun = draw.dice.pick([noun for noun in words.NOUNS if noun.kind in kinds])
    what = thing(draw, noun=noun, only="the", plain=True)
    draw.pair(verb.base, noun.en)
    mood = draw.mark(draw.dice.pick(("past", "past", "pres", "fut", "want")))
    neg = draw.mark("pas" if draw.dice.chance(0.2) else "")
    clause_en = f"{what.en} that {who.en} {english(who, verb, mood, neg)}"
    clause_fr = f"{what.fr} que {who.fr} {french(who, verb, mood, neg, before=what)}"
    are, sont = BE["pres"]["3" + what.number]
    if draw.mark(draw.dice.pick(("spot", "state"))) == "spot":
        spot = spot_of(draw, what)
        return f"{clause_en} {are} {spot.en}", f"{clause_fr} {sont} {spot.fr}", "."
    how = draw.dice.pick(words.STATES)
    draw.pair(how.en, what.noun.en)
    return (
        f"{clause_en} {are} {how.en}",
        f"{clause_fr} {sont} {how.form(what.gender, what.number)}",
        ".",
    )


def _past(
    who: Subject, verb: Verb, clitics: tuple[str, ...] = (), before: Np | None = None
) -> str:
    return french(who, verb, "past", "", clitics, before)


def pass_on(draw: Draw) -> Sentence:
    """Two deeds, the second with a pronoun: "bought a kite, but she lost it"."""
    who = subject(draw)
    first, how, second = draw.dice.pick(verbs.THEN)
    verb, kinds = verbs.THING_VERB[first.replace("_", " ")]
    later, fit = verbs.THING_VERB[second]
    what = thing_for(draw, verb, tuple(k for k in kinds if k in fit), who)
    draw.pair(later.base, what.noun.en)
    draw.mark(how)
    en, fr = f"{who.en} {verb.past} {what.en}", f"{who.fr} {_past(who, verb)} {what.fr}"
    second_fr = _past(who, later, (what.le,), what)
    if how == "and":
        where = place(draw, who)
        en, fr = f"{en} and {later.past} {what.it}", f"{fr} et {second_fr}"
        return f"{en} {where.at_en}", f"{fr} {where.at_fr}", "."
    lien = "mais" if how == "but" else "puis"
    en = f"{en}, {how} {who.he} {later.past} {what.it}"
    fr = f"{fr}, {lien} {who.il} {second_fr}"
    return *timed(draw, en, fr, draw.dice.pick((None, *words.PAST_TIMES[:6]))), "."


def give_away(draw: Draw) -> Sentence:
    """Two deeds and a gift: "found the key and gave it to Ben"."""
    who = subject(draw)
    verb, kinds = verbs.THING_VERB[draw.dice.pick(verbs.GIVEN)]
    what = thing_for(draw, verb, kinds, who)
    en, fr = f"{who.en} {verb.past} {what.en}", f"{who.fr} {_past(who, verb)} {what.fr}"
    if draw.mark(draw.dice.pick(("plain", "place"))) == "place":
        where = place(draw, who)
        en, fr = f"{en} {where.at_en}", f"{fr} {where.at_fr}"
    gift = draw.dice.pick(verbs.GIVE_VERBS)
    draw.pair(gift.base, what.noun.en)
    to = other(draw, who)
    en = f"{en} and {gift.past} {what.it} to {to.en}"
    return en, f"{fr} et {_past(who, gift, (what.le,), what)} à {to.fr}", "."


def meet(draw: Draw) -> Sentence:
    """Two deeds towards one person: "met Ben and showed him the key"."""
    draw.mark("meet")
    who = subject(draw)
    whom = other(draw, who)
    verb = draw.dice.pick(verbs.AT_FIRST)
    gift = draw.dice.pick(verbs.GIVE_VERBS[:7])
    what = thing_for(draw, gift, None, who)
    him = "her" if whom.he == "she" else "him"
    en, fr = f"{who.en} {verb.past} {whom.en}", f"{who.fr} {_past(who, verb)} {whom.fr}"
    if draw.dice.chance(0.4):
        draw.mark("place")
        where = place(draw, who)
        en, fr = f"{en} {where.at_en}", f"{fr} {where.at_fr}"
    if draw.mark(draw.dice.pick(("him", "with"))) == "him":
        return (
            f"{en} and {gift.past} {him} {what.en}",
            f"{fr} et {_past(who, gift, ('lui',))} {what.fr}",
            ".",
        )
    second = draw.dice.pick(verbs.AFTER_THAT)
    le = "la" if whom.he == "she" else "le"
    pp = agree(second.participle, whom.gender, "s")
    aux = {"1s": "ai", "3s": "a", "1p": "avons", "3p": "ont"}[who.person]
    return f"{en} and {second.past} {him}", f"{fr} et {le} {aux} {pp}", "."


def because(draw: Draw) -> Sentence:
    """Give a reason: "Ben was sad because he had lost the key"."""
    who = subject(draw, speakers=False)
    moods, deeds, lacks = draw.dice.pick(verbs.REASONS)
    name = draw.dice.pick(moods)
    how = next(m for m in words.MOODS if m.en == name)
    mood, tense = draw.dice.pick((("pres", "past"), ("past", "had")))
    draw.mark(mood)
    is_, est = BE[mood][who.person]
    no = draw.mark("pas" if draw.dice.chance(0.35) else "")
    verb, kinds = verbs.THING_VERB[draw.dice.pick(lacks if no else deeds)]
    what = thing_for(draw, verb, kinds, who)
    deed_en = f"{who.he} {english(who, verb, tense, no)} {what.en}"
    deed_fr = f"{who.il} {french(who, verb, tense, no)} {what.none if no else what.fr}"
    en = f"{who.en} {is_} {how.en} because {deed_en}"
    fr = f"{who.fr} {est} {how.form(who.gender, who.number)} parce que {deed_fr}"
    return en, fr, "."


def when(draw: Draw) -> Sentence:
    """Tell two things at one time: "When Anna arrived, Ben was tired"."""
    draw.mark("when")
    who, whom = subject(draw, speakers=False), other(draw, NOBODY)
    while whom.key in (who.key, *who.en.split("'")) or who.he == who.en:
        who, whom = subject(draw, speakers=False), other(draw, NOBODY)
    verb = draw.dice.pick((verbs.ARRIVE, verbs.RETURN, verbs.GO))
    where = place(draw, who)
    at_en, at_fr = (
        (f"at {where.en}", where.to_fr)
        if verb == verbs.ARRIVE
        else (f"to {where.en}", where.to_fr)
    )
    en, fr = (
        f"when {who.en} {verb.past} {at_en}",
        f"quand {who.fr} {_past(who, verb)} {at_fr}",
    )
    kind = draw.mark(draw.dice.pick(("was", "did")))
    if kind == "was":
        how = draw.dice.pick(words.MOODS)
        return (
            f"{en}, {whom.en} was {how.en}",
            f"{fr}, {whom.fr} était {how.form(whom.gender)}",
            ".",
        )
    deed = draw.dice.pick(verbs.PERSON_VERBS)
    second = draw.dice.pick((who.he, whom.en))
    if second == who.he:
        draw.mark("he")
        return (
            f"{en}, {who.he} {deed.past} {whom.en}",
            f"{fr}, {who.il} {_past(who, deed)} {whom.fr}",
            ".",
        )
    le = "les" if who.number == "p" else ("la" if who.gender == "f" else "le")
    him = {"they": "them", "she": "her", "he": "him"}[who.he]
    return (
        f"{en}, {whom.en} {deed.past} {him}",
        f"{fr}, {whom.fr} {le} a {agree(deed.participle, who.gender, who.number)}",
        ".",
    )


KINDS_OF_DEED = (
    (relative, 5),
    (pass_on, 5),
    (give_away, 4),
    (meet, 4),
    (because, 3),
    (when, 4),
)
