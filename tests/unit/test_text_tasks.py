"""Names as a text and back: whatever a model writes, it is read and placed."""

import pytest

from utils.support.datasets import load_split
from utils.text_tasks import (
    NO_NAMES,
    PREFIXES,
    find_word,
    list_names,
    mark_names,
    read_names,
)

TEXT = "Short of Kelby met Ann Short. Shortly after, Short left Kelby."
ENTITIES = [(0, 5, "PER"), (9, 14, "LOC"), (19, 28, "PER"), (45, 50, "PER")]
ENTITIES.append((56, 61, "LOC"))
LISTED = "PER: Short; LOC: Kelby; PER: Ann Short"


def test_names_are_listed_once_in_reading_order_with_their_types():
    assert list_names(TEXT, ENTITIES) == LISTED
    both = list_names("Kelby beat Kelby", [(0, 5, "ORG"), (11, 16, "LOC")])
    assert both == "ORG: Kelby; LOC: Kelby"
    assert list_names(TEXT, []) == NO_NAMES


def test_a_list_is_read_back_and_marked_wherever_its_names_stand():
    names, n_broken = read_names(LISTED)
    assert n_broken == 0
    assert mark_names(TEXT, names) == ENTITIES


@pytest.mark.parametrize(
    ("answer", "names", "n_broken"),
    [
        ("", [], 0),
        ("none", [], 0),
        ("PER: Ann; LOC: ", [("Ann", "PER")], 1),
        ("PER Ann; ; LOC: Ely", [("Ely", "LOC")], 2),
        ("PER: Ann: LOC: Ely", [("Ann: LOC: Ely", "PER")], 0),
        ("PER: A (b", [("A (b", "PER")], 0),
        (";;;", [], 4),
    ],
)
def test_whatever_is_written_is_read(answer, names, n_broken):
    assert read_names(answer) == (names, n_broken)


def test_a_name_is_a_whole_word_and_longer_ones_come_first():
    assert find_word("Shortly, Short.", "Short") == [(9, 14)]
    assert find_word("Ann (b)", "Ann (b") == [(0, 6)]
    assert find_word("Ann saw Bo.", "Cy") == []
    names = [("Pike", "PER"), ("Pike Lane", "LOC"), ("Cy", "PER")]
    found = mark_names("Pike left Pike Lane.", names)
    assert found == [(0, 4, "PER"), (10, 19, "LOC")]
    assert mark_names("Pike", [("Pike", "PER"), ("Pike", "LOC")]) == [(0, 4, "PER")]


@pytest.mark.parametrize("split", ["train", "test", "handwritten"])
def test_lists_of_the_news_come_back_as_they_were(split):
    rows = load_split("news", split)
    n_right = 0
    for row in rows:
        entities = [tuple(span) for span in row["entities"]]
        names, n_broken = read_names(list_names(row["text"], entities))
        assert n_broken == 0
        n_right += mark_names(row["text"], names) == entities
    assert n_right / len(rows) >= 0.999  # one name in training has two types


def test_prefixes_tell_tasks_apart():
    starts = list(PREFIXES.values())
    assert not any(a.startswith(b) for a in starts for b in starts if a != b)
    assert all(start.endswith(": ") for start in starts)
