"""Train the course's checkpoints with the course's own code, and measure what ships.

    python tools/build_checkpoints.py --only course-gpt

Killed at any moment, the same command goes on where it was, to the same bits. Each
checkpoint becomes a standard directory below data/checkpoints/ with a card whose
figures come from those very files; the evaluations over training go to
data/experiments/. `--smoke` trains a few steps only; `--measure` trains nothing and
writes the card of what is there anew.
"""

import json
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Annotated

REPO = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(REPO))

import torch  # noqa: E402
import typer  # noqa: E402

from tools._cards import CARDS  # noqa: E402
from tools._cards_tasks import TASK_CARDS  # noqa: E402
from tools._measure import MEASURES  # noqa: E402
from tools._measure_tasks import TASK_MEASURES  # noqa: E402
from tools._plans import PLANS, SEED, SMOKE, Plan  # noqa: E402
from tools._recipe_answers import answers_run  # noqa: E402
from tools._recipe_bert import bert_run  # noqa: E402
from tools._recipe_gpt import gpt_run  # noqa: E402
from tools._recipe_t5 import t5_run  # noqa: E402
from tools._recipe_tasks import task_run  # noqa: E402
from tools._tasks import TASKS, TaskPlan  # noqa: E402
from utils.support.checkpoints import save_checkpoint  # noqa: E402
from utils.support.files import (  # noqa: E402
    CourseError,
    cache_path,
    sha256,
    write_atomic,
)
from utils.support.live import LiveLine, spell_seconds  # noqa: E402
from utils.support.recorded import write_experiment  # noqa: E402
from utils.train import Recipe, train  # noqa: E402

RUNS = (
    {"gpt_neox": gpt_run, "bert": bert_run, "t5": t5_run}
    | dict.fromkeys(TASK_CARDS, task_run)
    | {"bert_spans": answers_run}
)
MEASURES = MEASURES | TASK_MEASURES
CARDS = CARDS | TASK_CARDS
PLANS = PLANS | TASKS


def build(plan: Plan | TaskPlan, out: Path) -> Path:
    """Train one checkpoint, or go on with it; save it as a standard directory."""
    stamp = plan.stamp()  # as it is now, before a long run
    torch.manual_seed(SEED)
    run = RUNS[plan.kind](plan)
    parts = run.parts or (plan.n_steps,)
    if sum(parts) != plan.n_steps or min(parts) < 1:
        raise CourseError(
            f"{plan.name}: parts of {parts} do not make {plan.n_steps} steps."
        )
    rates = plan.lr, plan.warmup_steps, plan.weight_decay
    line = LiveLine(plan.name, plan.n_steps)
    recent: list[float] = []

    def watch(step: int, loss: float) -> dict | None:
        recent.append(loss)
        mean = sum(recent[-50:]) / len(recent[-50:])
        line.show(step, f"loss {mean:.3f}")
        if not plan.is_watched(step):
            return None
        run.model.eval()
        return {"loss": round(loss, 4), **run.measure()}

    start = time.monotonic()
    history: list[dict] = []
    done = 0
    for n_steps in parts:
        recipe = Recipe(n_steps, *rates, muon=plan.muon)
        name = f"{plan.name}-{stamp}-{done + n_steps}.safetensors"
        state = cache_path("training", name)
        # What was finished before only loads its weights, dice and measurements.
        args = shifted(run.loss_at, done), recipe, state, plan.save_every
        found = train(run.model, *args, shifted(watch, done))
        history += [row | {"step": row["step"] + done} for row in found]
        done += n_steps
        recent.clear()
    spent = time.monotonic() - start
    shipped = run.model if run.ships is None else run.ships
    folder = out / "checkpoints" / plan.name
    save_checkpoint(folder, plan.kind, shipped, plan.tokenizer)
    name = f"{plan.name}-training"
    write_experiment(out / "experiments", name, stamp, history)
    typer.echo(f"{plan.name}: trained in {spell_seconds(spent)}")
    return folder


def shifted(call: Callable, done: int) -> Callable:
    """Return the same call for steps that are counted from `done`."""
    return lambda step, *rest: call(step + done, *rest)


def smaller(plan: Plan | TaskPlan) -> Plan | TaskPlan:
    """Return a plan of a few steps."""
    fields = plan.__dataclass_fields__
    return replace(plan, **{k: v for k, v in SMOKE.items() if k in fields})


def describe(plan: Plan | TaskPlan, folder: Path, is_smoke: bool) -> None:
    """Measure the files of a checkpoint and write its card."""
    typer.echo(f"{plan.name}: measuring {folder}")
    weights = {"weights": sha256(folder / "model.safetensors")}
    figures = MEASURES[plan.kind](folder, is_smoke) | weights
    write_atomic(folder / "README.md", CARDS[plan.kind](plan, figures))
    write_atomic(folder / "measured.json", json.dumps(figures, indent=1) + "\n")


def main(
    only: Annotated[str, typer.Option(help="Build this checkpoint only.")] = "",
    smoke: Annotated[bool, typer.Option("--smoke", help="A few steps only.")] = False,
    measure: Annotated[
        bool, typer.Option("--measure", help="Train nothing; measure what is there.")
    ] = False,
    out: Annotated[Path, typer.Option(help="Where data/ is.")] = REPO / "data",
    threads: Annotated[int, typer.Option(min=1, help="Threads of torch.")] = 2,
) -> None:
    """Train, save and measure the checkpoints, one after the other."""
    if only and only not in PLANS:
        typer.echo(
            f"Unknown checkpoint {only!r}; there are {', '.join(PLANS)}.", err=True
        )
        raise typer.Exit(2)
    torch.set_num_threads(threads)
    try:
        for name in [only] if only else PLANS:
            plan = smaller(PLANS[name]) if smoke else PLANS[name]
            folder = out / "checkpoints" / name
            describe(plan, folder if measure else build(plan, out), smoke)
            typer.echo(f"{name}: {folder} is written")
    except CourseError as error:
        typer.echo(f"error: {error}", err=True)
        raise typer.Exit(1) from None


if __name__ == "__main__":
    typer.run(main)
