"""Plain stories, for a model to learn what tracking is before it learns to tell.

One strand of people and things, few wordings of each event, and after most events a
reminder of what is true by then. Nobody would read them twice; no file holds them.
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
class PlainTeller(Teller):
    """Knows few wordings and minds no repetition."""

    def _choice(self, op: str) -> list[Frame]:
        return super()._choice(op)[: _WORDINGS[op in STATEMENTS]]

    def _too_often(self, frame: Frame, template: str) -> bool:
        return False


def drills(dice: Dice, n: int, avoid: Container[str] = ()) -> Iterator[dict]:
    """Draw n plain stories that obey the rules of the training split.

    Args:
        avoid: runs of eight words (`eight_grams`) that must not occur.

    Returns: an iterator of `{"text"}`.
    """
    made = 0
    while made < n:
        story = plain_plot(dice)
        world = story.world
        if any(is_held_out(person, x) for person in world.at for x in world.holder):
            continue
        teller = PlainTeller(Voice(dice), avoid, False, True)
        if tell_plainly(teller, story):
            made += 1
            yield {"text": " ".join(teller.sentences)}
