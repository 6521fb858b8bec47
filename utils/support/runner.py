"""Run lessons one by one, each in a kernel of its own, and put it on record."""

import contextlib
import datetime
import json
import math
import os
import platform
import re
import tempfile
import time
from collections.abc import Iterable
from dataclasses import dataclass, field
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any, Protocol

from utils.support import kernel
from utils.support.catalogue import MEMORY_BUDGET_MB, Lesson
from utils.support.faults import Exit, Fault, check_writable, disk_fault, save

_PACKAGES = ("torch", "transformers", "tokenizers", "datasets", "numpy", "papermill")
_ANSI = re.compile(r"\x1b\[[0-9;]*[A-Za-z]")


class Listener(Protocol):
    """Whoever shows the progress."""

    def lesson_begins(self, lesson: Lesson) -> None:
        """A kernel is about to start."""

    def cell_begins(self, n: int) -> None:
        """Code cell `n` (1, 2, …) of the lesson begins."""

    def lesson_ends(self, result: dict) -> None:
        """The lesson is over, well or not."""


class Silent:
    """A listener that shows nothing."""

    def lesson_begins(self, lesson: Lesson) -> None:
        """Show nothing."""

    def cell_begins(self, n: int) -> None:
        """Show nothing."""

    def lesson_ends(self, result: dict) -> None:
        """Show nothing."""


def versions() -> dict[str, str]:
    """Return what the run depends on: the course, Python, and the main packages."""
    import utils

    found = {
        "course": utils.__version__,
        "python": platform.python_version(),
        "system": f"{platform.system()} {platform.machine()}",
    }
    for name in _PACKAGES:
        with contextlib.suppress(PackageNotFoundError):
            found[name] = version(name)
    return found


def parse_parameters(pairs: Iterable[str]) -> dict[str, Any]:
    """Turn `["N=3", "NAME=x"]` into `{"N": 3, "NAME": "x"}`.

    Values that read as JSON (or as Python's True, False, None) are taken as such.

    Raises:
        Fault: a pair without `=` or with a name that is no Python name.
    """
    found = {}
    words = {"True": True, "False": False, "None": None}
    for pair in pairs:
        name, sign, text = pair.partition("=")
        if not sign or not name.isidentifier():
            raise Fault(
                Exit.USAGE, f"-p wants NAME=VALUE, such as -p SIZE=20; got {pair!r}."
            )
        try:
            found[name] = words[text] if text in words else json.loads(text)
        except ValueError:
            found[name] = text
    return found


@dataclass(frozen=True)
class Order:
    """What to run, at which scale, and where the results go."""

    lessons: list[Lesson]
    out: Path
    profile: str = "tiny"
    seed: int = 0
    given: dict[str, Any] = field(default_factory=dict)
    cell_timeout_s: int | None = None


def assign_parameters(order: Order) -> dict[str, dict]:
    """Return for each lesson, by name, the parameters it has.

    Raises:
        Fault: a parameter was given that none of the lessons has.
    """
    known = {name for lesson in order.lessons for name in lesson.parameters}
    for name in order.given:
        if name in ("PROFILE", "SEED"):
            option = f"--{name.lower()}"
            raise Fault(Exit.USAGE, f"Give {name} by {option}, not by -p.")
        if name not in known:
            there = ", ".join(sorted(known)) or "no parameters"
            which = ", ".join(lesson.number for lesson in order.lessons)
            raise Fault(
                Exit.USAGE, f"Lesson {which} has no parameter {name}; it has: {there}."
            )
    wanted = {"PROFILE": order.profile, "SEED": order.seed} | order.given
    return {
        lesson.name: {k: v for k, v in wanted.items() if k in lesson.parameters}
        for lesson in order.lessons
    }


def run_lesson(
    lesson: Lesson, order: Order, parameters: dict[str, Any], listener: Listener
) -> dict:
    """Execute one lesson into `order.out` and return its row of the report.

    Raises:
        Fault: not the lesson failed but its surroundings: no kernel, no space, ….
    """
    listener.lesson_begins(lesson)
    import papermill  # noqa: F401 - takes a second or two, which is not the lesson's

    began = time.perf_counter()
    with tempfile.TemporaryDirectory(
        prefix="course-", ignore_cleanup_errors=True
    ) as work:
        job = kernel.Job(
            source=lesson.path,
            work=Path(work),
            env=_env(Path(work), order.profile, order.seed),
            parameters=parameters,
            on_cell=listener.cell_begins,
            cell_timeout_s=order.cell_timeout_s,
        )
        error = _execute(job)
        claims = read_claims(Path(work) / "claims.jsonl")
    _keep(job, order.out / lesson.path.name)
    result = _row(lesson, job, time.perf_counter() - began, claims, error)
    listener.lesson_ends(result)
    return result


def _env(work: Path, profile: str, seed: int) -> dict[str, str]:
    return kernel.kernel_env(
        COURSE_REPORT=str(work / "claims.jsonl"),
        COURSE_PROFILE=profile,
        COURSE_SEED=str(seed),
        COURSE_HEADLESS="1",
        COURSE_PROGRESS=str(work / "progress.json"),
        IPYTHONDIR=str(work / "ipython"),
    )


def _execute(job: kernel.Job) -> dict | None:
    """Run the job; return what went wrong in the lesson itself, or None."""
    from nbclient.exceptions import CellTimeoutError, DeadKernelError
    from papermill.exceptions import PapermillExecutionError

    try:
        kernel.execute(job)
    except PapermillExecutionError as error:
        return _cell_error(job, error)
    except DeadKernelError:
        return _error(job, kernel.describe_death(job), died=True)
    except CellTimeoutError:
        sentence = f"The cell took longer than {job.cell_timeout_s} s (--timeout)."
        return _error(job, sentence)
    except RuntimeError as error:
        if job.n_started:
            raise
        raise Fault(
            Exit.NO_KERNEL,
            f"No kernel would start for {job.source.name}: {error}. See `python -m"
            " utils doctor`.",
        ) from error
    except OSError as error:
        raise disk_fault(job.work, error) from error
    return None


def _error(job: kernel.Job, message: str, **more: Any) -> dict:
    code = [cell for cell in job.notebook.cells if cell.cell_type == "code"]
    code = [cell for cell in code if cell.source.strip()]
    source = code[job.n_started - 1].source if 0 < job.n_started <= len(code) else ""
    return {"cell": job.n_started, "message": message, "source": source} | more


def _cell_error(job: kernel.Job, error: Any) -> dict:
    trace = _ANSI.sub("", "\n".join(error.traceback or ()))
    found = _error(job, f"{error.ename}: {error.evalue}", traceback=trace)
    return found | {"source": error.source or found["source"]}


def _keep(job: kernel.Job, target: Path) -> None:
    """Move the executed notebook into place, whole."""
    import nbformat

    save(target, nbformat.writes(job.notebook) + "\n")


def _row(
    lesson: Lesson, job: kernel.Job, wall_s: float, claims: list, error: dict | None
) -> dict:
    return {
        "lesson": lesson.number,
        "title": lesson.title,
        "notebook": lesson.path.name,
        "ok": error is None,
        "wall_s": round(wall_s, 1),
        "peak_rss_mb": round(job.peak_bytes / 1e6),
        "budget": {"wall_s": lesson.time_budget_s, "peak_rss_mb": MEMORY_BUDGET_MB},
        "cells": job.n_started,
        "claims": claims,
        "error": error,
    }


def read_claims(path: Path) -> list[dict]:
    """Read what the lesson claimed; a line cut short by a dying kernel is left out."""
    rows = []
    with contextlib.suppress(OSError):
        for line in path.read_text(encoding="utf-8").split("\n"):
            with contextlib.suppress(ValueError):
                rows.append(_finite(json.loads(line)))
    return [row for row in rows if isinstance(row, dict)]


def _finite(row: Any) -> Any:
    """Spell out inf and nan, which JSON does not have."""
    if not isinstance(row, dict):
        return row
    odd = {k: str(v) for k, v in row.items() if _is_odd(v)}
    return row | odd


def _is_odd(value: Any) -> bool:
    return isinstance(value, float) and not math.isfinite(value)


def run_lessons(order: Order, listener: Listener | None = None) -> dict:
    """Run lessons in order and write `report.json` and `report.html`.

    A lesson that fails does not stop the others. When the user stops the run, the
    lessons that were finished are still reported, and the report says so.

    Returns:
        the report, as in `report.json`.

    Raises:
        Fault: nothing can run or nothing can be written.
    """
    from utils.support.report import write_report

    kernel.require_kernel()
    check_writable(order.out)
    parameters = assign_parameters(order)
    report = _begin(order.profile, order.seed)
    began = time.perf_counter()
    try:
        for lesson in order.lessons:
            own = parameters[lesson.name]
            row = run_lesson(lesson, order, own, listener or Silent())
            report["lessons"].append(row)
    except KeyboardInterrupt:
        report["stopped_in"] = lesson.number
    report["wall_s"] = round(time.perf_counter() - began, 1)
    if report["lessons"]:
        write_report(report, order.out)
    return report


def _begin(profile: str, seed: int) -> dict:
    now = datetime.datetime.now().astimezone()
    return {
        "profile": profile,
        "seed": seed,
        "date": now.isoformat(timespec="seconds"),
        "versions": versions(),
        "cores": os.cpu_count(),
        "wall_s": 0.0,
        "stopped_in": None,
        "lessons": [],
    }


def exit_code(report: dict) -> Exit:
    """Return the exit code a report stands for."""
    if report["stopped_in"]:
        return Exit.INTERRUPTED
    failed = [row["error"] for row in report["lessons"] if not row["ok"]]
    if not failed:
        return Exit.OK
    died = all(error.get("died") for error in failed)
    return Exit.KERNEL_DIED if died else Exit.FAILED
