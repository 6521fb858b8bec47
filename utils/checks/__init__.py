"""Exercises that answer back: `check` an answer, or ask for a `hint`.

Importing this package loads no check; each lesson's module is loaded when one of its
exercises is first asked for.
"""

__all__ = ["check", "exercise_ids", "hint"]


def check(exercise_id: str, function):
    """Say whether an answer is right, and if not, what is wrong with it.

    Prints one of *passed*, *not yet: …* and *not attempted*, and returns a result with
    the same in `.status`, `.message` and `.mistake`. Never raises, unless the
    environment has COURSE_STRICT=1 (then everything but *passed* does).

    Args:
        exercise_id: the lesson's number and a name, e.g. `"03.merge"`.
        function: your function itself, without brackets.
    """
    from utils.checks.engine import check

    return check(exercise_id, function)


def hint(exercise_id: str) -> None:
    """Print the next hint for an exercise; after the last, where to look then.

    Args:
        exercise_id: the lesson's number and a name, e.g. `"03.merge"`.
    """
    from utils.checks.engine import hint

    hint(exercise_id)


def exercise_ids() -> list[str]:
    """Return the ids of all exercises, lesson by lesson, in the lessons' order."""
    from utils.checks.catalogue import exercise_ids

    return exercise_ids()
