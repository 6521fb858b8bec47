"""The model cards of the fine-tuned checkpoints, from figures of the files."""

from tools._card_parts import percent
from tools._plans import SEED
from tools._recipe_answers import TIMES
from tools._tasks import AnswersPlan, TaskPlan
from utils.support.checkpoints import write_card

_NAMES = {"test": "compositional test", "handwritten": "handwritten test"}
_ABOUT = {
    "course-bert-sentiment": "Says whether a review of Saltby is positive or negative",
    "course-bert-topic": "Says which of ten topics a news item of Saltby has",
    "course-bert-ner": "Finds the names in news of Saltby: people, places,"
    " organisations and dates",
    "course-bert-qa": "Finds the stretch of a passage that answers a question",
}
_RENAMED = {
    "bert_tokens": " Three items of four have other names: made-up ones and ordinary"
    " words; in one, every twelfth lower-case word is another as well."
}
_LIMITS = (
    "It knows one town, in generated English. The handwritten test says what is left"
    " when people write; do not use it for anything but learning."
)


def task_card(plan: TaskPlan, figures: dict) -> str:
    """Return the card of a fine-tuned checkpoint."""
    rows = {"parameters": f"{figures['parameters']:,}"}
    for split, name in _NAMES.items():
        rows |= _ROWS[plan.kind](name, figures[split])
    rows |= _baseline_rows(plan, figures["baselines"])
    return write_card(plan.name, [_about(plan)], rows, _LIMITS)


def _about(plan: TaskPlan) -> str:
    return (
        f"{_ABOUT[plan.name]}. Fine-tuned from {plan.base} by the course's own code"
        f" (`python tools/build_checkpoints.py --only {plan.name}`), encoder and head"
        f" together, on the shipped training rows of {plan.data} and {plan.n_more:,}"
        f" more from the same generator{_further(plan)}, for {plan.n_steps:,} steps of"
        f" {plan.batch_size} rows; learning rate {plan.lr:g}, dropout {plan.dropout:g},"
        f" one seed ({SEED}).{_RENAMED.get(plan.kind, '')}{_exercises(plan)} The tests"
        " were looked at by no training step."
    )


def _further(plan: TaskPlan) -> str:
    if not plan.more:
        return ""
    told = {
        "reviews": "judging sentences",
        "news": "sentences",
        "questions": "sentences and questions",
    }[plan.data]
    return f" ({percent(plan.more)} of their {told} in wordings that no file has)"


def _exercises(plan: TaskPlan) -> str:
    if not isinstance(plan, AnswersPlan):
        return ""
    return (
        f" Of these steps, the first {plan.n_copy_steps:,} fill gaps in repeated random"
        f" tokens; {plan.n_find_steps:,} find one of a kind in random sentences, where"
        " the layer before the last must also say in which; and"
        f" {plan.n_short_steps:,} and then {plan.n_longer_steps:,} answer questions"
        f" about short passages ({plan.n_passages:,} of one and {plan.n_passages:,} of"
        " two sentences for each event, drawn by the same generator), at first for"
        f" {plan.n_swap_steps:,} steps with ever fewer of their words random. Then come"
        " whole passages, with short ones in every third batch. Finds and one-sentence"
        f" events have {int(plan.batch_size * TIMES)} rows a batch. The learning rate"
        " rises and falls anew for each of the five."
    )


def _text_rows(name: str, found: dict) -> dict[str, str]:
    rows = {f"accuracy, {name} ({found['n']})": _with_interval(found, "accuracy")}
    rows[f"majority, {name}"] = percent(found["majority"])
    if "whole_pairs" in found:
        both = f"both rows of a minimal pair right ({found['pairs']} pairs)"
        rows[both] = percent(found["whole_pairs"])
    for key, words in (("frame_seen", "frames"), ("combo_seen", "combinations")):
        rows |= _seen_rows(f"accuracy, {words}", found.get(f"by_{key}"))
    for value, share in found.get("by_phenomenon", {}).items():
        rows[f"accuracy, {name}, {value}"] = percent(share)
    if "False" in (by_lead := found.get("by_lead_is_news", {})):
        rows["accuracy where the first sentence is not the news"] = percent(
            by_lead["False"]
        )
    return rows


def _name_rows(name: str, found: dict) -> dict[str, str]:
    f1 = f"F1 of whole names, strict, {name} ({found['names']:,} names)"
    rows = {f1: _with_interval(found, "f1", as_share=True)}
    rows[f"precision, recall, {name}"] = (
        f"{found['precision']:.3f}, {found['recall']:.3f}"
    )
    kinds = found["by_kind"].items()
    rows[f"F1 by kind, {name}"] = ", ".join(f"{kind} {f1:.3f}" for kind, f1 in kinds)
    for key in ("seen", "new"):
        if f"f1_people_{key}" in found:
            rows[f"F1, people {key}"] = f"{found[f'f1_people_{key}']:.3f}"
    return rows


def _answer_rows(name: str, found: dict) -> dict[str, str]:
    exact = f"exact match, {name} ({found['n']})"
    rows = {exact: _with_interval(found, "exact_match")}
    rows[f"overlap of words (F1), {name}"] = f"{found['overlap_f1']:.3f}"
    if "right_type" in found:
        rows["answers of the type asked for, right or wrong"] = (
            f"{percent(found['right_type'])} (drawing among the passage's values of"
            f" that type: {percent(found['random_of_type'])} right)"
        )
    kinds = found["by_kind"].items()
    rows[f"exact match by kind, {name}"] = ", ".join(
        f"{kind} {percent(share)}" for kind, share in kinds
    )
    for key, words in (("frame_seen", "frames"), ("combo_seen", "combinations")):
        rows |= _seen_rows(f"exact match, {words}", found.get(f"by_{key}"))
    return rows


def _seen_rows(what: str, found: dict | None) -> dict[str, str]:
    said = {"True": "as in training", "False": "never in training"}
    return {f"{what} {said[key]}": percent(found[key]) for key in found or {}}


def _with_interval(found: dict, key: str, as_share: bool = False) -> str:
    low, high = found[f"{key}_interval"]
    if as_share:
        return f"{found[key]:.3f} (95 % interval {low:.3f} to {high:.3f})"
    told = f"{percent(found[key])} (95 % interval {100 * low:.1f} to {100 * high:.1f})"
    return told


def _baseline_rows(plan: TaskPlan, found: dict) -> dict[str, str]:
    """Say what simpler means reach that learnt from the same rows."""
    if plan.kind == "bert_spans":
        return {"baselines": "in data/questions/card.md; the best is at 74.6 %"}
    if plan.kind == "bert_tokens":
        told = {"names": "list of names", "words": "most frequent tag of each word"}
        return {
            f"F1 of a {what}, {_NAMES[split]}": f"{found[split][key]['f1']:.3f}"
            for split in _NAMES
            for key, what in told.items()
        }
    rows = {}
    for key, what in (("unigram", "words"), ("bigram", "words and bigrams")):
        for split, name in _NAMES.items():
            rows[f"bag of {what}, same rows, {name}"] = percent(found[key][split])
    if "pairs_both" in found["bigram"]:
        rows["the latter, whole pairs"] = percent(found["bigram"]["pairs_both"])
    return rows


_ROWS = {"bert_text": _text_rows, "bert_tokens": _name_rows, "bert_spans": _answer_rows}
TASK_CARDS = dict.fromkeys(_ROWS, task_card)
