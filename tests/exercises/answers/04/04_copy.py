"""Right and wrong answers to 04.copy, written from the statement alone."""

import numpy as np
import torch


def right_loops(weights, ids):
    found = []
    for t in range(len(ids)):
        places = [s for s in range(t) if ids[s] == ids[t]]
        if places:
            found.append(sum(weights[t, s + 1] for s in places))
    return sum(found) / len(found) if found else 0


def right_tensors(weights, ids):
    same = (ids[:, None] == ids[None, :]).tril(-1)
    asked = same.any(1)
    if not asked.any():
        return 0.0
    after = same.roll(1, dims=1)
    return (weights * after).sum(1)[asked].mean()


def right_numpy(weights, ids):
    weights, ids = weights.numpy(), ids.numpy()
    sums = [
        weights[t, 1:][:t][ids[:t] == ids[t]].sum()
        for t in range(len(ids))
        if ids[t] in ids[:t]
    ]
    return np.mean(sums) if sums else 0.0


def right_dictionary(weights, ids):
    places, total, n = {}, 0.0, 0
    for t, token in enumerate(ids.tolist()):
        if token in places:
            total += weights[t, [s + 1 for s in places[token]]].sum().item()
            n += 1
        places.setdefault(token, []).append(t)
    return total / max(n, 1)


def right_shifted_table(weights, ids):
    same = torch.tril(ids[:, None] == ids, -1)[:, :-1]
    n = int(same.any(1).sum())
    return float((weights[:, 1:] * same).sum() / n) if n else 0.0


def wrong_the_token_itself(weights, ids):
    same = torch.tril(ids[:, None] == ids, -1)
    n = max(1, int(same.any(1).sum()))
    return (weights * same).sum() / n


def wrong_last_place(weights, ids):
    found, last = [], {}
    for t, token in enumerate(ids.tolist()):
        if token in last:
            found.append(weights[t, last[token] + 1].item())
        last[token] = t
    return sum(found) / len(found) if found else 0.0


def wrong_all_tokens(weights, ids):
    same = torch.tril(ids[:, None] == ids, -1)[:, :-1]
    return (weights[:, 1:] * same).sum() / len(ids)


def wrong_places_counted(weights, ids):
    same = torch.tril(ids[:, None] == ids, -1)[:, :-1]
    return (weights[:, 1:] * same).sum() / max(1, int(same.sum()))


def wrong_sum(weights, ids):
    same = torch.tril(ids[:, None] == ids, -1)[:, :-1]
    return (weights[:, 1:] * same).sum()


def wrong_tensors_as_keys(weights, ids):
    seen, found = {}, []
    for t, token in enumerate(ids):
        if token in seen:
            found.append(weights[t, seen[token] + 1].item())
        seen[token] = t
    return sum(found) / len(found) if found else 0.0


def wrong_transposed(weights, ids):
    return right_loops(weights.T, ids)


def wrong_without_a_repeat(weights, ids):
    same = torch.tril(ids[:, None] == ids, -1)
    return (weights * same.roll(1, 1)).sum(1)[same.any(1)].mean()


def wrong_previous_token(weights, ids):
    return weights.diagonal(-1).mean() if len(ids) > 1 else 0.0


def wrong_next_id(weights, ids):
    found = []
    for t in range(len(ids)):
        for s in range(t):
            if ids[s] == ids[t]:
                found.append(weights[t, ids[s + 1] % len(ids)].item())
    return sum(found) / len(found) if found else 0.0


def wrong_starts_at_one(weights, ids):
    found = []
    for t in range(1, len(ids)):
        places = [s for s in range(1, t) if ids[s] == ids[t]]
        if places:
            found.append(sum(weights[t, s + 1].item() for s in places))
    return sum(found) / len(found) if found else 0.0
