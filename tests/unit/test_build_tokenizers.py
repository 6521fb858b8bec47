"""The tool that trains the course's tokenizers: same bytes, clear errors."""

import dataclasses
import json

import pytest

from tools import build_tokenizers as tool
from utils.support.files import CourseError, write_jsonl
from utils.support.vocabularies import VOCABULARIES

WORDS = "the lamp at harbour stands under an old clock while rain falls on boats"


@pytest.fixture
def data(tmp_path, monkeypatch):
    """A data folder with little text, and a table with small sizes."""
    texts = [" ".join(WORDS.split()[i:] + WORDS.split()[:i]) for i in range(14)]
    for name in ("stories", "reviews"):
        write_jsonl(tmp_path / name / "train.jsonl", [{"text": t} for t in texts])
    for name in ("en_fr", "py_js"):
        rows = [{"id": "xyz", "source": t, "target": t.upper()} for t in texts]
        write_jsonl(tmp_path / name / "train.jsonl", rows)
    write_jsonl(tmp_path / "stories" / "test.jsonl", [{"text": "qqq " * 99}])
    sizes = {"bert": 160, "gpt": 300, "t5": 340}
    for name, size in sizes.items():
        small = dataclasses.replace(VOCABULARIES[name], size=size)
        monkeypatch.setitem(VOCABULARIES, name, small)
    return tmp_path


def test_build_writes_the_same_bytes_again(data):
    first = [p.read_bytes() for p in tool.build_tokenizers(data, data / "one")]
    again = [p.read_bytes() for p in tool.build_tokenizers(data, data / "two")]
    assert first == again
    assert len(first) == 6


def test_build_sees_training_texts_only(data):
    vocab = json.loads(tool.plan_tokenizers(data)["bert/tokenizer.json"])["model"]
    assert "##qq" not in vocab["vocab"]
    assert not any("xyz" in text for text in tool.training_texts(data, ("en_fr",)))


def test_check_names_each_changed_or_missing_file(data):
    paths = tool.build_tokenizers(data, data / "out")
    assert tool.check_tokenizers(data, data / "out") == []
    paths[0].write_bytes(paths[0].read_bytes() + b" ")
    paths[3].unlink()
    faults = tool.check_tokenizers(data, data / "out")
    assert [str(paths[0]) in faults[0], str(paths[3]) in faults[1]] == [True, True]
    assert len(faults) == 2


def test_build_refuses_missing_or_little_text(data, tmp_path):
    with pytest.raises(CourseError, match="no train.jsonl"):
        tool.build_tokenizers(tmp_path / "nowhere", tmp_path / "out")
    write_jsonl(data / "stories" / "train.jsonl", [{"text": "a"}])
    write_jsonl(data / "reviews" / "train.jsonl", [{"text": "b"}])
    with pytest.raises(CourseError, match="tokenizer bert yield"):
        tool.build_tokenizers(data, data / "out")
    assert not (data / "out").exists()
