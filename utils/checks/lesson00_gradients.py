"""Checks of 00.gradient and 00.train: the slope of the loss, and steps down it.

`price_gradient(logits, targets)`: the gradient of the mean cross-entropy with respect
to (N, V) logits; every target counts.

`descend(table, ids, lr, n_steps)`: gradient descent on the mean cross-entropy of all
pairs of neighbours in `ids`, with logits `table[i]` for what follows i. The given table
stays as it is.
"""

import torch
import torch.nn.functional as F

from utils.checks.catalogue import Exercise, Mistake
from utils.checks.lesson00_shapes import near


def _load_late_parts() -> None:
    """Load what torch's optimisers load at their first use, off the learner's clock."""
    import torch._dynamo  # noqa: F401


# --- 00.gradient ------------------------------------------------------------------
def _one_hot(logits, targets):
    return F.one_hot(targets, logits.shape[1]).to(logits.dtype)


def _price_gradient(logits, targets):
    return (logits.softmax(1) - _one_hot(logits, targets)) / len(targets)


def _gradient_inputs():
    _load_late_parts()
    generator = torch.Generator().manual_seed(5)
    cases = [
        (torch.zeros(1, 2), torch.tensor([1])),
        (torch.tensor([[2.0, 1.0, 0.0]]), torch.tensor([0])),
        (torch.tensor([[1000.0, 0.0], [0.0, 3.0]]), torch.tensor([0, 0])),
    ]
    sizes = [(3, 3), (4, 2), (5, 6), (6, 4), (2, 7), (8, 3), (4, 4), (7, 5), (9, 2)]
    for n, vocab_size in sizes:
        logits = torch.randn(n, vocab_size, generator=generator) * 2
        cases.append((logits, torch.randint(vocab_size, (n,), generator=generator)))
    return cases


def _columns_for_all_rows(logits, targets):
    gradient = logits.softmax(1)
    gradient[:, targets] -= 1
    return gradient / len(targets)


def _exp_first(logits, targets):
    powers = logits.exp()
    shares = powers / powers.sum(1, keepdim=True)
    return (shares - _one_hot(logits, targets)) / len(targets)


def _by_probability(logits, targets):
    return -_one_hot(logits, targets) / logits.softmax(1) / len(targets)


GRADIENT = Exercise(
    id="00.gradient",
    name="price_gradient",
    inputs=_gradient_inputs,
    oracle=_price_gradient,
    compare=near,
    mistakes=(
        Mistake(
            "of the sum",
            "you returned the gradient of the sum of the prices; the mean divides by"
            " N, and so does its gradient.",
            lambda logits, targets: logits.softmax(1) - _one_hot(logits, targets),
        ),
        Mistake(
            "sign",
            "your signs are turned: raising the target's logit makes the loss smaller,"
            " so its gradient is negative.",
            lambda logits, targets: -_price_gradient(logits, targets),
        ),
        Mistake(
            "divided by N times V",
            "you divided by the number of logits, N times V; the mean runs over the N"
            " targets.",
            lambda logits, targets: _price_gradient(logits, targets) / logits.shape[1],
        ),
        Mistake(
            "probabilities only",
            "you forgot to subtract 1 at the target; as it is, the right answer is"
            " pushed down as well.",
            lambda logits, targets: logits.softmax(1) / len(targets),
        ),
        Mistake(
            "columns for all rows",
            "you subtracted 1 in whole columns: [:, targets] means every row. One"
            " place in each row is [torch.arange(N), targets].",
            _columns_for_all_rows,
        ),
        Mistake(
            "target only",
            "your gradient is 0 for all classes but the target; raising a wrong logit"
            " costs too, as much as it is believed in.",
            lambda logits, targets: (
                _price_gradient(logits, targets) * _one_hot(logits, targets)
            ),
        ),
        Mistake(
            "with respect to the probabilities",
            "you returned the gradient with respect to the probabilities, -1 / p; the"
            " softmax stands between them and the logits, and its part is missing.",
            _by_probability,
        ),
        Mistake(
            "logits for probabilities",
            "you subtracted the 1 from the logits; take their softmax first.",
            lambda logits, targets: (logits - _one_hot(logits, targets)) / len(targets),
        ),
        Mistake(
            "log-probabilities",
            "you used the logarithms of the probabilities; the gradient has the"
            " probabilities themselves.",
            lambda logits, targets: (
                (logits.log_softmax(1) - _one_hot(logits, targets)) / len(targets)
            ),
        ),
        Mistake(
            "overflow",
            "you let exp overflow: exp(1000) is infinite, and inf / inf is nan."
            " Subtract the row's largest logit first.",
            _exp_first,
        ),
        Mistake(
            "softmax over the positions",
            "your softmax runs over the positions, dimension 0; one chooses among the"
            " classes, the last dimension.",
            lambda logits, targets: (
                (logits.softmax(0) - _one_hot(logits, targets)) / len(targets)
            ),
        ),
    ),
    hints=(
        "For one row the price is -(z[t] - ln of the sum of exp(z)). Take the"
        " derivative of each of the two terms by z[i].",
        "The second term gives p[i], the softmax; the first gives 1 at the target and"
        " 0 elsewhere.",
        "Take the softmax, subtract 1 at [torch.arange(N), targets], and divide by N.",
    ),
)


# --- 00.train ---------------------------------------------------------------------
def _slope(table, before, after):
    """Return the gradient of the mean price of the pairs, (V, V)."""
    gradient = torch.zeros_like(table)
    return gradient.index_add(0, before, _price_gradient(table[before], after))


def _descend(table, ids, lr, n_steps):
    for _ in range(n_steps):
        table = table - lr * _slope(table, ids[:-1], ids[1:])
    return table


def _accumulated(table, ids, lr, n_steps):
    total = torch.zeros_like(table)
    for _ in range(n_steps):
        total = total + _slope(table, ids[:-1], ids[1:])
        table = table - lr * total
    return table


def _to_itself(table, ids, lr, n_steps):
    for _ in range(n_steps):
        table = table - lr * _slope(table, ids[:-1], ids[:-1])
    return table


def _backwards(table, ids, lr, n_steps):
    for _ in range(n_steps):
        table = table - lr * _slope(table, ids[1:], ids[:-1])
    return table


def _mean_of_rows(table, ids, lr, n_steps):
    often = torch.bincount(ids[:-1], minlength=len(table)).clamp(min=1)[:, None]
    for _ in range(n_steps):
        slope = _slope(table, ids[:-1], ids[1:]) * (len(ids) - 1) / often
        table = table - lr * slope
    return table


def _train_inputs():
    _load_late_parts()
    generator = torch.Generator().manual_seed(6)
    cases = [
        (torch.zeros(2, 2), torch.tensor([0, 1, 0, 1]), 1.0, 1),
        (torch.zeros(3, 3), torch.tensor([0, 1, 1, 2]), 0.5, 2),
        (torch.zeros(2, 2), torch.tensor([0, 0, 1]), 1.0, 0),
    ]
    for n_steps in (1, 2, 3, 4, 5, 2, 3, 6, 1, 4):
        vocab_size = 2 + n_steps % 4
        table = torch.randn(vocab_size, vocab_size, generator=generator)
        ids = torch.randint(vocab_size, (6 + 3 * n_steps,), generator=generator)
        lr = 0.5 + 2 * torch.rand(1, generator=generator).item()
        cases.append((table, ids, lr, n_steps))
    return cases


TRAIN = Exercise(
    id="00.train",
    name="descend",
    inputs=_train_inputs,
    oracle=_descend,
    compare=near,
    mistakes=(
        Mistake(
            "gradient not reset",
            "you did not reset the gradient: backward adds to .grad, so each step"
            " takes all gradients so far. Set table.grad = None before backward.",
            _accumulated,
        ),
        Mistake(
            "upwards",
            "you stepped in the gradient's direction, up the loss; subtract it.",
            lambda table, ids, lr, n_steps: _descend(table, ids, -lr, n_steps),
        ),
        Mistake(
            "sum",
            "you descended on the sum of the prices; on their mean the gradient is"
            " smaller by the number of pairs.",
            lambda table, ids, lr, n_steps: _descend(
                table, ids, lr * (len(ids) - 1), n_steps
            ),
        ),
        Mistake(
            "one step",
            "you took one step, whatever n_steps is.",
            lambda table, ids, lr, n_steps: _descend(table, ids, lr, 1),
        ),
        Mistake(
            "old gradient",
            "you computed the gradient once and took every step with it; it changes"
            " with the table, so compute it anew for each step.",
            lambda table, ids, lr, n_steps: _descend(table, ids, lr * n_steps, 1),
        ),
        Mistake(
            "learning rate forgotten",
            "you took steps of the whole gradient; multiply it by lr.",
            lambda table, ids, lr, n_steps: _descend(table, ids, 1.0, n_steps),
        ),
        Mistake(
            "not shifted",
            "you let each id predict itself; the target of ids[i] is ids[i + 1].",
            _to_itself,
        ),
        Mistake(
            "backwards",
            "you predict what came before; the input is ids[:-1] and the target"
            " ids[1:].",
            _backwards,
        ),
        Mistake(
            "one step too many",
            "you took one step too many.",
            lambda table, ids, lr, n_steps: _descend(table, ids, lr, n_steps + 1),
        ),
        Mistake(
            "one step too few",
            "you took one step too few.",
            lambda table, ids, lr, n_steps: _descend(table, ids, lr, n_steps - 1),
        ),
        Mistake(
            "mean of each row",
            "you took the mean row by row; the mean runs over all pairs, so a frequent"
            " id weighs more.",
            _mean_of_rows,
        ),
        Mistake(
            "divided by the number of ids",
            "you divided by the number of ids; there is one pair less.",
            lambda table, ids, lr, n_steps: _descend(
                table, ids, lr * (len(ids) - 1) / len(ids), n_steps
            ),
        ),
        Mistake(
            "unchanged",
            "your table comes back as it was given; perhaps the steps were taken on a"
            " copy that you did not return.",
            lambda table, ids, lr, n_steps: table,
        ),
    ),
    hints=(
        "Begin with a copy: table.clone(), and requires_grad_() to turn its history"
        " on.",
        "In each step: logits = table[ids[:-1]], the mean cross-entropy with ids[1:],"
        " table.grad = None, loss.backward().",
        "Step inside `with torch.no_grad():` by table -= lr * table.grad, and return"
        " table.detach().",
    ),
)
