"""Right and wrong answers to 01.names, written from the statement alone."""

import itertools
import re


def right_current_name(text, words, tags):
    names, current = [], None
    for (start, end), tag in zip(words, tags, strict=True):
        if tag.startswith("B-"):
            current = [tag[2:], start, end]
            names.append(current)
        elif tag.startswith("I-") and current and current[0] == tag[2:]:
            current[2] = end
        else:
            current = None
    return [(kind, text[start:end]) for kind, start, end in names]


def right_looks_ahead(text, words, tags):
    names = []
    for i, tag in enumerate(tags):
        if tag[0] != "B":
            continue
        last = i
        while last + 1 < len(tags) and tags[last + 1] == "I" + tag[1:]:
            last += 1
        names.append((tag[2:], text[words[i][0] : words[last][1]]))
    return names


def right_regular_expression(text, words, tags):
    coded = "".join(f"{tag} " for tag in tags)
    names = []
    for found in re.finditer(r"B-(\S+) (?:I-\1 )*", coded):
        first = coded[: found.start()].count(" ")
        last = coded[: found.end()].count(" ") - 1
        names.append((found[1], text[words[first][0] : words[last][1]]))
    return names


def right_generator_turned_into_a_list(text, words, tags):
    def names():
        start = end = kind = None
        for (a, b), tag in [*zip(words, tags, strict=True), ((0, 0), "O")]:
            if kind and tag == f"I-{kind}":
                end = b
                continue
            if kind:
                yield kind, text[start:end]
            start, end, kind = a, b, tag[2:] if tag.startswith("B") else None

    return list(names())


def right_recursion(text, words, tags):
    if not tags:
        return []
    n = 1
    if not tags[0].startswith("B-"):
        return right_recursion(text, words[1:], tags[1:])
    kind = tags[0][2:]
    while n < len(tags) and tags[n] == f"I-{kind}":
        n += 1
    rest = right_recursion(text, words[n:], tags[n:])
    return [(kind, text[words[0][0] : words[n - 1][1]]), *rest]


def right_takewhile(text, words, tags):
    found = []
    for i, tag in enumerate(tags):
        if tag.startswith("B-"):
            going_on = f"I{tag[1:]}"
            more = list(itertools.takewhile(lambda t: t == going_on, tags[i + 1 :]))  # noqa: B023
            found.append([tag[2:], text[words[i][0] : words[i + len(more)][1]]])
    return found


def right_cut_anew_at_each_word(text, words, tags):
    names, starts, before = [], [], "O"
    for (start, end), tag in zip(words, tags, strict=True):
        if tag[:1] == "B":
            names.append((tag[2:], text[start:end]))
            starts.append(start)
        elif tag[:1] == "I" and before != "O" and before[2:] == tag[2:]:
            names[-1] = (tag[2:], text[starts[-1] : end])
        else:
            tag = "O"
        before = tag
    return names


def wrong_words_joined_with_a_space(text, words, tags):
    names, kind = [], None
    for (start, end), tag in zip(words, tags, strict=True):
        if tag.startswith("B-"):
            kind = tag[2:]
            names.append((kind, text[start:end]))
        elif kind and tag == f"I-{kind}":
            names[-1] = (kind, names[-1][1] + " " + text[start:end])
        else:
            kind = None
    return names


def wrong_only_first_words(text, words, tags):
    pairs = zip(words, tags, strict=True)
    return [(t[2:], text[a:b]) for (a, b), t in pairs if t.startswith("B-")]


def wrong_every_word_a_name(text, words, tags):
    pairs = zip(words, tags, strict=True)
    return [(t[2:], text[a:b]) for (a, b), t in pairs if t != "O"]


def wrong_lone_inside_begins_a_name(text, words, tags):
    names, kind = [], None
    for (start, end), tag in zip(words, tags, strict=True):
        if tag == "O":
            kind = None
        elif tag.startswith("I-") and tag[2:] == kind:
            names[-1][2] = end
        else:
            kind = tag[2:]
            names.append([kind, start, end])
    return [(kind, text[start:end]) for kind, start, end in names]


def wrong_inside_of_any_kind_goes_on(text, words, tags):
    names, is_open = [], False
    for (start, end), tag in zip(words, tags, strict=True):
        if tag.startswith("B-"):
            names.append([tag[2:], start, end])
            is_open = True
        elif tag.startswith("I-") and is_open:
            names[-1][2] = end
        else:
            is_open = False
    return [(kind, text[start:end]) for kind, start, end in names]


def wrong_goes_on_across_an_o(text, words, tags):
    names = []
    for (start, end), tag in zip(words, tags, strict=True):
        if tag.startswith("B-"):
            names.append([tag[2:], start, end])
        elif tag.startswith("I-") and names and names[-1][0] == tag[2:]:
            names[-1][2] = end
    return [(kind, text[start:end]) for kind, start, end in names]


def wrong_last_name_forgotten(text, words, tags):
    names, current = [], None
    for (start, end), tag in zip(words, tags, strict=True):
        if current and tag == f"I-{current[0]}":
            current[2] = end
            continue
        if current:
            names.append((current[0], text[current[1] : current[2]]))
        current = [tag[2:], start, end] if tag.startswith("B-") else None
    return names


def wrong_lower_case(text, words, tags):
    return right_current_name(text.lower(), words, tags)


def wrong_two_names_side_by_side_are_one(text, words, tags):
    names, kind = [], None
    for (start, end), tag in zip(words, tags, strict=True):
        if tag == "O":
            kind = None
        elif tag[2:] == kind:
            names[-1][2] = end
        elif tag.startswith("B-"):
            kind = tag[2:]
            names.append([kind, start, end])
        else:
            kind = None
    return [(kind, text[start:end]) for kind, start, end in names]


def wrong_end_counts_in(text, words, tags):
    return [
        (kind, name)
        for kind, name in right_current_name(
            text, [(start, end + 1) for start, end in words], tags
        )
    ]


def wrong_words_of_the_split(text, words, tags):
    names, kind = [], None
    for word, tag in zip(text.split(), tags, strict=False):
        if tag.startswith("B-"):
            kind = tag[2:]
            names.append((kind, word))
        elif kind and tag == f"I-{kind}":
            names[-1] = (kind, f"{names[-1][1]} {word}")
        else:
            kind = None
    return names


def wrong_name_before_kind(text, words, tags):
    return [(name, kind) for kind, name in right_current_name(text, words, tags)]


def wrong_tag_before_decides(text, words, tags):
    names = []
    for i, ((start, end), tag) in enumerate(zip(words, tags, strict=True)):
        if tag.startswith("B-"):
            names.append([tag[2:], start, end])
        elif tag != "O" and i > 0 and tags[i - 1][2:] == tag[2:] and names:
            names[-1][2] = end
    return [(kind, text[start:end]) for kind, start, end in names]
