"""Checks of 00.softmax, 00.loss and 00.accuracy: what a model's numbers are worth.

`stable_softmax(logits)`: over the last dimension of any shape; logits may be huge or
-inf, but no row is all -inf. `mean_price(logits, targets)`: the mean of -ln p(target)
in nats over the targets that are not -100. `accuracy(logits, targets)`: the share of
those targets that have the largest logit of their row. At least one target counts.
"""

import torch

from utils.checks.catalogue import Exercise, Mistake
from utils.checks.lesson00_shapes import near

IGNORE = -100


# --- 00.softmax -------------------------------------------------------------------
def _softmax(logits):
    from utils.losses import softmax

    return softmax(logits)


def _softmax_inputs():
    generator = torch.Generator().manual_seed(2)
    inf = float("inf")
    cases = [
        torch.tensor([2.0, 1.0, 0.0]),
        torch.tensor([[1.0, 2.0], [3.0, 5.0]]),
        torch.tensor([[0.0, 0.0, 0.0]]),
        torch.tensor([1000.0, 999.0, 0.0]),
        torch.tensor([[900.0, 901.0], [-900.0, -901.0]]),
        torch.tensor([[0.0, -inf, 1.0], [2.0, 0.0, -inf]]),
        torch.tensor([[-1000.0, -1001.0, -1002.0]]),
    ]
    shapes = [(4,), (3, 3), (2, 5), (5, 2), (2, 3, 4), (4, 2, 3), (1, 2, 2, 3), (3, 1)]
    cases += [torch.randn(shape, generator=generator) * 3 for shape in shapes]
    return [(logits,) for logits in cases]


def _exp_first(logits):
    return logits.exp() / logits.exp().sum(-1, keepdim=True)


def _largest_of_all(logits):
    return _exp_first(logits - logits.max())


SOFTMAX = Exercise(
    id="00.softmax",
    name="stable_softmax",
    inputs=_softmax_inputs,
    oracle=_softmax,
    compare=near,
    mistakes=(
        Mistake(
            "overflow",
            "you let exp overflow: exp(1000) is infinite, and inf / inf is nan."
            " Subtract the row's largest logit first.",
            _exp_first,
        ),
        Mistake(
            "largest of all",
            "you subtracted the largest logit of the whole tensor; a row far below it"
            " becomes all zeros, and 0 / 0 is nan. Take the largest of each row.",
            _largest_of_all,
        ),
        Mistake(
            "first dimension",
            "you took the softmax over dimension 0; the last one should sum to 1.",
            lambda logits: logits.softmax(0),
        ),
        Mistake(
            "second dimension",
            "you took the softmax over dimension 1; the last one, -1, should sum to 1,"
            " however many there are.",
            lambda logits: logits.softmax(1),
        ),
        Mistake(
            "whole tensor",
            "your sum runs over the whole tensor; each row along the last dimension"
            " should sum to 1 by itself.",
            lambda logits: logits.flatten().softmax(0).reshape(logits.shape),
        ),
        Mistake(
            "logarithm",
            "you returned the logarithms of the probabilities; take exp of them.",
            lambda logits: logits.log_softmax(-1),
        ),
        Mistake(
            "not divided",
            "you did not divide by the sum; the last dimension should sum to 1.",
            lambda logits: (logits - logits.amax(-1, keepdim=True)).exp(),
        ),
        Mistake(
            "base 2",
            "you raised 2, not e, to the logits; use exp.",
            lambda logits: (logits * 0.6931471805599453).softmax(-1),
        ),
        Mistake(
            "sign",
            "your signs are turned: the largest logit should get the largest"
            " probability.",
            lambda logits: (-logits).softmax(-1),
        ),
    ),
    hints=(
        "Three steps: subtract the largest, exp, divide by the sum; each of them row by"
        " row.",
        "logits.amax(-1, keepdim=True) is the largest of each row, in a shape that"
        " broadcasts against logits; the sum takes the same two arguments.",
    ),
)


# --- 00.loss ----------------------------------------------------------------------
def _mean_price(logits, targets):
    from utils.losses import cross_entropy

    return cross_entropy(logits, targets)


def _batch(generator, n, vocab_size, n_ignored, scale=1.0):
    logits = torch.randn(n, vocab_size, generator=generator) * scale
    targets = torch.randint(vocab_size, (n,), generator=generator)
    targets[torch.randperm(n, generator=generator)[:n_ignored]] = IGNORE
    return logits, targets


def _loss_inputs():
    generator = torch.Generator().manual_seed(3)
    cases = [
        (torch.zeros(2, 4), torch.tensor([1, IGNORE])),
        (torch.tensor([[2.0, 1.0, 0.0]]), torch.tensor([0])),
        (torch.tensor([[0.0, -300.0], [1.0, 0.0]]), torch.tensor([1, 0])),
        (torch.tensor([[800.0, 0.0, 0.0], [0.0, 0.0, 0.0]]), torch.tensor([1, 2])),
        (torch.tensor([[900.0, 0.0], [1.0, 1.0]]), torch.tensor([0, 1])),
        (torch.tensor([[0.0, -200.0], [0.0, 1.0]]), torch.tensor([1, 1])),
    ]
    sizes = [(3, 3, 0), (4, 2, 0), (5, 6, 2), (6, 4, 3), (8, 3, 1), (2, 9, 0)]
    sizes += [(7, 5, 6), (4, 4, 2), (5, 5, 0), (9, 2, 4)]
    return cases + [_batch(generator, *size, scale=2.0) for size in sizes]


def _prices(logits, targets, logp=None):
    """Return the price at each place, 0 where the target is to be ignored."""
    logp = logits.log_softmax(1) if logp is None else logp
    picked = logp[torch.arange(len(targets)), targets.clamp(min=0)]
    return torch.where(targets == IGNORE, torch.zeros_like(picked), -picked)


def _priced(logits, targets, logp=None):
    return _prices(logits, targets, logp).sum() / (targets != IGNORE).sum()


def _likelihoods(logits, targets):
    kept = targets != IGNORE
    return logits[kept].softmax(1)[torch.arange(int(kept.sum())), targets[kept]]


def _columns_for_all_rows(logits, targets):
    kept = targets != IGNORE
    return -logits[kept].log_softmax(1)[:, targets[kept]].mean()


def _over_positions(logits, targets):
    kept = targets != IGNORE
    logits, targets = logits[kept], targets[kept]
    return _priced(logits, targets, logits.log_softmax(0))


LOSS = Exercise(
    id="00.loss",
    name="mean_price",
    inputs=_loss_inputs,
    oracle=_mean_price,
    compare=near,
    mistakes=(
        Mistake(
            "wrong count",
            "you divided by the number of all places; the ignored ones are no part of"
            " the mean.",
            lambda logits, targets: _prices(logits, targets).mean(),
        ),
        Mistake(
            "sum",
            "you returned the sum of the prices; the mean does not grow with the"
            " batch.",
            lambda logits, targets: _prices(logits, targets).sum(),
        ),
        Mistake(
            "no mean",
            "you returned one price for each place; the loss is their mean.",
            lambda logits, targets: _prices(logits, targets)[targets != IGNORE],
        ),
        Mistake(
            "columns for all rows",
            "you picked whole columns: [:, targets] takes the logits of every target"
            " from every row. One number from each row needs two lists of ids,"
            " [torch.arange(N), targets].",
            _columns_for_all_rows,
        ),
        Mistake(
            "bits",
            "your prices are in bits: log2. Nats take the natural logarithm, log.",
            lambda logits, targets: _priced(logits, targets) / 0.6931471805599453,
        ),
        Mistake(
            "sign",
            "you forgot the minus: ln p is never above 0, a price never below.",
            lambda logits, targets: -_priced(logits, targets),
        ),
        Mistake(
            "log of 0",
            "you took the logarithm of a softmax; where the probability is too small"
            " for a float it has become 0, and its logarithm -inf. Compute ln p"
            " directly: the logit minus the logarithm of the sum of exp.",
            lambda logits, targets: -_likelihoods(logits, targets).log().mean(),
        ),
        Mistake(
            "capped",
            "you added a small number inside the logarithm, or cut p off there; that"
            " caps the price, and a bad mistake costs hundreds of nats. Compute ln p"
            " directly.",
            lambda logits, targets: (
                -(_likelihoods(logits, targets) + 1e-9).log().mean()
            ),
        ),
        Mistake(
            "overflow",
            "you let exp overflow in the sum; subtract the row's largest logit first.",
            lambda logits, targets: _priced(
                logits, targets, logits - logits.exp().sum(1, keepdim=True).log()
            ),
        ),
        Mistake(
            "softmax over the positions",
            "your softmax runs over the positions, dimension 0; one chooses among the"
            " classes, the last dimension.",
            _over_positions,
        ),
        Mistake(
            "logarithm of the mean",
            "you took the logarithm of the mean probability; the price is the mean of"
            " the logarithms.",
            lambda logits, targets: -_likelihoods(logits, targets).mean().log(),
        ),
        Mistake(
            "-100 as a class",
            "you let -100 stand for class 0; places with that target are left out.",
            lambda logits, targets: (
                -logits.log_softmax(1)[
                    torch.arange(len(targets)), targets.clamp(min=0)
                ].mean()
            ),
        ),
        Mistake(
            "no softmax",
            "you took the logits for log-probabilities; they become such by"
            " subtracting the logarithm of the sum of their exp.",
            lambda logits, targets: _priced(logits, targets, logits),
        ),
    ),
    hints=(
        "Leave the places with -100 out first: logits[targets != -100].",
        "ln p of every class is logits - logits.exp().sum(1, keepdim=True).log(); with"
        " the row's largest logit subtracted before, nothing overflows.",
        "logp[torch.arange(len(targets)), targets] picks one number from each row; the"
        " loss is minus their mean.",
    ),
)


# --- 00.accuracy ------------------------------------------------------------------
def _is_right(logits, targets):
    kept = targets != IGNORE
    return (logits.argmax(-1) == targets)[kept].float()


def _accuracy(logits, targets):
    return _is_right(logits, targets).mean()


def _accuracy_inputs():
    generator = torch.Generator().manual_seed(4)
    logits = torch.tensor([[1.0, 2.0], [5.0, 3.0], [0.0, 9.0]])
    cases = [(logits, torch.tensor([1, 1, IGNORE]))]
    sizes = [(3, 3, 0), (4, 4, 1), (6, 2, 2), (8, 3, 3), (5, 5, 0), (12, 2, 4)]
    sizes += [(7, 3, 6), (10, 4, 1), (9, 2, 0), (1, 5, 0), (6, 6, 3), (16, 3, 5)]
    for size in sizes:
        logits, targets = _batch(generator, *size)
        # Half of the places are made right, or chance would leave too little to see.
        helped = (targets != IGNORE) & (torch.arange(len(targets)) % 2 == 0)
        logits[helped, targets[helped]] += 4
        cases.append((logits, targets))
    return cases


def _all_with_all(logits, targets):
    return (logits.argmax(-1, keepdim=True) == targets).float().mean()


def _kept_with_all(logits, targets):
    is_right = logits.argmax(-1, keepdim=True) == targets
    return is_right[targets != IGNORE].float().mean()


ACCURACY = Exercise(
    id="00.accuracy",
    name="accuracy",
    inputs=_accuracy_inputs,
    oracle=_accuracy,
    compare=near,
    properties=(
        (
            "an accuracy lies between 0 and 1",
            lambda result, logits, targets: 0 <= float(result) <= 1,
        ),
    ),
    mistakes=(
        Mistake(
            "ignored are wrong",
            "you counted the ignored places as mistakes; they do not count at all, so"
            " divide by the number of the others.",
            lambda logits, targets: (logits.argmax(-1) == targets).float().mean(),
        ),
        Mistake(
            "ignored are right",
            "you counted the ignored places as right; they do not count at all.",
            lambda logits, targets: (
                ((logits.argmax(-1) == targets) | (targets == IGNORE)).float().mean()
            ),
        ),
        Mistake(
            "every guess with every target",
            "you compared every guess with every target: (N, 1) against (N,) gives"
            " (N, N). Drop the dimension of size 1.",
            lambda logits, targets: (
                (
                    logits.argmax(-1, keepdim=True)[targets != IGNORE]
                    == targets[targets != IGNORE]
                )
                .float()
                .mean()
            ),
            also=(_all_with_all, _kept_with_all),
        ),
        Mistake(
            "number, not share",
            "you returned how many were right; divide by how many there were.",
            lambda logits, targets: _is_right(logits, targets).sum(),
        ),
        Mistake(
            "percent",
            "your accuracy is in percent; the share goes from 0 to 1.",
            lambda logits, targets: 100 * _accuracy(logits, targets),
        ),
        Mistake(
            "errors",
            "your number is the share of mistakes; the accuracy is 1 minus that.",
            lambda logits, targets: 1 - _accuracy(logits, targets),
        ),
        Mistake(
            "over the positions",
            "you took the argmax over dimension 0, the positions; one chooses among"
            " the classes, the last dimension.",
            lambda logits, targets: (
                (logits.argmax(0) == targets)[targets != IGNORE].float().mean()
            ),
        ),
        Mistake(
            "smallest",
            "you took the smallest logit for the guess; the largest is the most"
            " likely.",
            lambda logits, targets: _accuracy(-logits, targets),
        ),
    ),
    hints=(
        "logits.argmax(-1) is the guess at each place, of shape (N,), like targets.",
        "Compare only where targets != -100; .float().mean() makes a share of True and"
        " False.",
    ),
)
