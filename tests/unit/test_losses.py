"""Softmax and cross-entropy by themselves: values, shapes, properties, errors."""

import math

import pytest
import torch
from torch.testing import assert_close

from utils.losses import IGNORE, cross_entropy, log_softmax, softmax


def test_softmax_equals_the_numbers_on_paper():
    e = math.e
    total = e**2 + e + 1
    wanted = torch.tensor([e**2 / total, e / total, 1 / total])
    assert_close(softmax(torch.tensor([2.0, 1.0, 0.0])), wanted)


@pytest.mark.parametrize("dim", [0, 1, 2, -1, -3])
def test_softmax_sums_to_one_along_its_dimension_only(dim):
    x = torch.randn(2, 3, 5, generator=torch.manual_seed(0))
    p = softmax(x, dim)
    assert p.shape == x.shape
    assert_close(p.sum(dim), torch.ones_like(p.sum(dim)))
    other = (dim + 1) % 3
    assert (p.sum(other) - 1).abs().max() > 0.01


def test_softmax_does_not_change_when_a_constant_is_added():
    x = torch.randn(4, 3, generator=torch.manual_seed(0), dtype=torch.float64)
    assert_close(softmax(x + 100), softmax(x))


def test_softmax_survives_huge_logits():
    x = torch.tensor([[1000.0, 0.0], [-1000.0, -1001.0]])
    assert_close(softmax(x)[0], torch.tensor([1.0, 0.0]))
    assert_close(softmax(x)[1, 0], torch.tensor(1 / (1 + math.exp(-1))))


def test_log_softmax_keeps_what_softmax_loses():
    logp = log_softmax(torch.tensor([0.0, -500.0]))
    assert_close(logp, torch.tensor([0.0, -500.0]))


def test_minus_infinity_is_probability_zero():
    p = softmax(torch.tensor([0.0, -math.inf, 0.0]))
    assert_close(p, torch.tensor([0.5, 0.0, 0.5]))


def test_cross_entropy_of_equal_logits_is_log_of_the_vocabulary():
    loss = cross_entropy(torch.zeros(2, 5, 7), torch.full((2, 5), 3))
    assert loss.shape == ()
    assert_close(loss, torch.tensor(math.log(7)))


def test_cross_entropy_is_the_mean_price_in_nats():
    p = torch.tensor([[0.5, 0.5], [0.75, 0.25]])
    loss = cross_entropy(p.log(), torch.tensor([0, 1]))
    assert_close(loss, torch.tensor((math.log(2) + math.log(4)) / 2))


def test_ignored_targets_are_neither_priced_nor_counted():
    logits = torch.randn(5, 3, generator=torch.manual_seed(0), requires_grad=True)
    targets = torch.tensor([0, IGNORE, 2, IGNORE, 1])
    loss = cross_entropy(logits, targets)
    loss.backward()
    assert_close(loss, cross_entropy(logits[[0, 2, 4]], targets[[0, 2, 4]]))
    assert logits.grad[[1, 3]].abs().max() == 0
    assert logits.grad[[0, 2, 4]].abs().min() > 0


def test_all_ignored_gives_nan():
    assert cross_entropy(torch.zeros(2, 3), torch.full((2,), IGNORE)).isnan()


def test_gradient_is_probability_minus_one_hot():
    logits = torch.randn(4, 3, generator=torch.manual_seed(0), requires_grad=True)
    targets = torch.tensor([0, 2, 2, 1])
    cross_entropy(logits, targets).backward()
    wanted = softmax(logits.detach())
    wanted[range(4), targets] -= 1
    assert_close(logits.grad, wanted / 4)


def test_cross_entropy_names_the_shapes_that_do_not_fit():
    with pytest.raises(ValueError, match=r"\(5, 2\).*\(2, 5, 7\) want \(2, 5\)"):
        cross_entropy(torch.zeros(2, 5, 7), torch.zeros(5, 2, dtype=torch.long))


@pytest.mark.parametrize("target", [7, -1, -99])
def test_cross_entropy_names_a_target_out_of_range(target):
    with pytest.raises(ValueError, match=f"{target}.* 0 to 6, or -100"):
        cross_entropy(torch.zeros(2, 7), torch.tensor([0, target]))
