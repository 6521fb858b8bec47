"""The checker of summaries lets right paraphrases pass and catches each wrong fact."""

import re

import pytest

from utils.support.datasets import load_split
from utils.support.world import news
from utils.support.world.dice import Dice
from utils.support.world.news_grammar import EVENTS
from utils.support.world.news_names import NUMBER_WORDS, SPOTS, WEEKDAYS

# Event: its facts, and ways to say it that are none of our frames.
TOLD = {
    "rescue": (
        {"who": "Rosa Bell", "n": 3, "what": "students", "where": "North Pier"}
        | {"day": "Tuesday", "trade": "nurse"},
        "At North Pier, Ms Bell pulled 3 students out of the sea.",
        "Three students were saved by nurse Rosa Bell.",
        "Bell bravely rescued the students on Tuesday.",
    ),
    "catch": (
        {"who": "Tom Hill", "n": 180, "what": "cod", "where": "harbour"},
        "Tom Hill brought 180 crates of cod into the harbour.",
        "180 crates of cod were landed by Mr Hill.",
        "Hill caught more cod than anyone before.",
    ),
    "aground": (
        {"what": "a tug", "n": 4, "where": "Pike Rocks", "day": "3 March"},
        "The tug ran aground off Pike Rocks with four people aboard.",
        "On March 3 a tug got stuck off Pike Rocks.",
    ),
    "vote": (
        {"what": "a car park", "where": "Gull Lane", "res": "rejected", "n": 9, "m": 4},
        "Councillors voted against a car park in Gull Lane.",
        "The car park in Gull Lane was voted down by 9 votes to 4.",
        "The council turned down the car park, nine votes to four.",
    ),
    "post": (
        {"who": "Ivy Long", "other": "Omar Marsh", "role": "town clerk"},
        "Ivy Long takes over from Omar Marsh.",
        "Omar Marsh is succeeded by Ms Long as town clerk.",
        "As town clerk, Long replaces Marsh.",
    ),
    "money": (
        {"n": 12500, "what": "drains", "where": "Bell Square"},
        "Bell Square gets new pipes: the town pays 12,500 pounds for the drains.",
        "The drains in Bell Square will be renewed for 12500 pounds.",
    ),
    "prize": (
        {"who": "Mei Stone", "age": 12, "org": "Kelby College", "what": "a robot arm"},
        "Mei Stone, 12, won a prize for her robot arm.",
        "The first prize went to Mei Stone for a robot arm.",
    ),
    "head": (
        {"who": "Jack Tully", "org": "Harbour School", "other": "Alba Cook"},
        "Harbour School has appointed Jack Tully as head.",
        "Mr Tully follows Alba Cook as head of Harbour School.",
    ),
    "planting": (
        {"org": "Fernley School", "n": 40, "what": "oaks", "where": "Church Hill"},
        "Children of Fernley School planted 40 oaks on Church Hill.",
    ),
    "match": (
        {
            "team": "Kelby",
            "rival": "Saltby Rovers",
            "n": 4,
            "m": 1,
            "where": "the Meadow",
        },
        "Kelby defeated Saltby Rovers 4-1.",
        "Saltby Rovers went down to Kelby.",
        "Saltby Rovers were beaten 4-1 by Kelby.",
    ),
    "race": (
        {"who": "Vera Pike", "other": "Leon Short", "what": "the pier sprint", "n": 21},
        "In 21 minutes Vera Pike won the pier sprint.",
        "Leon Short came second when Pike won the pier sprint.",
    ),
    "signing": (
        {"who": "Sam Lowe", "role": "coach", "team": "Ashby", "rival": "Barton"},
        "Sam Lowe moves from Barton to Ashby.",
        "Mr Lowe joins Ashby as coach.",
    ),
    "storm": (
        {"n": 11, "what": "roofs", "where": "South Pier", "day": "Monday"},
        "The gale on Monday destroyed 11 roofs.",
        "Eleven roofs at South Pier were damaged by the storm.",
    ),
    "dark": (
        {"what": "lightning", "n": 320, "where": "Ashby"},
        "Lightning put 320 homes in the dark.",
        "In Ashby 320 households lost power to lightning.",
    ),
    "record": (
        {
            "res": "wettest",
            "n": 41,
            "where": "Kelby",
            "who": "Ann Rook",
            "day": "Friday",
        },
        "Kelby had its wettest day of the year on Friday.",
        "Ann Rook recorded 41 millimetres of rain.",
    ),
    "show": (
        {"who": "Paul Wells", "n": 30, "what": "portraits", "where": "library"},
        "Mr Wells exhibits portraits in the library.",
        "30 portraits by Paul Wells can be seen in the library.",
    ),
    "concert": (
        {"org": "Saltby Brass Band", "what": "sea songs", "n": 6, "day": "4 May"},
        "The Saltby Brass Band plays sea songs on 4 May.",
    ),
    "find": (
        {"who": "Ruth Lane", "what": "a stone axe", "n": 1200, "where": "Amber Bay"},
        "In Amber Bay, Ruth Lane dug up a stone axe.",
        "The stone axe, 1,200 years old, was discovered by Ms Lane.",
    ),
    "checks": (
        {"org": "Saltby Hospital", "what": "flu jabs", "n": 90, "where": "museum"},
        "Saltby Hospital gives 90 people free flu jabs.",
        "Flu jabs will be given in the museum.",
    ),
    "doctor": (
        {"who": "Omar Silva", "org": "Kelby Hospital", "role": "dentist"}
        | {"other": "Joy Wells"},
        "Kelby Hospital has hired Omar Silva.",
        "Omar Silva succeeds Joy Wells at Kelby Hospital.",
    ),
    "outbreak": (
        {"n": 22, "what": "measles", "where": "Bell Hall"},
        "22 guests have measles after a visit to Bell Hall.",
        "An evening in Bell Hall made 22 people ill with measles.",
    ),
    "opening": (
        {"who": "Lily Brook", "what": "a toy shop", "shop": "Brook and Daughter"}
        | {"where": "Rosa Street"},
        "Ms Brook opens a toy shop.",
        "Brook and Daughter, a toy shop, opens in Rosa Street.",
    ),
    "closing": (
        {"shop": "Pike's", "what": "tea room", "n": 33, "who": "Ivan Pratt"},
        "Pike's shuts after 33 years.",
        "Ivan Pratt is giving up the tea room.",
    ),
    "best": (
        {"shop": "Lowe Brothers", "what": "meat pie", "n": 14, "where": "Church House"},
        "Lowe Brothers makes the best meat pie.",
        "Judged against 14 others, Lowe Brothers won with a meat pie.",
    ),
    "theft": (
        {"n": 8, "what": "oars", "where": "Fisher Row", "day": "Sunday"},
        "Someone stole eight oars in Fisher Row.",
        "8 oars were taken in the night to Sunday.",
    ),
    "fine": (
        {"who": "Art Young", "n": 240, "what": "driving too fast", "other": "Mei Fair"},
        "Mr Young pays 240 pounds for driving too fast.",
        "Mei Fair fined Art Young 240 pounds.",
        "Art Young was fined by Mei Fair for driving too fast.",
    ),
    "returned": (
        {"who": "May Rossi", "what": "a violin", "n": 5, "where": "Gull Lane"},
        "May Rossi has her violin back after five weeks.",
        "A violin stolen from Ms Rossi turned up in Gull Lane.",
    ),
    "closed": (
        {"where": "Station Road", "n": 6, "what": "gas works", "day": "Monday"},
        "Gas works close Station Road for six weeks.",
        "Station Road is shut from Monday.",
    ),
    "line": (
        {"org": "Coast Buses", "n": 7, "what": "buses", "where": "Dunwick"},
        "Coast Buses starts a line to Dunwick with seven buses a day.",
        "Seven buses a day will travel to Dunwick.",
    ),
    "crash": (
        {
            "who": "Noah Quinn",
            "what": "van",
            "obj": "a bus stop",
            "where": "Well Street",
        },
        "Noah Quinn crashed a van into a bus stop.",
        "On Well Street a van went into a bus stop.",
    ),
}
CASES = [
    ({"event": key, **truth}, text)
    for key, (truth, *texts) in TOLD.items()
    for text in texts
]


@pytest.fixture(scope="module")
def rows():
    return list(news.generate(Dice("check"), 600, "test"))


def test_paraphrases_cover_every_event():
    assert set(TOLD) == set(EVENTS)


@pytest.mark.parametrize(("truth", "text"), CASES)
def test_right_paraphrases_pass(truth, text):
    assert news.check_summary(text, truth).ok, news.check_summary(text, truth).reason


def test_every_summary_frame_passes(rows):
    wrong = [r for r in rows if not news.check_summary(r["summary"], r["truth"]).ok]
    assert not wrong


def _others(row, rows, slot):
    """Return values of a slot that other rows have and this one does not."""
    mine = set(map(str, row["truth"].values()))
    found = (other["truth"].get(slot) for other in rows)
    return [v for v in found if v is not None and str(v) not in mine]


def _swap(text, old, new):
    return re.sub(rf"(?<!\w){re.escape(old)}(?!\w)", new, text)


def _wrong(rows, slot, step=7):
    """Yield (summary with another value in a slot, truth)."""
    for number, row in enumerate(rows):
        value = row["truth"].get(slot)
        pool = _others(row, rows, slot)
        if value is None or not pool:
            continue
        shown = [
            str(value),
            f"{value:,}" if isinstance(value, int) else "",
            _word(value),
        ]
        for form in filter(None, shown):
            new = pool[number * step % len(pool)]
            told = _swap(row["summary"], form, str(new))
            if told != row["summary"]:
                yield told, row["truth"]
                break


def _word(value):
    return NUMBER_WORDS[value] if isinstance(value, int) and value <= 12 else ""


@pytest.mark.parametrize(
    ("slot", "least"),
    [("who", 150), ("other", 40), ("where", 150), ("day", 60), ("n", 150), ("m", 20)]
    + [("what", 300), ("org", 60), ("shop", 25), ("team", 25), ("rival", 25)]
    + [("role", 25), ("obj", 15)],
)
def test_another_value_is_refused(rows, slot, least):
    if slot in ("what", "role", "obj"):
        changed = list(_wrong_of_pool(rows, slot))
    else:
        changed = list(_wrong(rows, slot))
    assert len(changed) >= least
    passed = [text for text, truth in changed if news.check_summary(text, truth).ok]
    assert not passed


def _wrong_of_pool(rows, slot):
    for number, row in enumerate(rows):
        value = row["truth"].get(slot)
        pool = [
            v for v in EVENTS[row["truth"]["event"]].pools.get(slot, ()) if v != value
        ]
        bare, *others = (re.sub("^(an?|the) ", "", v) for v in (value or "", *pool))
        if value and bare in row["summary"].lower():
            text = re.sub(re.escape(bare), others[number % len(others)], row["summary"])
            if text != row["summary"]:
                yield text, row["truth"]


def test_two_people_or_teams_the_wrong_way_round_are_refused(rows):
    changed = []
    for row in rows:
        for one, other in (("who", "other"), ("team", "rival")):
            pair = [row["truth"].get(one), row["truth"].get(other)]
            if None not in pair and all(name in row["summary"] for name in pair):
                turned = row["summary"].replace(pair[0], "#").replace(pair[1], pair[0])
                changed.append((turned.replace("#", pair[1]), row["truth"]))
    assert len(changed) >= 50
    assert not [text for text, truth in changed if news.check_summary(text, truth).ok]


def test_the_opposite_outcome_is_refused(rows):
    turns = {"approved": "turned down", "backed": "rejected", "hottest": "wettest"}
    turns |= {new: old for old, new in turns.items()}
    changed = []
    for row in rows:
        for old, new in turns.items():
            if "res" in row["truth"] and f" {old} " in f" {row['summary']} ":
                changed.append((row["summary"].replace(old, new), row["truth"]))
    assert len(changed) >= 20
    assert not [text for text, truth in changed if news.check_summary(text, truth).ok]


def test_a_score_or_a_vote_turned_round_is_refused(rows):
    changed = []
    for row in rows:
        text = re.sub(r"(\d+)-(\d+)", r"\2-\1", row["summary"])
        text = re.sub(r"(\w+) votes to (\w+)\.", r"\2 votes to \1.", text)
        if text != row["summary"]:
            changed.append((text, row["truth"]))
    assert len(changed) >= 20
    assert not [text for text, truth in changed if news.check_summary(text, truth).ok]


VERBS = r"\b(saved|rescued|were|ran|was|will|won|went|is|planted|beat|have|has|brought"
VERBS += (
    r"|left|found|drove|hit|stole|stolen|landed|takes|succeeds|came|lost|got|caught)\b"
)


def test_a_denial_is_refused(rows):
    changed = [
        (re.sub(VERBS, rf"{word} \1", row["summary"], count=1), row["truth"])
        for row in rows
        for word in ("never", "almost")
        if re.search(VERBS, row["summary"])
    ]
    assert len(changed) >= 600
    assert not [text for text, truth in changed if news.check_summary(text, truth).ok]


def test_the_summary_of_another_item_is_refused(rows):
    pairs = zip(rows, rows[1:] + rows[:1], strict=True)
    told = [(other["summary"], row["truth"]) for row, other in pairs]
    assert not [text for text, truth in told if news.check_summary(text, truth).ok]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "Rosa Bell.",
        "Rosa Bell saved.",
        "Rosa Bell saved three students, and Tom Hill helped.",
        "Rosa Bell saved three students at North Pier and was arrested.",
        "Rosa Bell saved three students. They stole a violin.",
        "Rosa Bell saved saved three students.",
        "Rosa Bell was rescued by three students.",
        "Three students rescued Rosa Bell.",
        "Rosa Bell rescued three students near the lighthouse.",
        "Rosa Bell rescued three students at north pier in the library.",
        "Rosa Bell rescued 13 students.",
        "Rosa Bell rescued three students on 12 May.",
        "Rosa Bell didn't rescue three students.",
        "Rosa Bell might have rescued three students.",
        "Rosa Hill saved three students.",
        "Tom Bell saved three students.",
        "rescued Rosa Bell students three",
        "Rosa Bell saved three students " + "again and " * 30 + "again",
    ],
)
def test_what_is_not_so_is_refused(text):
    truth = {"event": "rescue", **TOLD["rescue"][0]}
    assert not news.check_summary(text, truth).ok


@pytest.mark.parametrize(
    ("event", "text", "reason"),
    [
        ("vote", "The council backed and then rejected a car park.", "opposite"),
        ("rescue", "Rosa Bell saved three students and cadets.", "a thing"),
        ("rescue", "Rosa Bell saved three students on Monday.", "Monday"),
        ("rescue", "Rosa Bell saved 5 students.", "number 5"),
        ("rescue", "Three students were at North Pier.", "what happened"),
    ],
)
def test_the_reason_names_what_is_wrong(event, text, reason):
    verdict = news.check_summary(text, {"event": event, **TOLD[event][0]})
    assert not verdict.ok
    assert reason in verdict.reason


# Where another fact may stand and the summary is still true: "on Monday" for "in Gull
# Lane"; the shop does what its owner does, and is what the owner opens or closes.
STILL_TRUE = {("where", "day"), ("day", "where")}
STILL_TRUE_OF = {
    "best": {("shop", "who")},
    "closing": {("shop", "what")},
    "opening": {("what", "shop"), ("who", "shop"), ("what", "day")},
}


def _shown(value):
    return [value] if isinstance(value, str) else [f"{value:,}", _word(value)]


def _with_facts_swapped(row):
    """Yield the summary with one fact in the place of another, and which."""
    truth, summary = row["truth"], row["summary"]
    slots = [slot for slot in truth if slot not in ("event", "res")]
    for slot, other in ((a, b) for a in slots for b in slots if a != b):
        for form in filter(None, _shown(truth[slot])):
            new = next(filter(None, reversed(_shown(truth[other]))))
            told = _swap(summary[0].lower() + summary[1:], form, new)
            told = told if form in summary[1:] else _swap(summary, form, new)
            if told[1:] != summary[1:]:
                yield slot, other, told[0].upper() + told[1:]
                break


def test_a_fact_in_the_place_of_another_is_refused(rows):
    n, passed = 0, []
    for row in rows:
        truth = row["truth"]
        true = STILL_TRUE | STILL_TRUE_OF.get(truth["event"], set())
        for slot, other, text in _with_facts_swapped(row):
            if (slot, other) not in true:
                n += 1
                passed += [text] * news.check_summary(text, truth).ok
    assert n >= 7_000
    assert not passed


SIGNING = {"event": "signing", "team": "Fernley", "rival": "Dunwick", "day": "Friday"}
SIGNING |= {"who": "David Short", "other": "Noah Barton", "role": "coach", "age": 31}
SIGNING |= {"where": "Bell Hall"}


@pytest.mark.parametrize(
    "text",
    [
        "Fernley have signed David Short from Noah Barton.",
        "Fernley have signed David Short from Bell Hall.",
        "Fernley have signed David Short from Friday.",
        "Fernley have signed David Short from coach.",
        "Fernley have signed David Short for Noah Barton.",
        "Noah Barton is the new coach of Fernley.",
        "David Short is the new Dunwick of Fernley.",
        "David Short is the new coach of Bell Hall.",
        "31 is the new coach of Fernley.",
        "David Short is leaving Noah Barton for Fernley.",
        "David Short is leaving Bell Hall for Fernley.",
    ],
)
def test_a_slot_filled_with_the_wrong_kind_is_refused(text):
    assert not news.check_summary(text, SIGNING).ok


@pytest.mark.parametrize(
    "text",
    [
        "Fernley have signed David Short from Dunwick on Friday.",
        "On Friday Fernley hired David Short as coach.",
        "David Short, 31, has signed for Fernley in Bell Hall.",
        "In Bell Hall, Fernley have hired David Short, 31, as coach.",
    ],
)
def test_right_kinds_in_other_words_pass(text):
    verdict = news.check_summary(text, SIGNING)
    assert verdict.ok, verdict.reason


def test_a_name_beside_the_facts_is_not_said_to_be_missing_in_the_item():
    verdict = news.check_summary("Fernley have signed Iris Pike.", SIGNING)
    assert verdict.reason == "Iris is not among the facts"
    verdict = news.check_summary(
        "Fernley have signed David Short from Noah Barton.", SIGNING
    )
    assert verdict.reason == "another name stands where something else belongs"


@pytest.mark.parametrize("split", ["train", "validation", "test"])
def test_every_summary_that_ships_is_true(split):
    for row in load_split("news", split):
        verdict = news.check_summary(row["summary"], row["truth"])
        assert verdict.ok, (row["id"], verdict.reason)


@pytest.mark.parametrize("text", ["\x00", "WHO saved WHAT", "{who}", "(((", "é\n" * 9])
def test_no_text_makes_it_raise(text):
    truth = {"event": "rescue", **TOLD["rescue"][0]}
    assert not news.check_summary(text, truth).ok


def test_every_place_and_day_but_the_true_one_is_refused():
    truth = {"event": "rescue", **TOLD["rescue"][0]}
    for spots in SPOTS.values():
        for spot in spots:
            text = (
                f"Rosa Bell saved three students {re.sub('<[A-Z]+:|>', '', spot.at)}."
            )
            assert news.check_summary(text, truth).ok == (spot.plain == "North Pier")
    for day in WEEKDAYS:
        text = f"On {day} Rosa Bell saved three students."
        assert news.check_summary(text, truth).ok == (day == "Tuesday")
