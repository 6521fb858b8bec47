"""Checks of lesson 02, High-level architecture, in the order of the exercises."""

from utils.checks.lesson02_block import BLOCK
from utils.checks.lesson02_decoder import DECODER
from utils.checks.lesson02_norm import NORM
from utils.checks.lesson02_size import SIZE
from utils.checks.lesson02_write import WRITE

_ALL = (NORM, BLOCK, WRITE, SIZE, DECODER)
EXERCISES = {exercise.id: exercise for exercise in _ALL}
