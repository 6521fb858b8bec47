"""How course-bert learns to look an answer up: copying first, reading last.

An answer stands beside words of the question. To find it, a model must find the same
word elsewhere, carry that along its sentence, and choose what is asked for. Trained on
passages alone, ours never learnt the first of these: docs/decisions/0008.
"""

import random
from dataclasses import dataclass, replace
from functools import cached_property

from torch import Tensor, nn
from torch.nn import functional as F

from tools._recipe_tasks import (
    Stage,
    encoder_of,
    training_rows,
    watcher,
    with_head,
)
from tools._recipes import Run, fast_matrices
from tools._tasks import AnswersPlan
from utils.bert import IGNORED, BertForMaskedLM
from utils.support.datasets import load_split
from utils.support.files import data_path
from utils.support.vocabularies import VOCABULARIES, read_vocab
from utils.support.world.dice import Dice
from utils.support.world.questions_drills import drills
from utils.support.world.questions_passage import eight_grams
from utils.tasks import (
    Example,
    answer_loss,
    pad_examples,
    read_batch,
)

TIMES = 1.5  # rows per batch of finds and of one-sentence events, which are short

# --- Exercises of random tokens -------------------------------------------------------


@dataclass(frozen=True)
class Signs:
    """The tokens that exercises are made of.

    Attributes:
        cls, sep, mask, stop: ids of [CLS], [SEP], [MASK] and the full stop.
        kept: what is never swapped: the special tokens and the marks.
        kinds: lists of tokens that answer, one for each kind of question.
        asks: for each kind, the token that asks for it.
        others: all further tokens.
    """

    cls: int
    sep: int
    mask: int
    stop: int
    kept: frozenset[int]
    kinds: tuple[tuple[int, ...], ...]
    asks: tuple[int, ...]
    others: tuple[int, ...]

    @cached_property
    def words(self) -> tuple[int, ...]:
        """All tokens but the special ones and the marks."""
        return sum(self.kinds, ()) + self.asks + self.others


def read_signs(n_kinds: int = 5, kind_size: int = 80) -> Signs:
    """Deal the tokens out, in an order that is drawn once."""
    vocab = read_vocab("bert")
    numbers = {token: i for i, token in enumerate(vocab)}
    n_special = len(VOCABULARIES["bert"].first)
    kept = frozenset([*range(n_special), *(numbers[mark] for mark in ".,?")])
    dealt = sorted({*numbers.values()} - kept)
    random.Random(5).shuffle(dealt)
    n_typed = n_kinds * kind_size
    kinds = (tuple(dealt[i : i + kind_size]) for i in range(0, n_typed, kind_size))
    return Signs(
        *(numbers[sign] for sign in ("[CLS]", "[SEP]", "[MASK]", ".")),
        kept,
        tuple(kinds),
        tuple(dealt[n_typed : n_typed + n_kinds]),
        tuple(dealt[n_typed + n_kinds :]),
    )


def draw_copy(dice: random.Random, signs: Signs) -> Example:
    """Draw random tokens, and the same again with gaps: the target has what is missing.

    What stands before either is random too, so that no distance gives it away.
    """

    def some(least: int, most: int) -> list[int]:
        return dice.choices(signs.words, k=dice.randint(least, most))

    shown = some(8, 20)
    hidden = [0 < i < len(shown) - 1 and dice.random() < 0.3 for i in range(len(shown))]
    first = [signs.cls, *some(0, 10), *shown, *some(0, 10), signs.sep]
    again = [signs.mask if gap else t for t, gap in zip(shown, hidden, strict=True)]
    wanted = [t if gap else IGNORED for t, gap in zip(shown, hidden, strict=True)]
    types = [0] * len(first) + [1] * (len(shown) + 1)
    target = [IGNORED] * len(first) + wanted + [IGNORED]
    return Example([*first, *again, signs.sep], types, target)


def draw_find(dice: random.Random, signs: Signs) -> Example:
    """Draw sentences of random tokens, and some words of one as the question.

    Each sentence has one token of each of one to three kinds; the question begins with
    the token that asks for one of these, and may hold words that stand nowhere.
    """
    asked = dice.sample(range(len(signs.kinds)), dice.choice((1, 2, 3)))
    sentences = []
    for _ in range(dice.randint(2, 6)):
        words = [(None, t) for t in dice.choices(signs.others, k=dice.randint(1, 6))]
        for kind in asked:
            here = dice.randint(0, len(words))
            words.insert(here, (kind, dice.choice(signs.kinds[kind])))
        sentences.append(words)
    right, wanted = dice.choice(sentences), dice.choice(asked)
    hints = dice.sample(right, len(right))
    hints = [t for kind, t in hints if kind != wanted][: dice.randint(1, 5)]
    for _ in range(dice.randint(0, 3)):
        hints.insert(dice.randint(0, len(hints)), dice.choice(signs.others))
    ids = [signs.cls, signs.asks[wanted], *hints, signs.sep]
    types, place = [0] * len(ids), 0
    for words in sentences:
        for kind, token in words:
            if words is right and kind == wanted:
                place = len(ids)
            ids.append(token)
        ids.append(signs.stop)
    ids.append(signs.sep)
    types += [1] * (len(ids) - len(types))
    return Example(ids, types, (place, place))


def swap_words(
    example: Example, share: float, dice: random.Random, signs: Signs
) -> Example:
    """Put random tokens for some tokens, the same in question and passage.

    Which word it is then tells nothing; that it is the same word still does.

    Args:
        share: how many of them at most; a row draws its own share below it.
    """
    share *= dice.random() ** 0.5
    words = sorted({*example.ids} - signs.kept)
    new = {word: dice.choice(signs.others) for word in words if dice.random() < share}
    return replace(example, ids=[new.get(token, token) for token in example.ids])


# --- The run --------------------------------------------------------------------------


def stage_of(plan: AnswersPlan, step: int) -> str:
    """Return what the batch of a step holds.

    With longer passages come short ones in turn; with whole ones both, in every third
    batch.
    """
    turns: dict[str, tuple[str, ...]] = {
        "longer": ("longer", "short"),
        "whole": ("whole", "whole", "longer", "whole", "whole", "short"),
    }
    for stage, n_steps in plan.lengths().items():
        if step < n_steps:
            kinds = turns.get(stage, (stage,))
            return kinds[step % len(kinds)]
        step -= n_steps
    raise ValueError(f"The plan ends {step + 1} steps before this one.")


def swapped_at(plan: AnswersPlan, step: int) -> float:
    """Return how many words of a short passage are random: from 1 down to 0."""
    done = step - plan.n_copy_steps - plan.n_find_steps
    return max(0.0, 1 - done / plan.n_swap_steps)


def short_passages(n: int, n_sentences: int, more: float) -> list[dict]:
    """Draw questions about short passages; no eight words are in the held-out ones."""
    held = load_split("questions", "validation") + load_split("questions", "test")
    avoid = {gram for row in held for gram in eight_grams(row["context"])}
    dice = Dice("questions", 5, "drills", n_sentences)
    return list(drills(dice, n, avoid, n_sentences, more))


class Learner(nn.Module):
    """The encoder with the head that ships and two that help it to learn.

    Args:
        plan: what to begin with.
        n_before: blocks before the vectors that must say which sentence answers.
    """

    def __init__(self, plan: AnswersPlan, n_before: int = 3) -> None:
        super().__init__()
        base = BertForMaskedLM.load(data_path("checkpoints", plan.base))
        self.answers = with_head(plan, base.bert, ())
        self.lm_head, self.n_before = base.lm_head, n_before
        self.sentence_head = nn.Linear(base.bert.embeddings.tokens.weight.shape[1], 1)

    def copy_loss(self, batch: dict[str, Tensor]) -> Tensor:
        """Return the mean price of the missing tokens, in nats."""
        bert, targets = self.answers.bert, batch["labels"]
        x = read_batch(bert, batch)[targets != IGNORED]
        logits = self.lm_head(x, bert.embeddings.tokens.weight)
        return F.cross_entropy(logits.float(), targets[targets != IGNORED])

    def find_loss(self, batch: dict[str, Tensor], stop: int) -> Tensor:
        """Return the price of the answer and of the sentence it stands in, in nats."""
        middle: list[Tensor] = []
        block = self.answers.bert.blocks[self.n_before - 1]
        hook = block.register_forward_hook(lambda *call: middle.append(call[-1]))
        logits = read_batch(self.answers, batch).float()
        hook.remove()
        says = self.sentence_head(middle[0])[..., 0].float()
        ends = batch["input_ids"] == stop
        number = ends.cumsum(1) - ends.long()  # of the sentence a token is in
        is_right = number == number.gather(1, batch["labels"][:, :1])
        told = batch["token_type_ids"] == 1
        right = is_right[told].float()
        return answer_loss(logits, batch) + F.binary_cross_entropy_with_logits(
            says[told], right
        )


def answers_run(plan: AnswersPlan) -> Run:
    """Copy, find, answer on short passages, and on whole ones, one after the other."""
    learner, signs = Learner(plan), read_signs()
    positions = learner.answers.bert.embeddings.positions
    encode = encoder_of(plan, (), positions.table.num_embeddings)
    n_short = int(plan.batch_size * TIMES)
    stages = {
        kind: Stage([encode(row) for row in rows], n)
        for kind, rows, n in (
            ("short", short_passages(plan.n_passages, 1, plan.more), n_short),
            ("longer", short_passages(plan.n_passages, 2, plan.more), plan.batch_size),
            ("whole", training_rows(plan), plan.batch_size),
        )
    }

    def rows_at(step: int, kind: str) -> list[Example]:
        dice = random.Random(step)
        if kind == "copy":
            return [draw_copy(dice, signs) for _ in range(plan.batch_size)]
        if kind == "find":
            return [draw_find(dice, signs) for _ in range(n_short)]
        share = swapped_at(plan, step)
        rows = stages[kind].at(step)  # what a turn skips comes in a later epoch
        return [swap_words(row, share, dice, signs) for row in rows] if share else rows

    def loss_at(step: int) -> Tensor:
        kind = stage_of(plan, step)
        batch = pad_examples(rows_at(step, kind))
        with fast_matrices():
            if kind == "copy":
                return learner.copy_loss(batch)
            if kind == "find":
                return learner.find_loss(batch, signs.stop)
            return answer_loss(read_batch(learner.answers, batch).float(), batch)

    measure = watcher(plan, learner.answers, encode, answer_loss)
    lengths = tuple(plan.lengths().values())
    return Run(plan, learner, loss_at, measure, learner.answers, lengths)
