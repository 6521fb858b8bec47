"""Running a function that may crash, hang or flood, by signal and by thread."""

import random
import signal
import sys
import threading
import time

import pytest

from utils.checks import guard
from utils.checks.guard import TimeLimit, limited, run

needs_signals = hasattr(signal, "setitimer")


@pytest.fixture(params=["signal", "thread"])
def way(request, monkeypatch):
    """Run each test in both ways of stopping a function (Windows has the second)."""
    if request.param == "thread" or not needs_signals:
        monkeypatch.setattr(guard, "_signals_work", lambda: False)
    return request.param


def _for_ever():
    n = 0
    while True:
        n += 1


def _swallows_exceptions():
    while True:
        try:
            while True:
                pass
        except Exception:
            pass


def _grows():
    out = []
    while True:
        out.append(0)


def _sleeps():
    time.sleep(0.6)
    time.sleep(3600)


@pytest.mark.parametrize("function", [_for_ever, _swallows_exceptions, _grows])
def test_endless_function_is_stopped_and_the_next_one_runs(way, function):
    outcome = run(function, (), 0.1)
    assert outcome.timed_out
    assert not outcome.returned
    assert outcome.line.startswith("line ")
    assert run(lambda: 5, (), 1).value == 5


def test_sleeping_function_is_stopped_or_left_behind(way):
    assert run(_sleeps, (), 0.1).timed_out
    assert run(lambda: 5, (), 1).value == 5


def test_function_that_prints_for_ever_is_stopped_and_its_text_is_short(way):
    def chatter():
        while True:
            print("x" * 1000)

    outcome = run(chatter, (), 0.1)
    assert outcome.timed_out
    assert len(outcome.printed) < 10_000


def test_value_and_error_come_through(way):
    assert run(lambda a, b: a + b, (1, 2), 1).value == 3
    outcome = run(lambda: 1 // 0, (), 1)
    assert isinstance(outcome.error, ZeroDivisionError)
    assert "1 // 0" in outcome.line


def test_keyboard_interrupt_comes_through(way):
    def interrupted():
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run(interrupted, (), 1)


def test_streams_are_put_back_after_a_hang(way, capsys):
    before = sys.stdout, sys.stderr
    run(_for_ever, (), 0.1)
    assert (sys.stdout, sys.stderr) == before
    print("still here")
    assert capsys.readouterr().out == "still here\n"


def test_printing_to_both_streams_is_kept():
    def speaks():
        print("one")
        print("two", file=sys.stderr)

    assert run(speaks, (), 1).printed == "one\ntwo\n"


def test_random_state_is_put_back():
    random.seed(7)
    expected = random.Random(7).random()
    first = run(random.random, (), 1).value
    assert random.random() == expected
    assert run(random.random, (), 1).value == first


def test_stopped_thread_does_not_stay(monkeypatch):
    monkeypatch.setattr(guard, "_signals_work", lambda: False)
    before = threading.active_count()
    assert run(_for_ever, (), 0.1).timed_out
    assert threading.active_count() == before


def test_a_check_in_another_thread_is_stopped_too():
    found = []
    thread = threading.Thread(target=lambda: found.append(run(_for_ever, (), 0.1)))
    thread.start()
    thread.join(60)
    assert found[0].timed_out


def test_somebody_elses_alarm_is_put_back():
    if not needs_signals:
        return
    rung = []
    handler = signal.signal(signal.SIGALRM, lambda number, frame: rung.append(1))
    timer = signal.setitimer(signal.ITIMER_REAL, 500)
    try:
        assert limited(lambda: 5, 1) == 5
        with pytest.raises(TimeLimit):
            limited(_for_ever, 0.1)
        left, _ = signal.getitimer(signal.ITIMER_REAL)
        assert 0 < left <= 500
        signal.raise_signal(signal.SIGALRM)
        assert rung == [1]
    finally:
        signal.signal(signal.SIGALRM, handler)
        signal.setitimer(signal.ITIMER_REAL, *timer)


def test_no_alarm_of_ours_is_left():
    if not needs_signals:
        return
    timer = signal.setitimer(signal.ITIMER_REAL, 0)
    try:
        limited(lambda: 5, 1)
        assert signal.getitimer(signal.ITIMER_REAL) == (0, 0)
    finally:
        signal.setitimer(signal.ITIMER_REAL, *timer)
