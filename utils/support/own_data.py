"""Read the user's own CSV, TSV or JSON Lines file into the course's schema.

Only reads: nothing is ever written beside the user's files.
"""

import csv
import io
import json
import random
from collections.abc import Mapping
from pathlib import Path

from utils.support.files import CourseError
from utils.support.profile import LABEL_WORDS, SPLITS, Schema

SUFFIXES = (".csv", ".tsv", ".txt", ".jsonl", ".json")
_TOO_DEEP = "lists are nested too deep; a row is a flat object."
_DELIMITERS = ",;\t|"
_LONGEST_LABEL = 60  # characters
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
    path: str, schema: Schema, columns: Mapping[str, str], seed: int
) -> dict[str, list[dict]]:
    """Read a file, or a folder with one file per split.

    Args:
        path: a `.csv`, `.tsv`, `.jsonl` or `.json` file, or a folder that holds
            `train.csv` and, if there are such, `validation.csv` and `test.csv`.
        schema: the fields and labels wanted.
        columns: our field → the file's column, where the names differ.
        seed: draws validation and test, a tenth each, where there are none.

    Returns:
        Split → rows with `id`, the schema's fields, and None for its extras.

    Raises:
        CourseError: names file, row and column, what was found, and the remedy.
    """
    place = Path(path).expanduser()
    if not place.exists():
        raise CourseError(f"There is no file or folder {place.resolve()}.")
    if place.is_dir():
        splits = _load_folder(place, schema, columns)
    else:
        rows = _load_file(place, schema, columns)
        named = any("split" in row for row in rows)
        splits = _by_split_column(place, rows) if named else {"train": rows}
    return fill_splits(str(place), splits, schema.fields[0], seed)


def _load_folder(
    folder: Path, schema: Schema, columns: Mapping[str, str]
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
        split: _load_file(files[split], schema, columns)
        for split in SPLITS
        if split in files
    }
    for rows in loaded.values():
        for row in rows:
            row.pop("split", None)
    return loaded


def _load_file(path: Path, schema: Schema, columns: Mapping[str, str]) -> list[dict]:
    if path.suffix.lower() not in SUFFIXES:
        raise CourseError(
            f"{path} ends in {path.suffix or 'nothing'}: the course reads"
            f" {', '.join(SUFFIXES)}. A spreadsheet can be saved as CSV."
        )
    text = _decode(path)
    wanted = {name: columns.get(name, name) for name in schema.fields}
    if path.suffix.lower() in (".jsonl", ".json"):
        table = _parse_json(path, text)
    else:
        table = _parse_csv(path, text, list(wanted.values()))
    if not table:
        raise CourseError(f"{path} holds no rows.")
    return [
        _to_schema(path, number, row, wanted, schema, index)
        for index, (number, row) in enumerate(table)
    ]


def _decode(path: Path) -> str:
    """Read UTF-8 with or without mark, UTF-16 with mark, else Western European."""
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise CourseError(f"Cannot read {path}: {error.strerror or error}.") from error
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        text = raw.decode("utf-16", errors="replace")
    else:
        text = _decode_bytes(path, raw)
    if "\0" in text:
        line = text[: text.index("\0")].count("\n") + 1
        raise CourseError(
            f"{path}, line {line}: a NUL byte. This is no text file, or it was cut"
            " short; save it again as UTF-8."
        )
    return text


def _decode_bytes(path: Path, raw: bytes) -> str:
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        # Damaged UTF-8 must not pass as another encoding: it would read "Ã©" for "é".
        survived = raw.decode("utf-8", errors="ignore")
        wide = sum(len(c.encode()) - 1 for c in survived if ord(c) > 127)
        if wide >= len(raw) - len(survived.encode()):
            line = raw[: error.start].count(b"\n") + 1
            raise CourseError(
                f"{path}, line {line}: byte 0x{raw[error.start]:02x} is not UTF-8,"
                " though the rest of the file is. Mend that line, or save the file"
                " again as UTF-8."
            ) from None
    try:
        return raw.decode("cp1252")
    except UnicodeDecodeError:
        return raw.decode("latin-1")


def _parse_json(path: Path, text: str) -> list[tuple[str, dict]]:
    if path.suffix.lower() == ".json":
        lines = [(f"entry {n}", row) for n, row in enumerate(_json_list(path, text), 1)]
    else:
        lines = [
            (f"row {n}", _json_line(path, n, line))
            for n, line in enumerate(text.split("\n"), 1)
            if line.strip()
        ]
    for place, row in lines:
        if not isinstance(row, dict):
            raise CourseError(f"{path}, {place}: expected an object, got {row!r:.60}.")
    return [(place, _plain_keys(row)) for place, row in lines]


def _json_list(path: Path, text: str) -> list:
    try:
        rows = json.loads(text)
    except json.JSONDecodeError as error:
        raise CourseError(
            f"{path}, line {error.lineno}: not valid JSON ({error.msg})."
        ) from error
    except RecursionError:
        raise CourseError(f"{path}: {_TOO_DEEP}") from None
    if not isinstance(rows, list):
        raise CourseError(f"{path} must hold one list of objects.")
    return rows


def _json_line(path: Path, number: int, line: str) -> object:
    try:
        return json.loads(line)
    except json.JSONDecodeError as error:
        raise CourseError(
            f"{path}, row {number}: not valid JSON ({error.msg}); each line must be one"
            ' object such as {"text": "…"}.'
        ) from error
    except RecursionError:
        raise CourseError(f"{path}, row {number}: {_TOO_DEEP}") from None


def _plain_keys(row: dict) -> dict[str, object]:
    return {str(key).strip().lower(): value for key, value in row.items()}


def _parse_csv(path: Path, text: str, wanted: list[str]) -> list[tuple[str, dict]]:
    limit = csv.field_size_limit(1_000_000_000)
    try:
        delimiter = _find_delimiter(path, text, wanted)
        reader = csv.reader(io.StringIO(text, ""), delimiter=delimiter, strict=True)
        header = _header(path, next(reader, []))
        table = []
        for number, cells in enumerate(reader, 2):
            if any(cell.strip() for cell in cells):
                table.append((f"row {number}", _one_row(path, number, header, cells)))
        return table
    except csv.Error as error:
        raise CourseError(
            f"{path}, line {reader.line_num}: not valid CSV ({error}); a quotation mark"
            " inside a quoted text is written twice."
        ) from error
    finally:
        csv.field_size_limit(limit)


def _find_delimiter(path: Path, text: str, wanted: list[str]) -> str:
    """Take the delimiter under which the header has most wanted, then most, columns."""
    if path.suffix.lower() == ".tsv":
        return "\t"

    def score(delimiter: str) -> tuple[int, int]:
        first = next(csv.reader(io.StringIO(text, ""), delimiter=delimiter), [])
        names = {name.strip().lower() for name in first}
        return len(names & {name.strip().lower() for name in wanted}), len(names)

    return max(_DELIMITERS, key=score)


def _header(path: Path, cells: list[str]) -> list[str]:
    names = [cell.strip().lower() for cell in cells]
    twice = sorted({name for name in names if names.count(name) > 1 and name})
    if twice:
        raise CourseError(f"{path}: two columns are named {twice[0]!r}; rename one.")
    return names


def _one_row(path: Path, number: int, header: list[str], cells: list[str]) -> dict:
    if len(cells) != len(header):
        raise CourseError(
            f"{path}, row {number}: {len(cells)} values under {len(header)} columns"
            f" ({', '.join(header)}); put quotation marks around a text that contains"
            " the delimiter."
        )
    return dict(zip(header, cells, strict=True))


def _to_schema(
    path: Path, place: str, row: dict, wanted: dict, schema: Schema, index: int
) -> dict:
    result: dict = {"id": f"own-{index}"}
    for name, column in wanted.items():
        key = column.strip().lower()
        if key not in row:
            found = ", ".join(map(str, row)) or "none"
            raise CourseError(
                f"{path}, {place}: no column {column!r}; found: {found}. Rename the"
                f" column to {name!r}, or pass {{'file': …, {name!r}: 'your column'}}"
                f" (on the command line --{name} 'your column')."
            )
        check = _text
        if name == "label":
            check = _label if schema.labels else _any_label
        result[name] = check(path, place, column, row[key])
    result |= dict.fromkeys(schema.extras)
    if row.get("split"):
        result["split"] = str(row["split"])
    return result


def _text(path: Path, place: str, column: str, value: object) -> str:
    if not isinstance(value, str) or not value.strip():
        shown = (
            "empty" if value in ("", None) or isinstance(value, str) else repr(value)
        )
        raise CourseError(
            f"{path}, {place}, column {column!r}: the text is {shown}; fill it in or"
            " delete the row."
        )
    return value


def _label(path: Path, place: str, column: str, value: object) -> str:
    word = str(value).strip().lower().removesuffix(".0")  # 1.0, as spreadsheets write
    for label, words in LABEL_WORDS.items():
        if word in words:
            return label
    wanted = " or ".join(LABEL_WORDS)
    raise CourseError(
        f"{path}, {place}, column {column!r}: unknown label {value!r}; write {wanted}."
    )


def _any_label(path: Path, place: str, column: str, value: object) -> str:
    """Return a label of the user's own as a word: 5, 5.0 and " 5 " are all "5"."""
    is_plain = isinstance(value, str | int | float)
    word = str(value).strip() if is_plain else ""
    if not word:
        shown = "empty" if value is None or is_plain else f"{value!r:.60}"
        raise CourseError(
            f"{path}, {place}, column {column!r}: the label is {shown}; write a word or"
            " a number, or delete the row."
        )
    if len(word) > _LONGEST_LABEL:
        raise CourseError(
            f"{path}, {place}, column {column!r}: the label is {len(word)} characters"
            f" long ({word[:30]!r}…); is this the column of the labels? Name yours."
        )
    return word.removesuffix(".0") if word[:1].isdecimal() else word


def _by_split_column(path: Path, rows: list[dict]) -> dict[str, list[dict]]:
    result: dict[str, list[dict]] = {}
    for row in rows:
        word = row.pop("split", "").strip().lower()
        if word not in _SPLIT_WORDS:
            number = int(row["id"].removeprefix("own-")) + 1
            raise CourseError(
                f"{path}, data row {number}, column 'split': unknown split {word!r};"
                f" write {', '.join(SPLITS)}."
            )
        result.setdefault(_SPLIT_WORDS[word], []).append(row)
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
        raise CourseError(
            f"{name} holds {len(texts)} different texts; at least"
            f" {len(missing) + 1} are needed for train and {' and '.join(missing)}."
        )
    random.Random(seed).shuffle(texts)
    share = max(1, len(texts) // 10)
    place = dict.fromkeys(texts, "train")
    for number, split in enumerate(missing):
        place |= dict.fromkeys(texts[number * share : (number + 1) * share], split)
    drawn = {s: [r for r in splits["train"] if place[r[key]] == s] for s in SPLITS}
    return {s: drawn[s] if s in ("train", *missing) else splits[s] for s in SPLITS}
