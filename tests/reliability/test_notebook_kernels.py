"""The notebook tests do not fail because a kernel's port was taken."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

REPO = Path(__file__).resolve().parents[2]
GUARD = REPO / "tests" / "guard"
# A plugin loaded before the course's: the first starts fail.
_FLAKY = """
import nbval.kernel

_start, _seen = nbval.kernel.start_new_kernel, []

def start(*arguments, **options):
    _seen.append(1)
    if len(_seen) <= {n_failures}:
        raise RuntimeError("Kernel didn't respond in 60 seconds")
    return _start(*arguments, **options)

nbval.kernel.start_new_kernel = start
"""


def _notebook(path, source):
    cell = {
        "cell_type": "code",
        "id": "one",
        "metadata": {},
        "source": source,
        "outputs": [],
        "execution_count": None,
    }
    book = {"cells": [cell], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}
    path.write_text(json.dumps(book), encoding="utf-8")


def _run(folder, source, n_failures):
    _notebook(folder / "one.ipynb", source)
    (folder / "flaky.py").write_text(_FLAKY.format(n_failures=n_failures), "utf-8")
    command = ["-p", "flaky", "-p", "notebook_kernels", "--nbval-lax"]
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-s", *command, "--nbval-current-env", "."],
        cwd=folder,
        env=os.environ | {"PYTHONPATH": f"{GUARD}{os.pathsep}{folder}"},
        capture_output=True,
        text=True,
        encoding="utf-8",
    )


@pytest.mark.parametrize(("n_failures", "status"), [(0, 0), (2, 0), (3, 1)])
def test_a_kernel_that_does_not_answer_is_started_again(tmp_path, n_failures, status):
    done = _run(tmp_path, "assert 1 + 1 == 2", n_failures)
    assert done.returncode == status, done.stdout
    assert done.stdout.count("started once more") == min(n_failures, 2)


def test_a_cell_that_fails_is_not_run_again(tmp_path):
    source = "open('runs', 'a').write('x'); raise RuntimeError('wrong')"
    done = _run(tmp_path, source, 0)
    assert done.returncode == 1
    assert (tmp_path / "runs").read_text() == "x"


def test_each_worker_has_an_ipython_folder_of_its_own(tmp_path):
    source = "import os; assert 'course-ipython-' in os.environ['IPYTHONDIR']"
    done = _run(tmp_path, source, 0)
    assert done.returncode == 0, done.stdout
