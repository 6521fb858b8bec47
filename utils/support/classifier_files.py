"""Lesson 06's classifier as a directory: written whole, refused in one sentence.

`config.json` names the type, the sizes and the labels, `model.safetensors` holds the
weights, `vocab.txt` the pieces of the tokenizer, one a line, as BERT's does. The
configuration is written last: without it, the directory is no classifier.
"""

import contextlib
import json
import math
from collections.abc import Iterator, Mapping
from pathlib import Path

from utils.support.files import CourseError, write_atomic
from utils.support.own_text import HALVES
from utils.support.tensor_files import foreign, open_training, write_tensors

KIND = "course-text-classifier"
_WEIGHTS = "model.safetensors"
_PICKLES = (b"\x80", b"PK\x03\x04")  # a bare pickle; torch.save's archive


def write_classifier(
    folder: str | Path, config: dict, state: Mapping, vocab: Mapping[str, int]
) -> Path:
    """Write a classifier; each file whole or not at all, `config.json` last.

    Args:
        config: what JSON can hold; the type is added.
        state: names → tensors.
        vocab: piece → id, the ids from 0 without a gap.
    """
    folder = Path(folder)
    pieces = sorted(vocab, key=vocab.get)
    write_atomic(folder / "vocab.txt", "".join(f"{piece}\n" for piece in pieces))
    write_weights(folder / _WEIGHTS, state)
    text = json.dumps({"model_type": KIND} | config, indent=2, ensure_ascii=False)
    write_atomic(folder / "config.json", text + "\n")
    return folder


def read_classifier(folder: str | Path) -> tuple[dict, dict, dict[str, int]]:
    """Return configuration, weights and vocabulary of a classifier's directory.

    Raises:
        CourseError: missing, cut short, of another type, or a pickle; one sentence.
    """
    folder = Path(folder).expanduser()
    if not folder.is_dir():
        what = "is a file" if folder.exists() else "is not there"
        raise CourseError(
            f"{folder} {what}: name the folder that the classifier was saved to."
        )
    config = _read_config(folder)
    state = read_weights(folder / _WEIGHTS)
    pieces = _read_text(folder / "vocab.txt").split("\n")[:-1]
    wanted = config.get("vocab_size")
    if len(pieces) != wanted or len(set(pieces)) != len(pieces):
        raise CourseError(
            f"{folder / 'vocab.txt'} holds {len(set(pieces))} pieces, but config.json"
            f" says {wanted}: the file is damaged or another's; save it again."
        )
    return config, state, {piece: i for i, piece in enumerate(pieces)}


@contextlib.contextmanager
def misfits(folder: str | Path) -> Iterator[None]:
    """Say in one sentence that configuration and weights do not belong together."""
    try:
        yield
    except (KeyError, TypeError, ValueError, RuntimeError) as error:
        reason = " ".join(str(error).split())[:200]
        raise CourseError(
            f"{folder}: config.json and model.safetensors do not belong together"
            f" ({reason}); save the classifier again."
        ) from None


def _read_text(path: Path) -> str:
    try:
        return path.read_bytes().decode("utf-8")
    except FileNotFoundError:
        raise CourseError(
            f"{path.parent} holds no {path.name}: it is no classifier of lesson 06, or"
            " its saving was cut short; save it again."
        ) from None
    except (OSError, UnicodeDecodeError) as error:
        raise CourseError(f"{path} cannot be read ({error}): save it again.") from None


def _read_config(folder: Path) -> dict:
    path = folder / "config.json"
    text = _read_text(path)
    try:
        config = json.loads(text)
    except ValueError as error:
        raise CourseError(
            f"{path} is not valid JSON ({error}): save the classifier again."
        ) from None
    found = config.get("model_type") if isinstance(config, dict) else None
    if found != KIND:
        raise CourseError(
            f"{folder} holds a model of type {found!r}, not {KIND!r}: load it with what"
            " saved it, or name a folder that lesson 06 saved."
        )
    _check_answers(path, config.get("labels"), config.get("temperature"))
    return config


def _check_answers(path: Path, labels: object, temperature: object) -> None:
    """Refuse labels and a temperature that no answer can be given with."""
    wanted = ""
    if not isinstance(labels, list) or not all(map(_is_word, labels)):
        wanted = f"labels must be a list of words, not {labels!r:.60}"
    elif not isinstance(temperature, int | float) or not 0 < temperature < math.inf:
        wanted = f"temperature must be a number above 0, not {temperature!r:.60}"
    if wanted:
        raise CourseError(f"{path}: {wanted}; save the classifier again.")


def _is_word(label: object) -> bool:
    return isinstance(label, str) and not HALVES.search(label)


def write_weights(path: str | Path, state: Mapping) -> None:
    """Write tensors as safetensors, whole or not at all."""
    write_tensors(path, state, format="pt")


def read_weights(path: str | Path) -> dict:
    """Return the tensors of a safetensors file.

    Raises:
        CourseError: missing, cut short or damaged, or a pickle.
    """
    from safetensors import SafetensorError
    from safetensors.torch import load

    path = Path(path)
    try:
        raw = path.read_bytes()
    except OSError as error:
        rest = _pickles_beside(path)
        raise CourseError(
            f"{path} cannot be read ({error.strerror or error}){rest}."
        ) from None
    if raw.startswith(_PICKLES):
        raise CourseError(
            f"{path} is a pickle, which can run any code when it is opened, so the"
            " course never opens one: save the weights as safetensors."
        )
    try:
        return load(raw)
    except (SafetensorError, ValueError, KeyError) as error:
        raise CourseError(
            f"{path} is cut short or damaged ({error}): save it again, or copy it again"
            " from where it came from."
        ) from None


def restore_weights(model, path: str | Path) -> None:
    """Put the best weights of a training, in their file, back into its model.

    Raises:
        CourseError: they cannot be read, or are another model's.
    """
    try:
        model.load_state_dict(read_weights(path))
    except RuntimeError as error:
        both = "delete it and training.safetensors beside it to start anew"
        raise foreign(path, both) from error


def _pickles_beside(path: Path) -> str:
    suffixes = (".bin", ".pt", ".pth", ".pkl", ".ckpt")
    found = [p.name for p in sorted(path.parent.glob("*")) if p.suffix in suffixes]
    if not found:
        return ": save the classifier again"
    return (
        f", and {found[0]} beside it is a pickle, which can run any code when it is"
        " opened: save the weights as safetensors"
    )


def read_history(path: str | Path | None) -> list[dict]:
    """Return what an interrupted training had noted; nothing where there is none.

    Raises:
        CourseError: the file is there and cannot be read.
    """
    if path is None or not Path(path).exists():
        return []
    with open_training(path) as (_, notes):
        return notes["history"]
