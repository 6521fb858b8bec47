"""Right and wrong answers to 02.norm, written from the statement alone."""

import numpy as np
import torch
import torch.nn.functional as F


def right_layer_norm_of_torch(x, eps):
    return F.layer_norm(x, x.shape[-1:], eps=eps)


def right_var_mean(x, eps):
    variance, mean = torch.var_mean(x, dim=2, correction=0, keepdim=True)
    return (x - mean) * torch.rsqrt(variance + eps)


def right_mean_of_squares(x, eps):
    mean = x.mean(2)[:, :, None]
    variance = (x * x).mean(2)[:, :, None] - mean**2
    return (x - mean) / (variance.clamp(min=0) + eps) ** 0.5


def right_numpy(x, eps):
    x = x.numpy()
    mean, variance = x.mean(-1, keepdims=True), x.var(-1, keepdims=True)
    return (x - mean) / np.sqrt(variance + eps)


def right_loops(x, eps):
    result = torch.empty_like(x)
    for b in range(x.shape[0]):
        for t in range(x.shape[1]):
            numbers = x[b, t].tolist()
            mean = sum(numbers) / len(numbers)
            variance = sum((n - mean) ** 2 for n in numbers) / len(numbers)
            for c, n in enumerate(numbers):
                result[b, t, c] = (n - mean) / (variance + eps) ** 0.5
    return result


def right_einsum(x, eps):
    centre = torch.eye(x.shape[-1]) - 1 / x.shape[-1]
    centred = x @ centre
    variance = torch.einsum("btc,btc->bt", centred, centred) / x.shape[-1]
    return centred / torch.sqrt(variance + eps).unsqueeze(-1)


def wrong_default_std(x, eps):
    return (x - x.mean(-1, keepdim=True)) / (x.std(-1, keepdim=True) + eps)


def wrong_default_var(x, eps):
    return (x - x.mean(-1, keepdim=True)) / (x.var(-1, keepdim=True) + eps).sqrt()


def wrong_over_tokens(x, eps):
    centred = x - x.mean(1, keepdim=True)
    return centred / (centred.square().mean(1, keepdim=True) + eps).sqrt()


def wrong_over_all(x, eps):
    return (x - x.mean()) / (x.var(correction=0) + eps).sqrt()


def wrong_forgets_keepdim(x, eps):
    return (x - x.mean(-1)) / (x.var(-1, correction=0) + eps).sqrt()


def wrong_root_mean_square(x, eps):
    return x / (x.square().mean(-1, keepdim=True) + eps).sqrt()


def wrong_without_eps(x, eps):
    return (x - x.mean(-1, keepdim=True)) / x.std(-1, correction=0, keepdim=True)


def wrong_softmax(x, eps):
    return x.softmax(-1)


def wrong_scaled_to_range(x, eps):
    low, high = x.amin(-1, keepdim=True), x.amax(-1, keepdim=True)
    return (x - low) / (high - low + eps)
