"""The panel answers what is typed, and prints the examples where nobody can type."""

import pytest

from utils.support.panel import ask, make_panel, show_panel


def loud(text):
    if text == "boom":
        raise ValueError("no such text\nsecond line")
    return text.upper()


JOBS = {"loud": (loud, "a café"), "length": (lambda text: str(len(text)), "abc")}


def widgets_of(panel):
    job, text, button, said = panel.children
    return job, text, button, said


def test_show_panel_prints_examples_and_no_widget_where_nobody_sits(
    monkeypatch, capsys
):
    monkeypatch.setenv("COURSE_HEADLESS", "1")
    show_panel(JOBS)
    lines = capsys.readouterr().out.splitlines()
    assert lines[:3] == ["loud", "  in   a café", "  out  A CAFÉ"]
    assert lines[-1].startswith("(In a running notebook")


def test_show_panel_shows_a_widget_where_somebody_may_type(monkeypatch):
    shown = []
    monkeypatch.delenv("COURSE_HEADLESS", raising=False)
    monkeypatch.setattr("IPython.display.display", shown.append)
    show_panel(JOBS)
    assert len(shown) == 1
    assert widgets_of(shown[0])[0].options == ("loud", "length")


def test_make_panel_answers_the_chosen_job():
    job, text, button, said = widgets_of(make_panel(JOBS))
    assert text.value == "a café"
    job.value = "length"
    assert text.value == "abc"
    heard = []
    said.clear_output = lambda: heard.append("cleared")
    text.value = "four"
    button.click()
    assert heard == ["cleared"]


@pytest.mark.parametrize("text", ["", "  \n "])
def test_ask_wants_a_text(text):
    assert ask(loud, text) == "Type a text first."


def test_ask_says_what_is_wrong_in_one_line():
    assert ask(loud, "boom") == "That text cannot be answered: no such text"


@pytest.mark.parametrize("text", ["🙂 é", "x" * 1_000, "مرحبا", "if x:\n    y()"])
def test_ask_takes_any_text(text):
    assert ask(loud, text)
