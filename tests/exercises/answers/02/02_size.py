"""Right and wrong answers to 02.size, written from the statement alone."""

import math

import torch


def _linear(n_in, n_out):
    return n_in * n_out + n_out


def right_small_function(vocab_size, d_model, n_layers, d_ff, max_seq_len, is_tied):
    block = 4 * _linear(d_model, d_model) + 2 * 2 * d_model
    block += _linear(d_model, d_ff) + _linear(d_ff, d_model)
    total = (vocab_size + max_seq_len) * d_model + n_layers * block + 2 * d_model
    return total if is_tied else total + vocab_size * d_model


def right_polynomial(V, C, L, F, T, is_tied):
    return (
        V * C * (2 - is_tied) + T * C + L * (4 * C * C + 2 * C * F + 9 * C + F) + 2 * C
    )


def right_shapes(vocab_size, d_model, n_layers, d_ff, max_seq_len, is_tied):
    C = d_model
    shapes = [(vocab_size, C), (max_seq_len, C), (C,), (C,)]
    block = [(C, C), (C,)] * 4 + [(C,)] * 4 + [(C, d_ff), (d_ff,), (d_ff, C), (C,)]
    shapes += block * n_layers + [(C, vocab_size)] * (not is_tied)
    return sum(map(math.prod, shapes))


def right_meta_tensors(vocab_size, d_model, n_layers, d_ff, max_seq_len, is_tied):
    def tensor(*shape):
        return torch.empty(shape, device="meta")

    wide, narrow = tensor(d_ff, d_model), tensor(d_model, d_ff)
    block = [tensor(d_model, d_model) for _ in range(4)] + [wide, narrow]
    block += [tensor(d_model) for _ in range(9)] + [tensor(d_ff)]
    around = [tensor(vocab_size, d_model), tensor(max_seq_len, d_model)]
    around += [tensor(d_model), tensor(d_model)]
    around += [] if is_tied else [tensor(vocab_size, d_model)]
    return n_layers * sum(p.numel() for p in block) + sum(p.numel() for p in around)


def right_loop(vocab_size, d_model, n_layers, d_ff, max_seq_len, is_tied):
    total = vocab_size * d_model
    total += max_seq_len * d_model
    for _ in range(n_layers):
        total += 2 * d_model
        for _ in "qkvo":
            total += d_model**2 + d_model
        total += 2 * d_model
        total += d_model * d_ff + d_ff
        total += d_ff * d_model + d_model
    total += 2 * d_model
    if not is_tied:
        total += d_model * vocab_size
    return total


def wrong_counts_the_head_always(V, C, L, F, T, is_tied):
    return right_polynomial(V, C, L, F, T, False)


def wrong_never_counts_the_head(V, C, L, F, T, is_tied):
    return right_polynomial(V, C, L, F, T, True)


def wrong_without_biases(V, C, L, F, T, is_tied):
    return V * C * (2 - is_tied) + T * C + L * (4 * C * C + 2 * C * F + 4 * C) + 2 * C


def wrong_without_last_norm(V, C, L, F, T, is_tied):
    return right_polynomial(V, C, L, F, T, is_tied) - 2 * C


def wrong_three_projections(V, C, L, F, T, is_tied):
    return right_polynomial(V, C, L, F, T, is_tied) - L * (C * C + C)


def wrong_four_times_d_model(V, C, L, F, T, is_tied):
    return right_polynomial(V, C, L, 4 * C, T, is_tied)


def wrong_twelve_c_squared(V, C, L, F, T, is_tied):
    return V * C + 12 * L * C * C


def wrong_a_float(V, C, L, F, T, is_tied):
    return right_polynomial(V, C, L, F, T, is_tied) / 1


def wrong_in_millions(V, C, L, F, T, is_tied):
    return round(right_polynomial(V, C, L, F, T, is_tied) / 1e6)


def wrong_head_with_bias(V, C, L, F, T, is_tied):
    return right_polynomial(V, C, L, F, T, is_tied) + V
