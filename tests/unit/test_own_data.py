"""The user's own files: read as people save them, refused in one clear sentence."""

import json

import pytest

from utils.support.files import CourseError
from utils.support.own_data import fill_splits, load_own
from utils.support.profile import SCHEMAS, SPLITS

REVIEWS = SCHEMAS["reviews"]
PAIRS = SCHEMAS["en_fr"]
ROWS = [
    ("A café, quite good", "positive"),
    ('She said "never again"', "negative"),
    ("Two lines\nof praise", "positive"),
    ("Dull; long", "negative"),
]


def write_csv(path, delimiter=",", encoding="utf-8", rows=ROWS, newline="\n"):
    def quoted(text):
        return '"' + text.replace('"', '""') + '"'

    lines = [delimiter.join(("text", "label"))]
    lines += [delimiter.join((quoted(text), label)) for text, label in rows]
    path.write_bytes((newline.join(lines) + newline).encode(encoding))
    return path


def load(path, schema=REVIEWS, columns=None, seed=0):
    return load_own(str(path), schema, columns or {}, seed)


def every(splits):
    return sorted((r["text"], r["label"]) for rows in splits.values() for r in rows)


def refusal(path, **more):
    with pytest.raises(CourseError) as error:
        load(path, **more)
    message = str(error.value)
    assert "\n" not in message
    assert path.name in message
    return message


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "latin-1", "utf-16"])
def test_csv_is_read_whatever_delimiter_and_encoding(tmp_path, delimiter, encoding):
    path = write_csv(tmp_path / "mine.csv", delimiter, encoding)
    assert every(load(path)) == sorted(ROWS)


@pytest.mark.parametrize("name", ["mine.tsv", "MINE.TSV"])
def test_tsv_is_split_at_tabs(tmp_path, name):
    assert every(load(write_csv(tmp_path / name, "\t"))) == sorted(ROWS)


@pytest.mark.parametrize("newline", ["\r\n", "\r"])
def test_line_ends_of_other_systems_are_read(tmp_path, newline):
    path = write_csv(tmp_path / "mine.csv", newline=newline)
    assert every(load(path)) == sorted(ROWS)


def test_rows_come_in_the_documented_schema(tmp_path):
    row = load(write_csv(tmp_path / "mine.csv"))["train"][0]
    assert set(row) == {"id", "text", "label", "phenomenon", "pair"}
    assert row["pair"] is None


def test_very_long_text_is_read(tmp_path):
    rows = [*ROWS, ("word " * 100_000, "positive")]
    assert every(load(write_csv(tmp_path / "mine.csv", rows=rows))) == sorted(rows)


def test_json_lines_and_json_are_read(tmp_path):
    rows = [{"text": text, "label": label} for text, label in ROWS]
    lines = tmp_path / "mine.jsonl"
    lines.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8-sig")
    whole = tmp_path / "mine.json"
    whole.write_text(json.dumps(rows), encoding="utf-8")
    assert every(load(lines)) == every(load(whole)) == sorted(ROWS)


@pytest.mark.parametrize(
    ("word", "label"),
    [("POS", "positive"), ("0", "negative"), (" Negative ", "negative")],
)
def test_usual_spellings_of_labels_are_understood(tmp_path, word, label):
    rows = [(f"text {n}", word) for n in range(3)]
    path = write_csv(tmp_path / "mine.csv", rows=rows)
    assert {label for _, label in every(load(path))} == {label}


def test_json_numbers_and_booleans_are_labels_too(tmp_path):
    path = tmp_path / "mine.jsonl"
    values = [1, 0, True]
    rows = [{"text": f"text {n}", "label": v} for n, v in enumerate(values)]
    path.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    wanted = ["positive", "negative", "positive"]
    assert [label for _, label in every(load(path))] == wanted


def test_other_column_names_are_given_by_the_user(tmp_path):
    path = tmp_path / "mine.csv"
    path.write_text("Review;Stars\nfine;1\nbad;0\nso so;0\n", encoding="utf-8")
    loaded = load(path, columns={"text": "review", "label": "Stars"})
    assert len(every(loaded)) == 3


def test_one_file_is_cut_into_three_without_equal_texts_across(tmp_path):
    rows = [(f"text {n % 30}", "positive") for n in range(90)]
    splits = load(write_csv(tmp_path / "mine.csv", rows=rows))
    texts = [{row["text"] for row in splits[name]} for name in SPLITS]
    assert [len(part) for part in texts] == [24, 3, 3]
    assert len(set.union(*texts)) == 30
    assert sum(map(len, splits.values())) == 90


def test_cut_depends_on_the_seed_alone():
    rows = {"train": [{"text": str(n)} for n in range(40)]}
    cuts = [fill_splits("x", rows, "text", seed)["test"] for seed in (0, 0, 1)]
    assert cuts[0] == cuts[1] != cuts[2]


def test_split_column_is_followed(tmp_path):
    path = tmp_path / "mine.csv"
    path.write_text(
        "text,label,split\na,pos,train\nb,neg,dev\nc,pos,test\n", encoding="utf-8"
    )
    splits = load(path)
    assert {name: rows[0]["text"] for name, rows in splits.items()} == {
        "train": "a",
        "validation": "b",
        "test": "c",
    }
    assert "split" not in splits["train"][0]


def test_folder_holds_one_file_per_split(tmp_path):
    write_csv(tmp_path / "train.csv")
    write_csv(tmp_path / "test.tsv", "\t", rows=ROWS[:1])
    splits = load(tmp_path)
    counts = {name: len(rows) for name, rows in splits.items()}
    assert counts == {"train": 3, "validation": 1, "test": 1}
    assert splits["test"][0]["text"] == ROWS[0][0]


def test_folder_without_training_file_says_what_it_found(tmp_path):
    write_csv(tmp_path / "reviews.csv")
    assert "found: reviews.csv" in refusal(tmp_path)


def test_missing_column_names_found_ones_and_the_remedy(tmp_path):
    path = tmp_path / "mine.csv"
    path.write_text("review,label\nfine,pos\n", encoding="utf-8")
    message = refusal(path)
    assert "row 1: no column 'text'; found: review, label" in message
    assert "Is the first row the names of the columns? Rename the column" in message
    assert "pass {'file': …, 'text': 'your column'}" in message


def test_missing_column_of_pairs_is_named(tmp_path):
    path = tmp_path / "mine.jsonl"
    path.write_text('{"source": "a"}\n', encoding="utf-8")
    message = refusal(path, schema=PAIRS)
    assert "row 1: no column 'target'; found: source" in message
    assert "first row" not in message


@pytest.mark.parametrize("empty", ["", "  ", "\t", "\u200b", " \ufeff"])
def test_empty_text_is_named_by_row_and_column(tmp_path, empty):
    rows = [*ROWS[:2], (empty, "positive")]
    message = refusal(write_csv(tmp_path / "mine.csv", rows=rows))
    assert "row 4, column 'text': the text is empty" in message


def test_text_that_is_no_text_is_shown(tmp_path):
    path = tmp_path / "mine.jsonl"
    path.write_text('{"text": 5, "label": "pos"}\n', encoding="utf-8")
    assert "the text is 5" in refusal(path)


def test_unknown_label_is_named_with_the_valid_ones(tmp_path):
    rows = [*ROWS, ("so so", "5 stars")]
    message = refusal(write_csv(tmp_path / "mine.csv", rows=rows))
    assert "row 6, column 'label': unknown label '5 stars'" in message
    assert "negative or positive" in message


def test_unquoted_delimiter_is_found_out(tmp_path):
    path = tmp_path / "mine.csv"
    path.write_text("text,label\ngood, really,pos\n", encoding="utf-8")
    assert "row 2: 3 values under 2 columns (text, label)" in refusal(path)


def test_quotation_left_open_is_found_out(tmp_path):
    path = tmp_path / "mine.csv"
    rows = 'a,pos\n"two\nlines",neg\n"good,pos\nbad,neg\n'
    path.write_text(f"text,label\n{rows}", encoding="utf-8")
    wanted = "line 5: the row that begins there is not valid CSV"
    assert wanted in refusal(path)
    path.write_text(f"sep=,\ntext,label\n{rows}", encoding="utf-8")
    assert wanted.replace("5", "6") in refusal(path)


def test_two_columns_of_one_name_are_refused(tmp_path):
    path = tmp_path / "mine.csv"
    path.write_text("text,Text,label\na,b,pos\n", encoding="utf-8")
    assert "two columns are named 'text'" in refusal(path)


@pytest.mark.parametrize("content", ["", "text,label\n", "\n\n"])
def test_file_without_rows_is_refused(tmp_path, content):
    path = tmp_path / "mine.csv"
    path.write_text(content, encoding="utf-8")
    assert "holds no rows" in refusal(path)


def test_too_few_texts_to_cut_are_refused(tmp_path):
    path = write_csv(tmp_path / "mine.csv", rows=ROWS[:2])
    assert "2 different texts" in refusal(path)


def test_unknown_split_word_is_refused(tmp_path):
    path = tmp_path / "mine.csv"
    path.write_text("text,label,split\na,pos,train\nb,neg,exam\n", encoding="utf-8")
    assert "mine.csv, row 3, column 'split': unknown split 'exam'" in refusal(path)


@pytest.mark.parametrize(
    ("content", "says"),
    [("{bad\n", "row 1: not valid JSON"), ("[1]\n", "row 1: expected an object")],
)
def test_broken_json_line_is_named(tmp_path, content, says):
    path = tmp_path / "mine.jsonl"
    path.write_text(content, encoding="utf-8")
    assert says in refusal(path)


def test_json_that_is_no_list_is_refused(tmp_path):
    path = tmp_path / "mine.json"
    path.write_text('{"text": "a"}', encoding="utf-8")
    assert "one list of objects" in refusal(path)


def test_other_kind_of_file_is_refused(tmp_path):
    path = tmp_path / "mine.xlsx"
    path.write_bytes(b"PK")
    assert "saved as CSV" in refusal(path)


def test_missing_file_is_named(tmp_path):
    assert "There is no file" in refusal(tmp_path / "gone.csv")


def test_reading_writes_nothing(tmp_path):
    path = write_csv(tmp_path / "mine.csv")
    before = path.read_bytes(), path.stat().st_mtime_ns
    load(path)
    assert (path.read_bytes(), path.stat().st_mtime_ns) == before
    assert [file.name for file in tmp_path.iterdir()] == ["mine.csv"]


def test_one_damaged_byte_does_not_turn_the_file_into_another_encoding(tmp_path):
    path = write_csv(tmp_path / "mine.csv", rows=[("Café à la crème", "pos"), *ROWS])
    path.write_bytes(path.read_bytes() + b'"caf\xe9",neg\n')
    says = refusal(path)
    assert "byte 0xe9 is not UTF-8" in says
    assert f"line {len(ROWS) + 4}" in says  # one text has two lines


def test_a_nul_byte_is_named_by_its_line(tmp_path):
    path = write_csv(tmp_path / "mine.csv")
    path.write_bytes(path.read_bytes() + b'"a\0b",neg\n')
    assert f"line {len(ROWS) + 3}: a NUL byte" in refusal(path)


def test_two_files_for_one_split_are_refused(tmp_path):
    folder = tmp_path / "both"
    folder.mkdir()
    write_csv(folder / "train.csv")
    (folder / "train.jsonl").write_text('{"text": "a", "label": 1}\n')
    assert "train.csv and train.jsonl are both for train" in refusal(folder)


@pytest.mark.parametrize("suffix", [".json", ".jsonl"])
def test_json_nested_too_deep_is_refused(tmp_path, suffix):
    path = tmp_path / f"mine{suffix}"
    path.write_text("[" * 100_000 + "]" * 100_000)
    assert "nested too deep" in refusal(path)


def test_labels_written_as_decimals_are_labels(tmp_path):
    rows = [(f"text {i}", "1.0" if i % 2 else "0.0") for i in range(10)]
    found = every(load(write_csv(tmp_path / "mine.csv", rows=rows)))
    assert {label for _, label in found} == {"negative", "positive"}
