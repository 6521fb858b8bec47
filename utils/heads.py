"""Score what a single attention head does, from its weights alone.

Habits that heads of a language model are known for: looking at the token before;
*copying*, finding the place where the present token stood earlier and looking at what
came after it; looking at the very word that must come next. Left out: why a head does
so. Taught in lesson 04.
"""

import torch
from torch import Tensor


def previous_score(weights: Tensor, is_real: Tensor | None = None) -> Tensor:
    """Return how much weight each head puts on the token before, on average.

    Args:
        weights: (B, H, T, T), rows sum to 1.
        is_real: (B, T), 0 on padding, which is not asked.

    Returns: (H,), each from 0 to 1.
    """
    before = weights.diagonal(-1, dim1=-2, dim2=-1)  # (B, H, T-1)
    return _mean_of(before, _real(weights, is_real)[:, 1:])


def copy_score(weights: Tensor, ids: Tensor, is_real: Tensor | None = None) -> Tensor:
    """Return how much weight each head puts on what followed the same token earlier.

    For … Zoe has … Zoe: the weight from the second Zoe to "has". Only tokens that stood
    earlier in their row are asked; all of their places count.

    Args:
        weights: (B, H, T, T), rows sum to 1; `ids`: (B, T).
        is_real: (B, T), 0 on padding, which is not asked.

    Returns: (H,), each from 0 to 1.

    Source: Olsson et al. 2022 (arXiv 2209.11895), "prefix matching", here on real text.
    """
    T = ids.shape[1]
    same = ids[:, :, None] == ids[:, None, :]  # (B, T, T): query, earlier token
    same = same & torch.ones(T, T, dtype=torch.bool, device=ids.device).tril(-1)
    after = same.roll(1, dims=-1)  # the token one place further on
    found = (weights * after[:, None]).sum(-1)  # (B, H, T)
    return _mean_of(found, _real(weights, is_real) & same.any(-1))


def answer_score(weights: Tensor, at: Tensor, is_answer: Tensor) -> Tensor:
    """Return how much weight each head puts on certain places from one place of a row.

    For "Zoe has the key. Ben left. The key is with": the weight from "with" on "Zoe".

    Args:
        weights: (B, H, T, T), rows sum to 1.
        at: (B,) int64, the place that looks.
        is_answer: (B, T) bool, the places that are looked for.

    Returns: (H,), each from 0 to 1.
    """
    B, H, T, _ = weights.shape
    rows = at.view(B, 1, 1, 1).expand(B, H, 1, T)
    looked = weights.gather(2, rows).squeeze(2)  # (B, H, T)
    return (looked * is_answer[:, None]).sum(-1).mean(0)


def _real(weights: Tensor, is_real: Tensor | None) -> Tensor:
    B, _, T, _ = weights.shape
    if is_real is None:
        return torch.ones(B, T, dtype=torch.bool, device=weights.device)
    return is_real.bool()


def _mean_of(values: Tensor, asked: Tensor) -> Tensor:
    """Average (B, H, N) over the places that are asked, (B, N): one number per head."""
    asked = asked[:, None].to(values.dtype)  # (B, 1, N)
    return (values * asked).sum((0, 2)) / asked.sum().clamp(min=1)
