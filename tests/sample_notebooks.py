"""Tiny notebooks with which the runner is tested."""

import json
from pathlib import Path

CLAIMS = """\
import json, os
with open(os.environ["COURSE_REPORT"], "a", encoding="utf-8") as file:
    for value in (3.5, float("inf")):
        row = dict(name="ratio", value=value, op=">=", bound=2.0, holds=True)
        file.write(json.dumps(row | {"asserted": True}) + "\\n")
    file.write('{"name": "cut sho')
"""
KILL = "import os, signal\nos.kill(os.getpid(), getattr(signal, 'SIGKILL', 15))"
PARAMETERS = 'PROFILE = "tiny"\nSEED = 0\nN = 1'


def code(source: str, *tags: str) -> dict:
    """Return a code cell."""
    return {
        "cell_type": "code",
        "metadata": {"tags": list(tags)} if tags else {},
        "source": source,
        "outputs": [],
        "execution_count": None,
    }


def write_notebook(home: Path, name: str, *cells: dict | str, title: str = "") -> Path:
    """Write `home/notebooks/name.ipynb` with a heading and these cells."""
    heading = f"# {name[:2]} · {title or name[3:].capitalize()}\n\nA promise."
    rows = [{"cell_type": "markdown", "metadata": {}, "source": heading}]
    rows += [code(cell) if isinstance(cell, str) else cell for cell in cells]
    kernelspec = {"name": "no-such-kernel", "display_name": "x", "language": "python"}
    notebook = {
        "cells": [dict(row, id=f"cell-{i}") for i, row in enumerate(rows)],
        "metadata": {"kernelspec": kernelspec},
        "nbformat": 4,
        "nbformat_minor": 5,
    }
    path = home / "notebooks" / f"{name}.ipynb"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(notebook), encoding="utf-8")
    return path
