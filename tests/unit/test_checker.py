"""The checker accepts what is sound, and refuses what is spoilt or made up."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from utils.support.world import checker, stories
from utils.support.world.dice import Dice

START = (
    "Anna the baker sat in the park with a kite. Ben was there too. Then Hugo came"
    " along with a bell. Clara, meanwhile, was on the farm. "
)


@pytest.fixture(scope="module")
def texts():
    return [row["text"] for row in stories.generate(Dice("checker"), 200, "test")]


def test_held_out_stories_are_accepted(texts):
    verdicts = [v for text in texts for v in checker.check_story(text).sentences]
    assert sum(v.ok for v in verdicts) >= 0.995 * len(verdicts)


@pytest.mark.parametrize("kind", checker.KINDS)
def test_spoilt_stories_are_refused(texts, kind):
    dice = Dice("spoil", kind)
    spoilt = [checker.corrupt(text, kind, dice) for text in texts]
    spoilt = [text for text in spoilt if text is not None]
    refused = sum(not checker.check_story(text).ok for text in spoilt)
    assert len(spoilt) >= 100
    assert refused >= 0.98 * len(spoilt)


@pytest.mark.parametrize("kind", checker.KINDS)
def test_spoiling_changes_one_sentence(texts, kind):
    dice = Dice("small", kind)
    for text in texts[:60]:
        before = checker.check_story(text).sentences
        spoilt = checker.corrupt(text, kind, dice)
        if spoilt is None:
            continue
        after = checker.check_story(spoilt).sentences
        kept = [v.text for v in before if v.text in {w.text for w in after}]
        assert spoilt != text
        assert len(kept) >= len(before) - 1


# Written by hand, without the corruptors, by one who knows only the town.
@pytest.mark.parametrize(
    "sentence",
    [
        "Anna gave the kite to Ben.",
        "The baker gave the kite to Hugo and wanted nothing for it.",
        "Hugo lent the bell to Ben.",
        "Anna put the kite on the green bench.",
        "Anna and Ben shared a bun.",
        "Ben walked to the farm.",
        "As for the kite, it stayed with Anna.",
        "Ben needed the bell to wake the night guard.",
        "Hugo used the bell and called the goats home.",
        "Clara walked on to the school.",
        "Anna hid the kite beside the pond, giggling.",
        "Then young Zoe came along, singing.",
    ],
)
def test_what_can_happen_next_is_accepted(sentence):
    verdict = checker.check_story(START + sentence)
    assert verdict.ok, [v for v in verdict.sentences if not v.ok]


@pytest.mark.parametrize(
    ("sentence", "why"),
    [
        ("Ben gave the kite to Anna.", "does not have"),
        ("Anna gave the kite to Clara.", "not in the same place"),
        ("Anna gave the kite to Anna.", "no frame"),
        ("Anna gave the lemon to Ben.", "not been mentioned"),
        ("Anna gave the kite to Tilda.", "not been introduced"),
        ("Anna gave the kite to the tailor.", "been introduced"),
        ("Anna give the kite to Ben.", "no frame"),
        ("Anna gave the to kite Ben.", "no frame"),
        ("Anna gave the kite to ben.", "no frame"),
        ("anna gave the kite to Ben.", "no frame"),
        ("Anna gave the kite to Ben", "no frame"),
        ("Anna gave  the kite to Ben.", "no frame"),
        ("Anna gave the kite to Ben .", "no frame"),
        ("Anna put the kite in the hay.", "not there"),
        ("Anna found the kite on the green bench.", "does not lie"),
        ("Ben walked to the park.", "there already"),
        ("Ben had a kite with him.", "introduced twice"),
        ("Anna had a bag of plums with him.", "no frame"),
        ("Then Ben came along, singing.", "introduced twice"),
        ("He walked to the pier.", "refers to nobody"),
        ("Anna gave it to Ben.", "refers to nobody"),
        ("The kite was still in the park.", "does not lie"),
        ("As for the kite, it stayed with Hugo.", "does not have"),
        ("Ben needed the bell to mend the garden gate.", "no frame"),
        ("Ben returned the kite to Anna with thanks.", "did not borrow"),
        ("Ben thanked Anna for the kite.", "gave nothing"),
        ("Anna and Clara shared a bun.", "not in the same place"),
        ("Clara, meanwhile, was still in the park.", "not there"),
        ("Then Hugo ate the moon.", "no frame"),
    ],
)
def test_what_cannot_be_is_refused_with_the_reason(sentence, why):
    *before, last = checker.check_story(START + sentence).sentences
    assert all(verdict.ok for verdict in before)
    assert not last.ok
    assert why in last.reason


def test_a_thing_can_be_followed_through_many_hands():
    story = START + (
        "Anna gave the kite to Ben. He sold it to Hugo for six eggs. Hugo walked to the"
        " farm. He gave the kite to Clara. In the end the kite was with "
    )
    assert checker.check_story(story + "Clara.").ok
    for name in ("Anna", "Ben", "Hugo"):
        assert not checker.check_story(f"{story}{name}.").ok


def test_a_failed_sentence_is_not_believed():
    verdict = checker.check_story(
        START + "Ben gave the kite to Hugo. As for the kite, it stayed with Anna."
    )
    assert [v.ok for v in verdict.sentences[-2:]] == [False, True]


def test_a_story_without_beginning_is_refused():
    assert not checker.check_story("Anna gave the kite to Ben.").ok
    assert not checker.check_story("The sea was as flat as glass.").ok


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "\n\n",
        ".",
        '"',
        "🎈🎈 🪁",
        "ذهبت آنا إلى الميناء.",
        "Anna",
        "\x00\ufffd",
    ]
    + ["a" * 1_000_000, "Anna was. " * 20_000, "the " * 100_000, "({[" * 1000],
    ids=range(13),
)
def test_any_text_gets_a_verdict(text):
    assert not checker.check_story(text).ok


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=300))
def test_no_string_makes_the_checker_raise(text):
    assert isinstance(checker.check_story(text).ok, bool)
    assert stories.tracking_probes({"text": text}) == []
    assert all(checker.corrupt(text, kind, Dice(1)) is None for kind in checker.KINDS)


@settings(max_examples=60, deadline=None)
@given(
    st.integers(0, 199),
    st.lists(st.tuples(st.integers(0, 99), st.integers(0, 99)), max_size=5),
)
def test_shuffled_words_never_make_the_checker_raise(texts, number, swaps):
    words = texts[number].split()
    for a, b in swaps:
        a, b = a % len(words), b % len(words)
        words[a], words[b] = words[b], words[a]
    checker.check_story(" ".join(words))


def test_unknown_kind_of_corruption_is_refused():
    with pytest.raises(ValueError, match="must be one of word order"):
        checker.corrupt(START, "spelling", Dice(1))
