"""Run the lessons' experiments over more seeds and sizes than a lesson has time for.

    python tools/run_experiments.py --lesson 05
    python tools/run_experiments.py --only 05-extrapolation

Each result goes to data/experiments/ with a hash of the code that made it, and lessons
read it from there. `--check` says which results are older than their code; it runs
nothing. The evaluations of the checkpoints' training lie there too; their command is
tools/build_checkpoints.py.
"""

import importlib
import json
import os
import sys
import time
from pathlib import Path
from typing import Annotated

REPO = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(REPO))

import typer  # noqa: E402

from tools._plans import PLANS  # noqa: E402
from tools._stamp import code_stamp, data_sums, imported  # noqa: E402
from tools._tasks import TASKS  # noqa: E402
from tools.experiments import seeds  # noqa: E402
from utils.support.files import CourseError, data_path  # noqa: E402
from utils.support.live import spell_seconds  # noqa: E402
from utils.support.recorded import write_experiment  # noqa: E402

CODE = REPO / "tools" / "experiments"
PLANS = PLANS | TASKS
NOT_RECORDED = ("measured",)  # what the runner measured on one machine
# What a lesson's experiments read: the names in data/SHA256SUMS begin so.
_READ = {
    "01": ("news/", "tokenizers/bert", "checkpoints/course-bert/model"),
    "02": ("en_fr/",),
    "05": ("stories/",),
    "06": ("reviews/",),
}


def lessons() -> list[str]:
    """Return the numbers of the lessons that have experiments."""
    own = {path.stem.removeprefix("lesson") for path in CODE.glob("lesson*.py")}
    return sorted(own | {*seeds.LESSONS})


def stamp_of(name: str) -> str | None:
    """Return the hash that a result must carry today; None if nothing makes it."""
    if (plan := PLANS.get(name.removesuffix("-training"))) is not None:
        return plan.stamp()
    number = name[:2]
    if name.endswith("-seeds"):
        return seeds.seeds_stamp(number) if number in seeds.LESSONS else None
    read = data_sums(*_READ[number]) if number in _READ else ""
    path = CODE / f"lesson{number}.py"
    return code_stamp(imported(path), read) if path.is_file() else None


def stale(folder: Path) -> list[str]:
    """Return one sentence for each result that its code would not make today."""
    problems = []
    for path in sorted(folder.glob("*.json")):
        if path.stem in NOT_RECORDED:
            continue
        try:
            wanted = stamp_of(path.stem)
        except CourseError as error:
            problems.append(f"{path.name}: {error}")
            continue
        found = json.loads(path.read_text(encoding="utf-8")).get("source")
        if wanted is None:
            problems.append(f"{path.name}: no code makes it; remove it")
        elif found != wanted:
            problems.append(
                f"{path.name} is older than its code ({found}, now {wanted}): run"
                f" {_command(path.stem)}"
            )
    return problems


def _command(name: str) -> str:
    if name.removesuffix("-training") in PLANS:
        return f"make checkpoints ONLY={name.removesuffix('-training')}"
    return f"python tools/run_experiments.py --only {name}"


def run(number: str, only: str, folder: Path) -> int:
    """Run a lesson's experiments, or one of them; return how many were run."""
    experiments = seeds.seeded(number)
    if (CODE / f"lesson{number}.py").is_file():
        module = importlib.import_module(f"tools.experiments.lesson{number}")
        experiments = module.EXPERIMENTS | experiments
    wanted = [name for name in experiments if only in ("", name)]
    for name in wanted:
        start = time.monotonic()
        source = stamp_of(name)  # of the code as it is now, before a long run
        result = experiments[name]()
        path = write_experiment(folder, name, source, result)
        spent = spell_seconds(time.monotonic() - start)
        typer.echo(f"{name}: {spent}, written to {path}")
    return len(wanted)


def main(
    lesson: Annotated[str, typer.Option(help="Two digits; all if not given.")] = "",
    only: Annotated[str, typer.Option(help="Run this experiment only.")] = "",
    check: Annotated[bool, typer.Option("--check", help="Run nothing.")] = False,
    out: Annotated[Path | None, typer.Option(help="Default: data/experiments.")] = None,
    threads: Annotated[
        int, typer.Option(min=1, envvar="COURSE_THREADS", help="Threads of torch.")
    ] = 2,
) -> None:
    """Run the experiments whose results the lessons read."""
    folder = data_path("experiments") if out is None else out
    if check:
        problems = stale(folder)
        for problem in problems:
            typer.echo(problem, err=True)
        raise typer.Exit(bool(problems))
    numbers = [lesson] if lesson else [only[:2]] if only else lessons()
    if unknown := [number for number in numbers if number not in lessons()]:
        _refuse(f"Lesson {unknown[0]!r} has no experiments; {', '.join(lessons())} do.")
    import torch

    torch.set_num_threads(threads)
    os.environ["COURSE_THREADS"] = str(threads)  # for lessons run on their own
    try:
        n_run = sum(run(number, only, folder) for number in numbers)
    except CourseError as error:
        typer.echo(f"error: {error}", err=True)
        raise typer.Exit(1) from None
    if not n_run:
        _refuse(f"There is no experiment {only!r} in tools/experiments/.")


def _refuse(sentence: str) -> None:
    typer.echo(sentence, err=True)
    raise typer.Exit(2)


if __name__ == "__main__":
    typer.run(main)
