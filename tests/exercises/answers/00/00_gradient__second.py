"""Right and wrong answers to 00.gradient, by a second hand, from its text."""

import torch
import torch.nn.functional as F


def right_one_hot(logits, targets):
    N, V = logits.shape
    return (logits.softmax(-1) - F.one_hot(targets, V)) / N


def right_in_a_copy(logits, targets):
    gradient = logits.softmax(-1)
    gradient[torch.arange(len(targets)), targets] -= 1
    return gradient / len(targets)


def right_comparison(logits, targets):
    is_target = targets[:, None] == torch.arange(logits.shape[1])
    return (torch.exp(logits.log_softmax(1)) - is_target.float()) / len(logits)


def right_scatter(logits, targets):
    p = logits.softmax(dim=1)
    minus = torch.full((len(targets), 1), -1.0, dtype=p.dtype)
    return p.scatter_add(1, targets[:, None], minus).div(len(targets))


def right_rows_of_the_identity(logits, targets):
    return (logits.softmax(1) - torch.eye(logits.shape[1])[targets]) / logits.shape[0]


def right_finite_differences(logits, targets):
    logits, step = logits.double(), 1e-5
    gradient = torch.empty_like(logits)
    for i in range(logits.shape[0]):
        for j in range(logits.shape[1]):
            up, down = logits.clone(), logits.clone()
            up[i, j] += step
            down[i, j] -= step
            rise = F.cross_entropy(up, targets) - F.cross_entropy(down, targets)
            gradient[i, j] = rise / (2 * step)
    return gradient.float()


def _one_hot(logits, targets):
    return F.one_hot(targets, logits.shape[1]).to(logits.dtype)


def wrong_sum_not_mean(logits, targets):
    return logits.softmax(-1) - _one_hot(logits, targets)


def wrong_sign(logits, targets):
    return (_one_hot(logits, targets) - logits.softmax(-1)) / len(targets)


def wrong_divided_by_classes(logits, targets):
    return (logits.softmax(-1) - _one_hot(logits, targets)) / logits.shape[1]


def wrong_divided_by_all_numbers(logits, targets):
    return (logits.softmax(-1) - _one_hot(logits, targets)) / logits.numel()


def wrong_only_the_probabilities(logits, targets):
    return logits.softmax(-1) / len(targets)


def wrong_logits_for_probabilities(logits, targets):
    return (logits - _one_hot(logits, targets)) / len(targets)


def wrong_over_the_batch(logits, targets):
    return (logits.softmax(0) - _one_hot(logits, targets)) / len(targets)


def wrong_one_column_for_all(logits, targets):
    gradient = logits.softmax(-1)
    gradient[:, targets] -= 1
    return gradient / len(targets)


def wrong_only_at_the_target(logits, targets):
    p, one_hot = logits.softmax(-1), _one_hot(logits, targets)
    return (p - 1) * one_hot / len(targets)


def wrong_divided_before_the_one(logits, targets):
    return logits.softmax(-1) / len(targets) - _one_hot(logits, targets)


def wrong_in_place(logits, targets):
    logits -= logits.logsumexp(-1, keepdim=True)
    logits.exp_()
    logits[torch.arange(len(targets)), targets] -= 1
    return logits.div_(len(targets))
