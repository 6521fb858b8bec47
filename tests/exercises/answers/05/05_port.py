"""Right and wrong answers to 05.port, written from the statement alone."""

import numpy as np
import torch


def right_view_transpose(weight, n_heads):
    out, C = weight.shape
    D = out // n_heads
    return weight.view(n_heads, D // 2, 2, C).transpose(1, 2).reshape(out, C)


def right_row_numbers(weight, n_heads):
    D = len(weight) // n_heads
    rows = []
    for head in range(n_heads):
        rows += [head * D + i for i in range(0, D, 2)]
        rows += [head * D + i for i in range(1, D, 2)]
    return weight[rows]


def right_cat_of_slices(weight, n_heads):
    heads = weight.chunk(n_heads)
    return torch.cat([part for head in heads for part in (head[0::2], head[1::2])])


def right_numpy(weight, n_heads):
    w = weight.numpy()
    w = w.reshape(n_heads, -1, 2, w.shape[1])
    return np.concatenate([w[:, :, 0], w[:, :, 1]], axis=1).reshape(weight.shape)


def right_permutation_matrix(weight, n_heads):
    D = len(weight) // n_heads
    turn = torch.zeros(D, D)
    for i in range(D // 2):
        turn[i, 2 * i] = turn[i + D // 2, 2 * i + 1] = 1
    return torch.block_diag(*[turn] * n_heads) @ weight


def right_loop(weight, n_heads):
    D = len(weight) // n_heads
    out = torch.empty_like(weight)
    for row in range(len(weight)):
        head, i = divmod(row, D)
        out[head * D + i // 2 + D // 2 * (i % 2)] = weight[row]
    return out


def wrong_inverse(weight, n_heads):
    out, C = weight.shape
    D = out // n_heads
    return weight.view(n_heads, 2, D // 2, C).transpose(1, 2).reshape(out, C)


def wrong_without_heads(weight, n_heads):
    return torch.cat([weight[0::2], weight[1::2]])


def wrong_columns(weight, n_heads):
    return right_view_transpose(weight.T.contiguous(), n_heads).T


def wrong_only_views(weight, n_heads):
    D = len(weight) // n_heads
    return weight.view(n_heads, 2, D // 2, -1).reshape(weight.shape).clone()


def wrong_odd_first(weight, n_heads):
    heads = weight.chunk(n_heads)
    return torch.cat([part for head in heads for part in (head[1::2], head[0::2])])


def wrong_shape_with_heads(weight, n_heads):
    D = len(weight) // n_heads
    return weight.view(n_heads, D // 2, 2, -1).transpose(1, 2)


def wrong_loop_the_other_way(weight, n_heads):
    D = len(weight) // n_heads
    rows = [
        head * D + i // 2 + D // 2 * (i % 2)
        for head in range(n_heads)
        for i in range(D)
    ]
    return weight[rows]


def wrong_first_head_only(weight, n_heads):
    D = len(weight) // n_heads
    return torch.cat([weight[0:D:2], weight[1:D:2], weight[D:]])


def wrong_returns_the_weight(weight, n_heads):
    return weight


def wrong_view_fails(weight, n_heads):
    out, C = weight.shape
    return weight.view(n_heads, out // n_heads // 2, 2, C).transpose(1, 2).view(out, C)
