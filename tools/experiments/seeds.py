"""What a lesson claims, measured once more with other seeds than the one it prints.

The lesson's own code is run, up to the cell that reads the result: nothing is written
twice. A claim that does not hold with one of the seeds ends the run.
"""

import ast
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from tools._stamp import REPO, bare_code, code_stamp, data_sums, imported
from tools.lesson_source import Cell, lesson_paths, parse_lesson
from utils.support.files import CourseError

SEEDS = (1, 2, 3)
# Whose claims about learning no other experiment records.
LESSONS = ("00", "02", "03", "05")
_OF_THE_MACHINE = "time "  # a claim whose name begins so is about no seed
_FOLDERS = {"run.data": "{}/", "run.tokenizer": "tokenizers/{}/"}
_TELL = """
import json as _json, pathlib as _pathlib
from utils.support.claims import current_claims as _claims
_pathlib.Path({path!r}).write_text(_json.dumps(_claims()), encoding="utf-8")
"""


def seeded(number: str) -> dict[str, Callable[[], dict]]:
    """Return the experiment of a lesson that is run with other seeds, by name."""
    if number not in LESSONS:
        return {}
    return {f"{number}-seeds": partial(claims_by_seed, number)}


def path_of(number: str) -> Path:
    """Return the file of a lesson."""
    return next(p for p in lesson_paths(REPO) if p.name.startswith(number))


def code_before(number: str) -> str:
    """Return a lesson's code up to the cell that reads what is made here.

    Raises:
        CourseError: no cell reads it.
    """
    cells = [cell for cell in parse_lesson(path_of(number)) if cell.kind == "code"]
    name = f"{number}-seeds"
    ends = [i for i, cell in enumerate(cells) if _reads(cell, name)]
    if not ends:
        raise CourseError(f'Lesson {number}: no cell calls read_experiment("{name}").')
    return "\n".join(cell.source for cell in cells[: ends[0]])


def seeds_stamp(number: str) -> str:
    """Return the hash of that code, of the taught modules it imports and of data."""
    taught = [path for path in imported(path_of(number)) if path != path_of(number)]
    code = code_before(number)
    return code_stamp(taught, bare_code(code), data_sums(*data_read(code)))


def data_read(code: str) -> list[str]:
    """Return how the names of the shipped files begin that a lesson's code reads."""
    return sorted({_FOLDERS[door].format(n) for door, n in _asked(code, *_FOLDERS)})


def claims_by_seed(number: str) -> dict[str, list[float]]:
    """Run a lesson with each seed; return what was claimed → its value by seed.

    Raises:
        CourseError: a claim does not hold with a seed, or a cell fails, or the claims
            cannot be set beside each other.
    """
    runs = [_claims(number, seed) for seed in SEEDS]
    for seed, run in zip(SEEDS, runs, strict=True):
        if odd := {*run} ^ {*runs[0]}:
            raise CourseError(
                f"Lesson {number} does not claim {min(odd)!r} with both seed {SEEDS[0]}"
                f" and seed {seed}: give the claim a name without numbers."
            )
    if all(run == runs[0] for run in runs):
        raise CourseError(
            f"Lesson {number} claims the same with every seed: set SEED to 0 in its"
            " parameters, and draw from run.seed."
        )
    return {name: [run[name] for run in runs] for name in runs[0]}


def _reads(cell: Cell, name: str) -> bool:
    return ("read_experiment", name) in _asked(cell.source, "read_experiment")


def _asked(code: str, *functions: str) -> Iterator[tuple[str, str]]:
    """Yield (function, first argument) of each call with a string."""
    for node in ast.walk(ast.parse(code)):
        match node:
            case ast.Call(func, [ast.Constant(str(name)), *_]):
                if ast.unparse(func) in functions:
                    yield ast.unparse(func), name


def _claims(number: str, seed: int) -> dict[str, float]:
    """Return what is claimed about learning with one seed → its value."""
    found = {}
    for claim in _run(number, seed):
        name, is_here = claim["name"], claim["asserted"]
        if name in found:
            raise CourseError(f"Lesson {number} claims {name!r} twice: rename one.")
        if is_here and not name.startswith(_OF_THE_MACHINE):
            found[name] = float(claim["value"])
    return found


def _run(number: str, seed: int) -> list[dict]:
    """Run a lesson's code with a seed in a process and a folder of its own."""
    with TemporaryDirectory() as folder:
        told = Path(folder) / "claims.json"
        script = Path(folder) / "lesson.py"
        code = code_before(number) + _TELL.format(path=str(told))
        script.write_text(code, encoding="utf-8")
        done = subprocess.run(
            [sys.executable, str(script)],
            env=_environment(seed, folder),
            cwd=folder,
            capture_output=True,
            encoding="utf-8",
        )
        if not told.is_file():
            said = done.stderr.strip().splitlines()
            last = said[-1] if said else f"it ended early, status {done.returncode}"
            last = last.removeprefix("utils.support.claims.ClaimError: ")
            raise CourseError(f"Lesson {number} with seed {seed}: {last}")
        return json.loads(told.read_text(encoding="utf-8"))


def _environment(seed: int, folder: str) -> dict[str, str]:
    """Return the user's environment without the course's settings, save threads."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith("COURSE_") or name == "COURSE_THREADS"
    }
    kept |= {"COURSE_SEED": str(seed), "COURSE_PROFILE": "tiny", "COURSE_HEADLESS": "1"}
    kept["COURSE_PROGRESS"] = str(Path(folder) / "progress.json")
    return kept | {"PYTHONPATH": str(REPO), "PYTHONUTF8": "1", "MPLBACKEND": "Agg"}
