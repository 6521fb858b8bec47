"""Right and wrong answers to 00.loss, written from the statement alone."""

import math

import numpy as np
import torch
import torch.nn.functional as F


def right_torch(logits, targets):
    return F.cross_entropy(logits, targets)


def right_python_float(logits, targets):
    total, n = 0.0, 0
    for row, target in zip(logits.tolist(), targets.tolist(), strict=True):
        if target == -100:
            continue
        top = max(row)
        total += top + math.log(sum(math.exp(z - top) for z in row)) - row[target]
        n += 1
    return total / n


def right_logsumexp(logits, targets):
    kept = targets != -100
    z, t = logits[kept], targets[kept]
    return (z.logsumexp(1) - z.gather(1, t[:, None]).squeeze(1)).mean()


def right_masked_mean(logits, targets):
    mask = (targets != -100).float()
    logp = logits.log_softmax(-1)
    picked = logp.gather(1, targets.clamp(min=0)[:, None])[:, 0]
    return -(picked * mask).sum() / mask.sum()


def right_numpy(logits, targets):
    z, t = np.asarray(logits, dtype=np.float64), np.asarray(targets)
    z, t = z[t != -100], t[t != -100]
    z = z - z.max(1, keepdims=True)
    logp = z - np.log(np.exp(z).sum(1, keepdims=True))
    return -np.take_along_axis(logp, t[:, None], 1).mean()


def right_one_hot(logits, targets):
    kept = targets != -100
    hot = F.one_hot(targets[kept], logits.shape[1])
    return -(hot * logits[kept].log_softmax(1)).sum(1).mean()


def right_tensor_of_one(logits, targets):
    return F.nll_loss(F.log_softmax(logits, 1), targets).reshape(())


def wrong_no_ignore(logits, targets):
    logp = logits.log_softmax(1)
    return -logp[torch.arange(len(targets)), targets].mean()


def wrong_divides_by_all(logits, targets):
    return F.cross_entropy(logits, targets, reduction="sum") / len(targets)


def wrong_each_price(logits, targets):
    return F.cross_entropy(logits, targets, reduction="none")


def wrong_bits(logits, targets):
    return F.cross_entropy(logits, targets) / math.log(2)


def wrong_softmax_twice(logits, targets):
    return F.cross_entropy(logits.softmax(1), targets)


def wrong_log_of_softmax(logits, targets):
    kept = targets != -100
    p = logits[kept].softmax(1)
    return -p[torch.arange(len(p)), targets[kept]].log().mean()


def wrong_epsilon(logits, targets):
    kept = targets != -100
    p = logits[kept].softmax(1)
    return -(p[torch.arange(len(p)), targets[kept]] + 1e-12).log().mean()


def wrong_every_target_with_every_row(logits, targets):
    kept = targets != -100
    return -logits[kept].log_softmax(1)[:, targets[kept]].mean()


def wrong_perplexity(logits, targets):
    return F.cross_entropy(logits, targets).exp()


def wrong_all_classes(logits, targets):
    return -logits[targets != -100].log_softmax(1).mean()


def wrong_ignores_zero(logits, targets):
    kept = targets > 0
    return F.cross_entropy(logits[kept], targets[kept])


def wrong_sign(logits, targets):
    return -F.cross_entropy(logits, targets)


def wrong_constant(logits, targets):
    return math.log(4)
