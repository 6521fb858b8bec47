"""The other sentence kinds: states, places of things, comparisons, pronouns, events."""

from utils.support.world import translations_verbs as verbs
from utils.support.world import translations_words as words
from utils.support.world.translations_clauses import (
    Draw,
    Np,
    Subject,
    counted,
    english,
    french,
    other,
    place,
    subject,
    thing,
)
from utils.support.world.translations_core import (
    Sentence,
    open_question,
    question,
    reported,
    statement,
    thing_for,
    timed,
)
from utils.support.world.translations_french import Verb, agree

_BE = {
    "pres": {
        "1s": ("am", "suis"),
        "3s": ("is", "est"),
        "1p": ("are", "sommes"),
        "3p": ("are", "sont"),
    },
    "past": {
        "1s": ("was", "étais"),
        "3s": ("was", "était"),
        "1p": ("were", "étions"),
        "3p": ("were", "étaient"),
    },
    "fut": {
        "1s": ("will be", "serai"),
        "3s": ("will be", "sera"),
        "1p": ("will be", "serons"),
        "3p": ("will be", "seront"),
    },
}
_AVOIR = {
    "pres": {"3s": "a", "3p": "ont"},
    "past": {"3s": "avait", "3p": "avaient"},
    "fut": {"3s": "aura", "3p": "auront"},
}
_NOBODY = Subject("", "", "3s", "m", "-", "", "", "")
_WHEN = {"pres": words.NOW_TIMES, "past": words.PAST_TIMES, "fut": words.NEXT_TIMES}


def _be(draw: Draw, person: str) -> tuple[str, str, str, str, str]:
    """Draw tense and negation; return them with am/is/was/will be in both languages."""
    mood = draw.dice.weighted(("pres", "past", "fut"), (5, 3, 2))
    neg = draw.dice.weighted(("", "pas", "plus", "jamais"), (60, 22, 9, 9))
    if neg in ("plus", "jamais") and mood == "fut":
        neg = "pas"
    draw.mark(f"{mood}-{neg or 'plain'}")
    en, fr = _BE[mood][person]
    adverb = {"": "", "pas": "not", "plus": "no longer", "jamais": "never"}[neg]
    if adverb:
        en = f"will {adverb} be" if mood == "fut" else f"{en} {adverb}"
    return mood, neg, en, f"ne {fr} {neg}" if neg else fr, fr


def feeling(draw: Draw) -> Sentence:
    """Say how somebody is: tired, hungry."""
    who = subject(draw, speakers=False)
    hungry = draw.dice.chance(0.3)
    draw.mark("hungry" if hungry else "tired")
    mood, neg, en, fr, _ = _be(draw, who.person)
    very = "very " if not neg and draw.dice.chance(0.35) and draw.mark("very") else ""
    if hungry:
        how = draw.dice.pick(words.FEELINGS)
        verb = _AVOIR[mood][who.person]
        verb = f"ne {verb} {neg}" if neg else verb
        fr_how = f"{'très ' if very else ''}{how.fr}"
    else:
        how = draw.dice.pick(words.MOODS)
        verb = fr
        fr_how = f"{'très ' if very else ''}{how.form(who.gender, who.number)}"
    times = words.SEASONS if (mood, neg) == ("pres", "jamais") else _WHEN[mood]
    time = draw.dice.pick(times) if draw.dice.chance(0.8) else None
    if neg == "jamais" and mood == "past":
        time = None
    return *timed(
        draw, f"{who.en} {en} {very}{how.en}", f"{who.fr} {verb} {fr_how}", time
    ), "."


def trade(draw: Draw) -> Sentence:
    """Say what somebody is; French leaves out the article: "Ben est pêcheur"."""
    draw.mark("trade")
    person = draw.dice.pick(words.TRADES)
    a = "an" if person.trade[0] in "aeiou" else "a"
    noun = words.TRADE_FR[person.name].replace("l'", "la ").split(" ", 1)[1]
    en, fr = f"{person.name} is {a} {person.trade}", f"{person.name} est {noun}"
    where = draw.dice.pick(words.PLACES)
    draw.pair(person.name, where.key)
    tail = draw.mark(draw.dice.pick(("works", "lives", "likes")))
    if tail == "works":
        verb = draw.dice.pick(verbs.ACTIVITIES)
        who = Subject("", "", "3s", "m", person.name, "", "", "")
        return (
            f"{en} and often {verb.s} {where.at_en}",
            f"{fr} et {french(who, verb, 'pres')} souvent {where.at_fr}",
            ".",
        )
    if tail == "lives":
        return (
            f"{en} and lives near {where.en}",
            f"{fr} et habite près de {where.fr}",
            ".",
        )
    return (
        f"{en}, but {person.pronoun} does not like {where.en}",
        f"{fr}, mais {'elle' if person.pronoun == 'she' else 'il'} ne aime pas {where.fr}",
        ".",
    )


def _spot_of(draw: Draw, what: Np) -> words.Phrase:
    spot = draw.dice.pick(words.SPOTS)
    draw.pair(what.noun.en, spot.en)
    return spot


def _owned(draw: Draw, plain: bool) -> Np:
    """Draw "Ben's old umbrella": French turns it round."""
    owner = draw.dice.pick(words.CAST)
    what = thing(draw, only="the", plain=plain)
    draw.pair(owner.name, what.noun.en)
    en, fr = f"{owner.name}'s {what.en[4:]}", f"{what.fr} de {owner.name}"
    return Np(en, fr, fr, what.gender, what.number, what.noun)


def _some(draw: Draw, plain: bool = False) -> Np:
    """Draw a thing; a `plain` one has no adjective or number."""
    kind = draw.dice.weighted(("the", "this", "several", "owned"), (4, 2, 2, 4))
    draw.mark(kind)
    if kind == "several":
        return counted(draw, the=plain)
    if kind == "owned":
        return _owned(draw, plain)
    return thing(draw, only=kind, plain=plain)


def location(draw: Draw) -> Sentence:
    """Say or ask where a thing is."""
    draw.mark("located")
    what = _some(draw)
    spot = _spot_of(draw, what)
    if draw.dice.chance(0.25):
        draw.mark("whether")
        are, sont = _BE["pres"]["3" + what.number]
        return (
            f"{are} {what.en} {spot.en}",
            f"est-ce que {what.fr} {sont} {spot.fr}",
            "?",
        )
    mood, neg, en, fr, _ = _be(draw, "3" + what.number)
    plain = draw.dice.chance(0.7) or neg == "jamais"
    time = None if plain else draw.dice.pick(_WHEN[mood])
    return *timed(
        draw, f"{what.en} {en} {spot.en}", f"{what.fr} {fr} {spot.fr}", time
    ), "."


_THERE = {
    ("pres", ""): ("there {is}", "il y a"),
    ("pres", "pas"): ("there {is} not", "il n'y a pas"),
    ("pres", "plus"): ("there {is} no longer", "il n'y a plus"),
    ("past", ""): ("there {was}", "il y avait"),
    ("past", "pas"): ("there {was} not", "il n'y avait pas"),
    ("ask", ""): ("{is} there", "est-ce qu'il y a"),
    ("ask past", ""): ("{was} there", "est-ce qu'il y avait"),
}


def there_is(draw: Draw) -> Sentence:
    """Say or ask whether there is a thing somewhere."""
    draw.mark("there")
    mood, neg = draw.dice.pick(tuple(_THERE))
    draw.mark(f"{mood}-{neg}")
    many = neg != "plus" and draw.dice.chance(0.3)
    what = counted(draw, some=True) if many else thing(draw, only="a")
    draw.mark(what.number)
    spot = _spot_of(draw, what)
    en, fr = _THERE[mood, neg]
    en = en.format(**{"is": "are" if many else "is", "was": "were" if many else "was"})
    fr = f"{fr} {what.none if neg else what.fr} {spot.fr}"
    en = f"{en} {what.en} {spot.en}"
    if mood.startswith("ask"):
        return en, fr, "?"
    if draw.dice.chance(0.5):
        draw.mark("place")
        where = draw.dice.pick(words.PLACES)
        draw.pair(what.noun.en, where.key)
        return f"{where.at_en}, {en}", f"{where.at_fr}, {fr}", "."
    return en, fr, "."


_MORE = {
    "heavy": "heavier",
    "light": "lighter",
    "old": "older",
    "small": "smaller",
    "clean": "cleaner",
    "dirty": "dirtier",
    "ugly": "uglier",
    "strange": "stranger",
}


def comparison(draw: Draw) -> Sentence:
    """Compare two things."""
    draw.mark("compare")
    one, two = _some(draw, plain=True), _some(draw, plain=True)
    while two.noun == one.noun:
        two = thing(draw, only="the", plain=True)
    are, sont = _BE["pres"]["3" + one.number]
    state = draw.dice.pick(words.STATES)
    while state.en in ("small", "ugly"):
        state = draw.dice.pick(words.STATES)
    draw.pair(state.en, one.noun.en)
    fr = state.form(one.gender, one.number)
    kind = draw.mark(draw.dice.pick(("more", "less", "as", "not as")))
    if kind == "more":
        more = _MORE.get(state.en, f"more {state.en}")
        return (
            f"{one.en} {are} {more} than {two.en}",
            f"{one.fr} {sont} plus {fr} que {two.fr}",
            ".",
        )
    if kind == "less":
        return (
            f"{one.en} {are} less {state.en} than {two.en}",
            f"{one.fr} {sont} moins {fr} que {two.fr}",
            ".",
        )
    ne, pas = ("ne ", "pas ") if kind == "not as" else ("", "")
    en = f"{one.en} {are} {kind} {state.en} as {two.en}"
    return en, f"{one.fr} {ne}{sont} {pas}aussi {fr} que {two.fr}", "."


def state(draw: Draw) -> Sentence:
    """Say how a thing is: too heavy, very old."""
    draw.mark("state")
    what = _some(draw, plain=True)
    mood, neg, en, fr, _ = _be(draw, "3" + what.number)
    degree = draw.dice.pick((("very", "très"), ("too", "trop"), ("quite", "assez")))
    how = draw.dice.pick(words.TOO if degree[0] == "too" else words.STATES)
    draw.pair(how.en, what.noun.en)
    who = other(draw, _NOBODY)
    form = how.form(what.gender, what.number)
    if degree[0] == "too":
        draw.mark("for")
        return (
            f"{what.en} {en} too {how.en} for {who.en}",
            f"{what.fr} {fr} trop {form} pour {who.fr}",
            ".",
        )
    draw.mark("degree")
    if neg:
        return f"{what.en} {en} {how.en}", f"{what.fr} {fr} {form}", "."
    return (
        f"{what.en} {en} {degree[0]} {how.en}",
        f"{what.fr} {fr} {degree[1]} {form}",
        ".",
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
    are, sont = _BE["pres"]["3" + what.number]
    if draw.mark(draw.dice.pick(("spot", "state"))) == "spot":
        spot = _spot_of(draw, what)
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
    verb = draw.dice.pick(verbs.PERSON_VERBS)
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
    second = draw.dice.pick(verbs.PERSON_VERBS)
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
    is_, est = _BE[mood][who.person]
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
    who, whom = subject(draw, speakers=False), other(draw, _NOBODY)
    while whom.key in who.en or who.he == who.en:
        who, whom = subject(draw, speakers=False), other(draw, _NOBODY)
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


KINDS_OF_CLAUSE = (
    (statement, 26),
    (question, 8),
    (open_question, 5),
    (reported, 8),
)
KINDS_OF_STATE = (
    (feeling, 5),
    (trade, 3),
    (location, 5),
    (there_is, 4),
    (comparison, 5),
    (state, 5),
    (relative, 5),
    (pass_on, 5),
    (give_away, 4),
    (meet, 4),
    (because, 3),
    (when, 4),
)
