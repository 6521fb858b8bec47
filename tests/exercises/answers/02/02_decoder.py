"""Right and wrong answers to 02.decoder, written from the statement alone."""


def right_three_lines(
    x, memory, attention, cross_attention, feed_forward, norms, causal, source_mask
):
    x = norms[0](x + attention(x, causal))
    x = norms[1](x + cross_attention(x, memory, source_mask))
    x = norms[2](x + feed_forward(x))
    return x


def right_unpacked(x, memory, look, cross, work, norms, causal, source_mask):
    first, second, third = norms
    a = first(look(x, causal) + x)
    b = second(cross(a, memory, source_mask) + a)
    return third(work(b) + b)


def right_loop(x, memory, look, cross, work, norms, causal, source_mask):
    parts = (
        lambda x: look(x, causal),
        lambda x: cross(x, memory, source_mask),
        work,
    )
    for norm, part in zip(norms, parts, strict=True):
        x = norm(x + part(x))
    return x


def right_nested(x, memory, look, cross, work, norms, causal, source_mask):
    def add(i, x, out):
        return norms[i](x + out)

    x = add(0, x, look(x, causal))
    x = add(1, x, cross(x, memory, source_mask))
    return add(2, x, work(x))


def right_residual_kept_by_name(
    x, memory, look, cross, work, norms, causal, source_mask
):
    residual = x
    x = norms[0](residual + look(x, causal))
    residual = x
    x = norms[1](residual + cross(x, memory, source_mask))
    residual = x
    return norms[2](residual + work(x))


def right_mask_for_every_row(x, memory, look, cross, work, norms, causal, source_mask):
    rows = source_mask.expand(len(x), len(memory))
    x = norms[0](x + look(x, causal))
    x = norms[1](x + cross(x, memory, rows))
    return norms[2](x + work(x))


def wrong_encoder_mask(x, memory, look, cross, work, norms, causal, source_mask):
    x = norms[0](x + look(x, source_mask))
    x = norms[1](x + cross(x, memory, source_mask))
    return norms[2](x + work(x))


def wrong_no_causal_mask(x, memory, look, cross, work, norms, causal, source_mask):
    x = norms[0](x + look(x, None))
    x = norms[1](x + cross(x, memory, source_mask))
    return norms[2](x + work(x))


def wrong_masks_exchanged(x, memory, look, cross, work, norms, causal, source_mask):
    x = norms[0](x + look(x, source_mask))
    x = norms[1](x + cross(x, memory, causal))
    return norms[2](x + work(x))


def wrong_pre_norm(x, memory, look, cross, work, norms, causal, source_mask):
    x = x + look(norms[0](x), causal)
    x = x + cross(norms[1](x), memory, source_mask)
    return x + work(norms[2](x))


def wrong_memory_asks(x, memory, look, cross, work, norms, causal, source_mask):
    x = norms[0](x + look(x, causal))
    x = norms[1](x + cross(memory, x, source_mask))
    return norms[2](x + work(x))


def wrong_no_residual_at_the_memory(
    x, memory, look, cross, work, norms, causal, source_mask
):
    x = norms[0](x + look(x, causal))
    x = norms[1](cross(x, memory, source_mask))
    return norms[2](x + work(x))


def wrong_one_norm_at_the_end(x, memory, look, cross, work, norms, causal, source_mask):
    x = x + look(x, causal)
    x = x + cross(x, memory, source_mask)
    return norms[2](x + work(x))


def wrong_turned_triangle(x, memory, look, cross, work, norms, causal, source_mask):
    x = norms[0](x + look(x, causal.T))
    x = norms[1](x + cross(x, memory, source_mask))
    return norms[2](x + work(x))


def wrong_returns_nothing(x, memory, look, cross, work, norms, causal, source_mask):
    x = norms[0](x + look(x, causal))
    x = norms[1](x + cross(x, memory, source_mask))
    x = norms[2](x + work(x))
