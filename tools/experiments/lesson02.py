"""Lesson 02: how stacks of blocks start out, over five seeds."""

from utils.depth import WIRINGS, start_of_stack

DEPTHS = (2, 4, 8, 16, 32)
SEEDS = range(5)


def depth() -> dict[str, dict[str, list[dict]]]:
    """Return wiring → depth → a row per seed: gradients, likeness of the tokens."""
    return {
        wiring: {str(n): [_row(wiring, n, seed) for seed in SEEDS] for n in DEPTHS}
        for wiring in WIRINGS
    }


def _row(wiring: str, n_layers: int, seed: int) -> dict:
    gradients, alike = start_of_stack(wiring, n_layers, seed)
    return {"gradients": gradients, "alike": alike}


EXPERIMENTS = {"02-depth": depth}
