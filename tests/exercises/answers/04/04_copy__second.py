"""Right and wrong answers to 04.copy, by a second hand, from the statement alone."""

from collections import defaultdict

import torch


def right_two_loops(weights, ids):
    sums = []
    for t in range(len(ids)):
        earlier = [s for s in range(t) if ids[s] == ids[t]]
        if earlier:
            sums.append(sum(weights[t, s + 1].item() for s in earlier))
    return sum(sums) / len(sums) if sums else 0.0


def right_places_remembered(weights, ids):
    places, total, asked = defaultdict(list), 0.0, 0
    for t, token in enumerate(ids.tolist()):
        if places[token]:
            total += sum(float(weights[t][s + 1]) for s in places[token])
            asked += 1
        places[token].append(t)
    return total / max(asked, 1)


def right_table(weights, ids):
    same = (ids[:, None] == ids[None, :]).tril(-1)
    after = torch.zeros_like(same)
    after[:, 1:] = same[:, :-1]
    sums = (weights * after).sum(1)[same.any(1)]
    return sums.mean().item() if len(sums) else 0


def right_shifted_weights(weights, ids):
    same = torch.tril(ids[:, None] == ids, -1)[:, :-1]
    found = (weights[:, 1:] * same).sum()
    return found / same.any(1).sum().clamp(min=1)


def right_lists(weights, ids):
    weights, ids = weights.tolist(), ids.tolist()
    sums = [
        sum(w for w, token in zip(row[1 : t + 1], ids, strict=False) if token == ids[t])
        for t, row in enumerate(weights)
        if ids[t] in ids[:t]
    ]
    return torch.tensor(sums).mean() if sums else 0.0


def right_where(weights, ids):
    sums = torch.zeros(0)
    for t in range(1, len(ids)):
        (earlier,) = torch.where(ids[:t] == ids[t])
        if earlier.numel():
            sums = torch.cat([sums, weights[t, earlier + 1].sum()[None]])
    return float(sums.mean().nan_to_num())


def _mean(sums):
    return sum(sums) / len(sums) if sums else 0.0


def _earlier(ids, t):
    return [s for s in range(t) if ids[s] == ids[t]]


def wrong_the_same_token(weights, ids):
    rows = [(t, _earlier(ids, t)) for t in range(len(ids))]
    return _mean([sum(weights[t, s].item() for s in e) for t, e in rows if e])


def wrong_the_token_before_it(weights, ids):
    rows = [(t, _earlier(ids, t)) for t in range(len(ids))]
    return _mean([sum(weights[t, s - 1].item() for s in e) for t, e in rows if e])


def wrong_mean_over_all(weights, ids):
    rows = [(t, _earlier(ids, t)) for t in range(len(ids))]
    sums = [sum(weights[t, s + 1].item() for s in e) for t, e in rows]
    return sum(sums) / len(ids)


def wrong_the_last_place_only(weights, ids):
    rows = [(t, _earlier(ids, t)) for t in range(len(ids))]
    return _mean([weights[t, e[-1] + 1].item() for t, e in rows if e])


def wrong_the_first_place_only(weights, ids):
    rows = [(t, _earlier(ids, t)) for t in range(len(ids))]
    return _mean([weights[t, e[0] + 1].item() for t, e in rows if e])


def wrong_mean_over_the_places(weights, ids):
    rows = [(t, _earlier(ids, t)) for t in range(len(ids))]
    return _mean([weights[t, s + 1].item() for t, e in rows for s in e])


def wrong_mean_within_each(weights, ids):
    rows = [(t, _earlier(ids, t)) for t in range(len(ids))]
    return _mean([_mean([weights[t, s + 1].item() for s in e]) for t, e in rows if e])


def wrong_nan_if_there_is_none(weights, ids):
    same = torch.tril(ids[:, None] == ids, -1)
    sums = (weights[:, 1:] * same[:, :-1]).sum(1)
    return sums[same.any(1)].mean().item()


def wrong_turned(weights, ids):
    return right_two_loops(weights.T, ids)


def wrong_itself_counted_as_earlier(weights, ids):
    sums = []
    for t in range(len(ids)):
        places = [s for s in range(t + 1) if ids[s] == ids[t] and s + 1 < len(ids)]
        if places:
            sums.append(sum(weights[t, s + 1].item() for s in places))
    return _mean(sums)


def wrong_itself_not_looked_at(weights, ids):
    rows = [(t, _earlier(ids, t)) for t in range(len(ids))]
    return _mean(
        [sum(weights[t, s + 1].item() for s in e if s + 1 < t) for t, e in rows if e]
    )


def wrong_sum(weights, ids):
    rows = [(t, _earlier(ids, t)) for t in range(len(ids))]
    return sum(weights[t, s + 1].item() for t, e in rows for s in e)


def wrong_place_before_the_query(weights, ids):
    rows = [(t, _earlier(ids, t)) for t in range(len(ids))]
    return _mean([sum(weights[t - 1, s].item() for s in e) for t, e in rows if e])


def wrong_each_token_once(weights, ids):
    sums, asked = [], set()
    for t, token in enumerate(ids.tolist()):
        e = _earlier(ids, t)
        if e and token not in asked:
            asked.add(token)
            sums.append(sum(weights[t, s + 1].item() for s in e))
    return _mean(sums)


def wrong_whole_row(weights, ids):
    rows = [(t, _earlier(ids, t)) for t in range(len(ids))]
    return _mean([weights[t].sum().item() for t, e in rows if e])
