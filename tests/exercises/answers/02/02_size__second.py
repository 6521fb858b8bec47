"""Right and wrong answers to 02.size, by a second hand, from the statement alone."""

from math import prod

import numpy as np
import torch
from torch import nn


def right_one_polynomial(vocab_size, d_model, n_layers, d_ff, max_seq_len, is_tied):
    c, f = d_model, d_ff
    block = 4 * c * c + 2 * c * f + 9 * c + f
    return c * (vocab_size * (2 - is_tied) + max_seq_len + 2) + n_layers * block


def right_meta_tensors(vocab_size, d_model, n_layers, d_ff, max_seq_len, is_tied):
    def numbers(*shape):
        return torch.empty(shape, device="meta").numel()

    square, vector = numbers(d_model, d_model), numbers(d_model)
    look = 4 * square + 4 * vector
    work = 2 * numbers(d_model, d_ff) + numbers(d_ff) + vector
    ends = numbers(vocab_size + max_seq_len, d_model) + 2 * vector
    ends += numbers(0 if is_tied else vocab_size, d_model)
    return ends + n_layers * (look + work + 4 * vector)


def right_library_block(vocab_size, d_model, n_layers, d_ff, max_seq_len, is_tied):
    block = nn.TransformerEncoderLayer(d_model, 1, d_ff)
    n_block = sum(p.numel() for p in block.parameters())
    n_ids = vocab_size if is_tied else vocab_size * 2
    return n_layers * n_block + (n_ids + max_seq_len) * d_model + 2 * d_model


def right_list_of_shapes(vocab_size, d_model, n_layers, d_ff, max_seq_len, is_tied):
    shapes = [(vocab_size, d_model), (max_seq_len, d_model), (2, d_model)]
    if not is_tied:
        shapes.append((d_model, vocab_size))
    block = [(d_model + 1, 3 * d_model), (d_model + 1, d_model), (4, d_model)]
    block += [(d_model + 1, d_ff), (d_ff + 1, d_model)]
    return sum(map(prod, shapes + n_layers * block))


def right_dot_product(vocab_size, d_model, n_layers, d_ff, max_seq_len, is_tied):
    counts = [1 if is_tied else 2, 1, 2, 4 * n_layers, n_layers, n_layers, 4 * n_layers]
    sizes = [
        vocab_size * d_model,
        max_seq_len * d_model,
        d_model,
        d_model**2 + d_model,
        d_model * d_ff + d_ff,
        d_ff * d_model + d_model,
        d_model,
    ]
    return int(
        np.dot(np.array(counts, dtype=np.int64), np.array(sizes, dtype=np.int64))
    )


def right_counts_one_by_one(vocab_size, d_model, n_layers, d_ff, max_seq_len, is_tied):
    def linear(n_in, n_out):
        return (n_in + 1) * n_out

    total = 0
    for _ in range(n_layers):
        for _ in "qkvo":
            total += linear(d_model, d_model)
        total += linear(d_model, d_ff) + linear(d_ff, d_model)
        for _ in ("first norm", "second norm"):
            total += d_model + d_model
    total += d_model + d_model
    for n_rows in (vocab_size, max_seq_len, 0 if is_tied else vocab_size):
        total += n_rows * d_model
    return total


def wrong_no_biases(vocab_size, d_model, n_layers, d_ff, max_seq_len, is_tied):
    block = 4 * d_model * d_model + 2 * d_model * d_ff + 4 * d_model
    n_ids = vocab_size * (2 - is_tied) + max_seq_len
    return n_ids * d_model + n_layers * block + 2 * d_model


def wrong_forgets_the_last_norm(
    vocab_size, d_model, n_layers, d_ff, max_seq_len, is_tied
):
    block = 4 * d_model * d_model + 2 * d_model * d_ff + 9 * d_model + d_ff
    return (vocab_size * (2 - is_tied) + max_seq_len) * d_model + n_layers * block


def wrong_tie_the_wrong_way_round(
    vocab_size, d_model, n_layers, d_ff, max_seq_len, is_tied
):
    block = 4 * d_model * d_model + 2 * d_model * d_ff + 9 * d_model + d_ff
    n_ids = vocab_size * (1 + is_tied) + max_seq_len
    return n_ids * d_model + n_layers * block + 2 * d_model


def wrong_norms_only_scale(vocab_size, d_model, n_layers, d_ff, max_seq_len, is_tied):
    block = 4 * d_model * d_model + 2 * d_model * d_ff + 7 * d_model + d_ff
    n_ids = vocab_size * (2 - is_tied) + max_seq_len
    return n_ids * d_model + n_layers * block + d_model


def wrong_three_projections(vocab_size, d_model, n_layers, d_ff, max_seq_len, is_tied):
    block = 3 * d_model * d_model + 2 * d_model * d_ff + 8 * d_model + d_ff
    n_ids = vocab_size * (2 - is_tied) + max_seq_len
    return n_ids * d_model + n_layers * block + 2 * d_model


def wrong_head_with_bias(vocab_size, d_model, n_layers, d_ff, max_seq_len, is_tied):
    block = 4 * d_model * d_model + 2 * d_model * d_ff + 9 * d_model + d_ff
    n_ids = vocab_size * (2 - is_tied) + max_seq_len
    head_bias = 0 if is_tied else vocab_size
    return n_ids * d_model + n_layers * block + 2 * d_model + head_bias


def wrong_d_ff_is_four_times(vocab_size, d_model, n_layers, d_ff, max_seq_len, is_tied):
    block = 12 * d_model * d_model + 13 * d_model
    n_ids = vocab_size * (2 - is_tied) + max_seq_len
    return n_ids * d_model + n_layers * block + 2 * d_model


def wrong_no_positions(vocab_size, d_model, n_layers, d_ff, max_seq_len, is_tied):
    block = 4 * d_model * d_model + 2 * d_model * d_ff + 9 * d_model + d_ff
    return (vocab_size * (2 - is_tied) + 2) * d_model + n_layers * block


def wrong_float(vocab_size, d_model, n_layers, d_ff, max_seq_len, is_tied):
    block = 4 * d_model * d_model + 2 * d_model * d_ff + 9 * d_model + d_ff
    n_ids = vocab_size / (0.5 + is_tied / 2) + max_seq_len
    return n_ids * d_model + n_layers * block + 2 * d_model
