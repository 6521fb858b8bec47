"""Our GPT and BERT beside transformers': logits, gradients, files both ways."""

import json

import pytest
import torch
from torch import nn
from torch.testing import assert_close
from transformers import (
    AutoModelForCausalLM,
    AutoModelForMaskedLM,
    AutoTokenizer,
    BertConfig,
    BertModel,
    GPT2Config,
)
from transformers import BertForMaskedLM as TheirBert
from transformers import GPT2LMHeadModel as TheirGPT

from utils.bert import Bert, BertForMaskedLM
from utils.gpt import GPT, RotaryGPT
from utils.support.checkpoints import read_checkpoint, save_checkpoint
from utils.support.files import CourseError

B, T, V, H, C, N = 2, 5, 2048, 3, 12, 2


def randomise(model):
    torch.manual_seed(0)
    for p in model.parameters():
        nn.init.normal_(p, std=0.3)
    return model.eval()


def their_bert():
    config = BertConfig(
        vocab_size=V,
        hidden_size=C,
        num_hidden_layers=N,
        num_attention_heads=H,
        intermediate_size=20,
        max_position_embeddings=9,
    )
    return randomise(TheirBert(config))


def their_gpt():
    config = GPT2Config(vocab_size=V, n_embd=C, n_layer=N, n_head=H, n_positions=9)
    config.bos_token_id = config.eos_token_id = 0
    return randomise(TheirGPT(config))


@pytest.fixture
def ids():
    return torch.randint(V, (B, T), generator=torch.Generator().manual_seed(1))


def test_bert_of_the_standard_loads_into_ours(tmp_path, ids):
    theirs = their_bert()
    theirs.save_pretrained(tmp_path)
    ours = BertForMaskedLM.load(tmp_path)
    is_real = torch.tensor([[1, 1, 1, 0, 0], [1, 1, 1, 1, 1]])
    types = torch.tensor([[0, 0, 1, 1, 1], [0, 1, 1, 1, 1]])
    expected = theirs(ids, is_real, token_type_ids=types, output_hidden_states=True)
    real = is_real.bool()
    found = ours(ids, is_real, types)
    assert_close(found[real], expected.logits[real], atol=1e-4, rtol=0)
    hidden = ours.bert(ids, is_real, types)
    assert_close(hidden[real], expected.hidden_states[-1][real], atol=1e-4, rtol=0)


def test_an_encoder_without_head_loads_too(tmp_path, ids):
    theirs = randomise(BertModel(their_bert().config))
    theirs.save_pretrained(tmp_path)
    found = BertForMaskedLM.load(tmp_path).bert(ids)
    assert_close(found, theirs(ids).last_hidden_state, atol=1e-4, rtol=0)


def test_gpt_of_the_standard_loads_into_ours(tmp_path, ids):
    theirs = their_gpt()
    theirs.save_pretrained(tmp_path)
    ours = GPT.load(tmp_path)
    assert_close(ours(ids), theirs(ids).logits, atol=1e-4, rtol=0)
    is_real = torch.tensor([[0, 0, 1, 1, 1], [1, 1, 1, 1, 1]])
    places = (is_real.cumsum(-1) - 1).clamp(min=0)
    expected = theirs(ids, attention_mask=is_real, position_ids=places).logits
    real = is_real.bool()
    assert_close(ours(ids, is_real)[real], expected[real], atol=1e-4, rtol=0)


CASES = {
    "bert": (
        lambda: BertForMaskedLM(Bert(V, 9, C, H, N, 20)),
        AutoModelForMaskedLM,
        "BertForMaskedLM",
    ),
    "gpt2": (lambda: GPT(V, 9, C, H, N), AutoModelForCausalLM, "GPT2LMHeadModel"),
    "gpt_neox": (
        lambda: RotaryGPT(V, 9, C, H, N, base=500.0),
        AutoModelForCausalLM,
        "GPTNeoXForCausalLM",
    ),
}


@pytest.mark.parametrize("kind", CASES)
def test_ours_saves_as_the_standard(tmp_path, ids, kind):
    make, auto, name = CASES[kind]
    model = randomise(make())
    tokenizer = "bert" if kind == "bert" else "gpt"
    save_checkpoint(tmp_path, kind, model, tokenizer, card="# A card\n")
    for p in model.parameters():  # what the file holds is fp16
        p.data = p.data.half().float()
    theirs, report = auto.from_pretrained(tmp_path, output_loading_info=True)
    assert type(theirs).__name__ == name
    assert {p.dtype for p in theirs.parameters()} == {torch.float32}
    assert not any(report.values())
    assert_close(theirs.eval()(ids).logits, model(ids), atol=1e-4, rtol=0)
    assert_close(type(model).load(tmp_path)(ids), model(ids))
    table = AutoTokenizer.from_pretrained(tmp_path)
    assert len(table) == V == theirs.config.vocab_size
    assert theirs.config.pad_token_id == table.pad_token_id
    assert (tmp_path / "README.md").read_text() == "# A card\n"
    n_bytes = (tmp_path / "model.safetensors").stat().st_size
    n_parameters = sum(p.numel() for p in model.parameters())
    assert 2 * n_parameters <= n_bytes < 2 * n_parameters + 8000  # ties once, fp16


def test_gradients_equal_those_of_the_standard(tmp_path, ids):
    for theirs, kind in ((their_bert(), BertForMaskedLM), (their_gpt(), GPT)):
        theirs.save_pretrained(tmp_path / kind.__name__)
        ours = kind.load(tmp_path / kind.__name__)
        theirs(ids).logits.logsumexp(-1).sum().backward()
        ours(ids).logsumexp(-1).sum().backward()
        theirs_tokens = theirs.get_input_embeddings().weight.grad
        tokens = ours.bert.embeddings.tokens if kind is BertForMaskedLM else ours.tokens
        assert_close(tokens.weight.grad, theirs_tokens, atol=1e-3, rtol=1e-3)


def test_the_rotary_gpt_does_not_mind_padding_on_the_left(ids):
    model = randomise(RotaryGPT(V, 9, C, H, N))
    padded = torch.cat([torch.zeros(B, 2, dtype=torch.long), ids], dim=1)
    is_real = torch.ones_like(padded)
    is_real[:, :2] = 0
    assert_close(model(padded, is_real)[:, 2:], model(ids), atol=1e-4, rtol=1e-4)


def test_a_wrong_or_broken_directory_gets_a_sentence(tmp_path):
    with pytest.raises(CourseError, match="no whole checkpoint"):
        read_checkpoint(tmp_path, "bert")
    save_checkpoint(tmp_path, "gpt2", CASES["gpt2"][0](), "gpt")
    with pytest.raises(CourseError, match="of type 'gpt2', not 'bert'"):
        BertForMaskedLM.load(tmp_path)
    weights = tmp_path / "model.safetensors"
    weights.write_bytes(weights.read_bytes()[:500])
    with pytest.raises(CourseError, match="no whole checkpoint"):
        GPT.load(tmp_path)


def test_config_has_only_what_the_standard_needs(tmp_path):
    save_checkpoint(tmp_path, "gpt2", CASES["gpt2"][0](), "gpt")
    config = json.loads((tmp_path / "config.json").read_text())
    assert config["n_inner"] == 4 * C
    assert config["dtype"] == "float32"
    assert config["eos_token_id"] == 2032
