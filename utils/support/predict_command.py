"""`python -m utils predict-sentiment`: what a trained classifier says of new texts."""

import csv
import io
from collections import Counter
from pathlib import Path
from typing import Annotated

import typer
from rich.markup import escape

from utils.support.faults import Exit, Fault, check_writable, save
from utils.support.files import CourseError
from utils.support.labelled import load_texts
from utils.support.own_text import is_blank
from utils.support.terminal import as_notes, console, say, sentences

_OUT = Path("my/predicted.csv")


def predict_sentiment(
    context: typer.Context,
    folder: Annotated[Path, typer.Argument(help="What train-sentiment saved.")],
    texts: Annotated[
        list[str] | None, typer.Argument(help="One or more texts, in quotes.")
    ] = None,
    file: Annotated[
        str | None, typer.Option(help="Or a file of texts: CSV, TSV or JSON Lines.")
    ] = None,
    text: Annotated[str, typer.Option(help="Its column of the texts.")] = "text",
    out: Annotated[
        Path | None,
        typer.Option(help="New CSV file for its answers.", show_default=str(_OUT)),
    ] = None,
) -> None:
    """Say which label a text has, and how sure that is.

    The answers on a file are CSV, with the columns row, text, label and probability.
    """
    with sentences():
        if bool(texts) == (file is not None) or (texts and out):
            raise Fault(
                Exit.USAGE,
                "Give either texts in quotes, or --file with a file of texts (and --out"
                " for its answers).",
            )
        load = context.obj.project().TrainedClassifier.load
        if texts:
            _check_texts(texts)
            _answer(load(folder), texts)
        else:
            place = _new_file(out or _OUT)
            with as_notes([]):
                rows = load_texts(file, text)
            _answer_file(load(folder), rows, place)


def _check_texts(texts: list[str]) -> None:
    for number, text in enumerate(texts, 1):
        if is_blank(text):
            raise CourseError(f"Text {number} is empty: write some words in quotes.")


def _answer(classifier, texts: list[str]) -> None:
    """Print a line for each text."""
    with as_notes([]):
        answers = classifier.predict(texts)
    for text, (label, share) in zip(texts, answers, strict=True):
        line = f"[bold]{escape(label)}[/] {share:.0%}  {escape(text)}"
        console().print(line, soft_wrap=True)
        if _is_mostly_unknown(classifier.tokenizer, text):
            say(
                "note: no training text had most of these signs; a mere guess.",
                "yellow",
            )


def _is_mostly_unknown(tokenizer, text: str) -> bool:
    """Whether half of the pieces or more are [UNK]."""
    pieces = tokenizer.tokenize(text)
    return 2 * pieces.count("[UNK]") >= len(pieces)


def _new_file(out: Path) -> Path:
    """Return the file to write to; refuse one that is taken."""
    out = out.expanduser()
    if out.suffix.lower() != ".csv":
        raise CourseError(f"--out {out}: the answers are CSV; name it such as {_OUT}.")
    if out.exists():
        raise CourseError(
            f"{out} exists already: name a new file with --out, or remove it."
        )
    return out


def _answer_file(classifier, rows: list[dict], out: Path) -> None:
    """Write a line for each row, all at once, and say how many got which label."""
    check_writable(out.parent)
    with as_notes([]):
        answers = classifier.predict([row["text"] for row in rows])
    table = io.StringIO()
    writer = csv.writer(table, quoting=csv.QUOTE_ALL, lineterminator="\n")
    writer.writerow(("row", "text", "label", "probability"))
    for row, (label, share) in zip(rows, answers, strict=True):
        number = row["id"].rpartition(" ")[2]  # of "row 14"
        writer.writerow((number, row["text"], label, f"{share:.4f}"))
    save(out, table.getvalue())
    counts = Counter(label for label, _ in answers).most_common()
    listed = ", ".join(f"{label} {n:,}" for label, n in counts[:8])
    say(f"{len(rows):,} rows: {listed}{', …' if len(counts) > 8 else ''}")
    _tell_unknown(classifier.tokenizer, rows)
    say(f"Saved: {out}.")


def _tell_unknown(tokenizer, rows: list[dict]) -> None:
    found = [row["id"] for row in rows if _is_mostly_unknown(tokenizer, row["text"])]
    if found:
        say(
            f"note: in {len(found):,} of them (first {found[0]}) no training text had"
            " most of the signs; mere guesses.",
            "yellow",
        )
