"""Arguments to run the functions of the Python–JavaScript pairs on."""

from utils.support.world.dice import Dice

_WORDS = (
    "anchor apple barrel basket bell boat bread bridge buoy café candle cart cheese coal"
    " compass crab deck eel ferry flag gull harbour herring island kettle kite lamp"
    " lantern level market mast mussel net noon oar onion otter paper pear pier plum"
    " radar rope sail salt shell soup star storm tea tide tin town umbrella wave whale"
).replace("café ", "")


def _word(dice: Dice) -> str:
    word = dice.pick(_WORDS.split())
    return word.upper() if dice.chance(0.08) else word


def _number(dice: Dice, small: bool) -> int:
    return dice.between(0, 11) if small else dice.between(-15, 40)


def _table(dice: Dice) -> dict[str, int]:
    keys = dict.fromkeys(_word(dice) for _ in range(dice.between(1, 3)))
    return {key: dice.between(0, 40) for key in keys}


def _list(dice: Dice, kind: str, least: int) -> list:
    if kind == "num":
        return [_number(dice, False) for _ in range(dice.between(least, 5))]
    words = [_word(dice) for _ in range(dice.between(least, 4))]
    if words and dice.chance(0.3):
        words.append(words[0])
    return words


def arguments(dice: Dice, params: str, kind: str, python: str, number: int) -> list:
    """Draw one list of arguments; `number` 0 is never empty.

    Counting loops get small numbers, `split` a text of several words, and a function
    that looks for None gets it second.
    """
    small = (
        "range(" in python
        or "while" in python
        or "- " in python
        and "return" in python
        and "<=" in python
    )
    values = []
    for param in params.split():
        if param.startswith("xs"):
            values.append(_list(dice, kind, 3 if number == 0 else int(param == "xs+")))
        elif param == "d":
            values.append(_table(dice))
        elif param == "key":
            known = [key for value in values for key in value]
            values.append(dice.pick(known) if number == 0 else _word(dice))
        elif param in ("n", "m") or (param == "item" and kind == "num"):
            none = "is None" in python and number == 1
            values.append(None if none else _number(dice, small))
        else:
            values.append(_text(dice, python))
    return values


def _text(dice: Dice, python: str) -> str:
    if ".split(" not in python:
        return _word(dice)
    separator = python.split('.split("', 1)[1][0]
    return separator.join(_word(dice) for _ in range(dice.between(2, 4)))
