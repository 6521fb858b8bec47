"""The course itself keeps every rule of structure."""

from pathlib import Path

import lesson_rules
import notebook_rules
import pytest
import source_rules
from course import Course

ROOT = Path(__file__).resolve().parents[2]
RULES = [*source_rules.RULES, *lesson_rules.RULES, *notebook_rules.RULES]


@pytest.fixture(scope="module")
def course():
    return Course(ROOT)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_course_keeps_the_rule(course, rule):
    problems = rule(course)
    assert not problems, "\n".join([rule.__doc__, *problems])
