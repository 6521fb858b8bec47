"""The tests' own reading of exercises out of a lesson's source."""

from lesson_answers import answer_files, lesson_functions, lessons_with_exercises

LESSON = '''\
# %% [markdown]
r"""
# 98 · Doubling
"""

# %% tags=["parameters"]
PROFILE = "tiny"

# %%
from math import prod

print(1 / 0)


def times(a, b):
    return prod([a, b])


# %% tags=["exercise"]
def double(n):
    """Return twice the number."""
    # BEGIN SOLUTION
    return times(2, n)
    # END SOLUTION


# %% tags=["check"]
check("98.double", double)

# %% [markdown] tags=["solution-notes"]
r"""
Twice.
"""

# %% tags=["exercise"]
def fourfold(n):
    """Return four times the number."""
    # BEGIN SOLUTION
    return double(double(n))
    # END SOLUTION


# %% tags=["check"]
check("98.fourfold", fourfold)

# %% [markdown] tags=["solution-notes"]
r"""
Twice twice.
"""
'''


def _lesson(tmp_path):
    (tmp_path / "lessons").mkdir()
    path = tmp_path / "lessons" / "98_doubling.py"
    path.write_text(LESSON, encoding="utf-8")
    return lessons_with_exercises(tmp_path)[path]


def test_solutions_see_what_stands_above_them(tmp_path):
    functions = lesson_functions(_lesson(tmp_path), solved=True)
    assert {name: function(3) for name, function in functions.items()} == {
        "98.double": 6,
        "98.fourfold": 12,
    }


def test_stubs_only_raise(tmp_path):
    from utils.checks.handed_in import is_stub

    functions = lesson_functions(_lesson(tmp_path), solved=False)
    assert all(is_stub(function) for function in functions.values())
    assert list(functions) == ["98.double", "98.fourfold"]


def test_answer_files_of_one_exercise_are_not_those_of_another(tmp_path):
    (tmp_path / "98").mkdir()
    for name in ("98_mask.py", "98_mask__more.py", "98_mask_ids.py", "98_masks.py"):
        (tmp_path / "98" / name).touch()
    names = [path.name for path in answer_files("98.mask", tmp_path)]
    assert names == ["98_mask.py", "98_mask__more.py"]
