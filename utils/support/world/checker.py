"""The world's checker: is a story well formed, and is it true to itself?

`check_story` reads each sentence against the frames, then replays what it tells: who
has what, who is where, who is meant. It knows only what the text says, so it judges a
language model's stories as it judges our own. `corrupt` makes texts it must refuse.
"""

from dataclasses import dataclass

from utils.support.world.stories_corrupt import KINDS, corrupt
from utils.support.world.stories_discourse import Discourse, hear
from utils.support.world.stories_grammar import read_sentence, split_sentences
from utils.support.world.stories_state import ImpossibleError

__all__ = ["KINDS", "SentenceVerdict", "Verdict", "check_story", "corrupt"]

UNKNOWN = "no frame of Saltby's stories fits this sentence"


@dataclass(frozen=True)
class SentenceVerdict:
    """One sentence, whether it stands, and else why not."""

    text: str
    ok: bool
    reason: str = ""
    frame: str | None = None


@dataclass(frozen=True)
class Verdict:
    """A whole text: ok if it has sentences and all of them stand."""

    ok: bool
    sentences: tuple[SentenceVerdict, ...]


def check_story(text: str) -> Verdict:
    """Judge a text sentence by sentence.

    A sentence that fails is left out of the world, and the next one is judged as if it
    had not been said; it also breaks the chain of pronouns.

    Args:
        text: any string, e.g. what a model has written.

    Returns:
        A verdict with one entry per sentence; nothing in a text makes this raise.
    """
    told = Discourse()
    verdicts = tuple(_judge(told, part) for part in split_sentences(text))
    return Verdict(bool(verdicts) and all(v.ok for v in verdicts), verdicts)


def _judge(told: Discourse, sentence: str) -> SentenceVerdict:
    reason, frame = UNKNOWN, None
    for reading in read_sentence(sentence):
        frame = reading.frame.id
        try:
            hear(told, reading)
        except ImpossibleError as error:
            reason = str(error)
        else:
            return SentenceVerdict(sentence, True, "", frame)
    told.persons, told.things = [], []
    return SentenceVerdict(sentence, False, reason, frame)
