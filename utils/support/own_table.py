"""The text of the user's own file as rows: CSV in its many kinds, JSON, JSON Lines.

Each row comes with its place, as a spreadsheet or an editor counts: "row 14".
"""

import csv
import io
import json
import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from utils.support.files import CourseError
from utils.support.own_text import read_text

Table = list[tuple[str, dict]]  # place, row
Check = Callable[[str, Iterable[str]], None]  # gets a place and the columns there
_TOO_DEEP = "lists are nested too deep; a row is a flat object."
_TOO_LONG = "a number has too many digits to be read; put it in quotes or shorten it."
_DELIMITERS = ",;\t|"
_EXCEL_LINE = re.compile(r'"?sep=([^\w"\r\n])"?(\r\n|\r|\n)', re.IGNORECASE)


class _Doubled(list):
    """The pairs of a JSON object in which a key stands twice."""


def read_table(path: Path, wanted: list[str], check: Check) -> Table:
    """Return the rows of a file, the names of their columns in small letters.

    Args:
        wanted: columns by which the delimiter of a CSV file is told.
        check: refuses columns; asked about the first row of CSV, each row of JSON.

    Raises:
        CourseError: what is wrong, in which row or line, and the remedy.
    """
    text = read_text(path)
    is_json = path.suffix.lower() in (".jsonl", ".json")
    if is_json:
        table = _parse_json(path, text)
        for place, row in table:
            check(place, row)
    else:
        table = _parse_csv(path, text, wanted, check)
    if not table:
        raise CourseError(f"{path} holds no rows.")
    return table


def _parse_json(path: Path, text: str) -> Table:
    if path.suffix.lower() == ".json":
        lines = [(f"entry {n}", row) for n, row in enumerate(_json_list(path, text), 1)]
    else:
        lines = [
            (f"row {n}", _json_line(path, n, line))
            for n, line in enumerate(text.split("\n"), 1)
            if line.strip()
        ]
    for place, row in lines:
        if not isinstance(row, dict | _Doubled):
            raise CourseError(f"{path}, {place}: expected an object, got {row!r:.60}.")
    return [(place, _plain_keys(path, place, row)) for place, row in lines]


def _object(pairs: list[tuple[str, object]]) -> dict | _Doubled:
    row = dict(pairs)
    return row if len(row) == len(pairs) else _Doubled(pairs)


def _json_list(path: Path, text: str) -> list:
    try:
        rows = json.loads(text, object_pairs_hook=_object)
    except json.JSONDecodeError as error:
        raise CourseError(
            f"{path}, line {error.lineno}: not valid JSON ({error.msg})."
        ) from error
    except RecursionError:
        raise CourseError(f"{path}: {_TOO_DEEP}") from None
    except ValueError:
        raise CourseError(f"{path}: {_TOO_LONG}") from None
    if not isinstance(rows, list) or isinstance(rows, _Doubled):
        raise CourseError(f"{path} must hold one list of objects.")
    return rows


def _json_line(path: Path, number: int, line: str) -> object:
    try:
        return json.loads(line, object_pairs_hook=_object)
    except json.JSONDecodeError as error:
        raise CourseError(
            f"{path}, row {number}: not valid JSON ({error.msg}); each line must be one"
            ' object such as {"text": "…"}.'
        ) from error
    except RecursionError:
        raise CourseError(f"{path}, row {number}: {_TOO_DEEP}") from None
    except ValueError:
        raise CourseError(f"{path}, row {number}: {_TOO_LONG}") from None


def _plain_keys(path: Path, place: str, row: dict | _Doubled) -> dict[str, object]:
    pairs = row if isinstance(row, _Doubled) else row.items()
    plain = [key.strip().lower() for key, _ in pairs]
    if twice := _twice(plain):
        raise CourseError(f"{path}, {place}: two keys are named {twice!r}; rename one.")
    return dict(zip(plain, (value for _, value in pairs), strict=True))


def _twice(names: list[str]) -> str | None:
    """Return the first name, in the alphabet's order, that stands there twice."""
    return min((name for name in names if name and names.count(name) > 1), default=None)


def _parse_csv(path: Path, text: str, wanted: list[str], check: Check) -> Table:
    limit = csv.field_size_limit(1_000_000_000)
    try:
        first = _EXCEL_LINE.match(text)
        if first is None:
            delimiter = _find_delimiter(path, text, wanted)
        else:
            text, delimiter = text[first.end() :], first[1]
        rows = _csv_rows(path, text, delimiter, n_before=int(first is not None))
        number, cells = next(rows, (1, []))
        header = _header(path, cells)
        if header:
            check(f"row {number}", header)
        return [(f"row {n}", _one_row(path, n, header, cells)) for n, cells in rows]
    finally:
        csv.field_size_limit(limit)


def _csv_rows(
    path: Path, text: str, delimiter: str, n_before: int
) -> Iterator[tuple[int, list[str]]]:
    """Yield number and cells of each row that is not blank.

    `n_before` lines were left out before the text.
    """
    reader = _reader(text, delimiter, strict=True)
    line = 0
    try:
        for number, cells in enumerate(reader, 1):
            if any(cell.strip() for cell in cells):
                yield number, cells
            line = reader.line_num
    except csv.Error as error:
        raise CourseError(
            f"{path}, line {line + n_before + 1}: the row that begins there is not"
            f" valid CSV ({error}); close its quotation mark, and write one inside of a"
            " quoted text twice."
        ) from error


def _reader(text: str, delimiter: str, strict: bool = False):
    """Read cells; a quotation mark may stand behind a blank, which is left out."""
    return csv.reader(
        io.StringIO(text, ""),
        delimiter=delimiter,
        skipinitialspace=delimiter != " ",
        strict=strict,
    )


def _find_delimiter(path: Path, text: str, wanted: list[str]) -> str:
    """Take the delimiter under which the header has most wanted, then most, columns.

    Where two have as many wanted ones, a .tsv is split at its tabs.
    """
    is_tsv, begin = path.suffix.lower() == ".tsv", text.lstrip("\r\n")

    def score(delimiter: str) -> tuple[int, bool, int]:
        first = next(_reader(begin, delimiter), [])
        names = {name.strip().lower() for name in first}
        n_wanted = len(names & {name.strip().lower() for name in wanted})
        is_usual = is_tsv and delimiter == "\t" and len(first) > 1
        return n_wanted, is_usual, len(names)

    return max(_DELIMITERS, key=score)


def _header(path: Path, cells: list[str]) -> list[str]:
    names = [cell.strip().lower() for cell in cells]
    if twice := _twice(names):
        raise CourseError(f"{path}: two columns are named {twice!r}; rename one.")
    return names


def _one_row(path: Path, number: int, header: list[str], cells: list[str]) -> dict:
    if len(cells) != len(header):
        raise CourseError(
            f"{path}, row {number}: {_many(len(cells), 'value')} under"
            f" {_many(len(header), 'column')} ({', '.join(header)});"
            f" {_cell_remedy(header, cells)}."
        )
    return dict(zip(header, cells, strict=True))


def _many(n: int, thing: str) -> str:
    return f"{n} {thing}" if n == 1 else f"{n} {thing}s"


def _cell_remedy(header: list[str], cells: list[str]) -> str:
    quote = "put quotation marks around a text that contains"
    if len(cells) < len(header):
        return f"write the cell that is missing, or {quote} a line break"
    if len(cells) == len(header) + 1 and not cells[-1].strip():
        return (
            "if every row ends in the delimiter, end the first in it too; if not,"
            f" {quote} it"
        )
    return f"{quote} the delimiter"
