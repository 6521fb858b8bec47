"""Draw what is wired to what: boxes, arrows and grids. Nothing here teaches.

Every picture stands on white, whatever the page, and says by words what it also says
by colour.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from matplotlib.axes import Axes

INK = "#1b2733"
QUIET = "#5b6b7b"
FILL = {
    "attention": "#cfe3f3",
    "feed-forward": "#fbdcc6",
    "norm": "#fff2cc",
    "embedding": "#cdebdf",
    "output": "#f1dbe8",
    "stack": "#eef1f4",
    "text": "#ffffff",
}


def _blank(ax: "Axes", width: float, height: float, title: str) -> "Axes":
    ax.set(xlim=(0, width), ylim=(0, height), aspect="equal")
    ax.axis("off")
    if title:
        ax.set_title(title)
    return ax


def _box(
    ax: "Axes",
    x: float,
    y: float,
    text: str,
    kind: str,
    width: float = 2.6,
    height: float = 0.5,
    size: float = 8,
) -> None:
    """Draw a box around its middle."""
    from matplotlib.patches import FancyBboxPatch

    shape = FancyBboxPatch(
        (x - width / 2, y - height / 2),
        width,
        height,
        boxstyle="round,pad=0.02,rounding_size=0.1",
        facecolor=FILL[kind],
        edgecolor=QUIET,
        linewidth=0.9,
        zorder=3,
    )
    ax.add_patch(shape)
    ax.text(x, y, text, ha="center", va="center", size=size, color=INK, zorder=4)


def _line(ax: "Axes", *points: tuple[float, float], arrow: bool = True) -> None:
    """Draw a line through points, with a head at its end."""
    xs, ys = zip(*points[:-1], strict=True) if len(points) > 2 else ((), ())
    if xs:
        ax.plot(xs, ys, color=QUIET, lw=1.2, zorder=2, solid_capstyle="round")
    style = "-|>,head_width=0.18,head_length=0.3" if arrow else "-"
    ax.annotate(
        "",
        xy=points[-1],
        xytext=points[-2],
        arrowprops={
            "arrowstyle": style,
            "color": QUIET,
            "lw": 1.2,
            "shrinkA": 0,
            "shrinkB": 0,
        },
        zorder=2,
    )


def _note(ax: "Axes", x: float, y: float, text: str, side: str = "left") -> None:
    ax.text(x, y, text, ha=side, va="center", size=7.5, color=QUIET, zorder=4)


def _plus(ax: "Axes", x: float, y: float) -> None:
    from matplotlib.patches import Circle

    ax.add_patch(Circle((x, y), 0.17, fc="white", ec=INK, lw=1.1, zorder=5))
    ax.text(x, y - 0.015, "+", ha="center", va="center", size=10, color=INK, zorder=6)


def _frame(ax: "Axes", x: float, low: float, high: float, label: str) -> None:
    from matplotlib.patches import FancyBboxPatch

    shape = FancyBboxPatch(
        (x - 1.95, low),
        3.75,
        high - low,
        boxstyle="round,pad=0.02,rounding_size=0.15",
        facecolor=FILL["stack"],
        edgecolor="#c4ccd4",
        zorder=0,
    )
    ax.add_patch(shape)
    ax.text(x - 1.85, low + 0.1, label, size=7.5, color=QUIET, weight="bold")


# --- The simplified picture -------------------------------------------------------


def draw_overview(ax: "Axes", source: str, target: str, following: str) -> "Axes":
    """Draw an encoder-decoder as two boxes: who reads what, and what comes out.

    Args:
        source: the text that the encoder reads.
        target: what the decoder has written so far.
        following: the word that comes next.
    """
    _blank(ax, 10.4, 4.2, "")
    _box(ax, 2.4, 2.2, "ENCODER\nreads all of the source", "attention", 3.6, 1.1, 9)
    _box(ax, 7.6, 2.2, "DECODER\nwrites word by word", "feed-forward", 3.6, 1.1, 9)
    _box(ax, 2.4, 0.35, source, "text", 4.3, 0.5)
    _box(ax, 7.6, 0.35, target, "text", 4.3, 0.5)
    _box(ax, 7.6, 3.75, following, "output", 2.2, 0.5)
    _line(ax, (2.4, 0.62), (2.4, 1.63))
    _line(ax, (7.6, 0.62), (7.6, 1.63))
    _line(ax, (7.6, 2.77), (7.6, 3.48))
    _line(ax, (4.22, 2.2), (5.78, 2.2))
    _note(ax, 5.0, 2.42, "memory", "center")
    _line(ax, (8.72, 3.75), (10.1, 3.75), (10.1, 0.35), (9.78, 0.35))
    _note(ax, 10.0, 3.25, "the word\nis appended", "right")
    return ax


# --- The detailed picture ---------------------------------------------------------


def _part(ax: "Axes", x: float, y: float, text: str, kind: str) -> None:
    """Draw a part, the sum and norm above it, and the residual around it."""
    _box(ax, x, y, text, kind)
    _box(ax, x, y + 0.78, "add, then norm", "norm", height=0.38)
    _line(ax, (x, y + 0.27), (x, y + 0.57))
    start = y - 0.5
    _line(ax, (x, start), (x - 1.6, start), (x - 1.6, y + 0.78), (x - 1.32, y + 0.78))


def _column(ax: "Axes", x: float, ids: str, vectors: str, name: str) -> None:
    """Draw what encoder and decoder have in common: ids, embedding, positions."""
    _box(ax, x, 0.35, name, "text", height=0.4)
    _line(ax, (x, 0.57), (x, 1.12))
    _note(ax, x + 0.12, 0.83, f"ids {ids}")
    _box(ax, x, 1.4, "embedding, times √C", "embedding")
    _line(ax, (x, 1.67), (x, 2.0))
    _plus(ax, x, 2.2)
    _line(ax, (x - 0.75, 2.2), (x - 0.18, 2.2))
    _note(ax, x - 0.82, 2.2, "positions", "right")
    _line(ax, (x, 2.38), (x, 3.33))
    _note(ax, x + 0.25, 2.33, f"x {vectors}")


def draw_architecture(ax: "Axes", shapes: dict[str, str], n_layers: int) -> "Axes":
    """Draw the whole encoder-decoder of 2017, with the shape of all that flows.

    Args:
        shapes: of `source`, `target`, `source vectors`, `target vectors`, `logits`.
        n_layers: blocks in each stack.
    """
    _blank(ax, 10.0, 10.2, "")
    left, right = 2.4, 7.5
    for x, name in ((left, "source"), (right, "target")):
        _column(ax, x, shapes[name], shapes[f"{name} vectors"], name)
    _frame(ax, left, 2.65, 6.7, f"{n_layers} × encoder block")
    _frame(ax, right, 2.65, 8.35, f"{n_layers} × decoder block")
    _part(ax, left, 3.6, "self-attention", "attention")
    _part(ax, left, 5.35, "feed-forward", "feed-forward")
    _part(ax, right, 3.6, "self-attention, causal", "attention")
    _part(ax, right, 5.35, "cross-attention", "attention")
    _part(ax, right, 7.1, "feed-forward", "feed-forward")
    for x, y in ((left, 4.57), (right, 4.57), (right, 6.32)):
        _line(ax, (x, y), (x, y + 0.51))
    _line(ax, (left, 6.32), (left, 7.1), (4.85, 7.1), (4.85, 5.35), (6.18, 5.35))
    _note(ax, left + 0.1, 7.3, f"memory {shapes['source vectors']}")
    _line(ax, (right, 8.07), (right, 8.72))
    _note(ax, right + 0.12, 8.52, f"x {shapes['target vectors']}")
    _box(ax, right, 8.95, "projection, then softmax", "output", height=0.42)
    _line(ax, (right, 9.18), (right, 9.62))
    _note(ax, right + 0.12, 9.4, f"{shapes['logits']}")
    _box(ax, right, 9.85, "one probability per word", "text", height=0.4)
    return ax


# --- Two ways to wire a block -----------------------------------------------------


def draw_wirings(axes: Sequence["Axes"]) -> None:
    """Draw the post-norm block and the pre-norm block side by side."""
    for ax, title, is_pre in zip(
        axes, ("post-norm (2017, BERT)", "pre-norm (GPT-2, Llama)"), (0, 1), strict=True
    ):
        _blank(ax, 5.2, 6.6, title)
        ax.plot([1.1, 1.1], [0.2, 6.1], color=INK, lw=3.2, zorder=1)
        _line(ax, (1.1, 6.0), (1.1, 6.55))
        for low, name, kind in (
            (0.5, "attention", "attention"),
            (3.3, "feed-forward", "feed-forward"),
        ):
            _branch(ax, low, name, kind, bool(is_pre))
        ax.text(
            0.28, 3.1, "residual stream", rotation=90, va="center", ha="center",
            size=8, color=QUIET,
        )  # fmt: skip


def _branch(ax: "Axes", low: float, name: str, kind: str, is_pre: bool) -> None:
    """Draw one part beside the stream, and its norm on the branch or on the stream."""
    bottom, top = low, low + (2.3 if is_pre else 1.55)
    at = low + (1.5 if is_pre else 0.78)
    _line(ax, (1.1, bottom), (3.5, bottom), (3.5, top), (1.28, top))
    _box(ax, 3.5, at, name, kind, 2.2)
    _plus(ax, 1.1, top)
    if is_pre:
        _box(ax, 3.5, low + 0.65, "norm", "norm", 2.2)
    else:
        _box(ax, 1.1, top + 0.62, "norm", "norm", 1.1)


# --- Who reads whom ---------------------------------------------------------------


def draw_reach(
    ax: "Axes", reach, rows: Sequence[str], columns: Sequence[str], title: str
) -> "Axes":
    """Draw which input reaches which output: a filled square with a dot means yes.

    Args:
        reach: (outputs, inputs), true where the input reaches the output.
    """
    for y in range(len(rows)):
        for x in range(len(columns)):
            is_there = bool(reach[y][x])
            colour = "#0072B2" if is_there else "#f4f4f4"
            ax.add_patch(_square(x, y, colour))
            if is_there:
                ax.plot(x, y, "o", color="white", markersize=3)
    ax.set(xlim=(-0.6, len(columns) - 0.4), ylim=(len(rows) - 0.4, -0.6))
    ax.set_aspect("equal")
    ax.set_xticks(range(len(columns)), columns, size=7, rotation=90)
    ax.set_yticks(range(len(rows)), rows, size=7)
    ax.tick_params(length=0)
    ax.grid(False)
    for side in ax.spines.values():
        side.set_visible(False)
    ax.set_title(title, size=9)
    return ax


def _square(x: float, y: float, colour: str):
    from matplotlib.patches import Rectangle

    return Rectangle((x - 0.45, y - 0.45), 0.9, 0.9, fc=colour, ec="#c4ccd4", lw=0.6)
