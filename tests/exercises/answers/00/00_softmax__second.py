"""Right and wrong answers to 00.softmax, by a second hand, from the statement alone."""

import numpy as np
import torch


def right_shifted(logits):
    powers = (logits - logits.amax(-1, keepdim=True)).exp()
    return powers / powers.sum(-1, keepdim=True)


def right_logsumexp(logits):
    return torch.exp(logits - torch.logsumexp(logits, dim=-1, keepdim=True))


def right_max_with_indices(logits):
    top, _ = logits.max(dim=-1, keepdim=True)
    powers = torch.e ** (logits - top)
    return powers / powers.sum(dim=-1)[..., None]


def right_pairwise_differences(logits):
    gaps = logits[..., None, :] - logits[..., :, None]
    return (1 / gaps.exp().sum(-1)).nan_to_num()


def right_numpy(logits):
    logits = np.asarray(logits, dtype=np.float64)
    powers = np.exp(logits - logits.max(axis=-1, keepdims=True))
    return torch.from_numpy(powers / powers.sum(axis=-1, keepdims=True)).float()


def right_rows(logits):
    out = torch.empty_like(logits)
    for place in np.ndindex(*logits.shape[:-1]):
        powers = (logits[place] - logits[place].max()).exp()
        out[place] = powers / powers.sum()
    return out


def wrong_as_the_formula_says(logits):
    return logits.exp() / logits.exp().sum(-1, keepdim=True)


def wrong_first_dimension(logits):
    powers = (logits - logits.amax(0, keepdim=True)).exp()
    return powers / powers.sum(0, keepdim=True)


def wrong_everything_sums_to_one(logits):
    powers = (logits - logits.max()).exp()
    return powers / powers.sum()


def wrong_largest_of_the_whole_tensor(logits):
    powers = (logits - logits.max()).exp()
    return powers / powers.sum(-1, keepdim=True)


def wrong_clamped(logits):
    powers = logits.clamp(-50, 50).exp()
    return powers / powers.sum(-1, keepdim=True)


def wrong_mean_subtracted(logits):
    powers = (logits - logits.mean(-1, keepdim=True)).exp()
    return powers / powers.sum(-1, keepdim=True)


def wrong_no_exponential(logits):
    shifted = logits - logits.amin(-1, keepdim=True)
    return shifted / shifted.sum(-1, keepdim=True)


def wrong_not_divided(logits):
    return (logits - logits.amax(-1, keepdim=True)).exp()


def wrong_sign(logits):
    powers = (logits.amax(-1, keepdim=True) - logits).exp()
    return powers / powers.sum(-1, keepdim=True)


def wrong_logarithm(logits):
    return logits - logits.logsumexp(-1, keepdim=True)


def wrong_double_precision_only(logits):
    powers = logits.double().exp()
    return (powers / powers.sum(-1, keepdim=True)).float()


def wrong_powers_of_two(logits):
    powers = 2 ** (logits - logits.amax(-1, keepdim=True))
    return powers / powers.sum(-1, keepdim=True)
