"""Byte-level BPE, WordPiece and batches, each function alone."""

import json
from collections import Counter

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from utils.tokenizer import (
    BERT_SPECIALS,
    BPETokenizer,
    MergeRanks,
    WordPieceTokenizer,
    apply_merges,
    build_pieces,
    encode_batch,
    encode_words,
    find_offsets,
    find_spans,
    longest_pieces,
    normalise_character,
    pad_batch,
    share_room,
    split_like_bert,
    split_specials,
)
from utils.vocabulary import (
    END,
    PairTable,
    bytes_to_unicode,
    count_pairs,
    drop_overlaps,
    join_pieces,
    learn_merges,
    merge_at,
    merge_pair,
    pair_keys,
    split_words,
    spread_counts,
    train_bpe,
    train_wordpiece,
    words_to_ids,
)

TEXT = "the thin thing thinks: then the other thing sinks, thinning in the bath. " * 3
STRANGE = [
    "",
    " ",
    " \t\r\n  \r\n",
    "👩‍👩‍👧‍👦 🏳️‍🌈 👍🏽",
    "مرحبا بالعالم",
    "e\u0301 a\u0308\u0323 ก็",
    "one\u2028two\u2029three\u0085four",
    "\x00\x01\x7f\ufffd\uffff",
    "line\r\nline\n\nline\r",
    "日本語のテキスト 中文",
    "'ll 've 'S don't",
    "\U0010ffff\ue000",
]
any_text = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)


@pytest.fixture(scope="module")
def bpe():
    return BPETokenizer.train(TEXT, 270)


@pytest.fixture(scope="module")
def wordpiece():
    words = ("un", "##ha", "##pp", "##iness", "i", "love", "cafe", ",", "!", "中", "b")
    names = [*BERT_SPECIALS, *words]
    return WordPieceTokenizer({name: i for i, name in enumerate(names)})


# --- words, bytes, pairs


@pytest.mark.parametrize("text", [TEXT, *STRANGE])
def test_split_words_loses_nothing(text):
    assert "".join(split_words(text)) == text


def test_split_words_leaves_the_last_space_to_the_next_word():
    expected = ["I", " can", "'t", " wait", "  ", " 42", " !?", "\n"]
    assert split_words("I can't wait   42 !?\n") == expected


def test_bytes_to_unicode_is_one_to_one_visible_and_in_order():
    table = bytes_to_unicode()
    assert sorted(table) == list(range(256))
    assert list(table.values()) == sorted(set(table.values()))
    assert all(c.isprintable() and not c.isspace() for c in table.values())
    assert table[ord(" ")] == "Ġ"
    assert table[ord("\n")] == "Ċ"


def test_words_to_ids_puts_end_around_each_word():
    ids = words_to_ids(["ab", "é"])
    assert ids.tolist() == [END, 97, 98, END, 0xC3, 0xA9, END]
    assert ids.dtype == torch.int64
    assert words_to_ids([]).tolist() == [END]


def test_pair_keys_sort_like_pairs():
    pairs = [(0, 5), (0, 6), (1, 0), (1, 2**31 - 1), (2, 0)]
    left, right = torch.tensor(pairs).T
    keys = pair_keys(left, right).tolist()
    assert keys == sorted(keys)
    assert [divmod(key, 2**32) for key in keys] == pairs


def test_count_pairs_equals_a_plain_loop():
    bag = Counter(split_words(TEXT))
    ids = words_to_ids(bag)
    expected = Counter()
    for word, n in bag.items():
        row = word.encode()
        for pair in zip(row, row[1:], strict=False):
            expected[pair] += n
    assert count_pairs(ids, spread_counts(ids, bag.values())) == expected


def test_spread_counts_gives_each_place_its_words_count():
    ids = torch.tensor([END, 1, 2, END, 3, END])
    assert spread_counts(ids, [7, 5]).tolist() == [7, 7, 7, 5, 5, 0]


def test_drop_overlaps_takes_every_other_pair_of_each_run():
    left = torch.tensor([0, 1, 2, 5, 7, 8])
    assert drop_overlaps(left, left + 1).tolist() == [0, 2, 5, 7]


@given(st.lists(st.integers(0, 2), max_size=20))
def test_merge_pair_equals_a_plain_loop(row):
    for pair in [(1, 1), (0, 1)]:
        expected, i = [], 0
        while i < len(row):
            is_pair = tuple(row[i : i + 2]) == pair
            expected.append(9 if is_pair else row[i])
            i += 2 if is_pair else 1
        ids = torch.tensor(row, dtype=torch.long)
        assert merge_pair(ids, pair, 9).tolist() == expected
        assert ids.tolist() == row


def test_merge_at_takes_one_id_or_many():
    ids = torch.tensor([1, 2, 3, 4, 5])
    at = torch.tensor([0, 3])
    assert merge_at(ids, at, 9).tolist() == [9, 3, 9]
    assert merge_at(ids, at, torch.tensor([8, 9])).tolist() == [8, 3, 9]


# --- training


@settings(max_examples=30, deadline=None)
@given(st.dictionaries(st.text("ab", min_size=1, max_size=9), st.integers(1, 4)))
def test_pair_table_knows_what_counting_again_would_find(bag):
    ids = words_to_ids(bag)
    counts = spread_counts(ids, bag.values())
    table = PairTable(ids, counts)
    for new_id in range(256, 262):
        totals = count_pairs(ids, counts)
        if not totals:
            assert table.best() is None
            return
        best = min(totals, key=lambda pair: (-totals[pair], pair))
        assert table.best() == best
        table.merge(best, new_id)
        ids = merge_pair(ids, best, new_id)
        counts = spread_counts(ids, bag.values())


class ScriptedTable:
    """Stands in for a `PairTable` that finds these pairs best, one after the other."""

    def __init__(self, *pairs):
        self.pairs, self.merged = list(pairs), []

    def best(self):
        return self.pairs.pop(0) if self.pairs else None

    def merge(self, pair, new_id):
        self.merged.append((pair, new_id))


def test_learn_merges_gives_the_same_piece_the_same_id():
    table, pieces = ScriptedTable((0, 0), (0, 1), (1, 0), (1, 1)), ["a"]
    merges = learn_merges(table, pieces, 9, str.__add__)
    assert pieces == ["a", "aa", "aaa", "aaaa"]
    assert table.merged == [((0, 0), 1), ((0, 1), 2), ((1, 0), 2), ((1, 1), 3)]
    assert merges == [(0, 0), (0, 1), (1, 0), (1, 1)]


def test_build_pieces_gives_the_same_bytes_the_same_id():
    pieces, made = build_pieces([(97, 97), (97, 256), (256, 97)])
    assert pieces[256:] == [b"aa", b"aaa"]
    assert made == [256, 257, 257]
    twice = BPETokenizer([(97, 97), (97, 256), (256, 97)], {"<x>": 0})
    assert twice.vocab_size == 259
    assert twice.decode(twice.encode("aaaaa<x>")) == "aaaaa<x>"


def test_train_bpe_breaks_ties_by_visible_character():
    # All pairs occur once. The space is written "Ġ", which comes after the letters.
    assert train_bpe({" b": 1, "cd": 1}, 258) == [(99, 100), (32, 98)]


def test_train_gives_the_same_merges_again(bpe):
    assert BPETokenizer.train(TEXT, 270).merges == bpe.merges
    assert len(bpe.merges) == 270 - 256
    assert bpe.vocab_size == 270


def test_train_never_merges_across_words():
    bpe = BPETokenizer.train("ab ab ab ab", 300)
    pieces, _ = build_pieces(bpe.merges)
    assert pieces[256:] == [b"ab", b" ab"]


def test_train_stops_when_no_pair_is_left():
    assert BPETokenizer.train("ab", 1000).merges == [(97, 98)]
    assert BPETokenizer.train("a b", 256).merges == []


def test_train_survives_one_long_letter_run():
    text = "a" * 100_000
    bpe = BPETokenizer.train(text, 262)
    assert bpe.merges == [(97, 97)] + [(n, n) for n in range(256, 261)]
    assert bpe.decode(bpe.encode(text)) == text


@pytest.mark.parametrize("vocab_size", [255, 0, -1])
def test_train_refuses_less_than_the_bytes(vocab_size):
    with pytest.raises(ValueError, match=f"vocab_size is {vocab_size}.*256"):
        BPETokenizer.train("text", vocab_size)


def test_train_refuses_an_empty_text():
    with pytest.raises(ValueError, match="empty"):
        BPETokenizer.train("", 300)


def test_lone_surrogates_are_named(bpe):
    for call in (bpe.encode, lambda text: BPETokenizer.train(text, 300)):
        with pytest.raises(ValueError, match="lone surrogate U\\+D83D"):
            call("ab\ud83d")


def test_train_wordpiece_marks_all_but_the_first_piece():
    vocab = train_wordpiece({"hug": 10, "hugs": 5, "bug": 2}, 12, ["[PAD]", "[UNK]"])
    letters = ["##g", "##s", "##u", "b", "h"]
    assert list(vocab)[:7] == ["[PAD]", "[UNK]", *letters]
    assert list(vocab)[7:] == ["##ug", "hug", "hugs", "bug"]
    assert list(vocab.values()) == list(range(11))


def test_train_wordpiece_does_not_depend_on_the_order_of_words():
    words = Counter(split_like_bert(TEXT))
    backwards = dict(reversed(words.items()))
    vocab = train_wordpiece(words, 40, BERT_SPECIALS)
    assert list(train_wordpiece(backwards, 40, BERT_SPECIALS)) == list(vocab)


def test_train_wordpiece_refuses_too_few_places():
    with pytest.raises(ValueError, match="vocab_size is 3.*need 4"):
        train_wordpiece({"ab": 1}, 3, ["[PAD]", "[UNK]"])


def test_join_pieces_drops_the_inner_mark():
    assert join_pieces("un", "##ha") == "unha"
    assert join_pieces("##h", "##a") == "##ha"
    assert join_pieces("#", "###") == "##"


# --- BPE encoding


def test_merge_ranks_finds_what_was_learned():
    ranks = MergeRanks([(5, 1), (0, 7)], [256, 257])
    left, right = torch.tensor([0, 5, 1, END]), torch.tensor([7, 1, 5, END])
    assert ranks.of(left, right).tolist() == [1, 0, ranks.never, ranks.never]


def test_apply_merges_goes_by_rank_not_by_place():
    merges = [(98, 99), (97, 98)]  # b+c was learned before a+b
    ranks = MergeRanks(merges, [256, 257])
    assert apply_merges(words_to_ids(["abc", "ab"]), ranks).tolist() == [
        *(END, 97, 256),
        *(END, 257, END),
    ]


def test_encode_words_equals_a_plain_loop(bpe):
    ranks = {pair: i for i, pair in enumerate(bpe.merges)}
    words = [*Counter(split_words(TEXT)), "thththinking", "x", "thinkthinkthink"]
    _, made = build_pieces(bpe.merges)
    for word, found in zip(
        words, encode_words(words, MergeRanks(bpe.merges, made)), strict=True
    ):
        row = torch.tensor(list(word.encode()))
        while pairs := [p for p in zip(row, row[1:], strict=False) if _key(p) in ranks]:
            best = min(map(_key, pairs), key=ranks.get)
            row = merge_pair(row, best, made[ranks[best]])
        assert found == row.tolist()
    assert encode_words([], MergeRanks([], [])) == []


def _key(pair):
    return tuple(int(i) for i in pair)


@pytest.mark.parametrize("text", [TEXT, *STRANGE])
def test_decode_is_the_inverse_on_strange_texts(bpe, text):
    assert bpe.decode(bpe.encode(text)) == text


@settings(deadline=None)
@given(any_text)
def test_decode_is_the_inverse_on_any_text(text):
    bpe = BPETokenizer.train(TEXT + "é" * 4 + text, 290)
    assert bpe.decode(bpe.encode(text)) == text
    special = bpe.add_specials("<|end|>")
    assert special.decode(special.encode(text + "<|end|>")) == text + "<|end|>"


def test_encode_shortens_what_it_was_trained_on(bpe):
    assert len(bpe.encode(TEXT)) < 0.6 * len(TEXT)


def test_encode_of_nothing_is_nothing(bpe):
    assert bpe.encode("") == []
    assert bpe.decode([]) == ""


def test_decode_takes_a_tensor(bpe):
    assert bpe.decode(torch.tensor(bpe.encode("the thing"))) == "the thing"


@pytest.mark.parametrize("bad", [270, -1])
def test_decode_names_an_unknown_id(bpe, bad):
    with pytest.raises(ValueError, match=f"{bad} is none of the 270 ids"):
        bpe.decode([0, bad])


def test_decode_replaces_half_a_character(bpe):
    assert bpe.decode([0xC3]) == "\ufffd"


def test_split_specials_prefers_the_longer_name():
    assert split_specials("a<x>b<x>>", ["<x>", "<x>>"]) == ["a", "<x>", "b", "<x>>", ""]
    assert split_specials("a.b", []) == ["a.b"]


def test_specials_take_one_id_at_the_end_or_at_the_start(bpe):
    ends = bpe.add_specials("<|endoftext|>", "<|pad|>")
    assert ends.encode("the<|endoftext|>")[-1] == 270
    assert ends.encode("<|pad|>") == [271]
    first = BPETokenizer(bpe.merges, {"<pad>": 0, "</s>": 1, "<x>": 3})
    assert first.encode("\x00\x01\x02</s>") == [2, 4, 5, 1]
    assert first.encode("the thing") == [i + 3 for i in bpe.encode("the thing")]
    assert first.decode(first.encode("the </s>")) == "the </s>"
    assert first.vocab_size == 273


def test_save_and_load_give_the_same_tokenizer(bpe, tmp_path):
    bpe.add_specials("<|é|>").save(tmp_path / "bpe.json")
    again = BPETokenizer.load(tmp_path / "bpe.json")
    assert again.merges == bpe.merges
    assert again.specials == {"<|é|>": 270}
    assert again.encode(TEXT) == bpe.encode(TEXT)


@pytest.mark.parametrize(
    "content",
    [
        "",
        "[1]",
        "{}",
        '{"merges": [[1]], "specials": {}}',
        '{"merges": [[1, 999]], "specials": {}}',
        '{"merges": [["a", "b"]], "specials": {}}',
        '{"merges": [[-1, 2]], "specials": {}}',
        '{"merges": [[1, 2.5]], "specials": {}}',
        '{"merges": [[1, 2]], "specials": {"<|end|>": -1}}',
        '{"merges": [[1, 2]], "specials": {"<|end|>": "7"}}',
        '{"merges": [[1, 2]], "specials": {"<|end|>": 258}}',
        '{"merges": [[1, 2]], "specials": {"<a>": 7, "<b>": 7}}',
        '{"merges": [[1, 2]], "specials": [3]}',
    ],
)
def test_load_names_a_broken_file(tmp_path, content):
    path = tmp_path / "bpe.json"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(ValueError, match="bpe.json is broken"):
        BPETokenizer.load(path)


def test_save_writes_plain_json(bpe, tmp_path):
    bpe.save(tmp_path / "bpe.json")
    content = json.loads((tmp_path / "bpe.json").read_text(encoding="utf-8"))
    assert [tuple(pair) for pair in content["merges"]] == bpe.merges


# --- WordPiece


@pytest.mark.parametrize(
    ("character", "expected"),
    [
        ("É", "e"),
        ("\t", " "),
        ("\u2028", " "),
        ("\x00", ""),
        ("\u200d", ""),
        ("\ufffd", ""),
        ("中", " 中 "),
        ("\u0301", ""),
        ("Σ", "σ"),
        ("İ", "i"),
    ],
)
def test_normalise_character_does_as_bert(character, expected):
    assert normalise_character(character) == expected


def test_split_like_bert_isolates_punctuation():
    expected = ["cafe", ",", "s", "'", "il", "vous", "plait", "!", "$", "5", "中", "x"]
    assert split_like_bert("Café, s'il  vous\nplaît!$5中x") == expected


def test_longest_pieces_takes_the_longest_from_the_left(wordpiece):
    expected = ["un", "##ha", "##pp", "##iness"]
    assert longest_pieces("unhappiness", wordpiece.vocab) == expected


@pytest.mark.parametrize("word", ["unhappinesz", "x", "un" + "##ha", "b" * 101])
def test_longest_pieces_gives_up_on_the_whole_word(wordpiece, word):
    vocab = wordpiece.vocab | {"##b": 99}
    assert longest_pieces(word, vocab) == ["[UNK]"]
    assert longest_pieces("b" * 100, vocab) == ["b"] + ["##b"] * 99


def test_wordpiece_encode_adds_the_marks(wordpiece):
    assert wordpiece.encode("I love") == [2, 9, 10, 3]
    assert wordpiece.encode("I", "love") == [2, 9, 3, 10, 3]
    assert wordpiece.encode("") == [2, 3]


def test_wordpiece_recognises_specials_in_text(wordpiece):
    assert wordpiece.tokenize("I [MASK]love[mask]") == [
        *("i", "[MASK]", "love"),
        *("[UNK]",) * 3,
    ]


def test_wordpiece_decode_joins_pieces(wordpiece):
    ids = wordpiece.encode("Unhappiness, I love!")
    assert wordpiece.decode(ids) == "[CLS] unhappiness , i love ! [SEP]"
    with pytest.raises(ValueError, match="99 is none of the 16 ids"):
        wordpiece.decode([99])


def test_wordpiece_names_a_missing_piece():
    tokenizer = WordPieceTokenizer({"[UNK]": 0, "a": 1})
    assert tokenizer.tokenize("a b") == ["a", "[UNK]"]
    with pytest.raises(ValueError, match=r"no \[CLS\]"):
        tokenizer.encode("a")


def test_find_offsets_point_into_the_text(wordpiece):
    text = "  Café\u200d, unhappiness[MASK] 中!"
    spans = find_offsets(text, wordpiece)
    assert len(spans) == len(wordpiece.tokenize(text))
    found = [text[start:end] for start, end in spans]
    assert found == ["Café", ",", "un", "ha", "pp", "iness", "[MASK]", "中", "!"]
    assert find_spans("zz b", wordpiece.vocab) == [(0, 2), (3, 4)]


@settings(deadline=None)
@given(any_text)
def test_wordpiece_takes_any_text(text):
    tokenizer = WordPieceTokenizer({n: i for i, n in enumerate(BERT_SPECIALS)})
    pieces = tokenizer.tokenize(text)
    assert len(find_offsets(text, tokenizer)) == len(pieces)


# --- batches


def test_pad_batch_fills_up_and_masks():
    batch = pad_batch([[5, 6, 7], [8], []], pad_id=1)
    assert batch["input_ids"].tolist() == [[5, 6, 7], [8, 1, 1], [1, 1, 1]]
    assert batch["attention_mask"].tolist() == [[1, 1, 1], [1, 0, 0], [0, 0, 0]]
    assert {tensor.dtype for tensor in batch.values()} == {torch.int64}
    with pytest.raises(ValueError, match="empty"):
        pad_batch([], pad_id=0)


def test_share_room_cuts_the_longer_first():
    assert share_room(10, 4, 6) == (4, 6)
    assert share_room(9, 4, 6) == (4, 5)
    assert share_room(5, 9, 6) == (3, 2)
    assert share_room(5, 6, 6) == (2, 3)


def test_encode_batch_numbers_the_segments(wordpiece):
    batch = encode_batch(wordpiece, ["I", "b b b"], ["love", "!"], max_seq_len=6)
    assert batch["input_ids"].tolist() == [[2, 9, 3, 10, 3, 0], [2, 15, 15, 3, 13, 3]]
    assert batch["token_type_ids"].tolist() == [[0, 0, 0, 1, 1, 0], [0, 0, 0, 0, 1, 1]]
    assert batch["attention_mask"].tolist() == [[1, 1, 1, 1, 1, 0], [1] * 6]
    single = encode_batch(wordpiece, ["I love", "b"])
    assert single["token_type_ids"].sum() == 0
    assert single["input_ids"].tolist() == [[2, 9, 10, 3], [2, 15, 3, 0]]


def test_adding_a_special_token_twice_leaves_no_hole_in_the_ids():
    once = BPETokenizer.train("abab", 257).add_specials("<x>", "<y>", "<x>")
    again = once.add_specials("<x>")
    for tokenizer in (once, again):
        assert tokenizer.specials == {"<x>": 257, "<y>": 258}
        assert tokenizer.vocab_size == 259
        assert sorted(tokenizer.bytes_of) == list(range(259))


def test_a_special_token_without_a_name_is_refused():
    with pytest.raises(ValueError, match="needs a name"):
        BPETokenizer.train("abab", 257).add_specials("")


def test_pad_batch_takes_any_iterable_of_rows():
    batch = pad_batch((row for row in ([1, 2], [3])), 0)
    assert batch["input_ids"].tolist() == [[1, 2], [3, 0]]
