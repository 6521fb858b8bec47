"""What holds for every exercise of every lesson."""

import copy
import dataclasses
import itertools
import re

import pytest
import torch  # noqa: F401 - loaded here, so that no answer's time limit pays for it
from lesson_answers import answer_files, answers, lesson_functions
from lesson_answers import lessons_with_exercises as lessons

from utils.checks import exercise_ids
from utils.checks.catalogue import lesson_exercises, load_exercise
from utils.checks.engine import judge
from utils.checks.guard import run
from utils.checks.values import difference, settle

IDS = exercise_ids()
MISTAKES = [
    pytest.param(name, mistake, form, id=f"{name}-{mistake.name}-{i}")
    for name in IDS
    for mistake in load_exercise(name).mistakes
    for i, form in enumerate(mistake.forms)
]


def _answers(kind):
    return [
        pytest.param(name, function, id=label)
        for name in IDS
        for label, function in answers(name, kind).items()
    ]


def _exercise(name):
    """Return the exercise with less patience, since many answers here never end."""
    return dataclasses.replace(load_exercise(name), time_limit_s=0.5)


@pytest.mark.parametrize("name", IDS)
def test_oracle_passes_its_own_check(name):
    exercise = load_exercise(name)
    assert str(judge(exercise, exercise.oracle)) == f"{name}: passed"


@pytest.mark.parametrize("name", IDS)
def test_exercise_has_what_an_exercise_needs(name):
    exercise = load_exercise(name)
    assert exercise.id == name
    assert exercise.name.isidentifier()
    assert len(exercise.mistakes) >= 3
    assert len(exercise.hints) >= 2
    assert len(exercise.inputs()) >= 10
    assert len({m.name for m in exercise.mistakes}) == len(exercise.mistakes)


@pytest.mark.parametrize("name", IDS)
def test_sentences_are_sentences(name):
    exercise = load_exercise(name)
    for text in [m.sentence for m in exercise.mistakes] + list(exercise.hints):
        assert text.endswith((".", ":", ")")), text
        assert "  " not in text
    for mistake in exercise.mistakes:
        assert re.match(r"you |your ", mistake.sentence), mistake.sentence


@pytest.mark.parametrize("name", IDS)
def test_inputs_are_the_same_at_each_call_and_never_shared(name):
    first, second = load_exercise(name).inputs(), load_exercise(name).inputs()
    assert difference(settle(first), settle(second), rtol=0, atol=0) is None
    assert all(one is not other for one, other in zip(first, second, strict=True))


@pytest.mark.parametrize(("name", "mistake", "form"), MISTAKES)
def test_mistake_is_rejected_and_named_in_each_of_its_forms(name, mistake, form):
    result = judge(load_exercise(name), form)
    assert result.status == "not yet"
    assert result.mistake == mistake.name
    assert result.message.startswith(mistake.sentence)


def _result(exercise, function, case):
    outcome = run(function, copy.deepcopy(case), 5)
    return outcome.value if outcome.returned else repr(outcome.error)


@pytest.mark.parametrize("name", IDS)
def test_mistakes_differ_from_each_other_on_the_inputs(name):
    exercise = load_exercise(name)
    cases = exercise.inputs()
    results = {
        (mistake.name, i): [_result(exercise, form, case) for case in cases]
        for mistake in exercise.mistakes
        for i, form in enumerate(mistake.forms)
    }
    for one, other in itertools.combinations(results, 2):
        if one[0] == other[0]:
            continue
        pairs = zip(results[one], results[other], strict=True)
        n_different = sum(difference(a, b) is not None for a, b in pairs)
        assert n_different >= 2, f"{one} and {other} can hardly be told apart"


@pytest.mark.parametrize("name", IDS)
def test_stages_begin_at_the_plainest_and_leave_none_out(name):
    exercise = load_exercise(name)
    if exercise.stage:
        stages = {exercise.stage(*copy.deepcopy(case)) for case in exercise.inputs()}
        assert stages == set(range(len(stages)))
        assert len(stages) >= 2


@pytest.mark.parametrize("name", IDS)
def test_hard_coded_answers_are_rejected(name):
    exercise = load_exercise(name)
    cases = exercise.inputs()
    results = [settle(exercise.oracle(*copy.deepcopy(case))) for case in cases]
    for n_known in range(1, 6):
        known = {repr(cases[i]): results[i] for i in range(n_known)}

        def answer(*args, known=known):
            return known.get(repr(args), results[0])

        assert judge(exercise, answer).status == "not yet"


@pytest.mark.parametrize("name", IDS)
def test_enough_answers_were_written_for_the_exercise(name):
    assert answer_files(name)
    assert len(answers(name, "right")) >= 5
    assert len(answers(name, "wrong")) >= 5


@pytest.mark.parametrize(("name", "function"), _answers("right"))
def test_right_answer_in_an_unusual_form_passes(name, function):
    assert str(judge(_exercise(name), function)) == f"{name}: passed"


@pytest.mark.parametrize(("name", "function"), _answers("wrong"))
def test_wrong_answer_is_rejected_with_a_reason(name, function):
    result = judge(_exercise(name), function)
    assert result.status == "not yet"
    assert result.message


def test_solutions_in_the_lessons_pass():
    for path, cells in lessons().items():
        for name, function in lesson_functions(cells, solved=True).items():
            result = judge(load_exercise(name), function)
            assert str(result) == f"{name}: passed", path.name


def test_stubs_in_the_lessons_are_not_attempted():
    for path, cells in lessons().items():
        for name, function in lesson_functions(cells, solved=False).items():
            result = judge(load_exercise(name), function)
            assert str(result) == f"{name}: not attempted", path.name


def test_lessons_and_checks_know_the_same_exercises():
    for path, cells in lessons().items():
        functions = lesson_functions(cells, solved=True)
        exercises = lesson_exercises(path.name[:2])
        assert list(functions) == list(exercises), path.name
        names = {name: function.__name__ for name, function in functions.items()}
        assert names == {name: exercise.name for name, exercise in exercises.items()}
