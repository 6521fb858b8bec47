"""Tiny courses to build: one module, one lesson, and all that the builder needs."""

import json
from pathlib import Path
from textwrap import dedent

PYPROJECT = """\
[project]
name = "tiny"
[project.urls]
Repository = "https://github.com/someone/tiny"
"""
BOOTSTRAP = '''\
COLAB_CELL = """\\
import sys

if "google.colab" in sys.modules:
    print("{repository} into {name}")
"""
'''
README = """\
# Tiny
<!-- lessons:begin -->
<!-- lessons:end -->
End.
"""
MODULE = '''\
"""Adding things."""

import math
from collections import Counter, defaultdict

STEP = 2
_OFFSET = 10


def _shift(x):
    return x + _OFFSET


# A comment that belongs to `move`.
def move(x):
    """Move x."""
    return _shift(x) * STEP + math.floor(0.5)


def count(items):
    """Count items."""
    return Counter(items)


class Mover:
    """Moves."""

    def go(self, x):
        """Go."""
        return move(_shift(x))
'''
LESSON = '''\
# %% [markdown]
r"""
# NUMBER · Moving about

> You move a number and see where it lands.
"""

# %% [markdown]
r"""
## Setup
"""

# %% tags=["parameters"]
PROFILE = "tiny"
SEED = 0


# %% [markdown]
r"""
Look at $\\alpha$ and at `move`.
"""

# %% show="utils.moving:move"
from utils.moving import move

# %%
print(move(1))

# %% show="utils.moving:Mover"
from utils.moving import Mover

# %%
Mover().go(1)

# %% tags=["exercise"]
def double(x):
    """Return twice x."""
    # BEGIN SOLUTION
    y = x < 3 and x
    return 2 * x
    # END SOLUTION


# %% tags=["check"]
def check(name, function):
    print(name, function.__name__)


check("NUMBER.double", double)

# %% [markdown] tags=["solution-notes"]
r"""
Twice is *two* times.
"""

# %% [markdown] tags=["quiz"]
r"""
## Quiz

**1.** What is `2 < 3`?

- [ ] `False`, because of
  the sign
  > Read it again.
- [x] **True**
  > Two is less
  > than three.

After it.
"""
'''


def write(root: Path, name: str, text: str) -> Path:
    """Write one file of a tree."""
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")
    return path


def lesson_text(number: str = "01") -> str:
    """Return the tiny lesson under a number."""
    return LESSON.replace("NUMBER", number)


def tiny_course(root: Path, n_lessons: int = 1) -> Path:
    """Write a course of so many lessons, unbuilt, and return its root."""
    write(root, "pyproject.toml", PYPROJECT)
    write(root, "utils/__init__.py", "")
    write(root, "utils/support/__init__.py", "")
    write(root, "utils/support/bootstrap.py", BOOTSTRAP)
    write(root, "utils/moving.py", MODULE)
    write(root, "README.md", README)
    for n in range(1, n_lessons + 1):
        write(root, f"lessons/{n:02d}_moving.py", lesson_text(f"{n:02d}"))
    return root


def pretend_executed(path: Path) -> None:
    """Give a built notebook the marks of a run, without a kernel."""
    notebook = json.loads(path.read_text(encoding="utf-8"))
    count = 0
    for cell in notebook["cells"]:
        if cell["cell_type"] == "code":
            count += 1
            cell["execution_count"] = count
            cell["outputs"] = [
                {"name": "stdout", "output_type": "stream", "text": [f"{count}\n"]}
            ]
    text = json.dumps(notebook, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
    path.write_text(text, encoding="utf-8", newline="\n")


def one_cell(text: str) -> str:
    """Return a lesson of a title, parameters and the cells in `text`."""
    head = LESSON.replace("NUMBER", "01").split('# %% [markdown]\nr"""\nLook')[0]
    return head + dedent(text)
