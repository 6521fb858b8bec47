"""Checks of 02.block: a pre-norm block.

`pre_norm(x, attention, feed_forward, norm_1, norm_2)`: functions of (T, C); x plus the
attention of its norm, then the same with the feed-forward.
"""

import torch

from utils.checks.catalogue import Exercise, Mistake
from utils.checks.lesson00_shapes import near
from utils.checks.lesson02_parts import Part


def _pre_norm(x, attention, feed_forward, norm_1, norm_2):
    x = x + attention(norm_1(x))
    return x + feed_forward(norm_2(x))


def _block_inputs():
    generator = torch.Generator().manual_seed(7)
    sizes = [(1, 2), (2, 3), (3, 4), (4, 2), (5, 6), (2, 8), (3, 3), (6, 5)]
    sizes += [(4, 7), (7, 4), (5, 3), (3, 6)]
    parts = Part("attention", mixes=True), Part("feed_forward")
    norms = Part("norm_1", is_norm=True), Part("norm_2", is_norm=True)
    rest = *parts, *norms
    return [
        ((2 * torch.randn(size, generator=generator) + 1).round(decimals=1), *rest)
        for size in sizes
    ]


def _post_norm(x, attention, feed_forward, norm_1, norm_2):
    x = norm_1(x + attention(x))
    return norm_2(x + feed_forward(x))


def _after_the_norm(x, attention, feed_forward, norm_1, norm_2):
    x = norm_1(x)
    x = x + attention(x)
    x = norm_2(x)
    return x + feed_forward(x)


def _after_the_first(x, attention, feed_forward, norm_1, norm_2):
    x = norm_1(x)
    x = x + attention(x)
    return x + feed_forward(norm_2(x))


def _after_the_second(x, attention, feed_forward, norm_1, norm_2):
    x = norm_2(x + attention(norm_1(x)))
    return x + feed_forward(x)


def _norm_on_output(x, attention, feed_forward, norm_1, norm_2):
    x = x + norm_1(attention(x))
    return x + norm_2(feed_forward(x))


def _no_residual(x, attention, feed_forward, norm_1, norm_2):
    return feed_forward(norm_2(attention(norm_1(x))))


def _no_first_residual(x, attention, feed_forward, norm_1, norm_2):
    x = attention(norm_1(x))
    return x + feed_forward(norm_2(x))


def _no_second_residual(x, attention, feed_forward, norm_1, norm_2):
    x = x + attention(norm_1(x))
    return feed_forward(norm_2(x))


def _residual_around_both(x, attention, feed_forward, norm_1, norm_2):
    return x + feed_forward(norm_2(attention(norm_1(x))))


def _no_norm(x, attention, feed_forward, norm_1, norm_2):
    x = x + attention(x)
    return x + feed_forward(x)


def _one_norm(x, attention, feed_forward, norm_1, norm_2):
    return _pre_norm(x, attention, feed_forward, norm_1, norm_1)


def _only_first_norm(x, attention, feed_forward, norm_1, norm_2):
    x = x + attention(norm_1(x))
    return x + feed_forward(x)


def _only_second_norm(x, attention, feed_forward, norm_1, norm_2):
    x = x + attention(x)
    return x + feed_forward(norm_2(x))


def _side_by_side(x, attention, feed_forward, norm_1, norm_2):
    return x + attention(norm_1(x)) + feed_forward(norm_2(x))


def _old_stream(x, attention, feed_forward, norm_1, norm_2):
    y = x + attention(norm_1(x))
    return x + feed_forward(norm_2(y))


def _swapped_norms(x, attention, feed_forward, norm_1, norm_2):
    return _pre_norm(x, attention, feed_forward, norm_2, norm_1)


def _swapped_parts(x, attention, feed_forward, norm_1, norm_2):
    return _pre_norm(x, feed_forward, attention, norm_2, norm_1)


def _normed_twice(x, attention, feed_forward, norm_1, norm_2):
    x = norm_1(x + attention(norm_1(x)))
    return norm_2(x + feed_forward(norm_2(x)))


def _last_norm_too(x, attention, feed_forward, norm_1, norm_2):
    return norm_2(_pre_norm(x, attention, feed_forward, norm_1, norm_2))


def _last_norm_again(x, attention, feed_forward, norm_1, norm_2):
    return norm_1(_pre_norm(x, attention, feed_forward, norm_1, norm_2))


BLOCK = Exercise(
    id="02.block",
    name="pre_norm",
    inputs=_block_inputs,
    oracle=_pre_norm,
    compare=near,
    mistakes=(
        Mistake(
            "post-norm",
            "you wired a post-norm block: your norms take the sums. In a pre-norm block"
            " each norm takes what goes into a part, and the sum is left alone.",
            _post_norm,
        ),
        Mistake(
            "residual after the norm",
            "you took the residual after the norm: you add to norm(x), where x itself"
            " should go on. Keep x, and give the norm to the part only.",
            _after_the_norm,
            also=(_after_the_first, _after_the_second),
        ),
        Mistake(
            "no residual",
            "you let a part's output replace x; add it to x.",
            _no_residual,
            also=(_no_first_residual, _no_second_residual),
        ),
        Mistake(
            "one residual",
            "you added x once, after both parts; each part adds to the stream.",
            _residual_around_both,
        ),
        Mistake(
            "norm on the output",
            "you normed what comes out of each part; norm what goes in.",
            _norm_on_output,
        ),
        Mistake(
            "no norm",
            "you left out a norm; each part takes a normed x.",
            _no_norm,
            also=(_only_first_norm, _only_second_norm),
        ),
        Mistake(
            "one norm for both",
            "you used norm_1 for both parts; the feed-forward has norm_2.",
            _one_norm,
        ),
        Mistake(
            "norms exchanged",
            "you exchanged the norms; norm_1 belongs to the attention.",
            _swapped_norms,
        ),
        Mistake(
            "side by side",
            "you gave both parts the same x; the feed-forward takes what the attention"
            " has added to.",
            _side_by_side,
        ),
        Mistake(
            "old stream",
            "you added the feed-forward's output to the block's input; what the"
            " attention added is lost. Add to the new x.",
            _old_stream,
        ),
        Mistake(
            "parts exchanged",
            "you ran the feed-forward first; attention comes first.",
            _swapped_parts,
        ),
        Mistake(
            "norm at the end",
            "you normed the block's output; a pre-norm block returns the sum as it is,"
            " and one norm follows after the last block.",
            _last_norm_too,
            also=(_last_norm_again,),
        ),
        Mistake(
            "normed twice",
            "you normed before each part and after each sum; a pre-norm block leaves"
            " the sum alone.",
            _normed_twice,
        ),
    ),
    hints=(
        "Two lines of the same form, one for each part: x plus the part of the normed"
        " x.",
        "The normed x is needed once, inside the brackets of the part; do not store it"
        " in x.",
    ),
)
