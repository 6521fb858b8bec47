"""What the benchmarks share: their options, how figures are shown and where they go."""

import json
from pathlib import Path
from typing import Annotated

import typer

from utils.support.files import write_atomic

DModel = Annotated[int, typer.Option(min=8, help="Width, a multiple of 8.")]
NLayers = Annotated[int, typer.Option(min=1, help="Blocks.")]
Threads = Annotated[int, typer.Option(min=1, help="Threads of torch.")]
JsonPath = Annotated[
    Path | None, typer.Option("--json", help="Write the figures here too.")
]


def show_setting(setting: dict) -> None:
    """Print in one line what was measured with what."""
    typer.echo(", ".join(f"{name} {value}" for name, value in setting.items()))


def show_table(rows: dict[str, dict]) -> None:
    """Print a table: one line for each name, the same columns in all."""
    columns = list(next(iter(rows.values())))
    typer.echo(" " * 7 + "".join(f"{column:>21}" for column in columns))
    for name, row in rows.items():
        typer.echo(f"{name:7}" + "".join(f"{row[column]:>21}" for column in columns))


def keep(path: Path | None, setting: dict, results: dict) -> None:
    """Write setting and results as JSON, if a file was named."""
    if path:
        write_atomic(path, json.dumps(setting | results, indent=2) + "\n")
