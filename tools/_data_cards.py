"""The text of the data cards: what each set is, and figures counted from its rows."""

from collections import Counter
from collections.abc import Callable

from tools._card_parts import (
    EIGHT,
    LICENCE,
    Measured,
    Splits,
    novelty,
    percent,
    sizes,
    table,
    word_counts,
)
from tools._news_card import handwritten_news, news
from tools._pairs_card import handwritten_functions, handwritten_sentences
from tools._question_card import handwritten_questions, questions

__all__ = ["CARDS", "table"]


def _vocabulary(rows: list[dict], field: str) -> int:
    import re

    return len({w for row in rows for w in re.findall(r"\w+", row[field].lower())})


def stories(splits: Splits, measured: Measured) -> str:
    """Return the card of the stories."""
    from utils.support.world.stories import probe_report

    report = probe_report(splits["test"])
    lines = [
        [kind, f["n"], *(percent(f[k]) for k in ("chance", "last_mention"))]
        for kind, f in report.items()
    ]
    probes = table(["question", "asked", "chance", "whoever was mentioned last"], lines)
    train = splits["train"]
    return f"""# Stories of Saltby

Short stories about a day in a small port town, each with what is true at its end. They
teach language models; because the truth is known, it can be checked whether a model
keeps track of who has what.

## Fields

`id`; `text`; `truth`: `has` (thing → person), `lies` (thing → place and spot) and, in
validation and test, `events`, `loans`, `at`. Test rows: `combo_seen`, `frame_seen`.

## How it was made

A plot is simulated first (who arrives, gives, lends, hides, finds), then told in
sentence frames by `utils/support/world/stories*.py`, from one seed. {EIGHT}.
The test holds pairs of a person and a thing that never meet in training, and sentence
frames that training never uses.

## Sizes

{sizes(splits, ("text",))}
Different words in training: {_vocabulary(train, "text")}.

## What is new in the test

{novelty(splits["test"])}
## Baselines

Questions a story answers, by completing a sentence of it. There is no label, so no
majority; the guess to beat is "whoever was mentioned last".

{probes}
## Known limits

One town, some fifty people, one kind of day. Events follow a grammar: after many
stories a reader sees the seams. Training rows keep only the end of their truth; the
world's checker works out the rest.

{LICENCE}"""


def _labels(splits: Splits) -> str:
    rows = []
    for split, found in splits.items():
        n = sum(row["label"] == "positive" for row in found)
        rows.append([split, n, len(found) - n, percent(n / len(found))])
    return table(["split", "positive", "negative", "share positive"], rows)


def _phenomena(splits: Splits) -> str:
    names = sorted({row["phenomenon"] for found in splits.values() for row in found})
    counts = {
        split: Counter(row["phenomenon"] for row in found)
        for split, found in splits.items()
    }
    rows = [[name, *(counts[split][name] for split in splits)] for name in names]
    return table(["phenomenon", *splits], rows)


def _bags(measured: Measured) -> str:
    names = {
        "majority": "majority label",
        "unigram": "bag of words",
        "bigram": "bag of words and bigrams",
    }
    columns = ("test", "test_best", "pairs", "pairs_both", "handwritten")
    rows = [
        [text, *(_share_of(measured[key], column) for column in columns)]
        for key, text in names.items()
    ]
    head = ["baseline", "test", "test, best C", "halves of pairs", "whole pairs"]
    return table([*head, "handwritten"], rows)


def _share_of(scores: dict, column: str) -> str:
    return percent(scores[column]) if column in scores else "–"


def reviews(splits: Splits, measured: Measured) -> str:
    """Return the card of the reviews."""
    paired = {
        split: sum(bool(row["pair"]) for row in splits[split]) for split in splits
    }
    pairs = ", ".join(f"{n // 2} in {split}" for split, n in paired.items())
    return f"""# Reviews of Saltby

Reviews of the town's places, labelled positive or negative. What decides is how the
words stand together: negation, contrast, hedges, irony, comparison.

## Fields

`id`; `text`; `label`; `phenomenon`; `pair`: the name that two rows share which differ
in one word and have opposite labels, else null. Test rows: `combo_seen`, `frame_seen`.

## How it was made

Sentence frames with a sign, filled by `utils/support/world/reviews*.py` from one seed.
Each polar word is as likely in a positive as in a negative review. {EIGHT}.
The test combines nouns with polar words that never stand together in training, and has
frames that training never uses.

## Sizes

{sizes(splits, ("text",))}
Different words in training: {_vocabulary(splits["train"], "text")}.
Minimal pairs: {pairs}.

## Labels

{_labels(splits)}
{_phenomena(splits)}
## What is new in the test

{novelty(splits["test"])}
## Baselines

Logistic regression on counts (scikit-learn, C = 1; "best C" was chosen on the test
itself and so is an upper bound). A pair counts as whole if both halves are right.

{_bags(measured["reviews"])}
## Known limits

Generated text: a model that reads these well need not read people well. The
handwritten reviews beside it (`../handwritten`) say how far it carries over. No neutral
label, no spelling mistakes, no sarcasm that needs knowledge of the world.

{LICENCE}"""


def handwritten(splits: Splits, measured: Measured) -> str:
    """Return the card of the handwritten texts: one part for each file."""
    parts = {part: HANDWRITTEN[part](splits[part], measured) for part in splits}
    told = [parts[part] for part in HANDWRITTEN if part in parts]
    fields, labels, scores = ("\n".join(column) for column in zip(*told, strict=True))
    return f"""# Handwritten texts

Texts written one by one, as people write them: typing slips, slang, irony, half
sentences. Sentences to translate and functions of a beginner, which are free of slips.
Tests out of distribution for models trained on the generated texts; nothing trains on
them.

## Fields

{fields}
## How it was made

Written for this course, not generated; labels and answers were fixed before any model
was run. No six consecutive words are shared with the generators' frames; in
`en_fr.jsonl` and `py_js.jsonl` no eight, on either side, with any row of `../en_fr` and
`../py_js`. The rows are the source: they are edited by hand, and only this card and the
schemas are built.

## Sizes

{handwritten_sizes(splits)}
## Labels

{labels}
## Baselines

{scores}
## Known limits

Small: a difference of five percent points is within chance, of fifteen in the sentences
and functions. One set of authors. Right targets that nobody thought of count as wrong:
run a function before calling it wrong, and read a sentence.

{LICENCE}"""


def handwritten_sizes(splits: Splits) -> str:
    """Return rows, words and length per file, counted over every text of a row."""
    rows = []
    for part, found in splits.items():
        text = next(k for k in ("context", "text", "source") if k in found[0])
        counts = word_counts([row[text] for row in found])
        mean, span = sum(counts) / len(counts), f"{min(counts)}–{max(counts)}"
        rows.append([f"{part}.jsonl", len(found), f"{mean:.1f}", span])
    return table(["file", "rows", "words per text", "shortest–longest"], rows)


def _handwritten_reviews(rows: list[dict], measured: Measured) -> tuple[str, str, str]:
    splits, figures = {"reviews": rows}, measured["reviews"]
    fields = (
        "`reviews.jsonl`: `id`; `text`; `label`; `phenomenon`, as in `../reviews`.\n"
    )
    labels = f"{_labels(splits)}\n{_phenomena(splits)}"
    scores = (
        "Reviews: trained on the generated reviews, scored here, a majority guess has\n"
        f"{percent(figures['majority']['handwritten'])}, a bag of words"
        f" {percent(figures['unigram']['handwritten'])}, one with bigrams"
        f" {percent(figures['bigram']['handwritten'])}.\n"
    )
    return fields, labels, scores


# File → its fields, its labels and its baselines, as text.
HANDWRITTEN: dict[str, Callable] = {
    "reviews": _handwritten_reviews,
    "questions": handwritten_questions,
    "news": handwritten_news,
    "en_fr": handwritten_sentences,
    "py_js": handwritten_functions,
}


def _copies(rows: list[dict]) -> str:
    return percent(sum(row["source"] == row["target"] for row in rows) / len(rows))


def _targets_known(splits: Splits) -> str:
    known = {row["target"] for row in splits["train"]}
    rows = splits["test"]
    return percent(sum(row["target"] in known for row in rows) / len(rows))


def en_fr(splits: Splits, measured: Measured) -> str:
    """Return the card of the English–French pairs."""
    return f"""# English–French pairs about Saltby

Sentences in English and French. Each English sentence has exactly one target, so exact
match is a fair score.

## Fields

`id`; `source` (English); `target` (French). Test rows: `combo_seen`, `frame_seen`.

## How it was made

Both sides come from one draw of who, what, where, when and how, said by one small
grammar with a bilingual word list (`utils/support/world/translations*.py`), from one
seed. French agreement, elision, contraction, negation, the choice of être or avoir,
object pronouns and the agreement of participles are worked out, not listed.
{EIGHT}, in either language; a shorter sentence counts as a whole. Every word
of a test row occurs in training. `combo_seen: false`: a pair of words (verb and thing,
adjective and thing, person and place, …) that never stand together in training.
`frame_seen: false`: a sentence kind, tense, negation and order that training never has.
The validation split is new text with known combinations and frames.

Conventions: questions with "est-ce que"; the simple past is the passé composé, "was" is
the imparfait; orders say vous; a plain space stands before "?" and "!"; names are kept
as they are (names with H are left out, as usage wavers between "de Hugo" and "d'Hugo").
A trade has the gender of the one who holds it in Saltby: the baker is Anna, so "la
boulangère".

## Sizes

{sizes(splits, ("source",))}
Different words in training: {_vocabulary(splits["train"], "source")} English,
{_vocabulary(splits["train"], "target")} French. More training pairs are made on first
use: `utils.support.datasets.generate("en_fr", n, seed)`.

## What is new in the test

{novelty(splits["test"])}
## Baselines

No labels, so no majority: the most frequent target is right in at most one row. Copying
the source is right in {_copies(splits["test"])}; the test target occurs in training in
{_targets_known(splits)} of the rows, which bounds a look-up.

## Known limits

One sentence at a time, plain register, about 450 content words. English sentences that
French could render in several ways have one target here, so another right translation
counts as wrong. The handwritten sentences (`../handwritten`), with every right target
that their author thought of, say how far it carries over.

{LICENCE}"""


def py_js(splits: Splits, measured: Measured) -> str:
    """Return the card of the Python–JavaScript pairs."""
    return f"""# Python–JavaScript pairs

Small functions in Python and the same in JavaScript, with arguments and results, so
that a translation can be run and not only compared.

## Fields

`id`; `source` (Python); `target` (JavaScript); `inputs` (lists of arguments); `outputs`
(what Python returned for each). Test rows: `combo_seen`, `frame_seen`.

## How it was made

Function shapes written in both languages, with names, constants, conditions and
expressions filled in alike (`utils/support/world/code_pairs*.py`), from one seed. The
outputs are computed by running the Python; all targets were run under node and gave the
same. Where the languages differ the JavaScript does what the Python does: `//` is
`Math.floor`, `%` of a value is made non-negative (a test such as `n % 2 == 0` needs no
such care), `==` is `===`, `xs[-1]` is `at(-1)`, sorting numbers has a comparison.
Python's snake_case becomes camelCase.

No function body (all lines but the first) of a validation or test row occurs in
training. Runs of eight words are no measure here: `for … in …:` and
`return [… for … in …]` are shared by necessity. `combo_seen: false`: a shape with a
variable that it never has in training. `frame_seen: false`: a shape with conditions and
expressions that never stand together in training. Every name, number and word occurs in
training.

## Sizes

{sizes(splits, ("source",))}
More training pairs are made on first use:
`utils.support.datasets.generate("py_js", n, seed)`.

## What is new in the test

{novelty(splits["test"])}
## Baselines

No labels, so no majority. Copying the source is right in {_copies(splits["test"])};
the test target occurs in training in {_targets_known(splits)} of the rows.

## Known limits

Pure functions of one to eight lines; ASCII text, whole numbers and few fractions; no
classes, exceptions or files. Some types follow from names alone (`bird * 3` repeats a
word, `price * 3` multiplies). One target per source, though JavaScript often has
several good ways: run the result before calling it wrong. The handwritten functions
(`../handwritten`) say how far it carries over.

{LICENCE}"""


CARDS: dict[str, Callable[[Splits, Measured], str]] = {
    "stories": stories,
    "reviews": reviews,
    "handwritten": handwritten,
    "news": news,
    "questions": questions,
    "en_fr": en_fr,
    "py_js": py_js,
}
