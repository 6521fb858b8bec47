# %% [markdown]
r"""
# 04 · Attention mechanisms

<!-- badges -->

> You build attention from six words and a pocket calculator, put it into heads, hide the future from it, look into trained models to see what their heads do, and watch the moment in which a model learns to copy.
"""

# %% [markdown]
r"""
## You will be able to

- **compute** attention by hand, with loops and with tensors, and hold it against torch's own;
- **write** causal and padding masks, and say what True means to whom;
- **read** a table of attention weights with care: what it shows, and what it does not explain;
- **find** the usual mistakes, which raise no error and may let a model peek into the future.

**Builds on** lesson 00 (tensors, softmax, gradients), lesson 02 (the residual stream, and attention as a closed box) and lesson 03 (texts become ids).

**Can you already…?** (1) Say what the softmax runs over, and why the scores are divided by a square root. (2) Say which rows of a weight table change if the last token of a text changes, with a causal mask and without. If both are easy, run the notebook and go to the *Experiments* and *Break it*.

**Your time**: about 3 hours with the exercises. **The machine's**: under a minute, about 1 GB.
"""

# %% [markdown]
r"""
## Setup

`"tiny"` looks into the two small models that come with the course, course-gpt and course-bert; `"colab"` into GPT-2 and BERT.
"""

# %% tags=["parameters"]
PROFILE = "tiny"
SEED = 0

# %%
from utils.checks import check, hint
from utils.support import PALETTE, claim, setup, show_figure

run = setup("04", PROFILE, SEED)

# %% [markdown]
r"""
## Who has the kite?

Two short stories have the same words, but giver and getter are exchanged. Both end in *the kite was with*. What comes next? We ask course-gpt, a small GPT trained on the stories of Saltby.
"""

# %%
import torch
import torch.nn.functional as F
from transformers import AutoModelForCausalLM, AutoTokenizer

gpt_tokenizer = AutoTokenizer.from_pretrained(run.tokenizer("gpt"))
gpt = AutoModelForCausalLM.from_pretrained(
    run.model("gpt"), attn_implementation="eager"
).eval()  # "eager" is the implementation that hands out its weights

told = "{0} the baker was on the pier with a kite. {1} the vet came along. "
told += (
    '"Happy birthday," said {0}, and gave {1} the kite. In the end the kite was with'
)
start = gpt_tokenizer.eos_token  # stands before every story
stories = [start + told.format(*names) for names in (("Anna", "Ben"), ("Ben", "Anna"))]
print(told.format("Anna", "Ben"), "…")
print(told.format("Ben", "Anna"), "…")

# %% [markdown]
r"""
**Predict first.** How alike are the two vectors of the last word, *with*, as a cosine: at the entrance of the model, where an id has been looked up in a table? And at its exit?
"""

# %%
my_guess = {"entrance": None, "exit": None}  # 1 is "the same direction"

# %%
ids = [gpt_tokenizer(text, return_tensors="pt").input_ids for text in stories]
with torch.no_grad():
    streams = [gpt(row, output_hidden_states=True) for row in ids]
ends = {
    place: [out.hidden_states[layer][0, -1] for out in streams]
    for place, layer in {"entrance": 0, "exit": -1}.items()
}
cosines = {
    place: F.cosine_similarity(*pair, dim=0).item() for place, pair in ends.items()
}
for place, cosine in cosines.items():
    print(f"{place:8} cosine {cosine:.2f}   your guess: {my_guess[place]}")
name_ids = [gpt_tokenizer(name).input_ids[0] for name in (" Anna", " Ben")]
n_right = 0
for out, who in zip(streams, ("Ben", "Anna"), strict=True):
    anna, ben = out.logits[0, -1].softmax(-1)[name_ids].tolist()
    n_right += (ben > anna) == (who == "Ben")
    print(f"{who:4} was given the kite: P(Anna) = {anna:.2f}, P(Ben) = {ben:.2f}")

# %%
claim(
    "the two vectors of the last word at the entrance", cosines["entrance"], ">=", 0.99
)
claim("… and at the exit", cosines["exit"], "<=", 0.9)
claim("stories in which the one who was given it is likelier", n_right, "==", 2)

# %% [markdown]
r"""
At the entrance both are the same row of a table. At the exit they differ: not by much, but enough to turn the model's opinion of who comes next. On its way the vector of *with* has taken up something about *Anna*, *Ben* and the kite, many tokens before it: it has become a **contextual embedding**. Only one part lets tokens exchange anything (lesson 02). Now we open it.

## By hand

*The cat sat on the mat.* Let the word *sat* look for **who** sat.

Attention is a look-up in which everything matches a little. Each token has a **key**: what it offers, a **query**: what it looks for, and a **value**: what it hands over if it is looked at. A model learns them; here they are invented. Our keys have four numbers: *is it a thing?*, *an action?*, *a small word?*, *a place?* The query of *sat* asks for a thing: (2, 0, 0, 0). A value is one number.

1. **Scores**: multiply query and key number by number, add up, and divide by the root of how many numbers there are, √4 = 2 (an experiment below says why).
2. **Weights**: the softmax of the scores: each e to its score, over the sum of all.
3. **Output**: the values, each times its weight, added up.

| token | key | score | e^score | weight | value |
|---|---|---|---|---|---|
| The | (0, 0, 2, 0) | 0 | 1.00 | 0.07 | 0 |
| cat | (2, 0, 0, 0) | 2·2 / 2 = 2 | 7.39 | 0.52 | 1 |
| sat | (0, 2, 0, 0) | 0 | 1.00 | 0.07 | 0 |
| on | (0, 0, 2, 0) | 0 | 1.00 | 0.07 | 0 |
| the | (0, 0, 2, 0) | 0 | 1.00 | 0.07 | 0 |
| mat | (1, 0, 0, 2) | 2·1 / 2 = 1 | 2.72 | 0.19 | −1 |

The sum of the e's is 14.11. The output is 0.52 · 1 + 0.19 · (−1) = 0.33: mostly *cat*, some *mat*. The same in code, as literally as can be:
"""

# %% tags=["nbval-check-output"]
import math

words = ["The", "cat", "sat", "on", "the", "mat"]
keys = [[0, 0, 2, 0], [2, 0, 0, 0], [0, 2, 0, 0], [0, 0, 2, 0], [0, 0, 2, 0]]
keys += [[1, 0, 0, 2]]
values = [[0.0], [1.0], [0.0], [0.0], [0.0], [-1.0]]


def look_around(query: list, keys: list, values: list) -> tuple[list, list]:
    """Return what one query gets, and its weights, one for each key."""
    scores = []
    for key in keys:
        product = sum(a * b for a, b in zip(query, key, strict=True))
        scores.append(product / math.sqrt(len(query)))
    total = sum(math.exp(score) for score in scores)
    weights = [math.exp(score) / total for score in scores]
    out = [0.0] * len(values[0])
    for weight, value in zip(weights, values, strict=True):
        out = [o + weight * v for o, v in zip(out, value, strict=True)]
    return out, weights


out, weights = look_around([2, 0, 0, 0], keys, values)
print({f"{i} {word}": round(w, 2) for i, (word, w) in enumerate(zip(words, weights))})
print("output:", [round(x, 2) for x in out])

# %% [markdown]
r"""
Three things to keep:

- **Nobody is shut out.** e to a finite score is above 0, so *on* gets 7 %, though it does not match at all.
- **Weights compete.** They sum to 1; if *mat* matched better, *cat* would get less.
- **The output is a mixture of values.** Keys decide how much, values decide what.

## In general

Now all queries at once. Stack T queries as the rows of a matrix $Q$, S keys as $K$, S values as $V$. A query and a key have $D$ numbers (`head_dim`; papers write $d_k$), a value has E, in models mostly D too.

$$\text{attention}(Q, K, V) = \text{softmax}\!\left(\frac{Q K^\top}{\sqrt{D}}\right) V$$

Row t of $QK^\top$ holds the scores of query t, and the softmax runs along the row. The course's code has two more dimensions in front, B texts and H heads (see below), which only stand by:
"""

# %% show="utils.attention:attention"
from utils.attention import attention

# %% [markdown]
r"""
It returns the output *and* the weights. `bias` is lesson 05's. `masked_fill(~mask, number)` writes the number wherever the mask is False; masks come next. First: does it agree with the loops?
"""

# %%
q = torch.tensor([[2.0, 0, 0, 0]])  # (T, D): one query
k, v = torch.tensor(keys, dtype=torch.float32), torch.tensor(values)  # (S, D), (S, E)
tensor_out, tensor_weights = attention(q, k, v)
gap = (tensor_weights[0] - torch.tensor(weights)).abs().max()
print("weights:", [round(w, 2) for w in tensor_weights[0].tolist()])
claim("tensors and loops: largest difference of a weight", gap, "<=", 1e-6)

# %% [markdown]
r"""
Where do queries, keys and values come from? From the stream: three learned matrices map each token's vector to its query, key and value, three views of one vector. Made from the same tokens, they give **self-attention**. With queries from one text and keys and values from another, it is **cross-attention**: a translator's decoder looks at the source.

## Masks: who may look at whom

A **mask** is a table of True and False, a row per query and a column per key. In this course **True means: may attend**.

The **causal** mask lets a token see itself and what came before it. A decoder needs it, since in training it guesses all next tokens at once. The **padding** mask hides what fills up the shorter rows of a batch; it says what the tokenizer's `attention_mask` says (lesson 03).
"""

# %% show="utils.attention:causal_mask,padding_mask"
from utils.attention import causal_mask, padding_mask

# %% tags=["nbval-check-output"]
print(causal_mask(4).int())
print(padding_mask([4, 2], max_len=4).int())

# %% [markdown]
r"""
The first is (T, T), the second (B, 1, 1, S). Both **broadcast** to (B, H, T, S), and `&` puts them together: True where a token is real *and* not ahead.

A mask goes into the **scores**, before the softmax: a forbidden score becomes the lowest number there is, e to that is 0, and the weights that remain still sum to 1. And a query that may see nothing at all, such as padding in *front* of a text under a causal mask? The textbook's score of minus infinity then divides 0 by 0:
"""

# %%
nothing = torch.zeros(1, 3, dtype=torch.bool)  # (T, S): one query, no key allowed
textbook = torch.zeros(1, 3).masked_fill(~nothing, -torch.inf).softmax(-1)
q, k, v = torch.randn(1, 4, requires_grad=True), torch.randn(3, 4), torch.randn(3, 2)
empty_out, _ = attention(q, k, v, nothing)
empty_out.sum().backward()
print("textbook:", textbook.tolist()[0])
print("ours:    ", empty_out.tolist()[0], "  gradient:", q.grad.tolist()[0])
claim("a query that sees nothing gets", empty_out.abs().max(), "==", 0)
claim("… and passes back a gradient of", q.grad.abs().max(), "==", 0)

# %% [markdown]
r"""
One such `nan` turns the whole model into `nan` at the next step. Ours gives zeros, and no gradient.

Torch itself has two faces for attention, the function `F.scaled_dot_product_attention` and the module `nn.MultiheadAttention`. Give both the same mask. (The function returns no weights; with the identity matrix as values, ones on the diagonal and zeros elsewhere, its output *is* the weights.)
"""

# %%
x = torch.randn(1, 3, 4)  # (B, T, C)
module = torch.nn.MultiheadAttention(4, 1, bias=False, batch_first=True)
past = causal_mask(3)
for name, mask in {"True = may attend": past, "True = may NOT attend": ~past}.items():
    fused_weights = F.scaled_dot_product_attention(x, x, torch.eye(3)[None], mask)[0]
    module_weights = module(x, x, x, attn_mask=mask)[1][0]
    print(f"{name:22}", end="")
    for what, w in {
        "F.scaled_dot…": fused_weights,
        "nn.Multihead…": module_weights,
    }.items():
        sees_future = bool((w.nan_to_num(0).triu(1) > 0).any())
        print(f"  {what}: {'SEES THE FUTURE' if sees_future else 'causal'}", end="")
    print()

# %% [markdown]
r"""
They **disagree about True**. Give either the other's mask, and it runs, reading the answers. Remember this whenever you port code.

## Several heads

One softmax looks for one thing at a time. So attention runs several times side by side, each **head** on its own slice of the width: with `d_model` = 128, 4 heads have `head_dim` = 32 each, and queries, keys, values and weights of their own. At the end the slices are put side by side again, and a fourth matrix, `output`, mixes them. One head is said to follow who acts, another the action, a third even rhyme; below we *measure* what ours do.

The cut into heads is easy to write wrongly. Watch the shapes: (B, T, C) is *viewed* as (B, T, H, D), which only groups the numbers of each token (`view` is a `reshape` that never copies); then T and H are *transposed*.
"""

# %% show="utils.attention:fused_attention,MultiHeadAttention"
from utils.attention import MultiHeadAttention, fused_attention

# %% [markdown]
r"""
`forward` uses torch's **fused** attention, fast and without storing the weights; `look` uses the explicit one and returns them too. Do they agree?
"""

# %%
torch.manual_seed(run.seed)
layer = MultiHeadAttention(d_model=12, n_heads=3)
x, source = torch.randn(2, 5, 12), torch.randn(2, 7, 12)  # (B, T, C), (B, S, C)
for name, how in {
    "self": {},
    "masked": {"mask": causal_mask(5)},
    "cross": {"context": source, "mask": padding_mask([7, 4], 7)},
}.items():
    seen_out, seen = layer.look(x, **how)
    gap = (seen_out - layer(x, **how)).abs().max()
    print(
        f"{name:7} weights {tuple(seen.shape)}, rows sum to {seen.sum(-1).mean():.2f}"
    )
    claim(f"{name}: explicit and fused differ by", gap, "<=", 1e-5)

# %% [markdown]
r"""
## Parity

Copy our parameters into `nn.MultiheadAttention`, then compare outputs, attention weights of every head, and gradients; after it the fused function, with a random gradient (`probe`) sent back through both.
"""

# %%
theirs = torch.nn.MultiheadAttention(12, 3, batch_first=True)
with torch.no_grad():
    parts = layer.query, layer.key, layer.value
    theirs.in_proj_weight.copy_(torch.cat([part.weight for part in parts]))
    theirs.in_proj_bias.copy_(torch.cat([part.bias for part in parts]))
    theirs.out_proj.load_state_dict(layer.output.state_dict())
mine, yours = x.clone().requires_grad_(), x.clone().requires_grad_()
past = causal_mask(5)
our_out, our_weights = layer.look(mine, mask=past)
their_out, their_weights = theirs(
    yours, yours, yours, attn_mask=~past, average_attn_weights=False
)  # its mask is the other way round
our_out.square().sum().backward()
their_out.square().sum().backward()
gap = (our_out - their_out).abs().max()
claim("nn.MultiheadAttention, output: largest difference", gap, "<=", 1e-5)
gap = (our_weights - their_weights).abs().max()
claim("… weights, head by head", gap, "<=", 1e-6)
claim("… gradient", (mine.grad - yours.grad).abs().max(), "<=", 1e-4)

# %%
q, k, v = (torch.randn(2, 3, n, 4, requires_grad=True) for n in (5, 7, 7))
ours, _ = attention(q, k, v, padding_mask([7, 4], 7))
fused = F.scaled_dot_product_attention(q, k, v, padding_mask([7, 4], 7))
probe = torch.randn_like(ours)
ours_back = torch.autograd.grad(ours, (q, k, v), probe)
fused_back = torch.autograd.grad(fused, (q, k, v), probe)
gap = (ours - fused).abs().max()
claim("F.scaled_dot_product_attention: largest difference", gap, "<=", 1e-5)
gap = max((a - b).abs().max() for a, b in zip(ours_back, fused_back, strict=True))
claim("… gradients of q, k and v", gap, "<=", 1e-5)

# %% [markdown]
r"""
## Experiment: why the square root?

Take a query and a key of D random numbers each, with mean 0 and standard deviation 1. Their product is a sum of D terms. Each has the variance 1 (the square of the deviation), variances of independent terms add up to D, and so the deviation of the sum is √D. Most scores lie within two deviations: with D = 4 between −4 and 4, with D = 1,024 between −64 and 64. A softmax of such scores is nearly a step: one weight near 1, the others near 0.

How even weights are is measured by their **entropy**, $-\sum w \ln w$: 0 if one key has everything, ln 64 = 4.16 nats if 64 keys get the same.

**Predict first.** Take 64 keys and D = 1,024, undivided. What is the largest of the 64 weights, on average? And what becomes of the **gradient** that the scores get back, compared with D = 4? (We also divide by the root, and by D itself.)
"""

# %%
my_guess = {"largest weight": None, "gradient": ""}  # shrinks, stays, grows

# %%
sizes = [4, 16, 64, 256, 1024]
divisors = {"undivided": lambda D: 1, "divided by √D": math.sqrt, "divided by D": float}
generator = torch.Generator().manual_seed(run.seed)
found = {name: [] for name in divisors}
for D in sizes:
    q, k = (torch.randn(200, n, D, generator=generator) for n in (8, 64))
    values = torch.randn(200, 64, 1, generator=generator)
    for name, divisor in divisors.items():
        scores = (q @ k.transpose(1, 2) / divisor(D)).requires_grad_()
        w = scores.softmax(-1)  # (200, 8, 64)
        (gradient,) = torch.autograd.grad((w @ values).sum(), scores)
        entropy = -(w * w.clamp(min=1e-30).log()).sum(-1).mean()
        lengths = gradient.norm(dim=-1)  # (200, 8): one for each query
        found[name].append(
            {
                "entropy": entropy.item(),
                "gradient": lengths.mean().item(),
                "stuck": (lengths < 0.01).double().mean().item(),
                "largest": w.amax(-1).mean().item(),
            }
        )
print(f"{'D':>5}", *(f"{name:>14}" for name in divisors), "  (largest weight)")
for i, D in enumerate(sizes):
    print(f"{D:5}", *(f"{rows[i]['largest']:14.2f}" for rows in found.values()))
print("\nqueries whose scores get a gradient shorter than 0.01:")
for i, D in enumerate(sizes):
    print(f"{D:5}", *(f"{rows[i]['stuck']:14.0%}" for rows in found.values()))
print("your guess:", my_guess)

# %%
import matplotlib.pyplot as plt

colours = PALETTE["k"], PALETTE["q"], PALETTE["baseline"]
looks = dict(zip(found, zip(colours, ("o-", "s-", "^--")), strict=True))
fig, axes = plt.subplots(1, 2, figsize=(7, 2.9))
labels = {
    "entropy": "entropy of the weights (nats)",
    "gradient": "length of the scores' gradient",
}
for ax, (what, label) in zip(axes, labels.items(), strict=True):
    for name, rows in found.items():
        colour, style = looks[name]
        ax.plot(sizes, [row[what] for row in rows], style, color=colour, label=name)
    ax.set(xscale="log", xlabel="head_dim D", ylabel=label)
    ax.set_xticks(sizes, sizes)
    ax.minorticks_off()
axes[0].axhline(math.log(64), color=PALETTE["baseline"], lw=1, ls=":")
axes[0].text(4, math.log(64), "all 64 alike", size=8, va="bottom")
axes[0].set_title("Undivided: one key takes all")
axes[1].set_title("… and the gradient fades")
axes[1].set_ylim(bottom=0)
axes[1].legend(loc="lower left")
show_figure(
    fig,
    alt="Two panels against head_dim from 4 to 1,024. Left, the entropy of the weights:"
    " undivided falls towards 0, divided by the root stays level, divided by D rises to"
    " the level where all 64 keys get the same. Right, the length of the gradient:"
    " undivided falls to a quarter, divided by the root stays level, divided by D stays"
    " level further down.",
)

# %%
last = {name: rows[-1] for name, rows in found.items()}
claim("undivided, D = 1,024: largest weight", last["undivided"]["largest"], ">=", 0.85)
root = found["divided by √D"]
claim(
    "divided by √D: entropy, D = 1,024 less 4",
    abs(root[-1]["entropy"] - root[0]["entropy"]),
    "<=",
    0.2,
)
lost = last["undivided"]["gradient"] / found["undivided"][0]["gradient"]
claim("undivided: share of the gradient that is left", lost, "<=", 0.4)
claim("undivided, D = 1,024: stuck queries", last["undivided"]["stuck"], ">=", 0.6)
claim("divided by √D, D = 1,024: the same", root[-1]["stuck"], "<=", 0.01)
claim(
    "divided by D: entropy, share of the highest",
    last["divided by D"]["entropy"] / math.log(64),
    ">=",
    0.99,
)

# %% [markdown]
r"""
Undivided, long keys leave a softmax that is certain from the start, and certainty passes little gradient: at D = 1,024 less than a quarter of that at D = 4. Even this mean is kept up by the few queries that are still undecided: seven in ten get next to none, and such a query can hardly learn to look elsewhere. (At D = 64, the size in GPT-2, one key has 0.79 of the weight on average. The mean gradient is still as long as with the root, but one query in five gets next to none already.) Divided by D, the head sees an average of everything, and its queries and keys must grow long before it can choose. The root keeps the deviation of the scores at 1, whatever D is. Vaswani et al. (2017) give this very reason.

## Experiment: does it know the order?

Shuffle the tokens. If the output is the same, shuffled, the layer is **permutation-equivariant**: it treats its input as a bag of tokens, which has no order.
"""

# %%
torch.manual_seed(run.seed)
layer = MultiHeadAttention(d_model=12, n_heads=3)
x, order = torch.randn(1, 6, 12), torch.tensor([3, 0, 5, 1, 4, 2])
shuffled = x[:, order]
gaps = {}
for name, mask in {"no mask": None, "causal mask": causal_mask(6)}.items():
    gaps[name] = (
        (layer(x, mask=mask)[:, order] - layer(shuffled, mask=mask)).abs().max()
    )
    print(f"{name:12} shuffle before or after: differs by {gaps[name]:.0e}")
claim(
    "without a mask, the order of shuffling makes a difference of",
    gaps["no mask"],
    "<=",
    1e-5,
)
claim("… and with a causal mask", gaps["causal mask"], ">=", 0.01)

# %% [markdown]
r"""
Without a mask *dog bites man* and *man bites dog* are the same to attention: positions must be put in (lesson 05). A causal mask breaks the symmetry, for each token sees another set.

## What it costs

Any token reaches any other in one step, however far away: so transformers handle **long-range dependencies**. The price is a score for every pair, n² for n tokens. Count multiplications in a layer of width C: the four matrices take 4 · n · C², scores and mixing 2 · n² · C. The second overtakes the first at **n = 2C**: 256 tokens for our models, with C = 128; 1,536 for GPT-2, with 768, which reads at most 1,024.

Memory is another matter: the explicit version *stores* the weights, n² numbers per head.
"""

# %%
import time

from torch.utils.flop_counter import FlopCounterMode

C, n_heads = 128, 4
layer = MultiHeadAttention(C, n_heads)
lengths = [256, 512, 1024, 2048]


def project(x: torch.Tensor) -> torch.Tensor:
    """Run the four matrices and nothing else."""
    return layer.output(layer.join_heads(layer.prepare(x)[2]))


def milliseconds(compute, *inputs) -> float:
    """Return the best time of three, after one to warm up."""
    compute(*inputs)
    times = []
    for _ in range(3):
        begin = time.perf_counter()
        compute(*inputs)
        times.append(1000 * (time.perf_counter() - begin))
    return min(times)


def count(compute, *inputs) -> int:
    """Let torch count the multiplications and additions."""
    with FlopCounterMode(display=False) as counter:
        compute(*inputs)
    return counter.get_total_flops()


# %%
spent = {"projections": [], "explicit core": [], "fused core": []}
stored = []
with torch.no_grad():
    for n in lengths:
        x = torch.randn(1, n, C)
        qkv = layer.prepare(x)[:3]
        spent["projections"].append(milliseconds(project, x))
        spent["explicit core"].append(milliseconds(attention, *qkv))
        spent["fused core"].append(milliseconds(fused_attention, *qkv))
        stored.append(attention(*qkv)[1].nbytes)
print(f"{'tokens':14}", *(f"{n:>8,}" for n in lengths))
for name, row in spent.items():
    print(f"{name:14}", *(f"{ms:5.1f} ms" for ms in row))
print(f"{'weights':14}", *(f"{size / 1e6:5.1f} MB" for size in stored))
x = torch.randn(1, 2 * C, C)
ratio = count(attention, *layer.prepare(x)[:3]) / count(project, x)
claim("n = 2C: work of the core, beside the four matrices", ratio, "==", 1)
grows = stored[-1] / stored[-2]
claim("twice the tokens, bytes of the weights", grows, "==", 4)
claim(
    "bytes at 2,048 tokens: 4 heads of n² numbers",
    stored[-1] / (4 * 4 * 2048**2),
    "==",
    1,
)

# %% [markdown]
r"""
The times are those of the machine that ran it, the bytes the same everywhere: twice the tokens, four times the bytes, in one layer for one text. At 256 tokens, n = 2C, the multiplications are equally many; the times need not be equal, for the explicit core also takes a softmax and stores the table, and small products leave a machine half idle. The fused version still *computes* n² products, but piece by piece, and never holds the table: it saves memory, and the time to move it. How can it take a softmax over numbers that it has not seen yet? That is exercise 5; lesson 11 has the whole story.

## Experiment: what do trained heads do?

Three questions to each head of both models. How much weight does it put

- on **the token before**?
- on what **followed the same token earlier**: at the second *Anna*, on the token after the first *Anna*? Such a *copying* head looks up how it went on last time (Olsson et al. 2022 call it an induction head).
- on **ends of sentences**: the tokens `.`, `!` and `?`?

A fourth line of the table, *the token after*, mirrors the first; it is needed further down. The scores, from 0 to 1, are averaged over stories. The best of several heads may score by luck, so we ask the same model with **random parameters** too: its best head is the level to beat.
"""

# %% show="utils.heads:previous_score,copy_score"
from utils.heads import copy_score, previous_score

# %% [markdown]
r"""
**Predict first.** The GPT reads with a causal mask, the BERT both ways. In which do you expect a head that looks at the token before? One that copies? One for the ends of sentences?
"""

# %%
my_guess = {"the token before": "", "copying": "", "ends": ""}  # GPT, BERT, both

# %%
from transformers import AutoModel

texts = [
    row["text"]
    for row in run.data("stories", validation=run.size("stories"))["validation"]
]


def watch_heads(model, tokenizer) -> dict[str, torch.Tensor]:
    """Return four scores of each head, (layers, H), averaged over stories."""
    first = tokenizer.eos_token or "" if model.config.model_type != "bert" else ""
    found = {}
    for text in texts:
        row = tokenizer(first + text, truncation=True, max_length=128)
        ids = torch.tensor([row.input_ids])
        tokens = tokenizer.convert_ids_to_tokens(row.input_ids)
        is_end = torch.tensor([token in (".", "!", "?") for token in tokens])
        with torch.no_grad():
            layers = model(ids, output_attentions=True).attentions  # (1, H, T, T) each
        scores = {
            "the token before": [previous_score(w) for w in layers],
            "the token after": [previous_score(w.mT) for w in layers],
            "copying": [copy_score(w, ids) for w in layers],
            "ends": [(w[0] * is_end).sum(-1).mean(-1) for w in layers],
        }
        for name, by_layer in scores.items():
            found.setdefault(name, []).append(torch.stack(by_layer))  # (layers, H)
    return {name: torch.stack(rows).mean(0) for name, rows in found.items()}


# %%
bert_tokenizer = AutoTokenizer.from_pretrained(run.tokenizer("bert"))
kinds = {"GPT": ("gpt", gpt_tokenizer), "BERT": ("bert", bert_tokenizer)}
trained, habits, luck = {}, {}, {}
for name, (role, tokenizer) in kinds.items():
    eager = {"attn_implementation": "eager"}
    trained[name] = AutoModel.from_pretrained(run.model(role), **eager).eval()
    torch.manual_seed(run.seed)
    fresh = AutoModel.from_config(trained[name].config, **eager).eval()
    habits[name] = watch_heads(trained[name], tokenizer)
    luck[name] = watch_heads(fresh, tokenizer)

print(f"{'best head for':18} {'trained':>16} {'random parameters':>18}")
for name in kinds:
    for habit, scores in habits[name].items():
        layer_no, head_no = divmod(scores.argmax().item(), scores.shape[1])
        best = f"{scores.max():.2f} (layer {layer_no + 1}, head {head_no + 1})"
        lucky = luck[name][habit].max()
        print(f"{name:5}{habit:17}{best:>24}{lucky:8.2f}   {my_guess.get(habit, '')}")

# %%
for name, habit in (
    ("GPT", "the token before"),
    ("GPT", "copying"),
    ("GPT", "ends"),
    ("BERT", "the token before"),
    ("BERT", "copying"),
    ("BERT", "ends"),
):
    times = (habits[name][habit].max() / luck[name][habit].max()).item()
    claim(f"{name}, {habit}: best head beside the best by luck", times, ">=", 2)
claim(
    "BERT: best head for the token before",
    habits["BERT"]["the token before"].max(),
    ">=",
    0.9,
)

# %% [markdown]
r"""
Read each line against its last column. BERT's best head for the token before looks at next to nothing else, and it has the mirror image too, a head for the token after. Nobody told them to; thanks to such heads, later layers know who stands beside each token. GPT's best for the token before is weaker, and still well above luck. Ahead of itself it can look at nothing: 0.00. Both have heads that prefer the ends of sentences. Clark et al. (2019) report both habits for BERT-base.

*Copying* in this narrow sense is above luck in both, and weak: Saltby's stories seldom repeat a phrase. A story-teller needs another look-up, the one of the opening; see below.

### The cat sat on the mat, again

Drawings of attention like to show thick lines from *cat* to *sat*, from *sat* to *mat*, or back. Do trained heads do that? (Both tokenizers cut *mat* in two; its first piece stands for it.)
"""

# %%
sentence, looks_at = "The cat sat on the mat.", {}
pairs = [("cat", "sat"), ("sat", "cat"), ("sat", "mat"), ("mat", "sat")]
print("who looks at whom      all heads   best head   if all were alike")
for name, (_, tokenizer) in kinds.items():
    first = tokenizer.eos_token if name == "GPT" else ""
    row = tokenizer(first + sentence, return_offsets_mapping=True)
    ids = torch.tensor([row.input_ids])
    with torch.no_grad():
        seen = trained[name](ids, output_attentions=True).attentions
    seen = torch.cat(seen)  # (layers, H, T, T)
    shift = len(first) if name == "GPT" else 0
    for who, whom in pairs:
        t, s = (
            next(
                i
                for i, (begin, end) in enumerate(row.offset_mapping)
                if begin <= shift + sentence.index(w) < end
            )
            for w in (who, whom)
        )
        w = seen[:, :, t, s]  # (layers, H)
        alike = (s <= t) / (t + 1) if name == "GPT" else 1 / len(row.input_ids)
        looks_at[name, who, whom] = w
        print(f"{name:5} {who} → {whom} {w.mean():14.2f} {w.max():11.2f} {alike:14.2f}")

# %%
for pair in (("cat", "sat"), ("sat", "mat")):  # what lies ahead
    claim(f"GPT: {' → '.join(pair)}", looks_at["GPT", *pair].max(), "==", 0)
on_cat = looks_at["BERT", "sat", "cat"]  # (layers, H)
claim("BERT: sat → cat, weight of the best head", on_cat.max(), ">=", 0.8)
its_habit = habits["BERT"]["the token before"].flatten()[on_cat.argmax()]
claim("… that head's score for the token before", its_habit, ">=", 0.9)
on_sat = looks_at["BERT", "cat", "sat"]
claim("BERT: cat → sat, weight of the best head", on_sat.max(), ">=", 0.8)
its_habit = habits["BERT"]["the token after"].flatten()[on_sat.argmax()]
claim("… that head's score for the token after", its_habit, ">=", 0.9)

# %% [markdown]
r"""
*cat → sat* and *sat → mat* cannot be in GPT: what is looked at lies ahead, and the mask gives it 0.00 in every head. *sat → cat* and *cat → sat* look like triumphs in BERT: for each, one head puts nearly all its weight there. Which ones? For the first, a head that looks at the token before, whatever it is; for the second, its mirror image, a head for the token after. *cat* and *sat* happen to stand there, and almost any other word would get as thick a line.

A thick line in one sentence shows where one head looked, once. What it looks *for* shows only over many sentences, and against luck.
"""

# %% [markdown]
r"""
## The moment it learns to copy

How does a head come about: bit by bit, as a loss falls? Watch one. The simplest model that can learn to copy has two layers of attention and nothing between; ours has 44,000 parameters. Its texts are blocks of 8 to 16 random tokens, repeated until 32 places are full. The first block cannot be guessed; from then on everything can, by looking up what followed last time.
"""

# %% show="utils.copying:AttentionOnly,draw_repeats"
from utils.copying import AttentionOnly, draw_repeats

# %% [markdown]
r"""
The training loop is lesson 00's, with AdamW, a relative of lesson 02's Adam, in place of SGD (lesson 06). Every 25 steps a forward hook (lesson 02) on each layer collects the weights.
"""

# %% show="utils.attention:watch_attention"
from utils.attention import watch_attention

# %% show="utils.copying:next_token_nats,measure_copying,learn_to_copy"
from utils.copying import learn_to_copy, measure_copying, next_token_nats

# %% [markdown]
r"""
A copying head must find where the present token stood before, *and* look one place further. Alone it cannot. A head in the first layer has to write into each token's vector what stood *before* it; then a head in the second layer can look for "the place whose predecessor is what I am". Neither is of use without the other.

**Predict first.** Over 500 steps of training, how does the best head's weight on the right place grow: in a straight line, a curve that flattens, a jump? And with **one** layer only?
"""

# %%
my_guess = {"two layers": "", "one layer": ""}

# %%
from utils.support.recorded import read_experiment

live = learn_to_copy(seed=run.seed + 100, n_steps=run.size("steps"))
recorded = read_experiment("04-copying")  # five more seeds, and three with one layer


def best_head(history: list[dict], score: str) -> list[float]:
    """Return the score of the best head at each measurement."""
    return [max(max(heads) for heads in row[score]) for row in history]


steps = [row["step"] for row in live]
runs = {
    n: [r["history"] for r in recorded if r["n_layers"] == n] for n in (1, 2)
}  # layers → histories
jump = torch.tensor(best_head(live, "copy"))
print("step     loss   copying   token before")
for i in range(0, len(steps), 4):
    before = best_head(live, "previous")[i]
    print(f"{steps[i]:4} {live[i]['loss']:8.2f} {jump[i]:9.2f} {before:14.2f}")

# %%
fig, (top, low) = plt.subplots(2, 1, figsize=(6, 3.9), sharex=True)
for n, colour, name in (
    (2, PALETTE["q"], "two layers"),
    (1, PALETTE["k"], "one layer"),
):
    for i, history in enumerate(runs[n]):
        at = [row["step"] for row in history]
        label = f"{name}, {len(runs[n])} seeds" if i == 0 else None
        dashes = "-" if n == 2 else "--"
        how = {"color": colour, "ls": dashes, "lw": 1}
        top.plot(at, best_head(history, "copy"), label=label, **how)
        low.plot(at, [row["loss"] for row in history], **how)
top.plot(steps, jump, "k", lw=2, label="live")
low.plot(steps, [row["loss"] for row in live], "k", lw=2)
top.set(ylabel="best head's weight", ylim=(0, 1))
low.set(xlabel="step", ylabel="loss (nats)")
top.legend(loc="center right")
top.set_title("Weight on the right place: nothing, then a jump")
low.set_title("The loss of repeated tokens falls with it")
show_figure(
    fig,
    alt="Two panels against the training step. Above, the weight of the best head on the"
    " place to copy from: with two layers it stays near 0.1 for about 150 steps, then"
    " climbs to 0.8 within 150; with one layer it stays low. Below, the loss of repeated"
    " tokens falls steeply at the same steps with two layers, and creeps with one.",
)

# %%
scored = list(zip(steps, jump.tolist(), strict=True))
at_150, at_300 = ([x for step, x in scored if step <= t][-1] for t in (150, 300))
claim("live: weight on the right place after 150 steps", at_150, "<=", 0.35)
claim("… after 300 steps", at_300, ">=", 0.7)
ends = [best_head(history, "copy")[-1] for history in runs[2]]
claim("recorded, two layers: the least at the end", min(ends), ">=", 0.8)
ends = [best_head(history, "copy")[-1] for history in runs[1]]
claim("recorded, one layer: the most at the end", max(ends), "<=", 0.5)


def step_above(history: list[dict], bar: float) -> float:
    """Return the first step at which the best head copies more than that."""
    curve = zip(history, best_head(history, "copy"), strict=True)
    return next((row["step"] for row, score in curve if score >= bar), math.inf)


rises = [step_above(h, 0.75) - step_above(h, 0.25) for h in [*runs[2], live]]
claim("steps from 0.25 to 0.75, longest of all runs", max(rises), "<=", 150)

# %% [markdown]
r"""
A jump. At first the loss creeps down as it does with one layer: the model learns *which* tokens are in the text, and nothing announces the jump. Then both heads are there, each makes the other useful, and within 75 steps or so the best head's weight on the right place climbs from a quarter to three quarters, in every seed. Its partner may stay modest: the best weight on the token before grows from 0.10, what even weights would give, to some 0.4. With one layer nothing can write down the predecessor first, and the jump never comes.

Olsson et al. (2022) saw such a jump, with a bump in the loss, in language models of many sizes, all with two layers or more.

### The same in a model that tells stories

course-gpt was watched while it was trained. It began with very plain stories, full of sentences like *The kite was with Ben*. Before each such name we noted how much weight every head put on **the right name** and on **the other names** of the story, and beside it how often the model chose right among the two or three names, things or places that a question allows; guessing is right in about half. The figure shows the head that is best at the end of these plain stories, and below it the loss of training.
"""

# %% show="utils.heads:answer_score"
from utils.heads import answer_score

# %%
watched = read_experiment("course-gpt-training")
watched = [row for row in watched if row["step"] <= 800]  # plain stories only
at = [row["step"] for row in watched]
final = torch.tensor(watched[-1]["answer"])
layer_no, head_no = divmod(final.argmax().item(), final.shape[1])
right, wrong = (
    [row[what][layer_no][head_no] for row in watched] for what in ("answer", "others")
)
answers = [row["drills"] for row in watched]

losses = [row["loss"] for row in watched]

# %%
fig, (top, low) = plt.subplots(
    2, 1, figsize=(6, 4.4), sharex=True, height_ratios=(5, 2)
)
top.plot(
    at, right, "o-", color=PALETTE["q"], ms=3, label="its weight on the right name"
)
top.plot(at, wrong, "s--", color=PALETTE["k"], ms=3, label="its weight on other names")
top.plot(at, answers, "^:", color=PALETTE["v"], ms=3, label="model: right answers")
low.plot(at, losses, "-", color=PALETTE["train"])
top.set(ylabel="share", ylim=(0, 1))
low.set(xlabel="step", ylabel="loss (nats)", ylim=(0, None))
top.legend(loc="upper left")
top.set_title(
    f"course-gpt, layer {layer_no + 1}, head {head_no + 1}: it finds out who has it"
)
low.set_title("The loss hardly shows it")
show_figure(
    fig,
    alt="Two panels over the first steps of training. Above, the head's weight on the"
    " right name stays near 0, then rises steeply; its weight on other names rises with"
    " it at first, is left behind and ends far below; the share of right answers rises"
    " while the first curve does. Below, the loss falls fast, then slowly and with"
    " some noise; the rise above leaves no clear step in it.",
)

# %%
claim("weight on the right name, at the first look", right[0], "<=", 0.1)
claim("… at the end of the plain stories", right[-1], ">=", 0.4)
rise = max(late - early for early, late in zip(right, right[2:], strict=False))
claim("… largest rise within 100 steps", rise, ">=", 0.25)
claim("… beside the weight on other names", right[-1] / wrong[-1], ">=", 2)
early = next(w / r for r, w in zip(right, wrong, strict=True) if r >= 0.25)
claim("others beside the right name, when that first passes 0.25", early, ">=", 0.4)
claim("share of right answers gained", answers[-1] - answers[0], ">=", 0.1)

# %% [markdown]
r"""
A jump again, and in it two stages: first the head looks at names in general, then the right one wins. The model's answers improve with it. The loss below hardly shows it, where that of the toy fell with the jump: it is the mean over *all* tokens, and few of them are such names. **A smooth loss can hide a jump.** Such look-ups were at work in the opening of this lesson.
"""

# %% [markdown]
r"""
## Break it

Five ways to write attention wrongly. All run, and all return the right shape. For each, with a causal mask and 8 tokens: what do the weights of a row sum to? Of the gradient that the output of token 3 sends back, which share goes to tokens *after* it? And how many of the 8 tokens reach the last one? (`k.mT` is `k.transpose(-2, -1)`.)
"""


# %%
def over_queries(q, k, v, mask):
    """Take the softmax over dimension T where S is meant."""
    scores = (q @ k.mT / math.sqrt(q.shape[-1])).masked_fill(~mask, -1e9)
    return scores.softmax(-2)


def mask_after(q, k, v, mask):
    """Mask the weights instead of the scores."""
    return (q @ k.mT / math.sqrt(q.shape[-1])).softmax(-1) * mask


def one_ahead(q, k, v, mask):
    """Put the diagonal one place too far to the right."""
    return attention(q, k, v, torch.ones_like(mask).tril(1))[1]


def by_d_k(q, k, v, mask):
    """Divide by D where its root is meant."""
    return attention(q / math.sqrt(q.shape[-1]), k, v, mask)[1]


def right_one(q, k, v, mask):
    """Do it as it should be."""
    return attention(q, k, v, mask)[1]


# %%
class Broken(MultiHeadAttention):
    """Attention with a part exchanged."""

    weigh = staticmethod(right_one)

    def forward(self, x: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        """Mix tokens: (B, T, C) → (B, T, C)."""
        q, k, v, _ = self.prepare(x)
        return self.output(self.join_heads(self.weigh(q, k, v, mask) @ v))


class ViewedWrongly(Broken):
    """View (B, T, C) as (B, H, T, D) without a transpose."""

    def split_heads(self, x: torch.Tensor) -> torch.Tensor:
        """Cut the width into heads, wrongly."""
        B, T, C = x.shape
        return x.view(B, self.n_heads, T, C // self.n_heads)

    def join_heads(self, x: torch.Tensor) -> torch.Tensor:
        """Undo it, so that the shape is right."""
        B, H, T, D = x.shape
        return x.reshape(B, T, H * D)


# %%
faults = {
    "as it should be": (Broken, right_one),
    "softmax over the queries": (Broken, over_queries),
    "mask after the softmax": (Broken, mask_after),
    "diagonal off by one": (Broken, one_ahead),
    "view without transpose": (ViewedWrongly, right_one),
    "divided by D": (Broken, by_d_k),
}
mask, D = causal_mask(8), 16
sums, leaks, reach = {}, {}, {}
for name, (kind, weigh) in faults.items():
    torch.manual_seed(run.seed)
    layer = kind(4 * D, n_heads=4)
    layer.weigh = weigh
    x = torch.randn(1, 8, 4 * D, requires_grad=True)
    q, k, v, _ = layer.prepare(x)
    rows = weigh(q, k, v, mask).sum(-1)
    out = layer(x, mask)[0]  # (T, C)
    third, last = (
        torch.autograd.grad(out[t].sum(), x, retain_graph=True)[0][0] for t in (2, 7)
    )
    sums[name] = rows.min().item(), rows.max().item()
    leaks[name] = (third[3:].norm() / third.norm()).item()
    reach[name] = (last.abs().amax(-1) > 0).sum().item()
    low, high = sums[name]
    print(f"{name:25} rows: {low:.2f} to {high:.2f}", end="")
    print(f"   future: {leaks[name]:5.1%}   reach the last: {reach[name]}")

# %%
claim("as it should be: share from the future", leaks["as it should be"], "==", 0)
for name in (
    "softmax over the queries",
    "mask after the softmax",
    "diagonal off by one",
):
    claim(f"{name}: share from the future", leaks[name], ">=", 0.01)
claim(
    "view without transpose: tokens that reach the last",
    reach["view without transpose"],
    "==",
    2,
)
claim(
    "divided by D: nothing to be seen here",
    (leaks["divided by D"], reach["divided by D"]) == (0, 8),
    "==",
    True,
)

# %% [markdown]
r"""
| what was broken | what happens | is it loud? |
|---|---|---|
| softmax over the queries | each *key* shares itself out; a row may sum to anything, and depends on later rows | no |
| mask after the softmax | forbidden weights are 0, but the others were divided by a sum that had seen the future | no |
| diagonal off by one | each token sees the very token it should guess | **no: the loss looks like a triumph**, as in lesson 02 |
| view without transpose | each head gets *two whole tokens* in slices; the last token is blind for the other six | no |
| divided by D | weights too even; learns slowly | no |

Not one raises an error. Three are found by one test, **no gradient from the future**; the fourth by its counterpart, *every token from the past has one*; the last only by comparing with the library. Write all three tests before you train anything.

## Myth check

**"Attention weights explain the decision."** What the model looks at most, the story goes, is why it says what it says. Try it. Cut stories off in the middle, let course-gpt choose the next token, and note how much weight the last token puts on each earlier one, averaged over layers and heads. Then test each earlier token for real: **hide it** from the whole model, one at a time, and see by how much the probability of the choice falls. The two lists are compared by their **rank correlation**: 1 if they put the tokens in the same order, 0 if one order says nothing about the other.
"""

# %%
n_texts, cut = 24, 48


@torch.no_grad()
def weights_and_effects(ids: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """Return of each token but the last its weight, and what hiding it costs: (T-1,).

    Args:
        ids: (1, T). The cost is in nats of the token that the model would choose.
    """
    T = ids.shape[1]
    out = gpt(ids, output_attentions=True)
    choice = out.logits[0, -1].argmax()
    weight = torch.cat(out.attentions).mean((0, 1))[-1]  # (T,): over layers and heads
    hidden = 1 - torch.eye(T, dtype=torch.long)[:-1]  # (T-1, T): row t hides token t
    logits = gpt(ids.expand(T - 1, T), attention_mask=hidden).logits[:, -1]  # (T-1, V)
    before = out.logits[0, -1].log_softmax(-1)[choice]
    return weight[:-1], before - logits.log_softmax(-1)[:, choice]


def ranks(x: torch.Tensor) -> torch.Tensor:
    """Return the place of each number in the order of size."""
    return x.argsort().argsort().float()


# %%
agreements, same_top = [], []
for text in texts[:n_texts]:
    ids = gpt_tokenizer(start + text, return_tensors="pt").input_ids[:, :cut]
    weight, effect = weights_and_effects(ids)
    pair = torch.stack([ranks(weight), ranks(effect)])
    agreements.append(torch.corrcoef(pair)[0, 1].item())  # Spearman's
    same_top.append(weight.argmax() == effect.argmax())
    top = [gpt_tokenizer.decode(ids[0, x.argmax()]) for x in (weight, effect)]
    if len(agreements) <= 8:
        print(f"looked at most: {top[0]!r:16} matters most: {top[1]!r}")
agreement = sum(agreements) / len(agreements)
share = torch.stack(same_top).float().mean().item()
print(f"rank correlation of weight and effect: {agreement:.2f} on average")
print(
    f"the most looked at is the one that matters most: {share:.0%} of {n_texts} texts"
)

# %%
claim("rank correlation of weight and effect", agreement, "<=", 0.6)
claim("… which is not nothing", agreement, ">=", 0.02)
claim("the most looked at matters most: share of texts", share, "<=", 0.7)

# %% [markdown]
r"""
Weights are not *un*related to what matters, but the correlation is weak, and in many texts hiding some other token changes the choice more than hiding the one that is looked at most. A head that finds nothing must put its weight *somewhere*: on a full stop, or on the very first token, as you see above (Xiao et al. 2023 found that the first tokens do this in large models, and call them attention sinks; here marks do it too). A weight says how much of a value is mixed in. It does not say whether the value held anything, what later layers make of it, or whether the information came another way, through another token.

Jain and Wallace (2019) found other weights, very different, that gave the same answers; Wiegreffe and Pinter (2019) replied that it depends on what you call an explanation. Whoever is right: to know what matters, **change it and look**.
"""

# %% [markdown]
r"""
## Exercises

Write the body of each function and run the check below it.

### 1 · The triangle · warm-up, 5 minutes

Return a table of T × T booleans, T being `seq_len`: True where query t may look at key s, which is itself and all that came before it. `may_look(3)` has the rows `[True, False, False]`, `[True, True, False]` and `[True, True, True]`.
"""


# %% tags=["exercise"]
def may_look(seq_len: int) -> torch.Tensor:
    """Return the causal mask: (T, T) bool."""
    # BEGIN SOLUTION
    places = torch.arange(seq_len)
    return places[:, None] >= places  # (T, 1) against (T,): query, key
    # END SOLUTION


# %% tags=["check"]
check("04.causal", may_look)  # stuck? hint("04.causal") gives one hint at a time

# %% [markdown] tags=["solution-notes"]
r"""
Standing upright, `places[:, None]` is the query's place, lying flat the key's; broadcasting makes the table. `torch.ones(T, T).tril().bool()` is the same.
"""

# %% [markdown]
r"""
### 2 · Attend · core, 15 minutes

Attention for one head, without scrolling up. `q` is (T, D), `k` is (S, D), `v` is (S, E), `mask` is (T, S) bool, True = may attend, with at least one True in each row. Return the output, (T, E). With one query `[2, 0]`, keys `[2, 0]` and `[0, 2]`, values `[1]` and `[0]` and a mask of True, the scores are 2.83 and 0, and the output is `[[0.94]]`, rounded.
"""


# %% tags=["exercise"]
def attend(
    q: torch.Tensor, k: torch.Tensor, v: torch.Tensor, mask: torch.Tensor
) -> torch.Tensor:
    """Mix the values by how well keys match each query: (T, E)."""
    # BEGIN SOLUTION
    scores = q @ k.T / q.shape[-1] ** 0.5  # (T, S)
    scores = scores.masked_fill(~mask, -torch.inf)
    return scores.softmax(dim=-1) @ v  # (T, S) @ (S, E)
    # END SOLUTION


# %% tags=["check"]
check("04.attend", attend)

# %% [markdown] tags=["solution-notes"]
r"""
Three lines, and each has a classic mistake: D for its root, the mask behind the softmax, the softmax along the wrong dimension. As every row has a True, minus infinity is safe here; the course's `attention` cannot rely on that.
"""

# %% [markdown]
r"""
### 3 · Cut into heads · core, 10 minutes

Cut `x`, (B, T, C), into heads, (B, H, T, D) with D = C / H: head h gets the h-th slice of D numbers of every token. For one text of one token `[1, 2, 3, 4]` and 2 heads, head 0 gets `[1, 2]` and head 1 `[3, 4]`.
"""


# %% tags=["exercise"]
def split_heads(x: torch.Tensor, n_heads: int) -> torch.Tensor:
    """Cut the width into heads: (B, T, C) → (B, H, T, D)."""
    # BEGIN SOLUTION
    B, T, C = x.shape
    return x.reshape(B, T, n_heads, C // n_heads).transpose(1, 2)
    # END SOLUTION


# %% tags=["check"]
check("04.heads", split_heads)

# %% [markdown] tags=["solution-notes"]
r"""
A view never moves a number, so it can only cut C, the dimension whose numbers lie side by side. Moving H in front of T is a transpose. A view to (B, H, T, D) has the right shape and the wrong content, and *Break it* shows what it makes of a model.
"""

# %% [markdown]
r"""
### 4 · Does it copy? · core, 20 minutes

`weights`, (T, T), are those of one head that looks back only, `ids`, (T,), the tokens. A place is *asked* if its token already stood earlier in the row. For each place that is asked, add up its weights on the places right *after* the earlier ones. Return the mean of these sums, or 0 if no place is asked. For the ids `[7, 8, 7]` only the last place is asked, and the answer is `weights[2, 1]`; for `[4, 4]` it is `weights[1, 1]`.
"""


# %% tags=["exercise"]
def copying(weights: torch.Tensor, ids: torch.Tensor) -> float:
    """Return how much a head looks at what followed the same token earlier."""
    # BEGIN SOLUTION
    sums = []
    for t in range(len(ids)):
        places = [s for s in range(t) if ids[s] == ids[t]]
        if places:
            sums.append(sum(weights[t, s + 1].item() for s in places))
    return sum(sums) / len(sums) if sums else 0.0
    # END SOLUTION


# %% tags=["check"]
check("04.copy", copying)

# %% [markdown] tags=["solution-notes"]
r"""
`copy_score` does the same for all heads and texts at once: a table of "same token, earlier", moved one place to the right. If a token stands twice in a row, the place after it is the token itself, as in `[4, 4]`.
"""

# %% [markdown]
r"""
### 5 · One pass · stretch, 40 minutes

Attention for one query, in plain Python, that looks at each key **once** and never holds a list of all scores. `q` is a list of D numbers, `keys` S lists of D, `values` S lists of E; return E numbers. Divide by √D as ever. Scores may be in the thousands, of either sign, and e to the 1,000 is too large for a number: so take e to the (score − highest score *so far*), and when a higher one comes, correct what was summed before. `one_pass([0.0], [[1.0], [1.0]], [[2.0], [4.0]])` gives `[3.0]`.
"""


# %% tags=["exercise"]
def one_pass(q: list[float], keys: list, values: list) -> list[float]:
    """Return what one query gets, in one pass over the keys: E numbers."""
    # BEGIN SOLUTION
    highest, total, out = -math.inf, 0.0, [0.0] * len(values[0])
    for key, value in zip(keys, values, strict=True):
        score = sum(a * b for a, b in zip(q, key, strict=True)) / math.sqrt(len(q))
        new = max(highest, score)
        shrink, power = math.exp(highest - new), math.exp(score - new)
        total = total * shrink + power
        out = [o * shrink + power * x for o, x in zip(out, value, strict=True)]
        highest = new
    return [o / total for o in out]
    # END SOLUTION


# %% tags=["check"]
check("04.stream", one_pass)

# %% [markdown] tags=["solution-notes"]
r"""
All that was summed is a sum of e to the (score − highest). If the highest grows, each term shrinks by the same factor, e to the (old − new), so the sums can be corrected without knowing the terms. This is the **online softmax**, and with blocks of keys in place of single ones it is the heart of FlashAttention (lesson 11).
"""

# %% [markdown]
r"""
## Pitfalls

- **True has two meanings in torch.** Test with one token whose future you change.
- **A padding mask hides keys, not queries.** The rows of padding still have outputs; leave them out of losses and averages.
- **The fused version returns no weights.** In transformers, ask for `attn_implementation="eager"` if you want to look.
- **After `transpose`, `view` fails.** Use `flatten` or `reshape`, which copy if they must.
"""

# %% [markdown] tags=["quiz"]
r"""
## Quiz

**1.** What does the softmax in attention run over?

- [x] The keys: each query shares out its attention.
  > Each row of the weights sums to 1.
- [ ] The queries.
  > Then each key would share itself out, and a row could sum to anything; later rows would leak into earlier ones.
- [ ] The numbers of a head.
  > These are gone by then: a score is one number for a query and a key.

**2.** You divide by D and not by its root. What do you see?

- [ ] An error.
  > The shapes are the same.
- [ ] One key takes all the weight.
  > That happens without any division.
- [x] Nearly equal weights at first.
  > The scores are too small, so the softmax is flat.

**3.** A decoder gets two texts, of 5 and 3 tokens, padded on the *left*. Which mask?

- [ ] The causal one alone.
  > On the left, padding is the past, and real tokens would look at it. On the right, behind them, it would be hidden already.
- [ ] The padding mask alone.
  > Then the decoder sees the tokens it should guess.
- [x] Both, put together by `&`.
  > (T, T) and (B, 1, 1, S) broadcast to (B, 1, T, S).

**4.** Why can a model with one attention layer not learn to copy a repeated block?

- [ ] It has too few parameters.
  > A wider layer would not help.
- [x] Matching "what stood before it" needs an earlier layer that wrote this down.
  > A key is made from its own token's vector, which knows its predecessor only after a layer has put it there.
- [ ] The mask forbids it.
  > What is to be copied lies in the past.

**5.** A head puts 60 % of its weight on one word. What do you know?

- [ ] That word is the reason for the model's choice.
  > You tested this: often hiding another word changes more.
- [ ] The word's value is most of what the head hands on.
  > Only if the values are of similar size; a large weight on a small value adds little.
- [x] How much of that word's value is mixed in, and no more.
  > To know what matters, hide it and look.

"""

# %% [markdown]
r"""
## Summary

- Attention is a soft look-up: scores of a query with all keys, a softmax along the keys, a weighted sum of values. Ours equals torch's in output, weights and gradients.
- The root of D keeps the scores' deviation at 1; without it the softmax is nearly a step and its gradient fades.
- True means may attend; masks go into the scores. A query that may see nothing gets zeros.
- The table has n² numbers: twice the tokens, four times the bytes. The fused version does not store it.
- Copying needs two layers that work together, and appears suddenly, after a time in which nothing seems to happen.
- Weights show where a head looks. What matters is found by changing it.

## Sources

- A. Vaswani et al.: *Attention Is All You Need*, 2017, [arXiv 1706.03762](https://arxiv.org/abs/1706.03762), section 3.2.
- D. Bahdanau, K. Cho, Y. Bengio: *Neural Machine Translation by Jointly Learning to Align and Translate*, 2014, [arXiv 1409.0473](https://arxiv.org/abs/1409.0473): attention, before transformers.
- C. Olsson et al.: *In-context Learning and Induction Heads*, 2022, [arXiv 2209.11895](https://arxiv.org/abs/2209.11895): copying heads, and their sudden appearance.
- K. Clark et al.: *What Does BERT Look At?*, 2019, [arXiv 1906.04341](https://arxiv.org/abs/1906.04341): habits of heads.
- S. Jain, B. Wallace: *Attention is not Explanation*, 2019, [arXiv 1902.10186](https://arxiv.org/abs/1902.10186); S. Wiegreffe, Y. Pinter: *Attention is not not Explanation*, 2019, [arXiv 1908.04626](https://arxiv.org/abs/1908.04626).
- G. Xiao et al.: *Efficient Streaming Language Models with Attention Sinks*, 2023, [arXiv 2309.17453](https://arxiv.org/abs/2309.17453).
- T. Dao et al.: *FlashAttention*, 2022, [arXiv 2205.14135](https://arxiv.org/abs/2205.14135): the fused version.

**Next:** without a mask, attention cannot tell a sentence from its words shuffled. Lesson 05 builds five ways of telling it the order.
"""
