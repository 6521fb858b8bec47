"""A small panel to try several functions on one's own text; plain lines elsewhere."""

import os
import textwrap
from collections.abc import Callable, Mapping

from utils.support.files import CourseError

_WIDTH = 80
_NO_PANEL = "(In a running notebook, a panel to type into stands here.)"


def show_panel(jobs: Mapping[str, tuple[Callable[[str], str], str]]) -> None:
    """Print each job's answer to its example; where somebody sits there, add a panel.

    Args:
        jobs: name → what answers a text, and a text to begin with.
    """
    for name, (answer, example) in jobs.items():
        print(f"{name}\n{_folded('in ', example)}\n{_folded('out', answer(example))}")
    if os.environ.get("COURSE_HEADLESS"):
        print(_NO_PANEL)
        return
    try:
        from IPython.display import display

        display(make_panel(jobs))
    except ImportError:
        print(_NO_PANEL)


def _folded(mark: str, text: str) -> str:
    """Return a text in lines of 80 characters, its own line breaks kept."""
    lines = [
        piece for line in text.split("\n") for piece in textwrap.wrap(line, 72) or [""]
    ]
    return "\n".join(f"  {mark if i == 0 else '   '}  {p}" for i, p in enumerate(lines))


def make_panel(jobs: Mapping[str, tuple[Callable[[str], str], str]]):
    """Return a widget: choose a job, type a text, press the button, read the answer."""
    import ipywidgets

    names = list(jobs)
    job = ipywidgets.Dropdown(options=names, value=names[0], description="job")
    full = ipywidgets.Layout(width="95%", height="90px")
    text = ipywidgets.Textarea(value=jobs[names[0]][1], description="text", layout=full)
    button = ipywidgets.Button(description="Run")
    said = ipywidgets.Output()

    def change(event: dict) -> None:
        text.value = jobs[event["new"]][1]
        said.clear_output()

    def run(_) -> None:
        said.clear_output()
        with said:
            print(ask(jobs[job.value][0], text.value))

    job.observe(change, names="value")
    button.on_click(run)
    return ipywidgets.VBox([job, text, button, said])


def ask(answer: Callable[[str], str], text: str) -> str:
    """Return the answer to a text that anybody may have typed, or what is wrong."""
    if not text.strip():
        return "Type a text first."
    try:
        return "\n".join(
            textwrap.fill(line, _WIDTH) for line in answer(text.strip()).split("\n")
        )
    except (CourseError, ValueError, IndexError, RuntimeError) as error:
        return f"That text cannot be answered: {str(error).splitlines()[0]}"
