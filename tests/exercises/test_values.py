"""Comparing leniently where the dress differs, strictly where the value does."""

from collections import Counter, OrderedDict, UserList, defaultdict, deque

import numpy as np
import pytest
import torch

from utils.checks.values import (
    agree,
    changeable,
    difference,
    frozen,
    kind,
    settle,
    short,
    size,
)

NAN, INF = float("nan"), float("inf")

SAME = [
    ([1, 2], (1, 2)),
    (deque([1, 2]), [1, 2]),
    (UserList([1, 2]), [1, 2]),
    (range(3), [0, 1, 2]),
    (iter([1, 2]), [1, 2]),
    ({1: 2}.items(), [(1, 2)]),
    ({1: 2}.keys(), [1]),
    (np.array([[1, 2], [3, 4]]), [[1, 2], [3, 4]]),
    ([np.array([1]), np.array([2, 3])], [[1], [2, 3]]),
    (torch.tensor([True, False]), [1, 0]),
    ([True, False], [1, 0]),
    (np.float32(0.1), 0.1),
    (torch.tensor(3), 3),
    (Counter("aab"), {"a": 2, "b": 1}),
    (defaultdict(int, {(1, 2): 3}), {(1, 2): 3}),
    (OrderedDict(b=1, a=2), {"a": 2, "b": 1}),
    ({np.int64(1): np.int64(2)}, {1: 2}),
    ({(np.int64(1), torch.tensor(2)): 3}, {(1, 2): 3}),
    (frozenset("ab"), {"a", "b"}),
    (np.str_("a"), "a"),
    (0.1 + 0.2, 0.3),
    (2, 2.0),
    (NAN, NAN),
    (INF, INF),
    ([NAN, 1], [NAN, 1.0]),
    (None, None),
    (np.ones((2, 3)), torch.ones(2, 3)),
    (torch.ones(2, 3).double(), torch.ones(2, 3)),
    (torch.ones(2, 3, requires_grad=True), torch.ones(2, 3)),
    (torch.ones(2, dtype=torch.bfloat16), torch.ones(2)),
    (torch.tensor([1, 2], dtype=torch.int32), torch.tensor([1, 2])),
    ([[1.0, NAN]], torch.tensor([[1.0, NAN]])),
    (torch.tensor([True]), torch.tensor([True])),
    (torch.zeros(0, 3), torch.zeros(0, 3)),
]


@pytest.mark.parametrize(("got", "expected"), SAME)
def test_same_value_in_another_dress_agrees(got, expected):
    assert difference(settle(got), settle(expected)) is None


OTHER = [
    ([2, 1], [1, 2], "at [0]: 2, not 1"),
    ([1], [1, 2], "1 item, not 2"),
    ([[1, 2], [3, 5]], [[1, 2], [3, 4]], "at [1][1]: 5, not 4"),
    ("ab", ["a", "b"], "a str where a list is expected"),
    (b"ab", [97, 98], "a bytes where a list is expected"),
    ({1, 2}, [1, 2], "a set where a list is expected"),
    ({0: 1}, [1], "a dict where a list is expected"),
    ([1.0], [1], "at [0]: a float where an int is expected"),
    (["1"], [1], "at [0]: a str where an int is expected"),
    (None, [1], "None where a list is expected"),
    (1, 2, "1, not 2"),
    (0.31, 0.3, "0.31, not 0.3"),
    (NAN, 1.0, "nan, not 1.0"),
    (1.0, NAN, "1.0, not nan"),
    (-INF, INF, "-inf, not inf"),
    (1j, 1.0, "a complex where a float is expected"),
    ({"a": 1}, {"a": 1, "b": 2}, "the key 'b' is missing"),
    ({"a": 1, "b": 2}, {"a": 1}, "the key 'b' should not be there"),
    ({"a": 3}, {"a": 1}, "at key 'a': 3, not 1"),
    ([("a", 1)], {"a": 1}, "a list where a dict is expected"),
    ({1}, {1, 2}, "{1}, not {1, 2}"),
    ([1, 2], {1, 2}, "a list where a set is expected"),
    ("a", "b", "'a', not 'b'"),
    (torch.ones(3, 2), torch.ones(2, 3), "shape (3, 2), not (2, 3)"),
    (torch.ones(1, 2), torch.ones(2), "shape (1, 2), not (2,)"),
    (torch.zeros(2), torch.ones(2), "at [0]: 0.0, not 1.0"),
    (torch.ones(1), torch.ones(1).long(), "at [0]: a float where an int is expected"),
    (5, torch.ones(2), "shape (), not (2,)"),
    ("x", torch.ones(2), "a str where a tensor of shape (2,) and dtype float32"),
    (torch.ones(1).long(), torch.tensor([True]), "where True and False are expected"),
]


@pytest.mark.parametrize(("got", "expected", "words"), OTHER)
def test_other_value_differs_and_says_how(got, expected, words):
    assert words in difference(settle(got), settle(expected))


def test_settled_value_does_not_change_any_more():
    inner = [1]
    array, tensor = np.array([1]), torch.tensor([1])
    kept = settle({"a": inner, "b": array, "c": tensor})
    inner.append(2)
    array[0] = tensor[0] = 9
    assert agree(kept, {"a": [1], "b": [1], "c": [1]})


def test_changeable_parts_are_met_wherever_they_are_returned():
    inner, array, tensor = [1], np.array([1]), torch.tensor([1])
    value = {"a": (inner, "text"), "b": [array], "c": tensor}
    parts = list(changeable(value))
    assert [type(part).__name__ for part in parts] == [
        "dict",
        "list",
        "list",
        "ndarray",
        "Tensor",
    ]
    for part in parts:
        for result in (part, (1, part), [part], {"x": part}, iter([part])):
            met = set()
            settle(result, met)
            assert id(part) in met
    met = set()
    settle([[1], np.array([1])], met)
    assert not met & {id(part) for part in parts}


def test_endless_iterator_is_cut_off():
    def forever():
        while True:
            yield 1

    assert len(settle(forever())) == 100_000


def test_frozen_makes_a_key_of_arrays_and_lists():
    assert frozen([np.int64(1), [torch.tensor(2)]]) == (1, (2,))


def test_short_text_is_short_on_one_line_and_in_order():
    assert short("  two  spaces ") == "'  two  spaces '"
    assert short({"b", "a"}) == "{'a', 'b'}"
    assert short((1,)) == "(1,)"
    assert short(()) == "()"
    assert short(set()) == "set()"
    assert len(short(list(range(10**6)))) <= 160
    assert len(short("x" * 10**6)) <= 160
    assert len(short(torch.zeros(1000, 1000))) <= 160
    assert (
        short(np.ones((1, 2)))
        == "(array of shape (1, 2) and dtype float64) [[1.0, 1.0]]"
    )


def test_short_shows_six_figures_of_an_array_and_its_other_values_in_full():
    assert short(torch.tensor([2.893643379211426])).endswith(" [2.89364]")
    assert short(torch.tensor([[1e-9, float("nan")]])).endswith(" [[1e-09, nan]]")
    assert short(torch.tensor([12345678])).endswith(" [12345678]")
    assert short(torch.tensor([True])).endswith(" [True]")
    assert short([2.893643379211426]) == "[2.893643379211426]"


def test_short_survives_a_broken_repr():
    class Broken:
        def __repr__(self):
            raise RuntimeError("no")

    assert short(Broken()) == "<Broken>"
    assert short([Broken()]) == "<list>"


def test_kind_has_the_right_article():
    assert [kind(v) for v in (1, True, None, "a", 1.5)] == [
        "an int",
        "a bool",
        "None",
        "a str",
        "a float",
    ]
    assert kind(np.int32(1)) == "a single int32"


def test_size_orders_inputs_as_a_reader_would():
    assert size([]) < size([1]) < size([1, 2]) < size(torch.zeros(2, 3))
    assert size(["abc"]) < size({"abc": ["def", "g"]})
