import json

import numpy as np
import pytest
import torch

from utils.support.claims import (
    ClaimError,
    claim,
    current_claims,
    set_claim_context,
)


@pytest.fixture(autouse=True)
def _tiny():
    set_claim_context("tiny", False)
    yield
    set_claim_context("tiny", False)


def test_claim_that_holds_is_printed_and_recorded(capsys):
    claim("negation gap", 0.25, ">=", 0.1)
    assert capsys.readouterr().out == "✓ negation gap: 0.25 >= 0.1\n"
    (row,) = current_claims()
    assert row == {
        "name": "negation gap",
        "value": 0.25,
        "op": ">=",
        "bound": 0.1,
        "holds": True,
        "asserted": True,
    }


def test_claim_that_does_not_hold_raises_and_is_recorded(capsys):
    with pytest.raises(ClaimError, match="measured 0.05, wanted >= 0.1"):
        claim("negation gap", 0.05, ">=", 0.1)
    assert capsys.readouterr().out.startswith("✗ negation gap")
    assert current_claims()[0]["holds"] is False


def test_claim_about_truth_prints_no_numbers(capsys):
    claim("the merges are equal", True, "==", True)
    assert capsys.readouterr().out == "✓ the merges are equal\n"


@pytest.mark.parametrize(
    "value", [torch.tensor(3.0), np.float32(3), np.array(3.0), 3, torch.tensor(3)]
)
def test_claim_takes_one_number_of_any_kind(value):
    claim("three", value, "==", 3)


@pytest.mark.parametrize(
    ("op", "bound", "holds"),
    [
        (">", 2, False),
        (">=", 2, True),
        ("<", 2, False),
        ("<=", 2, True),
        ("~", 2, True),
    ],
)
def test_claim_compares_as_it_says(op, bound, holds):
    if holds:
        claim("two", 2, op, bound)
    else:
        with pytest.raises(ClaimError):
            claim("two", 2, op, bound)


def test_claim_not_a_number_never_holds():
    with pytest.raises(ClaimError):
        claim("loss", float("nan"), ">=", 0)


def test_claim_is_only_printed_in_other_profiles(capsys):
    set_claim_context("colab", False)
    claim("accuracy", 0.1, ">=", 0.9)
    assert "not asserted in colab" in capsys.readouterr().out


def test_claim_marked_for_a_profile_is_asserted_there():
    set_claim_context("colab", False)
    with pytest.raises(ClaimError):
        claim("accuracy", 0.1, ">=", 0.9, on=("tiny", "colab"))


def test_claim_on_the_standin_is_never_asserted(capsys):
    set_claim_context("colab", True)
    claim("accuracy", 0.1, ">=", 0.9, on=("tiny", "colab"))
    assert capsys.readouterr().out == "○ accuracy: stand-in, not asserted\n"


def test_claim_is_reported_to_the_runner(tmp_path, monkeypatch):
    report = tmp_path / "claims.jsonl"
    monkeypatch.setenv("COURSE_REPORT", str(report))
    claim("first", 1, "==", 1)
    claim("zweite ✓", 2.5, ">", 2)
    rows = [json.loads(x) for x in report.read_text(encoding="utf-8").splitlines()]
    assert [row["name"] for row in rows] == ["first", "zweite ✓"]


@pytest.mark.parametrize("bad", ["0.5", None, [1], torch.ones(2)])
def test_claim_refuses_what_is_no_number(bad):
    with pytest.raises((TypeError, ValueError, RuntimeError)):
        claim("bad", bad, ">=", 0)


def test_claim_refuses_an_unknown_comparison():
    with pytest.raises(ValueError, match="Unknown comparison '=>'"):
        claim("typo", 1, "=>", 1)
