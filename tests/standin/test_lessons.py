"""Every lesson runs in `colab` from first cell to last on the stand-in cache."""

import os
from pathlib import Path

import nbformat
from nbclient import NotebookClient

from utils.support.overrides import variable
from utils.support.profile import SIZES

ROOT = Path(__file__).resolve().parents[2]


def environment(lesson, home):
    """The stand-in, small sizes (one step of training), and nobody's own settings."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("COURSE_", "HF_"))}
    small = {
        variable(f"size.{name}"): str(1 if name == "steps" else rows["tiny"])
        for name, rows in SIZES.get(lesson, {}).items()
    }
    return (
        kept
        | small
        | {
            "HF_HOME": str(home),
            "HF_HUB_OFFLINE": "1",
            "COURSE_PROFILE": "colab",
            "COURSE_THREADS": "1",
            "COURSE_PROGRESS": str(home / "progress.json"),
            "PYTHONPATH": str(ROOT),
        }
    )


def test_every_lesson_runs_in_colab_on_the_standin(standin, tmp_path):
    for path in sorted((ROOT / "notebooks").glob("[0-9]*.ipynb")):
        notebook = nbformat.read(path, as_version=4)
        client = NotebookClient(notebook, timeout=300)
        client.execute(cwd=str(tmp_path), env=environment(path.name[:2], standin))
        outputs = [
            output.get("text", "")
            for cell in notebook.cells
            for output in cell.get("outputs", [])
        ]
        assert any("stand-in, not asserted" in text for text in outputs), path.name
