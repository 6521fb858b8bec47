"""What an exercise is, and where the exercises are: one module per lesson."""

import importlib
import importlib.util
import pkgutil
import re
from collections.abc import Callable
from dataclasses import dataclass

from utils.support.files import CourseError

_ID = re.compile(r"(\d\d)\.[a-z]\w*")


@dataclass(frozen=True)
class Mistake:
    """A mistake that learners make, able to make it itself.

    Attributes:
        name: a short name, used in tests.
        sentence: what the learner is told, e.g. "you merged overlapping pairs twice".
        function: the mistaken answer; compared with the learner's on every input.
        also: other forms of the same mistake, whose results differ in places.
    """

    name: str
    sentence: str
    function: Callable
    also: tuple[Callable, ...] = ()

    @property
    def forms(self) -> tuple[Callable, ...]:
        """The mistaken answer and its other forms."""
        return (self.function, *self.also)


@dataclass(frozen=True)
class Exercise:
    """One exercise and all that its check knows.

    Attributes:
        id: the lesson's number and a name, e.g. `"03.merge"`.
        name: the function that the learner writes.
        inputs: returns the argument tuples to try; seeded, the same at each call.
        oracle: the right answer.
        properties: pairs of a sentence and `holds(result, *args)`, which must be true.
        mistakes: at least three, whose results differ from each other.
        hints: at least two, from a nudge to nearly everything.
        compare: `compare(result, expected)`, where `values.agree` does not serve.
        time_limit_s: how long all inputs together may compute, in seconds.
        returns_new: whether a result must not be, nor hold, a list, dict, set, array
            or tensor that it was given.
        stage: `stage(*args)`, from 0: which inputs to speak of first. Of the failing
            inputs only those of the lowest stage are shown, so that an answer that is
            wrong in two ways meets the plainer one first.
    """

    id: str
    name: str
    inputs: Callable[[], list[tuple]]
    oracle: Callable
    properties: tuple[tuple[str, Callable], ...] = ()
    mistakes: tuple[Mistake, ...] = ()
    hints: tuple[str, ...] = ()
    compare: Callable | None = None
    time_limit_s: float = 3.0
    returns_new: bool = False
    stage: Callable[..., int] | None = None


def lesson_exercises(number: str) -> dict[str, Exercise]:
    """Return the exercises of a lesson, or none where the lesson has no checks.

    Args:
        number: two digits, e.g. `"03"`.
    """
    name = f"{__package__}.lesson{number}"
    if importlib.util.find_spec(name) is None:
        return {}
    return importlib.import_module(name).EXERCISES


def load_exercise(exercise_id: str) -> Exercise:
    """Return one exercise, loading its lesson's checks.

    Raises:
        CourseError: there is no such exercise; the message lists those there are.
    """
    match = _ID.fullmatch(str(exercise_id))
    if not match:
        raise CourseError(
            f"{exercise_id!r} is no exercise; an exercise is called like '03.merge'."
        )
    exercises = lesson_exercises(match[1])
    if exercise_id not in exercises:
        known = ", ".join(exercises) or "no exercises yet"
        raise CourseError(
            f"there is no exercise {exercise_id!r}; lesson {match[1]} has {known}."
        )
    return exercises[exercise_id]


def exercise_ids() -> list[str]:
    """Return the ids of all exercises, lesson by lesson, in the lessons' order."""
    package = importlib.import_module(__package__)
    names = sorted(module.name for module in pkgutil.iter_modules(package.__path__))
    numbers = [name[6:] for name in names if re.fullmatch(r"lesson\d\d", name)]
    return [name for number in numbers for name in lesson_exercises(number)]
