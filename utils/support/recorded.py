"""Results that a lesson has no time to make: written once, read by the lesson.

Each file below data/experiments/ holds a name, a hash of the code that made it and the
result; `make experiments` writes them.
"""

import json
from pathlib import Path
from typing import Any

from utils.support.files import CourseError, data_path, write_atomic


def write_experiment(folder: Path, name: str, source: str, result: object) -> Path:
    """Write one result; the floats are rounded to six digits to keep it small."""
    path = folder / f"{name}.json"
    content = {"name": name, "source": source, "result": _rounded(result)}
    write_atomic(path, json.dumps(content, ensure_ascii=False, indent=None) + "\n")
    return path


def read_experiment(name: str) -> Any:
    """Return a recorded result.

    Args:
        name: as in `"05-extrapolation"`.

    Raises:
        CourseError: there is no such file, or it is broken.
    """
    path = data_path("experiments") / f"{name}.json"
    if not path.is_file():
        raise CourseError(
            f"{path} is missing: the lesson reads a recorded result there. Restore it"
            f" with `git checkout {path.name}` in its folder, or run"
            f" `python tools/run_experiments.py --only {name}`."
        )
    try:
        return json.loads(path.read_text(encoding="utf-8"))["result"]
    except (ValueError, KeyError, TypeError) as error:
        raise CourseError(
            f"{path} is not a recorded result ({error}). Restore the file."
        ) from None


def _rounded(value: object) -> object:
    if isinstance(value, float):
        return float(f"{value:.6g}")
    if isinstance(value, dict):
        return {key: _rounded(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_rounded(item) for item in value]
    return value
