"""Checks of 03.merge, the second step of Byte-Pair Encoding.

`merge(ids, pair, new_id)`: return a new list in which each pair, left to right and not
overlapping, is one new id (which `ids` does not hold yet), also where nothing is to be
merged. It does not change its arguments. Any id may be 0.
"""

import random
from itertools import pairwise

from utils.checks.catalogue import Exercise, Mistake
from utils.checks.lesson03_pairs import TRICKY_IDS


def _merge(ids, pair, new_id):
    import torch

    from utils.vocabulary import merge_pair

    return merge_pair(torch.tensor(ids, dtype=torch.long), pair, new_id).tolist()


def _merge_inputs():
    dice = random.Random("03.merge")
    cases = [
        ([97, 98, 99, 97, 98], (97, 98), 256),
        ([], (1, 2), 256),
        ([5], (5, 5), 256),
        ([1, 2], (1, 2), 256),
        ([2, 1], (1, 2), 257),
        ([97, 97, 97], (97, 97), 256),
        ([97, 97, 97, 97], (97, 97), 256),
        ([3, 1, 2, 3], (1, 2), 300),
        ([256, 99, 7, 256, 99], (256, 99), 257),
        ([1, 2, 3], (7, 8), 256),
        ([1, 1, 1, 2], (1, 1), 9),
        ([0, 1], (0, 1), 9),
        ([1, 0, 0, 0], (0, 0), 9),
        ([5, 6, 7], (5, 6), 0),
        ([1, 23], (1, 2), 9),
        ([11, 2], (1, 2), 9),
        ([11, 2, 1, 2, 1, 23], (1, 2), 9),
        ([12], (1, 2), 9),
        ([4, 1, 2], (1, 2), 9),
        ([1, 2, 3, 4, 1, 2], (1, 2), 9),
    ]
    for i in range(48):
        tricky = i % 2 == 1
        symbols = dice.sample(TRICKY_IDS if tricky else range(400), dice.randint(2, 4))
        ids = dice.choices(symbols, k=dice.randint(2, 14))
        pair = (dice.choice(symbols), dice.choice(symbols))
        cases.append((ids, pair, dice.randint(400, 900)))
    return cases


def scan(ids, pair, new_id, is_pair=None, most=None, keep_tail=True):
    """Merge left to right, as it should be, save for what the arguments say."""
    is_pair = is_pair or (lambda a, b: (a, b) == pair)
    out, i, done = [], 0, 0
    while i < len(ids) - 1:
        if is_pair(ids[i], ids[i + 1]) and (most is None or done < most):
            out.append(new_id)
            i, done = i + 2, done + 1
        else:
            out.append(ids[i])
            i += 1
    return out + list(ids[i:]) * keep_tail


def merge_overlapping(ids, pair, new_id):
    """Merge pairs that overlap, so that a symbol is used twice."""
    starts = {i for i, two in enumerate(pairwise(ids)) if two == pair}
    return [
        new_id if i in starts else symbol
        for i, symbol in enumerate(ids)
        if i in starts or i - 1 not in starts
    ]


def merge_keeping_right(ids, pair, new_id):
    """Put the new id in for the left half only."""
    following = [*ids, None][1:]
    return [
        new_id if (a, b) == pair else a for a, b in zip(ids, following, strict=True)
    ]


def _merge_adds_last(ids, pair, new_id):
    return scan(ids, pair, new_id, keep_tail=False) + list(ids[-1:])


def merge_all_but_the_end(ids, pair, new_id):
    """Merge, but never the last two symbols."""
    return scan(ids[:-1], pair, new_id) + list(ids[-1:])


def _merge_even_places(ids, pair, new_id):
    twos = [ids[i : i + 2] for i in range(0, len(ids), 2)]
    merged = [[new_id] if tuple(two) == pair else two for two in twos]
    return [symbol for two in merged for symbol in two]


def _merge_skipping_three(ids, pair, new_id):
    out, i = [], 0
    while i < len(ids):
        is_pair = tuple(ids[i : i + 2]) == pair
        out.append(new_id if is_pair else ids[i])
        i += 3 if is_pair else 1
    return out


def _merge_as_text(ids, pair, new_id):
    text = " ".join(map(str, ids)).replace(f"{pair[0]} {pair[1]}", str(new_id))
    return [int(number) for number in text.split()]


def _merge_from_the_right(ids, pair, new_id):
    return scan(ids[::-1], pair[::-1], new_id)[::-1]


MERGE = Exercise(
    id="03.merge",
    name="merge",
    inputs=_merge_inputs,
    oracle=_merge,
    returns_new=True,
    mistakes=(
        Mistake(
            "overlapping",
            "you used a symbol in two pairs; in a a a the first two become one token,"
            " and the third a stays as it is.",
            merge_overlapping,
        ),
        Mistake(
            "nothing merged",
            "your function merges nothing. Do you compare a part of the list with pair?"
            " `[1, 2] == (1, 2)` is False in Python: compare tuple with tuple.",
            lambda ids, pair, new_id: list(ids),
        ),
        Mistake(
            "keeps the right half",
            "you went on only one place after a merge, so the second half of the pair"
            " stays in the result; go on two places.",
            merge_keeping_right,
        ),
        Mistake(
            "pair by pair",
            "you wrote one symbol for each pair of neighbours; go on two places after a"
            " merge, and add the last symbol where no merge has used it.",
            lambda ids, pair, new_id: merge_keeping_right(ids, pair, new_id)[:-1],
        ),
        Mistake(
            "skips three",
            "you went on three places after a merge, so a symbol is lost; a pair has"
            " two symbols.",
            _merge_skipping_three,
        ),
        Mistake(
            "adds the last",
            "you added the last symbol at the end though a merge had used it already;"
            " add it only where it is left over.",
            _merge_adds_last,
        ),
        Mistake(
            "misses the end",
            "you missed the pair at the end of the list; the last place where a pair"
            " can begin is len(ids) - 2.",
            merge_all_but_the_end,
        ),
        Mistake(
            "even places",
            "you looked at the places 0, 2, 4, … only; a pair may begin at any place,"
            " so go on by two only after a merge.",
            _merge_even_places,
        ),
        Mistake(
            "first only",
            "you merged only the first place where the pair stands; go on to the end of"
            " the list.",
            lambda ids, pair, new_id: scan(ids, pair, new_id, most=1),
        ),
        Mistake(
            "drops the last",
            "you lost the last symbol; it has no right neighbour, but where no merge"
            " used it, it belongs to the result.",
            lambda ids, pair, new_id: scan(ids, pair, new_id, keep_tail=False),
        ),
        Mistake(
            "right to left",
            "you merged from right to left; go from left to right, so that in a a a the"
            " first two become one token.",
            _merge_from_the_right,
        ),
        Mistake(
            "order ignored",
            "you merged (b, a) as well as (a, b); the order of a pair matters.",
            lambda ids, pair, new_id: scan(
                ids, pair, new_id, lambda a, b: (a, b) in (pair, pair[::-1])
            ),
        ),
        Mistake(
            "left half only",
            "you compared only the first symbol of the pair; the next symbol of the"
            " list must be the second one.",
            lambda ids, pair, new_id: scan(
                ids, pair, new_id, lambda a, b: a == pair[0]
            ),
        ),
        Mistake(
            "new id ignored",
            "you put 256 in for the pair; the new id is the third argument.",
            lambda ids, pair, new_id: scan(ids, pair, 256),
        ),
        Mistake(
            "as text",
            "you replaced the ids as text, where `1 2` is also found in `11 23`;"
            " compare the numbers themselves.",
            _merge_as_text,
        ),
        Mistake(
            "0 is nothing",
            "you treated the id 0 as if there were no id: 0 counts as False. Ask for"
            " what you mean, for example `is not None`.",
            lambda ids, pair, new_id: scan(
                ids, pair, new_id, lambda a, b: a and (a, b) == pair
            ),
        ),
    ),
    hints=(
        "A for loop takes one step at a time, but after a merge you need two: use"
        " while, with an index that you move yourself.",
        "At index i, compare ids[i] and ids[i + 1] with the pair, but first make sure"
        " that i + 1 is still inside the list.",
        "If they match, append new_id and add 2 to i; otherwise append ids[i] and add"
        " 1. The last symbol goes the second way.",
    ),
)
