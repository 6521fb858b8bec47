"""`train-sentiment` on people's own files: what it reads, what it refuses and how."""

import dataclasses
import json
import re

import pytest
import torch

import utils.sentiment
from utils.support import cli, sentiment_command
from utils.support.faults import Exit
from utils.support.labelled import describe, load_labelled
from utils.train import Recipe

WORDS = {"5": "splendid", "3": "so so", "1": "dreadful"}


@pytest.fixture(autouse=True)
def one_thread():
    torch.set_num_threads(1)


@pytest.fixture
def call(capsys, monkeypatch, tmp_path):
    """Call a command in an empty folder; return exit code, stdout and stderr."""
    monkeypatch.setenv("COLUMNS", "200")
    monkeypatch.chdir(tmp_path)

    def run(*words):
        with pytest.raises(SystemExit) as ended:
            cli.main(list, [str(w) for w in words], lambda: utils.sentiment)
        text = capsys.readouterr()
        out, err = (re.sub(r"\x1b\[[0-9;]*m", "", part) for part in text)
        return ended.value.code or 0, out, err

    return run


def film_rows(n=30):
    return [
        (f"The film was {'really ' * (i % 3)}{WORDS[stars]}, number {i}", stars)
        for i in range(n)
        for stars in WORDS
    ]


def write(path, rows, header="review;stars", delimiter=";", encoding="utf-8"):
    lines = [header] + [delimiter.join(row) for row in rows]
    path.write_bytes(("\n".join(lines) + "\n").encode(encoding))
    return path


def test_a_file_with_other_columns_and_labels_trains_and_predicts(call, tmp_path):
    write(tmp_path / "films.csv", film_rows(), encoding="cp1252")
    code, out, err = call(
        *("train-sentiment", "films.csv", "--text", "review", "--label", "Stars"),
        *("--out", "mine", "--steps", "40", "--threads", "1"),
    )
    assert code == 0, err
    assert re.search(r"^train +72 rows: 1 23, 3 24, 5 25$", out, re.MULTILINE)
    assert "majority" in out
    assert "bag of words" in out
    names = sorted(path.name for path in (tmp_path / "mine").iterdir())
    assert names == ["config.json", "model.safetensors", "report.json", "vocab.txt"]
    assert not (tmp_path / "mine.unfinished").exists()
    report = json.loads((tmp_path / "mine" / "report.json").read_text())
    assert report["labels"] == ["1", "3", "5"]
    assert len(report["history"]) == 40
    assert 0 <= report["test"]["accuracy_interval"][0] <= 1
    code, out, err = call("predict-sentiment", "mine", "The film was dreadful", "so")
    assert code == 0, err
    assert len(out.strip().splitlines()) == 2
    assert re.match(r"[135] \d+%  The film was dreadful", out)


def test_an_existing_folder_is_not_written_over(call, tmp_path):
    write(tmp_path / "films.csv", film_rows())
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "thesis.txt").write_text("years of work")
    code, _, err = call("train-sentiment", "films.csv", "--out", "mine")
    assert code == Exit.FAILED
    assert "mine exists already: name a new folder with --out" in err
    assert (tmp_path / "mine" / "thesis.txt").read_text() == "years of work"


def test_an_unfinished_training_on_other_data_is_not_gone_on_with(call, tmp_path):
    write(tmp_path / "films.csv", film_rows())
    work = tmp_path / "mine.unfinished"
    work.mkdir()
    (work / "training.json").write_text('{"fingerprint": "another"}')
    words = ("--text", "review", "--label", "stars", "--out", "mine", "--steps", "9")
    code, _, err = call("train-sentiment", "films.csv", *words)
    assert code == Exit.FAILED
    assert "on other data or with other settings" in err
    assert [path.name for path in work.iterdir()] == ["training.json"]


def csv(text):
    return lambda path: path.write_text(text, encoding="utf-8")


def rows_text(*extra, header="text,label", n=6):
    rows = [f"{word} number {i},{label}" for i in range(n) for label, word in _TWO]
    return "\n".join([header, *rows, *extra]) + "\n"


_TWO = (("yes", "merry"), ("no", "grim"))
# name of the file, how it is written, what the sentence must say
BAD = {
    "missing file": ("mine.csv", lambda path: None, "There is no file"),
    "a spreadsheet": ("mine.xlsx", csv("PK"), "saved as CSV"),
    "empty file": ("mine.csv", csv(""), "holds no rows"),
    "header only": ("mine.csv", csv("text,label\n"), "holds no rows"),
    "no column of texts": (
        "mine.csv",
        csv("review,label\na,yes\n"),
        "row 1: no column 'text'; found: review, label",
    ),
    "no column of labels": (
        "mine.csv",
        csv("text,stars\na,yes\n"),
        "name yours as label (--label on the command line)",
    ),
    "two columns of one name": (
        "mine.csv",
        csv("text,Text,label\na,b,yes\n"),
        "two columns are named 'text'; rename one",
    ),
    "empty text": ("mine.csv", csv(rows_text(" ,yes")), "row 14, column 'text'"),
    "empty label": (
        "mine.csv",
        csv(rows_text("fine,")),
        "row 14, column 'label': the label is empty; write a word",
    ),
    "a text as label": (
        "mine.csv",
        csv(rows_text("fine," + "long " * 20)),
        "row 14, column 'label': the label is 99 characters long",
    ),
    "one label only": (
        "mine.csv",
        csv("text,label\n" + "".join(f"text {i},yes\n" for i in range(9))),
        "every row has the label 'yes'; a classifier needs two",
    ),
    "rare label": (
        "mine.csv",
        csv(rows_text("meh,maybe")),
        "the label 'maybe' has 1 different text (first in row 14, now in",
    ),
    "rare text, often repeated": (
        "mine.csv",
        csv(rows_text(*["meh,maybe"] * 30)),
        "the label 'maybe' has 1 different text (",
    ),
    "labels spelt two ways": (
        "mine.csv",
        csv(rows_text(*[f"x {i},Yes" for i in range(6)])),
        "row 14, column 'label': the label 'Yes' is elsewhere written 'yes'",
    ),
    "too many labels": (
        "mine.csv",
        csv(rows_text(*[f"word {i},{i}" for i in range(200)])),
        "202 different labels",
    ),
    "delimiter in a text": (
        "mine.csv",
        csv(rows_text("good, really,yes")),
        "row 14: 3 values under 2 columns (text, label)",
    ),
    "quotation left open": ("mine.csv", csv(rows_text('"oh,yes')), "line 14: the row"),
    "NUL byte": ("mine.csv", csv(rows_text("a\0b,yes")), "line 14: a NUL byte"),
    "damaged UTF-8": (
        "mine.csv",
        lambda path: path.write_bytes(
            rows_text("café à la crème,yes").encode() + b"caf\xe9,yes\n"
        ),
        "line 15: byte 0xe9 is not UTF-8",
    ),
    "broken JSON line": (
        "mine.jsonl",
        csv('{"text": "a", "label": 1}\n{bad\n'),
        "row 2: not valid JSON",
    ),
    "a line that is a list": ("mine.jsonl", csv("[1]\n"), "row 1: expected an object"),
    "a label that is a list": (
        "mine.jsonl",
        csv('{"text": "a", "label": [1]}\n'),
        "row 1, column 'label': the label is [1]; write a word",
    ),
    "a number as text": (
        "mine.jsonl",
        csv('{"text": 5, "label": 1}\n'),
        "row 1, column 'text': the text is 5",
    ),
    "a key left out": (
        "mine.jsonl",
        csv('{"text": "a", "label": 1}\n{"text": "b"}\n'),
        "row 2: no column 'label'; found: text",
    ),
    "one object for a list": (
        "mine.json",
        csv('{"text": "a"}'),
        "one list of objects",
    ),
    "unknown split": (
        "mine.csv",
        csv("text,label,split\na,yes,train\nb,no,exam\n"),
        "mine.csv, row 3, column 'split': unknown split 'exam'",
    ),
    "no training rows": (
        "mine.csv",
        csv("text,label,split\na,yes,test\nb,no,test\n"),
        "no row is for train",
    ),
    "a label that is only tested": (
        "mine.csv",
        csv(
            rows_text(header="text,label,split")
            .replace("yes\n", "yes,train\n")
            .replace("no\n", "no,train\n")
            + "".join(f"odd {i},maybe,test\n" for i in range(6))
        ),
        "the label 'maybe' of test, row 14, never occurs in train",
    ),
    "too few texts": (
        "mine.csv",
        csv("text,label\na,yes\na,yes\n"),
        "1 different text; at least 3",
    ),
    "nothing that can be read": (
        "mine.csv",
        csv(
            "text,label\n"
            + "".join(f"{chr(0xE000) * (i + 1)},yes\n" for i in range(9))
            + "".join(f"{chr(0xE001) * (i + 1)},no\n" for i in range(9))
        ),
        "no words to learn",
    ),
}


@pytest.mark.parametrize("kind", BAD)
def test_a_bad_file_gets_one_sentence_and_nothing_is_written(call, tmp_path, kind):
    name, write_to, says = BAD[kind]
    write_to(tmp_path / name)
    before = {p.name: p.read_bytes() for p in tmp_path.iterdir()}
    code, _, err = call("train-sentiment", name, "--out", "mine", "--steps", "5")
    assert code == Exit.FAILED
    assert err.startswith("error: ")
    assert len(err.strip().splitlines()) == 1
    assert says in err
    assert {p.name: p.read_bytes() for p in tmp_path.iterdir()} == before


@pytest.mark.parametrize("column", ["text", "TEXT "])
def test_one_column_cannot_be_both(call, tmp_path, column):
    csv(rows_text())(tmp_path / "mine.csv")
    code, _, err = call("train-sentiment", "mine.csv", "--label", column)
    assert code == Exit.FAILED
    assert "cannot both be the column" in err


def test_a_folder_with_one_file_per_split_is_read(tmp_path):
    for split in ("train", "test"):
        csv(rows_text())(tmp_path / f"{split}.csv")
    splits = load_labelled(str(tmp_path))
    assert len(splits["test"]) == 12
    assert len(splits["train"]) + len(splits["validation"]) == 12


def test_numbers_booleans_and_decimals_are_labels(tmp_path):
    values = [5, 5.0, "5", " 5 ", True, "True"]
    rows = [
        {"text": f"text {n} {i}", "label": v}
        for n in range(5)
        for i, v in enumerate(values)
    ]
    path = tmp_path / "mine.jsonl"
    path.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    found = {row["label"] for rows in load_labelled(str(path)).values() for row in rows}
    assert found == {"5", "True"}


def test_what_is_odd_about_the_data_is_said(tmp_path):
    text = rows_text(*[f"more {i},yes" for i in range(40)])
    text += "more 1,yes\nmore 2,no\n"
    csv(text)(tmp_path / "mine.csv")
    about = describe(load_labelled(str(tmp_path / "mine.csv")))
    notes = " ".join(about["notes"])
    assert "The labels are unequal" in notes
    assert "2 rows repeat a text" in notes
    assert "1 text stands there with more than one label" in notes
    assert sum(sum(c.values()) for c in about["counts"].values()) == 54


def test_a_label_that_the_test_hardly_has_is_named(tmp_path):
    rows = [f"text {i},{'rare' if i % 20 == 3 else 'usual'}" for i in range(200)]
    csv("\n".join(["text,label", *rows]))(tmp_path / "mine.csv")
    about = describe(load_labelled(str(tmp_path / "mine.csv")))
    n_tested = about["counts"]["test"].get("rare", 0)
    assert f"fewer than 5 rows of 'rare' ({n_tested})" in " ".join(about["notes"])
    assert "'usual' (" not in " ".join(about["notes"])


def test_all_right_is_not_sold_as_certainty(capsys):
    scores = {"n_rows": 12, "macro_f1": 1.0, "calibration_error": 0.0}
    for accuracy, says in ((1.0, "as low as 77.9%"), (0.0, "as high as 22.1%")):
        sentiment_command._tell_scores(scores | {"accuracy": accuracy}, {})
        assert says in capsys.readouterr().out
    sentiment_command._tell_scores(scores | {"accuracy": 0.5}, {})
    assert "note" not in capsys.readouterr().out


def test_an_empty_text_is_refused_and_an_unknown_one_is_marked(call, tmp_path):
    write(tmp_path / "films.csv", film_rows())
    words = ("--text", "review", "--label", "stars", "--out", "mine", "--steps", "4")
    assert call("train-sentiment", "films.csv", *words)[0] == 0
    code, out, err = call("predict-sentiment", "mine", "splendid", " \u200b")
    assert (code, out) == (Exit.FAILED, "")
    assert err == "error: Text 2 is empty: write some words in quotes.\n"
    _, out, _ = call("predict-sentiment", "mine", "The film", "Ωμέγα 港")
    assert out.count("a mere guess") == 1
    assert out.splitlines()[-1].startswith("note: ")


def test_a_training_that_diverges_says_so(call, tmp_path, monkeypatch):
    write(tmp_path / "films.csv", film_rows())
    for_rows = utils.sentiment.Plan.for_rows

    def too_fast(*args, **more):
        plan = for_rows(*args, **more)
        return dataclasses.replace(plan, recipe=Recipe(30, lr=1e30))

    monkeypatch.setattr(utils.sentiment.Plan, "for_rows", too_fast)
    words = ("--text", "review", "--label", "stars", "--out", "mine")
    code, _, err = call("train-sentiment", "films.csv", *words)
    assert code == Exit.FAILED
    assert "the training has diverged" in err
    assert [path.name for path in tmp_path.iterdir()] == ["films.csv"]


def test_ctrl_c_says_how_to_go_on(call, tmp_path, monkeypatch):
    write(tmp_path / "films.csv", film_rows())

    def interrupted(*args):
        raise KeyboardInterrupt

    monkeypatch.setattr(utils.sentiment, "fit_classifier", interrupted)
    words = ("--text", "review", "--label", "stars", "--out", "mine")
    code, _, err = call("train-sentiment", "films.csv", *words)
    assert code == Exit.INTERRUPTED
    assert "the same command goes on from there" in err
