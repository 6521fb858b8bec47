"""Right and wrong answers to 01.similar, written from the statement alone."""

import numpy as np
import torch
import torch.nn.functional as F


def _mean(x, is_real):
    real = is_real.unsqueeze(-1).to(x.dtype)
    return (x * real).sum(1) / real.sum(1)


def right_loops(x, is_real):
    means = [x[b][is_real[b] == 1].mean(0) for b in range(len(x))]
    out = torch.empty(len(x), len(x))
    for i, u in enumerate(means):
        for j, v in enumerate(means):
            out[i, j] = (u * v).sum() / ((u * u).sum() * (v * v).sum()).sqrt()
    return out


def right_cosine_similarity(x, is_real):
    mean = _mean(x, is_real)
    return F.cosine_similarity(mean[:, None], mean[None], dim=-1)


def right_einsum_of_sums(x, is_real):
    total = torch.einsum("btc,bt->bc", x, is_real.to(x.dtype))
    unit = total / torch.einsum("bc,bc->b", total, total).sqrt()[:, None]
    return torch.einsum("ic,jc->ij", unit, unit)


def right_normalize(x, is_real):
    unit = F.normalize(_mean(x, is_real), dim=-1)
    return unit @ unit.transpose(0, 1)


def right_divided_afterwards(x, is_real):
    mean = _mean(x, is_real)
    norm = mean.norm(dim=1)
    return (mean @ mean.T) / torch.outer(norm, norm)


def right_numpy(x, is_real):
    means = np.stack(
        [v[r.astype(bool)].mean(0) for v, r in zip(x.numpy(), is_real.numpy())]  # noqa: B905
    )
    unit = means / np.linalg.norm(means, axis=1, keepdims=True)
    return unit @ unit.T


def right_nested_lists(x, is_real):
    unit = F.normalize(_mean(x, is_real), dim=-1)
    return [[float(u @ v) for v in unit] for u in unit]


def right_nanmean(x, is_real):
    x = x.masked_fill(is_real[:, :, None] == 0, float("nan"))
    unit = F.normalize(x.nanmean(dim=1), p=2, dim=1)
    return unit.matmul(unit.t())


def wrong_padding_counts(x, is_real):
    unit = F.normalize(x.mean(1), dim=-1)
    return unit @ unit.T


def wrong_dot_products(x, is_real):
    mean = _mean(x, is_real)
    return mean @ mean.T


def wrong_first_token(x, is_real):
    unit = F.normalize(x[:, 0], dim=-1)
    return unit @ unit.T


def wrong_norm_over_the_batch(x, is_real):
    unit = F.normalize(_mean(x, is_real), dim=0)
    return unit @ unit.T


def wrong_divided_by_the_norm_of_one_side(x, is_real):
    mean = _mean(x, is_real)
    return (mean / mean.norm(dim=-1, keepdim=True)) @ mean.T


def wrong_squared_norm(x, is_real):
    mean = _mean(x, is_real)
    unit = mean / (mean * mean).sum(-1, keepdim=True)
    return unit @ unit.T


def wrong_one_norm_for_all(x, is_real):
    mean = _mean(x, is_real)
    unit = mean / mean.norm()
    return unit @ unit.T


def wrong_softmax(x, is_real):
    mean = _mean(x, is_real)
    return (mean @ mean.T).softmax(-1)


def wrong_means_of_unit_vectors(x, is_real):
    mean = _mean(F.normalize(x, dim=-1), is_real)
    return mean @ mean.T


def wrong_distances(x, is_real):
    unit = F.normalize(_mean(x, is_real), dim=-1)
    return 1 - unit @ unit.T


def wrong_features(x, is_real):
    unit = F.normalize(_mean(x, is_real), dim=-1)
    return unit.T @ unit
