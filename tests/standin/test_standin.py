"""The colab path, offline: real ids, real columns, the lesson's own calls, no claim."""

import subprocess
import sys
from pathlib import Path

from make_standin import MAKERS, SETS, colab_ids

from utils.support.files import data_path, read_jsonl
from utils.support.profile import MODELS, SCHEMAS
from utils.support.setup import STANDIN_MARK


def test_every_colab_id_of_the_table_has_a_standin():
    models, sets = colab_ids()
    assert models == set(MAKERS)
    assert sets == set(SETS)


def test_standin_says_what_it_is(pristine):
    assert (pristine / STANDIN_MARK).is_file()


def test_run_knows_that_it_is_a_standin_and_says_so(report):
    assert report["is_standin"]
    first = report["printed"][0]
    assert first.startswith("Lesson 03 · colab · ")
    assert "nothing is asserted" in first


def test_models_and_tokenizers_load_under_their_real_ids(report):
    ids = {name: MODELS[name]["colab"] for name in ("bert", "gpt")}
    assert report["models"] == ids
    assert report["shape"] == [1, len(report["encoded"]["bert"]), 16]


def test_short_ids_give_the_same_tokenizers(report):
    assert report["short"] == report["encoded"]


def test_standin_tokenizers_tokenise(report):
    assert len(report["encoded"]["bert"]) > 5
    assert report["decoded"] == "I love learning about transformers."


def test_a_step_of_training_runs(report):
    before, after = report["losses"]
    assert after < before


def test_no_claim_is_asserted(report):
    (claim,) = report["claims"]
    assert not claim["holds"]
    assert not claim["asserted"]
    assert any("stand-in, not asserted" in line for line in report["printed"])


def test_columns_are_mapped_onto_the_courses_schema(report):
    for name, splits in report["fields"].items():
        schema = SCHEMAS[name]
        for split, fields in splits.items():
            assert {"id", *schema.fields} <= set(fields), (name, split)
    rows = read_jsonl(data_path("en_fr", "train.jsonl"))
    french = {row["source"]: row["target"] for row in rows}
    assert report["pair"]["target"] == french[report["pair"]["source"]]


def test_answers_are_reached_in_their_lists(report):
    row = report["question"]
    end = row["answer_start"] + len(row["answer"])
    assert row["context"][row["answer_start"] : end] == row["answer"]
    assert row["kind"] is None
    assert "handwritten" in report["fields"]["questions"]


def test_every_split_is_there_and_limits_hold(report):
    wanted = {"train", "validation", "test"}
    assert all(wanted <= set(splits) for splits in report["fields"].values())
    assert "handwritten" in report["fields"]["reviews"]
    assert report["limited"] == dict.fromkeys(("train", "validation", "test"), 4)


def test_sorted_reviews_are_cut_with_both_labels_on_either_side(report):
    for labels in report["reviews"].values():
        assert set(labels) == {"negative", "positive"}
        assert labels.count("negative") == labels.count("positive")
    train, validation = (set(report["texts"][s]) for s in ("train", "validation"))
    assert len(train) + len(validation) == 60
    assert not train & validation


def test_another_id_is_mapped_and_its_missing_splits_are_drawn(report):
    assert report["other"] == {"train": 36, "validation": 4, "test": 60}


def test_data_set_out_of_reach_is_refused_in_one_sentence(report):
    assert report["absent"].startswith("Cannot load the data set owner/other: ")
    assert "PROFILE = 'tiny' never does" in report["absent"]


def test_data_set_with_other_columns_or_labels_is_refused(report):
    assert "stanfordnlp/imdb has no column 'source'" in report["no_column"]
    assert "found: text, label" in report["no_column"]
    assert "roneneldan/TinyStories has the label" in report["odd"]


def test_builder_without_a_folder_says_how_to_call_it():
    command = [sys.executable, "tests/standin/make_standin.py"]
    done = subprocess.run(
        command, capture_output=True, text=True, cwd=Path(__file__).parents[2]
    )
    assert done.returncode == 1
    assert "Usage" in done.stderr
