"""Turn a lesson's cells into a notebook, to the byte the same on every machine."""

import ast
import hashlib
import json
import tomllib
from pathlib import Path
from urllib.parse import quote

from tools._folding import folded_solution, quiz_markdown
from tools._shown import Library
from tools.lesson_source import (
    Cell,
    LessonError,
    exercise_solution,
    exercise_stub,
    parse_lesson,
)

BADGES = "<!-- badges -->"
STYLES = ("shipped", "solved", "blank")
_METADATA = {
    "kernelspec": {
        "display_name": "Python 3 (ipykernel)",
        "language": "python",
        "name": "python3",
    },
    "language_info": {
        "codemirror_mode": {"name": "ipython", "version": 3},
        "file_extension": ".py",
        "mimetype": "text/x-python",
        "name": "python",
        "nbconvert_exporter": "python",
        "pygments_lexer": "ipython3",
        "version": "3.11",
    },
}


def repository(root: Path) -> str:
    """Return the project's own address, out of pyproject.toml."""
    try:
        project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
        return project["project"]["urls"]["Repository"].rstrip("/")
    except (OSError, KeyError, tomllib.TOMLDecodeError) as error:
        raise LessonError(
            'pyproject.toml: needs [project.urls] with Repository = "https://…";'
            f" reading it failed ({error!r})."
        ) from error


def badges(address: str, stem: str, separator: str = "\n") -> str:
    """Return the Colab and Binder badges of one notebook, as Markdown."""
    project = address.removeprefix("https://github.com/")
    path = f"notebooks/{stem}.ipynb"
    colab = f"https://colab.research.google.com/github/{project}/blob/main/{path}"
    binder = (
        f"https://mybinder.org/v2/gh/{project}/main?urlpath="
        f"{quote(f'lab/tree/{path}', safe='')}"
    )
    colab_image = "https://colab.research.google.com/assets/colab-badge.svg"
    return (
        f"[![Open in Colab]({colab_image})]({colab}){separator}"
        f"[![Open in Binder](https://mybinder.org/badge_logo.svg)]({binder})"
    )


def bootstrap_cell(root: Path) -> str:
    """Return the cell that readies Colab, out of utils/support/bootstrap.py.

    It is a text, `COLAB_CELL`, read without importing anything; `{repository}` in it
    becomes the project's address and `{name}` that of the folder it is cloned into.
    """
    path = root / "utils" / "support" / "bootstrap.py"
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        match node:
            case ast.Assign(
                targets=[ast.Name(id="COLAB_CELL")], value=ast.Constant(value=str(text))
            ):
                address = repository(root)
                name = address.rsplit("/", 1)[-1]
                text = text.replace("{repository}", address).replace("{name}", name)
                return text.strip("\n")
    raise LessonError("utils/support/bootstrap.py: needs COLAB_CELL, one plain string.")


class Builder:
    """Builds the notebooks of one checkout."""

    def __init__(self, root: Path):
        self.root = root
        self.library = Library(root)
        self.bootstrap = bootstrap_cell(root)
        self.address = repository(root)

    def build(self, path: Path, style: str = "shipped") -> dict:
        """Return the notebook of a lesson, as a dictionary and without outputs.

        Args:
            path: the lesson's source file.
            style: "shipped" (stub, check, folded solution), "solved" (solutions in
                place) or "blank" (no solution anywhere).
        """
        cells = parse_lesson(path)
        built: list[dict] = []
        above: set[str] = set()
        for position in range(len(cells)):
            for kind, source, tags in self._expand(cells, position, above, style):
                built.append(_raw_cell(kind, source, tags))
        self._add_badges(built[0], path.stem)
        _give_ids(built)
        return {
            "cells": built,
            "metadata": _METADATA,
            "nbformat": 4,
            "nbformat_minor": 5,
        }

    def _expand(self, cells: list[Cell], position: int, above: set[str], style: str):
        """Yield (kind, source, tags) for the notebook cells that one cell becomes."""
        cell = cells[position]
        tags = list(cell.tags)
        if "parameters" in tags:
            yield "code", self.bootstrap, ["bootstrap"]
        if cell.show:
            yield "code", self.library.shown_source(cell, above), [*tags, "shown"]
        elif "exercise" in tags:
            write = exercise_solution if style == "solved" else exercise_stub
            yield "code", write(cell), tags
        elif "quiz" in tags:
            yield "markdown", quiz_markdown(cell), tags
        elif "solution-notes" in tags:
            if style == "solved":
                yield "markdown", cell.source, ["solution"]
            elif style == "shipped":
                yield (
                    "markdown",
                    folded_solution(cells[position - 2], cell),
                    ["solution"],
                )
        else:
            yield cell.kind, cell.source, tags

    def _add_badges(self, cell: dict, stem: str) -> None:
        text = "".join(cell["source"])
        line = badges(self.address, stem)
        if BADGES in text:
            text = text.replace(BADGES, line)
        else:
            title, _, rest = text.partition("\n")
            text = f"{title}\n\n{line}\n\n{rest.lstrip()}"
        cell["source"] = _lines(text)


def _lines(text: str) -> list[str]:
    return text.replace("\n", "\n\0").split("\0")


def _raw_cell(kind: str, source: str, tags: list[str]) -> dict:
    cell: dict = {
        "cell_type": kind,
        "id": "",
        "metadata": {"tags": tags} if tags else {},
        "source": _lines(source),
    }
    if kind == "code":
        cell |= {"execution_count": None, "outputs": []}
    return cell


def _give_ids(cells: list[dict]) -> None:
    """Name each cell by what it says, so that moving one renames no other."""
    seen: dict[str, int] = {}
    for cell in cells:
        text = cell["cell_type"] + "\n" + "".join(cell["source"])
        count = seen[text] = seen.get(text, 0) + 1
        digest = hashlib.sha256(f"{count}\n{text}".encode()).hexdigest()
        cell["id"] = digest[:12]


def to_text(notebook: dict) -> str:
    """Return the notebook's file, in the layout that Jupyter itself writes."""
    text = json.dumps(notebook, ensure_ascii=False, indent=1, sort_keys=True)
    return text + "\n"


def code_of(notebook: dict) -> list[str]:
    """Return the text of every code cell."""
    return [
        "".join(cell["source"])
        for cell in notebook["cells"]
        if cell["cell_type"] == "code"
    ]


def carry_outputs(old: dict, new: dict) -> bool:
    """Copy the outputs of `old` into `new` if no code cell differs; say whether.

    One changed code cell makes every output after it doubtful, and those before it
    belong to another run; so it is all or nothing.
    """
    if code_of(old) != code_of(new):
        return False
    pairs = zip(_code_cells(old), _code_cells(new), strict=True)
    for before, after in pairs:
        after["outputs"] = before["outputs"]
        after["execution_count"] = before["execution_count"]
    return True


def _code_cells(notebook: dict) -> list[dict]:
    return [cell for cell in notebook["cells"] if cell["cell_type"] == "code"]


def read_notebook(path: Path) -> dict | None:
    """Return a built notebook, or None if it is missing or was damaged by hand."""
    try:
        notebook = json.loads(path.read_text(encoding="utf-8"))
        for cell in _code_cells(notebook):
            cell["outputs"], cell["execution_count"], cell["source"]  # noqa: B018
        return notebook
    except (OSError, ValueError, KeyError, TypeError):
        return None
