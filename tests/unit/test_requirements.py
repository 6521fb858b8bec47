"""requirements.txt allows what Colab brings, so that nothing is reinstalled there."""

import ast
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet

from utils.support.bootstrap import COLAB_CELL

ROOT = Path(__file__).resolve().parents[2]
# What Colab's default runtime had on 2026-08-19 (its published list of packages).
COLAB_PYTHON = "3.13.15"
COLAB = {
    "torch": "2.11.0+cu128",
    "torchvision": "0.26.0",
    "transformers": "5.15.0",
    "tokenizers": "0.22.2",
    "datasets": "4.0.0",
    "accelerate": "1.14.0",
    "peft": "0.20.0",
    "huggingface-hub": "1.27.0",
    "numpy": "2.1.3",
    "pandas": "2.2.3",
    "scikit-learn": "1.6.1",
    "safetensors": "0.8.0",
    "nltk": "3.9.1",
    "matplotlib": "3.10.0",
    "ipywidgets": "7.7.1",
}
# The command line and the notebook server; a notebook on Colab runs without them.
NOT_IN_NOTEBOOKS = {
    "packaging",
    *["ipykernel", "nbformat", "jupyterlab", "psutil", "jinja2", "typer", "rich"],
    "pydantic",
}


def read(name):
    lines = (ROOT / name).read_text(encoding="utf-8").splitlines()
    lines = [line.split("#")[0].strip() for line in lines]
    return [Requirement(line) for line in lines if line and not line.startswith("-")]


REQUIRED = {row.name.lower().replace("_", "-"): row for row in read("requirements.txt")}


@pytest.mark.parametrize("name", sorted(set(COLAB) & set(REQUIRED)))
def test_colabs_version_satisfies_our_range(name):
    assert REQUIRED[name].specifier.contains(COLAB[name], prereleases=True)


def test_colabs_python_satisfies_our_range():
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert SpecifierSet(project["project"]["requires-python"]).contains(COLAB_PYTHON)


def test_the_packages_that_must_not_be_touched_are_held_by_the_table():
    assert {"torch", "transformers", "numpy"} <= set(COLAB) & set(REQUIRED)


def test_requirements_are_ranges_and_the_lock_alone_pins():
    pinned = [
        str(row)
        for row in REQUIRED.values()
        if any(part.operator in ("==", "===") for part in row.specifier)
    ]
    assert pinned == []


def test_what_colab_lacks_is_what_the_first_cell_installs():
    (wanted,) = [
        ast.literal_eval(node.value)
        for node in ast.walk(ast.parse(COLAB_CELL))
        if isinstance(node, ast.Assign) and node.targets[0].id == "wanted"
    ]
    lacking = set(REQUIRED) - set(COLAB) - NOT_IN_NOTEBOOKS
    assert lacking <= set(wanted)
    assert not set(wanted) & {"torch", "transformers", "numpy", "tokenizers"}
