"""Models as directories in the standard format, and training that can be resumed.

A checkpoint is what `AutoModel.from_pretrained` reads: `config.json`,
`model.safetensors` (fp16, loaded as fp32 because the configuration says so), the
tokenizer's two files and a card. A matrix that is used twice is written once.
"""

import json
from collections.abc import Iterable
from pathlib import Path

from utils.support.files import CourseError, data_path, write_atomic
from utils.support.standard_t5 import T5_CONFIG, t5_sizes, unlike_t5
from utils.support.tensor_files import foreign, open_training, write_tensors
from utils.support.vocabularies import VOCABULARIES

# The parts of config.json that are the same for all of the course's models.
_CONFIG = {
    "bert": {
        "architectures": ["BertForMaskedLM"],
        "hidden_act": "gelu",
        "hidden_dropout_prob": 0.0,
        "attention_probs_dropout_prob": 0.0,
        "layer_norm_eps": 1e-12,
        "type_vocab_size": 2,
    },
    "gpt2": {
        "architectures": ["GPT2LMHeadModel"],
        "activation_function": "gelu_new",
        "resid_pdrop": 0.0,
        "embd_pdrop": 0.0,
        "attn_pdrop": 0.0,
        "layer_norm_epsilon": 1e-5,
    },
    "gpt_neox": {
        "architectures": ["GPTNeoXForCausalLM"],
        "hidden_act": "gelu_new",
        "use_parallel_residual": False,
        "hidden_dropout": 0.0,
        "attention_dropout": 0.0,
        "layer_norm_eps": 1e-5,
    },
    "t5": T5_CONFIG,
}
_N_HEADS = {
    "bert": "num_attention_heads",
    "gpt2": "n_head",
    "gpt_neox": "num_attention_heads",
    "t5": "num_heads",
}
_NAMES = {  # vocab_size, d_model, max_seq_len, n_layers, n_heads, d_ff
    "bert": ("vocab_size", "hidden_size", "max_position_embeddings")
    + ("num_hidden_layers", "num_attention_heads", "intermediate_size"),
    "gpt2": ("vocab_size", "n_embd", "n_positions", "n_layer", "n_head", "n_inner"),
}
_NAMES["gpt_neox"] = _NAMES["bert"]
_TASKS = {  # a `bert` with another head; its configuration names the labels
    "bert_text": "BertForSequenceClassification",
    "bert_tokens": "BertForTokenClassification",
    "bert_spans": "BertForQuestionAnswering",
}


def save_checkpoint(
    folder: str | Path, kind: str, model, tokenizer: str, card: str = ""
) -> Path:
    """Write a model of ours as a standard directory; each file whole or not at all.

    Args:
        folder: where to; it is made.
        kind: "bert", "gpt2", "gpt_neox" or "t5", the standard's `model_type`; for a
            BERT with a task's head "bert_text", "bert_tokens" or "bert_spans".
        model: ours of that kind.
        tokenizer: a key of `VOCABULARIES`, whose files are copied.
        card: Markdown for README.md.
    """
    from utils.support.standard_names import to_standard

    folder, task = Path(folder), _task_config(kind, model)
    names, kind = kind, "bert" if kind in _TASKS else kind
    sizes = t5_sizes(model) if kind == "t5" else _sizes(kind, model)
    state = to_standard(names, model.state_dict(), sizes[_N_HEADS[kind]])
    state = {name: tensor.half() for name, tensor in state.items()}
    config = {"model_type": kind, **_CONFIG[kind], **sizes}
    if kind == "gpt_neox":
        config |= _rotation(model.base)
    config |= _special_ids(tokenizer) | {"tie_word_embeddings": True}
    config |= {"dtype": "float32"} | task
    write_atomic(folder / "config.json", json.dumps(config, indent=2) + "\n")
    for name in ("tokenizer.json", "tokenizer_config.json"):
        source = data_path("tokenizers", tokenizer, name)
        write_atomic(folder / name, source.read_bytes())
    if card:
        write_atomic(folder / "README.md", card)
    write_tensors(folder / "model.safetensors", state, format="pt")
    return folder


def _task_config(kind: str, model) -> dict:
    """Return what the configuration of a task's model says beyond BERT's."""
    if kind not in _TASKS:
        return {}
    config: dict = {"architectures": [_TASKS[kind]]}
    if labels := getattr(model, "labels", ()):
        config["id2label"] = {str(i): label for i, label in enumerate(labels)}
        config["label2id"] = {label: i for i, label in enumerate(labels)}
    return config


def _sizes(kind: str, model) -> dict[str, int]:
    encoder = model.bert if kind == "bert" else model
    embeddings = encoder.embeddings if kind == "bert" else encoder
    vocab_size, d_model = embeddings.tokens.weight.shape
    if kind == "gpt_neox":
        max_seq_len = model.max_seq_len
    else:
        max_seq_len = embeddings.positions.table.num_embeddings
    n_layers, n_heads = len(encoder.blocks), encoder.blocks[0].attention.n_heads
    d_ff = encoder.blocks[0].feed_forward.up.out_features
    sizes = vocab_size, d_model, max_seq_len, n_layers, n_heads, d_ff
    return dict(zip(_NAMES[kind], sizes, strict=True))


def _rotation(base: float) -> dict:
    """Say how heads turn: older versions read the first two, newer ones the third."""
    rope = {"rope_type": "default", "rope_theta": base, "partial_rotary_factor": 1.0}
    return {"rotary_pct": 1.0, "rotary_emb_base": base, "rope_parameters": rope}


def _special_ids(tokenizer: str) -> dict[str, int]:
    table = VOCABULARIES[tokenizer]
    return {
        role.replace("_token", "_token_id"): table.specials[token]
        for role, token in table.roles.items()
        if role in ("pad_token", "bos_token", "eos_token")
    }


def read_checkpoint(folder: str | Path, kind: str) -> tuple[dict, dict]:
    """Return the configuration and the weights of a standard directory, as ours.

    Args:
        folder: with `config.json` and `model.safetensors`.
        kind: as for `save_checkpoint`.

    Returns: config.json as a dict, and our names → float32 tensors.
    """
    from safetensors import SafetensorError
    from safetensors.torch import load_file

    from utils.support.standard_names import from_standard

    folder = Path(folder)
    try:
        config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
        state = load_file(folder / "model.safetensors")
    except (OSError, ValueError, SafetensorError) as error:
        raise CourseError(
            f"{folder} is no whole checkpoint ({error}): run `make checkpoints`."
        ) from error
    found, wanted = config.get("model_type"), kind
    if kind in _TASKS and found == "bert":
        found, wanted = config.get("architectures", [None])[0], _TASKS[kind]
    if found != wanted:
        raise CourseError(f"{folder} holds a model of type {found!r}, not {wanted!r}.")
    if kind == "t5" and (unlike := unlike_t5(config)):
        raise CourseError(f"{folder} is no T5 that our class can be: {unlike}.")
    state = from_standard(kind, state, config[_N_HEADS[config["model_type"]]])
    return config, {name: tensor.float() for name, tensor in state.items()}


def write_card(
    title: str,
    sentences: Iterable[str],
    figures: dict[str, str],
    limits: str,
    library: str = "transformers",
) -> str:
    """Return the Markdown of a model card.

    Args:
        title: the checkpoint's name.
        sentences: paragraphs that say what it is and how it was made.
        figures: what was measured on the shipped files → the value with its unit.
        limits: what it cannot do.
    """
    rows = "\n".join(f"| {name} | {value} |" for name, value in figures.items())
    parts = [
        f"---\nlicense: cc0-1.0\nlibrary_name: {library}\nlanguage: en\n---",
        f"# {title}",
        *sentences,
        "## Measured on these files",
        f"| what | value |\n| --- | --- |\n{rows}",
        "## Known limits",
        limits,
        "## Licence\n\nCC0 1.0: weights and texts were made by this course.",
    ]
    return "\n\n".join(parts) + "\n"


# --- Training that can be resumed -------------------------------------------------


def save_training(path: str | Path, model, optimizer, notes: dict) -> None:
    """Write all that training needs to go on, as one file: whole, or the old one stays.

    Weights, the optimizer's moments and torch's random state are tensors; `notes`
    (step, history: whatever JSON holds) goes into the file's header.
    """
    import torch

    tensors = {f"model.{k}": v for k, v in model.state_dict().items()}
    moments = optimizer.state_dict()["state"]
    for i, values in moments.items():
        tensors |= {f"optimizer.{i}.{name}": value for name, value in values.items()}
    tensors["random"] = torch.get_rng_state()
    write_tensors(path, tensors, notes=json.dumps(notes))


def load_training(path: str | Path, model, optimizer) -> dict:
    """Put back what `save_training` wrote; return its notes.

    Raises:
        CourseError: it cannot be read, or is of another model; one sentence.
    """
    with open_training(path) as (file, notes):
        tensors = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118
    try:
        _put_back(tensors, model, optimizer)
    except (KeyError, TypeError, ValueError, RuntimeError) as error:
        raise foreign(path) from error
    return notes


def _put_back(tensors: dict, model, optimizer) -> None:
    import torch

    torch.set_rng_state(tensors.pop("random"))
    weights, moments = {}, {}
    for name, tensor in tensors.items():
        kind, rest = name.split(".", 1)
        if kind == "model":
            weights[rest] = tensor
        else:
            i, part = rest.split(".", 1)
            moments.setdefault(int(i), {})[part] = tensor
    model.load_state_dict(weights)
    groups = optimizer.state_dict()["param_groups"]
    optimizer.load_state_dict({"state": moments, "param_groups": groups})
