"""Right and wrong answers to 00.accuracy, by a second hand, from its text."""

import torch


def right_kept_first(logits, targets):
    kept = targets != -100
    return (logits[kept].argmax(-1) == targets[kept]).float().mean().item()


def right_counts(logits, targets):
    n_kept = int((targets != -100).sum())
    return int((logits.argmax(1) == targets).sum()) / n_kept


def right_lists(logits, targets):
    hits = [
        row.index(max(row)) == target
        for row, target in zip(logits.tolist(), targets.tolist(), strict=True)
        if target != -100
    ]
    return sum(hits) / len(hits)


def right_topk(logits, targets):
    guesses = logits.topk(1, dim=-1).indices.squeeze(-1)
    return (
        torch.tensor([g == t for g, t in zip(guesses, targets, strict=True) if t >= 0])
        .double()
        .mean()
    )


def right_nanmean(logits, targets):
    hits = (logits.argmax(-1) == targets).double()
    return hits.masked_fill(targets == -100, torch.nan).nanmean().item()


def right_probabilities_first(logits, targets):
    guesses = logits.softmax(-1).max(dim=-1).indices
    right = (guesses == targets) & (targets != -100)
    return right.sum() / (targets != -100).sum()


def wrong_ignored_count_as_wrong(logits, targets):
    return (logits.argmax(-1) == targets).float().mean().item()


def wrong_ignored_count_as_right(logits, targets):
    right = (logits.argmax(-1) == targets) | (targets == -100)
    return right.float().mean().item()


def wrong_broadcast(logits, targets):
    kept = targets != -100
    guess = logits[kept].argmax(-1, keepdim=True)
    return (guess == targets[kept]).float().mean().item()


def wrong_over_the_batch(logits, targets):
    kept = targets != -100
    return (logits[kept].argmax(0)[: kept.sum()] == 0).float().mean().item()


def wrong_per_cent(logits, targets):
    return 100 * right_kept_first(logits, targets)


def wrong_number(logits, targets):
    return float((logits.argmax(1) == targets).sum())


def wrong_errors(logits, targets):
    return 1 - right_kept_first(logits, targets)


def wrong_probability_of_the_target(logits, targets):
    kept = targets != -100
    p = logits[kept].softmax(-1)
    return p[torch.arange(len(p)), targets[kept]].mean().item()


def wrong_smallest(logits, targets):
    kept = targets != -100
    return (logits[kept].argmin(-1) == targets[kept]).float().mean().item()


def wrong_whole_number(logits, targets):
    kept = targets != -100
    return int((logits[kept].argmax(-1) == targets[kept]).sum()) // int(kept.sum())


def wrong_one_per_place(logits, targets):
    return (logits.argmax(-1) == targets).float()
