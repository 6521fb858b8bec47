"""Further wordings of the reviews: they judge as they should, and no file has them."""

import re

import pytest

from utils.support.world import reviews
from utils.support.world.dice import Dice
from utils.support.world.reviews_grammar import FRAMES, MORE, PARTS, Filler
from utils.support.world.reviews_words import POLAR, SIGN, VENUES

ALL = [frame for frames in MORE.values() for frame in frames]
LEFTOVER = re.compile(r"[{}\[\]<>|]")


@pytest.fixture(scope="module")
def told():
    """Reviews whose judging sentences are, about half of them, in further wordings."""
    return list(reviews.generate(Dice("reviews more"), 600, "train", more=0.5))


def fillings(frame, verdict, n=4):
    """Fill a frame n times, each time for another venue."""
    dice = Dice("reviews more", 0, frame.text, verdict)
    for _ in range(n):
        venue = dice.pick(VENUES)
        yield Filler(dice, venue, dice.pick(venue.names), []).fill(frame, verdict)


def runs(frame, n=3):
    """Return the runs of n words of a frame; each slot counts as a word."""
    words = re.findall(r"\w+", frame.masked.lower().replace("_", " _ "))
    return {tuple(words[i : i + n]) for i in range(len(words) - n + 1)}


def test_each_kind_has_many_further_frames_and_no_two_are_alike():
    assert set(MORE) == set(FRAMES)
    assert {kind for kind, frames in MORE.items() if len(frames) < 25} == set()
    tables = (*FRAMES.values(), *PARTS.values())
    shipped = {frame.masked for frames in tables for frame in frames}
    further = [frame.masked for frame in ALL]
    assert len(further) == len(set(further)) >= 300
    assert not shipped & set(further)


@pytest.mark.parametrize("frame", ALL, ids=lambda frame: frame.text)
def test_further_frames_can_be_filled_for_either_verdict(frame):
    assert frame.sign
    assert frame.is_more
    assert not frame.test_only
    for verdict in (1, -1):
        for sentence in fillings(frame, verdict):
            assert not LEFTOVER.search(str(sentence))


def test_the_word_that_decides_has_the_sign_that_the_frame_gives_it():
    """With one polar slot and no flip: verdict = sign of frame x sign of word."""
    n = 0
    for frame in ALL:
        slots = frame.slots
        polar = [s for s in slots if s["name"] in POLAR]
        if len(polar) != 1 or any(s["keep"] or s["yes"] for s in slots):
            continue
        for verdict in (1, -1):
            for sentence in fillings(frame, verdict):
                (word,) = [w for w in sentence.picks if w in SIGN]
                role = -1 if polar[0]["role"] == "-" else 1
                n += 1
                assert verdict == frame.sign * role * (1 if SIGN[word] > 0 else -1)
    assert n >= 200


def test_further_frames_say_nothing_as_a_test_frame_does():
    shipped = [f for frames in FRAMES.values() for f in frames if not f.test_only]
    common = set().union(*(runs(f) for f in shipped))
    for kind, frames in MORE.items():
        kept = set().union(*(runs(f) for f in FRAMES[kind] if f.test_only)) - common
        assert kept
        for frame in frames:
            assert not runs(frame) & kept, frame.text


def test_who_does_not_ask_for_further_frames_gets_none():
    sizes = {"train": 300, "validation": 60, "test": 120}
    for part in reviews.draft(3, sizes).values():
        assert not any(frame.is_more for review in part for frame in review.frames)


def test_generated_reviews_may_have_further_frames(told):
    judging = [f for review in told for f in review.frames if f.sign]
    assert 0.4 <= sum(f.is_more for f in judging) / len(judging) <= 0.6
    assert not any(f.test_only for f in judging)
    kinds = {f.kind for f in judging if f.is_more}
    assert kinds == set(MORE)


def test_words_still_do_not_give_the_label_away(told):
    """A polar word stands in as many positive as negative reviews, or nearly."""
    agree = [
        (SIGN[pick] > 0) == (review.verdict > 0)
        for review in told
        if review.phenomenon not in ("plain", "facts")
        for sentence in review.sentences
        for pick in sentence.picks
        if pick in SIGN
    ]
    assert 0.42 <= sum(agree) / len(agree) <= 0.58


def test_minimal_pairs_differ_in_one_word(told):
    pairs = {}
    for review in told:
        if review.pair:
            pairs.setdefault(review.pair, []).append(review)
    assert len(pairs) >= 30
    for first, second in pairs.values():
        a, b = first.text.split(), second.text.split()
        assert len(a) == len(b)
        assert sum(x != y for x, y in zip(a, b, strict=True)) == 1
        assert first.verdict == -second.verdict
