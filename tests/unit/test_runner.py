"""The runner: kernels, parameters, claims, memory, and how a lesson may fail."""

import json
from pathlib import Path

import pytest
from sample_notebooks import CLAIMS, KILL, PARAMETERS, code, write_notebook

from utils.support import kernel
from utils.support.catalogue import Lesson, find_lessons, measured, select
from utils.support.display import PlainDisplay
from utils.support.faults import Exit, Fault
from utils.support.kernel import MemoryWatch, kernel_env
from utils.support.runner import (
    Order,
    assign_parameters,
    exit_code,
    parse_parameters,
    read_claims,
    run_lessons,
)

GROW = "block = bytearray(200_000_000)\nprint(PROFILE, SEED, N)"
WHERE = "import os, sys\nprint(sys.executable)\nprint(os.environ['COURSE_PROGRESS'])"


class Listener:
    """Keeps what it was told."""

    def __init__(self):
        self.heard = []

    def lesson_begins(self, lesson):
        self.heard.append(lesson.number)

    def cell_begins(self, n):
        self.heard.append(n)

    def lesson_ends(self, result):
        self.heard.append(result["ok"])


@pytest.fixture(scope="module")
def ran(tmp_path_factory):
    """Four lessons run once: one fails, one loses its kernel, two are well."""
    home = tmp_path_factory.mktemp("course")
    tagged = code(PARAMETERS, "parameters")
    write_notebook(home, "03_tokens", tagged, CLAIMS, GROW, title="Tokens & more")
    write_notebook(home, "04_fails", "a = 1\n", "rows = []\nrows[3]", "print('never')")
    write_notebook(home, "05_killed", KILL)
    write_notebook(home, "06_plain", WHERE)
    listener = Listener()
    lessons = select(["all"], home)
    order = Order(lessons, home / "runs" / "tiny", seed=4, given={"N": 9})
    report = run_lessons(order, listener)
    return home / "runs" / "tiny", report, listener


def _row(report, number):
    return next(row for row in report["lessons"] if row["lesson"] == number)


def _text(notebook: Path) -> str:
    cells = json.loads(notebook.read_text(encoding="utf-8"))["cells"]
    outputs = [output for cell in cells for output in cell.get("outputs", ())]
    return "".join("".join(output.get("text", "")) for output in outputs)


def test_report_lists_every_lesson_though_two_fail(ran):
    out, report, _ = ran
    kept = json.loads((out / "report.json").read_text(encoding="utf-8"))
    assert kept == report
    assert kept["profile"] == "tiny"
    assert set(kept["versions"]) >= {"course", "python", "numpy"}
    assert [(row["lesson"], row["ok"]) for row in kept["lessons"]] == [
        ("03", True),
        ("04", False),
        ("05", False),
        ("06", True),
    ]
    assert exit_code(report) == Exit.FAILED


def test_parameters_reach_the_notebook_that_has_them(ran):
    out, _, _ = ran
    assert "tiny 4 9" in _text(out / "03_tokens.ipynb")


def test_notebook_without_parameters_gets_none(ran):
    out, _, _ = ran
    cells = json.loads((out / "06_plain.ipynb").read_text(encoding="utf-8"))["cells"]
    assert not any("injected" in str(cell["metadata"]) for cell in cells)


def test_kernel_is_this_python_whatever_the_notebook_asks_for(ran):
    import sys

    out, _, _ = ran
    executable, progress = _text(out / "06_plain.ipynb").split()
    assert Path(executable) == Path(sys.executable)
    assert not Path(progress).exists()


def test_claims_come_back_and_a_cut_line_is_left_out(ran):
    _, report, _ = ran
    claims = _row(report, "03")["claims"]
    assert [claim["value"] for claim in claims] == [3.5, "inf"]
    assert _row(report, "04")["claims"] == []


def test_peak_memory_counts_what_a_cell_took(ran):
    _, report, _ = ran
    grown, plain = (_row(report, number)["peak_rss_mb"] for number in ("03", "06"))
    assert grown - plain > 150


def test_error_names_cell_source_and_reason(ran):
    out, report, _ = ran
    error = _row(report, "04")["error"]
    assert error["cell"] == 2
    assert error["message"] == "IndexError: list index out of range"
    assert error["source"] == "rows = []\nrows[3]"
    assert "\x1b" not in error["traceback"]
    assert "IndexError" in (out / "04_fails.ipynb").read_text(encoding="utf-8")


def test_killed_kernel_is_named_as_such(ran):
    out, report, _ = ran
    error = _row(report, "05")["error"]
    assert error["cell"] == 1
    assert error["message"].startswith("The kernel died")
    assert error["died"]
    assert (out / "05_killed.ipynb").exists()


def test_listener_hears_lessons_and_cells_in_order(ran):
    _, _, listener = ran
    expected = ["03", 1, 2, 3, 4, True, "04", 1, 2, False, "05", 1, False]
    assert listener.heard == [*expected, "06", 1, True]


def test_no_file_but_the_results_is_left_in_the_folder(ran):
    out, _, _ = ran
    names = {path.name for path in out.iterdir()}
    assert names == {
        "03_tokens.ipynb",
        "04_fails.ipynb",
        "05_killed.ipynb",
        "06_plain.ipynb",
        "report.html",
        "report.json",
    }


def test_cell_over_its_time_limit_fails_by_name(tmp_path):
    write_notebook(tmp_path, "03_slow", "import time\ntime.sleep(60)")
    lessons = select(["03"], tmp_path)
    report = run_lessons(Order(lessons, tmp_path / "out", cell_timeout_s=1))
    error = report["lessons"][0]["error"]
    assert error["cell"] == 1
    assert "longer than 1 s" in error["message"]


def test_missing_kernel_is_a_fault_with_a_remedy(tmp_path, monkeypatch):
    write_notebook(tmp_path, "03_a", "1")
    monkeypatch.setattr(kernel, "find_spec", lambda name: None)
    with pytest.raises(Fault, match="pip install") as caught:
        run_lessons(Order(select(["03"], tmp_path), tmp_path / "out"))
    assert caught.value.code == Exit.NO_KERNEL
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("n_failures", [1, 2])
def test_kernel_that_does_not_start_is_tried_once_more(
    tmp_path, monkeypatch, n_failures
):
    write_notebook(tmp_path, "03_a", "1")
    make, calls = kernel.kernel_manager, []

    def flaky(work):
        calls.append(work)
        if len(calls) <= n_failures:
            raise RuntimeError("Kernel didn't respond in 120 seconds")
        return make(work)

    monkeypatch.setattr(kernel, "kernel_manager", flaky)
    order = Order(select(["03"], tmp_path), tmp_path / "out")
    if n_failures == 1:
        assert run_lessons(order)["lessons"][0]["ok"]
    else:
        with pytest.raises(Fault, match="No kernel would start for 03_a") as caught:
            run_lessons(order)
        assert caught.value.code == Exit.NO_KERNEL
    assert len(calls) == 2


def test_exit_code_tells_died_stopped_and_well_apart():
    well, bad = {"ok": True, "error": None}, {"ok": False, "error": {"cell": 1}}
    died = {"ok": False, "error": {"cell": 1, "died": True}}
    code = {
        (): Exit.OK,
        (0,): Exit.OK,
        (0, 1): Exit.FAILED,
        (0, 2): Exit.KERNEL_DIED,
        (1, 2): Exit.FAILED,
    }
    for which, expected in code.items():
        rows = [(well, bad, died)[i] for i in which]
        assert exit_code({"stopped_in": None, "lessons": rows}) == expected
    assert exit_code({"stopped_in": "03", "lessons": [bad]}) == Exit.INTERRUPTED


def test_parse_parameters_reads_numbers_words_and_text():
    found = parse_parameters(["N=3", "RATE=1e-3", "FAST=True", "NAME=a=b", "X=None"])
    assert found == {"N": 3, "RATE": 1e-3, "FAST": True, "NAME": "a=b", "X": None}
    assert parse_parameters(["SIZES=[1, 2]"]) == {"SIZES": [1, 2]}


@pytest.mark.parametrize("pair", ["N", "=3", "2N=3", "A-B=3"])
def test_parse_parameters_refuses_what_is_no_pair(pair):
    with pytest.raises(Fault, match="NAME=VALUE"):
        parse_parameters([pair])


def _lesson(number: str, *names: str) -> Lesson:
    return Lesson(number, "T", Path(f"{number}_t.ipynb"), parameters=names)


def test_assign_parameters_gives_each_lesson_only_its_own():
    lessons = [_lesson("03", "PROFILE", "SEED", "N"), _lesson("04", "SEED")]
    order = Order(lessons, Path("out"), seed=7, given={"N": 2})
    found = assign_parameters(order)
    assert found["03_t"] == {"PROFILE": "tiny", "SEED": 7, "N": 2}
    assert found["04_t"] == {"SEED": 7}


def test_assign_parameters_refuses_a_name_nobody_has():
    with pytest.raises(Fault, match="no parameter M; it has: N"):
        assign_parameters(Order([_lesson("03", "N")], Path("out"), given={"M": 2}))


def test_read_claims_of_a_missing_file_is_empty(tmp_path):
    assert read_claims(tmp_path / "none.jsonl") == []


def test_kernel_env_makes_own_data_absolute_and_keeps_threads(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "mine.csv").write_text("text,label\n", encoding="utf-8")
    monkeypatch.setenv("COURSE_DATA_REVIEWS", "mine.csv")
    monkeypatch.setenv("COURSE_MODEL_BERT", "org/model-on-the-hub")
    monkeypatch.delenv("OMP_NUM_THREADS")
    env = kernel_env(EXTRA="1")
    assert Path(env["COURSE_DATA_REVIEWS"]) == tmp_path / "mine.csv"
    assert env["COURSE_MODEL_BERT"] == "org/model-on-the-hub"
    assert env["OMP_NUM_THREADS"] == "2"
    assert env["EXTRA"] == "1"
    monkeypatch.setenv("OMP_NUM_THREADS", "5")
    assert kernel_env()["OMP_NUM_THREADS"] == "5"


def test_memory_watch_counts_the_children():
    import os
    import subprocess
    import sys

    script = "x = bytearray(150_000_000); print('up', flush=True); input()"
    command = [sys.executable, "-c", script]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    alone = MemoryWatch(os.getpid())
    alone._process.children = lambda recursive: []
    alone.sample()
    with subprocess.Popen(command, **pipes) as child:
        child.stdout.readline()
        family = MemoryWatch(os.getpid())
        family.sample()
        child.communicate(b"\n")
    assert family.peak - alone._process.memory_info().rss > 100_000_000


def test_memory_watch_survives_the_end_of_its_process():
    import subprocess
    import sys

    child = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    watch = MemoryWatch(child.pid)
    child.communicate(b"\n")
    watch.sample()
    assert watch.peak == 0


def test_plain_display_speaks_at_begin_and_end_only(tmp_path, capsys):
    from rich.console import Console

    path = write_notebook(tmp_path, "03_a", "1", title="A [b] title")
    lessons = find_lessons(tmp_path)
    assert lessons[0].path == path
    with PlainDisplay(Console(width=40), lessons) as display:
        display.lesson_begins(lessons[0])
        display.cell_begins(1)
        row = {"lesson": "03", "title": "A [b] title", "ok": False, "wall_s": 2.0}
        error = {"error": {"cell": 1, "message": "x"}}
        display.lesson_ends(row | {"peak_rss_mb": 90, "claims": []} | error)
    lines = capsys.readouterr().out.splitlines()
    assert lines == [
        "[1/1] 03 A [b] title: 1 code cell",
        "failed  03 A [b] title: cell 1, after 2.0 s, 90 MB",
    ]


def test_find_lessons_reads_title_and_parameters(tmp_path):
    tagged = code('PROFILE = "tiny"\nN: int = 3\n', "parameters")
    write_notebook(tmp_path, "07_bert", tagged, "1", title="BERT and RoBERTa")
    write_notebook(tmp_path, "00_start", "1")
    (tmp_path / "notebooks" / "notes.ipynb").write_text("{}", encoding="utf-8")
    first, second = find_lessons(tmp_path)
    assert (first.number, first.parameters) == ("00", ())
    assert second.title == "BERT and RoBERTa"
    assert second.parameters == ("PROFILE", "N")
    assert second.n_cells == 2
    assert second.name == "07_bert"


@pytest.mark.parametrize("wanted", [["3"], ["03"], ["03_a"], ["03_a.ipynb", "3"]])
def test_select_understands_numbers_and_names(tmp_path, wanted):
    write_notebook(tmp_path, "03_a", "1")
    write_notebook(tmp_path, "04_b", "1")
    assert [lesson.name for lesson in select(wanted, tmp_path)] == ["03_a"]


def test_select_tells_unknown_from_not_built(tmp_path):
    write_notebook(tmp_path, "03_a", "1")
    (tmp_path / "lessons").mkdir()
    (tmp_path / "lessons" / "05_later.py").write_text("", encoding="utf-8")
    with pytest.raises(Fault, match="no lesson '99'; there are: 03") as unknown:
        select(["99"], tmp_path)
    with pytest.raises(Fault, match="make notebooks") as not_built:
        select(["5"], tmp_path)
    assert unknown.value.code == Exit.UNKNOWN_LESSON
    assert not_built.value.code == Exit.NO_NOTEBOOK


def test_select_all_without_notebooks_says_how_to_build_them(tmp_path):
    with pytest.raises(Fault, match="make notebooks") as caught:
        select(["all"], tmp_path)
    assert caught.value.code == Exit.NO_NOTEBOOK


def test_unreadable_notebook_is_named(tmp_path):
    path = write_notebook(tmp_path, "03_a", "1")
    path.write_text('{"cells": [', encoding="utf-8")
    with pytest.raises(Fault, match="03_a.ipynb is not a readable notebook"):
        find_lessons(tmp_path)


def test_measured_prefers_the_shipped_figures(tmp_path):
    own, shipped = tmp_path / "runs" / "tiny", tmp_path / "data" / "experiments"
    assert measured(tmp_path) == {}
    for folder in (own, shipped):
        folder.mkdir(parents=True)
    rows = [{"lesson": n, "wall_s": 9.0, "peak_rss_mb": 100} for n in ("03", "04")]
    (own / "report.json").write_text(json.dumps({"lessons": rows}), encoding="utf-8")
    table = {"lessons": {"03": {"wall_s": 41, "peak_rss_mb": 800}}}
    (shipped / "measured.json").write_text(json.dumps(table), encoding="utf-8")
    found = measured(tmp_path)
    assert (found["03"]["wall_s"], found["04"]["wall_s"]) == (41, 9.0)


def test_measured_leaves_out_a_lesson_that_failed(tmp_path):
    own = tmp_path / "runs" / "tiny"
    own.mkdir(parents=True)
    row = {"lesson": "03", "ok": False, "wall_s": 1.5, "peak_rss_mb": 80}
    (own / "report.json").write_text(json.dumps({"lessons": [row]}), encoding="utf-8")
    assert measured(tmp_path) == {}


@pytest.mark.parametrize("name", ["PROFILE", "SEED"])
def test_assign_parameters_leaves_profile_and_seed_to_their_options(name):
    order = Order([_lesson("03", name)], Path("out"), given={name: "colab"})
    with pytest.raises(Fault, match=f"--{name.lower()}"):
        assign_parameters(order)
