"""Build notebooks/ and the README's table of lessons from lessons/ and utils/.

python tools/build_notebooks.py                       # text; outputs stay if valid
python tools/build_notebooks.py --execute -l 03       # run lesson 03, keep outputs
python tools/build_notebooks.py --check               # is anything out of date?
python tools/build_notebooks.py --solved --out build/solved
python tools/build_notebooks.py --blank --out build/workshop
"""

import sys
from pathlib import Path
from typing import Annotated

import typer

sys.path[0] = str(Path(__file__).resolve().parents[1])

from tools._notebook import (  # noqa: E402
    Builder,
    carry_outputs,
    read_notebook,
    to_text,
)
from tools._readme import MEASURED, measured_from_report, with_table  # noqa: E402
from tools.lesson_source import LessonError, lesson_paths  # noqa: E402

ROOT = Path(__file__).resolve().parents[1]
app = typer.Typer(add_completion=False, rich_markup_mode=None)


def _write(path: Path, text: str) -> bool:
    """Write a file atomically if it would change; say whether it did."""
    if path.exists() and path.read_bytes() == text.encode():
        return False
    from utils.support.files import write_atomic

    write_atomic(path, text)
    return True


def select(root: Path, numbers: list[str]) -> list[Path]:
    """Return the lessons with these numbers, or all."""
    paths = lesson_paths(root)
    wanted = {part.strip().zfill(2) for text in numbers for part in text.split(",")}
    known = {path.name[:2] for path in paths}
    if wanted - known:
        raise LessonError(
            f"there is no lesson {', '.join(sorted(wanted - known))}; there are:"
            f" {', '.join(sorted(known)) or 'none yet'}."
        )
    return [path for path in paths if not wanted or path.name[:2] in wanted]


def build(root: Path, numbers: list[str], execute: bool = False) -> list[str]:
    """Write the notebooks and the table; return a line for each file that changed."""
    builder = Builder(root)
    done = []
    for path in select(root, numbers):
        target = root / "notebooks" / f"{path.stem}.ipynb"
        notebook = builder.build(path)
        old = read_notebook(target)
        carried = bool(old) and carry_outputs(old, notebook)
        if execute:
            _run(notebook, path, root)
        if _write(target, to_text(notebook)):
            name = f"notebooks/{target.name}"
            lost = "" if execute or carried else _needs_execution(path)
            done.append(f"{name} written{lost}")
        elif execute:
            done.append(f"notebooks/{target.name} executed: outputs as they were")
    if _write(root / "README.md", with_table(root, builder.address)):
        done.append("README.md: table of lessons written")
    return done


def _needs_execution(path: Path) -> str:
    return f" without outputs: run `make execute L={path.name[:2]}`"


def _run(notebook: dict, path: Path, root: Path, strict: bool = False) -> None:
    from tools._execute import CellFailed, execute

    try:
        execute(notebook, root, strict=strict)
    except CellFailed as error:
        raise LessonError(f"lessons/{path.name}: {error}") from None


def build_elsewhere(
    root: Path, numbers: list[str], style: str, out: Path, execute: bool = False
) -> list[str]:
    """Write solved or blank notebooks into a folder of their own."""
    taken = ("notebooks", "lessons", "my", "utils", "tools", "data", "tests")
    inside = {out.resolve(), *out.resolve().parents}
    if out.resolve() == root or inside & {(root / name).resolve() for name in taken}:
        raise LessonError(f"--out {out} holds other things; choose another folder.")
    builder = Builder(root)
    done = []
    for path in select(root, numbers):
        notebook = builder.build(path, style)
        if execute:
            _run(notebook, path, root, strict=style == "solved")
        if _write(out / f"{path.stem}.ipynb", to_text(notebook)):
            done.append(f"{out / path.stem}.ipynb written")
    return done


def problems(root: Path) -> list[str]:
    """Return a sentence for everything derived that does not match its source."""
    builder = Builder(root)
    found = []
    paths = lesson_paths(root)
    for path in paths:
        found += _notebook_problems(builder, path)
    known = {f"{path.stem}.ipynb" for path in paths}
    for path in sorted((root / "notebooks").glob("*.ipynb")):
        if path.name not in known:
            found.append(
                f"notebooks/{path.name}: has no lesson in lessons/; delete it."
            )
    readme = (root / "README.md").read_text(encoding="utf-8")
    if readme != with_table(root, builder.address):
        found.append("README.md: the table of lessons is stale; run `make notebooks`.")
    return found


def _notebook_problems(builder: Builder, path: Path) -> list[str]:
    name = f"notebooks/{path.stem}.ipynb"
    target = builder.root / name
    if not target.exists():
        return [f"{name}: missing; run `make execute L={path.name[:2]}`."]
    old = read_notebook(target)
    if old is None:
        return [f"{name}: is no notebook; run `make execute L={path.name[:2]}`."]
    new = builder.build(path)
    carried = carry_outputs(old, new)
    if target.read_bytes() != to_text(new).encode():
        fix = "make notebooks" if carried else f"make execute L={path.name[:2]}"
        return [f"{name}: differs from its source ({_first(old, new)}); run `{fix}`."]
    return _run_problems(name, new, path)


def _first(old: dict, new: dict) -> str:
    """Say where two notebooks begin to differ."""
    pairs = zip(old["cells"], new["cells"], strict=False)
    for number, (a, b) in enumerate(pairs, 1):
        if any(a.get(key) != b[key] for key in ("cell_type", "metadata", "source")):
            source = "".join(b["source"]).strip().split("\n")[0]
            return f"cell {number}, which should begin {source[:60]!r}"
    if len(old["cells"]) != len(new["cells"]):
        return f"{len(old['cells'])} cells, not {len(new['cells'])}"
    return "metadata or layout"


def _run_problems(name: str, notebook: dict, path: Path) -> list[str]:
    fix = f"run `make execute L={path.name[:2]}`."
    count = 0
    for number, cell in enumerate(notebook["cells"], 1):
        if cell["cell_type"] != "code":
            continue
        count += 1
        if cell["execution_count"] != count:
            return [f"{name}: code cell {number} was not executed in order; {fix}"]
        if any(output["output_type"] == "error" for output in cell["outputs"]):
            return [f"{name}: code cell {number} stores an error; {fix}"]
    return []


@app.command(help=__doc__.replace("\n\n", "\n\n\b\n"))
def main(
    lesson: Annotated[
        list[str] | None,
        typer.Option("--lesson", "-l", help="Only this lesson, e.g. 03 (repeatable)."),
    ] = None,
    check: Annotated[
        bool, typer.Option("--check", help="Write nothing; fail if anything is stale.")
    ] = False,
    execute: Annotated[
        bool, typer.Option("--execute", help="Run the cells in profile tiny.")
    ] = False,
    solved: Annotated[
        bool, typer.Option("--solved", help="With the solutions in; needs --out.")
    ] = False,
    blank: Annotated[
        bool, typer.Option("--blank", help="Without any solution; needs --out.")
    ] = False,
    out: Annotated[
        Path | None, typer.Option("--out", help="Folder for --solved and --blank.")
    ] = None,
    measured: Annotated[
        Path | None,
        typer.Option("--measured", help="Take time and memory from this report.json."),
    ] = None,
    root: Annotated[Path, typer.Option("--root", help="The checkout.")] = ROOT,
) -> None:
    try:
        lines = _dispatch(
            root.resolve(), lesson or [], check, execute, solved, blank, out, measured
        )
    except LessonError as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(1) from None
    for line in lines:
        typer.echo(line)
    if check and lines:
        raise typer.Exit(1)
    if not lines:
        typer.echo("Everything is up to date.")


def _dispatch(root, numbers, check, execute, solved, blank, out, measured) -> list[str]:
    style = "solved" if solved else "blank" if blank else "shipped"
    if solved + blank + check > 1 or (check and execute):
        raise LessonError("choose one of --check, --solved and --blank.")
    if (style != "shipped") != (out is not None):
        raise LessonError("--solved and --blank need --out FOLDER, and only they do.")
    if check:
        return problems(root)
    if out is not None:
        return build_elsewhere(root, numbers, style, out, execute)
    if measured is not None:
        _write(root.joinpath(*MEASURED), measured_from_report(root, measured))
    return build(root, numbers, execute)


if __name__ == "__main__":
    app()
