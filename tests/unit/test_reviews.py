"""The reviews keep the rules of the embedded world."""

import os
import re
import subprocess
import sys
from collections import Counter

import pytest

from utils.support.files import REPO, CourseError, read_jsonl
from utils.support.world import reviews
from utils.support.world.dice import Dice
from utils.support.world.reviews_grammar import FRAMES, PARTS, held_out
from utils.support.world.reviews_words import POLAR, SIGN, SWAPS, VENUES

SIZES = {"train": 500, "validation": 60, "test": 120}


@pytest.fixture(scope="module")
def full():
    """The reviews as they ship."""
    return reviews.draft(0)


@pytest.fixture(scope="module")
def rows(full):
    return {
        split: [review.row(split, i) for i, review in enumerate(drafts)]
        for split, drafts in full.items()
    }


def grams(text, n):
    words = re.findall(r"\w+", text.lower())
    return {tuple(words[i : i + n]) for i in range(len(words) - n + 1)}


def test_sizes_are_as_asked_and_texts_differ(rows):
    assert {split: len(part) for split, part in rows.items()} == reviews.SIZES
    texts = [row["text"] for part in rows.values() for row in part]
    assert len(set(texts)) == len(texts)


def test_rows_have_the_documented_fields(rows):
    fields = ["id", "text", "label", "phenomenon", "pair"]
    assert list(rows["train"][0]) == fields
    assert list(rows["test"][0]) == [*fields, "combo_seen", "frame_seen"]
    assert len({row["id"] for part in rows.values() for row in part}) == sum(
        map(len, rows.values())
    )


def test_build_repeats_itself_byte_for_byte_under_another_hash_seed():
    code = (
        "from utils.support.world import reviews; import hashlib; sizes ="
        f" {SIZES}; rows = reviews.build(3, sizes);"
        "print(hashlib.sha256(repr(rows).encode()).hexdigest())"
    )
    digests = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONIOENCODING": "utf-8"},
            cwd=REPO,
            capture_output=True,
            check=True,
            text=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(digests) == 1


def test_no_eight_gram_of_train_occurs_in_the_other_splits(rows):
    train = set().union(*(grams(row["text"], 8) for row in rows["train"]))
    for split in ("validation", "test"):
        for row in rows[split]:
            assert not grams(row["text"], 8) & train, row


def test_no_frame_is_above_two_per_cent_of_a_file(full):
    for split, drafts in full.items():
        frame, share = reviews.frame_shares(drafts)[0]
        assert share <= 0.02, (split, frame, share)


def test_reviews_have_one_to_six_sentences(full):
    lengths = Counter(len(r.sentences) for part in full.values() for r in part)
    assert set(lengths) == {1, 2, 3, 4, 5, 6}


def test_labels_are_balanced_in_every_split(rows):
    for split, part in rows.items():
        share = sum(row["label"] == "positive" for row in part) / len(part)
        assert 0.47 <= share <= 0.53, split


def test_every_phenomenon_is_in_every_split_with_both_labels(rows):
    for part in rows.values():
        seen = {(row["phenomenon"], row["label"]) for row in part}
        assert len(seen) == 2 * len(reviews.PHENOMENA)


def test_polar_words_of_both_signs_occur_in_both_classes(full):
    counts = Counter(
        (SIGN[word], review.verdict)
        for review in full["train"]
        for sentence in review.sentences
        for word in sentence.picks
        if word in SIGN
    )
    for sign in (1, -1):
        share = counts[sign, 1] / (counts[sign, 1] + counts[sign, -1])
        assert 0.38 <= share <= 0.62, (sign, share)


def test_minimal_pairs_differ_in_one_word_and_in_the_label(rows):
    for part in rows.values():
        pairs = {}
        for row in part:
            if row["pair"]:
                pairs.setdefault(row["pair"], []).append(row)
        for left, right in pairs.values():
            words = zip(left["text"].split(), right["text"].split(), strict=True)
            assert sum(a != b for a, b in words) == 1, (left, right)
            assert left["label"] != right["label"]


def test_test_split_holds_three_hundred_rows_of_minimal_pairs(rows):
    assert sum(row["pair"] is not None for row in rows["test"]) >= 300


def test_train_has_no_held_out_combination_and_no_test_frame(full):
    for split in ("train", "validation"):
        for review in full[split]:
            assert not any(frame.test_only for frame in review.frames)
            assert not any(held_out(c) for s in review.sentences for c in s.combos)


def test_every_test_row_is_new_in_combination_or_in_frame(rows):
    assert not any(row["combo_seen"] and row["frame_seen"] for row in rows["test"])
    assert sum(not row["combo_seen"] for row in rows["test"]) > 1000
    assert sum(not row["frame_seen"] for row in rows["test"]) > 300


def test_parts_of_the_test_occur_in_train(rows):
    def words(split):
        text = " ".join(row["text"] for row in rows[split]).lower()
        return set(re.findall(r"\w+", text))

    assert words("test") <= words("train")


def test_vocabulary_is_small(rows):
    text = " ".join(row["text"] for part in rows.values() for row in part).lower()
    assert len(set(re.findall(r"[\w']+", text))) <= 1200


def test_there_are_enough_frames_and_no_two_alike():
    texts = [f.text for part in (FRAMES, PARTS) for fs in part.values() for f in fs]
    assert len(texts) >= 250
    assert len(set(texts)) == len(texts)


def test_every_judging_frame_can_say_both_verdicts():
    dice = Dice("verdicts")
    for kind, frames in FRAMES.items():
        for frame in frames:
            said = {verdict: _say(dice, frame, verdict) for verdict in (1, -1)}
            assert said[1] != said[-1], (kind, frame.text)


def _say(dice, frame, verdict):
    from utils.support.world.reviews_grammar import Filler

    venue = VENUES[2]
    return str(Filler(dice, venue, venue.names[0], []).fill(frame, verdict))


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Nobody in this town could call the soup dreadful.", 1),
        ("There was nothing lovely about the menu.", -1),
        ("Despite the dull menu, we had a perfect lunch.", 1),
        ("If that was a superb lunch, I am the harbour master.", -1),
    ],
)
def test_known_sentences_carry_the_verdict_a_reader_gives(text, label):
    pattern = re.sub(r"[\[\]()*+?.]", r"\\\g<0>", text)
    frames = [f for fs in FRAMES.values() for f in fs]
    hits = [f for f in frames if _verdict(f, pattern) is not None]
    assert hits, text
    assert {_verdict(f, pattern) for f in hits} == {label}


def _verdict(frame, pattern):
    """Read a sentence of a frame without flips back into its verdict."""
    if any(slot["keep"] or slot["yes"] for slot in frame.slots):
        return None
    regex = re.sub(r"\\\{[^}]*?an\\?\}", r"(?:an? )(\\w+)", re.escape(frame.text))
    regex = re.sub(r"\\\{[^}]*\\?\}", r"([\\w ]+?)", regex)
    found = re.fullmatch(regex, pattern.replace("\\", ""))
    if not found:
        return None
    roles = [(s["name"], s["role"]) for s in frame.slots]
    signs = [
        SIGN[word] * (-1 if role == "-" else 1)
        for (name, role), word in zip(roles, found.groups(), strict=True)
        if name in POLAR
    ]
    return signs[0] * frame.sign if len(set(signs)) == 1 else None


def read_again(sentence):
    """Work out a sentence's verdict from its slots, without the code that wrote it."""
    verdict, polar = sentence.frame.sign, []
    for slot, pick in zip(sentence.frame.slots, sentence.picks, strict=True):
        if slot["keep"]:
            verdict *= -1 if pick == slot["flip"] else 1
        elif slot["yes"]:
            polar.append(1 if pick == slot["yes"] else -1)
        elif slot["name"] in POLAR:
            polar.append(SIGN[pick] * (-1 if slot["role"] == "-" else 1))
    assert len(set(polar)) == 1, sentence
    return verdict * polar[0]


def test_every_judging_sentence_after_the_last_turn_says_the_label(full):
    for review in (review for part in full.values() for review in part):
        kinds = [frame.kind for frame in review.frames]
        start = len(kinds) - kinds[::-1].index("turn") if "turn" in kinds else 0
        for position, sentence in enumerate(review.sentences):
            if sentence.frame.sign and sentence.frame.kind != "facts":
                said = read_again(sentence)
                assert said == review.verdict * (1 if position >= start else -1)


def test_facts_are_right_or_wrong_for_their_things(full):
    right = {
        (thing, swap.words[side])
        for swap in SWAPS
        for side, things in enumerate((swap.firsts, swap.seconds))
        for thing in things
    }
    for review in (review for part in full.values() for review in part):
        for sentence in review.sentences:
            if sentence.frame.kind == "facts":
                names = [slot["name"] for slot in sentence.frame.slots]
                got = dict(zip(names, sentence.picks, strict=True))
                said = {(got[x], got[d]) in right for x, d in _told(got)}
                assert said == {review.verdict > 0}, review.text


def _told(got):
    return [(x, digit) for x, digit in (("x", "1"), ("y", "2")) if x in got]


def test_twenty_thousand_different_reviews_can_be_generated():
    made = reviews.generate(Dice("many"), 20_000, "train")
    assert len({review.text for review in made}) == 20_000


def test_generate_refuses_when_avoid_leaves_no_room(monkeypatch):
    monkeypatch.setattr(reviews._Writer, "tries", 1)

    class Everything(set):
        """Contains every 8-gram there is."""

        def isdisjoint(self, other):
            return False

    with pytest.raises(CourseError, match="leaves no room"):
        list(reviews.generate(Dice("none"), 2, "train", Everything({1})))


def test_bags_of_words_stay_under_their_ceiling(rows):
    pytest.importorskip("sklearn")
    figures = reviews.baselines(rows)
    assert figures["majority"]["test"] <= 0.53
    for bag in ("unigram", "bigram"):
        assert figures[bag]["test"] <= 0.8
        assert figures[bag]["test_best"] <= 0.8
        assert 0.4 <= figures[bag]["pairs"] <= 0.6


@pytest.fixture(scope="module")
def handwritten():
    return read_jsonl(REPO / "data" / "handwritten" / "reviews.jsonl")


def test_handwritten_reviews_are_many_different_and_balanced(handwritten):
    assert len(handwritten) >= 160
    assert len({row["text"] for row in handwritten}) == len(handwritten)
    positive = sum(row["label"] == "positive" for row in handwritten)
    assert 0.45 <= positive / len(handwritten) <= 0.55
    assert {row["phenomenon"] for row in handwritten} <= set(reviews.PHENOMENA)


def test_handwritten_reviews_share_no_six_gram_with_the_generated(handwritten, rows):
    made = set().union(*(grams(r["text"], 6) for part in rows.values() for r in part))
    for row in handwritten:
        assert not grams(row["text"], 6) & made, row


def test_handwritten_lengths_vary(handwritten):
    lengths = [len(row["text"].split()) for row in handwritten]
    assert min(lengths) <= 5
    assert max(lengths) >= 90
