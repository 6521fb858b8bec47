"""Right and wrong answers to 02.block, written from the statement alone."""

from functools import reduce


def right_two_lines(x, attention, feed_forward, norm_1, norm_2):
    x = x + attention(norm_1(x))
    x = x + feed_forward(norm_2(x))
    return x


def right_named_steps(x, attention, feed_forward, norm_1, norm_2):
    normed = norm_1(x)
    mixed = attention(normed)
    after = x + mixed
    normed = norm_2(after)
    worked = feed_forward(normed)
    return worked + after


def right_loop(x, attention, feed_forward, norm_1, norm_2):
    stream = x
    for part, norm in ((attention, norm_1), (feed_forward, norm_2)):
        stream = stream + part(norm(stream))
    return stream


def right_reduce(x, attention, feed_forward, norm_1, norm_2):
    parts = [(attention, norm_1), (feed_forward, norm_2)]
    return reduce(lambda y, pair: y + pair[0](pair[1](y)), parts, x)


def right_clone_in_place(x, attention, feed_forward, norm_1, norm_2):
    out = x.clone()
    out += attention(norm_1(out.clone()))
    out += feed_forward(norm_2(out.clone()))
    return out


def right_inner_function(x, attention, feed_forward, norm_1, norm_2):
    def add(x, part, norm):
        return x + part(norm(x))

    return add(add(x, attention, norm_1), feed_forward, norm_2)


def wrong_post_norm(x, attention, feed_forward, norm_1, norm_2):
    x = norm_1(x + attention(x))
    return norm_2(x + feed_forward(x))


def wrong_post_norm_in_steps(x, attention, feed_forward, norm_1, norm_2):
    for part, norm in ((attention, norm_1), (feed_forward, norm_2)):
        y = part(x)
        x = x + y
        x = norm(x)
    return x


def wrong_overwrites_x_by_its_norm(x, attention, feed_forward, norm_1, norm_2):
    for part, norm in ((attention, norm_1), (feed_forward, norm_2)):
        x = norm(x)
        x = x + part(x)
    return x


def wrong_no_residuals(x, attention, feed_forward, norm_1, norm_2):
    return feed_forward(norm_2(attention(norm_1(x))))


def wrong_first_residual_for_both(x, attention, feed_forward, norm_1, norm_2):
    residual = x
    x = attention(norm_1(x))
    x = feed_forward(norm_2(residual + x))
    return residual + x


def wrong_norms_outputs(x, attention, feed_forward, norm_1, norm_2):
    x = x + norm_1(attention(x))
    return x + norm_2(feed_forward(x))


def wrong_last_norm_too(x, attention, feed_forward, norm_1, norm_2):
    x = x + attention(norm_1(x))
    return norm_2(x + feed_forward(norm_2(x)))


def wrong_multiplies(x, attention, feed_forward, norm_1, norm_2):
    x = x * attention(norm_1(x))
    return x * feed_forward(norm_2(x))


def wrong_in_place_on_the_argument(x, attention, feed_forward, norm_1, norm_2):
    x += attention(norm_1(x))
    x += feed_forward(norm_2(x))
    return x
