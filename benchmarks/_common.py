"""What the benchmarks share: their options, how figures are shown and where they go."""

import json
from pathlib import Path
from typing import Annotated

import typer

from utils.support.files import write_atomic

DModel = Annotated[int, typer.Option(min=8, help="Width, a multiple of 8.")]
NLayers = Annotated[int, typer.Option(min=1, help="Blocks.")]
Threads = Annotated[int, typer.Option(min=1, help="Threads of torch.")]
AtLeast = Annotated[
    float | None,
    typer.Option(min=0.0, help="Fail if ours has less than this share of their speed."),
]
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


def refuse_slower(ratios: dict[str, float], at_least: float | None) -> None:
    """Exit with 1 and one sentence if ours is too slow anywhere.

    Args:
        ratios: name of a row → their time over ours; above 1: ours is faster.
        at_least: the lowest ratio that is let pass; None lets all pass.
    """
    if at_least is None:
        return
    slow = [f"{name} ({r:.2f})" for name, r in ratios.items() if r < at_least]
    if slow:
        where = " and ".join(slow)
        typer.echo(
            f"Ours has less than {at_least} times their speed: {where}.", err=True
        )
        raise typer.Exit(1)
