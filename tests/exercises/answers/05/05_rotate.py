"""Right and wrong answers to 05.rotate, written from the statement alone."""

import cmath
import math

import numpy as np
import torch


def right_loop(x, position):
    D = len(x)
    out = torch.zeros(D)
    for i in range(D // 2):
        angle = position / 10000 ** (2 * i / D)
        a, b = x[i].item(), x[i + D // 2].item()
        out[i] = a * math.cos(angle) - b * math.sin(angle)
        out[i + D // 2] = b * math.cos(angle) + a * math.sin(angle)
    return out


def right_rotate_half(x, position):
    D = len(x)
    speeds = 1.0 / (10000 ** (torch.arange(0, D, 2).float() / D))
    angles = torch.cat([position * speeds] * 2)
    turned = torch.cat([-x[D // 2 :], x[: D // 2]])
    return x * angles.cos() + turned * angles.sin()


def right_complex(x, position):
    D = len(x)
    pairs = torch.complex(x[: D // 2].double(), x[D // 2 :].double())
    angles = position / 10000 ** (torch.arange(0, D, 2).double() / D)
    turned = pairs * torch.polar(torch.ones_like(angles), angles)
    return torch.cat([turned.real, turned.imag]).float()


def right_cmath_lists(x, position):
    numbers = x.tolist()
    half = len(numbers) // 2
    pairs = [
        complex(*pair) for pair in zip(numbers[:half], numbers[half:], strict=True)
    ]
    turned = [
        z * cmath.exp(1j * position * 10000 ** (-i / half)) for i, z in enumerate(pairs)
    ]
    return [z.real for z in turned] + [z.imag for z in turned]


def right_matrix(x, position):
    D = len(x)
    matrix = np.zeros((D, D))
    for i in range(D // 2):
        angle, j = position / 10000 ** (2 * i / D), i + D // 2
        matrix[i, i] = matrix[j, j] = np.cos(angle)
        matrix[i, j], matrix[j, i] = -np.sin(angle), np.sin(angle)
    return matrix @ x.numpy()


def right_einsum(x, position):
    D = len(x)
    angles = position / 10000 ** (torch.arange(0, D, 2) / D)
    cos, sin = angles.cos(), angles.sin()
    turn = torch.stack(
        [torch.stack([cos, -sin]), torch.stack([sin, cos])]
    )  # (2, 2, D/2)
    return torch.einsum("rci,ci->ri", turn, x.view(2, -1)).flatten()


def _angles(x, position):
    D = len(x)
    return position / 10000 ** (torch.arange(0, D, 2) / D)


def wrong_neighbours(x, position):
    angles = _angles(x, position)
    out = torch.empty_like(x)
    out[0::2] = x[0::2] * angles.cos() - x[1::2] * angles.sin()
    out[1::2] = x[1::2] * angles.cos() + x[0::2] * angles.sin()
    return out


def wrong_backwards(x, position):
    return right_loop(x, -position)


def wrong_both_minus(x, position):
    a, b = x.chunk(2)
    angles = _angles(x, position)
    return torch.cat(
        [a * angles.cos() - b * angles.sin(), b * angles.cos() - a * angles.sin()]
    )


def wrong_one_angle(x, position):
    a, b = x.chunk(2)
    cos, sin = math.cos(position), math.sin(position)
    return torch.cat([a * cos - b * sin, b * cos + a * sin])


def wrong_exponent(x, position):
    a, b = x.chunk(2)
    angles = position / 10000 ** (torch.arange(len(x) // 2) / len(x))
    return torch.cat(
        [a * angles.cos() - b * angles.sin(), b * angles.cos() + a * angles.sin()]
    )


def wrong_tangled(x, position):
    a, b = x.chunk(2)
    angles = _angles(x, position)
    pairs = [a * angles.cos() - b * angles.sin(), b * angles.cos() + a * angles.sin()]
    return torch.stack(pairs, -1).flatten()


def wrong_unchanged(x, position):
    return x.clone()


def wrong_degrees(x, position):
    a, b = x.chunk(2)
    angles = torch.deg2rad(_angles(x, position))
    return torch.cat(
        [a * angles.cos() - b * angles.sin(), b * angles.cos() + a * angles.sin()]
    )


def wrong_in_place(x, position):
    x.copy_(right_rotate_half(x, position))
    return x


def wrong_overwrites_as_it_goes(x, position):
    out, half = x.clone(), len(x) // 2
    angles = _angles(x, position)
    out[:half] = out[:half] * angles.cos() - out[half:] * angles.sin()
    out[half:] = out[half:] * angles.cos() + out[:half] * angles.sin()
    return out


def wrong_adds_the_waves(x, position):
    angles = _angles(x, position)
    return x + torch.cat([angles.sin(), angles.cos()])


def wrong_two_dimensions(x, position):
    return right_rotate_half(x, position).view(2, -1)


def wrong_rolls_without_minus(x, position):
    angles = torch.cat([_angles(x, position)] * 2)
    return x * angles.cos() + x.roll(len(x) // 2) * angles.sin()
