"""Checks of 02.decoder: a post-norm block with two attentions.

`decoder_block(x, memory, attention, cross_attention, feed_forward, norms, causal,
source_mask)`: the causal mask for the self-attention, the source's for the
cross-attention.
"""

import torch

from utils.checks.catalogue import Exercise, Mistake
from utils.checks.lesson00_shapes import near
from utils.checks.lesson02_parts import CrossLook, Look, Part


def _decoder(
    x, memory, attention, cross_attention, feed_forward, norms, causal, source_mask
):
    x = norms[0](x + attention(x, causal))
    x = norms[1](x + cross_attention(x, memory, source_mask))
    return norms[2](x + feed_forward(x))


def _decoder_inputs():
    generator = torch.Generator().manual_seed(8)
    sizes = [(2, 2, 3), (3, 3, 4), (4, 4, 2), (3, 5, 4), (5, 3, 3), (4, 4, 5)]
    sizes += [(5, 5, 3), (2, 4, 6), (6, 6, 4), (4, 3, 3), (3, 3, 2), (6, 2, 5)]
    names = "norm_1", "norm_2", "norm_3"
    norms = [Part(name, is_norm=True) for name in names]
    looks = Look("attention"), CrossLook("cross_attention")
    cases = []
    for T, S, C in sizes:
        numbers = torch.randn(2 * max(T, S), C, generator=generator)
        x, memory = numbers.round(decimals=1).chunk(2)
        causal = torch.ones(T, T, dtype=torch.bool).tril()
        is_real = torch.arange(S) < S - S // 2
        parts = (*looks, Part("feed_forward"), list(norms))
        cases.append((x[:T], memory[:S], *parts, causal, is_real))
    return cases


def _decoding(self_mask="causal", cross_mask="source", query="x", read="memory"):
    """Return a block that is right save for what the arguments say."""

    def block(x, memory, attention, cross, work, norms, causal, source_mask):
        masks = {"causal": causal, "source": source_mask, None: None}
        x = norms[0](x + attention(x, masks[self_mask]))
        vectors = {"x": x, "memory": memory}
        read_out = cross(vectors[query], vectors[read], masks[cross_mask])
        x = norms[1](x + read_out)
        return norms[2](x + work(x))

    return block


def _pre_norm_decoder(x, memory, attention, cross, work, norms, causal, source_mask):
    x = x + attention(norms[0](x), causal)
    x = x + cross(norms[1](x), memory, source_mask)
    return x + work(norms[2](x))


def _cross_first(x, memory, attention, cross, work, norms, causal, source_mask):
    x = norms[0](x + cross(x, memory, source_mask))
    x = norms[1](x + attention(x, causal))
    return norms[2](x + work(x))


def _no_cross(x, memory, attention, cross, work, norms, causal, source_mask):
    x = norms[0](x + attention(x, causal))
    return norms[2](x + work(x))


def _no_cross_norm_second(
    x, memory, attention, cross, work, norms, causal, source_mask
):
    x = norms[0](x + attention(x, causal))
    return norms[1](x + work(x))


def _without(missing):
    """Return a block in which some parts have no residual."""

    def block(x, memory, attention, cross, work, norms, causal, source_mask):
        keep = [0 if i in missing else 1 for i in range(3)]
        x = norms[0](keep[0] * x + attention(x, causal))
        x = norms[1](keep[1] * x + cross(x, memory, source_mask))
        return norms[2](keep[2] * x + work(x))

    return block


def _residual_outside(x, memory, attention, cross, work, norms, causal, source_mask):
    x = x + norms[0](attention(x, causal))
    x = x + norms[1](cross(x, memory, source_mask))
    return x + norms[2](work(x))


def _first_norm_only(x, memory, attention, cross, work, norms, causal, source_mask):
    norms = [norms[0]] * 3
    return _decoder(x, memory, attention, cross, work, norms, causal, source_mask)


def _no_norms(x, memory, attention, cross, work, norms, causal, source_mask):
    norms = [lambda x: x] * 3
    return _decoder(x, memory, attention, cross, work, norms, causal, source_mask)


def _memory_normed(x, memory, attention, cross, work, norms, causal, source_mask):
    x = norms[0](x + attention(x, causal))
    x = norms[1](x + cross(x, norms[1](memory), source_mask))
    return norms[2](x + work(x))


def _old_stream_decoder(x, memory, attention, cross, work, norms, causal, source_mask):
    y = norms[0](x + attention(x, causal))
    y = norms[1](x + cross(y, memory, source_mask))
    return norms[2](x + work(y))


def _old_query(x, memory, attention, cross, work, norms, causal, source_mask):
    y = norms[0](x + attention(x, causal))
    y = norms[1](y + cross(x, memory, source_mask))
    return norms[2](y + work(y))


def _cross_last(x, memory, attention, cross, work, norms, causal, source_mask):
    x = norms[0](x + attention(x, causal))
    x = norms[1](x + work(x))
    return norms[2](x + cross(x, memory, source_mask))


def _last_norm_only(x, memory, attention, cross, work, norms, causal, source_mask):
    x = x + attention(x, causal)
    x = x + cross(x, memory, source_mask)
    return norms[2](x + work(x))


def _turned_triangle(x, memory, attention, cross, work, norms, causal, source_mask):
    rest = cross, work, norms, causal.T, source_mask
    return _decoder(x, memory, attention, *rest)


DECODER = Exercise(
    id="02.decoder",
    name="decoder_block",
    inputs=_decoder_inputs,
    oracle=_decoder,
    compare=near,
    stage=lambda x, memory, *rest: int(len(x) != len(memory)),
    mistakes=(
        Mistake(
            "encoder mask in the decoder",
            "your self-attention is masked like an encoder's, so a word may see those"
            " that come after it; it takes causal.",
            _decoding(self_mask="source"),
            also=(_decoding(self_mask=None), _decoding("source", None)),
        ),
        Mistake(
            "masks exchanged",
            "you exchanged the two masks: the causal one is about target and target,"
            " the source's about the memory.",
            _decoding("source", "causal"),
        ),
        Mistake(
            "causal cross-attention",
            "you gave the causal mask to the cross-attention; the source has been read"
            " to its end, and only its padding is hidden.",
            _decoding(cross_mask="causal"),
        ),
        Mistake(
            "source mask forgotten",
            "you let the cross-attention see the source's padding; it takes"
            " source_mask.",
            _decoding(cross_mask=None),
        ),
        Mistake(
            "no masks",
            "you gave no mask to either attention.",
            _decoding(None, None),
        ),
        Mistake(
            "queries from the memory",
            "you let the memory look at the target; in cross-attention the target looks"
            " at the memory: x first, memory second.",
            _decoding(query="memory", read="x"),
        ),
        Mistake(
            "cross-attention to itself",
            "your cross-attention looks at x; it should look at the memory.",
            _decoding(read="x"),
        ),
        Mistake(
            "pre-norm",
            "you wired a pre-norm block: your norms take what goes in. In a post-norm"
            " block each norm takes the sum.",
            _pre_norm_decoder,
        ),
        Mistake(
            "cross-attention first",
            "you looked at the memory first; a decoder block looks at its own text"
            " first.",
            _cross_first,
        ),
        Mistake(
            "cross-attention last",
            "you ran the feed-forward before the cross-attention; it comes last.",
            _cross_last,
        ),
        Mistake(
            "no cross-attention",
            "you left the cross-attention out, so the source plays no part.",
            _no_cross,
            also=(_no_cross_norm_second,),
        ),
        Mistake(
            "no residual",
            "you let a part's output replace x; add it to x, then norm.",
            _without({0, 1, 2}),
            also=(_without({0}), _without({1}), _without({2})),
        ),
        Mistake(
            "residual around the norm",
            "you normed each part's output and added x afterwards; post-norm takes the"
            " norm of the sum.",
            _residual_outside,
        ),
        Mistake(
            "one norm for all",
            "you used the first norm three times; each part has its own.",
            _first_norm_only,
        ),
        Mistake(
            "no norms",
            "you left out norms; there is one after each of the three sums.",
            _no_norms,
            also=(_last_norm_only,),
        ),
        Mistake(
            "triangle turned",
            "you turned the causal mask; its rows are the words that look, its columns"
            " those that they may see. It fits as it is.",
            _turned_triangle,
        ),
        Mistake(
            "memory normed",
            "you normed the memory; it comes from the encoder's last norm.",
            _memory_normed,
        ),
        Mistake(
            "old stream",
            "you added every part to the block's input; each adds to what the part"
            " before has left.",
            _old_stream_decoder,
        ),
        Mistake(
            "old query",
            "you let the block's input look at the memory; what the self-attention has"
            " left should look.",
            _old_query,
        ),
    ),
    hints=(
        "Three lines of the same form: x = norm(x + part(x, …)), with norms[0],"
        " norms[1], norms[2].",
        "Which mask fits which table? Self-attention compares T with T tokens,"
        " cross-attention T with S.",
        "cross_attention(x, memory, source_mask): the target asks, the memory answers.",
    ),
)
