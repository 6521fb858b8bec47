"""The one way in which a lesson asserts something it has measured."""

import json
import math
import operator
import os
from collections.abc import Callable, Sequence

_COMPARE: dict[str, Callable] = {
    ">=": operator.ge,
    ">": operator.gt,
    "<=": operator.le,
    "<": operator.lt,
    "==": operator.eq,
    "~": lambda value, bound: math.isclose(value, bound, rel_tol=0, abs_tol=1e-6),
}
_claims: list[dict] = []
_context = {"profile": "tiny", "is_standin": False}


class ClaimError(AssertionError):
    """A measured value is not what the lesson says it is."""


def set_claim_context(profile: str, is_standin: bool) -> None:
    """Tell `claim` where it runs; forgets the claims made so far. `setup` calls it."""
    _context.update(profile=profile, is_standin=is_standin)
    _claims.clear()


def current_claims() -> list[dict]:
    """Return the claims made since `setup`, oldest first."""
    return [dict(row) for row in _claims]


def _as_number(value: object) -> float:
    value = value.item() if hasattr(value, "item") else value
    if isinstance(value, bool | int | float):
        return value
    raise TypeError(f"A claim needs one number, got {type(value).__name__}: {value!r}.")


def _short(value: float) -> str:
    if isinstance(value, bool | int):
        return str(value)
    return f"{value:.3g}" if abs(value) < 1000 else f"{value:,.0f}"


def claim(
    name: str, value: float, op: str, bound: float, *, on: Sequence[str] = ("tiny",)
) -> None:
    """Assert that a measured value keeps its bound, and put it on record.

    Args:
        name: what was measured, in a few words.
        value: the number just measured (a 0-d tensor or array will do).
        op: one of `>=`, `>`, `<=`, `<`, `==`, or `~` for equal to within 1e-6.
        bound: what the lesson's text relies on.
        on: profiles in which the claim is asserted; elsewhere it is only printed.

    Raises:
        ClaimError: the claim is asserted here and does not hold.
    """
    if op not in _COMPARE:
        raise ValueError(f"Unknown comparison {op!r}; use one of {' '.join(_COMPARE)}.")
    value, bound = _as_number(value), _as_number(bound)
    holds = bool(_COMPARE[op](value, bound))
    asserted = _context["profile"] in on and not _context["is_standin"]
    row = dict(name=name, value=value, op=op, bound=bound, holds=holds)
    row["asserted"] = asserted
    _claims.append(row)
    _report(row)
    if _context["is_standin"]:
        print(f"○ {name}: stand-in, not asserted")
        return
    sign = "✓" if holds else "✗"
    note = "" if asserted else f" (not asserted in {_context['profile']})"
    is_plain = value is True and bound is True  # "✓ name" says it all
    numbers = "" if is_plain else f": {_short(value)} {op} {_short(bound)}"
    print(f"{sign} {name}{numbers}{note}")
    if asserted and not holds:
        raise ClaimError(f"{name}: measured {value!r}, wanted {op} {bound!r}.")


def _report(row: dict) -> None:
    """Append to the file that the runner reads, if it asked for one."""
    path = os.environ.get("COURSE_REPORT")
    if path:
        with open(path, "a", encoding="utf-8", newline="\n") as file:
            file.write(json.dumps(row, ensure_ascii=False) + "\n")
