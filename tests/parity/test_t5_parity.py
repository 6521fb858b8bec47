"""Our T5 beside transformers': logits, loss, gradients, decoding, files both ways."""

import json

import pytest
import torch
from torch import nn
from torch.testing import assert_close
from transformers import AutoModelForSeq2SeqLM, T5Config, T5ForConditionalGeneration
from transformers.models.t5.modeling_t5 import T5LayerNorm

from utils.bert import IGNORED
from utils.support.checkpoints import save_checkpoint
from utils.support.files import CourseError
from utils.t5 import END, T5, rms_norm, seq2seq_loss, shift_right, write_greedily

B, S, T, V, H, C, N = 2, 30, 5, 17, 3, 12, 2
LENGTHS = (21, 30)


def their_config(**changes):
    sizes = {"d_model": C, "d_kv": C // H, "d_ff": 20, "num_layers": N, "num_heads": H}
    ids = {"decoder_start_token_id": 0, "pad_token_id": 0, "eos_token_id": END}
    return T5Config(vocab_size=V, **sizes, **ids, **changes)


def randomise(model):
    torch.manual_seed(0)
    for p in model.parameters():
        nn.init.normal_(p, std=0.5)
    return model.eval()


@pytest.fixture
def theirs():
    return randomise(T5ForConditionalGeneration(their_config()))


@pytest.fixture
def source():
    return torch.randint(2, V, (B, S), generator=torch.Generator().manual_seed(1))


@pytest.fixture
def is_real():
    return (torch.arange(S) < torch.tensor(LENGTHS)[:, None]).long()


@pytest.fixture
def labels():
    return torch.tensor([[7, 3, 9, END, IGNORED], [4, 4, 16, 2, END]])


def test_t5_of_the_standard_loads_into_ours(tmp_path, theirs, source, is_real, labels):
    theirs.save_pretrained(tmp_path)
    ours, target = T5.load(tmp_path), shift_right(labels)
    for mask in (None, is_real):
        found = ours(source, target, mask)
        expected = theirs(source, attention_mask=mask, decoder_input_ids=target).logits
        assert found.shape == (B, T, V)
        assert_close(found, expected, atol=1e-5, rtol=1e-5)


def test_loss_and_gradients_equal_those_of_the_standard(
    tmp_path, theirs, source, is_real, labels
):
    theirs.save_pretrained(tmp_path)
    ours = T5.load(tmp_path)
    loss = seq2seq_loss(ours, source, is_real, labels)
    expected = theirs(source, attention_mask=is_real, labels=labels).loss
    assert_close(loss, expected, atol=1e-5, rtol=1e-5)
    loss.backward()
    expected.backward()
    for side in ("encoder", "decoder"):
        table = getattr(ours, side)[1].attention.positions.table
        first = getattr(theirs, side).block[0].layer[0].SelfAttention
        grad = first.relative_attention_bias.weight.grad
        assert_close(table.weight.grad, grad, atol=1e-5, rtol=1e-4)
    assert_close(
        ours.tokens.weight.grad, theirs.shared.weight.grad, atol=1e-5, rtol=1e-4
    )


def test_ours_saves_as_the_standard(tmp_path, source, is_real, labels):
    model, target = randomise(T5(V, C, H, N, 20)), shift_right(labels)
    save_checkpoint(tmp_path, "t5", model, "t5")
    for p in model.parameters():  # what the file holds is fp16
        p.data = p.data.half().float()
    theirs, report = AutoModelForSeq2SeqLM.from_pretrained(
        tmp_path, output_loading_info=True
    )
    assert type(theirs) is T5ForConditionalGeneration
    assert {p.dtype for p in theirs.parameters()} == {torch.float32}
    assert not any(report.values())
    expected = model(source, target, is_real)
    found = theirs.eval()(source, attention_mask=is_real, decoder_input_ids=target)
    assert_close(found.logits, expected, atol=1e-5, rtol=1e-5)
    assert_close(T5.load(tmp_path)(source, target, is_real), expected)


def test_greedy_decoding_writes_what_generate_writes(tmp_path, theirs, source, is_real):
    theirs.save_pretrained(tmp_path)
    ours = T5.load(tmp_path)
    found = write_greedily(ours, source, is_real, max_new_tokens=12)
    expected = theirs.generate(
        source, attention_mask=is_real, max_new_tokens=12, do_sample=False
    )
    assert found.tolist() == expected[:, 1:].tolist()
    assert len(set(found.flatten().tolist())) > 2  # not one token again and again


def test_rms_norm_equals_the_library():
    x, scale = torch.randn(3, 4, C), torch.randn(C)
    theirs, ours = T5LayerNorm(C), nn.RMSNorm(C, 1e-6)
    theirs.weight.data, ours.weight.data = scale, scale
    assert_close(rms_norm(x, scale), theirs(x))
    assert_close(rms_norm(x, scale), ours(x))


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"feed_forward_proj": "gated-gelu"}, "'gated-gelu', not 'relu'"),
        ({"tie_word_embeddings": False}, "logits are not scaled"),
        ({"d_kv": 5}, "3 heads of 5"),
        ({"num_decoder_layers": 3}, "another number of layers"),
        ({"relative_attention_max_distance": 64}, "distance of 128"),
    ],
)
def test_what_our_class_cannot_be_gets_a_sentence(tmp_path, changes, said):
    save_checkpoint(tmp_path, "t5", T5(V, C, H, N, 20), "t5")
    path = tmp_path / "config.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | changes))
    with pytest.raises(CourseError, match=said):
        T5.load(tmp_path)
