"""Our tokenizers beside `tokenizers` and `transformers`: same merges, ids, offsets."""

import json
import random
import unicodedata
from pydoc_data.topics import topics

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from tokenizers import Tokenizer, models, pre_tokenizers, trainers
from transformers import AutoTokenizer, BertTokenizer

from tools.build_tokenizers import FIELDS
from utils.support.files import data_path, read_jsonl
from utils.support.vocabularies import VOCABULARIES, read_merges, read_vocab
from utils.tokenizer import (
    BERT_SPECIALS,
    BPETokenizer,
    WordPieceTokenizer,
    build_pieces,
    encode_batch,
    find_offsets,
    normalise_character,
    split_like_bert,
)
from utils.vocabulary import bytes_to_unicode

ENGLISH = "\n".join(topics.values())
FRENCH = (
    "Où est l'élève ? Elle s'est levée tôt, a déjeuné d'un œuf et d'une crêpe, puis"
    " elle est allée à l'école ; là-bas, l'institutrice l'a félicitée. « Ça alors ! »\n"
) * 3
CODE = (
    "def merge(ids, pair):\n    out = []\n    while i < len(ids):\n\tif ids[i] == 0x1F:"
    "\n        out.append(ids[i] ** 2)  # -----\n    return {**out, 'x': 1_000}\r\n"
) * 3
EMOJI = (
    "👩‍👩‍👧‍👦 👩‍👩‍👧 🏳️‍🌈🏳️‍🌈 👍🏽👍🏽👍 ❤️‍🔥 🇫🇷🇬🇧 e\u0301e\u0301 مرحبا نص 日本語日本 " * 3
)
RUNS = "aaa aaaaa aaaaaaa =====\n=======\n===========\n" + "a" * 23 + " abababa baba"

# Where BERT's Rust port differs from ours: its tables end near Unicode 8, so of what
# came later it does not know which are marks (taken off), format characters (dropped)
# or punctuation (split off). Newer blocks of Python's own tables are listed to the end.
EXCEPTIONS = (
    *((0x07FD, 0x07FD), (0x0890, 0x089F), (0x08CA, 0x08E2), (0x061D, 0x061D)),
    *((0x09FD, 0x09FE), (0x0A76, 0x0A76), (0x0AFA, 0x0AFF), (0x0B55, 0x0B55)),
    *((0x0C04, 0x0C04), (0x0C3C, 0x0C3C), (0x0C77, 0x0C77), (0x0C84, 0x0C84)),
    *((0x0D00, 0x0D00), (0x0D3B, 0x0D3C), (0x0D81, 0x0D81), (0x0EBA, 0x0EBA)),
    *((0x0ECE, 0x0ECE), (0x166D, 0x166D), (0x1734, 0x1734), (0x180F, 0x180F)),
    *((0x1885, 0x1886), (0x1ABF, 0x1AEF), (0x1B4E, 0x1B4F), (0x1B7D, 0x1B7F)),
    *((0x1DF6, 0x1DFB), (0x2E43, 0x2E5D), (0xA82C, 0xA82C), (0xA8C5, 0xA8C5)),
    *((0xA8FF, 0xA8FF), (0xA9BD, 0xA9BD), (0x10D24, 0x10D6F), (0x10EAB, 0x10EFF)),
    *((0x10F46, 0x10F89), (0x11070, 0x11074), (0x110C2, 0x110CD), (0x111C9, 0x111CF)),
    *((0x1123E, 0x11241), (0x1133B, 0x113E2), (0x11438, 0x1145E), (0x11660, 0x116BF)),
    *((0x116D0, 0x11FFF), (0x12FF1, 0x12FF2), (0x13430, 0x13455), (0x16D6D, 0x16D6F)),
    *(
        (0x16F4F, 0x16F4F),
        (0x1611E, 0x1612F),
        (0x16E97, 0x16E9A),
        (0x16FE2, 0x16FE4),
        (0x1BC9D, 0x1BCA3),
    ),
    *((0x1CF00, 0x1CF46), (0x1E000, 0x1E02A), (0x1E08F, 0x1E08F), (0x1E130, 0x1E136)),
    *((0x1E2AE, 0x1E2EF), (0x1E4EC, 0x1E4EF), (0x1E5EE, 0x1E5FF), (0x1E944, 0x1E95F)),
)


def is_exception(character):
    return any(low <= ord(character) <= high for low, high in EXCEPTIONS)


ASSIGNED = [
    c for c in map(chr, range(0x110000)) if unicodedata.category(c) not in ("Cn", "Cs")
]
SHARED = [c for c in ASSIGNED if not is_exception(c)]
shared_text = st.text(
    st.characters(exclude_categories=["Cs", "Cn"]).filter(lambda c: not is_exception(c))
)


def reference_bpe(texts, vocab_size):
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    alphabet = sorted(pre_tokenizers.ByteLevel.alphabet())
    trainer = trainers.BpeTrainer(
        vocab_size=vocab_size, initial_alphabet=alphabet, show_progress=False
    )
    tokenizer.train_from_iterator(texts, trainer)
    return tokenizer


def shown(pieces):
    table = bytes_to_unicode()
    return ["".join(table[byte] for byte in piece) for piece in pieces]


@pytest.mark.parametrize(
    ("text", "vocab_size"),
    [
        (ENGLISH, 800),
        (FRENCH, 400),
        (CODE, 400),
        (EMOJI, 400),
        (RUNS, 300),
        (ENGLISH[:20_000] + FRENCH + CODE + EMOJI + RUNS, 1500),
    ],
    ids=["english", "french", "code", "emoji", "runs", "mixed"],
)
def test_bpe_learns_and_applies_the_same_merges_as_tokenizers(text, vocab_size):
    ours, theirs = (
        BPETokenizer.train(text, vocab_size),
        reference_bpe([text], vocab_size),
    )
    pieces = shown(build_pieces(ours.merges)[0])
    merges = [[pieces[left], pieces[right]] for left, right in ours.merges]
    assert merges == json.loads(theirs.to_str())["model"]["merges"]
    for probe in (text[:30_000], FRENCH, CODE, EMOJI, RUNS, "unseen Wörter 42"):
        tokens = shown(ours.bytes_of[i] for i in ours.encode(probe))
        assert tokens == theirs.encode(probe).tokens


@pytest.fixture(scope="module")
def bert():
    return AutoTokenizer.from_pretrained(str(data_path("tokenizers", "bert")))


@pytest.fixture(scope="module")
def our_bert():
    return WordPieceTokenizer(read_vocab("bert"))


def test_bert_normalises_and_splits_every_shared_character_alike():
    bert = BertTokenizer(vocab={n: i for i, n in enumerate(BERT_SPECIALS)})
    steps = bert.backend_tokenizer
    for character in SHARED:
        assert normalise_character(character) == steps.normalizer.normalize_str(
            character
        ), f"U+{ord(character):04X}"
        words = steps.pre_tokenizer.pre_tokenize_str(
            f"a{normalise_character(character)}b"
        )
        assert split_like_bert(f"a{character}b") == [word for word, _ in words], (
            f"U+{ord(character):04X}"
        )


def test_wordpiece_ids_equal_berts_on_every_shared_character():
    letters = sorted({c for raw in SHARED for c in normalise_character(raw)} - {" "})
    pieces = [*BERT_SPECIALS, *letters, *(f"##{letter}" for letter in letters)]
    vocab = {piece: i for i, piece in enumerate(pieces)}
    ours, theirs = WordPieceTokenizer(vocab), BertTokenizer(vocab=vocab)
    texts = ["".join(f"a{c}b {c} " for c in SHARED[i::997]) for i in range(997)]
    for text, ids in zip(texts, theirs(texts)["input_ids"], strict=True):
        assert ours.encode(text) == ids


def test_exceptions_are_few_and_none_is_needed_for_europe():
    needed = [c for c in ASSIGNED if is_exception(c)]
    assert len(needed) < 0.02 * len(ASSIGNED)
    assert all(ord(c) > 0x0600 for c in needed)


@pytest.mark.parametrize(
    "text",
    ["", " ", "I can't [MASK] it[SEP]", "x" * 101, "x" * 100, "naïve ΣΑΣ İ ﬁ ½ 한국어"]
    + ["\u2028\x00\ufffd\u200dok", "日本 語", FRENCH, CODE, EMOJI, RUNS],
)
def test_wordpiece_ids_and_offsets_equal_berts(text, bert, our_bert):
    reference = bert(text, return_offsets_mapping=True)
    assert our_bert.encode(text) == reference["input_ids"]
    offsets = [tuple(pair) for pair in reference["offset_mapping"]]
    assert [(0, 0), *find_offsets(text, our_bert), (0, 0)] == offsets


@pytest.mark.parametrize("max_seq_len", [4, 7, 8, 512])
@pytest.mark.parametrize("is_pair", [False, True])
def test_encode_batch_equals_berts(bert, our_bert, max_seq_len, is_pair):
    draw = random.Random(3)
    texts = ["the boat " * draw.randint(0, 6) for _ in range(12)]
    pairs = ["a lamp " * draw.randint(1, 6) for _ in range(12)] if is_pair else None
    ours = encode_batch(our_bert, texts, pairs, max_seq_len=max_seq_len)
    theirs = bert(
        texts,
        pairs,
        padding=True,
        truncation=True,
        max_length=max_seq_len,
        return_tensors="pt",
    )
    assert set(ours) == set(theirs)
    for name, tensor in ours.items():
        torch.testing.assert_close(tensor, theirs[name])


def test_berts_own_ids_come_out_of_a_vocabulary_file(tmp_path):
    lines = [f"[unused{i}]" for i in range(19082)]
    known = {0: "[PAD]", 100: "[UNK]", 101: "[CLS]", 102: "[SEP]", 103: "[MASK]"}
    known |= {1045: "i", 2293: "love", 4083: "learning", 2055: "about"}
    known |= {19081: "transformers", 1012: "."}
    for i, piece in known.items():
        lines[i] = piece
    path = tmp_path / "vocab.txt"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")
    read = path.read_text(encoding="utf-8").splitlines()
    ours = WordPieceTokenizer({piece: i for i, piece in enumerate(read)})
    text = "I love learning about transformers."
    ids = [101, 1045, 2293, 4083, 2055, 19081, 1012, 102]
    assert ours.encode(text) == BertTokenizer(vocab=str(path))(text)["input_ids"] == ids


# --- the shipped tokenizers


def our_encode(name):
    if name == "bert":
        return WordPieceTokenizer(read_vocab(name)).encode
    tokenizer = BPETokenizer(*read_merges(name))
    end = [tokenizer.specials["</s>"]] if name == "t5" else []
    return lambda text: tokenizer.encode(text) + end


@pytest.mark.parametrize("name", VOCABULARIES)
def test_shipped_tokenizers_have_the_ids_of_the_table(name):
    table = VOCABULARIES[name]
    tokenizer = AutoTokenizer.from_pretrained(str(data_path("tokenizers", name)))
    assert len(tokenizer) == tokenizer.vocab_size == table.size
    for token, i in table.specials.items():
        assert tokenizer.convert_tokens_to_ids(token) == i
    for role, token in table.roles.items():
        assert getattr(tokenizer, role) == token
    path = data_path("tokenizers", name, "tokenizer_config.json")
    configuration = json.loads(path.read_text(encoding="utf-8"))
    assert not isinstance(configuration.get("extra_special_tokens"), list)


@pytest.mark.parametrize("name", VOCABULARIES)
def test_shipped_tokenizers_and_ours_agree_on_every_shipped_text(name):
    tokenizer = AutoTokenizer.from_pretrained(str(data_path("tokenizers", name)))
    encode = our_encode(name)
    files = sorted(data_path().glob("*/*.jsonl"))
    assert files
    for file in files:
        rows = read_jsonl(file)
        texts = [row[field] for row in rows for field in FIELDS if field in row]
        ids = tokenizer(texts)["input_ids"] if texts else []
        for text, expected in zip(texts, ids, strict=True):
            assert encode(text) == expected, (file.name, text)


@pytest.mark.parametrize("name", VOCABULARIES)
def test_shipped_tokenizers_and_ours_agree_on_any_text(name):
    tokenizer = AutoTokenizer.from_pretrained(str(data_path("tokenizers", name)))
    encode = our_encode(name)
    specials = [t for t in VOCABULARIES[name].specials if not t.startswith("[unused")]

    @settings(max_examples=150, deadline=None)
    @given(st.lists(shared_text | st.sampled_from([*specials, " ", "the", "\r\n"])))
    def agree(parts):
        text = "".join(parts)
        assert encode(text) == tokenizer(text)["input_ids"]

    agree()


def test_shipped_bpe_agrees_on_every_assigned_character():
    tokenizer = AutoTokenizer.from_pretrained(str(data_path("tokenizers", "gpt")))
    encode = our_encode("gpt")
    letters = [c for c in ASSIGNED if unicodedata.category(c) != "Co"]
    texts = ["".join(f"b{c}1 {c}" for c in letters[i::97]) for i in range(97)]
    for text, expected in zip(texts, tokenizer(texts)["input_ids"], strict=True):
        assert encode(text) == expected


def test_chat_template_writes_turns():
    tokenizer = AutoTokenizer.from_pretrained(str(data_path("tokenizers", "gpt")))
    turns = [{"role": "user", "content": "Where is Anna?"}]
    text = tokenizer.apply_chat_template(
        turns, tokenize=False, add_generation_prompt=True
    )
    expected = "<|im_start|>user\nWhere is Anna?<|im_end|>\n<|im_start|>assistant\n"
    assert text == expected
