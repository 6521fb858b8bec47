# %% [markdown]
r"""
# 02 · High-level architecture

<!-- badges -->

> You wire a whole transformer, encoder and decoder, from blocks that fit on a page, count every parameter of GPT-2 and Llama by hand, and find out which two small parts let it be deep.
"""

# %% [markdown]
r"""
## You will be able to

- **draw** a transformer from memory and say the shape of everything that flows in it;
- **wire** its blocks, residuals and norms in the right places, and spot the wrong ones, which raise no error;
- **count** the parameters of a model from its configuration, to the last one;
- **choose** among encoder, decoder and encoder-decoder for a task, and say why.

**Builds on** lesson 00: tensors and shapes, softmax, cross-entropy, gradients, the training loop. Attention stays a closed box here; lesson 04 opens it.

**Can you already…?** (1) Say where GPT-2 and the first transformer put their layer norms, and what that does to 32 blocks. (2) Say why a decoder's loss can be a record while all it writes is rubbish. If both are easy, run the notebook and go to *Experiment* and *Break it*.

**Your time**: about 3 hours with the exercises. **The machine's**: under a minute, under 1 GB.
"""

# %% [markdown]
r"""
## Setup

`PROFILE` chooses the scale: `"tiny"` translates with the sentence pairs that come with the course, `"colab"` with pairs from real books. `claim(…)` tests a sentence of this lesson against a number from your run. A cell whose first line names a file, such as `# utils/layers.py`, shows the course's own code from there.
"""

# %% tags=["parameters"]
PROFILE = "tiny"
SEED = 0

# %%
from utils.checks import check, hint
from utils.support import PALETTE, claim, setup, show_figure

run = setup("02", PROFILE, SEED)

# %% [markdown]
r"""
## How much of it is attention?

The paper that introduced the transformer is called *Attention Is All You Need* (Vaswani et al. 2017). Take it at its word. The smallest GPT-2 has about 124 million **parameters**: numbers that training sets.

**Predict first.** Which share of them lies in its attention layers?
"""

# %%
my_guess = None  # a share, between 0 and 1

# %% [markdown]
r"""
Nothing needs to be downloaded to find out. A model's **configuration** fixes its shapes, and on the device `meta` torch builds tensors that have a shape and no content. Names tell what is what: `attn` is attention, `mlp` a part called feed-forward, `wte` and `wpe` are tables (the **embedding**) that turn ids and positions into vectors, `ln` are norms.
"""

# %%
import torch
from transformers import GPT2Config, GPT2LMHeadModel

with torch.device("meta"):
    gpt2 = GPT2LMHeadModel(GPT2Config())  # the defaults are the smallest GPT-2
n_gpt2 = gpt2.num_parameters()

kinds = {
    "attention": (".attn.",),
    "feed-forward": (".mlp.",),
    "embedding": (".wte", ".wpe"),
    "norms": (".ln_",),
}
named = list(gpt2.named_parameters())
shares = {}
for kind, marks in kinds.items():
    n = sum(p.numel() for name, p in named if any(mark in name for mark in marks))
    shares[kind] = n / n_gpt2
    print(f"{kind:13} {n:12,}  {shares[kind]:6.1%}")
print(f"{'all':13} {n_gpt2:12,}   your guess for attention: {my_guess}")

# %%
claim("the four kinds are all there is", sum(shares.values()), "~", 1)
claim("attention's share of GPT-2", shares["attention"], "<=", 0.25)

# %% [markdown]
r"""
Less than a quarter. Twice as much lies in the feed-forward, and almost a third in the embedding. The norms round to nothing, and yet a deep model cannot do without them, as you will measure. This lesson is about the other three quarters, and about how everything is wired.

## The picture, simplified

The first transformer was a translator, and translation shows all its parts. It has two halves. The **encoder** reads the whole source sentence and returns one vector for each word: the **memory**. The **decoder** writes the translation, the target, from left to right. It reads what is written so far, looks at the memory, and says how likely each word of the vocabulary is to come next. One word is chosen and appended, then the decoder is asked again. Feeding a model's output back as its input is called **autoregression**.
"""

# %%
import matplotlib.pyplot as plt

from utils.support.diagrams import draw_overview

fig, ax = plt.subplots(figsize=(6.2, 2.9))
draw_overview(ax, "Where is the red boat ?", "<start> où est le", "bateau")
ax.set_title("The encoder reads once; the decoder is asked again and again")
show_figure(
    fig,
    alt="Two boxes. The encoder reads the whole English question and hands its memory to"
    " the decoder. The decoder reads the French words written so far and gives the next"
    " one, bateau, and an arrow takes that word back to the decoder's input.",
)

# %% [markdown]
r"""
To run it, words must become ids. Here the most frequent words and signs, our *tokens*, get a number each. Four ids have a job of their own: padding, the start and the end of a sentence, and all words that have no number. (Lesson 03 has better ways.)
"""

# %%
import re
from collections import Counter

PAD, START, END, UNKNOWN = range(4)


def split(text: str) -> list[str]:
    """Cut a text into small-letter words and signs."""
    return re.findall(r"\w+|[^\w\s]", text.lower())


pairs = run.data("en_fr", train=run.size("pairs"), validation=200, test=1)
pairs = {
    name: [(split(row["source"]), split(row["target"])) for row in rows]
    for name, rows in pairs.items()
}
pairs = {n: [p for p in rows if max(map(len, p)) <= 30] for n, rows in pairs.items()}
frequency = Counter(w for pair in pairs["train"] for words in pair for w in words)
common = [word for word, _ in frequency.most_common(run.size("vocab_size"))]
vocabulary = ["<pad>", "<start>", "<end>", "<unk>", *common]
id_of = {word: i for i, word in enumerate(vocabulary)}
print(f"{len(pairs['train']):,} pairs, {len(vocabulary):,} ids")

# %% [markdown]
r"""
A batch is a rectangle, S ids wide for the sources and T for the targets, so short sentences are filled up with **padding**, at which no token may look. A **mask** says so: True where a token may look, False where not. The box that makes it opens in lesson 04.
"""

# %% tags=["ahead"]
from utils.attention import padding_mask  # lesson 04 opens it


def to_ids(words: list[str]) -> list[int]:
    """Number the words, and close the sentence."""
    return [id_of.get(word, UNKNOWN) for word in words] + [END]


def rectangle(rows: list[list[int]]) -> torch.Tensor:
    """Fill up with padding: lists of ids → (B, T)."""
    longest = max(map(len, rows))
    return torch.tensor([row + [PAD] * (longest - len(row)) for row in rows])


def make_batch(pairs: list[tuple]) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Return source ids (B, S), target ids (B, T), and which sources are real."""
    sources = [to_ids(source) for source, _ in pairs]
    targets = [[START, *to_ids(target)] for _, target in pairs]
    source = rectangle(sources)
    mask = padding_mask([len(row) for row in sources], source.shape[1])
    return tuple(t.to(run.device) for t in (source, rectangle(targets), mask))


two = sorted(pairs["train"][:40], key=lambda pair: len(pair[1]) - len(pair[0]))[-2:]
source, target, source_mask = make_batch(two)
for words, row in zip((two[0][0], two[1][0]), source.tolist(), strict=True):
    print(" ".join(words), row)

# %% [markdown]
r"""
## One block on paper

Between ids and probabilities stands a stack of **blocks**, all alike. A block holds two *parts*, attention and feed-forward, with two devices around each part:

- a **residual**: the part's output is *added* to its input, $x + f(x)$, and does not replace it;
- a **norm**: subtract a vector's mean and divide by its standard deviation.

There are several orders to put them in. Work two through on paper, with one token whose vector is $x = (1, 3)$ and a part $f$ that doubles what it gets. The norm of $(1, 3)$: the mean is 2, the deviation 1, hence $(-1, 1)$.

| wiring | formula | on paper |
|---|---|---|
| post-norm | $\text{norm}(x + f(x))$ | norm of $(1, 3) + (2, 6) = (3, 9)$, so $(-1, 1)$ |
| pre-norm | $x + f(\text{norm}(x))$ | ? |
| residual taken after the norm | $h + f(h)$ with $h = \text{norm}(x)$ | ? |

**Predict first.** Fill in the two question marks.
"""

# %%
my_wirings = {"pre-norm": None, "residual after the norm": None}

# %% tags=["nbval-check-output"]
x = torch.tensor([1.0, 3.0])


def norm(x):
    """Mean 0, deviation 1."""
    return (x - x.mean()) / x.std(correction=0)


def double(x):
    """Stand for attention or feed-forward."""
    return 2 * x


print("post-norm:              ", norm(x + double(x)).tolist())
print("pre-norm:               ", (x + double(norm(x))).tolist())
print("residual after the norm:", (norm(x) + double(norm(x))).tolist())

# %% [markdown]
r"""
Three orders, three results, and no error anywhere. In the first, $x$ itself goes through a norm after every part. In the second, $x$ passes *untouched* and each part only adds to it. The third is the second, mistyped: the untouched $x$ is lost.

The vectors that run through all blocks and are added to are called the **residual stream**.

## The parts

### Layer norm

**Layer norm** treats each token's vector by itself, over its `d_model` numbers, `C` in shapes (Ba et al. 2016):

$$\text{norm}(x) = \gamma \cdot \frac{x - \text{mean}(x)}{\sqrt{\text{var}(x) + \epsilon}} + \beta$$

A tiny $\epsilon$ prevents a division by zero; the learned $\gamma$ (`scale`) and $\beta$ (`shift`) let the model undo the norm where that helps. Look at `dim=-1`: neither the batch nor the other tokens take part.
"""

# %% show="utils.layers:layer_norm"
from utils.layers import layer_norm

# %%
torch.manual_seed(run.seed)
x = 5 * torch.randn(2, 3, 64) + 1  # (B, T, C)
normed = layer_norm(x, scale=torch.ones(64), shift=torch.zeros(64))
means, deviations = normed.mean(-1), normed.std(-1, correction=0)  # (B, T)
claim("largest mean of a token", means.abs().max(), "<=", 1e-5)
claim("largest deviation of a token, from 1", (deviations - 1).abs().max(), "<=", 1e-3)

# %% [markdown]
r"""
### Feed-forward

The part with almost half of the smallest GPT-2's parameters: two matrices and a bend between them. The first widens each token's vector, mostly to four times its width; the **activation** sets negative numbers to 0 (ReLU) or nearly so; the second matrix narrows it again. Without the bend, two matrices would be worth no more than one.

$$\text{FFN}(x) = \max(0,\; x W_1 + b_1)\, W_2 + b_2$$

In the code `nn.Linear` holds one matrix $W$ and its **bias** $b$. `nn.Module` is torch's class for whatever holds parameters: it keeps them together, and `module(x)` runs `module.forward(x)`.
"""

# %% show="utils.layers:FeedForward"
from utils.layers import FeedForward

# %% [markdown]
r"""
It is **position-wise**: the same two matrices work on every token, and no token knows of another. Attention is the one place where tokens exchange anything. Of that box you need three facts today. (B, T, C) goes in and comes out. Each token's output is a mixture of what *the tokens that it may see* have to offer: without a mask all of them, with a **causal mask** itself and those before. And it works with several **heads**, each on a slice of the width.

Test it: change the third of five tokens, and see whose output moves.
"""

# %% tags=["ahead"]
from utils.attention import MultiHeadAttention, causal_mask  # lesson 04 opens them

torch.manual_seed(run.seed)
x = torch.randn(1, 5, 64)  # (B, T, C)
changed = x.clone()
changed[0, 2] = torch.randn(64)
work, look = FeedForward(64, 256), MultiHeadAttention(64, n_heads=4)

moved = {}
for name, part in {
    "feed-forward": work,
    "attention": look,
    "attention, causal": lambda x: look(x, mask=causal_mask(5)),
}.items():
    moved[name] = ((part(x) - part(changed)).abs().amax(-1)[0] > 1e-6).int().tolist()
    print(f"{name:18} {moved[name]}")

# %%
claim(
    "feed-forward moves token 3 only",
    moved["feed-forward"] == [0, 0, 1, 0, 0],
    "==",
    True,
)
claim("attention moves them all", sum(moved["attention"]), "==", 5)
claim(
    "causal attention leaves the past alone", sum(moved["attention, causal"]), "==", 3
)

# %% [markdown]
r"""
Neither the feed-forward nor attention has a loop over positions: both treat all T tokens **in parallel**, with a few matrix products. The recurrent networks that came before read word by word, and the thousandth word had to wait for 999 steps. This is a main reason why transformers could be trained on so much text.

## Blocks

A block is only wiring. Here are the first two orders that you worked out on paper. Follow the thick line, the residual stream, from bottom to top: on the left the norms stand *on* it; on the right it runs through freely.
"""

# %%
from utils.support.diagrams import draw_wirings

fig, axes = plt.subplots(1, 2, figsize=(6, 3.7))
draw_wirings(axes)
show_figure(
    fig,
    alt="Two blocks as a thick vertical line, the residual stream, with attention and"
    " feed-forward on branches that leave it and return at a plus. In the post-norm block"
    " a norm stands on the line after each plus; in the pre-norm block each norm stands"
    " on the branch, before the part.",
)

# %% show="utils.layers:PostNormBlock,PreNormBlock"
from utils.layers import PostNormBlock, PreNormBlock

# %% [markdown]
r"""
Compare the two `forward` methods; the rest is the same. **Dropout** sets a random share of numbers to zero during training; it is off everywhere in this lesson. As a pre-norm stream is never normalised on its way, it needs one norm more, after the last block.

A decoder that reads an encoder has a third part between the two: **cross-attention**. In it the target's tokens look at the memory instead of at each other. It is the only bridge between the halves.
"""

# %% show="utils.layers:PostNormDecoderBlock,PreNormDecoderBlock"
from utils.layers import PostNormDecoderBlock, PreNormDecoderBlock

# %% [markdown]
r"""
Two masks come in. `mask` says whom the target's tokens may see among themselves, and is causal. `memory_mask` says which words of the source are real, and is the encoder's.

## The whole

Five steps make a transformer of it:

1. **Embedding**: look each id up in a table, one row of `d_model` numbers per word. The rows start out small; times $\sqrt{d_\text{model}}$ they are as large as what is added next.
2. **Positions**: add a pattern that differs from place to place (lesson 05). Without it, a sentence would be a bag of words (*Break it*).
3. The encoder's blocks, then the decoder's.
4. **Projection**: one logit for *every word of the vocabulary*, at every position. The table from step 1 serves again: a word's logit is the product of the output vector with the word's row. One matrix for two uses is called **tied**.
5. **Softmax** turns logits into probabilities, outside the model, since the loss wants logits.

The paper's model is post-norm.
"""

# %% show="utils.transformer:EncoderDecoder"
from utils.transformer import EncoderDecoder

# %% [markdown]
r"""
Watch two sentences pass through. A **forward hook** is a function that torch calls whenever a module has run, with what went in and what came out. **Predict first:** which shape stands at the very end?
"""

# %%
torch.manual_seed(run.seed)
sizes = {"d_model": 64, "n_heads": 4, "n_layers": 2, "d_ff": 256}
model = EncoderDecoder(len(vocabulary), **sizes).to(run.device)
trace = []


def keep_shapes(name: str):
    """Return a hook that writes down the shapes a module took and gave."""

    def hook(module, args, output):
        taken = [
            tuple(a.shape) for a in args if torch.is_tensor(a) and a.dtype != torch.bool
        ]
        trace.append((name, taken, tuple(output.shape)))

    return hook


hooks = [
    module.register_forward_hook(keep_shapes(name))
    for name, module in model.named_modules()
    if name and not isinstance(module, torch.nn.ModuleList | torch.nn.Dropout)
]
logits = model(source, target[:, :-1], source_mask)  # (B, T, V)
for hook in hooks:
    hook.remove()
for name, taken, given in trace:
    if name.count(".") < 3 and "decoder.1" not in name and "encoder.1" not in name:
        print(f"{name:30} {', '.join(map(str, taken)):24} → {given}")

# %% [markdown]
r"""
Ids become vectors once; after that *every* part keeps the shape, which is why blocks can be stacked at will, until the projection makes V logits of it. The cross-attention takes T target vectors and S source vectors and gives T. (The second block of each half is left out; its lines are the same.) The same in a picture, with the shapes that were traced:
"""

# %%
from utils.support.diagrams import draw_architecture

given = {name: str(shape) for name, _, shape in trace}
fig, ax = plt.subplots(figsize=(6, 6.1))
shapes = {
    "source": str(tuple(source.shape)),
    "target": str(tuple(target[:, :-1].shape)),
    "source vectors": given["encoder.1"],
    "target vectors": given["decoder.1"],
    "logits": given["projection"],
}
draw_architecture(ax, shapes, sizes["n_layers"])
ax.set_title("From ids to a probability for every word")
show_figure(
    fig,
    alt="The detailed encoder-decoder, from bottom to top. Each half: ids, embedding,"
    " positions added, blocks. An encoder block has self-attention and feed-forward, a"
    " decoder block causal self-attention, cross-attention and feed-forward; around each"
    " part a residual, then a norm. The encoder's memory enters every cross-attention."
    " After the decoder: projection, softmax. Shapes stand beside the arrows.",
)

# %% [markdown]
r"""
At each position the softmax gives a **distribution over the whole vocabulary**. A model that knows nothing and admits it loses ln V nats (lesson 00); a fresh one, with random logits, a little more.
"""

# %%
from math import log

import torch.nn.functional as F


def translation_loss(model, batch) -> torch.Tensor:
    """Return the mean price of each next word, in nats; padding costs nothing."""
    source, target, source_mask = batch
    logits = model(source, target[:, :-1], source_mask)  # (B, T, V)
    wanted = target[:, 1:]  # what comes after each input
    return F.cross_entropy(logits.flatten(0, 1), wanted.flatten(), ignore_index=PAD)


probabilities = logits.softmax(-1)  # (B, T, V)
held_out = make_batch(pairs["validation"])
with torch.no_grad():
    fresh_loss = translation_loss(model, held_out).item()
sums = probabilities.sum(-1)
print(f"{tuple(probabilities.shape)}, each row sums to {sums.mean():.3f}")
print(
    f"loss of the fresh model {fresh_loss:.1f} nats, ln V = {log(len(vocabulary)):.1f}"
)
claim("distance from ln V", abs(fresh_loss - log(len(vocabulary))), "<=", 1.5)

# %% [markdown]
r"""
### Training is parallel, writing is not

In `translation_loss` *one* pass scores *every* next word of the target. That is right only if position $t$ cannot see what comes after it, which is the causal mask's job. Then one pass over the whole target must equal T passes, over its first word, its first two, and so on. Does it?
"""

# %%
with torch.no_grad():
    memory = model.encode(source, source_mask)
    at_once = model.decode(target, memory, source_mask)  # (B, T, V)
    one_by_one = [
        model.decode(target[:, : t + 1], memory, source_mask)[:, -1]  # (B, V)
        for t in range(target.shape[1])
    ]
gap = (at_once - torch.stack(one_by_one, dim=1)).abs().max()
claim("one pass against many, largest difference", gap, "<=", 1e-4)

# %% [markdown]
r"""
This is why training is fast: T words give T lessons in one pass. Writing has no such luck: each word must be there before the next can be asked for.

The loop is lesson 00's again, with `Adam` in place of plain gradient descent: it gives each weight steps of its own size and needs fewer of them (lesson 06 says how).
"""


# %%
@torch.no_grad()
def translate(model, text: str, longest: int = 25) -> str:
    """Write a translation, each time the most likely next word."""
    source = torch.tensor([to_ids(split(text))], device=run.device)  # (1, S)
    memory = model.encode(source)  # (1, S, C), once
    ids = [START]
    while len(ids) <= longest and ids[-1] != END:
        logits = model.decode(torch.tensor([ids], device=run.device), memory)
        ids.append(logits[0, -1].argmax().item())  # (1, T, V): the last position
    return " ".join(vocabulary[i] for i in ids[1:] if i != END)


def train_translator(model, n_steps: int) -> list[float]:
    """Train on random batches; the learning rate rises over 40 steps, then stays."""
    optimizer = torch.optim.Adam(model.parameters(), lr=0.002)
    losses = []
    for step in range(n_steps):
        optimizer.param_groups[0]["lr"] = 0.002 * min(1, (step + 1) / 40)
        chosen = torch.randint(len(pairs["train"]), (32,)).tolist()
        loss = translation_loss(model, make_batch([pairs["train"][i] for i in chosen]))
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
        if step % 100 == 0 or step == n_steps - 1:
            print(f"step {step:3}   loss {losses[-1]:.1f} nats")
    return losses


losses = train_translator(model, run.size("steps"))

# %%
with torch.no_grad():
    trained_loss = translation_loss(model, held_out).item()
print(f"held out: {fresh_loss:.1f} nats before, {trained_loss:.1f} after")
for words, french in pairs["validation"][:4]:
    english = " ".join(words)
    print(
        f"{english}\n   wanted:  {' '.join(french)}\n   written: {translate(model, english)}"
    )
claim("held-out loss gained by training, nats", fresh_loss - trained_loss, ">=", 4)

# %% [markdown]
r"""
A small model, and less than a minute: the sentences are French, they end, and most words answer to the source, which reached them through the cross-attention. Where the model is wrong, it is wrong fluently.

## Parity

Are the blocks *the* blocks? PyTorch has its own: `nn.TransformerEncoderLayer` and `nn.TransformerDecoderLayer`, post-norm and, with `norm_first=True`, pre-norm. Give them random weights, copy these into ours, and compare on a padded batch. In these layers' masks `True` means *hidden*, the opposite of ours; and what stands on padding means nothing, so only real tokens are compared. You may skim the copying; look at the five claims.
"""


# %%
def copy_attention(ours, theirs) -> None:
    """Copy torch's attention, which keeps queries, keys and values in one matrix."""
    layers = ours.query, ours.key, ours.value
    for i, layer in enumerate(layers):
        layer.weight.data = theirs.in_proj_weight.data.chunk(3)[i]
        layer.bias.data = theirs.in_proj_bias.data.chunk(3)[i]
    ours.output.load_state_dict(theirs.out_proj.state_dict())


def copy_block(ours, theirs) -> None:
    """Copy one of torch's layers into one of our blocks."""
    copy_attention(ours.attention, theirs.self_attn)
    norms = [ours.attention_norm, ours.feed_forward_norm]
    if hasattr(ours, "cross_attention"):
        copy_attention(ours.cross_attention, theirs.multihead_attn)
        norms.insert(1, ours.cross_attention_norm)
    for i, norm in enumerate(norms, start=1):
        norm.load_state_dict(theirs.get_submodule(f"norm{i}").state_dict())
    ours.feed_forward.up.load_state_dict(theirs.linear1.state_dict())
    ours.feed_forward.down.load_state_dict(theirs.linear2.state_dict())


# %%
from torch import nn

C, H, WIDE = 12, 3, 20  # d_model, n_heads, d_ff
torch.manual_seed(run.seed)
x, memory = torch.randn(2, 5, C), torch.randn(2, 7, C)  # (B, T, C), (B, S, C)
mask, memory_mask = padding_mask([3, 5], 5), padding_mask([7, 4], 7)
is_real, memory_is_real = mask[:, 0, 0], memory_mask[:, 0, 0]  # (B, T), (B, S)


def prepare(ours, theirs):
    """Draw all of torch's weights at random and copy them into our block."""
    for p in theirs.parameters():
        nn.init.normal_(p, std=0.4)
    copy_block(ours, theirs)
    return ours.eval(), theirs.eval()


# %%
@torch.no_grad()
def encoder_gap(block: type, norm_first: bool) -> float:
    """Return the largest difference on real tokens."""
    ours = block(C, MultiHeadAttention(C, H), FeedForward(C, WIDE))
    layer = nn.TransformerEncoderLayer(
        C, H, WIDE, norm_first=norm_first, batch_first=True
    )
    ours, theirs = prepare(ours, layer)
    expected = theirs(x, src_key_padding_mask=~is_real)
    return (ours(x, mask) - expected)[is_real].abs().max().item()


@torch.no_grad()
def decoder_gap(block: type, norm_first: bool) -> float:
    """Return the largest difference, with a causal mask and a padded memory."""
    looks = MultiHeadAttention(C, H), MultiHeadAttention(C, H)
    ours = block(C, *looks, FeedForward(C, WIDE))
    layer = nn.TransformerDecoderLayer(
        C, H, WIDE, norm_first=norm_first, batch_first=True
    )
    ours, theirs = prepare(ours, layer)
    masks = {"tgt_mask": ~causal_mask(5), "memory_key_padding_mask": ~memory_is_real}
    expected = theirs(x, memory, **masks)
    return (ours(x, memory, causal_mask(5), memory_mask) - expected).abs().max().item()


# %%
claim(
    "post-norm encoder block, largest gap",
    encoder_gap(PostNormBlock, False),
    "<=",
    1e-5,
)
claim(
    "pre-norm encoder block, largest gap", encoder_gap(PreNormBlock, True), "<=", 1e-5
)
claim(
    "post-norm decoder block, largest gap",
    decoder_gap(PostNormDecoderBlock, False),
    "<=",
    1e-5,
)
claim(
    "pre-norm decoder block, largest gap",
    decoder_gap(PreNormDecoderBlock, True),
    "<=",
    1e-5,
)
claim("the wrong order of norms, gap", encoder_gap(PreNormBlock, False), ">=", 0.1)

# %% [markdown]
r"""
Gaps below a millionth are rounding, and differ from machine to machine. The last line is the control: the same comparison with the norms in the wrong order.

## Where the parameters are

Back to the opening question, with a pencil. A linear layer from `n_in` to `n_out` has a weight for each pair and a bias for each output. Inside the box of attention stand four such layers, called query, key, value and output. Everything else follows:
"""

# %% show="utils.sizes:linear_size,attention_size,feed_forward_size,norm_size,block_size,decoder_block_size,encoder_decoder_size"
from utils.sizes import (
    attention_size,
    block_size,
    decoder_block_size,
    encoder_decoder_size,
    feed_forward_size,
    linear_size,
    norm_size,
)

# %% [markdown]
r"""
Our translator, by formula and by counting:
"""


# %%
def count(module: nn.Module) -> int:
    """Count a module's parameters."""
    return sum(p.numel() for p in module.parameters())


C, WIDE, L, V = sizes["d_model"], sizes["d_ff"], sizes["n_layers"], len(vocabulary)
encoder_block, decoder_block = model.encoder[0], model.decoder[0]
rows = [
    ("embedding", V * C, count(model.embedding)),
    ("attention, one", attention_size(C), count(encoder_block.attention)),
    (
        "feed-forward, one",
        feed_forward_size(C, WIDE),
        count(encoder_block.feed_forward),
    ),
    ("norm, one", norm_size(C), count(encoder_block.attention_norm)),
    ("encoder block", block_size(C, WIDE), count(encoder_block)),
    ("decoder block", decoder_block_size(C, WIDE), count(decoder_block)),
    ("positions", 0, count(model.positions)),
    ("projection, tied", 0, count(model.projection) - count(model.embedding)),
    ("all", encoder_decoder_size(V, C, L, WIDE), count(model)),
]
print(f"{'':18} {'formula':>9} {'counted':>9}")
for name, formula, counted in rows:
    print(f"{name:18} {formula:9,} {counted:9,}")
equal = sum(formula == counted for _, formula, counted in rows)
claim("rows that agree", equal, "==", len(rows))

# %% [markdown]
r"""
The projection counts as 0: its weights *are* the embedding, and `parameters()` names a shared tensor once. (`state_dict()` names it twice, a common way to get a model's size wrong.) `n_heads` appears in no formula: heads share the width, they do not add to it. And a block whose `d_ff` is four times `d_model` has about $4C^2$ weights in its attention and $8C^2$ in its feed-forward: one to two, as in GPT-2.

For real models only the details differ, such as Llama's third matrix in the feed-forward and smaller keys and values (lesson 21).
"""

# %% show="utils.sizes:bert_size,gpt2_size,t5_size,llama_size"
from utils.sizes import bert_size, gpt2_size, llama_size, t5_size

# %%
from transformers import AutoModel, BertConfig, LlamaConfig, LlamaForCausalLM, T5Config

llama_config = LlamaConfig(
    vocab_size=128_256,
    hidden_size=4096,  # d_model
    intermediate_size=14_336,  # d_ff
    num_hidden_layers=32,  # n_layers
    num_attention_heads=32,
    num_key_value_heads=8,
)
with torch.device("meta"):  # 8 billion parameters, no memory
    real = {
        "BERT-base": AutoModel.from_config(BertConfig()),
        "GPT-2": gpt2,
        "T5-small": AutoModel.from_config(T5Config()),
        "Llama 3.1 8B": LlamaForCausalLM(llama_config),
    }
by_formula = {
    "BERT-base": bert_size(30_522, 768, 12, 3072, 512),
    "GPT-2": gpt2_size(50_257, 768, 12, 1024),
    "T5-small": t5_size(32_128, 512, 6, 2048, 8),
    "Llama 3.1 8B": llama_size(128_256, 4096, 32, 14_336, 32, 8),
}

# %% tags=["nbval-check-output"]
attention_marks = ("attn", "attention", "Attention")
for name, big in real.items():
    inside = [
        p for n, p in big.named_parameters() if any(m in n for m in attention_marks)
    ]
    share = sum(p.numel() for p in inside if p.dim() > 1) / big.num_parameters()
    print(
        f"{name:13} {by_formula[name]:14,} {big.num_parameters():14,}   {share:.0%} attention"
    )
exact = sum(by_formula[name] == big.num_parameters() for name, big in real.items())
claim("formulas that hit the number exactly", exact, "==", len(real))

# %% [markdown]
r"""
To the last parameter. The last column is the opening question again (matrices only): T5 has the largest share, for its decoder blocks attend twice; Llama the smallest, for its feed-forward has three matrices and its keys and values are few.

## Experiment: what lets a transformer be deep?

The smallest GPT-2 has 12 blocks, the largest 48, Llama 3.1 8B 32. Training reaches the first block only through all the others: its gradient is a product with one factor per layer, and such products tend to vanish or to explode. Residuals and norms are said to prevent that. Which of the two? Take them out, one by one.
"""

# %% show="utils.depth:PlainBlock,NormOnlyBlock,ResidualOnlyBlock"
from utils.depth import NormOnlyBlock, PlainBlock, ResidualOnlyBlock

# %% [markdown]
r"""
Each fresh stack reads random tokens through a causal mask and is asked for the next one; one gradient is taken, nothing is trained. Two measures: the **length of each block's gradient**, and how *alike* the tokens' vectors are after the last block (their mean cosine; 1 means that all point the same way). `start_of_stack` does it all; the helpers above it you may skim.
"""

# %% show="utils.depth:start_balanced,build_stack,gradient_sizes,likeness,start_of_stack"
from utils.depth import (
    build_stack,
    gradient_sizes,
    likeness,
    start_balanced,
    start_of_stack,
)

# %% [markdown]
r"""
**Predict first.** At 32 blocks, how long is the first block's gradient, to a power of ten, with neither device? With residuals only? With norms only? With both? (With neither, the last one's is about 0.1.)
"""

# %%
my_lengths = {"neither": "", "norm only": "", "residual only": "", "both": ""}

# %%
depths = [2, 4, 8, 16, 32]
kinds = ["neither", "norm only", "residual only", "post-norm", "pre-norm"]
start = {(k, n): start_of_stack(k, n, run.seed) for k in kinds for n in depths}

print(f"{'32 blocks':14} {'first':>8} {'last':>8} {'largest':>8}   alike")
for kind in kinds:
    gradients, alike = start[kind, 32]
    numbers = (gradients[0], gradients[-1], max(gradients))
    print(f"{kind:14}", *(f"{n:8.0e}" for n in numbers), f"  {alike:.2f}")

# %% [markdown]
r"""
One seed is one seed. `data/experiments/02-depth.json` holds the same for seeds 0 to 4. In the figures a line is your run, the band around it those five.
"""


# %%
from utils.support.recorded import read_experiment

recorded = read_experiment("02-depth")  # wiring → depth → list of runs


def draw_gradients(ax, kind: str):
    """Draw gradient length against the block's number, a line for each depth."""
    for i, n in enumerate(depths):
        shade = plt.get_cmap("viridis_r")(0.15 + 0.2 * i)
        runs = torch.tensor([r["gradients"] for r in recorded[kind][str(n)]])
        blocks = range(1, n + 1)
        ax.fill_between(blocks, runs.amin(0), runs.amax(0), color=shade, alpha=0.25)
        ax.plot(blocks, start[kind, n][0], color=shade, lw=1.5, label=f"{n}")
    ax.set(yscale="log", ylim=(1e-9, 1e11))
    return ax


# %%
panels = {"neither": "neither", "norm only": "norms only"}
panels |= {"residual only": "residuals only", "pre-norm": "both (pre-norm)"}
fig, axes = plt.subplots(2, 2, figsize=(6, 4.6), sharex=True, sharey=True)
for ax, (kind, title) in zip(axes.flat, panels.items(), strict=True):
    draw_gradients(ax, kind).set_title(title, size=9.5)
for ax in axes[1]:
    ax.set_xlabel("block, counted from the input")
for ax in axes[:, 0]:
    ax.set_ylabel("length of its gradient")
axes[1, 1].legend(title="blocks in the stack", ncols=3, loc="lower right", fontsize=8)
fig.suptitle(
    "Residuals alone explode, norms alone look healthy", weight="bold", size=10.5
)
show_figure(
    fig,
    alt="Four panels of gradient length per block, on a logarithmic scale, for stacks of"
    " 2 to 32 blocks. With neither device the gradient falls by seven orders of magnitude"
    " towards the input; with residuals only it grows to ten million and more; with norms"
    " only and with both it is level, near 1.",
)

# %%
plain, only = start["neither", 32][0], start["residual only", 32][0]
both, normed = start["pre-norm", 32], start["norm only", 32]
claim("neither: first gradient over the last", plain[0] / plain[-1], "<=", 1e-4)
claim("residuals only: largest gradient", max(only), ">=", 1e4)
claim("both: largest over smallest", max(both[0]) / min(both[0]), "<=", 30)
claim("norms only: largest over smallest", max(normed[0]) / min(normed[0]), "<=", 100)

# %% [markdown]
r"""
With neither, the first of 32 blocks hears next to nothing. With residuals alone, the stream grows and grows, and the gradient with it. Norms stop that. So are norms enough? The upper right panel seems to say so, and this is the trap. Look at the second measure:
"""

# %%
fig, ax = plt.subplots(figsize=(6, 3))
styles = ["o--", "s--", "^--", "D-", "v-"]
for kind, style, colour in zip(
    kinds, styles, ["#888888", "#E69F00", "#CC79A7", "#0072B2", "#009E73"], strict=True
):
    runs = torch.tensor([[r["alike"] for r in recorded[kind][str(n)]] for n in depths])
    ax.fill_between(depths, runs.amin(1), runs.amax(1), color=colour, alpha=0.2)
    ax.plot(
        depths, [start[kind, n][1] for n in depths], style, color=colour, label=kind
    )
ax.set(xscale="log", xlabel="blocks in the stack", ylabel="mean cosine between tokens")
ax.set(ylim=(0, 1.05))
ax.set_xticks(depths, depths)
ax.minorticks_off()
ax.legend(loc="lower right")
ax.set_title("Only pre-norm keeps tokens apart in a deep stack")
show_figure(
    fig,
    alt="How alike the tokens' vectors are against the number of blocks. Without"
    " residuals they are nearly alike after 2 blocks and fully after 8. Post-norm and"
    " residuals only get there at 16 to 32; pre-norm stays clearly below 1 at 32.",
)
claim("norms only: likeness after 8 blocks", start["norm only", 8][1], ">=", 0.98)
rest = min(start[kind, 32][1] for kind in kinds if kind != "pre-norm")
claim("all but pre-norm: the least likeness after 32 blocks", rest, ">=", 0.98)
claim("pre-norm: likeness after 32 blocks", both[1], "<=", 0.93)

# %% [markdown]
r"""
Attention mixes, and mixing again and again makes everything the same. Without residuals, eight fresh blocks turn a text into one repeated vector: the gradients have a healthy length, and nothing to learn from. (Dong et al. 2021 prove it for attention alone.) The residual keeps each token *itself*.

Post-norm has level gradients too (see the table). But each of its norms scales down the stream, and with it all that the token itself and the early blocks have put in; at 32 blocks its tokens have become one as well, where pre-norm's, at 0.78 to 0.86 over five seeds, still differ. Most large models since GPT-2 are pre-norm, because deep post-norm ones are hard to train. What you measured may be part of the reason; Xiong et al. 2020 name another, large gradients near the output. And all this is only how a stack *starts*.

## Three families

- **Encoder-only** (BERT): blocks without a causal mask. Each output has read the whole text.
- **Decoder-only** (GPT, Llama): *the same blocks* with a causal mask, and no cross-attention. Each output has read what came before.
- **Encoder-decoder** (the first transformer, T5): both halves.

Measure it: change one input word at a time and record which outputs move.
"""


# %%
def reach(read, n_inputs: int) -> torch.Tensor:
    """Return (outputs, inputs): which input words move which outputs.

    Args:
        read: takes ids (1, n_inputs), returns vectors (1, n_outputs, …).
    """
    ids = torch.arange(4, 4 + n_inputs)[None]
    moved = []
    for i in range(n_inputs):
        changed = ids.clone()
        changed[0, i] = 3
        with torch.no_grad():
            gap = (read(ids) - read(changed)).abs().amax(-1)[0]  # (n_outputs,)
        moved.append(gap > 1e-6)
    return torch.stack(moved, dim=1)


# %%
def new_block() -> PreNormBlock:
    """Return a fresh block."""
    return PreNormBlock(64, MultiHeadAttention(64, 4), FeedForward(64, 256))


stack = [new_block(), new_block()]


def read_stack(ids, mask=None):
    """Run the blocks, with or without a mask."""
    x = model.embed(ids.to(run.device)).cpu()
    for block in stack:
        x = block(x, mask)
    return x


def read_both(ids):
    """Give the first four ids to the encoder, the others to the decoder."""
    ids = ids.to(run.device)
    memory = model.encode(ids[:, :4])
    logits = model.decode(ids[:, 4:], memory)[..., :64]  # as wide as the memory
    return torch.cat([memory, logits], dim=1)


reaches = {
    "encoder-only": reach(read_stack, 6),
    "decoder-only": reach(lambda ids: read_stack(ids, causal_mask(6)), 6),
    "encoder-decoder": reach(read_both, 8),
}

# %%
from utils.support.diagrams import draw_reach

words = ["the", "boat", "is", "at", "the", "pier"]
both_words = ["the", "boat", "is", "red", "<start>", "le", "bateau", "est"]
fig, axes = plt.subplots(1, 3, figsize=(7, 2.9))
for ax, (name, seen) in zip(axes, reaches.items(), strict=True):
    labels = words if len(seen) == 6 else both_words
    draw_reach(ax, seen.tolist(), labels, labels, name)
axes[0].set_ylabel("this output …")
fig.supxlabel("… has read this input", size=9.5)
show_figure(
    fig,
    alt="Three grids of outputs against inputs. Encoder-only: every output has read every"
    " input. Decoder-only: a triangle, each output has read its own input and those"
    " before. Encoder-decoder: source outputs have read the whole source, target outputs"
    " the whole source and, as a triangle, the target so far.",
)
triangle = torch.equal(reaches["decoder-only"], causal_mask(6))
claim("squares filled, encoder-only", reaches["encoder-only"].sum(), "==", 36)
claim("the decoder's pattern is the triangle", triangle, "==", True)
claim(
    "the encoder has read no target word",
    reaches["encoder-decoder"][:4, 4:].sum(),
    "==",
    0,
)

# %% [markdown]
r"""
This says what each family is good for. To *understand* a given text, read both sides. To *write*, do not look at what will not be there.

What comes out of a stack is one vector per token, (B, T, C). A **head** (not one of attention's), mostly a single linear layer, makes an answer of it, of one of three kinds:

- **token-level**: an answer at each token, (B, T, labels).
- **sequence-level**: an answer for the text, (B, labels). Some vector must stand for the whole: in an encoder the first token's or the mean over real tokens; in a decoder the *last* token's, since only that has read everything.
- **language model**: a word at each token, (B, T, V).
"""

# %% tags=["nbval-check-output"]
B, T, C = 2, 6, 64
x = torch.zeros(B, T, C)  # what a stack returns
n_real = torch.tensor([6, 4])  # the second text is shorter
is_real = padding_mask(n_real, T)[:, 0, 0]  # (B, T)
name_tags, sentiment = nn.Linear(C, 9), nn.Linear(C, 2)
mean = (x * is_real[..., None]).sum(1) / n_real[:, None]  # (B, C), padding left out
last = x[torch.arange(B), n_real - 1]  # (B, C), the last real token
print("token-level            ", tuple(name_tags(x).shape))
print("sequence-level, first  ", tuple(sentiment(x[:, 0]).shape))
print("sequence-level, mean   ", tuple(sentiment(mean).shape))
print("sequence-level, last   ", tuple(sentiment(last).shape))

# %% [markdown]
r"""
| task | answer | family that fits | lesson |
|---|---|---|---|
| sentiment, topic | sequence-level | encoder | 06 |
| fill in a masked word | token-level, V labels | encoder | 07 |
| names in a text | token-level | encoder (or T5, which writes them) | 15 |
| answer found *in* a text | token-level: begin and end | encoder | 12 |
| similarity of sentences | sequence-level | encoder | 01 |
| translation, summarising | a new text from a text | encoder-decoder, today decoder-only too | 08, 14 |
| continuing, conversation, code | a new text | decoder-only | 16–25 |

The lines are not walls. A large decoder does all of these by writing the answer; an encoder does the first five at a fraction of the size.

## Break it

Four mistakes, and **none of them raises an error**. The first: leave out the decoder's causal mask, as if it were an encoder.
"""


# %%
class SeesTheFuture(EncoderDecoder):
    """An encoder-decoder whose decoder has the encoder's mask."""

    def decode(self, target, memory, source_mask=None):
        """Score the next words, with the next words in view."""
        x = self.embed(target)
        for block in self.decoder:
            x = block(x, memory, None, source_mask)  # no causal mask
        return self.projection(x)


torch.manual_seed(run.seed)
cheat = SeesTheFuture(len(vocabulary), **sizes).to(run.device)
cheat_losses = train_translator(cheat, run.size("steps"))

# %%
with torch.no_grad():
    cheat_loss = translation_loss(cheat, held_out).item()


def words_right(model, n_pairs: int = 40) -> float:
    """Return the share of French words that stand where they should."""
    hits = total = 0
    for english, french in pairs["validation"][:n_pairs]:
        written = translate(model, " ".join(english)).split()
        hits += sum(a == b for a, b in zip(written, french, strict=False))
        total += len(french)
    return hits / total


honest, cheating = words_right(model), words_right(cheat)
print(
    f"held-out loss:       causal {trained_loss:.2f}   seeing the future {cheat_loss:.2f}"
)
print(f"words right, written: causal {honest:.0%}   seeing the future {cheating:.0%}")
print("it writes:", translate(cheat, " ".join(pairs["validation"][0][0])))
claim("loss: causal minus cheating, nats", trained_loss - cheat_loss, ">=", 0.2)
claim("words right: causal minus cheating", honest - cheating, ">=", 0.15)

# %% [markdown]
r"""
Three more seeds, recorded, say the same:
"""

# %%
seeds = read_experiment("02-seeds")  # claim → its values with seeds 1, 2 and 3
for name in ("loss: causal minus cheating, nats", "words right: causal minus cheating"):
    print(f"{name:36}", *(f"{value:5.2f}" for value in seeds[name]))

# %% [markdown]
r"""
The better loss, even on held-out sentences, and nothing usable written. It has learned to *copy the next word from its input*, and when it writes there is no next word to copy. If a language model's loss looks too good, look for a leak before you celebrate.

The next three, without training anything; the last two on the trained model:
"""

# %% tags=["ahead"]
import copy

from utils.positions import NoPositions  # lesson 05 opens it

post = PostNormBlock(64, MultiHeadAttention(64, 4), FeedForward(64, 256))
pre = PreNormBlock(64, MultiHeadAttention(64, 4), FeedForward(64, 256))
complaints = pre.load_state_dict(post.state_dict())  # strict: every name must fit
x = 3 * torch.randn(2, 5, 64)  # a stream that has grown a little
swapped = ((pre(x) - post(x)).norm() / post(x).norm()).item()
print(complaints, f"  outputs differ by {swapped:.0%} of their length")

one = make_batch(pairs["validation"][:1])[0]  # (1, S)
bag = copy.deepcopy(model)
bag.positions = NoPositions()
order = torch.randperm(one.shape[1], generator=torch.Generator().manual_seed(run.seed))
begun = torch.tensor([[START]], device=run.device)
with torch.no_grad():
    shuffled = one[:, order.to(run.device)]
    bag_gap = (bag(one, begun) - bag(shuffled, begun)).abs().max().item()
    gap = (model(one, begun) - model(shuffled, begun)).abs().max().item()
    filled = F.pad(one, (0, 20), value=PAD)  # the same sentence in a longer batch
    pad_gap = (model(one, begun) - model(filled, begun)).abs().max().item()
print(f"source shuffled: logits move by {gap:.2f}, without positions by {bag_gap:.6f}")
print(f"20 pads and no mask: logits move by {pad_gap:.2f}")

# %%
claim("post-norm weights in a pre-norm block, difference", swapped, ">=", 0.2)
claim("without positions, a shuffled source changes nothing", bag_gap, "<=", 1e-4)
claim("with positions it does", gap, ">=", 0.1)
claim("padding that is not masked changes the answer", pad_gap, ">=", 0.1)

# %% [markdown]
r"""
| what was broken | what happens | is it loud? |
|---|---|---|
| encoder's mask in the decoder | the loss is better, the text is rubbish | **no: the number you watch gets better** |
| post-norm weights in pre-norm code | loads without complaint, every output is wrong | no |
| no positions | *Ben saw Anna* and *Anna saw Ben* are the same source | no |
| padding not masked | a sentence's translation depends on its neighbours in the batch | no |
| neither residuals nor norms (*Experiment*) | the first blocks get next to no gradient | no |

## Myth check

**"BERT predicts the next word."** Its blocks have no causal mask, so the output at each place has *read* the next word: predicting it would be copying, as above. BERT is trained to fill in words that were *masked out* of its input, from both sides (lesson 07). Measured, on the code of the `transformers` library:
"""

# %%
from transformers import BertModel, GPT2Model

torch.manual_seed(run.seed)
bert = BertModel(
    BertConfig(
        hidden_size=64,
        num_hidden_layers=2,
        num_attention_heads=4,
        intermediate_size=256,
    )
).eval()
gpt = GPT2Model(GPT2Config(n_embd=64, n_layer=2, n_head=4)).eval()
n_next = {}
for name, library in {"BERT": bert, "GPT-2": gpt}.items():
    seen = reach(lambda ids, library=library: library(ids).last_hidden_state, 6)
    n_next[name] = int(seen.diagonal(1).sum())  # output t has read input t + 1
    print(f"{name:6} outputs that have read the next word: {n_next[name]} of 5")
everywhere = ("tiny", "colab", "full")
claim("BERT has read the next word everywhere", n_next["BERT"], "==", 5, on=everywhere)
claim("GPT-2 nowhere", n_next["GPT-2"], "==", 0, on=everywhere)

# %% [markdown]
r"""
## Exercises

Write the body of each function and run the check below it. It says *passed*, or which mistake it sees. `hint("02.norm")` gives one hint at a time.

### 1 · Layer norm · warm-up, 10 minutes

Without scrolling up, and without `F.layer_norm`: give each token's vector mean 0 and variance 1. `x` has the shape (B, T, C); `eps` is added to the variance, under the root. There is no scale and no shift. `normalise(torch.tensor([[[1.0, 3.0]]]), 0.0)` gives `[[[-1.0, 1.0]]]`.
"""


# %% tags=["exercise"]
def normalise(x: torch.Tensor, eps: float) -> torch.Tensor:
    """Return x with each token's vector at mean 0, variance 1."""
    # BEGIN SOLUTION
    centred = x - x.mean(dim=-1, keepdim=True)
    variance = (centred**2).mean(dim=-1, keepdim=True)
    return centred / (variance + eps).sqrt()
    # END SOLUTION


# %% tags=["check"]
check("02.norm", normalise)

# %% [markdown] tags=["solution-notes"]
r"""
`keepdim=True` keeps (B, T, 1), which broadcasts against (B, T, C). `x.var(-1)` divides by C − 1 unless told otherwise; layer norm divides by C. The difference is small at `d_model` 768, and enough to fail parity.
"""

# %% [markdown]
r"""
### 2 · A pre-norm block · core, 15 minutes

Wire the block that GPT-2 uses. `attention`, `feed_forward`, `norm_1` and `norm_2` are functions from (T, C) to (T, C). `norm_1` belongs to the attention, `norm_2` to the feed-forward. With `double` from above in all four places, `pre_norm(x, double, double, double, double)` is `25 * x`.
"""


# %% tags=["exercise"]
def pre_norm(x: torch.Tensor, attention, feed_forward, norm_1, norm_2) -> torch.Tensor:
    """Run a pre-norm block: attention, then feed-forward."""
    # BEGIN SOLUTION
    x = x + attention(norm_1(x))
    return x + feed_forward(norm_2(x))
    # END SOLUTION


# %% tags=["check"]
check("02.block", pre_norm)

# %% [markdown] tags=["solution-notes"]
r"""
`x = norm_1(x)` on a line of its own is the classic slip: from then on the residual carries the normed vector, and the untouched stream is gone. Post-norm would be `norm_1(x + attention(x))`.
"""

# %% [markdown]
r"""
### 3 · Write · core, 15 minutes

`score(ids)` returns logits of shape (T, V) for a list of T ids; row t scores what may come after `ids[0]` to `ids[t]`. Start from `ids`, which has 1 to `longest` ids and no `end`. Append the most likely next id again and again, until that id is `end` (which is kept) or the list has `longest` ids. Return a new list. If 1 is always followed by 2 and 2 by 3, `write(score, [1], 3, 10)` gives `[1, 2, 3]`.
"""


# %% tags=["exercise"]
def write(score, ids: list[int], end: int, longest: int) -> list[int]:
    """Return ids and what a model writes after them, greedily."""
    # BEGIN SOLUTION
    written = list(ids)
    while len(written) < longest:
        following = score(written)[-1].argmax().item()
        written.append(following)
        if following == end:
            break
    return written
    # END SOLUTION


# %% tags=["check"]
check("02.write", write)

# %% [markdown] tags=["solution-notes"]
r"""
The model always gets *all* ids so far, since the next word may depend on any of them, and only its last row counts. The work on earlier positions is repeated at every step; lesson 16 saves it.
"""

# %% [markdown]
r"""
### 4 · Count · core, 15 minutes

Count the parameters of a decoder-only model without calling `utils.sizes`: an embedding, learned positions (one vector per place, `max_seq_len` of them), `n_layers` blocks, a norm after the last block, and a head onto the vocabulary. Each block has an attention of four layers, a feed-forward that widens to `d_ff`, and two norms, as in this lesson. All linear layers have biases, except the head. If `is_tied`, the head's matrix is the embedding. `decoder_size(50257, 768, 12, 3072, 1024, True)` is GPT-2 and gives 124439808.
"""


# %% tags=["exercise"]
def decoder_size(
    vocab_size: int,
    d_model: int,
    n_layers: int,
    d_ff: int,
    max_seq_len: int,
    is_tied: bool,
) -> int:
    """Return the number of parameters of a decoder-only model."""
    # BEGIN SOLUTION
    embeddings = vocab_size * d_model + max_seq_len * d_model
    attention = 4 * (d_model * d_model + d_model)
    feed_forward = d_model * d_ff + d_ff + d_ff * d_model + d_model
    norm = 2 * d_model
    head = 0 if is_tied else vocab_size * d_model
    return embeddings + n_layers * (attention + feed_forward + 2 * norm) + norm + head
    # END SOLUTION


# %% tags=["check"]
check("02.size", decoder_size)

# %% [markdown] tags=["solution-notes"]
r"""
The biases of the feed-forward differ: `d_ff` of them on the way up, `d_model` on the way down. For GPT-2 the mistake of counting the tied matrix twice gives 163 million.
"""

# %% [markdown]
r"""
### 5 · A decoder block · stretch, 30 minutes

Wire the *post-norm* decoder block of 2017, for vectors `x` of shape (T, C) and a memory (S, C). `attention(x, mask)` and `cross_attention(x, memory, mask)` and `feed_forward(x)` return (T, C); `norms` is a list of three functions, in the order of use. `causal` is a mask of shape (T, T), `source_mask` one of shape (S,). Give each mask to the part that it belongs to. If all three parts return their `x` and the norms change nothing, the result is `8 * x`.
"""


# %% tags=["exercise"]
def decoder_block(
    x, memory, attention, cross_attention, feed_forward, norms, causal, source_mask
):
    """Run a post-norm decoder block."""
    # BEGIN SOLUTION
    x = norms[0](x + attention(x, causal))
    x = norms[1](x + cross_attention(x, memory, source_mask))
    return norms[2](x + feed_forward(x))
    # END SOLUTION


# %% tags=["check"]
check("02.decoder", decoder_block)

# %% [markdown] tags=["solution-notes"]
r"""
The causal mask is about target and target, (T, T), so it belongs to the self-attention. The source's mask is about the memory, (S,), so it belongs to the cross-attention: the source has been read to its end before the first word is written. Exchanged, they raise an error only if S and T differ.
"""

# %% [markdown]
r"""
## Pitfalls

- **Post-norm and pre-norm blocks name their weights alike.** Compare outputs, as *Parity* does.
- **Pre-norm needs a last norm.** Forget it, and the projection gets a stream that has grown with every block.
- **`model.eval()` before you compare.** In training mode dropout makes two runs of the same model differ.
- **Test with T different from S.** Swapped masks and axes pass when they are equal.
- **"Parameters" may mean with or without the embedding, tied or not.** Say which when you quote a size.
"""

# %% [markdown] tags=["quiz"]
r"""
## Quiz

**1.** In a pre-norm block, what reaches the output even if attention and feed-forward return zeros?

- [ ] Nothing.
  > That would be a block without residuals.
- [ ] The norm of x.
  > This is what a post-norm block returns, or one whose residual was taken after the norm.
- [x] x itself.
  > The stream is only ever added to. That is what keeps gradients and tokens intact.

**2.** Which part lets one token learn from another?

- [x] Attention alone.
  > You changed one token, and through attention only did others move.
- [ ] Attention and feed-forward.
  > The feed-forward is position-wise: changing token 3 moved token 3.
- [ ] Layer norm, since it takes a mean.
  > Its mean runs over the numbers of one token.

**3.** You double `n_heads` and keep `d_model`. How many more parameters?

- [ ] Twice as many in the attention.
  > The heads become half as wide; the four matrices stay `d_model` by `d_model`.
- [x] None.
  > In our blocks heads share the width, so `n_heads` changes no size. (T5 fixes `head_dim` instead.)
- [ ] Four more matrices per head.
  > Each head uses a slice of the four that are there.

**4.** A fresh decoder's training loss falls to 0.1 nats within minutes. What do you check first?

- [x] Whether a position can see its target.
  > The missing causal mask gave the best loss in this lesson, and rubbish.
- [ ] Whether the learning rate is too high.
  > That makes a loss jump or stall, not fall too well.
- [ ] Nothing, it has learned.
  > Language is not that predictable; text as written by people costs far more.

**5.** You want the sentiment of a text from a decoder-only model. Which vector do you take?

- [ ] The first token's.
  > Through a causal mask it has read nothing but itself.
- [ ] Any; all have read the whole text.
  > This holds in an encoder.
- [x] The last real token's.
  > It is the only one that has read everything. Mind the padding behind it.
"""

# %% [markdown]
r"""
## Summary

- A transformer is a residual stream of shape (B, T, C), and blocks that add to it: attention mixes tokens, feed-forward works on each alone. Ours equal torch's.
- An encoder reads both sides; a decoder reads the past only: it learns from all positions at once, and writes one by one.
- Attention holds under a quarter of the smallest GPT-2's parameters; formulas give the sizes of BERT, GPT-2, T5 and Llama exactly.
- With neither residuals nor norms the gradient vanishes, with residuals alone it explodes, with norms alone it stays level while all tokens become one. It takes both, and at 32 blocks only pre-norm kept tokens apart.
- The worst mistakes of wiring raise no error: the wrong norm order loads, the missing mask *improves* the loss.

## Sources

- A. Vaswani et al.: *Attention Is All You Need*, 2017, [arXiv 1706.03762](https://arxiv.org/abs/1706.03762): the model of this lesson.
- J. Ba, J. Kiros, G. Hinton: *Layer Normalization*, 2016, [arXiv 1607.06450](https://arxiv.org/abs/1607.06450).
- K. He et al.: *Deep Residual Learning for Image Recognition*, 2015, [arXiv 1512.03385](https://arxiv.org/abs/1512.03385): residuals.
- R. Xiong et al.: *On Layer Normalization in the Transformer Architecture*, 2020, [arXiv 2002.04745](https://arxiv.org/abs/2002.04745): pre-norm and post-norm.
- Y. Dong, J. Cordonnier, A. Loukas: *Attention Is Not All You Need*, 2021, [arXiv 2103.03404](https://arxiv.org/abs/2103.03404): without residuals, tokens become one.
- O. Press, L. Wolf: *Using the Output Embedding to Improve Language Models*, 2016, [arXiv 1608.05859](https://arxiv.org/abs/1608.05859): tied weights.
- X. Glorot, Y. Bengio: *Understanding the difficulty of training deep feedforward neural networks*, 2010: how the stacks were started.

**Next:** the translator reads whole words, and any word that it never met is `<unk>`. Lesson 03 builds what stands before every model: the tokenizer.
"""
