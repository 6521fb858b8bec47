"""A lesson's claims with other seeds: what is run, what is kept, what ends the run."""

import json
import os

import pytest

from tools import _stamp, run_experiments
from tools.experiments import seeds
from utils.support.files import CourseError
from utils.support.recorded import write_experiment

# It seeds itself: `setup` would import torch, seconds for each of three processes.
LESSON = '''\
# %% [markdown]
r"""
# 90 · Dice

> You throw a die.
"""

# %% tags=["parameters"]
PROFILE = "tiny"
SEED = 0

# %%
import os
import random

from utils.support.claims import claim

seed = int(os.environ["COURSE_SEED"])
throws = random.Random(seed).choices(range(1, 7), k=100)
claim("mean of the throws", sum(throws) / 100, ">=", 3)
claim("seed, doubled", 2 * seed, ">=", 2)
# more

# %%
luck = read_experiment("90-seeds")  # would fail: the name is not known
claim("this is past the end", 1, "==", 1)
'''


@pytest.fixture
def lesson(tmp_path, monkeypatch):
    """Return a function that writes the lesson with something else in it."""
    path = tmp_path / "90_dice.py"
    monkeypatch.setattr(seeds, "path_of", lambda number: path)
    monkeypatch.setattr(seeds, "LESSONS", ("90",))

    def write(old="", new=""):
        assert old in LESSON
        path.write_text(LESSON.replace(old, new) if old else LESSON, encoding="utf-8")

    write()
    return write


@pytest.fixture
def two_seeds(monkeypatch):
    """Two seeds do where the first or the second ends the run."""
    monkeypatch.setattr(seeds, "SEEDS", (1, 2))


def test_each_claim_is_kept_with_its_value_by_seed(lesson):
    (name, experiment), *more = seeds.seeded("90").items()
    found = experiment()
    assert (name, more) == ("90-seeds", [])
    assert list(found) == ["mean of the throws", "seed, doubled"]
    assert found["seed, doubled"] == [2, 4, 6]
    assert len({*found["mean of the throws"]}) == 3  # three runs, not one thrice


def test_a_lesson_that_is_not_listed_has_no_such_experiment(lesson):
    assert seeds.seeded("91") == {}


def test_the_code_ends_where_the_record_is_read(lesson):
    code = seeds.code_before("90")
    assert "seed, doubled" in code
    assert "past the end" not in code
    assert 'r"""' not in code  # no prose


@pytest.mark.parametrize(
    "line",
    ['# not yet: read_experiment("90-seeds")', "say = 'read_experiment(\"90-seeds\")'"],
)
def test_a_mention_of_the_record_does_not_end_the_code(lesson, line):
    lesson("# more", f"# %%\n{line}\n\n# %%\nread_experiment('90-other')\nlast = 1")
    assert "last = 1" in seeds.code_before("90")


def test_a_lesson_that_never_reads_its_record_is_named(lesson, tmp_path):
    lesson('read_experiment("90-seeds")', 'read_experiment("90-seed")')
    with pytest.raises(CourseError, match=r'90: no cell calls .*\("90-seeds"\)'):
        seeds.claims_by_seed("90")
    write_experiment(tmp_path, "90-seeds", "0" * 12, {})
    (problem,) = run_experiments.stale(tmp_path)
    assert problem.startswith("90-seeds.json: Lesson 90: no cell calls")


def test_a_claim_that_fails_with_one_seed_ends_the_run(lesson, tmp_path):
    lesson('2 * seed, ">=", 2', '2 * seed, "<=", 4')  # holds with 1 and 2
    with pytest.raises(CourseError) as caught:
        run_experiments.run("90", "90-seeds", tmp_path)
    assert not (tmp_path / "90-seeds.json").exists()
    assert str(caught.value) == (
        "Lesson 90 with seed 3: seed, doubled: measured 6, wanted <= 4."
    )


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("1 / 0", "Lesson 90 with seed 1: ZeroDivisionError: division by zero"),
        ("raise SystemExit", "Lesson 90 with seed 1: it ended early"),
        ("os._exit(3)", "Lesson 90 with seed 1: it ended early"),
        ('claim("seed, doubled", 1, "==", 1)', "claims 'seed, doubled' twice"),
        ('claim(f"seed {seed}", 1, "==", 1)', "does not claim 'seed 1' with both"),
        ('if seed == 2: claim("more", 1, "==", 1)', "does not claim 'more' with both"),
    ],
)
def test_what_cannot_be_recorded_gets_a_sentence(lesson, two_seeds, line, sentence):
    lesson("# more", line)
    with pytest.raises(CourseError) as caught:
        seeds.claims_by_seed("90")
    assert sentence in str(caught.value)
    assert "\n" not in str(caught.value)


def test_claims_that_no_seed_moves_are_no_record(lesson, two_seeds):
    lesson('int(os.environ["COURSE_SEED"])', "5")
    with pytest.raises(CourseError, match="the same with every seed: set SEED to 0"):
        seeds.claims_by_seed("90")


def test_what_is_about_the_machine_or_another_profile_is_not_kept(lesson, two_seeds):
    more = 'claim("time of a throw, in seconds", 0.1, ">=", 0)\n'
    more += 'claim("with large models", 0, "==", 1, on=("full",))'
    lesson("# more", more)
    assert list(seeds.claims_by_seed("90")) == ["mean of the throws", "seed, doubled"]


def test_the_learners_settings_and_folder_are_left_alone(
    lesson, two_seeds, tmp_path, monkeypatch
):
    mine = tmp_path / "mine"
    mine.mkdir()
    monkeypatch.chdir(mine)
    monkeypatch.setenv("COURSE_PROGRESS", str(mine / "progress.json"))
    monkeypatch.setenv("COURSE_REPORT", str(mine / "report"))
    monkeypatch.setenv("COURSE_PROFILE", "full")
    monkeypatch.setenv("COURSE_SEED", "7")
    monkeypatch.setenv("COURSE_SIZE_STEPS", "3")
    monkeypatch.setenv("COURSE_THREADS", "1")
    told = tmp_path / "told"
    lesson(
        "# more",
        "import json, pathlib\n"
        f"pathlib.Path({str(told)!r}).write_text(json.dumps(dict(os.environ)))\n"
        'pathlib.Path("here").write_text("é")\n'
        'pathlib.Path(os.environ["COURSE_PROGRESS"]).write_text("{}")',
    )
    seeds.claims_by_seed("90")
    course = {n: v for n, v in json.loads(told.read_text()).items() if "COURSE_" in n}
    assert not course.pop("COURSE_PROGRESS").startswith(str(mine))
    assert course == {
        "COURSE_SEED": "2",
        "COURSE_PROFILE": "tiny",
        "COURSE_THREADS": "1",
        "COURSE_HEADLESS": "1",
    }
    assert os.listdir(mine) == []


@pytest.mark.parametrize(
    ("old", "new", "is_heard"),
    [
        ("k=100", "k=101", True),
        ("# more", "# other words", False),
        ("You throw a die.", "You throw dice.", False),
        ("this is past the end", "anything at all", False),
    ],
)
def test_the_stamp_hears_what_is_run_and_nothing_else(lesson, old, new, is_heard):
    before = seeds.seeds_stamp("90")
    lesson(old, new)
    assert (seeds.seeds_stamp("90") != before) == is_heard


def test_the_stamp_hears_when_the_data_change(lesson, monkeypatch):
    lesson("# more", 'run.data("stories")')
    before = seeds.seeds_stamp("90")
    monkeypatch.setattr(seeds, "data_sums", lambda *starts: f"new {starts}")
    assert seeds.seeds_stamp("90") != before


def test_what_a_lesson_reads_is_found():
    code = 'a, b = run.data("stories", train=5), len(run.data("en_fr"))\n'
    code += 't = f(run.tokenizer("bert"))\nt("no name")\ndata("neither")'
    assert seeds.data_read(code) == ["en_fr/", "stories/", "tokenizers/bert/"]


@pytest.mark.parametrize("name", ["99-seeds", "06-seeds"])
def test_a_record_of_a_lesson_that_is_not_listed_is_named(tmp_path, name):
    write_experiment(tmp_path, name, "0" * 12, {})
    (problem,) = run_experiments.stale(tmp_path)
    assert problem == f"{name}.json: no code makes it; remove it"


@pytest.mark.parametrize("number", seeds.LESSONS)
def test_a_listed_lesson_has_its_record_with_a_value_for_each_seed(number):
    path = seeds.REPO / "data" / "experiments" / f"{number}-seeds.json"
    result = json.loads(path.read_text(encoding="utf-8"))["result"]
    assert result
    assert {len(values) for values in result.values()} == {len(seeds.SEEDS)}
    assert number in run_experiments.lessons()


def test_stamp_takes_data_and_leaves_cards_out(monkeypatch, tmp_path):
    (tmp_path / "data").mkdir()
    sums = "1  a/train.jsonl\n2  a/card.md\n3  b/train.jsonl\n"
    (tmp_path / "data" / "SHA256SUMS").write_text(sums, encoding="utf-8")
    monkeypatch.setattr(_stamp, "REPO", tmp_path)
    assert _stamp.data_sums("a/") == "1  a/train.jsonl"
