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


@dataclass(frozen=True, repr=False)
class Look(Part):
    """A self-attention: mixes the rows that the mask allows, then works on each."""

    def __call__(self, x, mask=None):
        """Return (T, C) for (T, C)."""
        return self.look(x, x, mask)

    def look(self, x, context, mask):
        """Let x look at the context; return (T, C)."""
        scores = x @ context.T  # (T, S)
        if mask is not None:
            if mask.shape[-1] != len(context):
                raise ValueError(
                    f"{self.name}: a mask for {mask.shape[-1]} columns, but"
                    f" {len(context)} vectors to look at"
                )
            scores = scores.masked_fill(~mask, -1e9)
        return Part.__call__(self, x) + scores.softmax(-1) @ context


@dataclass(frozen=True, repr=False)
class CrossLook(Look):
    """An attention that looks at a memory."""

    def __call__(self, x, memory, mask=None):
        """Return (T, C) for (T, C) and (S, C)."""
        return self.look(x, memory, mask)
