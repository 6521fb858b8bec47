"""Questions about Saltby with passages that answer them: extractive, SQuAD-like.

A passage is drawn first (`questions_passage`), so that what is true is known; then it
is asked about (`questions_ask`). The tables of sentences and questions are in
`questions_town`, `questions_people` and `questions_trade`, the values in
`questions_values`, the baselines in `questions_baselines`.
"""

from collections import Counter
from collections.abc import Container, Iterator

from utils.support.world.dice import Dice
from utils.support.world.questions_ask import Asked, ask
from utils.support.world.questions_grammar import SLOT, TOPICS
from utils.support.world.questions_passage import Passage, draw_passage, eight_grams
from utils.support.world.questions_values import KINDS, POOLS, mask

__all__ = [
    "KINDS",
    "SIZES",
    "build",
    "eight_grams",
    "generate",
    "more",
    "question_masks",
]

SIZES = {"train": 1240, "validation": 150, "test": 520}
_WORDS = (50, 120)
_CASES = ((True, True), (True, False), (False, True), (False, False))


def _row(split: str, number: int, text: str, asked: Asked) -> dict:
    row = {
        "id": f"{split}-{number:05d}",
        "context": text,
        "question": asked.question,
        "answer": text[asked.start : asked.end],
        "answer_start": asked.start,
        "kind": asked.kind,
        "also_right": list(asked.also_right),
    }
    if split == "test":
        row |= {"combo_seen": asked.combo_seen, "frame_seen": asked.frame_seen}
    return row


def _passages(
    dice: Dice,
    avoid: Container[str],
    combo_seen: bool,
    frame_seen: bool,
    more: float = 0.0,
) -> Iterator[Passage]:
    names = list(TOPICS)
    least, most = _WORDS
    while True:
        count = 2 if dice.chance(0.3) else 1
        topics = dice.sample(names, count)
        passage = draw_passage(dice, topics, avoid, combo_seen, not frame_seen, more)
        if passage and least <= len(passage.text.split()) <= most:
            yield passage


def generate(
    dice: Dice,
    n: int,
    split: str = "train",
    avoid: Container[str] = (),
    more: float = 0.0,
) -> Iterator[dict]:
    """Draw n questions; those about one passage stand together.

    Args:
        split: "train", "validation" or "test". Passages of the test go in turn
            through the four cases of (combination met in training, frames met).
        avoid: runs of eight words (`eight_grams`) that no passage may hold.
        more: what share of the questions, and of the sentences that answer some, is
            in further wordings (`questions_more`).

    Returns:
        An iterator of rows `{"id", "context", "question", "answer", "answer_start",
        "kind", "also_right"}`; the test's also have `combo_seen` and `frame_seen`.
    """
    if split not in ("train", "validation", "test"):
        raise ValueError(f"split is {split!r}; it must be train, validation or test.")
    cases = _CASES if split == "test" else _CASES[:1]
    streams = [_passages(dice.child(*case), avoid, *case, more) for case in cases]
    counts: Counter = Counter()
    rows = turn = 0
    while rows < n:
        case = turn % len(cases)
        passage = next(streams[case])
        asked = ask(dice, passage, *cases[case], counts)
        turn += bool(asked)
        for one in asked[: n - rows]:
            yield _row(split, rows, passage.text, one)
            rows += 1


def build(seed: int, sizes: dict[str, int] | None = None) -> dict[str, list[dict]]:
    """Make the splits that ship; no eight words of one passage occur in another split.

    The test and validation are drawn first, and training keeps off what they say.
    """
    sizes, avoid = sizes or SIZES, set()
    splits: dict[str, list[dict]] = {}
    for split in ("test", "validation", "train"):
        dice = Dice("questions", seed, split)
        splits[split] = list(generate(dice, sizes.get(split, 0), split, avoid))
        for row in splits[split]:
            avoid.update(eight_grams(row["context"]))
    return {split: splits[split] for split in ("train", "validation", "test")}


def more(n: int, seed: int, held: list[dict], share: float = 0.0) -> list[dict]:
    """Return n further training questions that keep off the passages of `held`.

    Args:
        share: of questions and sentences in further wordings, `more` of `generate`.
    """
    avoid = {gram for row in held for gram in eight_grams(row["context"])}
    return list(generate(Dice("questions", seed, "more"), n, "train", avoid, share))


def question_masks(test_only: bool) -> set[str]:
    """Return the question frames that only the test uses, or the others, masked.

    The others are those of training and the further ones, which no file has.
    """
    found = set()
    for topic in TOPICS.values():
        for frame in (frame for row in topic.questions.values() for frame in row):
            if frame.test_only == test_only:
                asked = SLOT.sub(
                    lambda m, t=topic: POOLS[t.pools[m["role"]]][0], frame.text
                )
                found.add(mask(asked))
    return found
