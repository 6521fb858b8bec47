"""Checks of 00.product and 00.time: what a matrix product counts, and what it costs.

`pairs_apart(ids, gap, vocab_size)`: how often id b stands `gap` places after id a in
(N,) ids, as a (V, V) table with row a and column b. The gap is at least 1, N is larger.

`estimate_seconds(products, rate, per_call)`: the time of products, given as pairs of
shapes ((m, k), (k, n)), at `rate` operations a second, plus `per_call` seconds for each
product; as many additions count as multiplications.
"""

import torch
import torch.nn.functional as F

from utils.checks.catalogue import Exercise, Mistake
from utils.checks.lesson00_shapes import near
from utils.checks.values import agree


# --- 00.product -------------------------------------------------------------------
def _product(before, after, vocab_size):
    rows = F.one_hot(before, vocab_size).float()
    return rows.T @ F.one_hot(after, vocab_size).float()


def _pairs_apart(ids, gap, vocab_size):
    return _product(ids[:-gap], ids[gap:], vocab_size)


def _product_inputs():
    generator = torch.Generator().manual_seed(7)
    cases = [(torch.tensor([0, 1, 0, 1]), gap, 3) for gap in (1, 2)]
    cases += [(torch.tensor([2, 2, 0, 2, 1]), 1, 3), (torch.tensor([1, 0, 1]), 1, 2)]
    sizes = [(6, 1, 4), (9, 1, 5), (7, 2, 5), (12, 1, 3), (6, 3, 3), (20, 2, 3)]
    sizes += [(15, 3, 4), (30, 4, 2), (11, 5, 6), (25, 2, 6), (9, 4, 5), (40, 3, 7)]
    for n, gap, vocab_size in sizes:
        ids = torch.randint(vocab_size, (n,), generator=generator)
        cases.append((ids, gap, vocab_size))
    cases.append((torch.randint(3, (10,), generator=generator), 1, 6))
    return cases


def _halves(ids, gap, vocab_size):
    ones = F.one_hot(ids, vocab_size).float()
    return ones[:-gap], ones[gap:]


def _not_turned(ids, gap, vocab_size):
    before, after = _halves(ids, gap, vocab_size)
    return before @ after


def _places(ids, gap, vocab_size):
    before, after = _halves(ids, gap, vocab_size)
    return before @ after.T


def _number_by_number(ids, gap, vocab_size):
    before, after = _halves(ids, gap, vocab_size)
    return before * after


def _own_size(ids, gap, vocab_size):
    return _pairs_apart(ids, gap, int(ids.max()) + 1)


def _own_sizes(ids, gap, vocab_size):
    return F.one_hot(ids[:-gap]).T @ F.one_hot(ids[gap:])


def _one_gap_further(ids, gap, vocab_size):
    return _product(ids[: -gap - 1], ids[gap + 1 :], vocab_size)


def _last_pair_lost(ids, gap, vocab_size):
    return _product(ids[: -gap - 1], ids[gap:-1], vocab_size)


def _jumping(ids, gap, vocab_size):
    ids = ids[::gap]
    return _product(ids[:-1], ids[1:], vocab_size)


def _all_gaps(ids, gap, vocab_size):
    return sum(_pairs_apart(ids, less, vocab_size) for less in range(1, gap + 1))


def _both_ways(ids, gap, vocab_size):
    counts = _pairs_apart(ids, gap, vocab_size)
    return counts + counts.T


def _shares(ids, gap, vocab_size):
    counts = _pairs_apart(ids, gap, vocab_size)
    return counts / counts.sum(1, keepdim=True)


def _shares_of_all(ids, gap, vocab_size):
    return _pairs_apart(ids, gap, vocab_size) / (len(ids) - gap)


PRODUCT = Exercise(
    id="00.product",
    name="pairs_apart",
    inputs=_product_inputs,
    oracle=_pairs_apart,
    compare=near,
    stage=lambda ids, gap, vocab_size: int(gap > 1),
    mistakes=(
        Mistake(
            "not turned",
            "you multiplied (N - gap, V) by (N - gap, V), whose inner sizes agree by"
            " chance at most; turn the first with .T, so that the places are inside and"
            " are added up.",
            _not_turned,
        ),
        Mistake(
            "places with places",
            "you turned the second matrix, so your product has a row and a column for"
            " each place; turn the first, then it has them for each character.",
            _places,
        ),
        Mistake(
            "table turned",
            "your table is turned: row a is for the character that comes first, column"
            " b for the one that comes after it.",
            lambda *args: _pairs_apart(*args).T,
        ),
        Mistake(
            "number by number",
            "you multiplied number by number, with *; the matrix product, @, takes each"
            " row with each column.",
            _number_by_number,
            also=(
                lambda *args: _number_by_number(*args).sum(0),
                lambda *args: _number_by_number(*args).sum(),
            ),
        ),
        Mistake(
            "not shifted",
            "your two matrices stand at the same places, so each id is paired with"
            " itself; the second should be `gap` places further on.",
            lambda ids, gap, vocab_size: _product(ids, ids, vocab_size),
            also=(
                lambda ids, gap, vocab_size: _product(
                    ids[:-gap], ids[:-gap], vocab_size
                ),
            ),
        ),
        Mistake(
            "wraps around",
            "you went on from the last id to the first; the last `gap` ids have nothing"
            " after them, so they begin no pair.",
            lambda ids, gap, vocab_size: _product(ids, ids.roll(-gap), vocab_size),
        ),
        Mistake(
            "neighbours only",
            "you counted neighbours, whatever `gap` is; the second id of a pair is"
            " ids[i + gap].",
            lambda ids, gap, vocab_size: _pairs_apart(ids, 1, vocab_size),
        ),
        Mistake(
            "one place too far",
            "your pairs are gap + 1 places apart; with a gap of 1 they are neighbours.",
            _one_gap_further,
        ),
        Mistake(
            "last pair lost",
            "you lost the last pair: N ids have N - gap pairs.",
            _last_pair_lost,
        ),
        Mistake(
            "jumping",
            "you took every gap-th id only; a pair begins at every place that has an id"
            " `gap` places after it.",
            _jumping,
        ),
        Mistake(
            "all gaps up to it",
            "you added up the pairs of all gaps from 1 on; only those exactly `gap`"
            " places apart count.",
            _all_gaps,
        ),
        Mistake(
            "size from the ids",
            "your table is as large as the largest id asks; give F.one_hot the number"
            " of classes, vocab_size, for ids that do not occur.",
            _own_size,
            also=(_own_sizes,),
        ),
        Mistake(
            "both ways",
            "you counted each pair in both orders; b after a is not a after b.",
            _both_ways,
        ),
        Mistake(
            "whether, not how often",
            "you said whether a pair occurs; count how often.",
            lambda *args: _pairs_apart(*args).clamp(max=1),
        ),
        Mistake(
            "shares",
            "you returned shares; the counts themselves are asked for.",
            _shares,
            also=(_shares_of_all,),
        ),
    ),
    hints=(
        "As for inputs and targets, cut the text twice: what stands before, without its"
        " last `gap` ids, and what comes after, without its first `gap`.",
        "F.one_hot(…, vocab_size) makes a row of each id. The product adds up over the"
        " inner size, and that should be the places: one of the two must be turned.",
        "(V, N - gap) @ (N - gap, V) gives (V, V): the one-hot rows of ids[:-gap],"
        " turned with .T, times those of ids[gap:].",
    ),
)


# --- 00.time ----------------------------------------------------------------------
def _operations(product):
    (m, k), (_, n) = product
    return 2 * m * k * n


def _estimate(counted):
    """Return an answer that counts the operations of a product in its own way."""

    def estimate_seconds(products, rate, per_call):
        work = sum(counted(*left, right[1]) for left, right in products)
        return len(products) * per_call + work / rate

    return estimate_seconds


def _estimate_seconds(products, rate, per_call):
    work = sum(map(_operations, products))
    return len(products) * per_call + work / rate


def _time_inputs():
    first, second = ((2, 3), (3, 4)), ((5, 2), (2, 1))
    cases = [([first], 48, 0.5), ([second], 10, 0.25), ([((3, 5), (5, 2))], 4, 7.0)]
    cases += [([first, second], 34, 2.0), ([((1, 7), (7, 3))] * 4, 21, 0.5)]
    cases += [([second, first, ((1, 4), (4, 6))], 5, 3.0)]
    cases += [([((6, 2), (2, 5))], 100, 0.125), ([((1, 9), (9, 1))], 6, 0.0)]
    core, call = 50_000_000_000, 1e-6
    for m, k, n in ((32, 30, 34), (1024, 34, 31), (2, 1000, 7)):
        cases.append(([((m, k), (k, n))], core, call))
    cases.append(([((1, 64), (64, 34))] * 50, core, call))
    layers = [
        ((256, 128), (128, 512)),
        ((256, 512), (512, 128)),
        ((256, 128), (128, 9)),
    ]
    return cases + [(layers, core, call), (layers[::-1], 2_000_000_000, 5e-6)]


def _begun_once(products, rate, per_call):
    return per_call + sum(map(_operations, products)) / rate


def _never_begun(products, rate, per_call):
    return sum(map(_operations, products)) / rate


def _first_only(products, rate, per_call):
    return _estimate_seconds(products[:1], rate, per_call)


def _longest_only(products, rate, per_call):
    return max(_estimate_seconds([each], rate, per_call) for each in products)


def _times_rate(products, rate, per_call):
    return len(products) * per_call + sum(map(_operations, products)) * rate


def _upside_down(products, rate, per_call):
    return len(products) * per_call + rate / sum(map(_operations, products))


TIME = Exercise(
    id="00.time",
    name="estimate_seconds",
    inputs=_time_inputs,
    oracle=_estimate_seconds,
    compare=lambda result, expected: agree(result, expected, rtol=1e-5, atol=0),
    stage=lambda products, rate, per_call: int(len(products) > 1),
    mistakes=(
        Mistake(
            "no additions",
            "you counted the multiplications only; there are as many additions, so"
            " twice as many operations.",
            _estimate(lambda m, k, n: m * k * n),
        ),
        Mistake(
            "one addition fewer",
            "you counted k - 1 additions for each number of the result; here, as nearly"
            " everywhere, they count as k, as many as the multiplications.",
            _estimate(lambda m, k, n: m * n * (2 * k - 1)),
        ),
        Mistake(
            "inner size left out",
            "you counted the numbers of the result, m · n; each of them takes k"
            " multiplications and k additions.",
            _estimate(lambda m, k, n: 2 * m * n),
            also=(_estimate(lambda m, k, n: m * n),),
        ),
        Mistake(
            "inner size twice",
            "you multiplied all four sizes; the inner size stands in both shapes but"
            " is walked along once: m · k · n.",
            _estimate(lambda m, k, n: 2 * m * k * k * n),
            also=(_estimate(lambda m, k, n: m * k * k * n),),
        ),
        Mistake(
            "as if square",
            "you took 2 · n³, which is for square matrices; in general it is 2 · m · k"
            " · n.",
            _estimate(lambda m, k, n: 2 * m**3),
            also=(
                _estimate(lambda m, k, n: 2 * k**3),
                _estimate(lambda m, k, n: 2 * n**3),
            ),
        ),
        Mistake(
            "numbers, not operations",
            "you counted the numbers in the two matrices; each of them is used many"
            " times, so multiply the sizes: m · k · n.",
            _estimate(lambda m, k, n: m * k + k * n),
            also=(_estimate(lambda m, k, n: 2 * (m * k + k * n)),),
        ),
        Mistake(
            "begun once",
            "you counted `per_call` once; every product is a call of its own.",
            _begun_once,
        ),
        Mistake(
            "call forgotten",
            "you forgot `per_call`, which each product costs before any number is"
            " multiplied.",
            _never_begun,
        ),
        Mistake(
            "work forgotten",
            "you counted the calls only; the operations take time too.",
            _estimate(lambda m, k, n: 0),
        ),
        Mistake(
            "first only",
            "you counted the first product only; perhaps a `return` stands inside the"
            " loop.",
            _first_only,
        ),
        Mistake(
            "longest only",
            "you returned the time of the longest product; they run one after the"
            " other, so their times add up.",
            _longest_only,
        ),
        Mistake(
            "times the rate",
            "you multiplied by the rate; operations divided by operations per second"
            " are seconds.",
            _times_rate,
        ),
        Mistake(
            "upside down",
            "you divided the rate by the operations; more operations take more time.",
            _upside_down,
        ),
        Mistake(
            "operations",
            "you returned the number of operations; divide it by the rate and add the"
            " calls.",
            lambda products, rate, per_call: sum(map(_operations, products)),
        ),
        Mistake(
            "training",
            "you counted the backward pass as well; these are plain products, 2"
            " operations for each m · k · n, not 6.",
            _estimate(lambda m, k, n: 6 * m * k * n),
        ),
        Mistake(
            "microseconds",
            "your result is in microseconds; return seconds.",
            lambda *args: 1e6 * _estimate_seconds(*args),
        ),
    ),
    hints=(
        "Begin with one product: count the numbers of the result, then how many"
        " multiplications each of them takes.",
        "(m, k) @ (k, n) has m · n results, each with k multiplications and k"
        " additions: 2 · m · k · n operations. Divided by the rate they are seconds.",
        "for (m, k), (_, n) in products: unpacks the shapes; add up 2 * m * k * n /"
        " rate + per_call.",
    ),
)
