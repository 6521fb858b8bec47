"""Read the user's own CSV, TSV or JSON Lines file into the course's schema.

Only reads: nothing is ever written beside the user's files.
"""

import random
import re
import unicodedata
from collections.abc import Iterable, Mapping
from pathlib import Path

from utils.support.files import CourseError
from utils.support.own_table import read_table
from utils.support.own_text import HALVES, SUFFIXES, is_blank, tell
from utils.support.profile import LABEL_WORDS, SPLITS, Schema

_LONGEST_LABEL = 60  # characters
_OVERRIDE = "pass {{'file': …, '{field}': 'your column'}}"
_SPLIT_WORDS = {
    "train": "train",
    "training": "train",
    "validation": "validation",
    "valid": "validation",
    "val": "validation",
    "dev": "validation",
    "test": "test",
}


def load_own(
    path: str,
    schema: Schema,
    columns: Mapping[str, str],
    seed: int,
    remedy: str = _OVERRIDE,
) -> dict[str, list[dict]]:
    """Read a file, or a folder with one file per split.

    Args:
        path: a `.csv`, `.tsv`, `.jsonl` or `.json` file, or a folder that holds
            `train.csv` and, if there are such, `validation.csv` and `test.csv`.
        schema: the fields and labels wanted.
        columns: our field → the file's column, where the names differ.
        seed: draws validation and test, a tenth each, where there are none.
        remedy: how to name another column for a `{field}`, where the call is made.

    Returns:
        Split → rows with `id`, the schema's fields, and None for its extras. The id is
        the row's place, such as "row 14"; in a folder "train.csv, row 14".

    Raises:
        CourseError: names file, row and column, what was found, and the remedy.
    """
    place = _find(path)
    if place.is_dir():
        splits = _load_folder(place, schema, columns, remedy)
    else:
        splits = _by_split_column(place, _load_file(place, schema, columns, remedy))
    return fill_splits(str(place), splits, schema.fields[0], seed)


def load_rows(
    path: str, schema: Schema, columns: Mapping[str, str], remedy: str = _OVERRIDE
) -> list[dict]:
    """Read one file whole, whatever splits it names; else as `load_own` does.

    Raises:
        CourseError: names file, row and column, what was found, and the remedy.
    """
    place = _find(path)
    if place.is_dir():
        raise CourseError(f"{place} is a folder: name one file in it.")
    rows = _load_file(place, schema, columns, remedy)
    for row in rows:
        row.pop("split", None)
    return rows


def _find(path: str) -> Path:
    place = Path(path).expanduser()
    if not place.exists():
        raise CourseError(f"There is no file or folder {place.resolve()}.")
    return place


def _load_folder(
    folder: Path, schema: Schema, columns: Mapping[str, str], remedy: str
) -> dict[str, list[dict]]:
    files: dict[str, Path] = {}
    for file in sorted(folder.iterdir()):
        split = _SPLIT_WORDS.get(file.stem.lower())
        if split is None or file.suffix.lower() not in SUFFIXES:
            continue
        if split in files:
            raise CourseError(
                f"{folder}: {files[split].name} and {file.name} are both for {split};"
                " keep one of them."
            )
        files[split] = file
    if "train" not in files:
        found = ", ".join(sorted(file.name for file in folder.iterdir())) or "nothing"
        raise CourseError(
            f"{folder} holds no train.csv (or .tsv, .jsonl); found: {found}. Name the"
            " files train, validation and test, or give one single file."
        )
    loaded = {
        split: _load_file(files[split], schema, columns, remedy)
        for split in SPLITS
        if split in files
    }
    for split, rows in loaded.items():
        for row in rows:
            row.pop("split", None)
            row["id"] = f"{files[split].name}, {row['id']}"
    return loaded


def _load_file(
    path: Path, schema: Schema, columns: Mapping[str, str], remedy: str
) -> list[dict]:
    wanted = {name: columns.get(name, name) for name in schema.fields}

    def check(place: str, found: Iterable[str]) -> None:
        for field, column in wanted.items():
            if column.strip().lower() not in found:
                how = remedy.format(field=field)
                raise _no_column(path, place, column, found, f"{field!r}, or {how}")

    table = read_table(path, list(wanted.values()), check)
    return [_to_schema(path, place, row, wanted, schema) for place, row in table]


def _no_column(
    path: Path, place: str, column: str, found: Iterable[str], remedy: str
) -> CourseError:
    is_csv = path.suffix.lower() not in (".json", ".jsonl")
    question = " Is the first row the names of the columns?" if is_csv else ""
    return CourseError(
        f"{path}, {place}: no column {column!r}; found: {', '.join(found) or 'none'}."
        f"{question} Rename the column to {remedy}."
    )


def _to_schema(
    path: Path, place: str, row: dict, wanted: Mapping[str, str], schema: Schema
) -> dict:
    result: dict = {"id": place}
    for name, column in wanted.items():
        check = _text
        if name == "label":
            check = _label if schema.labels else _any_label
        result[name] = check(path, place, column, row[column.strip().lower()])
    result |= dict.fromkeys(schema.extras)
    if "split" in row and "split" not in _plain(wanted.values()):
        result["split"] = "" if row["split"] is None else str(row["split"])
    return result


def _plain(columns: Iterable[str]) -> set[str]:
    return {column.strip().lower() for column in columns}


def _text(path: Path, place: str, column: str, value: object) -> str:
    if not isinstance(value, str) or is_blank(value):
        is_empty = value is None or isinstance(value, str)
        shown = "empty" if is_empty else repr(value)
        raise CourseError(
            f"{path}, {place}, column {column!r}: the text is {shown}; fill it in or"
            " delete the row."
        )
    return _whole(f"{path}, {place}, column {column!r}", "text", value)


def _whole(where: str, thing: str, value: str) -> str:
    """Refuse half of a pair of UTF-16, which JSON can hold and no file can."""
    if half := HALVES.search(value):
        raise CourseError(
            f"{where}: the {thing} holds half a character, {half[0]!r}, as is left when"
            " an emoji is cut in two; delete it or write the whole character."
        )
    return value


def _visible(value: object) -> str:
    """Return a label as a word, without the signs that nobody sees, as U+200B."""
    word = "".join(c for c in str(value) if unicodedata.category(c) != "Cf").strip()
    is_decimal = re.fullmatch(r"-?\d+\.0", word)  # 1.0, as spreadsheets write
    return word.removesuffix(".0") if is_decimal else word


def _label(path: Path, place: str, column: str, value: object) -> str:
    word = _visible(value).lower()
    for label, words in LABEL_WORDS.items():
        if word in words:
            return label
    wanted = " or ".join(LABEL_WORDS)
    raise CourseError(
        f"{path}, {place}, column {column!r}: unknown label {value!r:.60}; write"
        f" {wanted}."
    )


def _any_label(path: Path, place: str, column: str, value: object) -> str:
    """Return a label of the user's own as a word: 5, 5.0 and " 5 " are all "5"."""
    where = f"{path}, {place}, column {column!r}"
    is_plain = isinstance(value, str | int | float)
    is_missing = isinstance(value, float) and value != value  # not a number
    word = _visible(value) if is_plain and not is_missing else ""
    if not word:
        shown = "empty" if value is None or is_plain else f"{value!r:.60}"
        raise CourseError(
            f"{where}: the label is {shown}; write a word or a number, or delete the"
            " row."
        )
    if len(word) > _LONGEST_LABEL:
        raise CourseError(
            f"{where}: the label is {len(word)} characters long ({word[:30]!r}…); is"
            " this the column of the labels? Name yours."
        )
    if re.fullmatch(r"--+\d+", word):
        raise CourseError(
            f"{where}: the label {word!r} begins with two minus signs; write one."
        )
    return _whole(where, "label", word)


def _by_split_column(path: Path, rows: list[dict]) -> dict[str, list[dict]]:
    """Sort rows by their split; all are for train where no row names one."""
    words = [row.pop("split", None) for row in rows]
    if not any((word or "").strip() for word in words):
        if any(word is not None for word in words):
            tell(f"{path}: the column 'split' is empty everywhere; it was left out.")
        return {"train": rows}
    result: dict[str, list[dict]] = {}
    for row, word in zip(rows, words, strict=True):
        split = _SPLIT_WORDS.get((word or "").strip().lower())
        if split is None:
            what = f"unknown split {word!r}" if word else "the split is empty"
            raise CourseError(
                f"{path}, {row['id']}, column 'split': {what}; write"
                f" {', '.join(SPLITS[:-1])} or {SPLITS[-1]}."
            )
        result.setdefault(split, []).append(row)
    if "train" not in result:
        raise CourseError(f"{path}, column 'split': no row is for train.")
    return {split: result[split] for split in SPLITS if split in result}


def fill_splits(
    name: str, splits: dict[str, list[dict]], key: str, seed: int
) -> dict[str, list[dict]]:
    """Draw the splits that are missing from the training rows, a tenth for each.

    Rows that are equal in `key` stay together, so that no text is on both sides.

    Raises:
        CourseError: there are too few different rows to cut.
    """
    missing = [split for split in SPLITS if split not in splits]
    texts = list(dict.fromkeys(row[key] for row in splits["train"]))
    if len(texts) <= len(missing):
        things = "text" if len(texts) == 1 else "texts"
        raise CourseError(
            f"{name} holds {len(texts)} different {things}; at least"
            f" {len(missing) + 1} are needed for train and {' and '.join(missing)}."
        )
    random.Random(seed).shuffle(texts)
    share = max(1, len(texts) // 10)
    place = dict.fromkeys(texts, "train")
    for number, split in enumerate(missing):
        place |= dict.fromkeys(texts[number * share : (number + 1) * share], split)
    drawn = {s: [r for r in splits["train"] if place[r[key]] == s] for s in SPLITS}
    return {s: drawn[s] if s in ("train", *missing) else splits[s] for s in SPLITS}
