"""What the standard format calls our weights, and how it lays them out.

Hugging Face's `bert`, `gpt2` and `gpt_neox` name the same tensors otherwise. The latter
two store q, k and v as one matrix, GPT-NeoX head by head; GPT-2 stores every matrix on
its side. Nothing here knows our classes. T5's names: `utils.support.standard_t5`.
"""

import re
from collections.abc import Callable

from utils.support.standard_t5 import t5_from_standard, t5_to_standard

State = dict  # name → tensor

# Ours → theirs; {i} is the number of the block.
_BERT = {
    "bert.embeddings.tokens": "bert.embeddings.word_embeddings",
    "bert.embeddings.positions.table": "bert.embeddings.position_embeddings",
    "bert.embeddings.types": "bert.embeddings.token_type_embeddings",
    "bert.embeddings.norm": "bert.embeddings.LayerNorm",
    "lm_head.dense": "cls.predictions.transform.dense",
    "lm_head.norm": "cls.predictions.transform.LayerNorm",
}
_BERT_TASKS = {  # the heads of utils.tasks
    "pooler": "bert.pooler.dense",
    "classifier": "classifier",
    "ends": "qa_outputs",
}
_BERT_BLOCK = {
    "attention.query": "attention.self.query",
    "attention.key": "attention.self.key",
    "attention.value": "attention.self.value",
    "attention.output": "attention.output.dense",
    "attention_norm": "attention.output.LayerNorm",
    "feed_forward.up": "intermediate.dense",
    "feed_forward.down": "output.dense",
    "feed_forward_norm": "output.LayerNorm",
}
_GPT2 = {
    "tokens": "transformer.wte",
    "positions.table": "transformer.wpe",
    "norm": "transformer.ln_f",
}
_GPT2_BLOCK = {
    "attention.output": "attn.c_proj",
    "attention_norm": "ln_1",
    "feed_forward.up": "mlp.c_fc",
    "feed_forward.down": "mlp.c_proj",
    "feed_forward_norm": "ln_2",
}
_NEOX = {"tokens": "gpt_neox.embed_in", "norm": "gpt_neox.final_layer_norm"}
_NEOX_BLOCK = {
    "attention.output": "attention.dense",
    "attention_norm": "input_layernorm",
    "feed_forward.up": "mlp.dense_h_to_4h",
    "feed_forward.down": "mlp.dense_4h_to_h",
    "feed_forward_norm": "post_attention_layernorm",
}
_QKV = ("query", "key", "value")


def _parts(table: dict[str, str], state: State, find: Callable) -> State:
    """Rename the weight and the bias of each layer of a table."""
    found = {}
    for ours, theirs in table.items():
        for part in ("weight", "bias"):
            source, name = find(f"{ours}.{part}", f"{theirs}.{part}")
            if source in state:
                found[name] = state[source]
    return found


def _forward(ours: str, theirs: str) -> tuple[str, str]:
    return ours, theirs


def _back(ours: str, theirs: str) -> tuple[str, str]:
    return theirs, ours


def _blocks(table: dict[str, str], ours: str, theirs: str, i: int) -> dict[str, str]:
    return {f"{ours}.{i}.{a}": f"{theirs}.{i}.{b}" for a, b in table.items()}


def _count(state: State, pattern: str) -> int:
    found = [re.match(pattern + r"\.(\d+)\.", name) for name in state]
    return 1 + max((int(match.group(1)) for match in found if match), default=-1)


def _bert_table(n_layers: int) -> dict[str, str]:
    table = dict(_BERT)
    for i in range(n_layers):
        table |= _blocks(_BERT_BLOCK, "bert.blocks", "bert.encoder.layer", i)
    return table


def bert_to_standard(state: State) -> State:
    """Name the weights of our masked language model as `BertForMaskedLM` does."""
    table = _bert_table(_count(state, "bert.blocks"))
    found = _parts(table, state, _forward)
    return found | {"cls.predictions.bias": state["lm_head.bias"]}


def bert_from_standard(state: State) -> State:
    """Name the weights of any `bert` checkpoint as ours does.

    A checkpoint of the encoder alone gets a head of zeros; pooler and next-sentence
    head are left out.
    """
    if not any(name.startswith("bert.") for name in state):  # saved as a BertModel
        state = {f"bert.{name}": tensor for name, tensor in state.items()}
    # The oldest checkpoints say gamma and beta.
    modern = {"LayerNorm.gamma": "LayerNorm.weight", "LayerNorm.beta": "LayerNorm.bias"}
    for old, new in modern.items():
        state = {name.replace(old, new): tensor for name, tensor in state.items()}
    found = _parts(_bert_table(_count(state, "bert.encoder.layer")), state, _back)
    tokens = found["bert.embeddings.tokens.weight"]
    vocab_size, d_model = tokens.shape
    head = {
        "lm_head.dense.weight": tokens.new_zeros(d_model, d_model),
        "lm_head.dense.bias": tokens.new_zeros(d_model),
        "lm_head.norm.weight": tokens.new_zeros(d_model),
        "lm_head.norm.bias": tokens.new_zeros(d_model),
    }
    bias = state.get("cls.predictions.bias", tokens.new_zeros(vocab_size))
    return head | found | {"lm_head.bias": bias}


def bert_task_to_standard(state: State) -> State:
    """Name the weights of our BERT with a task's head as the standard's do."""
    table = _bert_table(_count(state, "bert.blocks")) | _BERT_TASKS
    return _parts(table, state, _forward)


def bert_task_from_standard(state: State) -> State:
    """Name the weights of a fine-tuned `bert` checkpoint as ours do."""
    table = _bert_table(_count(state, "bert.encoder.layer")) | _BERT_TASKS
    return _parts(table, state, _back)


def _gpt2_table(n_layers: int) -> dict[str, str]:
    table = dict(_GPT2)
    for i in range(n_layers):
        table |= _blocks(_GPT2_BLOCK, "blocks", "transformer.h", i)
    return table


def _turn_matrices(state: State) -> State:
    """Transpose GPT-2's matrices, which map rows from the left."""
    matrix = re.compile(r"\.c_(attn|proj|fc)\.weight$")
    return {
        name: tensor.T.contiguous() if matrix.search(name) else tensor
        for name, tensor in state.items()
    }


def gpt2_to_standard(state: State) -> State:
    """Name and lay out the weights of our GPT as `GPT2LMHeadModel` does."""
    import torch

    n_layers = _count(state, "blocks")
    found = _parts(_gpt2_table(n_layers), state, _forward)
    for i in range(n_layers):
        for part in ("weight", "bias"):
            names = (
                f"blocks.{i}.attention.{n}.{part}" for n in ("query", "key", "value")
            )
            joined = torch.cat([state[name] for name in names])
            found[f"transformer.h.{i}.attn.c_attn.{part}"] = joined
    return _turn_matrices(found)


def gpt2_from_standard(state: State) -> State:
    """Name and lay out the weights of any `gpt2` checkpoint as ours does."""
    if not any(name.startswith("transformer.") for name in state):
        state = {f"transformer.{name}": tensor for name, tensor in state.items()}
    state = _turn_matrices(state)
    n_layers = _count(state, r"transformer\.h")
    found = _parts(_gpt2_table(n_layers), state, _back)
    for i in range(n_layers):
        for part in ("weight", "bias"):
            thirds = state[f"transformer.h.{i}.attn.c_attn.{part}"].chunk(3)
            for name, third in zip(_QKV, thirds, strict=True):
                found[f"blocks.{i}.attention.{name}.{part}"] = third.contiguous()
    return found


def _neox_table(n_layers: int) -> dict[str, str]:
    table = dict(_NEOX)
    for i in range(n_layers):
        table |= _blocks(_NEOX_BLOCK, "blocks", "gpt_neox.layers", i)
    return table


def neox_to_standard(state: State, n_heads: int) -> State:
    """Name and lay out the weights of our rotary GPT as `GPTNeoXForCausalLM` does."""
    import torch

    n_layers = _count(state, "blocks")
    found = _parts(_neox_table(n_layers), state, _forward)
    for i in range(n_layers):
        for part in ("weight", "bias"):
            rows = [state[f"blocks.{i}.attention.{n}.{part}"] for n in _QKV]
            by_head = [row.unflatten(0, (n_heads, -1)) for row in rows]
            joined = torch.stack(by_head, dim=1).flatten(0, 2)  # H, 3, D
            found[f"gpt_neox.layers.{i}.attention.query_key_value.{part}"] = joined
    return found


def neox_from_standard(state: State, n_heads: int) -> State:
    """Name and lay out the weights of such a checkpoint as ours does; tied."""
    n_layers = _count(state, r"gpt_neox\.layers")
    found = _parts(_neox_table(n_layers), state, _back)
    for i in range(n_layers):
        for part in ("weight", "bias"):
            joined = state[f"gpt_neox.layers.{i}.attention.query_key_value.{part}"]
            by_head = joined.unflatten(0, (n_heads, 3, -1))
            for j, name in enumerate(_QKV):
                third = by_head[:, j].flatten(0, 1)
                found[f"blocks.{i}.attention.{name}.{part}"] = third.contiguous()
    return found


def to_standard(kind: str, state: State, n_heads: int) -> State:
    """Turn our names and layout into the standard's, for any of the types."""
    if kind == "gpt_neox":
        return neox_to_standard(state, n_heads)
    if kind.startswith("bert_"):
        return bert_task_to_standard(state)
    if kind == "t5":
        return t5_to_standard(state)
    return {"bert": bert_to_standard, "gpt2": gpt2_to_standard}[kind](state)


def from_standard(kind: str, state: State, n_heads: int) -> State:
    """Turn the standard's names and layout into ours."""
    if kind == "gpt_neox":
        return neox_from_standard(state, n_heads)
    if kind.startswith("bert_"):
        return bert_task_from_standard(state)
    if kind == "t5":
        return t5_from_standard(state)
    return {"bert": bert_from_standard, "gpt2": gpt2_from_standard}[kind](state)
