"""The classifier of lesson 06: what it may see, what it saves, what it refuses."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
import torch

from utils.classifier import (
    ClassifierSizes,
    TextClassifier,
    TrainedClassifier,
    mean_over_real,
    score_set,
)
from utils.data import encode_set, fit_tokenizer
from utils.support.files import CourseError

REPO = Path(__file__).resolve().parents[2]
TEXTS = ["good", "a long and good story", "bad bad", "no good story at all, no"]


@pytest.fixture
def trained():
    torch.manual_seed(0)
    tokenizer = fit_tokenizer(TEXTS, 60)
    sizes = ClassifierSizes(len(tokenizer.vocab), 3, 8, 2, 2, 12, 9, 0.5)
    model = TextClassifier(sizes)
    return TrainedClassifier(model, tokenizer, ("bad", "fair", "good"), 1.5)


def refusal(folder):
    with pytest.raises(CourseError) as error:
        TrainedClassifier.load(folder)
    message = str(error.value)
    assert "\n" not in message
    assert str(folder) in message
    return message


def test_the_mean_leaves_padding_out():
    x = torch.tensor([[[1.0, 10.0], [3.0, 20.0], [99.0, 99.0]]])
    assert mean_over_real(x, torch.tensor([[1, 1, 0]])).tolist() == [[2.0, 15.0]]


def test_no_gradient_flows_into_padding():
    x = torch.randn(2, 5, 3, requires_grad=True)
    is_real = torch.tensor([[1, 1, 1, 0, 0], [1, 1, 1, 1, 1]])
    mean_over_real(x, is_real).sum().backward()
    assert (x.grad[0, 3:] == 0).all()
    assert (x.grad[1] != 0).all()


@pytest.mark.parametrize("scheme", ["rotary", "none"])
def test_a_text_gets_the_same_scores_alone_and_in_a_padded_batch(trained, scheme):
    torch.manual_seed(1)
    tokenizer = trained.tokenizer
    sizes = ClassifierSizes(len(tokenizer.vocab), 3, 8, 2, 2, 12, 20, 0.5, scheme)
    model = TextClassifier(sizes)
    data = encode_set(tokenizer, TEXTS, [0] * 4, 20)
    together = score_set(model, data, batch_size=4)
    alone = score_set(model, data, batch_size=1)
    assert together.shape == (4, 3)
    torch.testing.assert_close(together, alone, atol=1e-5, rtol=1e-5)


def test_without_positions_a_shuffled_text_scores_the_same_and_with_them_not(trained):
    ids = torch.randint(5, 40, (2, 7))
    is_real, order = torch.ones(2, 7), torch.randperm(7)
    gaps = {}
    for scheme in ("none", "rotary"):
        torch.manual_seed(2)
        model = TextClassifier(ClassifierSizes(50, 2, 8, 2, 2, 12, positions=scheme))
        model.eval()
        gaps[scheme] = (model(ids, is_real) - model(ids[:, order], is_real)).abs().max()
    assert gaps["none"] < 1e-5
    assert gaps["rotary"] > 1e-3


def test_an_unknown_scheme_is_refused():
    with pytest.raises(KeyError):
        TextClassifier(ClassifierSizes(50, 2, positions="spiral"))


def test_answers_come_in_the_order_of_the_texts_and_without_dropout(trained):
    trained.model.train()
    first = trained.score(TEXTS)
    assert torch.equal(first, trained.score(TEXTS))
    for text, row in zip(TEXTS, first, strict=True):
        torch.testing.assert_close(trained.score([text])[0], row, atol=1e-5, rtol=1e-5)


def test_predict_gives_the_likeliest_label_and_its_probability(trained):
    wanted = (trained.score(TEXTS) / 1.5).softmax(1).max(1)
    for (label, share), i, p in zip(
        trained.predict(TEXTS), wanted.indices, wanted.values, strict=True
    ):
        assert label == trained.labels[i]
        assert share == pytest.approx(float(p))
    assert trained.predict([]) == []


def test_one_text_without_brackets_is_not_read_letter_by_letter(trained):
    with pytest.raises(ValueError, match=r"write \[text\]"):
        trained.predict("good")


def test_a_saved_classifier_predicts_the_same_in_a_fresh_process(trained, tmp_path):
    folder = trained.save(tmp_path / "mine")
    code = (
        "import sys, json; from utils.classifier import TrainedClassifier as T;"
        "print(json.dumps(T.load(sys.argv[1]).predict(json.loads(sys.argv[2]))))"
    )
    words = [sys.executable, "-c", code, str(folder), json.dumps(TEXTS)]
    done = subprocess.run(words, cwd=REPO, capture_output=True, text=True, check=True)
    found = [tuple(row) for row in json.loads(done.stdout)]
    wanted = trained.predict(TEXTS)
    assert [label for label, _ in found] == [label for label, _ in wanted]
    shares = [share for _, share in wanted]
    assert [share for _, share in found] == pytest.approx(shares, abs=1e-6)


def test_the_folder_holds_no_pickle_and_a_vocabulary_that_others_read(
    trained, tmp_path
):
    from transformers import BertTokenizer

    folder = trained.save(tmp_path / "mine")
    names = sorted(path.name for path in folder.iterdir())
    assert names == ["config.json", "model.safetensors", "vocab.txt"]
    theirs = BertTokenizer(str(folder / "vocab.txt"))
    assert theirs(TEXTS[3])["input_ids"] == trained.tokenizer.encode(TEXTS[3])


@pytest.mark.parametrize("keep", [0, 7, 100, 1000])
def test_truncated_weights_are_refused(trained, tmp_path, keep):
    folder = trained.save(tmp_path / "mine")
    path = folder / "model.safetensors"
    path.write_bytes(path.read_bytes()[:keep])
    assert "model.safetensors is cut short" in refusal(folder)


def test_damaged_weights_of_another_shape_are_refused(trained, tmp_path):
    folder = trained.save(tmp_path / "mine")
    config = json.loads((folder / "config.json").read_text())
    (folder / "config.json").write_text(json.dumps(config | {"d_ff": 13}))
    assert "do not belong together" in refusal(folder)


@pytest.mark.parametrize("pickled", ["weights", "plain"])
def test_a_pickle_under_the_name_of_safetensors_is_never_opened(
    trained, tmp_path, pickled
):
    import pickle

    folder = trained.save(tmp_path / "mine")
    path = folder / "model.safetensors"
    if pickled == "weights":
        torch.save(trained.model.state_dict(), path)
    else:
        path.write_bytes(pickle.dumps({"a": 1}))
    assert "is a pickle, which can run any code" in refusal(folder)


def test_a_pickle_in_the_place_of_weights_is_named(trained, tmp_path):
    folder = trained.save(tmp_path / "mine")
    (folder / "model.safetensors").rename(folder / "pytorch_model.bin")
    assert "pytorch_model.bin beside it is a pickle" in refusal(folder)


@pytest.mark.parametrize("kind", ["bert", None, 5])
def test_a_foreign_checkpoint_is_refused(trained, tmp_path, kind):
    folder = trained.save(tmp_path / "mine")
    (folder / "config.json").write_text(json.dumps({"model_type": kind}))
    assert f"a model of type {kind!r}" in refusal(folder)


@pytest.mark.parametrize(
    ("text", "says"),
    [("{", "not valid JSON"), ("[1]", "type None"), ("", "not valid JSON")],
)
def test_a_broken_configuration_is_refused(trained, tmp_path, text, says):
    folder = trained.save(tmp_path / "mine")
    (folder / "config.json").write_text(text)
    assert says in refusal(folder)


def changed(trained, folder, change):
    """Save a classifier with other values in its configuration."""
    folder = trained.save(folder / "mine")
    config = json.loads((folder / "config.json").read_text())
    (folder / "config.json").write_text(json.dumps(config | change))
    return folder


@pytest.mark.parametrize(
    "change",
    [
        {"labels": ["a", "b"]},
        {"n_heads": 3},
        {"positions": "spiral"},
    ],
)
def test_a_configuration_that_does_not_fit_is_refused(trained, tmp_path, change):
    assert "do not belong together" in refusal(changed(trained, tmp_path, change))


@pytest.mark.parametrize("value", [0, float("nan"), float("inf"), "1", None])
def test_a_temperature_that_is_no_number_above_0_is_refused(trained, tmp_path, value):
    folder = changed(trained, tmp_path, {"temperature": value})
    says = f"config.json: temperature must be a number above 0, not {value!r}; save the"
    assert says in refusal(folder)


@pytest.mark.parametrize("value", [[1, 2, 3], ["a", None, "c"], "abc", ["a\ud83d"]])
def test_labels_that_are_no_words_are_refused(trained, tmp_path, value):
    folder = changed(trained, tmp_path, {"labels": value})
    says = f"config.json: labels must be a list of words, not {value!r}; save the"
    assert says in refusal(folder)


@pytest.mark.parametrize("name", ["config.json", "vocab.txt", "model.safetensors"])
def test_a_missing_file_is_named(trained, tmp_path, name):
    folder = trained.save(tmp_path / "mine")
    (folder / name).unlink()
    assert name in refusal(folder)


def test_a_vocabulary_of_another_size_is_refused(trained, tmp_path):
    folder = trained.save(tmp_path / "mine")
    with (folder / "vocab.txt").open("a") as file:
        file.write("more\n")
    assert "vocab.txt holds" in refusal(folder)


def test_a_folder_that_is_none_is_named(tmp_path):
    assert "is not there" in refusal(tmp_path / "gone")
    (tmp_path / "file").write_text("")
    assert "is a file" in refusal(tmp_path / "file")
