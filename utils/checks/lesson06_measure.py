"""Checks of 06.measure: the accuracy of a model over batches, without its dropout.

`accuracy(model, batches)`: `model(x)` gives logits (B, K); `batches` holds pairs of `x`
and labels (B,), not all of one size. Return the share of all rows that are right.
"""

import torch

from utils.checks.catalogue import Exercise, Mistake


class Toy:
    """A linear model whose dropout always drops the same half, so that it can be held
    against an answer."""

    def __init__(self, weights):
        self.weights, self.training = weights, True

    def train(self, mode=True):
        """Switch dropout on, as `nn.Module` does."""
        self.training = mode
        return self

    def eval(self):
        """Switch dropout off."""
        return self.train(False)

    def __call__(self, x):
        """Return logits: (B, C) → (B, K)."""
        if self.training:
            half = x.shape[1] // 2
            x = torch.cat([torch.zeros_like(x[:, :half]), 2 * x[:, half:]], dim=1)
        return x @ self.weights

    def __eq__(self, other):
        """Two toys are the same if their weights are; the mode may change."""
        return isinstance(other, Toy) and torch.equal(self.weights, other.weights)

    __hash__ = None

    def __repr__(self):
        """Show what it is: the weights would fill the line."""
        return "model"


def _accuracy(model, batches):
    model.eval()
    n_right = n_rows = 0
    with torch.no_grad():
        for x, labels in batches:
            n_right += int((model(x).argmax(dim=1) == labels).sum())
            n_rows += len(labels)
    return n_right / n_rows


def _inputs():
    generator = torch.Generator().manual_seed(66)
    cases = []
    for sizes in [(3,), (4,), (6,), (3, 3), (4, 4), (5, 2), (4, 1), (6, 3), (2, 5, 1)]:
        for n_classes in (2, 3):
            weights = torch.randn(4, n_classes, generator=generator)
            toy, batches = Toy(weights), []
            for n in sizes:
                x = torch.randn(n, 4, generator=generator).round(decimals=1)
                labels = (x @ weights).argmax(dim=1)
                wrong = torch.rand(n, generator=generator) < 0.4
                labels = torch.where(wrong, (labels + 1) % n_classes, labels)
                batches.append((x, labels))
            cases.append((toy, batches))
    return cases


def _stage(model, batches):
    """Return 0 for one batch, 1 for batches of one size, else 2."""
    sizes = {len(labels) for _, labels in batches}
    return 0 if len(batches) == 1 else min(len(sizes), 2)


def _share(model, x, labels):
    return float((model(x).argmax(dim=1) == labels).double().mean())


def _dropout_on(model, batches):
    n_right = sum(int((model(x).argmax(1) == y).sum()) for x, y in batches)
    return n_right / sum(len(y) for _, y in batches)


def _train_mode(model, batches):
    return _dropout_on(model.train(), batches)


def _first_batch_only_without_dropout(model, batches):
    model.eval()
    n_right = 0
    for x, labels in batches:
        n_right += int((model(x).argmax(1) == labels).sum())
        model.train()
    return n_right / sum(len(y) for _, y in batches)


def _mean_of_means(model, batches):
    model.eval()
    return sum(_share(model, x, y) for x, y in batches) / len(batches)


def _mean_of_means_with_dropout(model, batches):
    return sum(_share(model, x, y) for x, y in batches) / len(batches)


def _last_batch(model, batches):
    return _share(model.eval(), *batches[-1])


def _first_batch(model, batches):
    return _share(model.eval(), *batches[0])


def _count(model, batches):
    return _accuracy(model, batches) * sum(len(y) for _, y in batches)


def _percent(model, batches):
    return 100 * _accuracy(model, batches)


def _errors(model, batches):
    return 1 - _accuracy(model, batches)


def _per_batch(model, batches):
    return _count(model, batches) / len(batches)


MEASURE = Exercise(
    id="06.measure",
    name="accuracy",
    inputs=_inputs,
    oracle=_accuracy,
    stage=_stage,
    mistakes=(
        Mistake(
            "dropout on",
            "you left dropout on: the model came in training mode, and half of its"
            " numbers are dropped. Call `model.eval()` before you measure.",
            _dropout_on,
            also=(_train_mode,),
        ),
        Mistake(
            "dropout on again",
            "you switched dropout off for the first batch only; after it the model is"
            " in training mode again. Call `model.train()` after the loop, if at all.",
            _first_batch_only_without_dropout,
        ),
        Mistake(
            "mean of batches",
            "you averaged the accuracies of the batches; a small last batch then counts"
            " as much as a full one. Count what is right over all rows, then divide.",
            _mean_of_means,
        ),
        Mistake(
            "dropout on, mean of batches",
            "you left dropout on (call `model.eval()`), and you averaged over batches"
            " where rows should count alike.",
            _mean_of_means_with_dropout,
        ),
        Mistake(
            "one batch",
            "you returned the accuracy of one batch; all of them count.",
            _last_batch,
            also=(_first_batch,),
        ),
        Mistake(
            "a count",
            "you returned how many rows are right; divide by the number of rows.",
            _count,
        ),
        Mistake(
            "divided by batches",
            "you divided the number of right rows by the number of batches; divide by"
            " the number of rows.",
            _per_batch,
        ),
        Mistake(
            "percent",
            "you returned percent; a share from 0 to 1 was asked for.",
            _percent,
        ),
        Mistake(
            "errors",
            "you returned the share that is wrong; accuracy is the share that is"
            " right.",
            _errors,
        ),
    ),
    hints=(
        "Ask in which mode the model comes, and what must be switched off before"
        " anything is measured.",
        "`model.eval()`, then for each batch `model(x).argmax(dim=1) == labels`. Add up"
        " what is right and how many rows there are; divide once, at the end.",
    ),
)
