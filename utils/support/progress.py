"""The learner's record: which exercises were tried and passed, and when.

It stays on the learner's machine, in `.progress.json` at the root of the checkout (or
in the file that COURSE_PROGRESS names, counted from that root unless it is a full
path), and can be deleted at any time.
"""

import contextlib
import datetime
import json
import os
import time
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from utils.support.files import REPO, CourseError, write_atomic

_LOCK_TRIES, _LOCK_PAUSE_S, _LOCK_STALE_S = 40, 0.05, 10


@dataclass(frozen=True)
class Record:
    """One exercise's history: how often tried and passed, and the days of it."""

    attempts: int = 0
    passes: int = 0
    first_passed: str | None = None
    last_tried: str | None = None


def progress_path() -> Path:
    """Return the file that holds the record; it need not exist."""
    return REPO / (os.environ.get("COURSE_PROGRESS") or ".progress.json")


def load_progress() -> dict[str, Record]:
    """Return every exercise's record, by id; nothing where the file is missing.

    A file that is damaged counts as empty here; `record` keeps it under another name
    before it begins a new one.
    """
    return _read(progress_path()) or {}


def _read(path: Path) -> dict[str, Record] | None:
    """Return the records; None where the file is damaged."""
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        return {name: _record(row) for name, row in content["exercises"].items()}
    except FileNotFoundError:
        return {}
    except OSError as error:
        raise CourseError(f"Cannot read {path}: {error.strerror or error}.") from error
    except (ValueError, TypeError, KeyError, AttributeError):
        return None


def _record(row: dict) -> Record:
    record = Record(**row)
    counts = (record.attempts, record.passes)
    days = (record.first_passed, record.last_tried)
    if not all(type(n) is int and n >= 0 for n in counts):
        raise ValueError("a count is not a number")
    if not all(day is None or isinstance(day, str) for day in days):
        raise ValueError("a day is not text")
    return record


def record(exercise_id: str, passed: bool) -> Record:
    """Add one attempt to the record and return the exercise's new entry.

    Two notebooks may do so at once: each waits for the other's lock file for up to two
    seconds. The file is written whole or not at all.

    Raises:
        CourseError: the file cannot be read or written.
    """
    path = progress_path()
    with _locked(path):
        records = _read(path)
        if records is None:
            _set_aside(path)
            records = {}
        entry = _after(records.get(exercise_id, Record()), passed)
        records[exercise_id] = entry
        rows = {name: asdict(records[name]) for name in sorted(records)}
        write_atomic(path, json.dumps({"exercises": rows}, indent=2) + "\n")
    return entry


def _after(old: Record, passed: bool) -> Record:
    today = datetime.date.today().isoformat()
    first = old.first_passed or (today if passed else None)
    return Record(old.attempts + 1, old.passes + passed, first, today)


def _set_aside(path: Path) -> None:
    broken = path.with_name(path.name + ".broken")
    try:
        os.replace(path, broken)
    except OSError as error:
        raise CourseError(
            f"{path} is damaged and cannot be moved away ({error.strerror}); delete it."
        ) from error
    print(f"({path.name} was damaged; it is kept as {broken.name}, a new one begins.)")


@contextlib.contextmanager
def _locked(path: Path) -> Iterator[None]:
    """Hold a lock file; give up waiting for one that stays, rather than stop."""
    lock = path.with_name(path.name + ".lock")
    is_mine = False
    for _ in range(_LOCK_TRIES):
        is_mine = _take(lock)
        if is_mine is not False:
            break
        time.sleep(_LOCK_PAUSE_S)
    try:
        yield
    finally:
        if is_mine:
            lock.unlink(missing_ok=True)


def _take(lock: Path) -> bool | None:
    """Return True with the lock taken, False where another has it, None for never."""
    try:
        os.close(os.open(lock, os.O_CREAT | os.O_EXCL | os.O_WRONLY))
    except FileExistsError:
        with contextlib.suppress(OSError):
            if time.time() - lock.stat().st_mtime > _LOCK_STALE_S:
                lock.unlink(missing_ok=True)
        return False
    except OSError:
        # A folder that cannot be written: writing will say so. But Windows refuses for
        # a moment while another process deletes its lock.
        return False if os.name == "nt" else None
    return True


def summary(exercise_ids: Iterable[str] = ()) -> list[dict]:
    """Return one row per exercise for a table of the learner's progress.

    Args:
        exercise_ids: the exercises there are, as `utils.checks.exercise_ids` gives
            them; those in the record that are not among them come last.

    Returns:
        Rows of `exercise`, `lesson`, `status` ("passed", "not yet" or "not
        attempted"), `attempts`, `passed_on` (a day like "2026-01-31", or "").
    """
    records = load_progress()
    listed = list(dict.fromkeys(exercise_ids))
    others = sorted(name for name in records if name not in listed)
    return [_row(name, records.get(name, Record())) for name in listed + others]


def _row(name: str, record: Record) -> dict:
    status = "not yet" if record.attempts else "not attempted"
    return {
        "exercise": name,
        "lesson": name[:2],
        "status": "passed" if record.passes else status,
        "attempts": record.attempts,
        "passed_on": record.first_passed or "",
    }
