"""Run a built notebook in a fresh kernel and keep nothing of the machine it ran on."""

import json
import os
import tempfile
from pathlib import Path

_KEPT = ("COURSE_HOME", "COURSE_CACHE", "COURSE_THREADS")


class CellFailed(Exception):
    """A cell raised; the message names the cell and the error."""


def execute(
    notebook: dict, root: Path, strict: bool = False, timeout: int = 600
) -> None:
    """Run the notebook's cells in the profile `tiny` and store their outputs in it.

    Args:
        notebook: as built; its outputs and execution counts are replaced.
        root: the checkout, whose `utils` the kernel imports.
        strict: make the checks of exercises raise (for solved notebooks).
        timeout: seconds that one cell may take.

    Raises:
        CellFailed: a cell raised; the notebook is left as it was.
    """
    import nbformat

    running = nbformat.from_dict(json.loads(json.dumps(notebook)))
    for cell in running.cells:
        cell.source = "".join(cell.source)
    (root / "notebooks").mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        _run(running, root, Path(folder), strict, timeout)
    done = json.loads(nbformat.writes(running, version=nbformat.NO_CONVERT))
    for cell, ran in zip(notebook["cells"], done["cells"], strict=True):
        if cell["cell_type"] == "code":
            cell["outputs"] = ran["outputs"]
            cell["execution_count"] = ran["execution_count"]


def _run(running, root: Path, scratch: Path, strict: bool, timeout: int) -> None:
    from nbclient import NotebookClient
    from nbclient.exceptions import (
        CellExecutionError,
        CellTimeoutError,
        DeadKernelError,
    )

    from utils.support.kernel import kernel_manager

    client = NotebookClient(
        running,
        km=kernel_manager(scratch),
        timeout=timeout,
        record_timing=False,
        coalesce_streams=True,
        store_widget_state=False,
        resources={"metadata": {"path": str(root / "notebooks")}},
    )
    environment = _environment(root, scratch, strict)
    try:
        with open(scratch / "kernel.log", "wb") as log:
            client.execute(env=environment, stdout=log, stderr=log)
    except (CellExecutionError, CellTimeoutError, DeadKernelError) as error:
        raise CellFailed(_where(running, error)) from None


def _environment(root: Path, scratch: Path, strict: bool) -> dict[str, str]:
    """Return the kernel's environment: the user's, less what would change a result."""
    kept = {
        key: value
        for key, value in os.environ.items()
        if not key.startswith("COURSE_") or key in _KEPT
    }
    path = os.pathsep.join(filter(None, [str(root), os.environ.get("PYTHONPATH")]))
    kept.setdefault("OMP_NUM_THREADS", "2")
    return kept | {
        "PYTHONPATH": path,
        "PYTHONHASHSEED": "0",
        "MPLBACKEND": "module://matplotlib_inline.backend_inline",
        "COURSE_PROFILE": "tiny",
        "COURSE_STRICT": "1" if strict else "",
        "COURSE_HEADLESS": "1",
        "COURSE_PROGRESS": str(scratch / "progress.json"),
        "IPYTHONDIR": str(scratch / "ipython"),
        "HF_HUB_OFFLINE": "1",
        "COLUMNS": "80",
    }


def _where(notebook, error: Exception) -> str:
    """Say which cell failed, by its number and the heading above it."""
    heading = ""
    for number, cell in enumerate(notebook.cells, 1):
        if cell.cell_type == "markdown":
            titles = [t for t in cell.source.split("\n") if t.startswith("#")]
            heading = titles[-1].lstrip("# ") if titles else heading
        elif any(o.output_type == "error" for o in cell.outputs):
            last = next(o for o in cell.outputs if o.output_type == "error")
            return f"cell {number} (in “{heading}”) raised {last.ename}: {last.evalue}"
        elif cell.execution_count is None:
            break
    return f"cell {number} (in “{heading}”): {str(error).strip().splitlines()[0]}"
