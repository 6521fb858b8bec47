"""Checks of lesson 00, Before you start, in the order of the lesson's exercises."""

from utils.checks.lesson00_gradients import GRADIENT, TRAIN
from utils.checks.lesson00_losses import ACCURACY, LOSS, SOFTMAX
from utils.checks.lesson00_products import PRODUCT, TIME
from utils.checks.lesson00_shapes import SHARES, WINDOWS

_TABLES = (WINDOWS, PRODUCT, SHARES)
_ALL = (*_TABLES, SOFTMAX, LOSS, GRADIENT, TRAIN, TIME, ACCURACY)
EXERCISES = {exercise.id: exercise for exercise in _ALL}
