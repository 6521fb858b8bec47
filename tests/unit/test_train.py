"""Training: schedule, decay, clipping, batches, and resuming bit by bit."""

import contextlib
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file
from torch import nn

from utils.gpt import GPT, next_token_loss
from utils.support.files import CourseError
from utils.support.live import LiveLine, spell_seconds
from utils.train import Batches, Recipe, lr_at, make_optimizer, train, train_step

ROOT = Path(__file__).resolve().parents[2]
RECIPE = Recipe(n_steps=12, lr=1e-2, warmup_steps=3)
MUON = Recipe(n_steps=12, lr=1e-2, warmup_steps=3, muon=3.0)


def make_run():
    """Return a small GPT with dropout and its loss by step."""
    torch.manual_seed(0)
    model = GPT(13, 8, 12, 3, 2, dropout=0.2)
    rows = (torch.randint(13, (40, 1)) + torch.arange(8)) % 13  # it can count
    batches = Batches([8] * 40, batch_size=4)

    def loss_at(step):
        ids = rows[batches.at(step)]
        return next_token_loss(model, ids, torch.ones_like(ids))

    return model, loss_at


def weights(model):
    return torch.cat([p.detach().flatten() for p in model.parameters()])


def test_learning_rate_rises_in_a_line_and_falls_to_nothing():
    recipe = Recipe(n_steps=110, lr=2.0, warmup_steps=10)
    assert lr_at(0, recipe) == pytest.approx(0.2)
    assert lr_at(9, recipe) == lr_at(10, recipe) == pytest.approx(2.0)
    assert lr_at(60, recipe) == pytest.approx(1.0)
    assert lr_at(110, recipe) == pytest.approx(0.0)
    rates = [lr_at(step, recipe) for step in range(10, 111)]
    assert rates == sorted(rates, reverse=True)


def test_only_matrices_decay():
    model, _ = make_run()
    decays, spared = make_optimizer(model, RECIPE).param_groups
    assert {p.dim() for p in decays["params"]} == {2}
    assert {p.dim() for p in spared["params"]} == {1}
    assert (decays["weight_decay"], spared["weight_decay"]) == (0.1, 0.0)
    n_all = len(list(model.parameters()))
    assert len(decays["params"]) + len(spared["params"]) == n_all


def test_muon_moves_the_matrices_inside_and_adamw_the_rest():
    model, _ = make_run()
    pair = make_optimizer(model, MUON)
    muon, adamw = pair.parts
    inside = {
        id(p) for block in model.blocks for p in block.parameters() if p.dim() > 1
    }
    assert {id(p) for g in muon.param_groups for p in g["params"]} == inside
    rest = {id(p) for g in adamw.param_groups for p in g["params"]}
    assert rest == {id(p) for p in model.parameters()} - inside
    assert id(model.tokens.weight) in rest
    assert [group.get("times", 1) for group in pair.param_groups] == [3.0, 1, 1]


def test_each_group_gets_its_own_rate(monkeypatch):
    made, (model, loss_at) = [], make_run()

    def keep(*args):
        made.append(make_optimizer(*args))
        return made[0]

    monkeypatch.setattr("utils.train.make_optimizer", keep)
    train(model, loss_at, Recipe(1, 0.6, warmup_steps=4, muon=3.0))
    rates = [group["lr"] for group in made[0].param_groups]
    assert rates == pytest.approx([0.45, 0.15, 0.15])


def test_a_long_gradient_is_shortened():
    model = nn.Linear(3, 1, bias=False)
    optimizer = torch.optim.SGD(model.parameters(), lr=1.0)
    before = weights(model)
    recipe = Recipe(1, 1.0, max_norm=0.5)
    value = train_step(model, optimizer, 1000 * model(torch.ones(3)).sum(), recipe)
    assert isinstance(value, float)
    assert (weights(model) - before).norm().item() == pytest.approx(0.5, rel=1e-4)


def test_training_lowers_the_loss_and_keeps_what_watch_returns():
    model, loss_at = make_run()
    history = train(
        model,
        loss_at,
        Recipe(60, 1e-2, 5),
        watch=lambda step, loss: {"loss": loss} if step % 20 == 0 else None,
    )
    assert [row["step"] for row in history] == [20, 40, 60]
    assert history[-1]["loss"] < 1.3 < history[0]["loss"]
    assert not model.training


@pytest.mark.parametrize("recipe", [RECIPE, MUON], ids=["adamw", "muon"])
def test_a_resumed_run_equals_an_unbroken_one_to_the_bit(tmp_path, recipe):
    model, loss_at = make_run()
    whole = train(model, loss_at, recipe, watch=lambda step, loss: {"loss": loss})
    path = tmp_path / "run.safetensors"

    for first, stop in ((1, 6), (5, 9), (9, 99)):  # killed in 6 and 9; saved after 4, 8
        again, loss_at = make_run()
        steps = []

        def watch(step, loss, stop=stop, steps=steps):
            steps.append(step)
            if step == stop:
                raise KeyboardInterrupt
            return {"loss": loss}

        with contextlib.suppress(KeyboardInterrupt):
            history = train(again, loss_at, recipe, path, save_every=4, watch=watch)
        assert steps == [*range(first, min(stop, recipe.n_steps) + 1)]
    assert torch.equal(weights(again), weights(model))
    assert history == whole
    done, _ = make_run()
    assert train(done, None, recipe, path) == whole  # nothing left to do
    assert torch.equal(weights(done), weights(model))


def test_a_broken_state_gets_a_sentence(tmp_path):
    model, loss_at = make_run()
    path = tmp_path / "run.safetensors"
    path.write_bytes(b"no")
    with pytest.raises(CourseError, match="delete it to start anew"):
        train(model, loss_at, RECIPE, path)


SCRIPT = """
import sys, time, torch
from safetensors.torch import save_file
sys.path.insert(0, "tests/unit")
from test_train import make_run, train, weights, Recipe
torch.set_num_threads(1)
model, loss_at = make_run()

def watch(step, loss):
    print(step, flush=True)
    time.sleep(float(sys.argv[3]))

train(model, loss_at, Recipe(300, 1e-2, 5), sys.argv[1], save_every=5, watch=watch)
save_file({"all": weights(model)}, sys.argv[2])
"""


def start(folder, name, slow=0.0):
    files = [folder / f"{name}.safetensors", folder / f"{name}.weights"]
    return subprocess.Popen(
        [sys.executable, "-c", SCRIPT, *map(str, files), str(slow)],
        cwd=ROOT,
        env={**os.environ, "OMP_NUM_THREADS": "1"},
        stdout=subprocess.PIPE,
        text=True,
    )


def finish(run):
    """Return the steps that a run tells until it ends, and how it ends."""
    with run:
        return [int(line) for line in run.stdout], run.wait(120)


@pytest.mark.skipif(os.name == "nt", reason="SIGKILL is not known there")
def test_a_run_killed_at_any_moment_resumes_to_the_same_bits(tmp_path):
    assert finish(start(tmp_path, "whole")) == ([*range(1, 301)], 0)
    victim = start(tmp_path, "killed", slow=0.01)
    while (last := int(victim.stdout.readline())) < 20:
        pass
    time.sleep(0.3)  # now it may be anywhere, long before its end
    victim.send_signal(signal.SIGKILL)
    steps, code = finish(victim)
    assert code == -signal.SIGKILL
    assert not (tmp_path / "killed.weights").exists()
    last = [last, *steps][-1]
    steps, code = finish(start(tmp_path, "killed"))
    assert code == 0
    # It goes on after the last step that is a multiple of 5, or after the one before.
    assert last - 4 <= steps[0] <= last + 1
    assert steps[0] % 5 == 1
    assert steps == [*range(steps[0], 301)]
    ours, theirs = (load_file(tmp_path / f"{n}.weights") for n in ("whole", "killed"))
    assert torch.equal(ours["all"], theirs["all"])


def test_batches_take_each_row_once_an_epoch_and_differ_between_epochs():
    lengths = torch.randint(5, 50, (103,), generator=torch.Generator().manual_seed(0))
    batches = Batches(lengths.tolist(), 10, seed=3, n_mixed=5)
    epochs = [[batches.at(10 * e + i) for i in range(10)] for e in range(2)]
    for epoch in epochs:
        rows = sum(epoch, [])
        assert len(set(rows)) == len(rows) == 100
    assert epochs[0] != epochs[1]
    again = Batches(lengths.tolist(), 10, seed=3, n_mixed=5)
    assert again.at(17) == batches.at(17)  # without the steps before it
    assert Batches(lengths.tolist(), 10, seed=4, n_mixed=5).at(17) != batches.at(17)


def test_batches_hold_rows_of_similar_length():
    lengths = torch.randint(5, 50, (1000,), generator=torch.Generator().manual_seed(0))
    batches = Batches(lengths.tolist(), 10)
    spread = [lengths[batches.at(i)].float().std() for i in range(100)]
    assert torch.stack(spread).mean() < lengths.float().std() / 5


def test_batches_need_enough_rows():
    with pytest.raises(ValueError, match="3 rows make no batch of 4"):
        Batches([5, 5, 5], 4)


def test_the_live_line_says_what_is_left(capsys):
    times = iter([0.0, 10.0, 20.0, 45.0, 90.0])
    line = LiveLine("course-gpt", 10, clock=lambda: next(times))
    for step in (1, 2, 3, 5, 10):
        line.show(step, "loss 1.50")
    shown = capsys.readouterr().err.splitlines()
    assert shown == [
        "course-gpt: 1/10 steps · loss 1.50 · …",
        "course-gpt: 5/10 steps · loss 1.50 · 56 s left",
        "course-gpt: 10/10 steps · loss 1.50 · done in 1 min 30 s",
    ]


def test_times_are_spelt_as_people_do():
    found = [spell_seconds(s) for s in (42, 200, 3900)]
    assert found == ["42 s", "3 min 20 s", "1 h 05 min"]
