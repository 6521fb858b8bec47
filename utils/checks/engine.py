"""Check an answer: run it, compare it, and recognise the mistake that was made.

The answer runs on copies of several inputs, under a time limit, beside an oracle. Where
it is wrong, each known mistake runs on the same inputs; the one that gives the same
results everywhere is the diagnosis, or else the only one that does so up to the first
stage that fails. The smallest failing input of that stage is shown.
"""

import copy
import inspect
import os
import time
from dataclasses import dataclass, field

from utils.checks.catalogue import Exercise, Mistake, load_exercise
from utils.checks.guard import Outcome, run
from utils.checks.handed_in import complaint, is_stub, load_imports
from utils.checks.values import (
    changeable,
    difference,
    same_kind,
    settle,
    short,
    size,
)
from utils.support.files import CourseError

__all__ = ["CheckFailed", "Exercise", "Mistake", "Result", "check", "hint", "judge"]

_hints_given: dict[str, int] = {}


class CheckFailed(AssertionError):
    """An exercise did not pass while COURSE_STRICT=1 asks that it does."""


@dataclass(frozen=True)
class Result:
    """What a check found.

    Attributes:
        exercise: the exercise's id.
        status: "passed", "not yet", "not attempted", or "not checked" (no such
            exercise, or a fault of the check itself).
        message: what is wrong, for the learner.
        mistake: the name of the known mistake that was made, if one was.
    """

    exercise: str
    status: str
    message: str = ""
    mistake: str | None = None

    def __str__(self):
        """Return the line that is printed, and the example below it."""
        tail = f": {self.message}" if self.message else ""
        return f"{self.exercise}: {self.status}{tail}"

    def __bool__(self):
        """Whether the answer passed."""
        return self.status == "passed"

    def _ipython_display_(self):
        """Show nothing as a cell's value; the line was printed already."""


@dataclass
class _Trial:
    """A function's outcomes on the inputs, in order; a hang ends the list early."""

    cases: list[tuple]
    outcomes: list[Outcome] = field(default_factory=list)
    changed: list[str | None] = field(default_factory=list)
    kept: list[str | None] = field(default_factory=list)


def check(exercise_id: str, function) -> Result:
    """Check an answer, print the result in a line or a few, and keep the record."""
    try:
        result = judge(load_exercise(exercise_id), function)
    except CourseError as error:
        result = Result(str(exercise_id), "not checked", str(error))
    except Exception as error:  # our own mistake must not look like the learner's
        reason = f"{type(error).__name__}: {error}"
        sentence = f"the check itself failed ({reason}); this is no fault of yours."
        result = Result(str(exercise_id), "not checked", sentence)
    print(result)
    if os.environ.get("COURSE_STRICT") == "1":
        if not result:
            raise CheckFailed(str(result))
    elif result.status in ("passed", "not yet"):
        _keep(result)
    return result


def _keep(result: Result) -> None:
    from utils.support.progress import record

    try:
        record(result.exercise, result.status == "passed")
    except CourseError as error:
        print(f"(Your progress could not be saved. {error})")


def hint(exercise_id: str) -> None:
    """Print the next hint for an exercise; after the last, where to look then."""
    try:
        hints = load_exercise(exercise_id).hints
    except CourseError as error:
        print(f"{exercise_id}: {error}")
        return
    given = _hints_given.get(exercise_id, 0)
    if given >= len(hints):
        print(
            f"{exercise_id}: that was the last hint. If “Solution” stands below the"
            " check, it folds out, with its explanation; if not, ask whoever gave you"
            " this notebook."
        )
        return
    _hints_given[exercise_id] = given + 1
    print(f"{exercise_id}, hint {given + 1} of {len(hints)}: {hints[given]}")


def judge(exercise: Exercise, function) -> Result:
    """Return what a check finds, without printing or recording anything."""
    sentence = complaint(function, exercise.name, exercise.oracle)
    if sentence:
        return Result(exercise.id, "not yet", sentence)
    if is_stub(function):
        return Result(exercise.id, "not attempted")
    load_imports(function)
    trial = _try_all(exercise, function)
    first = trial.outcomes[0]
    if isinstance(first.error, NotImplementedError) and first.own_raise:
        sentence = "the line `raise NotImplementedError` is still in your function."
        return Result(exercise.id, "not attempted", sentence)
    failures = _failures(exercise, trial)
    if failures:
        return _verdict_on_failures(exercise, trial, failures)
    return _verdict_on_arguments(exercise, trial)


def _verdict_on_failures(exercise: Exercise, trial: _Trial, failures: list[int]):
    stages = [_stage(exercise, case) for case in trial.cases]
    lowest = min(stages[i] for i in failures)
    known = [i for i, stage in enumerate(stages) if stage <= lowest]
    mistake = _diagnose(exercise, trial, known)
    shown = [i for i in failures if stages[i] == lowest]
    index = min(shown, key=lambda i: size(trial.cases[i]))
    sentence = mistake.sentence if mistake else _reason(exercise, trial, index)
    message = "\n".join([sentence, *_example(exercise, trial, index)])
    return Result(exercise.id, "not yet", message, mistake.name if mistake else None)


def _stage(exercise: Exercise, case: tuple) -> int:
    return exercise.stage(*copy.deepcopy(case)) if exercise.stage else 0


def _try_all(exercise: Exercise, function) -> _Trial:
    trial = _Trial(exercise.inputs())
    names = list(inspect.signature(exercise.oracle).parameters)
    left = exercise.time_limit_s
    for case in trial.cases:
        args = copy.deepcopy(case)
        started = time.process_time()
        outcome = run(function, args, max(left, 0.1))
        left -= time.process_time() - started
        trial.outcomes.append(outcome)
        trial.changed.append(_changed(names, args, case))
        trial.kept.append(_handed_back(names, args, outcome))
        if outcome.timed_out:
            break
    return trial


def _changed(names: list[str], args: tuple, case: tuple) -> str | None:
    """Return the name of an argument that is no longer what it was."""
    for name, after, before in zip(names, args, case, strict=True):
        if difference(settle(after), settle(before), rtol=0, atol=0):
            return name
    return None


def _handed_back(names: list[str], args: tuple, outcome: Outcome) -> str | None:
    """Return which part of its arguments a function returned, in words."""
    for name, arg in zip(names, args, strict=True):
        for part in changeable(arg):
            if id(part) in outcome.met:
                is_whole = part is arg
                words = f"{type(part).__name__.lower()} it was given"
                return (
                    f"the {words} as `{name}`" if is_whole else f"a {words} in `{name}`"
                )
    return None


def _expected(exercise: Exercise, case: tuple):
    return settle(exercise.oracle(*copy.deepcopy(case)))


def _failures(exercise: Exercise, trial: _Trial) -> list[int]:
    pairs = enumerate(zip(trial.outcomes, trial.cases, strict=False))
    return [i for i, (outcome, case) in pairs if not _right(exercise, outcome, case)]


def _right(exercise: Exercise, outcome: Outcome, case: tuple) -> bool:
    if not outcome.returned:
        return False
    agrees = _same(exercise, outcome.value, _expected(exercise, case))
    return agrees and _broken_property(exercise, outcome, case) is None


def _same(exercise: Exercise, got, expected) -> bool:
    if exercise.compare is None:
        return difference(got, expected) is None
    try:
        return bool(exercise.compare(got, expected))
    except Exception:  # a comparison may stumble over a value of the wrong type
        return False


def _broken_property(exercise: Exercise, outcome: Outcome, case: tuple) -> str | None:
    """Return a property that does not hold; "" where its question makes no sense."""
    for sentence, holds in exercise.properties:
        try:
            if holds(outcome.value, *copy.deepcopy(case)):
                continue
        except Exception:  # likewise
            return ""
        return sentence
    return None


def _verdict_on_arguments(exercise: Exercise, trial: _Trial) -> Result:
    name = next((name for name in trial.changed if name), None)
    if name is not None:
        sentence = (
            f"the results are right, but your function changes its argument `{name}`,"
            " which still belongs to the caller; work on a copy."
        )
        return Result(exercise.id, "not yet", sentence)
    kept = [i for i, words in enumerate(trial.kept) if words]
    if exercise.returns_new and kept:
        index = min(kept, key=lambda i: size(trial.cases[i]))
        sentence = (
            f"the results are right, but your function hands back {trial.kept[index]},"
            " and a later change to one would change both; return a new one."
        )
        message = "\n".join([sentence, _call(exercise, trial.cases[index])])
        return Result(exercise.id, "not yet", message)
    return Result(exercise.id, "passed")


def _diagnose(exercise: Exercise, trial: _Trial, known: list[int]) -> Mistake | None:
    """Return the mistake with the same outcome on every input, or on the known ones.

    Where only the known inputs, those up to the first stage that fails, speak for a
    mistake, no other one may fit them too.
    """
    if trial.outcomes[-1].timed_out:
        return None
    everywhere = range(len(trial.cases))
    for mistake in exercise.mistakes:
        if any(_fits(exercise, trial, form, everywhere) for form in mistake.forms):
            return mistake
    fitting = [
        mistake
        for mistake in exercise.mistakes
        if any(_fits(exercise, trial, form, known) for form in mistake.forms)
    ]
    return fitting[0] if len(fitting) == 1 else None


def _fits(exercise: Exercise, trial: _Trial, form, indices) -> bool:
    for i in indices:
        args = copy.deepcopy(trial.cases[i])
        other = run(form, args, exercise.time_limit_s)
        if not _same_outcome(exercise, trial.outcomes[i], other):
            return False
    return True


def _same_outcome(exercise: Exercise, mine: Outcome, other: Outcome) -> bool:
    if mine.returned and other.returned:
        return _same(exercise, mine.value, other.value)
    return not mine.returned and type(mine.error) is type(other.error)


def _reason(exercise: Exercise, trial: _Trial, index: int) -> str:
    """Say in a sentence why an outcome is not right."""
    outcome, case = trial.outcomes[index], trial.cases[index]
    at = f" at {outcome.line}" if outcome.line else ""
    if outcome.timed_out:
        return (
            f"your function had not come to an end after {exercise.time_limit_s:g}"
            f" seconds and was stopped{at}. Does every loop end?"
        )
    if outcome.error is not None:
        text = short_error(outcome.error)
        return f"your function stopped with {text}{at}."
    if outcome.value is None:
        return "your function returned None; has it a `return` at its end?"
    found = difference(outcome.value, _expected(exercise, case))
    if same_kind(outcome.value, _expected(exercise, case)):
        found = _broken_property(exercise, outcome, case) or found
    return f"this result is wrong: {found}." if found else "this result is wrong."


def short_error(error: BaseException) -> str:
    """Return an exception's type and the beginning of its message."""
    text = " ".join(str(error).split())
    text = text if len(text) <= 160 else f"{text[:158].rstrip()} …"
    return f"{type(error).__name__} ({text})" if text else type(error).__name__


def _example(exercise: Exercise, trial: _Trial, index: int) -> list[str]:
    """Return the lines that show one failing input, what came and what should have."""
    outcome, case = trial.outcomes[index], trial.cases[index]
    lines = [_call(exercise, case)]
    if outcome.returned:
        lines.append(f"    gave      {short(outcome.value)}")
    lines.append(f"    expected  {short(_expected(exercise, case))}")
    return lines + _printed(outcome)


def _call(exercise: Exercise, case: tuple) -> str:
    return f"    {exercise.name}({', '.join(short(arg, 200) for arg in case)})"


def _printed(outcome: Outcome) -> list[str]:
    rows = outcome.printed.strip().splitlines()
    shown = [f"    printed   {short_line(row)}" for row in rows[:3]]
    return shown + ["    printed   …"] * (len(rows) > 3)


def short_line(text: str) -> str:
    """Return the beginning of a line that a learner's function printed."""
    return text if len(text) <= 80 else f"{text[:78].rstrip()} …"
