"""Is everything there that the lessons need? One row each, with the repair."""

import contextlib
import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from utils.support.catalogue import MEMORY_BUDGET_MB
from utils.support.faults import check_writable
from utils.support.files import CourseError

INSTALL = "python -m pip install -r requirements.txt"
_OLDEST, _NEWEST = (3, 11), (3, 13)
_MIN_DISK_GB = 1.0
_TORCH_PROBE = """\
import json, torch
cuda = torch.cuda.is_available()
mps = torch.backends.mps.is_available()
name = torch.cuda.get_device_name(0) if cuda else "Apple GPU (mps)" if mps else ""
print(json.dumps({"version": torch.__version__, "gpu": name}))
"""


@dataclass(frozen=True)
class Row:
    """One thing that was looked at."""

    ok: bool
    name: str
    detail: str
    remedy: str = ""

    def line(self) -> str:
        """Return the row as one line of text."""
        return f"{'[ok]' if self.ok else '[missing]':9} {self.name}: {self.detail}"


def examine(home: Path) -> Iterator[Row]:
    """Look at everything, quick things first; yields rows as they are known."""
    yield python_row(sys.version_info[:2])
    yield from package_rows(home / "requirements.txt")
    yield from torch_rows()
    yield from machine_rows(home)
    yield from place_rows(home)
    yield from data_summary(data_rows(home))
    yield kernel_row()


def python_row(found: tuple[int, int]) -> Row:
    """Check the version of Python."""
    return Row(
        _OLDEST <= found <= _NEWEST,
        "Python",
        f"{'.'.join(map(str, found))} ({sys.executable})",
        "install Python 3.11, 3.12 or 3.13, then: make course PYTHON=python3.12",
    )


def package_rows(requirements: Path) -> list[Row]:
    """Check that every required package is there, in a version that will do."""
    try:
        lines = requirements.read_text(encoding="utf-8").splitlines()
    except OSError as error:
        reason = error.strerror or str(error)
        return [
            Row(False, "requirements.txt", reason, f"git checkout -- {requirements}")
        ]
    wanted = [line.split("#")[0].strip() for line in lines]
    return [_package_row(line) for line in wanted if line and line[0] != "-"]


def _package_row(line: str) -> Row:
    try:
        from packaging.requirements import Requirement
    except ImportError:
        return Row(False, "packaging", "not installed", INSTALL)
    requirement = Requirement(line)
    try:
        found = version(requirement.name)
    except PackageNotFoundError:
        return Row(False, requirement.name, "not installed", INSTALL)
    fits = requirement.specifier.contains(found, prereleases=True)
    detail = found if fits else f"{found}, but {requirement.specifier} is wanted"
    return Row(fits, requirement.name, detail, INSTALL)


def torch_rows() -> list[Row]:
    """Load torch in a process of its own, since this one does without it."""
    command = [sys.executable, "-c", _TORCH_PROBE]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=300)
        found = json.loads(done.stdout.splitlines()[-1])
    except (OSError, subprocess.SubprocessError, ValueError, IndexError) as error:
        said = getattr(locals().get("done"), "stderr", "") or str(error)
        reason = (said.strip().splitlines() or ["no reason given"])[-1]
        return [Row(False, "torch loads", reason, f"{INSTALL} --force-reinstall")]
    gpu = found["gpu"] or "none; the tiny profile needs none"
    return [
        Row(True, "torch loads", found["version"]),
        Row(True, "GPU", gpu),
    ]


def machine_rows(home: Path) -> list[Row]:
    """Check memory, cores and disk space."""
    import psutil

    memory = psutil.virtual_memory()
    free_gb = _free_gb(home)
    total, there = memory.total / 1e9, memory.available / 1e9
    need = MEMORY_BUDGET_MB / 1000
    cores = os.cpu_count() or 1
    note = "" if cores > 1 else " (one is enough, but lessons take twice as long)"
    return [
        Row(
            there >= need,
            "memory",
            f"{there:.1f} GB free of {total:.1f} GB; a lesson needs up to {need} GB",
            "close other programs, or use a machine with more memory",
        ),
        Row(True, "cores", f"{cores}{note}, {platform.system()} {platform.machine()}"),
        Row(
            free_gb >= _MIN_DISK_GB,
            "disk",
            f"{free_gb:.1f} GB free; runs and caches need up to {_MIN_DISK_GB:g} GB",
            "make clean, or free some space",
        ),
    ]


def _free_gb(path: Path) -> float:
    with contextlib.suppress(OSError):
        return shutil.disk_usage(path).free / 1e9
    return 0.0


def place_rows(home: Path) -> list[Row]:
    """Check that notebooks are there and that runs can be written."""
    n = len(list((home / "notebooks").glob("[0-9][0-9]_*.ipynb")))
    rows = [Row(n > 0, "notebooks", f"{n} built", "make notebooks")]
    try:
        check_writable(home / "runs")
        rows.append(Row(True, "writable", str(home / "runs")))
    except CourseError as error:
        remedy = "give yourself the right to write there, or run with --out FOLDER"
        rows.append(Row(False, "writable", str(error), remedy))
    return rows


def data_rows(home: Path) -> list[Row]:
    """Check every shipped data file against its recorded checksum."""
    remedy = "git checkout -- data (or: make data)"
    if not (home / "data" / "SHA256SUMS").exists():
        where = home / "data" / "SHA256SUMS"
        return [Row(False, "data", f"{where} is missing", remedy)]
    from utils.support.datasets import verify

    return [
        Row(bool(ok), str(file), "as shipped" if ok else str(said), remedy)
        for file, ok, said in verify()
    ]


def data_summary(rows: list[Row]) -> list[Row]:
    """Keep the files that are not as shipped, or say in one row that all are."""
    broken = [row for row in rows if not row.ok]
    n = len(rows)
    return broken or [Row(True, "data", f"{n} file{'' if n == 1 else 's'} as shipped")]


def kernel_row() -> Row:
    """Start a kernel of this Python, as every lesson does."""
    from utils.support.kernel import require_kernel, try_kernel

    try:
        require_kernel()
        with tempfile.TemporaryDirectory(prefix="course-") as work:
            try_kernel(Path(work))
    except CourseError as error:
        return Row(False, "kernel", str(error), INSTALL)
    except Exception as error:  # whatever a broken installation brings up
        return Row(False, "kernel", f"does not start ({error})", INSTALL)
    return Row(True, "kernel", "starts and answers")
