"""Checks of lesson 01, Use cases, in the order of the lesson's exercises."""

from utils.checks.lesson01_names import NAMES
from utils.checks.lesson01_scores import SCORES
from utils.checks.lesson01_similar import SIMILAR
from utils.checks.lesson01_windows import WINDOWS

_ALL = (SCORES, SIMILAR, NAMES, WINDOWS)
EXERCISES = {exercise.id: exercise for exercise in _ALL}
