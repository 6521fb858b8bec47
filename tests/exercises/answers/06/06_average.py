"""Right and wrong answers to 06.average, written from the statement alone."""

import torch


def right_einsum(x, is_real):
    total = torch.einsum("btc,bt->bc", x, is_real.float())
    return total / is_real.sum(1, keepdim=True)


def right_loop(x, is_real):
    rows = [x[b][is_real[b].bool()].mean(dim=0) for b in range(len(x))]
    return torch.stack(rows)


def right_weights(x, is_real):
    weights = is_real / is_real.sum(dim=1, keepdim=True)
    return (weights[:, None] @ x)[:, 0]


def right_masked_fill(x, is_real):
    kept = x.masked_fill(is_real.unsqueeze(2) == 0, 0.0)
    return kept.sum(1) / is_real.sum(1).unsqueeze(1)


def right_nanmean(x, is_real):
    return x.masked_fill(~is_real.bool().unsqueeze(-1), float("nan")).nanmean(dim=1)


def right_numpy_style(x, is_real):
    mask = is_real.bool().numpy()
    return [row[real].mean(axis=0) for row, real in zip(x.numpy(), mask, strict=True)]


def wrong_mean(x, is_real):
    return x.mean(1)


def wrong_zeros_in(x, is_real):
    return (x * is_real.unsqueeze(-1)).mean(1)


def wrong_sum(x, is_real):
    return torch.einsum("btc,bt->bc", x, is_real.float())


def wrong_first_token(x, is_real):
    return x[:, 0, :]


def wrong_over_columns(x, is_real):
    return (x * is_real.unsqueeze(-1)).mean(2)


def wrong_one_real_row(x, is_real):
    return x[is_real.bool()].mean(0, keepdim=True).expand(len(x), -1)


def wrong_softmax(x, is_real):
    return (x * is_real.float().softmax(1).unsqueeze(-1)).sum(1)


def wrong_off_by_one(x, is_real):
    return (x * is_real.unsqueeze(-1)).sum(1) / (is_real.sum(1, keepdim=True) + 1)
