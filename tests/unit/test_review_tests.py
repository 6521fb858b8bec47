"""Minimal pairs and the distance from the word that decides to the adjective."""

import math

import pytest

from utils.review_tests import (
    BINS,
    deciding_distance,
    pair_up,
    pairs_by_distance,
    share_by,
    whole_pairs,
)
from utils.support.datasets import load_split
from utils.support.world.reviews_words import SIGN

POLAR = {"dull", "good"}


@pytest.mark.parametrize(
    ("left", "right", "wanted"),
    [
        ("It is true that it was dull.", "It is false that it was dull.", 4),
        ("It was not dull.", "It was so dull.", 1),
        ("I do find it good.", "I don't find it good.", 3),
        ("Dull? Yes, and good.", "Dull? No, and good.", 1),
        ("It was dull.", "It was good.", None),
        ("It is true.", "It is false.", None),
        ("It was dull.", "It was dull.", None),
    ],
)
def test_the_distance_runs_to_the_nearest_adjective(left, right, wanted):
    assert deciding_distance(left, right, POLAR) == wanted


def test_halves_find_each_other_and_lone_ones_are_left_out():
    rows = [{"pair": p} for p in ("a", None, "b", "a", "c", "b")]
    assert pair_up(rows) == [(0, 3), (2, 5)]


def test_pairs_are_sorted_into_bins_that_cover_all_distances():
    texts = {"a": ("not dull", "so dull"), "b": ("no, it was good", "ok, it was good")}
    rows = [{"text": t, "pair": p} for p, both in texts.items() for t in both]
    found = pairs_by_distance(rows, POLAR)
    assert found == {(1, 2): [(0, 1)], (3, 4): [(2, 3)], (5, 6): [], (7, 99): []}
    edges = [edge for bin in BINS for edge in range(bin[0], bin[1] + 1)]
    assert edges == list(range(1, 100))


def test_a_pair_counts_only_if_both_halves_are_right():
    is_right = [True, True, True, False, False, False]
    assert whole_pairs([(0, 1), (2, 3), (4, 5)], is_right) == pytest.approx(1 / 3)
    assert math.isnan(whole_pairs([], is_right))


def test_shares_come_by_value():
    found = share_by(["b", "a", "b"], [True, False, False])
    assert found == {"a": 0.0, "b": 0.5}
    assert list(found) == ["a", "b"]


def test_the_shipped_pairs_have_distances_in_every_bin():
    rows = load_split("reviews", "test")
    found = pairs_by_distance(rows, set(SIGN))
    assert all(len(pairs) >= 15 for pairs in found.values())
    for pairs in found.values():
        assert all(rows[i]["label"] != rows[j]["label"] for i, j in pairs)
