"""What the fine-tuned checkpoints are trained on."""

import random
import re
from dataclasses import replace

import pytest

from tools._recipe_tasks import (
    encoder_of,
    label_names,
    training_rows,
)
from tools._renamed import common_words, estrange, ordinary_words, rename
from tools._tasks import TASKS
from utils.support.datasets import load_split


def rows_of(name):
    return training_rows(replace(TASKS[name], n_more=0))


def named(row, *kinds):
    return [row["text"][a:b] for a, b, kind in row["entities"] if kind in kinds]


def bare(row):
    """Return the text without its names."""
    text = row["text"]
    for start, end, _ in reversed(row["entities"]):
        text = text[:start] + "_" + text[end:]
    return text


def test_three_items_of_four_have_other_names():
    told, rows = load_split("news", "train"), rows_of("course-bert-ner")
    assert rows_of("course-bert-topic") == told
    assert rows[::4] == told[::4]
    changed = sum(a["text"] != b["text"] for a, b in zip(rows, told, strict=True))
    assert changed >= 0.95 * (len(told) - len(told[::4]))


def test_half_of_the_items_rename_people_only():
    told, rows = load_split("news", "train"), rows_of("course-bert-ner")
    others = "LOC", "ORG", "DATE"
    for at in (2, 3):
        for old, new in zip(told[at::4], rows[at::4], strict=True):
            assert named(new, *others) == named(old, *others)
            assert len(named(new, "PER")) == len(named(old, "PER"))
    renamed = [named(new, *others) for new in rows[1::4]]
    assert renamed != [named(old, *others) for old in told[1::4]]


def test_only_in_every_fourth_item_other_words_are_strange():
    told, rows = load_split("news", "train"), rows_of("course-bert-ner")
    for old, new in zip(told[2::4], rows[2::4], strict=True):
        assert bare(new) == bare(old)
    strange = total = 0
    for old, new in zip(told[3::4], rows[3::4], strict=True):
        pairs = zip(bare(old).split(), bare(new).split(), strict=True)
        both = [(a, b) for a, b in pairs if re.fullmatch("[a-z]{4,}", a)]
        strange += sum(a != b for a, b in both)
        total += len(both)
    assert 0.06 <= strange / total <= 0.1


@pytest.mark.parametrize("text", ["", "12 - 4", "Rosa Bell left."])
def test_what_has_no_lower_case_words_outside_of_names_stays(text):
    row = {"text": text, "entities": [], "summary": ""}
    assert estrange(row, random.Random(0), ["left"])["text"] == text


def test_the_spans_of_a_strange_item_fit():
    text = "Yesterday nobody knew where Rosa Bell had gone without saying anything."
    row = {"text": text, "entities": [[28, 37, "PER"]], "summary": ""}
    for seed in range(50):
        new = estrange(row, random.Random(seed), ["a", "considerably"])
        assert named(new, "PER") == ["Rosa Bell"]


def test_a_person_with_the_name_of_a_place_keeps_it():
    text = "Rosa Bell rang in Bell Square."
    spans = [[0, 9, "PER"], [18, 29, "LOC"]]
    row = {"text": text, "entities": spans, "summary": "Rosa Bell rang."}
    new = rename(row, random.Random(0), lambda dice: "Zora", kinds=("PER",))
    assert new["text"] == "Zora Bell rang in Bell Square."
    assert new["summary"] == "Zora Bell rang."
    assert named(new, "LOC") == ["Bell Square"]


def test_words_that_everybody_uses_are_no_names():
    words = common_words(load_split("news", "train"))
    assert not {"the", "and", "was"} & {*words}
    assert len(words) >= 500
    assert all(re.fullmatch("[a-z]{3,}", word) for word in words)


def test_replaced_items_can_be_tagged():
    plan = TASKS["course-bert-ner"]
    encode = encoder_of(plan, label_names(plan), 256)
    for row in rows_of(plan.name)[:200]:
        assert len(encode(row).ids) <= 256


def test_some_new_names_are_words_of_the_training_texts():
    told, rows = load_split("news", "train"), rows_of("course-bert-ner")
    words = {word.capitalize() for word in [*ordinary_words(told), *common_words(told)]}
    people = [
        word
        for i, row in enumerate(rows)
        if i % 4
        for name in named(row, "PER")
        for word in name.split()
    ]
    assert 0.3 <= sum(word in words for word in people) / len(people) <= 0.7
    assert all(len(word) >= 3 and word.isalpha() for word in words)
