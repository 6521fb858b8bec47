# %% [markdown]
r"""
# 06 · Project 1: sentiment analysis with a transformer from scratch

<!-- badges -->

> From a raw file of reviews to `predict("The café was not bad at all.")`: you build a classifier that reads the order of words, prove with honest figures what that buys, and run the same project on a CSV of your own.
"""

# %% [markdown]
r"""
## You will be able to

- **set up** a text-classification project in the right order: data, metric, baseline, and only then a model;
- **train** a transformer so that it can be killed at any step and goes on as if nothing had happened;
- **report** a figure with its interval, its calibration and its errors by kind;
- **run** the whole project on your own file, from the notebook or the command line.

**Builds on** lessons 00 (the training loop, losses in nats), 02 (blocks), 03 (WordPiece, padding), 04 (masks) and 05 (rotary positions).

**Can you already…?** (1) Say why 80 % on 180 reviews and 84 % on the same 180 may be no difference. (2) Name two ways in which a test set leaks into training without a single test row in it. If both are easy, read *Experiment* and bring your own CSV.

**Your time**: about 4 hours with the exercises. **The machine's**: about a minute and a half, under 1.5 GB.
"""

# %% [markdown]
r"""
## Setup

`PROFILE` chooses the scale: `"tiny"` takes the reviews of Saltby, the course's small town, `"colab"` and `"full"` the film reviews of IMDb. A file of your own has a section near the end, *Bring your own CSV*.
"""

# %% tags=["parameters"]
PROFILE = "tiny"
SEED = 0

# %%
from utils.checks import check, hint
from utils.support import PALETTE, claim, setup, show_figure

run = setup("06", PROFILE, SEED)

# %% [markdown]
r"""
## Two reviews, one word apart

You have all the parts of an encoder. Here is a task that needs every one of them. *It is true that the fish was charming.* *It is false that the fish was charming.* Seven of eight words are the same, and the labels are opposite: a **minimal pair**. A program that counts words must tell the two apart by *true* and *false* alone; but *It is false that the fish was dismal* is praise. Neither word decides: only the two together do. A model has a **whole pair** if it is right on both halves; two coins get one pair in four.

**Predict first.** Half of the reviews are positive. What share of all reviews does a program get right that sees which words *and which pairs of neighbours* a review has, but no more of its order?
"""

# %%
my_guess = None  # a share, from 0.5 to 1

# %% [markdown]
r"""
## Look at the data first

Read a file before you train on it. `run.data` gives four splits. In `tiny`, three come from the same generator:
**train** to learn from, **validation** to choose by (which weights to keep, when to stop), **test**
to be asked at the very end and to choose nothing by. The test is made harder on purpose: in most
of its reviews words stand together that never do in training, and some are built on sentence frames (patterns with gaps) that training
never uses. The fourth holds reviews **written by hand**
that nothing is trained on. A model that starts from nothing needs many rows, so the generator that made the 5,500 training rows of the course writes 20,000 more.
"""

# %%
import random
from collections import Counter

from utils.support.datasets import generate

n_rows = run.size("rows")
data = run.data("reviews", train=n_rows)
is_town = run.profile == "tiny" and "data.reviews" not in run.overrides
if is_town:  # the generator that made the shipped rows makes more of them
    data["train"] = data["train"] + generate("reviews", n_rows - len(data["train"]), 1)

for split, rows in data.items():
    labels = Counter(row["label"] for row in rows)
    words = sum(len(row["text"].split()) for row in rows) / len(rows)
    print(f"{split:12} {len(rows):6,} rows, {words:5.1f} words each, {dict(labels)}")

# %%
for row in random.Random(run.seed).sample(data["test"], 5):
    print(f"{row['label']:9} {row['phenomenon'] or '':12} {row['text'][:150]}")
print()
for row in random.Random(run.seed).sample(data["handwritten"], 3):
    print(f"{row['label']:9} {row['phenomenon'] or '':12} {row['text'][:150]}")

# %% [markdown]
r"""
Read them aloud. The town's reviews are generated from sentence frames; a **phenomenon** names what decides: negation (*not a lovely party*), contrast (a good thing, a bad one, and one of them wins), hedge (*I would not say disappointing*), irony (*if the villain was brilliant, I am a seal*), comparison, facts (*speech long, encore short*), or plain words. In most test reviews, words stand together that never did in training (a noun and an adjective, say), and some frames are new. The hand-written ones are another language.

Three questions for any data set: are the labels balanced? Do texts repeat across splits? By what can errors be sorted later?
"""

# %%
texts = {split: [row["text"] for row in rows] for split, rows in data.items()}
shared = len(set(texts["train"]) & set(texts["test"]))
balance = Counter(row["label"] for row in data["test"]).most_common(1)[0][1]
print("test rows of a kind:", dict(Counter(r["phenomenon"] for r in data["test"])))
print("minimal pairs in the test:", len({r["pair"] for r in data["test"] if r["pair"]}))
for word in ("charming", "dreadful"):
    kept = [row["label"] for row in data["train"] if word in row["text"].lower()]
    share = kept.count("positive") / max(1, len(kept))
    print(f"{word}: in {len(kept):,} training reviews, {share:.0%} of them positive")
claim("test texts that also occur in training", shared, "==", 0)
claim("share of the more frequent label", balance / len(data["test"]), "==", 0.5)

# %% [markdown]
r"""
*charming* stands in blame too, and *dreadful* in praise: of a single word you learn little.

## The metric before the model

Decide how you will judge before there is anything to judge: afterwards you find reasons for whatever came out best. Everything starts from a table that counts **what was guessed for what**. (`confusion_matrix` gives each couple of label and guess a number of its own and counts the numbers.)
"""

# %% show="utils.evaluate:confusion_matrix,precision_recall_f1,score_guesses"
from utils.evaluate import confusion_matrix, precision_recall_f1, score_guesses

# %% [markdown]
r"""
By hand: 100 reviews, 95 positive, 5 negative, and a program that always says *positive*.
"""

# %% tags=["nbval-check-output"]
import torch

truth = torch.tensor([1] * 95 + [0] * 5)
always = torch.ones(100, dtype=torch.long)
print(confusion_matrix(truth, always, 2).tolist())
print(
    {name: round(value, 3) for name, value in score_guesses(truth, always, 2).items()}
)

# %% [markdown]
r"""
Rows are the truth, columns the guess: 95 % right, and useless. Look at each class: of the 100 that were called positive 95 are, a **precision** of 0.95; of the 95 that are positive all were found, a **recall** of 1. **F1** is their harmonic mean, 2 · 0.95 · 1 / (0.95 + 1) = 0.974, which is low if either is. For negative it is 0, since none was found; the mean over the classes, **macro F1**, is 0.487 and says what is wrong. Here the labels are balanced, and **accuracy** will do; for a file of your own, both are reported.

One number is not enough: another test set of the same kind would give another. The **bootstrap** asks how different: draw as many rows from the test, *with replacement* (a row may come twice, another not at all), compute the figure, a thousand times, and report what the middle 95 % span.
"""

# %% show="utils.evaluate:bootstrap_interval"
from utils.evaluate import bootstrap_interval

# %%
for n in (183, 1500):
    right = torch.arange(n) < 0.8 * n  # 80 % right
    low, high = bootstrap_interval(lambda draw, r=right: r[draw].double().mean(), n)
    print(f"80 % right of {n:4} rows: somewhere from {low:.1%} to {high:.1%}")
claim("80 % of 1,500 rows: width of the interval", high - low, "<=", 0.05)

# %% [markdown]
r"""
On 183 rows, a difference of five percentage points may be chance. To compare two models, draw the *same* rows for both and take the interval of the difference. One blind spot: where *all* rows are right, so is every draw, and the interval has no width. Twelve of twelve is no proof.

## Baselines before the model

The **majority** guess needs no words. **Logistic regression** learns one weight per word, adds up the weights of the words in a text and turns the sum into a probability. On counts of words, or of words and pairs of neighbours (**bigrams**), it trains in seconds and is often hard to beat on real text. scikit-learn has both parts; `min_df=2` leaves out what occurs in one review only.
"""

# %%
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.linear_model import LogisticRegression


def bag(width: int) -> list:
    """Train on counts of runs of 1 to `width` words; return its pipeline."""
    counter = CountVectorizer(ngram_range=(1, width), token_pattern=r"\w+", min_df=2)
    counts = counter.fit_transform(texts["train"])
    model = LogisticRegression(max_iter=300)
    model.fit(counts, [row["label"] for row in data["train"]])
    return [counter, model]


majority = Counter(row["label"] for row in data["train"]).most_common(1)[0][0]
bags = {"words": bag(1), "bigrams": bag(2)}


def bag_guesses(name: str, split: str) -> list[str]:
    """Return the labels that a bag of words guesses for a split."""
    counter, model = bags[name]
    return model.predict(counter.transform(texts[split])).tolist()


# %%
truths = {split: [row["label"] for row in rows] for split, rows in data.items()}


def compare(guesses: list[str], split: str) -> torch.Tensor:
    """Return for each row whether it was guessed rightly, (R,) bool."""
    pairs = zip(guesses, truths[split], strict=True)
    return torch.tensor([guess == label for guess, label in pairs])


def row_of(name: str, right: torch.Tensor) -> str:
    """Return a line with an accuracy and its interval."""
    low, high = bootstrap_interval(lambda draw: right[draw].double().mean(), len(right))
    share = right.double().mean().item()
    return f"{name:28} {share:6.1%}   {low:6.1%} to {high:6.1%}"


baseline = {name: compare(bag_guesses(name, "test"), "test") for name in bags}
print(row_of("majority", compare([majority] * len(data["test"]), "test")))
for name, right in baseline.items():
    print(row_of(f"bag of {name}", right))
bigrams = baseline["bigrams"].double().mean().item()
print("your guess:", my_guess)
claim("bag of bigrams on the test", bigrams, "<=", 0.75)

# %% [markdown]
r"""
About two thirds, with 25,500 reviews to learn from. Words alone say little; *not dull* helps where the two are neighbours. The third that is still wrong is the gap a model that reads order can fill.

## From texts to batches

**Tokenizer.** Lesson 03's WordPiece, learned from the *training* texts. It is part of the model: pieces chosen with the help of test texts would be a small leak. Exercise 4 is about a larger one.
"""

# %% show="utils.data:fit_tokenizer"
from utils.data import fit_tokenizer

# %% [markdown]
r"""
All texts then become one long row of ids, with the places where each begins: 4 bytes a token, where a list of Python numbers takes 36. Read `TextSet.batch`, which takes some rows out and pads them, and `encode_set`, which cuts long texts; the other two functions turn labels into numbers.
"""

# %% show="utils.data:TextSet,encode_set,number_labels,encode_rows"
from utils.data import TextSet, encode_rows, encode_set, number_labels

# %%
tokenizer = fit_tokenizer(texts["train"], run.size("vocab_size"))
numbers = number_labels(truths["train"])
longest = run.size("tokens")
sets = {
    split: encode_rows(tokenizer, rows, numbers, longest)
    for split, rows in data.items()
}
print(numbers, " ", tokenizer.tokenize("The café was not bad at all."))
for split, part in sets.items():
    unknown = (part.ids == tokenizer.vocab["[UNK]"]).double().mean().item()
    length = part.lengths.double().mean().item()
    print(f"{split:12} {length:5.1f} tokens, {unknown:.2%} unknown, {part.n_cut} cut")

# %% [markdown]
r"""
**Padding.** A batch is a rectangle, so short texts are filled up. There are three ways to choose its width, and they differ in how much of the work is done on nothing. `Batches` is the third; ask it `at(step)` for the rows of batch number `step`.
"""

# %% show="utils.data:length_batches,padding_share"
from utils.data import length_batches, padding_share

# %% show="utils.train:Batches"
from utils.train import Batches

# %%
batch_size = min(32, len(sets["train"]))
lengths = sets["train"].lengths
numbering = Batches(lengths.tolist(), batch_size, seed=run.seed)
n_batches = numbering.n_batches
bucketed = [numbering.at(step) for step in range(n_batches)]
shuffled = torch.randperm(len(lengths))[: n_batches * batch_size]
shuffled = shuffled.view(n_batches, batch_size).tolist()
shares = {
    f"all to {longest} tokens": 1 - lengths.double().mean().item() / longest,
    "to the longest of the batch": padding_share(lengths, shuffled),
    "the same, similar lengths together": padding_share(lengths, bucketed),
}
for name, share in shares.items():
    print(f"{name:36} {share:6.1%} padding")
claim("padding, bucketed", shares["the same, similar lengths together"], "<=", 0.15)
claim("padding, all to one length", 1 - lengths.double().mean() / longest, ">=", 0.6)

# %% [markdown]
r"""
**Bucketing** sorts by length, but only within pools of 50 batches of a fresh shuffle, so which texts meet changes in every **epoch** (a pass over all rows), and the batches themselves come in random order. All of it follows from the seed and the number of the step. Sorting the whole file once would give the same batches every time, short texts first; exercise 2 tells the two apart.

## The model

Tokens → vectors → two blocks of lesson 02 with lesson 05's rotary positions → **the mean over the real tokens** → one score per class. Padding must stay out twice: out of the attention (the mask of lesson 04) and out of the mean.
"""

# %% show="utils.classifier:ClassifierSizes,mean_over_real,TextClassifier"
from utils.classifier import ClassifierSizes, TextClassifier, mean_over_real

# %%
sizes = ClassifierSizes(len(tokenizer.vocab), len(numbers), max_seq_len=longest)
torch.manual_seed(run.seed)
model = TextClassifier(sizes)
counts = {
    name: sum(p.numel() for p in part.parameters())
    for name, part in model.named_children()
}
print({name: f"{n:,}" for name, n in counts.items() if n})
print(f"{sum(counts.values()):,} parameters")

# %% [markdown]
r"""
Without positions (`positions="none"`) the very same class reads a bag of words too: lesson 05 proved that its scores do not change when the words are shuffled. It is the third baseline, and shows what order is worth.

## Parity

With the same weights, our classifier without positions must equal one built from torch's own encoder; and our metrics must equal scikit-learn's. You may skim the copying; look at the claims.
"""

# %%
from sklearn import metrics
from torch import nn
from torch.nn import functional as F

torch.manual_seed(run.seed)
ours = TextClassifier(ClassifierSizes(50, 3, 16, 4, 2, 24, positions="none")).eval()
for parameter in ours.parameters():
    nn.init.normal_(parameter, std=0.3)
part = nn.TransformerEncoderLayer(
    16, 4, 24, 0, "gelu", batch_first=True, norm_first=True
)
theirs = nn.TransformerEncoder(part, 2, enable_nested_tensor=False).eval()
with torch.no_grad():
    for block, layer in zip(ours.blocks, theirs.layers, strict=True):
        look = block.attention
        three = (look.query, look.key, look.value)
        layer.self_attn.in_proj_weight.copy_(torch.cat([p.weight for p in three]))
        layer.self_attn.in_proj_bias.copy_(torch.cat([p.bias for p in three]))
        layer.self_attn.out_proj.load_state_dict(look.output.state_dict())
        layer.linear1.load_state_dict(block.feed_forward.up.state_dict())
        layer.linear2.load_state_dict(block.feed_forward.down.state_dict())
        layer.norm1.load_state_dict(block.attention_norm.state_dict())
        layer.norm2.load_state_dict(block.feed_forward_norm.state_dict())
    ids = torch.randint(50, (4, 9))
    is_real = (torch.arange(9) < torch.tensor([[9], [4], [1], [7]])).long()
    x = theirs(ours.tokens(ids), src_key_padding_mask=is_real == 0)
    wanted = ours.head(mean_over_real(ours.norm(x), is_real))
    gap = (ours(ids, is_real) - wanted).abs().max()
claim("classifier beside torch's encoder: largest difference", gap, "<=", 1e-4)

# %%
labels, guesses = torch.randint(4, (2, 300))
f1 = precision_recall_f1(confusion_matrix(labels, guesses, 4))[2]
gap = abs(f1 - torch.tensor(metrics.f1_score(labels, guesses, average=None))).max()
claim("F1 of four classes beside scikit-learn's", gap, "<=", 1e-12)

# %% [markdown]
r"""
## The loop

A training loop worth keeping does more than lesson 00's:

- **AdamW** in place of plain gradient descent; lessons 02 and 03 called its forerunner, Adam. It keeps two running means for each weight, of its gradient and of the gradient's square (the **moments**), and divides the one by the root of the other, so that each weight has steps of its own size. It also draws matrices towards 0 a little (**weight decay**).
- A learning rate that rises over the first steps, while those means know little yet (**warm-up**), and then falls along a cosine to 0 (**cosine decay**).
- Gradients that are too long are shortened (**clipping**), so that one odd batch does little harm.
- A look at the validation rows now and then; the best weights are kept, and where nothing gets better, training ends (**early stopping**).
- All that it needs to go on after a crash is written down: not the weights alone, but the moments, the random state and *the number of the next batch*.

Read `train` at the end first, then `lr_at` and `train_step`. Skip `OptimizerPair`, `matrices_inside` and whatever says `muon`: they are for a second optimizer, with which the course's GPT was trained; here everything is AdamW, and lesson 17 comes back to them.
"""

# %% show="utils.train:Recipe,lr_at,OptimizerPair,matrices_inside,make_optimizer,train_step,train"
from utils.train import (
    OptimizerPair,
    Recipe,
    lr_at,
    make_optimizer,
    matrices_inside,
    train,
    train_step,
)

# %% [markdown]
r"""
`train` knows nothing of validation. What watches it is an object, called after each step: `KeepBest` measures, keeps the best weights, and says when it is time to stop. It also ends a training whose loss is no number any more, which is what a learning rate of 100 leads to.
"""

# %% show="utils.classifier:score_set"
from utils.classifier import score_set

# %% show="utils.sentiment:EarlyStop,KeepBest"
from utils.sentiment import EarlyStop, KeepBest

# %% [markdown]
r"""
A `Plan` holds every choice; `fit_best` puts the pieces together. Below, `patience=99` means more
looks than the run has (25), so early stopping is off and all runs are equally long; the best
weights are kept all the same. `seed=run.seed + 100` is a seed that the recorded runs do not use.
"""

# %% show="utils.sentiment:Plan,with_length,loss_of,measure_on,fit_best"
from utils.sentiment import Plan, fit_best, loss_of, measure_on, with_length

# %% [markdown]
r"""
**Predict first.** The first loss is about ln 2 = 0.69 nats, that of a coin. Does it fall from the first step on, as in lesson 00, or not? After how many of the 2,500 steps is it below 0.6?
"""

# %%
my_first_step_below = None

# %%
import time

plan = Plan(Recipe(run.size("steps"), lr=2e-3), sizes, patience=99, seed=run.seed + 100)
torch.manual_seed(plan.seed)
model = TextClassifier(sizes).to(run.device)
parts = {name: sets[name] for name in ("train", "validation")}
start = time.perf_counter()
history = fit_best(model, parts, plan)
print(f"{len(history):,} steps in {time.perf_counter() - start:.0f} s")
looks = [note for note in history if "accuracy" in note]
best = min(looks, key=lambda note: note["validation_loss"])
print(f"best after {best['step']:,} steps: {best['accuracy']:.1%} of validation rows")

# %%
import matplotlib.pyplot as plt

losses = torch.tensor([note["loss"] for note in history])
width = min(50, len(losses))
smooth = losses.unfold(0, width, 1).mean(1)  # (S - 49,)
fig, ax = plt.subplots(figsize=(6, 3))
ax.plot(torch.arange(len(smooth)) + width, smooth, color=PALETTE["train"])
ax.annotate(
    "training, mean of 50 steps", (len(losses) * 0.52, 0.06), color=PALETTE["train"]
)
x, y = zip(*[(note["step"], note["validation_loss"]) for note in looks], strict=True)
ax.plot(x, y, "o-", ms=3, color=PALETTE["val"])
ax.annotate("validation", (len(losses) * 0.75, 0.42), color=PALETTE["val"])
ax.axhline(0.693, color=PALETTE["baseline"], lw=1, ls="--")
ax.text(len(losses), 0.70, "a coin", ha="right", size=8)
ax.set(xlabel="step", ylabel="loss (nats)", ylim=(0, 0.8))
ax.set_title("First nothing, then everything: the loss leaves its plateau")
show_figure(
    fig,
    alt="Loss against step. Training and validation loss stay near 0.69, the loss of a"
    " coin, for several hundred steps, then fall steeply together and flatten out.",
)

# %%
below = next((i + width for i, loss in enumerate(smooth) if loss < 0.6), len(history))
print("below 0.6 after", below, "steps; your guess:", my_first_step_below)
claim("steps on the plateau", below, ">=", 200)
claim("best validation accuracy", best["accuracy"], ">=", 0.8)

# %% [markdown]
r"""
Hundreds of steps in which *nothing* seems to happen. A likely reason (not measured here): single words say little about the label (their bag gets 62 %),
and the model must find that two words count *together* before the gradient points anywhere useful. Stop at the plateau, and you would report that transformers cannot do it.

## Killed, and resumed to the last bit

A run of 40 steps, once in one piece and once with a crash after step 23. The second begins again in the same folder. It goes on from the last save, at step 20, and does steps 21 to 23 once more. The curves must be
*equal*, not similar.
"""

# %%
import tempfile
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

small = replace(plan, recipe=Recipe(40, lr=2e-3, warmup_steps=5), check_every=10)


class Crash(Exception):
    """Stands for a power cut."""


def fit_from_scratch(folder: Path | None = None, crash_at: int = 0) -> list[float]:
    """Train 40 steps; return the loss of each."""

    def tell(step: int, note: dict) -> None:
        if step == crash_at:
            raise Crash

    torch.manual_seed(small.seed)
    fresh = TextClassifier(sizes)
    return [note["loss"] for note in fit_best(fresh, parts, small, folder, tell)]


whole = fit_from_scratch()
with tempfile.TemporaryDirectory() as folder:
    with suppress(Crash):
        fit_from_scratch(Path(folder), crash_at=23)
    print("left behind:", sorted(path.name for path in Path(folder).iterdir()))
    resumed = fit_from_scratch(Path(folder))
claim(
    "losses that differ after the crash",
    sum(a != b for a, b in zip(whole, resumed, strict=True)),
    "==",
    0,
)

# %% [markdown]
r"""
Besides the weights and moments, three things make it exact: batches are numbered by the step and not drawn from a generator that nobody saved, torch's random state (for dropout) is in the file, and the file is replaced in one go, so that a crash *while saving* leaves the old one. The course's tests kill a real process with SIGKILL (the end, without a warning) at a random step and compare the same way. On a GPU, sums are not always taken in the same order, and curves agree within a tolerance.

## Experiment: what is order worth?

Three readers on the same 1,500 test reviews and their 198 minimal pairs: the bag of bigrams, the transformer without positions, the full one. Both transformers were trained with three seeds, and the results recorded (`python tools/run_experiments.py --only 06-sentiment` makes them again with the code above, in ten to thirty minutes); the bag has no seed, nor has the majority guess, which is counted here. (The recorded bag also counts what occurs in one
review only, so its figures differ a little from those above.) Your live run is a fourth seed. The last column holds the hand-written reviews.
"""

# %%
from utils.support.recorded import read_experiment

recorded = read_experiment("06-sentiment")
fewest, most = recorded["n_rows"]
arms = {
    "bigrams": recorded[f"bigrams {most}"],
    "no positions": recorded["none"],
    "full": recorded[f"full {most}"],
}


def band(rows: list[dict], key: str) -> str:
    """Return the lowest and highest of a figure over the seeds."""
    low, high = (f(row[key] for row in rows) for f in (min, max))
    return f"{low:.1%} – {high:.1%}" if len(rows) > 1 else f"{low:.1%}"


# %%
logits = {split: score_set(model, sets[split]) for split in ("test", "handwritten")}
is_right = {
    split: found.argmax(1) == sets[split].labels for split, found in logits.items()
}
table = dict(arms)
if is_town:
    same = {
        split: compare([majority] * len(rows), split).double().mean().item()
        for split, rows in data.items()
    }
    # The halves of a pair have opposite labels: one answer cannot suit both.
    table = {"majority": [same | {"pairs": 0.0}]} | table
print(f"{'recorded, all seeds':20} {'test':>15} {'whole pairs':>15} {'by hand':>15}")
for name, rows in table.items():
    cells = (band(rows, key) for key in ("test", "pairs", "handwritten"))
    print(f"{name:20}", *(f"{cell:>15}" for cell in cells))
print()
print(row_of("full, live, on the test", is_right["test"]))
for kind in ("contrast", "negation"):
    means = [
        sum(row["phenomena"][kind] for row in arms[name]) / len(arms[name])
        for name in ("no positions", "full")
    ]
    print(
        f"{kind}, recorded mean: {means[0]:.1%} without positions, {means[1]:.1%} full"
    )

# %%
lowest = {name: min(row["test"] for row in rows) for name, rows in arms.items()}
highest = {name: max(row["test"] for row in rows) for name, rows in arms.items()}
live = is_right["test"].double().mean().item()
claim("full over bigrams, worst seed", lowest["full"] - highest["bigrams"], ">=", 0.15)
claim("full over no positions", lowest["full"] - highest["no positions"], ">=", 0.05)
claim("live run, from the worst recorded one", abs(live - lowest["full"]), "<=", 0.1)

# %% [markdown]
r"""
One row after the other:

- The **majority** guess says the same of every review: right on half of them, and on no pair.
- **Bigrams** get two thirds of the test, but *no more* whole pairs than two coins: both halves share nearly all their words, so they mostly get the same label.
- **No positions** may surprise you: a transformer that sees only *which* words there are, and how often, is far above the bag of bigrams. A sum over words cannot say "*false* together with *charming*"; attention can, wherever the two stand.
- **Order** brings the rest, above all where a review holds two judgements and one must win: *Despite the dull hall, a charming evening.* The last lines show it.

The last column is no misprint. It has a section of its own.

### The key figure

Take the pairs whose one differing word is *not* the adjective but what turns it round: *not*, *wrong*, *nobody*, *former*. Count the words from there to the nearest adjective. The test has too few pairs for that, so the generator writes 8,000 new reviews, and the pairs among them are asked. (They are of the training's kind: new texts, but no new frames. That is easier than the test.)

**Predict first.** Which of the three readers falls with the distance? And how many whole pairs do bigrams get in the first column, where the words are one or two apart?
"""

# %%
my_falling_reader = ""

# %% show="utils.review_tests:pair_up,deciding_distance,pairs_by_distance,whole_pairs,share_by"
from utils.review_tests import (
    deciding_distance,
    pair_up,
    pairs_by_distance,
    share_by,
    whole_pairs,
)

# %%
from utils.review_tests import WORD
from utils.support.world.reviews_words import SIGN

bins = ["1–2", "3–4", "5–6", "7 or more"]
seen = set(texts["train"])
fresh = [row for row in generate("reviews", 8_000, 7) if row["pair"]]
fresh = [row for row in fresh if row["text"] not in seen]
asked = encode_rows(tokenizer, fresh, numbers, longest)
fresh_right = score_set(model, asked).argmax(1) == asked.labels
by_distance = pairs_by_distance(fresh, set(SIGN))
live_curve = [whole_pairs(pairs, fresh_right) for pairs in by_distance.values()]
print(f"{'distance in words':20}", *(f"{b:>10}" for b in bins))
print(f"{'pairs':20}", *(f"{len(pairs):10}" for pairs in by_distance.values()))


def n_polar(i: int) -> int:
    """Count the adjectives that judge in a fresh row."""
    return sum(word.lower() in SIGN for word in WORD.findall(fresh[i]["text"]))


crowded = [
    sum(n_polar(i) > 1 for i, _ in pairs) / len(pairs) for pairs in by_distance.values()
]
print(f"{'two adjectives or more':20}", *(f"{share:8.0%}" for share in crowded))
curves = {
    name: torch.tensor([row["distance"] for row in rows]) for name, rows in arms.items()
}  # (seeds, bins) each
for name, curve in curves.items():
    print(f"{name:20}", *(f"{share:10.1%}" for share in curve.mean(0)))
print(f"{'full, live':20}", *(f"{share:10.1%}" for share in live_curve))
print("your guess:", my_falling_reader)

# %%
colours = {"full": PALETTE["ours"], "no positions": PALETTE["highlight"]}
colours["bigrams"] = PALETTE["baseline"]
fig, ax = plt.subplots(figsize=(6, 3.3))
for (name, curve), mark in zip(curves.items(), "sDo", strict=True):
    mean = curve.mean(0)
    ax.plot(range(4), mean, color=colours[name], marker=mark, ms=5)
    ax.vlines(
        range(4), curve.amin(0), curve.amax(0), color=colours[name], lw=5, alpha=0.35
    )
    ax.annotate(f" {name}", (3.05, mean[-1]), color=colours[name], va="center")
ax.plot(range(4), live_curve, "k:", lw=1.2, label="full, live")
ax.axhline(0.25, color=PALETTE["baseline"], lw=1, ls="--")
ax.text(3.85, 0.27, "two coins", ha="right", size=8)
ax.set_xticks(range(4), bins)
ax.set(
    xlim=(-0.2, 3.9),
    ylim=(0, 1),
    xlabel="words from the word that decides to the adjective",
)
ax.set(ylabel="pairs with both reviews right")
ax.legend(loc=(0.77, 0.68))
ax.set_title("A reader of order does not mind how far the word stands")
show_figure(
    fig,
    alt="Share of minimal pairs with both reviews right against the distance between the"
    " deciding word and the adjective, for three readers. The full transformer stays high"
    " at every distance; bigrams are low everywhere; the transformer without positions"
    " lies between the two. A dotted line, the live run, lies near the full one, with"
    " a dip that is looked into below.",
)

# %%
full, none, two = curves["full"], curves["no positions"], curves["bigrams"]
claim("full, worst distance, mean of the seeds", full.mean(0).min(), ">=", 0.75)
claim("bigrams, best distance", two.max(), "<=", 0.35)
near_far = full[:, 0].mean() - full[:, 3].mean()
claim("full, nearest over farthest, mean", near_far, "<=", 0.1)
claim("full over no positions, mean", (full.mean() - none.mean()), ">=", 0.1)
for name, curve in curves.items():
    change = 100 * (curve[:, 3] - curve[:, 0]).mean()
    print(f"{name}: {change:+.1f} points from the first column to the last")
print(f"{'lowest to highest':17}", *(f"{b:>14}" for b in bins))
for name in ("no positions", "full"):
    ends = zip(curves[name].amin(0), curves[name].amax(0), strict=True)
    print(f"{name:17}", *(f"{f'{a:.0%} – {b:.0%}':>14}" for a, b in ends))

# %% [markdown]
r"""
(`SIGN` is the town's list of words that judge.) From the first column to the last, the full reader does not fall: attention reaches the seventh word as easily as the next. The other two lose 7 and 12 points, bigrams from a start below two coins. But look at the bars (lowest to highest of three seeds, in the lines above) and the dotted line: in some columns seeds differ by ten, twenty points and more. Bigrams are near the floor *everywhere*, even where the two words nearly touch: for *not dull* to help, it must be that very pair, met often enough.

Where a run dips, one kind of frame can be to blame. The next cell sets apart the pairs whose one
differing word *points* at one of two judgements: *the first* or *the second*, *the former* or *the latter*, *more* or *less important*.
"""

# %%
POINTERS = {"first", "second", "former", "latter", "more", "less"}


def differing(pair: tuple[int, int]) -> tuple[str, str]:
    """Return the two words in which the texts of a pair differ, sorted."""
    words = (WORD.findall(fresh[i]["text"].lower()) for i in pair)
    return next(
        tuple(sorted(two)) for two in zip(*words, strict=True) if len({*two}) > 1
    )


groups = {"points": [], "others": []}
for pairs in by_distance.values():
    pointing = [pair for pair in pairs if differing(pair)[0] in POINTERS]
    groups["points"].append(pointing)
    groups["others"].append([pair for pair in pairs if pair not in pointing])
shares = [
    len(part) / len(pairs)
    for part, pairs in zip(groups["points"], by_distance.values(), strict=True)
]
print(f"{'distance in words':20}", *(f"{b:>10}" for b in bins))
print(f"{'the word points':20}", *(f"{share:10.0%}" for share in shares))
for name, columns in groups.items():
    told = (f"{whole_pairs(p, fresh_right):.1%}" if p else "–" for p in columns)
    print(f"full, live, {name:8}", *(f"{cell:>10}" for cell in told))
near = Counter(" / ".join(differing(pair)) for pair in by_distance[1, 2])
print("1–2 apart:", ", ".join(f"{n} × {two}" for two, n in near.most_common(3)))
claim("pairs whose word points, least of the later columns", min(shares[1:]), ">=", 0.2)

# %% [markdown]
r"""
Look at the two live lines in the column where the dotted line dips. If the first is low there and the second high, then not the distance is to blame, but one kind of sentence that this run has not learned.

The reader without positions is in the middle everywhere, for two reasons. Some sentences cannot
be told apart without order: *First a gloomy lecture, then a wonderful one. It is the first that
counts.* Exchange *gloomy* and *wonderful*: the same words, the opposite label. Such are the frames whose word points, 28 to 45 % of the pairs in each column but the first. In others it is enough to know which words there are, even
with two adjectives: in *One bad hero nearly spoiled a heavenly day*, *nearly* and *spoiled* decide
together. Almost all of the first column is three frames of this kind (the line *1–2 apart* counts them); whether a run without
positions finds such a combination differs from seed to seed, from 49 % to 84 %.

### Few reviews, or many

The same number of steps on fewer rows, each seen more often. **Predict first**: who gains more from nearly five times as many rows, the bag or the transformer?
"""

# %%
my_gainer = ""

# %%
for n in (fewest, most):
    rows = recorded[f"full {n}"]
    two = recorded[f"bigrams {n}"][0]["test"]
    shares = f"full {band(rows, 'test')}, whole pairs {band(rows, 'pairs')}"
    print(f"{n:6,} rows: {shares}, bigrams {two:.1%}")
print("your guess:", my_gainer)
many, few = (
    sum(row["test"] for row in recorded[f"full {n}"]) / len(recorded[f"full {n}"])
    for n in (most, fewest)
)
claim("full, what more rows bring, mean of the seeds", many - few, ">=", 0.05)

# %% [markdown]
r"""
The transformer gains nine points, the bag four. Few reviews seen often (each fourteen times) teach
the reviews; many (each three times) teach the frames. The bag of bigrams is soon at the end of what it can see.

## Where is it wrong?

One figure hides many. Sort the errors by what decides, and read the ones it was surest of.
"""

# %%
kinds = [row["phenomenon"] or "unknown" for row in data["test"]]
by_kind = share_by(kinds, is_right["test"])
by_kind_two = share_by(kinds, baseline["bigrams"])
of_seeds = [row["phenomena"] for row in arms["full"]]
print(f"{'':12}{'rows':>5}{'full, live':>12}{'full, recorded':>17}{'bigrams':>9}")
for kind, share in sorted(by_kind.items(), key=lambda item: -item[1]):
    seeds = band(of_seeds, kind) if is_town else ""
    line = f"{kind:12}{kinds.count(kind):5}{share:12.1%}{seeds:>17}"
    print(f"{line}{by_kind_two[kind]:9.1%}")

# %%
confidence = logits["test"].softmax(1).amax(1)
wrong = (~is_right["test"]).nonzero().flatten()
surest = wrong[confidence[wrong].argsort(descending=True)][:6]
for i in surest.tolist():
    row = data["test"][i]
    frame = ", new frame" if row.get("frame_seen") is False else ""
    print(f"{confidence[i]:.0%} sure, but {row['label']} ({row['phenomenon']}{frame}):")
    print("    ", row["text"][:140])

# %%
import re

from utils.support.world.reviews_words import SWAPS

if is_town:
    of_facts = torch.tensor([kind == "facts" for kind in kinds])
    print(row_of("facts, full, live", is_right["test"][of_facts]))
    is_new = torch.tensor([not row["frame_seen"] for row in data["test"]])
    for name, rows in (("seen", ~is_new), ("never seen", is_new)):
        print(row_of(f"{rows.sum():,} rows, frame {name}", is_right["test"][rows]))
    told = [r["text"].lower() for r in data["train"] if r["phenomenon"] == "facts"]
    things = [thing for swap in SWAPS for thing in swap.firsts + swap.seconds]
    met = [sum(bool(re.search(rf"\b{t}\b", text)) for text in told) for t in things]
    print(f"facts in training: {len(told) / len(data['train']):.0%} of the reviews;")
    print(f"each of {len(things)} things stands in {sum(met) / len(met):.0f} of them")
    best_seed = max(row["facts"] for row in of_seeds)
    claim("facts, below all others together", by_kind["facts"] - live, "<=", -0.05)
    claim("facts, recorded, over the bag", best_seed - by_kind_two["facts"], "<=", 0.05)
    claim("negation: accuracy", by_kind["negation"], ">=", 0.85)

# %% [markdown]
r"""
Three readings. **Negation**, where one word turns the judgement round, is nearly solved. **Facts** are far below the rest, live and in all recorded runs, and no better than the bag: in *They keep the biscuit soft and the pillow hard* no word judges. Which word suits which thing is knowledge of the world, and must be learned for each thing anew: 4 % of the training reviews are facts, and a thing stands in some forty or fifty of them, now with the one of its two words, now with the other. (The 62 test rows leave an interval of some 25 points.) **New frames**: read the two lines with their intervals before you say that they are harder; on 431 rows, two or three points may be chance. But count them among the
surest errors, and look whether one frame comes twice (in one of our runs it was *It would be unfair, I suppose, to
call…*): part of what was learned is frames, not English. And look at *how* sure it can be where it is wrong; more of this below.

### Reviews written by hand

In the big table all readers were near a coin on the hand-written reviews. **Predict first.** What
is to blame: words that the tokenizer does not know, longer texts, or something else?
"""

# %%
my_forecast = None

# %%
hand = is_right["handwritten"]
hand_two = compare(bag_guesses("bigrams", "handwritten"), "handwritten")
print(row_of("full, live, by hand", hand))
print(row_of("bigrams, by hand", hand_two))
print("full, recorded, by hand:", band(arms["full"], "handwritten"))
for split in ("test", "handwritten"):
    unknown = (sets[split].ids == tokenizer.vocab["[UNK]"]).double().mean()
    n_words = sum(len(text.split()) for text in texts[split])
    per_word = sets[split].lengths.sum() / n_words
    print(f"{split:12} {per_word:.2f} tokens per word, {unknown:.1%} unknown")
print("your forecast:", my_forecast)
low, high = bootstrap_interval(lambda draw: hand[draw].double().mean(), len(hand))
claim("upper end of the interval by hand", high, "<=", 0.7)

# %% [markdown]
r"""
A coin. Nine of ten in the town, and nothing at all outside it; the bag of bigrams fares no better. Unknown words can hardly be the reason: 1.2 % of the tokens, though the words fall into more pieces. Nor are the texts much longer: 27 words against 23, and 12 of 183 are cut. The model has met 25,500 reviews, but all built from one stock of sentence frames, and these use others.

No change of the recipe puts English into a file that does not hold it, and labelled reviews
written by people are few. Models that have *read* before they classify are the next lesson's subject.

## How sure may it be?

Does it at least know that it is lost? The model gives probabilities. They are **calibrated** if of all answers given with 80 % confidence 80 % are right. `reliability_table` compares the two in bins; the **expected calibration error** is the mean gap.

$$\text{ECE} = \sum_b \frac{n_b}{n}\,\big|\,\text{accuracy}_b - \text{confidence}_b\,\big|$$

A network trained to the end is often too sure. Dividing all logits by one number T above 1, the **temperature**, changes no answer and makes the probabilities more even. T is the number with the lowest loss on the *validation* rows (Guo et al. 2017); `fit_temperature` narrows it down, dropping a third of the range sixty times.

**Predict first.** T is fitted on the town's reviews. Will it make the model honest on the hand-written ones too?
"""

# %%
my_answer = ""

# %% show="utils.evaluate:reliability_table,expected_calibration_error,fit_temperature"
from utils.evaluate import (
    expected_calibration_error,
    fit_temperature,
    reliability_table,
)

# %%
temperature = fit_temperature(
    score_set(model, sets["validation"]), sets["validation"].labels
)
errors, tables, prices = {}, {}, {}
for name, split, t in (
    ("town, as trained", "test", 1.0),
    (f"town, T = {temperature:.2f}", "test", temperature),
    (f"by hand, T = {temperature:.2f}", "handwritten", temperature),
):
    divided = logits[split] / t
    sure = divided.softmax(1).amax(1)
    tables[name] = reliability_table(sure, is_right[split], n_bins=5)
    errors[name] = expected_calibration_error(sure, is_right[split])
    prices[name] = F.cross_entropy(divided, sets[split].labels).item()
    print(f"{name:20} mean confidence {sure.mean():.0%}, loss {prices[name]:.2f} nats")
print("your answer:", my_answer)

# %%
fig, ax = plt.subplots(figsize=(6, 3.3))
ax.plot([0.5, 1], [0.5, 1], color=PALETTE["baseline"], lw=1, ls="--")
ax.text(0.6, 0.62, "as sure as right", size=8, rotation=22, color=PALETTE["baseline"])
looks_of = zip(
    (PALETTE["highlight"], PALETTE["ours"], PALETTE["val"]), "osD", strict=True
)
for (name, table), (colour, mark) in zip(tables.items(), looks_of, strict=True):
    x = [row["confidence"] for row in table]
    y = [row["accuracy"] for row in table]
    label = f"{name}: error {errors[name]:.3f}"
    ax.plot(x, y, color=colour, marker=mark, ms=5, label=label)
ax.set(xlabel="confidence", ylabel="share that is right", xlim=(0.48, 1.02))
ax.set_ylim(0, 1.05)
ax.legend(loc="lower right", fontsize=8)
ax.set_title("Honest in town, lost and sure of itself outside")
show_figure(
    fig,
    alt="Share of right answers against confidence. On the town's reviews the points lie"
    " near the diagonal, with and without the temperature. On the hand-written reviews"
    " they stay near one half, however confident the model is.",
)

# %%
as_trained, with_t, by_hand = errors.values()
claim("temperature", temperature, ">=", 1.0)
first, second, _ = prices.values()
claim("loss on the test that the temperature saves (nats)", first - second, ">=", 0.0)
claim("calibration error by hand over the town's", by_hand - with_t, ">=", 0.1)

# %% [markdown]
r"""
In town the model is a little too sure, and one number mends part of that: compare the errors in the legend (from ten bins; the points are five bins, of which two are empty: the surer of two classes has at least 50 %). On people's reviews the *same* model is still far surer than it is right. Calibration is a promise about texts like those on which T was fitted, and about no others.

## Take it home

Network, tokenizer, label names and temperature are one object, saved as one directory: `config.json`, `model.safetensors` (no pickle: opening one can run any code), `vocab.txt`.
"""

# %% show="utils.classifier:TrainedClassifier"
from utils.classifier import TrainedClassifier

# %%
classifier = TrainedClassifier(model, tokenizer, tuple(numbers), temperature)
with tempfile.TemporaryDirectory() as folder:
    classifier.save(Path(folder) / "sentiment")
    again = TrainedClassifier.load(Path(folder) / "sentiment")
sample = texts["test"][:200]
same = [
    a == b
    for a, b in zip(classifier.predict(sample), again.predict(sample), strict=True)
]
claim("answers of the loaded classifier that are the same", sum(same) / 200, ">=", 0.99)


def predict(text: str) -> str:
    """Return a label and how sure it is."""
    label, share = again.predict([text])[0]
    return f"{label} ({share:.0%})"


for text in (
    "The café was not bad at all.",
    "It is false that the fish was charming.",
    "Nobody in this town could call the cinema dull.",
):
    print(f"{predict(text):16} {text}")

# %% [markdown]
r"""
## Bring your own CSV

Any file with a column of texts and one of labels will do: other column names, other labels, two or more of them, commas, semicolons or tabs, UTF-8 or what a spreadsheet saved. In a terminal, in the course's folder, with the Python in its `.venv`:

    python -m utils train-sentiment reviews.csv --text review --label stars --out my/films
    python -m utils predict-sentiment my/films "Not bad at all."

Here the same in the notebook, on a small file that the second cell below writes; put the full path of your own into `MY_FILE`, and the names of its columns into the line under it. `load_labelled` reads and checks the file and draws a tenth of the rows each for validation and test; `describe` counts. `fit_classifier` is this lesson in one call, `grade` its report.
"""

# %% show="utils.sentiment:fit_classifier,grade"
from utils.sentiment import fit_classifier, grade

# %%
from utils.support.labelled import describe, load_labelled

MY_FILE = ""  # such as "reviews.csv"
MY_TEXT, MY_LABEL = "review", "stars"
words = {"5": "splendid", "3": "so so", "1": "dreadful"}
lines = [
    f"The film was {'really ' * (i % 3)}{words[stars]}, I saw it {i} times;{stars}"
    for i in range(60)
    for stars in words
]
with tempfile.TemporaryDirectory() as folder:
    path = Path(folder) / "films.csv"
    path.write_text("\n".join(["review;stars", *lines]), encoding="cp1252")
    own = load_labelled(MY_FILE or str(path), MY_TEXT, MY_LABEL)
about = describe(own)
for split, found in about["counts"].items():
    print(f"{split:11}{dict(sorted(found.items()))}")
print(*about["notes"], sep="\n")

# %%
my_plan = Plan.for_rows(len(own["train"]), n_steps=None if MY_FILE else 60)
mine, _ = fit_classifier(own, my_plan, device=run.device)
scores = grade(mine, own["test"])
print({k: v for k, v in scores.items() if k in ("n_rows", "accuracy", "macro_f1")})
print(f"majority: {about['majority']:.1%}   labels: {mine.labels}")
print(mine.predict(["The film was really splendid."]))

# %% [markdown]
r"""
All 18 rows are right, which proves nothing: three words decide them. The draw gave the label that is the most frequent in training only two test rows, hence the odd majority, and `describe` says so. A file that cannot be learned from is refused before anything is written, in one sentence with the row and the remedy:
"""

# %%
from utils.support import CourseError

with tempfile.TemporaryDirectory() as folder:
    path = Path(folder) / "films.csv"
    path.write_text("\n".join(["review;stars", *lines, "fine;"]), encoding="utf-8")
    try:
        load_labelled(str(path), "review", "stars")
        sentence = ""
    except CourseError as error:
        sentence = str(error).replace(str(path), "films.csv")
print(sentence)
claim("the row is named", "row 182" in sentence, "==", True)

# %% [markdown]
r"""
## Break it

Three mistakes that raise no error: padding in the mean, dropout left on (on the first 500 test reviews), and choosing on the test (100 coins play 100 models there). Nothing is trained again.
"""


# %%
class PadsAveraged(TextClassifier):
    """The same network, but its mean runs over padding too."""

    def forward(self, ids: torch.Tensor, is_real: torch.Tensor) -> torch.Tensor:
        """Return one score per class: (B, T) → (B, K)."""
        x = self.tokens(ids)
        for block in self.blocks:
            x = block(x, is_real.bool()[:, None, None, :])
        return self.head(self.norm(x).mean(dim=1))


careless = PadsAveraged(sizes).to(run.device)
careless.load_state_dict(model.state_dict())
everything = list(range(len(sets["test"])))
one_by_one = score_set(careless, sets["test"], batch_size=1)  # alone: no padding at all
at_once = score_set(careless, sets["test"], batch_size=len(everything))
pads_alone, pads_crowd = (
    (found.argmax(1) == sets["test"].labels).double().mean().item()
    for found in (one_by_one, at_once)
)
moved = (one_by_one.argmax(1) != at_once.argmax(1)).double().mean().item()
print(
    f"mean over pads, each text alone: {pads_alone:.1%}; in one batch: {pads_crowd:.1%}"
)

# %%
tokens = sets["test"].batch(range(min(500, len(everything))))
ids, is_real = (tokens[k].to(run.device) for k in ("input_ids", "attention_mask"))
with torch.no_grad():
    model.train()  # what it is after a training step, if nobody calls eval()
    draws = [model(ids, is_real).argmax(1).cpu() for _ in range(2)]
    model.eval()
changed = (draws[0] != draws[1]).double().mean().item()
wet = (draws[0] == tokens["labels"]).double().mean().item()
dry = is_right["test"][: len(draws[0])].double().mean().item()
print(f"dropout on: {wet:.1%} instead of {dry:.1%}; asked twice, {changed:.1%} change")

# %%
coins = torch.Generator().manual_seed(run.seed)
n_hand = len(data["handwritten"])
tries = torch.randint(2, (100, n_hand), generator=coins)  # (100 "models", R)
shares = (tries == sets["handwritten"].labels).double().mean(1)
print(f"100 coins by hand: mean {shares.mean():.1%}, the best {shares.max():.1%}")
claim("answers that change with dropout on", changed, ">=", 0.001)
claim("the best of 100 coins", shares.max(), ">=", 0.56)
claim("mean over pads: answers that depend on the company", moved, ">=", 0.005)

# %% [markdown]
r"""
| what was broken | what happens | how you would notice |
|---|---|---|
| padding averaged in | an answer depends on *which other texts* are in the batch | score a text alone and in a crowd |
| dropout on at evaluation | worse, and a different answer each time | score twice and compare |
| chosen on the test | the best of 100 coins looks like progress | keep a set that nothing was ever chosen on |

Every look at the test that changes a decision – a threshold, a seed, the moment to stop – is one more coin.

## Exercises

Write the body of each function and run the check below it. `hint("06.average")` gives one hint at a time.

### 1 · Average · warm-up, 5 minutes

`x` holds the vectors of a batch, `(B, T, C)`; `is_real`, `(B, T)`, is 1 on real tokens and 0 on padding, which may stand on either side; each row has a real token. Return the mean of each row's real vectors, `(B, C)`. With one text, vectors `[[1], [3], [8]]` and `is_real` `[[1, 1, 0]]`, the result is `[[2]]`.
"""


# %% tags=["exercise"]
def average(x: torch.Tensor, is_real: torch.Tensor) -> torch.Tensor:
    """Return the mean over real tokens: (B, T, C) → (B, C)."""
    # BEGIN SOLUTION
    weights = is_real[..., None]  # (B, T, 1)
    return (x * weights).sum(dim=1) / weights.sum(dim=1)
    # END SOLUTION


# %% tags=["check"]
check("06.average", average)  # stuck? hint("06.average") gives one hint at a time

# %% [markdown] tags=["solution-notes"]
r"""
Multiplying by 0 takes the padding out of the sum; dividing by the number of real tokens takes it out of the count. Forget the second, and short texts in wide batches get short vectors.
"""

# %% [markdown]
r"""
### 2 · Batches, bucketed and shuffled · core, 15 minutes

`lengths[row]` is the length of a text, and `order` holds all row numbers, shuffled anew for each epoch. Take the rows in this order, `batch_size * n_mixed` at a time; sort each such pool by length, shortest first, rows of equal length staying in their order; cut the pool into batches of `batch_size`. Return all batches, as lists of row numbers; the last batch of a pool may be smaller. With lengths `[5, 2, 9, 4]`, order `[2, 0, 3, 1]`, batches of 2: one batch mixed gives `[[0, 2], [1, 3]]`, two give `[[1, 3], [0, 2]]`.
"""


# %% tags=["exercise"]
def make_batches(
    lengths: list[int], order: list[int], batch_size: int, n_mixed: int
) -> list[list[int]]:
    """Return batches of rows of similar length, in a shuffled order."""
    # BEGIN SOLUTION
    batches, pool_size = [], batch_size * n_mixed
    for start in range(0, len(order), pool_size):
        pool = sorted(order[start : start + pool_size], key=lambda row: lengths[row])
        for i in range(0, len(pool), batch_size):
            batches.append(pool[i : i + batch_size])
    return batches
    # END SOLUTION


# %% tags=["check"]
check("06.batches", make_batches)

# %% [markdown] tags=["solution-notes"]
r"""
Pools are the compromise: within one, the sorting saves padding; which rows share a pool is new in every epoch. The larger `n_mixed`, the less padding and the less mixing. `Batches` shuffles the finished batches once more, so that a pool does not go from short to long.
"""

# %% [markdown]
r"""
### 3 · Measure · core, 10 minutes

`model(x)` gives logits `(B, K)`, one for each of K classes, and like any `nn.Module` it has `train()` and `eval()`; it arrives as a training step has left it. `batches` is a list of pairs `(x, labels)` of different sizes. Return the share of all rows whose highest logit is at their label. Two batches, one with 3 of 4 right and one with 0 of 1, give 0.6.
"""


# %% tags=["exercise"]
def accuracy(model, batches: list) -> float:
    """Return the share of all rows that the model gets right."""
    # BEGIN SOLUTION
    model.eval()
    n_right = n_rows = 0
    with torch.no_grad():
        for x, labels in batches:
            n_right += (model(x).argmax(dim=1) == labels).sum().item()
            n_rows += len(labels)
    return n_right / n_rows
    # END SOLUTION


# %% tags=["check"]
check("06.measure", accuracy)

# %% [markdown] tags=["solution-notes"]
r"""
Two separate switches: `eval()` turns dropout off, `no_grad()` saves memory and time and changes no number. The mean of the batches' accuracies is another figure: a last batch of one row would weigh as much as a full one.
"""

# %% [markdown]
r"""
### 4 · A threshold, and who may choose it · core, 15 minutes

Scores are probabilities of *positive*; a row is called positive (1) if its score is **at least** the threshold. Try each of the validation scores as threshold and take the one with the highest accuracy on the validation rows, the lowest of several. Return it, and the accuracy on the *test* rows. Validation scores `[0.2, 0.6, 0.7, 0.9]` with labels `[0, 0, 1, 1]` and test scores `[0.65, 0.75, 0.1, 0.8]` with labels `[1, 1, 0, 1]` give `(0.7, 0.75)`.
"""


# %% tags=["exercise"]
def fit_and_report(
    val_scores: list[float],
    val_labels: list[int],
    test_scores: list[float],
    test_labels: list[int],
) -> tuple[float, float]:
    """Return the threshold fitted on validation rows and the accuracy on test rows."""

    # BEGIN SOLUTION
    def share(scores, labels, threshold):
        pairs = zip(scores, labels, strict=True)
        return sum((s >= threshold) == (y == 1) for s, y in pairs) / len(scores)

    candidates = sorted(set(val_scores))
    best = max(candidates, key=lambda t: share(val_scores, val_labels, t))
    return best, share(test_scores, test_labels, best)
    # END SOLUTION


# %% tags=["check"]
check("06.threshold", fit_and_report)

# %% [markdown] tags=["solution-notes"]
r"""
`max` returns the first of several, and the candidates are sorted, hence the lowest. On the test, the best threshold would have been another; that it would is exactly why it must not be asked.
"""

# %% [markdown]
r"""
### 5 · Calibration error · stretch, 30 minutes

Bin i of `n_bins` takes the confidences from i/n_bins up to, not including, (i+1)/n_bins; a confidence of exactly 1 goes into the last. Return the sum over the bins that have rows: share of all rows in the bin × |mean confidence in it − share that is right|. Confidences `[0.6, 0.9, 0.95]`, right `[True, True, False]`, 2 bins: all in the second, 0.8167 against 0.6667, so 0.15.
"""


# %% tags=["exercise"]
def calibration_error(
    confidence: list[float], is_right: list[bool], n_bins: int
) -> float:
    """Return the expected calibration error, from 0 to 1."""
    # BEGIN SOLUTION
    bins: dict[int, list[tuple[float, bool]]] = {}
    for sure, right in zip(confidence, is_right, strict=True):
        place = min(int(sure * n_bins), n_bins - 1)
        bins.setdefault(place, []).append((sure, right))
    total = 0.0
    for rows in bins.values():
        mean = sum(sure for sure, _ in rows) / len(rows)
        share = sum(right for _, right in rows) / len(rows)
        total += len(rows) * abs(mean - share)
    return total / len(confidence)
    # END SOLUTION


# %% tags=["check"]
check("06.calibration", calibration_error)

# %% [markdown] tags=["solution-notes"]
r"""
The absolute value belongs inside the sum: a model that is too sure in one bin and too shy in another is not calibrated. The error depends on the number of bins; say it when you report it.
"""

# %% [markdown]
r"""
### Open task: your own reviews

Find or write 300 labelled texts – reviews, mails, complaints – and put them through *Bring your own CSV*. Write half a page that somebody with the file could check: what the labels are and who set them; majority and bag of bigrams (the command line's *bag of words* counts pairs too); the transformer, with its interval; the five errors it was surest of; what you would do next.

## Pitfalls

- **A plateau is not a failure.** Wait some hundred steps more, or try a tiny set that must be learned by heart, before you change anything.
- **The tokenizer, the temperature, the best step: all are fitted.** Each on training or validation rows, none on the test.
- **Save the tokenizer with the weights.** With another vocabulary a model runs without an error and knows nothing.
- **Unequal labels.** Report macro F1, and the majority beside it.
- **Repeated texts.** The same review in train and test makes any model look good; `describe` counts them, and the splits drawn by the course keep equal texts together.

## What would change at scale

With millions of reviews the rows no longer fit into memory (lesson 17 reads shards from disk) and one GPU is not enough. What stays is the order of this lesson. And with only thousands of reviews in *real* English, you would not start from scratch at all: lesson 07.
"""

# %% [markdown] tags=["quiz"]
r"""
## Quiz

**1.** A classifier gets 82 % of 183 hand-written reviews, another 85 %. What follows?

- [ ] The second is better.
  > The interval of each is about eleven points wide.
- [x] Nothing yet: compare them on the same rows, by a bootstrap of the difference.
  > Rows that are hard for both cancel, and the interval of the difference is narrower.
- [ ] Neither is better, for the test is too small.
  > A paired comparison may still tell.

**2.** Why is a bag of bigrams so poor at the whole pairs?

- [ ] It has too few parameters.
  > More would not help: each of its weights sees one word, or one pair of neighbours.
- [ ] Its training did not converge.
  > More iterations change nothing about what it sees.
- [x] Both halves have nearly the same words and neighbours, so it mostly gives both the same label.
  > And one of the two is then wrong.

**3.** Training is killed between two saves. What must the last file hold for an identical curve?

- [ ] The weights.
  > The optimizer would begin with empty moments.
- [ ] Weights and the optimizer's moments.
  > Dropout would draw other numbers, and other batches would come.
- [x] Weights, moments, the random state and the number of steps done.
  > Batches are numbered by the step, so they need not be saved.

**4.** The temperature is 2. What does that say?

- [x] The model was too sure: its logits are halved before the softmax.
  > Above 1, probabilities move towards even.
- [ ] Its accuracy doubles.
  > No answer changes: the order of the logits stays.
- [ ] It needs twice as many steps.
  > More training usually makes a network surer still.

**5.** Which of these may be learned from the test texts?

- [ ] The tokenizer's vocabulary; it has no labels.
  > Pieces that only the test has would be known to the model.
- [ ] The threshold, if it is reported.
  > What is reported is then the best of many tries.
- [x] Nothing.
  > Everything that is fitted, labels or not, is fitted without the test.
"""

# %% [markdown]
r"""
## Summary

- Data, metric, baseline, model: in this order, a figure means something. Majority 50 %, bag of bigrams about two thirds.
- Bucketing within shuffled pools cuts padding from three quarters of the work to a few percent, and still mixes the rows.
- The loss may stay at a coin's for hundreds of steps before the model finds which words count together.
- A resumed run is equal to the last bit when weights, moments, random state and step are saved together and batches are numbered.
- Order is worth it where two judgements meet: with positions, the transformer leaves the bag and the reader without positions behind at every distance.
- Trained from scratch on one town's reviews, it is at a coin's level on people's, and too sure of itself.

## Sources

- A. Vaswani et al.: *Attention Is All You Need*, 2017, [arXiv 1706.03762](https://arxiv.org/abs/1706.03762): the encoder.
- I. Loshchilov, F. Hutter: *Decoupled Weight Decay Regularization*, 2017, [arXiv 1711.05101](https://arxiv.org/abs/1711.05101): AdamW; *SGDR*, 2016, [arXiv 1608.03983](https://arxiv.org/abs/1608.03983): cosine decay.
- C. Guo, G. Pleiss, Y. Sun, K. Weinberger: *On Calibration of Modern Neural Networks*, 2017, [arXiv 1706.04599](https://arxiv.org/abs/1706.04599): reliability, temperature.
- B. Efron: *Bootstrap Methods: Another Look at the Jackknife*, The Annals of Statistics 7, 1979.
- A. Maas et al.: *Learning Word Vectors for Sentiment Analysis*, ACL 2011: the IMDb reviews of the other profiles.
- M. Gardner et al.: *Evaluating Models' Local Decision Boundaries via Contrast Sets*, 2020, [arXiv 2004.02709](https://arxiv.org/abs/2004.02709): tests of minimal pairs.

**Next:** the town's reviews are learned, people's are not. Lesson 07 lets a model read first, without any labels, and classify afterwards: BERT.
"""
