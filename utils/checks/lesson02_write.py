"""Checks of 02.write: let a model write, one id after the other.

`write(score, ids, end, longest)`: append the argmax of the last row of `score(list)`
until it is `end`, which stays, or the list has `longest` ids. `ids` holds at least one
id, no `end`, and at most `longest` ids. Return a new list.
"""

from dataclasses import dataclass

import torch

from utils.checks.catalogue import Exercise, Mistake


@dataclass(frozen=True)
class Scores:
    """A model whose next word depends on all words before it; seeded, repeatable."""

    vocab_size: int
    seed: int

    def __call__(self, ids):
        """Return logits (T, V) for T ids."""
        ids = [int(i) for i in ids]
        if not ids:
            raise ValueError("score got no ids")
        return torch.stack([self._row(ids[: t + 1]) for t in range(len(ids))])

    def __repr__(self):
        """Name the model briefly, as an argument."""
        return f"score_{self.seed}"

    def _row(self, prefix):
        generator = torch.Generator().manual_seed(self.seed)
        table = torch.randn(40, self.vocab_size, generator=generator)
        mixed = sum((3 * i + 7) * (t + 2) for t, i in enumerate(prefix))
        return table[mixed % 40] - 1.0


def _write(score, ids, end, longest):
    written = list(ids)
    while len(written) < longest:
        written.append(int(score(written)[-1].argmax()))
        if written[-1] == end:
            break
    return written


def _inputs():
    starts = [[1], [2, 3], [1, 4, 2], [3]]
    cases = []
    for seed in range(24):
        start, vocab_size = starts[seed % 4], 5 + seed % 4
        end = 0 if seed % 3 else vocab_size - 1
        if end in start:
            start = [1]
        longest = (3, 6, 9, 12)[(seed // 2) % 4]
        cases.append((Scores(vocab_size, seed), list(start), end, longest))
    cases.append((Scores(5, 30), [1, 2, 3], 0, 3))
    cases.append((Scores(6, 31), [4], 0, 1))
    cases.append((Scores(6, 32), [4, 2], 0, 2))
    return cases


def _writing(choose=None, feed=None, keep_end=True, stop=True, most=None):
    """Return a writer that is right save for what the arguments say."""
    choose = choose or (lambda logits: int(logits[-1].argmax()))
    feed = feed or (lambda written, ids: written)
    most = most or (lambda ids, longest: longest)

    def write(score, ids, end, longest):
        written = list(ids)
        while len(written) < most(ids, longest):
            following = choose(score(feed(written, ids)))
            if following == end and not keep_end:
                break
            written.append(following)
            if following == end and stop:
                break
        return written

    return write


def _in_one_pass(score, ids, end, longest):
    rows = score(ids).argmax(-1).tolist()
    return (list(ids) + rows)[:longest]


def _only_new(score, ids, end, longest):
    return _write(score, ids, end, longest)[len(ids) :]


def _tests_before(score, ids, end, longest):
    written = list(ids)
    while written[-1] != end:
        written.append(int(score(written)[-1].argmax()))
        if len(written) >= longest:
            break
    return written


def _one(score, ids, end, longest):
    return [*ids, int(score(ids)[-1].argmax())]


WRITE = Exercise(
    id="02.write",
    name="write",
    inputs=_inputs,
    oracle=_write,
    returns_new=True,
    mistakes=(
        Mistake(
            "last id only",
            "you gave the model the last id only; what comes next may depend on all ids"
            " so far.",
            _writing(feed=lambda written, ids: written[-1:]),
        ),
        Mistake(
            "first row",
            "you took the first row of the logits; it scores what follows the first id."
            " The last row, [-1], scores what comes next.",
            _writing(choose=lambda logits: int(logits[0].argmax())),
        ),
        Mistake(
            "start only",
            "you asked about the same beginning each time; the model must read what it"
            " has written.",
            _writing(feed=lambda written, ids: list(ids)),
        ),
        Mistake(
            "all rows at once",
            "you took the argmax over all rows together; the largest logit of the last"
            " row is the next id.",
            _writing(choose=lambda logits: int(logits.argmax()) % logits.shape[1]),
            also=(_writing(choose=lambda logits: int(logits.argmax())),),
        ),
        Mistake(
            "end left out",
            "you left the end out; it is written, and then nothing more.",
            _writing(keep_end=False),
        ),
        Mistake(
            "never ends",
            "you went on after the end; stop once it is written.",
            _writing(stop=False),
        ),
        Mistake(
            "longest new ids",
            "you wrote up to `longest` new ids; the limit is for the whole list, the"
            " beginning included.",
            _writing(most=lambda ids, longest: len(ids) + longest),
        ),
        Mistake(
            "one too many",
            "you wrote one id too many; stop when the list has `longest` ids.",
            _writing(most=lambda ids, longest: longest + 1),
        ),
        Mistake(
            "one too few",
            "you stopped one id too early; the list may have `longest` ids.",
            _writing(most=lambda ids, longest: longest - 1),
        ),
        Mistake(
            "limit forgotten",
            "you wrote until the end, however late it comes; stop when the list has"
            " `longest` ids.",
            _writing(most=lambda ids, longest: 100),
        ),
        Mistake(
            "only what is new",
            "you returned the new ids only; the beginning belongs to the list.",
            _only_new,
        ),
        Mistake(
            "limit tested too late",
            "you tested the limit only after writing, so a beginning that is already"
            " full gets one id more.",
            _tests_before,
        ),
        Mistake(
            "least likely",
            "you took the smallest logit; the largest is the most likely.",
            _writing(choose=lambda logits: int(logits[-1].argmin())),
        ),
        Mistake(
            "one step",
            "you wrote one id; go on until the end or the limit.",
            _one,
        ),
        Mistake(
            "all rows appended",
            "you asked the model once and appended every row's answer; the rows before"
            " the last score words that are there already. Ask again after each id.",
            _in_one_pass,
        ),
    ),
    hints=(
        "A while loop on a copy of ids: one more round as long as it is shorter than"
        " longest.",
        "In each round: logits = score(written), of shape (T, V); logits[-1] scores"
        " what comes next; .argmax().item() makes an id of it.",
        "Append first, then compare with end and break: so the end is kept.",
    ),
)
