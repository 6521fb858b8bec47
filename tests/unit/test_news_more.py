"""Further wordings of the news: they say what they should, and no file has them."""

import re
from functools import cache

import pytest

from utils.support.datasets import generate, load_split
from utils.support.files import CourseError
from utils.support.world import news, news_baselines
from utils.support.world.dice import Dice
from utils.support.world.news_grammar import (
    EVENTS,
    LATE_LEADS,
    MORE,
    MORE_AND_LEADS,
    NAME,
    OTHERS,
    SLOT,
    UNSEEN_LEADS,
)
from utils.support.world.news_names import (
    FIRST,
    MONTHS,
    ORGS,
    SHOP_FORMS,
    SPOTS,
    SURNAMES,
    UNHEARD,
    WEEKDAYS,
    plain,
)

INNER = re.compile(r"\[([^\[\]]*)\]")
EITHER = re.compile(r"\{\w+\?([^:}]*):([^}]*)\}")
TITLES = {"Mr", "Ms", "Dr", "Captain", "Councillor", "Constable", "Inspector", "Judge"}


@pytest.fixture(scope="module")
def told():
    """Rows of which about half is in further wordings, with their frames."""
    return list(news.draft(Dice("news more"), 400, more=0.5, leads=True))


@pytest.fixture(scope="module")
def rows(told):
    return [row for row, _ in told]


@cache
def variants(text):
    """Return every wording that the brackets of a frame allow."""
    for pattern in (INNER, EITHER):
        if match := pattern.search(text):
            choices = match.groups() if pattern is EITHER else match[1].split("|")
            start, end = match.span()
            return [v for c in choices for v in variants(text[:start] + c + text[end:])]
    return [text]


def runs(frame, n=4):
    """Return the runs of n words that a frame can have; each slot counts as a word."""
    found = set()
    for text in variants(frame.text):
        bare = re.sub(r"\{[^}]*\}", " _ ", NAME.sub(r"\2", text))
        words = re.findall(r"\w+", bare.lower())
        found |= {tuple(words[i : i + n]) for i in range(len(words) - n + 1)}
    return found


def shipped(kind):
    """Return the frames of the files for what further frames of a kind say."""
    part, key, *_ = *kind.split(), ""
    if part in ("lead", "detail"):
        return EVENTS[key].leads + EVENTS[key].details
    return OTHERS[kind]


def test_everything_but_summaries_can_be_told_in_further_wordings():
    events = [f"{part} {event}" for event in EVENTS for part in ("lead", "detail")]
    assert set(MORE) == set(MORE_AND_LEADS) == {*events, *OTHERS}
    assert all(len(MORE[f"lead {event}"]) >= 5 for event in EVENTS)
    frames = [frame for found in MORE_AND_LEADS.values() for frame in found]
    assert len(frames) == len({frame.text for frame in frames}) >= 1_600
    assert len({v for frame in frames for v in variants(frame.text)}) >= 5_000
    assert all(len(MORE_AND_LEADS[f"lead {event}"]) >= 30 for event in EVENTS)
    assert all(len(MORE[f"detail {event}"]) >= 10 for event in EVENTS)


def test_further_frames_have_balanced_brackets():
    for frame in (frame for found in MORE_AND_LEADS.values() for frame in found):
        for text in variants(frame.text):
            rest = SLOT.sub("", NAME.sub("", text))
            assert not set("{}[]<>|") & set(rest), frame.text


def test_further_frames_say_nothing_as_a_test_frame_does():
    for kind, frames in MORE_AND_LEADS.items():
        told = {True: set(), False: set()}
        for frame in shipped(kind):
            told[frame.test_only] |= runs(frame)
        kept = told[True] - told[False]  # what training says too is nobody's own
        assert kept
        for frame in frames:
            assert not runs(frame) & kept, frame.text


def test_the_share_of_further_wordings_is_as_asked(told):
    used = [frame for _, frames in told for frame in frames]
    assert 0.45 <= sum(frame.is_more for frame in used) / len(used) <= 0.55
    assert not any(frame.test_only for frame in used)
    few = [f for _, frames in news.draft(Dice("few"), 200, more=0.2) for f in frames]
    assert 0.15 <= sum(frame.is_more for frame in few) / len(few) <= 0.25


@pytest.mark.parametrize("split", ["train", "validation", "test"])
def test_no_item_has_further_wordings_unless_asked(split):
    plainly = news.draft(Dice("news", 1, split), 80, split)
    assert not any(frame.is_more for _, frames in plainly for frame in frames)


def test_every_further_frame_is_used():
    pairs = news.draft(Dice("all"), 3_500, more=0.9, leads=True)
    used = {frame.text for _, frames in pairs for frame in frames if frame.is_more}
    unused = {f.text for found in MORE_AND_LEADS.values() for f in found} - used
    assert len(unused) <= 10


def _pattern(forms):
    """Return what matches names of these forms, with surnames in the gaps."""
    surname = "|".join(SURNAMES[True])
    bare = [re.escape(plain(form).removeprefix("the ")) for form in forms]
    either = "|".join(form.replace(r"\{\}", f"({surname})") for form in bare)
    return re.compile(f"({either})$")


def is_right(name, kind):
    """Tell whether a name is of its kind, from the lists of names alone."""
    if kind == "DATE":
        day, month = "|".join(WEEKDAYS), "|".join(MONTHS)
        date = rf"({month}) \d\d?|\d\d? ({month})|({month})"
        return re.fullmatch(rf"({day})? ?({date})? ?(\d{{4}})?", name) is not None
    if kind == "PER":
        firsts = {first for first, _ in FIRST[True]}
        first, last = (name.split() + [None])[:2]
        if last is None:
            return first in firsts | set(SURNAMES[True])
        return first in firsts and last in SURNAMES[True]
    tables, forms = (SPOTS, UNHEARD["far"]), ()
    known = {spot.plain for spots in SPOTS.values() for spot in spots} | {"Saltby"}
    if kind == "ORG":
        tables, forms = (ORGS,), (*UNHEARD["firm"], *SHOP_FORMS)
        known = {n for t in tables for ns in t.values() for n in map(plain, ns)}
        known = {n.removeprefix("the ") for n in known} | {"Saltby Lantern"}
    else:
        forms = UNHEARD["far"]
    return name in known or _pattern(forms).match(name) is not None


def test_names_are_where_the_spans_say_and_of_their_kind(rows):
    for row in rows:
        text, end = row["text"], 0
        words = news_baselines.words_of(text)
        starts, ends = {a for a, _ in words}, {b for _, b in words}
        for a, b, kind in row["entities"]:
            assert end <= a < b
            assert a in starts
            assert b in ends
            assert is_right(text[a:b], kind), (text[a:b], kind, text)
            end = b
        assert not set("<>{}[]|") & set(text)


def test_no_name_is_left_without_a_span(rows):
    allowed = {"I", "Roman", "French", "Latin", "Yes", "No", "At"} | TITLES
    allowed |= {title + "s" for title in TITLES}
    for row in rows:
        inside = {i for a, b, _ in row["entities"] for i in range(a, b)}
        for match in re.finditer(r"\b[A-Z]\w*", row["text"]):
            before = row["text"][: match.start()].rstrip(' "')
            if match.start() in inside or match[0] in allowed or not before:
                continue
            assert before[-1] in ".?!,:", (match[0], row["text"])


def test_names_stand_in_many_places(rows):
    """At the start, in a genitive, in a list, behind a title, as a first name."""
    marked = []
    for row in rows:
        text = row["text"]
        for a, b, kind in reversed(row["entities"]):
            text = text[:a] + kind + text[b:]
        marked.append(text)
    told = " ".join(marked)
    for pattern, least in {
        r"[.?!] ORG (has|had|will|is|sells|pays)": 15,
        r"PER's": 15,
        r"PER, PER and PER": 15,
        r"(Dr|Councillor|Constable|Judge|Inspector) PER": 15,
        r'" (said|added|remarked|declared|explained) PER of (LOC|ORG)': 5,
        r"PER, \d\d, (of|from) LOC": 3,
    }.items():
        assert len(re.findall(pattern, told)) >= least, pattern


def test_summaries_stay_true(rows):
    for row in rows:
        verdict = news.check_summary(row["summary"], row["truth"])
        assert verdict.ok, (row["summary"], row["truth"], verdict.reason)
        for value in row["truth"].values():
            if isinstance(value, str) and value[0].isupper():
                assert value in row["text"] or value.split()[-1] in row["text"]


def test_further_rows_share_no_eight_words_with_the_held_ones():
    held = load_split("news", "validation") + load_split("news", "test")
    avoid = set().union(*(news.eight_grams(row["text"]) for row in held))
    made = news.more(150, 3, held, 0.5)
    assert len({row["text"] for row in made}) == 150
    assert not any(news.eight_grams(row["text"]) & avoid for row in made)


def test_they_are_generated_on_request_and_kept(tmp_path, monkeypatch):
    monkeypatch.setenv("COURSE_CACHE", str(tmp_path))
    made = generate("news", 20, seed=3, more=0.3)
    led = generate("news", 20, seed=3, more=0.3, leads=True)
    assert made != generate("news", 20, seed=3)
    assert made == generate("news", 20, seed=3, more=0.3)
    assert led != made
    assert led == generate("news", 20, seed=3, more=0.3, leads=True)
    names = sorted(path.name for path in tmp_path.rglob("*.jsonl"))
    assert [name.rsplit("-", 1)[0] for name in names] == [
        "news-0.3-20-3",
        "news-20-3",
        "news-leads-0.3-20-3",
    ]


@pytest.mark.parametrize(("name", "more"), [("news", 0.0), ("stories", 0.3)])
def test_first_sentences_are_of_news_in_further_wordings_only(name, more):
    with pytest.raises(CourseError, match="leads=True is for news"):
        generate(name, 5, more=more, leads=True)


def test_without_leads_the_first_sentences_are_as_they_were():
    pairs = news.draft(Dice("led"), 300, more=0.6)
    used = {f.text for _, frames in pairs for f in frames if f.is_more}
    leads = {f.text for found in MORE_AND_LEADS.values() for f in found}
    plain = {f.text for found in MORE.values() for f in found}
    assert used <= plain < leads


def test_unseen_first_sentences_are_in_no_training_and_in_every_item():
    seen = {f.text for found in MORE_AND_LEADS.values() for f in found}
    seen |= {f.text for e in EVENTS.values() for f in (*e.leads, *e.details)}
    both = {kind: LATE_LEADS[kind] + found for kind, found in UNSEEN_LEADS.items()}
    frames = [frame for found in both.values() for frame in found]
    assert len(frames) == len({frame.text for frame in frames}) >= 1_170
    assert not {frame.text for frame in frames} & seen
    assert set(UNSEEN_LEADS) == set(LATE_LEADS) == {f"lead {key}" for key in EVENTS}
    assert all(len(found) >= 12 for found in UNSEEN_LEADS.values())
    for kind, found in both.items():
        only = set().union(*(runs(f) for f in shipped(kind) if f.test_only))
        known = set().union(*(runs(f) for f in shipped(kind) if not f.test_only))
        for frame in found:
            assert not runs(frame) & (only - known), frame.text
    pairs = news.draft(Dice("unseen"), 200, "validation", led_by=UNSEEN_LEADS)
    for _, used in pairs:
        leads = [frame for frame in used if frame.kind.startswith("lead ")]
        assert leads
        assert all(frame in UNSEEN_LEADS[frame.kind] for frame in leads)


def test_late_items_are_told_in_late_sentences_and_share_no_eight_words_either():
    held = load_split("news", "test")
    avoid = set().union(*(news.eight_grams(row["text"]) for row in held))
    made = news.late(60, 4, held, 0.0)
    assert made == news.late(60, 4, held, 0.0)
    assert not any(news.eight_grams(row["text"]) & avoid for row in made)
    test_summaries_stay_true(made)
    pairs = news.draft(Dice("late"), 200, "train", led_by=LATE_LEADS)
    for _, used in pairs:
        leads = [frame for frame in used if frame.kind.startswith("lead ")]
        assert leads
        assert all(frame in LATE_LEADS[frame.kind] for frame in leads)


def test_unseen_items_are_like_others_and_share_no_eight_words_with_the_held_ones():
    held = load_split("news", "test")
    avoid = set().union(*(news.eight_grams(row["text"]) for row in held))
    made = news.unseen(60, 4, held)
    assert made == news.unseen(60, 4, held)
    assert not any(news.eight_grams(row["text"]) & avoid for row in made)
    test_summaries_stay_true(made)
    test_names_are_where_the_spans_say_and_of_their_kind(made)


def test_every_word_of_the_test_items_is_met_in_training():
    more = news.generate(Dice("news", 5, "words"), 4000, more=0.5)
    told = [row["text"] for row in [*load_split("news", "train"), *more]]
    known = {word for text in told for word in _words(text)}
    for row in load_split("news", "test"):
        named = " ".join(row["text"][a:b] for a, b, _ in row["entities"]).lower()
        new = {word for word in _words(row["text"]) if word not in known}
        assert not {word for word in new if word not in named}, row["id"]


def _words(text):
    return re.findall(r"[^\W\d_]+", text.lower())
