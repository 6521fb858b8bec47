# %% [markdown]
r"""
# 03 · Tokenization

<!-- badges -->

> A model reads numbers, not text: build the machine that stands between the two, the one inside GPT and the one inside BERT, and measure what each way of cutting costs.
"""

# %% [markdown]
r"""
## You will be able to

- **train** a byte-pair encoding from nothing, and read what it has learned;
- **encode and decode** any text there is without losing a byte;
- **explain** every row that a tokenizer hands to a model: ids, types, mask, offsets;
- **choose** a vocabulary size and say what you pay for it.

**Builds on** plain Python: lists, dictionaries, functions; *From token to vector* also on the training loop of lesson 00 and the embedding of lesson 02. The fast versions use tensors (lesson 00); a cell below shows most of the operations they need, and the six exercises need none.

**Can you already…?** (1) Say how many tokens `aaa` becomes when `aa` is a merge, and why not fewer. (2) Say why a model cannot tell padding by looking for the id of the padding token. If both are easy, run the notebook, go to *Experiment*, and come back for what surprises you there.

**Your time**: about 3 hours with the exercises. **The machine's**: about a minute, under 1 GB.
"""

# %% [markdown]
r"""
## Setup

`PROFILE` chooses the scale. `"tiny"` uses the tokenizers and texts that come with the course; `"colab"` loads those of the real BERT and GPT-2.

`claim(…)` tests a sentence of this lesson against a number from *your* run, with a margin, and stops the lesson if it is false. A cell whose first line names a file, such as `# utils/vocabulary.py`, shows the course's own code from there; it runs here too, so you can change it and see what happens below.
"""

# %% tags=["parameters"]
PROFILE = "tiny"
SEED = 0

# %%
from utils.checks import check, hint
from utils.support import PALETTE, claim, draw_tokens, setup, show_figure

run = setup("03", PROFILE, SEED)

# %% [markdown]
r"""
## The same length, not the same price

A model is billed by the **token**: memory, time and money all grow with the number of tokens, not of letters. Here are five texts of exactly 25 characters each.

**Predict first.** Which one costs the fewest tokens and which one the most? How many times as many tokens as the English line does the most expensive one need? Write your guess into the cell, then run the next one.
"""

# %%
texts = {
    "English": "The harbour is quiet now.",
    "French": "Le port est calme ce soir",
    "Python": "for boat in boats: sail()",
    "Arabic": "الميناء هادئ هذا المساء .",
    "emoji": "🌊⛵🐟🦀🌅" * 5,
}
my_guess = {"cheapest": "", "most expensive": "", "factor": None}

# %%
from transformers import AutoTokenizer

gpt_tokenizer = AutoTokenizer.from_pretrained(run.tokenizer("gpt"))

print(f"{'':8} characters  bytes  tokens")
n_tokens = {}
for name, text in texts.items():
    n_tokens[name] = len(gpt_tokenizer(text).input_ids)
    print(f"{name:8} {len(text):10} {len(text.encode()):6} {n_tokens[name]:7}")
factor = max(n_tokens.values()) / n_tokens["English"]
print(f"most / English: {factor:.1f}   your guess: {my_guess['factor']}")

# %%
claim("tokens of the most expensive line, over English", factor, ">=", 4)

# %% [markdown]
r"""
Same length, very different prices. Nothing in the *model* decided that. The **tokenizer**, the program that cuts text into tokens, did. This one is the course's own: it has 2,048 tokens and saw English stories and reviews of Saltby, the course's small port town, and some Python and JavaScript, so *harbour* is a token and Arabic is not in it at all. GPT-2's own tokenizer, in the `colab` profile, is larger, and its numbers are others. By the end of this lesson you will have built such a program.
"""

# %% [markdown]
r"""
## Words, sentences, characters

What should a token be? Start with the obvious answer, a **word**. Cutting at spaces is not enough: *can't*, *$3.50* and the full stop are glued together. Tools such as nltk carry rules for that, written by hand for English.
"""

# %%
from nltk.tokenize import word_tokenize

price = "Mr. O'Neil can't pay $3.50 at the café, can he?"
print(price.split())
print(word_tokenize(price, preserve_line=True))  # needs no download this way

# %% [markdown]
r"""
*can't* became *ca* + *n't*, the dollar sign stands alone, *Mr.* kept its stop. The rules know English; for French or Python you need others.

Some models take *sentences* (you will meet pairs of them below). Where a **sentence** ends is no easier to say, since a full stop also ends abbreviations. Nobody lists all abbreviations of a field: nltk's *Punkt* learns them from raw text, by noticing short words that almost always come with a full stop, above all those with another full stop inside. Train one on a text that every Python carries, its own language reference, and set it beside a plain rule: a sentence ends where white space follows `.`, `!` or `?`.
"""

# %%
import re
from pydoc_data import topics

from nltk.tokenize.punkt import PunktSentenceTokenizer, PunktTrainer

reference = "\n".join(topics.topics.values())  # about 0.46 MB of technical English
trainer = PunktTrainer()
trainer.train(reference)
punkt = PunktSentenceTokenizer(trainer.get_params())

sample = "Some objects, e.g. lists, can change. Others cannot. Dr. Vane has 3.5 kg."
print("rule :", re.split(r"(?<=[.!?])\s+", sample))
print("Punkt:", punkt.tokenize(sample))
print("abbreviations it found:", sorted(trainer.get_params().abbrev_types))

# %%
knows = "e.g" in trainer.get_params().abbrev_types
claim("Punkt has learned that e.g. ends no sentence", knows, "==", True)

# %% [markdown]
r"""
It learned *e.g.* without being told (and took *ii*, from a numbered list, for an abbreviation too). It still stumbles over *Dr.*, which the reference never mentions. What a tokenizer knows, it knows from its training text: this is the theme of the whole lesson.

Back to words. Their trouble is that **a list of words is never complete**. Take the first 80 % of the same reference as training text, give *every* word in it an id, and count the words of the remaining 20 % that have none. (`regex` is a larger `re`; in it `\p{L}` means any letter of any script.)
"""

# %%
from collections import Counter

import regex

words = regex.findall(r"\p{L}+", reference.lower())
n_train = int(0.8 * len(words))
known = set(words[:n_train])
unknown = [word for word in words[n_train:] if word not in known]
unknown_rate = len(unknown) / len(words[n_train:])

examples = [word for word, _ in Counter(unknown).most_common(6)]
print(f"known words: {len(known):,}   characters: {len(set(reference))}   bytes: 256")
print(f"unknown in the rest: {unknown_rate:.1%}, most often {', '.join(examples)}")
letters = sum(map(len, words)) / len(words)
print(f"letters per word: {letters:.1f}")

# %%
claim("share of new words in the rest of the same book", unknown_rate, ">=", 0.02)

# %% [markdown]
r"""
In the *same book*, by the same authors, about one word in twenty-five has no id. Old systems wrote `[UNK]` there, and the information was gone.

**Characters** (or bytes) never run out, but a word with its space then takes six of them, and the price of attention grows with the square of the length (lesson 04). So we want something in between:

| unit | vocabulary | tokens per word | unknown text |
|---|---|---|---|
| word | thousands to millions | 1 | yes |
| character | about 150,000 in Unicode | about 6 | no |
| byte | 256 | about 6, more in other scripts | no |
| **subword** | you choose | between 1 and 6 | no, if it starts from bytes |

A **subword** tokenizer keeps frequent words whole and spells rare ones in pieces. Here are three texts in all three units; for the subwords, the tokenizer from the beginning of this lesson cuts. A bar stands between two pieces, a dot for a space.
"""

# %% tags=["nbval-check-output"]
units = {
    "words": lambda text: word_tokenize(text, preserve_line=True),
    "subwords": lambda text: [
        gpt_tokenizer.decode([i]) for i in gpt_tokenizer(text).input_ids
    ],
    "characters": list,
}
n_between = 0
for text in ("I love cats", "hello", "Machine learning is fun."):
    cuts = {unit: cut(text) for unit, cut in units.items()}
    for unit, pieces in cuts.items():
        print(f"{unit:10} {len(pieces):3}   {'|'.join(pieces).replace(' ', '·')}")
    n_words, n_subwords, n_characters = map(len, cuts.values())
    n_between += n_words <= n_subwords <= n_characters

# %%
claim("texts with subwords between words and characters, of 3", n_between, "==", 3)

# %% [markdown]
r"""
The subwords lie between the other two: never fewer than the words, never more than the characters. The course's tokenizer keeps *love* in one piece, with the space before it, and spells *hello*, a word that none of this lesson's stories holds. (GPT-2's, in the `colab` profile, is larger and keeps more words whole.) Which pieces? That is learned.
"""

# %% [markdown]
r"""
## Byte-pair encoding by hand

**Byte-pair encoding** (BPE) has one rule: *find the most frequent pair of neighbours, make it one symbol, and repeat.* Work it through on paper once. A small text contains these words; the second row says how often each occurs.

| word | s e a | s e a l | s e a t | t e a |
|---|---|---|---|---|
| count | 5 | 3 | 2 | 4 |

Count each pair of neighbours, weighted by its word's count:

| pair | in | count |
|---|---|---|
| s e | sea, seal, seat | 5 + 3 + 2 = 10 |
| e a | sea, seal, seat, tea | 5 + 3 + 2 + 4 = **14** |
| a l | seal | 3 |
| a t | seat | 2 |
| t e | tea | 4 |

The first **merge** is e + a → `ea`. Now the words read `s|ea`, `s|ea|l`, `s|ea|t`, `t|ea`.

**Predict first.** Do the next two merges on paper before you go on. Which words have become one symbol after three merges?
"""

# %%
my_merges = ["ea", "", ""]

# %% [markdown]
r"""
Now the same with code that scales to a real text. Three things have to be decided first.

### 1 · Where may a pair never form?

Left alone, BPE would learn *of the* or *. He* as single tokens, since they are frequent. GPT-2 therefore cuts the text into words first and merges only inside them. This is called **pre-tokenization**. The space goes with the word that *follows* it, so that joining the words gives back the text exactly.
"""

# %% show="utils.vocabulary:split_words"
from utils.vocabulary import split_words

# %% tags=["nbval-check-output"]
print(split_words("I can't wait: it's 1999,\n  isn't it?"))

# %% [markdown]
r"""
Look at `'\n '` and `' isn'` in the output: of the line end and the two spaces before *isn't*, the last space goes with the word, the rest is a word of its own.

### 2 · What are the smallest symbols?

**Bytes.** UTF-8 writes any text in the world as bytes, and there are only 256 of them: `a` takes one, `é` two, `港` three, `🦀` four. If all 256 are in the vocabulary from the start, nothing can ever be unknown. `words_to_ids` writes all words in one long row of numbers, with a fence (`END`) around each. Its last lines make a tensor, which point 3 explains. (The error it may raise is about half characters, which only broken input holds.)
"""

# %% show="utils.vocabulary:words_to_ids"
from utils.vocabulary import words_to_ids

# %% tags=["nbval-check-output"]
print(words_to_ids(["sea", "é", "🦀"]).tolist())

# %% [markdown]
r"""
### 3 · How do we count pairs without a loop?

With tensors: rows of numbers on which one operation works at once. Here are those that the next cells need most, on a row of four.
"""

# %% tags=["nbval-check-output"]
import torch

row = torch.tensor([5, 7, 5, 9])
print(row[:-1].tolist(), row[1:].tolist())  # all but the last, all but the first
print((row == 5).tolist())  # a test for each place …
print(row[row == 5].tolist())  # … which can choose places
print((row == 5).nonzero().squeeze(1).tolist())  # the places where it is true
print((row == 5).cumsum(0).tolist())  # running total: how many so far
print(torch.where(row == 5, 0, row).tolist())  # 0 where it is true, else the row
print(row[torch.tensor([3, 0, 0])].tolist())  # the values at these places
print(row.cummax(0).values.tolist())  # the largest so far
values, which = row.unique(return_inverse=True)
print(values.tolist(), which.tolist())  # the different values; which one stands where
amounts = torch.tensor([10, 20, 30, 40])
print(torch.zeros(3).long().index_add_(0, which, amounts).tolist())  # sum per value

# %% [markdown]
r"""
Now the pairs. Put the row beside itself, shifted by one: `ids[:-1]` are the left halves of all pairs, `ids[1:]` the right halves. Pack each pair into one number, as (3, 7) could be packed into 37; the base is 2³² in place of 10, and `>> 32` and `% 2**32` unpack it. Then `unique` finds the different pairs and `index_add_` adds up how often each occurs. A word stands in the row once, however frequent it is: `spread_counts` gives each place the count of its word, found by counting the fences up to it.
"""

# %% show="utils.vocabulary:pair_keys,count_pairs,spread_counts"
from utils.vocabulary import count_pairs, pair_keys, spread_counts

# %% [markdown]
r"""
On the four words from paper, this must give the table above.
"""

# %% tags=["nbval-check-output"]
paper = {"sea": 5, "seal": 3, "seat": 2, "tea": 4}
ids = words_to_ids(paper)
counts = spread_counts(ids, paper.values())
for (left, right), count in count_pairs(ids, counts).items():
    print(chr(left), chr(right), count)

# %% [markdown]
r"""
The numbers are those from paper. Next, the **merge**: replace the pair by one new id, wherever it stands. One detail decides whether the result is right. In `aaa` the pair a·a stands at two places that *overlap*, and only one of them can be taken. Read from left to right: `aaa` becomes `aa|a`. In a longer chain take the first place, the third, the fifth. `drop_overlaps` does that for all chains at once: if a pair stands at the places 0, 1, 2 and 7, the first three are one chain that began at 0, so their numbers within the chain are 0, 1, 2, and 0 for the place 7. The even ones stay: 0, 2 and 7.
"""

# %% show="utils.vocabulary:drop_overlaps,merge_at,merge_pair"
from utils.vocabulary import drop_overlaps, merge_at, merge_pair

# %% tags=["nbval-check-output"]
print(merge_pair(torch.tensor([1, 1, 1, 2]), (1, 1), 9).tolist())

# %% [markdown]
r"""
**Training** is these two steps in turn: count, merge the winner, count again. What if two pairs are equally frequent? A rule must choose, or two runs would give two vocabularies. Ours is the rule of the `tokenizers` library, which goes by the *printed* form of the bytes: each byte has a visible character, so that vocabulary files can be read, and the space becomes `Ġ`. Of equally frequent pairs, the one whose characters come first wins; merged tokens come after all bytes, older before newer.
"""

# %% show="utils.vocabulary:bytes_to_unicode"
from utils.vocabulary import bytes_to_unicode

# %% [markdown]
r"""
Here is the training loop, as slow and as clear as can be. The bytes have the ids 0 to 255, so the first new token gets 256.
"""

# %%
rank = {byte: i for i, byte in enumerate(bytes_to_unicode())}


def learn_slowly(words: dict[str, int], n_merges: int) -> list[tuple[int, int]]:
    """Learn merges by counting everything again after each one."""
    ids, merges = words_to_ids(words), []
    for new_id in range(256, 256 + n_merges):
        pairs = count_pairs(ids, spread_counts(ids, words.values()))
        most = max(pairs.values())
        ties = [pair for pair in pairs if pairs[pair] == most]
        pair = min(ties, key=lambda pair: [rank.get(i, i) for i in pair])
        ids = merge_pair(ids, pair, new_id)
        merges.append(pair)
    return merges


# %% tags=["nbval-check-output"]
pieces = {i: chr(i) for i in range(256)}
for new_id, (left, right) in enumerate(learn_slowly(paper, 5), start=256):
    pieces[new_id] = pieces[left] + pieces[right]
    print(f"{pieces[left]:>4} + {pieces[right]:2} = {pieces[new_id]:5} (id {new_id})")

# %%
print("your guess:", my_merges, "  learned:", [pieces[256 + i] for i in range(3)])

# %% [markdown]
r"""
After `ea` come `sea` and `tea`: after three merges *sea* and *tea* are one symbol each, and *seal* is `sea|l`. Nobody told the program about the word *sea*, it fell out of counting. Note also what did *not* happen: `se`, the second most frequent pair at the start, was never merged, for once `ea` had taken the `e`, s·e was gone.

### The fast version

Counting everything again after each merge is wasteful: a merge only changes the pairs *next to* it. `PairTable` keeps the counts and corrects them around each merge. The tokens never move. They are linked to their neighbours instead, like people in a queue who remember whom they stand between. In `merge`, `_leave` takes the pairs around the merged places out of the counts, `_enter` puts the new pairs in, and now and then `_bury` drops the dead tokens. It is the hardest piece of code in this lesson, and nothing below depends on its details.
"""

# %% show="utils.vocabulary:PairTable"
from utils.vocabulary import PairTable

# %% [markdown]
r"""
With the table, training is the same loop: ask for the best pair, merge it, write it down. One rare case is new: two different merges can make the same piece (a+aaa after aa+aa); then they share its id.
"""

# %% show="utils.vocabulary:learn_merges,train_bpe"
from utils.vocabulary import learn_merges, train_bpe

# %%
from time import perf_counter

story_text = "\n".join(
    row["text"] for row in run.data("stories", limit=run.size("stories"))["train"]
)
small_text = story_text[:100_000]
small_words = Counter(split_words(small_text))
print(f"{sum(small_words.values()):,} words, {len(small_words):,} of them different")

start = perf_counter()
fast = train_bpe(small_words, 256 + 60)
middle = perf_counter()
slow = learn_slowly(small_words, 60)
end = perf_counter()
print(f"{(end - middle) / (middle - start):.1f} times faster")

# %%
claim("fast and slow learn the same 60 merges", fast == slow, "==", True)

# %% [markdown]
r"""
The same merges, in a fraction of the time; how small a fraction depends on the machine, and yours stands above. For a real comparison run `python benchmarks/bpe.py` in a terminal, in the course's folder: it trains on half a megabyte with plain Python, with this code and with the Rust library `tokenizers`, in one run.

## From merges to tokens

Training leaves a list of merges, *in the order in which they were learned*. To **encode** a new word, start from its bytes and apply the merges in that order, earliest first. Order matters: if b+c was learned before a+b, then *abc* is `a|bc`, though `ab` is also a token and comes first in the text.

The code does this for all words at once. `MergeRanks` keeps the known pairs sorted, so that `searchsorted` can look many up in one go; in `apply_merges`, `scatter_reduce_` with `"amin"` finds the lowest rank in each word.
"""

# %% show="utils.tokenizer:build_pieces,MergeRanks,apply_merges,encode_words"
from utils.tokenizer import MergeRanks, apply_merges, build_pieces, encode_words

# %% [markdown]
r"""
One thing is still missing. A model also needs ids that stand for no text at all, such as `<|endoftext|>` between two documents: **special tokens**. They are cut out of the text before anything else happens, so that no merge can ever build or break them.

With that, the tokenizer is complete. Read `train`, `encode` and `decode`; the rest is files, a memory for words already seen, and error messages.
"""

# %% show="utils.tokenizer:split_specials,BPETokenizer"
from utils.tokenizer import BPETokenizer, split_specials

# %%
tokenizer = BPETokenizer.train(story_text, run.size("vocab_size"))


def pieces_of(tokenizer: BPETokenizer, text: str) -> list[str]:
    """Return the text of each token."""
    return [tokenizer.decode([i]) for i in tokenizer.encode(text)]


print("tokens:", tokenizer.vocab_size, "= 256 bytes +", len(tokenizer.merges), "merges")
print("first merges:", [tokenizer.decode([i]) for i in range(256, 276)])
longest = sorted(
    range(256, tokenizer.vocab_size), key=lambda i: -len(tokenizer.bytes_of[i])
)
print("longest tokens:", [tokenizer.decode([i]) for i in longest[:8]])

# %% [markdown]
r"""
Read the two lists. The first merges are letters that often stand together in English; the longest tokens are words that the stories of Saltby repeat. Watch one sentence being put together as merges are added:
"""

# %%
import matplotlib.pyplot as plt

sentence = "The lighthouse was quiet."
rows = {}
for n_merges in (0, 30, 100, 300, len(tokenizer.merges)):
    rows[f"{n_merges} merges"] = pieces_of(
        BPETokenizer(tokenizer.merges[:n_merges]), sentence
    )
print({name: len(tokens) for name, tokens in rows.items()})

fig, ax = plt.subplots(figsize=(6, 2.6))
draw_tokens(ax, rows, size=8.5)
ax.set_title("Each merge joins two neighbours, the most frequent first")
show_figure(
    fig,
    alt=f"The sentence '{sentence}' cut into boxes, one row for each number of merges:"
    f" from {len(sentence)} single characters at the top to {len(pieces_of(tokenizer, sentence))} tokens,"
    " among them the whole word lighthouse, at the bottom.",
)

# %% [markdown]
r"""
A dot marks a space: it belongs to the token that follows. *lighthouse*, frequent in a port, ends up as one token; *quiet* stays in pieces. And *The*? In the stories it mostly follows a space, so what was learned is ` The`, with its space; at the very beginning of a text it is `T|he`.

And because every byte is in the vocabulary, **nothing is unknown and nothing is lost**. Try to break it:
"""

# %%
nasty = [
    "",
    " ",
    "\r\n\t ",
    "naïve café",
    "ذهب إلى الميناء",
    "👩‍👩‍👧‍👦 🦀",
    "x = [i**2 for i in y]",
    "a" * 999,
    "\x00\u2028\ufeff",
]
same = sum(tokenizer.decode(tokenizer.encode(text)) == text for text in nasty)
claim("texts that come back exactly", same, "==", len(nasty))

# %% [markdown]
r"""
A single token, though, need not be a whole character. The crab takes four bytes, and this tokenizer has never seen one, so it needs four tokens, none of which can be printed alone:
"""

# %% tags=["nbval-check-output"]
print(tokenizer.encode("🦀"), pieces_of(tokenizer, "🦀"))

# %% [markdown]
r"""
This is why a chat program that prints token by token must wait for a character to be complete.

## Parity

Parity means: the same results as the program that everybody uses. *Ours* is worth little if it is not *the* algorithm. Hugging Face's `tokenizers`, written in Rust, trains BPE for much of the field. Give it the same text and compare all merges, in printed characters, since it numbers its tokens differently; then compare the encodings of our nasty texts too.
"""

# %%
import json

from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers

library = Tokenizer(models.BPE())
library.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
library.decoder = decoders.ByteLevel()
trainer = trainers.BpeTrainer(
    vocab_size=run.size("vocab_size"),
    initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
    show_progress=False,
)
library.train_from_iterator([story_text], trainer)

to_character = bytes_to_unicode()


def printed(piece: bytes) -> str:
    """Write bytes the way vocabulary files do."""
    return "".join(to_character[byte] for byte in piece)


ours = [
    tuple(printed(tokenizer.bytes_of[i]) for i in pair) for pair in tokenizer.merges
]
theirs = [tuple(pair) for pair in json.loads(library.to_str())["model"]["merges"]]
print(ours[:6])

# %%
claim("all merges are equal, in order", ours == theirs, "==", True)
equal = 0
for text in [*nasty, story_text[:20_000], reference[:20_000]]:
    encoded = [printed(tokenizer.bytes_of[i]) for i in tokenizer.encode(text)]
    equal += encoded == library.encode(text).tokens
claim("texts with equal encodings", equal, "==", len(nasty) + 2)

# %% [markdown]
r"""
Every merge, in order, and every encoding. What you read above is the algorithm of GPT-2 (Radford et al. 2019), whose own files hold 50,000 such merges.

## WordPiece, BERT's way

BERT's tokenizer differs from GPT's in three points.

**It normalises first.** Control characters out and, in the *uncased* BERT that this course follows, lower case and accents off. *Café* and *cafe* become the same, and cannot be told apart any more: decoding does not give the text back.
"""

# %% show="utils.tokenizer:normalise_character,split_like_bert"
from utils.tokenizer import normalise_character, split_like_bert

# %% tags=["nbval-check-output"]
print(split_like_bert("Café CRÈME,\tplease: 3€!"))

# %% [markdown]
r"""
`€` stays with the 3: of the symbols that are no punctuation, BERT sets only the ASCII ones, such as `$`, apart.

**It marks the inside of words, not the space before them.** A piece that *continues* a word is written with `##`.

**It cuts greedily, by the vocabulary alone.** No merges and no order: take the longest piece that fits, then the longest that fits the rest. If some rest fits nothing, the *whole word* becomes `[UNK]`.
"""

# %% show="utils.tokenizer:longest_pieces"
from utils.tokenizer import longest_pieces

# %% tags=["nbval-check-output"]
toy = dict.fromkeys(["un", "##h", "##ha", "##pp", "##iness", "happy", "[UNK]"], 0)
for word in ("unhappiness", "happy", "unhappily"):
    print(word, longest_pieces(word, toy))

# %% [markdown]
r"""
*unhappily* is lost altogether, because after `un ##ha ##pp` nothing fits `ily`. This is why a WordPiece vocabulary always contains single letters.

Here is the class. `encode` adds two special tokens: `[CLS]` at the front, whose vector later stands for the whole text, and `[SEP]` at the end.
"""

# %% show="utils.tokenizer:WordPieceTokenizer"
from utils.tokenizer import WordPieceTokenizer

# %% [markdown]
r"""
BERT's real vocabulary has 30,522 pieces. Here are the few that one famous sentence needs, with their ids as they stand in BERT's file. Does our program cut the sentence the same way?
"""

# %%
bert_ids = {
    "[UNK]": 100, "[CLS]": 101, "[SEP]": 102, ".": 1012, "i": 1045, "about": 2055,
    "love": 2293, "learning": 4083, "transformers": 19081,
}  # fmt: skip
love = "I love learning about transformers."
print(WordPieceTokenizer(bert_ids).encode(love))

# %%
wanted = [101, 1045, 2293, 4083, 2055, 19081, 1012, 102]
claim(
    "the sentence gives the ids that BERT reads",
    WordPieceTokenizer(bert_ids).encode(love) == wanted,
    "==",
    True,
)
bert_tokenizer = AutoTokenizer.from_pretrained(run.tokenizer("bert"))
if run.profile != "tiny":  # there it is BERT's own vocabulary
    real = bert_tokenizer(love).input_ids
    claim("… and from its own file", real == wanted, "==", True, on=("colab", "full"))

# %% [markdown]
r"""
How do we *get* a WordPiece vocabulary? By the same merging as BPE, on letters in place of bytes and with `##` in front of all but the first letter of a word. (The original, Schuster & Nakajima 2012, ranked pairs in another way, but its code was never released; the library joins the most frequent pair, as we do.) The course's own BERT vocabulary was trained by this function.
"""

# %% show="utils.vocabulary:join_pieces,train_wordpiece"
from utils.vocabulary import join_pieces, train_wordpiece

# %%
words = Counter(split_like_bert(small_text))
small_vocab = train_wordpiece(
    words, 400, ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"]
)
print("last learned:", list(small_vocab)[-12:])

# %% [markdown]
r"""
An ending comes before the word that it ends: `##reet`, then `street`; `##anket`, then `blanket`.

Parity for WordPiece: the course's BERT vocabulary, once in transformers' `BertTokenizer`, once in ours. The texts are stories, the language reference and the nasty ones.
"""

# %%
ours_bert = WordPieceTokenizer(bert_tokenizer.get_vocab())
samples = [
    *nasty,
    *texts.values(),
    *reference[:60_000].split("\n\n"),
    *story_text[:60_000].split("\n"),
]
agree = sum(
    ours_bert.encode(t) == bert_tokenizer(t, truncation=False).input_ids
    for t in samples
)
claim(f"of {len(samples)} texts, encoded alike", agree, "==", len(samples))

# %% [markdown]
r"""
**Unigram**, the third common family, goes the other way round: start with far too many pieces, give each a probability, and drop those that the text misses least (Kudo 2018). T5 uses it (lesson 14).
"""

# %% [markdown]
r"""
## What a model receives

A model takes a batch: a rectangle of ids, all rows of the same length. Real texts have different lengths, so short rows are filled up (padding, as in lesson 02) and long ones cut (**truncation**). Two more rectangles of the same shape say what is what:

| name | says | values |
|---|---|---|
| `input_ids` | which token | 0 … `vocab_size` − 1 |
| `attention_mask` | is it real, or padding? | 1 real, 0 padding |
| `token_type_ids` | which of two texts does it belong to? | 0 first, 1 second |

Why a mask, when we could look for the padding id? Because a real token can have that id: GPT-2 has no padding token, so many people pad with its end-of-text token. How the model *uses* the mask, to let no token look at padding, is lesson 04's matter.

The third rectangle is BERT's: it was trained on pairs of texts. GPT's tokenizer has none.
"""

# %% show="utils.tokenizer:pad_batch,share_room,encode_batch"
from utils.tokenizer import encode_batch, pad_batch, share_room

# %%
questions = ["Who has the kite?", "Where?"]
contexts = ["Anna gave the kite to Ben.", "It was left on the pier."]
batch = encode_batch(ours_bert, questions, contexts)
expected = bert_tokenizer(questions, contexts, padding=True, return_tensors="pt")
alike = sum(torch.equal(batch[name], expected[name]) for name in batch)
claim("rectangles equal to the library's", alike, "==", 3)
short = encode_batch(ours_bert, questions, contexts, max_seq_len=10)
print("cut to 10 tokens:", ours_bert.decode(short["input_ids"][0]))


# %%
def draw_batch(ax, batch: dict[str, torch.Tensor], pieces: list[list[str]]):
    """Draw a batch as a grid; colour says which text, hatching says padding."""
    for y, row in enumerate(pieces):
        for x, piece in enumerate(row):
            is_real, kind = batch["attention_mask"][y, x], batch["token_type_ids"][y, x]
            colour = "#eeeeee" if not is_real else ("#d6e8f5", "#fbe3d3")[kind]
            hatch = None if is_real else "//"
            box = plt.Rectangle((x, y), 0.94, 0.8, fc=colour, ec="#bbbbbb", hatch=hatch)
            ax.add_patch(box)
            label = f"{piece}\n{int(is_real)} · {int(kind)}"
            ax.text(x + 0.47, y + 0.4, label, ha="center", va="center", size=6.5)
    ax.set(xlim=(0, len(pieces[0])), ylim=(len(pieces), 0))
    ax.axis("off")
    return ax


pieces = [[ours_bert.pieces[i] for i in row] for row in batch["input_ids"].tolist()]
fig, ax = plt.subplots(figsize=(8, 1.5))
draw_batch(ax, batch, pieces)
ax.set_title("Below each token: attention mask · token type", size=9)
show_figure(
    fig,
    alt="A grid of two rows of tokens. The first text of each row, up to its [SEP], has"
    " type 0, the second type 1. The shorter row ends in hatched [PAD] cells whose"
    " attention mask is 0 and whose type is 0 again.",
)

# %% [markdown]
r"""
Blue is the first text, orange the second, grey hatching is padding, whose type is 0 again. When a pair must be cut to fit, the longer text loses its end first; once both are equally long, both are cut. In the line "cut to 10 tokens" that left three tokens of the question and four of the other text.

One more thing that many tasks need: *where in the original text does a token stand?* A model that marks names must be able to point at them. These **offsets** have to survive normalisation, which changes lengths: the accent of *é* may be a character of its own, which vanishes, and a Chinese character gets a space on either side. The trick is to normalise character by character and to keep, for each resulting letter, the place it came from.
"""

# %% show="utils.tokenizer:find_spans,find_offsets"
from utils.tokenizer import find_offsets, find_spans

# %%
text = "Élodie's CAFÉ  opens at 7."
offsets = find_offsets(text, ours_bert)
for piece, (start, end) in zip(ours_bert.tokenize(text), offsets, strict=True):
    print(f"{piece:10} {start:2}–{end:2}  {text[start:end]!r}")

# %%
from_library = bert_tokenizer(
    text, return_offsets_mapping=True, add_special_tokens=False
).offset_mapping
claim(
    "the offsets equal the library's",
    offsets == [tuple(o) for o in from_library],
    "==",
    True,
)

# %% [markdown]
r"""
## From token to vector

An id is only a name: 7 is not "nearer" to 8 than to 900. The first thing that a model does is to look the id up in a table, the embedding of lesson 02: one row of `d_model` numbers for each token, learned like any other weight. Where do useful rows come from? From a task in which a word's *company* matters. The simplest such task: **guess a word from the three words on either side** (the *continuous bag of words* of Mikolov et al. 2013).

Here whole words are the tokens, to keep the question clean. `unfold` cuts the row into windows of seven words: three, the word to guess, three.
"""

# %%
import torch.nn.functional as F

sentences = [
    regex.findall(r"\p{L}+|[^\s\p{L}]", line.lower()) for line in story_text.split("\n")
]
frequency = Counter(word for line in sentences for word in line)
word_id = {w: i for i, (w, n) in enumerate(frequency.most_common(), start=2) if n >= 5}
reach, d_model = 3, 48  # words on either side; width of a row

flat = [0] * reach  # 0: nothing there, 1: a rare word
for line in sentences:
    flat += [word_id.get(word, 1) for word in line] + [0] * reach
windows = torch.tensor(flat).unfold(0, 2 * reach + 1, 1)  # (N, 7)
windows = windows[windows[:, reach] > 1]
targets = windows[:, reach]  # (N,)
company = windows[:, [0, 1, 2, 4, 5, 6]]  # (N, 6)
print(f"{len(word_id):,} words, {len(targets):,} places to guess")

# %% [markdown]
r"""
Each step below takes 512 places, averages the rows of the six neighbours, gives every word a score, and measures how surprised it is by the right word: the loss of lesson 00, in nats. Pure guessing among V words costs ln V nats. `backward` finds how each number of the tables should move to lower the loss, and `step` moves it a little, by a rule called Adam that gives each number steps of its own size (lesson 06).
"""

# %%
torch.manual_seed(run.seed)
print(f"pure guessing: {torch.tensor(len(word_id) + 2).log():.1f} nats")
embedding = torch.nn.Embedding(len(word_id) + 2, d_model)
output = torch.nn.Linear(d_model, len(word_id) + 2)
torch.nn.init.normal_(embedding.weight, std=0.1)
optimizer = torch.optim.Adam([*embedding.parameters(), *output.parameters()], lr=0.01)

for step in range(run.size("steps")):
    chosen = torch.randint(len(targets), (512,))
    x = embedding(company[chosen]).mean(dim=1)  # (512, 6, 48) → (512, 48)
    loss = F.cross_entropy(output(x), targets[chosen])
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    if step % 100 == 0 or step == run.size("steps") - 1:
        print(f"step {step:3}   loss {loss.item():.1f} nats")

# %% [markdown]
r"""
Now ask the table. Take pairs of words that belong together *in Saltby* – two places, two days, two relatives – and compare their rows by the **cosine** of the angle between them: 1 for the same direction, 0 for a right angle. In a trained table even unrelated words share some direction, so the cosine alone says little. So each pair is set against controls: the words whose frequency is nearest to its second word's. Look at the distance between the two.
"""

# %%
pairs = [
    ("pier", "beach"), ("library", "museum"), ("bakery", "café"), ("uncle", "aunt"),
    ("lemon", "pear"), ("monday", "friday"), ("gave", "handed"), ("she", "he"),
    ("anna", "clara"), ("hammer", "torch"), ("five", "seven"), ("kite", "puppet"),
]  # fmt: skip
directions = F.normalize(embedding.weight.detach(), dim=1)  # (V, 48), each of length 1
by_frequency = list(word_id)


def cosines(word: str, others: list[str]) -> torch.Tensor:
    """Return the cosine between a word's row and each other word's."""
    return directions[[word_id[o] for o in others]] @ directions[word_id[word]]


def controls(first: str, second: str) -> list[str]:
    """Return about 30 words next to `second` in frequency."""
    place = by_frequency.index(second)
    near = by_frequency[max(0, place - 15) : place + 16]
    return [w for w in near if w.isalpha() and w not in (first, second)]


pairs = [pair for pair in pairs if set(pair) <= set(word_id)]
pairs = pairs or [tuple(by_frequency[:2])]  # a text of your own may know none
related = torch.stack([cosines(a, [b])[0] for a, b in pairs])
unrelated = torch.stack([cosines(a, controls(a, b)).mean() for a, b in pairs])
for word in ("monday", "uncle", "harbour"):
    if word in word_id:
        nearest = cosines(word, by_frequency).topk(5).indices[1:].tolist()
        print(f"{word:8} → {', '.join(by_frequency[i] for i in nearest)}")

# %%
fig, ax = plt.subplots(figsize=(6, 3.4))
order = related.argsort(descending=True).tolist()
places = range(len(order))
ax.plot(related[order], places, "o", color=PALETTE["highlight"], label="the pair")
ax.plot(
    unrelated[order], places, "x", color=PALETTE["baseline"], label="its controls, mean"
)
ax.set_yticks(places, [f"{pairs[i][0]} – {pairs[i][1]}" for i in order])
ax.set(xlabel="cosine between embedding rows", xlim=(-0.2, 1.05))
ax.invert_yaxis()
ax.grid(axis="x")
ax.legend(loc="upper left", bbox_to_anchor=(0, -0.14), ncols=2)
ax.set_title("Words that keep the same company point the same way")
show_figure(
    fig,
    alt="For each of twelve related word pairs, a dot with the cosine of the pair and a"
    " cross with the mean cosine to equally frequent words. Every dot lies to the right"
    " of its cross, most of them far.",
)

# %%
claim("cosine of related pairs, mean", related.mean(), ">=", 0.5)
claim(
    "the same minus frequency-matched controls",
    (related - unrelated).mean(),
    ">=",
    0.25,
)
claim(
    "share of pairs above their controls",
    (related > unrelated).float().mean(),
    ">=",
    0.9,
)

# %% [markdown]
r"""
Nobody told the table that Monday is a day. Another day can stand wherever *Monday* stands, so guessing well forces their rows together. Note what was shown: closeness *of use*, not of meaning.

Was it luck? The tables start from random numbers, and batches are drawn by chance. With three more seeds all claims held:
"""

# %%
from utils.support.recorded import read_experiment

seeds = read_experiment("03-seeds")  # claim → its values with seeds 1, 2 and 3
for name in (
    "cosine of related pairs, mean",
    "the same minus frequency-matched controls",
    "share of pairs above their controls",
):
    print(f"{name:42}", *(f"{value:5.2f}" for value in seeds[name]))

# %% [markdown]
r"""
In the `colab` profile the same question goes to BERT's own embedding table: is *queen* nearer to *king* than a word that has nothing to do with it, *june*?
"""

# %%
if run.profile != "tiny":
    from transformers import AutoModel

    table = AutoModel.from_pretrained(run.model("bert")).get_input_embeddings().weight
    ids = torch.tensor(bert_tokenizer.convert_tokens_to_ids(["king", "queen", "june"]))
    king, queen, june = F.normalize(table[ids].detach(), dim=1)
    print(f"king–queen {king @ queen:.2f}   king–june {king @ june:.2f}")

# %% [markdown]
r"""
One thing no such table can do: it gives *bank* the same vector in *the bank of the river* and in *the bank is closed*, as it gives *left* the same one in *looked left and right* and in *left it behind the rocks*, which are both from the stories. Such a vector is called **static**. A transformer only starts from it and makes a *contextual* one of it, another in every sentence: lesson 04 opens the part that does so, and lesson 07 asks whether the two senses come apart.
"""

# %% [markdown]
r"""
## Experiment: how large should the vocabulary be?

A larger vocabulary makes texts shorter, which saves time in *every* layer. But each token needs a row in the embedding, and a row is only trained when its token occurs. What do we buy, and what do we pay?

One training is enough for all sizes: the first 1,000 merges of a long list *are* the tokenizer with 1,000 merges. Train on 80 % of the language reference; measure tokens per word on the rest, on French, on Python. (A word is here what stands between white space, signs included.)

**Predict first.** From 512 to 1,024 tokens the text gets shorter by some factor. From 4,096 to 8,192 – more, less, or as much?
"""

# %%
my_prediction = ""  # more, less or as much

# %%
cut = int(0.8 * len(reference))
big = BPETokenizer.train(reference[:cut], 8192)
french = "\n".join(row["target"] for row in run.data("en_fr", limit=500)["test"])
python = "\n".join(row["source"] for row in run.data("py_js", limit=300)["test"])
held_out = {"English, held out": reference[cut:], "French": french, "Python": python}
sizes = [256, 512, 1024, 2048, 4096, 8192]


def tokens_per_word(tokenizer: BPETokenizer, text: str) -> float:
    """Return tokens per white-space word."""
    return len(tokenizer.encode(text)) / len(text.split())


lengths = {name: [] for name in held_out}
for size in sizes:
    smaller = BPETokenizer(big.merges[: size - 256])
    for name, text in held_out.items():
        lengths[name].append(tokens_per_word(smaller, text))
print(" " * 18, "  ".join(f"{size:5,}" for size in sizes))
for name, row in lengths.items():
    print(f"{name:18}", "  ".join(f"{value:5.2f}" for value in row))

# %%
fig, ax = plt.subplots(figsize=(6, 3.2))
for (name, row), mark in zip(lengths.items(), "os^", strict=True):
    ax.plot(sizes, row, marker=mark, label=name)
ax.set(xscale="log", xlabel="vocabulary size", ylabel="tokens per word")
ax.set(ylim=(0, None))
ax.legend()
ax.set_xticks(sizes, [f"{size:,}" for size in sizes])
ax.minorticks_off()
ax.set_title("Each doubling of the vocabulary shortens texts less")
show_figure(
    fig,
    alt="Tokens per word against vocabulary size. All three curves fall steeply from 256"
    " to 1,024 tokens and then flatten; French and Python end well above held-out"
    " English.",
)

# %% [markdown]
r"""
That is what we buy. The price is the embedding table: `vocab_size` rows of `d_model` numbers. To compare vocabularies alone, take the width of BERT-base and the smallest GPT-2 for all (Llama 3 itself is wider).
"""

# %% tags=["nbval-check-output"]
d_model = 768
real_sizes = {"ours": 8192, "BERT": 30_522, "GPT-2": 50_257, "Llama 3": 128_256}
for name, size in real_sizes.items():
    print(
        f"{name:8} {size:8,} × {d_model} = {size * d_model / 1e6:5.1f} million weights"
    )

# %%
english = lengths["English, held out"]
early, late = english[1] / english[2], english[4] / english[5]
print(f"you said: {my_prediction or 'nothing yet'}")
print(
    f"512 → 1,024: {early:.2f} times shorter   4,096 → 8,192: {late:.2f} times shorter"
)
claim("an early doubling shortens more than a late one, by", early - late, ">=", 0.05)
claim(
    "French costs, against held-out English",
    lengths["French"][-1] / english[-1],
    ">=",
    1.2,
)

# %% [markdown]
r"""
Each doubling buys less, and costs twice as much. French, which was not in the training text, has fewer bytes per word (the column 256), and from 512 on needs more tokens than English all the same: the merges are not for it. Real models sit where their size allows: GPT-2's table takes 38.6 of its 124 million parameters; a model of 70 billion hardly notices 128,256 rows.

And the two families side by side, on the same texts?
"""

# %%
print("vocabulary sizes:", len(bert_tokenizer), "and", len(gpt_tokenizer))
kinds = {
    "stories": story_text[:20_000],
    "French": french[:10_000],
    "Python": python[:10_000],
    "numbers": " ".join(str(n * n * 7919) for n in range(1, 200)),
    "emoji": " ".join("🌊⛵🐟🦀🌅" * 20),
}
print(f"{'tokens per word':15}  {'BERT':>6} {'[UNK]':>6}  {'GPT':>6}   GPT exact?")
unknown_share = {}
for name, text in kinds.items():
    pieces, n_words = ours_bert.tokenize(text), len(text.split())
    ids = gpt_tokenizer(text).input_ids
    unknown_share[name] = pieces.count("[UNK]") / len(pieces)
    exact = gpt_tokenizer.decode(ids) == text
    print(
        f"{name:15}  {len(pieces) / n_words:6.2f} {unknown_share[name]:6.0%}", end="  "
    )
    print(f"{len(ids) / n_words:6.2f}   {exact}")

# %%
claim(
    "share of emoji that BERT's tokenizer cannot read",
    unknown_share["emoji"],
    ">=",
    0.9,
)

# %% [markdown]
r"""
Both need little more than one token a word for familiar stories, and about one token a digit for numbers. The difference shows at the edges. WordPiece has no bytes to fall back on: a sign that is not in its vocabulary is `[UNK]` and gone, all emoji alike. And back to the first table: with the course's tokenizer, Arabic and emoji cost as many tokens as they have bytes, since no merge applies to them. Byte-level BPE pays more tokens and loses nothing.

## Break it

What happens if one part is left out? Some breakages are loud. Watch for the silent one.
"""


# %%
def longest_match(tokenizer: BPETokenizer, word: str) -> list[bytes]:
    """Encode a word by its longest tokens, the merges' order ignored."""
    known, left, found = set(tokenizer.bytes_of.values()), word.encode(), []
    while left:
        end = next(e for e in range(len(left), 0, -1) if left[:e] in known)
        found.append(left[:end])
        left = left[end:]
    return found


# %%
base = BPETokenizer.train(small_text, 800)
test_text = story_text[-20_000:]
test_words = sorted(set(split_words(test_text)))
normal = tokens_per_word(base, test_text)

on_french = BPETokenizer.train(french, 800)
slower = tokens_per_word(on_french, test_text) / normal
print(f"trained on French: {slower:.2f} times as many tokens on English")

across = BPETokenizer(train_bpe({small_text[:30_000]: 1}, 800))  # the text as one word
spanning = [p for i, p in across.bytes_of.items() if i > 255 and b" " in p.strip()]
print(f"no pre-tokenization: {len(spanning)} tokens span words, as {spanning[:3]}")

# %%
cuts = {word: longest_match(base, word) for word in test_words}
right = {word: [base.bytes_of[i] for i in base.encode(word)] for word in test_words}
differing = sum(cuts[word] != right[word] for word in test_words) / len(test_words)
given_back = sum(b"".join(cuts[w]).decode() == w for w in test_words) / len(test_words)
print(f"longest match: {differing:.0%} of words are cut differently", end=", ")
print(f"{given_back:.0%} are given back exactly")

no_letters = {p: i for p, i in ours_bert.vocab.items() if len(p.removeprefix("##")) > 1}
lost = WordPieceTokenizer(no_letters).tokenize(test_text).count("[UNK]")
lost_share = lost / len(split_like_bert(test_text))
print(f"WordPiece without single characters: {lost_share:.0%} are [UNK]")

# %%
claim("tokens on English after training on French, ratio", slower, ">=", 1.2)
claim("tokens that span words without pre-tokenization", len(spanning), ">=", 50)
claim("share of words cut differently by longest match", differing, ">=", 0.02)
claim("share of words that longest match gives back", given_back, "==", 1)
claim("share lost without single characters", lost_share, ">=", 0.05)

# %% [markdown]
r"""
| what was broken | what happens | is it loud? |
|---|---|---|
| other training language | English costs more tokens | only on the bill |
| no pre-tokenization | tokens that begin in one word and end in the next, such as `d the `, take a fifth of the learned places | no |
| merges ignored, longest match taken | many words are cut differently, decoding is **still exact** | **no: nothing crashes, the model reads ids it was never trained on** |
| no single characters in WordPiece | full stops, commas, *a* and some rarer words become `[UNK]` | yes, if anybody looks |

The third row is the dangerous one. A tokenizer bug seldom raises an error; the text comes back perfectly, and the model is merely, mysteriously, worse. So compare *ids*, not texts, whenever you port a tokenizer.

## Myth check

**"Token type ids are positions."** They say *which text*, not *where*. In the figure of *What a model receives* they are 0 for all of the first text and 1 for all of the second. Positions are added by the model itself (lesson 05).

**"unhappiness is `un` + `##happiness`."** It looks like linguistics, and many tutorials print it. BERT's vocabulary gives `un ##ha ##pp ##iness`: what decides is which pieces were frequent enough to be learned, and that the longest is taken first. Not grammar. What does the vocabulary at hand say?
"""

# %%
print(ours_bert.tokenize("unhappiness"))
if run.profile != "tiny":
    is_bert = ours_bert.tokenize("unhappiness") == ["un", "##ha", "##pp", "##iness"]
    claim(
        "BERT cuts it into un ##ha ##pp ##iness",
        is_bert,
        "==",
        True,
        on=("colab", "full"),
    )
is_myth = ours_bert.tokenize("unhappiness") == ["un", "##happiness"]
everywhere = ("tiny", "colab", "full")
claim("it is not cut into un ##happiness", not is_myth, "==", True, on=everywhere)

# %% [markdown]
r"""
## Exercises

Write the body of each function and run the check below it. It says *passed*, or which mistake it sees. `hint("03.pairs")` gives one hint at a time; the solution, where there is one, folds out below the check. Plain Python is all you need: the point is to own the algorithm, and to see that the tensor version above does the same.

### 1 · Count pairs · warm-up, 5 minutes

Words are tuples of ids, with the number of times each occurs. Return how often each pair of neighbours occurs in all, as a dictionary; overlapping pairs all count here. `{(1, 2, 1, 2): 3}` gives `{(1, 2): 6, (2, 1): 3}`, and `{(5, 5, 5): 1}` gives `{(5, 5): 2}`.
"""


# %% tags=["exercise"]
def count_neighbours(words: dict[tuple[int, ...], int]) -> dict[tuple[int, int], int]:
    """Count each pair of neighbours, weighted by how often its word occurs."""
    # BEGIN SOLUTION
    pairs = {}
    for word, count in words.items():
        for pair in zip(word, word[1:]):
            pairs[pair] = pairs.get(pair, 0) + count
    return pairs
    # END SOLUTION


# %% tags=["check"]
check("03.pairs", count_neighbours)

# %% [markdown] tags=["solution-notes"]
r"""
`zip(word, word[1:])` pairs each id with the next and stops by itself at the end, so a word of one id gives none. The count is *added*, since a pair can stand in several words, and twice in one word.
"""

# %% [markdown]
r"""
### 2 · Merge · core, 15 minutes

Replace every occurrence of `pair` in `ids` by `new_id`, left to right, no two overlapping, and return a new list; `new_id` is not in `ids` yet. `merge([1, 1, 1, 2], (1, 1), 9)` gives `[9, 1, 2]`.
"""


# %% tags=["exercise"]
def merge(ids: list[int], pair: tuple[int, int], new_id: int) -> list[int]:
    """Return `ids` with each non-overlapping `pair` replaced by `new_id`."""
    # BEGIN SOLUTION
    merged, i = [], 0
    while i < len(ids):
        if tuple(ids[i : i + 2]) == tuple(pair):
            merged.append(new_id)
            i += 2
        else:
            merged.append(ids[i])
            i += 1
    return merged
    # END SOLUTION


# %% tags=["check"]
check("03.merge", merge)

# %% [markdown] tags=["solution-notes"]
r"""
After a merge the walk goes on *behind* both tokens (`i += 2`), and this is what makes overlapping pairs merge once. The slice `ids[i : i + 2]` is shorter than two at the last position, so it never equals the pair and no special case is needed.
"""

# %% [markdown]
r"""
### 3 · Encode a word · core, 20 minutes

`merges[i]` is the pair that was learned i-th and makes the id 256 + i. Apply the merges to `word`, a list of bytes: always the *earliest-learned* pair that is there, until none is, and return a new list. No pair is learned twice. With `merges = [(98, 99), (97, 98)]`, the word *abc* = `[97, 98, 99]` becomes `[97, 256]`.
"""


# %% tags=["exercise"]
def encode_word(word: list[int], merges: list[tuple[int, int]]) -> list[int]:
    """Return the tokens of a word, given the merges in the order of learning."""
    # BEGIN SOLUTION
    ids = list(word)
    rank = {tuple(pair): i for i, pair in enumerate(merges)}
    while True:
        here = [rank[pair] for pair in zip(ids, ids[1:]) if pair in rank]
        if not here:
            return ids
        first = min(here)
        left, right = merges[first]
        merged = []
        for token in ids:
            if merged and merged[-1] == left and token == right:
                merged[-1] = 256 + first
            else:
                merged.append(token)
        ids = merged
    # END SOLUTION


# %% tags=["check"]
check("03.encode", encode_word)

# %% [markdown] tags=["solution-notes"]
r"""
In each round, look which known pairs are there, and take the one learned first: the lowest rank, not the leftmost. The inner loop is a merge in another guise: it looks *back* at what it has built. One pass over the merges in order, each applied wherever it fits, is right too, since a merge can only use ids made before it. It never merges an overlap, since a token that was just merged is now the new id and no longer equals `left`.
"""

# %% [markdown]
r"""
### 4 · WordPiece · core, 15 minutes

Without scrolling up, and without the limit of 100 characters: cut `word` into the longest pieces of `vocab`, from the left. Pieces after the first carry `##` in the vocabulary and in the result. If some rest fits nothing, the whole word is `["[UNK]"]`. Look the word up as it is: capitals stay. `wordpiece("seal", {"sea", "s", "##l"})` gives `["sea", "##l"]`.
"""


# %% tags=["exercise"]
def wordpiece(word: str, vocab: set[str]) -> list[str]:
    """Return the greedy longest pieces of a word, or ["[UNK]"]."""
    # BEGIN SOLUTION
    pieces, rest = [], word
    while rest:
        mark = "##" if pieces else ""
        for end in range(len(rest), 0, -1):
            if mark + rest[:end] in vocab:
                pieces.append(mark + rest[:end])
                rest = rest[end:]
                break
        else:  # no end fitted
            return ["[UNK]"]
    return pieces
    # END SOLUTION


# %% tags=["check"]
check("03.wordpiece", wordpiece)

# %% [markdown] tags=["solution-notes"]
r"""
The `else` of a `for` runs when the loop was not left by `break`: no piece fitted, and the pieces found so far are thrown away too. That is what *per word* means. Greedy is not clever: with `{"ab", "a", "##bc"}` the word *abc* is `[UNK]`, although a + ##bc would do.
"""

# %% [markdown]
r"""
### 5 · Pad and mask · warm-up, 5 minutes

Fill all sequences up on the right with `pad_id` to the longest, and return new lists: the padded sequences and their mask, 1 for each token given, 0 for each one added. A sequence may be empty, and a real token may have the id `pad_id`! `pad_and_mask([[5, 0], [7]], 0)` gives `([[5, 0], [7, 0]], [[1, 1], [1, 0]])`.
"""


# %% tags=["exercise"]
def pad_and_mask(
    sequences: list[list[int]], pad_id: int
) -> tuple[list[list[int]], list[list[int]]]:
    """Return the padded sequences and their attention mask."""
    # BEGIN SOLUTION
    longest = max(len(sequence) for sequence in sequences)
    ids, mask = [], []
    for sequence in sequences:
        missing = longest - len(sequence)
        ids.append(list(sequence) + [pad_id] * missing)
        mask.append([1] * len(sequence) + [0] * missing)
    return ids, mask
    # END SOLUTION


# %% tags=["check"]
check("03.mask", pad_and_mask)

# %% [markdown] tags=["solution-notes"]
r"""
The mask is made from *lengths*. Making it from `id != pad_id` works until a real token has that id: GPT-2 has no padding token, so many people pad with its end-of-text token, and then the mask hides real ends of text.
"""

# %% [markdown]
r"""
### 6 · Offsets · stretch, 30 minutes

`text` is words without punctuation or accents, with one or more spaces between them, perhaps also at either end. `tokens` are its WordPiece tokens in lower case. Return (start, end) for each token, so that `text[start:end]` is what it stands for. `##` is no part of the text, and `[UNK]` stands for one whole word. `offsets("To  the PIER", ["to", "the", "pi", "##er"])` gives `[(0, 2), (4, 7), (8, 10), (10, 12)]`.
"""


# %% tags=["exercise"]
def offsets(text: str, tokens: list[str]) -> list[tuple[int, int]]:
    """Return where each token stands in the text."""
    # BEGIN SOLUTION
    found, at = [], 0
    for token in tokens:
        if not token.startswith("##"):
            while text[at] == " ":
                at += 1
        if token == "[UNK]":
            end = text.find(" ", at)
            end = len(text) if end == -1 else end
        else:
            end = at + len(token.removeprefix("##"))
        found.append((at, end))
        at = end
    return found
    # END SOLUTION


# %% tags=["check"]
check("03.offsets", offsets)

# %% [markdown] tags=["solution-notes"]
r"""
Keep a place in the text and only ever move it forward. Searching each token from the start with `text.find` gives a repeated word the place of its first occurrence, and that bug survives many tests.
"""

# %% [markdown]
r"""
## Pitfalls

- **Tokenizer and model are a pair.** A model reads ids; with another vocabulary they mean other things. Save and load the two together.
- **Spaces count.** For byte-level BPE `"pier"` and `" pier"` are different tokens, with different embeddings. A prompt that ends in a space asks the model for a token it has rarely seen there.
- **Special tokens in user text.** If a user may write `<|endoftext|>`, your tokenizer turns it into the special id. Escape or refuse it where that matters.
- **Cutting a long text cuts its end off**, silently. Look at what `truncation=True` removes; for classification the end is often where the verdict stands.
- **Counting words is not counting tokens.** Limits and bills are in tokens; measure with the tokenizer that the model uses, on *your* language.
"""

# %% [markdown] tags=["quiz"]
r"""
## Quiz

**1.** The merges are t+h, then a+t. How does BPE encode *path*?

- [ ] `p`, `at`, `h`.
  > `at` comes first in the word, but t+h was learned first and takes the t.
- [ ] `p`, `ath`.
  > No merge makes `ath`: that would need a third one, a+th.
- [x] `p`, `a`, `th`.
  > The earliest-learned merge goes first; then no a·t is left.

**2.** Why can byte-level BPE encode an emoji that it never saw?

- [x] Its bytes are in the vocabulary.
  > All 256 bytes have an id from the start, and any text is bytes.
- [ ] Emoji are in every training text.
  > The stories of Saltby hold none, and it worked all the same.
- [ ] It replaces what is unknown by a special token.
  > That is WordPiece, with `[UNK]`.

**3.** What does `attention_mask` say?

- [ ] Which tokens the model must predict.
  > That is a matter of labels, not of this mask.
- [ ] Which of two texts a token belongs to.
  > Those are the token type ids.
- [x] Which positions hold a real token.
  > 1 is real, 0 is padding, and the model ignores padding.

**4.** You double the vocabulary from 32,000 to 64,000. What do you expect?

- [ ] Texts half as long.
  > From 4,096 to 8,192 they were already far from halving; later doublings buy less.
- [x] Slightly shorter texts, and an embedding twice as large.
  > Each doubling buys less and costs twice as much.
- [ ] No change, since frequent words have tokens already.
  > Rarer words, names and other languages still gain a little.

**5.** A port of your tokenizer decodes every text exactly. Is it right?

- [x] Not yet: compare the ids.
  > Many id sequences decode to the same text; the model was trained on one of them.
- [ ] Yes, the round trip is the whole test.
  > *Break it* showed a wrong encoder with a perfect round trip.
- [ ] No, tokenizers never decode exactly.
  > Byte-level BPE does, on any text.

"""

# %% [markdown]
r"""
## Summary

- A word list is never complete: in the last fifth of one book about 4 % of the words were new. Subwords from bytes have no unknown text.
- BPE merges the most frequent neighbours, again and again; encoding applies the merges in the order of learning. Ours learns the same merges as the Rust library.
- WordPiece normalises, then takes the longest piece that fits; one misfit turns the whole word into `[UNK]`.
- A model receives ids, a mask that marks padding, and in BERT's case types that tell two texts apart.
- Embedding rows of words that are used alike point the same way, much more so than rows of equally frequent words.
- Doubling the vocabulary doubles the table and shortens the text less each time.

## Sources

- R. Sennrich, B. Haddow, A. Birch: *Neural Machine Translation of Rare Words with Subword Units*, 2016, [arXiv 1508.07909](https://arxiv.org/abs/1508.07909): BPE for text.
- A. Radford et al.: *Language Models are Unsupervised Multitask Learners*, 2019: byte-level BPE, section 2.2.
- J. Devlin et al.: *BERT*, 2018, [arXiv 1810.04805](https://arxiv.org/abs/1810.04805), and M. Schuster, K. Nakajima: *Japanese and Korean Voice Search*, 2012: WordPiece.
- T. Kudo: *Subword Regularization*, 2018, [arXiv 1804.10959](https://arxiv.org/abs/1804.10959): Unigram.
- T. Kiss, J. Strunk: *Unsupervised Multilingual Sentence Boundary Detection*, 2006: Punkt.
- T. Mikolov et al.: *Efficient Estimation of Word Representations in Vector Space*, 2013, [arXiv 1301.3781](https://arxiv.org/abs/1301.3781): words by their company.

**Next:** the ids are vectors now, but each knows nothing of the others. Lesson 04 lets them look at one another: attention.
"""
