"""Right and wrong answers to 03.offsets, by a second hand, from the statement alone."""

import re
from itertools import accumulate, groupby

import numpy as np

UNKNOWN = "[UNK]"


def right_one_regex_for_all(text, tokens):
    parts = []
    for i, token in enumerate(tokens):
        if token.startswith("##"):
            parts.append(f"({re.escape(token[2:])})")
        else:
            gap = " +" if i else ""
            parts.append(gap + ("([^ ]+)" if token == UNKNOWN else f"({token})"))
    match = re.fullmatch(" *" + "".join(parts) + " *", text, re.IGNORECASE)
    return [match.span(i + 1) for i in range(len(tokens))]


def right_words_by_finditer(text, tokens):
    words = re.finditer(r"\S+", text)
    found = []
    for token in tokens:
        if token[:2] == "##":
            start = found[-1][1]
            found.append((start, start + len(token) - 2))
        else:
            start, end = next(words).span()
            found.append((start, end if token == UNKNOWN else start + len(token)))
    return found


def right_recursion(text, tokens, at=0):
    if not tokens:
        return []
    token, *later = tokens
    rest = text[at:]
    if token.startswith("##"):
        end = at + len(token) - len("##")
    else:
        at += len(rest) - len(rest.lstrip(" "))
        word = rest.split()[0]
        end = at + len(word if token == UNKNOWN else token)
    return [(at, end), *right_recursion(text, later, end)]


def right_search_from_where_we_are(text, tokens):
    lower = text.lower()
    at = 0

    def place(token):
        nonlocal at
        if token == UNKNOWN:
            token = lower[at:].split()[0]
        piece = token.removeprefix("##")
        start = lower.index(piece, at)
        at = start + len(piece)
        return start, at

    return list(map(place, tokens))


def right_from_the_end(text, tokens):
    at, found = len(text), []
    word_goes_on = False
    for token in reversed(tokens):
        if not word_goes_on:
            at = len(text[:at].rstrip(" "))
        word_goes_on = token.startswith("##")
        if token == UNKNOWN:
            start = text.rfind(" ", 0, at) + 1
        else:
            start = at - len(token) + 2 * word_goes_on
        found.append((start, at))
        at = start
    return found[::-1]


def right_grouped_by_word(text, tokens):
    number = list(accumulate(int(token[:2] != "##") for token in tokens))
    groups = groupby(zip(number, tokens, strict=True), key=lambda two: two[0])
    words = [match.span() for match in re.finditer("[^ ]+", text)]
    found = []
    for (start, end), (_, group) in zip(words, groups, strict=True):
        pieces = [token.replace("##", "") for _, token in group]
        if pieces == [UNKNOWN]:
            found.append((start, end))
        else:
            ends = [*accumulate(map(len, pieces), initial=start)]
            found.extend(zip(ends[:-1], ends[1:], strict=True))
    return found


def right_numpy_places_of_letters(text, tokens):
    is_letter = np.array([letter != " " for letter in text], dtype=bool)
    places = np.flatnonzero(is_letter)
    words = text.split()
    lengths, n_words = [], 0
    for token in tokens:
        n_words += not token.startswith("##")
        if token == UNKNOWN:
            lengths.append(len(words[n_words - 1]))
        else:
            lengths.append(len(token.removeprefix("##")))
    last = np.cumsum(np.array(lengths, dtype=int)) - 1
    first = last - np.array(lengths, dtype=int) + 1
    starts, ends = places[first].tolist(), (places[last] + 1).tolist()
    return list(zip(starts, ends, strict=True))


def right_letter_by_letter(text, tokens):
    def walk():
        waiting = iter(tokens)
        start, left = 0, 0
        for i, letter in enumerate(text + " "):
            if letter == " ":
                if left is None:
                    yield start, i
                left = 0
            elif left == 0:
                token = next(waiting)
                start = i
                left = None if token == UNKNOWN else len(token.removeprefix("##"))
            if left:
                left -= 1
                if left == 0:
                    yield start, i + 1

    return list(walk())


def _walk(text, tokens, *, skip=None, size=None, unknown=None):
    found, at = [], 0
    for i, token in enumerate(tokens):
        later = token.startswith("##")
        if skip:
            at = skip(text, at, later, i)
        elif not later:
            at += len(text[at:]) - len(text[at:].lstrip(" "))
        if token == UNKNOWN:
            end = unknown(text, at) if unknown else at + len(text[at:].split()[0])
        else:
            end = at + (size(token) if size else len(token) - 2 * later)
        found.append((at, end))
        at = end
    return found


def wrong_searches_from_the_start(text, tokens):
    found, at = [], 0
    lower = text.lower()
    for token in tokens:
        if token == UNKNOWN:
            start = at + len(text[at:]) - len(text[at:].lstrip())
            at = start + len(text[start:].split()[0])
        else:
            piece = token.removeprefix("##")
            start = lower.find(piece)
            at = start + len(piece)
        found.append((start, at))
    return found


def wrong_keeps_places_by_token(text, tokens):
    places = dict(zip(tokens, _walk(text, tokens), strict=True))
    return [places[token] for token in tokens]


def wrong_searches_with_capitals(text, tokens):
    found, at = [], 0
    for token in tokens:
        piece = text[at:].split()[0] if token == UNKNOWN else token.removeprefix("##")
        start = text.find(piece, at)
        at = start + len(piece)
        found.append((start, at))
    return found


def wrong_searches_on_from_the_start_of_the_token_before(text, tokens):
    found, at = [], 0
    lower = text.lower()
    for token in tokens:
        piece = token.removeprefix("##")
        if token == UNKNOWN:
            at = found[-1][1] if found else 0
            piece = lower[at:].split()[0]
        at = lower.find(piece, at)
        found.append((at, at + len(piece)))
    return found


def wrong_supposes_single_spaces(text, tokens):
    def skip(text, at, later, i):
        return at if later or i == 0 else at + 1

    return _walk(text.strip(), tokens, skip=skip)


def wrong_skips_one_space_only(text, tokens):
    def skip(text, at, later, i):
        return at + (not later and text[at] == " ")

    def unknown(text, at):
        end = text.find(" ", at)
        return len(text) if end < 0 else end

    return _walk(text, tokens, skip=skip, unknown=unknown)


def wrong_strips_the_text_first(text, tokens):
    return _walk(text.strip(), tokens)


def wrong_joins_the_words_first(text, tokens):
    return _walk(" ".join(text.split()), tokens)


def wrong_does_not_skip_spaces_before_the_first(text, tokens):
    def skip(text, at, later, i):
        if later or i == 0:
            return at
        return at + len(text[at:]) - len(text[at:].lstrip())

    return _walk(text, tokens, skip=skip)


def wrong_counts_no_spaces_at_all(text, tokens):
    return _walk(text.replace(" ", "") or text, tokens, unknown=lambda t, at: at + 5)


def wrong_skips_spaces_behind_each_token(text, tokens):
    found, at = [], len(text) - len(text.lstrip())
    for token in tokens:
        if token == UNKNOWN:
            end = at + len(text[at:].split()[0])
        else:
            end = at + len(token.removeprefix("##"))
        while end < len(text) and text[end] == " ":
            end += 1
        found.append((at, end))
        at = end
    return found


def wrong_counts_the_marks(text, tokens):
    return _walk(text, tokens, size=len)


def wrong_takes_one_mark_off(text, tokens):
    return _walk(text, tokens, size=lambda token: len(token.replace("##", "#")))


def wrong_takes_unknown_for_five_letters(text, tokens):
    return _walk(text, tokens, unknown=lambda text, at: at + len(UNKNOWN))


def wrong_unknown_at_the_end_finds_no_space(text, tokens):
    return _walk(text, tokens, unknown=lambda text, at: text.find(" ", at))


def wrong_unknown_at_the_end_raises(text, tokens):
    return _walk(text, tokens, unknown=lambda text, at: text.index(" ", at))


def wrong_unknown_goes_to_the_first_space(text, tokens):
    def unknown(text, at):
        return text.find(" ") if " " in text else len(text)

    return _walk(text, tokens, unknown=unknown)


def wrong_unknown_is_the_rest_of_the_text(text, tokens):
    def unknown(text, at):
        return len(text.rstrip())

    found, at = [], 0
    for i, token in enumerate(tokens):
        place = _walk(text, tokens[: i + 1])[-1]
        if token == UNKNOWN and not any(t == UNKNOWN for t in tokens[i + 1 :]):
            place = place[0], unknown(text, at)
        found.append(place)
    return found


def wrong_last_unknown_takes_the_spaces_behind_it(text, tokens):
    found = _walk(text, tokens)
    if tokens and tokens[-1] == UNKNOWN:
        found[-1] = found[-1][0], len(text)
    return found


def wrong_unknown_ends_where_the_next_token_is_found(text, tokens):
    found, at = [], 0
    lower = text.lower()
    for token, following in zip(tokens, [*tokens[1:], ""], strict=True):
        if not token.startswith("##"):
            at += len(text[at:]) - len(text[at:].lstrip())
        if token != UNKNOWN:
            end = at + len(token.removeprefix("##"))
        elif following in ("", UNKNOWN):
            end = at + len(text[at:].split()[0])
        else:
            end = at + len(text[at : lower.find(following, at)].rstrip())
        found.append((at, end))
        at = end
    return found


def wrong_takes_the_word_by_the_number_of_the_token(text, tokens):
    words, found, at = text.split(), [], 0
    for i, token in enumerate(tokens):
        if not token.startswith("##"):
            at += len(text[at:]) - len(text[at:].lstrip())
        if token == UNKNOWN:
            end = at + len(words[min(i, len(words) - 1)])
        else:
            end = at + len(token.removeprefix("##"))
        found.append((at, end))
        at = end
    return found


def wrong_does_not_pass_the_unknown_word(text, tokens):
    found, at = [], 0
    lower = text.lower()
    for token in tokens:
        if token == UNKNOWN:
            start = at + len(text[at:]) - len(text[at:].lstrip())
            found.append((start, start + len(text[start:].split()[0])))
            at = start + 1
        else:
            piece = token.removeprefix("##")
            start = lower.find(piece, at)
            at = start + len(piece)
            found.append((start, at))
    return found


def wrong_ends_on_the_last_letter(text, tokens):
    return [(start, end - 1) for start, end in _walk(text, tokens)]


def wrong_gives_lengths(text, tokens):
    return [(start, end - start) for start, end in _walk(text, tokens)]


def wrong_gives_places_of_words(text, tokens):
    words = [match.span() for match in re.finditer(r"\S+", text)]
    at = accumulate(int(not token.startswith("##")) for token in tokens)
    return [words[i - 1] for i in at]


def wrong_starts_later_pieces_at_their_word(text, tokens):
    found = []
    for token, (start, end) in zip(tokens, _walk(text, tokens), strict=True):
        if token.startswith("##"):
            start = found[-1][0]
        found.append((start, end))
    return found


def wrong_leaves_unknown_out(text, tokens):
    places = zip(tokens, _walk(text, tokens), strict=True)
    return [place for token, place in places if token != UNKNOWN]


def wrong_changes_the_tokens(text, tokens):
    found = _walk(text, tokens)
    for i, (start, end) in enumerate(found):
        tokens[i] = text[start:end]
    return found


def wrong_one_unknown_for_a_run_of_them(text, tokens):
    found = _walk(text, tokens)
    for i in range(1, len(tokens)):
        if tokens[i] == tokens[i - 1] == UNKNOWN:
            found[i] = found[i - 1]
    return found


def wrong_searches_later_pieces_from_the_start_of_the_word(text, tokens):
    found, begins = [], 0
    for token, (start, end) in zip(tokens, _walk(text, tokens), strict=True):
        if token.startswith("##"):
            start = text.lower().find(token[2:], begins)
            end = start + len(token) - 2
        else:
            begins = start
        found.append((start, end))
    return found
