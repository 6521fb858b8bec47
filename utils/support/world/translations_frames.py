"""States: how somebody or something is, where a thing lies, how two compare."""

from utils.support.world import translations_verbs as verbs
from utils.support.world import translations_words as words
from utils.support.world.town import article
from utils.support.world.translations_clauses import french
from utils.support.world.translations_core import (
    Sentence,
    timed,
)
from utils.support.world.translations_nouns import (
    Draw,
    Np,
    Subject,
    counted,
    other,
    subject,
    thing,
)

BE = {
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
NOBODY = Subject("", "", "3s", "m", "-", "", "", "")
_WHEN = {"pres": words.NOW_TIMES, "past": words.PAST_TIMES, "fut": words.NEXT_TIMES}


def _be(draw: Draw, person: str) -> tuple[str, str, str, str, str]:
    """Draw tense and negation; return them with am/is/was/will be in both languages."""
    mood = draw.dice.weighted(("pres", "past", "fut"), (5, 3, 2))
    neg = draw.dice.weighted(("", "pas", "plus", "jamais"), (60, 22, 9, 9))
    if neg in ("plus", "jamais") and mood == "fut":
        neg = "pas"
    draw.mark(f"{mood}-{neg or 'plain'}")
    en, fr = BE[mood][person]
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
    a = article(person.trade)
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


def spot_of(draw: Draw, what: Np) -> words.Phrase:
    """Draw where a thing lies, noted together with it."""
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
    spot = spot_of(draw, what)
    if draw.dice.chance(0.25):
        draw.mark("whether")
        are, sont = BE["pres"]["3" + what.number]
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
    spot = spot_of(draw, what)
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
    are, sont = BE["pres"]["3" + one.number]
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
    who = other(draw, NOBODY)
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


KINDS_OF_STATE = (
    (feeling, 5),
    (trade, 3),
    (location, 5),
    (there_is, 4),
    (comparison, 5),
    (state, 5),
)
