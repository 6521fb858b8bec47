"""Say how good a classifier is, how sure that figure is, and how honest its own doubts.

Counts first: a table of what was guessed for what, and the shares that one reads off
it. Then an interval for any figure, by drawing the test anew. Then calibration: whether
of all answers given with 80 % confidence 80 % are right.

Left out: measures that need no threshold, such as the area under a curve. Taught in
lesson 06.
"""

from collections.abc import Callable

import torch
from torch import Tensor
from torch.nn import functional as F

# --- Counting ---------------------------------------------------------------------


def confusion_matrix(labels: Tensor, guesses: Tensor, n_classes: int) -> Tensor:
    """Count what was guessed for what: row = true class, column = guess.

    Args:
        labels: (R,) int64 from 0 to n_classes - 1; `guesses`: the same.

    Returns: (K, K) int64; the diagonal holds what is right.
    """
    if labels.shape != guesses.shape or labels.dim() != 1:
        raise ValueError(
            f"labels have the shape {tuple(labels.shape)} and guesses"
            f" {tuple(guesses.shape)}; both must be (R,)."
        )
    both = torch.cat([labels, guesses])
    if len(both) and not 0 <= both.min() <= both.max() < n_classes:
        raise ValueError(f"Classes must be numbered from 0 to {n_classes - 1}.")
    counts = torch.bincount(labels * n_classes + guesses, minlength=n_classes**2)
    return counts.view(n_classes, n_classes)


def precision_recall_f1(confusion: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """Return precision, recall and F1 of each class; 0 where nothing can be divided.

    Precision: of what was called this, how much is. Recall: of what is this, how much
    was called so. F1: their harmonic mean, low if either is.

    Args:
        confusion: (K, K), rows are true classes.

    Returns: three times (K,) float, from 0 to 1.
    """
    right = confusion.diagonal().double()
    called, there = confusion.sum(dim=0), confusion.sum(dim=1)  # (K,) each
    precision = right / called.clamp(min=1)
    recall = right / there.clamp(min=1)
    f1 = 2 * right / (called + there).clamp(min=1)
    return precision, recall, f1


def score_guesses(labels: Tensor, guesses: Tensor, n_classes: int) -> dict[str, float]:
    """Return accuracy, and macro F1: the mean over classes, rare ones counting alike.

    Classes that occur neither as label nor as guess are left out of the mean.

    Raises:
        ValueError: there is nothing to score.
    """
    if not len(labels) and not len(guesses):
        raise ValueError("There are no guesses to score: both tensors are empty.")
    confusion = confusion_matrix(labels, guesses, n_classes)
    occurs = (confusion.sum(0) + confusion.sum(1)) > 0
    f1 = precision_recall_f1(confusion)[2][occurs]
    accuracy = confusion.diagonal().sum() / confusion.sum()
    return {"accuracy": accuracy.item(), "macro_f1": f1.mean().item()}


# --- How sure is that figure? -------------------------------------------------------


def bootstrap_interval(
    figure: Callable[[Tensor], float | Tensor],
    n_rows: int,
    n_draws: int = 1000,
    level: float = 0.95,
    seed: int = 0,
) -> tuple[float, float]:
    """Draw the test anew, with replacement, and see between what the figure lies.

    To compare two models, let `figure` be their difference on the same rows: what makes
    a row hard for both then cancels.

    Args:
        figure: called with the row numbers of a draw, (R,) int64.
        level: share of the draws inside the interval.

    Source: Efron 1979, the percentile method.
    """
    if n_rows < 2:
        raise ValueError(f"{n_rows} rows cannot be drawn anew; at least 2 are needed.")
    generator = torch.Generator().manual_seed(seed)
    draws = [
        float(figure(torch.randint(n_rows, (n_rows,), generator=generator)))
        for _ in range(n_draws)
    ]
    outside = (1 - level) / 2
    bounds = torch.tensor([outside, 1 - outside], dtype=torch.float64)
    low, high = torch.tensor(draws, dtype=torch.float64).quantile(bounds).tolist()
    return low, high


# --- Calibration --------------------------------------------------------------------


def reliability_table(
    confidence: Tensor, is_right: Tensor, n_bins: int = 10
) -> list[dict[str, float]]:
    """Sort answers by confidence into bins of equal width; compare with what is right.

    Args:
        confidence: (R,), the probability of the class that was chosen, from 0 to 1.
        is_right: (R,) bool.

    Returns: for each bin that is not empty its bounds `low` and `high`, its `count`,
        and the mean `confidence` and `accuracy` in it.

    Source: DeGroot & Fienberg 1983; as in Guo et al. 2017 (arXiv 1706.04599).
    """
    edges = torch.linspace(0, 1, n_bins + 1, dtype=confidence.dtype)
    which = torch.bucketize(confidence, edges[1:-1], right=True)  # (R,)
    table = []
    for i in which.unique().tolist():
        inside = which == i
        row = {"low": i / n_bins, "high": (i + 1) / n_bins, "count": int(inside.sum())}
        row["confidence"] = confidence[inside].mean().item()
        row["accuracy"] = is_right[inside].double().mean().item()
        table.append(row)
    return table


def expected_calibration_error(
    confidence: Tensor, is_right: Tensor, n_bins: int = 10
) -> float:
    """Return the mean gap between confidence and accuracy over the bins, from 0 to 1.

    Each bin counts by the answers in it.

    Raises:
        ValueError: there are no answers.

    Source: Naeini et al. 2015; as in Guo et al. 2017 (arXiv 1706.04599), equation 3.
    """
    if not len(confidence):
        raise ValueError("There are no answers to calibrate: both tensors are empty.")
    table = reliability_table(confidence, is_right, n_bins)
    gaps = [row["count"] * abs(row["confidence"] - row["accuracy"]) for row in table]
    return sum(gaps) / len(confidence)


def fit_temperature(logits: Tensor, labels: Tensor) -> float:
    """Find the one number T by which to divide all logits so that doubts become honest.

    No answer changes, for the order of the logits stays. Fit it on validation rows.

    Args:
        logits: (R, K); `labels`: (R,) int64.

    Returns: T, from 0.05 to 20; above 1, the model was too sure of itself.

    Source: Guo et al. 2017 (arXiv 1706.04599), section 4.2.
    """
    low, high = -3.0, 3.0  # of ln T; the loss has one valley in 1 / T, so in ln T too
    for _ in range(60):
        left, right = low + (high - low) / 3, high - (high - low) / 3
        losses = [
            F.cross_entropy(logits.double() / torch.tensor(t).exp(), labels)
            for t in (left, right)
        ]
        low, high = (low, right) if losses[0] <= losses[1] else (left, high)
    return float(torch.tensor((low + high) / 2).exp())
