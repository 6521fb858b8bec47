"""What the standard format calls the weights and sizes of our T5.

Hugging Face's `t5` is version 1.0 with tied embeddings and ReLU, and version 1.1 with
neither; ours is the former. Nothing here knows our class.
"""

T5_CONFIG = {  # what is the same for all of the course's models
    "architectures": ["T5ForConditionalGeneration"],
    "is_encoder_decoder": True,
    "feed_forward_proj": "relu",
    "dropout_rate": 0.0,
    "layer_norm_epsilon": 1e-6,
    "decoder_start_token_id": 0,
}
_ATTENTION = {"query": "q", "key": "k", "value": "v", "output": "o"}


def _block_names(ours: str, theirs: str, has_cross: bool) -> dict[str, str]:
    """Return ours → theirs for the matrices and norms of one block."""
    kinds = [("attention", "SelfAttention")]
    kinds += [("cross_attention", "EncDecAttention")] if has_cross else []
    found = {}
    for i, (part, name) in enumerate(kinds):
        for a, b in _ATTENTION.items():
            found[f"{ours}.{part}.{a}"] = f"{theirs}.layer.{i}.{name}.{b}"
        found[f"{ours}.{part}_norm"] = f"{theirs}.layer.{i}.layer_norm"
    last = f"{theirs}.layer.{len(kinds)}"
    found[f"{ours}.feed_forward.up"] = f"{last}.DenseReluDense.wi"
    found[f"{ours}.feed_forward.down"] = f"{last}.DenseReluDense.wo"
    return found | {f"{ours}.feed_forward_norm": f"{last}.layer_norm"}


def t5_names(n_layers: int) -> dict[str, str]:
    """Return ours → theirs for every weight of a model.

    All blocks of a side share one table of positions, which stands in their first.
    """
    found = {"tokens": "shared"}
    for side in ("encoder", "decoder"):
        found[f"{side}_norm"] = f"{side}.final_layer_norm"
        first = f"{side}.block.0.layer.0.SelfAttention.relative_attention_bias"
        for i in range(n_layers):
            block = f"{side}.{i}"
            found |= _block_names(block, f"{side}.block.{i}", side == "decoder")
            found[f"{block}.attention.positions.table"] = first
    return {f"{a}.weight": f"{b}.weight" for a, b in found.items()}


def t5_to_standard(state: dict) -> dict:
    """Name the weights of our T5 as `T5ForConditionalGeneration` does."""
    n_layers = sum(name.endswith("cross_attention_norm.weight") for name in state)
    return {theirs: state[ours] for ours, theirs in t5_names(n_layers).items()}


def t5_from_standard(state: dict) -> dict:
    """Name the weights of any `t5` checkpoint of version 1.0 as ours does."""
    n_layers = sum(name.endswith("EncDecAttention.q.weight") for name in state)
    return {ours: state[theirs] for ours, theirs in t5_names(n_layers).items()}


def t5_sizes(model) -> dict[str, int]:
    """Return what config.json says about the sizes of our T5."""
    vocab_size, d_model = model.tokens.weight.shape
    block = model.encoder[0]
    positions = block.attention.positions
    n_buckets, n_heads = positions.table.weight.shape
    return {
        "vocab_size": vocab_size,
        "d_model": d_model,
        "d_kv": d_model // n_heads,
        "d_ff": block.feed_forward.up.out_features,
        "num_layers": len(model.encoder),
        "num_decoder_layers": len(model.decoder),
        "num_heads": n_heads,
        "relative_attention_num_buckets": n_buckets,
        "relative_attention_max_distance": positions.max_distance,
    }


def unlike_t5(config: dict) -> str:
    """Say what in a configuration our T5 cannot be; nothing if there is nothing."""
    feed_forward = config.get("feed_forward_proj", "relu")
    if feed_forward != "relu":
        return f"its feed-forward layers are {feed_forward!r}, not 'relu'"
    if config.get("tie_word_embeddings") is False:
        return "its logits are not scaled, as those of T5 1.1 are not"
    if config["d_kv"] * config["num_heads"] != config["d_model"]:
        return f"its {config['num_heads']} heads of {config['d_kv']} are no d_model"
    if config.get("num_decoder_layers", config["num_layers"]) != config["num_layers"]:
        return "its decoder has another number of layers than its encoder"
    if config.get("relative_attention_num_buckets", 32) != 32:
        return "it has another number of buckets than 32"
    if config.get("relative_attention_max_distance", 128) != 128:
        return "its last bucket does not begin at a distance of 128"
    return ""
