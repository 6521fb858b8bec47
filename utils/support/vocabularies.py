"""The table of the course's tokenizers, and their files in the Hugging Face format.

Every checkpoint depends on these ids, so they are fixed here and nowhere else. Why the
sizes are what they are: docs/decisions/0002-tokenizers.md. `tools/build_tokenizers.py`
writes the files; `read_merges` and `read_vocab` read them back for our own classes.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from utils.support.files import CourseError, data_path

RESERVED = tuple(f"<|reserved_{i}|>" for i in range(4))


@dataclass(frozen=True)
class Vocabulary:
    """One tokenizer of the course: its size, its fixed tokens, what it is trained on.

    `first` has the lowest ids and `last` the highest. Tokens in `visible` stay in the
    text when special tokens are left out on decoding.
    """

    kind: str  # "wordpiece" or "bpe"
    size: int  # all tokens, the special ones included
    first: tuple[str, ...]
    last: tuple[str, ...]
    roles: dict[str, str]  # as in tokenizer_config.json: "pad_token" → "<pad>"
    sources: tuple[str, ...]  # the data sets whose training texts it sees
    visible: tuple[str, ...] = ()

    @property
    def specials(self) -> dict[str, int]:
        """Return the id of every token that is not learned."""
        start = self.size - len(self.last)
        first = {name: i for i, name in enumerate(self.first)}
        return first | {name: start + i for i, name in enumerate(self.last)}


VOCABULARIES = {
    "bert": Vocabulary(
        kind="wordpiece",
        size=2048,
        first=("[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]")
        + tuple(f"[unused{i}]" for i in range(11)),
        last=(),
        roles={
            "pad_token": "[PAD]",
            "unk_token": "[UNK]",
            "cls_token": "[CLS]",
            "sep_token": "[SEP]",
            "mask_token": "[MASK]",
        },
        sources=("stories", "reviews"),
    ),
    "gpt": Vocabulary(  # for the Llama-type models too
        kind="bpe",
        size=2048,
        first=(),
        last=("<|endoftext|>", "<|pad|>", "<|im_start|>", "<|im_end|>")
        + ("<think>", "</think>", "<answer>", "</answer>")
        + ("<tool_call>", "</tool_call>", "<tool_response>", "</tool_response>")
        + RESERVED,
        roles={
            "bos_token": "<|endoftext|>",
            "eos_token": "<|endoftext|>",
            "pad_token": "<|pad|>",
        },
        sources=("stories", "reviews", "py_js"),
        visible=("<think>", "</think>", "<answer>", "</answer>")
        + ("<tool_call>", "</tool_call>", "<tool_response>", "</tool_response>"),
    ),
    "t5": Vocabulary(
        kind="bpe",
        size=3072,
        first=("<pad>", "</s>", "<unk>"),
        # As in T5, sentinels count down from the highest id: <extra_id_0> is 3071.
        last=tuple(f"<extra_id_{i}>" for i in range(31, -1, -1)),
        roles={"pad_token": "<pad>", "eos_token": "</s>", "unk_token": "<unk>"},
        sources=("stories", "reviews", "en_fr", "py_js"),
    ),
}

CHAT_TEMPLATE = (
    "{% for turn in messages %}"
    "{{ '<|im_start|>' + turn['role'] + '\n' + turn['content'] + '<|im_end|>\n' }}"
    "{% endfor %}"
    "{% if add_generation_prompt %}{{ '<|im_start|>assistant\n' }}{% endif %}"
)


def to_files(name: str, model: dict) -> dict[str, str]:
    """Return the texts of `tokenizer.json` and `tokenizer_config.json`.

    Args:
        name: a key of `VOCABULARIES`.
        model: the `model` part of `tokenizer.json` (`wordpiece_model`, `bpe_model`).
    """
    table = VOCABULARIES[name]
    content = {
        "version": "1.0",
        "truncation": None,
        "padding": None,
        "added_tokens": [
            _added_token(token, i, token not in table.visible)
            for token, i in table.specials.items()
            if not token.startswith("[unused")
        ],
        **_steps(name),
        "model": model,
    }
    return {
        "tokenizer.json": json.dumps(content, ensure_ascii=False, indent=1) + "\n",
        "tokenizer_config.json": json.dumps(_configuration(name), indent=2) + "\n",
    }


def _added_token(token: str, i: int, is_special: bool) -> dict:
    exact = dict.fromkeys(("single_word", "lstrip", "rstrip", "normalized"), False)
    return {"id": i, "content": token, **exact, "special": is_special}


def wordpiece_model(vocab: dict[str, int]) -> dict:
    """Return the `model` part of `tokenizer.json` for a WordPiece vocabulary."""
    return {
        "type": "WordPiece",
        "unk_token": "[UNK]",
        "continuing_subword_prefix": "##",
        "max_input_chars_per_word": 100,
        "vocab": vocab,
    }


def bpe_model(vocab: dict[str, int], merges: Sequence[tuple[str, str]]) -> dict:
    """Return the `model` part of `tokenizer.json` for byte-level BPE.

    Args:
        vocab: token → id, its bytes written as in `bytes_to_unicode`.
        merges: pairs of such tokens, in order.
    """
    return {
        "type": "BPE",
        "dropout": None,
        "unk_token": None,
        "continuing_subword_prefix": None,
        "end_of_word_suffix": None,
        "fuse_unk": False,
        "byte_fallback": False,
        "ignore_merges": False,
        "vocab": vocab,
        "merges": [f"{left} {right}" for left, right in merges],
    }


def _steps(name: str) -> dict:
    """Say what happens to a text before and after the model cuts its words."""
    if name == "bert":
        clean = {"clean_text": True, "handle_chinese_chars": True}
        accents = {"strip_accents": None, "lowercase": True}
        return {
            "normalizer": {"type": "BertNormalizer", **clean, **accents},
            "pre_tokenizer": {"type": "BertPreTokenizer"},
            "post_processor": _template(name, ("[CLS]",), ("[SEP]",)),
            "decoder": {"type": "WordPiece", "prefix": "##", "cleanup": True},
        }
    level = {"type": "ByteLevel", "add_prefix_space": False, "trim_offsets": False}
    level["use_regex"] = True
    return {
        "normalizer": None,
        "pre_tokenizer": level,
        "post_processor": _template(name, (), ("</s>",)) if name == "t5" else level,
        "decoder": level,
    }


def _template(name: str, before: Sequence[str], after: Sequence[str]) -> dict:
    """Say which special tokens go around a text and a pair of texts."""
    second = 1 if name == "bert" else 0  # the token type of a pair's second text

    def special(token: str, type_id: int) -> dict:
        return {"SpecialToken": {"id": token, "type_id": type_id}}

    def sequence(letter: str, type_id: int) -> list[dict]:
        text = {"Sequence": {"id": letter, "type_id": type_id}}
        return [text, *(special(token, type_id) for token in after)]

    single = [*(special(token, 0) for token in before), *sequence("A", 0)]
    ids = VOCABULARIES[name].specials
    return {
        "type": "TemplateProcessing",
        "single": single,
        "pair": [*single, *sequence("B", second)],
        "special_tokens": {
            token: {"id": token, "ids": [ids[token]], "tokens": [token]}
            for token in (*before, *after)
        },
    }


def _configuration(name: str) -> dict:
    table = VOCABULARIES[name]
    content = {**table.roles, "clean_up_tokenization_spaces": False}
    if name == "bert":
        types = {"do_lower_case": True, "strip_accents": None}
        return {"tokenizer_class": "BertTokenizer", **types, **content}
    content = {
        "tokenizer_class": "PreTrainedTokenizerFast",
        **content,
        "model_input_names": ["input_ids", "attention_mask"],
    }
    return content | ({"chat_template": CHAT_TEMPLATE} if name == "gpt" else {})


def read_vocab(name: str) -> dict[str, int]:
    """Return token → id of a shipped tokenizer, e.g. for `WordPieceTokenizer`."""
    return _read_model(name)["vocab"]


def read_merges(name: str) -> tuple[list[tuple[int, int]], dict[str, int]]:
    """Return what `BPETokenizer(merges, specials)` takes, of a shipped tokenizer.

    Returns: the merges as pairs of ids (bytes 0 to 255, then one new id per merge), and
        the special tokens with their ids.
    """
    model, table = _read_model(name), VOCABULARIES[name]
    if "merges" not in model:
        raise CourseError(f"The tokenizer {name} has no merges: it is a WordPiece one.")
    order = sorted(set(model["vocab"].values()) - set(table.specials.values()))
    place = {public: i for i, public in enumerate(order)}
    number = {t: place[i] for t, i in model["vocab"].items() if i in place}
    try:
        pairs = [merge.split(" ") for merge in model["merges"]]
        merges = [(number[left], number[right]) for left, right in pairs]
    except (KeyError, ValueError, TypeError, AttributeError) as error:
        raise _broken(name, f"a merge of no two tokens: {error}") from error
    return merges, table.specials


def _read_model(name: str) -> dict:
    if name not in VOCABULARIES:
        known = ", ".join(VOCABULARIES)
        raise CourseError(f"There is no tokenizer {name!r}; there are {known}.")
    path = data_path("tokenizers", name, "tokenizer.json")
    try:
        model = json.loads(path.read_text(encoding="utf-8"))["model"]
        ids = list(model["vocab"].values())
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise _broken(name, error) from error
    if not all(type(i) is int for i in ids) or sorted(ids) != list(range(len(ids))):
        raise _broken(name, f"its ids are not 0 to {len(ids) - 1}, each once")
    return model


def _broken(name: str, reason: object) -> CourseError:
    path = data_path("tokenizers", name, "tokenizer.json")
    return CourseError(f"{path} is broken ({reason}): run `make data`.")
