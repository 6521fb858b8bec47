"""The whole project on tiny data: what is kept, when it stops, what it may look at."""

import warnings
from dataclasses import replace

import pytest
import torch
from safetensors.torch import save_file

from utils.classifier import ClassifierSizes
from utils.sentiment import (
    EarlyStop,
    KeepBest,
    Plan,
    fit_classifier,
    grade,
    with_length,
)
from utils.support.files import CourseError
from utils.support.own_text import OwnDataWarning
from utils.train import Recipe

SIZES = ClassifierSizes(0, 0, 8, 2, 1, 12, 16, 0.1)
PLAN = Plan(Recipe(60, 0.02, 5), SIZES, 40, 8, check_every=10, patience=99)


@pytest.fixture(scope="module", autouse=True)
def one_thread():
    torch.set_num_threads(1)


def make_splits(n=60):
    words = {"up": ["glad", "merry"], "down": ["sad", "grim"], "so": ["dry", "flat"]}
    rows = [
        {"text": f"{words[label][i % 2]} {'very ' * (i % 4)}thing", "label": label}
        for i in range(n)
        for label in words
    ]
    return {"train": rows, "validation": rows[:30], "test": rows[30:60]}


@pytest.fixture
def watched():
    model = torch.nn.Linear(1, 1, bias=False)
    losses = iter([5.0, 3.0, 4.0, 3.5, 1.0])

    def measure():
        return {"validation_loss": next(losses)}

    return model, measure


def test_the_best_weights_come_back_not_the_last(watched):
    model, measure = watched
    keeper = KeepBest(model, measure, 100, every=2, patience=9)
    for step in range(1, 9):
        torch.nn.init.constant_(model.weight, step)
        keeper(step, 0.5)
    keeper.restore()
    assert model.weight.item() == 4  # the loss of 3.0
    assert [note["step"] for note in keeper.history] == list(range(1, 9))
    measured = [n["step"] for n in keeper.history if "validation_loss" in n]
    assert measured == [2, 4, 6, 8]


def test_patience_ends_the_training_and_not_before(watched):
    model, measure = watched
    keeper = KeepBest(model, measure, 100, every=1, patience=2)
    for step in (1, 2, 3):
        keeper(step, 0.0)
    with pytest.raises(EarlyStop):
        keeper(4, 0.0)
    assert keeper.history[-1]["step"] == 4


def test_an_interrupted_watch_goes_on_counting(watched):
    model, measure = watched
    past = [{"step": 1, "validation_loss": 2.0}, {"step": 2, "validation_loss": 2.5}]
    keeper = KeepBest(model, measure, 100, every=1, patience=2, past=past)
    with pytest.raises(EarlyStop):
        keeper(3, 0.0)  # 5.0 is the second that is no better than 2.0


@pytest.mark.parametrize("loss", [float("nan"), float("inf")])
def test_a_loss_that_is_no_number_ends_the_training_in_a_sentence(watched, loss):
    keeper = KeepBest(*watched, 100, every=2, patience=9)
    keeper(1, 0.5)
    with pytest.raises(ValueError, match="after 2 steps: the training has diverged"):
        keeper(2, loss)


def test_the_last_step_is_always_measured(watched):
    model, measure = watched
    keeper = KeepBest(model, measure, n_steps=3, every=100, patience=2)
    notes = [keeper(step, 0.0) for step in (1, 2, 3)]
    assert [len(note) for note in notes] == [1, 1, 2]


def test_a_small_set_is_learned_and_graded():
    splits = make_splits()
    classifier, history = fit_classifier(splits, PLAN)
    scores = grade(classifier, splits["test"])
    assert classifier.labels == ("down", "so", "up")
    assert scores["accuracy"] > 0.9
    low, high = scores["accuracy_interval"]
    assert low <= scores["accuracy"] <= high
    assert sum(map(sum, scores["confusion"])) == scores["n_rows"] == 30
    assert history[-1]["loss"] < history[0]["loss"]


def test_a_second_run_is_the_same_to_the_last_bit():
    curves = [fit_classifier(make_splits(), PLAN)[1] for _ in range(2)]
    assert curves[0] == curves[1]


def test_nothing_is_learned_from_validation_or_test_texts():
    splits = make_splits()
    odd = [{"text": "zzyzx quokka", "label": "up"}]
    splits["validation"] = splits["validation"] + odd
    splits["test"] = odd
    classifier, _ = fit_classifier(splits, PLAN)
    assert not any("z" in piece or "q" in piece for piece in classifier.tokenizer.vocab)


def test_texts_that_lose_their_end_are_told_once_each_time():
    splits = make_splits(8)
    for split, n_long in (("train", 2), ("validation", 1), ("test", 1)):
        long = {"text": "very " * 15 + "sad", "label": "down"}
        splits[split] = splits[split][:24] + [long] * n_long
    plan = replace(PLAN, recipe=Recipe(1, 0.02))
    says = r"^3 of 51 texts are longer than 16 tokens and lose their end: train with"
    with pytest.warns(OwnDataWarning, match=says) as found:
        classifier, _ = fit_classifier(splits, plan)
    assert len(found) == 1
    says = r"^1 of 1 text is longer than 16 tokens and loses its end: train with more"
    with pytest.warns(OwnDataWarning, match=says) as found:
        grade(classifier, splits["test"])
    assert len(found) == 1
    with warnings.catch_warnings():
        warnings.simplefilter("error", OwnDataWarning)
        fit_classifier(make_splits(8), plan)
        assert classifier.predict([]) == []


def finished(folder):
    """Leave a training in a folder that has done all its steps."""
    fit_classifier(make_splits(4), PLAN, folder)
    return folder


@pytest.mark.parametrize("name", ["best", "training"])
@pytest.mark.parametrize("kind", ["other model", "no notes", "no header"])
def test_files_of_another_training_are_refused_in_a_sentence(tmp_path, name, kind):
    folder = finished(tmp_path)
    path = folder / f"{name}.safetensors"
    tensors, header = {"wte": torch.zeros(3)}, {"format": "pt"}
    if kind == "other model":
        header["notes"] = '{"step": 60, "history": [{"step": 60, "loss": 1.0}]}'
    save_file(tensors, path, header if kind != "no header" else None)
    with pytest.raises(CourseError) as error:
        fit_classifier(make_splits(4), PLAN, folder)
    also = " and training.safetensors beside it" if name == "best" else ""
    assert str(error.value) == (
        f"{path} was not written by this training, but by another one or another"
        f" program: delete it{also} to start anew."
    )


def test_fewer_rows_than_a_batch_are_one_batch():
    splits = make_splits(2)
    classifier, history = fit_classifier(splits, PLAN)
    assert len(history) == 60
    assert len(classifier.predict(["merry thing"])) == 1


def test_plans_follow_the_number_of_rows_between_bounds():
    steps = [Plan.for_rows(n).recipe.n_steps for n in (10, 4_000, 1_000_000)]
    assert steps == [400, 1500, 6000]
    plan = Plan.for_rows(10, 3, seed=5)
    assert (plan.recipe.n_steps, plan.seed) == (3, 5)
    assert with_length(plan, 77).sizes.max_seq_len == 77
