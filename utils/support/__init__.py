"""What every lesson needs and no lesson teaches: set-up, claims, figures, files."""

from utils.support.claims import claim
from utils.support.figures import PALETTE, draw_tokens, show_figure
from utils.support.files import CourseError, data_path

# Eager on purpose: a lazy door would hand out the module of the same name. It is light:
# torch, datasets and matplotlib are imported inside its functions.
from utils.support.setup import setup

__all__ = [
    "PALETTE",
    "CourseError",
    "claim",
    "data_path",
    "draw_tokens",
    "setup",
    "show_figure",
]
