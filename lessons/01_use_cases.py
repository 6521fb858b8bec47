# %% [markdown]
r"""
# 01 · Use cases

<!-- badges -->

> One small town, eight jobs: you judge reviews, find names, answer questions, translate, summarise, tell stories, fill gaps and compare texts, each in a few lines; then you open the box in which all of it is done, and find the same three steps every time.
"""

# %% [markdown]
r"""
## You will be able to

- **run** a trained transformer on the common jobs, and choose for a job of your own which kind of model it needs;
- **do by hand** what a pipeline does: text to numbers, numbers through the model, numbers back to an answer;
- **tell** which part of a model was trained for a job, and what happens if none was;
- **distrust** a probability: you will have seen what a model says about nonsense, and how surely.

**Builds on** lesson 00 (tensors, softmax). Nothing about transformers: here they are boxes, and the rest of the course opens them.

**Can you already…?** (1) Say what comes between a text and a model, and between the model and an answer. (2) Say why a model that was trained to fill gaps, loaded into a classifier, guesses like a coin. If both are easy, read *How sure is it of nonsense?* and *Experiment*, and go on to lesson 02.

**Your time**: about 2½ hours with the exercises. **The machine's**: about a minute, under 1.5 GB.
"""

# %% [markdown]
r"""
## Setup

All models here were trained by the course, on texts from Saltby, a port town that exists only in this course. They have about a million numbers each, a sixtieth of DistilBERT, a small model in common use (lesson 10), and run anywhere. With `PROFILE = "colab"`, the same cells load models from the hub (huggingface.co, a public collection of trained models) that have read real English.
"""

# %% tags=["parameters"]
PROFILE = "tiny"
SEED = 0

# %%
from utils.checks import check, hint
from utils.support import PALETTE, claim, setup, show_figure

run = setup("01", PROFILE, SEED)

# %% [markdown]
r"""
## Three lines

A **pipeline** is a trained model with all that it needs around it: in front a **tokenizer**, which cuts texts into pieces; behind, what makes an answer of the model's numbers. This one judges reviews.
"""

# %%
from transformers import pipeline

judge = pipeline("text-classification", model=run.model("sentiment"), device=run.device)
for text in (
    "The movie was fantastic!",
    "The café was not bad at all.",
    "It is false that the fish was charming.",
    "It is false that the fish was dreadful.",
):
    found = judge(text)[0]
    print(f"{found['label'].lower():9} {found['score']:6.1%}   {text}")

# %% [markdown]
r"""
Not bad at all. It has read *not* and *false*, and turned the judgement round. (How far this goes, *Classify* asks.)

**Predict first.** Now it is given a sentence in French, a Python function, and letters drawn at random. It cannot know what to make of them. How sure will it be, on average, of its answer about random letters? 0.5 is a coin's confidence; 1 is certainty. The answer comes further down.
"""

# %%
my_guess = None  # from 0.5 to 1

# %% [markdown]
r"""
## The jobs

Each of the following takes a trained model, a text, and a few lines. Each also shows a case where it fails: to know a model is to know where it stops. First the texts. `run.data` gives lists of rows; *handwritten* rows were written one by one for this course, outside of the generator of the town, and no model was trained on them or on anything like them.
"""

# %%
data = {
    name: run.data(name, limit=1_500)
    for name in ("reviews", "news", "questions", "en_fr", "py_js")
}
for name, splits in data.items():
    sizes = {split: len(rows) for split, rows in splits.items()}
    print(f"{name:10} {sizes}")

# %% [markdown]
r"""
### 1 · Classify

One text in, one of a few **labels** out: the mood of a review, the topic of a news item, spam or not, which department a letter is for. The smallest of all jobs, and the most used.
"""

# %%
sort_news = pipeline("text-classification", model=run.model("topic"), device=run.device)
for row in data["news"]["test"][:4]:
    found = sort_news(row["text"], truncation=True)[0]
    print(f"{found['label']:9} {found['score']:6.1%}   {row['text'][:62]}…")


def misjudged(rows: list[dict]) -> list[tuple[float, dict]]:
    """Return reviews that are judged wrongly, the surest first, with how sure."""
    found = judge([row["text"] for row in rows], truncation=True)
    wrong = [
        (answer["score"], row)
        for answer, row in zip(found, rows, strict=True)
        if answer["label"].lower() != row["label"]
    ]
    return sorted(wrong, key=lambda pair: -pair[0])


for name, split in (("in town", "test"), ("by hand", "handwritten")):
    rows = data["reviews"][split][:200]
    wrong = misjudged(rows)
    share, row = wrong[0]
    print(f"\n{name}: {len(wrong)} of {len(rows)} wrong; the surest, {share:.1%},")
    print(f"    is {row['label']}: {row['text'][:150]}")

# %% [markdown]
r"""
In town it is rarely wrong. On what was written by hand it is no better than a coin, and its surest mistakes are as sure as in town. `truncation=True` cuts a text that is longer than the model can read.

The first sentence of this lesson is not quite of the town either. The model has never met a *movie*, for the town says *film*, and it was right all the same: *fantastic* it knows. Now with *not*, and with one sign or another at the end:
"""

# %%
import re
from collections import Counter

turned = []
for text in ("The movie was not fantastic.", "The movie was not fantastic!"):
    found = judge(text)[0]
    turned.append(found["label"])
    print(f"{found['label'].lower():9} {found['score']:6.1%}   {text}")
town = " ".join(row["text"] for row in data["reviews"]["train"])
ends = Counter(re.findall(r"was not [^.!?]+([.!?])", town))
print("in town, 'movie':", town.lower().count("movie"))
print("in town, 'was not …' ends on", dict(ends))
claim("one sign turns the judgement round", turned[0] != turned[1], "==", True)

# %% [markdown]
r"""
A full stop, and it is right; an exclamation mark, and it is wrong, no less surely. In town such a sentence never ends on one. What the model has learned of *not* holds for sentences like those it was trained on.

### 2 · Find names

One text in, *stretches* of it out, each with a kind: people, places, organisations, dates (**named entity recognition**, NER). The model says for every token what it is part of; a token is a piece of a word (lesson 03).
"""

# %%
find_names = pipeline(
    "token-classification",
    model=run.model("ner"),
    aggregation_strategy="first",  # a word is what its first token says
    device=run.device,
)


def mark(text: str) -> str:
    """Return a text with its names in brackets."""
    for name in reversed(find_names(text)):
        start, end, kind = name["start"], name["end"], name["entity_group"]
        text = f"{text[:start]}[{text[start:end]} {kind}]{text[end:]}"
    return text


print(mark(data["news"]["test"][1]["text"][:300]))
print("\nby hand:", mark(data["news"]["handwritten"][0]["text"][:200]))

# %% [markdown]
r"""
In town nearly all names are found, and hardly a word that is none is marked. (The last word is
cut off: the cell shows 300 characters.) In what was written by hand, many a bracket is nonsense.

### 3 · Answer from a text

A question and a passage in, a stretch of the passage out (**extractive question answering**). The model cannot say anything that is not there, which is a strength; it also cannot say that the passage holds no answer (the last question below has none, and it names somebody all the same). The library has dropped its pipeline for this job; here is the simplest way to do without: every token gets a score as first and one as last token of the answer, and the best of each are taken. That is too simple: where the best last token stands before the best first one, out comes the empty text, `''`. *Open the box* counts how often, and mends it. (In the code, `eval()` and `inference_mode()` say that the model is only
used, not trained. `offsets` tell from which to which character of the text each token goes;
`sequence_ids` whether a token is of the question, 0, or of the passage, 1; `masked_fill` gives all
tokens outside the passage the score −∞, so that none of them can be the best.)
"""

# %%
import torch
from transformers import AutoModelForQuestionAnswering, AutoTokenizer

reader_tokenizer = AutoTokenizer.from_pretrained(run.model("qa"))
reader = AutoModelForQuestionAnswering.from_pretrained(
    run.model("qa"), dtype=torch.float32
)
reader = reader.eval().to(run.device)


# %%
@torch.inference_mode()
def score_ends(question: str, passage: str) -> tuple[torch.Tensor, torch.Tensor, list]:
    """Return both ends' scores (1, T, 2), what is passage (1, T), and the offsets."""
    batch = reader_tokenizer(
        question,
        passage,
        truncation="only_second",
        return_offsets_mapping=True,
        return_tensors="pt",
    )
    offsets = batch.pop("offset_mapping")[0].tolist()
    in_passage = torch.tensor([[part == 1 for part in batch.sequence_ids(0)]])
    out = reader(**batch.to(run.device))
    ends = torch.stack([out.start_logits, out.end_logits], dim=-1)  # (1, T, 2)
    return ends.cpu(), in_passage, offsets


def simple_answer(question: str, passage: str) -> str:
    """Return what lies between the best first and the best last token."""
    ends, in_passage, offsets = score_ends(question, passage)
    ends = ends.masked_fill(~in_passage[..., None], float("-inf"))
    first, last = ends[0].argmax(0).tolist()
    return passage[offsets[first][0] : offsets[last][1]]


# %%
for row in data["questions"]["test"][:3]:
    said = simple_answer(row["question"], row["context"])
    print(f"{row['question']}\n    says {said!r}, right is {row['answer']!r}")
passage = data["questions"]["test"][0]["context"]
print("Who wrote Hamlet?\n    says", repr(simple_answer("Who wrote Hamlet?", passage)))

# %% [markdown]
r"""
### 4 · Translate

A text in, *another* text out, written token by token. The models so far are **encoders**: they read a text and return numbers for its tokens. To write takes one part more, a **decoder**. This one, a T5, does four jobs: English to French, Python to JavaScript, summaries, and lists of
names. The first words of its input say which (its **prefix**). (`"t5"` and `"code"` are here one and the
same trained model; with `colab` they are two.)
"""

# %%
from transformers import AutoModelForSeq2SeqLM

writers = {}
for role in ("t5", "code"):
    folder = run.model(role)
    writer = AutoModelForSeq2SeqLM.from_pretrained(folder, dtype=torch.float32)
    writers[role] = AutoTokenizer.from_pretrained(folder), writer.eval().to(run.device)


@torch.inference_mode()
def write(prefix: str, texts: list[str], role: str = "t5") -> list[str]:
    """Return what a model writes for each text, the likeliest token at each step."""
    tokenizer, writer = writers[role]
    asked = [f"{prefix}: {text}" for text in texts]
    batch = tokenizer(asked, return_tensors="pt", padding=True).to(run.device)
    ids = writer.generate(
        batch["input_ids"],
        attention_mask=batch["attention_mask"],
        max_new_tokens=250,
        num_beams=1,
        do_sample=False,
    )
    return tokenizer.batch_decode(ids, skip_special_tokens=True)


# %%
pairs = data["en_fr"]["test"][:40]
french = write("translate English to French", [row["source"] for row in pairs])
for row, said in zip(pairs[:4], french, strict=False):
    print(f"{row['source']}\n    says  {said}\n    right {row['target']}")
same = [said == row["target"] for said, row in zip(french, pairs, strict=True)]
print(f"\n{sum(same)} of {len(same)} are, word for word, what we would have written")
lost = "My computer has been hacked by two teenagers."
print(f"{lost}\n    says  {write('translate English to French', [lost])[0]}")

# %% [markdown]
r"""
The last sentence is not about anything in the town. The model does not say that it is lost. It writes what looks like a French sentence (*teales* is no French word) and has little but the *two*, *deux*, from the source.

A programming language is a language too. Here the answer can be *tried*: if node, a program that runs JavaScript, is on this machine, we call the function that was written and compare what comes out with what the Python gives; if not, we compare the texts.
"""

# %%
from utils.support.javascript import run_javascript

functions = data["py_js"]["test"][:40]
code = write("translate Python to JavaScript", [r["source"] for r in functions], "code")
results = run_javascript(
    [(text, row["inputs"]) for text, row in zip(code, functions, strict=True)]
)
same_text = [text == row["target"] for text, row in zip(code, functions, strict=True)]
works = same_text
if results is not None:
    works = [
        said == row["outputs"] for said, row in zip(results, functions, strict=True)
    ]
print(functions[0]["source"], "\n")
print(code[0], "\n")
print(f"{sum(works)} of {len(works)} functions do what the Python does")
print(f"{sum(same_text)} are, letter by letter, what we would have written")
claim("share of functions that work", sum(works) / len(works), ">=", 0.7)

# %%
odd = "def greet(name):\n    while True:\n        print('Hello', name)"
print(write("translate Python to JavaScript", [odd], "code")[0])

# %% [markdown]
r"""
An endless loop that prints is nothing the model has seen. The model writes all the same, and what it writes looks like JavaScript until you read it. (Never run what a model wrote where it can do harm. Ours runs without files, without network, for one second.)

### 5 · Summarise

The same model, another prefix. A summary must be short, and it must be *true*. What happened in the town is known, so a program can hold a summary against the facts. (It is no perfect judge: now and then a false one slips through.)
"""

# %%
from utils.support.world.news_check import check_summary

items = data["news"]["test"][:40]
short = write("summarize", [row["text"] for row in items])
for row, said in zip(items[:3], short, strict=False):
    print(f"{row['text'][:200]}…\n    says  {said}\n    right {row['summary']}")
verdicts = [
    check_summary(said, row["truth"]) for said, row in zip(short, items, strict=True)
]
print(
    f"\n{sum(v.ok for v in verdicts)} of {len(items)} pass the check. Some that fail:"
)
judged = zip(short, items, verdicts, strict=True)
for said, row, verdict in [case for case in judged if not case[2].ok][:5]:
    print(f"    says  {said}\n    right {row['summary']}\n    why   {verdict.reason}")
hand = data["news"]["handwritten"][1]
print(f"\nby hand: {hand['text'][:200]}…")
print("    says ", write("summarize", [hand["text"]])[0])

# %% [markdown]
r"""
Look at those that fail. A day that the text does not name is made up; the doctor who leaves is taken for the one who comes. Both read as well as any: a summary that reads well need not be true. Of what was written by hand the model cannot even make sentences.

### 6 · Write on

A beginning in, a continuation out. A **GPT** has a decoder alone, and one skill: guessing the next token. Drawing each token from its guesses (**sampling**) gives another story every time.
"""

# %%
from transformers import AutoModelForCausalLM

teller_tokenizer = AutoTokenizer.from_pretrained(run.model("gpt"))
teller = AutoModelForCausalLM.from_pretrained(run.model("gpt"), dtype=torch.float32)
teller = teller.eval().to(run.device)


@torch.inference_mode()
def go_on(text: str, n_tokens: int, seed: int) -> str:
    """Return a text and what a GPT writes behind it."""
    torch.manual_seed(seed)
    begin = teller_tokenizer.eos_token  # the end of the last text begins the next
    batch = teller_tokenizer(begin + text, return_tensors="pt").to(run.device)
    ids = teller.generate(
        batch["input_ids"],
        attention_mask=batch["attention_mask"],
        max_new_tokens=n_tokens,
        do_sample=True,
        pad_token_id=teller_tokenizer.eos_token_id,
    )
    return teller_tokenizer.decode(ids[0], skip_special_tokens=True)


# %%
from utils.support.world.checker import check_story

begin = "Ben the fisherman sat on the pier with a kite."
for seed in (0, 1):
    for sentence in check_story(go_on(begin, 90, seed)).sentences[:-1]:
        print("  " if sentence.ok else "✗ ", sentence.text)
    print()
print(go_on("The stock market fell by", 25, 0))

# %% [markdown]
r"""
The marks are from a program that keeps account of who has what: it puts ✗ where a sentence cannot be true after those before it, or is none. (The last sentence was cut off and is left out.) Sentences come out right more often than whole stories do. About the stock market the model knows nothing, and tells of the town instead.

**A conversation** is the same, in turns: what you say and what the model says are put behind one another, and all of it goes in again. The model keeps nothing between turns: what it can know stands in the text. (Whether it uses that is another matter: look at what each reply takes up, and what it passes over.)
"""

# %%
told = "Ben the fisherman sat on the pier with a kite."
turns = ("Along came Oscar the postman.", "Ben gave the kite to Oscar.")
for turn, said in enumerate(turns):
    told = f"{told} {said}"
    longer = go_on(told, 40, seed=turn)
    rest = longer[len(told) :]
    reply = rest.split(".")[0] + "."  # one sentence, then it is our turn again
    print(f"you:   {said}\nmodel:{reply}")
    told += reply
print("\nwhat would go in next:", len(teller_tokenizer(told).input_ids), "tokens")

# %% [markdown]
r"""
### 7 · Fill a gap

A text with a hole in, guesses for the hole out. This is what a **BERT** is trained on, and the only job that ours was trained for. (The first BERT also had to say whether one text follows the other.) About the town it spreads its guesses thinly, since many words fit; about Paris it is much surer, and wrong.
"""

# %%
fill = pipeline("fill-mask", model=run.model("bert"), device=run.device, top_k=3)
mask = fill.tokenizer.mask_token
for text in (
    f"Ben gave the {mask} to Rosa.",
    f"The soup was cold and the service was {mask}.",
    f"Paris is the capital of {mask}.",
):
    guesses = [f"{row['token_str'].strip()} {row['score']:.0%}" for row in fill(text)]
    print(f"{text}\n    {', '.join(guesses)}")

# %% [markdown]
r"""
### 8 · Compare

Two texts in, a number out: how alike are they? Let the BERT read each, take the mean of the vectors that it gives to the tokens, and measure the angle between two means (the **cosine**: 1 for the same direction, 0 for a right angle). Searching and sorting by meaning are built on this. **Padding**, tokens that fill short texts up to the length of the longest, must stay out of the mean: exercise 2 is about that.
"""

# %%
from transformers import AutoModel

encoder_tokenizer = AutoTokenizer.from_pretrained(run.model("bert"))
encoder = AutoModel.from_pretrained(run.model("bert"), dtype=torch.float32)
encoder = encoder.eval().to(run.device)


@torch.inference_mode()
def embed(texts: list[str]) -> torch.Tensor:
    """Return one vector of length 1 for each text, (B, C)."""
    batch = encoder_tokenizer(
        texts, padding=True, truncation=True, return_tensors="pt"
    ).to(run.device)
    x = encoder(**batch).last_hidden_state  # (B, T, C)
    is_real = batch["attention_mask"][..., None]  # (B, T, 1)
    mean = (x * is_real).sum(1) / is_real.sum(1)
    return torch.nn.functional.normalize(mean, dim=-1).cpu()


# %%
items = data["news"]["test"][:300]
vectors = embed([row["text"] for row in items])  # (B, C)
alike = vectors @ vectors.T  # (B, B), the cosines
alike.fill_diagonal_(-1)
nearest = alike.argmax(1).tolist()
topics = [row["topic"] for row in items]
same = sum(topics[i] == topics[j] for i, j in enumerate(nearest)) / len(items)
luck = sum(topics.count(t) - 1 for t in topics) / len(topics) / (len(topics) - 1)
print(f"the nearest item has the same topic: {same:.0%}; by luck {luck:.0%}")
true, false, fish, other = embed(
    [
        "It is true that the fish was charming.",
        "It is false that the fish was charming.",
        "I liked the seafood very much.",
        "The ferry leaves the harbour at six.",
    ]
)
print(f"true / false: {true @ false:.3f}   true / liked: {true @ fish:.3f}")
print(f"true / ferry: {true @ other:.3f}")
claim("nearest item of the same topic, times luck", same / luck, ">=", 2.0)
claim("opposites are the most alike", (true @ false) - (true @ fish), ">=", 0.0)

# %% [markdown]
r"""
Nobody told this model about topics, and yet the nearest item has the same one three times as often
as by luck. But all three sentences about the fish are nearly the same to it, the one about the ferry hardly less so, and the two that say the *opposite* are the nearest: alike in words and build is not alike in meaning. For that, models are trained further, on pairs of texts labelled by whether their meanings agree (Reimers & Gurevych 2019).

### All of them together

A **head** is a small layer on top of an encoder that turns its vectors into the scores of one job.

| job | in | out | kind of model |
|---|---|---|---|
| classify | text | one label | encoder + a head on one vector |
| find names | text | a tag per token | encoder + a head on every vector |
| answer | question, passage | a first and a last token | encoder + two scores per token |
| fill, compare | text | a token; a vector | encoder |
| translate, summarise | text | text | encoder **and** decoder |
| write on, converse | text | text | decoder |

How good are they? When a **checkpoint** (the stored numbers of a trained model) is built, its scores on whole test sets are stored with it, for the town's test (partly with sentences and names that training never shows) and for what was written by hand. The measures differ: for sentiment and topic the share that is right (**accuracy**); for names **F1**, which counts missed and wrong names; for qa, en_fr and py_js the share that is right to the letter (**exact match**); for summaries **ROUGE-L**, how many words they share with ours in the same order. So compare along a row, not down a column.
"""

# %%
import json

from utils.support import data_path


def card(name: str) -> dict:
    """Return what was measured on a checkpoint of the course when it was built."""
    path = data_path("checkpoints", name, "measured.json")
    return json.loads(path.read_text(encoding="utf-8"))


scores = {}
for name, key in (
    ("course-bert-sentiment", "accuracy"),
    ("course-bert-topic", "accuracy"),
    ("course-bert-ner", "f1"),
    ("course-bert-qa", "exact_match"),
):
    found = card(name)
    scores[name] = found["test"][key], found["handwritten"][key]
for task, key in (("summary", "rouge_l"), ("names", "f1")):
    found = card("course-t5")[task]
    scores[f"course-t5, {task}"] = found["test"][key], found["handwritten"][key]
for task in ("en_fr", "py_js"):
    found = card("course-t5")[task]
    people = found["handwritten"]["exact_match"]
    scores[f"course-t5, {task}"] = found["exact_match"], people
print(f"{'':24} {'town':>6} {'people':>7}")
for name, (town, people) in scores.items():
    print(f"{name:24} {town:6.1%} {people:7.1%}")

# %%
falls = [town - people for town, people in scores.values()]
claim("what is lost outside the town, least", min(falls), ">=", 0.1)
claim("sentiment, in town", scores["course-bert-sentiment"][0], ">=", 0.9)
claim("answers, in town", scores["course-bert-qa"][0], ">=", 0.8)

# %% [markdown]
r"""
Every score falls, and far, as soon as people write. Of their sentences and functions the translator gets none right to the letter. One wrong word would be enough for that, but the two that its card shows have little to do with what was asked. The models have read a few million words about one town; a model that is to cope with English has to read English. The `colab` profile loads models that have; most are also much larger.

## Open the box

Whatever the job, there are three steps: **preprocess** (a text becomes numbers), **forward** (the model turns numbers into scores), **postprocess** (scores become an answer). Here they are by hand.

### Sentiment

**Preprocess.** The tokenizer cuts the text into tokens and gives each its **id**; it puts `[CLS]` in front and `[SEP]` behind. Where texts of unequal length share a batch, the short ones are filled up with `[PAD]`, and the **attention mask** says which tokens are real.
"""

# %%
from transformers import AutoModelForSequenceClassification

tokenizer = AutoTokenizer.from_pretrained(run.model("sentiment"))
classifier = AutoModelForSequenceClassification.from_pretrained(
    run.model("sentiment"), dtype=torch.float32
)
classifier = classifier.eval().to(run.device)
texts = ["The café was not bad at all.", "Awful."]
batch = tokenizer(texts, padding=True, return_tensors="pt")
for row, is_real in zip(batch["input_ids"], batch["attention_mask"], strict=True):
    print(*tokenizer.convert_ids_to_tokens(row))
    print("  ids ", row.tolist(), "\n  mask", is_real.tolist())

# %% [markdown]
r"""
**Forward.** The model reads all tokens at once and returns one score per label for each text, the **logits**, of any size and sign.

**Postprocess.** Softmax (lesson 00) turns the scores of *one text* into shares that sum to 1; the configuration knows the labels' names.
"""

# %%
with torch.inference_mode():
    logits = classifier(**batch.to(run.device)).logits.cpu()  # (B, K)
shares = logits.softmax(dim=-1)  # (B, K), each row sums to 1
names = classifier.config.id2label
for text, row, share in zip(texts, logits, shares, strict=True):
    told = ", ".join(f"{names[i].lower()} {s:.1%}" for i, s in enumerate(share))
    print(f"{text:30} logits {[round(v, 2) for v in row.tolist()]} → {told}")

# %% [markdown]
r"""
Both are judged rightly, and both seem certain. What such certainty is worth, the section about nonsense shows.

## Parity

Are these really the pipeline's numbers? For 100 reviews, the largest difference between its shares and ours:
"""


# %%
def in_batches(texts: list[str], tokenizer):
    """Yield the texts as padded batches of 50."""
    for start in range(0, len(texts), 50):
        yield tokenizer(
            texts[start : start + 50],
            padding=True,
            truncation=True,
            return_tensors="pt",
        ).to(run.device)


@torch.inference_mode()
def read(texts: list[str]) -> torch.Tensor:
    """Return the shares of each label: (B, K)."""
    batches = in_batches(texts, tokenizer)
    return torch.cat([classifier(**b).logits.softmax(-1).cpu() for b in batches])


texts = [row["text"] for row in data["reviews"]["test"][:100]]
ours = read(texts)
theirs = [
    {row["label"]: row["score"] for row in found}
    for found in judge(texts, top_k=None, truncation=True)
]
theirs = torch.tensor([[row[names[i]] for i in range(len(names))] for row in theirs])
gap = (ours - theirs).abs().max()
claim("by hand beside the pipeline: shares", gap, "<=", 1e-5)

# %% [markdown]
r"""
### Names

Three things are new. The scores are *per token*. The tokens have to find their way back into the text: the tokenizer returns **offsets**, from which to which character each token goes. And words are cut into pieces (`##`), of which the first one speaks for the word.

The labels are **tags**: `B-PER` begins a person's name, `I-PER` goes on with it, `O` is none (the scheme is called IOB2). LOC is a place, ORG an organisation.
"""

# %%
tagger_tokenizer = find_names.tokenizer
tagger = find_names.model
text = "Rosa Bell left Saltby for Gull Lane on 3 May."


@torch.inference_mode()
def tag_tokens(text: str) -> tuple[torch.Tensor, list, list]:
    """Return shares per token (T, K), offsets, and the word each token is of."""
    batch = tagger_tokenizer(
        text, truncation=True, return_offsets_mapping=True, return_tensors="pt"
    )
    offsets = batch.pop("offset_mapping")[0].tolist()
    word_ids = batch.word_ids(0)
    logits = tagger(**batch.to(tagger.device)).logits[0]
    return logits.softmax(-1).cpu(), offsets, word_ids


shares, offsets, word_ids = tag_tokens(text)
tags = tagger.config.id2label
for token, (start, end), word, share in zip(
    tagger_tokenizer.tokenize(text, add_special_tokens=True),
    offsets,
    word_ids,
    shares,
    strict=True,
):
    best = share.argmax().item()
    print(
        f"{token:10} {start:3}–{end:<3} word {word!s:5} {tags[best]:7} {share[best]:.0%}"
    )

# %% [markdown]
r"""
All names are there, each word with its tag; `[CLS]` and `[SEP]` are of no word. Put the pieces of a word together, take the tag of its first piece, and read the names off the tags:
"""

# %% show="utils.spans:tags_to_spans"
from utils.spans import tags_to_spans

# %% [markdown]
r"""
Are they the pipeline's names, on 100 news items? Not always: where the model says `I-PER` and no person went before, strict IOB2, by which this course scores its models, sees no name; the pipeline lets one begin, and so does the field's usual scorer, conlleval. `is_lenient` does as the pipeline does.
"""


# %%
def names_by_hand(text: str, is_lenient: bool) -> list[tuple[int, int, str]]:
    """Return start, end and kind of each name."""
    shares, offsets, word_ids = tag_tokens(text)
    words, word_tags = [], ["O"]
    for i, word in enumerate(word_ids):
        if word is None:
            continue
        if word == word_ids[i - 1]:  # a further piece of the same word
            words[-1] = words[-1][0], offsets[i][1]
            continue
        words.append(tuple(offsets[i]))
        tag = tags[shares[i].argmax().item()]
        if is_lenient and tag[0] == "I" and tag[2:] != word_tags[-1][2:]:
            tag = f"B-{tag[2:]}"
        word_tags.append(tag)
    return tags_to_spans(word_tags[1:], words)


texts = [row["text"] for row in data["news"]["test"][:100]]
theirs = [
    [(name["start"], name["end"], name["entity_group"]) for name in find_names(text)]
    for text in texts
]
for is_lenient in (False, True):
    ours = [names_by_hand(text, is_lenient) for text in texts]
    same = [a == b for a, b in zip(ours, theirs, strict=True)]
    print(f"lenient: {is_lenient!s:5}  the same names in {sum(same)} of 100 items")
claim("lenient, news items with the very same names", sum(same) / 100, ">=", 0.95)

# %%
raw = pipeline(
    "token-classification", model=tagger, tokenizer=tagger_tokenizer, ignore_labels=[]
)
gap = 0.0
for text in texts[:20]:
    ours = tag_tokens(text)[0][1:-1].amax(-1)  # [CLS] and [SEP] are left out
    theirs = torch.tensor([token["score"] for token in raw(text)])
    gap = max(gap, (ours - theirs).abs().max().item())
claim("by hand beside the pipeline: shares of tokens", gap, "<=", 1e-5)

# %% [markdown]
r"""
### An answer

The simplest way has a flaw: the best first token and the best last one were chosen apart from each other, and the last may come *before* the first. What is wanted is the best legal **pair**. (`triu` keeps what lies on or right of the diagonal:
there the last token is not before the first.)
"""

# %% show="utils.spans:best_spans"
from utils.spans import best_spans


# %%
def answer(question: str, passage: str) -> str:
    """Return the stretch of a passage that answers a question best."""
    ends, in_passage, offsets = score_ends(question, passage)
    first, last = best_spans(ends, in_passage)[0].tolist()
    return passage[offsets[first][0] : offsets[last][1]]


asked = data["questions"]["test"][:200]
for name, way in (("each end alone", simple_answer), ("best legal pair", answer)):
    said = [way(row["question"], row["context"]) for row in asked]
    right = sum(
        text in (row["answer"], *(row["also_right"] or ()))
        for text, row in zip(said, asked, strict=True)
    )
    print(f"{name:16} {right} of 200 right, {said.count('')} empty")
claim("empty answers of best legal pairs", said.count(""), "==", 0)

# %% [markdown]
r"""
Held against a plain loop over all pairs:
"""

# %%
question, passage = (data["questions"]["test"][0][k] for k in ("question", "context"))
ends, in_passage, offsets = score_ends(question, passage)
begin, stop = ends[0].T.tolist()
allowed = in_passage[0].nonzero().flatten().tolist()
pairs = [
    (begin[i] + stop[j], i, j) for i in allowed for j in allowed if 0 <= j - i < 20
]
score, first, last = max(pairs)
print(f"{question} → {passage[offsets[first][0] : offsets[last][1]]!r}")
is_same = best_spans(ends, in_passage)[0].tolist() == [first, last]
claim("best_spans beside a loop over all pairs", is_same, "==", True)

# %% [markdown]
r"""
**Pipelines come and go.** Version 5 of the library dropped those for question answering, summaries, translation and text-to-text. The three steps stay, and now you can write them.

## How sure is it of nonsense?

Back to the guess at the beginning. Five kinds of text go to the judge of reviews: reviews of the town, reviews written by hand, French, Python, and words of random letters. In the figure each text is a dot, and a bar marks the mean.
"""

# %%
import random
import string

dice = random.Random(run.seed)
letters = [
    " ".join("".join(dice.choices(string.ascii_lowercase, k=5)) for _ in range(8))
    for _ in range(200)
]
kinds = {
    "reviews, town": [row["text"] for row in data["reviews"]["test"][:200]],
    "reviews, by hand": [row["text"] for row in data["reviews"]["handwritten"]],
    "French": [row["target"] for row in data["en_fr"]["test"][:200]],
    "Python": [row["source"] for row in data["py_js"]["test"][:200]],
    "random letters": letters,
}
sure = {kind: read(texts).amax(-1) for kind, texts in kinds.items()}  # (B,) each
for kind, values in sure.items():
    over = (values > 0.9).double().mean()
    print(f"{kind:16} mean {values.mean():.0%}, above 90 % sure: {over:.0%} of texts")
print("your guess:", my_guess)
print(letters[0])

# %%
import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(6, 3.2))
for height, (kind, values) in enumerate(reversed(sure.items())):
    colour = PALETTE["ours"] if kind == "reviews, town" else PALETTE["highlight"]
    spread = torch.rand(len(values), generator=torch.Generator().manual_seed(0))
    y = height + 0.5 * (spread - 0.5)
    ax.plot(values, y, ".", ms=3, alpha=0.4, color=colour)
    ax.plot([values.mean()] * 2, [height - 0.35, height + 0.35], color="black", lw=2)
ax.set_yticks(range(len(sure)), list(reversed(sure)))
ax.set(xlabel="confidence of the answer (0.5: a coin)", xlim=(0.48, 1.02))
ax.set_title("Sure of itself, whatever it is given")
show_figure(
    fig,
    alt="Confidence of the review classifier, one dot per text, for five kinds of text:"
    " reviews of the town, reviews written by hand, French, Python and random letters."
    " In all"
    " of them most dots lie far to the right of one half; the bars mark the means.",
)

# %%
for kind in ("French", "Python", "random letters"):
    claim(f"mean confidence on {kind}", sure[kind].mean(), ">=", 0.7)

# %% [markdown]
r"""
Of random letters, of Python and of French the model is nearly as sure as of reviews. Softmax has to give 100 % away, and *none of these* is not among the labels. The shares say how the model weighs its labels against each other, given that one of them is right. They do not say whether the question makes sense. A service that classifies whatever is sent to it needs a guard in front: a check of language and length, a label for *other*, a look at what comes in. (Lesson 06 measures whether a share of 80 % means 80 % right, Hendrycks & Gimpel 2016 how well confidence tells known texts from unknown ones.)

## Experiment: one start, four heads

Where do the five encoders of this lesson (the BERT of jobs 7 and 8, and those for sentiment,
topics, names and answers) come from? The same **base** model, trained to fill gaps, was copied four times; each copy got a new small layer on top, its **head**, and was trained on, on labelled rows (**fine-tuning**; lesson 12). Which numbers are shared, which are new, and which have changed? (The figure shows how far: the
length of the difference divided by the length of the base's weights. The new numbers of sentiment
and topic include a **pooler**, a 128 × 128 layer between the vector of `[CLS]` and the labels;
names and answers have none.)

**Predict first.** How many of the encoder's numbers are still exactly what they were? And, into the next cell, which layers have moved most: the **embeddings** at the bottom (the table with one vector per token), or the last **block** (one of the four equal layers above it)?
"""

# %%
my_layers = ""

# %%
from transformers import AutoModelForTokenClassification

loaders = {
    "sentiment": AutoModelForSequenceClassification,
    "topic": AutoModelForSequenceClassification,
    "ner": AutoModelForTokenClassification,
    "qa": AutoModelForQuestionAnswering,
}
# From the hub come models of several bases and sizes: they cannot be compared so.
roles = tuple(loaders) if run.profile == "tiny" else ()
tuned = {
    role: loaders[role].from_pretrained(run.model(role), dtype=torch.float32).eval()
    for role in roles
}
base = {
    name: numbers.detach().cpu()
    for name, numbers in encoder.named_parameters()
    if "pooler" not in name
}
n_shared = sum(numbers.numel() for numbers in base.values())
heads = {}
for role, model in tuned.items():
    now = dict(model.base_model.named_parameters())
    n_same = sum((now[name] == numbers).sum().item() for name, numbers in base.items())
    heads[role] = sum(p.numel() for p in model.parameters()) - n_shared
    print(
        f"{role:9} {n_shared:,} numbers from the base, of which {n_same / n_shared:.1%}"
        f" are unchanged; {heads[role]:,} new ones"
    )

# %%
parts = {"embeddings": "embeddings"} | {
    f"block {i + 1}": f"layer.{i}." for i in range(encoder.config.num_hidden_layers)
}
moved = {}
fig, ax = plt.subplots(figsize=(6, 3))
for (role, model), dash in zip(tuned.items(), ("-", "--", "-.", ":"), strict=False):
    now = dict(model.base_model.named_parameters())
    moved[role] = []
    for part in parts.values():
        keys = [name for name in base if part in name]
        change = sum((now[k] - base[k]).square().sum() for k in keys)
        length = sum(base[k].square().sum() for k in keys)
        moved[role].append((change / length).sqrt().item())
    ax.plot(list(parts), moved[role], dash, marker="o", ms=4, label=role)
ax.set(ylabel="change, relative to the base", ylim=(0, None))
ax.set_title("How far fine-tuning moved each part")
if roles:
    ax.legend(fontsize=8)
show_figure(
    fig,
    alt="How far the weights of each part, from the embeddings to the last block, lie"
    " from those of the base model. For topic, sentiment and names the embeddings have"
    " moved least and the last block most; the line of answers lies above them all.",
)

# %%
if roles:
    three = [moved[role] for role in roles if role != "qa"]  # (3, parts)
    farthest = max(max(row) for row in three)
    first = max(row[0] / min(row[1:]) for row in three)
    last = min(row[-1] / max(row[:-1]) for row in three)
    claim("embeddings over the stillest block, most of three", first, "<=", 0.95)
    claim("last block over any other part, least of three", last, ">=", 1.05)
    claim("farthest part of these three", farthest, "<=", 0.5)
    claim("farthest part of sentiment", max(moved["sentiment"]), "<=", 0.33)
    claim("qa, nearest part over that", min(moved["qa"]) / farthest, ">=", 1.2)
    claim("share of new numbers, names", heads["ner"] / n_shared, "<=", 0.01)
    claim("share of new numbers, most", max(heads.values()) / n_shared, "<=", 0.02)

# %% [markdown]
r"""
Hardly a number is what it was, and yet three of the four have moved by less than half of the base's length: the embeddings least, the last block most. *qa* is another matter: it lies far from the base. An earlier one, trained on questions and passages alone, learned only the *type* of an answer: asked for a year, it took any of the two or three years in the passage. It was right in 36 % of cases; drawing lots gets 33 % (`docs/decisions/0008-task-checkpoints.md`). The hard part is to find the question's words again in the passage, for that pays off only once it works. So this one first practised where nothing else helps: filling gaps in random tokens that stand there twice, then finding one of them among random sentences, then ever longer passages, with large steps. Now nearly nine in ten are right, as the table of scores says.

And is the start worth anything? The same head, the same 1,300 news items in the same order, 300 steps, three seeds: once from the base, once from an encoder of the same size with fresh weights. This takes five minutes, so it was run beforehand (`tools/experiments/lesson01.py`); the recipe is
not that of the topic model above, so compare the two starts with each other.

**Predict first.** Ten topics, equally frequent in the test: a die gets 10 %. What does the fresh encoder get?
"""

# %%
my_share = None

# %%
from utils.support.recorded import read_experiment

starts = read_experiment("01-start")
for arm in ("fresh", "trained"):
    told = [
        ", ".join(f"{row[split]:.0%}" for row in starts[arm])
        for split in ("test", "handwritten")
    ]
    print(f"{arm:8} start: town {told[0]}; people {told[1]}")
print("your guess:", my_share)
gains = [
    a["test"] - b["test"]
    for a, b in zip(starts["trained"], starts["fresh"], strict=True)
]
claim("what the trained start brings, least of three seeds", min(gains), ">=", 0.2)

# %% [markdown]
r"""
In town the fresh encoder is right about twice as often as a die, the trained one about seven times as often. 1,300 labels say which topic a text has. They are far too few to say what words are, and which of them belong together: all that was learned before, from texts without labels. (What people write is new to both.)
"""

# %% [markdown]
r"""
## Break it

If the encoders are so alike, are they interchangeable? Keep the head that was trained for reviews, and put it on another encoder.
"""


# %%
@torch.inference_mode()
def accuracy_with(state: dict) -> float:
    """Return the accuracy of the reviews' head on an encoder with these weights."""
    kept = {k: v.clone() for k, v in classifier.base_model.state_dict().items()}
    classifier.base_model.load_state_dict(kept | state)
    shares = read([row["text"] for row in data["reviews"]["test"][:500]])
    classifier.base_model.load_state_dict(kept)
    labels = [names[i].lower() for i in shares.argmax(-1).tolist()]
    rows = data["reviews"]["test"][:500]
    return sum(a == row["label"] for a, row in zip(labels, rows, strict=True)) / 500


def weights_of(model) -> dict:
    """Return an encoder's weights, without the pooler, which belongs to the head."""
    state = model.state_dict()
    return {k: v.to(run.device) for k, v in state.items() if "pooler" not in k}


swapped = {}
if roles:
    swapped["its own encoder"] = accuracy_with({})
    swapped["the base"] = accuracy_with(weights_of(encoder))
    for role in ("topic", "ner"):
        other = weights_of(tuned[role].base_model)
        swapped[f"the encoder of {role}"] = accuracy_with(other)
    for name, share in swapped.items():
        print(f"the reviews' head on {name:22} {share:.1%}")
    own = swapped.pop("its own encoder")
    fall = own - max(swapped.values())
    claim("its own encoder, above the best other", fall, ">=", 0.2)

# %% [markdown]
r"""
A head can read only the vectors of the encoder that it was trained with. That encoder has moved by
less than a third of its length, part by part, and yet with the base, from which it comes, the head is a coin.

### What no encoder can do

An encoder returns one vector for each token that it read. A translation has a length of its own:
"""

# %%
t5_tokenizer, t5 = writers["t5"]
for row in data["en_fr"]["test"][4:7]:
    lengths = [len(t5_tokenizer(row[k]).input_ids) for k in ("source", "target")]
    print(f"{lengths[0]} tokens → {lengths[1]}: {row['source']} → {row['target']}")
counts = {
    part: sum(p.numel() for p in getattr(t5, part).parameters())
    for part in ("shared", "encoder", "decoder")
}
for part in ("encoder", "decoder"):
    print(f"{part} without embeddings: {counts[part] - counts['shared']:,} parameters")
try:
    AutoModelForSeq2SeqLM.from_pretrained(run.model("bert"))
    refusal = ""
except ValueError as error:
    refusal = str(error).split(":")[0].replace("transformers.models.bert.", "")
print(refusal)
claim("the library refuses a BERT as a translator", refusal != "", "==", True)

# %% [markdown]
r"""
Writing needs a part that produces tokens one after another and looks at what was read: the decoder. So one *kind* of model, an encoder with a head, serves sentiment, topics, names and answers, each after training of its own; translation and summaries need a decoder as well. Lesson 02 builds both halves.

## Myth check

*"Put a BERT into a sentiment pipeline and you have sentiment analysis."* The library lets you, and warns. Here is its warning, which is easily overlooked among others:
"""

# %%
import io
from logging import StreamHandler, getLogger

from transformers.utils import logging

heard = io.StringIO()
logging.disable_default_handler()
logging.set_verbosity_warning()
getLogger("transformers").addHandler(StreamHandler(heard))
torch.manual_seed(run.seed)
fresh = AutoModelForSequenceClassification.from_pretrained(run.model("bert"))
getLogger("transformers").handlers.pop()
logging.set_verbosity_error()
logging.enable_default_handler()
report = re.sub(r"\x1b\[\d+m", "", heard.getvalue()).replace(run.model("bert"), "BERT")
print("\n".join(line for line in report.split("\n") if "UNEXPECTED" not in line))
print(fresh.config.id2label)

# %% [markdown]
r"""
*Missing* and *newly initialized*: the head is made of random numbers. Whatever it says is the verdict of a die that was cast when the model was loaded. Cast it often: the next cell reads the reviews once and then judges them with 24 fresh heads. A further cell asks the same heads about a set in which nine of ten
reviews are positive.
"""


# %%
@torch.inference_mode()
def first_vectors(texts: list[str]) -> torch.Tensor:
    """Return the base encoder's vector of [CLS] for each text: (B, C)."""
    batches = in_batches(texts, encoder_tokenizer)
    return torch.cat([encoder(**b).last_hidden_state[:, 0].cpu() for b in batches])


rows = data["reviews"]["test"]
first = first_vectors([row["text"] for row in rows])
is_positive = torch.tensor([row["label"] == "positive" for row in rows])
guesses = []
with torch.inference_mode():
    for seed in range(24):
        torch.manual_seed(seed)
        head = AutoModelForSequenceClassification.from_pretrained(run.model("bert"))
        pooled = torch.tanh(head.bert.pooler.dense(first))  # (B, C)
        guesses.append(head.classifier(pooled).argmax(-1) == 1)
guesses = torch.stack(guesses)  # (24, B) bool
shares = (guesses == is_positive).double().mean(1)
calls = guesses.double().mean(1)
print(f"right:    {shares.min():.1%} to {shares.max():.1%}, mean {shares.mean():.1%}")
print(f"positive: {calls.min():.1%} to {calls.max():.1%} of the reviews")

# %%
best = read([row["text"] for row in rows]).argmax(-1).tolist()
trained = torch.tensor([names[i].lower() == "positive" for i in best])
own = (trained == is_positive).double().mean()
fig, ax = plt.subplots(figsize=(6, 2.8))
ax.axhline(0.5, color=PALETTE["baseline"], lw=1, ls="--")
ax.plot(calls, shares, "o", ms=5, alpha=0.6, color=PALETTE["highlight"])
ax.plot([trained.double().mean()], [own], "D", ms=7, color=PALETTE["ours"])
ax.annotate("fine-tuned", (0.53, own), va="center", color=PALETTE["ours"])
ax.annotate("24 fresh heads", (0.4, 0.55), color=PALETTE["highlight"])
ax.set(xlabel="share of reviews called positive", ylabel="share right", ylim=(0.4, 1))
ax.set_title("Fresh heads differ in what they say, not in what they know")
show_figure(
    fig,
    alt="Share of reviews called positive against the share that is right. 24 fresh"
    " heads lie along one half, from calling nothing positive to calling everything"
    " positive. The fine-tuned model calls half of them positive and is mostly right.",
)

# %%
is_kept = is_positive | (is_positive.logical_not().cumsum(0) <= is_positive.sum() // 9)
skewed = (guesses == is_positive)[:, is_kept].double().mean(1)
spread = calls.max() - calls.min()
print(f"with nine positive reviews of ten: {skewed.min():.1%} to {skewed.max():.1%}")
claim("fresh heads, mean accuracy less a half", abs(shares.mean() - 0.5), "<=", 0.05)
claim("fresh heads, spread of what they call positive", spread, ">=", 0.5)
claim("the best of them where nine of ten are positive", skewed.max(), ">=", 0.8)
claim("fine-tuned above the best fresh head", own - shares.max(), ">=", 0.2)

# %% [markdown]
r"""
A coin, each of them: what a fresh head says has nothing to do with the label, and some say the same of every review. Where the labels are balanced you see it at once. Where nine of ten are positive, the luckiest head gets nine of ten right, and looks like a model. Lesson 06 begins with such baselines, before any model.

## Try it

Your turn to type. With the notebook running, a panel stands below the examples.
"""

# %%
from utils.support.panel import show_panel


def judged(text: str) -> str:
    """Return a label and its share."""
    share, i = read([text])[0].max(-1)
    return f"{names[i.item()].lower()} ({share:.0%})"


def ask(text: str) -> str:
    """Answer a question (first line) from a passage (the rest)."""
    question, _, passage = text.partition("\n")
    return answer(question, passage) if passage.strip() else "Passage: from line 2 on."


show_panel(
    {
        "sentiment": (judged, "The soup was cold, but the service was great."),
        "names": (mark, "Ida Marsh of the Harbour Trust left for Westmouth on 4 June."),
        "answer": (
            ask,
            "Who teaches drawing?\n"
            "Nora teaches sailing in the park. Ben teaches drawing at the market.",
        ),
        "French": (
            lambda text: write("translate English to French", [text])[0],
            "The baker has found a letter.",
        ),
        "summary": (
            lambda text: write("summarize", [text])[0],
            data["news"]["test"][5]["text"],
        ),
    }
)

# %% [markdown]
r"""
## Exercises

Write the body of each function and run the check below it. `hint("01.scores")` gives one hint at a time.

### 1 · Labels with shares · warm-up, 5 minutes

`logits` has the shape `(B, K)`; `labels` are the K names. Return for each text a list of `(label, share)`, the likeliest first, equal ones in the order of the labels. The shares come from a softmax, and those of a text sum to 1. With logits `[[0, 0]]` and labels `["bad", "good"]` it is `[[("bad", 0.5), ("good", 0.5)]]`.
"""


# %% tags=["exercise"]
def label_shares(
    logits: torch.Tensor, labels: list[str]
) -> list[list[tuple[str, float]]]:
    """Return each text's labels with their shares, the likeliest first."""
    # BEGIN SOLUTION
    found = []
    for row in logits.softmax(dim=-1).tolist():
        pairs = zip(labels, row, strict=True)
        found.append(sorted(pairs, key=lambda pair: -pair[1]))
    return found
    # END SOLUTION


# %% tags=["check"]
check("01.scores", label_shares)  # stuck? hint("01.scores") gives one hint at a time

# %% [markdown] tags=["solution-notes"]
r"""
`dim=-1` is the one thing to get right: the shares of one *text* sum to 1. Over the batch, an answer would depend on which other texts were asked about. `sorted` keeps equal elements in their order.
"""

# %% [markdown]
r"""
### 2 · How alike? · core, 15 minutes

`x` holds the vectors of a batch of texts, `(B, T, C)`; `is_real`, `(B, T)`, is 1 on real tokens and 0 on padding, which may stand in front or behind; each text has a real token, and no mean is zero. Return the cosines between the texts' means over real tokens, `(B, B)`: the dot product of two means, divided by the lengths of both. With one text the result is `[[1.0]]`.
"""


# %% tags=["exercise"]
def similarities(x: torch.Tensor, is_real: torch.Tensor) -> torch.Tensor:
    """Return the cosine of every text with every other: (B, T, C) → (B, B)."""
    # BEGIN SOLUTION
    weights = is_real[..., None].to(x.dtype)  # (B, T, 1)
    mean = (x * weights).sum(dim=1) / weights.sum(dim=1)  # (B, C)
    mean = mean / mean.norm(dim=-1, keepdim=True)
    return mean @ mean.T
    # END SOLUTION


# %% tags=["check"]
check("01.similar", similarities)

# %% [markdown] tags=["solution-notes"]
r"""
Without the mask, a short text in a wide batch is mostly padding, and all short texts look alike. Without the division by the norm you get dot products, in which long vectors win. A sum in place of the mean gives the same cosines: the length of a vector does not count.
"""

# %% [markdown]
r"""
### 3 · Names from tags · core, 20 minutes

`text` is as somebody typed it; `words` are the places of its words, `(start, end)` each; `tags` has one tag per word: `O`, or `B-` or `I-` and a kind. Return a list of `(kind, name)`, where the name is cut out of the text as it stands there. `B-` begins a name; `I-` goes on with the name that ends with the word *directly before it*, if that is of the same kind; otherwise it counts as `O`. With `"Ann Bell ran"`, words `[(0, 3), (4, 8), (9, 12)]` and tags `["B-PER", "I-PER", "O"]` it is `[("PER", "Ann Bell")]`. Write it yourself, without `tags_to_spans`.
"""


# %% tags=["exercise"]
def cut_names(
    text: str, words: list[tuple[int, int]], tags: list[str]
) -> list[tuple[str, str]]:
    """Return kind and text of each name."""
    # BEGIN SOLUTION
    spans, is_open = [], False
    for (start, end), tag in zip(words, tags, strict=True):
        part, _, kind = tag.partition("-")
        if part == "B":
            spans.append([kind, start, end])
            is_open = True
        elif part == "I" and is_open and spans[-1][0] == kind:
            spans[-1][2] = end
        else:
            is_open = False
    return [(kind, text[start:end]) for kind, start, end in spans]
    # END SOLUTION


# %% tags=["check"]
check("01.names", cut_names)

# %% [markdown] tags=["solution-notes"]
r"""
The name is one slice, from the start of its first word to the end of its last, so that hyphens, double spaces and capital letters stay as they are. Offsets belong to the very text that they were made for: in `text.lower()`, a Turkish *İ* becomes two characters, and all that follows is shifted.
"""

# %% [markdown]
r"""
### 4 · Windows · stretch, 30 minutes

A passage may be longer than the model can read. Then it is cut into **windows** that overlap, so that an answer at a cut is whole in one of them. A text has `n_tokens`; each window has `size` tokens; the first begins at 0, each other one `size - overlap` after the one before. The last one may be shorter, and it is the first that reaches the end of the text. Return the windows as `(start, end)`; no tokens, no windows. With 10 tokens, size 4, overlap 1: `[(0, 4), (3, 7), (6, 10)]`.
"""


# %% tags=["exercise"]
def windows(n_tokens: int, size: int, overlap: int) -> list[tuple[int, int]]:
    """Return where each window begins and ends; overlap is below size."""
    # BEGIN SOLUTION
    found, start = [], 0
    while start < n_tokens:
        found.append((start, min(start + size, n_tokens)))
        if start + size >= n_tokens:
            break
        start += size - overlap
    return found
    # END SOLUTION


# %% tags=["check"]
check("01.windows", windows)

# %% [markdown] tags=["solution-notes"]
r"""
The test for the end comes *before* the step: a window that reaches it is the last, even if another one could begin. Then the model reads each window with the question in front, and the best answer of all windows wins. The overlap should be at least as long as the longest answer.
"""

# %% [markdown]
r"""
## Pitfalls

- **A warning that is not read.** *Newly initialized* means: random. Look for it whenever you load a model for a job.
- **The wrong labels.** `LABEL_0` means nothing; the names are in `config.id2label`, and models differ in their order.
- **Too long.** What is cut off by `truncation=True` was not read, and nobody tells you. Without it, a text that is too long is an error.
- **Padding in the mean.** Ask for a text alone and in a batch with a long one: the answer must be the same.
- **The prefix.** A T5 asked without its prefix, or with another spelling of it, does another job or none.
"""

# %% [markdown] tags=["quiz"]
r"""
## Quiz

**1.** A letter has to be sent to one of six departments. Which model?

- [ ] A T5, asked to write the department's name.
  > It can be made to work, but it writes token by token, and may write a seventh department.
- [x] An encoder with a head of six labels.
  > One pass, six shares, no text to check.
- [ ] A GPT, with the letter as beginning of a story.
  > It would go on with the letter.

**2.** A sentiment model says *positive, 97 %* about a railway timetable. What does the 97 % mean?

- [ ] The timetable is most probably positive.
  > The question makes no sense for a timetable, and the model cannot say so.
- [ ] The model has seen similar timetables.
  > It has seen none; in this lesson random letters got such shares too.
- [x] Of its two labels it prefers the one, by that much.
  > Softmax gives 100 % away among the labels, whatever the text.

**3.** You load a BERT from the hub for classification, train nothing, and get 52 % on two balanced labels. What do you look for first?

- [x] A warning that its head was newly initialized.
  > A fresh head is right half the time.
- [ ] More training data for the tokenizer.
  > The tokenizer came with the model, and fits it.
- [ ] A learning rate that was too high.
  > Nothing was trained.

**4.** Names come out shifted by a few letters, but only in some texts. What is likely?

- [ ] The tags are wrong.
  > Then other words would be marked, and not parts of words.
- [x] The offsets belong to a changed text: lower-cased, stripped, or normalised.
  > Offsets are places in the very string that the tokenizer was given.
- [ ] The batch was padded.
  > Padding adds tokens, not characters: the offsets of the real tokens stay as they are.

**5.** Why can the model of job 3 not answer *nothing of the kind is said there*?

- [x] It chooses a first and a last token of the passage, and something always scores best.
  > Models for such questions may choose `[CLS]` as "no answer", and have to be trained on questions without one.
- [ ] Its vocabulary lacks the words.
  > It writes no words, so it needs none.
- [ ] It has not read the question.
  > It has: question and passage go in together.
"""

# %% [markdown]
r"""
## Summary

- Eight jobs, three kinds of models: an encoder with a head labels texts, tokens or stretches; encoder and decoder rewrite; a decoder alone goes on.
- Every pipeline is preprocess, forward, postprocess; done by hand, the shares are the same to the fifth decimal.
- Five encoders have one start, and a head is at most two percent of a model; but put a head on another encoder, and it is a coin.
- A fresh head is random: of 24 each was right half the time, some by saying the same of every review.
- Shares compare labels with each other. About random letters, the judge of reviews is nearly as sure as about reviews.
- Each of our models falls far when people write: they have read one town.

## Sources

- A. Vaswani et al.: *Attention Is All You Need*, 2017, [arXiv 1706.03762](https://arxiv.org/abs/1706.03762): encoder and decoder.
- J. Devlin et al.: *BERT*, 2018, [arXiv 1810.04805](https://arxiv.org/abs/1810.04805): one encoder, a small head per task; the best pair of ends in section 4.2.
- C. Raffel et al.: *Exploring the Limits of Transfer Learning with a Unified Text-to-Text Transformer*, 2019, [arXiv 1910.10683](https://arxiv.org/abs/1910.10683): prefixes.
- N. Reimers, I. Gurevych: *Sentence-BERT*, 2019, [arXiv 1908.10084](https://arxiv.org/abs/1908.10084): vectors to compare sentences with.
- D. Hendrycks, K. Gimpel: *A Baseline for Detecting Misclassified and Out-of-Distribution Examples in Neural Networks*, 2016, [arXiv 1610.02136](https://arxiv.org/abs/1610.02136).
- E. Tjong Kim Sang, F. De Meulder: *Introduction to the CoNLL-2003 Shared Task*, 2003, [arXiv cs/0306050](https://arxiv.org/abs/cs/0306050): four kinds of names, and how they are counted. (Its files write `B-` only between neighbours of one kind; IOB2 is from E. Tjong Kim Sang, J. Veenstra: *Representing Text Chunks*, 1999, [arXiv cs/9907006](https://arxiv.org/abs/cs/9907006).)

**Next:** so far the models were boxes. Lesson 02 builds one: encoder and decoder, from blocks that fit on a page.
"""
