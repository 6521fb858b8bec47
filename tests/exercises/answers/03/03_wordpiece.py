"""Right and wrong answers to 03.wordpiece, written from the statement alone."""

import re


def right_while_loops(word, vocab):
    pieces, start = [], 0
    while start < len(word):
        end = len(word)
        prefix = "##" if start else ""
        while end > start and prefix + word[start:end] not in vocab:
            end -= 1
        if end == start:
            return ["[UNK]"]
        pieces.append(prefix + word[start:end])
        start = end
    return pieces


def right_recursive_tuple(word, vocab, prefix=""):
    if not word:
        return ()
    for cut in range(len(word), 0, -1):
        if (piece := prefix + word[:cut]) in vocab:
            rest = right_recursive_tuple(word[cut:], vocab, "##")
            return ("[UNK]",) if rest == ("[UNK]",) else (piece, *rest)
    return ("[UNK]",)


def right_vocabulary_sorted_by_length(word, vocab):
    pieces, left = [], word
    while left:
        mark = "##" * bool(pieces)
        fits = [v for v in vocab if v.startswith(mark) and left.startswith(_bare(v))]
        fits = [v for v in fits if mark + _bare(v) == v and _bare(v)]
        if not fits:
            return ["[UNK]"]
        pieces.append(max(fits, key=len))
        left = left[len(_bare(pieces[-1])) :]
    return pieces


def _bare(piece):
    return piece.removeprefix("##")


def right_regular_expression(word, vocab):
    def longest(pieces):
        ordered = sorted(filter(None, pieces), key=len, reverse=True)
        return re.compile("|".join(map(re.escape, ordered)) or "(?!)")

    first = longest(v for v in vocab if not v.startswith("##"))
    later = longest(v[2:] for v in vocab if v.startswith("##"))
    match = first.match(word)
    pieces = []
    while match:
        pieces.append(("##" if pieces else "") + match.group())
        if match.end() == len(word):
            return pieces
        match = later.match(word, match.end())
    return ["[UNK]"]


def right_generator(word, vocab):
    yield from right_while_loops(word, vocab)


def right_eats_a_list_of_characters(word, vocab):
    letters, out = list(word), []
    while letters:
        for n in reversed(range(1, len(letters) + 1)):
            piece = ("" if not out else "##") + "".join(letters[:n])
            if piece in vocab:
                out.append(piece)
                del letters[:n]
                break
        else:
            out = ["[UNK]"]
            break
    return out


def wrong_hard_coded(word, vocab):
    return ["un", "##happi", "##ness"]


def wrong_characters(word, vocab):
    return [word[0], *("##" + c for c in word[1:])]


def wrong_whole_word_or_unknown(word, vocab):
    return [word] if word in vocab else ["[UNK]"]


def wrong_text_instead_of_list(word, vocab):
    return " ".join(right_while_loops(word, vocab))


def wrong_never_unknown(word, vocab):
    pieces, start = [], 0
    while start < len(word):
        end = len(word)
        prefix = "##" if start else ""
        while end > start + 1 and prefix + word[start:end] not in vocab:
            end -= 1
        pieces.append(prefix + word[start:end])
        start = end
    return pieces


def wrong_unk_without_brackets(word, vocab):
    pieces = right_while_loops(word, vocab)
    return ["UNK"] if pieces == ["[UNK]"] else pieces


def wrong_unk_as_text(word, vocab):
    pieces = right_while_loops(word, vocab)
    return "[UNK]" if pieces == ["[UNK]"] else pieces


def wrong_empty_list_for_unknown(word, vocab):
    pieces = right_while_loops(word, vocab)
    return [] if pieces == ["[UNK]"] else pieces


def wrong_loops_forever_when_nothing_fits(word, vocab):
    pieces, start = [], 0
    while start < len(word):
        for end in range(len(word), start, -1):
            piece = ("##" if start else "") + word[start:end]
            if piece in vocab:
                pieces.append(piece)
                start = end
                break
    return pieces


def wrong_longest_match_from_the_end(word, vocab):
    pieces, end = [], len(word)
    while end:
        for start in range(end):
            piece = ("##" if start else "") + word[start:end]
            if piece in vocab:
                pieces.insert(0, piece)
                end = start
                break
        else:
            return ["[UNK]"]
    return pieces
