"""Checks of lesson 03, Tokenization, in the order of the lesson's exercises."""

from utils.checks.lesson03_encode import ENCODE
from utils.checks.lesson03_mask import MASK
from utils.checks.lesson03_merge import MERGE
from utils.checks.lesson03_offsets import OFFSETS
from utils.checks.lesson03_pairs import PAIRS
from utils.checks.lesson03_wordpiece import WORDPIECE

_ALL = (PAIRS, MERGE, ENCODE, WORDPIECE, MASK, OFFSETS)
EXERCISES = {exercise.id: exercise for exercise in _ALL}
