"""Right and wrong answers to 05.waves, by a second hand, from the statement alone."""

import math

import numpy as np
import torch


def right_number_by_number(x):
    B, T, C = x.shape
    waves = torch.zeros(T, C)
    for p in range(T):
        for i in range(C // 2):
            angle = p / 10_000 ** (2 * i / C)
            waves[p, 2 * i] = math.sin(angle)
            waves[p, 2 * i + 1] = math.cos(angle)
    return x + waves


def right_every_other_column(x):
    C = x.shape[-1]
    p = torch.arange(x.shape[-2], dtype=torch.float64)[:, None]
    speed = torch.exp(-math.log(10_000) * torch.arange(0, C, 2) / C)
    out = x.clone()
    out[..., 0::2] += torch.sin(p * speed)
    out[..., 1::2] += torch.cos(p * speed)
    return out


def right_cosine_is_a_late_sine(x):
    C = x.shape[2]
    column = torch.arange(C)
    speed = 10_000.0 ** -((column - column % 2) / C)
    phase = (column % 2) * (math.pi / 2)
    p = torch.arange(x.shape[1], dtype=torch.float64)
    return x + torch.sin(torch.outer(p, speed.double()) + phase).to(x.dtype)


def right_complex(x):
    C = x.shape[2]
    speed = 10_000.0 ** (-torch.arange(0, C, 2) / C)
    turned = torch.exp(1j * torch.outer(torch.arange(x.shape[1]), speed))
    return x + torch.stack([turned.imag, turned.real], -1).reshape(x.shape[1], C)


def right_numpy_columns(x):
    C = x.shape[2]
    p = np.arange(x.shape[1])
    columns = []
    for i in range(C // 2):
        angle = p / 10_000 ** (2 * i / C)
        columns += [np.sin(angle), np.cos(angle)]
    waves = np.stack(columns, axis=1) if columns else np.zeros((len(p), 0))
    return x + torch.from_numpy(waves).float()


def right_row_by_row_of_the_batch(x):
    B, T, C = x.shape
    i = torch.arange(C // 2)
    angles = torch.arange(T).unsqueeze(1) / torch.pow(10_000, 2 * i / C)
    pairs = torch.cat([angles.sin().unsqueeze(2), angles.cos().unsqueeze(2)], dim=2)
    return torch.stack([text + pairs.view(T, C) for text in x])


def _angles(x, exponent):
    return torch.arange(x.shape[1])[:, None] / 10_000**exponent


def _interleaved(first, second):
    return torch.stack([first, second], -1).flatten(-2)


def _pairs(x):
    return torch.arange(0, x.shape[2], 2) / x.shape[2]


def wrong_sines_then_cosines(x):
    angles = _angles(x, _pairs(x))
    return x + torch.cat([angles.sin(), angles.cos()], -1)


def wrong_cosine_first(x):
    angles = _angles(x, _pairs(x))
    return x + _interleaved(angles.cos(), angles.sin())


def wrong_each_column_its_own_speed(x):
    C = x.shape[2]
    angles = _angles(x, torch.arange(C) / C)
    waves = angles.sin()
    waves[:, 1::2] = angles[:, 1::2].cos()
    return x + waves


def wrong_i_for_2i(x):
    angles = _angles(x, torch.arange(x.shape[2] // 2) / x.shape[2])
    return x + _interleaved(angles.sin(), angles.cos())


def wrong_from_one(x):
    angles = (torch.arange(x.shape[1])[:, None] + 1) / 10_000 ** _pairs(x)
    return x + _interleaved(angles.sin(), angles.cos())


def wrong_not_added(x):
    angles = _angles(x, _pairs(x))
    return _interleaved(angles.sin(), angles.cos()).expand_as(x)


def wrong_times_for_divided(x):
    angles = torch.arange(x.shape[1])[:, None] * 10_000 ** _pairs(x)
    return x + _interleaved(angles.sin(), angles.cos())


def wrong_base_1000(x):
    angles = torch.arange(x.shape[1])[:, None] / 1_000 ** _pairs(x)
    return x + _interleaved(angles.sin(), angles.cos())


def wrong_in_place(x):
    angles = _angles(x, _pairs(x))
    x += _interleaved(angles.sin(), angles.cos())
    return x


def wrong_only_sines(x):
    angles = _angles(x, _pairs(x))
    return x + angles.sin().repeat_interleave(2, -1)


def wrong_embeddings_scaled_first(x):
    angles = _angles(x, _pairs(x))
    return x * x.shape[2] ** 0.5 + _interleaved(angles.sin(), angles.cos())


def wrong_table_of_one_text(x):
    angles = _angles(x, _pairs(x))
    return (x + _interleaved(angles.sin(), angles.cos()))[0]
