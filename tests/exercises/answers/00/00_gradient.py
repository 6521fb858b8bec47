"""Right and wrong answers to 00.gradient, written from the statement alone."""

import numpy as np
import torch
import torch.nn.functional as F


def right_one_hot(logits, targets):
    p = torch.softmax(logits, -1)
    return (p - F.one_hot(targets, p.shape[1])) / p.shape[0]


def right_numpy(logits, targets):
    z = np.asarray(logits, dtype=np.float64)
    z = np.exp(z - z.max(1, keepdims=True))
    p = z / z.sum(1, keepdims=True)
    p[np.arange(len(p)), np.asarray(targets)] -= 1
    return p / len(p)


def right_autograd(logits, targets):
    z = logits.clone().requires_grad_()
    with torch.enable_grad():
        F.cross_entropy(z, targets).backward()
    return z.grad


def right_scatter(logits, targets):
    p = logits.softmax(1)
    minus = torch.full((len(targets), 1), -1.0)
    return p.scatter_add(1, targets[:, None], minus) / len(targets)


def right_lists(logits, targets):
    rows = logits.softmax(1).tolist()
    n = len(rows)
    return [
        [(p - (i == t)) / n for i, p in enumerate(row)]
        for row, t in zip(rows, targets.tolist(), strict=True)
    ]


def right_vmap_of_rows(logits, targets):
    def price(row, target):
        return -row.log_softmax(0).gather(0, target[None])[0]

    return torch.func.vmap(torch.func.grad(price))(logits, targets) / len(targets)


def right_identity_rows(logits, targets):
    eye = torch.eye(logits.shape[1])
    return logits.softmax(1).sub(eye[targets]).div(len(targets))


def wrong_forgets_the_mean(logits, targets):
    return logits.softmax(1) - F.one_hot(targets, logits.shape[1])


def wrong_turned(logits, targets):
    return -right_one_hot(logits, targets)


def wrong_mean_over_everything(logits, targets):
    return right_one_hot(logits, targets) / logits.shape[1]


def wrong_overflow(logits, targets):
    e = logits.exp()
    p = e / e.sum(1, keepdim=True)
    return (p - F.one_hot(targets, p.shape[1])) / len(p)


def wrong_whole_column(logits, targets):
    p = logits.softmax(1)
    p[:, targets] -= 1
    return p / len(targets)


def wrong_dim(logits, targets):
    return (logits.softmax(0) - F.one_hot(targets, logits.shape[1])) / len(targets)


def wrong_wrt_probabilities(logits, targets):
    return -F.one_hot(targets, logits.shape[1]) / logits.softmax(1) / len(targets)


def wrong_value_and_not_slope(logits, targets):
    return F.cross_entropy(logits, targets)


def wrong_only_targets(logits, targets):
    return right_one_hot(logits, targets)[torch.arange(len(targets)), targets]


def wrong_summed_over_rows(logits, targets):
    return right_one_hot(logits, targets).sum(0)


def wrong_sigmoid(logits, targets):
    p = logits.sigmoid()
    return (p - F.one_hot(targets, p.shape[1])) / len(p)


def wrong_zeros(logits, targets):
    return torch.zeros_like(logits)
