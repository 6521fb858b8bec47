"""Right and wrong answers to 01.names, by a second hand, from the statement alone."""

from itertools import accumulate, groupby


def right_numbers_of_the_names(text, words, tags):
    kinds, places, open_kind = [], {}, None
    for i, tag in enumerate(tags):
        part, _, kind = tag.partition("-")
        if part == "B":
            kinds.append(kind)
        elif part != "I" or open_kind != kind:
            open_kind = None
            continue
        open_kind = kind
        places.setdefault(len(kinds) - 1, []).append(i)
    return [
        (kinds[k], text[words[at[0]][0] : words[at[-1]][1]]) for k, at in places.items()
    ]


def right_from_behind(text, words, tags):
    names, end, kind = [], None, None
    for (start, stop), tag in zip(words[::-1], tags[::-1], strict=True):
        if tag == "O":
            end = None
            continue
        if end is None or tag[2:] != kind:
            end, kind = stop, tag[2:]
        if tag.startswith("B"):
            names.append((kind, text[start:end]))
            end = None
    return names[::-1]


def right_tags_repaired_first(text, words, tags):
    clean = []
    for tag in tags:
        before = clean[-1][2:] if clean else ""
        clean.append("O" if tag[0] == "I" and tag[2:] != before else tag)
    names = []
    for (start, end), tag in zip(words, clean, strict=True):
        if tag[0] == "B":
            names.append((tag[2:], start, end))
        if tag[0] == "I":
            names[-1] = (*names[-1][:2], end)
    return [(kind, text[start:end]) for kind, start, end in names]


def right_grouped_by_running_number(text, words, tags):
    numbers = accumulate(tag != f"I-{_before(tags, i)}" for i, tag in enumerate(tags))
    rows = zip(numbers, words, tags, strict=True)
    names = []
    for _, group in groupby(rows, key=lambda row: row[0]):
        (_, first, tag), *rest = group
        if tag.startswith("B-"):
            end = rest[-1][1][1] if rest else first[1]
            names.append((tag.removeprefix("B-"), text[first[0] : end]))
    return names


def _before(tags, i):
    return tags[i - 1][2:] if i else None


def right_tuple_of_lists(text, words, tags):
    found = ()
    for (start, end), tag in zip(words, tags, strict=True):
        if tag.startswith("B-"):
            found += ([tag[2:], start, end, True],)
        elif found and found[-1][3] and tag == f"I-{found[-1][0]}":
            found[-1][2] = end
        elif found:
            found[-1][3] = False
    return tuple((kind, text[a:b]) for kind, a, b, _ in found)


def _spans(words, tags):
    names, kind = [], None
    for (start, end), tag in zip(words, tags, strict=True):
        if tag.startswith("B-"):
            kind = tag[2:]
            names.append((kind, start, end))
        elif kind is not None and tag == f"I-{kind}":
            names[-1] = (*names[-1][:2], end)
        else:
            kind = None
    return names


def wrong_words_glued_together(text, words, tags):
    names, kind = [], None
    for (start, end), tag in zip(words, tags, strict=True):
        if tag.startswith("B-"):
            kind = tag[2:]
            names.append((kind, text[start:end]))
        elif tag == f"I-{kind}":
            names[-1] = (kind, names[-1][1] + text[start:end])
        else:
            kind = None
    return names


def wrong_places_for_names(text, words, tags):
    return [(kind, (start, end)) for kind, start, end in _spans(words, tags)]


def wrong_grouped_by_kind(text, words, tags):
    names = {}
    for kind, start, end in _spans(words, tags):
        names.setdefault(kind, []).append(text[start:end])
    return names


def wrong_each_name_once(text, words, tags):
    return list(dict.fromkeys((k, text[a:b]) for k, a, b in _spans(words, tags)))


def wrong_tag_for_the_kind(text, words, tags):
    return [("B-" + kind, text[a:b]) for kind, a, b in _spans(words, tags)]


def wrong_spaces_made_single(text, words, tags):
    return [(kind, " ".join(text[a:b].split())) for kind, a, b in _spans(words, tags)]


def wrong_title_case(text, words, tags):
    return [(kind, text[a:b].title()) for kind, a, b in _spans(words, tags)]


def wrong_one_character_short(text, words, tags):
    return [(kind, text[a : b - 1]) for kind, a, b in _spans(words, tags)]


def wrong_ignored_inside_leaves_the_name_open(text, words, tags):
    names, is_open = [], False
    for (start, end), tag in zip(words, tags, strict=True):
        if tag == "O":
            is_open = False
        elif tag.startswith("B-"):
            names.append([tag[2:], start, end])
            is_open = True
        elif is_open and names[-1][0] == tag[2:]:
            names[-1][2] = end
    return [(kind, text[start:end]) for kind, start, end in names]


def wrong_one_inside_only(text, words, tags):
    names = []
    for i, tag in enumerate(tags):
        if tag.startswith("B-"):
            goes_on = i + 1 < len(tags) and tags[i + 1] == "I" + tag[1:]
            names.append((tag[2:], text[words[i][0] : words[i + goes_on][1]]))
    return names


def wrong_runs_of_one_kind(text, words, tags):
    names = []
    rows = zip(words, tags, strict=True)
    for kind, group in groupby(rows, key=lambda row: row[1][2:]):
        places = [place for place, _ in group]
        if kind:
            names.append((kind, text[places[0][0] : places[-1][1]]))
    return names


def wrong_lone_inside_ends_the_work(text, words, tags):
    names, kind = [], None
    for (start, end), tag in zip(words, tags, strict=True):
        if tag.startswith("B-"):
            kind = tag[2:]
            names.append([kind, start, end])
        elif tag.startswith("I-"):
            if tag[2:] != kind:
                break
            names[-1][2] = end
        else:
            kind = None
    return [(kind, text[start:end]) for kind, start, end in names]


def wrong_kind_of_the_inside_wins(text, words, tags):
    names, is_open = [], False
    for (start, end), tag in zip(words, tags, strict=True):
        if tag.startswith("B-"):
            names.append([tag[2:], start, end])
        elif tag.startswith("I-") and is_open:
            names[-1] = [tag[2:], names[-1][1], end]
        is_open = tag != "O"
    return [(kind, text[start:end]) for kind, start, end in names]


def wrong_only_the_names(text, words, tags):
    return [text[a:b] for _, a, b in _spans(words, tags)]


def wrong_words_found_by_searching(text, words, tags):
    names, kind = [], None
    for (start, end), tag in zip(words, tags, strict=True):
        word = text[start:end]
        if tag.startswith("B-"):
            kind, first = tag[2:], text.find(word)
            names.append((kind, word))
        elif tag == f"I-{kind}":
            names[-1] = (kind, text[first : text.find(word) + len(word)])
        else:
            kind = None
    return names
