"""Six ways to spoil a story by one small change, each of which makes it wrong.

Two of them spoil the English, here; four spoil the truth (`stories_lies`): the new giver
is there but has nothing to give, the new place is known but not where the thing lies.
"""

import re
from collections.abc import Callable

from utils.support.world.dice import Dice
from utils.support.world.stories_grammar import NAMES, PRONOUNS
from utils.support.world.stories_lies import (
    Edit,
    Step,
    dangling,
    impossible,
    replaced,
    steps,
    wrong_owner,
    wrong_place,
)

_FUNCTION_WORDS = frozenset(
    [
        "the",
        "a",
        "an",
        "to",
        "of",
        "in",
        "on",
        "at",
        "with",
        "for",
        "from",
        "his",
        "her",
        "and",
    ]
)
_FORMS = dict(
    pair.split("/")
    for pair in [
        "was/were",
        "were/was",
        "had/have",
        "has/have",
        "gave/give",
        "took/take",
        "went/go",
        "came/come",
        "lent/lend",
        "found/find",
        "bought/buy",
        "sold/sell",
        "lay/lie",
        "got/get",
        "said/say",
        "stood/stand",
        "sat/sit",
        "knew/know",
        "felt/feel",
        "saw/see",
        "a/an",
        "an/a",
    ]
)
_WORD = re.compile(r"[^\W_]+(?:['-][^\W_]+)*")


def _word_order(steps: list[Step], dice: Dice) -> list[Edit]:
    i = dice.below(len(steps))
    sentence = steps[i].sentence
    found = list(_WORD.finditer(sentence))
    edits = []
    for left, right in zip(found, found[1:], strict=False):
        gap = sentence[left.end() : right.start()]
        pair = {left.group().lower(), right.group().lower()}
        if gap != " " or len(pair) < 2 or not pair & _FUNCTION_WORDS:
            continue
        first, second = right.group(), left.group()
        if left.start() == 0 and second not in NAMES:
            second = second[0].lower() + second[1:]
        if left.start() == 0:
            first = first[0].upper() + first[1:]
        new = sentence[: left.start()] + first + gap + second + sentence[right.end() :]
        edits.append((i, new))
    return edits


def _agreement(steps: list[Step], dice: Dice) -> list[Edit]:
    i = dice.below(len(steps))
    sentence, edits = steps[i].sentence, []
    for match in _WORD.finditer(sentence):
        word = match.group()
        quoted = sentence[: match.start()].count('"') % 2
        if word in _FORMS and not quoted:
            edits.append((i, replaced(sentence, match.span(), _FORMS[word])))
    for piece in steps[i].reading.filled:
        alone = sum(r in "ABC" for r in steps[i].roles) == 1
        if piece.form in PRONOUNS and alone:
            other = PRONOUNS[piece.form]["she" if piece.value == "he" else "he"]
            edits.append((i, replaced(sentence, (piece.start, piece.end), other)))
    return edits


_MAKERS: dict[str, Callable[[list[Step], Dice], list[Edit]]] = {
    "word order": _word_order,
    "agreement": _agreement,
    "wrong owner": wrong_owner,
    "wrong place": wrong_place,
    "impossible event": impossible,
    "dangling reference": dangling,
}
KINDS = tuple(_MAKERS)


def corrupt(text: str, kind: str, dice: Dice) -> str | None:
    """Spoil a sound story by one small change.

    Args:
        kind: one of `KINDS`.

    Returns:
        The spoilt text, or None if the story offers no place for this kind.
    """
    if kind not in _MAKERS:
        raise ValueError(f"kind is {kind!r}; it must be one of {', '.join(KINDS)}.")
    replay = steps(text)
    for _ in range(8 if replay else 0):
        edits = _MAKERS[kind](replay, dice)
        if edits:
            return _apply_edit([step.sentence for step in replay], dice.pick(edits))
    return None


def _apply_edit(sentences: list[str], edit: Edit) -> str:
    index, new = edit
    if index < 0:
        sentences.insert(-1 - index, new)
    else:
        sentences[index : index + 1] = [new] if new else []
    return " ".join(sentences)
