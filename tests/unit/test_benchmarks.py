"""What the benchmarks share: a ratio that is too low fails, and says which."""

import pytest
import typer

from benchmarks._common import refuse_slower

RATIOS = {"gpt": 1.31, "bert": 0.88}


@pytest.mark.parametrize(
    ("at_least", "told"),
    [
        (0.9, "Ours has less than 0.9 times their speed: bert (0.88).\n"),
        (2, "Ours has less than 2 times their speed: gpt (1.31) and bert (0.88).\n"),
    ],
)
def test_a_row_that_is_too_slow_fails_by_its_name(capsys, at_least, told):
    with pytest.raises(typer.Exit) as failed:
        refuse_slower(RATIOS, at_least)
    assert failed.value.exit_code == 1
    assert capsys.readouterr().err == told


@pytest.mark.parametrize("at_least", [None, 0, 0.88])
def test_rows_that_are_fast_enough_pass_without_a_word(capsys, at_least):
    refuse_slower(RATIOS, at_least)
    assert capsys.readouterr() == ("", "")
