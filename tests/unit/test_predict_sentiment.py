"""`predict-sentiment` on a file of new texts: what it reads, writes and refuses."""

import csv
import json

import pytest
import test_train_sentiment
import torch

from utils.classifier import ClassifierSizes, TextClassifier, TrainedClassifier
from utils.data import fit_tokenizer
from utils.support.faults import Exit
from utils.support.own_data import load_own
from utils.support.profile import Schema

call, one_thread = test_train_sentiment.call, test_train_sentiment.one_thread
TEXTS = ["good", 'so, "so"', "two\nlines", "  港 港", "bad " * 9, "good;\rbad"]
WORDS = ("predict-sentiment", "mine", "--file")


@pytest.fixture
def trained(tmp_path):
    torch.manual_seed(0)
    tokenizer = fit_tokenizer(TEXTS[:3], 60)
    sizes = ClassifierSizes(len(tokenizer.vocab), 2, 8, 2, 1, 12, 9)
    trained = TrainedClassifier(TextClassifier(sizes), tokenizer, ("bad", "good"))
    trained.save(tmp_path / "mine")
    return trained


def write_new(path):
    lines = [json.dumps({"Review": text, "split": "test"}) for text in TEXTS]
    path.write_text("\n\n".join(lines), encoding="utf-8")
    return path


def test_a_file_of_new_texts_is_labelled_row_by_row(call, trained, tmp_path):
    write_new(tmp_path / "new.jsonl")
    words = (*WORDS, "new.jsonl", "--text", "review", "--out", "new/answers.csv")
    code, out, err = call(*words)
    assert code == 0, err
    path = tmp_path / "new" / "answers.csv"
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["text"] for row in rows] == TEXTS
    assert [row["row"] for row in rows] == ["1", "3", "5", "7", "9", "11"]
    with pytest.warns(UserWarning, match="1 of 6 texts is longer than 9"):
        wanted = trained.predict(TEXTS)
    found = [(row["label"], float(row["probability"])) for row in rows]
    assert [label for label, _ in found] == [label for label, _ in wanted]
    shares = [share for _, share in wanted]
    assert [share for _, share in found] == pytest.approx(shares, abs=1e-4)
    assert out.startswith("note: 1 of 6 texts is longer than 9 tokens and loses its")
    assert "\n6 rows: " in out
    assert "note: in 3 of them (first row 7) no training text had most of the s" in out
    assert out.endswith("Saved: new/answers.csv.\n")
    assert [p.name for p in path.parent.iterdir()] == ["answers.csv"]
    splits = load_own(str(path), Schema(("text", "label")), {}, 0)
    assert sorted(r["text"] for part in splits.values() for r in part) == sorted(TEXTS)


def test_the_answers_go_to_my_by_default_and_never_over_a_file(call, trained, tmp_path):
    (tmp_path / "new.csv").write_text("text\ncafé\n", encoding="cp1252")
    code, out, err = call(*WORDS, "new.csv")
    assert code == 0, err
    assert "note: new.csv is not UTF-8" in out
    path = tmp_path / "my" / "predicted.csv"
    before = path.read_bytes()
    for words in (("new.csv",), ("new.csv", "--out", "new.csv")):
        code, out, err = call(*WORDS, *words)
        name = "new.csv" if "--out" in words else "my/predicted.csv"
        assert (code, out) == (Exit.FAILED, "")
        assert err == (
            f"error: {name} exists already: name a new file with --out, or remove it.\n"
        )
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("gone.csv",), "There is no file"),
        (("mine",), "mine is a folder: name one file in it."),
        (
            ("new.csv",),
            "no column 'text'; found: review. Is the first row the names of",
        ),
        (("new.csv",), "to 'text', or name yours as text (--text on the command line)"),
        (("new.csv", "--text", "review"), "row 3, column 'review': the text is empty"),
        (("new.csv", "--out", "new.jsonl"), "the answers are CSV; name it such as"),
    ],
)
def test_a_bad_file_is_refused_and_nothing_is_written(
    call, trained, tmp_path, words, says
):
    (tmp_path / "new.csv").write_text('review\ngood\n"\u200b"\n', encoding="utf-8")
    code, out, err = call(*WORDS, *words)
    assert (code, out) == (Exit.FAILED, "")
    assert says in err
    assert len(err.strip().splitlines()) == 1
    assert sorted(p.name for p in tmp_path.iterdir()) == ["mine", "new.csv"]


@pytest.mark.parametrize(
    "words", [(), ("good", "--file", "new.csv"), ("good", "--out", "new.csv")]
)
def test_texts_or_a_file_but_not_both_or_none(call, tmp_path, words):
    code, _, err = call("predict-sentiment", "mine", *words)
    assert code == Exit.USAGE
    assert "Give either texts in quotes, or --file with a file of texts" in err
    assert list(tmp_path.iterdir()) == []


def test_the_help_shows_how_a_file_is_labelled(call):
    _, out, _ = call("predict-sentiment", "--help")
    assert "predict-sentiment my/films --file new.csv --text review" in out
    assert "my/predicted.csv" in out
