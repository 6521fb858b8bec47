"""Experiments of lesson 06: classifiers of reviews with and without positions."""

from utils.classifier import ClassifierSizes, TrainedClassifier
from utils.review_tests import pair_up, pairs_by_distance, share_by, whole_pairs
from utils.sentiment import Plan, fit_classifier, grade
from utils.support.datasets import generate, load
from utils.support.labelled import bag_of_words
from utils.support.world.reviews_words import SIGN
from utils.train import Recipe

SEEDS = (0, 1, 2)
N_STEPS = 2_500
N_ROWS = (5_500, 25_500)  # of training; the first 5,500 are shipped
N_FRESH = 8_000  # further rows, of which the pairs are asked


def reviews() -> dict[str, list[dict]]:
    """Return the shipped splits, more training rows, and pairs nobody trained on."""
    data = load("reviews")
    data["train"] = data["train"] + generate("reviews", N_ROWS[1] - N_ROWS[0], 1)
    seen = {row["text"] for row in data["train"]}
    fresh = generate("reviews", N_FRESH, 7)
    data["fresh"] = [r for r in fresh if r["pair"] and r["text"] not in seen]
    return data


def _describe(guess, data: dict[str, list[dict]]) -> dict:
    """Return all figures of one reader: a function from texts to labels."""
    right = {
        split: [
            answer == row["label"]
            for answer, row in zip(
                guess([row["text"] for row in data[split]]), data[split], strict=True
            )
        ]
        for split in ("test", "fresh", "handwritten")
    }
    figures: dict = {
        split: sum(answers) / len(answers) for split, answers in right.items()
    }
    test, fresh = data["test"], data["fresh"]
    figures["pairs"] = whole_pairs(pair_up(test), right["test"])
    figures["phenomena"] = share_by([r["phenomenon"] for r in test], right["test"])
    by_distance = pairs_by_distance(fresh, set(SIGN))
    figures["distance"] = [
        whole_pairs(pairs, right["fresh"]) for pairs in by_distance.values()
    ]
    figures["n_pairs"] = [len(pairs) for pairs in by_distance.values()]
    return figures


def _trained(data: dict, n_rows: int, scheme: str, seed: int) -> dict:
    splits = data | {"train": data["train"][:n_rows]}
    sizes = ClassifierSizes(0, 0, positions=scheme)
    plan = Plan(Recipe(N_STEPS, lr=2e-3), sizes, patience=99, seed=seed)
    classifier, history = fit_classifier(splits, plan)

    def guess(texts: list[str]) -> list[str]:
        return [label for label, _ in classifier.predict(texts)]

    found = _describe(guess, data)
    found["temperature"] = classifier.temperature
    found["calibration"] = grade(classifier, data["test"])["calibration_error"]
    as_it_is = TrainedClassifier(
        classifier.model, classifier.tokenizer, classifier.labels
    )
    found["calibration_before"] = grade(as_it_is, data["test"])["calibration_error"]
    looks = [note for note in history if "accuracy" in note]
    found["validation"] = [[note["step"], note["accuracy"]] for note in looks]
    return found


def sentiment() -> dict:
    """Train full classifiers on two amounts of rows, and one kind without positions.

    Returns: for each arm a list, one entry per seed (one in all for the bigrams, which
        have no seed): accuracy on `test`, `fresh` pairs and `handwritten`; whole
        `pairs` of the test; `phenomena`; whole fresh pairs by `distance`.
    """
    data = reviews()
    result: dict = {"n_rows": N_ROWS, "n_steps": N_STEPS, "seeds": SEEDS}
    for n_rows in N_ROWS:
        words = bag_of_words(data["train"][:n_rows])
        result[f"bigrams {n_rows}"] = [_describe(words, data)]
        result[f"full {n_rows}"] = [
            _trained(data, n_rows, "rotary", seed) for seed in SEEDS
        ]
    result["none"] = [_trained(data, N_ROWS[-1], "none", seed) for seed in SEEDS]
    return result


EXPERIMENTS = {"06-sentiment": sentiment}
