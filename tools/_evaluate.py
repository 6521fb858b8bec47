"""How good is a language model of Saltby's stories? Perplexity, tracking, acceptance.

Each function takes a model as a callable, `logits_of(ids, is_real)`, so that the same
code measures ours while it trains and the shipped files as transformers reads them.
"""

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from utils.support.world.checker import check_story
from utils.support.world.stories_probes import Probe, tracking_probes
from utils.tokenizer import pad_batch

LogitsOf = Callable[[Tensor, Tensor], Tensor]


@dataclass(frozen=True)
class Outcome:
    """One probe and whether the model, and the guess "last mentioned", got it."""

    probe: Probe
    is_right: bool
    n_words: int  # of the story before the question

    @property
    def last_mention_is_right(self) -> bool:
        """Say whether whoever was mentioned last is the answer."""
        return self.probe.last_mentioned == self.probe.answer


def row_logp(logits_of: LogitsOf, rows: Sequence[Sequence[int]], pad: int) -> Tensor:
    """Return the log-probability of each next token: (B, T-1) nats, 0 on padding."""
    batch = pad_batch(rows, pad)
    ids, is_real = batch["input_ids"], batch["attention_mask"]
    logp = logits_of(ids, is_real)[:, :-1].log_softmax(-1)  # (B, T-1, V)
    picked = logp.gather(-1, ids[:, 1:, None]).squeeze(-1)  # (B, T-1)
    return picked * is_real[:, 1:]


@torch.inference_mode()
def perplexity_per_word(
    logits_of: LogitsOf, texts: Sequence[str], encode, end: int, batch_size: int = 32
) -> float:
    """Return exp of the nats per word; the end of each text is priced too."""
    rows = sorted(([end, *encode(text), end] for text in texts), key=len)
    nats = 0.0
    for i in range(0, len(rows), batch_size):
        nats -= row_logp(logits_of, rows[i : i + batch_size], end).double().sum().item()
    return math.exp(nats / sum(len(text.split()) for text in texts))


@torch.inference_mode()
def answer_probes(
    logits_of: LogitsOf,
    probes: Sequence[Probe],
    encode,
    end: int,
    batch_size: int = 32,
) -> list[Outcome]:
    """Let the model choose among each probe's candidates, by their log-probability."""
    asked = []  # row, number of prefix tokens, probe, candidate
    for number, probe in enumerate(probes):
        gap = "" if probe.prefix_text.endswith(('"', "(")) else " "
        for candidate in probe.candidates:
            prefix = [end, *encode(probe.prefix_text)]
            row = [end, *encode(probe.prefix_text + gap + candidate)]
            same = sum(a == b for a, b in zip(prefix, row, strict=False))
            asked.append((row, same, number, candidate))
    asked.sort(key=lambda item: len(item[0]))
    best: dict[int, tuple[float, str]] = {}
    for i in range(0, len(asked), batch_size):
        part = asked[i : i + batch_size]
        logp = row_logp(logits_of, [row for row, *_ in part], end)
        for values, (_, start, number, candidate) in zip(logp, part, strict=True):
            score = values[start - 1 :].sum().item()
            best[number] = max(best.get(number, (-math.inf, "")), (score, candidate))
    return [
        Outcome(p, best[n][1] == p.answer, len(p.prefix_text.split()))
        for n, p in enumerate(probes)
    ]


def collect_probes(rows: Iterable[dict], kinds: Iterable[str] = ()) -> list[Probe]:
    """Return the questions that stories answer; of some kinds, or of all."""
    kinds = set(kinds)
    found = [probe for row in rows for probe in tracking_probes(row)]
    return [probe for probe in found if not kinds or probe.kind in kinds]


# Who has what, what somebody has, where a thing lies: the last one mentioned is seldom
# right there. For the other kinds it often is, so they say little about memory.
HARD_KINDS = ("holder", "thing", "place")


def tracking_table(outcomes: Sequence[Outcome]) -> dict[str, dict[str, float]]:
    """Return per group of probes: n, accuracy, chance, last mention.

    Groups over `HARD_KINDS`: all; frames that training has; at least three distractors
    in combinations or in frames that it does not have; the story's length so far, in
    words. Then each kind by itself.
    """
    hard = [o for o in outcomes if o.probe.kind in HARD_KINDS]
    many = [o for o in hard if o.probe.n_distractors >= 3]
    groups = {
        "all": hard,
        "known frame": [o for o in hard if o.probe.frame_seen],
        "known frame, 3 distractors": [o for o in many if o.probe.frame_seen],
        "new combination, 3 distractors": [o for o in many if not o.probe.combo_seen],
        "the same in known frames": [
            o for o in many if o.probe.frame_seen and not o.probe.combo_seen
        ],
        "new frame": [o for o in hard if not o.probe.frame_seen],
        "new frame, 3 distractors": [o for o in many if not o.probe.frame_seen],
    }
    for low in range(0, 140, 35):
        inside = [o for o in hard if low <= o.n_words < low + 35]
        groups[f"{low} to {low + 34} words"] = inside
    for outcome in outcomes:
        groups.setdefault(f"kind: {outcome.probe.kind}", []).append(outcome)
    return {name: _shares(part) for name, part in groups.items() if part}


def _shares(outcomes: Sequence[Outcome]) -> dict[str, float]:
    n = len(outcomes)
    shares = {
        "accuracy": sum(o.is_right for o in outcomes) / n,
        "chance": sum(1 / len(o.probe.candidates) for o in outcomes) / n,
        "last_mention": sum(o.last_mention_is_right for o in outcomes) / n,
    }
    return {"n": n, **{name: round(value, 4) for name, value in shares.items()}}


def acceptance(texts: Sequence[str], training: Iterable[str]) -> dict[str, float]:
    """Return what the world's checker accepts of generated stories, and what is new.

    Args:
        texts: whole stories, as a model wrote them.
        training: the texts it was trained on.
    """
    from utils.support.world.stories_grammar import split_sentences

    known = {sentence for text in training for sentence in split_sentences(text)}
    verdicts = [check_story(text) for text in texts]
    sentences = [s for verdict in verdicts for s in verdict.sentences]
    n = max(1, len(sentences))
    return {
        "stories": len(texts),
        "sentences": len(sentences),
        "sentences_accepted": round(sum(s.ok for s in sentences) / n, 4),
        "stories_accepted": round(sum(v.ok for v in verdicts) / max(1, len(texts)), 4),
        "sentences_new": round(sum(s.text not in known for s in sentences) / n, 4),
    }
