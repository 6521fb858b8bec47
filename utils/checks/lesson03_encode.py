"""Checks of 03.encode: encode a word with learned merges.

`encode_word(word, merges)`: merge i makes id 256 + i and uses only ids made before it;
the pairs in `merges` are distinct. Always apply the earliest-learned merge that fits,
until none fits, and return a new list. The word is bytes.
"""

import random
from itertools import pairwise

from utils.checks.catalogue import Exercise, Mistake
from utils.checks.lesson03_merge import (
    merge_all_but_the_end,
    merge_keeping_right,
    merge_overlapping,
    scan,
)
from utils.checks.lesson03_pairs import TRICKY_IDS


def _encode_word(word, merges):
    import torch

    from utils.tokenizer import MergeRanks, apply_merges
    from utils.vocabulary import END

    ranks = MergeRanks(merges, range(256, 256 + len(merges)))
    return apply_merges(torch.tensor([END, *word, END]), ranks)[1:-1].tolist()


def _learn(dice, words, n_merges):
    """Learn merges as training does, but choose any pair, so that they conflict."""
    merges = []
    for new_id in range(256, 256 + n_merges):
        pairs = sorted({two for word in words for two in pairwise(word)})
        if not pairs:
            break
        merges.append(dice.choice(pairs))
        words = [scan(word, merges[-1], new_id) for word in words]
    return merges


def _encode_inputs():
    dice = random.Random("03.encode")
    cases = [
        ([97, 98, 99, 100], [(97, 98), (99, 100), (256, 257)]),
        ([], [(1, 2)]),
        ([7], [(1, 2)]),
        ([1, 2, 3], []),
        ([97, 98, 99], [(98, 99), (97, 98)]),
        ([97, 97, 97], [(97, 97), (256, 97)]),
        ([1, 2, 1, 2], [(2, 1), (1, 2)]),
        ([1, 2, 1, 2, 1, 2], [(5, 6), (1, 2), (257, 257)]),
        ([0, 1, 0, 0], [(0, 1), (0, 0), (256, 257)]),
        ([255, 255, 255], [(255, 255)]),
        ([1, 23], [(1, 2)]),
        ([11, 2], [(1, 2)]),
        ([97] * 31, [(97, 97), (256, 256), (257, 257), (258, 258)]),
        ([3, 4], [(i, i + 1) for i in range(40)]),
        ([97, 98], [(97, 98)]),
        ([98, 97], [(97, 98)]),
        ([1, 2, 3, 1, 2], [(1, 2)]),
        ([4, 5, 5, 5, 5], [(5, 5)]),
        ([0, 1], [(0, 1)]),
        ([3, 4], [(1, 2), (3, 4)]),
        ([1, 2, 3, 4], [(1, 2), (3, 4)]),
        ([1, 2, 3], [(1, 2), (256, 3)]),
        ([1, 2, 3], [(1, 2), (2, 3)]),
        ([4, 5, 6, 7], [(4, 5), (5, 6), (6, 7)]),
        ([1, 2, 3, 2, 3], [(2, 3), (1, 2)]),
    ]
    for i in range(36):
        letters = TRICKY_IDS if i % 3 == 2 else range(97, 123)
        symbols = dice.sample(letters, dice.randint(2, 4))
        words = [dice.choices(symbols, k=dice.randint(2, 9)) for _ in range(5)]
        merges = _learn(dice, words, dice.randint(2, 8))
        cases.append((dice.choice(words), merges))
        cases.append((dice.choices(symbols, k=dice.randint(3, 12)), merges))
    return cases


def _encode_choosing(choose):
    """Return an encoder that merges, again and again, the pair that `choose` picks."""

    def encode(word, merges):
        ids = list(word)
        while found := [two for two in pairwise(ids) if two in merges]:
            pair = choose(found, merges)
            ids = scan(ids, pair, 256 + merges.index(pair))
        return ids

    return encode


def _leftmost_in_place(word, merges):
    ids, i = list(word), 0
    while i < len(ids) - 1:
        pair = (ids[i], ids[i + 1])
        if pair in merges:
            ids[i : i + 2] = [256 + merges.index(pair)]
            i = 0
        else:
            i += 1
    return ids


def _leftmost_going_on(word, merges):
    ids, i = list(word), 0
    while i < len(ids) - 1:
        pair = (ids[i], ids[i + 1])
        if pair in merges:
            ids[i : i + 2] = [256 + merges.index(pair)]
        else:
            i += 1
    return ids


def _scans_until_done(word, merges):
    ids = list(word)
    while (after := _encode_one_scan(ids, merges)) != ids:
        ids = after
    return ids


def _encode_longest_match(word, merges):
    pieces = {(symbol,): symbol for symbol in range(256)}
    spelled = {symbol: (symbol,) for symbol in range(256)}
    for new_id, (a, b) in enumerate(merges, 256):
        spelled[new_id] = spelled[a] + spelled[b]
        pieces.setdefault(spelled[new_id], new_id)
    out, i = [], 0
    while i < len(word):
        ends = range(len(word), i, -1)
        end = next(end for end in ends if tuple(word[i:end]) in pieces)
        out.append(pieces[tuple(word[i:end])])
        i = end
    return out


def _in_order(merges, word, first_id=256, most=None):
    ids = list(word)
    for new_id, pair in enumerate(merges, first_id):
        ids = scan(ids, pair, new_id, most=most)
    return ids


def _encode_one_scan(word, merges):
    out, i = [], 0
    while i < len(word):
        two = tuple(word[i : i + 2])
        out.append(256 + merges.index(two) if two in merges else word[i])
        i += 2 if two in merges else 1
    return out


def _encode_one_merge(word, merges):
    found = [merges.index(two) for two in pairwise(word) if two in merges]
    return scan(word, merges[min(found)], 256 + min(found)) if found else list(word)


def _encode_first_pairs(word, merges):
    """Use only merges whose pairs stand in the word before any merge."""
    ids, known = list(word), set(pairwise(word))
    for new_id, pair in enumerate(merges, 256):
        ids = scan(ids, pair, new_id) if pair in known else ids
    return ids


def _numbers_in_use(word, merges):
    ids, new_id = list(word), 256
    for pair in merges:
        if pair in pairwise(ids):
            ids = scan(ids, pair, new_id)
            new_id += 1
    return ids


def _until_one_is_absent(word, merges):
    ids = list(word)
    for new_id, pair in enumerate(merges, 256):
        if pair not in pairwise(ids):
            break
        ids = scan(ids, pair, new_id)
    return ids


def _without_the_first(word, merges):
    ids = list(word)
    for new_id, pair in list(enumerate(merges, 256))[1:]:
        ids = scan(ids, pair, new_id)
    return ids


def _with_merge(merge, word, merges):
    ids = list(word)
    for new_id, pair in enumerate(merges, 256):
        ids = merge(ids, pair, new_id)
    return ids


_LEFTMOST = (
    _encode_choosing(lambda found, merges: found[0]),
    _leftmost_in_place,
    _leftmost_going_on,
    _scans_until_done,
)


def _stage(word, merges):
    """Return 0 for one merge, 1 where merging the leftmost pair first will do, else 2.

    At stage 1 the ids and the merging are tested, at stage 2 the order.
    """
    if len(merges) <= 1:
        return 0
    right = _in_order(merges, word)
    return 1 if all(form(word, merges) == right for form in _LEFTMOST) else 2


ENCODE = Exercise(
    id="03.encode",
    name="encode_word",
    inputs=_encode_inputs,
    oracle=_encode_word,
    returns_new=True,
    stage=_stage,
    mistakes=(
        Mistake(
            "rank ignored",
            "you merged the leftmost pair first; the merge that was learned earliest"
            " goes first, wherever in the word its pair stands.",
            _LEFTMOST[0],
            also=_LEFTMOST[1:],
        ),
        Mistake(
            "latest first",
            "you began with the merge that was learned last; begin with the one that"
            " was learned first: it has the lowest index in merges.",
            _encode_choosing(lambda found, merges: max(found, key=merges.index)),
        ),
        Mistake(
            "longest match",
            "you took the longest known token at each place; that is WordPiece's way."
            " BPE applies its merges in the order in which they were learned.",
            _encode_longest_match,
        ),
        Mistake(
            "one scan",
            "you looked at the pairs of the word once; a merge makes new pairs, which"
            " may be merged too.",
            _encode_one_scan,
            also=(_encode_first_pairs,),
        ),
        Mistake(
            "one merge",
            "you stopped after the first merge; go on until no merge applies.",
            _encode_one_merge,
        ),
        Mistake(
            "first occurrence",
            "you applied each merge at one place only; it applies wherever its pair"
            " stands.",
            lambda word, merges: _in_order(merges, word, most=1),
        ),
        Mistake(
            "nothing merged",
            "your function merges nothing. Do you look for a part of the list in"
            " merges? `[1, 2] == (1, 2)` is False in Python: compare tuple with tuple.",
            lambda word, merges: list(word),
        ),
        Mistake(
            "ids off",
            "your new ids are not the right ones: merges[0] makes 256, merges[1] makes"
            " 257, so merges[i] makes 256 + i.",
            lambda word, merges: _in_order(merges, word, first_id=257),
            also=(
                lambda word, merges: _in_order(merges, word, first_id=255),
                lambda word, merges: [
                    i - 256 * (i > 255) for i in _in_order(merges, word)
                ],
            ),
        ),
        Mistake(
            "numbers in use",
            "you numbered the merges that this word uses; merges[i] makes id 256 + i,"
            " also where the merges before it are not used.",
            _numbers_in_use,
        ),
        Mistake(
            "stops too early",
            "you stopped at the first merge whose pair is not in the word; a later one"
            " may still apply.",
            _until_one_is_absent,
        ),
        Mistake(
            "0 is nothing",
            "your function never applies merges[0]. Do you test `if rank:`? The rank 0"
            " counts as False; test `pair in ranks` or `is not None`.",
            _without_the_first,
        ),
        Mistake(
            "overlapping",
            "you used a token in two pairs; in a a a the first two become one token,"
            " and the third a stays as it is.",
            lambda word, merges: _with_merge(merge_overlapping, word, merges),
        ),
        Mistake(
            "keeps the right half",
            "you went on only one place after a merge, so the second half of the pair"
            " stays in the result; go on two places.",
            lambda word, merges: _with_merge(merge_keeping_right, word, merges),
        ),
        Mistake(
            "misses the end",
            "you missed the pair at the end of the word; the last place where a pair"
            " can begin is len(ids) - 2.",
            lambda word, merges: _with_merge(merge_all_but_the_end, word, merges),
        ),
        Mistake(
            "reversed once",
            "you went through merges backwards; later merges use the ids that earlier"
            " merges make, so begin with merges[0].",
            lambda word, merges: _in_reverse(merges, word),
        ),
    ),
    hints=(
        "A round has two steps: choose which pair to merge next, then merge it at every"
        " place where it stands. Go on until no pair of the word is in merges.",
        "Of the pairs in the word, choose the one with the lowest index in merges; a"
        " dict from pair to index finds it quickly.",
        "Repeat: known = [p for p in zip(ids, ids[1:]) if p in ranks]; stop if it is"
        " empty; best = min(known, key=ranks.get). Then walk through ids and build a"
        " new list: 256 + ranks[best] in place of each best, all else as it is.",
    ),
)


def _in_reverse(merges, word):
    ids = list(word)
    for rank in reversed(range(len(merges))):
        ids = scan(ids, merges[rank], 256 + rank)
    return ids
