"""The one table is complete, and what is not in it is refused in one sentence."""

import subprocess
import sys

import pytest

from utils.support.datasets import DATASETS
from utils.support.files import REPO, CourseError
from utils.support.overrides import collect, known_keys, variable
from utils.support.profile import (
    DATA,
    LABEL_WORDS,
    LESSONS,
    MODELS,
    PROFILES,
    SCHEMAS,
    SIZES,
    Course,
    Hub,
    Shipped,
    check_lesson,
    choose,
    model_entry,
    size_entry,
)


def test_every_data_set_has_a_schema_and_a_source_in_every_profile():
    assert set(DATA) == set(SCHEMAS)
    assert all(set(rows) == set(PROFILES) for rows in DATA.values())


def test_schemas_and_splits_agree_with_what_ships():
    assert set(DATA) == set(DATASETS)
    for name, shipped in DATASETS.items():
        schema = SCHEMAS[name]
        assert set(shipped.fields) <= {"id", *schema.fields, *schema.extras}
        assert set(DATA[name]["tiny"].splits) == set(shipped.files)


def test_every_size_is_given_for_every_profile():
    for lesson, sizes in SIZES.items():
        assert lesson in LESSONS
        for rows in sizes.values():
            assert set(rows) == set(PROFILES)
            assert 0 < rows["tiny"] <= rows["colab"] <= rows["full"]


def test_tiny_only_names_what_ships():
    for rows in MODELS.values():
        assert set(rows) <= set(PROFILES)
        assert isinstance(rows.get("tiny", Course("")), Course)
    assert all(isinstance(rows["tiny"], Shipped) for rows in DATA.values())


def test_other_profiles_map_every_field_and_split_of_the_schema():
    for name, rows in DATA.items():
        for source in rows.values():
            if not isinstance(source, Hub):
                continue
            schema = SCHEMAS[name]
            assert set(schema.fields) <= set(source.columns)
            assert set(source.columns) <= {*schema.fields, *schema.extras}
            assert set(source.labels.values()) == set(schema.labels)
            kept = set(source.splits) | set(source.shipped)
            assert kept == set(rows["tiny"].splits)


def test_label_spellings_belong_to_one_label_each():
    words = [word for group in LABEL_WORDS.values() for word in group]
    assert len(words) == len(set(words))


@pytest.mark.parametrize("given", ["03", "3", 3, " 03 "])
def test_lesson_number_is_understood_in_its_usual_spellings(given):
    assert check_lesson(given) == "03"


@pytest.mark.parametrize("given", ["26", "-1", "", "three", None, 3.5, "³"])
def test_unknown_lesson_is_named_with_the_valid_ones(given):
    with pytest.raises(CourseError, match=r"'00' to '25'") as error:
        check_lesson(given)
    assert repr(given) in str(error.value)


def test_lesson_with_its_topic_gets_a_hint():
    with pytest.raises(CourseError, match="Did you mean '03'"):
        check_lesson("03_tokenization")


def test_unknown_value_lists_the_valid_ones_and_the_nearest():
    with pytest.raises(CourseError) as error:
        choose("Tiny ", PROFILES, "profile")
    assert str(error.value) == (
        "Unknown profile 'Tiny ': did you mean 'tiny'? Valid: tiny, colab, full."
    )


def test_model_without_entry_in_this_profile_says_where_it_has_one(monkeypatch):
    monkeypatch.setitem(MODELS, "giant", {"full": "owner/giant"})
    with pytest.raises(CourseError, match="'giant' does not exist in profile tiny"):
        model_entry("giant", "tiny")


def test_size_of_a_lesson_without_any_is_refused():
    with pytest.raises(CourseError, match="size of lesson 25 'steps'.*Valid: none"):
        size_entry("25", "steps", "tiny")


def test_every_key_has_an_environment_variable_of_its_own():
    names = [variable(key) for key in known_keys()]
    assert len(names) == len(set(names))
    assert variable("data.en_fr") == "COURSE_DATA_EN_FR"
    assert variable("model.bert-tokenizer") == "COURSE_MODEL_BERT_TOKENIZER"


def test_overrides_come_from_the_environment_and_the_parameter_wins(monkeypatch):
    monkeypatch.setenv("COURSE_DATA_REVIEWS", "theirs.csv")
    monkeypatch.setenv("COURSE_SIZE_STEPS", "7")
    monkeypatch.setenv("COURSE_MODEL_BERT", " ")
    assert collect({"data.reviews": "mine.csv"}) == {
        "data.reviews": "mine.csv",
        "size.steps": "7",
    }


def test_misspelt_variable_is_not_ignored(monkeypatch):
    monkeypatch.setenv("COURSE_DATA_REVEIWS", "mine.csv")
    with pytest.raises(CourseError, match="COURSE_DATA_REVEIWS.*COURSE_DATA_REVIEWS"):
        collect(None)


def test_misspelt_override_is_not_ignored():
    with pytest.raises(CourseError, match="did you mean 'data.reviews'"):
        collect({"data.review": "mine.csv"})


def test_empty_override_is_refused():
    with pytest.raises(CourseError, match="'data.reviews' is empty"):
        collect({"data.reviews": ""})


def test_import_of_support_stays_light():
    heavy = "torch numpy pandas datasets transformers matplotlib huggingface_hub"
    code = (
        "import sys, utils.support;"
        f"print([m for m in {heavy.split()} if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=REPO
    )
    assert (done.stdout.strip(), done.stderr) == ("[]", "")


def test_support_hands_out_the_function_even_after_the_module_was_imported():
    import utils.support.setup  # noqa: F401
    from utils.support import setup

    assert callable(setup)
