"""Right and wrong answers to 04.heads, written from the statement alone."""

import numpy as np
import torch


def right_view_and_transpose(x, n_heads):
    B, T, C = x.shape
    return x.view(B, T, n_heads, C // n_heads).transpose(1, 2)


def right_permute(x, n_heads):
    return x.reshape(*x.shape[:2], n_heads, -1).permute(0, 2, 1, 3).contiguous()


def right_chunks(x, n_heads):
    return torch.stack(x.chunk(n_heads, dim=-1), dim=1)


def right_unflatten(x, n_heads):
    return x.unflatten(-1, (n_heads, x.shape[-1] // n_heads)).swapaxes(1, 2)


def right_slices(x, n_heads):
    D = x.shape[-1] // n_heads
    return torch.stack([x[:, :, h * D : (h + 1) * D] for h in range(n_heads)], 1)


def right_numpy(x, n_heads):
    return np.stack(np.split(x.numpy(), n_heads, axis=-1), axis=1)


def wrong_view_alone(x, n_heads):
    B, T, C = x.shape
    return x.view(B, n_heads, T, C // n_heads)


def wrong_not_swapped(x, n_heads):
    B, T, C = x.shape
    return x.view(B, T, n_heads, C // n_heads)


def wrong_every_h_th(x, n_heads):
    return torch.stack([x[..., h::n_heads] for h in range(n_heads)], 1)


def wrong_sizes_exchanged(x, n_heads):
    B, T, C = x.shape
    return x.view(B, T, C // n_heads, n_heads).transpose(1, 2)


def wrong_transposed_before(x, n_heads):
    B, T, C = x.shape
    return x.transpose(1, 2).reshape(B, n_heads, T, C // n_heads)


def wrong_transposed_keys(x, n_heads):
    B, T, C = x.shape
    return x.transpose(1, 2).reshape(B, n_heads, C // n_heads, T)


def wrong_batch_and_heads_joined(x, n_heads):
    B, T, C = x.shape
    return x.view(B, T, n_heads, C // n_heads).transpose(1, 2).flatten(0, 1)


def wrong_first_head(x, n_heads):
    return x[..., : x.shape[-1] // n_heads]


def wrong_three_dimensions(x, n_heads):
    return x[:, None].expand(-1, n_heads, -1, -1)
