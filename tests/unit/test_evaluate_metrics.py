"""Metrics, bootstrap intervals and calibration, on numbers that can be checked."""

import math

import pytest
import torch

from utils.evaluate import (
    bootstrap_interval,
    confusion_matrix,
    expected_calibration_error,
    fit_temperature,
    precision_recall_f1,
    reliability_table,
    score_guesses,
)

LABELS = torch.tensor([0, 0, 0, 1, 1, 2])
GUESSES = torch.tensor([0, 0, 1, 1, 0, 1])


def test_rows_of_the_confusion_matrix_are_true_classes():
    found = confusion_matrix(LABELS, GUESSES, 4)
    wanted = [[2, 1, 0, 0], [1, 1, 0, 0], [0, 1, 0, 0], [0, 0, 0, 0]]
    assert found.tolist() == wanted
    assert found.dtype == torch.int64


def test_precision_recall_and_f1_of_a_class_by_hand():
    precision, recall, f1 = precision_recall_f1(confusion_matrix(LABELS, GUESSES, 3))
    assert precision.tolist() == pytest.approx([2 / 3, 1 / 3, 0])
    assert recall.tolist() == pytest.approx([2 / 3, 1 / 2, 0])
    assert f1.tolist() == pytest.approx([2 / 3, 2 / 5, 0])


def test_macro_f1_counts_rare_classes_alike_and_leaves_out_unknown_ones():
    labels = torch.tensor([0] * 98 + [1] * 2)
    scores = score_guesses(labels, torch.zeros(100, dtype=torch.long), 5)
    assert scores["accuracy"] == pytest.approx(0.98)
    assert scores["macro_f1"] == pytest.approx((2 * 98 / 198 + 0) / 2)


def test_shapes_that_differ_are_refused():
    with pytest.raises(ValueError, match=r"\(6,\).*\(5,\)"):
        confusion_matrix(LABELS, GUESSES[:5], 3)


@pytest.mark.parametrize("labels", [[0, 3], [0, -1], [1, 9]])
def test_a_class_out_of_range_is_refused(labels):
    with pytest.raises(ValueError, match="from 0 to 2"):
        confusion_matrix(torch.tensor(labels), torch.tensor([0, 0]), 3)


@pytest.mark.parametrize("kind", [torch.long, torch.float])
def test_nothing_cannot_be_scored(kind):
    none = torch.tensor([], dtype=kind)
    with pytest.raises(ValueError, match="no guesses to score"):
        score_guesses(none, none, 2)
    with pytest.raises(ValueError, match="no answers to calibrate"):
        expected_calibration_error(none.double(), none.bool())


def test_the_interval_of_an_accuracy_is_the_textbooks():
    right = torch.tensor([1.0] * 80 + [0.0] * 20)
    low, high = bootstrap_interval(lambda rows: right[rows].mean(), 100, 4000)
    half = 1.96 * math.sqrt(0.8 * 0.2 / 100)
    assert low == pytest.approx(0.8 - half, abs=0.02)
    assert high == pytest.approx(0.8 + half, abs=0.02)


def test_a_wider_level_gives_a_wider_interval_and_a_seed_the_same():
    right = torch.arange(50) % 3 == 0

    def share(rows):
        return right[rows].double().mean()

    ninety = bootstrap_interval(share, 50, level=0.9)
    assert ninety == bootstrap_interval(share, 50, level=0.9)
    assert ninety != bootstrap_interval(share, 50, level=0.9, seed=1)
    low, high = bootstrap_interval(share, 50, level=0.99)
    assert low < ninety[0] < ninety[1] < high


def test_the_same_rows_for_two_models_make_the_difference_narrow():
    torch.manual_seed(0)
    one = torch.rand(200) < 0.7
    other = one.clone()
    other[:6] = True  # better on a few rows, else the same
    low, high = bootstrap_interval(
        lambda rows: (other[rows].double() - one[rows].double()).mean(), 200
    )
    assert high - low < 0.05


def test_one_row_has_no_interval():
    with pytest.raises(ValueError, match="1 rows"):
        bootstrap_interval(lambda rows: 0.0, 1)


def test_the_reliability_table_by_hand():
    confidence = torch.tensor([0.55, 0.65, 0.7, 0.95, 1.0])
    is_right = torch.tensor([True, False, True, True, True])
    table = reliability_table(confidence, is_right, n_bins=5)
    assert [(row["low"], row["count"]) for row in table] == [
        (0.4, 1),
        (0.6, 2),
        (0.8, 2),
    ]
    assert [row["accuracy"] for row in table] == [1.0, 0.5, 1.0]
    assert table[1]["confidence"] == pytest.approx(0.675)
    gaps = (0.45 + 2 * 0.175 + 2 * 0.025) / 5
    found = expected_calibration_error(confidence, is_right, n_bins=5)
    assert found == pytest.approx(gaps, abs=1e-6)


def test_a_confidence_of_one_falls_into_the_last_bin():
    table = reliability_table(torch.ones(3), torch.tensor([True, True, False]))
    assert [(row["high"], row["count"]) for row in table] == [(1.0, 3)]


def test_who_is_right_as_often_as_sure_has_no_calibration_error():
    confidence = torch.full((10,), 0.8)
    is_right = torch.arange(10) < 8
    assert expected_calibration_error(confidence, is_right) < 1e-6


@pytest.mark.parametrize("too_sure", [0.5, 1.0, 4.0])
def test_the_temperature_undoes_what_the_logits_were_multiplied_with(too_sure):
    torch.manual_seed(0)
    honest = torch.randn(20_000, 3)
    labels = torch.multinomial(honest.softmax(1), 1)[:, 0]
    assert fit_temperature(honest * too_sure, labels) == pytest.approx(
        too_sure, rel=0.05
    )


def test_a_temperature_is_finite_where_every_answer_is_right():
    logits = torch.tensor([[5.0, 0.0], [0.0, 5.0]])
    assert 0.04 < fit_temperature(logits, torch.tensor([0, 1])) < 0.06
