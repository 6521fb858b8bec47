"""What can be had from the news cheaply: bags of words, lists of names, the lead."""

import re
from collections import Counter, defaultdict

SWEEP = (0.1, 1.0)  # of C; 1 is scikit-learn's default
_TOKEN = re.compile(r"\w+|[^\w\s]")
_SENTENCE = re.compile(r"(?<=[.!?])\"? (?=[\"A-Z])")


def baselines(splits: dict[str, list[dict]]) -> dict[str, dict[str, float]]:
    """Return accuracies of the topic, in [0, 1], from bags of words.

    Args:
        splits: rows of `train`, `test` and, if given, `handwritten`.

    Returns:
        For each of `majority`, `unigram`, `bigram` (unigrams and bigrams): `test`,
        `lead_is_other` (items whose first sentence is not the news), `handwritten`.
        Logistic regressions with scikit-learn's C = 1; `test_best` is the best of a
        sweep of C, chosen on the test itself and so an upper bound.
    """
    label = Counter(row["topic"] for row in splits["train"]).most_common(1)[0][0]
    out = {"majority": _topics(splits, lambda texts: [label] * len(texts))}
    for name, width in (("unigram", 1), ("bigram", 2)):
        swept = {c: _topics(splits, m) for c, m in _bags(splits["train"], width)}
        out[name] = dict(swept[1.0])
        out[name]["test_best"] = max(scores["test"] for scores in swept.values())
    return out


def _bags(train: list[dict], width: int):
    from sklearn.feature_extraction.text import CountVectorizer
    from sklearn.linear_model import LogisticRegression

    words = CountVectorizer(ngram_range=(1, width))
    counts = words.fit_transform([row["text"] for row in train])
    labels = [row["topic"] for row in train]
    for c in SWEEP:
        model = LogisticRegression(C=c, max_iter=2000).fit(counts, labels)
        yield c, lambda texts, model=model: model.predict(words.transform(texts))


def _topics(splits: dict[str, list[dict]], predict) -> dict[str, float]:
    parts = {"test": splits["test"]}
    parts["lead_is_other"] = [r for r in splits["test"] if not r["lead_is_news"]]
    if splits.get("handwritten"):
        parts["handwritten"] = splits["handwritten"]
    return {name: _share_right(rows, predict) for name, rows in parts.items()}


def _share_right(rows: list[dict], predict) -> float:
    guesses = predict([row["text"] for row in rows])
    right = sum(bool(g == row["topic"]) for g, row in zip(guesses, rows, strict=True))
    return round(right / len(rows), 4)


def words_of(text: str) -> list[tuple[int, int]]:
    """Return where the words and the marks of a text begin and end."""
    return [match.span() for match in _TOKEN.finditer(text)]


def entity_baselines(
    train: list[dict], rows: list[dict]
) -> dict[str, dict[str, float]]:
    """Return strict precision, recall and F1 of two taggers that only know lists.

    `names` knows every whole name of training with its most frequent type and takes the
    longest match; `words` gives each word the tag (IOB2) it most often has in training.
    """
    taggers = {"names": _name_list(train), "words": _word_list(train)}
    return {name: _score(tag, rows) for name, tag in taggers.items()}


def _name_list(train: list[dict]):
    kinds: dict[tuple, Counter] = defaultdict(Counter)
    for row in train:
        for start, end, kind in row["entities"]:
            kinds[tuple(_TOKEN.findall(row["text"][start:end]))][kind] += 1
    best = {name: _first(counts) for name, counts in kinds.items()}
    longest = max(map(len, best))

    def tag(text: str) -> list[tuple]:
        spans, words, i = [], words_of(text), 0
        tokens = [text[a:b] for a, b in words]
        while i < len(words):
            sizes = range(min(longest, len(words) - i), 0, -1)
            size = next((n for n in sizes if tuple(tokens[i : i + n]) in best), 0)
            if size:
                kind = best[tuple(tokens[i : i + size])]
                spans.append((words[i][0], words[i + size - 1][1], kind))
            i += size or 1
        return spans

    return tag


def _word_list(train: list[dict]):
    tags: dict[str, Counter] = defaultdict(Counter)
    for row in train:
        for (start, end), tag in zip(
            words_of(row["text"]), iob2(row["text"], row["entities"]), strict=True
        ):
            tags[row["text"][start:end]][tag] += 1
    best = {word: _first(counts) for word, counts in tags.items()}

    def tag(text: str) -> list[tuple]:
        words = words_of(text)
        return spans_of(words, [best.get(text[a:b], "O") for a, b in words])

    return tag


def _first(counts: Counter) -> str:
    return min(counts, key=lambda key: (-counts[key], key))


def iob2(text: str, entities: list[list]) -> list[str]:
    """Return a tag per word of `words_of`: O, B-PER, I-PER …"""
    tags = []
    for start, end in words_of(text):
        hit = [(a, kind) for a, b, kind in entities if a <= start and end <= b]
        tags.append(f"{'B' if hit[0][0] == start else 'I'}-{hit[0][1]}" if hit else "O")
    return tags


def spans_of(words: list[tuple[int, int]], tags: list[str]) -> list[tuple]:
    """Read tags strictly: a name begins with B-, and I- goes on only of its own type."""
    spans: list[tuple] = []
    is_open = False
    for (start, end), tag in zip(words, tags, strict=True):
        if tag.startswith("B-"):
            spans.append((start, end, tag[2:]))
            is_open = True
        elif is_open and tag.startswith("I-") and spans[-1][2] == tag[2:]:
            spans[-1] = (spans[-1][0], end, tag[2:])
        else:
            is_open = False
    return spans


def _score(tag, rows: list[dict]) -> dict[str, float]:
    right = said = true = 0
    for row in rows:
        wanted = {tuple(span) for span in row["entities"]}
        found = set(tag(row["text"]))
        right, said, true = (
            right + len(wanted & found),
            said + len(found),
            true + len(wanted),
        )
    precision, recall = right / max(1, said), right / max(1, true)
    f1 = 2 * precision * recall / max(1e-9, precision + recall)
    scores = {"precision": precision, "recall": recall, "f1": f1}
    return {name: round(value, 4) for name, value in scores.items()}


def first_sentence(text: str) -> str:
    """Return the lead of an item."""
    return _SENTENCE.split(text, maxsplit=1)[0]


def rouge_l(guess: str, wanted: str) -> float:
    """Return the F1 of the longest common subsequence of lower-cased words.

    Source: Lin 2004, ROUGE, as sentence-level ROUGE-L without stemming.
    """
    a, b = (re.findall(r"[a-z0-9]+", text.lower()) for text in (guess, wanted))
    row = [0] * (len(b) + 1)
    for word in a:
        last = 0
        for j, other in enumerate(b, 1):
            last, row[j] = (
                row[j],
                last + 1 if word == other else max(row[j], row[j - 1]),
            )
    return 2 * row[-1] / max(1, len(a) + len(b))


def lead_report(rows: list[dict]) -> dict[str, float]:
    """Return mean ROUGE-L of the first sentence against the summary, overall, where it
    is the news and where it is not, and of the best sentence of the item."""
    parts = {
        "all": rows,
        "lead_is_news": [row for row in rows if row["lead_is_news"]],
        "lead_is_other": [row for row in rows if not row["lead_is_news"]],
    }
    out = {name: _mean(map(_lead_score, part)) for name, part in parts.items()}
    out["best_sentence"] = _mean(map(_best_score, rows))
    return out


def _lead_score(row: dict) -> float:
    return rouge_l(first_sentence(row["text"]), row["summary"])


def _best_score(row: dict) -> float:
    return max(rouge_l(part, row["summary"]) for part in _SENTENCE.split(row["text"]))


def _mean(values) -> float:
    values = list(values)
    return round(sum(values) / max(1, len(values)), 4)
