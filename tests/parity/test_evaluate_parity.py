"""Our metrics and calibration equal scikit-learn's and scipy's."""

import numpy as np
import pytest
import torch
from scipy import stats
from sklearn import metrics
from sklearn.calibration import calibration_curve

from utils.evaluate import (
    bootstrap_interval,
    confusion_matrix,
    expected_calibration_error,
    precision_recall_f1,
    reliability_table,
    score_guesses,
)


def draw(seed, n_rows=137, n_classes=5):
    generator = torch.Generator().manual_seed(seed)
    labels = torch.randint(n_classes, (n_rows,), generator=generator)
    guesses = torch.randint(n_classes - 1, (n_rows,), generator=generator)
    return labels, guesses  # the last class is never guessed


@pytest.mark.parametrize("seed", range(5))
def test_counts_and_shares_equal_scikit_learns(seed):
    labels, guesses = draw(seed)
    confusion = confusion_matrix(labels, guesses, 5)
    assert np.array_equal(confusion, metrics.confusion_matrix(labels, guesses))
    wanted = metrics.precision_recall_fscore_support(labels, guesses, zero_division=0)
    for ours, theirs in zip(precision_recall_f1(confusion), wanted[:3], strict=True):
        np.testing.assert_allclose(ours, theirs, atol=1e-12)


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("n_rows", [1, 7, 300])
def test_accuracy_and_macro_f1_equal_scikit_learns(seed, n_rows):
    labels, guesses = draw(seed, n_rows)
    found = score_guesses(labels, guesses, 5)
    wanted = metrics.f1_score(labels, guesses, average="macro", zero_division=0)
    assert found["macro_f1"] == pytest.approx(wanted, abs=1e-12)
    accuracy = metrics.accuracy_score(labels, guesses)
    assert found["accuracy"] == pytest.approx(accuracy, abs=1e-6)


@pytest.mark.parametrize("n_bins", [5, 10, 15])
def test_the_reliability_table_equals_scikit_learns_curve(n_bins):
    generator = torch.Generator().manual_seed(n_bins)
    confidence = torch.rand(400, generator=generator, dtype=torch.float64)
    is_right = torch.rand(400, generator=generator) < confidence
    table = reliability_table(confidence, is_right, n_bins)
    accuracy, mean = calibration_curve(is_right, confidence, n_bins=n_bins)
    np.testing.assert_allclose([row["accuracy"] for row in table], accuracy)
    np.testing.assert_allclose([row["confidence"] for row in table], mean)
    weights = np.array([row["count"] for row in table]) / 400
    error = float((weights * abs(accuracy - mean)).sum())
    found = expected_calibration_error(confidence, is_right, n_bins)
    assert found == pytest.approx(error, abs=1e-9)


def test_the_bootstrap_agrees_with_scipys():
    right = (torch.arange(120) % 4 > 0).double()
    found = bootstrap_interval(lambda rows: right[rows].mean(), 120, n_draws=4000)
    wanted = stats.bootstrap(
        (right.numpy(),),
        np.mean,
        method="percentile",
        n_resamples=4000,
        rng=np.random.default_rng(0),
    ).confidence_interval
    np.testing.assert_allclose(found, wanted, atol=0.009)  # one row of 120
