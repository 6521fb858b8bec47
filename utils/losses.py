"""Softmax and cross-entropy: from free numbers to probabilities to a price in nats.

Three short functions, the second and third built on the first. Left out: class weights
and label smoothing, which this course never needs. Taught in lesson 00.
"""

import torch
from torch import Tensor

IGNORE = -100  # a target that is not to be priced; the number torch uses too


def log_softmax(logits: Tensor, dim: int = -1) -> Tensor:
    """Return the logarithms of the softmax along a dimension.

    Subtracting the largest logit changes no probability and keeps `exp` from
    overflowing; staying with logarithms keeps small probabilities from becoming 0.

    Args:
        logits: floats of any shape; -inf is a probability of 0.
        dim: the dimension whose probabilities sum to 1.

    Returns: log-probabilities in nats, of the same shape; never above 0.
    """
    shifted = logits - logits.detach().amax(dim, keepdim=True)  # the largest is 0
    return shifted - shifted.exp().sum(dim, keepdim=True).log()


def softmax(logits: Tensor, dim: int = -1) -> Tensor:
    """Return probabilities along a dimension: exp(logits), divided by their sum."""
    return log_softmax(logits, dim).exp()


def cross_entropy(logits: Tensor, targets: Tensor) -> Tensor:
    """Return the mean price of the targets, -ln p, in nats.

    Args:
        logits: (..., V) floats, for example (B, T, V); torch's own function wants the
            classes in dimension 1 instead.
        targets: (...) int64, from 0 to V - 1, or `IGNORE` for a place left out of the
            mean.

    Returns: a scalar; NaN where every target is `IGNORE`, as in torch.

    Raises:
        ValueError: the shapes do not fit, or a target is out of range.
    """
    if logits.shape[:-1] != targets.shape:
        raise ValueError(
            f"targets have shape {tuple(targets.shape)}; logits of shape"
            f" {tuple(logits.shape)} want {tuple(logits.shape[:-1])}."
        )
    kept = targets != IGNORE
    logits, targets = logits[kept], targets[kept]  # (N, V), (N,)
    vocab_size = logits.shape[-1]
    outside = targets[(targets < 0) | (targets >= vocab_size)]
    if len(outside):
        raise ValueError(
            f"a target is {outside[0]}; with {vocab_size} classes it is one of 0 to"
            f" {vocab_size - 1}, or {IGNORE} to be ignored."
        )
    rows = torch.arange(len(targets), device=targets.device)
    return -log_softmax(logits)[rows, targets].mean()
