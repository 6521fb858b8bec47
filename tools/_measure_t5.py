"""Measure a T5 directory as a reader would load it: through transformers' generate."""

import re
from collections.abc import Callable, Sequence
from pathlib import Path

import torch

from tools._measure_tasks import rounded, score_names
from tools._plans import SEED
from utils.evaluate import bootstrap_interval
from utils.support.datasets import load_split
from utils.support.javascript import run_javascript
from utils.support.world.news import SIZES, unseen
from utils.support.world.news_baselines import first_sentence, rouge_l
from utils.support.world.news_check import check_summary
from utils.text_tasks import PREFIXES, find_word, mark_names, read_names

# More than any answer of the data needs, in tokens.
LONGEST = {"summary": 80, "en_fr": 60, "py_js": 250, "names": 320}
N_UNSEEN = 600  # items that begin with sentences of `news_unseen`
Writer = Callable[[str, Sequence[str]], list[str]]


def measure_t5(folder: Path, is_smoke: bool) -> dict:
    """Return what greedy decoding gets right of every task, over whole test sets."""
    from transformers import AutoModelForSeq2SeqLM, AutoTokenizer

    model = AutoModelForSeq2SeqLM.from_pretrained(folder).eval()
    tokenizer = AutoTokenizer.from_pretrained(folder)
    n = 4 if is_smoke else None

    def write(task: str, sources: Sequence[str]) -> list[str]:
        longest = 8 if is_smoke else LONGEST[task]
        return write_texts(model, tokenizer, task, sources, longest)

    news = {split: load_split("news", split)[:n] for split in ("test", "handwritten")}
    items = news | {"unseen": unseen_items(n or N_UNSEEN)}
    return rounded(
        {
            "parameters": model.num_parameters(),
            **{task: score_pairs(write, task, n) for task in ("en_fr", "py_js")},
            "names": {split: score_lists(write, rows) for split, rows in news.items()},
            "summary": {
                split: score_summaries(write, rows) for split, rows in items.items()
            },
        }
    )


def unseen_items(n: int) -> list[dict]:
    """Draw news with first sentences of which no training has one."""
    held = [row for split in SIZES for row in load_split("news", split)]
    return unseen(n, SEED, held)


@torch.inference_mode()
def write_texts(
    model, tokenizer, task: str, sources: Sequence[str], longest: int
) -> list[str]:
    """Decode greedily, 32 texts of similar length at a time."""
    order = sorted(range(len(sources)), key=lambda i: len(sources[i]))
    written = {}
    for at in range(0, len(order), 32):
        picked = order[at : at + 32]
        texts = [PREFIXES[task] + sources[i] for i in picked]
        batch = tokenizer(texts, return_tensors="pt", padding=True)
        ids = model.generate(
            batch["input_ids"],
            attention_mask=batch["attention_mask"],
            max_new_tokens=longest,
            do_sample=False,
            num_beams=1,
        )
        texts = tokenizer.batch_decode(ids, skip_special_tokens=True)
        written |= dict(zip(picked, texts, strict=True))
    return [written[i] for i in range(len(sources))]


def mean(name: str, values: Sequence[float | bool]) -> dict:
    """Return a mean with its 95 % interval."""
    row = torch.tensor(values).double()
    interval = bootstrap_interval(lambda draw: row[draw].mean(), len(row))
    return {name: row.mean().item(), f"{name}_interval": interval}


def share(name: str, values: Sequence[bool]) -> dict:
    """Return a share with its 95 % interval, which has a width at 0 and 1 too.

    There all draws are the same; the interval of Clopper and Pearson has a width.
    """
    found = mean(name, values)
    if len(set(values)) == 1:
        edge = 0.025 ** (1 / len(values))
        interval = (edge, 1.0) if values[0] else (0.0, 1 - edge)
        found[f"{name}_interval"] = interval
    return found


def score_pairs(write: Writer, task: str, n: int | None) -> dict:
    """Return the scores on the generated test, and below them those by hand."""
    found = score_targets(write, task, load_split(task, "test")[:n])
    rows = load_split(task, "handwritten")[:n]
    by_hand = score_targets(write, task, rows) | known_words(task, rows)
    return found | {"handwritten": by_hand}


def known_words(task: str, rows: Sequence[dict]) -> dict:
    """Return how many words of the sources, and whole sources, training has."""

    def words_of(row: dict) -> list[str]:
        return re.findall(r"[^\W\d_]+", row["source"].lower())

    found = [words_of(row) for row in rows]
    known = {word for row in load_split(task, "train") for word in words_of(row)}
    words = [word in known for row in found for word in row]
    whole = sum(known.issuperset(row) for row in found)
    return {"words_known": sum(words) / len(words), "rows_known": whole / len(rows)}


def score_targets(write: Writer, task: str, rows: Sequence[dict]) -> dict:
    """Return the share of right targets, overall and by what is new; which functions
    run and do the same; and the first mistakes."""
    written = write(task, [row["source"] for row in rows])
    pairs = list(zip(written, rows, strict=True))
    right = [t in (row["target"], *row.get("also_right", ())) for t, row in pairs]
    found = {"n": len(rows), **share("exact_match", right)}
    for field in sorted(rows[0].keys() & {"combo_seen", "frame_seen"}):
        for seen in (True, False):
            part = [r for r, row in zip(right, rows, strict=True) if row[field] is seen]
            name = f"exact_match_{field if seen else field.replace('seen', 'new')}"
            found[name] = sum(part) / max(1, len(part))
    if task == "py_js":
        found |= score_runs(written, rows)
    wrong = [i for i, is_right in enumerate(right) if not is_right][:3]
    found["mistakes"] = [
        {"source": rows[i]["source"], "written": written[i]} for i in wrong
    ]
    return found


def score_runs(written: Sequence[str], rows: Sequence[dict]) -> dict:
    """Return the share of functions that do what the Python does; none without node."""
    calls = [(text, row["inputs"]) for text, row in zip(written, rows, strict=True)]
    results = run_javascript(calls)
    if results is None:
        return {}
    same = [said == row["outputs"] for said, row in zip(results, rows, strict=True)]
    return share("does_the_same", same)


def score_lists(write: Writer, rows: Sequence[dict]) -> dict:
    """Return precision, recall and F1 of names read back from what was written."""
    marked, n_names, n_lost, n_broken = [], 0, 0, 0
    written = write("names", [row["text"] for row in rows])
    for answer, row in zip(written, rows, strict=True):
        names, broken = read_names(answer)
        lost = [name for name, _ in names if not find_word(row["text"], name)]
        # What the text does not have counts as a guess, and is never right.
        nowhere = [(-1 - i, -1, "") for i in range(len(lost))]
        marked.append(mark_names(row["text"], names) + nowhere)
        n_names, n_lost = n_names + len(names), n_lost + len(lost)
        n_broken += broken
    found = score_names(rows, marked, "entities")
    return found | {
        "not_in_the_text": n_lost / max(1, n_names),
        "malformed": n_broken / max(1, n_names + n_broken),
    }


def score_summaries(write: Writer, rows: Sequence[dict]) -> dict:
    """Return ROUGE-L beside that of the first sentence, and how many are true."""
    written = write("summary", [row["text"] for row in rows])
    pairs = list(zip(written, rows, strict=True))
    ours = [rouge_l(text, row["summary"]) for text, row in pairs]
    lead = [rouge_l(first_sentence(row["text"]), row["summary"]) for row in rows]
    found = {"n": len(rows), **mean("rouge_l", ours), **mean("lead_rouge_l", lead)}
    found |= mean("gap", [a - b for a, b in zip(ours, lead, strict=True)])
    if rows[0]["truth"] is not None:
        verdicts = [check_summary(text, row["truth"]) for text, row in pairs]
        found |= mean("consistent", [verdict.ok for verdict in verdicts])
        found |= mean("exact_match", [text == row["summary"] for text, row in pairs])
        judged = zip(verdicts, pairs, strict=True)
        wrong = [(v.reason, text) for v, (text, _) in judged if not v.ok]
        found["mistakes"] = [{"reason": r, "written": text} for r, text in wrong[:3]]
    return found
