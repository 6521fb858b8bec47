"""The report: right figures, nothing from outside, whatever the lessons contain."""

import base64
import io
import json
import re
from html.parser import HTMLParser

import pytest
from sample_notebooks import code, write_notebook

from utils.support.report import (
    duration,
    figures,
    margin,
    memory,
    number,
    render,
    shrink,
    write_report,
)


def _png(width: int = 60, height: int = 40) -> bytes:
    from PIL import Image

    buffer = io.BytesIO()
    image = Image.new("RGB", (width, height), "white")
    for x in range(0, width, 3):
        image.putpixel((x, x % height), (x % 255, 40, 90))
    image.save(buffer, format="PNG")
    return buffer.getvalue()


def _claim(value, op, bound, **more):
    row = {"name": "gap", "value": value, "op": op, "bound": bound, "holds": True}
    return row | {"asserted": True} | more


def _row(**changes):
    row = {"lesson": "03", "title": "Tokens", "notebook": "03_a.ipynb", "ok": True}
    row |= {"wall_s": 45.0, "peak_rss_mb": 750, "claims": [], "error": None}
    return row | {"budget": {"wall_s": 90, "peak_rss_mb": 1500}} | changes


def _report(*rows, **changes):
    report = {"profile": "tiny", "seed": 0, "date": "2026-01-31T09:05:00+00:00"}
    report |= {"versions": {"python": "3.12.1"}, "cores": 2, "wall_s": 61.0}
    return report | {"stopped_in": None, "lessons": list(rows)} | changes


class _Tags(HTMLParser):
    def __init__(self, page):
        super().__init__()
        self.found, self.open = [], []
        self.feed(page)

    def handle_starttag(self, tag, attributes):
        self.found.append((tag, dict(attributes)))
        if tag not in {"meta", "img", "br"}:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


def _tags(page):
    parsed = _Tags(page)
    assert parsed.open == []
    return parsed.found


def test_page_asks_no_server_for_anything(tmp_path):
    page = render(_report(_row(), _row(lesson="04")), tmp_path)
    links = [
        value
        for _, attributes in _tags(page)
        for name, value in attributes.items()
        if name in {"href", "src"}
    ]
    assert links
    assert all(link.startswith(("#", "data:", "03_a")) for link in links)
    assert "http" not in page
    assert "@import" not in page
    assert "<script" not in page


def test_page_shows_time_memory_and_link(tmp_path):
    page = render(_report(_row()), tmp_path)
    assert "45 s" in page
    assert "750 MB" in page
    assert "width: 50.0%" in page
    assert ("a", {"href": "03_a.ipynb"}) in _tags(page)
    assert "31 January 2026, 09:05" in page
    assert "3.12.1" in page
    assert "Lesson 03 runs from top to bottom" in page


def test_page_says_what_failed_and_escapes_it(tmp_path):
    error = {"cell": 4, "message": "ValueError: <b>3</b> & more", "source": "f('<i>')"}
    page = render(_report(_row(), _row(lesson="04", ok=False, error=error)), tmp_path)
    assert "1 of 2 lessons failed" in page
    assert "Lesson 04, cell 4" in page
    assert "&lt;b&gt;3&lt;/b&gt; &amp; more" in page
    assert "<b>3</b>" not in page
    assert "<i>')" not in page
    _tags(page)


def test_page_names_the_lesson_in_which_the_run_was_stopped(tmp_path):
    page = render(_report(_row(), stopped_in="05"), tmp_path)
    assert "Stopped in lesson 05" in page


def test_over_budget_is_said_in_words(tmp_path):
    page = render(_report(_row(wall_s=100.0)), tmp_path)
    assert "over budget" in page
    assert "over budget" not in render(_report(_row()), tmp_path)


def test_claims_show_value_bound_and_margin(tmp_path):
    claims = [
        _claim(0.27, ">=", 0.1),
        _claim(0.2, "<=", 0.1, holds=False),
        _claim(1.0, ">=", 2.0, asserted=False, holds=False),
    ]
    page = render(_report(_row(claims=claims)), tmp_path)
    states = [a["class"] for tag, a in _tags(page) if tag == "tr" and "class" in a]
    assert states == ["held", "missed", "noted"]
    assert "≥ 0.1" in page
    assert "+170 %" in page
    assert re.search(r"1 <small>of 2, 1 not asserted here", page)


def test_figures_carry_their_description(tmp_path):
    png = base64.b64encode(_png()).decode("ascii")
    cell = code("draw()")
    cell["outputs"] = [
        {
            "output_type": "display_data",
            "data": {"image/png": png, "text/plain": "<Figure>"},
            "metadata": metadata,
        }
        for metadata in ({"image/png": {"alt": 'A "line" rises.'}}, {})
    ]
    path = write_notebook(tmp_path, "03_a", cell)
    first, second = figures(path, "03")
    assert first["alt"] == 'A "line" rises.'
    assert second["alt"] == "Figure 2 of lesson 03"
    assert first["src"].startswith("data:image/")
    page = render(_report(_row()), path.parent)
    images = [attributes for tag, attributes in _tags(page) if tag == "img"]
    assert [image["alt"] for image in images] == [first["alt"], second["alt"]]
    ids = [attributes.get("id") for tag, attributes in _tags(page) if tag == "figure"]
    assert ids == ["figure-03-1", "figure-03-2"]


def test_figures_of_an_unreadable_notebook_are_none(tmp_path):
    (tmp_path / "x.ipynb").write_text("{", encoding="utf-8")
    assert figures(tmp_path / "x.ipynb", "03") == []
    assert figures(tmp_path / "none.ipynb", "03") == []


def test_shrink_never_makes_a_picture_larger_or_wider():
    from PIL import Image

    png = _png(2400, 1200)
    kind, small = shrink(png)
    assert len(small) <= len(png)
    with Image.open(io.BytesIO(small)) as image:
        assert image.size == (900, 450)
        assert image.format.lower() == kind


def test_shrink_leaves_what_it_cannot_read():
    assert shrink(b"no picture") == ("png", b"no picture")


def test_write_report_keeps_json_and_page_together(tmp_path):
    report = _report(_row(title="Größe → ∞"))
    write_report(report, tmp_path)
    kept = (tmp_path / "report.json").read_text(encoding="utf-8")
    assert json.loads(kept) == report
    assert "Größe → ∞" in (tmp_path / "report.html").read_text(encoding="utf-8")
    assert {path.name for path in tmp_path.iterdir()} == {"report.json", "report.html"}


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        (_claim(3.0, ">=", 2.0), "+50 %"),
        (_claim(1.0, ">=", 2.0), "−50 %"),
        (_claim(1.0, "<", 2.0), "+50 %"),
        (_claim(-1.0, ">", -2.0), "+50 %"),
        (_claim(0.3, ">", 0), "+0.3"),
        (_claim(4, "==", 4), ""),
        (_claim("inf", ">=", 2.0), ""),
        (_claim(2e6, ">=", 1.0), "×2,000,000"),
    ],
)
def test_margin_is_positive_on_the_good_side(claim, expected):
    assert margin(claim) == expected


@pytest.mark.parametrize(
    ("seconds", "expected"),
    [
        (0.84, "0.8 s"),
        (41.3, "41 s"),
        (90, "90 s"),
        (185, "3 min 5 s"),
        (240, "4 min"),
        (3725, "1 h 2 min"),
    ],
)
def test_duration_reads_as_a_person_says_it(seconds, expected):
    assert duration(seconds) == expected


def test_memory_and_number_are_short():
    assert (memory(83), memory(1410), memory(1500)) == ("83 MB", "1.41 GB", "1.5 GB")
    assert [number(x) for x in (443, 0.04123, 18412.4, True, "inf")] == [
        "443",
        "0.0412",
        "18,412",
        "True",
        "inf",
    ]
