"""The data card of the questions, and the handwritten card's part on them."""

from collections import Counter

from tools._card_parts import (
    EIGHT,
    LICENCE,
    Measured,
    Splits,
    novelty,
    percent,
    sizes,
    table,
)
from utils.support.world.questions import question_masks
from utils.support.world.questions_baselines import (
    NAMES,
    answering_overlap,
    baselines,
    candidates,
    sentences,
)
from utils.support.world.questions_values import KINDS, mask

_GUESSES = {
    "majority": "the most frequent answer of training",
    "random": "a random value of the right type",
    "first": "the first value of the right type",
    "overlap": "a value of the right type in the sentence that shares most words",
    "nearest": "the value of the right type with the question's words closest by",
}


_EIGHT = EIGHT.replace("a validation or test row", "a held-out passage")


def kinds(splits: Splits) -> str:
    """Return how often each kind of question occurs."""
    counts = {s: Counter(row["kind"] for row in rows) for s, rows in splits.items()}
    rows = [[kind, *(counts[split][kind] for split in splits)] for kind in KINDS]
    return table(["kind", *splits], rows)


def positions(splits: Splits) -> str:
    """Return in which quarter of its passage an answer starts."""
    lines = []
    for split, rows in splits.items():
        places = Counter(4 * r["answer_start"] // len(r["context"]) for r in rows)
        lines.append([split, *(percent(places[k] / len(rows)) for k in range(4))])
    return table(["split", "first quarter", "second", "third", "last"], lines)


def _novelty(rows: list[dict]) -> str:
    only = question_masks(test_only=True)
    new = [row for row in rows if not row["frame_seen"]]
    asked = sum(mask(row["question"]) in only for row in new)
    return (
        f"Of the {len(new)} rows with a new frame, {asked} are asked in a frame that"
        " training never uses; in the\nothers only the sentences that answer are new."
    )


def _frames(rows: list[dict]) -> tuple[int, str, int, str]:
    texts = list(dict.fromkeys(row["context"] for row in rows))
    told = Counter(mask(t[a:b].strip()) for t in texts for a, b in sentences(t))
    asked = Counter(mask(row["question"]) for row in rows)
    return tuple(
        x
        for counts in (told, asked)
        for x in (len(counts), percent(max(counts.values()) / counts.total()))
    )


def _baselines(splits: Splits) -> str:
    test = splits["test"]
    parts = {"test": test} | {
        kind: [row for row in test if row["kind"] == kind] for kind in KINDS
    }
    scores = {name: baselines(splits["train"], rows) for name, rows in parts.items()}
    lines = [
        [_GUESSES[name], *(percent(scores[part][name]) for part in parts)]
        for name in NAMES
    ]
    return table(["guess", *parts], lines)


def _difficulty(rows: list[dict]) -> str:
    shared = [answering_overlap(row) for row in rows]
    few = sum(words <= 1 for words, _ in shared) / len(rows)
    other = sum(rival for _, rival in shared) / len(rows)
    values = sum(len({v for v, _, _ in candidates(row)}) for row in rows) / len(rows)
    return (
        f"In the test, {percent(few)} of the questions share at most one word that"
        " carries meaning with the\nsentence that holds the answer, and in"
        f" {percent(other)} another sentence shares at least as many.\nA passage names"
        f" {values:.1f} values of the answer's type on average, never fewer than two."
    )


def questions(splits: Splits, measured: Measured) -> str:
    """Return the card of the questions."""
    told, top_told, asked, top_asked = _frames(splits["train"])
    texts = {s: len({r["context"] for r in rows}) for s, rows in splits.items()}
    passages = ", ".join(f"{n} in {split}" for split, n in texts.items())
    return f"""# Questions about Saltby

Questions with a passage that holds the answer: extractive question answering, as in
SQuAD. The answer is a stretch of the passage, given as text and as an offset.

## Fields

`id`; `context` (the passage); `question`; `answer`; `answer_start`: the offset, in
characters, at which `context` has `answer`; `kind`: {", ".join(KINDS)};
`also_right`: other stretches of the passage that answer as well. Test rows:
`combo_seen`, `frame_seen`.

The answer is the shortest stretch that answers: no "at", "in" or "on" before a place or
a time, but "under the nets"; of "Karim the ferryman" the name; a number without what it
counts. A fair score counts an answer as right if it is `answer` or in `also_right`.

## How it was made

Passages tell of two to four units – stalls, finds, ships, feasts – of one topic or of
two, drawn before a word is written, so that the truth is known; no value occurs in two
units, so that a question which names one can mean only its unit. Each unit tends to
hold two values of a type (a price now and one last year), so that the question has to
be read. Frames: `utils/support/world/questions*.py`, from one seed. {_EIGHT}.
`combo_seen: false`: question and answer name an anchor (a person, ship, house, …) and a
value that never meet in training. `frame_seen: false`: the question, or a sentence that
it needs, has a frame that training never uses. Several questions share a passage;
rows of one passage stand together and in one split.

The shipped training split is small. To train a model, make more:
`utils.support.datasets.generate("questions", n, seed)`.

## Sizes

{sizes(splits, ("context",))}
Different passages: {passages}. Frames in training: {told} of sentences, the most
frequent {top_told} of all; {asked} of questions, the most frequent {top_asked}.

## Kinds and positions

{kinds(splits)}
{positions(splits)}
## What is new in the test

{novelty(splits["test"])}
{_novelty(splits["test"])}

## Baselines

Each guess is told the exact type of the answer (a person, a price, a day, …), finds
every value of it in the passage and leaves out those that the question names; where it
draws among several, the chance of a right draw counts. A right value in another
mention counts as right.

{_baselines(splits)}
{_difficulty(splits["test"])}

## Known limits

Every question has an answer in its passage, so nothing teaches a model to say that it
does not know. Little is asked that needs two sentences, beyond who "she" or "the
ferryman" is; nothing needs arithmetic. Closed lists of values: a model may learn types
by heart. The handwritten questions (`../handwritten`) say how far it carries over.

{LICENCE}"""


def handwritten_questions(rows: list[dict], measured: Measured) -> tuple[str, str, str]:
    """Return the fields, the labels and the baselines of the handwritten questions."""
    texts = len({row["context"] for row in rows})
    fields = (
        "`questions.jsonl`: `id`; `context`; `question`; `answer`; `answer_start`;"
        " `kind`; `also_right`\n(as `../questions`).\n"
    )
    labels = f"Questions, over {texts} texts:\n\n{kinds({'questions': rows})}"
    words = sum(len(row["answer"].split()) for row in rows) / len(rows)
    shared = sum(answering_overlap(row)[0] <= 1 for row in rows) / len(rows)
    scores = (
        "Questions: no list of values finds their answers, so no guess by type. An"
        f" answer has {words:.1f} words\non average; {percent(shared)} of the questions"
        " share at most one word that carries meaning\nwith the sentence that answers."
        "\n"
    )
    return fields, labels, scores
