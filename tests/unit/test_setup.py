"""`setup` makes a lesson ready, says so in one line, and refuses in one sentence."""

import os
import random
import subprocess
import sys

import numpy as np
import pytest
import torch

from utils.support import claims, setup
from utils.support.files import REPO, CourseError
from utils.support.profile import SPLITS
from utils.support.setup import STANDIN_MARK, Run, find_standin

CHANGED = ["HF_HUB_OFFLINE", "COURSE_SET_OFFLINE"]


@pytest.fixture(autouse=True)
def _clean(monkeypatch, tmp_path):
    """Undo what `setup` does to the process, and keep the user's settings out."""
    for name in [name for name in os.environ if name.startswith("COURSE_")]:
        if name not in ("COURSE_HOME", "COURSE_PROGRESS"):
            monkeypatch.delenv(name)
    for name in CHANGED:
        monkeypatch.setenv(name, os.environ.get(name, ""))
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    monkeypatch.setenv("COURSE_THREADS", "1")
    monkeypatch.setenv("HF_HOME", str(tmp_path / "hf"))
    before = dict(claims._context)
    yield
    claims.set_claim_context(**before)


def ready(**more):
    return setup("03", **more)


def refused(*arguments, **more):
    with pytest.raises(CourseError) as error:
        setup(*arguments, **more)
    assert "\n" not in str(error.value)
    return str(error.value)


def test_setup_prints_one_line_of_what_runs_where(capsys):
    run = ready()
    printed = capsys.readouterr().out
    assert printed == f"Lesson 03 · tiny · {run.device} · seed 0\n"


def test_setup_seeds_all_three_generators():
    def draws():
        return random.random(), np.random.rand(), torch.rand(1).item()  # noqa: NPY002

    ready(seed=3)
    first = draws()
    ready(seed=3)
    assert draws() == first
    ready(seed=4)
    assert all(a != b for a, b in zip(draws(), first, strict=True))


def test_setup_takes_the_best_device_there_is(monkeypatch):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    monkeypatch.setattr(torch.backends.mps, "is_available", lambda: False)
    assert ready().device == "cpu"
    monkeypatch.setattr(torch.backends.mps, "is_available", lambda: True)
    assert ready().device == "mps"
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(torch.cuda, "manual_seed_all", lambda seed: None)
    assert ready().device == "cuda"


def test_setup_sets_the_threads_it_is_told(monkeypatch):
    told = []
    monkeypatch.setattr(torch, "set_num_threads", told.append)
    monkeypatch.setenv("COURSE_THREADS", "5")
    ready()
    monkeypatch.delenv("COURSE_THREADS")
    ready()
    assert told == [5, min(2, os.cpu_count())]


@pytest.mark.parametrize(
    ("name", "value", "found"),
    [
        ("GOMP_SPINCOUNT", None, "4000"),
        ("GOMP_SPINCOUNT", "9", "9"),
        ("OMP_WAIT_POLICY", "ACTIVE", "None"),
    ],
)
def test_waiting_threads_soon_sleep_unless_the_user_says_otherwise(name, value, found):
    kept = {k: v for k, v in os.environ.items() if "GOMP" not in k and "OMP_W" not in k}
    code = (
        "import utils, os, sys; assert 'torch' not in sys.modules, 'read too early'\n"
        "print(os.environ.get('GOMP_SPINCOUNT'))"
    )
    env = kept | ({name: value} if value else {})
    command = [sys.executable, "-c", code]
    said = subprocess.run(command, cwd=REPO, env=env, capture_output=True, text=True)
    assert said.stdout.strip() == found, said.stderr


def test_wrong_thread_count_is_named(monkeypatch):
    monkeypatch.setenv("COURSE_THREADS", "many")
    assert "COURSE_THREADS is 'many'" in refused("03")


def test_tiny_closes_the_way_to_the_hub_and_colab_reopens_it(monkeypatch):
    import huggingface_hub.constants as constants

    monkeypatch.setattr(constants, "HF_HUB_OFFLINE", False)
    monkeypatch.delenv("HF_HUB_OFFLINE")
    ready()
    assert os.environ["HF_HUB_OFFLINE"] == "1"
    assert constants.is_offline_mode()
    ready(profile="colab")
    assert "HF_HUB_OFFLINE" not in os.environ
    assert not constants.is_offline_mode()


def test_colab_leaves_the_users_own_offline_mode_alone():
    ready()
    ready(profile="colab")
    assert os.environ["HF_HUB_OFFLINE"] == "1"


def test_bars_are_hidden_offline_and_shown_where_something_downloads(monkeypatch):
    name = "HF_HUB_DISABLE_PROGRESS_BARS"
    monkeypatch.setenv(name, "")
    monkeypatch.delenv(name)
    ready(profile="colab")
    assert name not in os.environ
    ready()
    assert os.environ[name] == "1"


def test_profile_comes_from_the_environment_if_the_cell_has_the_default(monkeypatch):
    monkeypatch.setenv("COURSE_PROFILE", "colab")
    assert ready().profile == "colab"
    assert ready(profile="full").profile == "full"


def test_seed_comes_from_the_environment_if_the_cell_has_the_default(monkeypatch):
    monkeypatch.setenv("COURSE_SEED", "7")
    assert ready().seed == 7
    assert ready(seed=2).seed == 2


@pytest.mark.parametrize("lesson", ["26", "3b", None])
def test_unknown_lesson_is_refused(lesson):
    assert f"Unknown lesson {lesson!r}" in refused(lesson)


@pytest.mark.parametrize("profile", ["tinny", "", None, 3])
def test_unknown_profile_is_refused(profile):
    message = refused("03", profile=profile)
    assert message.endswith("Valid: tiny, colab, full.")


def test_unknown_profile_in_the_environment_names_its_variable(monkeypatch):
    monkeypatch.setenv("COURSE_PROFILE", "GPU")
    assert "profile in COURSE_PROFILE 'GPU'" in refused("03")


@pytest.mark.parametrize("seed", [1.5, "a", -1, 2**32, True, None, "1.0"])
def test_seed_that_is_no_whole_number_is_refused(seed):
    message = refused("03", seed=seed)
    assert (
        message == f"The seed is {seed!r}: it is a whole number from 0 to 4294967295."
    )


def test_wrong_seed_in_the_environment_is_refused(monkeypatch):
    monkeypatch.setenv("COURSE_SEED", "lucky")
    assert "'lucky'" in refused("03")


def test_papermill_and_numpy_seeds_are_understood():
    assert ready(seed="12").seed == 12
    assert ready(seed=np.int64(12)).seed == 12


def plain(overrides=None, profile="tiny"):
    return Run("03", profile, 0, "cpu", False, overrides or {})


@pytest.mark.parametrize(
    ("ask", "says"),
    [
        (lambda run: run.model("brt"), "Unknown model 'brt': did you mean 'bert'?"),
        (lambda run: run.tokenizer("gtp"), "Unknown tokenizer 'gtp': did you mean"),
        (lambda run: run.data("review"), "Unknown data set 'review': did you mean"),
        (lambda run: run.size("stesp"), "Unknown size of lesson 03 'stesp'"),
        (lambda run: run.data("reviews", limit=0), "rows of train, is 0"),
        (lambda run: run.data("reviews", train=1.5), "rows of train, is 1.5"),
        (lambda run: run.data("reviews", tests=5), "Unknown split of reviews 'tests'"),
    ],
)
def test_unknown_names_and_wrong_limits_are_refused(ask, says):
    with pytest.raises(CourseError) as error:
        ask(plain())
    assert says in str(error.value)


def test_tiny_tokenizers_are_folders_of_the_course():
    for name in ("bert", "gpt"):
        assert plain().tokenizer(name) == str(REPO / "data" / "tokenizers" / name)


def test_colab_models_are_hub_ids():
    run = plain(profile="colab")
    assert run.model("bert") == run.tokenizer("bert") == "google-bert/bert-base-uncased"
    assert run.tokenizer("gpt") == run.model("gpt-tokenizer") == "openai-community/gpt2"


@pytest.mark.parametrize(
    "name", ["stories", "reviews", "news", "questions", "en_fr", "py_js"]
)
def test_shipped_data_come_by_split_and_limit(name):
    rows = plain().data(name, limit=5, train=3)
    assert {"train", "validation", "test"} <= set(rows)
    assert [len(rows[split]) for split in ("train", "test")] == [3, 5]


def test_reviews_come_with_the_hand_written_ones():
    rows = plain().data("reviews")["handwritten"]
    assert {row["label"] for row in rows} == {"positive", "negative"}


def test_sizes_come_from_table_parameter_or_environment(monkeypatch):
    assert plain().size("steps") < plain(profile="full").size("steps")
    assert ready(overrides={"size.steps": 4}).size("steps") == 4
    monkeypatch.setenv("COURSE_SIZE_STEPS", "6")
    assert ready().size("steps") == 6
    with pytest.raises(CourseError, match="size.steps is '0'"):
        plain({"size.steps": "0"}).size("steps")


def model_folder(path, names=("config.json", "model.safetensors", "tokenizer.json")):
    path.mkdir()
    for name in names:
        (path / name).write_text("{}", encoding="utf-8")
    return path


def test_own_model_folder_replaces_model_and_tokenizer(tmp_path, monkeypatch):
    folder = model_folder(tmp_path / "my bert")
    monkeypatch.setenv("COURSE_MODEL_BERT", str(folder))
    run = ready()
    assert run.model("bert") == run.tokenizer("bert") == str(folder)


def test_folder_here_is_taken_before_a_hub_id_of_the_same_name(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    folder = model_folder(tmp_path / "gpt2")
    assert plain({"model.bert": "gpt2"}, "colab").model("bert") == str(folder)


def test_own_tokenizer_alone_leaves_the_model(tmp_path):
    folder = model_folder(tmp_path / "tok", ["tokenizer.json"])
    run = plain({"model.bert-tokenizer": str(folder)}, "colab")
    assert run.tokenizer("bert") == str(folder)
    assert run.model("bert") == "google-bert/bert-base-uncased"


@pytest.mark.parametrize(
    ("names", "says"),
    [
        ([], "has no config.json"),
        (["config.json"], "has a config.json but no weights"),
    ],
)
def test_incomplete_model_folder_is_refused(tmp_path, names, says):
    folder = model_folder(tmp_path / "mine", names)
    with pytest.raises(CourseError, match=says):
        plain({"model.bert": str(folder)}).model("bert")


def test_model_folder_without_tokenizer_is_refused(tmp_path):
    folder = model_folder(tmp_path / "mine", ["config.json", "model.safetensors"])
    with pytest.raises(CourseError, match=r"has no tokenizer.json or vocab.txt"):
        plain({"model.bert": str(folder)}).tokenizer("bert")


def test_missing_folder_and_file_for_a_folder_are_refused(tmp_path):
    with pytest.raises(CourseError, match="there is no folder"):
        plain({"model.bert": str(tmp_path / "gone")}).model("bert")
    file = model_folder(tmp_path / "mine") / "model.safetensors"
    with pytest.raises(CourseError, match="is a file; name the folder"):
        plain({"model.bert": str(file)}).model("bert")


def test_other_hub_id_needs_a_profile_with_network():
    run = plain({"model.bert": "owner/my-bert"}, "colab")
    assert run.model("bert") == run.tokenizer("bert") == "owner/my-bert"
    with pytest.raises(CourseError, match="profile tiny never uses"):
        plain({"model.bert": "owner/my-bert"}).model("bert")


@pytest.mark.parametrize("value", ["a/b/c", "my model", "owner/", "http://x"])
def test_what_is_neither_path_nor_id_is_refused(value):
    with pytest.raises(CourseError, match="nor a hub id"):
        plain({"model.bert": value}, "colab").model("bert")


def test_own_csv_replaces_the_reviews_in_any_profile(tmp_path, monkeypatch):
    path = tmp_path / "mine.csv"
    path.write_text("text;label\na;pos\nb;neg\nc;pos\nd;neg\n", encoding="utf-8")
    monkeypatch.setenv("COURSE_DATA_REVIEWS", str(path))
    for profile in ("tiny", "colab"):
        rows = ready(profile=profile).data("reviews", train=1)
        assert [len(rows[split]) for split in SPLITS] == [1, 1, 1]
        assert len(rows["handwritten"]) > 100


def test_own_questions_get_the_offsets_of_their_answers(tmp_path):
    path = tmp_path / "mine.csv"
    rows = [f"Box {n} is red.,Which colour has box {n}?,red" for n in range(4)]
    path.write_text("\n".join(["context,question,answer", *rows]), encoding="utf-8")
    rows = plain({"data.questions": str(path)}).data("questions")
    assert {row["answer_start"] for row in rows["train"]} == {9}
    assert len(rows["handwritten"]) > 100


def test_own_question_without_its_answer_in_the_context_is_refused(tmp_path):
    path = tmp_path / "mine.csv"
    rows = [f"Box {n} is red.,Which colour has box {n}?,red" for n in range(3)]
    rows.append("Box 3 is blue.,Which colour has box 3?,green")
    path.write_text("\n".join(["context,question,answer", *rows]), encoding="utf-8")
    with pytest.raises(CourseError, match="'green' does not stand in the context"):
        plain({"data.questions": str(path)}).data("questions")


def test_own_csv_may_name_its_columns(tmp_path):
    path = tmp_path / "mine.csv"
    path.write_text("review,stars\na,pos\nb,neg\nc,pos\n", encoding="utf-8")
    own = {"file": path, "text": "review", "label": "stars"}
    rows = plain({"data.reviews": own}).data("reviews")
    assert {row["text"] for split in SPLITS for row in rows[split]} == {"a", "b", "c"}
    with pytest.raises(CourseError, match="Unknown field in data.reviews 'lable'"):
        plain({"data.reviews": {"file": path, "lable": "x"}}).data("reviews")


def test_missing_csv_is_named(tmp_path):
    with pytest.raises(CourseError, match="There is no file or folder"):
        plain({"data.reviews": "gone.csv"}).data("reviews")


def test_claims_about_our_numbers_are_not_asserted_on_own_data(tmp_path, capsys):
    ready(overrides={"data.reviews": "mine.csv"})
    claims.claim("accuracy", 0.1, ">=", 0.9)
    assert "not asserted" in capsys.readouterr().out
    ready(overrides={"size.steps": 2})
    with pytest.raises(claims.ClaimError):
        claims.claim("accuracy", 0.1, ">=", 0.9)


def test_standin_is_known_by_the_mark_in_its_folder(tmp_path, monkeypatch, capsys):
    assert find_standin() is None
    home = tmp_path / "hf"
    home.mkdir()
    (home / STANDIN_MARK).write_text("{}", encoding="utf-8")
    assert find_standin() == home
    assert ready(profile="colab").is_standin
    assert "stand-in" in capsys.readouterr().out
    assert not ready().is_standin, "tiny has its own models and always asserts"


def test_standin_is_known_by_the_variable_too(monkeypatch):
    monkeypatch.setenv("COURSE_STANDIN", "1")
    assert ready(profile="colab").is_standin


def test_setup_is_quiet_and_offline_in_a_fresh_process(tmp_path):
    code = (
        "from utils.support import setup; setup('03')\n"
        "import os, transformers, datasets, matplotlib\n"
        "from transformers.utils import logging\n"
        "from datasets import are_progress_bars_disabled as off\n"
        "import huggingface_hub as hub\n"
        "print(logging.is_progress_bar_enabled(), off(), hub.is_offline_mode())"
    )
    names = ("HF_HUB_OFFLINE", "TRANSFORMERS_VERBOSITY")
    environment = {k: v for k, v in os.environ.items() if k not in names}
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=REPO,
        env=environment | {"PYTHONIOENCODING": "utf-8"},
    )
    assert done.stderr == ""
    assert done.stdout.splitlines()[1:] == ["False True True"]
