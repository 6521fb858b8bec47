"""Right and wrong answers to 05.waves, written from the statement alone."""

import math

import numpy as np
import torch


def right_strided_assignment(x):
    B, T, C = x.shape
    waves = torch.zeros(T, C)
    p = torch.arange(T, dtype=torch.float32).unsqueeze(1)
    speed = torch.exp(torch.arange(0, C, 2).float() * (-math.log(10000.0) / C))
    waves[:, 0::2] = torch.sin(p * speed)
    waves[:, 1::2] = torch.cos(p * speed)
    return x + waves


def right_loops(x):
    B, T, C = x.shape
    out = x.clone()
    for p in range(T):
        for i in range(C // 2):
            angle = p / 10000 ** (2 * i / C)
            out[:, p, 2 * i] += math.sin(angle)
            out[:, p, 2 * i + 1] += math.cos(angle)
    return out


def right_numpy(x):
    T, C = x.shape[1:]
    angles = np.arange(T)[:, None] / 10000 ** (np.arange(C) // 2 * 2 / C)
    even = np.arange(C) % 2 == 0
    return x.numpy() + np.where(even, np.sin(angles), np.cos(angles)).astype("float32")


def right_phase_shift(x):
    T, C = x.shape[1:]
    column = torch.arange(C)
    angles = torch.arange(T)[:, None] / 10000 ** ((column - column % 2) / C)
    return x + torch.sin(angles + column % 2 * math.pi / 2)


def right_complex(x):
    T, C = x.shape[1:]
    angles = torch.outer(
        torch.arange(T).double(), 10000.0 ** -(torch.arange(0, C, 2) / C)
    )
    both = torch.polar(torch.ones_like(angles), angles)
    pairs = torch.view_as_real(both).flip(-1)
    return x + pairs.flatten(1).to(x.dtype)


def right_lists(x):
    T, C = x.shape[1:]
    rows = []
    for p in range(T):
        rows.append([])
        for column in range(C):
            angle = p * 10000 ** -((column // 2 * 2) / C)
            rows[-1].append([math.sin, math.cos][column % 2](angle))
    return (x + torch.tensor(rows)).tolist()


def _angles(x):
    T, C = x.shape[1:]
    return torch.arange(T)[:, None] / 10000 ** (torch.arange(0, C, 2) / C)


def wrong_two_halves(x):
    angles = _angles(x)
    return x + torch.cat([angles.sin(), angles.cos()], -1)


def wrong_index_appended(x):
    B, T, C = x.shape
    index = torch.arange(T).float().view(1, T, 1).repeat(B, 1, 1)
    return torch.cat([x, index], -1)


def wrong_index_share_appended(x):
    B, T, C = x.shape
    index = (torch.arange(T) / T).view(1, T, 1).repeat(B, 1, 1)
    return torch.cat([x, index], -1)


def wrong_index_added(x):
    return x + torch.arange(x.shape[1])[:, None]


def wrong_concatenated(x):
    waves = right_strided_assignment(torch.zeros_like(x))
    return torch.cat([x, waves], -1)


def wrong_only_the_waves(x):
    return right_strided_assignment(torch.zeros_like(x))


def wrong_cosine_in_even_columns(x):
    waves = right_strided_assignment(torch.zeros_like(x)).unflatten(-1, (-1, 2))
    return x + waves.flip(-1).flatten(-2)


def wrong_exponent_of_each_column(x):
    T, C = x.shape[1:]
    angles = torch.arange(T)[:, None] / 10000 ** (torch.arange(C) / C)
    even = torch.arange(C) % 2 == 0
    return x + torch.where(even, angles.sin(), angles.cos())


def wrong_exponent_i_over_c(x):
    T, C = x.shape[1:]
    angles = torch.arange(T)[:, None] / 10000 ** (torch.arange(C // 2) / C)
    return x + torch.stack([angles.sin(), angles.cos()], -1).flatten(-2)


def wrong_times(x):
    T, C = x.shape[1:]
    angles = torch.arange(T)[:, None] * 10000 ** (torch.arange(0, C, 2) / C)
    return x + torch.stack([angles.sin(), angles.cos()], -1).flatten(-2)


def wrong_counts_from_one(x):
    angles = _angles(x) + 10000 ** -(torch.arange(0, x.shape[2], 2) / x.shape[2])
    return x + torch.stack([angles.sin(), angles.cos()], -1).flatten(-2)


def wrong_base_of_one_thousand(x):
    T, C = x.shape[1:]
    angles = torch.arange(T)[:, None] / 1000 ** (torch.arange(0, C, 2) / C)
    return x + torch.stack([angles.sin(), angles.cos()], -1).flatten(-2)


def wrong_scales_x(x):
    return right_strided_assignment(x * x.shape[2] ** 0.5)


def wrong_in_place(x):
    x += right_strided_assignment(torch.zeros_like(x))
    return x


def wrong_sines_only(x):
    T, C = x.shape[1:]
    return x + torch.sin(torch.arange(T)[:, None] / 10000 ** (torch.arange(C) / C))
