"""Build data/: texts, cards, schemas and checksums, from one seed.

python tools/build_data.py                  # everything
python tools/build_data.py --only en_fr     # one data set, its card and the checksums
python tools/build_data.py --check          # is data/ what this would write?
python tools/build_data.py --measure        # measure the baselines of the cards anew
python tools/build_data.py --index          # README.md and SHA256SUMS alone

To add a data set: a generator in `utils.support.world`, a row model in
`utils.support.schemas`, an entry in `DATASETS` and in `SETS`, a card in `_data_cards`.
"""

import json
import shutil
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer

sys.path[0] = str(Path(__file__).resolve().parents[1])

from tools._data_cards import CARDS, table  # noqa: E402
from utils.support import schemas  # noqa: E402
from utils.support.datasets import SUMS  # noqa: E402
from utils.support.files import (  # noqa: E402
    CourseError,
    read_jsonl,
    sha256,
    write_atomic,
)
from utils.support.world import (  # noqa: E402
    code_pairs,
    news,
    questions,
    reviews,
    stories,
    translations,
)

ROOT = Path(__file__).resolve().parents[1]
DATA = ROOT / "data"
SEED = 2026
MEASURED = Path(__file__).with_name("data_baselines.json")
# Folders with checksums that other tools build; the files are taken as they are.
OTHERS = ("tokenizers", "checkpoints")
app = typer.Typer(add_completion=False, rich_markup_mode=None)
Splits = dict[str, list[dict]]


@dataclass(frozen=True)
class Entry:
    """One data set: what makes it, how large, its row model and its budget.

    Args:
        title: a line for the index.
        build: (seed, sizes) → rows per split; None where the rows are written by hand.
        sizes: rows per split that ship.
        row: the row model; one for each file where they differ.
        budget: bytes that its rows may take.
    """

    title: str
    build: Callable[[int, dict[str, int]], Splits] | None
    sizes: dict[str, int]
    row: type | dict[str, type]
    budget: int

    def model(self, split: str) -> type:
        """Return the row model of one file."""
        return self.row[split] if isinstance(self.row, dict) else self.row

    def schemas(self) -> dict[str, dict]:
        """Return {file name: JSON schema}."""
        if not isinstance(self.row, dict):
            return {"schema.json": schemas.json_schema(self.row)}
        return {
            f"{split}.schema.json": schemas.json_schema(row)
            for split, row in self.row.items()
        }


MB = 1_000_000
SETS = {
    "stories": Entry(
        "short stories of a port town, with what is true at their end",
        stories.build,
        stories.SIZES,
        schemas.StoryRow,
        3_600_000,
    ),
    "reviews": Entry(
        "labelled reviews that a bag of words cannot read, with minimal pairs",
        reviews.build,
        reviews.SIZES,
        schemas.ReviewRow,
        1_800_000,
    ),
    "handwritten": Entry(
        "texts as people write them: tests out of distribution",
        None,
        {},
        {
            "en_fr": schemas.HandwrittenTranslationRow,
            "news": schemas.HandwrittenNewsRow,
            "py_js": schemas.HandwrittenCodeRow,
            "questions": schemas.QuestionRow,
            "reviews": schemas.HandwrittenReviewRow,
        },
        300_000,
    ),
    "news": Entry(
        "news items with names, topics, summaries and the facts",
        news.build,
        news.SIZES,
        schemas.NewsRow,
        1_500_000,
    ),
    "questions": Entry(
        "questions with a passage that holds the answer",
        questions.build,
        questions.SIZES,
        schemas.QuestionRow,
        1_300_000,
    ),
    "en_fr": Entry(
        "English sentences with their French",
        translations.build,
        translations.SIZES,
        schemas.TranslationRow,
        800_000,
    ),
    "py_js": Entry(
        "Python functions with their JavaScript, and runs of them",
        code_pairs.build,
        code_pairs.SIZES,
        schemas.CodeRow,
        600_000,
    ),
}


# Measured by --measure: splits with the handwritten rows → figures for the cards.
BASELINES: dict[str, Callable[[Splits], dict]] = {
    "reviews": reviews.baselines,
    "news": news.baselines,
}


def build_rows(name: str, seed: int, sizes: dict[str, int] | None = None) -> Splits:
    """Return the rows of a data set; the handwritten ones are read from data/."""
    entry = SETS[name]
    if entry.build is None:
        found = sorted((DATA / name).glob("*.jsonl"))
        return {path.stem: read_jsonl(path) for path in found}
    return entry.build(seed, {**entry.sizes, **(sizes or {})})


def _json(value: object, **layout) -> str:
    return json.dumps(value, ensure_ascii=False, **layout) + "\n"


def rows_as_files(name: str, splits: Splits) -> dict[str, str]:
    """Return {path below data/: text} of the rows and of their schema.

    Raises:
        CourseError: a row breaks the schema, or the rows take more than their budget.
    """
    entry, files = SETS[name], {}
    for split, rows in splits.items():
        _validate(name, split, rows)
        if entry.build is not None:
            files[f"{name}/{split}.jsonl"] = "".join(map(_json, rows))
    size = sum(len(text.encode()) for text in files.values())
    if size > entry.budget:
        raise CourseError(
            f"data/{name} takes {size:,} bytes and may take {entry.budget:,}:"
            " make its sizes smaller."
        )
    for file, schema in entry.schemas().items():
        files[f"{name}/{file}"] = _json(schema, indent=2, sort_keys=True)
    return files


def _validate(name: str, split: str, rows: list[dict]) -> None:
    from pydantic import ValidationError

    seen = set()
    for number, row in enumerate(rows, 1):
        try:
            SETS[name].model(split).model_validate(row)
        except ValidationError as error:
            first = error.errors()[0]
            where = ".".join(map(str, first["loc"]))
            raise CourseError(
                f"data/{name}/{split}.jsonl, row {number}: {where}: {first['msg']};"
                " mend the generator."
            ) from error
        if row["id"] in seen:
            raise CourseError(
                f"data/{name}/{split}.jsonl, row {number}: the id {row['id']!r} occurs"
                " twice; mend the generator."
            )
        seen.add(row["id"])


def measured() -> dict:
    """Return the recorded baselines: they need scikit-learn, which the build does not,
    and may differ in the last digit between its versions."""
    return json.loads(MEASURED.read_text(encoding="utf-8"))


def stamp(files: dict[str, str]) -> str:
    """Return a short hash of the rows: are recorded baselines of these?"""
    import hashlib

    digest = hashlib.sha256()
    for name in sorted(files):
        if name.endswith(".jsonl"):
            digest.update(files[name].encode())
    return digest.hexdigest()[:16]


def build_set(name: str, seed: int) -> dict[str, str]:
    """Return every file of a data set: rows, schema and card."""
    splits = build_rows(name, seed)
    files = rows_as_files(name, splits)
    figures = measured()
    if name in BASELINES and figures[name]["stamp"] != stamp(files):
        note = f"The baselines of {name} are of other rows: run with --measure."
        typer.echo(note, err=True)
    files[f"{name}/card.md"] = CARDS[name](splits, figures)
    return files


def _write(root: Path, files: dict[str, str]) -> list[str]:
    """Write the files that would change; return their names."""
    changed = []
    for name, text in files.items():
        path = root.joinpath(*name.split("/"))
        if not path.exists() or path.read_bytes() != text.encode():
            write_atomic(path, text)
            changed.append(name)
    return changed


def sums(root: Path) -> str:
    """Return the text of SHA256SUMS for everything that ships below `root`."""
    paths = []
    for folder in (*SETS, *OTHERS):
        found = (path for path in (root / folder).rglob("*") if path.is_file())
        paths += [path for path in found if not path.name.startswith(".")]
    names = sorted(path.relative_to(root).as_posix() for path in paths)
    return "".join(f"{sha256(root / name)}  {name}\n" for name in names)


def _index_row(root: Path, name: str, entry: Entry) -> list[object]:
    files = sorted((root / name).glob("*.jsonl"))
    rows = sum(len(read_jsonl(path)) for path in files)
    size = sum(path.stat().st_size for path in files)
    card = f"[{name}]({name}/card.md)"
    return [card, entry.title, f"{rows:,}", f"{size / MB:.2f} MB"]


def index(root: Path) -> str:
    """Return data/README.md: the index of data and model cards."""
    lines = [
        _index_row(root, name, entry)
        for name, entry in SETS.items()
        if (root / name).is_dir()
    ]
    return f"""# What ships with the course

Everything here was made by the course itself, from the small port town of Saltby, and
is free of rights (CC0 1.0). Written by `make data` (`tools/build_data.py`), from one
seed, with the same bytes on every machine: edit the generators in
`utils/support/world/`, not these files. Only the rows in `handwritten/` are a source.
`{SUMS}` holds the checksums; `python -m utils verify-data` compares them.

## Data sets

{table(["card", "what", "rows", "size"], lines)}
Each folder has its rows as JSON lines, `card.md` and the JSON schema of a row. Test
rows carry `combo_seen` and `frame_seen`: whether training shows their parts together,
and their sentence frames. Read them with `utils.support.datasets.load_split(name,
split)`; `generate(name, n, seed)` makes more training rows.

## Tokenizers

In `tokenizers/`, written by `make data`.

## Checkpoints

In `checkpoints/`, written by `make checkpoints`, each a standard Hugging Face directory
with its model card, whose figures were measured on these very files:

{checkpoints(root)}
"""


def checkpoints(root: Path) -> str:
    """Return a line for each checkpoint that ships."""
    cards = sorted((root / "checkpoints").glob("*/README.md"))
    return "\n".join(
        f"- [{card.parent.name}](checkpoints/{card.parent.name}/README.md)"
        for card in cards
    )


def write_index(root: Path = DATA) -> list[str]:
    """Write README.md and SHA256SUMS for what is there; return what changed."""
    return _write(root, {"README.md": index(root), SUMS: sums(root)})


def differences(seed: int, names: list[str]) -> list[str]:
    """Build anew into a temporary folder; return the files that differ from data/."""
    with tempfile.TemporaryDirectory(prefix="course-data-") as folder:
        fresh = Path(folder)
        for name in names:
            _write(fresh, build_set(name, seed))
        for other in (*SETS, *OTHERS):  # what is not built now is taken as it is
            if (DATA / other).is_dir():
                _copy_missing(DATA / other, fresh / other)
        write_index(fresh)
        found = [p.relative_to(fresh) for p in sorted(fresh.rglob("*")) if p.is_file()]
        return [path.as_posix() for path in found if not _same(fresh, path)]


def _copy_missing(source: Path, target: Path) -> None:
    for path in sorted(source.rglob("*")):
        copy = target / path.relative_to(source)
        if path.is_file() and not copy.exists():
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, copy)


def _same(fresh: Path, path: Path) -> bool:
    old = DATA / path
    return old.exists() and old.read_bytes() == (fresh / path).read_bytes()


def measure(seed: int) -> dict:
    """Measure what the cards state and the build cannot compute without a library."""
    import sklearn

    found: dict = {"scikit-learn": sklearn.__version__}
    written = build_rows("handwritten", seed)
    for name, baselines in BASELINES.items():
        splits = build_rows(name, seed)
        scores = baselines(splits | {"handwritten": written[name]})
        found[name] = {"stamp": stamp(rows_as_files(name, splits)), **scores}
    return found


Only = Annotated[list[str] | None, typer.Option(help="a data set; may be repeated")]
Check = Annotated[bool, typer.Option("--check", help="compare, write nothing")]
Measure = Annotated[bool, typer.Option("--measure", help="measure the baselines first")]
Index = Annotated[bool, typer.Option("--index", help="only README.md and SHA256SUMS")]
Seed = Annotated[int, typer.Option(help="another seed makes another town's data")]


@app.command()
def main(
    only: Only = None,
    check: Check = False,
    measure_first: Measure = False,
    index_only: Index = False,
    seed: Seed = SEED,
) -> None:
    """Write data/ anew, or say whether it is up to date."""
    names = [] if index_only else only or list(SETS)
    try:
        for name in names:
            if name not in SETS:
                raise CourseError(
                    f"Unknown data set {name!r}. Valid: {', '.join(SETS)}."
                )
        if measure_first:
            write_atomic(MEASURED, _json(measure(seed), indent=2))
        if check:
            _report_check(differences(seed, names))
            return
        for name in names:
            changed = _write(DATA, build_set(name, seed))
            typer.echo(f"{name}: {', '.join(changed) or 'unchanged'}")
        typer.echo(f"index: {', '.join(write_index()) or 'unchanged'}")
    except CourseError as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(1) from error


def _report_check(changed: list[str]) -> None:
    if changed:
        typer.echo(f"Out of date: {', '.join(changed)}. Run `make data`.", err=True)
        raise typer.Exit(1)
    typer.echo("data/ is what the generators write.")


if __name__ == "__main__":
    app()
