"""How figures look, and how each gets its description into the notebook."""

import io
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure
    from matplotlib.patches import FancyBboxPatch

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
    "none": "#888888",
    "sinusoidal": "#D55E00",
    "learned": "#CC79A7",
    "rotary": "#0072B2",
    "T5": "#009E73",
    "ALiBi": "#E69F00",
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


def draw_tokens(ax: "Axes", rows: dict[str, list[str]], size: float = 9) -> "Axes":
    """Draw each row's tokens as boxes side by side, as wide as their text.

    Args:
        ax: where to draw; its frame and ticks are removed.
        rows: label → tokens; a token's leading space is shown as "·".
        size: font size in points.
    """
    colours = ("#d6e8f5", "#fbe3d3")  # two tones in turn, so that borders show twice
    for y, tokens in enumerate(rows.values()):
        x = 0.0
        for i, token in enumerate(tokens):
            shown = token.replace(" ", "·").replace("\n", "↵")
            width = len(shown) + 0.7
            ax.add_patch(
                _box(x, y, width - 0.15, colours[i % 2])  # the gap between two boxes
            )
            middle = x + (width - 0.15) / 2
            ax.text(
                middle,
                y,
                shown,
                ha="center",
                va="center",
                size=size,
                color="#1b2733",
                family="monospace",
            )
            x += width
        ax.set_xlim(0, max(x, ax.get_xlim()[1]))
    ax.set_ylim(len(rows) - 0.4, -0.6)
    ax.set_yticks(range(len(rows)), rows.keys())
    ax.tick_params(length=0)
    ax.set_xticks([])
    ax.grid(False)
    for side in ax.spines.values():
        side.set_visible(False)
    return ax


def _box(x: float, y: float, width: float, colour: str) -> "FancyBboxPatch":
    from matplotlib.patches import FancyBboxPatch

    return FancyBboxPatch(
        (x + 0.1, y - 0.3),
        width - 0.2,
        0.6,
        boxstyle="round,pad=0.05",
        facecolor=colour,
        edgecolor="#5b6b7b",
        linewidth=0.8,
        mutation_aspect=0.3,
    )
