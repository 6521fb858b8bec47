"""A hang in a real notebook kernel is stopped, and the kernel goes on."""

import nbformat
from nbclient import NotebookClient
from nbformat.v4 import new_code_cell, new_notebook

from utils.support.files import REPO

_CELLS = [
    "from utils.checks import check, hint",
    "def merge(ids, pair, new_id):\n    raise NotImplementedError",
    'check("03.merge", merge)',
    "def merge(ids, pair, new_id):\n    while True:\n        ids = [*ids]\n",
    'check("03.merge", merge)',
    'hint("03.merge")',
    "print(6 * 7)",
]


def _run(cells):
    notebook = new_notebook(cells=[new_code_cell(source) for source in cells])
    client = NotebookClient(notebook, timeout=120, kernel_name="python3")
    client.execute(cwd=str(REPO))
    nbformat.validate(notebook)
    return [cell.outputs for cell in notebook.cells]


def test_kernel_stays_usable_after_a_hang(monkeypatch):
    monkeypatch.delenv("COURSE_STRICT", raising=False)
    outputs = _run(_CELLS)
    assert all(len(cell) <= 1 for cell in outputs), "a check shows one output only"
    texts = [cell[0].text if cell else "" for cell in outputs]
    assert texts[2] == "03.merge: not attempted\n"
    first = texts[4].splitlines()[0]
    assert first.startswith("03.merge: not yet: your function had not come to an end")
    assert "line 3: `ids = [*ids]`" in first or "line 2: `while True:`" in first
    assert texts[5].startswith("03.merge, hint 1 of 3: ")
    assert texts[6] == "42\n"
