"""The engine on a small exercise of its own: double every number of a list."""

import asyncio
import dataclasses
import re
import subprocess
import sys
import time

import numpy as np
import pytest
import torch

import utils.checks
from tools._notebook import STYLES, Builder
from tools.lesson_source import lesson_paths
from utils.checks import engine
from utils.checks.catalogue import Exercise, Mistake
from utils.checks.engine import CheckFailed, judge
from utils.support.files import REPO, CourseError


def _inputs():
    return [([1, 2, 3],), ([4],), ([],), ([5, 5, 5, 5],), ([-1, 0],)]


def _double(numbers):
    return [2 * number for number in numbers]


def _raises_on_empty(numbers):
    return [2 * number for number in numbers] if numbers else numbers[0]


DOUBLE = Exercise(
    id="99.double",
    name="double",
    inputs=_inputs,
    oracle=_double,
    properties=(
        (
            "every result is even",
            lambda result, numbers: not any(r % 2 for r in result),
        ),
    ),
    mistakes=(
        Mistake("squares", "you squared.", lambda numbers: [n * n for n in numbers]),
        Mistake(
            "twice the list", "you repeated the list.", lambda numbers: numbers * 2
        ),
        Mistake("empty", "you forgot the empty list.", _raises_on_empty),
    ),
    hints=("Think of two.", "Times two."),
    time_limit_s=0.3,
)


@pytest.fixture
def double(monkeypatch):
    """Let `check("99.double", …)` find the exercise of this file."""

    def load(exercise_id):
        if exercise_id != DOUBLE.id:
            raise CourseError(f"there is no exercise {exercise_id!r}.")
        return DOUBLE

    monkeypatch.setattr(engine, "load_exercise", load)
    monkeypatch.setattr(engine, "_hints_given", {})
    monkeypatch.delenv("COURSE_STRICT", raising=False)


RIGHT = {
    "tuple": lambda numbers: tuple(_double(numbers)),
    "generator": lambda numbers: (2 * n for n in numbers),
    "map": lambda numbers: map(lambda n: 2 * n, numbers),
    "dict values": lambda numbers: dict(enumerate(_double(numbers))).values(),
    "array": lambda numbers: np.array(numbers, dtype=np.int32) * 2,
    "array scalars": lambda numbers: [np.int64(2) * n for n in numbers],
    "tensor": lambda numbers: torch.tensor(numbers, dtype=torch.int16) * 2,
    "tensor scalars": lambda numbers: [torch.tensor(2 * n) for n in numbers],
    "optional argument": lambda numbers, factor=2: [factor * n for n in numbers],
    "any arguments": lambda *args: _double(*args),
}


@pytest.mark.parametrize("answer", RIGHT.values(), ids=RIGHT)
def test_right_answer_in_another_type_passes(answer):
    assert judge(DOUBLE, answer).status == "passed"


def test_callable_object_and_partial_pass():
    from functools import partial

    class Doubler:
        def __call__(self, numbers):
            return _double(numbers)

    assert judge(DOUBLE, Doubler())
    assert judge(
        DOUBLE, partial(lambda factor, numbers: [factor * n for n in numbers], 2)
    )


def test_known_mistake_is_named_and_shown_on_the_smallest_input():
    result = judge(DOUBLE, lambda numbers: [n**2 for n in numbers])
    assert result.mistake == "squares"
    assert result.message.splitlines() == [
        "you squared.",
        "    double([4])",
        "    gave      [16]",
        "    expected  [8]",
    ]


def test_mistake_that_crashes_is_named_too():
    def answer(numbers):
        first = numbers[0]
        return [first * 2] + [n * 2 for n in numbers[1:]]

    assert judge(DOUBLE, answer).mistake == "empty"


def test_mistake_made_on_some_inputs_only_is_not_named():
    result = judge(
        DOUBLE, lambda ns: [n * n for n in ns] if len(ns) > 1 else _double(ns)
    )
    assert result.mistake is None
    assert "double([-1, 0])" in result.message


def test_broken_property_is_the_reason():
    result = judge(DOUBLE, lambda numbers: [2 * n + 1 for n in numbers])
    assert result.message.startswith("this result is wrong: every result is even.")


def test_crash_is_one_sentence_with_the_learners_line():
    def answer(numbers):
        return [numbers[i] + numbers[i + 1] for i in range(len(numbers))]

    first = judge(DOUBLE, answer).message.splitlines()[0]
    assert first.startswith("your function stopped with IndexError (list index out of")
    assert first.endswith(
        "return [numbers[i] + numbers[i + 1] for i in range(len(numbers))]`."
    )
    assert "Traceback" not in first


def test_leaving_python_is_a_crash():
    message = judge(DOUBLE, lambda numbers: sys.exit("bye")).message
    assert message.startswith("your function stopped with SystemExit (bye)")


def test_endless_recursion_is_a_crash():
    def answer(numbers):
        return answer(numbers)

    assert "RecursionError" in judge(DOUBLE, answer).message


def test_interrupt_by_the_learner_passes_through():
    def answer(numbers):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        judge(DOUBLE, answer)


def test_hang_is_stopped_and_says_where():
    def answer(numbers):
        while numbers is not None:
            pass

    message = judge(DOUBLE, answer).message
    assert "had not come to an end after 0.3 seconds" in message
    assert "Does every loop end?" in message


def test_endless_generator_is_stopped():
    def answer(numbers):
        while True:
            yield 2

    assert judge(DOUBLE, answer).status == "not yet"


WRONG_TYPE = {
    "a str where a list is expected": lambda numbers: str(_double(numbers)),
    "a set where a list is expected": lambda numbers: set(_double(numbers)),
    "an int where a list is expected": len,
    "a float where an int is expected": lambda ns: [2.0 * n for n in ns],
    "returned None": lambda numbers: print(_double(numbers)),
}


@pytest.mark.parametrize("words", WRONG_TYPE)
def test_wrong_type_is_a_sentence(words):
    assert words in judge(DOUBLE, WRONG_TYPE[words]).message.splitlines()[0]


def test_wrong_number_of_parameters_is_a_sentence():
    message = judge(DOUBLE, lambda numbers, factor: None).message
    assert message == (
        "your function cannot be called with 1 argument; it should take (numbers) and"
        " takes (numbers, factor)."
    )


def test_result_instead_of_function_is_a_sentence():
    message = judge(DOUBLE, _double([1])).message
    assert message == (
        "check wants the function itself, double without brackets; it was given list."
    )


def test_changed_argument_is_noticed_though_the_result_is_right():
    def answer(numbers):
        for i in range(len(numbers)):
            numbers[i] *= 2
        return numbers

    result = judge(DOUBLE, answer)
    assert result.status == "not yet"
    assert "changes its argument `numbers`" in result.message


COPY = dataclasses.replace(
    DOUBLE,
    inputs=lambda: [([[1, 2], []], {"a": [3]}), ([], {}), ([[]], {"a": []})],
    oracle=lambda rows, named: [list(row) for row in rows],
    properties=(),
    mistakes=(),
    returns_new=True,
)
HANDED_BACK = {
    "the list": (lambda rows, named: rows, "the list it was given as `rows`"),
    "an inner list": (
        lambda rows, named: [row or list(row) for row in rows],
        "a list it was given in `rows`",
    ),
    "a list, lazily": (
        lambda rows, named: (row for row in rows),
        "a list it was given in `rows`",
    ),
    "a list in a tuple": (
        lambda rows, named: tuple(rows),
        "a list it was given in `rows`",
    ),
    "a dict's list": (
        lambda rows, named: (
            [named["a"]] if rows == [[]] else [list(row) for row in rows]
        ),
        "a list it was given in `named`",
    ),
}


@pytest.mark.parametrize(("answer", "words"), HANDED_BACK.values(), ids=HANDED_BACK)
def test_argument_handed_back_is_noticed_though_the_result_is_right(answer, words):
    result = judge(COPY, answer)
    assert result.status == "not yet"
    assert result.message.startswith(
        f"the results are right, but your function hands back {words}, and"
    )
    assert judge(dataclasses.replace(COPY, returns_new=False), answer)


def test_argument_handed_back_is_shown_on_the_smallest_input():
    result = judge(COPY, lambda rows, named: rows)
    assert result.message.splitlines()[1:] == ["    double([], {})"]


def test_new_lists_are_new_though_arguments_were_let_go():
    def answer(rows, named):
        for row in rows:
            yield row + []

    assert judge(COPY, answer).status == "passed"
    assert judge(COPY, lambda rows, named: [tuple(row) for row in rows])


def test_tensor_handed_back_is_noticed():
    exercise = dataclasses.replace(
        COPY, inputs=lambda: [(torch.ones(2),)], oracle=lambda x: x.clone()
    )
    assert (
        "hands back the tensor it was given as `x`"
        in judge(exercise, lambda x: x).message
    )
    assert judge(exercise, lambda x: x * 1)


def test_argument_changed_and_handed_back_is_said_to_be_changed():
    def answer(numbers):
        numbers[:] = _double(numbers)
        return numbers

    exercise = dataclasses.replace(DOUBLE, returns_new=True)
    assert "changes its argument `numbers`" in judge(exercise, answer).message


def test_argument_kept_and_changed_later_poisons_nothing():
    seen = []

    def answer(numbers):
        for old in seen:
            old.clear()
        seen.append(numbers)
        return _double(numbers)

    assert judge(DOUBLE, answer).status == "passed"
    assert judge(DOUBLE, _double).status == "passed"


def test_one_list_returned_again_and_again_is_not_right():
    out = []

    def answer(numbers):
        out.extend(2 * n for n in numbers)
        return out

    assert judge(DOUBLE, answer).status == "not yet"


def test_printing_is_kept_out_of_the_notebook_and_shown_when_wrong(capsys):
    def answer(numbers):
        for i in range(100_000):
            print("step", i)
        return numbers

    lines = judge(DOUBLE, answer).message.splitlines()
    assert capsys.readouterr().out == ""
    assert lines[-4:] == [
        "    printed   step 0",
        "    printed   step 1",
        "    printed   step 2",
        "    printed   …",
    ]


def _just_raises(numbers):
    """Return twice the numbers."""
    raise NotImplementedError


def _raises_with_text(numbers):
    raise NotImplementedError("your turn")


def _ellipsis(numbers):
    """Return twice the numbers."""
    ...


def _passes(numbers):
    pass


def _returns_none(numbers):
    return None


@pytest.mark.parametrize(
    "stub", [_just_raises, _raises_with_text, _ellipsis, _passes, _returns_none]
)
def test_stub_is_not_attempted(stub):
    assert str(judge(DOUBLE, stub)) == "99.double: not attempted"


def test_stub_with_code_around_it_is_not_attempted_and_says_why():
    def answer(numbers):
        out = [2 * n for n in numbers]
        raise NotImplementedError
        return out

    result = judge(DOUBLE, answer)
    assert result.status == "not attempted"
    assert "`raise NotImplementedError` is still in your function" in result.message


def test_notimplementederror_from_a_library_is_a_crash():
    def in_python(numbers):
        return asyncio.AbstractEventLoop().run_forever()

    def in_c(numbers):
        return torch.ones(1, device="meta").to("cpu")

    for answer in (in_python, in_c):
        result = judge(DOUBLE, answer)
        assert result.status == "not yet"
        assert "stopped with NotImplementedError" in result.message


def test_constant_answers_are_attempts():
    assert judge(DOUBLE, lambda numbers: []).status == "not yet"
    assert judge(DOUBLE, lambda numbers: 0).status == "not yet"


def test_tensor_results_show_shape_and_dtype():
    exercise = dataclasses.replace(
        DOUBLE,
        inputs=lambda: [(torch.ones(2, 3),)],
        oracle=lambda x: 2 * x,
        properties=(),
        mistakes=(),
    )
    message = judge(exercise, lambda x: (2 * x).T).message
    assert "shape (3, 2), not (2, 3)" in message
    assert "(tensor of shape (3, 2) and dtype float32)" in message
    assert judge(exercise, lambda x: (x + x).double()).status == "passed"
    assert judge(exercise, lambda x: (x * 2.0000001).tolist()).status == "passed"


def test_random_numbers_are_seeded_for_the_answer_and_the_oracle_alike():
    exercise = dataclasses.replace(
        DOUBLE, oracle=lambda numbers: _double(numbers), mistakes=()
    )
    drawn = []

    def answer(numbers):
        drawn.append(torch.rand(1).item())
        return _double(numbers)

    before = torch.get_rng_state()
    assert judge(exercise, answer)
    assert len(set(drawn)) == 1
    assert torch.equal(torch.get_rng_state(), before)


def test_check_prints_one_line_and_returns_the_result(double, capsys):
    result = utils.checks.check("99.double", _double)
    assert capsys.readouterr().out == "99.double: passed\n"
    assert result.status == "passed"
    assert result


def test_check_of_an_unknown_exercise_is_a_sentence(double, capsys):
    result = utils.checks.check("99.triple", _double)
    assert result.status == "not checked"
    assert capsys.readouterr().out == (
        "99.triple: not checked: there is no exercise '99.triple'.\n"
    )


def test_fault_of_the_check_is_said_to_be_ours(double, monkeypatch, capsys):
    broken = dataclasses.replace(DOUBLE, oracle=lambda numbers: 1 // 0)
    monkeypatch.setattr(engine, "load_exercise", lambda _: broken)
    assert utils.checks.check("99.double", _double).status == "not checked"
    assert "this is no fault of yours" in capsys.readouterr().out


def test_strict_raises_unless_passed(double, monkeypatch):
    monkeypatch.setenv("COURSE_STRICT", "1")
    assert utils.checks.check("99.double", _double)
    for answer in (_just_raises, lambda numbers: numbers):
        with pytest.raises(CheckFailed, match=r"^99\.double: not "):
            utils.checks.check("99.double", answer)
    with pytest.raises(CheckFailed):
        utils.checks.check("99.triple", _double)


def test_check_keeps_the_record_and_a_stub_is_no_attempt(double, monkeypatch):
    from utils.support.progress import load_progress

    utils.checks.check("99.double", _just_raises)
    assert load_progress() == {}
    utils.checks.check("99.double", lambda numbers: numbers)
    utils.checks.check("99.double", _double)
    entry = load_progress()["99.double"]
    assert (entry.attempts, entry.passes) == (2, 1)
    monkeypatch.setenv("COURSE_STRICT", "1")
    utils.checks.check("99.double", _double)
    assert load_progress()["99.double"] == entry


def test_record_that_cannot_be_kept_does_not_spoil_the_check(
    double, monkeypatch, tmp_path, capsys
):
    (tmp_path / "file").write_text("", encoding="utf-8")
    monkeypatch.setenv("COURSE_PROGRESS", str(tmp_path / "file" / "progress.json"))
    assert utils.checks.check("99.double", _double).status == "passed"
    assert "(Your progress could not be saved." in capsys.readouterr().out


def test_hints_come_one_at_a_time_then_the_solution(double, capsys):
    for _ in range(4):
        utils.checks.hint("99.double")
    lines = capsys.readouterr().out.splitlines()
    assert lines[:2] == [
        "99.double, hint 1 of 2: Think of two.",
        "99.double, hint 2 of 2: Times two.",
    ]
    assert lines[2] == lines[3]
    assert "that was the last hint" in lines[2]


@pytest.mark.parametrize("style", STYLES)
def test_last_hint_is_true_of_every_notebook_that_is_built(double, capsys, style):
    for _ in range(3):
        utils.checks.hint("99.double")
    out = capsys.readouterr().out
    last = re.search(r"last hint\. (If )?“(\w+)” stands below the check", out)
    assert last, out
    cells = Builder(REPO).build(lesson_paths(REPO)[0], style)["cells"]
    checks = [i for i, c in enumerate(cells) if c["metadata"].get("tags") == ["check"]]
    below = ["".join(cells[i + 1]["source"]) for i in checks]
    folds = [f"<summary><b>{last[2]}</b>" in text for text in below]
    assert folds == [style == "shipped"] * len(checks) != []
    assert last[1] or all(folds)


def test_hint_for_an_unknown_exercise_is_a_sentence(double, capsys):
    utils.checks.hint("99.triple")
    assert capsys.readouterr().out == ("99.triple: there is no exercise '99.triple'.\n")


def test_unknown_ids_are_answered_with_the_known_ones():
    from utils.checks.catalogue import load_exercise

    with pytest.raises(CourseError, match=r"lesson 03 has 03\.pairs, 03\.merge"):
        load_exercise("03.merg")
    with pytest.raises(CourseError, match="lesson 98 has no exercises yet"):
        load_exercise("98.merge")
    with pytest.raises(CourseError, match="is called like '03.merge'"):
        load_exercise("../merge")


def test_import_of_the_package_loads_no_lesson_and_no_torch():
    code = (
        "import sys, utils.checks;"
        "print([m for m in sys.modules if 'lesson' in m or m in ('torch', 'numpy')])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=REPO,
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    assert done.stdout.strip() == "[]"


def test_a_slow_answer_gets_its_time():
    def answer(numbers):
        time.sleep(0.01)
        return _double(numbers)

    assert judge(DOUBLE, answer).status == "passed"


STAGED = dataclasses.replace(
    DOUBLE,
    inputs=lambda: [([1, 2, 3],), ([4, 5],), ([-7],), ([],)],
    stage=lambda numbers: int(not numbers or min(numbers) < 0),
    mistakes=(
        Mistake(
            "squares",
            "you squared.",
            lambda numbers: [n * n for n in numbers],
            also=(lambda numbers: [n**3 for n in numbers],),
        ),
        Mistake("lost", "you lost one.", lambda numbers: [2 * n for n in numbers[1:]]),
    ),
)


def test_smallest_failing_input_of_the_lowest_stage_is_shown():
    lines = judge(STAGED, lambda numbers: 0).message.splitlines()
    assert lines[1].strip() == "double([4, 5])"
    lines = judge(DOUBLE, lambda numbers: 0).message.splitlines()
    assert lines[1].strip() == "double([])"


def test_second_mistake_at_a_later_stage_does_not_hide_the_first():
    def answer(numbers):
        return [n * n for n in numbers] if len(numbers) > 1 else None

    result = judge(STAGED, answer)
    assert result.mistake == "squares"
    assert "double([4, 5])" in result.message
    assert judge(dataclasses.replace(STAGED, stage=None), answer).mistake is None


def test_stage_that_two_mistakes_fit_speaks_for_neither():
    def answer(numbers):
        return [n * n for n in numbers] if len(numbers) > 1 else None

    def squares_above_one(numbers):
        return [n * n for n in numbers] if len(numbers) > 1 else []

    other = Mistake("other", "you did another thing.", squares_above_one)
    exercise = dataclasses.replace(STAGED, mistakes=(*STAGED.mistakes, other))
    assert judge(exercise, answer).mistake is None
    assert judge(exercise, squares_above_one).mistake == "other"


def test_other_form_of_a_mistake_is_recognised():
    assert judge(STAGED, lambda numbers: [n**3 for n in numbers]).mistake == "squares"


def test_property_that_makes_no_sense_of_a_result_is_not_said_to_be_broken():
    message = judge(DOUBLE, lambda numbers: ["a" for _ in numbers]).message
    assert "even" not in message
    assert "at [0]: a str where an int is expected" in message


def test_sets_as_keys_are_no_crash():
    exercise = dataclasses.replace(
        DOUBLE, oracle=lambda numbers: dict.fromkeys(numbers, 1), mistakes=()
    )
    message = judge(exercise, lambda numbers: {frozenset(numbers): 1}).message
    assert "stopped with" not in message
