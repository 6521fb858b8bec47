"""The questions of Saltby keep the rules of the embedded world."""

import hashlib
import json
import os
import re
import subprocess
import sys
from collections import Counter

import pytest

from utils.support.datasets import load
from utils.support.files import REPO, read_jsonl
from utils.support.world import questions
from utils.support.world.dice import Dice
from utils.support.world.questions_baselines import (
    answering_overlap,
    baselines,
    candidates,
    content_words,
    guesses,
    sentences,
    truth_of,
)
from utils.support.world.questions_grammar import FILLERS, OPENERS, SLOT, TOPICS
from utils.support.world.questions_passage import (
    draw_passage,
    draw_unit,
    is_held_out,
)
from utils.support.world.questions_values import (
    KINDS,
    POOLS,
    bare,
    class_of,
    kind_of,
    mask,
    mentions,
)

FRAMES = [
    frame
    for topic in TOPICS.values()
    for table in (topic.steps, topic.questions)
    for frames in table.values()
    for frame in frames
]


@pytest.fixture(scope="module")
def splits():
    """The questions as they ship."""
    found = load("questions")
    return {split: found[split] for split in ("train", "validation", "test")}


@pytest.fixture(scope="module")
def handwritten():
    return read_jsonl(REPO / "data" / "handwritten" / "questions.jsonl")


def grams(text, n):
    words = re.findall(r"\w+", text.lower())
    return {tuple(words[i : i + n]) for i in range(len(words) - n + 1)}


def contexts(rows):
    return list(dict.fromkeys(row["context"] for row in rows))


# --- rows ---------------------------------------------------------------------------


def test_sizes_are_as_asked(splits):
    assert {split: len(rows) for split, rows in splits.items()} == questions.SIZES
    ids = [row["id"] for rows in splits.values() for row in rows]
    assert len(set(ids)) == len(ids)


def test_every_answer_stands_where_it_is_said_to(splits):
    for row in [row for rows in splits.values() for row in rows]:
        end = row["answer_start"] + len(row["answer"])
        assert row["context"][row["answer_start"] : end] == row["answer"]
        assert row["answer"] not in row["also_right"]
        assert all(other in row["context"] for other in row["also_right"])
        assert row["question"].endswith("?")


def test_an_answer_ends_at_the_ends_of_words(splits):
    for row in splits["test"]:
        start, end = row["answer_start"], row["answer_start"] + len(row["answer"])
        around = f" {row['context']} "[start], f" {row['context']} "[end + 1]
        assert not any(letter.isalnum() for letter in around), row


def test_the_answer_is_of_the_kind_that_is_asked(splits):
    for row in splits["train"] + splits["test"]:
        assert kind_of(truth_of(row)[0]) == row["kind"], row


def test_no_question_names_its_own_answer(splits):
    for row in splits["train"] + splits["test"]:
        of, value = truth_of(row)
        named = [(c, v) for c, v, _, _ in mentions(row["question"])]
        assert (of, value) not in named, row


def test_no_answer_is_the_only_one_of_its_type(splits):
    for row in splits["train"] + splits["test"]:
        of, _ = truth_of(row)
        values = {v for c, v, _, _ in mentions(row["context"]) if c == of}
        assert len(values) >= 2, row


def test_one_question_has_one_answer_per_passage(splits):
    for rows in splits.values():
        asked = Counter((row["context"], row["question"]) for row in rows)
        assert max(asked.values()) == 1


def test_lengths_are_varied(splits):
    for rows in splits.values():
        counts = sorted(len(text.split()) for text in contexts(rows))
        assert counts[0] >= 50
        assert counts[-1] <= 120
        assert counts[len(counts) * 3 // 4] - counts[len(counts) // 4] >= 15


def test_kinds_are_balanced(splits):
    for split, rows in splits.items():
        counts = Counter(row["kind"] for row in rows)
        assert set(counts) == set(KINDS)
        assert max(counts.values()) <= 1.3 * min(counts.values()), split


def test_answers_stand_everywhere(splits):
    for split in ("train", "test"):
        rows = splits[split]
        places = Counter(4 * r["answer_start"] // len(r["context"]) for r in rows)
        assert all(0.18 <= places[k] / len(rows) <= 0.32 for k in range(4))


# --- splits -------------------------------------------------------------------------


def test_no_eight_words_of_a_passage_occur_in_another_split(splits):
    found = {
        split: set().union(*(grams(text, 8) for text in contexts(rows)))
        for split, rows in splits.items()
    }
    assert not found["train"] & (found["validation"] | found["test"])
    assert not found["validation"] & found["test"]


def test_the_test_has_all_four_cases(splits):
    cases = Counter((r["combo_seen"], r["frame_seen"]) for r in splits["test"])
    assert len(cases) == 4
    assert min(cases.values()) >= 0.2 * len(splits["test"])


def test_frames_kept_for_the_test_stay_out_of_training(splits):
    only, known = questions.question_masks(True), questions.question_masks(False)
    assert not only & known
    for row in splits["train"] + splits["validation"]:
        assert mask(row["question"]) in known, row
    old = [row for row in splits["test"] if row["frame_seen"]]
    assert all(mask(row["question"]) in known for row in old)
    new = [row for row in splits["test"] if not row["frame_seen"]]
    assert sum(mask(row["question"]) in only for row in new) >= 0.5 * len(new)


def test_sentences_kept_for_the_test_stay_out_of_training(splits):
    def masks(test_only):
        return {
            mask(SLOT.sub(lambda m, t=topic: _shown(t, m), frame.text))
            for topic in TOPICS.values()
            for frames in topic.steps.values()
            for frame in frames
            if frame.test_only == test_only
        }

    def _shown(topic, match):
        form, pool = match["form"], topic.pools[match["role"]]
        return form if form in ("he", "him", "his") else POOLS[pool][0]

    only = masks(True) - masks(False)
    assert len(only) > 100
    for row in splits["train"] + splits["validation"]:
        text = row["context"]
        told = {mask(text[a:b].strip()) for a, b in sentences(text)}
        assert not told & only, row["id"]


@pytest.mark.parametrize("split", ["train", "validation", "test"])
def test_no_sentence_frame_is_above_two_percent(splits, split):
    texts = contexts(splits[split])
    told = Counter(mask(t[a:b].strip()) for t in texts for a, b in sentences(t))
    assert len(told) >= 200
    assert max(told.values()) <= 0.02 * told.total()


@pytest.mark.parametrize("split", ["train", "test"])
def test_no_question_frame_is_above_two_percent(splits, split):
    asked = Counter(mask(row["question"]) for row in splits[split])
    assert len(asked) >= 250
    assert max(asked.values()) <= 0.02 * asked.total()


def test_training_units_hold_no_held_out_pair_and_new_ones_do():
    dice = Dice("questions", "pairs")
    for topic in TOPICS.values():
        new = 0
        for _ in range(40):
            for combo_seen in (True, False):
                unit = draw_unit(dice, topic, list(topic.steps), [], combo_seen)
                if unit is None:
                    continue
                roles = [role for role in unit.values if role != topic.anchor]
                held = [
                    is_held_out(topic, unit.anchor, role, unit.values[role])
                    for role in roles
                ]
                assert not (combo_seen and any(held))
                new += sum(held)
        assert new > 60, topic.name


def test_flags_of_the_test_rows_are_those_of_their_units():
    dice = Dice("questions", "flags")
    for row in questions.generate(dice, 80, "test"):
        named = mentions(row["question"])
        pairs = [
            is_held_out(topic, anchor, role, value)
            for topic in TOPICS.values()
            for (of, anchor), (other, value) in _pairs(row, named)
            if of == class_of(topic.pools[topic.anchor])
            for role in topic.pools
            if role != topic.anchor and class_of(topic.pools[role]) == other
        ]
        if not row["combo_seen"]:
            assert any(pairs), row


def _pairs(row, named):
    """Return the answer with each value the question names, in either order."""
    answer = truth_of(row)
    for of, value, _, _ in named:
        yield answer, (of, value)
        yield (of, value), answer


def test_every_value_of_a_slot_can_occur_in_training():
    for topic in TOPICS.values():
        anchors = POOLS[topic.pools[topic.anchor]]
        for role, pool in topic.pools.items():
            for value in POOLS[pool] if role != topic.anchor else ():
                assert any(
                    not is_held_out(topic, anchor, role, value) for anchor in anchors
                )


# --- how hard it is -----------------------------------------------------------------


def test_guesses_without_reading_stay_well_below_what_a_model_should_reach(splits):
    scores = baselines(splits["train"], splits["test"])
    assert scores["majority"] <= 0.03
    assert scores["random"] <= 0.40
    assert scores["first"] <= 0.42
    assert scores["overlap"] <= 0.68
    assert scores["nearest"] <= 0.78


def test_questions_share_few_words_with_the_sentence_that_answers(splits):
    shared = [answering_overlap(row) for row in splits["test"]]
    assert sum(words <= 1 for words, _ in shared) >= 0.5 * len(shared)
    assert sum(rival for _, rival in shared) >= 0.5 * len(shared)


def test_a_baseline_by_hand():
    row = {
        "id": "x",
        "context": "Ben found a kite. Anna the baker lost two hats. Hugo slept.",
        "question": "Who lost something?",
        "answer": "Anna",
        "answer_start": 18,
    }
    assert truth_of(row) == ("person", "Anna")
    assert [value for value, _, _ in candidates(row)] == ["Ben", "Anna", "Anna", "Hugo"]
    assert guesses(row) == {
        "random": pytest.approx(1 / 3),
        "first": 0.0,
        "overlap": 1.0,
        "nearest": 1.0,
    }
    assert answering_overlap(row) == (1, False)
    assert content_words("Who lost the kite?") == {"lost", "kite"}


# --- frames -------------------------------------------------------------------------


def test_frames_use_the_slots_of_their_topic():
    for topic in TOPICS.values():
        for table in (topic.steps, topic.questions):
            for frames in table.values():
                for frame in frames:
                    assert set(frame.roles) <= set(topic.pools), frame.text
        told = {r for fs in topic.steps.values() for f in fs for r in f.roles}
        assert told == set(topic.pools) == set(topic.questions)


def test_a_question_gives_something_and_not_its_answer():
    for topic in TOPICS.values():
        for role, frames in topic.questions.items():
            for frame in frames:
                assert frame.roles, frame.text
                assert role not in frame.roles, frame.text


def test_every_step_and_slot_has_frames_for_training_and_for_the_test():
    for topic in TOPICS.values():
        for table in (topic.steps, topic.questions):
            for name, frames in table.items():
                kept = sum(frame.test_only for frame in frames)
                assert kept >= 1, (topic.name, name)
                assert len(frames) - kept >= 3, (topic.name, name)


def test_frames_name_no_value_outside_their_slots():
    told = FRAMES + [f for row in OPENERS.values() for f in row] + FILLERS
    for frame in told:
        assert not mentions(SLOT.sub("_", frame.text)), frame.text


def test_no_frame_has_eight_words_without_a_slot():
    told = [f for t in TOPICS.values() for fs in t.steps.values() for f in fs]
    told += [f for row in OPENERS.values() for f in row] + FILLERS
    for frame in told:
        for run in SLOT.sub("\n", frame.text).split("\n"):
            assert len(re.findall(r"\w+", run)) < 8, frame.text


def test_every_value_is_found_again_in_a_text():
    for pool, values in POOLS.items():
        for value in values:
            found = [(of, v) for of, v, _, _ in mentions(f"So {value}, then.")]
            assert found == [(class_of(pool), value)], (pool, found)


def test_a_spot_loses_only_what_means_little():
    assert bare("on the green bench") == "the green bench"
    assert bare("under the nets") == "under the nets"
    assert bare("in front of the inn") == "in front of the inn"


def test_mask_blanks_values_and_pronouns():
    assert mask("Karim the ferryman gave her a kite on Friday.") == (
        "<person> gave <pronoun> <thing> on <day>."
    )


def test_a_passage_knows_where_it_names_what():
    dice = Dice("questions", "mentions")
    seen = 0
    while seen < 20:
        passage = draw_passage(dice, ["stalls", "finds"], (), True, False)
        if passage is None:
            continue
        seen += 1
        for mention in passage.mentions:
            text = passage.text[mention.start : mention.end].lower()
            value = passage.units[mention.unit].values[mention.role].lower()
            assert text.split()[-1] == value.split()[-1] or text.startswith("the ")


# --- making -------------------------------------------------------------------------


def test_same_bytes_under_any_hash_seed():
    sizes = {"train": 60, "validation": 15, "test": 30}
    code = (
        "import hashlib, json; from utils.support.world import questions;"
        f" rows = questions.build(3, {sizes});"
        " print(hashlib.sha256(json.dumps(rows).encode()).hexdigest())"
    )
    digests = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONHASHSEED": seed},
            cwd=REPO,
            capture_output=True,
            check=True,
            text=True,
        ).stdout.strip()
        for seed in ("0", "99")
    }
    rows = json.dumps(questions.build(3, sizes)).encode()
    assert digests == {hashlib.sha256(rows).hexdigest()}


def test_more_keeps_off_the_held_out_passages(splits):
    held = splits["validation"] + splits["test"]
    rows = questions.more(120, 5, held)
    assert len(rows) == len({row["id"] for row in rows}) == 120
    assert list(rows[0]) == list(splits["train"][0])
    known = set().union(*(grams(text, 8) for text in contexts(held)))
    assert not any(grams(text, 8) & known for text in contexts(rows))
    assert questions.more(120, 6, held) != rows


def test_unknown_split_is_refused():
    with pytest.raises(ValueError, match="must be train, validation or test"):
        next(questions.generate(Dice(1), 1, "dev"))


# --- by hand ------------------------------------------------------------------------


def test_handwritten_questions_are_many_and_of_every_kind(handwritten):
    assert len(handwritten) >= 100
    assert len(contexts(handwritten)) >= 25
    counts = Counter(row["kind"] for row in handwritten)
    assert set(counts) == set(KINDS)
    assert min(counts.values()) >= 10


def test_handwritten_answers_stand_where_they_are_said_to(handwritten):
    for row in handwritten:
        end = row["answer_start"] + len(row["answer"])
        assert row["context"][row["answer_start"] : end] == row["answer"]
        assert all(other in row["context"] for other in row["also_right"])
        assert 50 <= len(row["context"].split()) <= 120


def test_handwritten_questions_share_no_six_words_with_the_generated(
    handwritten, splits
):
    rows = [row for part in splits.values() for row in part]
    made = set().union(
        *(grams(r["context"], 6) | grams(r["question"], 6) for r in rows)
    )
    frames = (SLOT.sub(" ", frame.text) for frame in FRAMES)
    made |= set().union(*(grams(text, 6) for text in frames))
    for row in handwritten:
        shared = (grams(row["context"], 6) | grams(row["question"], 6)) & made
        assert not shared, (row["id"], shared)
