"""What a lesson claims, measured once more with other seeds than the one it prints.

The lesson's own code is run, up to the cell that reads the result: nothing is written
twice. A claim that does not hold with one of the seeds ends the run.
"""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from tools._stamp import REPO, bare_code, code_stamp, imported
from tools.lesson_source import lesson_paths, parse_lesson
from utils.support.files import CourseError

SEEDS = (1, 2, 3)
LESSONS = ("02", "05")  # whose claims about learning no other experiment records
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
    """Return a lesson's code up to the cell that reads what is made here."""
    cells = [cell for cell in parse_lesson(path_of(number)) if cell.kind == "code"]
    reads = f'read_experiment("{number}-seeds")'
    ends = [i for i, cell in enumerate(cells) if reads in cell.source]
    return "\n".join(cell.source for cell in cells[: ends[0] if ends else None])


def seeds_stamp(number: str, read: str) -> str:
    """Return the hash of that code, of the taught modules it imports and of data."""
    taught = [path for path in imported(path_of(number)) if path != path_of(number)]
    return code_stamp(taught, bare_code(code_before(number)), read)


def claims_by_seed(number: str) -> dict[str, list[float]]:
    """Run a lesson with each seed; return what was claimed → its value by seed.

    Raises:
        CourseError: a claim does not hold with a seed, or a cell fails.
    """
    runs = [_claims(number, seed) for seed in SEEDS]
    names = [claim["name"] for claim in runs[0]]
    if len({*names}) < len(names) or any(
        [claim["name"] for claim in run] != names for run in runs
    ):
        raise CourseError(f"Lesson {number}: claims need names of their own, the same.")
    return {
        name: [float(run[i]["value"]) for run in runs] for i, name in enumerate(names)
    }


def _claims(number: str, seed: int) -> list[dict]:
    with TemporaryDirectory() as folder:
        told = Path(folder) / "claims.json"
        script = Path(folder) / "lesson.py"
        code = code_before(number) + _TELL.format(path=str(told))
        script.write_text(code, encoding="utf-8")
        env = os.environ | {"COURSE_SEED": str(seed), "MPLBACKEND": "Agg"}
        env |= {"PYTHONPATH": str(REPO), "COURSE_PROFILE": "tiny"}
        call = [sys.executable, str(script)]
        done = subprocess.run(call, env=env, cwd=folder, capture_output=True, text=True)
        if done.returncode:
            last = done.stderr.strip().splitlines()[-1:]
            raise CourseError(f"Lesson {number} with seed {seed}: {' '.join(last)}")
        return json.loads(told.read_text(encoding="utf-8"))
