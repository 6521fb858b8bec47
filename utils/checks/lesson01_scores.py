"""Checks of 01.scores: from logits to labels with shares.

`label_shares(logits, labels)`: logits (B, K), K labels; return for each text a list of
(label, share), the likeliest first, equal ones in the order of the labels. A text's
shares sum to 1.
"""

import torch

from utils.checks.catalogue import Exercise, Mistake


def _sorted(shares, labels):
    return [
        sorted(zip(labels, row, strict=True), key=lambda pair: -pair[1])
        for row in shares.tolist()
    ]


def _label_shares(logits, labels):
    return _sorted(logits.softmax(dim=-1), labels)


def _inputs():
    generator = torch.Generator().manual_seed(1)
    two, three = ["bad", "good"], ["harbour", "shops", "sport"]
    cases = [
        (torch.tensor([[0.0, 0.0]]), two),
        (torch.tensor([[0.0, 1.0]]), two),
        (torch.tensor([[2.0, -1.0]]), two),
        (torch.tensor([[3.0, 3.0], [0.0, 2.0]]), two),
        (torch.tensor([[-1.0, 4.0, 0.5], [2.0, 2.0, 2.0]]), three),
        (torch.tensor([[1.0, 3.0], [2.0, 2.0]]), ["spam", "ham"]),
        (torch.tensor([[1.5, 4.0, 1.5]]), ["sport", "harbour", "shops"]),
        (torch.tensor([[700.0, 720.0, -700.0]]), three),
    ]
    for B, K in [(1, 3), (2, 2), (3, 2), (2, 3), (4, 3), (3, 3), (5, 4), (2, 5)]:
        logits = (3 * torch.randn(B, K, generator=generator)).round(decimals=1)
        cases.append((logits, ["d", "a", "e", "b", "c"][:K]))
    return cases


def _stage(logits, labels):
    """Return 0 for a single text, 1 for several, 2 where exp is infinite."""
    return 2 if logits.max() > 80 else int(len(logits) > 1)


def _over_the_batch(logits, labels):
    return _sorted(logits.softmax(dim=0), labels)


def _over_everything(logits, labels):
    return _sorted(logits.flatten().softmax(dim=0).view(logits.shape), labels)


def _exp_over_sum(logits, labels):
    powers = logits.exp()
    return _sorted(powers / powers.sum(dim=-1, keepdim=True), labels)


def _turned(logits, labels):
    return [
        sorted(row, key=lambda pair: pair[1])[::-1] for row in _in_order(logits, labels)
    ]


def _by_alphabet(logits, labels):
    return [
        sorted(row, key=lambda pair: (-pair[1], pair[0]))
        for row in _label_shares(logits, labels)
    ]


def _by_alphabet_backwards(logits, labels):
    return [
        sorted(row, key=lambda pair: pair[::-1], reverse=True)
        for row in _label_shares(logits, labels)
    ]


def _rounded(n_places):
    def rounded(logits, labels):
        return [
            [(label, round(share, n_places)) for label, share in row]
            for row in _label_shares(logits, labels)
        ]

    return rounded


def _divided(logits, labels):
    return _sorted(logits / logits.sum(dim=-1, keepdim=True), labels)


def _in_order(logits, labels):
    rows = logits.softmax(dim=-1).tolist()
    return [list(zip(labels, row, strict=True)) for row in rows]


def _least_first(logits, labels):
    return [row[::-1] for row in _label_shares(logits, labels)]


def _ascending(logits, labels):
    return [
        sorted(row, key=lambda pair: pair[1]) for row in _label_shares(logits, labels)
    ]


def _flat(logits, labels):
    return [pair for row in _label_shares(logits, labels) for pair in row]


def _labels_in_order(logits, labels):
    return [
        list(zip(labels, sorted(row, reverse=True), strict=True))
        for row in logits.softmax(dim=-1).tolist()
    ]


SCORES = Exercise(
    id="01.scores",
    name="label_shares",
    inputs=_inputs,
    oracle=_label_shares,
    stage=_stage,
    properties=(
        (
            "the shares of a text sum to 1",
            lambda result, logits, labels: all(
                abs(sum(share for _, share in row) - 1) < 1e-4 for row in result
            ),
        ),
    ),
    mistakes=(
        Mistake(
            "softmax over the batch",
            "you took the softmax over the batch: a text's shares then depend on which"
            " other texts are asked about, and alone it has 100 % for every label. Take"
            " it over the labels, dim=-1.",
            _over_the_batch,
        ),
        Mistake(
            "softmax over everything",
            "you took one softmax over the whole table, so that all texts share 100 %;"
            " each text has its own. Take it over the labels, dim=-1.",
            _over_everything,
        ),
        Mistake(
            "logits as they are",
            "you returned the logits themselves; softmax turns them into shares.",
            _sorted,
        ),
        Mistake(
            "sigmoid",
            "you took the sigmoid of each score, which asks of every label by itself"
            " whether it fits; of several labels of which one is right, softmax gives"
            " the shares.",
            lambda logits, labels: _sorted(logits.sigmoid(), labels),
        ),
        Mistake(
            "divided by the sum",
            "you divided the scores by their sum; scores may be negative. Softmax takes"
            " the exponential first.",
            _divided,
        ),
        Mistake(
            "not divided",
            "you took the exponential of the scores, which is half of a softmax; divide"
            " by the sum of the text's exponentials, so that its shares sum to 1.",
            lambda logits, labels: _sorted(logits.exp(), labels),
        ),
        Mistake(
            "exponential too large",
            "you took the exponential of the scores as they are; for large ones it is"
            " infinite, and the share is no number. Take the largest score from each"
            " first, or call softmax, which does so.",
            _exp_over_sum,
        ),
        Mistake(
            "logarithm",
            "you took the log of the softmax, which is for losses; a share is from 0 to"
            " 1.",
            lambda logits, labels: _sorted(logits.log_softmax(dim=-1), labels),
        ),
        Mistake(
            "not sorted",
            "you left the labels in their order; the likeliest comes first.",
            _in_order,
        ),
        Mistake(
            "sorted by label",
            "you sorted by the label, which is what `sorted` looks at first in a pair;"
            " the likeliest comes first. Give it a key that takes the share.",
            lambda *args: [sorted(row) for row in _in_order(*args)],
        ),
        Mistake(
            "order of equal ones",
            "you put labels with equal shares into another order than that of `labels`;"
            " sort by the share alone, with key=lambda pair: -pair[1], and do not turn"
            " the list round afterwards.",
            _turned,
            also=(_by_alphabet, _by_alphabet_backwards),
        ),
        Mistake(
            "least likely first",
            "you put the least likely label first; the likeliest comes first.",
            _ascending,
            also=(_least_first,),
        ),
        Mistake(
            "shares without their labels",
            "you sorted the shares, but not the labels with them: the first label then"
            " always has the largest share. Sort pairs.",
            _labels_in_order,
        ),
        Mistake(
            "only the best",
            "you returned the likeliest labels of each text only; return all K, each"
            " with its share.",
            lambda logits, labels: [r[:1] for r in _label_shares(logits, labels)],
            also=(
                lambda logits, labels: [r[0] for r in _label_shares(logits, labels)],
                lambda logits, labels: [r[:2] for r in _label_shares(logits, labels)],
            ),
        ),
        Mistake(
            "share first",
            "you returned (share, label); the label comes first.",
            lambda logits, labels: [
                [pair[::-1] for pair in row] for row in _label_shares(logits, labels)
            ],
        ),
        Mistake(
            "labels alone",
            "you returned the labels without their shares; a pair of both was asked"
            " for.",
            lambda *args: [[pair[0] for pair in row] for row in _label_shares(*args)],
        ),
        Mistake(
            "places for labels",
            "you returned the places of the labels, not the labels; look each up, as in"
            " labels[k].",
            lambda logits, labels: _label_shares(logits, range(len(labels))),
        ),
        Mistake(
            "a dictionary",
            "you returned a dictionary for each text; a list of its pairs was asked"
            " for, the likeliest first.",
            lambda *args: [dict(row) for row in _label_shares(*args)],
        ),
        Mistake(
            "rounded",
            "you rounded the shares, which then need not sum to 1; return them as they"
            " are, and round where you print.",
            _rounded(2),
            also=(_rounded(1), _rounded(3), _rounded(4)),
        ),
        Mistake(
            "percent",
            "you returned percent; a share is from 0 to 1.",
            lambda logits, labels: [
                [(label, 100 * share) for label, share in row]
                for row in _label_shares(logits, labels)
            ],
        ),
        Mistake(
            "one list for all",
            "you returned one list; each text has a list of its own.",
            _flat,
        ),
    ),
    hints=(
        "Two steps: a softmax along the dimension of the labels, then pairs of label"
        " and share, sorted.",
        "`logits.softmax(dim=-1).tolist()` is a list of rows; `zip(labels, row)` gives"
        " the pairs of one, and `sorted(pairs, key=lambda pair: -pair[1])` puts the"
        " largest share first.",
    ),
)
