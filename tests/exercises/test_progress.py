"""The learner's record: kept whole, shared by two notebooks, mended when damaged."""

import datetime
import json
import os
import subprocess
import sys

import pytest

from utils.support import progress
from utils.support.files import REPO, CourseError
from utils.support.progress import Record, load_progress, progress_path, record, summary


def test_nothing_is_known_at_first():
    assert load_progress() == {}
    assert summary() == []


def test_attempts_and_passes_are_counted_with_their_days():
    today = datetime.date.today().isoformat()
    record("03.merge", passed=False)
    assert load_progress() == {"03.merge": Record(1, 0, None, today)}
    record("03.merge", passed=True)
    record("03.merge", passed=False)
    assert load_progress() == {"03.merge": Record(3, 1, today, today)}


def test_first_day_of_passing_stays(monkeypatch):
    path = progress_path()
    row = {
        "attempts": 2,
        "passes": 1,
        "first_passed": "2026-01-31",
        "last_tried": "2026-02-01",
    }
    path.write_text(json.dumps({"exercises": {"03.mask": row}}), encoding="utf-8")
    assert record("03.mask", passed=True).first_passed == "2026-01-31"


def test_summary_lists_known_exercises_in_order_then_the_rest():
    record("04.scores", passed=True)
    record("03.mask", passed=False)
    record("00.old", passed=False)
    rows = summary(["03.pairs", "03.mask", "04.scores"])
    assert [(row["exercise"], row["lesson"], row["status"]) for row in rows] == [
        ("03.pairs", "03", "not attempted"),
        ("03.mask", "03", "not yet"),
        ("04.scores", "04", "passed"),
        ("00.old", "00", "not yet"),
    ]
    assert rows[2]["passed_on"] == datetime.date.today().isoformat()
    assert (rows[0]["attempts"], rows[0]["passed_on"]) == (0, "")


DAMAGED = [
    "",
    "{",
    "[]",
    "null",
    '{"exercises": []}',
    '{"exercises": {"03.merge": 5}}',
    '{"exercises": {"03.merge": {"attempts": "many"}}}',
    '{"exercises": {"03.merge": {"attempts": -1}}}',
    '{"exercises": {"03.merge": {"last_tried": 5}}}',
    '{"exercises": {"03.merge": {"colour": "red"}}}',
    "\ud800",
]


@pytest.mark.parametrize("text", DAMAGED)
def test_damaged_file_counts_as_empty_and_is_kept_aside(text, capsys):
    path = progress_path()
    path.write_bytes(text.encode(errors="surrogatepass"))
    assert load_progress() == {}
    assert record("03.merge", passed=True).attempts == 1
    assert list(load_progress()) == ["03.merge"]
    broken = path.with_name(path.name + ".broken")
    assert broken.read_bytes() == text.encode(errors="surrogatepass")
    assert "was damaged; it is kept as" in capsys.readouterr().out


def test_no_lock_and_no_other_file_is_left(tmp_path):
    record("03.merge", passed=True)
    assert [path.name for path in tmp_path.iterdir()] == ["progress.json"]


def test_lock_that_stays_delays_but_does_not_stop(monkeypatch):
    monkeypatch.setattr(progress, "_LOCK_PAUSE_S", 0.001)
    lock = progress_path().with_name("progress.json.lock")
    lock.touch()
    assert record("03.merge", passed=True).passes == 1
    assert lock.exists()


def test_stale_lock_is_removed():
    lock = progress_path().with_name("progress.json.lock")
    lock.touch()
    os.utime(lock, (0, 0))
    record("03.merge", passed=True)
    assert not lock.exists()


def test_place_that_cannot_be_written_is_one_sentence(tmp_path, monkeypatch):
    (tmp_path / "file").write_text("", encoding="utf-8")
    monkeypatch.setenv("COURSE_PROGRESS", str(tmp_path / "file" / "p.json"))
    with pytest.raises(CourseError, match=r"^Cannot (read|write) .*p\.json"):
        record("03.merge", passed=True)


@pytest.mark.parametrize("folder", [".", "my/handed-in"])
def test_relative_place_counts_from_the_checkout_in_every_folder(tmp_path, folder):
    there = tmp_path / "course" / folder
    there.mkdir(parents=True)
    code = "from utils.support.progress import record; record('03.merge', True)"
    own = {
        "COURSE_HOME": str(tmp_path / "course"),
        "COURSE_PROGRESS": "my/handed-in/anna.json",
        "PYTHONPATH": str(REPO),
    }
    subprocess.run(
        [sys.executable, "-c", code], cwd=there, env=os.environ | own, check=True
    )
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert files == [tmp_path / "course" / "my" / "handed-in" / "anna.json"]


def test_full_place_is_taken_as_it_is(tmp_path, monkeypatch):
    monkeypatch.setenv("COURSE_PROGRESS", str(tmp_path / "anna.json"))
    assert progress_path() == tmp_path / "anna.json"
    monkeypatch.setenv("COURSE_PROGRESS", "")
    assert progress_path() == REPO / ".progress.json"


def test_two_notebooks_at_once_lose_nothing():
    code = (
        "from utils.support.progress import record\n"
        "for _ in range(15): record('03.merge', False)"
    )
    command = [sys.executable, "-c", code]
    both = [subprocess.Popen(command, cwd=REPO) for _ in range(2)]
    assert [process.wait(120) for process in both] == [0, 0]
    assert load_progress()["03.merge"].attempts == 30
