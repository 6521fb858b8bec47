"""Answers to 06.threshold, right and wrong, by a second hand, from the statement."""

import numpy as np
import torch


def _accuracy(scores, labels, threshold):
    right = [(s >= threshold) == (y == 1) for s, y in zip(scores, labels, strict=True)]
    return sum(right) / len(right)


def right_sorted_candidates(val_scores, val_labels, test_scores, test_labels):
    best, chosen = -1, None
    for threshold in sorted(val_scores):
        share = _accuracy(val_scores, val_labels, threshold)
        if share > best:
            best, chosen = share, threshold
    return chosen, _accuracy(test_scores, test_labels, chosen)


def right_one_key(val_scores, val_labels, test_scores, test_labels):
    chosen = min(
        set(val_scores), key=lambda t: (-_accuracy(val_scores, val_labels, t), t)
    )
    return chosen, _accuracy(test_scores, test_labels, chosen)


def right_max_of_sorted(val_scores, val_labels, test_scores, test_labels):
    chosen = max(sorted(val_scores), key=lambda t: _accuracy(val_scores, val_labels, t))
    return [chosen, _accuracy(test_scores, test_labels, chosen)]


def right_numpy(val_scores, val_labels, test_scores, test_labels):
    scores, labels = np.array(val_scores), np.array(val_labels)
    candidates = np.unique(scores)
    n_right = ((scores >= candidates[:, None]) == labels).sum(1)
    chosen = candidates[n_right.argmax()]
    share = ((np.array(test_scores) >= chosen) == np.array(test_labels)).mean()
    return chosen, share


def right_tensors_64(val_scores, val_labels, test_scores, test_labels):
    scores = torch.tensor(val_scores, dtype=torch.double)
    labels = torch.tensor(val_labels)
    candidates = scores.unique()
    n_right = ((scores >= candidates[:, None]).long() == labels).sum(1).tolist()
    chosen = candidates[n_right.index(max(n_right))].item()
    guesses = torch.tensor(test_scores, dtype=torch.double) >= chosen
    return chosen, (guesses.long() == torch.tensor(test_labels)).double().mean().item()


def right_running_total(val_scores, val_labels, test_scores, test_labels):
    rows = sorted(zip(val_scores, val_labels, strict=True))
    n_right = sum(val_labels)  # all called positive
    best, chosen, before = -1, None, None
    for score, label in rows:
        if score != before and n_right > best:
            best, chosen = n_right, score
        before = score
        n_right += 1 - 2 * label  # from here on this row is called negative
    return chosen, _accuracy(test_scores, test_labels, chosen)


def wrong_fitted_on_the_test(val_scores, val_labels, test_scores, test_labels):
    chosen = min(
        test_scores, key=lambda t: (-_accuracy(test_scores, test_labels, t), t)
    )
    return chosen, _accuracy(test_scores, test_labels, chosen)


def wrong_candidates_of_val_judged_on_test(
    val_scores, val_labels, test_scores, test_labels
):
    chosen = max(
        sorted(val_scores), key=lambda t: _accuracy(test_scores, test_labels, t)
    )
    return chosen, _accuracy(test_scores, test_labels, chosen)


def wrong_reports_validation(val_scores, val_labels, test_scores, test_labels):
    chosen = max(sorted(val_scores), key=lambda t: _accuracy(val_scores, val_labels, t))
    return chosen, _accuracy(val_scores, val_labels, chosen)


def wrong_above_and_not_at_least(val_scores, val_labels, test_scores, test_labels):
    def share_of(scores, labels, t):
        return sum((s > t) == y for s, y in zip(scores, labels, strict=True)) / len(
            labels
        )

    chosen = max(sorted(val_scores), key=lambda t: share_of(val_scores, val_labels, t))
    return chosen, share_of(test_scores, test_labels, chosen)


def wrong_above_on_the_test_only(val_scores, val_labels, test_scores, test_labels):
    chosen = max(sorted(val_scores), key=lambda t: _accuracy(val_scores, val_labels, t))
    right = [(s > chosen) == y for s, y in zip(test_scores, test_labels, strict=True)]
    return chosen, sum(right) / len(right)


def wrong_highest_of_several(val_scores, val_labels, test_scores, test_labels):
    best, chosen = -1, None
    for threshold in sorted(val_scores):
        share = _accuracy(val_scores, val_labels, threshold)
        if share >= best:
            best, chosen = share, threshold
    return chosen, _accuracy(test_scores, test_labels, chosen)


def wrong_first_of_several(val_scores, val_labels, test_scores, test_labels):
    chosen = max(val_scores, key=lambda t: _accuracy(val_scores, val_labels, t))
    return chosen, _accuracy(test_scores, test_labels, chosen)


def wrong_a_half(val_scores, val_labels, test_scores, test_labels):
    return 0.5, _accuracy(test_scores, test_labels, 0.5)


def wrong_both_sets_together(val_scores, val_labels, test_scores, test_labels):
    scores, labels = val_scores + test_scores, val_labels + test_labels
    chosen = max(sorted(scores), key=lambda t: _accuracy(scores, labels, t))
    return chosen, _accuracy(test_scores, test_labels, chosen)


def wrong_val_candidates_both_sets(val_scores, val_labels, test_scores, test_labels):
    scores, labels = val_scores + test_scores, val_labels + test_labels
    chosen = max(sorted(val_scores), key=lambda t: _accuracy(scores, labels, t))
    return chosen, _accuracy(test_scores, test_labels, chosen)


def wrong_middle_of_two_scores(val_scores, val_labels, test_scores, test_labels):
    rows = sorted(set(val_scores))
    middles = [(a + b) / 2 for a, b in zip(rows, rows[1:], strict=False)] or rows
    chosen = max(middles, key=lambda t: _accuracy(val_scores, val_labels, t))
    return chosen, _accuracy(test_scores, test_labels, chosen)


def wrong_grid_of_a_hundred(val_scores, val_labels, test_scores, test_labels):
    grid = [i / 100 for i in range(101)]
    chosen = max(grid, key=lambda t: _accuracy(val_scores, val_labels, t))
    return chosen, _accuracy(test_scores, test_labels, chosen)


def wrong_wrong_way_round(val_scores, val_labels, test_scores, test_labels):
    chosen = max(sorted(val_scores), key=lambda t: _accuracy(val_scores, val_labels, t))
    return _accuracy(test_scores, test_labels, chosen), chosen


def wrong_count_for_share(val_scores, val_labels, test_scores, test_labels):
    chosen = max(sorted(val_scores), key=lambda t: _accuracy(val_scores, val_labels, t))
    share = _accuracy(test_scores, test_labels, chosen)
    return chosen, round(share * len(test_labels))


def wrong_calls_low_scores_positive(val_scores, val_labels, test_scores, test_labels):
    def share_of(scores, labels, t):
        return sum((s <= t) == y for s, y in zip(scores, labels, strict=True)) / len(
            labels
        )

    chosen = max(sorted(val_scores), key=lambda t: share_of(val_scores, val_labels, t))
    return chosen, share_of(test_scores, test_labels, chosen)


def wrong_best_accuracy_instead_of_threshold(
    val_scores, val_labels, test_scores, test_labels
):
    best = max(_accuracy(val_scores, val_labels, t) for t in val_scores)
    return best, _accuracy(test_scores, test_labels, best)


def wrong_lowest_positive_score(val_scores, val_labels, test_scores, test_labels):
    found = [s for s, y in zip(val_scores, val_labels, strict=True) if y]
    chosen = min(found, default=min(val_scores))
    return chosen, _accuracy(test_scores, test_labels, chosen)


def wrong_threshold_only(val_scores, val_labels, test_scores, test_labels):
    return max(sorted(val_scores), key=lambda t: _accuracy(val_scores, val_labels, t))
