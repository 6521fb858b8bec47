"""A little French grammar: elision, contraction, conjugation, agreement."""

import re
from dataclasses import dataclass

VOWELS = "aeiouhàâéèêëîïôùûœ"  # every h in the lexicon after a short word is mute
_SHORT = re.compile(
    rf"(?<!-)\b(je|me|se|ne|le|la|de|que) (?=[{VOWELS}])(?!harengs|huit\b)",
    re.IGNORECASE,
)
_CONTRACT = (
    ("à le ", "au "),
    ("à les ", "aux "),
    ("de le ", "du "),
    ("de les ", "des "),
)


def starts_with_vowel(word: str) -> bool:
    """Tell whether a short word before `word` is elided ("l'école", "l'hôtel")."""
    return word[:1].lower() in VOWELS and not word.startswith(("harengs", "huit"))


def elide(text: str) -> str:
    """Apply elision and contraction: "de le port" is "du port", "que Anna" "qu'Anna"."""
    before = None
    while before != text:
        before = text
        text = _SHORT.sub(lambda match: match[1][:-1] + "'", text)
    for long, short in _CONTRACT:
        text = re.sub(rf"\b{long}", short, text)
        text = re.sub(rf"\b{long.capitalize()}", short.capitalize(), text)
    return text


def sentence(words: str, end: str) -> str:
    """Return a finished sentence: a capital, and the French space before ? and !."""
    words = re.sub(r"\s+([,.])", r"\1", " ".join(words.split()))
    return words[0].upper() + words[1:] + end


@dataclass(frozen=True)
class Verb:
    """One verb in both languages, in every form that the grammar uses.

    English: base, -s, past, -ing. French: infinitive, past participle, present of je,
    il, nous, vous, ils, and the stem of the future. `être` verbs agree in the past.
    """

    base: str
    s: str
    past: str
    ing: str
    infinitive: str
    participle: str
    present: tuple[str, str, str, str, str]
    future: str
    aux: str = "avoir"
    reflexive: bool = False


_ENDINGS = {"1s": "ai", "3s": "a", "1p": "ons", "2p": "ez", "3p": "ont"}
PERSONS = ("1s", "3s", "1p", "2p", "3p")
AVOIR = ("ai", "a", "avons", "avez", "ont")
ETRE = ("suis", "est", "sommes", "êtes", "sont")
ALLER = ("vais", "va", "allons", "allez", "vont")


def present(verb: Verb, person: str) -> str:
    """Return the present tense."""
    return verb.present[PERSONS.index(person)]


def future(verb: Verb, person: str) -> str:
    """Return the simple future."""
    return verb.future + _ENDINGS[person]


def agree(participle: str, gender: str, number: str) -> str:
    """Return the past participle with the endings of gender and number."""
    plural = (
        "s" if number == "p" and not (gender == "m" and participle[-1] == "s") else ""
    )
    return participle + ("e" if gender == "f" else "") + plural


def _regular(infinitive: str) -> tuple[str, tuple[str, ...], str]:
    """Conjugate a verb in -er, with the spellings of manger, acheter and nettoyer."""
    stem = infinitive[:-2]
    strong = re.sub(r"e([tv])$", r"è\1", stem) if stem in {"achet", "lev"} else stem
    strong = re.sub(r"oy$", "oi", strong)
    nous = stem + ("eons" if stem.endswith("g") else "ons")
    if stem.endswith("ç") or stem.endswith("c"):
        nous = stem[:-1] + "çons"
    forms = (strong + "e", strong + "e", nous, stem + "ez", strong + "ent")
    return stem + "é", forms, (strong + "er" if strong != stem else infinitive)


def verb(
    english: str, french: str, aux: str = "avoir", reflexive: bool = False
) -> Verb:
    """Make a verb from "find finds found finding" and "trouver" or all French forms."""
    parts = [part.replace("_", " ") for part in english.split()]
    forms = french.split()
    if len(forms) == 1:
        participle, presents, stem = _regular(forms[0])
    else:
        participle, presents, stem = forms[1], tuple(forms[2:7]), forms[7]
    aux = "être" if reflexive else aux
    return Verb(*parts, forms[0], participle, presents, stem, aux, reflexive)
