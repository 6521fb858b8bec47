"""Checks of lesson 04, Attention mechanisms, in the order of the lesson's exercises."""

from utils.checks.lesson04_attend import ATTEND
from utils.checks.lesson04_copy import COPY
from utils.checks.lesson04_shapes import CAUSAL, HEADS
from utils.checks.lesson04_stream import STREAM

_ALL = (CAUSAL, ATTEND, HEADS, COPY, STREAM)
EXERCISES = {exercise.id: exercise for exercise in _ALL}
