# %% [markdown]
r"""
# 05 · Position embeddings

<!-- badges -->

> Attention reads a bag of words until somebody tells it the order: you build five ways of telling it, set them beside none at all, and find out which survive a text longer than any seen in training.
"""

# %% [markdown]
r"""
## You will be able to

- **prove** that an encoder without positions cannot know who stands before whom, and name a second scheme that cannot either;
- **build** sinusoidal, learned, rotary, T5's and ALiBi's positions, and hold them against transformers;
- **tell** token ids, positions and token types apart, and count positions in a padded batch;
- **choose** a scheme by what it does beyond the length of its training.

**Builds on** lesson 04: scores, weights, masks, heads. From lesson 00: broadcasting and the training loop; from 02: the blocks.

**Can you already…?** (1) Say why the average of a self-attention layer's outputs is the same for a sentence and for its words shuffled. (2) Say what Llama does to a query at place 7 that BERT does not. If both are easy, read *Experiment* and *Break it*, and try to predict them.

**Your time**: about 3 hours with the exercises. **The machine's**: under a minute and a half, under 1.5 GB.
"""

# %% [markdown]
r"""
## Setup

`PROFILE` chooses the scale. The models of this lesson are toys in every profile; `"colab"` and `"full"` train the live one longer, on a public set of stories; the recorded runs beside it stay those of `"tiny"`, so their losses cannot be compared.
"""

# %% tags=["parameters"]
PROFILE = "tiny"
SEED = 0

# %%
from utils.checks import check, hint
from utils.support import PALETTE, claim, setup, show_figure

run = setup("05", PROFILE, SEED)

# %% [markdown]
r"""
## Who gave what to whom?

*Anna gave the kite to Ben. Ben gave the kite to Anna.* The same six words, and after the first sentence Ben has the kite, after the second Anna. Lesson 04 showed a property of attention without a mask: shuffle the tokens, and the outputs are the same, shuffled. Here is what that costs.

**Predict first.** Both sentences go through one self-attention layer with random weights. How far apart are the two vectors of *kite*? The two of *Anna*? The two averages over the sentence? Write *equal* or *different* three times.
"""

# %%
my_guess = {"kite": "", "Anna": "", "average": ""}

# %%
import torch
import torch.nn.functional as F

torch.manual_seed(run.seed)
embedding = torch.nn.Embedding(6, 16)
query, key, value = (torch.nn.Linear(16, 16) for _ in range(3))


def read(ids: torch.Tensor) -> torch.Tensor:
    """Run one self-attention without a mask: (T,) → (T, C)."""
    x = embedding(ids)[None]  # (1, T, C)
    return F.scaled_dot_product_attention(query(x), key(x), value(x))[0]


one = torch.tensor([0, 1, 2, 3, 4, 5])  # Anna gave the kite to Ben
other = torch.tensor([5, 1, 2, 3, 4, 0])  # Ben gave the kite to Anna
a, b = read(one), read(other)
gaps = {
    "kite": (a[3] - b[3]).abs().max(),
    "Anna": (a[0] - b[5]).abs().max(),
    "average": (a.mean(0) - b.mean(0)).abs().max(),
}
for what, gap in gaps.items():
    print(f"{what:8} differs by {gap:.0e}   your guess: {my_guess[what]}")
claim("largest difference between the two sentences", max(gaps.values()), "<=", 1e-5)

# %% [markdown]
r"""
All equal, up to rounding. Not because the weights are bad: **no weights can help**. Write a shuffle as a matrix $P$ that exchanges rows. Queries, keys and values are made token by token, so they are shuffled too, and

$$\text{softmax}\big(PQ\,(PK)^\top\big)\,PV = P\,\text{softmax}\big(QK^\top\big)\,P^\top P\,V = P \cdot \text{softmax}\big(QK^\top\big)\,V ,$$

since $(PK)^\top = K^\top P^\top$, the softmax works row by row, whatever the order, and $P^\top P$ is the identity, as $P^\top$ exchanges the rows back (the factor $1/\sqrt{D}$ is left out). Feed-forward layers, norms and residuals work on each token alone, so they keep the order of rows too, through any number of layers. An average over the tokens does not care about the order of rows. Hence:

> An encoder without positions and without a mask, with an average on top, gives **the same logits for a text and for every shuffle of it**.

So take a yes-or-no question whose answer changes when the text is reversed. Put every text into the test set twice, once forwards and once backwards. The model says the same of both, and one of the two is wrong: its accuracy is 50 %, before training and after it.

Order must be *put in*. Where?

## Three doors

There are three places in a transformer where a position can come in, and the six schemes of this lesson differ first of all in the door they take:

| door | what happens there | schemes |
|---|---|---|
| the embeddings | something is *added* to each token's vector | sinusoidal, learned |
| queries and keys | both are *turned*, just before they meet | rotary |
| the scores | something is *added* to each score | T5, ALiBi |

One interface with three methods serves them all. The sixth scheme, none, leaves all doors shut.
"""

# %% show="utils.positions:NoPositions,PositionedAttention"
from utils.positions import NoPositions, PositionedAttention

# %% [markdown]
r"""
`PositionedAttention` is lesson 04's `MultiHeadAttention` with two new steps between the projections and the scores: rotate, and ask for a bias. Everything that follows is a class that overrides one of the three methods.

## Door one: add to the embeddings

### By hand

The plainest idea is to use the index itself: 0, 1, 2 … as one more number. *Break it* shows what becomes of it: the index grows, and drowns the word. What is wanted are numbers that stay small and still differ from place to place. A clock does that: no hand ever leaves its dial, and several hands of different speed tell a whole day apart.

Take two hands, `d_model` = 4. The fast one turns by 1 radian per token, the slow one by 1/100, and each is written down as (sine, cosine):

| position | sin p | cos p | sin p/100 | cos p/100 |
|---|---|---|---|---|
| 0 | 0 | 1 | 0 | 1 |
| 1 | 0.84 | 0.54 | 0.01 | 1.00 |
| 2 | 0.91 | −0.42 | 0.02 | 1.00 |
| 3 | 0.14 | −0.99 | 0.03 | 1.00 |

### In general

These are the **sinusoidal** positions of the first transformer. Pair $i$ turns at the speed $10000^{-2i/C}$, with $C$ for `d_model` (for $C$ = 4: 1 and 1/100):

$$\text{column } 2i:\ \sin\!\big(p \cdot 10000^{-2i/C}\big) \qquad \text{column } 2i{+}1:\ \cos\!\big(p \cdot 10000^{-2i/C}\big)$$

Sine and cosine take turns. Some libraries put all sines first, then all cosines; a model trained with one layout cannot read the other.
"""

# %% show="utils.positions:frequencies,sinusoids,SinusoidalPositions"
from utils.positions import SinusoidalPositions, frequencies, sinusoids

# %% tags=["nbval-check-output"]
print("speeds:", [round(s, 2) for s in frequencies(4).tolist()])
for position, row in enumerate(sinusoids(torch.arange(4), 4).tolist()):
    print(position, [round(number, 2) + 0.0 for number in row])

# %% [markdown]
r"""
The table from paper. A larger one, as a picture: read a row from left to right, and you read all hands of the clock at that position. The steady stripes on the right are slow hands that have hardly left their start, sine 0 and cosine 1.
"""

# %%
import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(6, 3))
image = ax.imshow(sinusoids(torch.arange(48), 64), cmap="PuOr", vmin=-1, vmax=1)
ax.set(xlabel="column", ylabel="position", aspect="auto")
ax.grid(False)
fig.colorbar(image, shrink=0.9, label="number added")
ax.set_title("Every position has a row of its own: fast waves left, slow ones right")
show_figure(
    fig,
    alt="A grid of 48 positions by 64 columns. On the left the values change from row to"
    " row; towards the right the stripes grow longer, and the last columns hardly change"
    " over all 48 positions.",
)

# %% [markdown]
r"""
Why sines and not random rows? Because turning a hand by a fixed angle is a matrix product: the row of position $p + k$ is the row of $p$ times a matrix that depends on $k$ alone. Queries and keys are made by matrices, so attention *can* learn "three tokens back". One consequence is quick to test: the product of two rows depends on their distance, not on where they stand.
"""

# %%
table = sinusoids(torch.arange(1000), 64)  # (T, C)
products = {(p, p + 7): (table[p] @ table[p + 7]).item() for p in (0, 50, 900)}
print({pair: round(product, 3) for pair, product in products.items()})
spread = max(products.values()) - min(products.values())
claim("how far products at the same distance differ", spread, "<=", 1e-2)

# %% [markdown]
r"""
### Learned

BERT and GPT-2 do not compute the rows, they learn them: an embedding table, looked up by position and not by token. Nothing is assumed about what a position is. The price stands in the code: a table has a last row.
"""

# %% show="utils.positions:LearnedPositions"
from utils.positions import LearnedPositions

# %%
short_table = LearnedPositions(max_seq_len=32, d_model=16)
try:
    short_table.embed(torch.zeros(1, 33, 16))
    sentence = ""
except ValueError as error:
    sentence = str(error)
print(sentence)
claim("a table of 32 rows refuses 33 tokens", "no row" in sentence, "==", True)

# %% [markdown]
r"""
Keep that sentence: it comes back.

### BERT: three embeddings, summed

BERT adds three vectors for each token: what it is, where it stands, and which of two texts it belongs to. Lesson 03 warned that token types are not positions. Here are all three, for one pair of texts.
"""

# %%
from transformers import AutoTokenizer

tokenizer = AutoTokenizer.from_pretrained(run.tokenizer("bert"))
batch = tokenizer("Who has it?", "Anna has the kite.", return_tensors="pt")
ids, types = batch["input_ids"], batch["token_type_ids"]  # (1, T) both
print(f"{'token':8} {'id':>6} {'position':>9} {'type':>5}")
for place, token in enumerate(tokenizer.convert_ids_to_tokens(ids[0])):
    print(f"{token:8} {ids[0, place]:6} {place:9} {types[0, place]:5}")

# %% [markdown]
r"""
*has* occurs twice, with the same id and two positions. The type changes once, the position at every token. Three tables, three rows, one sum, then a layer norm:
"""

# %% show="utils.positions:BertEmbeddings"
from utils.positions import BertEmbeddings

# %%
layer = BertEmbeddings(len(tokenizer), d_model=16, max_seq_len=64)
print("embeddings of both texts:", tuple(layer(ids, types).shape))
x = layer(ids)[0]  # (T, C), type 0 for all: what still differs is the position
same = (ids[0] == ids[0, 2]).nonzero().flatten()  # where *has* stands
apart = (x[same[0]] - x[same[-1]]).abs().max()
claim("two vectors of one word, one type, differ by", apart, ">=", 0.01)

# %% [markdown]
r"""
### Who counts?

A batch has padding. When a GPT *writes*, padding stands on the **left**, so that all rows end with a real token. Then the column in the batch is no longer the position in the text: padding must not be counted.
"""

# %% show="utils.positions:count_positions"
from utils.positions import count_positions

# %% tags=["nbval-check-output"]
is_real = torch.tensor([[0, 0, 0, 1, 1], [1, 1, 1, 1, 1]])
print(count_positions(is_real).tolist())

# %% [markdown]
r"""
The mask keeps tokens from *looking* at padding; it does nothing about the *counting*. *Break it* measures what happens when padding is counted.

## Door two: turn queries and keys

An addition mixes two things: the sum of a word and a place is one vector, and the model must take them apart again. **Rotary** positions (RoPE) leave the embeddings alone. Each head takes its query, two numbers at a time, as an arrow in the plane, and turns it by an angle that grows with the position, each pair at its own speed, like the clock's hands; the keys likewise.

By hand, with one pair at speed 1. A query (1, 0) at position 2 becomes (cos 2, sin 2), a key (1, 0) at position 5 becomes (cos 5, sin 5). Their product is cos 2 cos 5 + sin 2 sin 5 = cos(5 − 2): **the score depends on the difference of the two positions**, and neither position alone.

In general a pair (a, b) becomes (a cos − b sin, b cos + a sin). Which two numbers form a pair? The paper takes neighbours, 2i and 2i+1. Llama's code in transformers, and ours, takes number i and number i + D/2, halves against halves. With D = 4, the code below works on these three rows:

| row | place 0 | place 1 | place 2 | place 3 |
|---|---|---|---|---|
| `x` | a₀ | a₁ | b₀ | b₁ |
| `partners` | b₀ | b₁ | a₀ | a₁ |
| `speeds` | −1 | −1/100 | 1 | 1/100 |

`roll` moves `x` on by D/2 places, and what falls out on the right comes in on the left: so below each number stands its partner. An angle is position times speed. The last line takes, place by place, `x` times cosine plus `partners` times sine. The minus comes from the negative speeds: sin(−w) is −sin w for any angle w, while cos(−w) is cos w. The rest only saves time and memory: `transpose` goes back to the order in which the numbers lie, `expand` repeats the speeds for each head, `mul_` and `add_` are * and + that write over what stood there.
"""

# %% show="utils.positions:rotate_halves,RotaryPositions"
from utils.positions import RotaryPositions, rotate_halves

# %%
torch.manual_seed(run.seed)
q, k = torch.randn(2, 1, 1, 1, 16)  # (B, H, T, D) each; B, H, T are 1
rotary = RotaryPositions()


def score(q_at: int, k_at: int) -> float:
    """Return the product of q and k, each turned to its place."""
    turned_q = rotary.rotate(q, torch.tensor([q_at]))
    turned_k = rotary.rotate(k, torch.tensor([k_at]))
    return (turned_q * turned_k).sum().item()


for q_at, k_at in [(5, 2), (13, 10), (503, 500), (2, 5)]:
    print(f"query at {q_at:3}, key at {k_at:3}: {score(q_at, k_at):6.3f}")
drift = abs(score(5, 2) - score(503, 500))
claim("same distance, 498 tokens further on: score differs by", drift, "<=", 1e-3)
claim("three back is not three ahead", abs(score(5, 2) - score(2, 5)), ">=", 0.01)

# %% [markdown]
r"""
With random vectors too, the score stays the same where both move on together, and changes where they change places. Pairs of neighbours would do as well as halves, as long as the weights were trained with them; exercise 5 ports weights from one to the other.

## Door three: bias the scores

Nothing about the vectors changes; each score gets a number added, by how far apart query and key are. The **offset** (not that of lesson 03) is the key's position minus the query's: −3 is three back.

**T5** learns the numbers, one per head and offset. Since a table of all offsets would end somewhere, offsets are sorted into **buckets**: near ones have a bucket each, farther ones share wider and wider buckets, and all beyond `max_distance` share the last. An encoder gives half of its buckets to keys *ahead* of the query, offsets above 0; a decoder sees none of those.
"""

# %% show="utils.positions:one_sided_buckets,two_sided_buckets,T5Positions,CausalT5Positions"
from utils.positions import (
    CausalT5Positions,
    T5Positions,
    one_sided_buckets,
    two_sided_buckets,
)

# %% [markdown]
r"""
**ALiBi** (attention with linear biases) learns nothing: each score is lowered by slope × distance. Every head has its own fixed slope, so some heads see only the neighbourhood and some nearly everything.
"""

# %% show="utils.positions:alibi_slopes,AlibiPositions"
from utils.positions import AlibiPositions, alibi_slopes

# %% tags=["nbval-check-output"]
print("slopes of 4 heads:", alibi_slopes(4).tolist())
offsets = torch.tensor([-40, -9, -3, -1, 0, 1, 3, 9, 40])
print("offsets:  ", offsets.tolist())
print("T5 bucket:", two_sided_buckets(offsets, 16, 32).tolist())

# %% [markdown]
r"""
Take −9, with 16 buckets and a `max_distance` of 32. Eight buckets look back, the first four for the distances 0 to 3. The other four share 4 to 32 by ratio: ln(9/4) / ln(32/4) = 0.39 of four is 1.56, cut to 1, so bucket 4 + 1 = 5. For +9 add 8: bucket 13. Bucket 8 stays empty, since no key ahead is at distance 0.
"""

# %%
at = torch.arange(-40, 41)
fig, (left, right) = plt.subplots(1, 2, figsize=(7, 2.9))
left.step(at, two_sided_buckets(at, 16, 32), where="mid", color=PALETTE["T5"])
left.set(xlabel="offset (tokens)", ylabel="bucket")
left.set_yticks([0, 3, 7, 9, 11, 15])
left.set_title("T5: one learned number a bucket")
for head, line in enumerate(AlibiPositions(4).bias(torch.tensor([0]), at)[:, 0]):
    style = ("-", "--", "-.", ":")[head]
    right.plot(at, line, style, color=PALETTE["ALiBi"], label=f"head {head}")
right.set(xlabel="offset (tokens)", ylabel="added to the score")
right.legend()
right.set_title("ALiBi: a fixed slope a head")
show_figure(
    fig,
    alt="Left: T5's bucket against the offset from -40 to 40; single steps near 0, wider"
    " ones further off, and other buckets for positive than for negative offsets. Right:"
    " ALiBi's bias for four heads, roofs of different steepness, the same on both sides"
    " of 0.",
)

# %% [markdown]
r"""
Head 0 takes 10 off the score of a word 40 tokens away and so hardly sees it; head 3 takes 0.16. And look at the roof: it is *symmetric*. Three back and three ahead get the same bias. That is of no matter to the decoders ALiBi was made for, where nothing lies ahead. Remember it for the next experiment.

## Parity

Everything in sight is random: weights, biases, norms. First BERT's embedding layer and T5's bias, with the same weights in ours and in theirs.
"""

# %%
from transformers import BertConfig, LlamaConfig, T5Config
from transformers.models.bert import modeling_bert
from transformers.models.bloom.modeling_bloom import build_alibi_tensor
from transformers.models.llama import modeling_llama
from transformers.models.marian import modeling_marian
from transformers.models.t5 import modeling_t5

torch.manual_seed(run.seed)
sizes = {"vocab_size": 40, "hidden_size": 16, "max_position_embeddings": 20}
theirs = modeling_bert.BertEmbeddings(BertConfig(**sizes)).eval()
for parameter in theirs.parameters():
    torch.nn.init.normal_(parameter)
ours = BertEmbeddings(40, 16, 20)
ours.tokens.weight = theirs.word_embeddings.weight
ours.positions.table.weight = theirs.position_embeddings.weight
ours.types.weight = theirs.token_type_embeddings.weight
ours.norm.load_state_dict(theirs.LayerNorm.state_dict())
ids, types = torch.randint(40, (3, 20)), torch.randint(2, (3, 20))
gap = (ours(ids, types) - theirs(ids, token_type_ids=types)).abs().max()
claim("BERT's embedding layer: largest difference", gap, "<=", 1e-5)

# %%
many = torch.arange(-300, 301)
their_bucket = modeling_t5.T5Attention._relative_position_bucket
equal = torch.equal(two_sided_buckets(many, 32, 128), their_bucket(many, True, 32, 128))
claim("T5's buckets of 601 offsets, encoder: all equal", equal, "==", True)
back = one_sided_buckets((-many).clamp(min=0), 32, 128)
equal = torch.equal(back, their_bucket(many, False, 32, 128))
claim("… and decoder", equal, "==", True)

config = T5Config(d_model=12, d_kv=4, num_heads=3)
theirs = modeling_t5.T5Attention(config, has_relative_attention_bias=True, layer_idx=0)
ours = T5Positions(n_heads=3)
ours.table.weight = theirs.relative_attention_bias.weight
torch.nn.init.normal_(ours.table.weight)
at = torch.arange(200)
gap = (ours.bias(at, at) - theirs.compute_bias(200, 200)[0]).abs().max()
claim("T5's bias, 3 heads, 200 × 200: largest difference", gap, "<=", 1e-6)

# %% [markdown]
r"""
Then Llama's rotation, with its own **base**, the number that was 10,000 so far: 500,000 in Llama 3, which slows all hands but the first.
"""

# %%
rope = {"rope_type": "default", "rope_theta": 500_000.0}
config = LlamaConfig(hidden_size=24, num_attention_heads=3, rope_parameters=rope)
q, k = torch.randn(2, 2, 3, 50, 8)  # (B, H, T, D) each
at = torch.randint(2000, (2, 50))  # (B, T): any positions, row by row
cos, sin = modeling_llama.LlamaRotaryEmbedding(config)(q, at)
their_q, their_k = modeling_llama.apply_rotary_pos_emb(q, k, cos, sin)
ours = RotaryPositions(base=500_000.0)
gap_q = (ours.rotate(q, at) - their_q).abs().max()
gap_k = (ours.rotate(k, at) - their_k).abs().max()
claim("Llama's rotary: largest difference", max(gap_q, gap_k), "<=", 1e-5)

# %% [markdown]
r"""
Two are left. Marian, a translator, has the waves of the first transformer, but all sines first and then all cosines; ours take turns. And Bloom, a decoder with ALiBi, gives each word one number for its *place* and does not subtract the place of the one who looks. Within a row this only adds a constant, and a softmax does not see constants (lesson 00): so the weights are compared.
"""

# %%
waves = modeling_marian.MarianSinusoidalPositionalEmbedding(64, 12).create_weight()
ours = sinusoids(torch.arange(64), 12)
gap = (torch.cat([ours[:, 0::2], ours[:, 1::2]], dim=1) - waves).abs().max()
claim("Marian's waves, columns in its order: largest difference", gap, "<=", 1e-5)

at, ahead = torch.arange(50), ~torch.ones(50, 50).tril().bool()
theirs = build_alibi_tensor(torch.ones(1, 50), 4, torch.float32)  # (H, 1, S)
theirs = theirs.expand(4, 50, 50).masked_fill(ahead, -torch.inf).softmax(-1)
ours = AlibiPositions(4).bias(at, at).masked_fill(ahead, -torch.inf).softmax(-1)
gap = (ours - theirs).abs().max()
claim("Bloom's ALiBi, weights: largest difference", gap, "<=", 1e-5)

# %% [markdown]
r"""
## Experiment: who stands before whom?

Eight of thirty people queue for the ferry. **Does Anna stand before Ben?** Every queue holds both; the others are drawn by chance. Read backwards, a queue has the opposite answer.
"""

# %% show="utils.order_tasks:draw_queues,before"
from utils.order_tasks import before, draw_queues

# %% [markdown]
r"""
The model: embedding, one scheme, one block of lesson 02 with the attention from above, an average, two logits. And a training loop like lesson 00's, with a learning rate that rises and falls, and gradients that are shortened where they are too long (lesson 06 says why).
"""

# %% show="utils.order_tasks:six_schemes,Reader,OrderClassifier,fit"
from utils.order_tasks import OrderClassifier, Reader, fit, six_schemes

# %% [markdown]
r"""
The test: 500 queues, and the same 500 backwards.

**Predict first.** The encoder has no mask. Which of the six schemes get above 95 %? Which stay at 50 %? One of the answers may surprise you.
"""

# %%
my_prediction = {"above 95 %": [], "at 50 %": []}

# %%
n_people, seq_len, d_model, n_heads = 30, 8, 32, 4
generator = torch.Generator().manual_seed(99)
queues, answers = draw_queues(500, seq_len, n_people, generator)
queues = torch.cat([queues, queues.flip(1)])  # (1000, T): forwards, then backwards
answers = before(queues).long()


def train_classifier(name: str, mask: torch.Tensor | None = None) -> OrderClassifier:
    """Train a toy with one scheme on fresh queues."""
    torch.manual_seed(run.seed)
    scheme = six_schemes(d_model, n_heads, seq_len, is_causal=mask is not None)[name]
    model = OrderClassifier(Reader(n_people, d_model, n_heads, 1, scheme))
    generator = torch.Generator().manual_seed(run.seed)

    def loss_at(step: int) -> torch.Tensor:
        ids, labels = draw_queues(64, seq_len, n_people, generator)
        return F.cross_entropy(model(ids, mask), labels)

    fit(model, loss_at, run.size("queue_steps"))
    return model


@torch.no_grad()
def accuracy(model: OrderClassifier, **how) -> float:
    """Return the share of the 1,000 queues that are judged rightly."""
    return (model(queues, **how).argmax(1) == answers).float().mean().item()


# %%
readers = {name: train_classifier(name) for name in six_schemes(4, 2, 8, False)}
scores = {name: accuracy(model) for name, model in readers.items()}
for name, share in scores.items():
    guessed = [what for what, names in my_prediction.items() if name in names]
    print(f"{name:11} {share:6.1%}   your guess: {' '.join(guessed)}")

# %%
with torch.no_grad():
    for name in ("none", "ALiBi"):
        logits = readers[name](queues)
        gap = (logits[:500] - logits[500:]).abs().max()
        claim(f"{name}: a queue and its reverse, logits differ by", gap, "<=", 1e-4)
        claim(f"{name}: accuracy, from 50 %", abs(scores[name] - 0.5), "<=", 0.02)
for name in ("sinusoidal", "learned", "rotary", "T5"):
    claim(f"{name}: accuracy", scores[name], ">=", 0.9)

# %% [markdown]
r"""
*None* is at chance, as proved. **And so is ALiBi.** Its roof is the same on both sides, so a queue and its reverse give it the same scores, mirrored; the average is equal, and the proof from above goes through with the reversal in place of any shuffle. ALiBi, in this plain form, knows *how far* and not *which way*. An encoder needs something that tells before from after; T5's two sets of buckets do.

What does a decoder do? Its causal mask lets a token see only what came before. Give *none* and *ALiBi* that mask and nothing else.
"""

# %%
is_past = torch.ones(seq_len, seq_len).tril().bool()  # lesson 04's causal mask
for name in ("none", "ALiBi"):
    share = accuracy(train_classifier(name, is_past), mask=is_past)
    claim(f"{name}, with a causal mask: accuracy", share, ">=", 0.9)

# %% [markdown]
r"""
Solved, with no position anywhere. **A causal mask breaks the symmetry by itself**: the first token sees one token, the last sees eight, and if Anna is among those that Ben sees, she stands before him. A decoder can do without positions; the next experiment asks how well.

Was it luck? These cells were run with three more seeds, and all claims held:
"""

# %%
from utils.support.recorded import read_experiment

seeds = read_experiment("05-seeds")  # claim → its values with seeds 1, 2 and 3
for name in [name for name in seeds if name.endswith("accuracy")]:
    print(f"{name:36}", *(f"{value:6.1%}" for value in seeds[name]))

# %% [markdown]
r"""

## Experiment: train short, test long

Now a decoder that predicts the next word of Saltby's stories. It is trained on windows of **32** words and nothing longer. Then it reads up to **256**. The words asked are *the same at every length*: the last 16 of each window; only the context before them grows. (A story has some 120 words, so from 64 on more than half of the windows reach back into the story before.)
"""

# %% show="utils.order_tasks:find_words,number_words,join_stories,NextWord,train_on_windows"
from utils.order_tasks import (
    NextWord,
    find_words,
    join_stories,
    number_words,
    train_on_windows,
)

# %% show="utils.order_tasks:SHORT,LENGTHS,loss_by_length,train_short_test_long"
from utils.order_tasks import (
    LENGTHS,
    SHORT,
    loss_by_length,
    train_short_test_long,
)

# %% [markdown]
r"""
**Predict first.** Six schemes. For each: does the loss fall beyond 32 words, stay, rise a little, or blow up? Sines go on for ever; rotations depend on differences only; ALiBi and T5 see offsets that they know, or nearly; *none* has nothing to run out of.
"""

# %%
my_forecast = dict.fromkeys(six_schemes(4, 2, 8, True), "")  # falls, stays, rises, …

# %% [markdown]
r"""
All six, with several seeds each, would take minutes, so those runs are recorded (`python tools/run_experiments.py --only 05-extrapolation` makes them again, with the code above). One runs here, live, from a seed that is not among the recorded ones. Choose another scheme if you like.
"""

# %%
recorded = read_experiment("05-extrapolation")
my_scheme = "rotary"
data = run.data("stories", train=run.size("stories"), validation=220)
texts = {split: [row["text"] for row in rows] for split, rows in data.items()}
word_ids = number_words(texts["train"], run.size("words"))
words, test_words = (join_stories(texts[s], word_ids) for s in ("train", "validation"))
print(f"{len(words):,} words to train on, {len(test_words):,} to test on")

live_model, live = train_short_test_long(
    my_scheme, words, test_words, run.size("steps"), seed=run.seed + 100
)
n_weights = sum(p.numel() for p in live_model.parameters())
print(f"{my_scheme}, {n_weights:,} weights, {run.size('steps')} steps")

# %%
bands = {
    name: torch.tensor([[loss or torch.nan for loss in row] for row in rows])
    for name, rows in recorded["losses"].items()
}  # (seeds, lengths) each; nan where a table has ended
means = {name: band.mean(0).tolist() for name, band in bands.items()}
known_learned = [loss for loss in means["learned"] if loss == loss]
print("seeds recorded:", len(bands["none"]), "  live: seed", run.seed + 100)
print(f"{'words read':12}", *(f"{length:5}" for length in LENGTHS))
for name, row in means.items():
    print(f"{name:12}", *("    –" if loss != loss else f"{loss:5.2f}" for loss in row))
print(f"{'live':12}", *("    –" if loss is None else f"{loss:5.2f}" for loss in live))

# %%
fig, ax = plt.subplots(figsize=(5.6, 3.5))
for (name, band), mark in zip(bands.items(), "osD^vP", strict=True):
    known = [i for i, loss in enumerate(means[name]) if loss == loss]
    x, colour = [LENGTHS[i] for i in known], PALETTE[name]
    y = torch.tensor(means[name])[known]
    ax.plot(x, y, color=colour, marker=mark, ms=4)
    low, high = band.amin(0)[known], band.amax(0)[known]
    ax.vlines(x, low, high, color=colour, lw=5, alpha=0.35)  # all seeds lie here
    note, at, line = name, (x[-1] * 1.04, y[-1]), None
    if len(x) < len(LENGTHS):  # a table has ended
        note, at = f"{name}: no row\nfor word {x[-1] + 1}", (15.6, 3.2)
        line = {"arrowstyle": "-", "color": colour}
    ax.annotate(note, (x[-1], y[-1]), at, color=colour, va="center", arrowprops=line)
if None not in live:
    ax.plot(LENGTHS, live, "k:", lw=1.2, label=f"{my_scheme}, live")
ax.axvline(SHORT, color=PALETTE["baseline"], lw=1, ls="--")
ax.text(SHORT, ax.get_ylim()[1], " trained up to here", size=8, va="top")
ax.set(xscale="log", xlabel="words read", ylabel="loss of the same words (nats)")
ax.set_xticks(LENGTHS, LENGTHS)
ax.set_xlim(15, 400)
ax.minorticks_off()
ax.legend(loc="lower right")
ax.set_title("Past 32 words sinusoidal and rotary break; ALiBi holds")
show_figure(
    fig,
    alt="Loss against the number of words read, one line per scheme, with bars that span"
    " the seeds. At 32 words none is highest. Beyond 32, sinusoidal rises steeply"
    " at once, rotary later, both above all others from 64 on; T5 and none rise slowly,"
    " ALiBi stays nearly level, learned ends at 32. A dotted line is the live run.",
)

# %%
at_short = LENGTHS.index(SHORT)
rise = {name: row[-1] - row[at_short] for name, row in means.items()}
print("nats added from 32 to 256 words, and your forecast:")
for name, value in rise.items():
    shown = "ends" if value != value else f"{value:+.2f}"
    print(f"  {name:11} {shown:>6}   {my_forecast[name]}")

# %%
best = min(row[at_short] for row in means.values())
claim("rotary at 32 words, over the best", means["rotary"][at_short] - best, "<=", 0.2)
gap = means["none"][at_short] - best
claim("no positions at 32 words, over the best", gap, ">=", 0.15)
gap = means["sinusoidal"][at_short + 1] - means["rotary"][at_short + 1]
claim(f"at {LENGTHS[at_short + 1]} words, sinusoidal over rotary", gap, ">=", 0.3)
claim("sinusoidal: rise up to 256 words", rise["sinusoidal"], ">=", 0.8)
claim("rotary: rise up to 256 words", rise["rotary"], ">=", 0.8)
claim("ALiBi: rise up to 256 words", rise["ALiBi"], "<=", 0.3)
for name in ("T5", "none"):
    claim(f"{name}: rise, beside rotary's", rise[name] / rise["rotary"], "<=", 0.7)
n_beyond = len(known_learned) - at_short - 1
claim("learned: lengths beyond 32 words with a loss", n_beyond, "==", 0)
if my_scheme != "learned":
    distance = abs(live[at_short] - means[my_scheme][at_short])
    claim("live run at 32 words, from the recorded mean", distance, "<=", 0.3)
    distance = abs(live[-1] - live[at_short] - rise[my_scheme])
    claim("… and its rise, from theirs", distance, "<=", 0.8)

# %% [markdown]
r"""
Read it curve by curve; the bars span all recorded seeds. From 16 to 32 words most schemes gain: context helps.

- **Learned** has no row for word 33, and says so: *Position 32 has no row* (positions count from 0). Of the six it alone fails loudly.
- **Sinusoidal** jumps the moment it leaves its training. The rows exist, but no slow hand ever stood there in training.
- **Rotary** is among the best up to 32. Then the distances become new: every slow pair turns by angles that no query and key ever met. "Depends on differences only" does not help when the differences are new. This is why models with rotary positions are stretched before they read long texts (Chen et al. 2023), which is lesson 11.
- **T5** rises slowly. All far words share one bucket, which was trained. New is how *many* are in it, and each takes a little weight: a plausible reason, which this experiment does not prove.
- **None** has learned less within 32 words, and rises slowly, from 16 words on. More words to look at spread its weights thinner too.
- **ALiBi** stays nearly level. The steep heads give far words so low a bias that a longer text looks to them like a short one. It is hardly hurt by length; note that it does not *gain* from it either (most of the added words belong to other stories).

One toy, one town, one recipe: the ranking within 32 words may well change with size and training. Press et al. (2021) asked the same of far larger models, trained on windows of 512 and 1,024 tokens of Wikipedia, and report that sinusoidal, rotary and T5 all get worse on longer texts, sooner or later, and ALiBi does not.
"""

# %% [markdown]
r"""
## Break it

Four ways to break positions that run without an error. The readers of the queue are trained; nothing is trained again. Eight pads on the left, counted, would move every token by eight places: the third reader gets the places 8 to 15. The fourth needs no reader: two random words get the index as one more number.
"""

# %%
import copy


class FlippedBuckets(T5Positions):
    """Query minus key where it should be key minus query."""

    def bucket(self, offset: torch.Tensor) -> torch.Tensor:
        """Sort the negative offset."""
        return super().bucket(-offset)


class NeighbourRotation(RotaryPositions):
    """Turn neighbours 2i and 2i+1 together, as the paper does."""

    def rotate(self, x: torch.Tensor, positions: torch.Tensor) -> torch.Tensor:
        """Bring neighbours to where halves are, turn, and bring them back."""
        halves = torch.cat([x[..., 0::2], x[..., 1::2]], dim=-1)
        left, right = super().rotate(halves, positions).chunk(2, dim=-1)
        return torch.stack([left, right], dim=-1).flatten(-2)


def with_scheme(model: OrderClassifier, scheme: NoPositions) -> OrderClassifier:
    """Return a copy of a trained reader that uses another scheme."""
    model = copy.deepcopy(model)
    model.reader.positions = scheme
    for block in model.reader.blocks:
        block.attention.positions = scheme
    return model


# %%
flipped = FlippedBuckets(n_heads, 16, seq_len)
flipped.table = readers["T5"].reader.positions.table
sign_share = accuracy(with_scheme(readers["T5"], flipped))
pair_share = accuracy(with_scheme(readers["rotary"], NeighbourRotation()))
n_pads = 8
shifted = torch.arange(seq_len) + n_pads  # 8 pads on the left, counted
pad_share = accuracy(readers["sinusoidal"], places=shifted)
print(f"T5, bucket sign flipped:     {scores['T5']:.1%} → {sign_share:.1%}")
print(f"rotary, neighbours turned:   {scores['rotary']:.1%} → {pair_share:.1%}")
print(f"sinusoidal, pads counted:    {scores['sinusoidal']:.1%} → {pad_share:.1%}")

cosines = []
for index in (0, 10, 500):
    pair = torch.randn(2, 64, generator=torch.Generator().manual_seed(run.seed))
    pair = torch.cat([pair, torch.full((2, 1), float(index))], dim=1)  # (2, C + 1)
    pair = F.layer_norm(pair, (65,))
    cosines.append(F.cosine_similarity(pair[0], pair[1], dim=0).item())
print(
    "index 0, 10, 500 as a feature, cosine of two words:",
    [round(c, 2) for c in cosines],
)

# %%
claim("T5, bucket sign flipped: accuracy", sign_share, "<=", 0.1)
claim(
    "rotary, neighbours turned: accuracy lost", scores["rotary"] - pair_share, ">=", 0.1
)
lost = scores["sinusoidal"] - pad_share
claim("sinusoidal, pads counted: accuracy lost", lost, ">=", 0.2)
claim("cosine of two words, index 500 appended", cosines[-1], ">=", 0.9)

# %% [markdown]
r"""
| what was broken | what happens | is it loud? |
|---|---|---|
| T5's bucket sign flipped | the reader sees every queue backwards and is wrong with full conviction | no |
| rotary pairs: neighbours for halves | accuracy falls towards chance, though every vector keeps its length | **no: a ported checkpoint runs** |
| eight pads on the left, counted | right words, places never seen | no; a learned table would have raised |
| the raw index appended as a feature | after the layer norm, two different words at place 500 are nearly the same vector | no |

The first row can be understood exactly: flipping the sign *is* reading the queue in reverse, so the accuracy is 1 minus what it was.

## Myth check

**"Sinusoidal positions extrapolate, because sines go on for ever."** The paper hoped so: the authors chose sines because they *may* allow longer sequences than those in training (Vaswani et al. 2017, section 3.5). The table goes on; what the model has learned about it does not. In the figure above the sinusoidal curve jumps highest at the first step past 32.

**"A decoder without positions does not know the order."** It solved the queue with its causal mask alone. Haviv et al. (2022) found the same in real language models: without positions they were competitive, and a small classifier, trained on nothing but the vectors between the layers (a *probe*), could read each token's position from them.
"""

# %% [markdown]
r"""
## Exercises

Write the body of each function and run the check below it. `hint("05.places")` gives one hint at a time.

### 1 · Count places · warm-up, 5 minutes

`mask` holds rows of 1 (a real token) and 0 (padding, on either side). Return rows of the same lengths: real tokens count from 0, padding has 0. `count_places([[0, 0, 1, 1], [1, 1, 1, 0]])` gives `[[0, 0, 0, 1], [0, 1, 2, 0]]`.
"""


# %% tags=["exercise"]
def count_places(mask: list[list[int]]) -> list[list[int]]:
    """Return the position of each real token in its text, and 0 for padding."""
    # BEGIN SOLUTION
    rows = []
    for row in mask:
        places, count = [], 0
        for real in row:
            places.append(count if real else 0)
            count += real
        rows.append(places)
    return rows
    # END SOLUTION


# %% tags=["check"]
check("05.places", count_places)  # stuck? hint("05.places") gives one hint at a time

# %% [markdown] tags=["solution-notes"]
r"""
The counter goes up at real tokens only, and starts anew in each row. In tensors: the running total minus one, times the mask. What stands at padding does not matter, as long as it is a valid position, for nobody may look there.
"""

# %% [markdown]
r"""
### 2 · Add waves · core, 20 minutes

Without scrolling up: return embeddings `x`, `(B, T, C)` with even `C`, with sinusoidal positions added. Position p = 0, 1, … T−1; column 2i gets the sine of $p / 10000^{2i/C}$, column 2i+1 its cosine. `add_waves(torch.zeros(1, 2, 2))` gives `[[[0, 1], [0.84, 0.54]]]`, rounded.
"""


# %% tags=["exercise"]
def add_waves(x: torch.Tensor) -> torch.Tensor:
    """Return embeddings plus sinusoidal positions: (B, T, C) → (B, T, C)."""
    # BEGIN SOLUTION
    _, T, C = x.shape
    slowness = 10_000 ** (torch.arange(0, C, 2) / C)  # (C/2,)
    angles = torch.arange(T)[:, None] / slowness  # (T, C/2)
    waves = torch.stack([angles.sin(), angles.cos()], dim=-1)  # (T, C/2, 2)
    return x + waves.flatten(-2)  # (T, C) is repeated over the batch
    # END SOLUTION


# %% tags=["check"]
check("05.waves", add_waves)

# %% [markdown] tags=["solution-notes"]
r"""
`stack` puts sine and cosine of a pair side by side in a new last dimension, `flatten` makes them neighbours; `cat` would have given halves. The waves have no batch dimension: broadcasting aligns `(T, C)` with `(B, T, C)` at the right.
"""

# %% [markdown]
r"""
### 3 · Rotate · core, 15 minutes

`x` holds the D numbers of one query, D even. Turn number i and number i + D/2 together, by `position` / $10000^{2i/D}$ radians: (a, b) becomes (a cos − b sin, b cos + a sin). Return the D numbers in their old places. `rotate(torch.tensor([1.0, 0.0]), 1)` gives `[0.54, 0.84]`, rounded.
"""


# %% tags=["exercise"]
def rotate(x: torch.Tensor, position: int) -> torch.Tensor:
    """Return a query turned to its position, halves against halves: (D,) → (D,)."""
    # BEGIN SOLUTION
    D = len(x)
    angles = position / 10_000 ** (torch.arange(0, D, 2) / D)  # (D/2,)
    a, b = x.chunk(2)  # (D/2,) each
    cos, sin = angles.cos(), angles.sin()
    return torch.cat([a * cos - b * sin, b * cos + a * sin])
    # END SOLUTION


# %% tags=["check"]
check("05.rotate", rotate)

# %% [markdown] tags=["solution-notes"]
r"""
Two tests that catch most slips without knowing the answer: position 0 changes nothing, and the length of `x` never changes. A wrong sign in the second half breaks the second.
"""

# %% [markdown]
r"""
### 4 · T5's buckets · core, 20 minutes

`offset` is the key's position minus the query's. Let half = `n_buckets` // 2. Keys ahead of the query (offset above 0) use the buckets half, half + 1, …; all others use 0, 1, … up to half − 1. On each side, with distance d and n_exact = half // 2: a d below n_exact is its own number; else the number is n_exact plus the whole part of $\frac{\ln(d / n_\text{exact})}{\ln(\text{max\_distance} / n_\text{exact})} \cdot (\text{half} - n_\text{exact})$, and at most half − 1. `bucket(-9, 16, 32)` gives 5, and `bucket(9, 16, 32)` gives 13.
"""


# %% tags=["exercise"]
def bucket(offset: int, n_buckets: int, max_distance: int) -> int:
    """Return the bucket of an offset in T5's encoder."""
    # BEGIN SOLUTION
    import math

    half = n_buckets // 2
    start = half if offset > 0 else 0
    d, n_exact = abs(offset), half // 2
    if d < n_exact:
        return start + d
    share = math.log(d / n_exact) / math.log(max_distance / n_exact)
    return start + min(n_exact + int(share * (half - n_exact)), half - 1)
    # END SOLUTION


# %% tags=["check"]
check("05.buckets", bucket)

# %% [markdown] tags=["solution-notes"]
r"""
`share` runs from 0 at n_exact to 1 at `max_distance`, and equal *ratios* of distance give equal steps, which is what a logarithm is for. The offset 0 belongs to the lower half. A flipped sign is the mistake that no test of shapes finds: the reader in *Break it* had it.
"""

# %% [markdown]
r"""
### 5 · Port a checkpoint · stretch, 30 minutes

A checkpoint was trained with rotary positions that turn *neighbours*: in each head, query numbers 2i and 2i+1. Your code turns *halves*: i and i + D/2. The query projection `weight` has shape `(H·D, C)`; the rows of head 0 come first, and row r of a head makes its number r. Return the matrix with its rows in the order that your code needs: in each head, old row 2i becomes row i, old row 2i+1 becomes row i + D/2. With one head and rows `a0 b0 a1 b1` the result is `a0 a1 b0 b1`.
"""


# %% tags=["exercise"]
def to_halves(weight: torch.Tensor, n_heads: int) -> torch.Tensor:
    """Return a projection's rows, neighbours sorted into halves: (H·D, C)."""
    # BEGIN SOLUTION
    pairs = weight.reshape(n_heads, -1, 2, weight.shape[1])  # (H, D/2, 2, C)
    return pairs.transpose(1, 2).reshape(weight.shape)  # (H, 2, D/2, C) → (H·D, C)
    # END SOLUTION


# %% tags=["check"]
check("05.port", to_halves)

# %% [markdown] tags=["solution-notes"]
r"""
Queries and keys are sorted alike, and a product does not mind the order of its terms, so all scores stay the same. Values and the output projection are not turned and stay as they are. The scripts that bring Llama's original weights into transformers do this very step.
"""

# %% [markdown]
r"""
## Pitfalls

- **A padded batch must agree with the batch of one.** Feed a text alone and padded on the left; if the outputs differ, the mask is missing, or sinusoidal or learned positions count padding (rotary, T5 and ALiBi see differences only, which pads do not change).
- **The base belongs to the checkpoint.** Rotary models differ in `rope_theta`: 10,000 in the paper, 500,000 in Llama 3. The wrong one runs without a word.
- **Buckets beyond training are never trained.** T5's `max_distance` must lie within the length of its training, or the far buckets keep their random start.
- **Where keys and values are kept, the query's position is not 0.** A decoder that generates token by token can store keys and values of the tokens before (a *cache*, lesson 16) and send only the newest token through. That token stands at the end: `PositionedAttention` counts its queries from S − T.
- **A loss at one length says nothing about another.** Always test at the length you will use.
"""

# %% [markdown] tags=["quiz"]
r"""
## Quiz

**1.** An encoder without positions and mask, with an average on top, is trained for ever on the queue. Its accuracy on queues and their reverses?

- [ ] It rises slowly above 50 %.
  > No weights help: the logits of a queue and its reverse are equal.
- [x] 50 %.
  > Both members of a pair get the same answer, and one of the two is wrong.
- [ ] 0 %, since it reads them backwards.
  > It does not read them in any direction.

**2.** Why did ALiBi fail at the queue without a mask, and solve it with one?

- [ ] Its slopes were not trained long enough.
  > They are fixed; nothing about them is trained.
- [x] Its bias is the same three back and three ahead; the mask takes one side away.
  > Distance without direction is symmetric under reversal.
- [ ] The mask makes the text shorter.
  > It hides what lies ahead; all eight tokens are still read.

**3.** What does a rotary score depend on, besides query and key?

- [x] On the difference of their positions.
  > Both are turned, and in the product only the difference of the angles is left.
- [ ] On the sum of their positions.
  > Turning both by the same angle more changes nothing.
- [ ] On the position of the query only.
  > The key is turned too.

**4.** What is the third row that BERT adds, besides token and position?

- [ ] The attention mask.
  > The mask is never embedded; it says who may look where.
- [x] The token type: which of two texts.
  > 0 for the first text, 1 for the second, looked up in a table of two rows.
- [ ] The length of the text.
  > No scheme in this lesson says how long the text is.

**5.** Your model has learned positions for 512 tokens and must read 2,000. What do you expect?

- [ ] A slightly higher loss.
  > There is no row 512; nothing can be looked up.
- [ ] It uses the last row for all further tokens.
  > A table does not do that by itself, and no row was trained for it.
- [x] An error at the 513th token.
  > That is a result too. Cut the text, or stretch the scheme (lesson 11).

"""

# %% [markdown]
r"""
## Summary

- Attention without a mask treats its input as a bag of tokens: with an average on top, a text and its shuffle get the same logits, whatever the weights.
- Positions come in at the embeddings (sinusoidal, learned), at queries and keys (rotary) or at the scores (T5, ALiBi); one interface holds them all, and T5's, Llama's and BERT's equal the library's.
- ALiBi knows distances, not directions, and cannot order an unmasked queue. A causal mask orders even without positions.
- Trained on 32 words, sinusoidal and rotary blow up on 256, T5 and none rise slowly, ALiBi stays nearly level, and a learned table ends.
- Flipped signs, exchanged pairs and counted padding raise no error. Compare with the library, and a padded batch with a batch of one.

## Sources

- A. Vaswani et al.: *Attention Is All You Need*, 2017, [arXiv 1706.03762](https://arxiv.org/abs/1706.03762), section 3.5: sinusoidal positions.
- J. Gehring et al.: *Convolutional Sequence to Sequence Learning*, 2017, [arXiv 1705.03122](https://arxiv.org/abs/1705.03122): learned positions.
- J. Devlin et al.: *BERT*, 2018, [arXiv 1810.04805](https://arxiv.org/abs/1810.04805), figure 2: three embeddings.
- C. Raffel et al.: *Exploring the Limits of Transfer Learning*, 2019, [arXiv 1910.10683](https://arxiv.org/abs/1910.10683), section 2.1: buckets.
- J. Su et al.: *RoFormer*, 2021, [arXiv 2104.09864](https://arxiv.org/abs/2104.09864): rotary positions.
- O. Press, N. Smith, M. Lewis: *Train Short, Test Long*, 2021, [arXiv 2108.12409](https://arxiv.org/abs/2108.12409): ALiBi, and the experiment of this lesson.
- A. Haviv et al.: *Transformer Language Models without Positional Encodings Still Learn Positional Information*, 2022, [arXiv 2203.16634](https://arxiv.org/abs/2203.16634).
- S. Chen et al.: *Extending Context Window of Large Language Models via Positional Interpolation*, 2023, [arXiv 2306.15595](https://arxiv.org/abs/2306.15595).

**Next:** you have tokens, attention and order, all the parts of an encoder. Lesson 06 puts them to work: a sentiment classifier from scratch, from a raw text file to `predict("The café was not bad at all.")`.
"""
