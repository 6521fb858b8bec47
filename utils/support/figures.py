"""How figures look, and how each gets its description into the notebook."""

import io
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from matplotlib.figure import Figure

# One colour for one thing, all course long (Okabe and Ito's colour-blind-safe set).
PALETTE = {
    "q": "#0072B2",
    "k": "#D55E00",
    "v": "#009E73",
    "train": "#0072B2",
    "val": "#D55E00",
    "teacher": "#CC79A7",
    "student": "#56B4E9",
    "ours": "#0072B2",
    "library": "#D55E00",
    "baseline": "#888888",
    "highlight": "#E69F00",
    "byte": "#56B4E9",
    "char": "#CC79A7",
    "word": "#E69F00",
    "bpe": "#0072B2",
    "wordpiece": "#009E73",
}
_MAX_BYTES = 60_000


def apply_style() -> None:
    """Switch matplotlib to the course's style sheet."""
    import matplotlib.pyplot as plt

    plt.style.use(Path(__file__).with_name("course.mplstyle"))


def show_figure(fig: "Figure", alt: str) -> None:
    """Display a figure as a PNG with its description, then close it.

    Args:
        fig: the matplotlib figure.
        alt: a sentence or two that say what a reader who cannot see it should know:
            what is drawn and what it shows.

    Raises:
        ValueError: the description is missing or no sentence, or the PNG is too large.
    """
    import matplotlib.pyplot as plt
    from IPython.display import display

    if len(alt.split()) < 6:
        raise ValueError(f"Describe the figure in a sentence, not as {alt!r}.")
    buffer = io.BytesIO()
    fig.savefig(buffer, format="png", metadata={"Software": None})
    plt.close(fig)
    png = buffer.getvalue()
    if len(png) > _MAX_BYTES:
        raise ValueError(
            f"The figure takes {len(png):,} bytes; keep it under {_MAX_BYTES:,}:"
            " fewer points, or a smaller size."
        )
    display(
        {"image/png": png, "text/plain": alt},
        raw=True,
        metadata={"image/png": {"alt": alt}},
    )
