"""The scores of translations: every right target counts, and a wrong one never."""

import shutil

import pytest

from tools import _measure_t5 as measure
from tools._card_t5 import t5_card
from tools._plans import PLANS
from utils.support.datasets import load_split

needs_node = pytest.mark.skipif(not shutil.which("node"), reason="node is not here")
ROWS = [
    {"source": "I know.", "target": "Je sais.", "also_right": ["Je le sais."]},
    {"source": "Why?", "target": "Pourquoi ?", "also_right": []},
]
CODE = {
    "source": "def add(a, b):\n    return a + b",
    "target": "function add(a, b) {\n  return a + b;\n}",
    "also_right": [],
    "inputs": [[1, 2], [2, 2]],
    "outputs": [3, 4],
}


def score(written, rows=ROWS, task="en_fr"):
    return measure.score_targets(lambda *_: list(written), task, rows)


@pytest.mark.parametrize(
    ("written", "right"),
    [
        (("Je sais.", "Pourquoi ?"), 1.0),
        (("Je le sais.", "Pourquoi ?"), 1.0),
        (("Je le sais.", "Je le sais."), 0.5),
        (("Pourquoi ?", "pourquoi ?"), 0.0),
        (("", ""), 0.0),
    ],
)
def test_target_and_also_right_count_and_nothing_else(written, right):
    found = score(written)
    assert found["exact_match"] == right
    assert found["n"] == 2
    assert len(found["mistakes"]) == 2 * (1 - right)
    assert not any("seen" in name or "new" in name for name in found)


def test_generated_rows_are_scored_by_what_is_new_as_before():
    rows = [
        {"source": "a", "target": "A", "combo_seen": True, "frame_seen": False},
        {"source": "b", "target": "B", "combo_seen": False, "frame_seen": False},
    ]
    found = score(("A", "x"), rows)
    assert found["exact_match"] == 0.5
    assert found["exact_match_combo_seen"] == 1.0
    assert found["exact_match_combo_new"] == 0.0
    assert found["exact_match_frame_seen"] == 0.0  # there is none
    assert found["exact_match_frame_new"] == 0.5


@needs_node
def test_a_function_that_is_spelled_otherwise_may_do_the_same():
    texts = (
        CODE["target"],
        "function other(x, y) { return y + x; }",
        "function add(a, b) { return a * b; }",
        "function add(a, b { return a + b; }",
    )
    found = score(texts, [CODE] * 4, "py_js")
    assert found["exact_match"] == 0.25
    assert found["does_the_same"] == 0.5
    assert [row["written"] for row in found["mistakes"]] == list(texts[1:])


def test_without_node_nothing_is_said_of_what_runs(monkeypatch):
    monkeypatch.setattr(shutil, "which", lambda name: None)
    found = score((CODE["target"],) * 2, [CODE] * 2, "py_js")
    assert found["exact_match"] == 1.0
    assert "does_the_same" not in found


def test_none_right_has_an_interval_with_a_width():
    low, high = measure.share("x", [False] * 60)["x_interval"]
    assert low == 0
    assert high == pytest.approx(0.0596, abs=1e-4)  # Clopper and Pearson, 0 of 60
    assert 1 - high == pytest.approx(measure.share("x", [True] * 60)["x_interval"][0])
    values = [True, False, True]
    assert measure.share("x", values) == measure.mean("x", values)


def test_known_words_are_those_of_training():
    rows = load_split("en_fr", "test")
    assert measure.known_words("en_fr", rows) == {"words_known": 1, "rows_known": 1}
    new = [{"source": "Xylophones quarrel."}, rows[0]]
    found = measure.known_words("en_fr", new)
    assert found["rows_known"] == 0.5
    assert 0.5 < found["words_known"] < 1


def test_the_card_tells_the_handwritten_figures_plainly(monkeypatch):
    def figures(task, written):
        rows = load_split(task, "test")[:4]
        found = score([row["target"] for row in rows], rows, task)
        rows = load_split(task, "handwritten")[:4]
        by_hand = score([written] * 4, rows, task) | measure.known_words(task, rows)
        return found | {"handwritten": by_hand}

    told = {"parameters": 7, "summary": {}, "names": {}}
    told |= {task: figures(task, f"{task} lost\nhere") for task in ("en_fr", "py_js")}
    card = t5_card(PLANS["course-t5"], told)
    hand = (
        "handwritten, exact match over 4 rows | 0.0 % (95 % interval 0.0 % to 60.2 %)"
    )
    assert f"| English to French, {hand} |" in card
    assert f"| Python to JavaScript, {hand} |" in card
    assert "`The ferry is late again.` becomes `en_fr lost`" in card
    assert "`def is_grown_up(age):` becomes `py_js lost`" in card
    if shutil.which("node"):
        assert "handwritten, runs under node and does the same | 0.0 % (" in card
    else:
        assert "under node" not in card
