"""Checks of 02.size: count a decoder-only model.

`decoder_size(vocab_size, d_model, n_layers, d_ff, max_seq_len, is_tied)`: embedding,
learned positions, blocks of four projections, two feed-forward layers and two norms, a
last norm, and a head without bias that is the embedding itself if `is_tied`.
"""

import random

from utils.checks.catalogue import Exercise, Mistake


def _size(
    vocab_size,
    d_model,
    n_layers,
    d_ff,
    max_seq_len,
    is_tied,
    *,
    biases=1,
    norms_per_block=2,
    last_norm=1,
    projections=4,
    positions=1,
    norm_width=2,
    head=None,
    wide_layers=2,
):
    C = d_model
    attention = projections * (C * C + biases * C)
    work = wide_layers * C * d_ff + biases * (d_ff + C * (wide_layers - 1))
    norms = norms_per_block * n_layers + last_norm
    table = vocab_size * C
    head = (0 if is_tied else table) if head is None else head
    return (
        table
        + positions * max_seq_len * C
        + n_layers * (attention + work)
        + norms * norm_width * C
        + head
    )


def _oracle(vocab_size, d_model, n_layers, d_ff, max_seq_len, is_tied):
    return _size(vocab_size, d_model, n_layers, d_ff, max_seq_len, is_tied)


def _with(**changed):
    return lambda *args: _size(*args, **changed)


def _head(tied, untied):
    """Return a mistaken count whose head is so many tables."""
    return lambda V, C, L, F, T, is_tied: _size(
        V, C, L, F, T, is_tied, head=(tied if is_tied else untied) * V * C
    )


def _inputs():
    dice = random.Random("02.size")
    first = [
        [3, 2, 1, 4, 5, True],
        [3, 2, 1, 4, 5, False],
        [7, 4, 2, 6, 3, True],
        [50257, 768, 12, 3072, 1024, True],
        [11, 4, 3, 16, 8, False],
    ]
    cases = [tuple(case) for case in first]
    for i in range(11):
        sizes = [dice.randint(2, 90) for _ in range(5)]
        cases.append((*sizes, i % 2 == 0))
    return cases


def _all_layers_by_four(V, C, L, F, T, is_tied):
    return _size(V, C, L, 4 * C, T, is_tied)


def _head_has_bias(V, C, L, F, T, is_tied):
    return _oracle(V, C, L, F, T, is_tied) + V


def _untied_head_has_bias(V, C, L, F, T, is_tied):
    return _oracle(V, C, L, F, T, is_tied) + (0 if is_tied else V)


def _equal_biases(V, C, L, F, T, is_tied):
    return _oracle(V, C, L, F, T, is_tied) + L * (C - F)


def _wide_biases(V, C, L, F, T, is_tied):
    return _oracle(V, C, L, F, T, is_tied) + L * (F - C)


def _positions_as_ids(V, C, L, F, T, is_tied):
    return _oracle(V, C, L, F, T, is_tied) - T * C + T


def _one_block(V, C, L, F, T, is_tied):
    return _oracle(V, C, 1, F, T, is_tied)


def _embeddings_in_every_block(V, C, L, F, T, is_tied):
    head = 0 if is_tied else V * C
    inner = _oracle(V, C, L, F, T, is_tied) - head - (V + T) * C
    return inner + L * (V + T) * C + head


SIZE = Exercise(
    id="02.size",
    name="decoder_size",
    inputs=_inputs,
    oracle=_oracle,
    # The first layer on the device `meta` loads much of torch: a second or more.
    time_limit_s=10.0,
    mistakes=(
        Mistake(
            "tied counted twice",
            "you counted the tied matrix twice: where is_tied is True the head is the"
            " embedding, and adds nothing.",
            _head(1, 1),
            also=(_head(2, 1), _head(1, 0)),
        ),
        Mistake(
            "untied head forgotten",
            "you forgot the head of an untied model; there it is a matrix of its own,"
            " vocab_size by d_model.",
            _head(0, 0),
        ),
        Mistake(
            "biases forgotten",
            "you left the biases out; each linear layer but the head has one bias"
            " per output.",
            _with(biases=0),
        ),
        Mistake(
            "attention without output",
            "you counted three projections in the attention: query, key and value."
            " There is a fourth, which joins the heads' outputs.",
            _with(projections=3),
        ),
        Mistake(
            "one projection",
            "you counted one projection in the attention; there are four: query, key,"
            " value and output.",
            _with(projections=1),
        ),
        Mistake(
            "one norm per block",
            "you counted one norm in each block; there are two, one for each part.",
            _with(norms_per_block=1),
        ),
        Mistake(
            "last norm forgotten",
            "you forgot the norm after the last block.",
            _with(last_norm=0),
        ),
        Mistake(
            "norms forgotten",
            "you left the norms out; each has a scale and a shift, 2 times d_model.",
            _with(norms_per_block=0, last_norm=0),
            also=(_with(norms_per_block=0),),
        ),
        Mistake(
            "norms without shift",
            "your norms have d_model numbers each; a scale and a shift are twice as"
            " many.",
            _with(norm_width=1),
        ),
        Mistake(
            "positions forgotten",
            "you forgot the learned positions: max_seq_len vectors.",
            _with(positions=0),
        ),
        Mistake(
            "positions are numbers",
            "you counted one number per position; each is a vector of d_model.",
            _positions_as_ids,
        ),
        Mistake(
            "d_ff assumed",
            "you took 4 times d_model for the width of the feed-forward; it is given as"
            " d_ff.",
            _all_layers_by_four,
        ),
        Mistake(
            "one way only",
            "you counted one matrix in the feed-forward; there is one up to d_ff and"
            " one down again.",
            _with(wide_layers=1),
        ),
        Mistake(
            "feed-forward biases equal",
            "your two feed-forward biases have the same size; going up there is one per"
            " output, d_ff, going down d_model.",
            _equal_biases,
            also=(_wide_biases,),
        ),
        Mistake(
            "head with bias",
            "you gave the head a bias; it has none.",
            _head_has_bias,
            also=(_untied_head_has_bias,),
        ),
        Mistake(
            "one block",
            "you counted one block, whatever n_layers is.",
            _one_block,
        ),
        Mistake(
            "embeddings in every block",
            "you counted the embeddings once per block; they stand below the stack,"
            " once.",
            _embeddings_in_every_block,
        ),
    ),
    hints=(
        "A linear layer from n to m has n · m weights and m biases; write a small"
        " function for it.",
        "A block: four layers from d_model to d_model, one from d_model to d_ff, one"
        " back, and two norms of 2 · d_model. Multiply by n_layers.",
        "Around the blocks: vocab_size · d_model, max_seq_len · d_model, one norm, and"
        " vocab_size · d_model again only if not is_tied.",
    ),
)
