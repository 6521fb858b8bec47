"""Right and wrong answers to 02.decoder, by a second hand, from the statement alone."""

import torch


def right_step_by_step(
    x, memory, attention, cross_attention, feed_forward, norms, causal, source_mask
):
    n_self, n_cross, n_work = norms
    own = n_self(x + attention(x, causal))
    read = n_cross(own + cross_attention(own, memory, source_mask))
    return n_work(read + feed_forward(read))


def right_loop_over_closures(
    x, memory, attention, cross_attention, feed_forward, norms, causal, source_mask
):
    parts = (
        lambda v: attention(v, causal),
        lambda v: cross_attention(v, memory, source_mask),
        feed_forward,
    )
    for part, norm in zip(parts, norms, strict=True):
        x = norm(part(x) + x)
    return x


def right_keywords(
    x, memory, attention, cross_attention, feed_forward, norms, causal, source_mask
):
    x = norms[0](x + attention(x, mask=causal))
    x = norms[1](x + cross_attention(x, memory=memory, mask=source_mask))
    return norms[2](x + feed_forward(x))


def right_all_keywords(
    x, memory, attention, cross_attention, feed_forward, norms, causal, source_mask
):
    x = norms[0](x + attention(x=x, mask=causal))
    x = norms[1](x + cross_attention(x=x, memory=memory, mask=source_mask))
    return norms[2](x + feed_forward(x=x))


def right_iterator_of_norms(
    x, memory, attention, cross_attention, feed_forward, norms, causal, source_mask
):
    order = iter(norms)

    def close(stream, added):
        return next(order)(torch.add(stream, added))

    x = close(x, attention(x, causal))
    x = close(x, cross_attention(x, memory, source_mask))
    return close(x, feed_forward(x))


def right_mask_made_square(
    x, memory, attention, cross_attention, feed_forward, norms, causal, source_mask
):
    every_row = source_mask.expand(x.shape[0], memory.shape[0])
    x = norms[0](x + attention(x, causal))
    x = norms[1](x + cross_attention(x, memory, every_row))
    return norms[2](x + feed_forward(x))


def right_one_nested_expression(
    x, memory, attention, cross_attention, feed_forward, norms, causal, source_mask
):
    return norms[2](
        (
            b := norms[1](
                (a := norms[0](x + attention(x, causal)))
                + cross_attention(a, memory, source_mask)
            )
        )
        + feed_forward(b)
    )


def wrong_masks_swapped(
    x, memory, attention, cross_attention, feed_forward, norms, causal, source_mask
):
    x = norms[0](x + attention(x, source_mask))
    x = norms[1](x + cross_attention(x, memory, causal))
    return norms[2](x + feed_forward(x))


def wrong_no_source_mask(
    x, memory, attention, cross_attention, feed_forward, norms, causal, source_mask
):
    x = norms[0](x + attention(x, causal))
    x = norms[1](x + cross_attention(x, memory, None))
    return norms[2](x + feed_forward(x))


def wrong_no_causal_mask(
    x, memory, attention, cross_attention, feed_forward, norms, causal, source_mask
):
    x = norms[0](x + attention(x, None))
    x = norms[1](x + cross_attention(x, memory, source_mask))
    return norms[2](x + feed_forward(x))


def wrong_pre_norm(
    x, memory, attention, cross_attention, feed_forward, norms, causal, source_mask
):
    x = x + attention(norms[0](x), causal)
    x = x + cross_attention(norms[1](x), memory, source_mask)
    return x + feed_forward(norms[2](x))


def wrong_memory_asks(
    x, memory, attention, cross_attention, feed_forward, norms, causal, source_mask
):
    x = norms[0](x + attention(x, causal))
    x = norms[1](x + cross_attention(memory, x, source_mask))
    return norms[2](x + feed_forward(x))


def wrong_memory_before_own_text(
    x, memory, attention, cross_attention, feed_forward, norms, causal, source_mask
):
    x = norms[0](x + cross_attention(x, memory, source_mask))
    x = norms[1](x + attention(x, causal))
    return norms[2](x + feed_forward(x))


def wrong_no_residual_around_the_memory(
    x, memory, attention, cross_attention, feed_forward, norms, causal, source_mask
):
    x = norms[0](x + attention(x, causal))
    x = norms[1](cross_attention(x, memory, source_mask))
    return norms[2](x + feed_forward(x))


def wrong_both_read_the_input(
    x, memory, attention, cross_attention, feed_forward, norms, causal, source_mask
):
    y = norms[0](x + attention(x, causal))
    z = norms[1](y + cross_attention(x, memory, source_mask))
    return norms[2](z + feed_forward(z))


def wrong_norm_inside_the_sum(
    x, memory, attention, cross_attention, feed_forward, norms, causal, source_mask
):
    x = x + norms[0](attention(x, causal))
    x = x + norms[1](cross_attention(x, memory, source_mask))
    return x + norms[2](feed_forward(x))


def wrong_feed_forward_between(
    x, memory, attention, cross_attention, feed_forward, norms, causal, source_mask
):
    x = norms[0](x + attention(x, causal))
    x = norms[1](x + feed_forward(x))
    return norms[2](x + cross_attention(x, memory, source_mask))
