# %% [markdown]
r"""
# 00 · Before you start

<!-- badges -->

> You teach a table of numbers to guess the next letter, every step by hand, and meet on the way all the PyTorch that this course takes for granted.
"""

# %% [markdown]
r"""
## You will be able to

- **predict** the shape of what comes out of an index, a product or a broadcast, and spot the ones that are silently wrong;
- **compute** softmax and cross-entropy in nats, and say whether a loss is good;
- **get** gradients from autograd, and check them against arithmetic;
- **write** a training loop from nothing, and recognise it when it is broken.

**Builds on** Python; a matrix times a vector; the logarithm and $e^x$; what a derivative is (a slope). Nothing about neural networks or PyTorch. The words in bold are explained when they come.

**Can you already…?** (1) Say what shape a `(4, 1)` tensor minus a `(4,)` tensor has. (2) Say at which loss a model starts that knows nothing and chooses among 34 characters. If both are easy, do not read on from here: run the whole notebook once, then go from check to check, and read only the pieces whose check stops you.

| piece | its check | skip the piece if you can |
|---|---|---|
| 1 · Tensors and shapes | `00.windows` | cut a row of ids into inputs and shifted targets |
| 2 · Products and broadcasting | `00.product`, `00.shares` | count pairs with a matrix product, and divide each row of a matrix by its sum, not each column |
| 3 · Softmax and cross-entropy | `00.softmax`, `00.loss` | write both so that a score of 1,000 does no harm |
| 4 · Gradients | `00.gradient` | write the gradient of cross-entropy without autograd |
| 5 · A training loop | `00.train` | do gradient descent without an optimiser |
| 6 · Device and time | `00.time` | estimate the time of a product from its shapes, and say when a GPU is of no use |

**Your time**: 3 to 4 hours with the exercises, in two sittings; a good place to stop is the end of piece 3. **The machine's**: under a minute, under 1 GB.
"""

# %% [markdown]
r"""
## Setup

Every lesson begins with the same three cells. The first finds the files of the course (on Colab it fetches them). Then `PROFILE` chooses the scale: `"tiny"` uses the texts and models that come with the course and needs no network. `SEED` fixes the random numbers, so that you see what the text says you see.
"""

# %% tags=["parameters"]
PROFILE = "tiny"
SEED = 0

# %%
from utils.checks import check, hint
from utils.support import PALETTE, claim, setup, show_figure

run = setup("00", PROFILE, SEED)

# %% [markdown]
r"""
`run` is the door to data and sizes. `claim(name, value, ">=", bound)` asserts what the text says about a measured value: if it ever stops being true, the lesson fails. `check(…)` looks at your answer to an exercise.

The notebooks come with their outputs, so that you can read them without running them. Where one says **predict first**, answer before you look: clear the outputs at the start (in Jupyter *Edit → Clear Outputs of All Cells*), and run cell by cell.

## Guess the next letter

*the harbou* – what comes next? You know at once. A **language model** is a program that answers this question, and the largest of them learned most of what they know by being asked it, again and again. This lesson builds the smallest one there is: it sees **one** character and guesses the next.

The text is about Saltby, a port town that exists only in this course. Here are its stories, in small letters and with few signs, to keep the alphabet short.
"""

# %%
import re

rows = run.data("stories", train=run.size("stories"), validation=200, test=1)


def clean(stories: list[dict]) -> str:
    """Join stories into one text of small letters, spaces and a few signs."""
    text = "\n".join(story["text"] for story in stories)
    return re.sub(r"[^a-z\n .,?'\"-]", "", text.lower())


text = clean(rows["train"])
characters = sorted(set(text))
print(f"{len(text):,} characters, {len(characters)} different ones")
print(text[:280])

# %% [markdown]
r"""
**Predict first.** Knowing nothing, you choose among all the characters above, each as likely as the other. Knowing more narrows the choice: it is *as if* there were fewer equally likely characters to choose from. Among how many do you choose, in effect, if you know how frequent each character is? And if you also know the character before? Write down two numbers.
"""

# %%
my_guess = {"frequency": None, "the character before": None}

# %% [markdown]
r"""
To find out, the text must become numbers, the numbers a table, and the table probabilities. That is the whole lesson.

## 1 · Tensors and shapes

A **tensor** is a box of numbers of one type, arranged in rows and columns, or in more directions than two. The library for them is PyTorch, in the code `torch`. Its **shape** says how many there are along each **dimension**. Nearly every mistake in this field is a mistake of shape, so the course writes shapes as comments, with the same letters throughout: `B` for batch (examples treated together), `T` for positions in a text, `V` for the vocabulary, here the characters (`docs/notation.md` has them all).

Give each character a number, its **id**, and the text is a tensor of one dimension.
"""

# %%
import torch

id_of = {character: i for i, character in enumerate(characters)}
vocab_size = len(characters)  # V
ids = torch.tensor([id_of[character] for character in text])  # (N,)

print("shape:", tuple(ids.shape), "  type:", ids.dtype)
print("first ids: ", ids[:12].tolist())
print("read again:", "".join(characters[i] for i in ids[:12].tolist()))

# %% [markdown]
r"""
`torch.tensor` copies a list into a tensor; `.tolist()` goes back. `int64` is the type for ids, whole numbers that *name* something; `float32` is for numbers that we calculate with. Slices work as on lists. Since the model is to guess each character from the one before, its inputs are all characters but the last, and its targets all but the first:
"""

# %%
inputs, targets = ids[:-1], ids[1:]  # (N-1,), (N-1,)
for before, after in zip(inputs[:5].tolist(), targets[:5].tolist(), strict=True):
    print(repr(characters[before]), "→", repr(characters[after]))

# %% [markdown]
r"""
Most of what follows has two dimensions. Take a small box and ask it everything; **predict each shape before you run the cell**.
"""

# %% tags=["nbval-check-output"]
x = torch.arange(12).reshape(3, 4)  # (3, 4): the numbers 0 to 11, in three rows
print(x)
print("x[1]          ", tuple(x[1].shape), x[1].tolist())
print("x[:, 1]       ", tuple(x[:, 1].shape), x[:, 1].tolist())
print("x[:, 1:2]     ", tuple(x[:, 1:2].shape))
print("x[:, None]    ", tuple(x[:, None].shape))
print("x.T           ", tuple(x.T.shape))
print("x.sum(0)      ", tuple(x.sum(0).shape), x.sum(0).tolist())
print("x.sum(1)      ", tuple(x.sum(1).shape), x.sum(1).tolist())
print("x.sum(1, keepdim=True)", tuple(x.sum(1, keepdim=True).shape))
print("x[[2, 0, 2]]  ", tuple(x[[2, 0, 2]].shape), x[[2, 0, 2]].tolist())

# %% [markdown]
r"""
Four rules explain the list:

- **A number takes a dimension away, a slice keeps it.** `x[:, 1]` is `(3,)`, `x[:, 1:2]` is `(3, 1)`.
- **The dimension you name is the one that goes.** `x.sum(0)` adds *over* the rows, so the rows are gone and one sum is left for each column. `keepdim=True` leaves a 1 in its place.
- **`None` puts in a dimension of size 1.** The numbers stay the same.
- **A list or a tensor of ids picks rows, in that order, as often as named.** This is how models look things up: `table[ids]`.

`.T` swaps the two dimensions. So does `reshape(4, 3)`, as far as the *shape* goes, and here is the first silent mistake of the lesson:
"""

# %% tags=["nbval-check-output"]
print("x.T          ", x.T.tolist())
print("x.reshape(4, 3)", x.reshape(4, 3).tolist())
differing = (x.reshape(4, 3) != x.T).sum()  # True counts as 1
claim("places where x.T and x.reshape(4, 3) differ", differing, ">=", 1)

# %% [markdown]
r"""
`reshape` reads the numbers in order, row by row, and fills the new rows with them; `.T` (in general `transpose`) turns the box. The shapes agree, no error is raised, and most numbers stand in the wrong place.

### Check 1 · Windows · warm-up, 10 minutes

Models read texts in rows of equal length. Cut `ids` into rows of `seq_len` inputs, one after the other, without overlap. Every input needs a target: the id that follows it in the text. So the last id can be a target but never an input. If the inputs left at the end do not fill a row, drop them. Return two tensors, `(B, seq_len)` each. `windows(torch.tensor([5, 6, 7, 8, 9, 3]), 2)` gives `[[5, 6], [7, 8]]` and `[[6, 7], [8, 9]]`: the 3 would be a target for the 9, but 9 alone makes no row.
"""


# %% tags=["exercise"]
def windows(ids: torch.Tensor, seq_len: int) -> tuple[torch.Tensor, torch.Tensor]:
    """Return rows of inputs and of targets, both (B, seq_len)."""
    # BEGIN SOLUTION
    n_rows = (len(ids) - 1) // seq_len
    end = n_rows * seq_len
    inputs = ids[:end].reshape(n_rows, seq_len)
    targets = ids[1 : end + 1].reshape(n_rows, seq_len)
    return inputs, targets
    # END SOLUTION


# %% tags=["check"]
check("00.windows", windows)  # stuck? hint("00.windows") gives one hint at a time

# %% [markdown] tags=["solution-notes"]
r"""
The last id can only be a target, so there are `len(ids) - 1` inputs, and `//` drops the incomplete row. The targets are the same cut through the text, one place further on: the target of the last input of a row is the first input of the next. Here `reshape` is right, since the order of the text is what should be kept.
"""

# %% [markdown]
r"""
## 2 · Products and broadcasting

The **matrix product** `a @ b` takes each row of `a` and each column of `b`, multiplies them number by number and adds up. `(2, 3) @ (3, 2)` gives `(2, 2)`: the inner sizes must agree, and they go.
"""

# %% tags=["nbval-check-output"]
a = torch.tensor([[1, 0, 2], [0, 3, 1]])  # (2, 3)
b = torch.tensor([[1, 4], [2, 5], [3, 6]])  # (3, 2)
print((a @ b).tolist(), " the first is 1·1 + 0·2 + 2·3")
try:
    a @ a
except RuntimeError as error:
    print("a @ a:", error)

# %% [markdown]
r"""
That mistake is loud. The inner sizes are 3 and 2.

What has a product to do with text? Write each id as a row of zeros with a single 1 at its place, a **one-hot** row. Then `one_hot(inputs).T` has one row for each character, with a 1 wherever that character stands, and its product with `one_hot(targets)` multiplies "here is an *a*" with "next comes a *b*", and adds that up over the whole text. Take the text *abab*: its inputs are a, b, a, its targets b, a, b. The row of *a* is `[1, 0, 1]`, the target column of *b* is `[1, 0, 1]`, their product is 1 + 0 + 1 = 2; and *ab* does occur twice. **The product counts pairs.**
"""

# %%
import torch.nn.functional as F

one_hot_inputs = F.one_hot(inputs, vocab_size).float()  # (N-1, V)
one_hot_targets = F.one_hot(targets, vocab_size).float()  # (N-1, V)
counts = one_hot_inputs.T @ one_hot_targets  # (V, N-1) @ (N-1, V) → (V, V)

for pair in ("th", "qu", "qa"):
    if set(pair) <= set(characters):  # a text of your own may lack one
        print(pair, int(counts[id_of[pair[0]], id_of[pair[1]]]))

looped = torch.zeros(vocab_size, vocab_size)
for before, after in zip(inputs[:2000].tolist(), targets[:2000].tolist(), strict=True):
    looped[before, after] += 1
product = one_hot_inputs[:2000].T @ one_hot_targets[:2000]
claim("product and loop count alike", torch.equal(looped, product), "==", True)
claim("pairs counted in all", counts.sum(), "==", len(inputs))

# %% [markdown]
r"""
`F.one_hot` gives whole numbers, and `.float()` turns them into `float32`. (`torch.nn.functional`, always imported as `F`, is torch's collection of functions.)

The other way round, a one-hot row times a table picks one row of the table: the one-hot row of `i`, times `table`, equals `table[i]`. Looking up *is* a product, one that skips the zeros. Check it on five ids:
"""

# %%
looked_up, multiplied = counts[inputs[:5]], one_hot_inputs[:5] @ counts  # (5, V) both
claim("looking up equals a product", torch.equal(looked_up, multiplied), "==", True)

# %% [markdown]
r"""
### Check 2 · Pairs at a distance · warm-up, 10 minutes

After *q* comes *u*; and what stands *two* places after it? Count the pairs that are `gap` places apart, with one product of two one-hot matrices. `ids` is `(N,)`, `gap` is at least 1 and less than N. Return the counts as a `(V, V)` tensor: in row a and column b, how often b stands `gap` places after a. Not every id below `vocab_size` need occur. `pairs_apart(torch.tensor([0, 1, 0, 1]), 1, 3)` gives `[[0, 2, 0], [1, 0, 0], [0, 0, 0]]`; with the gap 2 it gives `[[1, 0, 0], [0, 1, 0], [0, 0, 0]]`.
"""


# %% tags=["exercise"]
def pairs_apart(ids: torch.Tensor, gap: int, vocab_size: int) -> torch.Tensor:
    """Return how often b stands `gap` places after a, (V, V), row a and column b."""
    # BEGIN SOLUTION
    before = F.one_hot(ids[:-gap], vocab_size).float()  # (N - gap, V)
    after = F.one_hot(ids[gap:], vocab_size).float()  # (N - gap, V)
    return before.T @ after  # (V, N - gap) @ (N - gap, V) → (V, V)
    # END SOLUTION


# %% tags=["check"]
check("00.product", pairs_apart)

# %% [markdown] tags=["solution-notes"]
r"""
The shapes say what to do. The product adds up over the inner size, and the places are what should be added up, so `.T` puts them inside. `before @ after.T` runs as well, but it adds up over the characters: it has a row and a column for each *place*, and a 1 where the same character stands at both. Without `vocab_size`, `F.one_hot` makes as many columns as the largest id needs, and the table is too small if the last characters do not occur.
"""

# %% [markdown]
r"""
### Broadcasting

Counts become **shares** when each row is divided by its sum. But `counts` is `(V, V)`, and the sums are `V` numbers. How do they meet? Torch repeats what is missing, by a rule worth learning by heart:

> Write the two shapes under each other, **aligned at the right**. Missing dimensions on the left count as 1. Two sizes fit if they are equal or one of them is 1; the 1 is repeated.
"""

# %% tags=["nbval-check-output"]
for left, right in [((3, 4), (4,)), ((3, 4), (3, 1)), ((4, 1), (4,)), ((3, 4), (3,))]:
    try:
        shape = tuple((torch.zeros(left) + torch.zeros(right)).shape)
        print(f"{left!s:7} + {right!s:7} → {shape}")
    except RuntimeError:
        print(f"{left!s:7} + {right!s:7} → error")

# %% [markdown]
r"""
Read the third line twice: `(4, 1)` and `(4,)` look like four numbers each, and their sum has sixteen. The last line is an error: aligned at the right, 4 meets 3.

Now the shares. One of these two lines is wrong. Both run.
"""

# %%
shares = counts / counts.sum(1, keepdim=True)  # (V, V) / (V, 1): each row by its sum
wrong = counts / counts.sum(1)  # (V, V) / (V,): what is this?

h = id_of["h"]
print(f"row of h sums to {shares[h].sum():.2f}, the wrong one to {wrong[h].sum():.2f}")
wrong_sums = [round(total, 2) for total in wrong.sum(1).tolist()]
print("first rows of the wrong table sum to", wrong_sums[:6])

row_error = (shares.sum(1) - 1).abs().max()
claim("largest error of a row's sum, keepdim=True", row_error, "<=", 1e-5)
claim("the same without keepdim", (wrong.sum(1) - 1).abs().max(), ">=", 0.5)

# %% [markdown]
r"""
Without `keepdim` the sums have shape `(V,)` and line up with the *columns*: the count of *th* is divided by the number of *h*, not of *t*. No error, since the matrix is square, and every number still lies between 0 and 1. They even mean something: *given that h is next, how often was t before it?* It is the right answer to a different question. So: **after a division, check what should be true**, here that rows sum to 1.

The table as a picture:
"""

# %%
import matplotlib.pyplot as plt

names = [{" ": "␣", "\n": "↵"}.get(character, character) for character in characters]
fig, ax = plt.subplots(figsize=(6, 5.2))
image = ax.imshow(shares)
ax.set_xticks(range(vocab_size), names, size=7)
ax.set_yticks(range(vocab_size), names, size=7)
ax.set(xlabel="next character", ylabel="character")
ax.grid(False)
fig.colorbar(image, label="share of the row", shrink=0.8)
ax.set_title("A few characters settle what comes next, most leave it open")
show_figure(
    fig,
    alt="A square of cells, one row for each character and one column for the next; most"
    " are dark. A few bright cells stand out: q is followed by u, an apostrophe by s, v"
    " by e, a comma by a space. Most letters spread their row over many columns.",
)

# %% [markdown]
r"""
Each row is a small model of its own: *what follows me?* After *q* there is no question at all (`␣` is the space, `↵` the end of a story); after *a* there are many answers.

### Check 3 · Shares · warm-up, 10 minutes

Divide each row of `counts`, of shape `(R, K)`, R rows and K columns, by its sum. Every row has at least one count. `row_shares(torch.tensor([[1.0, 3.0], [2.0, 2.0]]))` gives `[[0.25, 0.75], [0.5, 0.5]]`.
"""


# %% tags=["exercise"]
def row_shares(counts: torch.Tensor) -> torch.Tensor:
    """Return the shares of each row, (R, K); every row sums to 1."""
    # BEGIN SOLUTION
    return counts / counts.sum(1, keepdim=True)
    # END SOLUTION


# %% tags=["check"]
check("00.shares", row_shares)

# %% [markdown] tags=["solution-notes"]
r"""
`counts.sum(1)[:, None]` would do as well: what matters is the shape `(R, 1)`, which is repeated along the columns. A row without any count would give 0 / 0, which is *not a number*, `nan`; a real counting model adds a little to every count for that reason (you will see it below).
"""

# %% [markdown]
r"""
## 3 · Softmax and cross-entropy

### What a guess costs

We look at the probability $p$ that the model gave to the character that really came. The model pays $-\ln p$. If $p$ was 1, it pays nothing. The smaller $p$ was, the higher the price. The unit is the **nat**; with the logarithm to base 2 it would be the bit, and $\ln 2 = 0.69$ nats are one bit.
"""

# %% tags=["nbval-check-output"]
import math

for p in (1.0, 0.5, 0.25, 0.1, 0.001):
    print(f"p = {p:<6} price {math.log(1 / p):.2f} nats = {math.log2(1 / p):.2f} bits")

# %% [markdown]
r"""
The mean price over the $n$ pairs of a text (`n_pairs` in the code) is the **cross-entropy**, and it is *the* loss of this course:

$$\text{loss} = -\frac{1}{n} \sum_{i=1}^{n} \ln p(\text{target}_i \mid \text{input}_i)$$

Read $p(a \mid b)$ as *the probability of a, given b*. Why logarithms? The probability of a whole text is a product of many small numbers, which no computer can hold; logarithms turn it into a sum. And $e^{\text{loss}}$, the **perplexity**, can be read: it is the number of equally likely characters among which the model still hesitates. It is what you guessed above.

Three models, no training, and what each pays on our text. All places with the same character, or the same pair, pay the same price, so the code does not walk through the text: share of the character (or pair) × its price, summed, is the same mean.
"""

# %%
n_pairs = len(inputs)
uniform = math.log(vocab_size)  # every character costs ln V
frequency = counts.sum(0) / n_pairs  # (V,) share of each character
some = frequency > 0
unigram = -(frequency[some] * frequency[some].log()).sum().item()
seen = counts > 0  # (V, V) of True and False
bigram = -(counts[seen] * shares[seen].log()).sum().item() / n_pairs

guesses = [None, *my_guess.values()]
known = ["nothing", "frequency", "the character before"]
for what, nats, guess in zip(known, (uniform, unigram, bigram), guesses, strict=True):
    print(f"knows {what:21} {nats:.3f} nats, as if among {math.exp(nats):4.1f}", end="")
    print("" if guess is None else f"   your guess: {guess}")
print(f"and in bits: {bigram / math.log(2):.2f}")
claim("nats that frequency saves", uniform - unigram, ">=", 0.5)
claim("nats that the character before saves on top", unigram - bigram, ">=", 0.5)

# %% [markdown]
r"""
`counts[seen]`, a tensor indexed by one of `True` and `False`, picks the places that are `True`. It keeps the logarithm of 0, which is $-\infty$, out of the sum. The second and third model are called **unigram** and **bigram**: they know single characters, or pairs.

Knowing the frequencies, we choose as if among 18.2 characters; knowing the character before, as if among 9.7. Claude Shannon did this sum in 1951, from printed tables of letter pairs: for English in 26 letters and the space he got 3.32 bits, where Saltby has 3.27 in a somewhat larger alphabet.

**No model that sees one character can pay less on this text than the third loss above, `bigram`.** In each row of the table the price is $-\sum_b p_b \ln q_b$, where $p$ are the true shares and $q$ what the model says, and this sum is smallest when $q = p$ (Gibbs' inequality). Keep that number: the model that *learns* will be held against it.

### From free numbers to probabilities

A model computes numbers that may be anything, negative or huge: **logits**. The **softmax** makes probabilities of them: exponential first, so that all become positive; then divided by the sum.

$$p_i = \frac{e^{z_i}}{\sum_j e^{z_j}}$$

On paper, for the logits 2, 1, 0: $e^2 = 7.39$, $e^1 = 2.72$, $e^0 = 1$, sum 11.11; the probabilities are 0.67, 0.24, 0.09. Code it the way the formula reads, and feed it something large:
"""


# %% tags=["first-version", "nbval-check-output"]
def softmax(logits: torch.Tensor, dim: int) -> torch.Tensor:
    """Return probabilities, as the formula says."""
    powers = logits.exp()
    return powers / powers.sum(dim, keepdim=True)


print([round(p, 2) for p in softmax(torch.tensor([2.0, 1.0, 0.0]), dim=0).tolist()])
print(softmax(torch.tensor([1000.0, 999.0, 998.0]), dim=0).tolist())

# %% [markdown]
r"""
$e^{1000}$ is more than a `float32` can hold, so it becomes infinite, and infinity divided by infinity is `nan`, *not a number*. One `nan` spreads: the loss is `nan`, then every **weight**, as the numbers of a model are called that training sets.

The remedy costs one subtraction. $e^{z_i - m} = e^{z_i} / e^{m}$, and the factor $e^m$ cancels between numerator and sum: **subtracting the same number from all logits changes nothing**. Take $m$ as the largest, then no exponent is above 0. The same fact says that only *differences* of logits mean anything.

The second classic: which dimension sums to 1? Here are logits for two positions and three characters.
"""

# %% tags=["nbval-check-output"]
logits = torch.tensor([[2.0, 1.0, 0.0], [0.0, 1.0, 3.0]])  # (B, V)
right, wrong_dim = softmax(logits, dim=1), softmax(logits, dim=0)
print("dim=1, over characters:", [round(s, 2) for s in right.sum(1).tolist()])
print("dim=0, over positions: ", [round(s, 2) for s in wrong_dim.sum(1).tolist()])

# %% [markdown]
r"""
Over positions, the "probabilities" of one position sum to whatever they like. Write `dim=-1`, the last dimension: in this course the dimension along which we choose is always last.

The third: the loss needs $\ln p$, and a probability that has become 0 has no logarithm. Logits of 0 and −500 give $p$ = 0 in `float32`, a price of infinity, though the honest price is 500 nats. So we compute the logarithm directly, $\ln p_i = z_i - \ln \sum_j e^{z_j}$, and never go through $p$. This is what the course uses:
"""

# %% show="utils.losses:log_softmax,softmax,cross_entropy"
from utils.losses import cross_entropy, log_softmax, softmax

# %%
far = torch.tensor([0.0, -500.0])
print("log of softmax:", softmax(far).log().tolist())
print("log_softmax:   ", log_softmax(far).tolist())

# %% [markdown]
r"""
New in there: `amax` is the largest along a dimension. `detach` gives the same numbers without a history; piece 4 says which history. `logits[rows, targets]`, two lists of ids, picks one number from each row: row 0 at `targets[0]`, row 1 at `targets[1]`, and so on. And a target of −100 means *do not count this place*: when texts of different length share a batch, or when a model is to learn from answers but not from questions, many places have nothing to guess.

### Check 4 · Softmax · core, 10 minutes

Without scrolling up: softmax over the **last** dimension of a tensor of any shape. Logits may be huge, and may be $-\infty$, which stands for *impossible*, but never a whole row of them.
"""


# %% tags=["exercise"]
def stable_softmax(logits: torch.Tensor) -> torch.Tensor:
    """Return probabilities of the same shape; the last dimension sums to 1."""
    # BEGIN SOLUTION
    shifted = logits - logits.amax(-1, keepdim=True)
    powers = shifted.exp()
    return powers / powers.sum(-1, keepdim=True)
    # END SOLUTION


# %% tags=["check"]
check("00.softmax", stable_softmax)

# %% [markdown] tags=["solution-notes"]
r"""
The largest of *each row* is subtracted. With the largest of the whole tensor, a row that lies far below it would become all zeros, and 0 / 0 is `nan`. $e^{-\infty}$ is exactly 0, so the impossible needs no special case. Attention (lesson 04) will rely on that to hide positions.
"""

# %% [markdown]
r"""
### Check 5 · The price · core, 15 minutes

Without scrolling up: the mean price in nats. `logits` is `(N, V)`, `targets` is `(N,)`; places whose target is −100 are left out of the mean, and there is at least one other. Logits may be huge. Return a number or a tensor of shape `()`. `mean_price(torch.zeros(2, 4), torch.tensor([1, -100]))` gives ln 4 = 1.386.
"""


# %% tags=["exercise"]
def mean_price(logits: torch.Tensor, targets: torch.Tensor) -> torch.Tensor:
    """Return the mean of -ln p(target), in nats, over the targets that count."""
    # BEGIN SOLUTION
    kept = targets != -100
    logits, targets = logits[kept], targets[kept]
    logits = logits - logits.amax(1, keepdim=True)
    logp = logits - logits.exp().sum(1, keepdim=True).log()
    return -logp[torch.arange(len(targets)), targets].mean()
    # END SOLUTION


# %% tags=["check"]
check("00.loss", mean_price)

# %% [markdown] tags=["solution-notes"]
r"""
Drop the places that do not count *first*; then `mean` divides by the right number by itself, and no −100 is ever used as an index. (As an index, −1 would count from the end, silently.) Adding a small number inside the logarithm, `(p + 1e-9).log()`, also avoids infinity, yet it caps the price at 21 nats, and with it the signal from the worst mistakes.
"""

# %% [markdown]
r"""
## Parity

Everything that the course builds is held against the library that the field uses. For softmax and cross-entropy that is torch itself. Random logits, also huge ones, and some ignored targets:
"""

# %%
torch.manual_seed(run.seed)
largest = 0.0
for scale in (1, 30, 1000):
    logits = torch.randn(8, vocab_size) * scale  # (B, V)
    answers = torch.randint(vocab_size, (8,))  # (B,)
    answers[2] = answers[5] = -100
    apart = softmax(logits) - F.softmax(logits, dim=-1)
    relative = cross_entropy(logits, answers) / F.cross_entropy(logits, answers) - 1
    largest = max(largest, apart.abs().max().item(), abs(relative.item()))
claim("largest difference from torch", largest, "<=", 1e-4)

# %% [markdown]
r"""
`torch.randn` draws from the bell curve, `torch.randint(V, (8,))` draws eight whole numbers from 0 to V − 1, and `torch.manual_seed` makes both draw the same ones in every run.

## 4 · Gradients

Training needs an answer to one question: *if I raise this weight a little, how does the loss change?* That ratio is the **derivative**; for all weights at once, the **gradient**, a tensor of the same shape as the weights. Torch computes it: it remembers how each number was made, and walks that history backwards with the chain rule. This is **autograd**.

By hand first. $f(w) = (w - 3)^2$ has the derivative $2(w - 3)$; at $w = 6$ that is 6, while $f$ is 9.
"""

# %% tags=["nbval-check-output"]
w = torch.tensor(6.0, requires_grad=True)  # remember what happens to w
f = (w - 3) ** 2
f.backward()  # walk back; leaves df/dw in w.grad
print("f:", f.item(), "  gradient:", w.grad.item())

f = (w - 3) ** 2
f.backward()
print("and once more:", w.grad.item())

# %% [markdown]
r"""
Two things to see. `.item()` takes the plain number out of a tensor that holds one. And the second call says 12, though the gradient is 6: **`backward` adds to what is in `.grad`**. This is on purpose (you can add up the gradients of several batches); if you forget to reset it, each step uses the sum of all gradients so far.

Now the gradient that drives every language model: of cross-entropy with respect to the logits. The logits 2, 1, 0 gave 0.67, 0.24, 0.09; let the first be the target.
"""

# %%
logits = torch.tensor([[2.0, 1.0, 0.0]], requires_grad=True)  # (1, 3)
loss = cross_entropy(logits, torch.tensor([0]))
loss.backward()
print("probabilities:", [round(p, 2) for p in softmax(logits)[0].tolist()])
print("gradient:     ", [round(g, 2) for g in logits.grad[0].tolist()])

# %% [markdown]
r"""
The gradient is the probabilities, minus 1 at the target. The sign $\partial$ says that one number varies, here the logit $z_i$, and all others stay; the bracket is 1 if what stands in it is true, otherwise 0.

$$\frac{\partial\,\text{loss}}{\partial z_i} = p_i - [\,i = \text{target}\,]$$

This holds for one row; the mean over $n$ rows divides by $n$ (the `/ 3` in the code below). Read it: logits of wrong characters should go down, each as much as it was believed in; the right one up, by what is missing to 1. When the model is certain and right, nothing is left to change.

Is it true, and is *autograd* right? There is a check that needs no theory: raise one logit by a little, $\varepsilon$, lower it by as much, and see what the loss does. The ratio is called a **finite difference**.
"""


# %%
def finite_difference(f, x: torch.Tensor, place: tuple, step: float) -> float:
    """Return the slope of f along one number of x, by trying on either side."""
    up, down = x.clone(), x.clone()  # clone: a copy; x itself stays as it is
    up[place] += step
    down[place] -= step
    return ((f(up) - f(down)) / (2 * step)).item()


torch.manual_seed(run.seed)
answers = torch.tensor([2, 0, 1])
logits = torch.randn(3, 4, dtype=torch.float64, requires_grad=True)  # (B, V)
cross_entropy(logits, answers).backward()
plain, places = logits.detach(), [(i, j) for i in range(3) for j in range(4)]

for step in (1e-1, 1e-3, 1e-5, 1e-8, 1e-11):
    tried = [
        finite_difference(lambda z: cross_entropy(z, answers), plain, place, step)
        for place in places
    ]
    slopes = torch.tensor(tried, dtype=torch.float64).reshape(3, 4)
    error = (slopes - logits.grad).abs().max().item()
    if step == 1e-5:
        best_error = error
    print(f"step {step:.0e}: largest difference from autograd {error:.0e}")

# %%
by_formula = softmax(plain)
by_formula[range(3), answers] -= 1
formula_error = (by_formula / 3 - logits.grad).abs().max()
claim("finite differences agree with autograd", best_error, "<=", 1e-8)
claim("so does the formula", formula_error, "<=", 1e-12)

# %% [markdown]
r"""
Three answers, one gradient. The step must be neither large, where the curve bends, nor tiny, where the difference drowns in rounding; `float64`, with 16 digits, leaves room between the two. And why not always do it so? Because it needs two evaluations *per weight*: for our table 2 × 34 × 34, for a model of a billion weights two billion. `backward` costs about as much as two evaluations, whatever the number of weights. Without that, there would be no deep learning.

### Check 6 · The gradient · core, 10 minutes

Without autograd: the gradient of the *mean* cross-entropy with respect to `logits`, `(N, V)`, for `targets`, `(N,)`. Every target counts; logits may be huge. For one row of logits 0, 0 with the target 1 it is `[[0.5, -0.5]]`.
"""


# %% tags=["exercise"]
def price_gradient(logits: torch.Tensor, targets: torch.Tensor) -> torch.Tensor:
    """Return the gradient of the mean price with respect to the logits, (N, V)."""
    # BEGIN SOLUTION
    gradient = torch.softmax(logits, dim=1)
    gradient[torch.arange(len(targets)), targets] -= 1
    return gradient / len(targets)
    # END SOLUTION


# %% tags=["check"]
check("00.gradient", price_gradient)

# %% [markdown] tags=["solution-notes"]
r"""
$\ln p_t = z_t - \ln \sum_j e^{z_j}$. The derivative of the first term by $z_i$ is 1 where $i = t$ and 0 elsewhere; of the second, $e^{z_i} / \sum_j e^{z_j} = p_i$. With the minus of the price: $p_i - [i = t]$. The mean divides by the number of rows, and so must its gradient; whoever forgets that takes steps that grow with the batch.
"""

# %% [markdown]
r"""
## 5 · A training loop by hand

The model is one table: `table[i]` holds the logits of what follows character `i`. It starts at zero. **Predict first**: at which loss does it start? (You have seen the number.)
"""

# %%
my_start = None

# %%
table = torch.zeros(vocab_size, vocab_size, requires_grad=True)  # (V, V)
start_loss = cross_entropy(table[inputs], targets)  # (N-1, V), (N-1,)
print(f"loss of the untrained table: {start_loss.item():.3f} nats   you: {my_start}")
claim("distance of the start from ln V", abs(start_loss - uniform), "<=", 1e-4)

# %% [markdown]
r"""
Equal logits are equal probabilities: ln V. **Look at the first loss of every model you train.** If it is far from the logarithm of the number of classes, something is wrong before anything has been learned; *Break it*, below, has a case.

The loop has five lines, and they stay the same up to the last lesson of this course:

1. draw a **batch**, some places of the text chosen by chance, since all of it at once would cost more and teach hardly more;
2. **forward**: logits, loss;
3. forget the old gradient;
4. **backward**: the new gradient;
5. take a **step** against it, $\text{table} \leftarrow \text{table} - lr \cdot \text{gradient}$; the **learning rate** `lr` says how far.

`torch.no_grad()` says that the step itself is no part of the history. The learning rate falls to zero along the way: large steps to get near, small ones to settle.
"""

# %%
torch.manual_seed(run.seed)
batch_size, n_steps = 1024, run.size("steps")
losses = []

for step in range(n_steps):
    chosen = torch.randint(len(inputs), (batch_size,))  # (B,) places in the text
    logits = table[inputs[chosen]]  # (B, V)
    loss = cross_entropy(logits, targets[chosen])
    table.grad = None
    loss.backward()
    lr = 100 * (1 - step / n_steps)
    with torch.no_grad():
        table -= lr * table.grad
    losses.append(loss.item())
    if step % 100 == 0:
        print(f"step {step:3}   loss {loss.item():.2f} nats")

# %%
with torch.no_grad():
    learned = cross_entropy(table[inputs], targets).item()
print(f"learned: {learned:.3f} nats   counted: {bigram:.3f}   uniform: {uniform:.3f}")

# %% [markdown]
r"""
Each of these losses is of *one* batch; the last line is of the whole text. The picture sets them against the three models that were counted.
"""

# %%
fig, ax = plt.subplots(figsize=(6, 3.4))
ax.plot(losses, color=PALETTE["train"], lw=0.8, label="loss of each batch")
styles = {"uniform, ln V": (uniform, ":"), "frequency": (unigram, "-.")}
styles["pairs counted"] = (bigram, "--")
for name, (nats, style) in styles.items():
    ax.axhline(nats, color="#333333", ls=style, lw=1.2)
    place = nats + 0.02 if nats > bigram else nats - 0.16  # below the curve
    ax.text(n_steps, place, f"{name}: {nats:.2f}", ha="right", size=8.5)
ax.set(xlabel="step", ylabel="cross-entropy (nats)", ylim=(2.0, 3.75))
ax.set_title("Gradient descent finds what counting knows")
show_figure(
    fig,
    alt="Loss against training step. It starts on the dotted line of the uniform guess,"
    " falls past the line of the character frequencies within the first steps and"
    " settles, with small jitter, on the dashed line of the counted pairs.",
)

# %%
gap = learned - bigram
p_learned = softmax(table.detach())
often = counts.sum(1) >= n_pairs / 100  # characters that make up 1 % or more
apart = (p_learned[often] - shares[often]).abs().max()
claim("learned minus counted, nats", gap, "<=", 0.02)
claim("learned minus counted cannot be below zero", gap, ">=", -1e-4)
claim("largest difference of a probability, frequent rows", apart, "<=", 0.06)

# %% [markdown]
r"""
Nobody counted anything in that loop. It drew characters, asked for gradients, stepped, and arrived at the counts, to within a hundredth of a nat. Counting works only for models that are tables. Gradient descent works for anything that has a gradient, and here you could see it reach the best there is.

What has it learned, and what would it *write*? `torch.multinomial` draws an id with given probabilities, and `torch.full` makes a table of one number, for comparison:
"""


# %%
def write(probabilities: torch.Tensor, length: int) -> str:
    """Return text in which each character is drawn from the row of the one before."""
    torch.manual_seed(run.seed)
    at, written = id_of["."], ""
    for _ in range(length):
        at = torch.multinomial(probabilities[at], 1).item()
        written += characters[at].replace("\n", " ")
    return written


even = torch.full((vocab_size, vocab_size), 1 / vocab_size)
for name, model in {"untrained": even, "counted": shares, "learned": p_learned}.items():
    print(f"{name:9} {write(model, 90)}")

# %% [markdown]
r"""
Not English, but closer to it than the first line: signs are rarer, and there are some short real words, *a* and *bus*. The counted and the learned table, given the same random numbers, write the same for stretches. More than one character of memory is what the other 25 lessons are about.

### The same with torch's own parts

From lesson 02 on a model is a `Module` and the step is taken by an **optimiser**. Neither does anything that you have not done above: `torch.nn.Embedding` is the table, `SGD` (stochastic gradient descent) subtracts `lr` times the gradient, `zero_grad` resets it. (A name that ends in an underscore, such as `zeros_`, changes its tensor in place.) Same batches, same numbers:
"""

# %%
module = torch.nn.Embedding(vocab_size, vocab_size)
torch.nn.init.zeros_(module.weight)
optimizer = torch.optim.SGD(module.parameters(), lr=30)
by_hand = torch.zeros(vocab_size, vocab_size, requires_grad=True)

for _ in range(100):
    chosen = torch.randint(len(inputs), (batch_size,))
    loss = F.cross_entropy(module(inputs[chosen]), targets[chosen])
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

    by_hand.grad = None
    cross_entropy(by_hand[inputs[chosen]], targets[chosen]).backward()
    with torch.no_grad():
        by_hand -= 30 * by_hand.grad

apart = (module.weight - by_hand).abs().max()
claim("largest difference between the two tables", apart, "<=", 1e-3)

# %% [markdown]
r"""
### Check 7 · A training loop · core, 20 minutes

Take `n_steps` steps of gradient descent on the mean cross-entropy of *all* pairs of neighbours in `ids`, starting from `table`, `(V, V)`, with logits `table[i]` for what follows `i`. Return the new table, and leave the given one as it is. Autograd or the formula, as you like.
"""


# %% tags=["exercise"]
def descend(
    table: torch.Tensor, ids: torch.Tensor, lr: float, n_steps: int
) -> torch.Tensor:
    """Return the table after n_steps of gradient descent."""
    # BEGIN SOLUTION
    table = table.clone().requires_grad_()
    for _ in range(n_steps):
        logp = torch.log_softmax(table[ids[:-1]], dim=1)
        loss = -logp[torch.arange(len(ids) - 1), ids[1:]].mean()
        table.grad = None
        loss.backward()
        with torch.no_grad():
            table -= lr * table.grad
    return table.detach()
    # END SOLUTION


# %% tags=["check"]
check("00.train", descend)

# %% [markdown] tags=["solution-notes"]
r"""
`clone` comes first: `table -= …` changes a tensor in place, and without a copy that would be the caller's. `requires_grad_()` turns the history on, and `detach` at the end leaves it behind. `torch.autograd.grad(loss, table)` returns the gradient without touching `.grad`, so nothing needs a reset. It is the tidier way when there is one tensor.
"""

# %% [markdown]
r"""
## 6 · Device and time: why this runs on your laptop

A **device** is what computes: the CPU of every computer, or a **GPU**, a graphics chip that does thousands of multiplications at once. A product of two $n \times n$ matrices takes $n^3$ multiplications and as many additions. Most of the work of a transformer is such products, so measure them, from tiny to large, on one core. **Predict first**: from $n = 8$ to $n = 64$ the work grows 512-fold. And the time?
"""

# %%
my_growth = None

# %%
from time import perf_counter


def finish(device: str) -> None:
    """Wait until the device has done what it was given; a CPU has by itself."""
    if device != "cpu":
        getattr(torch, device).synchronize()


def seconds(task, repeats: int, device: str = "cpu") -> float:
    """Return the time of one call, the best of five rounds of `repeats`."""
    best = math.inf
    for _ in range(5):
        finish(device)
        start = perf_counter()
        for _ in range(repeats):
            task()
        finish(device)
        best = min(best, (perf_counter() - start) / repeats)
    return best


def times(device: str) -> dict[int, float]:
    """Return the seconds of one n × n product for several n."""
    found = {}
    for n in (8, 16, 32, 64, 128, 256, 512, 1024):
        x = torch.randn(n, n, device=device)
        found[n] = seconds(
            lambda x=x: x @ x, repeats=max(1, 200_000 // n**2), device=device
        )
    return found


# %%
n_threads = torch.get_num_threads()
torch.set_num_threads(1)  # one core: what else runs here then disturbs least
on = {device: times(device) for device in dict.fromkeys(["cpu", run.device])}
for device, row in on.items():
    for n, second in row.items():
        speed = 2 * n**3 / second / 1e9  # billion operations per second
        print(f"{device:4} n = {n:4} {second * 1e6:11.1f} µs {speed:9.2f} billion/s")
growth = on["cpu"][64] / on["cpu"][8]
print(f"8 → 64: 512 times the work in {growth:.0f} times the time   you: {my_growth}")

# %%
row_list = torch.randn(64, 64).tolist()


def product_by_loops() -> list[list[float]]:
    """Multiply a 64 × 64 matrix with itself in plain Python."""
    columns = list(zip(*row_list, strict=True))
    return [
        [sum(a * b for a, b in zip(row, column, strict=True)) for column in columns]
        for row in row_list
    ]


slow = seconds(product_by_loops, repeats=1)
torch.set_num_threads(n_threads)
times_slower = slow / on["cpu"][64]
print(f"64 × 64 in Python: {slow * 1e3:.1f} ms, {times_slower:,.0f} times torch's")
claim("time for n = 64, in multiples of n = 8", growth, "<=", 150)
claim("time of plain Python, in multiples of torch's", times_slower, ">=", 50)

# %% [markdown]
r"""
Each call into torch costs about a microsecond or more before any number is multiplied. A small product pays little else; a large one hardly notices it. Two consequences run through the course: **few large operations instead of many small ones** (this is why we work in batches, and in training never loop over positions), and **a model should be no larger than its machine can train**. Ours have about a million weights. Training costs about 6 operations per weight and token (one entry of a text, here a character), two forward and four backward (Kaplan et al. 2020). So:
"""

# %%
rate = 2 * 1024**3 / on["cpu"][1024]  # operations per second on one core
course_tokens = rate / (6 * 1.2e6)
print(
    f"a course model, 1.2 million weights: at most {course_tokens:,.0f} tokens a second"
)

# %% [markdown]
r"""
That is on one core, and a bound: a model is not made of large products only. A tensor is moved to another device with `.to(run.device)`; everything that is multiplied with it must be there too. `run.device` is `"cuda"` for an NVIDIA GPU, `"mps"` for one of Apple's, otherwise `"cpu"`.

### Check 8 · Time · warm-up, 10 minutes

Estimate the seconds that matrix products take, one after the other. `products` is a list of pairs of shapes, `((m, k), (k, n))`, at least one. Each product costs `per_call` seconds before any number is multiplied; then come its operations, `rate` of them per second. Additions count as many as multiplications. `estimate_seconds([((2, 3), (3, 4))], 48, 0.5)` gives 1.5: the result has 2 · 4 numbers with 3 multiplications and 3 additions each, 48 operations, and they take 1 second after the half second of the call.

When it passes, ask it about two machines with invented numbers: a core with 50 billion operations a second and 1 µs per call, and a GPU with a hundred times the rate and 10 µs per call. Which is faster for a 32 × 32 matrix times another, and which for 1,024 × 1,024?
"""


# %% tags=["exercise"]
def estimate_seconds(
    products: list[tuple[tuple[int, int], tuple[int, int]]],
    rate: float,
    per_call: float,
) -> float:
    """Return the seconds that products of these shapes take, one after the other."""
    # BEGIN SOLUTION
    operations = sum(2 * m * k * n for (m, k), (_, n) in products)
    return len(products) * per_call + operations / rate
    # END SOLUTION


# %% tags=["check"]
check("00.time", estimate_seconds)

# %% [markdown] tags=["solution-notes"]
r"""
The inner size is gone from the result's shape, but not from the bill: each of the m · n numbers took k multiplications and k additions. The two machines: for 32 × 32 the core needs 2.3 µs and the GPU 10.0, nearly all of it for the call. For 1,024 × 1,024 it is 43 ms against 0.44 ms. **A GPU is of no use where the products are small**, however fast it multiplies.

It also explains the 6 operations per weight and token. A batch of T tokens times a matrix of weights is `(T, k) @ (k, n)`: 2 · T · k · n operations, so 2 for each weight and token. The backward pass takes two products of that size, one for the gradient of the weights and one for that of the batch, which makes 4 more.
"""

# %% [markdown]
r"""
## Experiment: how large a step?

The learning rate is the first knob that everybody turns. Same start, same batches, 300 steps, four rates that differ tenfold each and stay fixed.

**Predict first.** Which of 1, 10, 100, 1000 ends lowest, and which does harm?
"""

# %%
my_rate = None


# %%
def learn(price, lr: float = 30, resets: bool = True):
    """Take 300 steps from a table of zeros; return the table and all losses.

    `price(logits, chosen)` is the loss of a batch at the places `chosen`.
    """
    torch.manual_seed(run.seed)
    table, losses = torch.zeros(vocab_size, vocab_size, requires_grad=True), []
    for _ in range(300):
        chosen = torch.randint(len(inputs), (batch_size,))
        loss = price(table[inputs[chosen]], chosen)
        if resets:
            table.grad = None
        loss.backward()
        with torch.no_grad():
            table -= lr * table.grad
        losses.append(loss.item())
    return table.detach(), losses


def honest(logits, chosen):
    """Price the next character, as it should be."""
    return cross_entropy(logits, targets[chosen])


def on_text(table: torch.Tensor) -> float:
    """Return the loss on the whole text: each pair once, as often as it was counted."""
    return (-(counts * log_softmax(table)).sum() / n_pairs).item()


# %%
curves, ends = {}, {}
for lr in (1, 10, 100, 1000):
    trained, curves[lr] = learn(honest, lr=lr)
    ends[lr] = on_text(trained)
    above = ends[lr] - bigram
    print(f"lr {lr:4}: {ends[lr]:6.2f} nats on the text, {above:5.2f} above the best")
left_over, harm = ends[1] - ends[10], ends[1000] - uniform
claim("loss left over by the smallest rate, nats", left_over, ">=", 0.2)
claim("the largest rate ends above the uniform guess, nats", harm, ">=", 5)

# %%
fig, ax = plt.subplots(figsize=(6, 3.4))
steps = range(1, 301)
for (lr, curve), style in zip(curves.items(), ("-", "--", "-.", ":"), strict=True):
    ax.plot(steps, curve, ls=style, lw=1.4, label=f"lr = {lr}")
ax.axhline(bigram, color="#333333", lw=1)
ax.text(1, bigram - 0.02, f"pairs counted: {bigram:.2f}", va="top", size=8.5)
ax.text(2.2, 3.7, f"lr = 1000: ends at {ends[1000]:.0f}", va="center", size=8.5)
ax.set(xscale="log", xlabel="step", ylabel="cross-entropy (nats)", ylim=(2.1, 3.8))
ax.set_xticks([1, 3, 10, 30, 100, 300], [1, 3, 10, 30, 100, 300])
ax.minorticks_off()
ax.legend(loc="upper right")
ax.set_title("Too small is slow, too large is worse than knowing nothing")
show_figure(
    fig,
    alt="Loss against step for four learning rates. Rate 1 falls slowly and is not done"
    " at step 300; 10 comes near the counted pairs; 100 falls fastest and then jitters"
    " above them; 1000 leaves the picture at the top with its first step.",
)

# %% [markdown]
r"""
A rate of 1 is not wrong, only slow. With 100 the first steps are the fastest of all, and then the table jumps about the goal and cannot settle: this is why the rate fell in the loop above. With 1000 every step overshoots, and the table ends very sure, and often wrong. The numbers depend on the model; the pattern does not: slow, good, jumping, exploding. If a loss explodes, divide the rate by ten before you look for anything else.

Was it luck? The batches are drawn by chance, and another seed draws others. Two more claims, and then what this lesson's loop and the three larger rates gave with three more seeds, recorded:
"""

# %%
claim("a rate of 10 ends above the best, nats", ends[10] - bigram, "<=", 0.1)
claim("a rate of 100 ends above the best, nats", ends[100] - bigram, ">=", 0.02)

# %%
from utils.support.recorded import read_experiment

seeds = read_experiment("00-seeds")  # claim → its values with seeds 1, 2 and 3
for name in (
    "learned minus counted, nats",
    "a rate of 10 ends above the best, nats",
    "a rate of 100 ends above the best, nats",
    "the largest rate ends above the uniform guess, nats",
):
    print(f"{name:51}", *(f"{value:6.3f}" for value in seeds[name]))

# %% [markdown]
r"""
The loop of piece 5 (first row) and the rate of 10 end at the same place each time. Where 100 stands when you stop it *is* luck, once even below 10; so is how high 1000 climbs, but not that it climbs. Judge such rates by several seeds, or let the rate fall, as the loop does.
"""

# %% [markdown]
r"""
## Break it

Five mistakes that everybody makes once: four in the loop, the fifth where the result is judged.

1. The gradient is never reset.
2. The step is added, not subtracted.
3. The targets are the inputs, not shifted.
4. The softmax runs over the batch, `dim=0`.
5. Right answers are counted by comparing `(B, 1)` with `(B,)`.

**Predict first.** For each: an error? What will the loss, or the share, look like?
"""

# %%
my_predictions = {"no reset": "", "step up": "", "targets not shifted": "", "dim=0": ""}
my_predictions["(B, 1) == (B,)"] = ""


# %%
def not_shifted(logits, chosen):
    """Price the character that the model was given."""
    return cross_entropy(logits, inputs[chosen])


def over_batch(logits, chosen):
    """Take the softmax over the batch in place of the characters."""
    logp = log_softmax(logits, dim=0)
    return -logp[torch.arange(len(chosen)), targets[chosen]].mean()


broken = {
    "as it should be": learn(honest),
    "no reset": learn(honest, resets=False),
    "step up": learn(honest, lr=-30),
    "targets not shifted": learn(not_shifted),
    "dim=0": learn(over_batch),
}
print(f"{'':20} first loss  last loss  on the text")
for name, (trained, curve) in broken.items():
    print(f"{name:20} {curve[0]:10.2f} {curve[-1]:10.2f} {on_text(trained):12.2f}")

# %%
trained = broken["as it should be"][0]
guess = trained[inputs[:5000]].argmax(-1, keepdim=True)  # (5000, V) → (5000, 1)
share_right = (guess.squeeze(1) == targets[:5000]).float().mean().item()
silent = guess == targets[:5000]  # (5000, 1) == (5000,) → ?
print(f"right: {share_right:.1%}, of {len(guess):,} guesses")
print(f"by broadcast: {silent.float().mean():.1%}, of {silent.numel():,} comparisons")

# %%
_, leak = broken["targets not shifted"]
_, sideways = broken["dim=0"]
no_reset, upwards = (on_text(broken[name][0]) for name in ("no reset", "step up"))
start_error = abs(sideways[0] - math.log(batch_size))
lost = share_right - silent.float().mean()
claim("no reset ends above the uniform guess", no_reset, ">=", uniform)
claim("steps up end at, nats", upwards, ">=", 20)
claim("unshifted targets: below what is possible", leak[-1], "<=", bigram / 2)
claim("dim=0: distance of the start from ln B", start_error, "<=", 1e-3)
claim("share right minus the one by broadcast", lost, ">=", 0.1)

# %% [markdown]
r"""
| what was broken | what happens | is it loud? |
|---|---|---|
| gradient not reset | the sum of all gradients drives the table past its goal, again and again | not by itself: the loss ends above ln V |
| step in the gradient's direction | the loss climbs and climbs | not by itself: one look at the loss tells |
| targets not shifted | the model learns to copy; the loss goes to 0 | **not by itself: it looks like a triumph** |
| softmax over the batch | starts at the log of the *batch size*, here 6.93 | not by itself: you see it if you know ln V |
| `(B, 1) == (B,)` | every guess is compared with every target | **not by itself: it is a plausible, wrong number** |

None of the five raises an error. The *first loss*, which is ln V where all logits are equal, and near it for any untrained model, shows one of them: a softmax over the batch starts at the log of another number. The *best possible loss* shows a second: better than possible is a bug. A *loss that climbs* shows two more, the step up and the gradient that is not reset. The fifth you see only in the *shape*. `argmax(-1)`, above, is the place of the largest along the last dimension, and `squeeze(1)` drops a dimension of size 1; the bug is what happens without it.

## Myth check

**"The lower the training loss, the better the model."** Let us count with longer memory: what follows the last 1, 2, … 8 characters? The longer the memory, the more often a context was seen once, and there the guess is certain. Held-out stories, on which nothing was counted, tell what that is worth. The cell counts on the first 300,000 characters and judges on 60,000 of them, and on as many of held-out stories. (Every count gets 0.01 more: without that, whatever never occurred would have the probability 0 and an infinite price.)
"""

# %%
from collections import Counter

held_text = "".join(c for c in clean(rows["validation"]) if c in id_of)


def count_prices(memory: int) -> tuple[float, float]:
    """Return nats per character, on counted and on held-out text."""
    places = range(min(300_000, len(text)) - memory)
    grams = Counter(text[i : i + memory + 1] for i in places)
    contexts = Counter(text[i : i + memory] for i in places)
    prices = []
    for part in (text[:60_000], held_text[:60_000]):
        total = 0.0
        for i in range(len(part) - memory):
            gram = part[i : i + memory + 1]
            p = (grams[gram] + 0.01) / (contexts[gram[:-1]] + 0.01 * vocab_size)
            total -= math.log(p)
        prices.append(total / (len(part) - memory))
    return tuple(prices)


memories = range(1, 9)
counted, held_out = zip(*[count_prices(memory) for memory in memories], strict=True)
for memory, *both in zip(memories, counted, held_out, strict=True):
    print(
        f"memory {memory}: {both[0]:.2f} on the counted text, {both[1]:.2f} on held-out text"
    )
lowest = held_out.index(min(held_out))
worse, better = held_out[7] - held_out[lowest], counted[lowest] - counted[7]
claim("memory 8 above the best, held-out, nats", worse, ">=", 0.2)
claim("memory 8 below the same, counted text, nats", better, ">=", 0.02)

# %%
fig, ax = plt.subplots(figsize=(6, 3))
ax.plot(memories, counted, "o-", color=PALETTE["train"], label="text that was counted")
ax.plot(memories, held_out, "s--", color=PALETTE["val"], label="held-out text")
ax.set(xlabel="characters of memory", ylabel="cross-entropy (nats)", ylim=(0, None))
ax.legend()
ax.set_title("Past some memory only the training loss gets better")
show_figure(
    fig,
    alt="Cross-entropy against characters of memory. Both curves fall together up to"
    " three characters; then the one for the counted text goes on falling, while the"
    " one for held-out text is lowest at five and climbs from there.",
)

# %% [markdown]
r"""
**False.** Past the turning point the model knows its own stories better and better, and other stories worse. So: **train on one text, judge on another**. The loss on held-out text is what a lesson means when it says that a model is good. And even a good loss is only the price of the next character; whether a story makes *sense* is another question, which lesson 16 puts to a GPT with the town's own facts.
"""

# %% [markdown]
r"""
## Exercises

Eight stand in the pieces, 95 minutes in all; do those first. A ninth, and one that no check can judge, are here.

### 9 · Accuracy · warm-up, 5 minutes

The share of targets that got the largest logit of their row, from 0 to 1. `logits` is `(N, V)`, `targets` is `(N,)`; places with the target −100 do not count at all. `accuracy(torch.tensor([[1.0, 2.0], [5.0, 3.0], [0.0, 9.0]]), torch.tensor([1, 1, -100]))` gives 0.5.
"""


# %% tags=["exercise"]
def accuracy(logits: torch.Tensor, targets: torch.Tensor) -> float:
    """Return the share of targets that were the most likely class."""
    # BEGIN SOLUTION
    kept = targets != -100
    is_right = logits.argmax(-1)[kept] == targets[kept]
    return is_right.float().mean().item()
    # END SOLUTION


# %% tags=["check"]
check("00.accuracy", accuracy)

# %% [markdown] tags=["solution-notes"]
r"""
No softmax is needed, since the largest logit is the largest probability. `mean` wants numbers, and `.float()` makes 1 and 0 of `True` and `False`. Dividing by `len(targets)` would count every ignored place as a mistake; in a batch that is mostly padding, a perfect model would then look poor.
"""

# %% [markdown]
r"""
### 10 · Two characters of memory · stretch, 30 minutes

Open. Give the model two characters: a table of shape `(V, V, V)`, and `table[before, last]` as logits. What is the lowest loss that counting can reach, and how near do you get in 600 steps? Which rows are still near ln V, and why? The table grows by a factor of V for each character of memory, and most of its rows are never visited: this is the wall that neural networks go round, by letting similar contexts share their weights.

## Pitfalls

- **`F.cross_entropy` wants logits.** Give it probabilities and it takes the softmax of them again: nothing crashes, and the loss hardly falls.
- **A sum is not a mean.** The learning rate that suits a mean over 1,024 targets is a thousand times too large for their sum.
- **Keep numbers, not tensors.** `losses.append(loss)` keeps the history of every step in memory; `loss.item()` keeps one number.
- **nats or bits, per what?** 2.27 nats per *character* and 2.27 nats per *word* are worlds apart. Compare losses only over the same units, on the same text.
- **Time on a GPU** is measured only after it has finished: calls return at once. `finish`, above, waits.
"""

# %% [markdown] tags=["quiz"]
r"""
## Quiz

**1.** `scores` is `(8, 5)`. What shape has `scores - scores.mean(1)`?

- [ ] `(8, 5)`, each row minus its mean.
  > For that the means must be `(8, 1)`: `keepdim=True`.
- [x] None, it is an error.
  > The means are `(8,)`; aligned at the right, 8 meets 5.
- [ ] `(8, 8, 5)`.
  > Broadcasting puts missing dimensions in on the left, and here none is missing that would help.

**2.** A model chooses among 1,000 classes, and its first loss is 6.9. What does that say?

- [x] It knows nothing yet, as it should be.
  > ln 1,000 is 6.91: every class is equally likely.
- [ ] The learning rate is too large.
  > No step has been taken yet.
- [ ] It is badly wrong already.
  > A model that is surely wrong starts far above ln 1,000.

**3.** A table that sees one character reaches a loss of 0.01 on a long English text. What do you look at first?

- [ ] Whether the text is in its alphabet.
  > A wrong alphabet makes the loss high, not low.
- [ ] Nothing, it has learned well.
  > Counting pairs gave 2.27 on our text, and no such table can do better than counting. A loss below what is possible is a bug.
- [x] Whether the targets are shifted.
  > If the answer stands in the input, copying is enough.

**4.** Why is the largest logit subtracted before the exponential?

- [ ] It makes the probabilities more equal.
  > It changes no probability at all.
- [x] `exp` of a large number is infinite, and the shift changes no probability.
  > The same factor stands above and below the fraction bar.
- [ ] Otherwise the probabilities would not sum to 1.
  > They would, as long as nothing overflows.

**5.** You forget `zero_grad`. What happens?

- [ ] An error: the gradient exists already.
  > `backward` adds to it without a word.
- [ ] Nothing, each `backward` starts afresh.
  > You saw 6 become 12 at the second call.
- [x] Each step uses the sum of all gradients so far.
  > Old directions never fade, and the weights shoot past the goal.
"""

# %% [markdown]
r"""
## Summary

- Shapes align at the right; what is missing or 1 is repeated. `keepdim=True` keeps a row's sum with its row.
- Cross-entropy is the mean of −ln p, in nats. A model that knows nothing pays ln V, and on a given text a table cannot pay less than its counts do.
- Softmax and its logarithm are computed with the largest logit subtracted; ours equal torch's, with huge logits too.
- The gradient of cross-entropy is probability minus 1 at the target; autograd, the formula and finite differences agree.
- Five lines train a model: batch, forward, reset, backward, step. They reached the counted optimum to within 0.02 nats.
- The usual mistakes raise no error. Look at the first loss, at the best possible loss, at whether the loss climbs, and at shapes.

## Sources

- C. E. Shannon: *A Mathematical Theory of Communication*, 1948: entropy; and *Prediction and Entropy of Printed English*, 1951: the game of guessing the next letter, and the 3.32 bits.
- D. J. C. MacKay: *Information Theory, Inference, and Learning Algorithms*, 2003, section 2.6: Gibbs' inequality.
- A. Baydin et al.: *Automatic Differentiation in Machine Learning: a Survey*, 2018, [arXiv 1502.05767](https://arxiv.org/abs/1502.05767): how autograd works and what it costs.
- J. Kaplan et al.: *Scaling Laws for Neural Language Models*, 2020, [arXiv 2001.08361](https://arxiv.org/abs/2001.08361), section 2.1: 6 operations per weight and token.
- The rules of broadcasting are NumPy's: [numpy.org/doc/stable/user/basics.broadcasting](https://numpy.org/doc/stable/user/basics.broadcasting.html).

**Next:** lesson 01 shows what such models can do once they are large and trained: translate, answer, summarise, classify, each taken apart into the steps that you now know.
"""
