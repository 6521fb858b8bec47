"""The whole project in one call: from rows of text and label to a classifier.

`fit_classifier` fits the tokenizer on the training texts, trains, keeps the weights
that did best on the validation texts, and fits the temperature there too. It never sees
the test. With a folder it can be killed at any moment and goes on where it was.

Left out: several devices (lesson 17). Taught in lesson 06.
"""

import math
import random
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from utils.classifier import (
    ClassifierSizes,
    TextClassifier,
    TrainedClassifier,
    score_set,
)
from utils.data import TextSet, encode_rows, fit_tokenizer, number_labels
from utils.evaluate import (
    bootstrap_interval,
    confusion_matrix,
    expected_calibration_error,
    fit_temperature,
    score_guesses,
)
from utils.support.classifier_files import (
    read_history,
    restore_weights,
    write_weights,
)
from utils.support.labelled import tell_cut
from utils.train import Batches, Recipe, train


@dataclass(frozen=True)
class Plan:
    """Everything that a training depends on, besides the rows.

    Args:
        sizes: of the network; the vocabulary's and the labels' are filled in.
        vocab_size: pieces that the tokenizer learns.
        batch_size: rows per step.
        check_every: steps between two looks at the validation rows.
        patience: looks without improvement after which training stops.
        most_checked: validation rows that each look takes, drawn by the seed.
        seed: of the first weights, the shuffling and dropout.
    """

    recipe: Recipe
    sizes: ClassifierSizes = ClassifierSizes(0, 0)
    vocab_size: int = 1500
    batch_size: int = 32
    check_every: int = 100
    patience: int = 10
    most_checked: int = 2000
    seed: int = 0

    @classmethod
    def for_rows(cls, n_rows: int, n_steps: int | None = None, **more) -> "Plan":
        """Return a plan for a number of training rows: about twelve epochs.

        Args:
            n_steps: instead; `more`: what else differs from the defaults.
        """
        n_steps = n_steps or max(400, min(6000, 12 * n_rows // 32))
        recipe = Recipe(n_steps, lr=2e-3, warmup_steps=min(100, n_steps // 4))
        return cls(recipe, check_every=max(1, min(200, n_steps // 20)), **more)


def with_length(plan: Plan, max_seq_len: int) -> Plan:
    """Return the same plan with another greatest length of a text, in tokens."""
    return replace(plan, sizes=replace(plan.sizes, max_seq_len=max_seq_len))


class EarlyStop(Exception):
    """Leave a training that has stopped to improve."""


class KeepBest:
    """Watch a training: note losses, keep the best weights, stop when it is time.

    Args:
        measure: returns at least `validation_loss`, in nats.
        n_steps: of the whole training; the last step is always measured.
        path: file of the best weights; in memory only if not given.
        past: what was noted before an interruption.
        tell: called after each step with its number and what was noted.
    """

    def __init__(
        self,
        model: nn.Module,
        measure: Callable[[], dict[str, float]],
        n_steps: int,
        every: int,
        patience: int,
        path: Path | None = None,
        past: Iterable[dict] = (),
        tell: Callable[[int, dict], None] | None = None,
    ) -> None:
        self.model, self.measure, self.n_steps = model, measure, n_steps
        self.every, self.patience = every, patience
        self.path, self.tell = path, tell
        self.best, self.n_waited, self.weights = float("inf"), 0, None
        self.history = list(past)
        for note in self.history:
            self._is_best(note)

    def __call__(self, step: int, loss: float) -> dict[str, float]:
        """Return what is to be noted about a step; raise EarlyStop when it is time.

        Raises:
            ValueError: the loss is no number any more.
        """
        if not math.isfinite(loss):
            raise ValueError(
                f"The loss is {loss} after {step:,} steps: the training has diverged,"
                " and no further step can mend it. Begin again with a lower learning"
                " rate (lr in the recipe; 0.002 is a good start)."
            )
        note = {"loss": loss}
        if step % self.every == 0 or step == self.n_steps:
            note |= self.measure()
        if self._is_best(note):
            state = self.model.state_dict()
            self.weights = {name: value.clone() for name, value in state.items()}
            if self.path:
                write_weights(self.path, state)
        self.history.append({"step": step, **note})
        if self.tell:
            self.tell(step, note)
        if self.n_waited >= self.patience:
            raise EarlyStop
        return note

    def _is_best(self, note: dict[str, float]) -> bool:
        found = note.get("validation_loss")
        if found is None:
            return False
        is_best = found < self.best
        self.best = min(self.best, found)
        self.n_waited = 0 if is_best else self.n_waited + 1
        return is_best

    def restore(self) -> None:
        """Put the best weights back into the model."""
        if self.weights is None and self.path:
            restore_weights(self.model, self.path)
        else:
            self.model.load_state_dict(self.weights)
        self.model.eval()


def loss_of(model: TextClassifier, data: TextSet, rows: list[int]) -> Tensor:
    """Return the mean cross-entropy of some rows, in nats."""
    device = model.head.weight.device
    batch = {name: value.to(device) for name, value in data.batch(rows).items()}
    logits = model(batch["input_ids"], batch["attention_mask"])
    return F.cross_entropy(logits, batch["labels"])


def measure_on(model: TextClassifier, data: TextSet) -> dict[str, float]:
    """Return loss (nats) and accuracy on the validation rows."""
    logits = score_set(model, data)
    right = logits.argmax(dim=1) == data.labels
    loss = F.cross_entropy(logits, data.labels).item()
    return {"validation_loss": loss, "accuracy": right.double().mean().item()}


def fit_best(
    model: TextClassifier,
    sets: dict[str, TextSet],
    plan: Plan,
    folder: Path | None = None,
    tell: Callable[[int, dict], None] | None = None,
) -> list[dict]:
    """Train on `train`, end with the weights that did best on `validation`.

    Args:
        folder: holds `training.safetensors` and `best.safetensors` while it runs.
        tell: called after each step with its number and what was noted.

    Returns: for each step its `loss`, and every so often what `measure_on` found.
    """
    path, best = (folder / f"{n}.safetensors" if folder else None for n in _FILES)
    n_rows = min(plan.batch_size, len(sets["train"]))
    batches = Batches(sets["train"].lengths.tolist(), n_rows, plan.seed)
    keeper = KeepBest(
        model,
        lambda: measure_on(model, sets["validation"]),
        *(plan.recipe.n_steps, plan.check_every, plan.patience, best),
        *(read_history(path), tell),
    )

    def loss_at(step: int) -> Tensor:
        return loss_of(model, sets["train"], batches.at(step))

    with suppress(EarlyStop):
        train(model, loss_at, plan.recipe, path, plan.check_every, keeper)
    keeper.restore()
    return keeper.history


_FILES = ("training", "best")


def fit_classifier(
    splits: dict[str, list[dict]],
    plan: Plan,
    folder: str | Path | None = None,
    tell: Callable[[int, dict], None] | None = None,
    device: str = "cpu",
) -> tuple[TrainedClassifier, list[dict]]:
    """Make a classifier from rows with `text` and `label`; warn of texts that are cut.

    Args:
        splits: `train` and `validation`; nothing else is looked at.
        folder: where an interrupted training waits; None keeps all in memory.

    Returns: the classifier, and what was noted at each step.
    """
    numbers = number_labels(row["label"] for row in splits["train"])
    tokenizer = fit_tokenizer((row["text"] for row in splits["train"]), plan.vocab_size)
    n_checked = min(plan.most_checked, len(splits["validation"]))
    drawn = random.Random(plan.seed).sample(splits["validation"], n_checked)
    sets = {
        name: encode_rows(tokenizer, rows, numbers, plan.sizes.max_seq_len)
        for name, rows in (("train", splits["train"]), ("validation", drawn))
    }
    tell_cut(sets.values(), plan.sizes.max_seq_len)
    counts = {"vocab_size": len(tokenizer.vocab), "n_classes": len(numbers)}
    torch.manual_seed(plan.seed)
    model = TextClassifier(replace(plan.sizes, **counts)).to(device)
    history = fit_best(model, sets, plan, Path(folder) if folder else None, tell)
    logits = score_set(model, sets["validation"])
    temperature = fit_temperature(logits, sets["validation"].labels)
    return TrainedClassifier(model, tokenizer, tuple(numbers), temperature), history


def grade(classifier: TrainedClassifier, rows: list[dict]) -> dict:
    """Say how a classifier does on rows that it has not seen.

    Args:
        rows: with `text` and `label`; each label is one of the classifier's.

    Returns: `n_rows`; `accuracy`, `macro_f1`, each with `…_interval` (95 %);
        `calibration_error`; `confusion`, rows are true labels.
    """
    numbers = {label: i for i, label in enumerate(classifier.labels)}
    labels = torch.tensor([numbers[row["label"]] for row in rows])
    logits = classifier.score([row["text"] for row in rows])
    confidence, guesses = (logits / classifier.temperature).softmax(dim=1).max(dim=1)
    found: dict = {"n_rows": len(rows)} | score_guesses(labels, guesses, len(numbers))
    for name in ("accuracy", "macro_f1") if len(rows) > 1 else ():

        def figure(draw: Tensor, name: str = name) -> float:
            return score_guesses(labels[draw], guesses[draw], len(numbers))[name]

        found[f"{name}_interval"] = bootstrap_interval(figure, len(rows))
    is_right = labels == guesses
    found["calibration_error"] = expected_calibration_error(confidence, is_right)
    confusion = confusion_matrix(labels, guesses, len(numbers))
    return found | {"confusion": confusion.tolist()}
