"""`run = setup("07", PROFILE, SEED)`: the first line of every lesson.

Who wins: a parameter over the environment, the environment over the table. PROFILE and
SEED stand in a notebook's cell with the defaults "tiny" and 0, which say nothing about
what the user wants; so COURSE_PROFILE and COURSE_SEED replace these two defaults (nbval
cannot inject parameters), and any other value in the cell wins over the environment.
"""

import os
import random
import sys
import warnings
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from utils.support.claims import set_claim_context
from utils.support.files import CourseError
from utils.support.overrides import check_size, collect
from utils.support.profile import DATA, PROFILES, check_lesson, choose, size_entry
from utils.support.sources import (
    check_limits,
    find_model,
    find_rows,
    find_tokenizer,
)

STANDIN_MARK = "course-standin.json"
_NO_BARS = {
    "HF_HUB_DISABLE_PROGRESS_BARS": "1",
    "HF_DATASETS_DISABLE_PROGRESS_BARS": "1",
}
_QUIET = {
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "TRANSFORMERS_VERBOSITY": "error",
    "DATASETS_VERBOSITY": "error",
    "TOKENIZERS_PARALLELISM": "false",
}


@dataclass(frozen=True)
class Run:
    """Where a lesson runs, and the only door to its models, data and sizes."""

    lesson: str
    profile: str
    seed: int
    device: str
    is_standin: bool
    overrides: Mapping[str, object] = field(default_factory=dict)

    def model(self, name: str) -> str:
        """Return what `from_pretrained` takes: a directory or a hub id."""
        return find_model(name, self.profile, self.overrides)

    def tokenizer(self, name: str) -> str:
        """Return what `AutoTokenizer.from_pretrained` takes, for a model's name.

        A model put in place by the user brings its own tokenizer.
        """
        return find_tokenizer(name, self.profile, self.overrides)

    def data(
        self, name: str, limit: int | None = None, **limits: int
    ) -> dict[str, list[dict]]:
        """Return a data set as `{split: rows}`, in one schema whatever its source.

        Args:
            name: `stories`, `reviews`, `news`, `questions`, `en_fr` or `py_js`.
            limit: rows per split at most.
            **limits: the same for one split, e.g. `train=1000`.

        Raises:
            CourseError: unknown name or split, or the user's own file is not right.
        """
        choose(name, DATA, "data set")
        wanted = check_limits(name, limit, limits)
        rows = find_rows(name, self.profile, self.overrides, wanted, self.seed)
        return {split: part[: wanted.get(split)] for split, part in rows.items()}

    def size(self, name: str) -> int:
        """Return one of the lesson's sizes, such as `steps`, in this profile."""
        default = size_entry(self.lesson, name, self.profile)
        key = f"size.{name}"
        return check_size(key, self.overrides.get(key, default))


def setup(
    lesson: str,
    profile: str = "tiny",
    seed: int = 0,
    overrides: Mapping[str, object] | None = None,
) -> Run:
    """Make a lesson ready: seeds, threads, device, style; print one line about it.

    Args:
        lesson: its two digits, e.g. `"03"`.
        profile: `tiny`, `colab` or `full`; COURSE_PROFILE replaces `tiny`.
        seed: 0 to 2**32 - 1; COURSE_SEED replaces 0.
        overrides: what to put in place of the table, e.g. `{"data.reviews": "my.csv"}`
            or `{"model.bert": "./mine", "size.steps": 10}`; in the environment
            COURSE_DATA_REVIEWS, COURSE_MODEL_BERT, COURSE_SIZE_STEPS.

    Raises:
        CourseError: a value that is not valid; the message says which are.
    """
    lesson = check_lesson(lesson)
    profile = _check_profile(profile)
    seed = _check_seed(seed)
    found = collect(overrides)
    run = _run(lesson, profile, seed, found)
    set_claim_context(_claim_profile(run), run.is_standin)
    print(_sentence(run))
    return run


def _run(lesson: str, profile: str, seed: int, found: Mapping[str, object]) -> Run:
    is_standin = profile != "tiny" and find_standin() is not None
    is_offline = is_standin or profile == "tiny"
    _set_offline(is_offline)
    _quieten()
    # Whoever downloads gigabytes wants to see them come; offline a bar is only debris.
    if is_offline:
        _hide_bars()
    _seed_everything(seed)
    _set_threads()
    from utils.support.figures import apply_style

    apply_style()
    return Run(lesson, profile, seed, _device(), is_standin, found)


def _check_profile(value: str) -> str:
    variable = os.environ.get("COURSE_PROFILE", "").strip()
    if value == "tiny" and variable:
        return choose(variable, PROFILES, "profile in COURSE_PROFILE")
    return choose(value, PROFILES, "profile")


def _check_seed(value: object) -> int:
    variable = os.environ.get("COURSE_SEED", "").strip()
    if variable and not isinstance(value, bool) and value == 0:
        value = variable
    text = str(value).strip()
    whole = text.isascii() and text.isdigit() and not isinstance(value, bool)
    if not whole or int(text) >= 2**32:
        raise CourseError(
            f"The seed is {value!r}: it is a whole number from 0 to {2**32 - 1}."
        )
    return int(text)


def find_standin() -> Path | None:
    """Return the folder of the stand-in cache that the libraries would load from.

    It is known by a mark inside the folder itself, so that nobody can forget to say
    so; COURSE_STANDIN=1 says it too.
    """
    cache = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    home = Path(os.environ.get("HF_HOME") or Path(cache, "huggingface")).expanduser()
    says_so = os.environ.get("COURSE_STANDIN", "") not in ("", "0")
    return home if says_so or (home / STANDIN_MARK).exists() else None


def _set_offline(offline: bool) -> None:
    """Close the way to the hub in `tiny`; reopen it only if it was closed here."""
    if offline and os.environ.get("HF_HUB_OFFLINE") != "1":
        os.environ["HF_HUB_OFFLINE"] = os.environ["COURSE_SET_OFFLINE"] = "1"
    elif not offline and os.environ.pop("COURSE_SET_OFFLINE", None):
        os.environ.pop("HF_HUB_OFFLINE", None)
    closed = os.environ.get("HF_HUB_OFFLINE") == "1"
    # Both libraries read the variable on import only; they may be there already.
    for module in ("huggingface_hub.constants", "datasets.config"):
        if module in sys.modules:
            sys.modules[module].HF_HUB_OFFLINE = closed


def _quieten() -> None:
    for name, value in _QUIET.items():
        os.environ.setdefault(name, value)
    warnings.filterwarnings("ignore", category=FutureWarning, module="transformers|trl")
    if "transformers" in sys.modules:
        from transformers.utils import logging

        logging.set_verbosity_error()


def _hide_bars() -> None:
    for name, value in _NO_BARS.items():
        os.environ.setdefault(name, value)
    if "transformers" in sys.modules:
        from transformers.utils import logging

        logging.disable_progress_bar()
    if "datasets" in sys.modules:
        from datasets import disable_progress_bars

        disable_progress_bars()


def _seed_everything(seed: int) -> None:
    import numpy as np
    import torch

    random.seed(seed)
    np.random.seed(seed)  # noqa: NPY002 - libraries still draw from it
    torch.manual_seed(seed)


def _set_threads() -> None:
    import torch

    text = os.environ.get("COURSE_THREADS", "").strip()
    if text:
        torch.set_num_threads(check_size("COURSE_THREADS", text))
    else:
        torch.set_num_threads(min(2, os.cpu_count() or 1))


def _device() -> str:
    import torch

    if torch.cuda.is_available():
        return "cuda"
    return "mps" if torch.backends.mps.is_available() else "cpu"


def _claim_profile(run: Run) -> str:
    """The name under which claims ask where they are: nobody promised these numbers."""
    own = [key for key in run.overrides if not key.startswith("size.")]
    return f"{run.profile} with {', '.join(own)} of your own" if own else run.profile


def _sentence(run: Run) -> str:
    parts = [f"Lesson {run.lesson}", run.profile, run.device, f"seed {run.seed}"]
    if run.is_standin:
        parts.append("stand-in models and data, nothing is asserted")
    parts += [f"{key} = {value}" for key, value in sorted(run.overrides.items())]
    return " · ".join(parts)
