"""Set a plan up: the model with its first weights, its data, what is measured."""

from collections.abc import Callable
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from tools._plans import Plan
from utils.support.datasets import generate, load_split


@dataclass(frozen=True)
class Run:
    """A plan with its model and data: what `utils.train.train` needs.

    Attributes:
        ships: what is saved in the end, if it is a part of the model only.
        parts: numbers of steps that sum to the plan's; each part has its own warm-up
            and fall of the rate, and fresh moments. Empty: one part.
    """

    plan: Plan
    model: nn.Module
    loss_at: Callable[[int], Tensor]
    measure: Callable[[], dict]
    ships: nn.Module | None = None
    parts: tuple[int, ...] = ()


def widen(model: nn.Module, scale: float) -> None:
    """Scale first weights: 0.02 suits a width of 768, less width wants wider ones."""
    for p in model.parameters():
        if p.dim() == 2:
            p.data *= scale


def fast_matrices() -> torch.autocast:
    """Multiply in bfloat16 where the processor has it: a third more steps a minute."""
    has_it = torch.cpu._is_avx512_bf16_supported()
    return torch.autocast("cpu", torch.bfloat16, enabled=has_it)


def story_texts(n_more: int, more: float = 0.0) -> list[str]:
    """Return the shipped training stories and n_more generated ones.

    Args:
        more: what share of their statements is told in wordings that no file has.
    """
    rows = load_split("stories", "train")
    rows = rows + (generate("stories", n_more, 11, more) if n_more else [])
    return [row["text"] for row in rows]
