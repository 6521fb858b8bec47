"""The data sets that ship with the course: read them, check them, make more of them.

`DATASETS` is the one list. `load_split` reads what ships, `verify` compares it with its
checksums, and `generate` makes further training rows on first use, kept in the cache.
"""

import hashlib
import importlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from utils.support.files import (
    CourseError,
    cache_path,
    data_path,
    read_jsonl,
    sha256,
    write_jsonl,
)

SUMS = "SHA256SUMS"
REMEDY = "run `make data` or `git checkout -- data` to get it back"
_WORLD = "utils.support.world"


@dataclass(frozen=True)
class DataSet:
    """One data set: its files, the fields of a row, its schema and its generator.

    Args:
        files: split → path below `data/`.
        fields: what every row holds.
        schema: the model in `utils.support.schemas` that describes a row.
        module: the generator in `utils.support.world`.
        more: what makes further training rows: (module, n, seed, held rows) → rows.
    """

    files: dict[str, str]
    fields: tuple[str, ...]
    schema: str
    module: str
    more: Callable


def held_grams(module, held: list[dict]) -> set:
    """Return the runs of eight words that generated rows must not share with these."""
    return {gram for row in held for gram in module.eight_grams(row["text"])}


def _dice(name: str, seed: int):
    from utils.support.world.dice import Dice

    return Dice(name, seed, "more")


def _more_stories(
    module, n: int, seed: int, held: list[dict], more: float = 0.0
) -> Iterable[dict]:
    # Every second one reminds of what is true by then: more to learn tracking from.
    dice, avoid = _dice("stories", seed), held_grams(module, held)
    return module.generate(dice, n, "train", avoid, has_thorough=True, more=more)


def _more_reviews(
    module, n: int, seed: int, held: list[dict], more: float = 0.0
) -> Iterable[dict]:
    dice, avoid = _dice("reviews", seed), held_grams(module, held)
    reviews = module.generate(dice, n, "train", avoid, more)
    return [review.row("train", number) for number, review in enumerate(reviews)]


def _more_news(
    module, n: int, seed: int, held: list[dict], more: float = 0.0, leads: bool = False
) -> Iterable[dict]:
    return module.more(n, seed, held, more, leads)


def _more_questions(
    module, n: int, seed: int, held: list[dict], more: float = 0.0
) -> Iterable[dict]:
    return module.more(n, seed, held, more)


def _more_pairs(module, n: int, seed: int, held: list[dict]) -> Iterable[dict]:
    return module.more(n, seed, held)


def _splits(folder: str) -> dict[str, str]:
    names = ("train", "validation", "test")
    return {split: f"{folder}/{split}.jsonl" for split in names}


DATASETS = {
    "stories": DataSet(
        _splits("stories"),
        ("id", "text", "truth"),
        "StoryRow",
        "stories",
        _more_stories,
    ),
    "reviews": DataSet(
        _splits("reviews") | {"handwritten": "handwritten/reviews.jsonl"},
        ("id", "text", "label", "phenomenon"),
        "ReviewRow",
        "reviews",
        _more_reviews,
    ),
    "news": DataSet(
        _splits("news") | {"handwritten": "handwritten/news.jsonl"},
        ("id", "text", "entities", "topic", "summary"),
        "NewsRow",
        "news",
        _more_news,
    ),
    "questions": DataSet(
        _splits("questions") | {"handwritten": "handwritten/questions.jsonl"},
        ("id", "context", "question", "answer", "answer_start", "kind", "also_right"),
        "QuestionRow",
        "questions",
        _more_questions,
    ),
    "en_fr": DataSet(
        _splits("en_fr") | {"handwritten": "handwritten/en_fr.jsonl"},
        ("id", "source", "target"),
        "TranslationRow",
        "translations",
        _more_pairs,
    ),
    "py_js": DataSet(
        _splits("py_js") | {"handwritten": "handwritten/py_js.jsonl"},
        ("id", "source", "target", "inputs", "outputs"),
        "CodeRow",
        "code_pairs",
        _more_pairs,
    ),
}
# What the generated rows of a set know and the handwritten ones do not: None there.
_UNKNOWN = {"reviews": ("pair",), "news": ("truth", "lead_is_news")}


def load_split(name: str, split: str) -> list[dict]:
    """Return the rows of one split, as shipped.

    Args:
        name: a key of `DATASETS`.
        split: `"train"`, `"validation"`, `"test"`; some have `"handwritten"` too.

    Raises:
        CourseError: no such data set or split; the file is missing, cut short or
            damaged. One sentence that names file and remedy.
    """
    found = _known(name)
    if split not in found.files:
        listed = ", ".join(found.files)
        raise CourseError(f"Data set {name!r} has no split {split!r}. Valid: {listed}.")
    rows = _read(data_path(*found.files[split].split("/")), found.fields, REMEDY)
    if split == "handwritten":
        return [dict.fromkeys(_UNKNOWN.get(name, ())) | row for row in rows]
    return rows


def load(name: str) -> dict[str, list[dict]]:
    """Return every split of a data set: `{split: rows}`."""
    return {split: load_split(name, split) for split in _known(name).files}


def _known(name: str) -> DataSet:
    if name not in DATASETS:
        listed = ", ".join(DATASETS)
        raise CourseError(f"Unknown data set {name!r}. Valid: {listed}.")
    return DATASETS[name]


def _read(path: Path, fields: Iterable[str], remedy: str) -> list[dict]:
    """Read rows and hold them to their fields; say in one sentence what is wrong."""
    try:
        rows = read_jsonl(path)
    except CourseError as error:
        raise CourseError(f"{str(error).rstrip('.')}; {remedy}.") from error
    with open(path, "rb") as file:
        file.seek(0, 2)
        size = file.tell()
        file.seek(max(0, size - 1))
        whole = file.read(1) == b"\n"
    if not rows or not whole:
        raise CourseError(f"{path} is cut short: {remedy}.")
    wanted = set(fields)
    for number, row in enumerate(rows, 1):
        if missing := sorted(wanted - row.keys()):
            lost = ", ".join(missing)
            raise CourseError(f"{path}, row {number}: no {lost}; {remedy}.")
    return rows


def read_sums() -> dict[str, str]:
    """Return the recorded checksum of every shipped file below `data/`.

    Raises:
        CourseError: `SHA256SUMS` is missing or has a line that is no checksum.
    """
    path = data_path(SUMS)
    sums = {}
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        digest, _, name = line.partition("  ")
        if len(digest) != 64 or not name:
            raise CourseError(f"{path}, row {number}: no checksum; {REMEDY}.")
        sums[name] = digest
    return sums


def verify() -> list[tuple[str, bool, str]]:
    """Compare every shipped file with its checksum.

    Returns:
        (file below `data/`, is it right, a sentence), one for each recorded file.
    """
    return [_verdict(name, digest) for name, digest in read_sums().items()]


def _verdict(name: str, digest: str) -> tuple[str, bool, str]:
    try:
        found = sha256(data_path(*name.split("/")))
    except CourseError as error:
        return name, False, str(error)
    except OSError as error:
        return name, False, f"data/{name} cannot be read ({error.strerror}): {REMEDY}."
    if found != digest:
        return name, False, f"data/{name} is not the file that shipped: {REMEDY}."
    return name, True, f"data/{name} is as shipped."


def generate(
    name: str, n: int, seed: int = 1, more: float = 0.0, leads: bool = False
) -> list[dict]:
    """Return n further training rows, made on first use and then kept in the cache.

    They obey the rules of the shipped training split: no held-out combination, no
    test-only frame, and nothing that overlaps with the shipped validation and test
    splits. Give another seed for other rows.

    Args:
        more: what share is told in wordings that no file has: of stories the
            statements (`stories_more`), of news all sentences (`news_more`), of
            reviews those that judge (`reviews_more`), of questions these and what
            the passages say (`questions_more`).
        leads: whether the further wordings of news have the first sentences of
            `news_leads` too, some 32 to each kind of event.

    Raises:
        CourseError: unknown name, n is not a positive whole number, or `more` is given
            for something else than stories, news, reviews and questions; or
            `leads` for something else than news with `more`.
    """
    found = _known(name)
    if not isinstance(n, int) or isinstance(n, bool) or n < 1:
        raise CourseError(f"n is {n!r}; it must be a whole number of rows, 1 or more.")
    if more and name not in ("stories", "news", "reviews", "questions"):
        raise CourseError(f"{name} has no further wordings: leave out more={more}.")
    if leads and (name != "news" or not more):
        raise CourseError(
            "leads=True is for news in further wordings only: give"
            ' generate("news", n, more=0.5, leads=True), or leave it out.'
        )
    options = ({"more": more} if more else {}) | ({"leads": True} if leads else {})
    part = f"{name}{'-leads' * leads}{f'-{more}' if more else ''}"
    path = cache_path("data", f"{part}-{n}-{seed}-{_stamp(found)}.jsonl")
    if path.exists():
        try:
            rows = _read(path, found.fields, "it is made anew")
            if len(rows) == n:
                return rows
        except CourseError:
            pass  # a file of ours that was damaged: replaced below
    held = load_split(name, "validation") + load_split(name, "test")
    module = importlib.import_module(f"{_WORLD}.{found.module}")
    rows = list(found.more(module, n, seed, held, **options))
    write_jsonl(path, rows)
    return rows


def _stamp(found: DataSet) -> str:
    """Return a short hash of the generator and the held-out files: a cache key."""
    digest = hashlib.sha256()
    for path in sorted((Path(__file__).parent / "world").glob("*.py")):
        shared = path.stem in ("dice", "town", "holdout")
        if shared or path.stem.startswith(found.module):
            digest.update(path.read_bytes().replace(b"\r\n", b"\n"))
    for split in ("validation", "test"):
        digest.update(data_path(*found.files[split].split("/")).read_bytes())
    return digest.hexdigest()[:10]
