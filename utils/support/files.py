"""Where the course's files are, and how they are written whole or not at all."""

import gzip
import hashlib
import json
import os
import tempfile
from collections.abc import Iterable
from pathlib import Path


class CourseError(Exception):
    """A mistake of the user's or a fault of their machine, said in one sentence."""


REPO = Path(os.environ.get("COURSE_HOME") or Path(__file__).resolve().parents[2])


def data_path(*parts: str) -> Path:
    """Return the path of a file that ships with the course, under `data/`.

    Args:
        *parts: path below `data/`, e.g. `"stories", "train.jsonl"`.

    Raises:
        CourseError: the file is not there; the message names the command to get it.
    """
    path = REPO.joinpath("data", *parts)
    if not path.exists():
        raise CourseError(
            f"{path} is missing: run `make data` (or `git checkout -- data`) to get it."
        )
    return path


def cache_path(*parts: str) -> Path:
    """Return a path under the local cache; its folder is made, the file need not exist.

    `COURSE_CACHE` moves the cache, which is `.cache/` otherwise; a relative path counts
    from the checkout.
    """
    root = REPO / (os.environ.get("COURSE_CACHE") or ".cache")
    path = root.joinpath(*parts)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _cannot_write(path, error) from error
    return path


def _cannot_write(path: Path, error: OSError) -> CourseError:
    reason = error.strerror or str(error)
    return CourseError(
        f"Cannot write {path}: {reason}. Nothing was changed; free some space or choose"
        " a folder you may write to."
    )


def write_atomic(path: str | Path, content: str | bytes) -> None:
    """Write a whole file or leave the old one as it was.

    Text is UTF-8 with "\\n" line ends on every system. The bytes go to a temporary file
    in the same folder, reach the disk, and then take the name in one step.

    Raises:
        CourseError: the folder is read-only, the disk is full, or the like.
    """
    path = Path(path)
    data = content.encode() if isinstance(content, str) else content
    temporary = None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(temporary, 0o666 & ~_umask())
        os.replace(temporary, path)
    except OSError as error:
        if temporary:
            Path(temporary).unlink(missing_ok=True)
        raise _cannot_write(path, error) from error


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def read_jsonl(path: str | Path) -> list[dict]:
    """Read one JSON object per line; `.gz` is unpacked on the way.

    Raises:
        CourseError: no such file, or a line is no JSON object (file and row named).
    """
    path = Path(path)
    try:
        raw = path.read_bytes()
        text = (gzip.decompress(raw) if path.suffix == ".gz" else raw).decode("utf-8")
    except (OSError, EOFError, UnicodeDecodeError) as error:
        raise CourseError(f"Cannot read {path}: {error}.") from error
    rows = []
    # Not splitlines(): it also breaks at U+2028 and other characters JSON may hold.
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except json.JSONDecodeError as error:
            raise CourseError(
                f"{path}, row {number}: not valid JSON ({error.msg}). Each line must be"
                ' one object such as {"text": "…"}.'
            ) from error
        if not isinstance(row, dict):
            raise CourseError(f"{path}, row {number}: expected an object, got {row!r}.")
        rows.append(row)
    return rows


def write_jsonl(path: str | Path, rows: Iterable[dict]) -> None:
    """Write one JSON object per line, atomically and with the same bytes every time."""
    lines = (json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    write_atomic(path, "".join(lines))


def sha256(path: str | Path) -> str:
    """Return the SHA-256 of a file as 64 hex digits."""
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
