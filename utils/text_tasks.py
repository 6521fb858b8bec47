"""Say a task as a text that goes in and a text that comes out.

A prefix tells the model what is wanted. Translations and summaries are texts already;
the names in a text become one: "PER: Rosa Bell; LOC: Gull Lane", each name once, in
reading order. Back from such a list to places in the text there is one rule: a name is
marked wherever it stands as a whole word, longer names first. In the news this loses
nothing.

Left out: answers that are scores or choices. Taught in lesson 15.
"""

import re
from collections.abc import Iterable, Sequence

# The first two are T5's own.
PREFIXES = {
    "summary": "summarize: ",
    "en_fr": "translate English to French: ",
    "py_js": "translate Python to JavaScript: ",
    "names": "find names: ",
}
NO_NAMES = "none"
_NAME = re.compile(r"([A-Z]+): (\S.*)")


def list_names(text: str, entities: Iterable[Sequence]) -> str:
    """Write the names of a text as a list, each once and with its type.

    Args:
        entities: (start, end, type), in characters, in reading order.

    >>> list_names("Ann left. Ann ran.", [(0, 3, "PER"), (10, 13, "PER")])
    'PER: Ann'
    """
    named = [f"{kind}: {text[start:end]}" for start, end, kind in entities]
    return "; ".join(dict.fromkeys(named)) or NO_NAMES


def read_names(answer: str) -> tuple[list[tuple[str, str]], int]:
    """Read a list of names back, whatever a model has written.

    Returns: (name, type) of each part that is one, and the number of parts that are no
        "TYPE: name".
    """
    if answer.strip() in ("", NO_NAMES):
        return [], 0
    parts = [_NAME.fullmatch(part.strip()) for part in answer.split(";")]
    names = [(part[2], part[1]) for part in parts if part]
    return names, len(parts) - len(names)


def find_word(text: str, name: str) -> list[tuple[int, int]]:
    """Return where a name stands as whole words: "Short" is not in "Shortly"."""
    whole = re.compile(rf"(?<!\w){re.escape(name)}(?!\w)")
    return [match.span() for match in whole.finditer(text)]


def mark_names(
    text: str, names: Iterable[tuple[str, str]]
) -> list[tuple[int, int, str]]:
    """Mark every place where a name stands, longer names first: (start, end, type).

    Args:
        names: (name, type); of two types for one name the first is taken.

    >>> mark_names("Ann Bell left. Bell ran.", [("Bell", "PER"), ("Ann Bell", "PER")])
    [(0, 8, 'PER'), (15, 19, 'PER')]
    """
    found: list[tuple[int, int, str]] = []
    for name, kind in sorted(names, key=lambda pair: -len(pair[0])):
        for start, end in find_word(text, name):
            if all(end <= a or b <= start for a, b, _ in found):
                found.append((start, end, kind))
    return sorted(found)
