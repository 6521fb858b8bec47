"""The sentences and functions that were written by hand: right, and nobody's copies."""

import ast
import re

import pytest
from pydantic import ValidationError

from utils.support.datasets import load, load_split
from utils.support.javascript import run_javascript
from utils.support.schemas import HandwrittenCodeRow, HandwrittenTranslationRow
from utils.support.world.code_pairs import body, run_python

SETS = {"en_fr": 60, "py_js": 40}


@pytest.fixture(scope="module")
def sentences():
    return load_split("en_fr", "handwritten")


@pytest.fixture(scope="module")
def functions():
    return load_split("py_js", "handwritten")


def targets(row):
    return [row["target"], *row["also_right"]]


def grams(text, n=8):
    words = re.findall(r"\w+", text.lower())
    return {tuple(words[i : i + n]) for i in range(len(words) - n + 1)}


def shared(rows, made):
    """Return the ids of rows that copy: eight words, a source or a function's body."""
    runs = {
        side: set().union(*(grams(row[side]) for row in made))
        for side in ("source", "target")
    }
    whole = {row["source"] for row in made} | {row["target"] for row in made}
    bodies = {body(row["source"]) for row in made if "\n" in row["source"]}
    return [
        row["id"]
        for row in rows
        if grams(row["source"]) & runs["source"]
        or any(grams(text) & runs["target"] for text in targets(row))
        or whole & {row["source"], *targets(row)}
        or ("\n" in row["source"] and body(row["source"]) in bodies)
    ]


@pytest.mark.parametrize("name", SETS)
def test_rows_are_many_and_each_is_another(name):
    rows = load_split(name, "handwritten")
    assert len(rows) == SETS[name]
    assert len({row["id"] for row in rows}) == len(rows)
    assert len({row["source"].lower() for row in rows}) == len(rows)
    every = [text for row in rows for text in targets(row)]
    assert len(set(every)) == len(every)


@pytest.mark.parametrize("name", SETS)
def test_no_row_is_copied_from_the_generated_ones(name):
    splits = load(name)
    rows = splits.pop("handwritten")
    made = [row for part in splits.values() for row in part]
    assert shared(rows, made) == []
    # What is copied is found: a whole row, eight of its words, and a renamed function.
    long = max(made, key=lambda row: len(row["source"].split()))
    copies = [row | {"id": "x", "also_right": []} for row in (made[0], long)]
    copies[1]["source"] = f"Well then, {long['source']}"
    if name == "py_js":
        text = re.sub(r"def \w+", "def other", made[5]["source"])
        copies.append({"id": "x", "source": text, "target": "", "also_right": []})
    assert shared(copies, made) == ["x"] * len(copies)


@pytest.mark.parametrize("row_model", [HandwrittenTranslationRow, HandwrittenCodeRow])
def test_a_target_that_is_there_twice_is_refused(row_model):
    row = {"id": "a", "source": "x", "target": "y", "also_right": ["z"]}
    if row_model is HandwrittenCodeRow:
        row |= {"inputs": [[]], "outputs": [None]}
    row_model.model_validate(row)
    for others in (["y"], ["z", "z"], [""]):
        with pytest.raises(ValidationError, match="a target twice, or an empty one"):
            row_model.model_validate(row | {"also_right": others})


# --- sentences ----------------------------------------------------------------------

UNJOINED = re.compile(
    r"\b(je|me|te|se|ne|le|la|de|que) (?!un?\b)[aeiouyéèêàâîôû]|\bsi ils?\b"
    r"|\bà les? |\bde les? |\b(ma|ta|sa) [aeiouéèê]|\bce [aeiouéèê]",
    re.IGNORECASE,
)
FAULTS = {
    "no plain space before the mark": re.compile(r"[^ ][?!:;]"),
    "a space where none belongs": re.compile(r" [.,)]|  |^ | $|[\u00a0\u202f]"),
    "a typographic or a lonely apostrophe": re.compile(r"[’‘`]|' |' ?$"),
    "words that French joins": UNJOINED,
    "no capital": re.compile(r"^[^A-ZÀÇÉ]"),
    "tu and vous": re.compile(
        r"^(?=.*\b(tu|te|toi|ton|ta|tes|t')\b)(?=.*\b(vous|votre|vos)\b)", re.IGNORECASE
    ),
    "a negation without ne": re.compile(
        r"^(?!.*\b(n'|ne )).*\b(pas|personne)\b", re.IGNORECASE
    ),
    "an accent is missing": re.compile(
        r"\b(a (la|cause|pied|ses)|tres|meme|ete|deja|ou (est|sont)|fenetre|hotel)\b"
    ),
}


def faults(text):
    return [name for name, pattern in FAULTS.items() if pattern.search(text)]


def test_sentences_go_from_easy_to_hard(sentences):
    lengths = [len(row["source"].split()) for row in sentences]
    assert set(lengths) <= set(range(5, 16))
    assert min(lengths) == 5
    assert max(lengths) == 15
    assert sum(n >= 10 for n in lengths) >= 20


def test_french_keeps_its_typography(sentences):
    for row in sentences:
        for text in targets(row):
            assert not faults(text), (text, faults(text))
            assert text[-1] == row["source"][-1], text


@pytest.mark.parametrize(
    ("wrong", "fault"),
    [
        ("Où est le port?", "no plain space before the mark"),
        ("Il est là .", "a space where none belongs"),
        ("Où est le port\u202f?", "a space where none belongs"),
        ("J’ai faim.", "a typographic or a lonely apostrophe"),
        ("Elle ne a rien.", "words that French joins"),
        ("Il va à le port.", "words that French joins"),
        ("Si il pleut, nous restons.", "words that French joins"),
        ("il pleut.", "no capital"),
        ("Est-ce que tu as votre clé ?", "tu and vous"),
        ("Je sais pas.", "a negation without ne"),
        ("Il va a la gare.", "an accent is missing"),
    ],
)
def test_faults_of_french_are_caught(wrong, fault):
    assert fault in faults(wrong)


def test_names_are_kept_as_they_are(sentences):
    n_names = 0
    for row in sentences:
        words = re.findall(r"\b[A-Z]\w+", row["source"][1:])
        names = {"Saltby", "Petra", "Marco"} & {*words, row["source"].split()[0]}
        n_names += len(names)
        assert all(name in text for name in names for text in targets(row)), row
    assert n_names == 3


# --- functions ----------------------------------------------------------------------


def fits_its_python(row):
    """Return whether each target gives what Python gave; without node, by brackets."""
    found = run_javascript([(text, row["inputs"]) for text in targets(row)])
    if found is not None:
        return [results == row["outputs"] for results in found]
    pairs = ("()", "[]", "{}")
    return [
        all(text.count(a) == text.count(b) for a, b in pairs) for text in targets(row)
    ]


def test_every_python_side_is_a_function_that_gives_its_outputs(functions):
    for row in functions:
        (tree,) = ast.parse(row["source"]).body
        assert isinstance(tree, ast.FunctionDef)
        assert 2 <= row["source"].count("\n") + 1 <= 8
        assert run_python(row["source"], row["inputs"]) == row["outputs"]


def test_every_javascript_target_does_what_the_python_does(functions):
    for row in functions:
        assert all(fits_its_python(row)), row["id"]


def test_a_javascript_target_that_does_another_thing_is_caught(functions):
    changes = (
        (" < ", " <= "),
        (" >= ", " > "),
        (" === ", " !== "),
        (" + ", " - "),
        (" = 0", " = 1"),
        (".push(", ".unshift("),
    )
    n_caught = n_wrong = 0
    for row in functions:
        for old, new in changes:
            if old in row["target"]:
                wrong = row | {"target": row["target"].replace(old, new)}
                wrong |= {"also_right": []}
                n_wrong += 1
                if run_javascript([]) is None:  # no node: an open bracket, then
                    wrong["target"] += "}"
                n_caught += fits_its_python(wrong) == [False]
    assert n_wrong >= 30
    assert n_caught >= 0.9 * n_wrong


def test_functions_keep_the_names_and_the_layout_of_the_generated_ones(functions):
    for row in functions:
        name = re.match(r"def (\w+)\(", row["source"])[1]
        first, *rest = name.split("_")
        camel = first + "".join(part.capitalize() for part in rest)
        for text in targets(row):
            assert text.startswith(f"function {camel}("), text
            assert text.endswith("\n}")
            assert "\t" not in text
            indents = [re.match(" *", line)[0] for line in text.split("\n")]
            assert all(len(indent) % 2 == 0 for indent in indents)
        assert " == " not in row["target"]
