"""The stories of Saltby keep the rules of the embedded world."""

import hashlib
import json
import os
import re
import subprocess
import sys
from collections import Counter

import pytest

from utils.support.world import stories
from utils.support.world.checker import check_story
from utils.support.world.dice import Dice
from utils.support.world.stories_drills import drills
from utils.support.world.stories_grammar import (
    FRAMES,
    PHRASES,
    SLOT,
    read_sentence,
    split_sentences,
)
from utils.support.world.stories_tell import words_of
from utils.support.world.town import THINGS

SIZES = {"train": 400, "validation": 60, "test": 120}


@pytest.fixture(scope="module")
def splits():
    return stories.build(7, SIZES)


def _pairs(row):
    """Return every (person, thing) that a text mentions."""
    people, things = set(), set()
    for sentence in split_sentences(row["text"]):
        for reading in read_sentence(sentence)[:1]:
            for piece in reading.filled:
                if piece.slot.role in tuple("ABC") and piece.form in ("name", "full"):
                    people.add(piece.value)
                if piece.slot.role in tuple("XY") and piece.form in ("new", "the"):
                    things.add(piece.value)
    return {(person, thing) for person in people for thing in things}


def test_build_gives_the_wanted_number_of_rows(splits):
    assert {name: len(rows) for name, rows in splits.items()} == SIZES
    ids = [row["id"] for rows in splits.values() for row in rows]
    assert len(set(ids)) == len(ids)


def test_no_eight_words_of_a_held_out_text_occur_in_train(splits):
    train = {g for row in splits["train"] for g in stories.eight_grams(row["text"])}
    for split in ("validation", "test"):
        for row in splits[split]:
            assert not train.intersection(stories.eight_grams(row["text"])), row["id"]


@pytest.mark.parametrize("split", ["train", "validation", "test"])
def test_no_frame_is_above_two_percent(splits, split):
    texts = [row["text"] for row in splits[split]]
    counts = Counter(frame for text in texts for frame in stories.frames_of(text))
    frame, count = counts.most_common(1)[0]
    assert counts.total() == sum(len(split_sentences(text)) for text in texts)
    assert count <= 0.02 * counts.total(), frame


def test_held_out_pairs_and_frames_occur_only_in_test(splits):
    pairs = {tuple(pair) for pair in stories.SPLITS["held_out_pairs"]}
    frames = set(stories.SPLITS["test_only_frames"])
    for row in splits["train"] + splits["validation"]:
        assert not pairs & _pairs(row), row["id"]
        assert not frames.intersection(stories.frames_of(row["text"])), row["id"]
    for row in splits["test"]:
        assert row["combo_seen"] == (not pairs & _pairs(row)), row["id"]
        unseen = frames.intersection(stories.frames_of(row["text"]))
        assert row["frame_seen"] == (not unseen), row["id"]


def test_the_parts_of_held_out_pairs_occur_in_train(splits):
    rows = [*splits["train"], *stories.generate(Dice("parts"), 200)]
    seen = {part for row in rows for pair in _pairs(row) for part in pair}
    assert {p for pair in stories.SPLITS["held_out_pairs"] for p in pair} <= seen


def test_the_test_split_has_all_four_cases(splits):
    cases = Counter((r["combo_seen"], r["frame_seen"]) for r in splits["test"])
    assert len(cases) == 4
    assert max(cases.values()) - min(cases.values()) <= 2


def test_lengths_are_varied(splits):
    lengths = sorted(len(row["text"].split()) for row in splits["train"])
    assert lengths[0] >= 40
    assert lengths[-1] <= 130
    assert lengths[len(lengths) * 3 // 4] - lengths[len(lengths) // 4] >= 20


def test_vocabulary_stays_small():
    phrases = [phrase for rows in PHRASES.values() for phrase, _, _ in rows]

    def count(frames):
        texts = [SLOT.sub(" ", v) for frame in frames for v in frame.variants]
        return len({word for text in texts + phrases for word in words_of(text)})

    assert count(frame for frame in FRAMES.values() if not frame.is_more) <= 1500
    assert count(FRAMES.values()) <= 2000  # with what training is told besides


def test_frames_name_no_thing_outside_their_slots():
    for frame in FRAMES.values():
        for template in frame.variants:
            said = " ".join(re.findall(r"[\w-]+", SLOT.sub(" ", template).lower()))
            for thing in THINGS:
                assert f" {thing.noun} " not in f" {said} ", frame.id


def test_every_frame_is_one_sentence():
    for frame in FRAMES.values():
        assert all(len(split_sentences(v)) == 1 for v in frame.variants), frame.id


def test_last_mention_does_not_solve_who_has_what(splits):
    report = stories.probe_report(splits["train"] + splits["test"])
    assert report["holder"]["last_mention"] <= 0.45
    assert report["holder"]["chance"] <= 0.45
    assert report["holder"]["distractors_3"] >= 0.25
    assert report["all"]["distractors_3"] >= 0.35
    assert set(report) >= {"holder", "thing", "owner", "place", "spot", "leaver"}


def test_probes_are_beginnings_of_the_story_with_the_true_answer(splits):
    for row in splits["test"]:
        for probe in stories.tracking_probes(row):
            assert row["text"].startswith(f"{probe.prefix_text} {probe.answer}")
            assert probe.answer in probe.candidates
            assert probe.last_mentioned in probe.candidates
            assert len(set(probe.candidates)) == len(probe.candidates) >= 2
            if row["combo_seen"]:
                assert probe.combo_seen


def test_holder_probes_agree_with_the_truth_kept_beside_the_text(splits):
    checked = 0
    for row in splits["test"]:
        for probe in stories.tracking_probes(row):
            things = [t for t in row["truth"].get("has", {}) if t in probe.prefix_text]
            last = split_sentences(probe.prefix_text + " X.")[-1]
            asked = [t for t in things if re.search(rf"\b{t}\b", last)]
            if probe.kind == "holder" and len(asked) == 1 and "for" not in last.split():
                checked += probe.answer == row["truth"]["has"][asked[0]]
    assert checked >= 30


def test_a_probe_by_hand_counts_what_lies_between():
    text = (
        "Anna the baker sat in the park with a kite. Ben was there too. Anna gave"
        " the kite to Ben. Then Hugo came along. Hugo had a bell with him. In the end"
        " the kite was with Ben."
    )
    probe = stories.tracking_probes({"text": text})[-1]
    assert probe.prefix_text.endswith("In the end the kite was with")
    assert probe.answer == "Ben"
    assert probe.candidates == ("Anna", "Ben", "Hugo")
    assert probe.last_mentioned == "Hugo"
    assert probe.n_distractors == 2


def test_every_row_can_be_written_as_json(splits):
    for rows in splits.values():
        for row in rows:
            assert json.loads(json.dumps(row)) == row


def test_unknown_split_is_refused():
    with pytest.raises(ValueError, match="must be train, validation or test"):
        next(stories.generate(Dice(1), 1, "dev"))


def test_same_bytes_under_any_hash_seed():
    code = (
        "import hashlib, json; from utils.support.world import stories;"
        " rows = stories.build(3, {'train': 20, 'validation': 5, 'test': 8});"
        " print(hashlib.sha256(json.dumps(rows).encode()).hexdigest())"
    )
    digests = set()
    for seed in ("0", "99"):
        env = {**os.environ, "PYTHONHASHSEED": seed}
        run = subprocess.run(
            [sys.executable, "-c", code], env=env, capture_output=True, check=True
        )
        digests.add(run.stdout)
    rows = stories.build(3, {"train": 20, "validation": 5, "test": 8})
    here = hashlib.sha256(json.dumps(rows).encode()).hexdigest()
    assert {digest.decode().strip() for digest in digests} == {here}


def test_thorough_stories_ask_more_and_stay_true():
    dice = Dice("stories", 5, "test of thorough")
    rows = list(stories.generate(dice, 60, has_thorough=True))
    plain, thorough = rows[::2], rows[1::2]
    asked = [
        sum(len(stories.tracking_probes(r)) for r in part) for part in (plain, thorough)
    ]
    assert asked[1] > 2 * asked[0]
    assert all(check_story(row["text"]).ok for row in rows)
    for row in thorough:
        assert 60 <= len(row["text"].split()) <= 170


@pytest.mark.parametrize("is_plain", [True, False])
def test_drills_are_true_and_ask_a_lot(is_plain):
    rows = list(drills(Dice("stories", 5, "test of drills"), 60, is_plain=is_plain))
    assert all(check_story(row["text"]).ok for row in rows)
    assert sum(len(stories.tracking_probes(row)) for row in rows) > 1.5 * len(rows)
    assert len({row["text"] for row in rows}) == 60


def test_plain_stories_have_fewer_wordings_than_short_ones():
    n_frames = []
    for is_plain in (True, False):
        told = drills(Dice("stories", 5, "test of drills"), 60, is_plain=is_plain)
        n_frames.append(
            len({f for row in told for f in stories.frames_of(row["text"])})
        )
    assert n_frames[1] > 2 * n_frames[0]


@pytest.mark.parametrize("is_plain", [True, False])
def test_drills_keep_the_rules_of_the_training_split(is_plain):
    pairs = {tuple(pair) for pair in stories.SPLITS["held_out_pairs"]}
    for row in drills(Dice("stories", 6, "test of drills"), 60, is_plain=is_plain):
        assert not any(
            FRAMES[frame].test_only for frame in stories.frames_of(row["text"])
        )
        assert not pairs.intersection(_pairs(row))
