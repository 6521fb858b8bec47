"""Right and wrong answers to 01.similar, by a second hand, from the statement alone."""

import math

import torch
import torch.nn.functional as F


def right_plain_python(x, is_real):
    sums = []
    for vectors, real in zip(x.tolist(), is_real.tolist(), strict=True):
        kept = [v for v, r in zip(vectors, real, strict=True) if r]
        sums.append([math.fsum(column) for column in zip(*kept, strict=True)])
    units = [[number / math.hypot(*v) for number in v] for v in sums]
    return torch.tensor([[_dot(u, v) for v in units] for u in units])


def _dot(u, v):
    return sum(a * b for a, b in zip(u, v, strict=True))


def right_gram_matrix_over_its_diagonal(x, is_real):
    weights = is_real / is_real.sum(1, keepdim=True)
    mean = (weights.to(x.dtype)[:, None] @ x).squeeze(1)
    gram = mean @ mean.T
    lengths = gram.diagonal().sqrt()
    return gram / lengths / lengths[:, None]


def right_only_the_upper_half(x, is_real):
    means = [v[r.bool()].mean(0) for v, r in zip(x, is_real, strict=True)]
    out = torch.eye(len(x), dtype=x.dtype)
    for i in range(len(x)):
        for j in range(i + 1, len(x)):
            out[i, j] = out[j, i] = F.cosine_similarity(means[i], means[j], dim=0)
    return out


def right_module_of_torch(x, is_real):
    mean = x.masked_fill(~is_real[..., None].bool(), 0).sum(1)
    cosine = torch.nn.CosineSimilarity(dim=-1)
    return torch.stack([cosine(one.expand_as(mean), mean) for one in mean])


def right_angles_from_distances(x, is_real):
    mean = (x.double() * is_real[..., None]).sum(1) / is_real.sum(1, keepdim=True)
    unit = mean / mean.pow(2).sum(1, keepdim=True).sqrt()
    return 1 - (unit[:, None] - unit[None]).pow(2).sum(-1) / 2


def wrong_sum_over_places_for_every_pair_of_tokens(x, is_real):
    unit = F.normalize(x, dim=-1) * is_real[..., None]
    sums = torch.einsum("itc,jsc->ij", unit, unit)
    n_real = is_real.sum(1).float()
    return sums / torch.outer(n_real, n_real)


def wrong_zeroed_and_plain_mean_without_norm(x, is_real):
    mean = (x * is_real[..., None]).mean(1)
    return mean @ mean.T


def wrong_vectors_laid_end_to_end(x, is_real):
    flat = F.normalize((x * is_real[..., None]).flatten(1), dim=-1)
    return flat @ flat.T


def wrong_mask_upside_down(x, is_real):
    off = 1 - is_real
    mean = (x * off[..., None]).sum(1) / off.sum(1, keepdim=True).clamp(min=1)
    unit = F.normalize(mean, dim=-1)
    return unit @ unit.T


def wrong_mean_over_all_texts(x, is_real):
    total = (x * is_real[..., None]).sum((0, 1)) / is_real.sum()
    return F.cosine_similarity(total, total, dim=0).reshape(1, 1)


def wrong_maximum(x, is_real):
    top = x.masked_fill(is_real[..., None] == 0, float("-inf")).amax(1)
    unit = F.normalize(top, dim=-1)
    return unit @ unit.T


def wrong_last_real_token(x, is_real):
    last = x[torch.arange(len(x)), is_real.cumsum(1).argmax(1)]
    unit = F.normalize(last, dim=-1)
    return unit @ unit.T


def wrong_one_norm_in_the_manhattan_way(x, is_real):
    mean = (x * is_real[..., None]).sum(1) / is_real.sum(1, keepdim=True)
    unit = mean / mean.abs().sum(-1, keepdim=True)
    return unit @ unit.T


def wrong_padding_taken_for_the_right_side(x, is_real):
    sums = [v[:n].sum(0) for v, n in zip(x, is_real.sum(1).tolist(), strict=True)]
    unit = F.normalize(torch.stack(sums), dim=-1)
    return unit @ unit.T


def wrong_each_with_itself_alone(x, is_real):
    mean = (x * is_real[..., None]).sum(1) / is_real.sum(1, keepdim=True)
    return F.cosine_similarity(mean, mean, dim=-1)


def wrong_centred(x, is_real):
    mean = (x * is_real[..., None]).sum(1) / is_real.sum(1, keepdim=True)
    return torch.corrcoef(mean)


def wrong_negative_cosines_cut_off(x, is_real):
    mean = (x * is_real[..., None]).sum(1) / is_real.sum(1, keepdim=True)
    unit = F.normalize(mean, dim=-1)
    return (unit @ unit.T).clamp(min=0)


def wrong_normalised_over_the_places(x, is_real):
    mean = (x * is_real[..., None]).sum(1) / is_real.sum(1, keepdim=True)
    return F.normalize(mean @ mean.T, dim=-1)


def wrong_normalised_twice_in_length_only(x, is_real):
    unit = F.normalize(x, dim=-1) * is_real[..., None]
    unit = F.normalize(unit.sum(1), dim=-1)
    return unit @ unit.T
