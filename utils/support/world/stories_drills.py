"""Plain stories, for a model to learn what tracking is before it learns to tell.

One strand of people and things, and after most events a reminder of what is true by
then; plain stories have few wordings of each event, short ones have all. Nobody would
read them twice; no file holds them.
"""

from collections.abc import Container, Iterator
from dataclasses import dataclass

from utils.support.world.dice import Dice
from utils.support.world.stories_grammar import Frame
from utils.support.world.stories_plot import is_held_out, plain_plot
from utils.support.world.stories_tell import STATEMENTS, Teller, tell_plainly
from utils.support.world.stories_wording import Voice

_WORDINGS = {True: 4, False: 2}  # of a statement, of an event


@dataclass
class ShortTeller(Teller):
    """Knows the wordings of the training split and minds no repetition."""

    def _too_often(self, frame: Frame, template: str) -> bool:
        return False


@dataclass
class PlainTeller(ShortTeller):
    """Knows few wordings besides."""

    def _choice(self, op: str) -> list[Frame]:
        return super()._choice(op)[: _WORDINGS[op in STATEMENTS]]


def drills(
    dice: Dice, n: int, avoid: Container[str] = (), is_plain: bool = True
) -> Iterator[dict]:
    """Draw n plain or short stories that obey the rules of the training split.

    Args:
        avoid: runs of eight words (`eight_grams`) that must not occur.
        is_plain: False tells the same in all wordings, `stories_more` among them.

    Returns: an iterator of `{"text"}`.
    """
    made = 0
    while made < n:
        story = plain_plot(dice)
        world = story.world
        if any(is_held_out(person, x) for person in world.at for x in world.holder):
            continue
        kind = PlainTeller if is_plain else ShortTeller
        teller = kind(Voice(dice), avoid, False, True, more=0.0 if is_plain else 0.6)
        if tell_plainly(teller, story):
            made += 1
            yield {"text": " ".join(teller.sentences)}
