"""Measure BPE training and encoding: ours beside pure Python and `tokenizers`.

All learn the same merges from the same text, Python's own language reference, in one
run on one thread; the script stops if a merge or an encoded id differs.

- pure Python: the words in a list, each a list of ids; each round counts every pair and
  merges the best one in every word. With `--distinct` each distinct word once, with its
  count, which is the same idea as in ours.
- `tokenizers`: `train_from_iterator` and `encode`, fed the text as one string, as ours
  is, and beside it line by line (`encode_batch`), which lets it use all threads.

    python benchmarks/bpe.py --merges 256 --json bpe.json
"""

import json
import os
import sys
import time
from collections import Counter
from pathlib import Path
from pydoc_data.topics import topics
from typing import Annotated

os.environ.setdefault("TOKENIZERS_PARALLELISM", "true")
REPO = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(REPO))

import tokenizers  # noqa: E402
import torch  # noqa: E402
import typer  # noqa: E402
from tokenizers import Tokenizer, models, pre_tokenizers, trainers  # noqa: E402

from benchmarks._common import (  # noqa: E402
    JsonPath,
    keep,
    show_setting,
    show_table,
)
from utils.tokenizer import BPETokenizer, build_pieces  # noqa: E402
from utils.vocabulary import bytes_to_unicode, split_words  # noqa: E402

ALPHABET = bytes_to_unicode()


def count_python(words: list[list[int]], counts: list[int]) -> Counter:
    """Count neighbours, word by word."""
    totals = Counter()
    for word, n in zip(words, counts, strict=True):
        for pair in zip(word, word[1:], strict=False):
            totals[pair] += n
    return totals


def merge_python(word: list[int], pair: tuple[int, int], new_id: int) -> list[int]:
    """Replace a pair by a new id, left to right."""
    out, i = [], 0
    while i < len(word):
        if i + 1 < len(word) and (word[i], word[i + 1]) == pair:
            out.append(new_id)
            i += 2
        else:
            out.append(word[i])
            i += 1
    return out


def train_python(text: str, n_merges: int, is_distinct: bool) -> list[tuple[int, int]]:
    """Learn merges with lists and a dictionary only."""
    found = split_words(text)
    bag = Counter(found) if is_distinct else dict(enumerate(found))
    strings = list(bag) if is_distinct else found
    counts = list(bag.values()) if is_distinct else [1] * len(found)
    words = [list(word.encode()) for word in strings]
    rank = {byte: place for place, byte in enumerate(ALPHABET)}
    merges = []
    for new_id in range(256, 256 + n_merges):
        totals = count_python(words, counts)

        def order(pair: tuple[int, int], totals=totals) -> tuple:
            return -totals[pair], rank.get(pair[0], pair[0]), rank.get(pair[1], pair[1])

        best = min(totals, key=order)
        words = [merge_python(word, best, new_id) for word in words]
        merges.append(best)
    return merges


def encode_python(text: str, merges: list[tuple[int, int]]) -> list[int]:
    """Encode word by word, the earliest-learned pair of the word first."""
    ranks = {pair: i for i, pair in enumerate(merges)}
    ids = []
    for word in split_words(text):
        row = list(word.encode())
        while len(row) > 1:
            pairs = zip(row, row[1:], strict=False)
            best = min(pairs, key=lambda pair: ranks.get(pair, len(ranks)))
            if best not in ranks:
                break
            row = merge_python(row, best, 256 + ranks[best])
        ids += row
    return ids


def train_rust(lines: list[str], n_merges: int) -> Tokenizer:
    """Train the `tokenizers` library's byte-level BPE."""
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    trainer = trainers.BpeTrainer(
        vocab_size=256 + n_merges,
        initial_alphabet=sorted(pre_tokenizers.ByteLevel.alphabet()),
        show_progress=False,
    )
    tokenizer.train_from_iterator(lines, trainer)
    return tokenizer


def as_characters(merges: list[tuple[int, int]]) -> list[list[str]]:
    """Write merges as `tokenizers` does."""
    pieces, _ = build_pieces(merges)
    shown = ["".join(ALPHABET[byte] for byte in piece) for piece in pieces]
    return [[shown[left], shown[right]] for left, right in merges]


def clock(function, repeats: int) -> tuple[object, float]:
    """Return a function's result and its shortest time in seconds."""
    times = []
    for _ in range(repeats):
        start = time.perf_counter()
        result = function()
        times.append(time.perf_counter() - start)
    return result, min(times)


def measure(text: str, n_merges: int, repeats: int, is_distinct: bool) -> dict:
    """Time all three on one text; raise if they disagree."""
    lines = text.splitlines(keepends=True)
    size = 256 + n_merges
    train_ours = lambda: BPETokenizer.train(text, size)  # noqa: E731
    train_ours()  # the first call of a tensor operation costs more
    ours, t_ours = clock(train_ours, repeats)
    rust, t_rust = clock(lambda: train_rust([text], n_merges), repeats)
    _, t_lines = clock(lambda: train_rust(lines, n_merges), repeats)
    slow, t_slow = clock(lambda: train_python(text, n_merges, is_distinct), 1)
    theirs = json.loads(rust.to_str())["model"]["merges"]
    assert ours.merges == slow, "pure Python found other merges"
    assert as_characters(ours.merges) == theirs, "tokenizers found other merges"

    def encode_fresh() -> list[int]:
        return BPETokenizer(ours.merges).encode(text)  # nothing remembered

    ids, e_ours = clock(encode_fresh, repeats)
    slow_ids, e_slow = clock(lambda: encode_python(text, ours.merges), 1)
    found, e_rust = clock(lambda: rust.encode(text), repeats)
    _, e_lines = clock(lambda: rust.encode_batch(lines), repeats)
    show = {i: "".join(ALPHABET[b] for b in p) for i, p in ours.bytes_of.items()}
    assert ids == slow_ids, "pure Python encodes otherwise"
    assert [show[i] for i in ids] == found.tokens, "tokenizers encodes otherwise"
    return {
        "train": row(t_ours, t_slow, t_rust, t_lines),
        "encode": row(e_ours, e_slow, e_rust, e_lines),
    }


def row(ours: float, python: float, rust: float, lines: float) -> dict[str, float]:
    """Gather one line of the table, in seconds and ratios."""
    return {
        "ours_s": round(ours, 3),
        "python_s": round(python, 3),
        "tokenizers_s": round(rust, 3),
        "tokenizers_lines_s": round(lines, 3),
        "times_python": round(python / ours, 1),
        "of_tokenizers": round(ours / rust, 2),
        "of_tokenizers_lines": round(ours / lines, 2),
    }


def main(
    merges: Annotated[int, typer.Option(min=1, help="How many merges to learn.")] = 256,
    copies: Annotated[int, typer.Option(min=1, help="Repeat the text.")] = 1,
    repeats: Annotated[int, typer.Option(min=1, help="Take the best of so many.")] = 3,
    distinct: Annotated[
        bool, typer.Option("--distinct", help="Pure Python on distinct words only.")
    ] = False,
    json_path: JsonPath = None,
) -> None:
    """Train and encode with all three; print seconds and ratios."""
    torch.set_num_threads(1)
    text = "\n".join(topics.values()) * copies
    results = measure(text, merges, repeats, distinct)
    about = {
        "bytes": len(text.encode()),
        "merges": merges,
        "python_on": "distinct words" if distinct else "all words",
        "torch": torch.__version__,
        "tokenizers": tokenizers.__version__,
    }
    show_setting(about)
    show_table(results)
    keep(json_path, about, results)


if __name__ == "__main__":
    typer.run(main)
