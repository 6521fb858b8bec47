"""A training in parts: rates begin anew, and it resumes wherever it was stopped."""

from dataclasses import replace

import pytest
import torch
from torch import nn

from tools import build_checkpoints as builder
from tools._recipes import Run
from tools._tasks import TASKS
from utils.support.files import CourseError

PLAN = replace(
    TASKS["course-bert-qa"],
    n_steps=9,
    warmup_steps=2,
    muon=0.0,
    lr=0.1,
    watch_every=1,
    save_every=2,
)


class Stopped(Exception):
    pass


def fit(monkeypatch, folder, parts=(5, 4), stops=()):
    """Build a tiny model with dropout; stop before each of `stops` and go on.

    Returns what shipped, the file of measurements, the rates and the steps done.
    """
    rates, shipped, stops, steps = {}, {}, list(stops), []
    monkeypatch.setenv("COURSE_CACHE", str(folder / "cache"))

    def run(plan):
        model = nn.Sequential(nn.Linear(3, 8), nn.Dropout(0.3), nn.Linear(8, 1))

        def loss_at(step):
            if stops and step == stops[0]:
                stops.pop(0)
                raise Stopped
            steps.append(step)
            x = torch.full((4, 3), 0.1 * (step + 1))
            return (model(x) - step).square().mean()

        return Run(plan, model, loss_at, lambda: {}, parts=parts)

    def keep(recipe_step, recipe):
        rate = true_rate(recipe_step, recipe)
        rates.setdefault(recipe.n_steps, {})[recipe_step] = round(rate, 6)
        return rate

    def save(path, kind, model, tokenizer):
        shipped.update({k: v.clone() for k, v in model.state_dict().items()})

    true_rate = builder.train.__globals__["lr_at"]
    monkeypatch.setitem(builder.train.__globals__, "lr_at", keep)
    monkeypatch.setitem(builder.RUNS, PLAN.kind, run)
    monkeypatch.setattr(builder, "save_checkpoint", save)
    while True:
        try:
            builder.build(PLAN, folder)
            break
        except Stopped:
            torch.rand(7)  # the dice have moved on meanwhile
    monkeypatch.undo()
    path = folder / "experiments" / f"{PLAN.name}-training.json"
    return shipped, path.read_text(encoding="utf-8"), rates, steps


def test_each_part_has_its_own_warm_up_and_fall(tmp_path, monkeypatch):
    _, told, rates, _ = fit(monkeypatch, tmp_path)
    assert {n: [*found] for n, found in rates.items()} == {
        5: [*range(5)],
        4: [*range(4)],
    }
    for found in rates.values():
        first, second, *_, last = found.values()
        assert (first, second) == (0.05, 0.1)
        assert last < 0.1
    assert [told.count(f'"step": {step}') for step in (1, 5, 6, 9)] == [1, 1, 1, 1]


# Saved are every second step of each part, which begin at 0 and 5, and its last one.
@pytest.mark.parametrize(
    ("stops", "starts"),
    [((3,), (2,)), ((5,), (5,)), ((8,), (7,)), ((1, 5, 7), (0, 5, 7))],
)
def test_it_resumes_to_the_same_weights_and_history(
    tmp_path, monkeypatch, stops, starts
):
    whole = fit(monkeypatch, tmp_path / "whole")
    again = fit(monkeypatch, tmp_path / "again", stops=stops)
    spans = zip((0, *starts), (*stops, 9), strict=True)
    assert again[3] == [step for span in spans for step in range(*span)]
    for name, value in whole[0].items():
        assert torch.equal(again[0][name], value), name
    assert again[1] == whole[1]


@pytest.mark.parametrize("parts", [(5, 5), (9, 0), (10, -1), (4,)])
def test_parts_that_do_not_fit_the_plan_are_refused(tmp_path, monkeypatch, parts):
    with pytest.raises(CourseError, match="do not make 9 steps"):
        fit(monkeypatch, tmp_path, parts)


def test_code_that_changes_meanwhile_does_not_change_the_stamp(tmp_path, monkeypatch):
    stamps = iter("abcdef")
    monkeypatch.setattr(type(PLAN), "stamp", lambda plan: next(stamps))
    fit_cache = tmp_path / "cache" / "training"
    fit(monkeypatch, tmp_path)
    names = sorted(path.name for path in fit_cache.glob("*.safetensors"))
    assert names == [f"{PLAN.name}-a-{n}.safetensors" for n in (5, 9)]
