"""The Python–JavaScript pairs: both sides run, and give the same."""

import ast
import json
import shutil
import subprocess
from collections import Counter

import pytest

from utils.support.datasets import load
from utils.support.world import code_pairs
from utils.support.world.code_pairs_pieces import camel
from utils.support.world.dice import Dice

SMALL = {"train": 500, "validation": 20, "test": 50}
RUN = """
const rows = JSON.parse(require("fs").readFileSync(0, "utf8"));
const copy = (value) => JSON.parse(JSON.stringify(value));
const results = rows.map((row) => {
  try {
    const made = new Function('"use strict"; return (' + row.target + ")")();
    return row.inputs.map((given) => made(...copy(given)));
  } catch (error) {
    return String(error);
  }
});
console.log(JSON.stringify(results));
"""


@pytest.fixture(scope="module")
def built():
    return code_pairs.build(3, SMALL)


@pytest.fixture(scope="module")
def shipped():
    made = [rows for split, rows in load("py_js").items() if split != "handwritten"]
    return [row for rows in made for row in rows]


@pytest.fixture(scope="module")
def drawn():
    stream = code_pairs.generate(Dice("test", 4))
    pairs = [next(stream) for _ in range(1500)]
    return [code_pairs._row(f"d{i}", pair, 0, True) for i, pair in enumerate(pairs)]


def run_javascript(rows):
    """Run every target on its inputs in one node process."""
    done = subprocess.run(
        ["node", "-e", RUN],
        input=json.dumps(rows),
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
        timeout=60,
    )
    return json.loads(done.stdout)


def test_every_python_side_parses_and_gives_its_outputs(shipped, drawn):
    for row in shipped + drawn:
        tree = ast.parse(row["source"])
        assert len(tree.body) == 1
        assert code_pairs.run_python(row["source"], row["inputs"]) == row["outputs"]


def test_every_javascript_side_gives_the_same_outputs(shipped, drawn):
    rows = shipped + drawn
    if shutil.which("node") is None:
        print("node is not installed: the JavaScript is checked by its brackets alone.")
        for row in rows:
            for pair in ("()", "[]", "{}"):
                assert row["target"].count(pair[0]) == row["target"].count(pair[1])
        return
    for row, results in zip(rows, run_javascript(rows), strict=True):
        assert results == row["outputs"], (row["source"], row["target"])


@pytest.mark.parametrize(
    ("change", "name"),
    [
        (("=== ", "!== "), "comparison"),
        (("Math.floor(", "Math.ceil("), "floor"),
        ((".push(", ".unshift("), "method"),
    ],
)
def test_a_wrong_translation_is_caught(shipped, change, name):
    rows = [row for row in shipped if change[0] in row["target"]]
    wrong = [row | {"target": row["target"].replace(*change)} for row in rows]
    if shutil.which("node") is None or not rows:
        assert all(a["target"] != b["target"] for a, b in zip(rows, wrong, strict=True))
        return
    results = run_javascript(wrong)
    caught = sum(r != row["outputs"] for r, row in zip(results, rows, strict=True))
    assert caught > 0.4 * len(rows), name


@pytest.mark.parametrize(
    ("source", "inputs", "outputs"),
    [
        ("def f(n):\n    return n // 2", [[-7]], [-4]),
        ("def f(n):\n    return n % 5", [[-7]], [3]),
        ("def f(xs):\n    xs.append(1)\n    return xs", [[[2]]], [[2, 1]]),
    ],
)
def test_run_python_gives_what_python_gives(source, inputs, outputs):
    before = json.dumps(inputs)
    assert code_pairs.run_python(source, inputs) == outputs
    assert json.dumps(inputs) == before


def test_javascript_never_keeps_python_words(shipped):
    for row in shipped:
        code = row["target"]
        for word in (" and ", " or ", " not ", "len(", "True", "None", "elif", "def "):
            assert word not in _without_strings(code), code
        assert " == " not in _without_strings(code)
        assert "<" not in _slots(code), code


def _without_strings(code):
    parts = code.replace("`", '"').split('"')
    return '""'.join(parts[::2])


def _slots(code):
    import re

    return "".join(re.findall(r"<\w+(?::\w+)?>", code))


def test_functions_have_at_most_nine_lines(shipped):
    assert max(row["source"].count("\n") for row in shipped) <= 8


def test_there_are_at_least_sixty_shapes():
    assert len(code_pairs.SHAPES) >= 60
    assert len({shape.name for shape in code_pairs.SHAPES}) == len(code_pairs.SHAPES)


def test_camel_writes_names_as_javascript_does():
    assert [camel(name) for name in ("price", "ship_name")] == ["price", "shipName"]


def test_build_gives_the_sizes_asked_for(built):
    assert {split: len(rows) for split, rows in built.items()} == SMALL
    ways = Counter((row["combo_seen"], row["frame_seen"]) for row in built["test"])
    assert ways == {(False, True): 30, (True, False): 10, (False, False): 10}


def test_no_function_body_is_in_two_splits(built):
    bodies = {
        split: {code_pairs.body(row["source"]) for row in rows}
        for split, rows in built.items()
    }
    assert bodies["train"].isdisjoint(bodies["validation"] | bodies["test"])
    assert bodies["validation"].isdisjoint(bodies["test"])


def test_more_rows_keep_away_from_the_held_ones(built):
    held = built["validation"] + built["test"]
    more = code_pairs.more(200, 9, held)
    known = {code_pairs.body(row["source"]) for row in held}
    assert len(more) == 200
    assert known.isdisjoint(code_pairs.body(row["source"]) for row in more)
