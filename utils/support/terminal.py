"""How the command line talks: lines, complaints, and the exit code of each."""

import contextlib
import signal
import tempfile
import warnings
from collections.abc import Iterator
from pathlib import Path

import typer
from rich.console import Console
from rich.markup import escape

from utils.support.faults import Exit, Fault, disk_fault
from utils.support.files import CourseError
from utils.support.own_text import OwnDataWarning


def examples(*lines: str) -> str:
    """Return the Markdown that shows commands under a help text."""
    word = "Example" if len(lines) == 1 else "Examples"
    return "\n\n".join([f"{word}:", *(f"- `{line}`" for line in lines)])


def console(stderr: bool = False) -> Console:
    """Return a console on the standard output, or error output, of this moment.

    It prints what it is given: no ":smile:" becomes a picture.
    """
    return Console(stderr=stderr, highlight=False, emoji=False)


def say(line: str, style: str = "") -> None:
    """Print one line as it is, however long."""
    console().print(escape(line), style=style, soft_wrap=True)


@contextlib.contextmanager
def sentences() -> Iterator[None]:
    """Turn what can go wrong into one sentence and an exit code."""
    try:
        yield
    except CourseError as error:
        code = error.code if isinstance(error, Fault) else Exit.FAILED
        complain(str(error), code)
    except KeyboardInterrupt:
        complain("stopped; nothing was half-written.", Exit.INTERRUPTED)
    except BrokenPipeError:  # the reader of our output has gone; typer ends in peace
        raise
    except OSError as error:
        fault = disk_fault(Path(error.filename or tempfile.gettempdir()), error)
        complain(str(fault), fault.code)


@contextlib.contextmanager
def as_notes(notes: list[str]) -> Iterator[None]:
    """Say a warning about own data at once, as a note; of several only the first.

    A training warns of texts that are cut, and its test may once more.
    """
    before = warnings.showwarning

    def show(message, category, *place) -> None:
        if not issubclass(category, OwnDataWarning):
            before(message, category, *place)
        elif not said:
            said.append(str(message))
            notes.append(str(message))
            say(f"note: {message}", style="yellow")

    said: list[str] = []
    with warnings.catch_warnings():
        warnings.simplefilter("always", OwnDataWarning)
        warnings.showwarning = show
        yield


def complain(sentence: str, code: Exit) -> None:
    """Print a sentence on the error output and end with this exit code."""
    line = f"[bold red]error:[/] {escape(sentence)}"
    console(stderr=True).print(line, soft_wrap=True)
    raise typer.Exit(int(code)) from None


@contextlib.contextmanager
def termination_as_interrupt() -> Iterator[None]:
    """Let a polite request to end (SIGTERM) clean up as Ctrl-C does."""

    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    try:
        before = signal.signal(signal.SIGTERM, interrupt)
    except ValueError:  # only the main thread may do so
        yield
        return
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)
