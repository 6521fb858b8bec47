import matplotlib.pyplot as plt
import pytest
from IPython.display import DisplayHandle  # noqa: F401  IPython must be there

from utils.support import figures
from utils.support.figures import PALETTE, apply_style, draw_tokens, show_figure


@pytest.fixture
def shown(monkeypatch):
    calls = []
    monkeypatch.setattr(
        "IPython.display.display", lambda data, **options: calls.append((data, options))
    )
    return calls


def small_figure():
    apply_style()
    fig, ax = plt.subplots(figsize=(3, 2))
    ax.plot([1, 2], [3, 4])
    return fig


ALT = "A line that rises from three to four between one and two."


def test_show_figure_puts_the_description_beside_the_picture(shown):
    show_figure(small_figure(), alt=ALT)
    ((data, options),) = shown
    assert data["image/png"].startswith(b"\x89PNG")
    assert data["text/plain"] == ALT
    assert options["metadata"] == {"image/png": {"alt": ALT}}


def test_show_figure_gives_the_same_bytes_twice(shown):
    show_figure(small_figure(), alt=ALT)
    show_figure(small_figure(), alt=ALT)
    assert shown[0][0]["image/png"] == shown[1][0]["image/png"]


def test_show_figure_closes_the_figure(shown):
    fig = small_figure()
    show_figure(fig, alt=ALT)
    assert not plt.fignum_exists(fig.number)


def test_show_figure_refuses_a_label_for_a_description(shown):
    with pytest.raises(ValueError, match="in a sentence"):
        show_figure(small_figure(), alt="Loss curve")
    assert shown == []


def test_show_figure_refuses_a_heavy_picture(shown, monkeypatch):
    monkeypatch.setattr(figures, "_MAX_BYTES", 1000)
    with pytest.raises(ValueError, match="keep it under 1,000"):
        show_figure(small_figure(), alt=ALT)


def test_draw_tokens_draws_each_token_once():
    fig, ax = plt.subplots()
    draw_tokens(ax, {"one": ["The", " pier"], "two": ["T", "he", " pier", "\n"]})
    assert [t.get_text() for t in ax.texts] == ["The", "·pier", "T", "he", "·pier", "↵"]
    assert len(ax.patches) == 6
    assert [t.get_text() for t in ax.get_yticklabels()] == ["one", "two"]
    plt.close(fig)


def test_palette_has_no_two_roles_of_one_figure_alike():
    for group in (("q", "k", "v"), ("train", "val"), ("teacher", "student")):
        assert len({PALETTE[name] for name in group}) == len(group)
