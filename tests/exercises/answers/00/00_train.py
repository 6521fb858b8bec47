"""Right and wrong answers to 00.train, written from the statement alone."""

import numpy as np
import torch
import torch.nn.functional as F


def right_autograd(table, ids, lr, n_steps):
    w = table.clone().detach().requires_grad_(True)
    for _ in range(n_steps):
        w.grad = None
        F.cross_entropy(w[ids[:-1]], ids[1:]).backward()
        with torch.no_grad():
            w -= lr * w.grad
    return w


def right_optimizer(table, ids, lr, n_steps):
    w = torch.nn.Parameter(table.clone())
    optimizer = torch.optim.SGD([w], lr=lr)
    for _ in range(n_steps):
        optimizer.zero_grad()
        F.cross_entropy(w[ids[:-1]], ids[1:]).backward()
        optimizer.step()
    return w.detach()


def right_new_tensor_each_step(table, ids, lr, n_steps):
    for _ in range(n_steps):
        table = table.clone().detach().requires_grad_()
        loss = F.cross_entropy(table[ids[:-1]], ids[1:])
        (gradient,) = torch.autograd.grad(loss, table)
        table = (table - lr * gradient).detach()
    return table


def right_formula_from_counts(table, ids, lr, n_steps):
    V, n = len(table), len(ids) - 1
    counts = torch.bincount(ids[:-1] * V + ids[1:], minlength=V * V).reshape(V, V)
    for _ in range(n_steps):
        p = table.softmax(1)
        table = table - lr * (counts.sum(1, keepdim=True) * p - counts) / n
    return table


def right_numpy(table, ids, lr, n_steps):
    w, ids = table.double().numpy().copy(), ids.numpy()
    for _ in range(n_steps):
        e = np.exp(w - w.max(1, keepdims=True))
        p = e / e.sum(1, keepdims=True)
        gradient = np.zeros_like(w)
        for a, b in zip(ids[:-1], ids[1:], strict=True):
            gradient[a] += p[a]
            gradient[a, b] -= 1
        w -= lr * gradient / (len(ids) - 1)
    return w


def right_one_hot_product(table, ids, lr, n_steps):
    hot = F.one_hot(ids, len(table)).float()
    w = table.clone()
    for _ in range(n_steps):
        p = (hot[:-1] @ w).softmax(1)
        w = w - lr * hot[:-1].T @ (p - hot[1:]) / (len(ids) - 1)
    return w


def right_functional_grad(table, ids, lr, n_steps):
    slope = torch.func.grad(lambda w: F.cross_entropy(w[ids[:-1]], ids[1:]))
    for _ in range(n_steps):
        table = table - lr * slope(table)
    return table


def wrong_in_place(table, ids, lr, n_steps):
    table.requires_grad_()
    for _ in range(n_steps):
        table.grad = None
        F.cross_entropy(table[ids[:-1]], ids[1:]).backward()
        with torch.no_grad():
            table -= lr * table.grad
    return table.detach()


def wrong_no_reset(table, ids, lr, n_steps):
    w = table.clone().requires_grad_()
    for _ in range(n_steps):
        F.cross_entropy(w[ids[:-1]], ids[1:]).backward()
        with torch.no_grad():
            w -= lr * w.grad
    return w.detach()


def wrong_plus(table, ids, lr, n_steps):
    w = table.clone().requires_grad_()
    for _ in range(n_steps):
        w.grad = None
        F.cross_entropy(w[ids[:-1]], ids[1:]).backward()
        with torch.no_grad():
            w += lr * w.grad
    return w.detach()


def wrong_sum(table, ids, lr, n_steps):
    w = table.clone().requires_grad_()
    for _ in range(n_steps):
        w.grad = None
        F.cross_entropy(w[ids[:-1]], ids[1:], reduction="sum").backward()
        with torch.no_grad():
            w -= lr * w.grad
    return w.detach()


def wrong_forgets_no_grad(table, ids, lr, n_steps):
    w = table.clone().requires_grad_()
    for _ in range(max(n_steps, 1)):
        w.grad = None
        F.cross_entropy(w[ids[:-1]], ids[1:]).backward()
        w -= lr * w.grad
    return w.detach()


def wrong_itself(table, ids, lr, n_steps):
    return right_autograd(table, ids.repeat_interleave(2), lr, n_steps)


def wrong_adam(table, ids, lr, n_steps):
    w = torch.nn.Parameter(table.clone())
    optimizer = torch.optim.Adam([w], lr=lr)
    for _ in range(n_steps):
        optimizer.zero_grad()
        F.cross_entropy(w[ids[:-1]], ids[1:]).backward()
        optimizer.step()
    return w.detach()


def wrong_momentum(table, ids, lr, n_steps):
    w = torch.nn.Parameter(table.clone())
    optimizer = torch.optim.SGD([w], lr=lr, momentum=0.9)
    for _ in range(n_steps):
        optimizer.zero_grad()
        F.cross_entropy(w[ids[:-1]], ids[1:]).backward()
        optimizer.step()
    return w.detach()


def wrong_returns_the_loss(table, ids, lr, n_steps):
    w = right_autograd(table, ids, lr, n_steps)
    return F.cross_entropy(w[ids[:-1]], ids[1:])


def wrong_pair_by_pair(table, ids, lr, n_steps):
    for _ in range(n_steps):
        for i in range(len(ids) - 1):
            table = right_autograd(table, ids[i : i + 2], lr, 1)
    return table


def wrong_probabilities(table, ids, lr, n_steps):
    return right_autograd(table, ids, lr, n_steps).softmax(1)


def wrong_never_moves(table, ids, lr, n_steps):
    return table.clone()


def wrong_counts(table, ids, lr, n_steps):
    V = len(table)
    counts = torch.bincount(ids[:-1] * V + ids[1:], minlength=V * V).reshape(V, V)
    return (counts / counts.sum(1, keepdim=True)).log()
