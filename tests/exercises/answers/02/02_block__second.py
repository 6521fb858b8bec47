"""Right and wrong answers to 02.block, by a second hand, from the statement alone."""

from functools import reduce

import torch


def right_one_expression(x, attention, feed_forward, norm_1, norm_2):
    return (y := x + attention(norm_1(x))) + feed_forward(norm_2(y))


def right_fold_over_the_parts(x, attention, feed_forward, norm_1, norm_2):
    parts = [(norm_1, attention), (norm_2, feed_forward)]
    return reduce(lambda s, part: s + part[1](part[0](s)), parts, x)


def right_list_of_what_was_added(x, attention, feed_forward, norm_1, norm_2):
    added = [x]
    for norm, part in zip((norm_1, norm_2), (attention, feed_forward), strict=True):
        added.append(part(norm(torch.stack(added).sum(0))))
    return sum(added)


def right_adds_in_place_to_a_copy(x, attention, feed_forward, norm_1, norm_2):
    stream = x.clone()
    stream.add_(attention(norm_1(stream)))
    stream.add_(feed_forward(norm_2(stream)))
    return stream


def right_wraps_each_part(x, attention, feed_forward, norm_1, norm_2):
    def residual(part, norm):
        def run(stream):
            return torch.add(stream, part(norm(stream)))

        return run

    return residual(feed_forward, norm_2)(residual(attention, norm_1)(x))


def right_sequential_of_modules(x, attention, feed_forward, norm_1, norm_2):
    class Added(torch.nn.Module):
        def __init__(self, *steps):
            super().__init__()
            self.steps = steps

        def forward(self, stream):
            return stream + reduce(lambda v, step: step(v), self.steps, stream)

    first, second = Added(norm_1, attention), Added(norm_2, feed_forward)
    return torch.nn.Sequential(first, second)(x)


def wrong_parallel(x, attention, feed_forward, norm_1, norm_2):
    return x + attention(norm_1(x)) + feed_forward(norm_2(x))


def wrong_post_norm(x, attention, feed_forward, norm_1, norm_2):
    x = norm_1(x + attention(x))
    return norm_2(x + feed_forward(x))


def wrong_norm_of_the_parts_output(x, attention, feed_forward, norm_1, norm_2):
    x = x + norm_1(attention(x))
    return x + norm_2(feed_forward(x))


def wrong_stream_is_normalised(x, attention, feed_forward, norm_1, norm_2):
    x = norm_1(x)
    x = x + attention(x)
    x = norm_2(x)
    return x + feed_forward(x)


def wrong_adds_the_input_at_the_end(x, attention, feed_forward, norm_1, norm_2):
    return x + feed_forward(norm_2(attention(norm_1(x))))


def wrong_one_residual_missing(x, attention, feed_forward, norm_1, norm_2):
    x = x + attention(norm_1(x))
    return feed_forward(norm_2(x))


def wrong_one_norm_twice(x, attention, feed_forward, norm_1, norm_2):
    x = x + attention(norm_1(x))
    return x + feed_forward(norm_1(x))


def wrong_adds_x_of_the_block(x, attention, feed_forward, norm_1, norm_2):
    y = x + attention(norm_1(x))
    return x + feed_forward(norm_2(y))


def wrong_feed_forward_first(x, attention, feed_forward, norm_1, norm_2):
    x = x + feed_forward(norm_2(x))
    return x + attention(norm_1(x))
