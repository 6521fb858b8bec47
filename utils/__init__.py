"""The course's one implementation of everything it teaches."""

__version__ = "0.1.0"
