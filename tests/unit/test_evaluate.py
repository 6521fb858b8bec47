"""The measures of checkpoints: made-up models get the scores they were made for."""

import math

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from tools._evaluate import (
    HARD_KINDS,
    acceptance,
    answer_probes,
    collect_probes,
    perplexity_per_word,
    tracking_table,
)
from tools._measure import bootstrap_gap
from tools._ngram import KneserNey
from utils.support.datasets import load_split
from utils.support.vocabularies import read_merges
from utils.tokenizer import BPETokenizer

VOCAB_SIZE, END = 2048, 2032


@pytest.fixture(scope="module")
def tokenizer():
    return BPETokenizer(*read_merges("gpt"))


@pytest.fixture(scope="module")
def rows():
    return load_split("stories", "test")[:12]


def uniform(ids, is_real):
    return torch.zeros(*ids.shape, VOCAB_SIZE)


def reader(tokenizer, texts):
    """Return a model that knows these texts by heart."""
    known = {}
    for text in texts:
        row = [END, *tokenizer.encode(text), END]
        for i in range(1, len(row)):
            known[tuple(row[:i])] = row[i]

    def logits_of(ids, is_real):
        logits = torch.zeros(*ids.shape, VOCAB_SIZE)
        for b, row in enumerate(ids.tolist()):
            for t in range(len(row)):
                token = known.get(tuple(row[: t + 1]))
                if token is not None:
                    logits[b, t, token] = 20.0
        return logits

    return logits_of


def test_perplexity_of_the_uniform_guess(tokenizer):
    text = "Zoe has the brass key."
    n = len(tokenizer.encode(text)) + 1
    found = perplexity_per_word(uniform, [text, text], tokenizer.encode, END)
    assert found == pytest.approx(math.exp(n * math.log(VOCAB_SIZE) / 5), rel=1e-4)


def test_a_model_that_knows_the_text_answers_every_question(tokenizer, rows):
    probes = collect_probes(rows)
    assert len(probes) >= 10
    texts = [row["text"] for row in rows]
    model = reader(tokenizer, texts)
    outcomes = answer_probes(model, probes, tokenizer.encode, END)
    assert all(o.is_right for o in outcomes)
    table = tracking_table(outcomes)
    assert table["all"]["accuracy"] == 1
    hard = [probe for probe in probes if probe.kind in HARD_KINDS]
    assert 0 < len(hard) < len(probes)
    assert table["all"]["n"] == len(hard)
    assert 0.1 < table["all"]["chance"] < 0.6
    lengths = [row["n"] for name, row in table.items() if name.endswith("words")]
    assert sum(lengths) == len(hard)
    kinds = [row["n"] for name, row in table.items() if name.startswith("kind: ")]
    assert sum(kinds) == len(probes)
    assert perplexity_per_word(model, texts, tokenizer.encode, END) < 1.5


def test_every_probe_continues_its_story(rows):
    for row in rows:
        for probe in collect_probes([row]):
            gap = "" if probe.prefix_text.endswith(('"', "(")) else " "
            assert probe.prefix_text + gap + probe.answer in row["text"]


def test_acceptance_of_held_out_stories_and_of_nonsense(rows):
    texts = [row["text"] for row in rows]
    found = acceptance(texts, texts[:6])
    assert found["sentences_accepted"] == found["stories_accepted"] == 1
    assert 0.3 < found["sentences_new"] < 0.7
    found = acceptance([*texts, "Fish fish the. The key key."], [])
    assert found["stories_accepted"] == round(12 / 13, 4)
    assert found["sentences_new"] == 1


def test_kneser_ney_is_a_distribution_and_prefers_what_it_saw():
    rows = [[0, 1, 2, 3, 1, 2, 4], [0, 1, 2, 3], [0, 5, 2, 3]]
    model = KneserNey(rows, 3, vocab_size=7)
    for context in ((0, 0), (1, 2), (5, 2), (6, 6), (4, 1)):
        total = sum(model.p(context, token) for token in range(7))
        assert total == pytest.approx(1)
    assert model.p((1, 2), 3) > model.p((1, 2), 4) > model.p((1, 2), 6)
    assert model.nats([0, 1, 2, 3]) < model.nats([0, 3, 2, 1])
    assert model.fill([0, 6, 2, 3], 1, range(1, 7)) == 1


@settings(deadline=None)
@given(
    st.lists(st.lists(st.integers(1, 5), min_size=2, max_size=9), min_size=2),
    st.sampled_from([2, 3, 4]),
)
def test_kneser_ney_fills_with_the_likeliest_of_all_candidates(texts, order):
    rows = [[0, *text, 0] for text in texts]
    model = KneserNey(rows[1:], order, vocab_size=6)
    for place in range(1, len(rows[0]) - 1):
        filled = [[*rows[0][:place], t, *rows[0][place + 1 :]] for t in range(1, 6)]
        near = [row[: place + order] for row in filled]
        (best,) = model.fill_all([(rows[0], place)], range(1, 6))
        cheapest = min(model.nats(row) for row in near)
        assert model.nats(near[best - 1]) == pytest.approx(cheapest)


def test_bootstrap_gap_of_equal_and_of_better_guesses():
    right = [i % 2 == 0 for i in range(400)]
    assert bootstrap_gap(right, right) == (0.0, 0.0)
    low, high = bootstrap_gap([True] * 400, right)
    assert 0.44 < low < 0.5 < high < 0.56


def test_bootstrap_gap_draws_texts_not_places():
    # Ten texts: all places of a text are right or wrong together.
    ours = [text % 2 == 0 for text in range(10) for _ in range(40)]
    texts = [text for text in range(10) for _ in range(40)]
    low, high = bootstrap_gap(ours, [False] * 400, texts)
    narrow = bootstrap_gap(ours, [False] * 400)
    assert low < 0.3 < narrow[0] < 0.5 < narrow[1] < 0.7 < high
