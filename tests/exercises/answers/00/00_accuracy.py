"""Right and wrong answers to 00.accuracy, written from the statement alone."""

import numpy as np
import torch


def right_masked(logits, targets):
    kept = targets != -100
    return (logits[kept].argmax(dim=1) == targets[kept]).float().mean()


def right_python(logits, targets):
    right = total = 0
    for row, target in zip(logits.tolist(), targets.tolist(), strict=True):
        if target != -100:
            right += row.index(max(row)) == target
            total += 1
    return right / total


def right_numpy(logits, targets):
    guess, t = np.asarray(logits).argmax(1), np.asarray(targets)
    return np.mean(guess[t != -100] == t[t != -100])


def right_max_indices(logits, targets):
    _, guess = logits.max(-1)
    return (guess == targets).sum().item() / (targets != -100).sum().item()


def right_topk(logits, targets):
    kept = targets.ne(-100)
    hits = logits.topk(1).indices[:, 0].eq(targets) & kept
    return hits.double().sum() / kept.sum()


def right_by_probability(logits, targets):
    kept = targets >= 0
    p = logits[kept].softmax(-1)
    picked = p.gather(1, targets[kept][:, None])[:, 0]
    return torch.mean((picked == p.amax(1)).float()).item()


def wrong_over_all(logits, targets):
    return (logits.argmax(-1) == targets).float().mean().item()


def wrong_broadcast(logits, targets):
    kept = targets != -100
    return (logits[kept].argmax(-1, keepdim=True) == targets[kept]).float().mean()


def wrong_count(logits, targets):
    return (logits.argmax(-1) == targets).sum().item()


def wrong_percent(logits, targets):
    return 100 * right_python(logits, targets)


def wrong_half(logits, targets):
    return 0.5


def wrong_list(logits, targets):
    return logits.argmax(-1) == targets


def wrong_dim(logits, targets):
    return (logits.argmax(0) == targets).float().mean().item()


def wrong_mean_probability(logits, targets):
    kept = targets != -100
    p = logits[kept].softmax(-1)
    return p.gather(1, targets[kept][:, None]).mean()


def wrong_mean_of_bools(logits, targets):
    return (logits.argmax(-1) == targets).mean()


def wrong_top_two(logits, targets):
    kept = targets != -100
    top = logits[kept].topk(min(2, logits.shape[1])).indices
    return (top == targets[kept][:, None]).any(1).float().mean()


def wrong_positive_targets_only(logits, targets):
    kept = targets > 0
    return (logits[kept].argmax(-1) == targets[kept]).float().mean()


def wrong_whole_numbers(logits, targets):
    return int(right_python(logits, targets))
