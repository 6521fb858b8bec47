"""Labelled texts as batches: nothing lost, little padding, nothing seen too early."""

import pytest
import torch

from utils.data import (
    encode_rows,
    encode_set,
    fit_tokenizer,
    length_batches,
    number_labels,
    padding_share,
)
from utils.train import Batches

TEXTS = ["good", "a long and good story", "bad bad", "no good story at all, no"]


@pytest.fixture(scope="module")
def tokenizer():
    return fit_tokenizer(TEXTS, 60)


def test_the_vocabulary_begins_with_berts_specials_and_has_the_size(tokenizer):
    assert list(tokenizer.vocab)[:2] == ["[PAD]", "[UNK]"]
    assert tokenizer.vocab["[PAD]"] == 0
    assert max(tokenizer.vocab.values()) + 1 == len(tokenizer.vocab) <= 60
    assert "good" in tokenizer.vocab


def test_a_vocabulary_too_small_for_the_letters_grows():
    tokenizer = fit_tokenizer(["好看的电影 abcdefgh"], 3)
    assert "[UNK]" not in tokenizer.tokenize("好看 abc")


def test_texts_without_a_word_have_no_vocabulary():
    with pytest.raises(ValueError, match="no words"):
        fit_tokenizer(["\u200b", " "], 50)


def test_a_batch_holds_the_texts_it_was_asked_for(tokenizer):
    data = encode_set(tokenizer, TEXTS, [0, 1, 2, 3], 50)
    batch = data.batch([3, 0])
    assert batch["labels"].tolist() == [3, 0]
    assert batch["input_ids"].dtype == batch["labels"].dtype == torch.int64
    for place, row in enumerate((3, 0)):
        is_real = batch["attention_mask"][place].bool()
        found = batch["input_ids"][place][is_real].tolist()
        assert found == tokenizer.encode(TEXTS[row])
        assert (batch["input_ids"][place][~is_real] == 0).all()
    assert batch["input_ids"].shape[1] == int(data.lengths[[3, 0]].max())


def test_a_batch_is_as_wide_as_its_longest_text_not_as_the_sets(tokenizer):
    data = encode_set(tokenizer, TEXTS, [0] * 4, 50)
    assert data.batch([0])["input_ids"].shape == (1, 3)


def test_a_long_text_loses_its_end_but_keeps_its_last_sign(tokenizer):
    data = encode_set(tokenizer, TEXTS, [0] * 4, 4)
    assert data.lengths.tolist() == [3, 4, 4, 4]
    assert data.n_cut == 2
    whole = tokenizer.encode(TEXTS[1])
    assert data.batch([1])["input_ids"].tolist() == [[*whole[:3], whole[-1]]]


def test_a_text_of_nothing_known_still_has_two_tokens(tokenizer):
    assert encode_set(tokenizer, [""], [0], 9).lengths.tolist() == [2]


def test_labels_must_match_texts_and_leave_room(tokenizer):
    with pytest.raises(ValueError, match="4 texts, but 3 labels"):
        encode_set(tokenizer, TEXTS, [0] * 3, 9)
    with pytest.raises(ValueError, match="3 is the least"):
        encode_set(tokenizer, TEXTS, [0] * 4, 2)


def test_rows_are_encoded_with_their_labels_numbers(tokenizer):
    rows = [{"text": "good", "label": "yes"}, {"text": "bad", "label": "no"}]
    data = encode_rows(tokenizer, rows, {"no": 0, "yes": 1}, 9)
    assert data.labels.tolist() == [1, 0]
    assert len(data) == 2


@pytest.mark.parametrize(
    ("labels", "wanted"),
    [
        (["positive", "negative", "positive"], ["negative", "positive"]),
        (["10", "9", "2", "10"], ["2", "9", "10"]),
        (["b", "2", "-1", "a"], ["-1", "2", "a", "b"]),
        (["--5", "-", "-5", "½"], ["-5", "-", "--5", "½"]),
    ],
)
def test_labels_are_numbered_in_their_order(labels, wanted):
    assert list(number_labels(labels)) == wanted
    assert list(number_labels(labels).values()) == list(range(len(wanted)))


def test_evaluation_takes_each_row_once_short_ones_first():
    lengths = [5, 1, 4, 2, 3]
    batches = length_batches(lengths, 2)
    assert batches == [[1, 3], [4, 2], [0]]
    assert length_batches([], 2) == []


def test_padding_is_what_is_not_text():
    assert padding_share([2, 4], [[0, 1]]) == 0.25
    assert padding_share([3, 3], [[0, 1]]) == 0
    assert padding_share([], []) == 0


def test_buckets_save_padding_and_still_mix_the_rows():
    generator = torch.Generator().manual_seed(0)
    lengths = torch.randint(4, 90, (600,), generator=generator)
    shuffled = torch.randperm(600, generator=generator).view(-1, 20).tolist()
    numbering = Batches(lengths.tolist(), 20, n_mixed=10)
    epochs = [[numbering.at(30 * e + step) for step in range(30)] for e in (0, 1)]
    assert padding_share(lengths, epochs[0]) < 0.3 * padding_share(lengths, shuffled)
    assert sorted(sum(epochs[0], [])) == list(range(600))
    first, second = ({frozenset(rows) for rows in epoch} for epoch in epochs)
    assert len(first & second) == 0
    means = [lengths[rows].double().mean() for rows in epochs[0]]
    assert means != sorted(means)
