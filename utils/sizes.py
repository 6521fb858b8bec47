"""Count parameters by formula, from a model's configuration alone.

Each part first, then whole models; a matrix that is used twice counts once. Names as in
docs/notation.md. Taught in lesson 02.
"""


def linear_size(n_in: int, n_out: int, has_bias: bool = True) -> int:
    """Count a linear layer: one weight per pair of numbers, one bias per output."""
    return n_in * n_out + has_bias * n_out


def attention_size(d_model: int) -> int:
    """Count the four projections q, k, v and output; the number of heads is no matter.

    >>> attention_size(768)
    2362368
    """
    return 4 * linear_size(d_model, d_model)


def feed_forward_size(d_model: int, d_ff: int) -> int:
    """Count the two layers that widen and narrow."""
    return linear_size(d_model, d_ff) + linear_size(d_ff, d_model)


def norm_size(d_model: int) -> int:
    """Count a layer norm: scale and shift."""
    return 2 * d_model


def block_size(d_model: int, d_ff: int) -> int:
    """Count a block with one attention, of an encoder or of a GPT."""
    work = feed_forward_size(d_model, d_ff)
    return attention_size(d_model) + work + 2 * norm_size(d_model)


def decoder_block_size(d_model: int, d_ff: int) -> int:
    """Count a block that also looks at an encoder."""
    return block_size(d_model, d_ff) + attention_size(d_model) + norm_size(d_model)


def encoder_decoder_size(
    vocab_size: int, d_model: int, n_layers: int, d_ff: int
) -> int:
    """Count `utils.transformer.EncoderDecoder`; its projection is its embedding."""
    blocks = block_size(d_model, d_ff) + decoder_block_size(d_model, d_ff)
    return vocab_size * d_model + n_layers * blocks


def bert_size(
    vocab_size: int, d_model: int, n_layers: int, d_ff: int, max_seq_len: int
) -> int:
    """Count BERT's encoder with its pooler, without a head.

    >>> bert_size(30522, 768, 12, 3072, 512)
    109482240
    """
    embeddings = (vocab_size + max_seq_len + 2) * d_model + norm_size(d_model)
    pooler = linear_size(d_model, d_model)
    return embeddings + n_layers * block_size(d_model, d_ff) + pooler


def gpt2_size(vocab_size: int, d_model: int, n_layers: int, max_seq_len: int) -> int:
    """Count GPT-2, whose d_ff is 4 · d_model and whose head is its embedding.

    >>> gpt2_size(50257, 768, 12, 1024)
    124439808
    """
    embeddings = (vocab_size + max_seq_len) * d_model
    blocks = n_layers * block_size(d_model, 4 * d_model)
    return embeddings + blocks + norm_size(d_model)


def t5_size(
    vocab_size: int,
    d_model: int,
    n_layers: int,
    d_ff: int,
    n_heads: int,
    head_dim: int = 64,
    n_buckets: int = 32,
) -> int:
    """Count the first T5: no biases, norms that only scale, buckets once per stack.

    >>> t5_size(32128, 512, 6, 2048, 8)
    60506624
    """
    look = 4 * d_model * n_heads * head_dim
    work = 2 * d_model * d_ff
    encoder_block = look + work + 2 * d_model
    decoder_block = 2 * look + work + 3 * d_model
    stacks = n_layers * (encoder_block + decoder_block) + 2 * d_model
    return vocab_size * d_model + stacks + 2 * n_buckets * n_heads


def llama_size(
    vocab_size: int,
    d_model: int,
    n_layers: int,
    d_ff: int,
    n_heads: int,
    n_kv_heads: int,
) -> int:
    """Count Llama: fewer keys and values, three matrices in the feed-forward, no bias.

    Embedding and head are two matrices.

    >>> llama_size(128256, 4096, 32, 14336, 32, 8)
    8030261248
    """
    kv_width = n_kv_heads * (d_model // n_heads)
    look = 2 * d_model * d_model + 2 * d_model * kv_width
    work = 3 * d_model * d_ff
    block = look + work + 2 * d_model
    return 2 * vocab_size * d_model + n_layers * block + d_model
