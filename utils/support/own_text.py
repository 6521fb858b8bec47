"""The bytes of the user's own file as text: which encoding, and is it text at all?

What had to be guessed is said with a warning; what cannot be read is refused.
"""

import re
import unicodedata
import warnings
from pathlib import Path

from utils.support.files import CourseError

SUFFIXES = (".csv", ".tsv", ".txt", ".jsonl", ".json")
_PACKED = (".gz", ".zip", ".bz2", ".xz", ".7z", ".tar", ".tgz", ".zst")
HALVES = re.compile("[\ud800-\udfff]")  # of a character, which no file can hold
_MARKS = (b"\xff\xfe", b"\xfe\xff")  # of UTF-16, little- and big-endian


class OwnDataWarning(UserWarning):
    """What a person should know about how their file was read."""


def tell(sentence: str) -> None:
    """Warn about how a file was read, in one sentence."""
    warnings.warn(sentence, OwnDataWarning, stacklevel=2)


def is_blank(text: str) -> bool:
    """Return whether nothing is to be seen: blanks, and signs such as U+200B."""
    return all(c.isspace() or unicodedata.category(c) == "Cf" for c in text)


def read_text(path: Path) -> str:
    """Read UTF-8 or UTF-16, each with or without its mark, else Western European.

    Raises:
        CourseError: no kind of file that the course reads, an archive, damaged.
    """
    _check_suffix(path)
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise CourseError(f"Cannot read {path}: {error.strerror or error}.") from error
    _check_unpacked(path, raw)
    text = _decode(path, raw)
    if "\0" in text:
        line = text[: text.index("\0")].count("\n") + 1
        raise CourseError(
            f"{path}, line {line}: a NUL byte. This is no text file, or it was cut"
            " short; save it again as UTF-8."
        )
    return text


def _check_suffix(path: Path) -> None:
    suffix = path.suffix.lower()
    if suffix not in SUFFIXES:
        is_packed = suffix in _PACKED
        remedy = "Unpack it first" if is_packed else "A spreadsheet can be saved as CSV"
        raise CourseError(
            f"{path} ends in {path.suffix or 'nothing'}: the course reads"
            f" {', '.join(SUFFIXES)}. {remedy}."
        )


def _check_unpacked(path: Path, raw: bytes) -> None:
    if raw.startswith(b"\x1f\x8b"):
        raise CourseError(
            f"{path} is packed (gzip), whatever its name: unpack it first."
        )
    if raw.startswith(b"PK\x03\x04"):
        raise CourseError(
            f"{path} is an archive (ZIP) or a spreadsheet, whatever its name: unpack an"
            " archive first, save a spreadsheet as CSV."
        )


def _decode(path: Path, raw: bytes) -> str:
    name = "utf-16" if raw.startswith(_MARKS) else _unmarked_utf16(raw)
    if name is None:
        return _decode_bytes(path, raw)
    try:
        return raw.decode(name)
    except UnicodeDecodeError as error:
        before = raw[: error.start].decode(name, errors="ignore")
        line = before.count("\n") + 1
        raise CourseError(
            f"{path}, line {line}: damaged UTF-16 ({error.reason}). Mend that line, or"
            " save the file again as UTF-8."
        ) from None


def _unmarked_utf16(raw: bytes) -> str | None:
    """Tell by the first four characters: in Latin letters every other byte is 0."""
    even, odd = raw[0:8:2], raw[1:8:2]
    if len(odd) == 4 and not any(odd) and all(even):
        return "utf-16-le"
    if len(odd) == 4 and not any(even) and all(odd):
        return "utf-16-be"
    return None


def _decode_bytes(path: Path, raw: bytes) -> str:
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        _check_damage(path, raw, error.start)
    try:
        text, name = raw.decode("cp1252"), "cp1252"
    except UnicodeDecodeError:
        text, name = raw.decode("latin-1"), "latin-1"
    example = re.search(r"\w*[^\x00-\x7f]\w*", text).group()
    tell(
        f"{path} is not UTF-8; read as Western European ({name}), for instance"
        f" {example[:30]!r}. If that is wrong, save it as UTF-8."
    )
    return text


def _check_damage(path: Path, raw: bytes, start: int) -> None:
    """Refuse damaged UTF-8: as another encoding it would read "Ã©" for "é"."""
    survived = raw.decode("utf-8", errors="ignore")
    wide = sum(len(c.encode()) - 1 for c in survived if ord(c) > 127)
    if wide >= len(raw) - len(survived.encode()):
        line = raw[:start].count(b"\n") + 1
        raise CourseError(
            f"{path}, line {line}: byte 0x{raw[start]:02x} is not UTF-8,"
            " though the rest of the file is. Mend that line, or save the file"
            " again as UTF-8."
        )
