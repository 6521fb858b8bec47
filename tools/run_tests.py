"""Run all that must hold, in the order in which a failure is cheapest: `make test`.

Every step runs even if one before it failed; the last lines say which did.
"""

import argparse
import os
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
NOTEBOOK_TIMEOUT = 300  # seconds a single cell may take
# Notebooks are tested on a machine without a network and with 2 GB of memory.
GUARD = {
    "PYTHONPATH": str(ROOT / "tests" / "guard"),
    "COURSE_MEMORY_LIMIT_MB": "2000",
}


def steps(workers: int, fast: bool) -> list[tuple[str, list[str]]]:
    pytest = ["-m", "pytest", "-n", str(workers), "--dist", "loadfile"]
    nbval = [*pytest, "-p", "notebook_kernels", "--nbval-lax", "--nbval-current-env"]
    nbval += ["--nbval-cell-timeout", str(NOTEBOOK_TIMEOUT), "notebooks"]
    quick = [
        ("style", ["-m", "ruff", "check", "."]),
        ("format", ["-m", "ruff", "format", "--check", "."]),
        ("drift", ["tools/build_notebooks.py", "--check"]),
        ("experiments", ["tools/run_experiments.py", "--check"]),
        ("structure", ["-m", "pytest", "tests/structure"]),
        ("unit, parity, exercises", [*pytest, *_folders("unit parity exercises")]),
    ]
    slow = [
        (
            "build, reliability, stand-in",
            [*pytest, *_folders("build reliability standin")],
        ),
        ("data", ["tools/build_data.py", "--check"]),
        ("tokenizers", ["tools/build_tokenizers.py", "--check"]),
        ("notebooks", nbval),
    ]
    return quick if fast else quick + slow


def _folders(names: str) -> list[str]:
    return [f"tests/{name}" for name in names.split()]


def run(name: str, arguments: list[str]) -> bool:
    print(f"\n== {name}", flush=True)
    # One thread each: the processes already share the cores.
    threads = {"OMP_NUM_THREADS": "1", "COURSE_THREADS": "1"}
    guard = GUARD if name == "notebooks" else {}
    environment = {**os.environ, **threads, **guard, "PYTHONDONTWRITEBYTECODE": "1"}
    started = time.perf_counter()
    done = subprocess.run([sys.executable, *arguments], cwd=ROOT, env=environment)
    spent = time.perf_counter() - started
    print(f"== {name}: {'ok' if done.returncode == 0 else 'FAILED'} ({spent:.0f} s)")
    return done.returncode == 0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument(
        "--fast", action="store_true", help="no notebooks, no slow tests"
    )
    options = parser.parse_args()
    results = [(n, run(n, a)) for n, a in steps(options.workers, options.fast)]
    failed = [name for name, ok in results if not ok]
    print(f"\n{len(results) - len(failed)} passed, {len(failed)} failed", flush=True)
    for name in failed:
        print(f"failed: {name}")
    return bool(failed)


if __name__ == "__main__":
    sys.exit(main())
