"""What the user puts in place of the table: by parameter, or by environment."""

import os
from collections.abc import Mapping
from pathlib import Path

from utils.support.files import CourseError
from utils.support.profile import DATA, MODELS, SIZES, choose

_VARIABLES = {"COURSE_MODEL_": "model", "COURSE_DATA_": "data", "COURSE_SIZE_": "size"}


def known_keys() -> list[str]:
    """Return every key that can be overridden, such as `data.reviews`."""
    sizes = {name: None for rows in SIZES.values() for name in rows}
    tables = {"model": MODELS, "data": DATA, "size": sizes}
    return [f"{kind}.{name}" for kind, table in tables.items() for name in table]


def variable(key: str) -> str:
    """Return the environment variable of a key: data.en_fr → COURSE_DATA_EN_FR."""
    kind, name = key.split(".", 1)
    return f"COURSE_{kind}_{name}".upper().replace("-", "_")


def collect(given: Mapping[str, object] | None) -> dict[str, object]:
    """Return all overrides, the parameter's before the environment's.

    Args:
        given: key → value, e.g. `{"data.reviews": "my.csv", "model.bert": "./mine"}`.

    Raises:
        CourseError: a key or variable that names nothing, or an empty value.
    """
    found: dict[str, object] = {}
    by_variable = {variable(key): key for key in known_keys()}
    for name in sorted(os.environ):
        if not name.startswith(tuple(_VARIABLES)) or not os.environ[name].strip():
            continue
        choose(name, by_variable, "environment variable")
        found[by_variable[name]] = os.environ[name].strip()
    for key, value in (given or {}).items():
        choose(key, known_keys(), "override")
        if value is None or value == "":
            raise CourseError(f"The override {key!r} is empty: leave it out instead.")
        found[key] = str(value) if isinstance(value, Path) else value
    return found


def check_size(key: str, value: object) -> int:
    """Return a size as a whole number above zero."""
    text = str(value).strip().replace("_", "")
    if isinstance(value, bool) or not text.isdecimal() or int(text) < 1:
        raise CourseError(f"{key} is {value!r}: a size is a whole number above 0.")
    return int(text)


def looks_like_path(value: str) -> bool:
    """Tell a local path from a hub id such as `openai-community/gpt2`."""
    return (
        value.startswith((".", "~", "/", "\\"))
        or "\\" in value
        or value[1:2] == ":"
        or Path(value).expanduser().exists()
    )


def check_hub_id(value: str, key: str, profile: str) -> str:
    """Return a hub id, or say why this cannot be one here.

    Raises:
        CourseError: not of the form owner/name, or the profile is offline.
    """
    parts = value.split("/")
    plain = all(part and set(part) <= _ID_LETTERS for part in parts)
    if len(parts) > 2 or not plain:
        raise CourseError(
            f"{key}: {value!r} is neither a file or folder here (looked in"
            f" {Path.cwd()}) nor a hub id such as 'owner/name'."
        )
    if profile == "tiny":
        raise CourseError(
            f"{key}: {value!r} is no file or folder here (looked in {Path.cwd()}), and"
            " as a hub id it needs the network, which profile tiny never uses: take"
            " PROFILE = 'colab', or name a local path."
        )
    return value


_ID_LETTERS = frozenset(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_."
)


def check_model_folder(value: str, key: str, is_tokenizer: bool) -> str:
    """Return a local model or tokenizer directory that can be loaded.

    Raises:
        CourseError: missing, a file, or without configuration, weights or vocabulary.
    """
    folder = Path(value).expanduser().resolve()
    if not folder.exists():
        raise CourseError(f"{key}: there is no folder {folder}.")
    if not folder.is_dir():
        raise CourseError(
            f"{key}: {folder} is a file; name the folder it is in, {folder.parent}."
        )
    needs = _TOKENIZER_FILES if is_tokenizer else ("config.json",)
    if not any((folder / name).exists() for name in needs):
        raise CourseError(
            f"{key}: {folder} has no {' or '.join(needs)}; save there with"
            " save_pretrained first."
        )
    weights = [*folder.glob("*.safetensors"), *folder.glob("*.bin")]
    if not is_tokenizer and not weights:
        raise CourseError(
            f"{key}: {folder} has a config.json but no weights (*.safetensors)."
        )
    return str(folder)


_TOKENIZER_FILES = ("tokenizer.json", "vocab.txt", "vocab.json", "spiece.model")
