"""Each rule of structure can fail: a good tiny course, broken in one place."""

import json

import lesson_rules
import notebook_rules
import pytest
import rules
import source_rules
from course import Course

MODULE = '''\
"""Adding."""

import torch

from utils.support.files import data_path

STEP = 1


def _two(x):
    return x + x


def add(x):
    """Add."""
    return _two(x) + STEP


class Adder:
    """Adds."""

    def go(self, x):
        """Go."""
        return add(x)
'''
QUESTION = """
{n}. Which?

- [ ] This one
  > It is not.
- [x] That one
  > It is.
"""
EXERCISE = '''\
# %% tags=["exercise"]
def task_{n}(x):
    """Return x."""
    # BEGIN SOLUTION
    return x
    # END SOLUTION


# %% tags=["check"]
check("01.task_{n}", task_{n})

# %% [markdown] tags=["solution-notes"]
r"""
It is x.
"""
'''
LESSON = '''\
# %% [markdown]
r"""
# 01 · Adding

> You add two numbers.
"""

# %% [markdown]
r"""
## You will be able to

- add

## Setup
"""

# %% tags=["parameters"]
PROFILE = "tiny"
SEED = 0

# %%
from utils.checks import check
from utils.support import claim, setup, show_figure

run = setup("01", PROFILE, SEED)

# %% show="utils.adding:add,Adder"
from utils.adding import Adder, add

# %% [markdown]
r"""
## Parity
"""

# %%
claim("sum", add(1), "==", 3)

# %% [markdown]
r"""
## Experiment: adding twice
"""

# %%
show_figure(None, alt="Two bars, of which the second is twice as high.")

# %% [markdown]
r"""
## Exercises
"""

EXERCISES
# %% [markdown] tags=["quiz"]
r"""
## Quiz
QUESTIONS"""

# %% [markdown]
r"""
## Summary

## Sources
"""
'''.replace("EXERCISES\n", "".join(EXERCISE.format(n=n) for n in range(3))).replace(
    "QUESTIONS", "".join(QUESTION.format(n=n) for n in range(1, 6))
)
GOOD = {
    "utils/__init__.py": "",
    "utils/__main__.py": "import typer\nfrom utils.support import files\n",
    "utils/adding.py": MODULE,
    "utils/support/__init__.py": "",
    "utils/support/files.py": 'PATH = "data/a.txt"\n\n\ndef data_path():\n    pass\n',
    "utils/checks/__init__.py": "import numpy\nfrom utils.adding import add\n",
    "lessons/01_adding.py": LESSON,
}
A, L = "utils/adding.py", "lessons/01_adding.py"
ALL = [*source_rules.RULES, *lesson_rules.RULES, *notebook_rules.RULES]


def make(root, changes=(), extra=None, **tables):
    """Write the good course with some texts replaced, and files added."""
    files = GOOD | (extra or {})
    for name, old, new in changes:
        assert old in files[name], f"{old!r} is not in {name}"
        files = files | {name: files[name].replace(old, new)}
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
    return Course(root, **{"pending": {}, "ahead": {}, **tables})


def test_good_course_keeps_every_rule(tmp_path):
    course = make(tmp_path)
    assert {rule.__name__: rule(course) for rule in ALL} == {
        rule.__name__: [] for rule in ALL
    }


def lesson(old, new):
    return [(L, old, new)]


def module(old, new):
    return [(A, old, new)]


TOP = '"""Adding."""\n'
BAD = [
    # layers
    ("layers", module(TOP, TOP + "import requests\n"), "requests, which is not on"),
    ("layers", module(TOP, TOP + "import utils.checks\n"), "lies above it"),
    ("layers", module(TOP, TOP + "from utils import checks\n"), "lies above it"),
    (
        "layers",
        module(TOP, TOP + "import transformers\n"),
        "taught imports transformers",
    ),
    ("layers", module(TOP, TOP + "from .support import x\n"), "relative import"),
    ("layers", module(TOP, TOP + "import lessons\n"), "nothing may import lessons/"),
    ("layers", module(TOP, TOP + "import tools.x\n"), "nothing may import tools/"),
    (
        "layers",
        [("utils/support/files.py", "PATH", "from utils.adding import add\nPATH")],
        "support imports utils.adding, which lies above it",
    ),
    (
        "layers",
        [("utils/support/files.py", "PATH", "import matplotlib.pyplot\nPATH")],
        "import matplotlib inside the function",
    ),
    (
        "layers",
        [("utils/support/files.py", "    pass", "    from utils import checks")],
        "support imports utils.checks, which lies above it",
    ),
    ("layers", lesson("# %%\nclaim", "# %%\nimport notebooks\nclaim"), "notebooks/"),
    ("layers", lesson("# %%\nclaim", "# %%\nimport flask\nclaim"), "not on its list"),
    (
        "layers",
        lesson("# %%\nclaim", "# %%\nfrom utils.adding import _two\nclaim"),
        "the private _two",
    ),
    # sizes and data
    (
        "sizes",
        module("    return _two(x) + STEP", "    x += 1\n" * 26),
        "at most 25",
    ),
    (
        "sizes",
        module('"""Add."""', '"""Add.\n' + "\n    a" * 12 + '\n    """'),
        "docst",
    ),
    (
        "sizes",
        module(
            "    return x + x",
            "    for a in x:\n        if a:\n            while a:\n"
            "                with a:\n                    return x + x",
        ),
        "_two nests 4 blocks",
    ),
    ("sizes", module("STEP = 1\n", "STEP = 1\n" * 301), "the module has"),
    ("sizes", module("        return add(x)", "        x\n" * 61), "Adder has"),
    ("data_access", module("STEP = 1", 'STEP = open("data/a")'), "use data_path"),
    ("data_access", module("STEP = 1", 'STEP = STEP / "data" / "a"'), "use data_path"),
    ("data_access", lesson("add(1)", 'Path("../data/x.txt")'), "use data_path"),
    # what is shown, and when
    (
        "shown_once",
        lesson("add,Adder", "add").__add__(lesson("import Adder, add", "import add")),
        "utils.adding:Adder is shown in no lesson",
    ),
    (
        "shown_once",
        lesson(
            "# %%\nclaim",
            '# %% show="utils.adding:add"\nfrom utils.adding import add\n\n# %%\nclaim',
        ),
        "utils.adding:add is shown more than once: in 01, 01",
    ),
    (
        "uses_only_shown",
        lesson(
            "# %%\nfrom utils.checks",
            "# %%\nfrom utils.adding import add\nfrom utils.checks",
        ),
        "01_adding.py:22: uses utils.adding:add before it is shown",
    ),
    (
        "uses_only_shown",
        lesson("# %%\nclaim", "# %%\nimport utils.adding\nclaim"),
        "import the names instead",
    ),
    (
        "uses_only_shown",
        lesson("# %%\nclaim", '# %% tags=["ahead"]\nclaim'),
        "uses nothing ahead",
    ),
    (
        "no_second_copies",
        lesson("# %%\nclaim", "# %%\ndef add(x):\n    return x\n\n\nclaim"),
        'add is in utils too; tag it "first-version"',
    ),
    (
        "no_second_copies",
        lesson("# %%\nclaim", '# %% tags=["first-version"]\nclaim'),
        "of a name that utils has not",
    ),
    # headings and beginning
    *[
        (
            "fixed_headings",
            lesson(f"## {title}", "## Other"),
            f"no heading `## {title}`",
        )
        for title in rules.REQUIRED_HEADINGS
    ],
    ("fixed_headings", lesson("## Sources", "# Sources"), "a second title"),
    ("fixed_headings", lesson("## Parity", "## Same"), "nor a line `no parity"),
    ("fixed_headings", lesson("## Parity", "## Quiz"), "stands 2 times"),
    (
        "fixed_headings",
        lesson("## Summary\n\n## Sources", "## Sources\n\n## Summary"),
        "not in the order",
    ),
    ("beginning", lesson("> You add two numbers.", "You add."), "no promise"),
    ("beginning", lesson("> You add two numbers.", "> Adding"), "no whole sentence"),
    ("beginning", lesson("SEED = 0", "N = 0"), "do not set SEED"),
    ("beginning", lesson('setup("01"', 'setup("02"'), "wants one `run = setup"),
    # content
    ("claims", lesson('claim("sum", add(1), "==", 3)', "print(3)"), "makes no claim"),
    ("exercises", lesson(EXERCISE.format(n=0), ""), "has 2 exercises; at least 3"),
    ("exercises", lesson('"01.task_1"', '"01.task_0"'), "01.task_0 is used twice"),
    (
        "exercises",
        lesson(
            '# %% [markdown]\nr"""\n## Summary',
            '# %%\ntask_1(2)\n\n# %% [markdown]\nr"""\n## Summary',
        ),
        "uses task_1, which is an exercise",
    ),
    ("quiz", lesson(QUESTION.format(n=5), ""), "has 4 quiz questions, not 5"),
    ("figures", lesson("alt=", "name="), "show_figure without alt="),
    (
        "figures",
        lesson("Two bars, of which the second is twice as high.", "Two."),
        "'Tw",
    ),
    ("figures", lesson("add(1)", "plt.show()"), "use show_figure"),
    ("figures", lesson("## Summary", "![](a.png)"), "an image without alt text"),
    ("short_cells", lesson("# %%\nclaim", "# %%\n" + "1\n" * 30 + "claim"), "31 lines"),
]


@pytest.mark.parametrize(("rule", "changes", "says"), BAD)
def test_rule_finds_what_breaks_it(tmp_path, rule, changes, says):
    (function,) = [r for r in ALL if r.__name__ == rule]
    problems = function(make(tmp_path, changes))
    assert any(says in problem for problem in problems), problems


LATER = (
    LESSON.replace("utils.adding", "utils.late")
    .replace("01", "02")
    .replace("add,Adder", "Later")
    .replace("import Adder, add", "import Later")
)
USER = MODULE.replace(
    "import torch\n", "import torch\n\nfrom utils.late import Later\n"
)
AHEAD = {
    "lessons/02_late.py": LATER,
    "utils/late.py": '"""Late."""\n\n\nclass Later:\n    """Later."""\n',
    A: USER.replace("return add(x)", "return Later()"),
}


def test_order_finds_a_name_used_before_its_lesson(tmp_path):
    (problem,) = source_rules.order(make(tmp_path, extra=AHEAD))
    assert "utils.adding:Adder (lesson 01) uses utils.late:Later" in problem


def test_order_allows_what_ahead_lists_and_no_more(tmp_path):
    listed = {"utils.adding:Adder": {"utils.late:Later"}}
    assert source_rules.order(make(tmp_path, extra=AHEAD, ahead=listed)) == []
    listed["utils.adding:add"] = {"utils.late:Later"}
    (problem,) = source_rules.order(make(tmp_path, extra=AHEAD, ahead=listed))
    assert "no longer needed" in problem


def test_ahead_tag_allows_a_name_that_a_later_lesson_shows(tmp_path):
    early = lesson(
        "# %%\nclaim", '# %% tags=["ahead"]\nfrom utils.late import Later\n\nclaim'
    )
    extra = {name: AHEAD[name] for name in ("lessons/02_late.py", "utils/late.py")}
    assert lesson_rules.uses_only_shown(make(tmp_path, early, extra)) == []


@pytest.mark.parametrize(
    ("pending", "says"),
    [
        ({"utils.adding:add": "01"}, "lesson 01 exists"),
        ({"utils.gone": "09"}, "which no taught module defines"),
    ],
)
def test_pending_may_not_go_stale(tmp_path, pending, says):
    (problem,) = lesson_rules.shown_once(make(tmp_path, pending=pending))
    assert says in problem


def test_pending_and_exempt_excuse_names_that_no_lesson_shows(tmp_path):
    extra = {name: AHEAD[name] for name in ("utils/late.py",)}
    wait = make(tmp_path, extra=extra, pending={"utils.late": "02"})
    free = make(tmp_path, extra=extra, exempt=frozenset({"utils.late:Later"}))
    assert lesson_rules.shown_once(wait) == lesson_rules.shown_once(free) == []


def test_projects_need_two_exercises(tmp_path):
    course = make(tmp_path, lesson(EXERCISE.format(n=0), ""))
    text = (tmp_path / L).read_text(encoding="utf-8").replace("01", "06")
    (tmp_path / L).rename(tmp_path / "lessons/06_adding.py")
    (tmp_path / "lessons/06_adding.py").write_text(text, encoding="utf-8")
    assert lesson_rules.exercises(Course(course.root, pending={})) == []


def test_no_parity_needs_its_reason(tmp_path):
    with_reason = lesson("## Parity", "no parity: nothing to compare with")
    assert lesson_rules.fixed_headings(make(tmp_path, with_reason)) == []
    without = lesson("## Parity", "no parity:")
    assert lesson_rules.fixed_headings(make(tmp_path, without)) != []


PNG = {"image/png": "aGk="}


def notebook(root, output, padding=""):
    cell = {"cell_type": "code", "source": [padding], "outputs": [output]}
    path = root / "notebooks/01_adding.ipynb"
    path.parent.mkdir(exist_ok=True)
    path.write_text(json.dumps({"cells": [cell]}), encoding="utf-8")
    return Course(root)


STORED = [
    ("described", {"data": PNG, "metadata": {}}, "without alt text"),
    (
        "described",
        {"data": PNG, "metadata": {"image/png": {"alt": "A plot"}}},
        "without",
    ),
    ("tidy", {"name": "stdout", "text": ["1%\r2%\r"]}, "progress bar"),
    ("tidy", {"data": {"text/plain": ["<f at 0x7f00aa11>"]}}, "a memory address"),
    (
        "tidy",
        {"name": "stdout", "text": ["/home/me/x.txt"]},
        "a folder of this machine",
    ),
    ("tidy", {"name": "stderr", "text": ["a warning"]}, "a message on stderr"),
    (
        "tidy",
        {"data": {"application/vnd.jupyter.widget-view+json": {}, "text/plain": ["x"]}},
        "no static fallback",
    ),
]


@pytest.mark.parametrize(("rule", "output", "says"), STORED)
def test_rule_finds_bad_output(tmp_path, rule, output, says):
    (function,) = [r for r in notebook_rules.RULES if r.__name__ == rule]
    (problem,) = function(notebook(tmp_path, output))
    assert says in problem
    assert problem.startswith("01_adding.ipynb, cell 1: ")


def test_described_accepts_a_sentence(tmp_path):
    alt = "Two curves that part after the third step."
    output = {"data": PNG, "metadata": {"image/png": {"alt": alt}}}
    assert notebook_rules.described(notebook(tmp_path, output)) == []


def test_small_refuses_a_megabyte(tmp_path):
    course = notebook(tmp_path, {"name": "stdout", "text": []}, "x" * 1_000_000)
    assert "at most 1,000,000" in notebook_rules.small(course)[0]
