"""Give the learner copies of the notebooks that nothing ever overwrites."""

import contextlib
import hashlib
import json
import os
import subprocess
import sys
import tempfile
from importlib.util import find_spec
from pathlib import Path

from utils.support.catalogue import select
from utils.support.faults import Exit, Fault, disk_fault, save

_RECORD = ".copied.json"


def copy_notebooks(
    home: Path, fresh: list[str] | None = None, *, outputs: bool = True
) -> list[str]:
    """Copy into `my/` the notebooks that are not there; return what is worth saying.

    Args:
        home: root of the course.
        fresh: lessons of which to make a further copy, under a new name.
        outputs: whether the copies made now hold what the lessons printed and drew.

    Raises:
        Fault: no notebooks, an unknown lesson, no space left, a read-only folder.
    """
    folder = home / "my"
    _make(folder)
    record = _read_record(folder)
    lines = []
    for lesson in select(["all"], home):
        lines += _copy_first_time(lesson.path, folder, record, outputs)
    for lesson in select(fresh, home) if fresh else ():
        target = _new_name(folder, lesson.path)
        _place(_content(lesson.path, outputs), target)
        record[lesson.path.name] = _digest(lesson.path)
        lines.append(f"A fresh copy of {lesson.path.name}: my/{target.name}")
    save(folder / _RECORD, json.dumps(record, indent=1, sort_keys=True) + "\n")
    return lines


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise disk_fault(folder, error) from error


def _read_record(folder: Path) -> dict[str, str]:
    """Return the checksum each notebook had when it was copied."""
    with contextlib.suppress(OSError, ValueError):
        return dict(json.loads((folder / _RECORD).read_text(encoding="utf-8")))
    return {}


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _content(source: Path, outputs: bool) -> bytes:
    """Return a notebook's file, without outputs as it was before its first run."""
    content = source.read_bytes()
    if outputs:
        return content
    notebook = json.loads(content)
    for cell in notebook["cells"]:
        if cell["cell_type"] == "code":
            cell.update(execution_count=None, outputs=[])
    text = json.dumps(notebook, ensure_ascii=False, indent=1, sort_keys=True)
    return f"{text}\n".encode()


def _copy_first_time(
    source: Path, folder: Path, record: dict, outputs: bool
) -> list[str]:
    if not (folder / source.name).exists():
        _place(_content(source, outputs), folder / source.name)
        record[source.name] = _digest(source)
        return [f"Copied {source.name} to my/{'' if outputs else ', without outputs'}"]
    known = record.setdefault(source.name, _digest(source))
    if known == _digest(source):
        return []
    return [
        f"{source.name} has changed since you copied it; your copy is left as it is."
        f" For the new one beside it: python -m utils lab --fresh {source.name[:2]}"
    ]


def _new_name(folder: Path, source: Path) -> Path:
    n = 2
    while (folder / f"{source.stem}_{n}.ipynb").exists():
        n += 1
    return folder / f"{source.stem}_{n}.ipynb"


def _place(content: bytes, target: Path) -> None:
    """Write a whole new file; a file that is there already is left alone.

    Linking (on Windows, renaming) refuses to replace a file even if it appeared a
    moment ago.
    """
    temporary = None
    try:
        handle, temporary = tempfile.mkstemp(dir=target.parent, prefix=".copy-")
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        os.chmod(temporary, 0o644)
        _take_name(temporary, target)
    except FileExistsError:
        pass
    except OSError as error:
        raise disk_fault(target, error) from error
    finally:
        if temporary:
            Path(temporary).unlink(missing_ok=True)


def _take_name(temporary: str, target: Path) -> None:
    if os.name == "nt":
        os.rename(temporary, target)
        return
    try:
        os.link(temporary, target)
    except FileExistsError:
        raise
    except OSError:
        # A file system without links: look, then rename.
        if not target.exists():
            os.rename(temporary, target)


def lab_command(home: Path, *, browser: bool, port: int | None) -> list[str]:
    """Return the command that starts JupyterLab on `my/`."""
    command = [sys.executable, "-m", "jupyterlab"]
    command.append(f"--ServerApp.root_dir={home / 'my'}")
    if not browser:
        command.append("--no-browser")
    if port is not None:
        command.append(f"--port={port}")
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        command.append("--allow-root")
    return command


def start_lab(home: Path, *, browser: bool = True, port: int | None = None) -> int:
    """Start JupyterLab and wait for its end; return its exit code.

    Raises:
        Fault: JupyterLab is not installed.
    """
    if find_spec("jupyterlab") is None:
        raise Fault(
            Exit.NO_KERNEL,
            f"JupyterLab is not installed in {sys.executable}: python -m pip install"
            " -r requirements.txt",
        )
    from utils.support.kernel import kernel_env

    env = kernel_env(JUPYTER_PREFER_ENV_PATH="1")
    process = subprocess.Popen(lab_command(home, browser=browser, port=port), env=env)
    while True:
        # Ctrl-C reaches JupyterLab too, which asks before it stops: wait for it.
        with contextlib.suppress(KeyboardInterrupt):
            return process.wait()
