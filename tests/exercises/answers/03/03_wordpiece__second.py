"""Right and wrong answers to 03.wordpiece, a second hand, from the statement alone."""

import re
from itertools import accumulate

UNKNOWN = "[UNK]"


def right_recursion(word, vocab):
    def rest(start):
        if start == len(word):
            return ()
        mark = "##" * (start > 0)
        for end in reversed(range(start + 1, len(word) + 1)):
            if (piece := mark + word[start:end]) in vocab:
                after = rest(end)
                return None if after is None else (piece, *after)
        return None

    pieces = rest(0)
    return [UNKNOWN] if pieces is None else list(pieces)


def right_longest_vocabulary_entries_first(word, vocab):
    by_length = sorted(vocab, key=lambda entry: (-len(entry), entry))
    pieces, at = [], 0
    while at < len(word):
        for entry in by_length:
            if at and not entry.startswith("##"):
                continue
            letters = entry[2:] if at else entry
            if letters and word.startswith(letters, at):
                pieces.append(entry)
                at += len(letters)
                break
        else:
            return ["[UNK]"]
    return pieces


def right_regex_alternatives(word, vocab):
    def pattern(entries):
        longest_first = sorted(filter(None, entries), key=len, reverse=True)
        return re.compile("|".join(map(re.escape, longest_first)) or r"(?!)")

    later = pattern(entry[2:] for entry in vocab if entry[:2] == "##")
    match = pattern(vocab).match(word)
    pieces = []
    while match:
        pieces.append("##" * bool(pieces) + match[0])
        if match.end() == len(word):
            return pieces
        match = later.match(word, match.end())
    return [UNKNOWN]


def right_generator_that_raises(word, vocab):
    def cut():
        rest, mark = word, ""
        while rest:
            fits = (n for n in range(len(rest), 0, -1) if mark + rest[:n] in vocab)
            n = next(fits, None)
            if n is None:
                raise LookupError(rest)
            yield mark + rest[:n]
            rest, mark = rest[n:], "##"

    try:
        return [*cut()]
    except LookupError:
        return [UNKNOWN]


def right_shrinking_a_window(word, vocab):
    start, end, pieces = 0, len(word), []
    while start < len(word):
        if end == start:
            return [UNKNOWN]
        piece = word[start:end] if start == 0 else f"##{word[start:end]}"
        if piece in vocab:
            pieces += [piece]
            start, end = end, len(word)
        else:
            end -= 1
    return pieces


def right_table_of_next_places(word, vocab):
    def longest(start):
        mark = "##" if start else ""
        ends = (end for end in range(start + 1, len(word) + 1))
        return max((end for end in ends if mark + word[start:end] in vocab), default=0)

    after = [longest(start) for start in range(len(word))]
    places = [0]
    while places[-1] < len(word):
        if not after[places[-1]]:
            return [UNKNOWN]
        places.append(after[places[-1]])
    cut = zip(places, places[1:], strict=False)
    return [("##" if start else "") + word[start:end] for start, end in cut]


def right_trie(word, vocab):
    def trie(entries):
        root = {}
        for entry in entries:
            node = root
            for letter in entry:
                node = node.setdefault(letter, {})
            node[None] = True
        return root

    node = trie(vocab)
    later = trie(entry[2:] for entry in vocab if entry.startswith("##"))
    pieces, start = [], 0
    while start < len(word):
        end = 0
        for at in range(start, len(word)):
            node = node.get(word[at])
            if node is None:
                break
            if None in node:
                end = at + 1
        if not end:
            return [UNKNOWN]
        pieces.append(("##" if start else "") + word[start:end])
        node, start = later, end
    return pieces


def right_prefixes_by_accumulate(word, vocab):
    pieces, rest, mark = [], word, ""
    while rest:
        known = [p for p in accumulate(rest, initial=mark) if p in vocab and p != mark]
        if not known:
            return [UNKNOWN]
        pieces.append(known[-1])
        rest = rest[len(known[-1]) - len(mark) :]
        mark = "##"
    return pieces


def _greedy(word, vocab, unknown=None):
    pieces, rest = [], word
    while rest:
        mark = "##" if pieces else ""
        for end in range(len(rest), 0, -1):
            if mark + rest[:end] in vocab:
                pieces.append(mark + rest[:end])
                rest = rest[end:]
                break
        else:
            return unknown(pieces, rest) if unknown else [UNKNOWN]
    return pieces


def wrong_keeps_what_it_found_before(word, vocab):
    return _greedy(word, vocab, lambda pieces, rest: [*pieces, UNKNOWN])


def wrong_leaves_the_rest_out(word, vocab):
    return _greedy(word, vocab, lambda pieces, rest: pieces or [UNKNOWN])


def wrong_gives_an_empty_list_for_unknown(word, vocab):
    return _greedy(word, vocab, lambda pieces, rest: [])


def wrong_one_unknown_for_each_piece(word, vocab):
    return _greedy(word, vocab, lambda pieces, rest: [UNKNOWN] * (len(pieces) + 1))


def wrong_gives_a_text_for_unknown(word, vocab):
    return _greedy(word, vocab, lambda pieces, rest: UNKNOWN)


def wrong_takes_the_shortest(word, vocab):
    pieces, start = [], 0
    while start < len(word):
        mark = "##" if start else ""
        for end in range(start + 1, len(word) + 1):
            if mark + word[start:end] in vocab:
                pieces.append(mark + word[start:end])
                start = end
                break
        else:
            return [UNKNOWN]
    return pieces


def wrong_goes_back_when_stuck(word, vocab):
    def rest(start):
        if start == len(word):
            return []
        mark = "##" if start else ""
        for end in range(len(word), start, -1):
            if mark + word[start:end] in vocab:
                after = rest(end)
                if after is not None:
                    return [mark + word[start:end], *after]
        return None

    pieces = rest(0)
    return [UNKNOWN] if pieces is None else pieces


def wrong_has_no_marks_in_the_result(word, vocab):
    return [piece.removeprefix("##") for piece in _greedy(word, vocab)]


def wrong_has_no_marks_in_the_look_up(word, vocab):
    pieces, rest = [], word
    while rest:
        for end in range(len(rest), 0, -1):
            if rest[:end] in vocab:
                pieces.append("##" + rest[:end] if pieces else rest[:end])
                rest = rest[end:]
                break
        else:
            return [UNKNOWN]
    return pieces


def wrong_takes_later_pieces_without_mark_too(word, vocab):
    pieces, rest = [], word
    while rest:
        for end in range(len(rest), 0, -1):
            piece = rest[:end]
            if pieces and "##" + piece in vocab:
                piece = "##" + piece
            elif piece not in vocab:
                continue
            pieces.append(piece)
            rest = rest[end:]
            break
        else:
            return [UNKNOWN]
    return pieces


def wrong_takes_later_pieces_at_the_front_too(word, vocab):
    pieces, rest = [], word
    while rest:
        for end in range(len(rest), 0, -1):
            if not pieces and rest[:end] in vocab:
                pieces.append(rest[:end])
            elif "##" + rest[:end] in vocab:
                pieces.append("##" + rest[:end])
            else:
                continue
            rest = rest[end:]
            break
        else:
            return [UNKNOWN]
    return pieces


def wrong_never_takes_the_whole_rest(word, vocab):
    pieces, rest = [], word
    while rest:
        mark = "##" if pieces else ""
        for end in range(max(len(rest) - 1, 1), 0, -1):
            if mark + rest[:end] in vocab:
                pieces.append(mark + rest[:end])
                rest = rest[end:]
                break
        else:
            return [UNKNOWN]
    return pieces


def wrong_never_takes_a_single_letter(word, vocab):
    pieces, rest = [], word
    while rest:
        mark = "##" if pieces else ""
        for end in range(len(rest), 1, -1):
            if mark + rest[:end] in vocab:
                pieces.append(mark + rest[:end])
                rest = rest[end:]
                break
        else:
            return [UNKNOWN]
    return pieces


def wrong_marks_from_the_third_letter(word, vocab):
    pieces, start, end = [], 0, len(word)
    while start < len(word):
        if end == start:
            return [UNKNOWN]
        piece = ("##" if start > 1 else "") + word[start:end]
        if piece in vocab:
            pieces.append(piece)
            start, end = end, len(word)
        else:
            end -= 1
    return pieces


def _cut_with(word, vocab, shorten):
    pieces, rest = [], word
    while rest:
        mark = "##" if pieces else ""
        for end in range(len(rest), 0, -1):
            if mark + rest[:end] in vocab:
                pieces.append(mark + rest[:end])
                rest = shorten(rest, rest[:end])
                break
        else:
            return [UNKNOWN]
    return pieces


def wrong_strips_letters_not_a_prefix(word, vocab):
    return _cut_with(word, vocab, lambda rest, piece: rest.lstrip(piece))


def wrong_takes_out_every_occurrence(word, vocab):
    return _cut_with(word, vocab, lambda rest, piece: rest.replace(piece, ""))


def wrong_takes_away_the_length_with_the_marks(word, vocab):
    pieces, at = [], 0
    while at < len(word):
        mark = "##" if at else ""
        for end in range(len(word), at, -1):
            if mark + word[at:end] in vocab:
                pieces.append(mark + word[at:end])
                at += len(pieces[-1])
                break
        else:
            return [UNKNOWN]
    return pieces


def wrong_uses_each_piece_once(word, vocab):
    left = set(vocab)
    pieces, rest = [], word
    while rest:
        mark = "##" if pieces else ""
        for end in range(len(rest), 0, -1):
            if mark + rest[:end] in left:
                pieces.append(mark + rest[:end])
                left.remove(pieces[-1])
                rest = rest[end:]
                break
        else:
            return [UNKNOWN]
    return pieces


def wrong_counts_the_marks_as_letters(word, vocab):
    longest = max(map(len, vocab), default=0) - 2
    pieces, rest = [], word
    while rest:
        mark = "##" if pieces else ""
        for end in range(min(longest, len(rest)), 0, -1):
            if mark + rest[:end] in vocab:
                pieces.append(mark + rest[:end])
                rest = rest[end:]
                break
        else:
            return [UNKNOWN]
    return pieces


def wrong_takes_the_longest_anywhere(word, vocab):
    def cut(start, stop):
        if start == stop:
            return []
        for length in range(stop - start, 0, -1):
            for at in range(start, stop - length + 1):
                piece = ("##" if at else "") + word[at : at + length]
                if piece in vocab:
                    before, after = cut(start, at), cut(at + length, stop)
                    if before is None or after is None:
                        return None
                    return [*before, piece, *after]
        return None

    pieces = cut(0, len(word))
    return [UNKNOWN] if pieces is None else pieces


def wrong_cuts_from_the_right(word, vocab):
    pieces, stop = [], len(word)
    while stop:
        for start in range(stop):
            piece = ("##" if start else "") + word[start:stop]
            if piece in vocab:
                pieces.insert(0, piece)
                stop = start
                break
        else:
            return [UNKNOWN]
    return pieces


def wrong_takes_whole_words_only(word, vocab):
    if word in vocab:
        return [word]
    letters = [word[0]] + ["##" + letter for letter in word[1:]]
    return letters if vocab.issuperset(letters) else [UNKNOWN]


def wrong_jumps_over_what_does_not_fit(word, vocab):
    pieces, start = [], 0
    while start < len(word):
        mark = "##" if start else ""
        for end in range(len(word), start, -1):
            if mark + word[start:end] in vocab:
                pieces.append(mark + word[start:end])
                start = end
                break
        else:
            start += 1
    return pieces or [UNKNOWN]


def wrong_adds_unknown_letters_to_the_vocabulary(word, vocab):
    vocab.add(word[0])
    vocab.update("##" + letter for letter in word[1:])
    return _greedy(word, vocab)


def wrong_marks_the_piece_before(word, vocab):
    pieces = [piece.removeprefix("##") for piece in _greedy(word, vocab)]
    return [piece + "##" for piece in pieces[:-1]] + pieces[-1:]


def wrong_lower_cases_the_word(word, vocab):
    return _greedy(word.lower(), vocab)


def wrong_compares_without_case(word, vocab):
    return _greedy(word.lower(), {entry.lower() for entry in vocab})


def wrong_regex_without_escape(word, vocab):
    pieces, rest = [], word
    while rest:
        known = [e[2:] if e[:2] == "##" else e for e in vocab]
        known = [e for e in known if ("##" if pieces else "") + e in vocab and e]
        pattern = "|".join(sorted(known, key=len, reverse=True)) or r"(?!)"
        match = re.match(pattern, rest)
        if not match:
            return [UNKNOWN]
        pieces.append(("##" if pieces else "") + match[0])
        rest = rest[match.end() :]
    return pieces


def wrong_looks_at_ten_letters_at_most(word, vocab):
    return _greedy(word, {entry for entry in vocab if len(entry) <= 10})
