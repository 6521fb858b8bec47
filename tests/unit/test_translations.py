"""The English–French pairs: right French, honest splits."""

import re
from collections import Counter

import pytest

from utils.support.world import translations, translations_words
from utils.support.world.dice import Dice
from utils.support.world.translations_clauses import english, french
from utils.support.world.translations_french import agree, elide, future, present
from utils.support.world.translations_nouns import Draw, Subject, single
from utils.support.world.translations_verbs import (
    ACTIVITIES,
    GIVE_VERBS,
    GO,
    PERSON_VERBS,
    THING_VERB,
    THING_VERBS,
)

SMALL = {"train": 900, "validation": 60, "test": 100}


@pytest.fixture(scope="module")
def built():
    return translations.build(3, SMALL)


@pytest.fixture(scope="module")
def pairs():
    stream = translations.generate(Dice("test", 5))
    return [next(stream) for _ in range(6000)]


def she():
    return single(next(p for p in translations_words.CAST if p.name == "Anna"))


def he():
    return single(next(p for p in translations_words.CAST if p.name == "Ben"))


def them(gender):
    il = "elles" if gender == "f" else "ils"
    return Subject("X and Y", "X et Y", "3p", gender, "", "they", il, "their")


@pytest.mark.parametrize(
    ("words", "right"),
    [
        ("la clé de Anna", "la clé d'Anna"),
        ("la clé de Ben", "la clé de Ben"),
        ("à le port", "au port"),
        ("de le port", "du port"),
        ("à la école", "à l'école"),
        ("de le hôtel", "de l'hôtel"),
        ("de les bateaux", "des bateaux"),
        ("parce que elle ne a pas", "parce qu'elle n'a pas"),
        ("je ai la huile", "j'ai l'huile"),
        ("la foire à les harengs", "la foire aux harengs"),
        ("donnez-le à Anna", "donnez-le à Anna"),
        ("à le atelier", "à l'atelier"),
        ("personne ne examine", "personne n'examine"),
    ],
)
def test_elide_joins_as_french_does(words, right):
    assert elide(words) == right


@pytest.mark.parametrize(
    ("base", "je", "nous", "ils", "will"),
    [
        ("find", "trouve", "trouvons", "trouvent", "trouvera"),
        ("buy", "achète", "achetons", "achètent", "achètera"),
        ("clean", "nettoie", "nettoyons", "nettoient", "nettoiera"),
        ("lose", "perds", "perdons", "perdent", "perdra"),
        ("see", "vois", "voyons", "voient", "verra"),
        ("take", "prends", "prenons", "prennent", "prendra"),
        ("paint", "peins", "peignons", "peignent", "peindra"),
        ("choose", "choisis", "choisissons", "choisissent", "choisira"),
    ],
)
def test_verbs_conjugate_as_in_a_grammar(base, je, nous, ils, will):
    verb = THING_VERB[base][0]
    found = [present(verb, person) for person in ("1s", "1p", "3p")]
    assert [*found, future(verb, "3s")] == [je, nous, ils, will]


def test_regular_verbs_in_ger_keep_their_sound():
    eat = next(verb for verb in ACTIVITIES if verb.base == "eat")
    assert present(eat, "1p") == "mangeons"
    assert future(eat, "3s") == "mangera"
    assert present(eat, "1s") == "mange"


def test_every_verb_has_a_future_stem_in_r():
    every = [verb for verb, _ in THING_VERBS]
    for verb in [*every, *GIVE_VERBS, *PERSON_VERBS, *ACTIVITIES]:
        assert verb.future.endswith("r"), verb.infinitive
        assert len(verb.present) == 5, verb.infinitive
        assert verb.present[2].endswith("ons"), verb.infinitive
        assert verb.present[3].endswith("ez"), verb.infinitive


def test_agree_adds_no_second_s():
    assert agree("pris", "m", "p") == "pris"
    assert agree("pris", "f", "p") == "prises"
    assert agree("donné", "m", "p") == "donnés"


@pytest.mark.parametrize(
    ("who", "said"),
    [
        (she(), "est allée"),
        (he(), "est allé"),
        (them("f"), "sont allées"),
        (them("m"), "sont allés"),
    ],
)
def test_past_with_etre_agrees_with_the_subject(who, said):
    assert french(who, GO, "past") == said


def test_negation_stands_around_the_finite_verb():
    find = THING_VERB["find"][0]
    assert elide(french(she(), find, "past", "pas")) == "n'a pas trouvé"
    assert french(she(), find, "fut", "jamais") == "ne trouvera jamais"
    assert french(she(), find, "near", "pas") == "ne va pas trouver"


def test_reflexive_verbs_take_etre_and_their_pronoun():
    rest = next(verb for verb in ACTIVITIES if verb.base == "rest")
    assert elide(french(she(), rest, "past", "pas")) == "ne s'est pas reposée"
    assert french(she(), rest, "want") == "veut se reposer"


@pytest.mark.parametrize(
    ("mood", "neg", "said"),
    [
        ("pres", "", "finds"),
        ("pres", "pas", "does not find"),
        ("past", "jamais", "never found"),
        ("prog", "pas", "is not finding"),
        ("near", "", "is going to find"),
        ("can", "pas", "cannot find"),
        ("must", "pas", "must not find"),
        ("want", "pas", "does not want to find"),
        ("had", "pas", "had not found"),
        ("fut", "jamais", "will never find"),
    ],
)
def test_english_says_tense_and_negation(mood, neg, said):
    assert english(she(), THING_VERB["find"][0], mood, neg) == said


def test_pairs_have_one_target_each(pairs):
    known: dict[str, str] = {}
    for pair in pairs:
        assert known.setdefault(pair.source, pair.target) == pair.target


def test_pairs_have_five_to_sixteen_words(pairs):
    assert {len(pair.source.split()) for pair in pairs} <= set(range(5, 17))


def test_french_leaves_nothing_unjoined(pairs):
    wrong = re.compile(
        r"\b(je|me|se|ne|le|la|de|que) [aeiouéèêàâîôûh](?!areng|uit)"
        r"|\bà les? |\bde les? |\b(ma|sa|ta) [aeiouéèêh]|\bce [aeiouéèêh]|  |<|\{",
        re.IGNORECASE,
    )
    bad = [pair.target for pair in pairs if wrong.search(pair.target)]
    assert not bad, bad[:5]


def test_english_has_an_before_vowels(pairs):
    wrong = re.compile(r"\ba [aeiou]|\ban [^aeiou]|  ", re.IGNORECASE)
    bad = [pair.source for pair in pairs if wrong.search(pair.source)]
    assert not bad, bad[:5]


def test_negated_indefinite_is_de(pairs):
    bad = [p.target for p in pairs if re.search(r"\bpas une? (?!peu)", p.target)]
    assert not bad, bad[:5]


def test_nobody_is_named_twice(pairs):
    for pair in pairs:
        names = [p.name for p in translations_words.CAST]
        words = Counter(re.findall(r"\w+", pair.source))
        assert all(words[name] < 2 for name in names), pair.source


def test_sentences_end_alike_in_both_languages(pairs):
    for pair in pairs:
        assert pair.source[-1] == pair.target[-1]
        assert (pair.target[-2] == " ") == (pair.target[-1] in "?!"), pair.target


def test_build_gives_the_sizes_asked_for(built):
    assert {split: len(rows) for split, rows in built.items()} == SMALL


def test_test_rows_are_new_in_three_ways(built):
    ways = Counter((row["combo_seen"], row["frame_seen"]) for row in built["test"])
    assert ways == {(False, True): 60, (True, False): 20, (False, False): 20}


def test_splits_share_no_eight_words(built):
    train = {
        gram
        for row in built["train"]
        for gram in translations.grams(row["source"])
        + translations.grams(row["target"])
    }
    for split in ("validation", "test"):
        for row in built[split]:
            assert train.isdisjoint(translations.grams(row["source"])), row
            assert train.isdisjoint(translations.grams(row["target"])), row


def test_more_rows_keep_away_from_the_held_ones(built):
    held = built["validation"] + built["test"]
    more = translations.more(300, 9, held)
    grams = {gram for row in held for gram in translations.grams(row["source"])}
    assert len(more) == 300
    for row in more:
        assert grams.isdisjoint(translations.grams(row["source"]))


def test_draw_notes_what_is_held_out():
    draw = Draw(Dice("x"))
    for number in range(100):
        draw.pair("word", str(number))
    assert draw.combination_held()
