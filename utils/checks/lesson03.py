"""Checks of lesson 03, Tokenization, in the order of the lesson's exercises."""

from utils.checks import lesson03_bpe, lesson03_words

EXERCISES = lesson03_bpe.EXERCISES | lesson03_words.EXERCISES
