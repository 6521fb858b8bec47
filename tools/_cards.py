"""The model cards: what each checkpoint is, and what was measured on its files."""

from tools._card_t5 import t5_card
from tools._plans import SEED, Plan
from utils.support.checkpoints import write_card


def gpt_card(plan: Plan, figures: dict) -> str:
    """Return the card of course-gpt."""
    samples = figures["samples"]
    rows = {
        "parameters": f"{figures['parameters']:,}",
        "perplexity per word, test stories": f"{figures['perplexity_per_word']:.2f}",
        "the same, 4-gram over the same tokens": (
            f"{figures['ngram_perplexity_per_word']:.2f}"
        ),
        f"sentences accepted, of {samples['stories']:,} sampled stories": percent(
            samples["sentences_accepted"]
        ),
        "whole stories accepted": percent(samples["stories_accepted"]),
        "sentences that training does not have": percent(samples["sentences_new"]),
    }
    for name, row in figures["tracking"].items():
        rows[f"tracking, {name} ({row['n']} questions)"] = (
            f"{percent(row['accuracy'])} (chance {percent(row['chance'])}, last mention"
            f" {percent(row['last_mention'])})"
        )
    about = (
        f"A GPT of {plan.n_layers} blocks ({plan.kind}) that tells stories of Saltby,"
        " the course's port town."
        " Trained from random weights by the course's own code"
        " (`python tools/build_checkpoints.py --only course-gpt`) on the shipped"
        f" training stories and {plan.n_more:,} more from the same generator, a part of"
        " whose statements has wordings that no file has, for"
        f" {plan.n_steps:,} steps of {plan.batch_size} stories, the first"
        f" {plan.n_drill_steps + plan.n_short_steps:,} of them plain and short ones."
        " Each row starts with `<|endoftext|>` and holds one whole story."
        f" One seed ({SEED})."
    )
    limits = (
        "It knows one town and nothing else; other text gets nonsense. What share of"
        " its own sentences is false or no sentence, and how often it loses track of"
        " who has what, stands in the table."
    )
    return write_card("course-gpt", [about], rows, limits)


def bert_card(plan: Plan, figures: dict) -> str:
    """Return the card of course-bert."""
    rows = {
        "parameters": f"{figures['parameters']:,}",
        f"masked content words found at first guess, of {figures['n']:,}": percent(
            figures["top1"]
        ),
    }
    orders = [key for key in figures if key.startswith("gap_to_ngram")]
    for order in (key.removeprefix("gap_to_ngram") for key in orders):
        low, high = figures[f"gap_to_ngram{order}"]
        found = percent(figures[f"ngram{order}_top1"])
        rows[f"the same, {order}-gram that sees both sides"] = (
            f"{found} (95 % interval of the difference: {100 * low:+.1f} to"
            f" {100 * high:+.1f} points)"
        )
    about = (
        f"A BERT of {plan.n_layers} blocks for filling in masked words of Saltby's"
        " stories and reviews. Trained from random weights by the course's own code"
        " (`python tools/build_checkpoints.py --only course-bert`) on the shipped"
        f" stories, reviews, news and passages with a question, and {plan.n_more:,}"
        f" more stories and {plan.n_more // 3:,} more of each of the others, for"
        f" {plan.n_steps:,} steps of {plan.batch_size} texts (the first"
        f" {3 * plan.n_short_steps:,} of pieces of 32, 64 and 128 tokens); 15 % of the"
        " tokens are asked, masked anew each time. No next-sentence task. One seed"
        f" ({SEED})."
    )
    limits = "It knows one town and its reviews. Other text gets nonsense."
    return write_card("course-bert", [about], rows, limits)


def percent(share: float) -> str:
    """Write a share in percent."""
    return f"{100 * share:.1f} %"


CARDS = {"gpt_neox": gpt_card, "bert": bert_card, "t5": t5_card}
