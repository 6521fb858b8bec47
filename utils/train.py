"""Train a model so that a run that was killed goes on as if nothing had happened.

Batches are numbered by the global step, so a resumed run sees the batches that the
other would have seen; weights, the optimizer's moments and the random state are saved
together. On the same machine with the same number of threads the result is the same to
the last bit.

Left out: several devices, half precision and accumulation, which are lesson 17; how
Muon works. Taught in lesson 06.
"""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn.utils import clip_grad_norm_

from utils.support.checkpoints import load_training, save_training


@dataclass(frozen=True)
class Recipe:
    """How to train: everything that changes the result but the data.

    Args:
        n_steps: batches in all.
        lr: the highest learning rate.
        warmup_steps: steps until it is reached.
        weight_decay: pulls matrices, not biases and norms, towards 0.
        max_norm: longer gradients are shortened to this length.
        muon: if above 0, Muon moves the matrices inside the model, at `lr` times this.
    """

    n_steps: int
    lr: float
    warmup_steps: int = 100
    weight_decay: float = 0.1
    max_norm: float = 1.0
    muon: float = 0.0


def lr_at(step: int, recipe: Recipe) -> float:
    """Rise in a line to the highest learning rate, then fall along a cosine to 0.

    Args:
        step: counts from 0; the first step has a rate above 0.

    Source: Loshchilov & Hutter 2016 (arXiv 1608.03983), equation 5, without restarts.
    """
    if step < recipe.warmup_steps:
        return recipe.lr * (step + 1) / recipe.warmup_steps
    rest = max(1, recipe.n_steps - recipe.warmup_steps)
    done = min(1.0, (step - recipe.warmup_steps) / rest)
    return recipe.lr * 0.5 * (1 + math.cos(math.pi * done))


class OptimizerPair:
    """Two optimizers, each with its own parameters, that look like one."""

    def __init__(self, *parts: torch.optim.Optimizer) -> None:
        self.parts = parts

    @property
    def param_groups(self) -> list[dict]:
        """Return the groups of both."""
        return [group for part in self.parts for group in part.param_groups]

    def zero_grad(self, set_to_none: bool = True) -> None:
        """Forget the gradients of both."""
        for part in self.parts:
            part.zero_grad(set_to_none)

    def step(self) -> None:
        """Move the parameters of both."""
        for part in self.parts:
            part.step()

    def state_dict(self) -> dict:
        """Return the moments of both, their parameters numbered through."""
        state, groups, n_before = {}, [], 0
        for part in self.parts:
            found = part.state_dict()
            state |= {n_before + i: value for i, value in found["state"].items()}
            groups += found["param_groups"]
            n_before += _count(part)
        return {"state": state, "param_groups": groups}

    def load_state_dict(self, found: dict) -> None:
        """Put back what `state_dict` returned; the groups stay as they are."""
        n_before = 0
        for part in self.parts:
            mine = range(n_before, n_before + _count(part))
            state = {
                i - n_before: found["state"][i] for i in mine if i in found["state"]
            }
            groups = part.state_dict()["param_groups"]
            part.load_state_dict({"state": state, "param_groups": groups})
            n_before += len(mine)


def _count(optimizer: torch.optim.Optimizer) -> int:
    return sum(len(group["params"]) for group in optimizer.param_groups)


def make_optimizer(
    model: nn.Module, recipe: Recipe
) -> torch.optim.Optimizer | OptimizerPair:
    """Return AdamW that decays matrices only; with `muon`, Muon for those inside.

    Source: Loshchilov & Hutter 2017 (arXiv 1711.05101); Brown et al. 2020 (arXiv
        2005.14165), appendix B, for beta_2 = 0.95; Jordan et al. 2024,
        https://kellerjordan.github.io/posts/muon.
    """
    inside = matrices_inside(model) if recipe.muon else []
    taken = set(inside)
    rest = [p for p in model.parameters() if p.requires_grad and p not in taken]
    groups = [
        {"params": [p for p in rest if p.dim() >= 2]},
        {"params": [p for p in rest if p.dim() < 2], "weight_decay": 0.0},
    ]
    decay = recipe.weight_decay
    adamw = torch.optim.AdamW(
        groups, lr=recipe.lr, betas=(0.9, 0.95), weight_decay=decay, fused=True
    )
    if not inside:
        return adamw
    group = {"params": inside, "lr": recipe.lr, "times": recipe.muon}
    return OptimizerPair(torch.optim.Muon([group], weight_decay=decay), adamw)


def matrices_inside(model: nn.Module) -> list[nn.Parameter]:
    """Return what maps vectors to vectors: no embeddings, norms or biases."""
    tables = {m.weight for m in model.modules() if isinstance(m, nn.Embedding)}
    return [
        p
        for p in model.parameters()
        if p.requires_grad and p.dim() == 2 and p not in tables
    ]


def train_step(
    model: nn.Module,
    optimizer: torch.optim.Optimizer | OptimizerPair,
    loss: Tensor,
    recipe: Recipe,
) -> float:
    """Walk back from the loss, shorten the gradient if need be, and step.

    Returns: the loss in nats.
    """
    optimizer.zero_grad(set_to_none=True)
    loss.backward()
    clip_grad_norm_(model.parameters(), recipe.max_norm)
    optimizer.step()
    return loss.item()


def train(
    model: nn.Module,
    loss_at: Callable[[int], Tensor],
    recipe: Recipe,
    path: str | Path | None = None,
    save_every: int = 500,
    watch: Callable[[int, float], dict | None] | None = None,
) -> list[dict]:
    """Train; if `path` holds an unfinished run, go on with it.

    Args:
        loss_at: returns the loss on batch number `step`, the same in every run.
        path: where to save every `save_every` steps and at the end, if anywhere.
        watch: called after each step with the number of steps done and the loss; what
            it returns is kept with the step.

    Returns: what `watch` returned, oldest first, from before an interruption too.
    """
    optimizer, step, history = make_optimizer(model, recipe), 0, []
    if path and Path(path).exists():
        notes = load_training(path, model, optimizer)
        step, history = notes["step"], notes["history"]
    while step < recipe.n_steps:
        model.train()
        for group in optimizer.param_groups:
            group["lr"] = lr_at(step, recipe) * group.get("times", 1.0)
        loss = train_step(model, optimizer, loss_at(step), recipe)
        step += 1
        if watch and (found := watch(step, loss)):
            history.append({"step": step, **found})
        if path and (step % save_every == 0 or step == recipe.n_steps):
            save_training(path, model, optimizer, {"step": step, "history": history})
    model.eval()
    return history


class Batches:
    """Number the batches of endless training; each epoch shuffles anew.

    Rows of similar length come together, so that little is padding; which batches
    there are and in which order changes from epoch to epoch.

    Args:
        lengths: of each row, in tokens.
        batch_size: rows per batch.
        seed: of the shuffling.
        n_mixed: batches whose rows are sorted together.
    """

    def __init__(
        self, lengths: Sequence[int], batch_size: int, seed: int = 0, n_mixed: int = 50
    ) -> None:
        if len(lengths) < batch_size:
            raise ValueError(f"{len(lengths)} rows make no batch of {batch_size}.")
        self.lengths = torch.as_tensor(lengths)
        self.batch_size, self.seed, self.n_mixed = batch_size, seed, n_mixed
        self.n_batches = len(lengths) // batch_size  # per epoch; a rest is left out
        self.epoch = lru_cache(maxsize=1)(self._epoch)

    def _epoch(self, number: int) -> Tensor:
        generator = torch.Generator().manual_seed(self.seed + 1_000_003 * number)
        order = torch.randperm(len(self.lengths), generator=generator)
        order = order[: self.n_batches * self.batch_size]
        pools = order.split(self.n_mixed * self.batch_size)
        order = torch.cat(
            [pool[self.lengths[pool].argsort(stable=True)] for pool in pools]
        )
        batches = order.view(self.n_batches, self.batch_size)
        return batches[torch.randperm(self.n_batches, generator=generator)]

    def at(self, step: int) -> list[int]:
        """Return the rows of batch number `step`, from 0."""
        number, place = divmod(step, self.n_batches)
        return self.epoch(number)[place].tolist()
