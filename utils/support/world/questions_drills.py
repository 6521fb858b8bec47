"""Short passages, for a model to learn looking up before it learns to read.

Three or four units of one topic, each told in one sentence or in a few, and nothing
beside them. The answer's rivals stand close by, so that all depends on which unit the
question names. No file holds them.
"""

from collections.abc import Container, Iterator

from utils.support.world.dice import Dice
from utils.support.world.questions_ask import Asked, ask_everything
from utils.support.world.questions_grammar import TOPICS, Topic
from utils.support.world.questions_passage import Passage, draw_unit


def _draw(
    dice: Dice, topic: Topic, avoid: Container[str], n_sentences: int, more: float
) -> Passage | None:
    """Draw a passage; None if some sentence found no wording."""
    passage, used = Passage(dice, avoid, new_frames=False, more=more), []
    first, *rest = [step for step, beside in topic.beside.items() if not beside]
    chosen = dice.sample(rest, min(len(rest), n_sentences - 1))
    steps = [first, *(step for step in rest if step in chosen)]
    for number in range(dice.pick((3, 4))):
        unit = draw_unit(dice, topic, steps, used, combo_seen=True)
        if unit is None:
            return None
        passage.units.append(unit)
        openers = [frame for frame in topic.steps[first] if not frame.follows]
        if not passage.say(openers, number):
            return None
        if not all(passage.say(topic.steps[step], number) for step in steps[1:]):
            return None
    return passage


def drills(
    dice: Dice,
    n: int,
    avoid: Container[str] = (),
    n_sentences: int = 1,
    more: float = 0.0,
) -> Iterator[dict]:
    """Draw n questions about short passages that obey the rules of training.

    Args:
        avoid: runs of eight words (`eight_grams`) that must not occur.
        n_sentences: of each unit, at most.
        more: what share is told and asked in further wordings.

    Returns: an iterator of `{"context", "question", "answer", "answer_start"}`.
    """
    made, topics = 0, list(TOPICS.values())
    while made < n:
        passage = _draw(dice, dice.pick(topics), avoid, n_sentences, more)
        asked = ask_everything(dice, passage) if passage else []
        for one in dice.shuffled(asked)[: min(4, n - made)]:
            made += 1
            yield _row(passage.text, one)


def _row(text: str, asked: Asked) -> dict:
    return {
        "context": text,
        "question": asked.question,
        "answer": text[asked.start : asked.end],
        "answer_start": asked.start,
    }
