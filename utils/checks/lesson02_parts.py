"""Stand-ins for attention, feed-forward and norms that can be told apart."""

from dataclasses import dataclass

import torch


@dataclass(frozen=True)
class Part:
    """A function of vectors (T, C), seeded by its name, unlike every other one."""

    name: str
    is_norm: bool = False
    mixes: bool = False

    def __repr__(self):
        """Show the name that the argument has."""
        return self.name

    def __call__(self, x, *rest):
        """Return (T, C) for (T, C)."""
        generator = torch.Generator().manual_seed(sum(map(ord, self.name)))
        C = x.shape[-1]
        weights = torch.randn(C, C, generator=generator) / C**0.5
        if self.is_norm:
            centred = x - x.mean(-1, keepdim=True)
            deviation = (centred.square().mean(-1, keepdim=True) + 1e-5).sqrt()
            return centred / deviation * (1 + 0.3 * weights[0]) + 0.1 * weights[-1]
        x = x.cumsum(0) / 2 if self.mixes else x
        return torch.tanh(x @ weights) + 0.3


@dataclass(frozen=True)
class Look(Part):
    """An attention: mixes the rows that the mask allows, then works on each."""

    def __call__(self, x, *rest):
        """Take (x, mask) or (x, memory, mask); return (T, C)."""
        context, mask = rest if len(rest) == 2 else (x, *rest)
        scores = x @ context.T  # (T, S)
        if mask is not None:
            if mask.shape[-1] != len(context):
                raise ValueError(
                    f"{self.name}: a mask for {mask.shape[-1]} columns, but"
                    f" {len(context)} vectors to look at"
                )
            scores = scores.masked_fill(~mask, -1e9)
        return super().__call__(x) + scores.softmax(-1) @ context
