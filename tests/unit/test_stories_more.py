"""Further wordings of the stories: they say what they should, and no file has them."""

import pytest

from utils.support.datasets import generate, load_split
from utils.support.files import CourseError
from utils.support.world import stories
from utils.support.world.checker import check_story
from utils.support.world.dice import Dice
from utils.support.world.stories_grammar import FRAMES, SLOT, read_sentence
from utils.support.world.stories_tell import STATEMENTS, words_of
from utils.support.world.stories_wording import Voice, fill
from utils.support.world.town import PLACES


def _told(frame):
    """Fill a frame with people and things that suit any of them."""
    roles = {"A": "Anna", "B": "Ben", "C": "Clara", "X": "brass key", "Y": "kite"}
    place = PLACES[0]
    roles |= {"P": place.key, "S": place.spots[0]}
    voice = Voice(Dice("stories", 0, frame.id))
    return [fill(voice, template, roles) for template in frame.variants]


def test_every_further_frame_reads_as_itself():
    further = [frame for frame in FRAMES.values() if frame.is_more]
    assert len([f for f in further if f.op in STATEMENTS]) >= 100
    for frame in further:
        for sentence in _told(frame):
            assert [r.frame for r in read_sentence(sentence)] == [frame], sentence


def test_no_split_that_ships_has_a_further_frame():
    for split in ("train", "validation", "test"):
        for row in load_split("stories", split):
            found = [f for f in stories.frames_of(row["text"]) if FRAMES[f].is_more]
            assert not found, row["id"]


def _runs(frame, n):
    """Return the runs of n words in a frame that no slot interrupts."""
    parts = [p for v in frame.variants for p in SLOT.split(v)[::2]]
    words = [words_of(part) for part in parts]
    return {tuple(w[i : i + n]) for w in words for i in range(len(w) - n + 1)}


def test_further_frames_say_nothing_as_a_test_frame_does():
    frames = FRAMES.values()
    shipped = [f for f in frames if not f.test_only and not f.is_more]
    common = set().union(*(_runs(f, 3) for f in shipped))
    for op in {f.op for f in frames if f.is_more}:
        here = [f for f in frames if f.op == op]
        kept = set().union(*(_runs(f, 3) for f in here if f.test_only))
        for frame in (f for f in here if f.is_more):
            assert not _runs(frame, 3) & (kept - common), frame.id


def test_generated_stories_may_have_further_frames():
    rows = list(stories.generate(Dice("stories", 3, "more"), 60, more=0.5))
    used = [FRAMES[f] for row in rows for f in stories.frames_of(row["text"])]
    statements = [f for f in used if f.op in STATEMENTS]
    events = [f for f in used if f.op not in STATEMENTS]
    assert 0.3 <= sum(f.is_more for f in statements) / len(statements) <= 0.7
    assert 0.05 <= sum(f.is_more for f in events) / len(events) <= 0.4
    assert not any(f.test_only for f in used)
    assert all(check_story(row["text"]).ok for row in rows)


def test_code_has_no_further_wordings():
    with pytest.raises(CourseError, match=r"py_js has no further wordings"):
        generate("py_js", 3, more=0.3)


def test_every_word_of_a_test_frame_is_met_elsewhere():
    known = {w for row in load_split("stories", "train") for w in words_of(row["text"])}
    known.update(*(_words(f) for f in FRAMES.values() if not f.test_only))
    asked = {f.id: _words(f) - known for f in FRAMES.values() if f.test_only}
    assert not {name: words for name, words in asked.items() if words}


def _words(frame):
    return {w for v in frame.variants for p in SLOT.split(v)[::2] for w in words_of(p)}
