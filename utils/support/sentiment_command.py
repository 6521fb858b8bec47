"""`python -m utils train-sentiment`: lesson 06 on own texts.

The training itself comes in from outside, as `project`: the support layer imports
nothing that is taught.
"""

import contextlib
import hashlib
import json
import os
import re
import shutil
import warnings
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Annotated

import typer
from rich.table import Table

from utils.support.faults import Exit, Fault, check_writable, disk_fault, save
from utils.support.files import CourseError, write_atomic
from utils.support.labelled import (
    MOST_TOKENS,
    bag_of_words,
    describe,
    load_labelled,
)
from utils.support.own_text import OwnDataWarning
from utils.support.predict_command import predict_sentiment
from utils.support.terminal import (
    as_notes,
    complain,
    console,
    examples,
    say,
    sentences,
)

_TRAIN = (
    "python -m utils train-sentiment reviews.csv --text review --label stars",
    "python -m utils train-sentiment reviews.csv --out my/films --steps 2000",
)
_PREDICT = (
    'python -m utils predict-sentiment my/sentiment "Not bad at all."',
    "python -m utils predict-sentiment my/films --file new.csv --text review",
)


def add_commands(app: typer.Typer) -> None:
    """Add both commands to the course's command line."""
    app.command("train-sentiment", epilog=examples(*_TRAIN))(train_sentiment)
    app.command("predict-sentiment", epilog=examples(*_PREDICT))(predict_sentiment)


def train_sentiment(
    context: typer.Context,
    file: Annotated[
        str, typer.Argument(help="CSV, TSV or JSON Lines; or a folder of them.")
    ],
    text: Annotated[str, typer.Option(help="Column of the texts.")] = "text",
    label: Annotated[str, typer.Option(help="Column of the labels.")] = "label",
    out: Annotated[Path, typer.Option(help="New folder for the classifier.")] = Path(
        "my/sentiment"
    ),
    steps: Annotated[
        int | None, typer.Option(help="Batches of 32; by default from the rows.", min=1)
    ] = None,
    max_tokens: Annotated[
        int, typer.Option(help="Longer texts are cut.", min=3, max=MOST_TOKENS)
    ] = 128,
    seed: Annotated[
        int, typer.Option(help="Seed of everything random.", min=0, max=2**32 - 1)
    ] = 0,
    threads: Annotated[
        int | None, typer.Option(help="Threads of torch; 2 by default.", min=1)
    ] = None,
) -> None:
    """Train lesson 06's classifier on a file of your own: any texts, any labels.

    Stopped or killed, the same command goes on where it was.
    """
    with sentences():
        out = _place(out)
        splits, about = _read(file, text, label, seed)
        _tell_data(about)
        project = context.obj.project()
        _set_threads(threads)
        plan = project.Plan.for_rows(len(splits["train"]), steps, seed=seed)
        plan = project.with_length(plan, max_tokens)
        work = _open_work(out, splits, plan)
        with _goes_on(work), as_notes(about["notes"]):
            found = _train(project, splits, plan, work, file)
            report = _finish(project, found, splits, about, out, work)
        _tell_scores(report["test"], report["baselines"])
        say(f'Saved: {out}. Try: python -m utils predict-sentiment {out} "your text"')


def _place(out: Path) -> Path:
    """Return the folder to save to; refuse one that is taken."""
    given, out = out, out.expanduser()
    real = out.resolve()
    if Path.cwd().is_relative_to(real):
        raise CourseError(
            f"--out {given} is the folder you are in, or holds it: name a new one, such"
            " as --out my/sentiment."
        )
    if out.exists() and (not out.is_dir() or any(out.iterdir())):
        raise CourseError(
            f"{out} exists already: name a new folder with --out, or remove it."
        )
    return real if out.is_symlink() or out.name == ".." else out


def _read(file: str, text: str, label: str, seed: int) -> tuple[dict, dict]:
    """Return the rows, and what is to be known about them and their file."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always", OwnDataWarning)
        splits = load_labelled(file, text, label, seed)
    about = describe(splits)
    own = [found for found in caught if found.category is OwnDataWarning]
    about["notes"] += [str(found.message) for found in own]
    return splits, about


def _tell_data(about: dict) -> None:
    for split, counts in about["counts"].items():
        parts = [f"{label} {n:,}" for label, n in sorted(counts.items())]
        listed = ", ".join(parts[:8]) + (", …" if len(parts) > 8 else "")
        say(f"{split:11}{sum(counts.values()):>9,} rows: {listed}")
    for note in about["notes"]:
        say(f"note: {note}", style="yellow")


def _set_threads(threads: int | None) -> None:
    import torch

    torch.set_num_threads(threads or min(2, os.cpu_count() or 1))


def _open_work(out: Path, splits: dict, plan: object) -> Path:
    """Return the folder of an unfinished training: new, or of this very training."""
    digest = hashlib.sha256(repr(plan).encode())
    for split, rows in splits.items():
        pairs = [(row["text"], row["label"]) for row in rows]
        digest.update(json.dumps([split, pairs]).encode())
    mark = digest.hexdigest()
    work = out.with_name(f"{out.name}.unfinished")
    note = work / "training.json"
    if not work.exists() or (work.is_dir() and not any(work.iterdir())):
        check_writable(work)
        save(note, json.dumps({"fingerprint": mark, "plan": repr(plan)}) + "\n")
        return work
    try:
        found = json.loads(note.read_text(encoding="utf-8"))["fingerprint"]
    except (OSError, ValueError, KeyError, TypeError):
        found = None
    if found != mark:
        raise CourseError(
            f"{work} holds an unfinished training on other data or with other settings:"
            " call the command that began it, name another --out, or remove the folder."
        )
    say(f"Going on with the training in {work}.")
    return work


def _train(project: ModuleType, splits: dict, plan: object, work: Path, file: str):
    from utils.support.live import LiveLine

    line, last = LiveLine("training", plan.recipe.n_steps), {"note": "", "step": 0}

    def tell(step: int, note: dict) -> None:
        if "accuracy" in note:
            last["note"] = f"validation accuracy {note['accuracy']:.1%}"
        last["step"] = step
        line.show(step, last["note"])

    try:
        return project.fit_classifier(splits, plan, work, tell)
    except ValueError as error:
        if any(work.glob("*.safetensors")):
            raise CourseError(
                f"{error} What was trained before that is in {work}: remove it to begin"
                " again."
            ) from error
        shutil.rmtree(work)
        blamed = f"{file}: {error}" if not last["step"] else str(error)
        raise CourseError(blamed) from error


@contextlib.contextmanager
def _goes_on(work: Path) -> Iterator[None]:
    """Say of what stops a training that the same command goes on with it."""
    try:
        yield
    except KeyboardInterrupt:
        complain("stopped; the same command goes on from there.", Exit.INTERRUPTED)
    except CourseError as error:
        if not isinstance(error.__cause__, OSError):
            raise
        fault = disk_fault(work, error.__cause__)
        if fault.code != Exit.NO_SPACE:
            raise
        raise Fault(fault.code, f"{fault} The same command then goes on.") from error


def _finish(project, found, splits: dict, about: dict, out: Path, work: Path) -> dict:
    """Measure on the test rows, save everything, and remove the unfinished training.

    The new folder takes its name whole, in one step.
    """
    classifier, history = found
    scores = project.grade(classifier, splits["test"])
    baselines = {"majority": about["majority"]} | _bag_of_words(splits, about)
    report = {"test": scores, "baselines": baselines, "data": about}
    report |= {"labels": list(classifier.labels), "history": history}
    ready = work / "ready"
    text = json.dumps(report, indent=1, ensure_ascii=False)
    write_atomic(ready / "report.json", text + "\n")
    classifier.save(ready)
    if out.exists():  # and is empty: Windows puts nothing in its place
        out.rmdir()
    os.replace(ready, out)
    shutil.rmtree(work)
    return report


def _bag_of_words(splits: dict, about: dict) -> dict[str, float]:
    """Return the baseline's share of right answers; none where there are no words."""
    if not any(re.search(r"\w", row["text"]) for row in splits["train"]):
        note = "no training text has a letter or digit: bag of words is left out."
        about["notes"].append(note)
        say(f"note: {note}", style="yellow")
        return {}
    rows = splits["test"]
    guesses = bag_of_words(splits["train"])([row["text"] for row in rows])
    right = sum(a == row["label"] for a, row in zip(guesses, rows, strict=True))
    return {"bag of words": right / len(rows)}


def _tell_scores(scores: dict, baselines: dict) -> None:
    table = Table(box=None, pad_edge=False, header_style="dim")
    for name in (f"on {scores['n_rows']:,} test rows", "accuracy", "95 % interval"):
        table.add_column(name)
    for name, share in baselines.items():
        table.add_row(name, f"{share:.1%}", "")
    low, high = scores.get("accuracy_interval", (0, 1))
    table.add_row("transformer", f"{scores['accuracy']:.1%}", f"{low:.1%} – {high:.1%}")
    console().print(table)
    if not 0 < scores["accuracy"] < 1:
        say(f"note: {_one_sided(scores)}", style="yellow")
    say(
        f"macro F1 {scores['macro_f1']:.3f}, calibration error"
        f" {scores['calibration_error']:.3f}"
    )


def _one_sided(scores: dict) -> str:
    """Say what "all right" is worth: share^rows = 0.05, solved for the share."""
    n, all_right = scores["n_rows"], scores["accuracy"] == 1
    share = 0.05 ** (1 / n)
    what, bound = ("right", share) if all_right else ("wrong", 1 - share)
    side = "low" if all_right else "high"
    return (
        f"all {n:,} are {what}, so drawing them anew shows no doubt; an accuracy as"
        f" {side} as {bound:.1%} would still give that in one case out of twenty."
    )
