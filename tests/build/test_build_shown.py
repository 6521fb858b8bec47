"""Shown source is verbatim, complete, and runs with only the cells above it."""

import pytest
from trees import one_cell, tiny_course, write

from tools._notebook import Builder
from tools._shown import ModuleSource
from tools.lesson_source import LessonError

RICH = '''\
"""Rich."""

from __future__ import annotations

import functools
import json
import math as m
from collections import Counter, OrderedDict, defaultdict

import numpy as np

from utils.moving import Mover, count, move

LIMIT: int = 3
A, B = 1, 2
C, D = (
    A,
    2 * B,
)

# --- a divider ---


# Belongs to `helper`.
# On two lines.
def _helper(x):
    return x + _deep(A)


def _deep(x):
    return x * m.pi


def decorate(f):
    """Decorate."""
    return f


@functools.cache
@decorate
def top(x: np.ndarray, limit=LIMIT):
    """Use many things; `B` only in words."""
    defaultdict = {}

    def inner():
        return Counter([_helper(x), move(limit)])

    return inner, defaultdict


class Table:
    """A table."""

    kind = OrderedDict

    def _helper(self):
        """A method of the same name is not the helper."""
        return [top for top in self.rows]


def last():
    """Use a class shown elsewhere."""
    return Mover(), Table()


def both(a=A):
    """Use all that two assignments bind."""
    return a + B, C + D
'''


@pytest.fixture
def rich(tmp_path):
    root = tiny_course(tmp_path)
    write(root, "utils/rich.py", RICH)
    return root


def shown_cells(root, *shows):
    cells = [
        f'# %% show="{module}:{names}"\nfrom {module} import {names}\n\n'
        for module, names in shows
    ]
    write(root, "lessons/01_moving.py", one_cell("".join(cells)))
    notebook = Builder(root).build(root / "lessons/01_moving.py")
    return ["".join(cell["source"]) for cell in notebook["cells"][-len(shows) :]]


def test_shown_function_brings_helpers_constants_and_imports(rich):
    (text,) = shown_cells(rich, ("utils.rich", "top"))
    assert text.startswith(
        "# utils/rich.py\n"
        "from __future__ import annotations\n\n"
        "import functools\n"
        "import math as m\n"
        "from collections import Counter\n\n"
        "import numpy as np\n\n"
        "from utils.moving import move\n"
        "from utils.rich import decorate\n\n"
        "LIMIT: int = 3\n"
        "A, B = 1, 2\n\n\n"
        "# Belongs to `helper`.\n"
        "# On two lines.\n"
        "def _helper(x):\n"
    )
    assert "@functools.cache\n@decorate\ndef top(x: np.ndarray, limit=LIMIT):" in text
    assert "divider" not in text
    assert "class Table" not in text


def test_shown_source_is_verbatim(rich):
    (text,) = shown_cells(rich, ("utils.rich", "top"))
    body = text[text.index("@functools") :]
    assert body in RICH


def test_method_and_local_names_are_not_taken_for_helpers(rich):
    (text,) = shown_cells(rich, ("utils.rich", "Table"))
    assert text.startswith(
        "# utils/rich.py\nfrom __future__ import annotations\n\n"
        "from collections import OrderedDict\n\n\nclass Table:"
    )


def test_nothing_is_pasted_twice_in_a_lesson(rich):
    first, second = shown_cells(rich, ("utils.rich", "top"), ("utils.rich", "_helper"))
    assert "def _deep" in first
    assert "def _deep" not in second


def test_an_assignment_of_two_names_is_pasted_once_and_not_imported_too(rich):
    (text,) = shown_cells(rich, ("utils.rich", "both"))
    pasted = "A, B = 1, 2\nC, D = (\n    A,\n    2 * B,\n)\n"
    assert text.startswith(
        f"# utils/rich.py\nfrom __future__ import annotations\n\n{pasted}"
    )
    assert text.count("C, D") == 1
    _, text = shown_cells(rich, ("utils.rich", "top"), ("utils.rich", "both"))
    assert "A, B" not in text
    assert "import A" not in text
    assert "C, D" in text


def test_names_shown_above_are_not_imported_over_the_learners_edits(rich):
    _, text = shown_cells(rich, ("utils.moving", "move"), ("utils.rich", "top"))
    assert "utils.moving" not in text
    _, text = shown_cells(rich, ("utils.rich", "Table"), ("utils.rich", "last"))
    assert "from utils.moving import Mover\n" in text
    assert "import Table" not in text


@pytest.mark.parametrize(
    "shows",
    [
        [("utils.rich", "top")],
        [("utils.rich", "Table")],
        [("utils.rich", "last")],
        [("utils.moving", "Mover, move")],
        [("utils.moving", "Mover")],
        [("utils.moving", "move"), ("utils.rich", "top"), ("utils.rich", "last")],
    ],
)
def test_shown_cell_runs_with_only_the_cells_above_it(rich, monkeypatch, shows):
    import sys

    for name in [n for n in sys.modules if n.split(".")[0] == "utils"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.syspath_prepend(str(rich))
    space = {"__name__": "lesson"}
    for text in shown_cells(rich, *shows):
        exec(compile(text, "cell", "exec"), space)
    if "top" in space:
        inner, _ = space["top"](1.0)
        assert sum(inner().values()) == 2
    if "Mover" in space:
        assert space["Mover"]().go(1) == 42
    if "last" in space:
        space["last"]()


def test_every_taught_name_of_the_course_can_be_shown_alone():
    """Each public name, with what the builder brings along, lacks no name."""
    import builtins
    from pathlib import Path

    from tools._shown import Library, _globals_read
    from tools.lesson_source import Cell, Show

    root = Path(__file__).resolve().parents[2]
    library = Library(root)
    for path in sorted((root / "utils").glob("[a-z]*.py")):
        module = library.module(f"utils.{path.stem}", Cell("code", ""))
        for name in module.public:
            cell = Cell("code", "", (), Show(module.name, (name,)))
            text = library.shown_source(cell, set())
            missing = _globals_read(text) - names_bound(text) - set(dir(builtins))
            assert not missing, f"{module.name}:{name} lacks {sorted(missing)}"


def names_bound(text):
    """Return the names that a piece of source binds at its top."""
    import ast

    from tools._shown import _bound_names

    bound = {"__name__", "__file__"}
    for node in ast.parse(text).body:
        bound |= set(_bound_names(node))
        for alias in getattr(node, "names", []):
            bound.add((alias.asname or alias.name).split(".")[0])
    return bound


@pytest.mark.parametrize(
    ("show", "says"),
    [
        (("utils.moving", "walk"), "shows 'walk', which utils/moving.py does not def"),
        (("utils.flying", "move"), "there is no file utils/flying.py"),
        (("utils.broken", "move"), "which is not valid Python"),
    ],
)
def test_show_of_what_is_not_there_names_file_and_line(rich, show, says):
    write(rich, "utils/broken.py", "def move(:\n")
    with pytest.raises(LessonError) as caught:
        shown_cells(rich, show)
    assert says in str(caught.value)
    assert str(caught.value).startswith("lessons/01_moving.py:")


def test_public_names_are_functions_and_classes(rich):
    source = ModuleSource(rich / "utils/rich.py", "utils.rich")
    assert source.public == ["decorate", "top", "Table", "last", "both"]
