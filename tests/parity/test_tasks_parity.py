"""Our three heads beside transformers': logits, losses, files both ways."""

import pytest
import torch
from torch import nn
from torch.testing import assert_close
from transformers import (
    AutoModelForQuestionAnswering,
    AutoModelForSequenceClassification,
    AutoModelForTokenClassification,
    BertConfig,
)

from utils.bert import Bert
from utils.support.checkpoints import save_checkpoint
from utils.tasks import (
    BertForQuestionAnswering,
    BertForSequenceClassification,
    BertForTokenClassification,
    label_loss,
    tag_loss,
)

LABELS = ("red", "green", "blue")
CASES = {
    "bert_text": (
        AutoModelForSequenceClassification,
        lambda bert: BertForSequenceClassification(bert, LABELS),
    ),
    "bert_tokens": (
        AutoModelForTokenClassification,
        lambda bert: BertForTokenClassification(bert, LABELS),
    ),
    "bert_spans": (AutoModelForQuestionAnswering, BertForQuestionAnswering),
}
BATCH = {
    "input_ids": torch.tensor([[2, 7, 9, 3, 8, 3], [2, 6, 3, 5, 3, 0]]),
    "attention_mask": torch.tensor([[1] * 6, [1, 1, 1, 1, 1, 0]]),
    "token_type_ids": torch.tensor([[0, 0, 0, 0, 1, 1], [0, 0, 0, 1, 1, 0]]),
}


def randomise(model):
    torch.manual_seed(0)
    for p in model.parameters():
        nn.init.normal_(p, std=0.3)
    return model.eval()


def logits_of(theirs):
    out = theirs(**BATCH)
    if "logits" in out:
        return out.logits
    return torch.stack([out.start_logits, out.end_logits], dim=-1)


def same(found, wanted, kind):
    if kind != "bert_text":  # what stands on padding is not asked
        is_real = BATCH["attention_mask"].bool()
        found, wanted = found[is_real], wanted[is_real]
    assert_close(found, wanted, atol=1e-5, rtol=1e-5)


@pytest.mark.parametrize("kind", CASES)
def test_heads_save_as_the_standard_and_give_its_logits(tmp_path, kind):
    auto, make = CASES[kind]
    model = randomise(make(Bert(2048, 9, 12, 3, 2, 20)))
    save_checkpoint(tmp_path, kind, model, "bert")
    for p in model.parameters():  # what the file holds is fp16
        p.data = p.data.half().float()
    theirs, report = auto.from_pretrained(tmp_path, output_loading_info=True)
    assert not any(report.values())
    assert {p.dtype for p in theirs.parameters()} == {torch.float32}
    same(model(*BATCH.values()), logits_of(theirs.eval()), kind)
    same(type(model).load(tmp_path)(*BATCH.values()), logits_of(theirs), kind)
    if kind != "bert_spans":
        assert theirs.config.id2label == dict(enumerate(LABELS))


@pytest.mark.parametrize("kind", CASES)
def test_heads_of_the_standard_load_into_ours(tmp_path, kind):
    auto, make = CASES[kind]
    config = BertConfig(
        vocab_size=2048,
        hidden_size=12,
        num_hidden_layers=2,
        num_attention_heads=3,
        intermediate_size=20,
        max_position_embeddings=9,
        num_labels=3 if kind != "bert_spans" else 2,
    )
    theirs = randomise(auto.from_config(config))
    theirs.save_pretrained(tmp_path)
    ours = type(make(Bert(2048, 9, 12, 3, 2, 20))).load(tmp_path)
    same(ours(*BATCH.values()), logits_of(theirs), kind)


def test_losses_are_those_of_the_standard():
    torch.manual_seed(0)
    config = BertConfig(
        vocab_size=50, hidden_size=12, num_hidden_layers=1, num_attention_heads=3
    )
    labels = torch.tensor([0, 1])
    theirs = AutoModelForSequenceClassification.from_config(config).eval()
    out = theirs(**BATCH, labels=labels)
    assert_close(label_loss(out.logits, {"labels": labels}), out.loss)
    tags = torch.tensor([[-100, 1, 0, -100, 1, -100], [-100, 0, -100, 1, -100, -100]])
    theirs = AutoModelForTokenClassification.from_config(config).eval()
    out = theirs(**BATCH, labels=tags)
    assert_close(tag_loss(out.logits, {"labels": tags}), out.loss)
