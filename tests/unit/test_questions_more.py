"""Further wordings of questions and passages: each fits its topic, no file has it."""

import re
from collections import Counter

import pytest

from utils.support.datasets import generate, load, load_split
from utils.support.files import CourseError
from utils.support.world import questions, questions_drills
from utils.support.world.dice import Dice
from utils.support.world.questions_baselines import candidates, sentences, truth_of
from utils.support.world.questions_grammar import SLOT, TOPICS, parse_more
from utils.support.world.questions_passage import draw_passage, eight_grams
from utils.support.world.questions_values import POOLS, mask

PLACES = [
    (topic, kind, name, frames)
    for topic in TOPICS.values()
    for kind, table in (("step", topic.steps), ("slot", topic.questions))
    for name, frames in table.items()
]
IDS = [f"{topic.name}-{kind}-{name}" for topic, kind, name, _ in PLACES]


@pytest.fixture(scope="module")
def rows():
    """Questions of which some six in ten are told and asked in further wordings."""
    return list(questions.generate(Dice("questions more"), 400, more=0.6))


def words(frame):
    """Return the words of a frame; each slot counts as one."""
    return re.findall(r"\w+", SLOT.sub(" _ ", frame.text).lower())


def runs(frame, n=4):
    """Return the runs of n words of a frame."""
    told = words(frame)
    return {tuple(told[i : i + n]) for i in range(max(1, len(told) - n + 1))}


def shown(topic, frame):
    """Return a frame as its texts look with all values masked."""

    def value(match):
        form, pool = match["form"], topic.pools[match["role"]]
        return form if form in ("he", "him", "his") else POOLS[pool][0]

    return mask(SLOT.sub(value, frame.text))


def parts(frames):
    """Split frames into those of training, of the test, and the further ones."""
    known = [f for f in frames if not f.test_only and not f.is_more]
    return known, [f for f in frames if f.test_only], [f for f in frames if f.is_more]


@pytest.mark.parametrize(("topic", "kind", "name", "frames"), PLACES, ids=IDS)
def test_every_step_and_slot_has_further_wordings_of_its_own(topic, kind, name, frames):
    known, only, more = parts(frames)
    assert len(more) >= 4
    assert len({f.text for f in frames}) == len(frames)
    # Nothing that only the test's frames say, so that these stay new.
    kept = set().union(*map(runs, only)) - set().union(*map(runs, known))
    short = [words(frame) for frame in only if len(words(frame)) < 4]
    for frame in more:
        assert not runs(frame) & kept, frame.text
        for few in short:
            assert f" {' '.join(few)} " not in f" {' '.join(words(frame))} ", frame.text
    if kind == "step":
        must = set.intersection(*(set(f.roles) for f in known)) - {topic.anchor}
        may = {topic.anchor}.union(*(f.roles for f in known))
        for frame in more:
            assert must <= set(frame.roles) <= may, frame.text
            assert frame.follows or topic.anchor in frame.roles, frame.text


def test_they_look_like_no_frame_of_the_test():
    for topic in TOPICS.values():
        for table in (topic.steps, topic.questions):
            found = [parts(frames) for frames in table.values()]
            only = {shown(topic, f) for _, test, _ in found for f in test}
            known = {shown(topic, f) for train, _, _ in found for f in train}
            more = {shown(topic, f) for *_, further in found for f in further}
            assert not more & (only - known)


def test_no_split_has_them():
    further = {
        shown(topic, frame)
        for topic, _, _, frames in PLACES
        for frame in frames
        if frame.is_more
    }
    known = {
        shown(topic, frame)
        for topic, _, _, frames in PLACES
        for frame in frames
        if not frame.is_more
    }
    assert len(further) >= 1_000
    for split in ("train", "validation", "test"):
        asked = {mask(row["question"]) for row in load_split("questions", split)}
        told = {
            mask(row["context"][a:b].strip())
            for row in load_split("questions", split)
            for a, b in sentences(row["context"])
        }
        assert asked & known
        assert told & known
        assert not (asked | told) & (further - known)


def test_about_the_share_that_is_asked_for_is_told_in_them():
    dice, told = Dice("share"), Counter()
    while told.total() < 1_500:
        passage = draw_passage(dice, ["hours"], (), True, False, more=0.6)
        if passage:
            frames = [
                f
                for f, unit in zip(passage.frames, passage.owners, strict=True)
                if unit is not None
            ]
            told.update(frame.is_more for frame in frames)
            assert not any(frame.test_only for frame in frames)
    assert 0.45 <= told[True] / told.total() <= 0.65


def test_all_of_them_are_used():
    dice, used = Dice("all of them"), set()
    for topic in TOPICS:
        for _ in range(260):
            passage = draw_passage(dice, [topic], (), True, False, more=0.8)
            if passage:
                used |= {(topic, f.text) for f in passage.frames if f.is_more}
    further = {
        (topic.name, f.text)
        for topic, kind, _, frames in PLACES
        for f in frames
        if f.is_more and kind == "step"
    }
    assert used == further


def test_answers_stand_where_the_rows_say_and_have_rivals(rows):
    for row in rows:
        start, answer = row["answer_start"], row["answer"]
        assert row["context"][start : start + len(answer)] == answer
        named = {value for value, _, _ in candidates(row)}
        assert truth_of(row)[1] in named
        assert len(named) >= 2, row
        assert not any("," in form for form in row["also_right"]), row
        assert not {"{", "}", "*", "+"} & set(row["context"] + row["question"])


def test_the_sentences_begin_with_a_capital_and_end_with_a_mark(rows):
    for row in rows:
        assert re.match(r"[A-Z]", row["question"])
        assert row["question"].endswith("?")
        assert re.match(r"[A-Z]", row["context"])
        assert not re.search(r"[.?!] [a-z]|\s\s| [.,?!]", row["context"]), row


def test_short_passages_have_them_too():
    plain = [r["question"] for r in questions_drills.drills(Dice("d"), 300)]
    told = [r["question"] for r in questions_drills.drills(Dice("d"), 300, more=0.6)]
    assert len({mask(q) for q in told}) > 1.3 * len({mask(q) for q in plain})


def test_generated_rows_keep_off_the_held_out_passages():
    made = generate("questions", 150, seed=3, more=0.5)
    held = load_split("questions", "validation") + load_split("questions", "test")
    avoid = {gram for row in held for gram in eight_grams(row["context"])}
    assert not any(set(eight_grams(row["context"])) & avoid for row in made)
    assert made == generate("questions", 150, seed=3, more=0.5)
    assert made != generate("questions", 150, seed=3)


def test_without_them_the_questions_are_as_they_ship():
    dice = Dice("questions", 2026, "test")
    assert list(questions.generate(dice, 40, "test")) == load("questions")["test"][:40]


def test_a_table_for_an_unknown_step_is_refused():
    with pytest.raises(KeyError):
        parse_more("@ hours\n# nowhere\nOne.\n", TOPICS)


@pytest.mark.parametrize(
    ("table", "line"),
    [
        ("Lost.\n@ hours\n# opens\nOne.\n", "Lost."),
        ("@ hours\nLost.\n# opens\nOne.\n", "Lost."),
        ("@ hours\n# opens\n*Held.\n", r"\*Held."),
    ],
)
def test_a_line_out_of_place_is_refused_and_not_lost(table, line):
    with pytest.raises(ValueError, match=line):
        parse_more(table, TOPICS)


def test_sets_without_further_wordings_say_so():
    with pytest.raises(CourseError, match="en_fr has no further wordings"):
        generate("en_fr", 5, more=0.3)
