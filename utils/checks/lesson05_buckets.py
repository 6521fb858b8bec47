"""Checks of 05.buckets: T5's bucket for one offset.

`bucket(offset, n_buckets, max_distance)`: offset is the key's position minus the
query's. With half = n_buckets // 2, keys ahead of the query (offset above 0) use the
buckets from half on, all others those below. Within a half, distances below half // 2
have a bucket each; longer ones share the rest by equal ratios, up to `max_distance`;
that and all beyond share the last.
"""

import math

from utils.checks.catalogue import Exercise, Mistake


def _bucket(offset, n_buckets, max_distance):
    import torch

    from utils.positions import two_sided_buckets

    return two_sided_buckets(torch.tensor(offset), n_buckets, max_distance).item()


def _share(distance, n_exact, max_distance):
    return math.log(distance / n_exact) / math.log(max_distance / n_exact)


def _is_clear(offset, n_buckets, max_distance):
    """Whether rounding in another order cannot move an offset to another bucket."""
    half, distance = n_buckets // 2, abs(offset)
    n_exact = half // 2
    if distance <= n_exact or distance >= max_distance:
        return True
    place = _share(distance, n_exact, max_distance) * (half - n_exact)
    return abs(place - round(place)) > 1e-3


def _buckets_inputs():
    offsets = (0, 1, -1, 2, -2, 3, -3, 5, -5, 7, -7, 9, -11, 13, 19, -19, 27, -30)
    offsets += (45, -45, 77, -90, 127, -128, 128, 200, -300, 1000)
    sizes = ((32, 128), (16, 64), (8, 20), (16, 32))
    cases = [(offset, *size) for size in sizes for offset in offsets]
    return [case for case in cases if _is_clear(*case)]


def _stage(offset, n_buckets, max_distance):
    """Return 0 for exact buckets, 1 for shared ones, 2 for those beyond the last."""
    if abs(offset) < n_buckets // 4:
        return 0
    return 1 if abs(offset) < max_distance else 2


def _one_side(distance, n_buckets, max_distance, to_int=math.floor, last=True):
    n_exact = n_buckets // 2
    if distance < n_exact:
        return distance
    wide = _share(distance, n_exact, max_distance) * (n_buckets - n_exact)
    found = n_exact + int(to_int(wide))
    return min(found, n_buckets - 1) if last else found


def _two_sides(is_ahead=lambda offset: offset > 0, side=_one_side):
    def bucket(offset, n_buckets, max_distance):
        half = n_buckets // 2
        found = side(abs(offset), half, max_distance)
        return found + half * bool(is_ahead(offset))

    return bucket


def _ratio_from_one(distance, n_buckets, max_distance):
    n_exact = n_buckets // 2
    if distance < n_exact:
        return distance
    share = math.log(distance) / math.log(max_distance)
    return min(n_exact + int(share * (n_buckets - n_exact)), n_buckets - 1)


def _equal_widths(distance, n_buckets, max_distance):
    n_exact = n_buckets // 2
    if distance < n_exact:
        return distance
    share = (distance - n_exact) / (max_distance - n_exact)
    return min(n_exact + int(share * (n_buckets - n_exact)), n_buckets - 1)


def _rounded(distance, n_buckets, max_distance):
    return _one_side(distance, n_buckets, max_distance, round)


def _rounded_up(distance, n_buckets, max_distance):
    return _one_side(distance, n_buckets, max_distance, math.ceil)


def _over_the_half(distance, n_buckets, max_distance):
    n_exact = n_buckets // 2
    if distance < n_exact:
        return distance
    wide = int(_share(distance, n_exact, max_distance) * n_buckets)
    return min(n_exact + wide, n_buckets - 1)


def _open_end(distance, n_buckets, max_distance):
    return _one_side(distance, n_buckets, max_distance, last=False)


def _exact_only(distance, n_buckets, max_distance):
    return min(distance, n_buckets - 1)


def _backwards_only(offset, n_buckets, max_distance):
    return _one_side(max(-offset, 0), n_buckets, max_distance)


BUCKETS = Exercise(
    id="05.buckets",
    name="bucket",
    inputs=_buckets_inputs,
    oracle=_bucket,
    stage=_stage,
    mistakes=(
        Mistake(
            "sign flipped",
            "you flipped the sign: the offset is the key's position minus the query's,"
            " so a key ahead of the query has a positive offset, and it is those that"
            " get the second half of the buckets.",
            _two_sides(lambda offset: offset < 0),
            also=(_two_sides(lambda offset: offset <= 0),),
        ),
        Mistake(
            "zero goes ahead",
            "you sent the offset 0 to the second half; a token and itself belong to"
            " bucket 0.",
            _two_sides(lambda offset: offset >= 0),
        ),
        Mistake(
            "sign ignored",
            "you gave both directions the same buckets; keys ahead of the query use"
            " those from n_buckets // 2 on.",
            _two_sides(lambda offset: False),
            also=(lambda o, n, most: _one_side(abs(o), n, most),),
        ),
        Mistake(
            "the decoder's buckets",
            "you used the rule of T5's decoder, in which nothing lies ahead of the"
            " query; here half of the buckets belong to the keys ahead of it.",
            _backwards_only,
        ),
        Mistake(
            "no last bucket",
            "your bucket grows beyond the last; all distances from max_distance on"
            " share the last bucket of their half.",
            _two_sides(side=_open_end),
        ),
        Mistake(
            "rounded",
            "you rounded; take the whole part, without what stands after the decimal"
            " point.",
            _two_sides(side=_rounded),
            also=(_two_sides(side=_rounded_up),),
        ),
        Mistake(
            "equal widths",
            "your wide buckets are all equally wide; they grow by equal ratios, so take"
            " logarithms.",
            _two_sides(side=_equal_widths),
        ),
        Mistake(
            "shared by the whole half",
            "you multiplied by half; n_exact of these buckets are taken already, so the"
            " farther distances share the other half - n_exact.",
            _two_sides(side=_over_the_half),
        ),
        Mistake(
            "ratio from one",
            "your logarithms begin at a distance of 1; the wide buckets begin at"
            " n_exact: log(d / n_exact) / log(max_distance / n_exact).",
            _two_sides(side=_ratio_from_one),
        ),
        Mistake(
            "exact buckets only",
            "you gave every distance its own bucket until they were used up; only the"
            " first half of them is exact.",
            _two_sides(side=_exact_only),
        ),
    ),
    hints=(
        "First decide the side: half = n_buckets // 2, and start = half if offset > 0,"
        " else 0. From then on only the distance abs(offset) matters.",
        "Of the buckets of one side, n_exact = half // 2 are exact: a distance below"
        " n_exact is its own bucket number.",
        "Else: share = log(d / n_exact) / log(max_distance / n_exact), and the bucket"
        " is n_exact + int(share * (half - n_exact)), at most half - 1. Add start.",
    ),
)
