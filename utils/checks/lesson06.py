"""Checks of lesson 06, Project 1, in the order of the lesson's exercises."""

from utils.checks.lesson06_average import AVERAGE
from utils.checks.lesson06_batches import BATCHES
from utils.checks.lesson06_calibration import CALIBRATION
from utils.checks.lesson06_measure import MEASURE
from utils.checks.lesson06_threshold import THRESHOLD

_ALL = (AVERAGE, BATCHES, MEASURE, THRESHOLD, CALIBRATION)
EXERCISES = {exercise.id: exercise for exercise in _ALL}
