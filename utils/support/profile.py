"""The one table: which models, data sets and sizes each profile runs on.

A later lesson adds one line per model, data set or size here and nothing anywhere else.
`docs` for learners are in the lessons; nothing here is taught.
"""

import difflib
from collections.abc import Iterable
from dataclasses import dataclass, field

from utils.support.files import CourseError

PROFILES = {
    "tiny": "shipped data and course checkpoints, 2 cores, no network",
    "colab": "real small checkpoints and public data sets, one 16 GB GPU",
    "full": "real large checkpoints, one to eight 80 GB GPUs",
}
LESSONS = tuple(f"{number:02d}" for number in range(26))
SPLITS = ("train", "validation", "test")


@dataclass(frozen=True)
class Course:
    """A directory below `data/` that ships with the course."""

    folder: str


@dataclass(frozen=True)
class Shipped:
    """A data set that ships with the course, in its own schema already."""

    splits: tuple[str, ...] = SPLITS


@dataclass(frozen=True)
class Hub:
    """A public data set and how its columns become ours.

    Args:
        id: the hub's id; `config` names a part of it.
        columns: our field → its column; `"translation.en"` reaches into a mapping,
            `"answers.text.0"` into a list.
        labels: its label values → ours, if it has labels.
        splits: our split → its split, or a slice of one as `datasets` writes it.
        most: rows taken per split at most, drawn with the run's seed.
        shipped: splits that stay the course's own (hand-written tests).
    """

    id: str
    config: str | None = None
    columns: dict[str, str] = field(default_factory=dict)
    labels: dict[object, str] = field(default_factory=dict)
    splits: dict[str, str] = field(default_factory=lambda: {s: s for s in SPLITS})
    most: int = 100_000
    shipped: tuple[str, ...] = ()


@dataclass(frozen=True)
class Schema:
    """What every row of a data set holds, whatever it comes from.

    Args:
        fields: texts a row must have; the user's own files need these columns.
        labels: what the field `label` may hold; empty where there is none.
        extras: fields only the course's own rows know; None elsewhere.
    """

    fields: tuple[str, ...]
    labels: tuple[str, ...] = ()
    extras: tuple[str, ...] = ()


# Spellings of a label that one meets in files and on the hub.
LABEL_WORDS = {
    "negative": ("negative", "neg", "0", "false"),
    "positive": ("positive", "pos", "1", "true"),
}

# Model or tokenizer → profile → where it is. A profile left out has none.
MODELS: dict[str, dict[str, Course | str]] = {
    "bert-tokenizer": {
        "tiny": Course("tokenizers/bert"),
        "colab": "google-bert/bert-base-uncased",
        "full": "google-bert/bert-base-uncased",
    },
    "gpt-tokenizer": {
        "tiny": Course("tokenizers/gpt"),
        "colab": "openai-community/gpt2",
        "full": "openai-community/gpt2",
    },
    "bert": {
        "tiny": Course("checkpoints/course-bert"),
        "colab": "google-bert/bert-base-uncased",
        "full": "google-bert/bert-base-uncased",
    },
    "gpt": {
        "tiny": Course("checkpoints/course-gpt"),
        "colab": "openai-community/gpt2",
        "full": "openai-community/gpt2-xl",
    },
    "sentiment": {
        "tiny": Course("checkpoints/course-bert-sentiment"),
        "colab": "distilbert/distilbert-base-uncased-finetuned-sst-2-english",
        "full": "distilbert/distilbert-base-uncased-finetuned-sst-2-english",
    },
    "topic": {  # the town's ten topics, which no public model has
        profile: Course("checkpoints/course-bert-topic") for profile in PROFILES
    },
    "ner": {
        "tiny": Course("checkpoints/course-bert-ner"),
        "colab": "dslim/bert-base-NER",
        "full": "dslim/bert-large-NER",
    },
    "qa": {
        "tiny": Course("checkpoints/course-bert-qa"),
        "colab": "distilbert/distilbert-base-cased-distilled-squad",
        "full": "deepset/roberta-base-squad2",
    },
    "t5": {
        "tiny": Course("checkpoints/course-t5"),
        "colab": "google-t5/t5-small",
        "full": "google-t5/t5-base",
    },
    "code": {  # no small public model translates Python to JavaScript by a prefix
        profile: Course("checkpoints/course-t5") for profile in PROFILES
    },
}

SCHEMAS = {
    "stories": Schema(("text",), extras=("truth",)),
    "reviews": Schema(
        ("text", "label"), ("negative", "positive"), extras=("phenomenon", "pair")
    ),
    "news": Schema(
        ("text", "topic", "summary"), extras=("entities", "truth", "lead_is_news")
    ),
    "questions": Schema(
        ("context", "question", "answer"),
        extras=("answer_start", "kind", "also_right"),
    ),
    "en_fr": Schema(("source", "target")),
    "py_js": Schema(("source", "target"), extras=("inputs", "outputs")),
}

# IMDb is sorted by label, hence the two pieces from either half.
_IMDB = Hub(
    "stanfordnlp/imdb",
    columns={"text": "text", "label": "label"},
    labels={0: "negative", 1: "positive"},
    splits={
        "train": "train[:45%]+train[50%:95%]",
        "validation": "train[45%:50%]+train[95%:]",
        "test": "test",
    },
    shipped=("handwritten",),
)
_TINY_STORIES = Hub(
    "roneneldan/TinyStories",
    columns={"text": "text"},
    splits={
        "train": "train",
        "validation": "validation[:50%]",
        "test": "validation[50%:]",
    },
)
# One split, in the order of the books: the last pages are for validation and test.
_BOOKS = Hub(
    "Helsinki-NLP/opus_books",
    config="en-fr",
    columns={"source": "translation.en", "target": "translation.fr"},
    splits={"train": "train[:96%]", "validation": "train[96%:98%]"}
    | {"test": "train[98%:]"},
    shipped=("handwritten",),
)
_WMT = Hub(
    "wmt/wmt14",
    config="fr-en",
    columns={"source": "translation.en", "target": "translation.fr"},
    most=1_000_000,
    shipped=("handwritten",),
)
# In the order of its articles: at most one of them is on both sides of the cut.
_SQUAD = Hub(
    "rajpurkar/squad",
    columns={"context": "context", "question": "question"}
    | {"answer": "answers.text.0", "answer_start": "answers.answer_start.0"},
    splits={"train": "train[:95%]", "validation": "train[95%:]", "test": "validation"},
    shipped=("handwritten",),
)
_REVIEWS = Shipped((*SPLITS, "handwritten"))
_QUESTIONS = Shipped((*SPLITS, "handwritten"))
_NEWS = Shipped((*SPLITS, "handwritten"))
_PAIRS = Shipped((*SPLITS, "handwritten"))

# Data set → profile → where its rows come from.
DATA: dict[str, dict[str, Shipped | Hub]] = {
    "stories": {"tiny": Shipped(), "colab": _TINY_STORIES, "full": _TINY_STORIES},
    "reviews": {"tiny": _REVIEWS, "colab": _IMDB, "full": _IMDB},
    # No public set has names, topics and summaries of the same items.
    "news": {"tiny": _NEWS, "colab": _NEWS, "full": _NEWS},
    "questions": {"tiny": _QUESTIONS, "colab": _SQUAD, "full": _SQUAD},
    "en_fr": {"tiny": _PAIRS, "colab": _BOOKS, "full": _WMT},
    # No public set of such pairs is in parquet: every profile has the course's own.
    "py_js": {"tiny": _PAIRS, "colab": _PAIRS, "full": _PAIRS},
}

# Lesson → size → profile → number.
SIZES: dict[str, dict[str, dict[str, int]]] = {
    "00": {
        "stories": {"tiny": 1_000, "colab": 2_000, "full": 5_000},
        "steps": {"tiny": 600, "colab": 600, "full": 600},
    },
    "02": {
        "pairs": {"tiny": 4_500, "colab": 50_000, "full": 200_000},
        "vocab_size": {"tiny": 1_500, "colab": 20_000, "full": 30_000},
        "steps": {"tiny": 300, "colab": 2_000, "full": 5_000},
    },
    "03": {
        "stories": {"tiny": 4_000, "colab": 20_000, "full": 100_000},
        "vocab_size": {"tiny": 1_024, "colab": 8_000, "full": 32_000},
        "steps": {"tiny": 300, "colab": 2_000, "full": 10_000},
    },
    "04": {
        "stories": {"tiny": 32, "colab": 32, "full": 32},
        "steps": {"tiny": 500, "colab": 500, "full": 500},
    },
    "05": {
        "stories": {"tiny": 4_000, "colab": 20_000, "full": 20_000},
        "words": {"tiny": 1_024, "colab": 1_024, "full": 1_024},
        "queue_steps": {"tiny": 400, "colab": 400, "full": 400},
        "steps": {"tiny": 600, "colab": 2_000, "full": 4_000},
    },
    "06": {
        # At most: all that IMDb has to train on are 22,500.
        "rows": {"tiny": 25_500, "colab": 25_500, "full": 25_500},
        "vocab_size": {"tiny": 1_500, "colab": 8_000, "full": 16_000},
        "tokens": {"tiny": 128, "colab": 256, "full": 512},
        "steps": {"tiny": 2_500, "colab": 4_000, "full": 8_000},
    },
}


def choose(value: object, valid: Iterable[str], what: str) -> str:
    """Return `value` if it is one of `valid`; else say what would have been.

    Raises:
        CourseError: names the value, the nearest valid one and all of them.
    """
    valid = list(valid)
    if value in valid:
        return str(value)
    near = difflib.get_close_matches(str(value).lower(), valid, n=1)
    hint = f"did you mean {near[0]!r}? " if near else ""
    listed = ", ".join(valid) or "none"
    raise CourseError(f"Unknown {what} {value!r}: {hint}Valid: {listed}.")


def check_lesson(value: object) -> str:
    """Return the lesson's two digits; `3` and `"3"` are understood as `"03"`."""
    text = str(value).strip()
    if text.isascii() and text.isdigit() and int(text) < len(LESSONS):
        return f"{int(text):02d}"
    near = difflib.get_close_matches(text.split("_")[0], LESSONS, n=1)
    hint = f" Did you mean {near[0]!r}?" if near else ""
    raise CourseError(
        f"Unknown lesson {value!r}: lessons are numbered {LESSONS[0]!r} to"
        f" {LESSONS[-1]!r}.{hint}"
    )


def model_entry(name: str, profile: str) -> Course | str:
    """Return where a model is in this profile.

    Raises:
        CourseError: no such model, or none in this profile; the message says which
            there are.
    """
    entries = MODELS[choose(name, MODELS, "model")]
    if profile in entries:
        return entries[profile]
    here = ", ".join(role for role, rows in MODELS.items() if profile in rows)
    raise CourseError(
        f"Model {name!r} does not exist in profile {profile}, only in"
        f" {' and '.join(entries)}. Models in {profile}: {here}."
    )


def size_entry(lesson: str, name: str, profile: str) -> int:
    """Return one of a lesson's sizes in this profile."""
    sizes = SIZES.get(lesson, {})
    return sizes[choose(name, sizes, f"size of lesson {lesson}")][profile]
