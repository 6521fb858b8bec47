"""Recorded for lesson 04: when does copying appear, over seeds and with one layer?"""

from utils.copying import learn_to_copy

SEEDS = {2: (0, 1, 2, 3, 4), 1: (0, 1, 2)}  # layers → seeds


def copying() -> list[dict]:
    """Train two layers, and for comparison one, from several seeds each."""
    return [
        {"seed": seed, "n_layers": n_layers, "history": learn_to_copy(seed, n_layers)}
        for n_layers, seeds in SEEDS.items()
        for seed in seeds
    ]


EXPERIMENTS = {"04-copying": copying}
