"""Right and wrong answers to 05.rotate, by a second hand, from the statement alone."""

import cmath
import math

import numpy as np
import torch


def right_pair_by_pair(x, position):
    D = len(x)
    out = x.clone()
    for i in range(D // 2):
        angle = position / 10_000 ** (2 * i / D)
        a, b = x[i].item(), x[i + D // 2].item()
        out[i] = a * math.cos(angle) - b * math.sin(angle)
        out[i + D // 2] = b * math.cos(angle) + a * math.sin(angle)
    return out


def right_arrows_as_complex_numbers(x, position):
    left, right = x.chunk(2)
    speed = 10_000.0 ** (-torch.arange(0, len(x), 2) / len(x))
    turned = torch.complex(left, right) * torch.exp(1j * position * speed)
    return torch.cat([turned.real, turned.imag])


def right_plain_python_complex(x, position):
    numbers, half = x.tolist(), len(x) // 2
    turned = [
        complex(numbers[i], numbers[i + half])
        * cmath.exp(1j * position / 10_000 ** (i / half))
        for i in range(half)
    ]
    return torch.tensor([z.real for z in turned] + [z.imag for z in turned])


def right_as_llama_writes_it(x, position):
    half = len(x) // 2
    angles = position / 10_000 ** (torch.arange(0, len(x), 2) / len(x))
    angles = torch.cat([angles, angles])
    crossed = torch.cat([-x[half:], x[:half]])
    return x * angles.cos() + crossed * angles.sin()


def right_one_large_matrix(x, position):
    angles = torch.diag(position * 10_000.0 ** (-torch.arange(0, len(x), 2) / len(x)))
    half = len(x) // 2
    cos = torch.diag(angles.diagonal().cos())
    sin = torch.diag(angles.diagonal().sin())
    matrix = torch.zeros(len(x), len(x))
    matrix[:half, :half], matrix[half:, half:] = cos, cos
    matrix[:half, half:], matrix[half:, :half] = -sin, sin
    return matrix @ x


def right_numpy(x, position):
    a, b = np.split(x.numpy(), 2)
    angle = position / 10_000 ** (np.arange(len(a)) / max(1, len(a)))
    return np.concatenate(
        [a * np.cos(angle) - b * np.sin(angle), b * np.cos(angle) + a * np.sin(angle)]
    )


def right_polar(x, position):
    a, b = x.reshape(2, -1).double()
    speed = torch.logspace(0, -4, len(a) + 1, dtype=torch.float64)[:-1]
    length, angle = torch.hypot(a, b), torch.atan2(b, a) + position * speed
    return torch.cat([length * angle.cos(), length * angle.sin()]).float()


def _angles(x, position):
    return position / 10_000 ** (torch.arange(0, len(x), 2) / len(x))


def wrong_neighbours(x, position):
    angle = _angles(x, position)
    a, b = x[0::2], x[1::2]
    turned = [a * angle.cos() - b * angle.sin(), b * angle.cos() + a * angle.sin()]
    return torch.stack(turned, -1).flatten()


def wrong_halves_put_back_as_neighbours(x, position):
    angle = _angles(x, position)
    a, b = x.chunk(2)
    turned = [a * angle.cos() - b * angle.sin(), b * angle.cos() + a * angle.sin()]
    return torch.stack(turned, -1).flatten()


def wrong_other_way_round(x, position):
    angle = _angles(x, position)
    a, b = x.chunk(2)
    return torch.cat(
        [a * angle.cos() + b * angle.sin(), b * angle.cos() - a * angle.sin()]
    )


def wrong_i_for_2i(x, position):
    angle = position / 10_000 ** (torch.arange(len(x) // 2) / len(x))
    a, b = x.chunk(2)
    return torch.cat(
        [a * angle.cos() - b * angle.sin(), b * angle.cos() + a * angle.sin()]
    )


def wrong_both_minus(x, position):
    angle = _angles(x, position)
    a, b = x.chunk(2)
    return torch.cat(
        [a * angle.cos() - b * angle.sin(), b * angle.cos() - a * angle.sin()]
    )


def wrong_second_half_uses_the_new_first(x, position):
    angle = _angles(x, position)
    a, b = x.chunk(2)
    a = a * angle.cos() - b * angle.sin()
    return torch.cat([a, b * angle.cos() + a * angle.sin()])


def wrong_all_pairs_at_one_speed(x, position):
    a, b = x.chunk(2)
    cos, sin = math.cos(position), math.sin(position)
    return torch.cat([a * cos - b * sin, b * cos + a * sin])


def wrong_first_half_only(x, position):
    angle = _angles(x, position)
    a, b = x.chunk(2)
    return torch.cat([a * angle.cos() - b * angle.sin(), b])


def wrong_waves_added(x, position):
    angle = _angles(x, position)
    return x + torch.cat([angle.sin(), angle.cos()])


def wrong_from_one(x, position):
    return right_as_llama_writes_it(x, position + 1)


def wrong_times_for_divided(x, position):
    angle = position * 10_000 ** (torch.arange(0, len(x), 2) / len(x))
    a, b = x.chunk(2)
    return torch.cat(
        [a * angle.cos() - b * angle.sin(), b * angle.cos() + a * angle.sin()]
    )


def wrong_degrees(x, position):
    return right_as_llama_writes_it(x, math.radians(position))
