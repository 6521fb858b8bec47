"""What the fine-tuned checkpoints are trained on."""

from dataclasses import replace

from tools._recipe_tasks import encoder_of, label_names, ordinary_words, training_rows
from tools._tasks import TASKS
from utils.support.datasets import load_split


def rows_of(name):
    return training_rows(replace(TASKS[name], n_more=0))


def test_only_names_are_replaced_and_only_in_every_second_item():
    told, rows = load_split("news", "train"), rows_of("course-bert-ner")
    assert rows_of("course-bert-topic") == told
    assert rows[::2] == told[::2]
    changed = sum(a["text"] != b["text"] for a, b in zip(rows, told, strict=True))
    assert changed >= 0.95 * len(told[1::2])


def test_replaced_items_can_be_tagged():
    plan = TASKS["course-bert-ner"]
    encode = encoder_of(plan, label_names(plan), 256)
    for row in rows_of(plan.name)[:200]:
        assert len(encode(row).ids) <= 256


def test_some_new_names_are_words_of_the_training_texts():
    told, rows = load_split("news", "train"), rows_of("course-bert-ner")
    words = {word.capitalize() for word in ordinary_words(told)}
    people = [
        word
        for row in rows[1::2]
        for start, end, kind in row["entities"]
        if kind == "PER"
        for word in row["text"][start:end].split()
    ]
    assert 0.3 <= sum(word in words for word in people) / len(people) <= 0.7
    assert all(len(word) >= 4 and word.isalpha() for word in words)
