"""Right and wrong answers to 03.offsets, written from the statement alone."""

import re

import numpy as np


def right_cursor(text, tokens):
    spans, at = [], 0
    for token in tokens:
        while text[at] == " ":
            at += 1
        if token == "[UNK]":
            end = at
            while end < len(text) and text[end] != " ":
                end += 1
        else:
            end = at + len(token.removeprefix("##"))
        spans.append((at, end))
        at = end
    return spans


def right_words_by_regular_expression(text, tokens):
    words, out = re.finditer(r"\S+", text), []
    for token in tokens:
        if token.startswith("##"):
            start = out[-1][1]
            out.append((start, start + len(token) - 2))
        else:
            word = next(words)
            size = len(token) if token != "[UNK]" else len(word.group())
            out.append((word.start(), word.start() + size))
    return tuple(out)


def right_generator_of_lists(text, tokens):
    for start, end in right_cursor(text, tokens):
        yield [start, end]


def right_numpy(text, tokens):
    return np.array(right_cursor(text, tokens), dtype=np.int32).reshape(-1, 2)


def right_character_by_character(text, tokens):
    places = [i for i, c in enumerate(text) if c != " "]
    ends_word = {i for i in places if text[i + 1 : i + 2] in ("", " ")}
    out = []
    for token in tokens:
        first = last = places.pop(0)
        left = len(token.replace("##", "")) - 1
        while last not in ends_word if token == "[UNK]" else left:
            last = places.pop(0)
            left -= 1
        out.append((first, last + 1))
    return out


def right_find_with_a_moving_start(text, tokens):
    lower, at, out = text.lower(), 0, []
    for token in tokens:
        if token == "[UNK]":
            start = at + len(lower[at:]) - len(lower[at:].lstrip())
            at = start + len(lower[start:].split()[0])
        else:
            piece = token[2:] if token[:2] == "##" else token
            start = lower.find(piece, at)
            at = start + len(piece)
        out.append((start, at))
    return out


def wrong_hard_coded(text, tokens):
    return [(0, 3), (4, 7), (7, 9)]


def wrong_one_space_between_words(text, tokens):
    out, at = [], 0
    for token in tokens:
        if out and not token.startswith("##"):
            at += 1
        size = len(token.removeprefix("##"))
        if token == "[UNK]":
            size = len(text[at:].split(" ")[0])
        out.append((at, at + size))
        at += size
    return out


def wrong_start_and_length(text, tokens):
    return [(start, end - start) for start, end in right_cursor(text, tokens)]


def wrong_whole_words(text, tokens):
    out, words = [], re.finditer(r"\S+", text)
    for token in tokens:
        out.append(out[-1] if token.startswith("##") else next(words).span())
    return out


def wrong_unknown_is_none(text, tokens):
    spans = right_cursor(text, tokens)
    return [None if t == "[UNK]" else s for t, s in zip(tokens, spans, strict=True)]


def wrong_rfind(text, tokens):
    lower = text.lower()
    pieces = [t.removeprefix("##") for t in tokens]
    return [(lower.rfind(p), lower.rfind(p) + len(p)) for p in pieces]


def wrong_pieces_as_text(text, tokens):
    return [text[start:end] for start, end in right_cursor(text, tokens)]


def wrong_flat_list(text, tokens):
    return [place for span in right_cursor(text, tokens) for place in span]


def wrong_within_its_word(text, tokens):
    out, at = [], 0
    for token in tokens:
        at = at if token.startswith("##") else 0
        size = len(token.removeprefix("##"))
        out.append((at, at + size))
        at += size
    return out
