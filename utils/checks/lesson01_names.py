"""Checks of 01.names: names cut out of a text, from the tags of its words.

`cut_names(text, words, tags)`: words are (start, end) in the text, tags O, B-kind or
I-kind, one per word. Return (kind, name as it stands in the text) of each. B- begins a
name; I- goes on with the one that ends with the word directly before it, if that is of
its kind, and counts as O otherwise.
"""

import random
import re

from utils.checks.catalogue import Exercise, Mistake


def _spans(words, tags, stray=False, merge=False, any_kind=False, gap=False):
    """Return [kind, start, end, first word, last word] of each name.

    The arguments are mistakes: a stray I- begins a name, B- goes on with one of its
    kind, I- goes on with a name of another kind, or with one before an O.
    """
    spans, is_open = [], False
    for i, ((start, end), tag) in enumerate(zip(words, tags, strict=True)):
        part, _, kind = tag.partition("-")
        fits = bool(spans) and (is_open or gap) and (any_kind or spans[-1][0] == kind)
        if part == "O":
            is_open = False
        elif fits and (part == "I" or (merge and is_open)):
            spans[-1][2], spans[-1][4] = end, i
        elif part == "B" or stray:
            spans.append([kind, start, end, i, i])
            is_open = True
        else:
            is_open = False
    return spans


def _cut(text, spans):
    return [(kind, text[start:end]) for kind, start, end, *_ in spans]


def _cut_names(text, words, tags):
    return _cut(text, _spans(words, tags))


def _places(text):
    return [match.span() for match in re.finditer(r"\w+|[^\w\s]", text)]


_NAMES = {
    "PER": ["Ann Bell", "Ida", "Jean-Luc Roy", "ida gull"],
    "LOC": ["Gull  Lane", "Westmouth"],
}
_NAMES["ORG"] = ["The Salt Cup", "İzmir Line", "Bakers' Union"]
_OTHERS = ["saw", "the", "gull", "in", "May", "and", "left", "–", "with", "İ"]


def _inputs():
    cases = [
        ("Ann ran", _places("Ann ran"), ["B-PER", "O"]),
        ("Ann Bell ran", _places("Ann Bell ran"), ["B-PER", "I-PER", "O"]),
        ("", [], []),
        ("it rained", _places("it rained"), ["O", "O"]),
        ("in Gull  Lane", _places("in Gull  Lane"), ["O", "B-LOC", "I-LOC"]),
        ("Ann Ida", _places("Ann Ida"), ["B-PER", "B-PER"]),
        ("Ann Westmouth", _places("Ann Westmouth"), ["B-PER", "B-LOC"]),
        ("gull Ida", _places("gull Ida"), ["I-PER", "B-PER"]),
        ("Ann the Bell", _places("Ann the Bell"), ["B-PER", "O", "I-PER"]),
        ("Ann Lane", _places("Ann Lane"), ["B-PER", "I-LOC"]),
        ("Ann Lane Bell", _places("Ann Lane Bell"), ["B-PER", "I-LOC", "I-PER"]),
        ("İ saw Ida", _places("İ saw Ida"), ["O", "O", "B-PER"]),
        ("ann saw eBay", _places("ann saw eBay"), ["B-PER", "O", "B-ORG"]),
        ("Bell saw Al Bell", _places("Bell saw Al Bell"), ["O", "O", "B-PER", "I-PER"]),
        ("Ida saw May Roy", _places("Ida saw May Roy"), ["B-LOC", "O", *["I-PER"] * 2]),
    ]
    dice = random.Random("01.names")
    return cases + [_drawn(dice) for _ in range(24)]


def _drawn(dice):
    pieces, tags = [], []
    for _ in range(dice.randint(2, 6)):
        kind = dice.choice(["PER", "LOC", "ORG", None])
        piece = dice.choice(_NAMES[kind] if kind else _OTHERS)
        n = len(_places(piece))
        pieces.append(piece)
        if kind is None:
            stray = dice.random() < 0.2
            tags += [dice.choice(["I-PER", "I-LOC"])] if stray else ["O"] * n
        else:
            tags += [f"B-{kind}", *[f"I-{kind}"] * (n - 1)]
    text = " ".join(pieces)
    return text, _places(text), tags


def _stage(text, words, tags):
    """Return 0 for plain names; 1 with neighbours; 2 with stray tags; 3 with an İ."""
    if len(text.lower()) != len(text):
        return 3
    right = _spans(words, tags)
    lenient = [_spans(words, tags, **{m: True}) for m in ("stray", "any_kind", "gap")]
    if any(spans != right for spans in lenient):
        return 2
    return int(_spans(words, tags, merge=True) != right)


def _lowered(text, words, tags):
    return _cut_names(text.lower(), words, tags)


def _joined(text, words, tags):
    return [
        (kind, " ".join(text[a:b] for a, b in words[first : last + 1]))
        for kind, _, _, first, last in _spans(words, tags)
    ]


def _glued(text, words, tags):
    return [
        (kind, "".join(text[a:b] for a, b in words[first : last + 1]))
        for kind, _, _, first, last in _spans(words, tags)
    ]


def _without_last(text, words, tags):
    return [(kind, text[a : b - 1]) for kind, a, b, *_ in _spans(words, tags)]


def _one_more(text, words, tags):
    return [(kind, text[a : b + 1]) for kind, a, b, *_ in _spans(words, tags)]


def _word_by_word(text, words, tags):
    return [
        (tag[2:], text[a:b])
        for (a, b), tag in zip(words, tags, strict=True)
        if tag != "O"
    ]


def _first_words(text, words, tags):
    return [(span[0], text[slice(*words[span[3]])]) for span in _spans(words, tags)]


def _whole_tags(text, words, tags):
    return [(tags[span[3]], text[span[1] : span[2]]) for span in _spans(words, tags)]


def _single_spaces(text, words, tags):
    return [
        (kind, " ".join(name.split())) for kind, name in _cut_names(text, words, tags)
    ]


def _split(joined):
    def cut(text, words, tags):
        places = [match.span() for match in re.finditer(r"\S+", text)]
        n = min(len(places), len(tags))
        spans = _spans(places[:n], tags[:n])
        return _joined(text, places, tags[:n]) if joined else _cut(text, spans)

    return cut


def _refused_left_open(text, words, tags):
    """Only an O ends a name: what is of another kind is passed over."""
    spans, is_open = [], False
    for (start, end), tag in zip(words, tags, strict=True):
        part, _, kind = tag.partition("-")
        if part == "B":
            spans.append([kind, start, end])
        elif part == "I" and is_open and spans[-1][0] == kind:
            spans[-1][2] = end
        is_open = bool(spans) and (part == "B" or (is_open and part != "O"))
    return _cut(text, spans)


def _by_tag_before(text, words, tags):
    """An I- goes on with the last name if the tag before it is of its kind."""
    spans = []
    for i, ((start, end), tag) in enumerate(zip(words, tags, strict=True)):
        if tag.startswith("B-"):
            spans.append([tag[2:], start, end])
        elif i and spans and tag != "O" and tags[i - 1][2:] == tag[2:]:
            spans[-1][2] = end
    return _cut(text, spans)


def _last_kind(text, words, tags):
    spans = _spans(words, tags, any_kind=True)
    return [(tags[last][2:], text[a:b]) for _, a, b, _, last in spans]


def _one_inside(text, words, tags):
    spans = _spans(words, tags)
    return [(kind, text[a : words[min(i + 1, n)][1]]) for kind, a, _, i, n in spans]


def _open_lost(text, words, tags):
    """Append a name only when an O ends it: the last one of a text may be lost."""
    spans = _spans(words, tags)
    return [(kind, text[a:b]) for kind, a, b, _, last in spans if last + 1 < len(words)]


NAMES = Exercise(
    id="01.names",
    name="cut_names",
    inputs=_inputs,
    oracle=_cut_names,
    stage=_stage,
    mistakes=(
        Mistake(
            "lower-cased text",
            "you cut the names out of the text in lower case; offsets belong to the"
            " text as it was given, and in lower case some letters (such as İ) take"
            " more places, so that all behind them is shifted.",
            _lowered,
        ),
        Mistake(
            "words joined with spaces",
            "you put a name together from its words; what stands between them in the"
            " text may be a hyphen or two spaces. Cut from the start of the first word"
            " to the end of the last.",
            _joined,
            also=(_glued, _single_spaces),
        ),
        Mistake(
            "split at spaces",
            "you split the text at its spaces; a tag belongs to a word of `words`, and"
            " the three of `Jean-Luc` have a tag each. Cut text[start:end] with the"
            " places in `words`.",
            _split(joined=True),
            also=(_split(joined=False),),
        ),
        Mistake(
            "letters changed",
            "you gave the names other capitals than they have in the text; return them"
            " as somebody typed them.",
            lambda *args: [(kind, name.title()) for kind, name in _cut_names(*args)],
            also=(
                lambda *args: [(k, name.lower()) for k, name in _cut_names(*args)],
                lambda *args: [(k, name.capitalize()) for k, name in _cut_names(*args)],
            ),
        ),
        Mistake(
            "end left out",
            "you left the last character out; `end` is one more than its place, so that"
            " text[start:end] is the whole.",
            _without_last,
        ),
        Mistake(
            "one too many",
            "you cut one character too many; text[start:end] is the whole word.",
            _one_more,
        ),
        Mistake(
            "word by word",
            "you returned each word by itself; I- goes on with the name before it.",
            _word_by_word,
        ),
        Mistake(
            "first word only",
            "you returned the first word of each name only; I- goes on with it.",
            _first_words,
        ),
        Mistake(
            "neighbours merged",
            "you joined two names that stand side by side; B- always begins a new one.",
            lambda text, *rest: _cut(text, _spans(*rest, merge=True)),
            also=(
                lambda text, *rest: _cut(text, _spans(*rest, merge=True, stray=True)),
            ),
        ),
        Mistake(
            "stray I- begins a name",
            "you let an I- without a name before it begin one; here it is ignored.",
            lambda text, *rest: _cut(text, _spans(*rest, stray=True)),
        ),
        Mistake(
            "kind not compared",
            "you let an I- go on with a name of another kind; it must be of the same.",
            lambda text, *rest: _cut(text, _spans(*rest, any_kind=True)),
            also=(_last_kind,),
        ),
        Mistake(
            "across an O",
            "you let an I- go on with a name that was over: an O, or a tag that did not"
            " fit, stands between. It goes on only with the word directly before it.",
            lambda text, *rest: _cut(text, _spans(*rest, gap=True)),
            also=(_refused_left_open, _by_tag_before),
        ),
        Mistake(
            "one I- only",
            "you stopped a name after one I-; there may be more. Go on for as long as"
            " the tags fit.",
            _one_inside,
        ),
        Mistake(
            "places for names",
            "you returned where the names stand; cut them out with text[start:end].",
            lambda text, *rest: [(s[0], (s[1], s[2])) for s in _spans(*rest)],
        ),
        Mistake(
            "kind left out",
            "you returned the names without their kinds; a pair of both was asked for.",
            lambda *args: [name for _, name in _cut_names(*args)],
        ),
        Mistake(
            "tag for kind",
            "you returned the tag, with its B-; the kind is what stands behind it.",
            _whole_tags,
        ),
        Mistake(
            "name at the end lost",
            "you lost names that end with the text; a name is not always followed by a"
            " word.",
            _open_lost,
        ),
        Mistake(
            "name first",
            "you returned (name, kind); the kind comes first.",
            lambda *args: [pair[::-1] for pair in _cut_names(*args)],
        ),
    ),
    hints=(
        "Go through words and tags together. Keep a list of names as kind, start and"
        " end, and a flag that says whether the last one still goes on.",
        "B-: append [kind, start, end], the flag is up. I- of the same kind while the"
        " flag is up: move the last name's end. Anything else: the flag is down. Cut"
        " text[start:end] at the end.",
    ),
)
