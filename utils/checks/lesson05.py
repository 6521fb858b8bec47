"""Checks of lesson 05, Position embeddings, in the order of the lesson's exercises."""

from utils.checks.lesson05_buckets import BUCKETS
from utils.checks.lesson05_places import PLACES
from utils.checks.lesson05_rotary import PORT, ROTATE
from utils.checks.lesson05_waves import WAVES

_ALL = (PLACES, WAVES, ROTATE, BUCKETS, PORT)
EXERCISES = {exercise.id: exercise for exercise in _ALL}
