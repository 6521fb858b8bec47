"""The table of lessons in the README, from their headings and the measured figures."""

import json
from pathlib import Path

from tools._notebook import badges
from tools.lesson_source import LessonError, lesson_paths, outline, parse_lesson

BEGIN, END = "<!-- lessons:begin -->", "<!-- lessons:end -->"
MEASURED = ("data", "experiments", "measured.json")


def lesson_table(root: Path, address: str) -> str:
    """Return the table as Markdown, a row for each lesson there is."""
    measured = read_measured(root)
    rows = [
        "| | Lesson | | Time | Memory | Open |",
        "|---|---|---|---|---|---|",
    ]
    for path in lesson_paths(root):
        about = outline(parse_lesson(path))
        figures = measured.get(about.number, {})
        time, memory = figures.get("wall_s"), figures.get("peak_rss_mb")
        cells = [
            about.number,
            f"[{about.title}](notebooks/{path.stem}.ipynb)",
            about.promise.replace("|", "\\|"),
            f"{time:.0f} s" if time is not None else "–",
            f"{memory / 1000:.1f} GB" if memory is not None else "–",
            badges(address, path.stem, separator=" "),
        ]
        rows.append(f"| {' | '.join(cells)} |")
    return "\n".join(rows)


def with_table(root: Path, address: str) -> str:
    """Return the README's text with the table between its two markers.

    Raises:
        LessonError: the README or one of its markers is missing.
    """
    try:
        text = (root / "README.md").read_text(encoding="utf-8")
    except OSError as error:
        raise LessonError(f"README.md: cannot be read ({error}).") from error
    if text.count(BEGIN) != 1 or text.count(END) != 1:
        raise LessonError(
            f"README.md: needs one line `{BEGIN}` and one line `{END}`; the table of"
            " lessons is written between them."
        )
    head, _, rest = text.partition(BEGIN)
    _, _, tail = rest.partition(END)
    return f"{head}{BEGIN}\n{lesson_table(root, address)}\n{END}{tail}"


def read_measured(root: Path) -> dict[str, dict]:
    """Return {lesson: {"wall_s", "peak_rss_mb"}}; empty while nothing was measured."""
    path = root.joinpath(*MEASURED)
    if not path.exists():
        return {}
    try:
        return dict(json.loads(path.read_text(encoding="utf-8"))["lessons"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise LessonError(
            f"{'/'.join(MEASURED)}: cannot be read ({error!r}); write it anew with"
            " `python tools/build_notebooks.py --measured runs/tiny/report.json`."
        ) from error


def measured_from_report(root: Path, report: Path) -> str:
    """Return the text of measured.json with the figures of one report merged in."""
    try:
        content = json.loads(report.read_text(encoding="utf-8"))
        found = {
            row["lesson"]: {
                "wall_s": round(row["wall_s"]),
                "peak_rss_mb": round(row["peak_rss_mb"], -2),
            }
            for row in content["lessons"]
            if row["ok"]
        }
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise LessonError(f"{report}: is no report of a run ({error!r}).") from error
    lessons = dict(sorted((read_measured(root) | found).items()))
    return json.dumps({"lessons": lessons}, indent=1) + "\n"
