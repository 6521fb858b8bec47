"""Look at what was handed in before running it: a function, its stub, its arguments."""

import contextlib
import dis
import importlib
import inspect
from collections.abc import Callable

from utils.checks.guard import code_of

_NOTHING_DONE = {"RESUME", "NOP", "CACHE", "COPY_FREE_VARS", "MAKE_CELL", "POP_TOP"}
_RETURNS = {"LOAD_CONST", "RETURN_VALUE", "RETURN_CONST"}
_RAISES = {"LOAD_GLOBAL", "LOAD_CONST", "PUSH_NULL", "PRECALL", "CALL", "RAISE_VARARGS"}


def is_stub(function) -> bool:
    """Whether a body does nothing: `...`, `pass`, `return None`, the stub's raise."""
    code = code_of(function)
    if code is None:
        return False
    steps = [s for s in dis.get_instructions(code) if s.opname not in _NOTHING_DONE]
    names = {step.opname for step in steps}
    if names <= _RETURNS:
        consts = [s.argval for s in steps if s.opname in ("LOAD_CONST", "RETURN_CONST")]
        return all(value is None or value is ... for value in consts)
    is_raise = names <= _RAISES and "RAISE_VARARGS" in names
    return is_raise and code.co_names == ("NotImplementedError",)


def complaint(function, name: str, oracle: Callable) -> str | None:
    """Return a sentence where something cannot be called as the exercise asks.

    Args:
        function: whatever the learner passed to `check`.
        name: what the function is called in the exercise.
        oracle: has the parameters that the learner's function should take.
    """
    if not callable(function):
        return (
            f"check wants the function itself, {name} without brackets; it was given"
            f" {type(function).__name__}."
        )
    wanted = list(inspect.signature(oracle).parameters)
    try:
        signature = inspect.signature(function)
    except (TypeError, ValueError):  # some built-in functions have none
        return None
    try:
        signature.bind(*wanted)
    except TypeError:
        n = len(wanted)
        return (
            f"your function cannot be called with {n} argument{'s' * (n > 1)}; it"
            f" should take ({', '.join(wanted)}) and takes {signature_text(signature)}."
        )
    return None


def load_imports(function) -> None:
    """Import what a function's body imports, so that its time limit need not pay."""
    code = code_of(function)
    for step in dis.get_instructions(code) if code else ():
        if step.opname == "IMPORT_NAME":
            with contextlib.suppress(Exception):  # the call itself will say
                importlib.import_module(step.argval)


def signature_text(signature: inspect.Signature) -> str:
    """Return the parameters as they are written, without annotations."""
    return f"({', '.join(signature.parameters)})"
