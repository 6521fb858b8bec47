"""The doctor: what is missing is named, with the command that repairs it."""

import subprocess
import sys

import pytest
from sample_notebooks import write_notebook

from utils.support import cli, doctor, kernel
from utils.support.doctor import Row


@pytest.mark.parametrize(
    ("version", "ok"), [((3, 10), False), ((3, 11), True), ((3, 14), False)]
)
def test_python_row_knows_the_supported_versions(version, ok):
    row = doctor.python_row(version)
    assert row.ok is ok
    assert "3.11, 3.12 or 3.13" in row.remedy


def test_package_rows_tell_right_old_and_absent_apart(tmp_path):
    file = tmp_path / "requirements.txt"
    lines = "# why\npytest>=1  # note\npytest<1\n--no-deps\nno-such-package-here>=1\n"
    file.write_text(lines, encoding="utf-8")
    right, old, absent = doctor.package_rows(file)
    assert right.ok
    assert not old.ok
    assert "<1 is wanted" in old.detail
    assert (absent.ok, absent.detail) == (False, "not installed")
    assert absent.remedy == "python -m pip install -r requirements.txt"


def test_package_rows_without_the_file_say_how_to_get_it(tmp_path):
    (row,) = doctor.package_rows(tmp_path / "requirements.txt")
    assert not row.ok
    assert row.remedy.startswith("git checkout")


def _probe(monkeypatch, stdout, stderr=""):
    done = subprocess.CompletedProcess([], 0, stdout, stderr)
    monkeypatch.setattr(doctor.subprocess, "run", lambda *a, **k: done)


def test_torch_rows_name_the_gpu(monkeypatch):
    _probe(monkeypatch, 'noise\n{"version": "2.13.0", "gpu": "H200"}\n')
    loads, gpu = doctor.torch_rows()
    assert (loads.detail, gpu.detail) == ("2.13.0", "H200")


def test_torch_rows_do_without_a_gpu(monkeypatch):
    _probe(monkeypatch, '{"version": "2.13.0", "gpu": ""}\n')
    assert "tiny profile needs none" in doctor.torch_rows()[1].detail


def test_torch_that_does_not_load_gives_its_last_words(monkeypatch):
    _probe(monkeypatch, "", "Traceback\nImportError: libtorch is broken\n")
    (row,) = doctor.torch_rows()
    assert not row.ok
    assert row.detail == "ImportError: libtorch is broken"


def test_machine_rows_want_memory_and_disk(tmp_path, monkeypatch):
    import psutil

    full = type("Memory", (), {"total": 2e9, "available": 0.4e9})
    monkeypatch.setattr(psutil, "virtual_memory", lambda: full)
    monkeypatch.setattr(doctor, "_free_gb", lambda path: 0.2)
    rows = {row.name: row for row in doctor.machine_rows(tmp_path)}
    assert not rows["memory"].ok
    assert not rows["disk"].ok
    assert rows["cores"].ok
    assert "0.4 GB free of 2.0 GB" in rows["memory"].detail


def test_place_rows_want_notebooks_and_a_writable_folder(tmp_path):
    (tmp_path / "runs").write_text("a file in the way", encoding="utf-8")
    notebooks, writable = doctor.place_rows(tmp_path)
    assert (notebooks.ok, notebooks.remedy) == (False, "make notebooks")
    assert not writable.ok
    (tmp_path / "runs").unlink()
    write_notebook(tmp_path, "03_a", "1")
    assert all(row.ok for row in doctor.place_rows(tmp_path))


def test_data_rows_without_checksums_say_how_to_get_them(tmp_path):
    (row,) = doctor.data_rows(tmp_path)
    assert not row.ok
    assert "make data" in row.remedy


def test_data_rows_name_the_broken_file(tmp_path, monkeypatch):
    from utils.support import datasets

    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "SHA256SUMS").write_text("", encoding="utf-8")
    files = [("a.jsonl", True, "fine"), ("b.jsonl", False, "b.jsonl was changed.")]
    monkeypatch.setattr(datasets, "verify", lambda: files)
    rows = doctor.data_rows(tmp_path)
    assert [(row.ok, row.detail) for row in rows] == [
        (True, "as shipped"),
        (False, "b.jsonl was changed."),
    ]
    assert doctor.data_summary(rows) == rows[1:]
    assert doctor.data_summary(rows[:1]) == [Row(True, "data", "1 file as shipped")]


def test_kernel_row_starts_a_kernel():
    assert doctor.kernel_row().ok


def test_kernel_row_says_what_is_not_installed(monkeypatch):
    monkeypatch.setattr(kernel, "find_spec", lambda name: None)
    row = doctor.kernel_row()
    assert not row.ok
    assert sys.executable in row.detail


def _doctor(capsys, monkeypatch, *rows):
    monkeypatch.setattr(doctor, "examine", lambda home: iter(rows))
    with pytest.raises(SystemExit) as ended:
        cli.main(list, ["doctor"])
    return ended.value.code or 0, capsys.readouterr().out.splitlines()


def test_doctor_exits_0_when_all_is_there(capsys, monkeypatch):
    code, lines = _doctor(capsys, monkeypatch, Row(True, "Python", "3.12"))
    assert code == 0
    assert lines[0] == "[ok]      Python: 3.12"


def test_doctor_exits_1_and_shows_the_repair(capsys, monkeypatch):
    rows = Row(True, "Python", "3.12"), Row(False, "torch", "not installed", "pip this")
    code, lines = _doctor(capsys, monkeypatch, *rows)
    assert code == 1
    assert lines[1:] == [
        "[missing] torch: not installed",
        "          repair: pip this",
        "1 missing; see the repairs above.",
    ]
