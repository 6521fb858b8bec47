"""Right and wrong answers to 06.threshold, written from the statement alone."""

import numpy as np
import torch


def share(scores, labels, threshold):
    guesses = [1 if score >= threshold else 0 for score in scores]
    return sum(g == y for g, y in zip(guesses, labels, strict=True)) / len(labels)


def right_loop(val_scores, val_labels, test_scores, test_labels):
    best, best_share = None, -1
    for threshold in sorted(val_scores):
        found = share(val_scores, val_labels, threshold)
        if found > best_share:
            best, best_share = threshold, found
    return best, share(test_scores, test_labels, best)


def right_numpy(val_scores, val_labels, test_scores, test_labels):
    candidates = np.unique(val_scores)
    guesses = np.array(val_scores) >= candidates[:, None]
    best = candidates[(guesses == np.array(val_labels)).mean(1).argmax()]
    right = (np.array(test_scores) >= best) == np.array(test_labels)
    return best, right.mean()


def right_torch_list(val_scores, val_labels, test_scores, test_labels):
    scores = torch.tensor(val_scores, dtype=torch.float64)
    labels = torch.tensor(val_labels).bool()
    candidates = scores.unique()
    shares = ((scores >= candidates[:, None]) == labels).double().mean(1)
    best = candidates[shares == shares.max()][0].item()
    return [best, share(test_scores, test_labels, best)]


def right_min_of_ties(val_scores, val_labels, test_scores, test_labels):
    shares = {t: share(val_scores, val_labels, t) for t in val_scores}
    top = max(shares.values())
    best = min(t for t, found in shares.items() if found == top)
    return best, share(test_scores, test_labels, best)


def right_sort_key(val_scores, val_labels, test_scores, test_labels):
    best = min(set(val_scores), key=lambda t: (-share(val_scores, val_labels, t), t))
    return best, share(test_scores, test_labels, best)


def wrong_on_the_test(val_scores, val_labels, test_scores, test_labels):
    return right_loop(test_scores, test_labels, test_scores, test_labels)


def wrong_best_validation_score_for_test(
    val_scores, val_labels, test_scores, test_labels
):
    best = max(sorted(val_scores), key=lambda t: share(test_scores, test_labels, t))
    return best, share(test_scores, test_labels, best)


def wrong_reports_validation(val_scores, val_labels, test_scores, test_labels):
    best, _ = right_loop(val_scores, val_labels, test_scores, test_labels)
    return best, share(val_scores, val_labels, best)


def wrong_all_rows(val_scores, val_labels, test_scores, test_labels):
    best, _ = right_loop(
        val_scores + test_scores, val_labels + test_labels, test_scores, test_labels
    )
    return best, share(test_scores, test_labels, best)


def wrong_half(val_scores, val_labels, test_scores, test_labels):
    return 0.5, share(test_scores, test_labels, 0.5)


def wrong_order(val_scores, val_labels, test_scores, test_labels):
    return right_loop(val_scores, val_labels, test_scores, test_labels)[::-1]


def wrong_threshold_only(val_scores, val_labels, test_scores, test_labels):
    return right_loop(val_scores, val_labels, test_scores, test_labels)[0]


def wrong_errors(val_scores, val_labels, test_scores, test_labels):
    best, found = right_loop(val_scores, val_labels, test_scores, test_labels)
    return best, 1 - found
