"""One line that says how far a long run is and how long it will take."""

import sys
import time
from collections.abc import Callable


class LiveLine:
    """Show progress on the error output, so that no stored output holds it.

    On a terminal the line is rewritten in place, at most five times a second; in a log
    a new line comes every half minute.

    Args:
        name: what runs.
        n_steps: how many steps there are.
        clock: tells the time in seconds.
    """

    def __init__(
        self, name: str, n_steps: int, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self.name, self.n_steps, self.clock = name, n_steps, clock
        self.is_live = sys.stderr.isatty()
        self.start: tuple[int, float] | None = None  # the first step seen, and when
        self.shown = -1e9

    def show(self, step: int, note: str = "") -> None:
        """Say that `step` steps are done; the last one always shows."""
        now = self.clock()
        if self.start is None:
            self.start = (step - 1, now)  # a resumed run does not begin at 0
        is_last = step >= self.n_steps
        if not is_last and now - self.shown < (0.2 if self.is_live else 30):
            return
        self.shown = now
        text = f"{self.name}: {step:,}/{self.n_steps:,} steps{note and ' · ' + note}"
        text += f" · {self._rest(step, now)}"
        end = "\n" if is_last or not self.is_live else ""
        start = "\r\x1b[2K" if self.is_live else ""
        print(start + text, end=end, file=sys.stderr, flush=True)

    def _rest(self, step: int, now: float) -> str:
        first, began = self.start
        if step >= self.n_steps:
            return f"done in {spell_seconds(now - began)}"
        if step - first < 2:
            return "…"
        rest = (now - began) / (step - first - 1) * (self.n_steps - step)
        return f"{spell_seconds(rest)} left"


def spell_seconds(seconds: float) -> str:
    """Write a time as people do: 42 s, 3 min 20 s, 1 h 05 min."""
    seconds = round(seconds)
    if seconds < 60:
        return f"{seconds} s"
    if seconds < 3600:
        return f"{seconds // 60} min {seconds % 60:02d} s"
    return f"{seconds // 3600} h {seconds % 3600 // 60:02d} min"
