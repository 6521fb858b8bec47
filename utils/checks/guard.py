"""Run a learner's function so that it can do no harm: no crash, no hang, no flood.

A loop without end is stopped where it stands and the kernel stays usable. On Linux and
macOS a timer's signal interrupts the main thread; elsewhere the function runs in a
thread of its own, which is asked to stop. Neither can stop a single call into C that
never returns, such as `list(itertools.count())`.
"""

import contextlib
import ctypes
import dis
import linecache
import random
import signal
import sys
import threading
import time
import traceback
from dataclasses import dataclass

from utils.checks.values import settle

_TICK_S = 0.02
_WALL_FACTOR = 5  # time asleep or starved counts a fifth of time computing
_MOST_PRINTED = 2000


class TimeLimit(BaseException):
    """Raised inside a function that ran too long; no `except Exception` stops it."""


@dataclass(frozen=True)
class Outcome:
    """What came of one call: a value, or the reason why there is none.

    `met` holds the `id` of each object in the value as it was returned; it means
    something for as long as the call's arguments are kept.
    """

    value: object = None
    error: BaseException | None = None
    line: str = ""
    printed: str = ""
    timed_out: bool = False
    own_raise: bool = False
    met: frozenset[int] = frozenset()

    @property
    def returned(self) -> bool:
        """Whether the call came to its end."""
        return self.error is None and not self.timed_out


class _Clock:
    """Says when a call has had its time, by computing or by waiting."""

    def __init__(self, limit_s: float):
        self.limit_s = limit_s
        self.computing, self.waiting = time.process_time(), time.monotonic()
        self.stopped = False

    def is_over(self) -> bool:
        if self.stopped:
            return False
        computed = time.process_time() - self.computing
        waited = time.monotonic() - self.waiting
        return computed >= self.limit_s or waited >= self.limit_s * _WALL_FACTOR


class _Notepad:
    """Takes what a function prints and keeps the beginning."""

    encoding = "utf-8"

    def __init__(self):
        self.text = ""

    def write(self, text: str) -> int:
        if len(self.text) < _MOST_PRINTED:
            self.text += text[:_MOST_PRINTED]
        return len(text)

    def flush(self) -> None:
        """Do nothing; a stream is expected to have this."""

    def isatty(self) -> bool:
        return False


def run(function, args: tuple, limit_s: float) -> Outcome:
    """Call a function and report what came of it; nothing it does gets out.

    Random numbers are seeded the same before each call, and the kernel's own random
    state is put back afterwards. Only the learner's own interrupt (KeyboardInterrupt)
    passes through.

    Args:
        function: the learner's function, or a mistake that it is compared with.
        args: its arguments, already a copy.
        limit_s: how long it may compute, in seconds; it may wait five times as long.
    """
    notepad, met = _Notepad(), set()
    streams = contextlib.redirect_stdout(notepad), contextlib.redirect_stderr(notepad)
    try:
        with streams[0], streams[1], _seeded():
            value = limited(lambda: settle(function(*args), met), limit_s)
    except TimeLimit as error:
        line = own_line(error, function)
        return Outcome(line=line, timed_out=True, printed=notepad.text)
    except KeyboardInterrupt:
        raise
    except BaseException as error:
        line = own_line(error, function)
        is_own = _is_own_raise(error, function)
        error.__traceback__ = None  # it would keep the learner's arguments alive
        return Outcome(error=error, line=line, printed=notepad.text, own_raise=is_own)
    return Outcome(value=value, printed=notepad.text, met=frozenset(met))


@contextlib.contextmanager
def _seeded(seed: int = 0):
    state = random.getstate()
    torch, numpy = sys.modules.get("torch"), sys.modules.get("numpy")
    torch_state = torch.get_rng_state() if hasattr(torch, "get_rng_state") else None
    numpy_state = numpy.random.get_state() if numpy else None  # noqa: NPY002
    random.seed(seed)
    if torch_state is not None:
        torch.manual_seed(seed)
    if numpy:
        numpy.random.seed(seed)  # noqa: NPY002
    try:
        yield
    finally:
        random.setstate(state)
        if torch_state is not None:
            torch.set_rng_state(torch_state)
        if numpy:
            numpy.random.set_state(numpy_state)  # noqa: NPY002


def limited(task, limit_s: float):
    """Return `task()`, or raise TimeLimit where it takes too long."""
    return (_by_signal if _signals_work() else _by_thread)(task, _Clock(limit_s))


def _signals_work() -> bool:
    is_main = threading.current_thread() is threading.main_thread()
    return is_main and hasattr(signal, "setitimer")


def _by_signal(task, clock: _Clock):
    def tick(number, frame):
        if clock.is_over():
            raise TimeLimit

    started = time.monotonic()
    handler = signal.signal(signal.SIGALRM, tick)
    left, every = signal.setitimer(signal.ITIMER_REAL, _TICK_S, _TICK_S)
    try:
        try:
            return task()
        finally:
            clock.stopped = True
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, handler or signal.SIG_DFL)
        if left:  # somebody else's alarm was set: let it ring when it would have
            left = max(left - (time.monotonic() - started), 0.001)
            signal.setitimer(signal.ITIMER_REAL, left, every)


def _by_thread(task, clock: _Clock):
    result = {}

    def work():
        try:
            result["value"] = task()
        except BaseException as error:
            result["error"] = error

    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    try:
        while thread.is_alive() and not clock.is_over():
            thread.join(_TICK_S)
    finally:
        _stop(thread)
    if "error" in result:
        raise result["error"]
    if "value" not in result:
        raise TimeLimit
    return result["value"]


def _stop(thread: threading.Thread) -> None:
    """Ask a thread to stop; one that is stuck outside Python is left behind."""
    for _ in range(25):
        if not thread.is_alive():
            return
        ident = ctypes.c_ulong(thread.ident)
        ctypes.pythonapi.PyThreadState_SetAsyncExc(ident, ctypes.py_object(TimeLimit))
        thread.join(_TICK_S)


def code_of(function):
    """Return the code object of a function, a partial or a callable; else None."""
    function = getattr(function, "__wrapped__", function)
    function = getattr(function, "func", function)
    if not hasattr(function, "__code__"):
        function = vars(type(function)).get("__call__")
    return getattr(function, "__code__", None)


def _file_of(function) -> str:
    code = code_of(function)
    if code is None and isinstance(function, type):
        methods = (code_of(item) for item in vars(function).values() if callable(item))
        code = next((method for method in methods if method), None)
    return code.co_filename if code else ""


def _is_own_raise(error: BaseException, function) -> bool:
    """Whether a `raise` in the learner's own code raised the error."""
    trace = error.__traceback__
    while trace.tb_next:
        trace = trace.tb_next
    code = trace.tb_frame.f_code
    is_raise = dis.opname[code.co_code[trace.tb_lasti]] == "RAISE_VARARGS"
    return is_raise and code.co_filename == _file_of(function)


def own_line(error: BaseException, function) -> str:
    """Return the line of the learner's code that an exception came through.

    It is the innermost line in the file (or notebook cell) that holds the function,
    as ``line 4: `ids[i + 1]` ``, or nothing where there is none.
    """
    file = _file_of(function)
    frames = traceback.extract_tb(error.__traceback__)
    lines = [frame.lineno for frame in frames if frame.filename == file]
    if not lines:
        return ""
    source = linecache.getline(file, lines[-1]).strip()
    return f"line {lines[-1]}: `{source}`" if source else f"line {lines[-1]}"
