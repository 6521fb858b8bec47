"""Right and wrong answers to 00.train, by a second hand, from the statement alone."""

import torch
import torch.nn.functional as F


def right_by_formula(table, ids, lr, n_steps):
    table, inputs, targets = table.clone(), ids[:-1], ids[1:]
    for _ in range(n_steps):
        error = table[inputs].softmax(-1)
        error[torch.arange(len(targets)), targets] -= 1
        table -= lr * torch.zeros_like(table).index_add(0, inputs, error) / len(inputs)
    return table


def right_autograd(table, ids, lr, n_steps):
    for _ in range(n_steps):
        table = table.detach().requires_grad_()
        F.cross_entropy(table[ids[:-1]], ids[1:]).backward()
        table = table.detach() - lr * table.grad
    return table


def right_optimiser(table, ids, lr, n_steps):
    module = torch.nn.Embedding.from_pretrained(table.clone(), freeze=False)
    optimiser = torch.optim.SGD(module.parameters(), lr=lr)
    for _ in range(n_steps):
        optimiser.zero_grad()
        F.cross_entropy(module(ids[:-1]), ids[1:]).backward()
        optimiser.step()
    return module.weight.detach()


def right_from_the_counts(table, ids, lr, n_steps):
    V = len(table)
    pairs = torch.zeros(V * V).index_add(
        0, ids[:-1] * V + ids[1:], torch.ones(len(ids) - 1)
    )
    counts = pairs.view(V, V)
    for _ in range(n_steps):
        expected = counts.sum(1, keepdim=True) * table.softmax(-1)
        table = table - lr * (expected - counts) / counts.sum()
    return table


def right_functional(table, ids, lr, n_steps):
    slope = torch.func.grad(lambda t: F.cross_entropy(t[ids[:-1]], ids[1:]))
    for _ in range(n_steps):
        table = table - lr * slope(table)
    return table


def _slope(table, ids, reduction="mean"):
    table = table.detach().clone().requires_grad_()
    F.cross_entropy(table[ids[:-1]], ids[1:], reduction=reduction).backward()
    return table.grad


def wrong_upwards(table, ids, lr, n_steps):
    for _ in range(n_steps):
        table = table + lr * _slope(table, ids)
    return table


def wrong_not_reset(table, ids, lr, n_steps):
    table = table.clone().requires_grad_()
    for _ in range(n_steps):
        F.cross_entropy(table[ids[:-1]], ids[1:]).backward()
        with torch.no_grad():
            table -= lr * table.grad
    return table.detach()


def wrong_sum(table, ids, lr, n_steps):
    for _ in range(n_steps):
        table = table - lr * _slope(table, ids, "sum")
    return table


def wrong_one_step(table, ids, lr, n_steps):
    return table - lr * _slope(table, ids)


def wrong_first_gradient_always(table, ids, lr, n_steps):
    return table - n_steps * lr * _slope(table, ids)


def wrong_not_shifted(table, ids, lr, n_steps):
    for _ in range(n_steps):
        table = table.detach().clone().requires_grad_()
        F.cross_entropy(table[ids], ids).backward()
        table = table.detach() - lr * table.grad
    return table


def wrong_backwards(table, ids, lr, n_steps):
    return right_by_formula(table, ids.flip(0), lr, n_steps)


def wrong_each_pair_its_own_step(table, ids, lr, n_steps):
    for _ in range(n_steps):
        for pair in ids.unfold(0, 2, 1):
            table = table - lr * _slope(table, pair)
    return table


def wrong_rate_falls(table, ids, lr, n_steps):
    for step in range(n_steps):
        table = table - lr * (1 - step / n_steps) * _slope(table, ids)
    return table


def wrong_from_zero(table, ids, lr, n_steps):
    return right_by_formula(torch.zeros_like(table), ids, lr, n_steps)


def wrong_one_step_more(table, ids, lr, n_steps):
    return right_by_formula(table, ids, lr, n_steps + 1)


def wrong_in_place(table, ids, lr, n_steps):
    for _ in range(n_steps):
        table -= lr * _slope(table, ids)
    return table


def wrong_only_the_gradient(table, ids, lr, n_steps):
    return _slope(table, ids)


def wrong_mean_per_row(table, ids, lr, n_steps):
    often = torch.bincount(ids[:-1], minlength=len(table)).clamp(min=1)[:, None]
    for _ in range(n_steps):
        table = table - lr * _slope(table, ids, "sum") / often
    return table


def wrong_one_row_counts_once(table, ids, lr, n_steps):
    table, inputs = table.clone(), ids[:-1]
    for _ in range(n_steps):
        error = table[inputs].softmax(-1) - F.one_hot(ids[1:], len(table))
        table[inputs] -= lr * error / len(inputs)
    return table
