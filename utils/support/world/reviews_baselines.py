"""What can be had from the reviews without reading order: majority and bags of words."""

SWEEP = (0.03, 0.3, 1.0)  # of C; 1 is scikit-learn's default


def baselines(splits: dict[str, list[dict]]) -> dict[str, dict[str, float]]:
    """Return the accuracies, in [0, 1], that a data card must show beside any model.

    Args:
        splits: rows of `train`, `test` and, if given, `handwritten`.

    Returns:
        For each of `majority`, `unigram`, `bigram` (unigrams and bigrams): `test`,
        `pairs` (single rows of minimal pairs in the test), `pairs_both` (both halves
        right), `handwritten`. The bags of words are logistic regressions with scikit-
        learn's default C = 1; `test_best` is the best of a sweep of C, chosen on the
        test itself and so an upper bound.
    """
    out = {"majority": _scores(splits, _majority(splits["train"]))}
    for name, width in (("unigram", 1), ("bigram", 2)):
        swept = [_scores(splits, guess) for guess in _bags(splits["train"], width)]
        out[name] = dict(swept[-1])
        out[name]["test_best"] = max(scores["test"] for scores in swept)
    return out


def _majority(train: list[dict]):
    positive = sum(row["label"] == "positive" for row in train)
    label = "positive" if 2 * positive >= len(train) else "negative"
    return lambda texts: [label] * len(texts)


def _bags(train: list[dict], width: int):
    from sklearn.feature_extraction.text import CountVectorizer
    from sklearn.linear_model import LogisticRegression

    words = CountVectorizer(ngram_range=(1, width))
    counts = words.fit_transform([row["text"] for row in train])
    labels = [row["label"] for row in train]
    for c in SWEEP:
        model = LogisticRegression(C=c, max_iter=1000).fit(counts, labels)
        yield lambda texts, model=model: model.predict(words.transform(texts))


def _scores(splits: dict[str, list[dict]], predict) -> dict[str, float]:
    rows = splits["test"]
    right = _right(rows, predict)
    pairs: dict[str, list[bool]] = {}
    for row, ok in zip(rows, right, strict=True):
        if row["pair"]:
            pairs.setdefault(row["pair"], []).append(ok)
    scores = {
        "test": _mean(right),
        "pairs": _mean([ok for both in pairs.values() for ok in both]),
        "pairs_both": _mean([all(both) for both in pairs.values()]),
    }
    if splits.get("handwritten"):
        scores["handwritten"] = _mean(_right(splits["handwritten"], predict))
    return scores


def _right(rows: list[dict], predict) -> list[bool]:
    guesses = predict([row["text"] for row in rows])
    return [bool(g == row["label"]) for g, row in zip(guesses, rows, strict=True)]


def _mean(values: list[bool]) -> float:
    return round(sum(values) / len(values), 4) if values else 0.0
