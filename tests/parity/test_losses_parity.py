"""Our softmax and cross-entropy beside torch's, forward and gradients."""

import pytest
import torch
import torch.nn.functional as F
from torch.testing import assert_close

from utils.losses import IGNORE, cross_entropy, log_softmax, softmax

SCALES = [0.1, 1.0, 30.0, 1e4]


def _logits(scale, *shape, dtype=torch.float32):
    generator = torch.manual_seed(0)
    x = torch.randn(*shape, generator=generator, dtype=dtype) * scale
    return x.requires_grad_()


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("dim", [0, 1, -1])
def test_softmax_and_its_logarithm_equal_torch(scale, dim):
    x = _logits(scale, 2, 3, 5)
    assert_close(softmax(x, dim), F.softmax(x, dim), rtol=1e-4, atol=1e-6)
    assert_close(log_softmax(x, dim), F.log_softmax(x, dim))


@pytest.mark.parametrize("scale", SCALES)
def test_log_softmax_has_the_gradient_of_torch(scale):
    x = _logits(scale, 4, 7, dtype=torch.float64)
    weights = torch.randn(4, 7, generator=torch.manual_seed(1), dtype=torch.float64)
    (ours,) = torch.autograd.grad((log_softmax(x) * weights).sum(), x)
    (theirs,) = torch.autograd.grad((F.log_softmax(x, -1) * weights).sum(), x)
    assert_close(ours, theirs)


@pytest.mark.parametrize("scale", SCALES)
def test_cross_entropy_equals_torch_with_gradient_and_ignored_targets(scale):
    logits = _logits(scale, 2, 5, 7)  # (B, T, V)
    targets = torch.randint(7, (2, 5), generator=torch.manual_seed(2))
    targets[0, 3] = targets[1, 0] = IGNORE
    ours = cross_entropy(logits, targets)
    theirs = F.cross_entropy(logits.transpose(1, 2), targets)  # wants (B, V, T)
    assert_close(ours, theirs)
    (mine,) = torch.autograd.grad(ours, logits)
    (library,) = torch.autograd.grad(theirs, logits)
    assert_close(mine, library)


def test_ties_do_not_disturb_the_gradient():
    x = torch.zeros(3, 4, dtype=torch.float64, requires_grad=True)
    assert torch.autograd.gradcheck(log_softmax, x)
