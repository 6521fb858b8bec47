"""Load a public data set and map its columns onto the course's schema."""

import random
from dataclasses import replace

from utils.support.files import CourseError
from utils.support.own_data import fill_splits
from utils.support.profile import LABEL_WORDS, Hub, Schema

_SPLIT_WORDS = {
    "train": ("train",),
    "validation": ("validation", "valid", "val", "dev"),
    "test": ("test",),
}


def load_hub(
    source: Hub, schema: Schema, limits: dict[str, int], seed: int
) -> dict[str, list[dict]]:
    """Return split → rows of a public data set in the course's schema.

    Args:
        source: the table's line for it.
        schema: the fields wanted.
        limits: split → rows wanted; `source.most` where a split is not named.
        seed: which rows, where there are more.

    Raises:
        CourseError: it cannot be reached, or has not the columns the table expects.
    """
    result = {}
    for ours, theirs in source.splits.items():
        table = _load(source, theirs)
        count = limits.get(ours, source.most)
        if len(table) > count:
            table = table.select(_draw(len(table), count, f"{seed} {ours}"))
        rows = [
            _to_schema(row, f"{ours}-{number}", source, schema)
            for number, row in enumerate(table)
        ]
        # Public sets hold a few empty texts, which no lesson can use.
        result[ours] = [
            row for row in rows if all(row[f].strip() for f in schema.fields)
        ]
    return result


def load_other(
    source: Hub, schema: Schema, limits: dict[str, int], seed: int
) -> dict[str, list[dict]]:
    """Return split → rows of a set the table does not know, with the splits it has.

    Validation and test are drawn from its training rows where it has none.
    """
    found = _load(source, None)
    present = {
        ours: word
        for ours, words in _SPLIT_WORDS.items()
        for word in words
        if word in found
    }
    if "train" not in present:
        raise CourseError(
            f"The data set {source.id} has no split 'train'; found: {', '.join(found)}."
        )
    rows = load_hub(replace(source, splits=present), schema, limits, seed)
    return fill_splits(source.id, rows, schema.fields[0], seed)


def _load(source: Hub, split: str | None):
    from datasets import load_dataset

    try:
        return load_dataset(source.id, source.config, split=split)
    except (OSError, ValueError, RuntimeError) as error:
        reason = (str(error).strip() or type(error).__name__).splitlines()[0]
        raise CourseError(
            f"Cannot load the data set {source.id}: {reason.rstrip('.')}. It"
            " is fetched from the hub, so this needs the network once; PROFILE ="
            " 'tiny' never does."
        ) from error


def _draw(total: int, count: int, seed: str) -> list[int]:
    """Choose rows without repeats and keep their order."""
    return sorted(random.Random(seed).sample(range(total), count))


def _to_schema(row: dict, row_id: str, source: Hub, schema: Schema) -> dict:
    result: dict = {"id": row_id}
    for name in schema.fields:
        value = _reach(row, source.columns.get(name, name), source)
        is_label = name == "label" and schema.labels
        result[name] = _label(value, source) if is_label else str(value or "")
    for name in schema.extras:
        column = source.columns.get(name)
        result[name] = _reach(row, column, source) if column else None
    return result


def _reach(row: dict, column: str, source: Hub) -> object:
    value = row
    for part in column.split("."):
        if isinstance(value, list) and part.isdigit():
            value = value[int(part)] if int(part) < len(value) else None
            continue
        if not isinstance(value, dict) or part not in value:
            raise CourseError(
                f"The data set {source.id} has no column {column!r}; found:"
                f" {', '.join(row)}. Name yours: {{'id': {source.id!r}, 'text':"
                " 'your column'}."
            )
        value = value[part]
    return value


def _label(value: object, source: Hub) -> str:
    if value in source.labels:
        return source.labels[value]
    word = str(value).strip().lower()
    for label, words in LABEL_WORDS.items():
        if word in words:
            return label
    raise CourseError(
        f"The data set {source.id} has the label {value!r}; the course knows"
        f" {' and '.join(LABEL_WORDS)}."
    )
