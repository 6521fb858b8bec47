"""Write what a run found: `report.json` for programs, `report.html` for people.

The page is one file: styles and pictures are inside it, and it asks no server for
anything.
"""

import base64
import contextlib
import datetime
import io
import json
from pathlib import Path
from typing import Any

from utils.support.faults import save

_MAX_WIDTH = 900
_SIGNS = {">=": "≥", "<=": "≤", "==": "=", "~": "≈"}


def write_report(report: dict, out: Path) -> None:
    """Write `report.json` and `report.html` into `out`, each whole or not at all.

    Args:
        report: what `run_lessons` gathered.
        out: the folder that also holds the executed notebooks.

    Raises:
        Fault: no space left, or a place that cannot be written.
    """
    save(out / "report.html", render(report, out))
    save(out / "report.json", json.dumps(report, indent=1, ensure_ascii=False) + "\n")


def render(report: dict, out: Path) -> str:
    """Return the page for a report whose executed notebooks are in `out`."""
    from jinja2 import Environment, FileSystemLoader

    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {"duration": duration, "memory": memory}
    lessons = [_card(row, out) for row in report["lessons"]]
    page = environment.get_template("report_page.html")
    return page.render(report=report, lessons=lessons, sums=_sums(report))


def duration(seconds: float) -> str:
    """Return a time as a person says it: `41 s`, `3 min 5 s`, `1 h 2 min`."""
    if seconds < 10:
        return f"{seconds:.1f} s"
    whole = round(seconds)
    if whole < 120:
        return f"{whole} s"
    minutes, rest = divmod(whole, 60)
    if minutes < 60:
        return f"{minutes} min {rest} s" if rest else f"{minutes} min"
    return f"{minutes // 60} h {minutes % 60} min"


def memory(megabytes: float) -> str:
    """Return a memory size: `780 MB`, `1.24 GB`."""
    if megabytes < 1000:
        return f"{megabytes:.0f} MB"
    return f"{megabytes / 1000:.2f}".rstrip("0").rstrip(".") + " GB"


def number(value: Any) -> str:
    """Return a claim's number, short but honest."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return str(value)
    if isinstance(value, int):
        return f"{value:,}"
    return f"{value:.3g}" if abs(value) < 1000 else f"{value:,.0f}"


def margin(claim: dict) -> str:
    """Return how far a claim's value is from its bound, on the good side if positive.

    A share of the bound in per cent (a multiple of it beyond a hundredfold), or the
    plain difference where the bound is 0; empty for equalities, which have no margin.
    """
    value, bound, op = claim["value"], claim["bound"], claim["op"]
    numbers = [isinstance(x, int | float) for x in (value, bound)]
    if op not in {">=", ">", "<=", "<"} or not all(numbers):
        return ""
    gap = value - bound if op[0] == ">" else bound - value
    if not bound:
        return f"{gap:+.3g}".replace("-", "\N{MINUS SIGN}")
    share = 100 * gap / abs(bound)
    if share >= 1e4 and value / bound > 0:
        return f"×{value / bound:,.0f}"
    return f"{share:+,.0f} %".replace("-", "\N{MINUS SIGN}")


def _sums(report: dict) -> dict:
    rows = report["lessons"]
    claims = [claim for row in rows for claim in row["claims"]]
    asserted = [claim for claim in claims if claim.get("asserted", True)]
    when = datetime.datetime.fromisoformat(report["date"])
    return {
        "passed": sum(row["ok"] for row in rows),
        "failed": [row for row in rows if not row["ok"]],
        "peak": max((row["peak_rss_mb"] for row in rows), default=0),
        "n_asserted": len(asserted),
        "n_noted": len(claims) - len(asserted),
        "n_held": sum(bool(claim.get("holds")) for claim in asserted),
        "when": f"{when.day} {when:%B %Y, %H:%M}",
    }


def _card(row: dict, out: Path) -> dict:
    budget = row["budget"]
    return row | {
        "bars": [
            _bar("Time", row["wall_s"], budget["wall_s"], duration),
            _bar("Peak memory", row["peak_rss_mb"], budget["peak_rss_mb"], memory),
        ],
        "claims": [_claim(claim) for claim in row["claims"]],
        "figures": figures(out / row["notebook"], row["lesson"]),
    }


def _bar(name: str, value: float, limit: float, show: Any) -> dict:
    share = value / limit
    state = "over" if share > 1 else "close" if share > 0.8 else "fine"
    return {
        "name": name,
        "value": show(value),
        "limit": show(limit),
        "percent": round(100 * min(share, 1), 1),
        "state": state,
    }


def _claim(claim: dict) -> dict:
    state = "held" if claim.get("holds") else "missed"
    if not claim.get("asserted", True):
        state = "noted"
    return {
        "name": claim["name"],
        "value": number(claim["value"]),
        "bound": f"{_SIGNS.get(claim['op'], claim['op'])} {number(claim['bound'])}",
        "margin": margin(claim),
        "state": state,
    }


def figures(notebook: Path, lesson: str) -> list[dict]:
    """Return the pictures of an executed notebook as `{"id", "src", "alt"}`, in order.

    A notebook that cannot be read has none.
    """
    found = []
    with contextlib.suppress(OSError, ValueError, KeyError):
        cells = json.loads(notebook.read_text(encoding="utf-8"))["cells"]
        outputs = [output for cell in cells for output in cell.get("outputs", ())]
        found = [output for output in outputs if "image/png" in output.get("data", {})]
    return [_figure(output, lesson, n) for n, output in enumerate(found, 1)]


def _figure(output: dict, lesson: str, n: int) -> dict:
    plain = "".join(output["data"].get("text/plain", ""))
    alt = output.get("metadata", {}).get("image/png", {}).get("alt")
    if not alt:
        alt = plain if plain and plain[0] != "<" else f"Figure {n} of lesson {lesson}"
    png = base64.b64decode("".join(output["data"]["image/png"]))
    kind, small = shrink(png)
    text = base64.b64encode(small).decode("ascii")
    source = f"data:image/{kind};base64,{text}"
    return {"id": f"figure-{lesson}-{n}", "src": source, "alt": alt}


def shrink(png: bytes) -> tuple[str, bytes]:
    """Return a picture's type and bytes, smaller where Pillow can make it so."""
    try:
        from PIL import Image

        with Image.open(io.BytesIO(png)) as image:
            image = image.convert("RGBA")
            image.thumbnail((_MAX_WIDTH, 4 * _MAX_WIDTH))
            buffer = io.BytesIO()
            image.save(buffer, format="WEBP", quality=82, method=4)
    except (ImportError, OSError, KeyError, ValueError):
        return "png", png
    small = buffer.getvalue()
    return ("webp", small) if len(small) < len(png) else ("png", png)
