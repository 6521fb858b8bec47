"""The user's own files, the odd ones: encodings, archives, empty splits, labels."""

import json
import warnings

import pytest

from utils.support.files import CourseError
from utils.support.labelled import describe, load_labelled
from utils.support.own_data import load_own
from utils.support.own_text import OwnDataWarning
from utils.support.profile import SCHEMAS

ROWS = [("good, really", "pos"), ("bad", "neg"), ("so so", "neg")]


def own(path):
    return load_own(str(path), SCHEMAS["reviews"], {}, 0)


def texts(splits):
    return sorted(row["text"] for rows in splits.values() for row in rows)


def table(rows, delimiter=",", first=""):
    lines = [f'"{text}"{delimiter}{label}' for text, label in rows]
    return "\n".join([f"{first}text{delimiter}label", *lines, ""])


def labelled(labels):
    """Return JSON Lines with six texts of each label."""
    rows = [{"text": f"{i} {j}", "label": v} for i in range(6) for j, v in labels]
    return "\n".join(map(json.dumps, rows))


DIGITS = "9" * 5000
# name of the file, its bytes, what the sentence must say
ODD = {
    "long number in a line": (
        "mine.jsonl",
        f'{{"text": "a", "label": {DIGITS}}}'.encode(),
        "row 1: a number has too many digits",
    ),
    "long number in a list": (
        "mine.json",
        f'[{{"text": "a", "label": {DIGITS}}}]'.encode(),
        "a number has too many digits",
    ),
    "damaged UTF-16": (
        "mine.csv",
        table(ROWS).encode("utf-16") + b"\x00\xd8",
        "line 5: damaged UTF-16",
    ),
    "keys of one name": (
        "mine.jsonl",
        b'{"text": "a", "label": 1}\n{"text": "a", "Text ": "b", "label": 1}',
        "row 2: two keys are named 'text'; rename one",
    ),
    "one key twice in a line": (
        "mine.jsonl",
        b'{"text": "a", "label": 1}\n{"text": "a", "label": 1, "text": "b"}',
        "row 2: two keys are named 'text'; rename one",
    ),
    "one key twice in a list": (
        "mine.json",
        b'[{"text": "a", "label": 1, "label": 0}]',
        "entry 1: two keys are named 'label'; rename one",
    ),
    "an object with a key twice for a list": (
        "mine.json",
        b'{"text": "a", "text": "b"}',
        "must hold one list of objects",
    ),
    "split left empty": (
        "mine.csv",
        b"text,label,split\na,pos,train\nb,neg,\n",
        "row 3, column 'split': the split is empty; write train, validation or test",
    ),
    "split left out": (
        "mine.jsonl",
        b'{"text":"a","label":1,"split":"train"}\n{"text":"b","label":0}',
        "row 2, column 'split': the split is empty",
    ),
    "packed": ("mine.csv.gz", b"\x1f\x8b", "Unpack it first"),
    "archive": ("mine.zip", b"PK\x03\x04", "Unpack it first"),
    "packed, named .csv": ("mine.csv", b"\x1f\x8b\x08", "unpack it first"),
    "archive, named .csv": ("mine.csv", b"PK\x03\x04\x00", "unpack an archive first"),
    "no number": (
        "mine.jsonl",
        b'{"text": "a", "label": NaN}',
        "row 1, column 'label': the label is empty",
    ),
    "half a character in a label": (
        "mine.jsonl",
        labelled([(0, "a"), (1, "y\ud83d")]).encode(),
        r"row 2, column 'label': the label holds half a character, '\ud83d'",
    ),
    "half a character in a text": (
        "mine.json",
        b'[{"text": "so\\ude00 so", "label": 1}]',
        r"entry 1, column 'text': the text holds half a character, '\ude00'",
    ),
    "a cell too few": (
        "mine.csv",
        table(ROWS).encode() + b"oh\n",
        "row 5: 1 value under 2 columns (text, label); write the cell that is missing,"
        " or put quotation marks around a text that contains a line break.",
    ),
    "a delimiter at the end of rows only": (
        "mine.csv",
        b"text;label\ngood;pos;\nbad;neg;\n",
        "row 2: 3 values under 2 columns (text, label); if every row ends in the"
        " delimiter, end the first in it too; if not, put quotation marks around",
    ),
    "two minus signs": (
        "mine.jsonl",
        labelled([(0, "a"), (1, "--5")]).encode(),
        "row 2, column 'label': the label '--5' begins with two minus signs",
    ),
}


@pytest.mark.parametrize("kind", ODD)
def test_an_odd_file_is_refused_in_one_sentence(tmp_path, kind):
    name, content, says = ODD[kind]
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(CourseError) as error:
        load_labelled(str(path))
    assert says in str(error.value)
    assert name in str(error.value)
    assert "\n" not in str(error.value)


GOOD = {
    "UTF-16 without its mark": ("mine.csv", table(ROWS).encode("utf-16-le")),
    "the other UTF-16": ("mine.csv", table(ROWS).encode("utf-16-be")),
    "first line of Excel": ("mine.csv", table(ROWS, ";", "sep=;\r\n").encode()),
    "delimiter named there": ("mine.csv", table(ROWS, "^", "sep=^\n").encode()),
    "commas in .tsv": ("mine.tsv", table(ROWS).encode()),
    "tabs in .tsv": ("mine.tsv", table(ROWS, "\t").encode()),
    "a delimiter at the end of all": (
        "mine.csv",
        table([(text, f"{x},") for text, x in ROWS]).replace("el\n", "el,\n").encode(),
    ),
    "blanks before quotation marks": (
        "mine.csv",
        b'label, "text"\npos, "good, really"\nneg, "bad"\nneg,so so\n',
    ),
    "delimiter that is a blank": (
        "mine.csv",
        table(ROWS, " ", "sep= \n").encode(),
    ),
    "blank lines first": ("mine.csv", b"\n\n" + table(ROWS, ";").encode()),
}


@pytest.mark.parametrize("kind", GOOD)
def test_a_file_as_other_programs_save_it_is_read(tmp_path, kind):
    name, content = GOOD[kind]
    (tmp_path / name).write_bytes(content)
    with warnings.catch_warnings():
        warnings.simplefilter("error", OwnDataWarning)
        assert texts(own(tmp_path / name)) == sorted(text for text, _ in ROWS)


def test_a_character_that_json_writes_in_two_halves_is_whole(tmp_path):
    rows = [(f"{i} \U0001f600", "pos") for i in range(3)]
    lines = [json.dumps({"text": text, "label": label}) for text, label in rows]
    path = tmp_path / "mine.jsonl"
    path.write_text("\n".join(lines))
    assert r"\ud83d\ude00" in lines[0]
    assert texts(own(path)) == [text for text, _ in rows]


def test_a_key_may_stand_twice_in_what_is_not_read(tmp_path):
    lines = [
        f'{{"text": "{text}", "label": "{label}", "from": {{"by": 1, "by": 2}}}}'
        for text, label in ROWS
    ]
    path = tmp_path / "mine.jsonl"
    path.write_text("\n".join(lines))
    assert texts(own(path)) == sorted(text for text, _ in ROWS)


def test_a_tsv_stays_cut_at_tabs_when_commas_would_give_more_columns(tmp_path):
    path = tmp_path / "mine.tsv"
    path.write_text("review\tstars, a, b\ngood\t5\n")
    with pytest.raises(CourseError, match="found: review, stars, a, b"):
        own(path)


@pytest.mark.parametrize("encoding", ["cp1252", "cp1251", "shift-jis"])
def test_what_is_not_utf8_is_said_with_a_word_of_it(tmp_path, encoding):
    word = {"cp1252": "café", "cp1251": "хорошо", "shift-jis": "映画"}[encoding]
    path = tmp_path / "mine.csv"
    path.write_bytes(table([(word, "pos"), *ROWS]).encode(encoding))
    with pytest.warns(OwnDataWarning, match="mine.csv is not UTF-8; read as") as found:
        shown = texts(own(path))
    if encoding == "cp1252":
        assert "(cp1252), for instance 'café'" in str(found[0].message)
        assert "café" in shown


def test_a_column_split_that_is_empty_everywhere_is_left_out(tmp_path):
    path = tmp_path / "mine.csv"
    path.write_text("text,label,split\na,pos,\nb,neg,\nc,neg, \n")
    with pytest.warns(OwnDataWarning, match="column 'split' is empty everywhere"):
        assert texts(own(path)) == ["a", "b", "c"]


@pytest.mark.parametrize(
    ("other", "says"),
    [
        ("Straße 1", "'STRASSE 1' is elsewhere written 'Straße 1'"),
        ("strasse  1", "'STRASSE 1' is elsewhere written 'strasse  1'"),
        ("strasse\xa01", r"'STRASSE 1' is elsewhere written 'strasse\xa01'"),
        ("ＳＴＲＡＳＳＥ 1", "'STRASSE 1' is elsewhere written 'ＳＴＲＡＳＳＥ 1'"),
        ("ö", r"'o\u0308' is elsewhere written '\xf6'"),
    ],
)
def test_a_label_spelt_two_ways_is_refused(tmp_path, other, says):
    second = "o\u0308" if other == "ö" else "STRASSE 1"
    path = tmp_path / "train.jsonl"
    path.write_text(labelled([(0, other), (1, second)]))
    for split in ("validation", "test"):
        path.with_name(f"{split}.jsonl").write_text(path.read_text())
    with pytest.raises(CourseError) as error:
        load_labelled(str(tmp_path))
    assert f"row 2, column 'label': the label {says}; write it" in str(error.value)


@pytest.mark.parametrize("wanted", [("text", "Split "), ("split", "text")])
def test_a_column_split_that_is_asked_for_does_not_cut_the_file(tmp_path, wanted):
    rows = [f"{word} {i},{word}" for i in range(6) for word in ("train", "test")]
    text, label = wanted
    if text == "split":
        rows = [",".join(reversed(row.split(","))) for row in rows]
    path = tmp_path / "mine.csv"
    path.write_text("\n".join(["text,split", *rows, ""]))
    splits = load_labelled(str(path), text, label)
    assert len(splits["train"]) == 10
    found = {row["label"] for rows in splits.values() for row in rows}
    assert found == {"train", "test"}


def test_labels_that_look_alike_are_one(tmp_path):
    same = ["-1", "-1.0", " -1 ", -1, -1.0, "-1\u200b", "\ufeff-1"]
    labels = [*enumerate(same), (99, "-"), (100, "1.0.0")]
    path = tmp_path / "mine.jsonl"
    path.write_text(labelled(labels))
    splits = load_labelled(str(path))
    found = {row["label"] for rows in splits.values() for row in rows}
    assert found == {"-1", "-", "1.0.0"}


def test_an_unseen_sign_does_not_make_a_known_label_unknown(tmp_path):
    path = tmp_path / "mine.csv"
    path.write_text(table([(text, f"{x}\u200b") for text, x in ROWS]), "utf-8")
    labels = {row["label"] for rows in own(path).values() for row in rows}
    assert labels == {"positive", "negative"}


def test_the_word_for_a_missing_value_is_pointed_out(tmp_path):
    path = tmp_path / "mine.jsonl"
    lines = ['{"text": "NULL", "label": "good"}', '{"text": " NaN", "label": "good"}']
    path.write_text("\n".join([labelled([(0, "good"), (1, "nan")]), *lines, lines[0]]))
    notes = " ".join(describe(load_labelled(str(path)))["notes"])
    assert "6 rows with the label 'nan': if that stands for a missing value" in notes
    assert "'good': if" not in notes
    assert "2 rows with the text 'NULL': if that stands for a missing value" in notes
    assert "1 row with the text 'NaN': if that stands for a missing value" in notes
    assert "delete it, or it will be read as a word" in notes


def test_rows_that_are_tested_and_trained_on_are_counted(tmp_path):
    for split in ("train", "validation", "test"):
        rows = [(f"{word} {i}", word) for i in range(6) for word in ("yes", "no")]
        if split == "validation":
            rows = [("yes 1", "yes"), ("neither", "no")]
        (tmp_path / f"{split}.csv").write_text(table(rows))
    notes = " ".join(describe(load_labelled(str(tmp_path)))["notes"])
    assert "1 validation row can be read in train too" in notes
    assert "12 test rows can be read in train too, so that the figures flatter" in notes
    (tmp_path / "test.csv").write_text(table([("new", "yes")]))
    (tmp_path / "validation.csv").write_text(table([("newer", "no")]))
    assert "in train too" not in " ".join(
        describe(load_labelled(str(tmp_path)))["notes"]
    )


def test_a_row_has_one_number_and_a_folder_names_its_file(tmp_path):
    rows = [(f"{word} {i}", word) for i in range(6) for word in ("yes", "no")]
    path = tmp_path / "train.csv"
    path.write_text(table([*rows, ("odd", "Yes")]))
    with pytest.raises(CourseError, match="row 14, column 'label': the label 'Yes'"):
        load_labelled(str(path))
    path.write_text(table(rows))
    (tmp_path / "test.csv").write_text(table([*rows, ("odd", "Yes")]))
    with pytest.raises(CourseError, match=r", test\.csv, row 14, column 'label'"):
        load_labelled(str(tmp_path))
