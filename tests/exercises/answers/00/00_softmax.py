"""Right and wrong answers to 00.softmax, written from the statement alone."""

import math

import numpy as np
import torch


def right_torch(logits):
    return torch.softmax(logits, dim=-1)


def right_logsumexp(logits):
    return (logits - logits.logsumexp(-1, keepdim=True)).exp()


def right_numpy(logits):
    z = np.asarray(logits, dtype=np.float64)
    z = np.exp(z - z.max(axis=-1, keepdims=True))
    return z / z.sum(axis=-1, keepdims=True)


def right_max_values(logits):
    top, _ = logits.max(dim=-1, keepdim=True)
    e = torch.exp(logits - top)
    return e / e.sum(dim=-1).unsqueeze(-1)


def _one(row):
    top = max(row)
    powers = [math.exp(z - top) for z in row]
    return [p / sum(powers) for p in powers]


def right_recursion_over_lists(logits):
    def go(part):
        return [go(p) for p in part] if isinstance(part[0], list) else _one(part)

    return go(logits.tolist())


def right_pairwise_differences(logits):
    # 1 / sum of exp(z_j - z_i): no largest is needed, inf in a sum gives 0
    gaps = logits.unsqueeze(-2) - logits.unsqueeze(-1)
    gaps = gaps.nan_to_num(nan=math.inf, posinf=math.inf, neginf=-math.inf)
    return 1 / gaps.exp().sum(-1)


def right_double(logits):
    z = logits.double()
    z = z - z.amax(-1, keepdim=True)
    return (z.exp() / z.exp().sum(-1, keepdim=True)).float()


def wrong_naive(logits):
    e = torch.exp(logits)
    return e / e.sum(-1, keepdim=True)


def wrong_dim_zero(logits):
    return torch.softmax(logits, 0)


def wrong_global_max(logits):
    e = (logits - logits.max()).exp()
    return e / e.sum(-1, keepdim=True)


def wrong_no_keepdim(logits):
    e = (logits - logits.amax(-1, keepdim=True)).exp()
    return e / e.sum(-1)


def wrong_no_exp(logits):
    return logits / logits.sum(-1, keepdim=True)


def wrong_clamped(logits):
    return torch.softmax(logits.clamp(-50, 50), -1)


def wrong_hidden_nan(logits):
    e = torch.exp(logits)
    return (e / e.sum(-1, keepdim=True)).nan_to_num(0)


def wrong_sigmoid(logits):
    return torch.sigmoid(logits)


def wrong_log(logits):
    return torch.log_softmax(logits, -1)


def wrong_epsilon_below(logits):
    e = (logits - logits.amax(-1, keepdim=True)).exp()
    return e / (e.sum(-1, keepdim=True) + 0.01)


def wrong_argmax(logits):
    return torch.nn.functional.one_hot(logits.argmax(-1), logits.shape[-1]).float()


def wrong_changes_its_argument(logits):
    logits -= logits.amax(-1, keepdim=True)
    logits.exp_()
    logits /= logits.sum(-1, keepdim=True)
    return logits
