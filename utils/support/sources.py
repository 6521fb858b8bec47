"""Where a model or a data set comes from: the user's own place, or the table's."""

from collections.abc import Iterable, Mapping

from utils.support.files import CourseError, data_path
from utils.support.hub_data import load_hub, load_other
from utils.support.overrides import (
    check_hub_id,
    check_model_folder,
    check_size,
    looks_like_path,
)
from utils.support.own_data import SUFFIXES, load_own
from utils.support.profile import (
    DATA,
    MODELS,
    SCHEMAS,
    SPLITS,
    Course,
    Hub,
    choose,
    model_entry,
)

Overrides = Mapping[str, object]
Splits = dict[str, list[dict]]
_TOKENIZER = "-tokenizer"
_ALL_SPLITS = (*SPLITS, "handwritten")


def find_model(name: str, profile: str, overrides: Overrides) -> str:
    """Return the directory or hub id of a model (or of a `…-tokenizer`)."""
    choose(name, MODELS, "model")
    key = f"model.{name}"
    if key in overrides:
        return _own_model(key, profile, overrides, name.endswith(_TOKENIZER))
    entry = model_entry(name, profile)
    if isinstance(entry, Course):
        return str(data_path(*entry.folder.split("/")))
    return entry


def find_tokenizer(name: str, profile: str, overrides: Overrides) -> str:
    """Return the tokenizer of a model; a model of the user's brings its own."""
    name = name.removesuffix(_TOKENIZER)
    choose(name, dict.fromkeys(r.removesuffix(_TOKENIZER) for r in MODELS), "tokenizer")
    role = f"{name}{_TOKENIZER}"
    for key in (f"model.{role}", f"model.{name}"):
        if key in overrides:
            return _own_model(key, profile, overrides, is_tokenizer=True)
    return find_model(role if role in MODELS else name, profile, overrides)


def _own_model(key: str, profile: str, overrides: Overrides, is_tokenizer: bool) -> str:
    value = str(overrides[key])
    if looks_like_path(value):
        return check_model_folder(value, key, is_tokenizer)
    return check_hub_id(value, key, profile)


def check_limits(
    name: str, limit: int | None, limits: Mapping[str, int]
) -> dict[str, int]:
    """Return split → rows at most, from one limit for all and others by name."""
    splits = _ALL_SPLITS if limit is not None else ()
    wanted = dict.fromkeys(splits, limit) | dict(limits)
    for split in wanted:
        choose(split, _ALL_SPLITS, f"split of {name}")
    return {
        split: check_size(f"run.data({name!r}), rows of {split},", value)
        for split, value in wanted.items()
    }


def find_rows(
    name: str,
    profile: str,
    overrides: Overrides,
    limits: dict[str, int],
    seed: int,
) -> Splits:
    """Return the rows of a data set by split, in the course's schema."""
    if f"data.{name}" in overrides:
        rows = _own_rows(name, profile, overrides, limits, seed)
        if "answer_start" in SCHEMAS[name].extras:
            _place_answers(rows, f"data.{name}")
        # A hand-written test stays what it is, so that the lesson's cells still run.
        ours = DATA[name]["tiny"].splits
        return rows | _shipped_rows(name, [s for s in ours if s not in rows])
    source = DATA[name][profile]
    if not isinstance(source, Hub):
        return _shipped_rows(name, source.splits)
    rows = load_hub(source, SCHEMAS[name], limits, seed)
    return rows | _shipped_rows(name, source.shipped)


def _shipped_rows(name: str, splits: Iterable[str]) -> Splits:
    from utils.support.datasets import load_split

    return {split: load_split(name, split) for split in splits}


def _own_rows(
    name: str,
    profile: str,
    overrides: Overrides,
    limits: dict[str, int],
    seed: int,
) -> Splits:
    """Read what the user named: a path, an id, or a mapping with the column names."""
    key, schema = f"data.{name}", SCHEMAS[name]
    value = overrides[key]
    columns = dict(value) if isinstance(value, Mapping) else {"file": value}
    config = columns.pop("config", None)
    place = str(columns.pop("file", None) or columns.pop("id", ""))
    for column in columns:
        choose(column, schema.fields, f"field in {key}")
    if looks_like_path(place) or place.lower().endswith(SUFFIXES):
        return load_own(place, schema, columns, seed)
    check_hub_id(place, key, profile)
    return load_other(Hub(place, config, columns), schema, limits, seed)


def _place_answers(splits: Splits, key: str) -> None:
    """Find each answer in its context where nothing says at which offset it stands."""
    for split, rows in splits.items():
        for row in rows:
            if row["answer_start"] is None:
                row["answer_start"] = row["context"].find(row["answer"])
            if row["answer_start"] < 0:
                raise CourseError(
                    f"{key}, {split}, row {row['id']!r}: the answer"
                    f" {row['answer']!r:.60} does not stand in the context, word for"
                    " word; copy it from there."
                )
