"""Tensors in safetensors files: written whole, and opened again by a training.

Pickles, which can run any code when they are opened, are neither written nor read.
"""

import contextlib
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from utils.support.files import CourseError, write_atomic


def write_tensors(path: str | Path, tensors: Mapping, **header: str) -> None:
    """Write tensors and a header of texts, whole or not at all."""
    from safetensors.torch import save

    # Copies, for tied weights share their memory and the format forbids that.
    copies = {k: v.detach().cpu().clone().contiguous() for k, v in tensors.items()}
    write_atomic(path, save(copies, header))


@contextlib.contextmanager
def open_training(path: str | Path) -> Iterator[tuple[Any, dict]]:
    """Open the file of an unfinished training, and give its notes with it.

    Raises:
        CourseError: it cannot be read; one sentence with the remedy.
    """
    from safetensors import SafetensorError, safe_open

    try:
        with safe_open(path, framework="pt") as file:
            header = file.metadata() or {}
            if "notes" not in header:
                raise foreign(path)
            yield file, json.loads(header["notes"])
    except (OSError, SafetensorError, KeyError, TypeError, ValueError) as error:
        raise CourseError(
            f"{path} cannot be resumed from ({error}): delete it to start anew."
        ) from error


def foreign(path: str | Path, remedy: str = "delete it to start anew") -> CourseError:
    """Return the sentence on a file of tensors that this training did not write."""
    return CourseError(
        f"{path} was not written by this training, but by another one or another"
        f" program: {remedy}."
    )
