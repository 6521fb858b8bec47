"""Show how a run is getting on: a live bar on a terminal, plain lines elsewhere."""

import textwrap
import time
from typing import Any

from rich.console import Console
from rich.markup import escape

from utils.support.catalogue import Lesson
from utils.support.report import duration, memory

_PLAIN_EVERY_S = 15.0


def verdict(result: dict) -> str:
    """Return one line on a finished lesson."""
    head = f"{result['lesson']} {result['title']}"
    costs = f"{duration(result['wall_s'])}, {memory(result['peak_rss_mb'])}"
    if result["ok"]:
        n = len(result["claims"])
        return f"ok      {head}: {costs}, {n} claim{'' if n == 1 else 's'}"
    return f"failed  {head}: cell {result['error']['cell']}, after {costs}"


class PlainDisplay:
    """One line at the beginning and end of a lesson, and a sign of life between."""

    def __init__(self, console: Console, lessons: list[Lesson]) -> None:
        """Prepare to print to `console`."""
        self._console = console
        self._n_lessons = len(lessons)
        self._done = 0

    def __enter__(self) -> "PlainDisplay":
        """Nothing to set up."""
        return self

    def __exit__(self, *error: object) -> None:
        """Nothing to tear down."""

    def _print(self, line: str) -> None:
        self._console.print(escape(line), highlight=False, soft_wrap=True)

    def lesson_begins(self, lesson: Lesson) -> None:
        """Print which lesson begins."""
        self._lesson, self._total = lesson, _n_cells(lesson)
        self._began = self._spoke = time.monotonic()
        place = f"[{self._done + 1}/{self._n_lessons}]"
        cells = f"{self._total} code cell{'' if self._total == 1 else 's'}"
        self._print(f"{place} {lesson.number} {lesson.title}: {cells}")

    def cell_begins(self, n: int) -> None:
        """Print where the lesson is, now and then."""
        now = time.monotonic()
        if now - self._spoke >= _PLAIN_EVERY_S:
            self._spoke = now
            elapsed = duration(now - self._began)
            self._print(f"        cell {n}/{self._total}, {elapsed}")

    def lesson_ends(self, result: dict) -> None:
        """Print how the lesson went."""
        self._done += 1
        self._print(verdict(result))


class LiveDisplay:
    """A bar per lesson that moves with its cells, and one for the whole run."""

    def __init__(self, console: Console, lessons: list[Lesson]) -> None:
        """Prepare the two bars."""
        from rich import progress

        self._bars = progress.Progress(
            progress.SpinnerColumn(finished_text=" "),
            progress.TextColumn("{task.description}"),
            progress.BarColumn(bar_width=28),
            progress.TextColumn(
                "{task.fields[unit]} {task.fields[at]}/{task.total:.0f}"
            ),
            progress.TimeElapsedColumn(),
            console=console,
            refresh_per_second=4,
            transient=True,
        )
        self._many = len(lessons) > 1
        self._whole = self._bars.add_task(
            "All lessons", total=len(lessons), unit="lesson", at=1, visible=self._many
        )
        self._current: Any = None

    def __enter__(self) -> "LiveDisplay":
        """Begin to draw."""
        self._bars.start()
        return self

    def __exit__(self, *error: object) -> None:
        """Give the terminal back as it was."""
        self._bars.stop()

    def lesson_begins(self, lesson: Lesson) -> None:
        """Add the lesson's own bar."""
        self._current = self._bars.add_task(
            escape(_short_title(lesson)),
            total=_n_cells(lesson),
            unit="cell",
            at=0,
        )

    def cell_begins(self, n: int) -> None:
        """Move the lesson's bar: `n - 1` cells are done, cell `n` is running."""
        self._bars.update(self._current, completed=n - 1, at=n)

    def lesson_ends(self, result: dict) -> None:
        """Turn the bar into a line that stays."""
        self._bars.remove_task(self._current)
        style = "green" if result["ok"] else "bold red"
        line = escape(verdict(result))
        self._bars.console.print(f"[{style}]{line}[/]", highlight=False)
        done = self._bars.tasks[0].completed + 1
        total = self._bars.tasks[0].total or done
        self._bars.update(self._whole, completed=done, at=int(min(done + 1, total)))


def _short_title(lesson: Lesson) -> str:
    return textwrap.shorten(f"{lesson.number} {lesson.title}", 40, placeholder="…")


def _n_cells(lesson: Lesson) -> int:
    """Count the code cells that will run, the injected parameters among them."""
    injected = {"PROFILE", "SEED"} & set(lesson.parameters)
    return lesson.n_cells + bool(injected)


def display(console: Console, lessons: list[Lesson]) -> PlainDisplay | LiveDisplay:
    """Return the display that suits the place where the output goes."""
    if console.is_terminal and not console.is_dumb_terminal:
        return LiveDisplay(console, lessons)
    return PlainDisplay(console, lessons)
