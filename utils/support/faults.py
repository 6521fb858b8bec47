"""What can go wrong when the course runs, each with a sentence and an exit code."""

import contextlib
import errno
from collections.abc import Iterator
from enum import IntEnum
from pathlib import Path

from utils.support.files import CourseError, write_atomic


class Exit(IntEnum):
    """Exit codes of `python -m utils`; each fault has its own."""

    OK = 0
    FAILED = 1
    USAGE = 2
    UNKNOWN_LESSON = 3
    UNKNOWN_PROFILE = 4
    NO_NOTEBOOK = 5
    NO_KERNEL = 6
    KERNEL_DIED = 7
    NO_SPACE = 8
    NOT_WRITABLE = 9
    INTERRUPTED = 130


class Fault(CourseError):
    """A `CourseError` that knows the exit code it leads to."""

    def __init__(self, code: Exit, sentence: str) -> None:
        """Keep the code beside the sentence."""
        super().__init__(sentence)
        self.code = code


_FULL = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}


def disk_fault(path: Path, error: OSError) -> Fault:
    """Say what keeps a file from being written, and what to do about it."""
    if error.errno in _FULL:
        return Fault(
            Exit.NO_SPACE,
            f"No space left on the disk that holds {path}; nothing was half-written."
            " Free some space, or choose another folder with --out.",
        )
    return Fault(
        Exit.NOT_WRITABLE,
        f"Cannot write {path} ({error.strerror or error}); nothing was half-written."
        " Choose a folder you may write to with --out.",
    )


def save(path: Path, content: str | bytes) -> None:
    """Write a file whole or not at all.

    Raises:
        Fault: no space left, or a place that cannot be written.
    """
    with _as_fault(path):
        write_atomic(path, content)


@contextlib.contextmanager
def _as_fault(path: Path) -> Iterator[None]:
    try:
        yield
    except CourseError as error:
        if isinstance(error.__cause__, OSError):
            raise disk_fault(path, error.__cause__) from error
        raise


def check_writable(folder: Path) -> None:
    """Try the folder out before a long run begins; leaves nothing behind.

    Raises:
        Fault: no space left, or a place that cannot be written.
    """
    probe = folder / ".probe"
    with _as_fault(folder):
        write_atomic(probe, "x")
    probe.unlink(missing_ok=True)
