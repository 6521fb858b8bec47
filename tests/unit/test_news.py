"""The news of Saltby keep the rules of the embedded world."""

import hashlib
import json
import os
import re
import subprocess
import sys
from collections import Counter

import pytest

from utils.support.files import REPO, CourseError, read_jsonl
from utils.support.world import news, news_baselines
from utils.support.world.dice import Dice
from utils.support.world.news_grammar import EVENTS, NAME, OTHERS, SLOT
from utils.support.world.news_names import FIRST, SURNAMES, WEEKDAYS

SIZES = {"train": 20, "validation": 10, "test": 16}
FIELDS = ["id", "text", "entities", "topic", "summary", "truth", "lead_is_news"]
FLAGS = ["combo_seen", "frame_seen", "people_seen"]


@pytest.fixture(scope="module")
def full():
    """The news as they ship, with their frames."""
    return news.drafts(2026)


@pytest.fixture(scope="module")
def rows(full):
    return {split: [row for row, _ in pairs] for split, pairs in full.items()}


@pytest.fixture(scope="module")
def handwritten():
    return read_jsonl(REPO / "data" / "handwritten" / "news.jsonl")


def frames():
    told = [f for e in EVENTS.values() for f in (*e.leads, *e.details, *e.summaries)]
    return told + [f for table in OTHERS.values() for f in table]


def grams(text, n):
    words = re.findall(r"\w+", text.lower())
    return {tuple(words[i : i + n]) for i in range(len(words) - n + 1)}


def both(row, n):
    return grams(row["text"], n) | grams(row["summary"], n)


def test_sizes_are_as_asked_and_texts_differ(rows):
    assert {split: len(part) for split, part in rows.items()} == news.SIZES
    texts = [row["text"] for part in rows.values() for row in part]
    assert len(set(texts)) == len(texts)
    ids = [row["id"] for part in rows.values() for row in part]
    assert len(set(ids)) == len(ids)


def test_rows_have_the_documented_fields_and_survive_json(rows):
    for split, part in rows.items():
        for row in part:
            assert list(row) == FIELDS + FLAGS * (split == "test")
            assert json.loads(json.dumps(row)) == row


def test_items_have_forty_to_a_hundred_and_ten_words(rows):
    lengths = sorted(len(row["text"].split()) for row in rows["train"])
    assert lengths[0] >= 40
    assert lengths[-1] <= 110
    assert lengths[len(lengths) * 3 // 4] - lengths[len(lengths) // 4] >= 12


def test_same_bytes_under_any_hash_seed():
    code = (
        "import hashlib, json; from utils.support.world import news;"
        f" rows = json.dumps(news.build(3, {SIZES}));"
        " print(hashlib.sha256(rows.encode()).hexdigest())"
    )
    digests = set()
    for seed in ("0", "99"):
        env = {**os.environ, "PYTHONHASHSEED": seed}
        command = [sys.executable, "-c", code]
        done = subprocess.run(
            command, env=env, cwd=REPO, capture_output=True, check=True
        )
        digests.add(done.stdout.decode().strip())
    here = json.dumps(news.build(3, SIZES)).encode()
    assert digests == {hashlib.sha256(here).hexdigest()}


def test_another_seed_gives_other_news(rows):
    assert news.build(8, SIZES)["train"][0]["text"] != rows["train"][0]["text"]


@pytest.mark.parametrize("split", ["train", "validation", "test"])
def test_no_frame_is_above_two_percent(full, split):
    frame, share = news.frame_shares(full[split])[0]
    assert share <= 0.02, frame


def test_no_eight_words_are_shared_between_splits(rows):
    seen = {split: set().union(*(both(r, 8) for r in rows[split])) for split in rows}
    assert not seen["train"] & seen["validation"]
    assert not seen["train"] & seen["test"]
    assert not seen["validation"] & seen["test"]


def test_topics_are_ten_and_equally_frequent(rows):
    assert len(news.TOPICS) == 10
    for part in rows.values():
        counts = Counter(row["topic"] for row in part)
        assert set(counts) == set(news.TOPICS)
        assert max(counts.values()) - min(counts.values()) <= 1
    for row in rows["train"]:
        assert row["topic"] == EVENTS[row["truth"]["event"]].topic


def test_every_event_is_equally_frequent_and_there_are_three_to_a_topic(rows):
    counts = Counter(row["truth"]["event"] for row in rows["train"])
    assert len(counts) == 30
    assert max(counts.values()) - min(counts.values()) <= 1


def test_the_test_has_all_eight_cases_in_equal_parts(rows):
    cases = Counter(tuple(row[flag] for flag in FLAGS) for row in rows["test"])
    assert len(cases) == 8
    assert max(cases.values()) == min(cases.values())


def test_held_out_places_occur_only_where_the_test_says_so(rows):
    for split, part in rows.items():
        for row in part:
            seen = [s.plain for s in news.spots_of(row["truth"]["event"], True)]
            new = [s.plain for s in news.spots_of(row["truth"]["event"], False)]
            assert new
            is_seen = row["truth"]["where"] in seen
            assert is_seen != (row["truth"]["where"] in new)
            assert is_seen == (split != "test" or row["combo_seen"])


def test_held_out_places_occur_in_train_with_other_events(rows):
    places = {name for row in rows["train"] for name in re.split(r"[.,] ", row["text"])}
    told = " ".join(places)
    new = {s.plain for event in EVENTS for s in news.spots_of(event, False)}
    assert all(place in told for place in new)


def test_frames_of_the_test_alone_occur_only_where_it_says_so(full):
    for split, pairs in full.items():
        for row, used in pairs:
            has_new = any(frame.test_only for frame in used)
            assert has_new == (split == "test" and not row["frame_seen"]), row["id"]


def test_every_event_and_part_has_frames_that_only_the_test_has():
    for event in EVENTS.values():
        for table in (event.leads, event.details):
            assert sum(frame.test_only for frame in table) == 1
            assert len(table) >= 4
        assert len(event.summaries) == 3
    assert all(any(f.test_only for f in table) for table in OTHERS.values())


def test_frames_that_the_test_shares_occur_in_train(full):
    train = {frame.text for _, used in full["train"] for frame in used}
    for _, used in full["test"]:
        assert all(frame.text in train or frame.test_only for frame in used)


def people(row):
    spans = [row["text"][a:b] for a, b, kind in row["entities"] if kind == "PER"]
    return [name for name in spans if " " in name]


def test_people_of_training_and_new_people_never_share_a_name(rows):
    firsts = {seen: {name for name, _ in FIRST[seen]} for seen in (True, False)}
    assert not firsts[True] & firsts[False]
    assert not set(SURNAMES[True]) & set(SURNAMES[False])
    for split, part in rows.items():
        for row in part:
            seen = split != "test" or row["people_seen"]
            for first, last in map(str.split, people(row)):
                assert first in firsts[seen]
                assert last in SURNAMES[seen]
            assert seen or any(kind == "PER" for *_, kind in row["entities"])


def test_spans_are_whole_words_in_order_and_do_not_overlap(rows):
    for part in rows.values():
        for row in part:
            text, end = row["text"], 0
            starts = {a for a, _ in news_baselines.words_of(text)}
            ends = {b for _, b in news_baselines.words_of(text)}
            for a, b, kind in row["entities"]:
                assert kind in news.TYPES
                assert end <= a < b <= len(text)
                assert a in starts
                assert b in ends
                end = b
            assert "<" not in text + row["summary"]
            assert "{" not in text + row["summary"]
            assert "[" not in text + row["summary"]


def test_iob2_gives_the_spans_back(rows):
    for row in rows["test"]:
        tags = news_baselines.iob2(row["text"], row["entities"])
        spans = news_baselines.spans_of(news_baselines.words_of(row["text"]), tags)
        assert spans == [tuple(span) for span in row["entities"]]


def test_iob2_is_read_strictly():
    words = [(0, 1), (2, 3), (4, 5), (6, 7)]
    tags = ["I-PER", "B-LOC", "I-PER", "B-LOC"]
    spans = news_baselines.spans_of(words, tags)
    assert spans == [(2, 3, "LOC"), (6, 7, "LOC")]


def test_every_capital_inside_a_sentence_belongs_to_a_name(rows):
    allowed = {"I", "Mr", "Ms", "Roman", "At", "No", "Yes", "French", "Latin"}
    for row in rows["train"] + rows["test"]:
        inside = {i for a, b, _ in row["entities"] for i in range(a, b)}
        for match in re.finditer(r"\b[A-Z]\w*", row["text"]):
            before = row["text"][: match.start()].rstrip(' "')
            if match.start() in inside or match[0] in allowed or not before:
                continue
            assert before[-1] in ".?!," or before.endswith(":"), (match[0], row["text"])


def test_neighbouring_dates_are_one_span(rows):
    long = 0
    for row in rows["train"]:
        dates = [(a, b) for a, b, kind in row["entities"] if kind == "DATE"]
        long += any(" " in row["text"][a:b] for a, b in dates)
        for (_, end), (start, _) in zip(dates, dates[1:], strict=False):
            assert row["text"][end:start] != " "
    assert long >= 200


def test_what_an_item_is_about_is_told_apart_by_name_and_number(rows):
    for row in rows["train"] + rows["test"]:
        truth = row["truth"]
        people = [truth[slot].split() for slot in ("who", "other") if slot in truth]
        names = [name for person in people for name in person]
        others = [truth.get(slot) for slot in ("team", "rival", "where")]
        assert len(set(names)) == len(names)
        assert not set(names) & set(others)
        numbers = [truth[slot] for slot in ("n", "m", "age") if slot in truth]
        assert len(set(numbers)) == len(numbers)


def test_weekdays_are_always_dates(rows):
    for row in rows["train"]:
        dates = [(a, b) for a, b, kind in row["entities"] if kind == "DATE"]
        for match in re.finditer("|".join(WEEKDAYS), row["text"]):
            assert match.span() in dates


def test_names_are_ambiguous(rows):
    kinds, tagged, bare = {}, set(), set()
    for row in rows["train"]:
        for a, b, kind in row["entities"]:
            kinds.setdefault(row["text"][a:b], set()).add(kind)
            tagged |= set(row["text"][a:b].lower().split())
        inside = {i for a, b, _ in row["entities"] for i in range(a, b)}
        for a, b in news_baselines.words_of(row["text"]):
            if a not in inside:
                bare.add(row["text"][a:b].lower())
    assert {"PER", "LOC"} <= kinds["Barton"]
    assert {"LOC", "ORG"} <= kinds["Westmouth"]
    assert sum(len(found) > 1 for found in kinds.values()) >= 8
    assert {"bridge", "may", "herring", "frost", "stone"} <= tagged
    assert {"bridge", "may", "herring", "frost", "stone"} <= bare


def test_lists_of_names_do_not_find_the_entities(rows):
    scores = news.entity_baselines(rows["train"], rows["test"])
    assert scores["names"]["f1"] <= 0.8
    assert scores["words"]["f1"] <= 0.7
    new = [row for row in rows["test"] if not row["people_seen"]]
    fresh = news.entity_baselines(rows["train"], new)
    assert fresh["names"]["f1"] <= scores["names"]["f1"] - 0.05


def test_name_list_finds_what_it_knows():
    train = [{"text": "Ann Bell sang.", "entities": [[0, 8, "PER"]]}]
    scores = news.entity_baselines(train, train)
    assert scores["names"]["f1"] == scores["words"]["f1"] == 1.0
    other = [{"text": "Tom Bell sang.", "entities": [[0, 8, "PER"]]}]
    assert news.entity_baselines(train, other)["names"]["f1"] == 0.0


def test_bags_of_words_do_not_settle_the_topic():
    """As recorded; `test_data_files` tells whether that was on these rows."""
    recorded = REPO / "tools" / "data_baselines.json"
    scores = json.loads(recorded.read_text(encoding="utf-8"))["news"]
    assert scores["majority"]["test"] <= 0.11
    assert 0.5 <= scores["unigram"]["test_best"] <= 0.85
    assert scores["bigram"]["test_best"] <= 0.9


def test_topic_baselines_count_what_is_right():
    pytest.importorskip("sklearn")
    told = {"sport": "goal goal match", "crime": "thief theft police"}
    rows = [
        {"text": f"{text} {n}0", "topic": topic, "lead_is_news": n > 0}
        for n in range(4)
        for topic, text in told.items()
    ]
    wrong = [{"text": "goal match", "topic": "crime"}]
    scores = news.baselines({"train": rows, "test": rows, "handwritten": wrong})
    assert scores["unigram"] == scores["bigram"]
    assert scores["unigram"]["test"] == scores["unigram"]["test_best"] == 1.0
    assert scores["unigram"]["lead_is_other"] == 1.0
    assert scores["unigram"]["handwritten"] == 0.0
    assert scores["majority"]["test"] == 0.5


def test_in_a_third_of_the_items_the_lead_is_not_the_news(rows):
    for split in ("train", "test"):
        share = sum(not row["lead_is_news"] for row in rows[split]) / len(rows[split])
        assert 0.28 <= share <= 0.42


def test_lead_one_can_be_beaten(rows):
    report = news.lead_report(rows["test"])
    assert report["all"] <= 0.36
    assert report["lead_is_other"] <= 0.12
    assert report["all"] + 0.1 <= report["best_sentence"] <= 0.55


@pytest.mark.parametrize(
    ("guess", "wanted", "score"),
    [("a b c", "a b c", 1), ("a c", "a b c", 0.8), ("x", "a", 0), ("B a.", "a b", 0.5)],
)
def test_rouge_l_by_hand(guess, wanted, score):
    assert news_baselines.rouge_l(guess, wanted) == pytest.approx(score)


def test_first_sentence_keeps_quotes_whole():
    text = '"At last," said Ann Bell. It rained.'
    assert news_baselines.first_sentence(text) == '"At last," said Ann Bell.'


def test_summaries_are_one_sentence_and_say_only_what_the_item_says(rows):
    for part in rows.values():
        for row in part:
            assert re.fullmatch(r"[^.?!]+\.", row["summary"])
            assert news.check_summary(row["summary"], row["truth"]).ok
            assert row["summary"] not in row["text"]
            for value in row["truth"].values():
                if isinstance(value, str) and value[0].isupper():
                    assert value in row["text"] or value.split()[-1] in row["text"]


def test_frames_are_many_and_different():
    texts = [frame.text for frame in frames()]
    assert len(set(texts)) == len(texts) >= 600


def test_frames_use_known_slots_and_balanced_brackets():
    names = {f"{{{name}}}" for name in ("who", "at")}
    for frame in frames():
        rest = SLOT.sub("", SLOT.sub("", NAME.sub("", frame.text)))
        rest = re.sub(r"\[[^\]]*\]", "", rest)
        assert not set("{}[]<>|") & set(rest), frame.text
    assert names <= {m[0] for f in frames() for m in SLOT.finditer(f.text)}


def test_vocabulary_stays_small(rows):
    text = " ".join(row["text"] for row in rows["train"]).lower()
    assert len(set(re.findall(r"[a-z]+", text))) <= 2000


def test_more_rows_share_no_eight_words_with_the_held_ones(rows):
    held = rows["validation"] + rows["test"]
    made = news.more(150, 3, held)
    avoid = set().union(*(both(row, 8) for row in held))
    assert len({row["text"] for row in made}) == 150
    assert not any(both(row, 8) & avoid for row in made)
    assert list(made[0]) == FIELDS


def test_many_different_items_can_be_generated():
    made = news.generate(Dice("many"), 1500)
    assert len({row["text"] for row in made}) == 1500


def test_generate_refuses_when_avoid_leaves_no_room():
    class Everything(set):
        """Contains every 8-gram there is."""

        def __contains__(self, gram):
            return True

    with pytest.raises(CourseError, match="leaves no room"):
        next(news.generate(Dice("none"), 1, "train", Everything({1})))


def test_unknown_split_is_refused():
    with pytest.raises(ValueError, match="must be train, validation or test"):
        next(news.generate(Dice(1), 1, "dev"))


def test_handwritten_news_are_many_different_and_of_every_topic(handwritten):
    assert len(handwritten) >= 60
    assert len({row["text"] for row in handwritten}) == len(handwritten)
    counts = Counter(row["topic"] for row in handwritten)
    assert set(counts) == set(news.TOPICS)
    assert min(counts.values()) >= 6


def test_handwritten_spans_fit_their_texts(handwritten):
    counts = Counter(kind for row in handwritten for *_, kind in row["entities"])
    assert min(counts[kind] for kind in news.TYPES) >= 50
    for row in handwritten:
        text, end = row["text"], 0
        for a, b, kind in row["entities"]:
            assert kind in news.TYPES
            assert end <= a < b <= len(text)
            assert text[a:b] == text[a:b].strip()
            assert not text[a - 1 : a].isalnum()
            assert not text[b : b + 1].isalnum()
            end = b


def test_handwritten_news_share_no_six_words_with_the_generated(handwritten, rows):
    made = set().union(*(both(row, 6) for part in rows.values() for row in part))
    for row in handwritten:
        assert not both(row, 6) & made, row


def test_handwritten_lengths_vary(handwritten):
    lengths = [len(row["text"].split()) for row in handwritten]
    assert min(lengths) <= 15
    assert max(lengths) >= 100
