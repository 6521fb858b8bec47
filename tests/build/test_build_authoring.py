"""docs/authoring.md shows every mark, in examples that the builder accepts."""

import re
from pathlib import Path

from tools._folding import folded_solution, quiz_markdown
from tools.lesson_source import TAGS, _blocks, _cell, _check_check, outline

TEXT = Path(__file__).resolve().parents[2].joinpath("docs/authoring.md")


def examples():
    """Return the cells of each Python block, read as the cells of a lesson."""
    blocks = re.findall(r"^```python\n(.*?)^```", TEXT.read_text("utf-8"), re.M | re.S)
    return [[_cell("authoring", *cell) for cell in _blocks("", b)] for b in blocks]


def test_every_tag_has_an_example():
    cells = [cell for block in examples() for cell in block]
    assert {tag for cell in cells for tag in cell.tags} >= (
        TAGS["code"] | TAGS["markdown"]
    ) - {"nbval-check-output"}
    assert any(cell.show for cell in cells)
    assert 'tags=["nbval-check-output"]' in TEXT.read_text("utf-8")


def test_examples_of_quiz_exercise_and_title_build():
    built = set()
    for cells in examples():
        tags = cells[0].tags
        if "quiz" in tags:
            assert quiz_markdown(cells[0]).count("<details>") == 2
        elif "exercise" in tags:
            exercise, check, notes = cells
            _check_check(check, exercise, notes, "03")
            assert "<pre><code" in folded_solution(exercise, notes)
        elif cells[0].source.startswith("# 03 ·"):
            tags = ("title",)
            assert outline(cells).promise.endswith(".")
        built |= set(tags)
    assert built >= {"quiz", "exercise", "title"}
