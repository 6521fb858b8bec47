"""Verb phrases: tense, negation, pronouns and agreement, in both languages at once."""

from collections.abc import Sequence

from utils.support.world.translations_french import (
    ALLER,
    AVOIR,
    ETRE,
    PERSONS,
    Verb,
    agree,
    future,
    present,
)
from utils.support.world.translations_nouns import Np, Subject

_MODALS_FR = {
    "can": ("peux", "peut", "pouvons", "pouvez", "peuvent"),
    "must": ("dois", "doit", "devons", "devez", "doivent"),
    "want": ("veux", "veut", "voulons", "voulez", "veulent"),
    "near": ALLER,
}


_HAD = ("avais", "avait", "avions", "aviez", "avaient")
# The English participles that differ from the past tense.
_PERFECT = {
    "forget": "forgotten",
    "hide": "hidden",
    "draw": "drawn",
    "steal": "stolen",
    "choose": "chosen",
    "take": "taken",
    "see": "seen",
}


def perfect(verb: Verb) -> str:
    """Return the English past participle."""
    return _PERFECT.get(verb.base, verb.past)


def _be(person: str) -> str:
    return {"1s": "am", "3s": "is"}.get(person, "are")


def helper(person: str, mood: str) -> str:
    """Return the English word that a question puts before its subject."""
    do = "does" if person == "3s" else "do"
    helpers = {"past": "did", "prog": _be(person), "near": _be(person), "fut": "will"}
    return helpers.get(mood, mood if mood in ("can", "must") else do)


def bare(verb: Verb, mood: str) -> str:
    """Return what follows the subject in an English question or after "not"."""
    lead = {"near": "going to ", "want": "want to "}.get(mood, "")
    return verb.ing if mood == "prog" else lead + verb.base


def english(who: Subject, verb: Verb, mood: str, neg: str = "") -> str:
    """Return the English verb of a statement.

    `mood`: past, had, pres, prog, fut, near ("is going to"), can, must, want.
    `neg`: "", "pas" (not), "jamais" (never), "plus" (no longer).
    """
    finite = (
        verb.past if mood == "past" else verb.s if who.person == "3s" else verb.base
    )
    aux = helper(who.person, mood)
    if mood == "had":
        return f"had {'not ' if neg else ''}{perfect(verb)}"
    if neg == "pas":
        join = "not" if aux != "can" else ""
        return f"{aux}{join and ' ' + join}{'not' * (not join)} {bare(verb, mood)}"
    adverb = {"": "", "jamais": "never ", "plus": "no longer "}[neg]
    if mood in ("past", "pres"):
        return adverb + finite
    if mood == "want":
        return adverb + ("wants to " if who.person == "3s" else "want to ") + verb.base
    return f"{aux} {adverb}{bare(verb, mood)}"


def _pronouns(who: Subject, verb: Verb, clitics: Sequence[str]) -> str:
    own = {"1s": "me", "1p": "nous"}.get(who.person, "se") if verb.reflexive else ""
    return " ".join(part for part in (own, *clitics) if part)


def participle(who: Subject, verb: Verb, before: Np | None = None) -> str:
    """Return the past participle: être agrees with the subject, avoir with an object
    that stands before it ("la clé qu'il a trouvée")."""
    if verb.aux == "être":
        return agree(verb.participle, who.gender, who.number)
    if before:
        return agree(verb.participle, before.gender, before.number)
    return verb.participle


def french(
    who: Subject,
    verb: Verb,
    mood: str,
    neg: str = "",
    clitics: Sequence[str] = (),
    before: Np | None = None,
) -> str:
    """Return the French verb with negation and pronouns, subject not included."""
    pronouns, index = _pronouns(who, verb, clitics), PERSONS.index(who.person)
    ne = "ne" if neg else ""
    if mood in ("past", "had"):
        aux = (ETRE if verb.aux == "être" else AVOIR)[index]
        aux = _HAD[index] if mood == "had" else aux
        parts = (ne, pronouns, aux, neg, participle(who, verb, before))
    elif mood in _MODALS_FR:
        parts = (ne, _MODALS_FR[mood][index], neg, pronouns, verb.infinitive)
    else:
        tense = future if mood == "fut" else present
        parts = (ne, pronouns, tense(verb, who.person), neg)
    return " ".join(part for part in parts if part)
