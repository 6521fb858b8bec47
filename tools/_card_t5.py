"""The model card of course-t5."""

from tools._card_parts import percent
from tools._plans import SEED, Plan
from tools._recipe_t5 import SHARE_MORE
from utils.support.checkpoints import write_card
from utils.support.world.news_grammar import LATE_LEADS, UNSEEN_LEADS
from utils.text_tasks import PREFIXES

_PAIRS = {"en_fr": "English to French", "py_js": "Python to JavaScript"}


def t5_card(plan: Plan, figures: dict) -> str:
    """Return the card of course-t5."""
    prefixes = ", ".join(f"`{prefix.strip()}`" for prefix in PREFIXES.values())
    about = (
        f"A T5 of {plan.n_layers} blocks in the encoder and {plan.n_layers} in the"
        " decoder that does four tasks of Saltby, the course's port town, each asked by"
        f" its prefix ({prefixes}): a news item in one sentence, English to French,"
        " Python to JavaScript, and the names in a news item as a list"
        " (`PER: Rosa Bell; LOC: Gull Lane`). Trained from random weights by the"
        " course's own code (`python tools/build_checkpoints.py --only course-t5`) on"
        f" the shipped training splits and {plan.n_more:,} more sentence pairs,"
        f" {plan.n_more // 3:,} more functions and {plan.n_more:,} more news items"
        f" from the same generators, for {plan.n_steps:,} steps; the first"
        f" {plan.n_short_steps:,} without summaries and with names in single sentences,"
        f" the last {plan.n_late_steps:,} with {plan.n_late:,} news items more, many"
        f" of them first told in one of {_count(LATE_LEADS):,} sentences that the"
        " others do not have; there the learning rate rises and falls anew."
        f" Of the generated news, {percent(SHARE_MORE)} of the sentences are in"
        " wordings that no file has. In three of every four news items, people have"
        " other names, made up or ordinary words, and in one of these places and"
        " organisations too, so that copying is learnt. Learning rate"
        f" {plan.lr:g} for embeddings, {plan.lr * plan.muon:g} for matrices; one seed"
        f" ({SEED})."
    )
    how = (
        "Everything below was decoded greedily by transformers' `generate`. Intervals"
        " are 95 %, from 1,000 bootstrap draws of the test rows."
    )
    rows = {"parameters": f"{figures['parameters']:,}"}
    for task, name in _PAIRS.items():
        rows |= _target_rows(name, figures[task])
        rows |= _hand_rows(name, figures[task]["handwritten"])
    for split, found in figures["summary"].items():
        rows |= _summary_rows(f"summaries, {_spell(split)}", found)
    for split, found in figures["names"].items():
        rows |= _name_rows(f"names, {_spell(split)}", found)
    limits = (
        "It knows one town. The rows called handwritten were written one by one, and it"
        " was not trained for such: its figures there say how little carries over."
        " In the tests of French and JavaScript one target counts as right, though both"
        " often have several; of the handwritten rows all that their author thought of."
        f" {_lost(figures)}"
        " A name that was listed is marked wherever it stands."
    )
    if "unseen" in figures["summary"]:
        n = _count(UNSEEN_LEADS)
        limits += (
            " The items called new first sentences are drawn like the shipped training"
            f" rows, but each event is told first in one of {n:,} sentences that no"
            " training has; the test has thirty such sentences."
        )
    return write_card("course-t5", [about, how], rows, limits)


def _count(leads: dict[str, list]) -> int:
    return sum(map(len, leads.values()))


def _spell(split: str) -> str:
    names = {"test": "compositional test", "unseen": "new first sentences"}
    return names.get(split, split)


def _between(interval: list[float], spell=percent) -> str:
    low, high = interval
    return f"95 % interval {spell(low)} to {spell(high)}"


def _target_rows(name: str, found: dict) -> dict[str, str]:
    new = ", ".join(
        f"{what} {percent(found[f'exact_match_{key}_new'])}"
        for what, key in (("new combinations", "combo"), ("new frames", "frame"))
    )
    share, between = found["exact_match"], _between(found["exact_match_interval"])
    title = f"{name}, exact match over {found['n']} test rows"
    return {title: f"{percent(share)} ({between}; {new})"} | _run_row(name, found)


def _hand_rows(name: str, found: dict) -> dict[str, str]:
    title = f"{name}, handwritten, exact match over {found['n']} rows"
    told = (
        f"{percent(found['exact_match'])} ({_between(found['exact_match_interval'])})"
    )
    return {title: told} | _run_row(f"{name}, handwritten", found)


def _run_row(name: str, found: dict) -> dict[str, str]:
    if "does_the_same" not in found:
        return {}
    between = _between(found["does_the_same_interval"])
    told = f"{percent(found['does_the_same'])} ({between})"
    return {f"{name}, runs under node and does the same": told}


def _lost(figures: dict) -> str:
    """Tell what handwritten rows become, by the first of each that goes wrong."""
    told = []
    for task in _PAIRS:
        if wrong := figures[task]["handwritten"]["mistakes"]:
            ends = [wrong[0][k].split("\n")[0] for k in ("source", "written")]
            told.append("`{}` becomes `{}`".format(*ends))
    words = figures["en_fr"]["handwritten"]
    return (
        f"Training has {percent(words['words_known'])} of the words of the handwritten"
        f" sentences, and all words of {percent(words['rows_known'])} of them;"
        " what is new becomes other words or pieces of words, names of functions too:"
        f" {', and '.join(told)}."
    )


def _summary_rows(name: str, found: dict) -> dict[str, str]:
    ours, lead = found["rouge_l"], found["lead_rouge_l"]
    gap = _between(found["gap_interval"], "{:+.3f}".format)
    rows = {
        f"{name}, ROUGE-L over {found['n']} items": (
            f"{ours:.3f} (first sentence {lead:.3f}; difference: {gap})"
        )
    }
    if "consistent" in found:
        between = _between(found["consistent_interval"])
        rows[f"{name}, true by the known facts"] = (
            f"{percent(found['consistent'])} ({between})"
        )
    return rows


def _name_rows(name: str, found: dict) -> dict[str, str]:
    low, high = found["f1_interval"]
    more = f"95 % interval {low:.3f} to {high:.3f}"
    if "f1_people_new" in found:
        more += f"; people seen {found['f1_people_seen']:.3f},"
        more += f" new {found['f1_people_new']:.3f}"
    more += f"; malformed {percent(found['malformed'])}"
    title = f"{name}, F1 of whole names over {found['n']} items"
    return {title: f"{found['f1']:.3f} ({more})"}
