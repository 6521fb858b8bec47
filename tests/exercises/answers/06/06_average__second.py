"""Right and wrong answers to 06.average, by a second hand, from the statement alone."""

import numpy as np
import torch


def right_loop(x, is_real):
    rows = []
    for vectors, real in zip(x, is_real, strict=True):
        rows.append(vectors[real.bool()].mean(0))
    return torch.stack(rows)


def right_weights_that_sum_to_one(x, is_real):
    weights = is_real.float() / is_real.float().sum(1, keepdim=True)
    return (weights[:, None] @ x)[:, 0]


def right_einsum(x, is_real):
    sums = torch.einsum("btc,bt->bc", x, is_real.to(x.dtype))
    return sums / is_real.sum(-1)[:, None]


def right_masked_fill(x, is_real):
    kept = x.masked_fill(is_real.unsqueeze(-1) == 0, 0.0)
    return kept.sum(1) / is_real.sum(1).unsqueeze(1)


def right_nanmean(x, is_real):
    x = x.clone()
    x[is_real == 0] = float("nan")
    return x.nanmean(dim=1)


def right_plain_python(x, is_real):
    out = []
    for row, real in zip(x.tolist(), is_real.tolist(), strict=True):
        kept = [vector for vector, r in zip(row, real, strict=True) if r]
        out.append([sum(column) / len(kept) for column in zip(*kept, strict=True)])
    return torch.tensor(out)


def right_softmax_over_the_mask(x, is_real):
    scores = torch.zeros(is_real.shape).masked_fill(is_real == 0, float("-inf"))
    return (scores.softmax(-1).unsqueeze(-1) * x).sum(-2)


def right_numpy(x, is_real):
    x, real = x.numpy(), is_real.numpy()
    rows = [np.average(v, axis=0, weights=r) for v, r in zip(x, real, strict=True)]
    return torch.tensor(np.array(rows), dtype=torch.float32)


def wrong_plain_mean(x, is_real):
    return x.mean(1)


def wrong_sum_of_real_over_all_places(x, is_real):
    return (x * is_real[..., None]).mean(1)


def wrong_sum_only(x, is_real):
    return (x * is_real[:, :, None]).sum(1)


def wrong_first_token(x, is_real):
    return x[:, 0]


def wrong_padding_taken_for_the_right_side(x, is_real):
    n_real = is_real.sum(1).tolist()
    rows = [vectors[:n].mean(0) for vectors, n in zip(x, n_real, strict=True)]
    return torch.stack(rows)


def wrong_over_the_batch(x, is_real):
    real = is_real[..., None].float()
    return (x * real).sum(0) / real.sum(0).clamp(min=1)


def wrong_divided_by_all_real_tokens_of_the_batch(x, is_real):
    return (x * is_real[..., None]).sum(1) / is_real.sum()


def wrong_mask_not_unsqueezed(x, is_real):
    return (x * is_real).sum(1) / is_real.sum(1)


def wrong_all_texts_in_one(x, is_real):
    return x[is_real.bool()].mean(0)


def wrong_the_mask_upside_down(x, is_real):
    off = 1 - is_real
    return (x * off[..., None]).sum(1) / off.sum(1, keepdim=True).clamp(min=1)


def wrong_last_real_token(x, is_real):
    last = is_real.cumsum(1).argmax(1)
    return x[torch.arange(len(x)), last]


def wrong_maximum(x, is_real):
    return x.masked_fill(is_real[..., None] == 0, float("-inf")).amax(1)


def wrong_one_added_for_safety(x, is_real):
    return (x * is_real[..., None]).sum(1) / (is_real.sum(1, keepdim=True) + 1)


def wrong_keeps_the_dimension(x, is_real):
    real = is_real[..., None].float()
    return (x * real).sum(1, keepdim=True) / real.sum(1, keepdim=True)
