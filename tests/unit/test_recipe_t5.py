"""What course-t5 is trained on: other names, short rows, tasks that take turns."""

import random
import re
from dataclasses import replace

import pytest
import torch

from tools import _recipe_t5 as recipe
from tools._plans import PLANS
from tools._renamed import rename
from utils.bert import IGNORED
from utils.support.datasets import load_split
from utils.t5 import END, T5, write_greedily
from utils.text_tasks import NO_NAMES, PREFIXES
from utils.train import Batches

ROW = {
    "text": "May Pike of Kelby left Pike Lane in May. It is a lane. Pike won.",
    "entities": [[0, 8, "PER"], [12, 17, "ORG"], [23, 32, "LOC"], [36, 39, "DATE"]]
    + [[55, 59, "PER"]],
    "summary": "May Pike of Kelby left Pike Lane.",
}


@pytest.fixture(scope="module")
def news():
    return load_split("news", "train")[:200]


def test_a_renamed_item_has_new_names_and_keeps_its_dates_and_other_words():
    new = rename(ROW, random.Random(0))
    assert re.fullmatch(
        r"May (\w+) of (\w+) left \1 Lane in May\. It is a lane\. \1 won\.", new["text"]
    )
    kinds = [kind for *_, kind in new["entities"]]
    assert kinds == ["PER", "ORG", "LOC", "DATE", "PER"]
    assert "Pike" not in new["text"] + new["summary"]
    names = [new["text"][start:end] for start, end, _ in new["entities"]]
    assert names[0] in new["summary"]
    assert names[2] in new["summary"]
    assert names[3] == "May"


def test_renamed_items_are_the_same_items(news):
    n_new = 0
    for row in news:
        new = rename(row, random.Random(1))
        assert len(new["text"].split()) == len(row["text"].split())
        assert len(new["entities"]) == len(row["entities"])
        for (a, b, kind), (c, d, other) in zip(
            row["entities"], new["entities"], strict=True
        ):
            assert kind == other
            before, after = row["text"][a:b], new["text"][c:d]
            assert len(before.split()) == len(after.split())
            n_new += before != after
            assert kind != "DATE" or before == after
    assert n_new > 4 * len(news)


def test_most_news_are_learnt_with_other_names_and_the_same_words(news):
    found, _ = recipe.training_texts(0)
    drawn = recipe.task_texts(recipe.task_rows("train"))
    assert found["en_fr"] == drawn["en_fr"]
    changed = [a != b for a, b in zip(found["summary"], drawn["summary"], strict=True)]
    assert not any(changed[::4])
    for part in (changed[1::4], changed[2::4], changed[3::4]):
        assert sum(part) / len(part) >= 0.9
    low = r"\b[a-z]+\b"  # nothing in small letters is another word
    for (source, target), (text, summary) in zip(
        found["summary"], drawn["summary"], strict=True
    ):
        assert re.findall(low, source) == re.findall(low, text)
        assert re.findall(low, target) == re.findall(low, summary)


def test_who_is_named_in_a_summary_stands_in_its_item():
    n_named = 0
    for source, target in recipe.training_texts(0)[0]["summary"]:
        for first, last in re.findall(r"\b([A-Z]\w+) ([A-Z]\w+)\b", target):
            n_named += 1
            assert f"{first} {last}" in source or last in source
    assert n_named >= 500


def test_late_news_come_last_and_leave_the_others_as_they_are():
    before, n_before = recipe.training_texts(0)
    found, n_news = recipe.training_texts(0, 60)
    assert n_before == n_news == len(before["summary"])
    for task, texts in before.items():
        assert found[task][: len(texts)] == texts
        assert len(found[task]) - len(texts) == 60 * (task in ("summary", "names"))


def test_the_last_part_has_the_late_news_and_a_rate_of_its_own():
    plan = replace(PLANS["course-t5"], **{"n_more": 0, "n_late": 48})
    plan = replace(plan, n_steps=9, n_short_steps=2, n_late_steps=3, n_watched=2)
    run = recipe.t5_run(plan)
    assert run.parts == (6, 3)
    assert all(run.loss_at(step).isfinite() for step in range(9))


def test_sentences_hold_their_own_names_and_lose_none(news):
    pairs = recipe.sentence_texts(news)
    assert len(pairs) > 3 * len(news)
    sources = {source.removeprefix(PREFIXES["names"]) for source, _ in pairs}
    assert all(any(s in row["text"] for row in news) for s in list(sources)[:50])
    listed = [set(target.split("; ")) - {NO_NAMES} for _, target in pairs]
    wanted = {
        f"{kind}: {row['text'][start:end]}"
        for row in news
        for start, end, kind in row["entities"]
    }
    assert set().union(*listed) == wanted


def test_every_task_has_its_prefix():
    rows = {name: load_split(name, "validation")[:3] for name in ("en_fr", "py_js")}
    texts = recipe.task_texts(rows | {"news": load_split("news", "validation")[:3]})
    assert tuple(texts) == recipe.TASKS
    for task, pairs in texts.items():
        assert all(source.startswith(PREFIXES[task]) for source, _ in pairs)
        assert all(target for _, target in pairs)


def test_tasks_take_turns_and_every_row_is_served_once_an_epoch():
    rows = {"a": [([i], [i]) for i in range(6)], "b": [([9], [9])] * 4}
    batches = {name: Batches([1] * len(r), 2, 0) for name, r in rows.items()}
    turns = recipe.Turns(("a", "b", "a"), rows, batches)
    served = [turns.at(step) for step in range(9)]
    firsts = [{row[0][0] for row in part} for part in served]
    assert firsts[1] == firsts[4] == firsts[7] == {9}
    epoch = [firsts[i] for i in (0, 2, 3)]
    assert set().union(*epoch) == set(range(6))


def test_a_batch_pads_sources_with_zeros_and_labels_with_what_is_ignored():
    source, is_real, labels = recipe.make_batch([([5, 6, END], [7, END]), ([5], [END])])
    assert source.tolist() == [[5, 6, END], [5, 0, 0]]
    assert is_real.tolist() == [[1, 1, 1], [1, 0, 0]]
    assert labels.tolist() == [[7, END], [END, IGNORED]]


def test_what_is_watched_is_what_greedy_decoding_writes():
    torch.manual_seed(0)
    model = T5(30, 12, 3, 1, 20)
    source, is_real, _ = recipe.make_batch([([5, 6, 7, END], [END]), ([8, END], [END])])
    written = write_greedily(model.eval(), source, is_real, max_new_tokens=4).tolist()
    rows = [([5, 6, 7, END], written[0]), ([8, END], [*written[1][:3], 29])]
    assert written[1][3] != 29
    found = recipe.watch_t5(model, {"names": rows})
    assert found["names_exact"] == 0.5
    assert found["names_loss"] > 0
