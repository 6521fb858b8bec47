"""`train-sentiment` when something comes between: a full disk, Ctrl-C, odd options."""

import errno
import os
import re
from pathlib import Path
from types import SimpleNamespace

import pytest
import test_train_sentiment
from test_train_sentiment import film_rows, write
from typer import Exit as TyperExit

import utils.sentiment
from utils.support import cli, sentiment_command, terminal
from utils.support.faults import Exit
from utils.support.files import CourseError

call, one_thread = test_train_sentiment.call, test_train_sentiment.one_thread
WORDS = ("train-sentiment", "films.csv", "--text", "review", "--label", "stars")


def full_disk(*_):
    cause = OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    raise CourseError("Cannot write x: no space.") from cause


def ctrl_c(*_):
    raise KeyboardInterrupt


@pytest.mark.parametrize(
    ("mishap", "expected", "says"),
    [
        (full_disk, Exit.NO_SPACE, "No space left"),
        (ctrl_c, Exit.INTERRUPTED, "the same command goes on from there"),
    ],
)
def test_saving_that_breaks_off_is_gone_on_with(
    call,
    tmp_path,
    monkeypatch,
    mishap,
    expected,
    says,
):
    write(tmp_path / "films.csv", film_rows())
    words = (*WORDS, "--out", "mine", "--steps", "2")
    with monkeypatch.context() as patch:
        patch.setattr(utils.sentiment.TrainedClassifier, "save", mishap)
        code, _, err = call(*words)
    assert code == expected
    assert says in err
    assert "same command" in err
    assert not (tmp_path / "mine").exists()
    (tmp_path / "mine").mkdir()  # an empty folder is as good as none
    code, out, err = call(*words)
    assert code == 0, err
    assert "Going on with the training" in out
    names = sorted(path.name for path in (tmp_path / "mine").iterdir())
    assert names == ["config.json", "model.safetensors", "report.json", "vocab.txt"]
    assert not (tmp_path / "mine.unfinished").exists()


def test_texts_that_are_cut_are_one_note_with_the_option(call, tmp_path):
    rows = [(f"{text} {'so ' * 9}", stars) for text, stars in film_rows()]
    write(tmp_path / "films.csv", rows)
    words = (*WORDS, "--steps", "2", "--out")
    code, out, err = call(*words, "mine", "--max-tokens", "8")
    assert code == 0, err
    assert re.search(r"note: 81 of 81 texts are longer than 8 tokens and lose", out)
    assert "with more by --max-tokens (at most 1024)" in out
    assert (out + err).count("tokens and lose") == 1
    assert "81 of 81 texts" in (tmp_path / "mine/report.json").read_text()
    _, out, err = call("predict-sentiment", "mine", "dreadful", rows[0][0])
    assert "note: 1 of 2 texts is longer than 8 tokens and loses its end" in out
    assert "Warning" not in err
    _, out, err = call(*words, "long")
    assert "tokens and lose" not in out + err


def test_texts_without_words_have_no_bag_of_words(call, tmp_path):
    rows = [("!" * (i + 1) + sign, sign) for i in range(20) for sign in ("?", ".")]
    write(tmp_path / "films.csv", [(f'"{text}"', label) for text, label in rows])
    code, out, err = call(*WORDS, "--out", "mine", "--steps", "2")
    assert code == 0, err
    assert "note: no training text has a letter or digit" in out
    assert "majority" in out
    assert "bag of words is left out" in (tmp_path / "mine/report.json").read_text()


@pytest.mark.parametrize("stage", ["before", "stepped", "saved"])
def test_a_file_is_blamed_only_for_what_is_its_fault(
    call,
    tmp_path,
    monkeypatch,
    stage,
):
    write(tmp_path / "films.csv", film_rows())

    def fail(splits, plan, work, tell):
        if stage != "before":
            tell(1, {})
        if stage == "saved":
            (work / "training.safetensors").write_bytes(b"hours of work")
        raise ValueError("It went wrong.")

    monkeypatch.setattr(utils.sentiment, "fit_classifier", fail)
    code, _, err = call(*WORDS, "--out", "mine")
    assert code == Exit.FAILED
    assert ("films.csv: It went wrong." in err) == (stage == "before")
    kept = tmp_path / "mine.unfinished" / "training.safetensors"
    assert kept.exists() == kept.parent.exists() == (stage == "saved")
    assert ("is in mine.unfinished: remove it" in err) == (stage == "saved")


@pytest.mark.parametrize("out", [".", "..", "../here"])
def test_the_folder_one_is_in_is_not_saved_to(
    call,
    tmp_path,
    monkeypatch,
    out,
):
    write(tmp_path / "films.csv", film_rows())
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    code, _, err = call("train-sentiment", "../films.csv", *WORDS[2:], "--out", out)
    assert code == Exit.FAILED
    assert f"--out {out} is the folder you are in, or holds it: name a new one" in err
    assert sorted(path.name for path in tmp_path.iterdir()) == ["films.csv", "here"]


def test_the_home_folder_may_be_written_as_a_tilde(tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    assert sentiment_command._place(Path("~/films")) == tmp_path / "films"


@pytest.mark.parametrize("words", [WORDS, ("run", "03")])
def test_a_seed_that_is_too_large_is_not_the_files_fault(
    call,
    tmp_path,
    words,
):
    write(tmp_path / "films.csv", film_rows())
    code, _, err = call(*words, "--seed", str(2**64))
    assert code == Exit.USAGE
    assert "--seed" in err
    assert "4294967295" in err


def test_what_was_guessed_about_the_file_is_a_note(tmp_path):
    rows = [("café", "5"), *film_rows()]
    path = write(tmp_path / "films.csv", rows, encoding="cp1252")
    _, about = sentiment_command._read(str(path), "review", "stars", 0)
    assert any("is not UTF-8" in note for note in about["notes"])


def test_lines_are_printed_as_they_are(capsys):
    terminal.say(":smile:")
    with pytest.raises(TyperExit):
        terminal.complain("no :smile:", Exit.FAILED)
    out, err = capsys.readouterr()
    assert out == ":smile:\n"
    assert err.endswith("no :smile:\n")


def test_an_answer_stays_in_one_line(capsys, monkeypatch):
    monkeypatch.setenv("COLUMNS", "20")
    classifier = SimpleNamespace(
        predict=lambda texts: [("good", 0.9) for _ in texts],
        tokenizer=SimpleNamespace(tokenize=str.split),
    )
    project = SimpleNamespace(
        TrainedClassifier=SimpleNamespace(load=lambda folder: classifier)
    )
    text = "a text :smile: of many words, " * 5 + "and so on"
    with pytest.raises(SystemExit):
        cli.main(list, ["predict-sentiment", "mine", text], lambda: project)
    assert capsys.readouterr().out == f"good 90%  {text}\n"
