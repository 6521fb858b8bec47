"""Still other sentence kinds: orders, owning, events, since when, nobody, just now."""

from utils.support.world import translations_verbs as verbs
from utils.support.world import translations_words as words
from utils.support.world.translations_clauses import (
    bare,
    english,
    french,
    helper,
    perfect,
)
from utils.support.world.translations_core import Sentence, thing_for, timed
from utils.support.world.translations_french import Verb, present, verb
from utils.support.world.translations_nouns import (
    Draw,
    Subject,
    other,
    place,
    subject,
    thing,
)
from utils.support.world.translations_words import Phrase

_NOBODY = Subject("", "", "3s", "m", "-", "", "", "")
BELONG = verb(
    "belong belongs belonged belonging",
    "appartenir appartenu appartiens appartient appartenons appartenez"
    " appartiennent appartiendr",
)
TALK = verb("talk talks talked talking", "parler")
DREAM = verb("dream dreams dreamt dreaming", "rêver")
LIVE = verb("live lives lived living", "habiter")
SPANS = (
    Phrase("two hours", "deux heures"),
    Phrase("three days", "trois jours"),
    Phrase("a week", "une semaine"),
    Phrase("six months", "six mois"),
    Phrase("five years", "cinq ans"),
    Phrase("this morning", "ce matin"),
    Phrase("Monday", "lundi"),
    Phrase("yesterday", "hier"),
)


def order(draw: Draw) -> Sentence:
    """Ask somebody politely to do something, or not to."""
    draw.mark("order")
    neg = draw.mark(draw.dice.pick(("do", "do not")))
    give = draw.mark(draw.dice.pick(("give", "thing", "place"))) == "give"
    if give:
        deed, kinds = draw.dice.pick(verbs.GIVE_VERBS[:7]), None
    else:
        deed, kinds = draw.dice.pick(_ORDERS[neg])
    what = thing_for(draw, deed, kinds, None)
    tail = Phrase("", "")
    if give:
        to = other(draw, _NOBODY)
        tail = Phrase(f"to {to.en}", f"à {to.fr}")
    elif draw.marks[-1] == "place":
        where = draw.dice.pick(words.PLACES)
        draw.pair(deed.base, where.key)
        tail = Phrase(where.at_en, where.at_fr)
    vous = present(deed, "2p")
    if neg == "do":
        return (
            f"please {deed.base} {what.en} {tail.en}",
            f"{vous} {what.fr} {tail.fr}, s'il vous plaît",
            ".",
        )
    return (
        f"do not {deed.base} {what.en} {tail.en}",
        f"ne {vous} pas {what.none} {tail.fr}",
        "!",
    )


_ORDERS = {
    "do": verbs.ON_PURPOSE,
    "do not": (
        *verbs.ON_PURPOSE,
        *(verbs.THING_VERB[base] for base in ("forget", "lose", "steal")),
    ),
}
_TIMES = {
    "pres": words.NOW_TIMES,
    "past": words.PAST_TIMES,
    "fut": words.NEXT_TIMES,
}


def owning(draw: Draw) -> Sentence:
    """Say or ask who has, or wants, or needs a thing."""
    who = subject(draw)
    draw.mark("has")
    mood = draw.mark(draw.dice.weighted(("pres", "past", "fut"), (3, 1, 1)))
    kinds = ("plain", "pas", "ask", "plus")
    kind = draw.mark(draw.dice.pick(kinds if mood == "pres" else kinds[:3]))
    neg = kind if kind in ("pas", "plus") else ""
    what = thing_for(draw, verbs.HAVE, None, None)
    time = draw.dice.pick(_TIMES[mood])
    en, fr = f"{what.en} {time.en}", f"{what.none if neg else what.fr} {time.fr}"
    if not neg and draw.dice.chance(0.5):
        second = thing_for(draw, verbs.HAVE, None, who)
        if second.noun != what.noun:
            draw.mark("and")
            en, fr = f"{what.en} and {second.en}", f"{what.fr} et {second.fr}"
    if kind == "ask":
        asked = f"{helper(who.person, mood)} {who.en} {bare(verbs.HAVE, mood)} {en}"
        return asked, f"est-ce que {who.fr} {french(who, verbs.HAVE, mood)} {fr}", "?"
    said = f"{who.en} {english(who, verbs.HAVE, mood, neg)} {en}"
    return said, f"{who.fr} {french(who, verbs.HAVE, mood, neg)} {fr}", "."


def needing(draw: Draw) -> Sentence:
    """Say that somebody needs a thing: "a besoin de"."""
    who = subject(draw)
    draw.mark("needs")
    what = thing_for(draw, _NEED, None, None)
    mood = draw.dice.pick(("pres", "past", "fut"))
    draw.mark(mood)
    time = draw.dice.pick(_TIMES[mood])
    en = f"{who.en} {english(who, _NEED, mood)} {what.en}"
    fr = f"{who.fr} {french(who, verbs.HAVE, mood)} besoin de {what.fr}"
    return *timed(draw, en, fr, time), "."


_NEED = verb("need needs needed needing", "utiliser")


def belonging(draw: Draw) -> Sentence:
    """Say to whom a thing belongs."""
    draw.mark("belongs")
    what = thing(draw, only=draw.dice.pick(("the", "this")))
    who = Subject("", "", "3s", what.gender, "-", "", "", "")
    to = other(draw, _NOBODY)
    draw.pair(what.noun.en, to.key)
    spot = draw.dice.pick(words.SPOTS)
    kind = draw.mark(draw.dice.pick(("plain", "pas", "ask", "spot", "past")))
    mood, neg = "past" if kind == "past" else "pres", "pas" if kind == "pas" else ""
    en, fr = what.en, what.fr
    if kind in ("spot", "pas"):
        draw.pair(what.noun.en, spot.en)
        en, fr = f"{en} {spot.en}", f"{fr} {spot.fr}"
    if kind == "ask":
        return (
            f"does {en} belong to {to.en}",
            f"est-ce que {fr} appartient à {to.fr}",
            "?",
        )
    said = f"{en} {english(who, BELONG, mood, neg)} to {to.en}"
    if kind == "past":
        return said, f"{fr} appartenait à {to.fr}", "."
    return said, f"{fr} {french(who, BELONG, mood, neg)} à {to.fr}", "."


def event(draw: Draw) -> Sentence:
    """Tell of the events of the year."""
    draw.mark("event")
    what, fr = draw.dice.pick(words.TOWN_EVENTS)
    month = words.MONTHS[what.month]
    kind = draw.mark(draw.dice.pick(("held", "go", "talk", "dream", "talk", "go")))
    if kind == "held":
        where = next(w for w in words.PLACES if w.key == what.place)
        time, temps = draw.dice.pick(
            (
                ("takes place", "a lieu"),
                ("will take place", "aura lieu"),
                ("took place", "a eu lieu"),
            )
        )
        draw.mark(time)
        return (
            f"{what.phrase} {time} {where.at_en} in {what.month}",
            f"{fr} {temps} {where.at_fr} en {month}",
            ".",
        )
    deed = {"go": verbs.GO, "talk": TALK, "dream": DREAM}[kind]
    mood = draw.mark(draw.dice.pick(("past", "pres", "fut", "want")))
    neg = draw.mark(draw.dice.pick(("", "", "pas")))
    who = subject(draw, speakers=kind != "go" or mood != "past")
    draw.pair(who.key, what.key)
    friend = other(draw, who)
    link, lien = {"go": ("to", "à"), "talk": ("about", "de"), "dream": ("about", "de")}[
        kind
    ]
    en = f"{who.en} {english(who, deed, mood, neg)} {link} {what.phrase}"
    fr = f"{who.fr} {french(who, deed, mood, neg)} {lien} {fr}"
    if kind == "dream":
        return en, fr, "."
    return f"{en} with {friend.en}", f"{fr} avec {friend.fr}", "."


def since(draw: Draw) -> Sentence:
    """Say how long something has been going on: French uses the present."""
    draw.mark("since")
    who = subject(draw)
    deed = draw.dice.pick((LIVE, *verbs.ACTIVITIES[:13]))
    span = draw.dice.pick(SPANS)
    for_ = "since" if span in SPANS[5:] else "for"
    draw.mark(for_)
    where = place(draw, who)
    at_en, at_fr = where.at_en, where.at_fr
    if deed == LIVE:
        at_en, at_fr = f"near {where.en}", f"près de {where.fr}"
    has = "has" if who.person == "3s" else "have"
    front = draw.mark(draw.dice.pick(("plain", "front"))) == "front" and for_ == "for"
    en = f"{who.en} {has} been {deed.ing} {at_en}"
    fr = f"{who.fr} {french(who, deed, 'pres')} {at_fr}"
    if front:
        return f"for {span.en}, {en}", f"depuis {span.fr}, {fr}", "."
    return f"{en} {for_} {span.en}", f"{fr} depuis {span.fr}", "."


def just(draw: Draw) -> Sentence:
    """Say that something has just happened: "vient de trouver"."""
    draw.mark("just")
    who = subject(draw)
    deed, kinds = draw.dice.pick(verbs.THING_VERBS)
    what = thing_for(draw, deed, kinds, who)
    where = place(draw, who)
    has = "has" if who.person == "3s" else "have"
    vient = {"1s": "viens", "3s": "vient", "1p": "venons", "3p": "viennent"}[who.person]
    en, fr = what.en, what.fr
    if draw.mark(draw.dice.pick(("plain", "place"))) == "place":
        en, fr = f"{en} {where.at_en}", f"{fr} {where.at_fr}"
    participle_en = perfect(deed)
    if draw.mark(draw.dice.pick(("said", "asked"))) == "asked":
        return (
            f"{has} {who.en} just {participle_en} {en}",
            f"est-ce que {who.fr} {vient} de {deed.infinitive} {fr}",
            "?",
        )
    return (
        f"{who.en} {has} just {participle_en} {en}",
        f"{who.fr} {vient} de {deed.infinitive} {fr}",
        ".",
    )


def liking(draw: Draw) -> Sentence:
    """Say what somebody likes, hates or prefers to do."""
    who = subject(draw)
    deed = draw.dice.pick([v for v in verbs.ACTIVITIES if not v.reflexive])
    like = draw.dice.pick(_LIKES)
    draw.mark(like.base)
    no = "pas" if like.base == "like" else "plain"
    kind = draw.mark(draw.dice.pick(("plain", no, "ask")))
    where = place(draw, who)
    en, fr = f"{deed.base} {where.at_en}", f"{deed.infinitive} {where.at_fr}"
    if draw.mark(draw.dice.pick(("alone", "with"))) == "with":
        friend = other(draw, who)
        en, fr = f"{en} with {friend.en}", f"{fr} avec {friend.fr}"
    if kind == "ask":
        do = helper(who.person, "pres")
        return (
            f"{do} {who.en} {like.base} to {en}",
            f"est-ce que {who.fr} {french(who, like, 'pres')} {fr}",
            "?",
        )
    neg = "pas" if kind == "pas" else ""
    said = f"{who.en} {english(who, like, 'pres', neg)} to {en}"
    return said, f"{who.fr} {french(who, like, 'pres', neg)} {fr}", "."


_LIKES: tuple[Verb, ...] = (
    verb("like likes liked liking", "aimer"),
    verb("hate hates hated hating", "détester"),
    verb(
        "prefer prefers preferred preferring",
        "préférer préféré préfère préfère préférons préférez préfèrent préférer",
    ),
)

_ANYONE = {
    "nobody": Subject("nobody", "personne ne", "3s", "m", "nobody", "", "", ""),
    "somebody": Subject("somebody", "quelqu'un", "3s", "m", "somebody", "", "", ""),
    "everybody": Subject(
        "everybody", "tout le monde", "3s", "m", "everybody", "", "", ""
    ),
    "who": Subject("who", "qui", "3s", "m", "who", "", "", ""),
}


def anyone(draw: Draw) -> Sentence:
    """Tell of nobody, somebody and everybody, and ask who."""
    name = draw.mark(draw.dice.pick(tuple(_ANYONE)))
    who = _ANYONE[name]
    mood = draw.mark(draw.dice.pick(("past", "fut", "want", "prog")))
    pool = verbs.ON_PURPOSE if mood in ("want", "prog") else verbs.THING_VERBS
    deed, kinds = draw.dice.pick(pool)
    what = thing_for(draw, deed, kinds, None)
    where = place(draw, who)
    en = f"{who.en} {english(who, deed, mood)} {what.en}"
    fr = f"{who.fr} {french(who, deed, mood)} {what.none if name == 'nobody' else what.fr}"
    if draw.mark(draw.dice.pick(("plain", "place"))) == "place":
        en, fr = f"{en} {where.at_en}", f"{fr} {where.at_fr}"
    return en, fr, "?" if name == "who" else "."


def where_asked(draw: Draw) -> Sentence:
    """Ask where somebody does something to a thing, or what they do there."""
    who = subject(draw)
    mood = draw.mark(draw.dice.pick(("past", "pres", "fut", "near", "must", "can")))
    pool = verbs.ON_PURPOSE if mood in ("must", "can") else verbs.THING_VERBS
    deed, kinds = draw.dice.pick(pool)
    if draw.mark(draw.dice.pick(("where", "what"))) == "where":
        what = thing_for(draw, deed, kinds, who)
        asked = (
            f"where {helper(who.person, mood)} {who.en} {bare(deed, mood)} {what.en}"
        )
        return asked, f"où est-ce que {who.fr} {french(who, deed, mood)} {what.fr}", "?"
    where = place(draw, who)
    asked = f"what {helper(who.person, mood)} {who.en} {bare(deed, mood)} {where.at_en}"
    return asked, f"qu'est-ce que {who.fr} {french(who, deed, mood)} {where.at_fr}", "?"


KINDS_OF_MORE = (
    (order, 4),
    (owning, 4),
    (needing, 3),
    (belonging, 3),
    (event, 5),
    (since, 4),
    (just, 4),
    (liking, 4),
    (anyone, 5),
    (where_asked, 4),
)
