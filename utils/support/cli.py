"""The commands of `python -m utils`; each imports what it needs when it is called."""

import contextlib
import os
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import TYPE_CHECKING, Annotated

import typer
from rich.markup import escape
from rich.table import Table

from utils.support.faults import Exit, Fault
from utils.support.files import REPO, CourseError
from utils.support.sentiment_command import add_commands
from utils.support.terminal import (
    complain,
    console,
    examples,
    say,
    sentences,
    termination_as_interrupt,
)

if TYPE_CHECKING:
    from utils.support.runner import Order

app = typer.Typer(
    help="Run the course's lessons and look after this copy of it.",
    epilog="Begin with `python -m utils list`, then `python -m utils run 03`.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode="markdown",
    pretty_exceptions_enable=False,
)
_EXIT_CODES = (
    "Exit codes: 0 all well, 1 a lesson failed, 2 wrong usage, 3 unknown lesson,"
    " 4 unknown profile, 5 no notebook, 6 no kernel, 7 the kernel died,"
    " 8 no space left, 9 cannot write there, 130 stopped."
)


def main(
    list_exercises: Callable[[], list[str]],
    arguments: list[str] | None = None,
    project: Callable[[], ModuleType] | None = None,
) -> None:
    """Run the command line and exit.

    Args:
        list_exercises: gives the ids of all exercises; asked only by `progress`.
        arguments: the words after `python -m utils`; `sys.argv`'s by default.
        project: gives `utils.sentiment`; asked only by the commands of lesson 06.
    """
    for stream in (sys.stdout, sys.stderr):
        # A terminal that cannot show a character shows a question mark, not a crash.
        with contextlib.suppress(AttributeError, ValueError):
            stream.reconfigure(errors="replace")
    with termination_as_interrupt():
        app(
            arguments,
            obj=SimpleNamespace(exercise_ids=list_exercises, project=project),
            prog_name="python -m utils",
        )


def _home() -> Path:
    return Path(os.environ.get("COURSE_HOME") or REPO).resolve()


@app.command("list", epilog=examples("python -m utils list"))
def list_lessons() -> None:
    """Show the lessons there are, with their measured time and memory."""
    from utils.support.catalogue import find_lessons, measured, select
    from utils.support.report import duration, memory

    with sentences():
        home = _home()
        lessons = find_lessons(home) or select(["all"], home)
        costs = measured(home)
    table = Table(box=None, pad_edge=False, header_style="dim")
    for name, side in (("", "left"), ("lesson", "left"), ("time", "right")):
        table.add_column(name, justify=side)
    table.add_column("memory", justify="right")
    for lesson in lessons:
        cost = costs.get(lesson.number, {})
        time = duration(cost["wall_s"]) if cost else "–"
        peak = cost.get("peak_rss_mb")
        space = memory(peak) if peak else "–"
        table.add_row(lesson.number, escape(lesson.title), time, space)
    console().print(table)


_Wanted = Annotated[
    list[str], typer.Argument(help="Lessons such as 03, or all.", metavar="NN…")
]
_Profile = Annotated[
    str,
    typer.Option(
        help="Scale: tiny, colab or full.", metavar="NAME", envvar="COURSE_PROFILE"
    ),
]
_Seed = Annotated[
    int,
    typer.Option(
        help="Seed of everything random.", min=0, max=2**32 - 1, envvar="COURSE_SEED"
    ),
]
_Out = Annotated[
    Path | None,
    typer.Option(help="Folder for notebooks and report; runs/PROFILE by default."),
]
_Pairs = Annotated[
    list[str] | None,
    typer.Option(
        "-p", "--parameter", metavar="NAME=VALUE", help="A lesson's own parameter."
    ),
]
_Timeout = Annotated[
    int | None,
    typer.Option(help="Most seconds a cell may take; no limit by default.", min=1),
]


@app.command(
    epilog=examples(
        "python -m utils run 03",
        "python -m utils run all --profile tiny",
        "python -m utils run 03 --seed 1 --out runs/try",
    )
    + f"\n\n{_EXIT_CODES}"
)
def run(
    lessons: _Wanted,
    profile: _Profile = "tiny",
    seed: _Seed = 0,
    out: _Out = None,
    parameter: _Pairs = None,
    timeout: _Timeout = None,
) -> None:
    """Run lessons from top to bottom and write a report on them.

    The executed notebooks, report.html and report.json go to runs/PROFILE. A lesson
    that fails does not stop the others.
    """
    from utils.support.catalogue import select
    from utils.support.runner import Order, parse_parameters

    with sentences():
        home = _home()
        _check_profile(profile)
        there = select(lessons, home)
        folder = Path(out or home / "runs" / profile).resolve()
        given = parse_parameters(parameter or [])
        order = Order(there, folder, profile, seed, given, timeout)
        report = _run(order)
    _conclude(report, folder)


def _run(order: "Order") -> dict:
    from utils.support.display import display
    from utils.support.runner import run_lessons

    with display(console(), order.lessons) as listener:
        return run_lessons(order, listener)


def _check_profile(name: str) -> None:
    from utils.support.profile import PROFILES, choose

    try:
        choose(name, PROFILES, "profile")
    except CourseError as error:
        raise Fault(Exit.UNKNOWN_PROFILE, str(error)) from error


def _conclude(report: dict, folder: Path) -> None:
    """Say where the report is and, last of all, what went wrong."""
    from utils.support.runner import exit_code

    code = exit_code(report)
    if report["lessons"]:
        say(f"Report: {_short(folder / 'report.html')}")
    for row in report["lessons"]:
        if not row["ok"]:
            error = row["error"]
            place = f"Lesson {row['lesson']}, cell {error['cell']}"
            say(f"{place}: {error['message']}", style="red")
    if code == Exit.INTERRUPTED:
        place = f"stopped in lesson {report['stopped_in']}"
        complain(f"{place}; the lessons before it are kept.", code)
    raise typer.Exit(int(code))


def _short(path: Path) -> str:
    with contextlib.suppress(ValueError):
        return str(path.relative_to(Path.cwd()))
    return str(path)


@app.command(epilog=examples("python -m utils doctor"))
def doctor() -> None:
    """Check this machine, the installed versions, the data and the kernel.

    Each row is [ok] or [missing], with the command that repairs it. The exit code is 1
    if something needed is missing.
    """
    from utils.support.doctor import examine

    n_missing = 0
    with sentences():
        for row in examine(_home()):
            n_missing += not row.ok
            say(row.line(), style="" if row.ok else "red")
            if not row.ok:
                say(f"          repair: {row.remedy}")
    if n_missing:
        say(f"{n_missing} missing; see the repairs above.", style="bold red")
        raise typer.Exit(int(Exit.FAILED))
    say("All is there: python -m utils run all", style="bold green")


@app.command("verify-data", epilog=examples("python -m utils verify-data"))
def verify_data() -> None:
    """Compare every shipped data file with its recorded checksum."""
    from utils.support.doctor import data_rows

    with sentences():
        rows = data_rows(_home())
    for row in rows:
        say(row.line(), style="" if row.ok else "red")
    broken = [row for row in rows if not row.ok]
    if broken:
        say(f"{len(broken)} of {len(rows)} differ; repair: {broken[0].remedy}")
        raise typer.Exit(int(Exit.FAILED))


@app.command(epilog=examples("python -m utils progress"))
def progress(context: typer.Context) -> None:
    """Show which exercises you have solved, on this machine."""
    from utils.support.progress import summary

    with sentences():
        rows = summary(context.obj.exercise_ids())
    signs = {"passed": "[green]passed[/]", "not yet": "[yellow]not yet[/]"}
    table = Table(box=None, pad_edge=False, header_style="dim")
    for name in ("exercise", "status", "attempts", "passed on"):
        table.add_column(name)
    for row in rows:
        status = signs.get(row["status"], f"[dim]{row['status']}[/]")
        attempts = str(row["attempts"] or "")
        table.add_row(escape(row["exercise"]), status, attempts, row["passed_on"])
    if rows:
        console().print(table)
    n_passed = sum(row["status"] == "passed" for row in rows)
    say(f"{n_passed} of {len(rows)} exercises solved.")


@app.command(
    epilog=examples(
        "python -m utils lab",
        "python -m utils lab --no-browser --port 8890",
        "python -m utils lab --fresh 03",
        "python -m utils lab --no-outputs",
    )
)
def lab(
    browser: Annotated[
        bool, typer.Option("--browser/--no-browser", help="Open the web browser.")
    ] = True,
    port: Annotated[int | None, typer.Option(help="Port of the server.")] = None,
    fresh: Annotated[
        list[str] | None,
        typer.Option(metavar="NN", help="Also make a new copy under a new name."),
    ] = None,
    outputs: Annotated[
        bool,
        typer.Option(
            "--outputs/--no-outputs",
            help="New copies with or without what the lessons printed and drew.",
        ),
    ] = True,
    start: Annotated[
        bool, typer.Option("--start/--copy-only", help="Start JupyterLab or only copy.")
    ] = True,
) -> None:
    """Open JupyterLab on your own copies of the notebooks, in my/.

    A notebook is copied the first time and never overwritten, whatever happens to the
    original.
    """
    from utils.support.lab import copy_notebooks, start_lab

    with sentences():
        home = _home()
        for line in copy_notebooks(home, fresh or [], outputs=outputs):
            say(line)
        code = start_lab(home, browser=browser, port=port) if start else 0
    raise typer.Exit(code)


add_commands(app)
