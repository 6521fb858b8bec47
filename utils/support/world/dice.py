"""Random choices that are the same on every machine and Python version."""

import hashlib
import random
from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")


class Dice:
    """Draw reproducibly from a name and a seed.

    Only `random.Random.random()` is used, whose stream is guaranteed not to change
    between Python versions; `choice`, `shuffle` and `sample` give no such promise.
    Give each part of the world its own dice (`Dice("stories", seed)`), so that a
    change in one does not move the others. Never draw from a set.
    """

    def __init__(self, *key: object) -> None:
        """Seed from the key's parts, e.g. `Dice("stories", 0)`."""
        digest = hashlib.sha256("\x1f".join(map(str, key)).encode()).digest()
        self._random = random.Random(int.from_bytes(digest, "big"))
        self._key = key

    def child(self, *key: object) -> "Dice":
        """Return independent dice named after these and `key`; draws nothing."""
        return Dice(*self._key, *key)

    def random(self) -> float:
        """Draw from [0, 1)."""
        return self._random.random()

    def below(self, n: int) -> int:
        """Draw an integer from 0 to n - 1."""
        return int(self._random.random() * n)

    def between(self, low: int, high: int) -> int:
        """Draw an integer from low to high, both included."""
        return low + self.below(high - low + 1)

    def chance(self, p: float) -> bool:
        """Return True with probability p."""
        return self._random.random() < p

    def pick(self, items: Sequence[T]) -> T:
        """Draw one item."""
        return items[self.below(len(items))]

    def weighted(self, items: Sequence[T], weights: Sequence[float]) -> T:
        """Draw one item with probability proportional to its weight."""
        point = self._random.random() * sum(weights)
        for item, weight in zip(items, weights, strict=True):
            point -= weight
            if point < 0:
                return item
        return items[-1]

    def shuffled(self, items: Sequence[T]) -> list[T]:
        """Return the items in random order; the input is left alone."""
        out = list(items)
        for i in range(len(out) - 1, 0, -1):
            j = self.below(i + 1)
            out[i], out[j] = out[j], out[i]
        return out

    def sample(self, items: Sequence[T], k: int) -> list[T]:
        """Draw k different items."""
        return self.shuffled(items)[:k]
