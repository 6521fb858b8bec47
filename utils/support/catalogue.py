"""Which lessons there are: their notebooks, titles, parameters and measured costs."""

import ast
import json
import re
from dataclasses import dataclass, field
from pathlib import Path

from utils.support.faults import Exit, Fault

SLOW_LESSONS = {"17", "18", "22", "24"}
MEMORY_BUDGET_MB = 1500
_NUMBER = re.compile(r"^(\d\d)_\w+$")


@dataclass(frozen=True)
class Lesson:
    """One built notebook and what can be read off it without running it."""

    number: str
    title: str
    path: Path
    parameters: tuple[str, ...] = ()
    n_cells: int = 0
    cost: dict = field(default_factory=dict, compare=False)

    @property
    def name(self) -> str:
        """The file name without its ending, e.g. `03_tokenization`."""
        return self.path.stem

    @property
    def time_budget_s(self) -> int:
        """How long the lesson may take on 2 cores, in seconds."""
        return 150 if self.number in SLOW_LESSONS else 90


def read_lesson(path: Path) -> Lesson:
    """Read title, parameters and number of code cells from a notebook.

    Raises:
        Fault: the file is no notebook.
    """
    try:
        cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
        rows = [(c["cell_type"], "".join(c["source"]), _tags(c)) for c in cells]
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise Fault(
            Exit.NO_NOTEBOOK,
            f"{path} is not a readable notebook ({type(error).__name__}: {error})."
            " Build it again with `make notebooks`, or fetch it with"
            f" `git checkout -- {path.parent.name}/{path.name}`.",
        ) from error
    code = [source for kind, source, _ in rows if kind == "code" and source.strip()]
    marked = [source for _, source, tags in rows if "parameters" in tags]
    return Lesson(
        number=path.stem[:2],
        title=_title(rows, path),
        path=path,
        parameters=_assigned(marked[0]) if marked else (),
        n_cells=len(code),
    )


def _tags(cell: dict) -> list[str]:
    return cell.get("metadata", {}).get("tags", [])


def _title(rows: list[tuple], path: Path) -> str:
    for kind, source, _ in rows:
        heading = re.search(r"^# +(.+)$", source, re.MULTILINE)
        if kind == "markdown" and heading:
            return re.sub(r"^\d+\s*[·:.–-]\s*", "", heading[1]).strip()
    return path.stem[3:].replace("_", " ").capitalize()


def _assigned(source: str) -> tuple[str, ...]:
    names = []
    try:
        body = ast.parse(source).body
    except SyntaxError:
        return ()
    for statement in body:
        targets = getattr(statement, "targets", [getattr(statement, "target", None)])
        names += [target.id for target in targets if isinstance(target, ast.Name)]
    return tuple(names)


def find_lessons(home: Path) -> list[Lesson]:
    """Return every built lesson, in order."""
    paths = sorted((home / "notebooks").glob("[0-9][0-9]_*.ipynb"))
    return [read_lesson(path) for path in paths if _NUMBER.match(path.stem)]


def select(wanted: list[str], home: Path) -> list[Lesson]:
    """Return the lessons that were asked for, each once, in the order of the course.

    Args:
        wanted: numbers (`3`, `03`), names (`03_tokenization`) or `all`.
        home: root of the course.

    Raises:
        Fault: an unknown lesson, or one whose notebook has not been built.
    """
    folder = home / "notebooks"
    built = {path.stem: path for path in sorted(folder.glob("[0-9][0-9]_*.ipynb"))}
    built = {name: path for name, path in built.items() if _NUMBER.match(name)}
    if "all" in wanted and not built:
        raise Fault(
            Exit.NO_NOTEBOOK,
            f"There are no notebooks in {folder}; build them with `make notebooks`.",
        )
    names = set(built) if "all" in wanted else set()
    names |= {_match(word, built, home) for word in wanted if word != "all"}
    return [read_lesson(built[name]) for name in sorted(names)]


def _match(word: str, built: dict[str, Path], home: Path) -> str:
    stem = Path(word).stem
    number = stem.zfill(2) if stem.isdigit() else stem[:2]
    for name in built:
        if name == stem or (stem.isdigit() and name.startswith(f"{number}_")):
            return name
    sources = sorted(path.stem for path in (home / "lessons").glob("[0-9][0-9]_*.py"))
    for name in sources:
        if name == stem or (stem.isdigit() and name.startswith(f"{number}_")):
            raise Fault(
                Exit.NO_NOTEBOOK,
                f"Lesson {number} has no notebook yet: notebooks/{name}.ipynb is"
                " missing. Build it with `make notebooks`.",
            )
    there = ", ".join(name[:2] for name in sorted(built)) or "none yet"
    raise Fault(
        Exit.UNKNOWN_LESSON,
        f"There is no lesson {word!r}; there are: {there}. See `python -m utils list`.",
    )


def measured(home: Path) -> dict[str, dict]:
    """Return `{"03": {"wall_s", "peak_rss_mb"}}` as last measured, if it was.

    The figures that ship with the course come first; a run of one's own fills in.
    """
    costs: dict[str, dict] = {}
    for path in ("runs/tiny/report.json", "data/experiments/measured.json"):
        try:
            lessons = json.loads((home / path).read_text(encoding="utf-8"))["lessons"]
        except (OSError, ValueError, KeyError, TypeError):
            continue
        if isinstance(lessons, dict):
            lessons = [{"lesson": key, **row} for key, row in lessons.items()]
        costs |= {
            row["lesson"]: row
            for row in lessons
            if row.get("wall_s") and row.get("ok", True)
        }
    return costs
