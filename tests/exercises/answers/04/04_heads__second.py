"""Right and wrong answers to 04.heads, by a second hand, from the statement alone."""

import numpy as np
import torch


def right_slices_stacked(x, n_heads):
    return torch.stack(x.chunk(n_heads, dim=-1), dim=1)


def right_permuted(x, n_heads):
    B, T, C = x.shape
    return x.reshape(B, T, n_heads, C // n_heads).permute(0, 2, 1, 3)


def right_unflattened(x, n_heads):
    return x.unflatten(-1, (n_heads, -1)).transpose(1, 2)


def right_index_arithmetic(x, n_heads):
    D = x.shape[2] // n_heads
    heads = [x[:, :, h * D : (h + 1) * D] for h in range(n_heads)]
    return torch.cat([head[:, None] for head in heads], dim=1)


def right_number_by_number(x, n_heads):
    B, T, C = x.shape
    out = x.new_empty(B, n_heads, T, C // n_heads)
    for c in range(C):
        head, place = divmod(c, C // n_heads)
        out[:, head, :, place] = x[:, :, c]
    return out


def right_numpy(x, n_heads):
    parts = np.split(x.detach().numpy(), n_heads, axis=2)
    return torch.from_numpy(np.stack(parts, axis=1))


def right_unfolded(x, n_heads):
    D = x.shape[-1] // n_heads
    return x.unfold(-1, D, D).movedim(2, 1)


def right_copied_in_memory(x, n_heads):
    B, T, C = x.shape
    return x.view(B, T, n_heads, -1).swapaxes(1, 2).contiguous()


def wrong_viewed_at_once(x, n_heads):
    B, T, C = x.shape
    return x.reshape(B, n_heads, T, C // n_heads)


def wrong_not_transposed(x, n_heads):
    return x.unflatten(-1, (n_heads, -1))


def wrong_every_other_number(x, n_heads):
    return torch.stack([x[:, :, h::n_heads] for h in range(n_heads)], dim=1)


def wrong_heads_in_front(x, n_heads):
    return torch.stack(x.chunk(n_heads, dim=-1))


def wrong_heads_last(x, n_heads):
    return torch.stack(x.chunk(n_heads, dim=-1), dim=-1)


def wrong_keys_transposed(x, n_heads):
    B, T, C = x.shape
    return x.view(B, T, n_heads, C // n_heads).permute(0, 2, 3, 1)


def wrong_into_the_batch(x, n_heads):
    B, T, C = x.shape
    return right_permuted(x, n_heads).reshape(B * n_heads, T, C // n_heads)


def wrong_cut_along_the_text(x, n_heads):
    return torch.stack(x.chunk(n_heads, dim=1), dim=1)


def wrong_a_list_of_heads(x, n_heads):
    return list(x.chunk(n_heads, dim=-1))


def wrong_width_for_number(x, n_heads):
    B, T, C = x.shape
    return x.view(B, T, C // n_heads, n_heads).transpose(1, 2)


def wrong_backwards(x, n_heads):
    return torch.stack(x.chunk(n_heads, dim=-1)[::-1], dim=1)


def wrong_the_same_slice_for_all(x, n_heads):
    D = x.shape[-1] // n_heads
    return x[..., :D][:, None].expand(-1, n_heads, -1, -1)


def wrong_the_whole_width_for_all(x, n_heads):
    return x[:, None].expand(-1, n_heads, -1, -1)


def wrong_transposed_first(x, n_heads):
    B, T, C = x.shape
    return x.transpose(1, 2).reshape(B, n_heads, T, C // n_heads)


def wrong_a_float_width(x, n_heads):
    B, T, C = x.shape
    return x.view(B, T, n_heads, C / n_heads).transpose(1, 2)
