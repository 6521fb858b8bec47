"""The data card of the news, and the handwritten card's part on them."""

from collections import Counter

from tools._card_parts import (
    EIGHT,
    LICENCE,
    Measured,
    Splits,
    percent,
    sizes,
    table,
)
from utils.support.world.news import TOPICS, TYPES
from utils.support.world.news_baselines import entity_baselines, lead_report

_FLAGS = ("combo_seen", "frame_seen", "people_seen")
_TAGGERS = {
    "names": "whole names of training, longest match, most frequent type",
    "words": "each word its most frequent tag in training",
}
_BAGS = {
    "majority": "one topic for all",
    "unigram": "bag of words",
    "bigram": "bag of words and bigrams",
}


def _novelty(rows: list[dict]) -> str:
    counts = Counter(tuple(row[flag] for flag in _FLAGS) for row in rows)
    lines = [
        [*("yes" if flag else "no" for flag in case), n]
        for case, n in sorted(counts.items())
    ]
    return table(["combination seen", "frames seen", "people seen", "rows"], lines)


def _counts(splits: Splits) -> str:
    lines = []
    for split, rows in splits.items():
        kinds = Counter(kind for row in rows for *_, kind in row["entities"])
        other = sum(not row["lead_is_news"] for row in rows) / len(rows)
        lines.append([split, *(kinds[kind] for kind in TYPES), percent(other)])
    return table(["split", *TYPES, "lead is not the news"], lines)


def _topics(splits: Splits) -> str:
    counts = {s: Counter(row["topic"] for row in rows) for s, rows in splits.items()}
    lines = [[topic, *(counts[split][topic] for split in splits)] for topic in TOPICS]
    return table(["topic", *splits], lines)


def _ambiguity(rows: list[dict]) -> tuple[int, str]:
    kinds: dict[str, set] = {}
    for row in rows:
        for start, end, kind in row["entities"]:
            kinds.setdefault(row["text"][start:end], set()).add(kind)
    several = sorted(name for name, found in kinds.items() if len(found) > 1)
    return len(several), ", ".join(several[:6])


def _unknown_names(splits: Splits) -> str:
    known = {r["text"][a:b] for r in splits["train"] for a, b, _ in r["entities"]}
    said = [r["text"][a:b] for r in splits["test"] for a, b, _ in r["entities"]]
    return percent(sum(name not in known for name in said) / len(said))


def _entities(splits: Splits) -> str:
    test = splits["test"]
    parts = {
        "test": test,
        "people seen": [row for row in test if row["people_seen"]],
        "people new": [row for row in test if not row["people_seen"]],
    }
    scores = {name: entity_baselines(splits["train"], p) for name, p in parts.items()}
    lines = [
        [text, *(f"{scores[part][name]['f1']:.3f}" for part in parts)]
        for name, text in _TAGGERS.items()
    ]
    return table(["list of (F1, strict)", *parts], lines)


def _bags(measured: dict) -> str:
    columns = ("test", "test_best", "lead_is_other", "handwritten")
    lines = [
        [
            text,
            *(
                percent(measured[key][c]) if c in measured[key] else "–"
                for c in columns
            ),
        ]
        for key, text in _BAGS.items()
    ]
    head = ["topic from", "test", "test, best C", "lead is not the news", "handwritten"]
    return table(head, lines)


def _lead(rows: list[dict]) -> str:
    report = lead_report(rows)
    names = {
        "all": "first sentence, all items",
        "lead_is_news": "first sentence, where it is the news",
        "lead_is_other": "first sentence, where it is not",
        "best_sentence": "best sentence of each item, chosen by the summary",
    }
    lines = [[text, f"{report[key]:.3f}"] for key, text in names.items()]
    return table(["summary by", "ROUGE-L"], lines)


def news(splits: Splits, measured: Measured) -> str:
    """Return the card of the news."""
    several, some = _ambiguity(splits["train"])
    return f"""# News of Saltby

Short items of the town's newspaper, each with its names, its topic, a summary in one
sentence, and the facts. They serve named entity recognition, topic classification and
summarising.

## Fields

`id`; `text`; `entities`: `[start, end, type]` in characters, in order, never
overlapping; `topic`: {", ".join(TOPICS)}; `summary`; `truth`: `event` and
who, what, where, when, how many, as far as the item tells them; `lead_is_news`: is the
first sentence about the event? Test rows: `combo_seen`, `frame_seen`, `people_seen`.

`check_summary(text, truth)` of `utils.support.world.news` says whether a summary is
true to the facts: it accepts other wordings and fewer facts, and refuses another
person, place, number, day, thing or outcome, changed roles, and denials. It judges
facts, not style, and only words it knows: an invented adjective passes.

## What is a name

{", ".join(f"`{kind}`" for kind in TYPES)}, for IOB2 tags as in CoNLL-2003,
which has no `DATE`, and a `MISC` that is missing here.

- `PER`: people, without Mr, Ms or trade; a surname alone counts.
- `LOC`: towns, streets, named buildings and grounds. "the harbour" is no name.
- `ORG`: what acts: councils, schools, clinics, firms, clubs, papers – and a team under
  the bare name of its town, as in CoNLL-2003: "Westmouth beat Kelby" has two `ORG`.
- `DATE`: weekday, month, day, year, holiday; neighbours are one span ("12 May"). No
  "on", "that day", ages or durations.
- No type: ships, events, titles of works, adjectives such as "Roman".

{several} names of training have more than one type ({some}, …); many surnames
are words (Cook, Stone) or places (Marston), streets and shops are named after people.

## How it was made

An event is drawn (thirty kinds, three to a topic), told in sentence frames by
`utils/support/world/news*.py`, from one seed. {EIGHT}, neither in texts nor
in summaries. Around the event stand a scene or other matters of other topics, or a
whole old report of one; so the words alone do not settle the topic, and in a third of
the items the first sentence is not the news. `combo_seen: false`: this kind of event
never happens at this place in training. `frame_seen: false`: the lead, and often more,
is worded as never in training. `people_seen: false`: training has neither first names
nor surnames of its people as such, though some as words or streets (Frost, Park).

## Sizes

{sizes(splits, ("text",))}
{sizes(splits, ("summary",)).replace("words per row", "words per summary")}
More items are made on first use: `utils.support.datasets.generate("news", n, seed)`.

## Labels

{_topics(splits)}
{_counts(splits)}
## What is new in the test

{_novelty(splits["test"])}
Of the names in the test, {_unknown_names(splits)} do not occur in training as they
stand.

## Baselines

{_entities(splits)}
{_bags(measured["news"])}
Logistic regression on counts (scikit-learn, C = 1; "best C" was chosen on the test
itself and so is an upper bound).

{_lead(splits["test"])}
ROUGE-L is the F1 of the longest common subsequence of words, without stemming.

## Known limits

Thirty kinds of events: after many items a reader sees the seams. Old reports make the
topic harder on purpose; real papers mark them less strictly. Summaries have three
wordings per event; a good one may be worded otherwise and score low in ROUGE-L, so look
at `check_summary` too. Names are English-looking Latin script.

{LICENCE}"""


def handwritten_news(rows: list[dict], measured: Measured) -> tuple[str, str, str]:
    """Return the handwritten card's part: fields, labels, baselines."""
    kinds = Counter(kind for row in rows for *_, kind in row["entities"])
    topics = Counter(row["topic"] for row in rows)
    scores = measured["news"]
    fields = (
        "`news.jsonl`: `id`; `text`; `entities`; `topic`; `summary`, as in `../news`;"
        " no `truth`.\n"
    )
    labels = "\n".join(
        [
            table(["topic", "news"], [[topic, topics[topic]] for topic in TOPICS]),
            table(list(TYPES), [[kinds[kind] for kind in TYPES]]),
        ]
    )
    return fields, labels, _handwritten_scores(rows, scores)


def _handwritten_scores(rows: list[dict], scores: dict) -> str:
    lead = lead_report([row | {"lead_is_news": True} for row in rows])
    return (
        "News: trained on the generated items, scored here, one topic for all has\n"
        f"{percent(scores['majority']['handwritten'])}, a bag of words"
        f" {percent(scores['unigram']['handwritten'])}, one with bigrams"
        f" {percent(scores['bigram']['handwritten'])};\nthe first sentence as summary"
        f" has a ROUGE-L of {lead['all']:.3f}.\n"
    )
