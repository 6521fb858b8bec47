"""What ships in data/: schemas, checksums, sizes, honest splits, the same bytes."""

import ast
import builtins
import hashlib
import json
import os
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from tools import build_data
from tools._data_cards import CARDS
from utils.support.datasets import DATASETS, load, read_sums, verify
from utils.support.files import CourseError, data_path
from utils.support.world import translations_words as words
from utils.support.world.code_pairs import body
from utils.support.world.stories import frames_of

ROOT = Path(__file__).resolve().parents[2]
SIDES = {
    "stories": ("text",),
    "reviews": ("text",),
    "news": ("text",),
    "en_fr": ("source", "target"),
}


@pytest.fixture(scope="module")
def splits():
    return {name: load(name) for name in DATASETS}


def eight_grams(text):
    found = re.findall(r"\w+", text.lower())
    if len(found) < 8:
        return {tuple(found)}
    return {tuple(found[i : i + 8]) for i in range(len(found) - 7)}


def test_every_file_is_as_recorded():
    wrong = [sentence for _, ok, sentence in verify() if not ok]
    assert not wrong, wrong


def test_every_shipped_file_is_recorded():
    assert build_data.sums(build_data.DATA) == "".join(
        f"{digest}  {name}\n" for name, digest in read_sums().items()
    )


def test_index_is_what_the_build_writes():
    found = data_path("README.md").read_bytes()
    assert found == build_data.index(build_data.DATA).encode()


@pytest.mark.parametrize("name", build_data.SETS)
def test_rows_keep_their_schema_and_budget(name):
    folder = data_path(name)
    wanted = build_data.SETS[name].schemas()
    assert {path.name for path in folder.glob("*schema.json")} == set(wanted)
    for file, schema in wanted.items():
        assert json.loads((folder / file).read_text(encoding="utf-8")) == schema
    size = 0
    for path in folder.glob("*.jsonl"):
        data = path.read_bytes()
        size += len(data)
        assert b"\r" not in data
        lines = data.decode("utf-8").split("\n")
        rows = [json.loads(line) for line in lines if line]
        build_data._validate(name, path.stem, rows)
        assert data == "".join(map(build_data._json, rows)).encode() or name == (
            "handwritten"
        )
    assert 0 < size <= build_data.SETS[name].budget


@pytest.mark.parametrize("name", build_data.SETS)
def test_cards_say_what_the_rules_ask(name):
    card = data_path(name, "card.md").read_text(encoding="utf-8")
    for heading in ("Fields", "How it was made", "Sizes", "Baselines", "Known limits"):
        assert f"\n## {heading}\n" in card
    assert "CC0 1.0" in card
    assert set(CARDS) == set(build_data.SETS)


@pytest.mark.parametrize("name", ["news", "questions", "en_fr", "py_js", "handwritten"])
def test_cards_state_the_figures_of_the_rows(name):
    rows = {
        path.stem: build_data.read_jsonl(path)
        for path in sorted(data_path(name).glob("*.jsonl"))
    }
    if name != "handwritten":
        rows = {split: rows[split] for split in ("train", "validation", "test")}
    card = CARDS[name](rows, build_data.measured())
    assert data_path(name, "card.md").read_text(encoding="utf-8") == card


@pytest.mark.parametrize("name", build_data.BASELINES)
def test_baselines_in_the_cards_are_of_these_rows(name):
    files = {
        f"{name}/{split}.jsonl": data_path(name, f"{split}.jsonl").read_text(
            encoding="utf-8"
        )
        for split in ("train", "validation", "test")
    }
    assert build_data.measured()[name]["stamp"] == build_data.stamp(files)


def test_recorded_baselines_keep_the_promised_ceilings():
    scores = build_data.measured()["reviews"]
    for bag in ("unigram", "bigram"):
        assert scores[bag]["test"] <= 0.80
        assert 0.40 <= scores[bag]["pairs"] <= 0.60
    assert 0.45 <= scores["majority"]["test"] <= 0.55


@pytest.mark.parametrize(
    ("name", "side"), [(name, side) for name, sides in SIDES.items() for side in sides]
)
def test_no_eight_words_of_training_are_in_the_other_splits(splits, name, side):
    train = set().union(*(eight_grams(row[side]) for row in splits[name]["train"]))
    for split in ("validation", "test"):
        for row in splits[name][split]:
            shared = train & eight_grams(row[side])
            assert not shared, (row["id"], shared)


def test_no_function_body_of_training_is_in_the_other_splits(splits):
    train = {body(row["source"]) for row in splits["py_js"]["train"]}
    targets = {row["target"] for row in splits["py_js"]["train"]}
    for split in ("validation", "test"):
        rows = splits["py_js"][split]
        assert train.isdisjoint(body(row["source"]) for row in rows)
        assert targets.isdisjoint(row["target"] for row in rows)


@pytest.mark.parametrize("name", SIDES)
def test_no_text_occurs_twice(splits, name):
    side = SIDES[name][0]
    texts = Counter(row[side] for rows in splits[name].values() for row in rows)
    assert [text for text, n in texts.items() if n > 1] == []


@pytest.mark.parametrize("name", DATASETS)
def test_test_rows_say_what_is_new(splits, name):
    ways = Counter((r["combo_seen"], r["frame_seen"]) for r in splits[name]["test"])
    new_combinations = sum(n for (combo, _), n in ways.items() if not combo)
    new_frames = sum(n for (_, frame), n in ways.items() if not frame)
    assert new_combinations >= 0.4 * len(splits[name]["test"])
    assert new_frames >= 0.15 * len(splits[name]["test"])


# --- sentence frames ----------------------------------------------------------------


def english_mask():
    """Return what turns an English sentence into its frame: every slot is a blank."""
    names = [p.name for p in words.CAST] + [f"the {p.trade}" for p in words.CAST]
    times = (words.PAST_TIMES, words.HABITS, words.NOW_TIMES, words.NEXT_TIMES)
    pools = (words.GENERAL, words.BEHIND, words.EDIBLE, words.STATES, words.MOODS)
    slots = {
        "name": names,
        "thing": [noun.en for noun in words.NOUNS],
        "things": [noun.plural_en for noun in words.COUNTED],
        "at": [where.at_en for where in words.PLACES],
        "place": [where.en for where in words.PLACES],
        "spot": [spot.en for spot in words.SPOTS],
        "kin": [kin[0] for kin in words.KIN],
        "time": [time.en for row in times for time in row],
        "adjective": [adjective.en for row in pools for adjective in row],
        "number": [number.en for number in words.NUMBERS],
        "event": [event.phrase for event, _ in words.TOWN_EVENTS],
        "month": list(words.MONTHS),
    }
    kinds = {slot.lower(): f"<{kind}>" for kind in slots for slot in slots[kind]}
    longest = sorted(kinds, key=len, reverse=True)
    pattern = re.compile(rf"\b(?:{'|'.join(map(re.escape, longest))})\b", re.IGNORECASE)
    return lambda text: pattern.sub(lambda match: kinds[match[0].lower()], text)


class _Masked(ast.NodeTransformer):
    """Blanks the names and constants of a function, but not the built-in names."""

    def visit_Name(self, node):
        return node if hasattr(builtins, node.id) else ast.Name("_", node.ctx)

    def visit_arg(self, node):
        return ast.arg("_")

    def visit_Constant(self, node):
        return ast.Constant(type(node.value).__name__)

    def visit_FunctionDef(self, node):
        self.generic_visit(node)
        node.name = "_"
        return node


def code_frame(source):
    return ast.dump(_Masked().visit(ast.parse(source)))


def shares(frames):
    counts = Counter(frames)
    total = sum(counts.values())
    return len(counts), counts.most_common(1)[0][1] / total


@pytest.mark.parametrize("split", ["train", "test"])
def test_no_story_sentence_frame_is_above_two_percent(splits, split):
    rows = splits["stories"][split][:900]
    number, largest = shares(f for row in rows for f in frames_of(row["text"]))
    assert number >= 60
    assert largest <= 0.02


@pytest.mark.parametrize("split", ["train", "test"])
def test_no_sentence_frame_is_above_two_percent(splits, split):
    mask = english_mask()
    rows = splits["en_fr"][split]
    number, largest = shares(mask(row["source"]) for row in rows)
    assert number >= 60
    assert largest <= 0.02


@pytest.mark.parametrize("split", ["train", "test"])
def test_no_function_shape_is_above_two_percent(splits, split):
    rows = splits["py_js"][split]
    number, largest = shares(code_frame(row["source"]) for row in rows)
    assert number >= 60
    assert largest <= 0.02


def test_unseen_sentence_frames_do_not_occur_in_training(splits):
    mask = english_mask()
    train = {mask(row["source"]) for row in splits["en_fr"]["train"]}
    new = [row for row in splits["en_fr"]["test"] if not row["frame_seen"]]
    assert new
    assert [row["source"] for row in new if mask(row["source"]) in train] == []


def test_unseen_function_shapes_do_not_occur_in_training(splits):
    train = {code_frame(row["source"]) for row in splits["py_js"]["train"]}
    new = [row for row in splits["py_js"]["test"] if not row["frame_seen"]]
    assert new
    assert [row["source"] for row in new if code_frame(row["source"]) in train] == []


@pytest.mark.parametrize("name", ["en_fr", "py_js"])
def test_every_word_of_the_test_occurs_in_training(splits, name):
    for side in ("source", "target") if name == "en_fr" else ("source",):
        known = {
            word
            for row in splits[name]["train"]
            for word in re.findall(r"[^\W\d_]+|\d+", row[side])
        }
        known |= {word.lower() for word in known} | {w.capitalize() for w in known}
        for row in splits[name]["test"]:
            assert set(re.findall(r"[^\W\d_]+|\d+", row[side])) <= known, row


# --- the build ----------------------------------------------------------------------

SMALL = {"train": 300, "validation": 8, "test": 12}
DIGEST = """
import hashlib, json
from tools import build_data
for name, entry in build_data.SETS.items():
    if entry.build:
        splits = build_data.build_rows(name, 7, {sizes})
        files = build_data.rows_as_files(name, splits)
        for path in files:
            print(path, hashlib.sha256(files[path].encode()).hexdigest())
"""


def digests(hash_seed):
    code = DIGEST.replace("{sizes}", repr(SMALL))
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env={**os.environ, "PYTHONHASHSEED": hash_seed},
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    return done.stdout


def test_build_gives_the_same_bytes_under_any_hash_seed():
    first = digests("0")
    assert len(first.splitlines()) == 24
    assert first == digests("4711")


def test_build_of_another_seed_differs():
    one = build_data.build_rows("en_fr", 1, SMALL)
    other = build_data.build_rows("en_fr", 2, SMALL)
    assert one["train"] != other["train"]


def test_shipped_pairs_are_what_the_generators_write():
    for name in ("news", "questions", "en_fr", "py_js"):
        files = build_data.rows_as_files(
            name, build_data.build_rows(name, build_data.SEED)
        )
        for path, text in files.items():
            found = hashlib.sha256(data_path(*path.split("/")).read_bytes()).hexdigest()
            assert found == hashlib.sha256(text.encode()).hexdigest(), path


def test_a_row_that_breaks_the_schema_is_named():
    rows = [{"id": "a", "source": "One.", "target": "Un."}, {"id": "b", "source": "x"}]
    with pytest.raises(CourseError, match=r"en_fr/train.jsonl, row 2: target"):
        build_data._validate("en_fr", "train", rows)
    with pytest.raises(CourseError, match="occurs twice"):
        build_data._validate("en_fr", "train", [rows[0], rows[0]])


def test_an_unknown_data_set_gets_one_sentence():
    done = subprocess.run(
        [sys.executable, "tools/build_data.py", "--only", "poems"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 1
    assert done.stderr.startswith("Unknown data set 'poems'. Valid: stories")
    assert "Traceback" not in done.stderr
