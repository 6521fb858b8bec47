"""Rules on `notebooks/` as they are stored, outputs and all."""

import json
import re
from pathlib import Path

import rules
from course import Course

_ADDRESS = re.compile(r"\b0x[0-9a-f]{6,}\b")
_PLACES = re.compile(r"(/home/|/root/|/Users/|/tmp/|[A-Z]:\\Users\\)")


def _outputs(course: Course):
    """Yield (name, number of the cell, output) for every stored output."""
    for path in sorted((course.root / "notebooks").glob("*.ipynb")):
        notebook = json.loads(path.read_text(encoding="utf-8"))
        for number, cell in enumerate(notebook["cells"], 1):
            for output in cell.get("outputs", []):
                yield f"{path.name}, cell {number}", output


def small(course: Course) -> list[str]:
    """A notebook takes at most 1 MB, so that GitHub shows it."""
    return [
        f"{path.name}: {path.stat().st_size:,} bytes; at most"
        f" {rules.MAX_NOTEBOOK_BYTES:,}"
        for path in sorted(Path(course.root, "notebooks").glob("*.ipynb"))
        if path.stat().st_size > rules.MAX_NOTEBOOK_BYTES
    ]


def described(course: Course) -> list[str]:
    """Every stored picture carries its description."""
    found = []
    for where, output in _outputs(course):
        for kind in output.get("data", {}):
            if not kind.startswith("image/"):
                continue
            alt = output.get("metadata", {}).get(kind, {}).get("alt", "")
            if len(alt.split()) < rules.MIN_ALT_WORDS:
                found.append(f"{where}: a picture without alt text")
    return found


def tidy(course: Course) -> list[str]:
    """Outputs keep nothing of the machine that made them, and no progress bars."""
    found = []
    for where, output in _outputs(course):
        data = output.get("data", {})
        if "application/vnd.jupyter.widget-view+json" in data and len(data) < 3:
            found.append(f"{where}: a widget with no static fallback")
        texts = [output.get("text", []), data.get("text/plain", [])]
        text = "".join(part for lines in texts for part in lines)
        if "\r" in text:
            found.append(f"{where}: what a progress bar left behind")
        for pattern, what in ((_ADDRESS, "a memory address"), (_PLACES, "a folder")):
            match = pattern.search(text)
            if match:
                found.append(f"{where}: {what} of this machine ({match[0]})")
        if output.get("name") == "stderr":
            found.append(f"{where}: a message on stderr: {text.strip()[:60]!r}")
    return found


RULES = (small, described, tidy)
