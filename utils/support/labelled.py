"""The user's own labelled texts: any labels, checked before anything is trained.

`load_labelled` refuses what cannot be learned from, in one sentence; `describe` says
what a person should know before the first training: how many, how unequal, how often
double.
"""

import unicodedata
from collections import Counter
from collections.abc import Callable, Collection, Iterable

from utils.support.files import CourseError
from utils.support.own_data import load_own, load_rows
from utils.support.own_text import tell
from utils.support.profile import SPLITS, Schema

LABELLED = Schema(("text", "label"))
MOST_LABELS = 100
MOST_TOKENS = 1024  # of a text, on the command line
FEWEST_TEXTS = 5  # different ones for each label
_OTHER_COLUMN = "name yours as {field} (--{field} on the command line)"
_MISSING = ("nan", "null", "n/a", "<na>")  # how tables write that nothing is there
FEWEST_TESTED = 5  # test rows of a label below which its figures are mostly chance


def load_labelled(
    path: str, text: str = "text", label: str = "label", seed: int = 0
) -> dict[str, list[dict]]:
    """Read a file or folder of labelled texts, in whatever columns they are.

    Args:
        path: as for `load_own`.
        text: name of the column with the texts; `label`: with the labels.
        seed: draws validation and test, where the file has none.

    Returns: split → rows with `text` and `label`.

    Raises:
        CourseError: what is wrong, where, and what to do about it.
    """
    if text.strip().lower() == label.strip().lower():
        raise CourseError(
            f"The texts and the labels cannot both be the column {text!r}: name two."
        )
    columns = {"text": text, "label": label}
    splits = load_own(path, LABELLED, columns, seed, _OTHER_COLUMN)
    check_labels(path, label, splits)
    return splits


def load_texts(path: str, text: str = "text") -> list[dict]:
    """Read a file of texts that nobody has labelled yet.

    Args:
        path: a file as for `load_own`, no folder.
        text: name of the column with the texts.

    Returns: rows with `text`, and their place as `id`.

    Raises:
        CourseError: what is wrong, where, and what to do about it.
    """
    return load_rows(path, Schema(("text",)), {"text": text}, _OTHER_COLUMN)


def check_labels(path: str, column: str, splits: dict[str, list[dict]]) -> None:
    """Refuse labels that no classifier can be trained on, in one sentence."""
    where = f"{path}, column {column!r}"
    _check_spelling(path, column, splits)
    texts: dict[str, set[str]] = {}
    for rows in splits.values():
        for row in rows:
            texts.setdefault(row["label"], set()).add(row["text"])
    if len(texts) < 2:
        raise CourseError(
            f"{where}: every row has the label {next(iter(texts))!r}; a classifier"
            " needs two labels or more."
        )
    if len(texts) > MOST_LABELS:
        raise CourseError(
            f"{where}: {len(texts)} different labels, such as {_some(texts)}; at most"
            f" {MOST_LABELS} can be learned. Is this the column of the labels?"
        )
    for name, found in texts.items():
        if len(found) < FEWEST_TEXTS:
            raise CourseError(
                f"{where}: the label {name!r} has {_many(len(found), 'different text')}"
                f" ({_first_row(splits, name)}); add some, so that there are"
                f" {FEWEST_TEXTS}, or delete its rows."
            )
    _check_training(where, splits)


def _many(n: int, thing: str) -> str:
    return f"{n:,} {thing}" if n == 1 else f"{n:,} {thing}s"


def _some(names) -> str:
    return ", ".join(repr(name) for name in sorted(names)[:3])


def _first_row(splits: dict[str, list[dict]], label: str) -> str:
    split, row = next(
        (split, row)
        for split in SPLITS
        for row in splits[split]
        if row["label"] == label
    )
    return f"first in {row['id']}, now in {split}"


def _check_spelling(path: str, column: str, splits: dict[str, list[dict]]) -> None:
    """Refuse Good beside good: two spellings would be learned as two classes."""
    known: dict[str, str] = {}
    for rows in splits.values():
        for row in rows:
            label = row["label"]
            first = known.setdefault(_spelt_alike(label), label)
            if first != label:
                look_alike = _composed(first) == _composed(label)
                show = ascii if look_alike else repr
                raise CourseError(
                    f"{path}, {row['id']}, column {column!r}: the label {show(label)}"
                    f" is elsewhere written {show(first)}; write it one way."
                )


def _spelt_alike(label: str) -> str:
    """Return what is the same for so so, So  so and ｓｏ ｓｏ."""
    return " ".join(unicodedata.normalize("NFKC", label).casefold().split())


def _composed(label: str) -> str:
    return unicodedata.normalize("NFC", label)


def _check_training(where: str, splits: dict[str, list[dict]]) -> None:
    """Refuse labels that are asked but never shown."""
    known = {row["label"] for row in splits["train"]}
    for split in ("validation", "test"):
        for row in splits[split]:
            if row["label"] not in known:
                raise CourseError(
                    f"{where}: the label {row['label']!r} of {split}, {row['id']},"
                    " never occurs in train; add training rows with it or delete it."
                )
    if len(known) < 2:
        raise CourseError(
            f"{where}: all training rows have the label {next(iter(known))!r}; a"
            " classifier needs two labels or more."
        )


def describe(splits: dict[str, list[dict]]) -> dict:
    """Return what is to be known about labelled texts before anything is trained.

    Returns: `counts`, split → label → rows; `majority`, the share of test rows that the
        most frequent training label gets right; `notes`, sentences about what is odd.
    """
    counts = {s: dict(Counter(row["label"] for row in splits[s])) for s in SPLITS}
    train = counts["train"]
    often, rare = max(train, key=train.get), min(train, key=train.get)
    notes = []
    if train[often] > 3 * train[rare]:
        notes.append(
            f"The labels are unequal: {_many(train[often], 'training row')} with"
            f" {often!r}, {train[rare]:,} with {rare!r}. Look at macro F1, in which"
            " rare labels count alike, and at what always guessing the first would get."
        )
    notes += _missing(splits) + _untested(counts) + _repeated(splits)
    notes += _leaked(splits)
    n_test = max(1, len(splits["test"]))
    majority = counts["test"].get(often, 0) / n_test
    return {"counts": counts, "majority": majority, "notes": notes}


def _missing(splits: dict[str, list[dict]]) -> list[str]:
    """Say which labels and texts look like the word for a missing value."""
    notes = []
    for field, rest in (("label", "learned as a class"), ("text", "read as a word")):
        found = Counter(row[field].strip() for part in splits.values() for row in part)
        notes += [
            f"{_many(n, 'row')} with the {field} {word!r}: if that stands for a missing"
            f" value, delete {'it' if n == 1 else 'them'}, or it will be {rest}."
            for word, n in sorted(found.items())
            if word.lower() in _MISSING
        ]
    return notes


def _untested(counts: dict[str, dict[str, int]]) -> list[str]:
    """Say which labels the test has too few rows of to speak about."""
    tested = {label: counts["test"].get(label, 0) for label in sorted(counts["train"])}
    few = [f"{label!r} ({n})" for label, n in tested.items() if n < FEWEST_TESTED]
    if not few:
        return []
    shown = ", ".join(few[:5]) + (", …" if len(few) > 5 else "")
    return [
        f"The test has fewer than {FEWEST_TESTED} rows of {shown}: its figures say next"
        " to nothing about them. Add rows, or name the test rows yourself in a column"
        " 'split'."
    ]


def _repeated(splits: dict[str, list[dict]]) -> list[str]:
    """Say how many texts stand there twice, and with different labels."""
    labels: dict[str, set[str]] = {}
    rows = [row for part in splits.values() for row in part]
    for row in rows:
        labels.setdefault(row["text"], set()).add(row["label"])
    notes = []
    if (n := len(rows) - len(labels)) > 0:
        verb = "repeats" if n == 1 else "repeat"
        notes.append(f"{_many(n, 'row')} {verb} a text that is there already.")
    if n := sum(len(found) > 1 for found in labels.values()):
        verb = "stands" if n == 1 else "stand"
        notes.append(f"{_many(n, 'text')} {verb} there with more than one label.")
    return notes


def _leaked(splits: dict[str, list[dict]]) -> list[str]:
    """Say how many validation and test rows a model has read in its training."""
    known = {row["text"] for row in splits["train"]}
    notes = []
    for split in ("validation", "test"):
        if n := sum(row["text"] in known for row in splits[split]):
            what = _many(n, f"{split} row")
            them = "it" if n == 1 else "them"
            notes.append(
                f"{what} can be read in train too, so that the figures flatter the"
                f" model; delete {them} on one side."
            )
    return notes


def tell_cut(sets: Iterable[Collection], longest: int) -> None:
    """Warn of texts that are longer than a model reads.

    Args:
        sets: with `n_cut`, how many of their texts lost their end.
        longest: tokens that are read of each.
    """
    counts = [(part.n_cut, len(part)) for part in sets]
    n_cut, n = map(sum, zip(*counts, strict=True))
    if n_cut:
        verbs = ("is", "loses its") if n_cut == 1 else ("are", "lose their")
        tell(
            f"{n_cut:,} of {_many(n, 'text')} {verbs[0]} longer than {longest:,} tokens"
            f" and {verbs[1]} end: train with more by --max-tokens (at most"
            f" {MOST_TOKENS}), or with_length(plan, …) in a notebook."
        )


def bag_of_words(rows: list[dict], width: int = 2) -> Callable[[list[str]], list[str]]:
    """Train the baseline that every reader of texts has to beat.

    Args:
        rows: with `text` and `label`.
        width: 2 counts words and pairs of neighbours, 1 only words.

    Returns: a function from texts to labels: logistic regression on the counts.
    """
    from sklearn.feature_extraction.text import CountVectorizer
    from sklearn.linear_model import LogisticRegression

    words = CountVectorizer(ngram_range=(1, width), token_pattern=r"(?u)\w+")
    counts = words.fit_transform(row["text"] for row in rows)
    model = LogisticRegression(max_iter=300)
    model.fit(counts, [row["label"] for row in rows])
    return lambda texts: model.predict(words.transform(texts)).tolist()
