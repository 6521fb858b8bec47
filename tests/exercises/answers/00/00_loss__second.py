"""Right and wrong answers to 00.loss, by a second hand, from the statement alone."""

import math

import torch
import torch.nn.functional as F


def right_gather(logits, targets):
    kept = targets != -100
    logp = logits[kept].log_softmax(-1)
    return -logp.gather(1, targets[kept][:, None]).mean()


def right_mask_and_clamp(logits, targets):
    is_kept = (targets != -100).float()
    logp = logits - logits.logsumexp(-1, keepdim=True)
    price = -logp[torch.arange(len(targets)), targets.clamp(min=0)]
    return torch.where(is_kept == 1, price, 0.0).sum() / is_kept.sum()


def right_row_by_row(logits, targets):
    prices = []
    for row, target in zip(logits.tolist(), targets.tolist(), strict=True):
        if target != -100:
            top = max(row)
            total = math.fsum(math.exp(z - top) for z in row)
            prices.append(top + math.log(total) - row[target])
    return sum(prices) / len(prices)


def right_library(logits, targets):
    return F.nll_loss(F.log_softmax(logits, -1), targets, ignore_index=-100)


def right_plain_float(logits, targets):
    return F.cross_entropy(logits, targets).item()


def _logp(logits):
    return logits.log_softmax(-1)


def wrong_ignored_counts_in_the_mean(logits, targets):
    kept = targets != -100
    rows = kept.nonzero().squeeze(1)
    return -_logp(logits)[rows, targets[kept]].sum() / len(targets)


def wrong_minus_100_counts_from_the_end(logits, targets):
    V = logits.shape[1]
    return -_logp(logits)[torch.arange(len(targets)), targets % V].mean()


def wrong_last_class_for_ignored(logits, targets):
    targets = targets.masked_fill(targets == -100, -1)
    return -_logp(logits)[torch.arange(len(targets)), targets].mean()


def wrong_zero_for_ignored(logits, targets):
    return -_logp(logits)[torch.arange(len(targets)), targets.clamp(min=0)].mean()


def wrong_sum(logits, targets):
    return F.cross_entropy(logits, targets, reduction="sum")


def wrong_sign(logits, targets):
    return -F.cross_entropy(logits, targets)


def wrong_bits(logits, targets):
    return F.cross_entropy(logits, targets) / math.log(2)


def wrong_log_of_softmax(logits, targets):
    kept = targets != -100
    p = logits.softmax(-1)[kept]
    return -p[torch.arange(len(p)), targets[kept]].log().mean()


def wrong_log_of_the_mean(logits, targets):
    kept = targets != -100
    p = logits.double().softmax(-1)[kept]
    return -p[torch.arange(len(p)), targets[kept]].mean().log()


def wrong_over_the_batch(logits, targets):
    kept = targets != -100
    logp = logits[kept].log_softmax(0)
    return -logp[torch.arange(len(logp)), targets[kept]].mean()


def wrong_table_of_all_pairs(logits, targets):
    kept = targets != -100
    return -_logp(logits[kept])[:, targets[kept]].mean()


def wrong_perplexity(logits, targets):
    return F.cross_entropy(logits, targets).exp()


def wrong_one_per_place(logits, targets):
    return F.cross_entropy(logits, targets, reduction="none")


def wrong_one_number_in_a_row(logits, targets):
    return F.cross_entropy(logits, targets).reshape(1)


def wrong_softmax_twice(logits, targets):
    return F.cross_entropy(logits.softmax(-1), targets)
