"""The exercises before the questions: what they ask can be found, and only found."""

import random

import pytest
import torch

from tools._recipe_answers import (
    Learner,
    draw_copy,
    draw_find,
    read_signs,
    short_passages,
    stage_of,
    swap_words,
    swapped_at,
)
from tools._tasks import TASKS
from utils.bert import IGNORED
from utils.support.datasets import load_split
from utils.support.world import questions_drills
from utils.support.world.dice import Dice
from utils.support.world.questions_ask import ask_everything
from utils.support.world.questions_passage import eight_grams
from utils.tasks import Example, pad_examples

PLAN = TASKS["course-bert-qa"]
SIGNS = read_signs()


@pytest.fixture(scope="module")
def passages():
    """Questions about short passages, by the number of sentences of each event."""
    return {n: short_passages(60, n, 0.6) for n in (1, 2)}


def rows(draw, n=50):
    dice = random.Random(0)
    return [draw(dice, SIGNS) for _ in range(n)]


def test_no_token_is_of_two_sorts():
    sorts = [*SIGNS.kinds, SIGNS.asks, SIGNS.others, tuple(SIGNS.kept)]
    dealt = [token for sort in sorts for token in sort]
    assert len(dealt) == len(set(dealt))
    assert SIGNS.stop in SIGNS.kept


def test_what_a_copy_lacks_stands_between_the_same_two_tokens_before():
    for row in rows(draw_copy):
        gaps = [i for i, wanted in enumerate(row.target) if wanted != IGNORED]
        cut = row.ids.index(SIGNS.sep)
        for i in gaps:
            assert row.ids[i] == SIGNS.mask
            assert row.target[i] in row.ids[:cut]
        again = row.ids[cut + 1 : -1]
        full = [
            row.target[i] if i in gaps else row.ids[i]
            for i in range(cut + 1, len(row.ids) - 1)
        ]
        shown = row.ids[1:cut]
        assert any(shown[i : i + len(full)] == full for i in range(len(shown)))
        assert len(again) == len(full)


def test_the_answer_of_a_find_is_of_the_kind_asked_for_beside_a_word_of_the_question():
    for row in rows(draw_find, 200):
        cut = row.ids.index(SIGNS.sep)
        kind = SIGNS.asks.index(row.ids[1])
        place, last = row.target
        assert place == last > cut
        assert row.ids[place] in SIGNS.kinds[kind]
        sentences, sentence = [], []
        for i, token in enumerate(row.ids[cut + 1 : -1], cut + 1):
            sentence.append((i, token))
            if token == SIGNS.stop:
                sentences.append(sentence)
                sentence = []
        hints = set(row.ids[2:cut])
        shared = [len(hints & {token for _, token in s}) for s in sentences]
        (right,) = [
            n
            for n, s in zip(shared, sentences, strict=True)
            if (place, row.ids[place]) in s
        ]
        assert right >= 1
        for s in sentences:
            assert sum(token in SIGNS.kinds[kind] for _, token in s) == 1


def test_a_swapped_word_is_the_same_word_everywhere_and_marks_stay():
    ids = [SIGNS.cls, 700, 701, SIGNS.sep, 702, 700, 701, SIGNS.stop, SIGNS.sep]
    row = Example(ids, [0] * 4 + [1] * 5, (4, 4))
    dice = random.Random(1)
    changed = set()
    for _ in range(200):
        new = swap_words(row, 1.0, dice, SIGNS)
        assert (new.ids[1], new.ids[2]) == (new.ids[5], new.ids[6])
        assert [new.ids[i] for i in (0, 3, 7, 8)] == [ids[i] for i in (0, 3, 7, 8)]
        assert (new.type_ids, new.target) == (row.type_ids, row.target)
        changed.update(i for i in range(9) if new.ids[i] != ids[i])
    assert changed == {1, 2, 4, 5, 6}
    assert swap_words(row, 0.0, dice, SIGNS) == row


def test_the_stages_follow_one_another_and_look_back():
    n = PLAN.n_copy_steps, PLAN.n_find_steps, PLAN.n_short_steps, PLAN.n_longer_steps
    ends = [sum(n[: i + 1]) for i in range(4)] + [PLAN.n_steps]
    wanted = [{"copy"}, {"find"}, {"short"}, {"longer", "short"}]
    wanted.append({"whole", "longer", "short"})
    for first, end, kinds in zip([0, *ends], ends, wanted, strict=False):
        assert {stage_of(PLAN, step) for step in range(first, end)} == kinds
    start = PLAN.n_copy_steps + PLAN.n_find_steps
    assert swapped_at(PLAN, start) == 1
    assert swapped_at(PLAN, start + PLAN.n_swap_steps) == 0
    with pytest.raises(ValueError, match="1 steps before"):
        stage_of(PLAN, PLAN.n_steps)


def test_all_words_are_copied():
    seen = {token for row in rows(draw_copy, 200) for token in row.ids}
    for sort in (*SIGNS.kinds, SIGNS.others):
        assert len(seen & {*sort}) >= len(sort) / 2


def test_nothing_that_is_held_out_is_asked(monkeypatch):
    asked = []

    def kept(dice, passage):
        asked.extend(ask_everything(dice, passage))
        return asked[-1:]

    monkeypatch.setattr(questions_drills, "ask_everything", kept)
    assert len(list(questions_drills.drills(Dice("seen"), 40, n_sentences=2))) == 40
    assert len(asked) >= 100
    assert all(one.combo_seen and one.frame_seen for one in asked)


@pytest.mark.parametrize("n", [1, 2])
def test_short_passages_hold_rivals_and_nothing_that_is_held_out(passages, n):
    held = load_split("questions", "validation") + load_split("questions", "test")
    avoid = {gram for row in held for gram in eight_grams(row["context"])}
    for row in passages[n]:
        end = row["answer_start"] + len(row["answer"])
        assert row["context"][row["answer_start"] : end] == row["answer"]
        assert avoid.isdisjoint(eight_grams(row["context"]))
        assert row["context"].count(".") >= 3 * n
    assert len({row["context"] for row in passages[n]}) >= 12


def test_the_price_of_a_find_counts_the_right_sentence_only():
    torch.manual_seed(0)
    learner = Learner(PLAN).eval()
    batch = pad_examples(rows(draw_find, 4))
    with torch.no_grad():
        before = learner.find_loss(batch, SIGNS.stop)
        places = batch["labels"][:, 0]
        # All sentences as likely as not: the second part is then ln 2.
        torch.nn.init.zeros_(learner.sentence_head.weight)
        torch.nn.init.zeros_(learner.sentence_head.bias)
        even = learner.find_loss(batch, SIGNS.stop)
        torch.nn.init.constant_(learner.sentence_head.bias, -50.0)
        none = learner.find_loss(batch, SIGNS.stop)
    told = batch["token_type_ids"] == 1
    n_right = 0
    for row, place in zip(batch["input_ids"].tolist(), places.tolist(), strict=True):
        first = place
        while row[first - 1] not in (SIGNS.stop, SIGNS.sep):
            first -= 1
        n_right += row.index(SIGNS.stop, place) - first + 1
    answer = even - torch.tensor(2.0).log()
    assert before != even
    torch.testing.assert_close(none - answer, 50.0 * n_right / told.sum())
