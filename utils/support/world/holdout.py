"""What training never sees, decided by name: the same for every seed and machine."""

import hashlib
from collections.abc import Iterable


def held_out(percent: int, *key: str) -> bool:
    """Tell whether training never sees `key`; the same for every seed and machine."""
    digest = hashlib.sha256("\x1f".join(("saltby", *key)).encode()).digest()
    return int.from_bytes(digest[:4], "big") % 100 < percent


def fill(
    pairs: Iterable, chosen, combo_seen: bool, frame_seen: bool, size: int
) -> None:
    """Offer drawn pairs of one kind to a split until `size` more of them have joined.

    Args:
        pairs: drawn without end, each with `combo_seen` and `frame_seen`.
        chosen: the split: its `rows`, and `offer`, which takes a pair or leaves it.
    """
    start = len(chosen.rows)
    for pair in pairs:
        if len(chosen.rows) - start >= size:
            return
        if (pair.combo_seen, pair.frame_seen) == (combo_seen, frame_seen):
            chosen.offer(pair)
