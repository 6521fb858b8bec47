"""The diagrams of lesson 02: they draw, and stay readable on any page."""

import io

import pytest

from utils.support.diagrams import (
    draw_architecture,
    draw_overview,
    draw_reach,
    draw_wirings,
)
from utils.support.figures import apply_style

SHAPES = {
    name: "(2, 14, 1504)"
    for name in ("source", "target", "source vectors", "target vectors", "logits")
}


@pytest.fixture
def plt():
    pyplot = pytest.importorskip("matplotlib.pyplot")
    apply_style()
    yield pyplot
    pyplot.close("all")


def _words(ax):
    return [text.get_text() for text in ax.texts]


def _inside(fig, ax):
    """Return the texts of an axes that stick out of the picture."""
    fig.canvas.draw()
    frame = fig.get_tightbbox()
    frame = frame.transformed(fig.dpi_scale_trans)
    return [t for t in ax.texts if not frame.contains(*t.get_window_extent().min)]


def test_overview_names_both_halves_and_its_texts(plt):
    fig, ax = plt.subplots(figsize=(6, 3))
    draw_overview(ax, "A boat .", "<start> un", "bateau")
    words = " ".join(_words(ax))
    for part in ("ENCODER", "DECODER", "memory", "A boat .", "<start> un", "bateau"):
        assert part in words
    assert not _inside(fig, ax)


def test_architecture_shows_every_shape_it_was_given(plt):
    fig, ax = plt.subplots(figsize=(6, 6.1))
    shapes = {name: f"({i}, {i})" for i, name in enumerate(SHAPES)}
    draw_architecture(ax, shapes, 3)
    words = " ".join(_words(ax))
    assert all(shape in words for shape in shapes.values())
    assert words.count("add, then norm") == 5
    assert words.count("3 ×") == 2


def test_wirings_put_norms_on_the_stream_or_beside_it(plt):
    _, axes = plt.subplots(1, 2)
    draw_wirings(axes)
    places = [
        [t.get_position()[0] for t in ax.texts if t.get_text() == "norm"] for ax in axes
    ]
    assert [len(where) for where in places] == [2, 2]
    assert max(places[0]) < min(places[1])


def test_reach_marks_what_was_read(plt):
    _, ax = plt.subplots()
    draw_reach(ax, [[True, False], [True, True]], "ab", "cd", "who reads whom")
    assert len(ax.lines) == 3
    assert len(ax.patches) == 4


def test_pictures_fit_the_limit_of_the_notebooks(plt):
    fig, ax = plt.subplots(figsize=(6, 6.1))
    draw_architecture(ax, SHAPES, 2)
    buffer = io.BytesIO()
    fig.savefig(buffer, format="png")
    assert len(buffer.getvalue()) < 60_000
