"""JavaScript functions are called, or said to be wrong, and can do no harm."""

import shutil

import pytest

from utils.support.datasets import load_split
from utils.support.javascript import run_javascript

needs_node = pytest.mark.skipif(not shutil.which("node"), reason="node is not here")


def test_run_javascript_without_node_returns_none(monkeypatch):
    monkeypatch.setattr(shutil, "which", lambda name: None)
    assert run_javascript([("function f() { return 1; }", [[]])]) is None


def test_run_javascript_with_a_node_that_is_none_returns_none(monkeypatch, tmp_path):
    (tmp_path / "node").write_text("no program\n", encoding="utf-8")
    monkeypatch.setattr(shutil, "which", lambda name: str(tmp_path / "node"))
    assert run_javascript([("function f() { return 1; }", [[]])]) is None


@needs_node
def test_run_javascript_returns_the_results_of_each_call():
    add = "function addUp(a, b) {\n  return a + b;\n}"
    each = "const twice = 2;\nfunction each(xs) { return xs.map((x) => twice * x); }"
    nothing = "function nothing() {}"
    found = run_javascript([(add, [[1, 2], ["é", "🙂"]]), (each, [[[1, 2]]])])
    assert found == [[3, "é🙂"], [[2, 4]]]
    assert run_javascript([(nothing, [[]])]) == [[None]]
    assert run_javascript([]) == []


@needs_node
@pytest.mark.parametrize(
    "source",
    [
        "",
        "function f( {",
        "function f() { return g(); }",
        "function f() { while (true) {} }",
        "function f() { return require('fs').readdirSync('.'); }",
        "function f() { return process.env; }",
    ],
)
def test_run_javascript_says_what_is_wrong_and_goes_on(source):
    good = "function f() { return 7; }"
    wrong, right = run_javascript([(source, [[]]), (good, [[]])])
    assert isinstance(wrong, str)
    assert right == [7]


@needs_node
def test_run_javascript_gives_what_python_gave_for_the_shipped_targets():
    rows = load_split("py_js", "test")
    found = run_javascript([(row["target"], row["inputs"]) for row in rows])
    assert found == [row["outputs"] for row in rows]
