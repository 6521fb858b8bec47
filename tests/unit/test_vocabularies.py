"""The shipped tokenizers' files: a damaged one is refused in one sentence."""

import json

import pytest

from utils.support import vocabularies
from utils.support.files import CourseError
from utils.support.vocabularies import read_merges, read_vocab


@pytest.fixture
def change(tmp_path, monkeypatch):
    """Replace the shipped GPT tokenizer by one whose model was changed."""

    def replace(edit):
        content = json.loads(source.read_text(encoding="utf-8"))
        edit(content["model"])
        path.write_text(json.dumps(content), encoding="utf-8")

    source = vocabularies.data_path("tokenizers", "gpt", "tokenizer.json")
    path = tmp_path / "tokenizer.json"
    monkeypatch.setattr(vocabularies, "data_path", lambda *parts: path)
    return replace


def test_an_untouched_copy_is_read(change):
    change(lambda model: None)
    merges, specials = read_merges("gpt")
    assert len(merges) + 256 + len(specials) == len(read_vocab("gpt"))


@pytest.mark.parametrize("value", [7, -1, 99_999, "300", 300.0, True, None])
def test_ids_that_are_not_each_once_are_refused(change, value):
    change(lambda model: model["vocab"].update({"the": value}))
    with pytest.raises(
        CourseError, match=r"tokenizer\.json is broken \(its ids are not"
    ):
        read_vocab("gpt")


@pytest.mark.parametrize("merge", ["a b c", "ab", "a ☃", ["a", "b"], 3])
def test_a_merge_that_joins_no_two_tokens_is_refused(change, merge):
    change(lambda model: model["merges"].append(merge))
    with pytest.raises(
        CourseError, match=r"broken \(a merge of no two tokens.*make data"
    ):
        read_merges("gpt")


@pytest.mark.parametrize("vocab", [None, [], 3])
def test_a_vocabulary_of_another_type_is_refused(change, vocab):
    change(lambda model: model.update(vocab=vocab))
    with pytest.raises(CourseError, match="is broken"):
        read_vocab("gpt")
