import errno
import os

import pytest

from utils.support import files
from utils.support.files import (
    CourseError,
    cache_path,
    data_path,
    read_jsonl,
    sha256,
    write_atomic,
    write_jsonl,
)


def test_write_atomic_writes_utf8_and_unix_line_ends(tmp_path):
    path = tmp_path / "deep" / "a.txt"
    write_atomic(path, "é\n🦀\n")
    assert path.read_bytes() == "é\n🦀\n".encode()


def test_write_atomic_keeps_the_old_file_when_the_disk_is_full(tmp_path, monkeypatch):
    path = tmp_path / "a.txt"
    write_atomic(path, "old")

    def full(*_):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(CourseError, match=r"a\.txt: No space left on device"):
        write_atomic(path, "new")
    assert path.read_text(encoding="utf-8") == "old"
    assert [p.name for p in tmp_path.iterdir()] == ["a.txt"]


def test_write_atomic_below_a_file_says_so(tmp_path):
    (tmp_path / "file").write_text("x", encoding="utf-8")
    with pytest.raises(CourseError, match="Cannot write"):
        write_atomic(tmp_path / "file" / "a.txt", "new")


def test_jsonl_comes_back_as_it_was(tmp_path):
    rows = [{"text": "a\u2028b \x85 é", "n": 1}, {"text": "", "n": None}]
    write_jsonl(tmp_path / "a.jsonl", rows)
    assert read_jsonl(tmp_path / "a.jsonl") == rows


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b'{"a": 1}\n{"a": \n', "row 2: not valid JSON"),
        (b'{"a": 1}\n[1]\n', "row 2: expected an object"),
        (b"\xff\xfe", "Cannot read"),
    ],
)
def test_read_jsonl_names_file_and_row(tmp_path, content, said):
    path = tmp_path / "bad.jsonl"
    path.write_bytes(content)
    with pytest.raises(CourseError, match=said) as error:
        read_jsonl(path)
    assert "bad.jsonl" in str(error.value)


def test_read_jsonl_refuses_a_cut_gzip(tmp_path):
    path = tmp_path / "a.jsonl.gz"
    path.write_bytes(b"\x1f\x8b\x08\x00")
    with pytest.raises(CourseError, match="Cannot read"):
        read_jsonl(path)


def test_missing_data_names_the_remedy(monkeypatch, tmp_path):
    monkeypatch.setattr(files, "REPO", tmp_path)
    with pytest.raises(CourseError, match="run `make data`"):
        data_path("stories", "train.jsonl")


def test_cache_goes_where_it_is_told(monkeypatch, tmp_path):
    monkeypatch.setenv("COURSE_CACHE", str(tmp_path / "c"))
    assert cache_path("a", "b.txt") == tmp_path / "c" / "a" / "b.txt"
    assert (tmp_path / "c" / "a").is_dir()


def test_relative_cache_counts_from_the_checkout(monkeypatch, tmp_path):
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")
    monkeypatch.setattr(files, "REPO", tmp_path)
    monkeypatch.setenv("COURSE_CACHE", "c")
    assert cache_path("a", "b.txt") == tmp_path / "c" / "a" / "b.txt"


def test_sha256_is_the_known_one(tmp_path):
    (tmp_path / "a").write_bytes(b"abc")
    assert sha256(tmp_path / "a").startswith("ba7816bf8f01cfea")
