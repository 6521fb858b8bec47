"""Right and wrong answers to 02.norm, by a second hand, from the statement alone."""

import math

import numpy as np
import torch
from torch import nn


def right_second_moment(x, eps):
    mean = x.mean(-1, keepdim=True)
    variance = (x**2).mean(-1, keepdim=True) - mean**2
    return (x - mean) / (variance.clamp(min=0) + eps).sqrt()


def right_einsum(x, eps):
    n = x.shape[-1]
    mean = torch.einsum("btc->bt", x)[..., None] / n
    rest = x - mean
    variance = torch.einsum("btc,btc->bt", rest, rest)[..., None] / n
    return torch.rsqrt(variance + eps) * rest


def right_var_mean(x, eps):
    variance, mean = torch.var_mean(x, dim=2, correction=0, keepdim=True)
    return (x - mean) * (variance + eps) ** -0.5


def right_token_by_token(x, eps):
    out = torch.empty_like(x)
    for b in range(x.shape[0]):
        for t in range(x.shape[1]):
            numbers = x[b, t].tolist()
            mean = math.fsum(numbers) / len(numbers)
            variance = math.fsum((n - mean) ** 2 for n in numbers) / len(numbers)
            for c, n in enumerate(numbers):
                out[b, t, c] = (n - mean) / math.sqrt(variance + eps)
    return out


def right_matrix_that_centres(x, eps):
    n = x.shape[-1]
    centre = torch.eye(n, dtype=x.dtype) - torch.full((n, n), 1 / n, dtype=x.dtype)
    rest = x @ centre
    return rest / torch.sqrt(
        (rest @ rest.mT).diagonal(dim1=1, dim2=2)[..., None] / n + eps
    )


def right_numpy(x, eps):
    a = x.numpy().astype(np.float64)
    a = (a - a.mean(2, keepdims=True)) / np.sqrt(a.var(2, keepdims=True) + eps)
    return torch.from_numpy(a).to(x.dtype)


def right_vmap(x, eps):
    def one(v):
        return (v - v.mean()) / (v.var(unbiased=False) + eps).sqrt()

    return torch.vmap(torch.vmap(one))(x)


def right_module_without_scale(x, eps):
    return nn.LayerNorm(x.shape[-1], eps, elementwise_affine=False)(x)


def right_group_norm_of_one_group(x, eps):
    flat = x.reshape(-1, x.shape[-1])
    return nn.functional.group_norm(flat, 1, eps=eps).reshape(x.shape)


def right_transposed(x, eps):
    tokens = x.permute(2, 0, 1)
    rest = tokens - tokens.mean(0)
    return (rest / (rest.pow(2).mean(0) + eps).sqrt()).permute(1, 2, 0)


def right_in_double(x, eps):
    y = x.double()
    y = y - y.mean(-1, keepdim=True)
    return (y / (y.var(-1, correction=0, keepdim=True) + eps).sqrt()).type_as(x)


def wrong_forgets_the_root(x, eps):
    rest = x - x.mean(-1, keepdim=True)
    return rest / (rest.square().mean(-1, keepdim=True) + eps)


def wrong_root_mean_square(x, eps):
    return x / (x.square().mean(-1, keepdim=True) + eps).sqrt()


def wrong_whole_sequence(x, eps):
    return (x - x.mean()) / (x.var(correction=0) + eps).sqrt()


def wrong_eps_outside(x, eps):
    variance, mean = torch.var_mean(x, dim=-1, correction=0, keepdim=True)
    return (x - mean) / (variance.sqrt() + eps)


def wrong_sum_of_squares(x, eps):
    rest = x - x.mean(-1, keepdim=True)
    return rest / (rest.square().sum(-1, keepdim=True) + eps).sqrt()


def wrong_mean_absolute(x, eps):
    rest = x - x.mean(-1, keepdim=True)
    return rest / (rest.abs().mean(-1, keepdim=True) + eps)


def wrong_over_places(x, eps):
    rest = x - x.mean(1, keepdim=True)
    return rest / (rest.square().mean(1, keepdim=True) + eps).sqrt()
