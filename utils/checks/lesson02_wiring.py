"""Checks of 02.norm, 02.block and 02.decoder: what is added, normed and masked where.

`normalise(x, eps)`: (B, T, C), each token's vector to mean 0 and variance 1, eps under
the root.

`pre_norm(x, attention, feed_forward, norm_1, norm_2)`: functions of (T, C); x plus the
attention of its norm, then the same with the feed-forward.

`decoder_block(x, memory, attention, cross_attention, feed_forward, norms, causal,
source_mask)`: post-norm; the causal mask for the self-attention, the source's for the
cross-attention.
"""

from dataclasses import dataclass

import torch

from utils.checks.catalogue import Exercise, Mistake
from utils.checks.lesson00_shapes import near


# --- 02.norm ----------------------------------------------------------------------
def _normalise(x, eps, dims=(-1,), correction=0):
    centred = x - x.mean(dims, keepdim=True)
    variance = x.var(dims, correction=correction, keepdim=True)
    return centred / (variance + eps).sqrt()


def _norm_oracle(x, eps):
    return _normalise(x, eps)


def _norm_inputs():
    generator = torch.Generator().manual_seed(6)
    cases = [
        (torch.tensor([[[1.0, 3.0]]]), 0.0),
        (torch.tensor([[[2.0, 2.0, 2.0], [0.0, 1.0, 2.0]]]), 0.5),
    ]
    shapes = [(2, 3, 4), (3, 2, 5), (4, 4, 4), (2, 5, 3), (1, 3, 6), (3, 1, 4)]
    shapes += [(2, 2, 8), (5, 2, 3), (2, 6, 2), (3, 3, 7), (4, 2, 2), (2, 4, 5)]
    for i, shape in enumerate(shapes):
        x = torch.randn(shape, generator=generator) * (1 + i % 3) + i % 4 - 1
        cases.append((x, (1e-5, 0.1, 0.5, 1.0)[i % 4]))
    return cases


NORM = Exercise(
    id="02.norm",
    name="normalise",
    inputs=_norm_inputs,
    oracle=_norm_oracle,
    compare=near,
    mistakes=(
        Mistake(
            "over the tokens",
            "your mean runs over the tokens, dimension 1; each token's vector, the last"
            " dimension, is normed by itself.",
            lambda x, eps: _normalise(x, eps, (1,)),
        ),
        Mistake(
            "over the batch",
            "your mean runs over the batch, dimension 0, which is another norm; each"
            " token's vector, the last dimension, is normed by itself.",
            lambda x, eps: _normalise(x, eps, (0,)),
        ),
        Mistake(
            "over whole texts",
            "your mean runs over all tokens of a text; each token is normed by itself.",
            lambda x, eps: _normalise(x, eps, (1, 2)),
        ),
        Mistake(
            "over everything",
            "your mean runs over the whole tensor; name the last dimension.",
            lambda x, eps: _normalise(x, eps, (0, 1, 2)),
        ),
        Mistake(
            "divided by C minus 1",
            "your variance divides by C - 1, as torch's var does; layer norm divides by"
            " C.",
            lambda x, eps: _normalise(x, eps, correction=1),
        ),
        Mistake(
            "eps outside the root",
            "you added eps to the deviation; it is added to the variance, under the"
            " root.",
            lambda x, eps: (
                (x - x.mean(-1, keepdim=True))
                / (x.std(-1, correction=0, keepdim=True) + eps)
            ),
            also=(
                lambda x, eps: (
                    (x - x.mean(-1, keepdim=True))
                    / (x.std(-1, correction=1, keepdim=True) + eps)
                ),
            ),
        ),
        Mistake(
            "no eps",
            "you left eps out; without it a vector of equal numbers divides by zero.",
            lambda x, eps: _normalise(x, 0.0),
        ),
        Mistake(
            "divided by the variance",
            "you divided by the variance; its root is the deviation.",
            lambda x, eps: (
                (x - x.mean(-1, keepdim=True))
                / (x.var(-1, correction=0, keepdim=True) + eps)
            ),
        ),
        Mistake(
            "not centred",
            "you did not subtract the mean first.",
            lambda x, eps: x / (x.var(-1, correction=0, keepdim=True) + eps).sqrt(),
            also=(lambda x, eps: x / (x.square().mean(-1, keepdim=True) + eps).sqrt(),),
        ),
        Mistake(
            "centred only",
            "you subtracted the mean and stopped; divide by the deviation as well.",
            lambda x, eps: x - x.mean(-1, keepdim=True),
        ),
        Mistake(
            "length 1",
            "you gave each vector length 1; a variance of 1 is a length of the root of"
            " C.",
            lambda x, eps: torch.nn.functional.normalize(
                x - x.mean(-1, keepdim=True), dim=-1
            ),
        ),
    ),
    hints=(
        "x.mean(dim=-1, keepdim=True) has the shape (B, T, 1): one mean per token.",
        "The variance is the mean of the squares of the centred numbers; add eps, then"
        " take the root.",
    ),
)


# --- Parts that can be told apart -------------------------------------------------
@dataclass(frozen=True)
class Part:
    """A function of vectors (T, C), seeded by its name, unlike every other one."""

    name: str
    is_norm: bool = False
    mixes: bool = False

    def __repr__(self):
        """Show the name that the argument has."""
        return self.name

    def __call__(self, x, *rest):
        """Return (T, C) for (T, C)."""
        generator = torch.Generator().manual_seed(sum(map(ord, self.name)))
        C = x.shape[-1]
        weights = torch.randn(C, C, generator=generator) / C**0.5
        if self.is_norm:
            centred = x - x.mean(-1, keepdim=True)
            deviation = (centred.square().mean(-1, keepdim=True) + 1e-5).sqrt()
            return centred / deviation * (1 + 0.3 * weights[0]) + 0.1 * weights[-1]
        x = x.cumsum(0) / 2 if self.mixes else x
        return torch.tanh(x @ weights) + 0.3


@dataclass(frozen=True)
class Look(Part):
    """An attention: mixes the rows that the mask allows, then works on each."""

    def __call__(self, x, *rest):
        """Take (x, mask) or (x, memory, mask); return (T, C)."""
        context, mask = rest if len(rest) == 2 else (x, *rest)
        scores = x @ context.T  # (T, S)
        if mask is not None:
            if mask.shape[-1] != len(context):
                raise ValueError(
                    f"{self.name}: a mask for {mask.shape[-1]} columns, but"
                    f" {len(context)} vectors to look at"
                )
            scores = scores.masked_fill(~mask, -1e9)
        return super().__call__(x) + scores.softmax(-1) @ context


# --- 02.block ---------------------------------------------------------------------
def _pre_norm(x, attention, feed_forward, norm_1, norm_2):
    x = x + attention(norm_1(x))
    return x + feed_forward(norm_2(x))


def _block_inputs():
    generator = torch.Generator().manual_seed(7)
    sizes = [(1, 2), (2, 3), (3, 4), (4, 2), (5, 6), (2, 8), (3, 3), (6, 5)]
    sizes += [(4, 7), (7, 4), (5, 3), (3, 6)]
    parts = Part("attention", mixes=True), Part("feed_forward")
    norms = Part("norm_1", is_norm=True), Part("norm_2", is_norm=True)
    return [
        (2 * torch.randn(size, generator=generator) + 1, *parts, *norms)
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


# --- 02.decoder -------------------------------------------------------------------
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
    looks = Look("attention"), Look("cross_attention")
    cases = []
    for T, S, C in sizes:
        x, memory = torch.randn(2 * max(T, S), C, generator=generator).chunk(2)
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
            "you gave the encoder's mask to the decoder's self-attention, so a word may"
            " see those that come after it; that is what the causal mask forbids.",
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
    ),
    hints=(
        "Three lines of the same form: x = norm(x + part(x, …)), with norms[0],"
        " norms[1], norms[2].",
        "Which mask fits which table? Self-attention compares T with T tokens,"
        " cross-attention T with S.",
        "cross_attention(x, memory, source_mask): the target asks, the memory answers.",
    ),
)
