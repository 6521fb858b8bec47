"""Reading, checking and making more of the data sets."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from utils.support import datasets
from utils.support.files import CourseError

ROOT = Path(__file__).resolve().parents[2]
ROW = {"id": "a", "source": "One.", "target": "Un."}


@pytest.fixture
def shipped(tmp_path, monkeypatch):
    """A course folder of its own with a small en_fr."""

    def data_path(*parts):
        path = tmp_path.joinpath("data", *parts)
        if not path.exists():
            raise CourseError(f"{path} is missing: run `make data`.")
        return path

    monkeypatch.setattr(datasets, "data_path", data_path)
    monkeypatch.setenv("COURSE_CACHE", str(tmp_path / "cache"))
    for split in ("train", "validation", "test"):
        write(tmp_path / "data" / "en_fr" / f"{split}.jsonl", [ROW])
    return tmp_path / "data"


def write(path, rows, end="\n"):
    path.parent.mkdir(parents=True, exist_ok=True)
    text = "\n".join(json.dumps(row) for row in rows) + end
    path.write_bytes(text.encode())


@pytest.mark.parametrize("name", datasets.DATASETS)
def test_load_gives_every_split(name):
    found = datasets.load(name)
    assert list(found)[:3] == ["train", "validation", "test"]
    for rows in found.values():
        assert rows
        assert set(datasets.DATASETS[name].fields) <= rows[0].keys()


def test_handwritten_reviews_have_the_fields_of_reviews():
    row = datasets.load_split("reviews", "handwritten")[0]
    assert row["label"] in ("positive", "negative")
    assert row["pair"] is None


def test_unknown_names_get_one_sentence():
    with pytest.raises(CourseError, match="Unknown data set 'poems'. Valid: stories"):
        datasets.load_split("poems", "train")
    with pytest.raises(CourseError, match="has no split 'dev'. Valid: train"):
        datasets.load_split("stories", "dev")


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "cut short"),
        (json.dumps(ROW).encode(), "cut short"),
        (json.dumps(ROW).encode() + b'\n{"id": "b", "sou', "row 2"),
        (b'{"id": "a", "source": "One."}\n', "row 1: no target"),
        (b"[1, 2]\n", "row 1"),
        (b"\xff\xfe\n", "Cannot read"),
        (b"version https://git-lfs.example/spec\n", "row 1"),
    ],
)
def test_damaged_file_is_named_with_the_remedy(shipped, content, says):
    path = shipped / "en_fr" / "train.jsonl"
    path.write_bytes(content)
    with pytest.raises(CourseError) as caught:
        datasets.load_split("en_fr", "train")
    message = str(caught.value)
    assert says in message
    assert "train.jsonl" in message
    assert "make data" in message
    assert "git checkout" in message
    assert "\n" not in message


def test_missing_file_is_named_with_the_remedy(shipped):
    (shipped / "en_fr" / "test.jsonl").unlink()
    with pytest.raises(CourseError, match=r"test\.jsonl is missing: run `make data`"):
        datasets.load("en_fr")


def test_verify_names_the_file_that_changed(shipped):
    names = ("en_fr/train.jsonl", "en_fr/test.jsonl", "en_fr/gone.jsonl")
    write(shipped / names[2], [ROW])
    sums = [f"{datasets.sha256(shipped / name)}  {name}" for name in names]
    (shipped / datasets.SUMS).write_text("\n".join(sums) + "\n", encoding="utf-8")
    assert all(ok for _, ok, _ in datasets.verify())
    write(shipped / names[1], [ROW | {"target": "Une."}])
    (shipped / names[2]).unlink()
    good, changed, gone = datasets.verify()
    assert good[1]
    assert changed[:2] == (names[1], False)
    assert "make data" in changed[2]
    assert gone[:2] == (names[2], False)
    assert "missing" in gone[2]


def test_damaged_checksums_are_named(shipped):
    (shipped / datasets.SUMS).write_text("abc  x\n", encoding="utf-8")
    with pytest.raises(CourseError, match="SHA256SUMS, row 1"):
        datasets.verify()


@pytest.mark.parametrize("name", datasets.DATASETS)
def test_generate_makes_training_rows_and_keeps_them(name, tmp_path, monkeypatch):
    monkeypatch.setenv("COURSE_CACHE", str(tmp_path))
    rows = datasets.generate(name, 12, seed=5)
    assert len(rows) == 12
    assert set(datasets.DATASETS[name].fields) <= rows[0].keys()
    (kept,) = (tmp_path / "data").iterdir()
    before = kept.stat().st_mtime_ns
    assert datasets.generate(name, 12, seed=5) == rows
    assert kept.stat().st_mtime_ns == before
    assert datasets.generate(name, 12, seed=6) != rows


def test_generate_mends_a_damaged_cache(tmp_path, monkeypatch):
    monkeypatch.setenv("COURSE_CACHE", str(tmp_path))
    rows = datasets.generate("en_fr", 9)
    (kept,) = (tmp_path / "data").iterdir()
    kept.write_bytes(kept.read_bytes()[:-30])
    assert datasets.generate("en_fr", 9) == rows


def test_generated_rows_are_not_those_of_the_test(tmp_path, monkeypatch):
    monkeypatch.setenv("COURSE_CACHE", str(tmp_path))
    held = {row["source"] for row in datasets.load_split("en_fr", "test")}
    assert held.isdisjoint(row["source"] for row in datasets.generate("en_fr", 400))


@pytest.mark.parametrize("n", [0, -3, 2.5, True, "10"])
def test_generate_refuses_what_is_no_number_of_rows(n):
    with pytest.raises(CourseError, match="whole number of rows"):
        datasets.generate("en_fr", n)


def test_reading_needs_neither_pydantic_nor_the_generators():
    code = (
        "import sys; from utils.support.datasets import load_split;"
        "load_split('en_fr', 'test');"
        "print([m for m in ('pydantic', 'torch', 'utils.support.world')"
        " if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert done.stdout.strip() == "[]"
