import os
import subprocess
import sys

import pytest

from utils.support.world.dice import Dice
from utils.support.world.town import EVENTS, PEOPLE, PLACE, PLACES, THINGS

PINNED = [81, 70, 91, 27, 64, 81, 7, 3]


def test_dice_fall_the_same_everywhere():
    dice = Dice("pinned", 1)
    assert [dice.below(100) for _ in range(8)] == PINNED


def test_dice_do_not_depend_on_the_hash_seed():
    code = (
        "from utils.support.world.dice import Dice;"
        "d = Dice('a', 2); print(d.shuffled(list('abcdefgh')), d.random())"
    )
    outputs = {
        subprocess.run(
            [sys.executable, "-c", code],
            env=os.environ | {"PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("0", "1", "42")
    }
    assert len(outputs) == 1


def test_child_dice_leave_their_parent_alone():
    plain, parent = Dice("a"), Dice("a")
    parent.child("b").random()
    assert plain.random() == parent.random()
    assert Dice("a").child("b").random() == Dice("a", "b").random()


def test_dice_keep_their_bounds():
    dice = Dice("bounds")
    assert {dice.between(2, 4) for _ in range(200)} == {2, 3, 4}
    assert {dice.weighted("abc", [0, 1, 0]) for _ in range(50)} == {"b"}
    assert sorted(dice.shuffled("abc")) == list("abc")
    assert len(set(dice.sample(range(9), 5))) == 5
    assert not any(dice.chance(0) for _ in range(50))


@pytest.mark.parametrize("people", [PEOPLE])
def test_town_names_are_unique_and_everybody_works_somewhere(people):
    assert len({p.name for p in people}) == len(people)
    assert all(p.work in PLACE for p in people)
    assert {p.pronoun for p in people} == {"she", "he"}
    assert all(event.place in PLACE for event in EVENTS)
    assert len({p.key for p in PLACES}) == len(PLACES)


def test_things_have_the_article_that_english_wants():
    for thing in THINGS:
        wants_an = thing.noun[0] in "aeiou"
        assert (thing.article == "an") == wants_an, thing
