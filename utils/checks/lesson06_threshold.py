"""Checks of 06.threshold: fit a threshold on validation rows, report on test rows.

`fit_and_report(val_scores, val_labels, test_scores, test_labels)`: a row is called
positive (1) if its score is at least the threshold. Try each validation score as the
threshold; take the one with the best validation accuracy, the lowest of several. Return
it and the accuracy on the test rows.
"""

import random

from utils.checks.catalogue import Exercise, Mistake


def _share(scores, labels, threshold):
    right = [(s >= threshold) == bool(y) for s, y in zip(scores, labels, strict=True)]
    return sum(right) / len(right)


def _best(scores, labels):
    return max(sorted(set(scores)), key=lambda t: _share(scores, labels, t))


def _fit_and_report(val_scores, val_labels, test_scores, test_labels):
    threshold = _best(val_scores, val_labels)
    return threshold, _share(test_scores, test_labels, threshold)


def _draw(dice, n):
    labels = [dice.randint(0, 1) for _ in range(n)]
    scores = [
        round(min(0.98, max(0.02, dice.gauss(0.35 + 0.25 * y, 0.2))), 2) for y in labels
    ]
    return scores, labels


def _inputs():
    dice = random.Random("06.threshold")
    cases = [
        ([0.2, 0.6, 0.7, 0.9], [0, 0, 1, 1], [0.65, 0.75, 0.1, 0.8], [1, 1, 0, 1]),
        ([0.1, 0.3, 0.4], [0, 1, 1], [0.3, 0.2, 0.6], [1, 0, 0]),
        ([0.8, 0.5, 0.2], [1, 0, 0], [0.5, 0.8, 0.9], [0, 1, 0]),
    ]
    while len(cases) < 15:
        val, test = _draw(dice, dice.randint(5, 9)), _draw(dice, dice.randint(4, 9))
        case = (*val, *test)
        threshold = _best(*val)
        if threshold not in test[0] or _best(*test) != threshold:
            cases.append(case)
    return cases


def _on_test(val_scores, val_labels, test_scores, test_labels):
    threshold = _best(test_scores, test_labels)
    return threshold, _share(test_scores, test_labels, threshold)


def _candidates_of_test(val_scores, val_labels, test_scores, test_labels):
    candidates = sorted(set(val_scores))
    threshold = max(candidates, key=lambda t: _share(test_scores, test_labels, t))
    return threshold, _share(test_scores, test_labels, threshold)


def _on_both(val_scores, val_labels, test_scores, test_labels):
    threshold = _best([*val_scores, *test_scores], [*val_labels, *test_labels])
    return threshold, _share(test_scores, test_labels, threshold)


def _validation_reported(val_scores, val_labels, test_scores, test_labels):
    threshold = _best(val_scores, val_labels)
    return threshold, _share(val_scores, val_labels, threshold)


def _above(scores, labels, threshold):
    right = [(s > threshold) == bool(y) for s, y in zip(scores, labels, strict=True)]
    return sum(right) / len(right)


def _strictly_above(val_scores, val_labels, test_scores, test_labels):
    candidates = sorted(set(val_scores))
    threshold = max(candidates, key=lambda t: _above(val_scores, val_labels, t))
    return threshold, _above(test_scores, test_labels, threshold)


def _above_on_test(val_scores, val_labels, test_scores, test_labels):
    threshold = _best(val_scores, val_labels)
    return threshold, _above(test_scores, test_labels, threshold)


def _val_candidates_on_both(val_scores, val_labels, test_scores, test_labels):
    scores, labels = [*val_scores, *test_scores], [*val_labels, *test_labels]
    candidates = sorted(set(val_scores))
    threshold = max(candidates, key=lambda t: _share(scores, labels, t))
    return threshold, _share(test_scores, test_labels, threshold)


def _grid(val_scores, val_labels, test_scores, test_labels):
    candidates = [i / 100 for i in range(101)]
    threshold = max(candidates, key=lambda t: _share(val_scores, val_labels, t))
    return threshold, _share(test_scores, test_labels, threshold)


def _tenths(val_scores, val_labels, test_scores, test_labels):
    candidates = [i / 10 for i in range(11)]
    threshold = max(candidates, key=lambda t: _share(val_scores, val_labels, t))
    return threshold, _share(test_scores, test_labels, threshold)


def _middles(val_scores, val_labels, test_scores, test_labels):
    scores = sorted(set(val_scores))
    candidates = [(a + b) / 2 for a, b in zip(scores, scores[1:], strict=False)]
    threshold = max(candidates, key=lambda t: _share(val_scores, val_labels, t))
    return threshold, _share(test_scores, test_labels, threshold)


def _highest(val_scores, val_labels, test_scores, test_labels):
    candidates = sorted(set(val_scores), reverse=True)
    threshold = max(candidates, key=lambda t: _share(val_scores, val_labels, t))
    return threshold, _share(test_scores, test_labels, threshold)


def _first_met(val_scores, val_labels, test_scores, test_labels):
    threshold = max(val_scores, key=lambda t: _share(val_scores, val_labels, t))
    return threshold, _share(test_scores, test_labels, threshold)


def _one_half(val_scores, val_labels, test_scores, test_labels):
    return 0.5, _share(test_scores, test_labels, 0.5)


def _percent(val_scores, val_labels, test_scores, test_labels):
    threshold, share = _fit_and_report(val_scores, val_labels, test_scores, test_labels)
    return threshold, 100 * share


def _swapped(val_scores, val_labels, test_scores, test_labels):
    return _fit_and_report(val_scores, val_labels, test_scores, test_labels)[::-1]


THRESHOLD = Exercise(
    id="06.threshold",
    name="fit_and_report",
    inputs=_inputs,
    oracle=_fit_and_report,
    mistakes=(
        Mistake(
            "fitted on the test",
            "you chose the threshold by its accuracy on the test rows: what you report"
            " is then the best of many tries, and nobody can repeat it on new rows."
            " Choose on the validation rows.",
            _on_test,
            also=(_candidates_of_test,),
        ),
        Mistake(
            "fitted on both",
            "you chose the threshold on validation and test rows together; the test has"
            " seen to its own figure. Choose on the validation rows alone.",
            _on_both,
            also=(_val_candidates_on_both,),
        ),
        Mistake(
            "validation reported",
            "you reported the accuracy on the validation rows, on which the threshold"
            " was chosen; report the one on the test rows.",
            _validation_reported,
        ),
        Mistake(
            "above, not at least",
            "you called a row positive if its score is above the threshold; a score"
            " equal to it counts too.",
            _strictly_above,
            also=(_above_on_test,),
        ),
        Mistake(
            "highest of several",
            "you took the highest of several equally good thresholds; the lowest was"
            " asked for.",
            _highest,
        ),
        Mistake(
            "first of several",
            "you took the first of several equally good thresholds that stands in the"
            " list; the lowest was asked for, so sort them.",
            _first_met,
        ),
        Mistake(
            "candidates of your own",
            "you tried thresholds of your own, such as a grid or the middles between"
            " scores; try the validation scores themselves.",
            _grid,
            also=(_tenths, _middles),
        ),
        Mistake(
            "one half",
            "you took 0.5 as threshold; it is to be fitted on the validation rows.",
            _one_half,
        ),
        Mistake(
            "percent",
            "you returned percent; a share from 0 to 1 was asked for.",
            _percent,
        ),
        Mistake(
            "swapped",
            "you returned the accuracy first; the threshold comes first.",
            _swapped,
        ),
    ),
    hints=(
        "Which of the four arguments may have a say in the threshold? Only two.",
        "Write a helper that returns the accuracy of scores and labels at a threshold."
        " Go through sorted(set(val_scores)) and keep the first with the best"
        " validation accuracy; call the helper once on the test rows.",
    ),
)
