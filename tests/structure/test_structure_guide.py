"""The guide for instructors speaks of the notebooks and the checker as they are."""

import ast
import json
import re
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGE = "docs/instructors.md"
GUIDE = (ROOT / PAGE).read_text(encoding="utf-8")
PARTS = re.split(
    r"^### (\d\d) · .*\n", GUIDE.split("\n## Three timetables")[0], flags=re.M
)
LESSONS = dict(zip(PARTS[1::2], PARTS[2::2], strict=True))  # number → what it says
NOTEBOOKS = {path.name[:2]: path for path in (ROOT / "notebooks").glob("*.ipynb")}


@cache
def cells(number: str) -> list[dict]:
    """Return the cells of a lesson's notebook."""
    text = NOTEBOOKS[number].read_text(encoding="utf-8")
    return json.loads(text)["cells"]


def sources(number: str) -> list[str]:
    return ["".join(cell["source"]) for cell in cells(number)]


def headings(number: str) -> set[str]:
    found = re.findall(r"^##+ (.+)$", "\n".join(sources(number)), flags=re.M)
    return {heading.strip() for heading in found}


def minutes(number: str) -> dict[str, str]:
    """Return how long each exercise takes, by id: the heading above its check."""
    found, last = {}, ""
    for source in sources(number):
        if told := re.search(r"^### .*, (\d+) minutes", source, flags=re.M):
            last = told[1]
        for name in re.findall(r'^check\("([\w.]+)"', source, flags=re.M):
            found[name] = last
    return found


def outputs(number: str) -> str:
    """Return all that a notebook says and has printed."""
    printed = [
        "".join(output.get("text", ""))
        for cell in cells(number)
        for output in cell.get("outputs", ())
    ]
    return "\n".join(sources(number) + printed)


def checkers_sentences(number: str) -> str:
    """Return every text in a lesson's checks, one to a line."""
    paths = sorted((ROOT / "utils" / "checks").glob(f"lesson{number}*.py"))
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in paths]
    nodes = [node for tree in trees for node in ast.walk(tree)]
    consts = [node.value for node in nodes if isinstance(node, ast.Constant)]
    return "\n".join(value for value in consts if isinstance(value, str))


def quoted(text: str, marks: str) -> list[str]:
    """Return what stands between two marks, a line end counting as a space."""
    return [" ".join(part.split()) for part in re.findall(marks, text)]


def in_italics(text: str) -> list[str]:
    return quoted(re.sub(r"\*\*[^*]+\*\*|`[^`]*`", "", text), r"\*([^*]+)\*")


def test_guide_has_a_section_for_every_lesson():
    assert sorted(LESSONS) == sorted(NOTEBOOKS), f"{PAGE}: ### NN · title for each"


@pytest.mark.parametrize("number", LESSONS)
def test_guide_names_sections_that_there_are(number):
    unknown = set(in_italics(LESSONS[number])) - headings(number)
    assert not unknown, f"{PAGE}: no such heading in {number}: {sorted(unknown)}"


@pytest.mark.parametrize("number", LESSONS)
def test_guide_quotes_figures_and_checker_exactly(number):
    said = " ".join((outputs(number) + checkers_sentences(number)).split())
    wrong = [q for q in quoted(LESSONS[number], "“([^”]+)”") if q not in said]
    assert not wrong, f"{PAGE}: neither {number} nor its checks say {wrong}"


@pytest.mark.parametrize("number", LESSONS)
def test_guide_gives_each_exercise_with_its_minutes(number):
    told = dict(re.findall(r"`(\d\d\.\w+)`\s+\((\d+)\)", LESSONS[number]))
    assert told == minutes(number), f"{PAGE}: exercises of {number} have changed"


@pytest.mark.parametrize("number", LESSONS)
def test_guide_gives_figures_that_the_notebook_shows(number):
    figures = re.findall(r"(?<![\d.])\d+\.\d+(?![\d.])", LESSONS[number])
    shown = set(re.findall(r"\d+\.\d+", outputs(number)))
    assert set(figures) <= shown, f"{PAGE}: not in {number}: {set(figures) - shown}"


def test_timetables_name_sections_that_there_are():
    part = GUIDE.split("\n## Three timetables")[1].split("\n## ")[0]
    known = set().union(*map(headings, NOTEBOOKS))
    assert not set(in_italics(part)) - known
