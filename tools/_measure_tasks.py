"""Measure a fine-tuned directory as a reader would load it: through transformers."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import torch
from torch import Tensor
from transformers import (
    AutoModelForQuestionAnswering,
    AutoModelForSequenceClassification,
    AutoModelForTokenClassification,
)

from tools._recipe_tasks import drawn_rows, encoder_of, label_names
from tools._tasks import TASKS, TaskPlan
from utils.data import length_batches
from utils.evaluate import bootstrap_interval
from utils.review_tests import pair_up, share_by, whole_pairs
from utils.spans import overlap_f1, score_spans
from utils.support.datasets import load_split
from utils.support.files import CourseError
from utils.support.vocabularies import read_vocab
from utils.support.world import (
    news_baselines,
    questions_baselines,
    reviews_baselines,
)
from utils.support.world.questions_values import mentions
from utils.tasks import pad_examples, read_answers, read_names
from utils.tokenizer import WordPieceTokenizer

LogitsOf = Callable[[dict[str, Tensor]], Tensor]
TESTS = ("test", "handwritten")


@torch.inference_mode()
def guess(
    plan: TaskPlan,
    logits_of: LogitsOf,
    rows: Sequence[dict],
    labels: Sequence[str],
    max_seq_len: int,
) -> list:
    """Return a label, a list of names or an answer's text for each row."""
    encode = encoder_of(plan, labels, max_seq_len)
    examples = [encode(row) for row in rows]
    guesses: list = [None] * len(rows)
    for part in length_batches([len(example.ids) for example in examples], 50):
        batch = pad_examples([examples[i] for i in part])
        found = _read(plan, logits_of(batch), batch, [rows[i] for i in part], labels)
        for i, answer in zip(part, found, strict=True):
            guesses[i] = answer
    return guesses


def _read(
    plan: TaskPlan,
    logits: Tensor,
    batch: dict[str, Tensor],
    rows: Sequence[dict],
    labels: Sequence[str],
) -> list:
    tokenizer = WordPieceTokenizer(read_vocab(plan.tokenizer))
    if plan.kind == "bert_text":
        return [labels[i] for i in logits.argmax(-1).tolist()]
    if plan.kind == "bert_tokens":
        texts = [row["text"] for row in rows]
        both = zip(logits, texts, strict=True)
        return [read_names(scores, text, tokenizer, labels) for scores, text in both]
    contexts = [row["context"] for row in rows]
    places = read_answers(logits, batch["token_type_ids"], contexts, tokenizer)
    return [c[start:end] for c, (start, end) in zip(contexts, places, strict=True)]


def score_texts(rows: Sequence[dict], guesses: Sequence[str], field: str) -> dict:
    """Return accuracy with its interval, the majority's, and that of whole pairs."""
    right = [g == row[field] for g, row in zip(guesses, rows, strict=True)]
    true = [row[field] for row in rows]
    found = _share("accuracy", right)
    found["majority"] = round(max(map(true.count, set(true))) / len(true), 4)
    if pairs := pair_up(rows) if "pair" in rows[0] else []:
        found |= {"pairs": len(pairs), "whole_pairs": whole_pairs(pairs, right)}
    for key in ("phenomenon", "lead_is_news", "frame_seen", "combo_seen"):
        if rows[0].get(key) is not None:
            found[f"by_{key}"] = share_by([str(row[key]) for row in rows], right)
    return found


def score_names(rows: Sequence[dict], guesses: Sequence[list], field: str) -> dict:
    """Return precision, recall and F1 of whole names, in all and by kind."""
    true = [[tuple(span) for span in row[field]] for row in rows]
    found: dict = {"n": len(rows), "names": sum(map(len, true))}
    found |= score_spans(true, guesses)

    def f1(draw: Tensor) -> float:
        picked = draw.tolist()
        return score_spans([true[i] for i in picked], [guesses[i] for i in picked])[
            "f1"
        ]

    found["f1_interval"] = bootstrap_interval(f1, len(rows))
    kinds = sorted({kind for spans in true for *_, kind in spans})
    found["by_kind"] = {
        kind: score_spans(*(_only(kind, side) for side in (true, guesses)))["f1"]
        for kind in kinds
    }
    if "people_seen" in rows[0]:
        for seen in (True, False):
            at = [i for i, row in enumerate(rows) if row["people_seen"] is seen]
            picked = [true[i] for i in at], [guesses[i] for i in at]
            found[f"f1_people_{'seen' if seen else 'new'}"] = score_spans(*picked)["f1"]
    return found


def _only(kind: str, side: Sequence[Sequence[tuple]]) -> list[list[tuple]]:
    return [[span for span in spans if span[2] == kind] for spans in side]


def score_answers(rows: Sequence[dict], guesses: Sequence[str], field: str) -> dict:
    """Return exact match, and the overlap of words with the best right answer."""
    answers = [[row[field], *row["also_right"]] for row in rows]
    right = [guess in valid for guess, valid in zip(guesses, answers, strict=True)]
    overlaps = [
        max(overlap_f1(guess, answer) for answer in valid)
        for guess, valid in zip(guesses, answers, strict=True)
    ]
    found = _share("exact_match", right)
    found["overlap_f1"] = sum(overlaps) / len(overlaps)
    if "combo_seen" in rows[0]:  # the town's own: what its values are is known
        both = list(zip(rows, guesses, strict=True))
        found["right_type"] = sum(_is_of_type(*one) for one in both) / len(rows)
        drawn = [questions_baselines.guesses(row)["random"] for row in rows]
        found["random_of_type"] = sum(drawn) / len(rows)
    for key in ("kind", "frame_seen", "combo_seen"):
        if key in rows[0]:
            found[f"by_{key}"] = share_by([str(row[key]) for row in rows], right)
    return found


def _is_of_type(row: dict, guess: str) -> bool:
    """Say whether a guess names a value of the type asked for: a year, a person."""
    of, _ = questions_baselines.truth_of(row)
    return of in {found for found, *_ in mentions(guess)}


def _share(name: str, right: Sequence[bool]) -> dict:
    values = torch.tensor(right).double()
    interval = bootstrap_interval(lambda draw: values[draw].mean(), len(values))
    return {"n": len(right), name: values.mean().item(), f"{name}_interval": interval}


SCORES = {
    "bert_text": score_texts,
    "bert_tokens": score_names,
    "bert_spans": score_answers,
}


def rounded(found):
    """Round every number of nested dicts, lists and tuples to four places."""
    if isinstance(found, dict):
        return {key: rounded(value) for key, value in found.items()}
    if isinstance(found, list | tuple):
        return [rounded(value) for value in found]
    return round(found, 4) if isinstance(found, float) else found


def measure_task(folder: Path, is_smoke: bool) -> dict:
    """Return the scores on both tests, and those of baselines trained on the same."""
    plan = TASKS[folder.name]
    model = MODELS[plan.kind].from_pretrained(folder).eval()
    labels = label_names(plan)
    if labels and tuple(model.config.id2label.values()) != labels:
        raise CourseError(f"{folder} has other labels than {', '.join(labels)}.")
    found: dict = {"parameters": model.num_parameters()}
    for split in TESTS:
        rows = load_split(plan.data, split)[: 12 if is_smoke else None]
        longest = model.config.max_position_embeddings
        guesses = guess(plan, logits_of(model), rows, labels, longest)
        found[split] = SCORES[plan.kind](rows, guesses, plan.field)
    n_more = 0 if is_smoke else plan.n_more
    return rounded(found | {"baselines": baselines_of(replace(plan, n_more=n_more))})


def logits_of(model) -> LogitsOf:
    """Return what calls a model of transformers as ours are called."""

    def call(batch: dict[str, Tensor]) -> Tensor:
        out = model(
            **{name: value for name, value in batch.items() if name != "labels"}
        )
        if "logits" in out:
            return out.logits
        return torch.stack([out.start_logits, out.end_logits], dim=-1)

    return call


def baselines_of(plan: TaskPlan) -> dict:
    """Return what can be had without a model, from the rows it was trained on.

    Names are left as they were drawn: a list with invented ones would find fewer.
    """
    splits = {"train": drawn_rows(plan)}
    splits |= {split: load_split(plan.data, split) for split in TESTS}
    if plan.kind == "bert_spans":
        return {}  # data/questions/card.md has them: they need the answers' types
    if plan.kind == "bert_tokens":
        return {
            split: news_baselines.entity_baselines(splits["train"], splits[split])
            for split in TESTS
        }
    module = {"reviews": reviews_baselines, "news": news_baselines}[plan.data]
    return module.baselines(splits)


MODELS = {
    "bert_text": AutoModelForSequenceClassification,
    "bert_tokens": AutoModelForTokenClassification,
    "bert_spans": AutoModelForQuestionAnswering,
}
TASK_MEASURES = dict.fromkeys(MODELS, measure_task)
