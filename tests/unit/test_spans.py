"""Names as tags and back, answers as two ends, and the measures of both."""

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from utils.spans import (
    answer_places,
    best_spans,
    group_pieces,
    overlap_f1,
    score_spans,
    spans_to_tags,
    tag_names,
    tags_to_spans,
)

WORDS = [(0, 3), (4, 8), (9, 12), (13, 15), (16, 20)]


def test_pieces_are_joined_to_words():
    pieces = ["salt", "##by", "is", "old", "##er"]
    offsets = [(0, 4), (4, 6), (7, 9), (10, 13), (13, 15)]
    firsts, words = group_pieces(pieces, offsets)
    assert firsts == [0, 2, 3]
    assert words == [(0, 6), (7, 9), (10, 15)]


def test_tags_begin_each_name_with_b():
    spans = [(0, 8, "PER"), (9, 12, "PER"), (16, 20, "LOC")]
    tags = spans_to_tags(spans, WORDS)
    assert tags == ["B-PER", "I-PER", "B-PER", "O", "B-LOC"]


def test_a_name_that_ends_inside_a_word_is_refused():
    with pytest.raises(ValueError, match="PER from 0 to 7"):
        spans_to_tags([(0, 7, "PER")], WORDS)


@pytest.mark.parametrize(
    ("tags", "wanted"),
    [
        (["I-PER", "I-PER", "O", "O", "O"], []),  # no name begins
        (["B-PER", "I-LOC", "I-PER", "O", "O"], [(0, 3, "PER")]),
        (["B-PER", "O", "I-PER", "O", "O"], [(0, 3, "PER")]),
        (["B-PER", "B-PER", "I-PER", "O", "O"], [(0, 3, "PER"), (4, 12, "PER")]),
    ],
)
def test_tags_are_read_strictly(tags, wanted):
    assert tags_to_spans(tags, WORDS) == wanted


@given(st.lists(st.sampled_from(tag_names(["PER", "LOC"])), min_size=5, max_size=5))
def test_names_become_the_same_names_again(tags):
    spans = tags_to_spans(tags, WORDS)
    assert tags_to_spans(spans_to_tags(spans, WORDS), WORDS) == spans


def test_names_count_only_if_start_end_and_kind_are_right():
    true = [[(0, 8, "PER"), (9, 12, "LOC")], [(0, 3, "ORG")]]
    guessed = [[(0, 8, "PER"), (9, 12, "ORG"), (16, 20, "LOC")], [(0, 8, "ORG")]]
    found = score_spans(true, guessed)
    assert found["precision"] == pytest.approx(1 / 4)
    assert found["recall"] == pytest.approx(1 / 3)
    assert found["f1"] == pytest.approx(2 / 7)
    assert score_spans([[]], [[]])["f1"] == 0


def test_an_answer_lies_in_the_second_text_before_its_sep():
    types = torch.tensor([[0, 0, 1, 1, 1, 0], [0, 0, 0, 1, 1, 1]])
    allowed = answer_places(types)
    assert allowed.nonzero().tolist() == [[0, 2], [0, 3], [1, 3], [1, 4]]


def test_the_best_span_is_that_of_a_search_by_hand():
    torch.manual_seed(0)
    logits = torch.randn(7, 9, 2)
    allowed = torch.rand(7, 9) > 0.3
    found = best_spans(logits, allowed, longest=3).tolist()
    for row, places, scores in zip(found, allowed, logits, strict=True):
        legal = [
            (scores[i, 0] + scores[j, 1], [i, j])
            for i in range(9)
            for j in range(i, min(9, i + 3))
            if places[i] and places[j]
        ]
        assert row == max(legal)[1]


def test_overlap_counts_words_as_often_as_they_occur():
    assert overlap_f1("half past five", "at half past five") == pytest.approx(6 / 7)
    assert overlap_f1("a a", "a") == pytest.approx(2 / 3)
    assert overlap_f1("The Boat", "the boat") == 1
    assert overlap_f1("boat", "ship") == 0
