"""What every lesson needs and no lesson teaches: set-up, claims, figures, files."""

from utils.support.claims import claim
from utils.support.figures import PALETTE, draw_tokens, show_figure
from utils.support.files import CourseError, data_path

__all__ = [
    "PALETTE",
    "CourseError",
    "claim",
    "data_path",
    "draw_tokens",
    "setup",
    "show_figure",
]


def __getattr__(name: str):
    # `setup` sits behind a lazy door: it pulls in what a mere `import utils` need not.
    if name == "setup":
        from utils.support.setup import setup

        return setup
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
