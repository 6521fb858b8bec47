"""Rows as the heads take them, what the losses ask, and the way back to the text."""

import pytest
import torch
from torch.testing import assert_close

from utils.bert import IGNORED, Bert
from utils.spans import tag_names
from utils.support.checkpoints import save_checkpoint
from utils.support.datasets import load_split
from utils.support.files import CourseError
from utils.support.vocabularies import read_vocab
from utils.tasks import (
    BertForQuestionAnswering,
    BertForSequenceClassification,
    BertForTokenClassification,
    Example,
    answer_loss,
    encode_labelled,
    encode_question,
    encode_tagged,
    label_loss,
    pad_examples,
    read_answers,
    read_batch,
    read_names,
    tag_loss,
)
from utils.tokenizer import WordPieceTokenizer

TAGS = tag_names(["DATE", "LOC", "ORG", "PER"])


@pytest.fixture(scope="module")
def tokenizer():
    return WordPieceTokenizer(read_vocab("bert"))


def small_bert():
    torch.manual_seed(0)
    return Bert(2048, 256, 12, 3, 2, 20)


def test_the_first_piece_of_each_word_bears_its_tag(tokenizer):
    text = "Westmouth beat Kelby."
    spans = [(0, 9, "ORG"), (15, 20, "ORG")]
    found = encode_tagged(tokenizer, text, spans, TAGS, 64)
    pieces = ["[CLS]", *tokenizer.tokenize(text), "[SEP]"]
    for piece, target in zip(pieces, found.target, strict=True):
        silent = piece.startswith("##") or piece in ("[CLS]", "[SEP]")
        assert (target == IGNORED) == silent
    told = [TAGS[t] for t in found.target if t != IGNORED]
    assert told == ["B-ORG", "O", "B-ORG", "O"]


def test_names_survive_the_way_to_tags_and_back(tokenizer):
    for row in load_split("news", "handwritten"):
        spans = [tuple(span) for span in row["entities"]]
        example = encode_tagged(tokenizer, row["text"], spans, TAGS, 256)
        logits = torch.zeros(len(example.ids), len(TAGS))
        for place, target in enumerate(example.target):
            logits[place, max(target, 0)] = 1.0
        assert read_names(logits, row["text"], tokenizer, TAGS) == spans


def test_answers_survive_the_way_to_tokens_and_back(tokenizer):
    rows = load_split("questions", "handwritten")[:40]
    examples = []
    for row in rows:
        place = row["answer_start"], row["answer_start"] + len(row["answer"])
        texts = row["question"], row["context"]
        examples.append(encode_question(tokenizer, *texts, place, 256))
    batch = pad_examples(examples)
    logits = torch.zeros(*batch["input_ids"].shape, 2)
    for i, (first, last) in enumerate(batch["labels"].tolist()):
        logits[i, first, 0] = logits[i, last, 1] = 1.0
    contexts = [row["context"] for row in rows]
    found = read_answers(logits, batch["token_type_ids"], contexts, tokenizer)
    told = [row["context"][a:b] for row, (a, b) in zip(rows, found, strict=True)]
    assert told == [row["answer"] for row in rows]


def test_a_question_is_encoded_as_the_tokenizer_does(tokenizer):
    found = encode_question(tokenizer, "Who came?", "Zoe came.", (0, 3), 64)
    assert found.ids == tokenizer.encode("Who came?", "Zoe came.")
    assert found.type_ids == [0] * 5 + [1] * (len(found.ids) - 5)


def test_what_is_too_long_is_cut_or_refused(tokenizer):
    text = "Zoe came and went and came again."
    assert encode_labelled(tokenizer, text, 1, 5).ids[-1] == tokenizer.vocab["[SEP]"]
    assert len(encode_labelled(tokenizer, text, 1, 5).ids) == 5
    with pytest.raises(ValueError, match="at most 5 fit: cut it into windows"):
        encode_tagged(tokenizer, text, [], TAGS, 5)
    with pytest.raises(ValueError, match="at most 5 fit"):
        encode_question(tokenizer, "Who?", text, (0, 3), 5)
    with pytest.raises(ValueError, match=r"No token begins or ends .* \(1, 3\)"):
        encode_question(tokenizer, "Who?", text, (1, 3), 64)


def test_examples_are_padded_with_nothing_to_learn():
    examples = [Example([2, 5, 3], [0, 0, 0], [-100, 1, -100])]
    examples.append(Example([2, 5, 6, 7, 3], [0, 0, 1, 1, 1], [-100, 1, 0, 2, -100]))
    batch = pad_examples(examples)
    assert batch["input_ids"].tolist() == [[2, 5, 3, 0, 0], [2, 5, 6, 7, 3]]
    assert batch["attention_mask"].sum(-1).tolist() == [3, 5]
    assert batch["token_type_ids"][0].tolist() == [0] * 5
    assert batch["labels"][0].tolist() == [-100, 1, -100, -100, -100]
    ends = pad_examples([Example([2, 5, 3], [0, 1, 1], (1, 1))])
    assert ends["labels"].tolist() == [[1, 1]]


def test_padding_changes_no_loss():
    torch.manual_seed(1)
    row = Example([2, 9, 3, 8, 7, 3], [0, 0, 0, 1, 1, 1], (3, 4))
    longer = Example([2, 9, 3, 8, 7, 5, 5, 5, 3], [0] * 3 + [1] * 6, (5, 6))
    model = BertForQuestionAnswering(small_bert())
    losses = [
        answer_loss(read_batch(model, batch), batch)
        for batch in map(pad_examples, ([row], [longer], [row, longer]))
    ]
    assert_close(losses[2], (losses[0] + losses[1]) / 2)


def test_the_question_does_not_compete_for_the_answer():
    batch = pad_examples([Example([2, 9, 3, 8, 7, 3], [0, 0, 0, 1, 1, 1], (3, 4))])
    logits = torch.zeros(1, 6, 2)
    logits[0, 1] = logits[0, 5] = 99.0  # in the question, and the last [SEP]
    assert_close(answer_loss(logits, batch), torch.tensor(2.0).log())


def test_tags_are_priced_on_first_pieces_only():
    batch = pad_examples([Example([2, 5, 6, 3], [0] * 4, [-100, 1, -100, -100])])
    logits = torch.zeros(1, 4, 9)
    logits[0, 2] = torch.randn(9)
    assert_close(tag_loss(logits, batch), torch.tensor(9.0).log())
    assert_close(
        label_loss(torch.zeros(1, 3), {"labels": torch.tensor([2])}),
        torch.tensor(3.0).log(),
    )


def test_loading_another_head_is_refused_in_a_sentence(tmp_path):
    model = BertForTokenClassification(small_bert(), TAGS)
    save_checkpoint(tmp_path, "bert_tokens", model, "bert")
    assert BertForTokenClassification.load(tmp_path).labels == TAGS
    wanted = "BertForTokenClassification', not 'BertForSequenceClassification'"
    with pytest.raises(CourseError, match=wanted):
        BertForSequenceClassification.load(tmp_path)
