"""The reader of lessons: what it reads, and one clear sentence for each mistake."""

import pytest
from trees import lesson_text, one_cell, tiny_course, write

from tools._notebook import Builder
from tools.lesson_source import (
    LessonError,
    check_id,
    exercise_name,
    exercise_solution,
    exercise_stub,
    headings,
    lesson_paths,
    outline,
    parse_lesson,
)


def parse(tmp_path, text, name="lessons/01_moving.py"):
    return parse_lesson(write(tmp_path, name, text))


def test_reader_agrees_with_jupytext(tmp_path):
    import jupytext

    text = lesson_text()
    cells = parse(tmp_path, text)
    theirs = jupytext.reads(text, fmt="py:percent").cells
    ours = [(cell.kind, cell.source, list(cell.tags)) for cell in cells]
    assert ours == [
        (cell.cell_type, cell.source, cell.metadata.get("tags", [])) for cell in theirs
    ]


def test_outline_has_number_title_and_promise(tmp_path):
    about = outline(parse(tmp_path, lesson_text()))
    assert about.number == "01"
    assert about.title == "Moving about"
    assert about.promise == "You move a number and see where it lands."


def test_headings_leave_code_fences_out(tmp_path):
    text = one_cell('# %% [markdown]\nr"""\n## A\n```\n# no\n```\n### B\n"""\n')
    assert headings(parse(tmp_path, text))[-2:] == ["## A", "### B"]


def test_exercise_gives_stub_solution_name_and_id(tmp_path):
    cells = parse(tmp_path, lesson_text())
    at = next(i for i, cell in enumerate(cells) if "exercise" in cell.tags)
    head = 'def double(x):\n    """Return twice x."""\n'
    assert exercise_stub(cells[at]) == head + "    raise NotImplementedError"
    assert exercise_solution(cells[at]) == (
        head + "    y = x < 3 and x\n    return 2 * x"
    )
    assert exercise_name(cells[at]) == "double"
    assert check_id(cells[at + 1]) == "01.double"


def test_stub_keeps_what_stands_around_the_solution(tmp_path):
    old = "    # BEGIN SOLUTION"
    text = lesson_text().replace(old, "    for i in range(2):\n" + "        # BEGIN X")
    text = text.replace("# BEGIN X", "# BEGIN SOLUTION")
    text = text.replace("    y = x", "        y = x").replace(
        "    return 2 * x\n    # END SOLUTION",
        "        # END SOLUTION\n    return y",
    )
    (cell,) = [c for c in parse(tmp_path, text) if "exercise" in c.tags]
    assert exercise_stub(cell).endswith(
        "    for i in range(2):\n        raise NotImplementedError\n    return y"
    )


EXERCISE = """
# %% tags=["exercise"]
def f(x):
    # BEGIN SOLUTION
    return x
    # END SOLUTION
"""
CHECK = '\n# %% tags=["check"]\ncheck("01.f", f)\n'
NOTES = '\n# %% [markdown] tags=["solution-notes"]\nr"""\nSo.\n"""\n'
GOOD = EXERCISE + CHECK + NOTES
MISTAKES = [
    ('# %% tags=["chekc"]\n1\n', "unknown tag 'chekc' on a code cell; known are ahead"),
    ('# %% [markdown] tags=["check"]\nr"""\na\n"""\n', "unknown tag 'check' on a mark"),
    ("# %% tags=[check]\n1\n", 'is not a list such as ["check"]'),
    ("# %% A title\n1\n", "unknown mark 'A title'"),
    ("# %% [markdown]\n# commented text\n", 'is one string r"""…"""'),
    ('# %% [markdown]\nr"""\na\n"""\nx = 1\n', "and nothing else"),
    ("# %%\nx = = 1\n", "is not valid Python"),
    ("# %%\n%matplotlib inline\n", "is not valid Python"),
    ("# %%\n\n", "this cell is empty"),
    ('# %% show="utils.moving"\nfrom utils.moving import move\n', "is not like show="),
    ('# %% show="json:loads"\nfrom json import loads\n', "is not like show="),
    (
        '# %% show="utils.moving:move"\nfrom utils.moving import Mover\n',
        "shows move but imports Mover",
    ),
    (
        '# %% show="utils.moving:move"\nfrom utils.moving import move\nmove(1)\n',
        "holds only `from utils.moving import …`",
    ),
    ('# %% tags=["parameters"]\nA = 1\n', "this one has 2"),
    (EXERCISE, 'must be its "check"'),
    (EXERCISE + NOTES + CHECK, 'must be its "check"'),
    (CHECK + NOTES, 'must stand right after its "exercise" cell'),
    (EXERCISE + CHECK, 'after a "check" cell comes'),
    (NOTES, 'must stand right after a "check" cell'),
    (GOOD.replace("    # END SOLUTION\n", ""), "the exercise 'f' needs one `# BEGIN"),
    (
        GOOD.replace("    return x\n", "").replace("(x):", "(x):\n    x"),
        "must be code inside the function's body",
    ),
    (GOOD.replace("def f", "g = 1\n\n\ndef h(): ...\n\n\ndef f"), "this one defines 2"),
    (GOOD.replace("01.f", "02.f"), "the exercise id '02.f' must begin with '01.'"),
    (GOOD.replace(", f)", ", g)"), "checks 'g', but the exercise is 'f'"),
    (GOOD.replace('check("01.f", f)', "f(1)"), "calls `check("),
    (GOOD.replace("So.", "```\nf\n```"), "a code fence breaks inside a folded"),
    ("# %%\n# BEGIN SOLUTION\nx = 1\n", 'that is not tagged "exercise"'),
]


@pytest.mark.parametrize(("cells", "says"), MISTAKES)
def test_mistake_gets_a_sentence_with_file_and_line(tmp_path, cells, says):
    with pytest.raises(LessonError) as caught:
        parse(tmp_path, one_cell(cells))
    message = str(caught.value)
    assert says in message
    assert message.startswith("lessons/01_moving.py:")
    assert message.split(":")[1].isdigit()


def test_good_exercise_is_read(tmp_path):
    assert len(parse(tmp_path, one_cell(GOOD))) == 6


def test_syntax_error_points_at_its_own_line(tmp_path):
    text = one_cell("# %%\nx = 1\n\ny = = 2\n")
    with pytest.raises(LessonError) as caught:
        parse(tmp_path, text)
    line = text.split("\n").index("y = = 2") + 1
    assert f"01_moving.py:{line}:" in str(caught.value)


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("# 01 · Moving", "# 02 · Moving", "begin with `# 01 · Title`"),
        ("# 01 · Moving", "# Moving", "begin with `# 01 · Title`"),
        ('# %% tags=["parameters"]', "# %%", "this one has 0"),
    ],
)
def test_title_and_parameters_are_wanted(tmp_path, old, new, says):
    with pytest.raises(LessonError, match=says):
        parse(tmp_path, lesson_text().replace(old, new))


def test_lesson_names_are_checked(tmp_path):
    with pytest.raises(LessonError, match="named like 03_tokenization.py"):
        parse(tmp_path, lesson_text(), "lessons/one.py")
    write(tmp_path, "lessons/01_a.py", "")
    write(tmp_path, "lessons/01_b.py", "")
    (tmp_path / "lessons/one.py").unlink()
    with pytest.raises(LessonError, match="share a number"):
        lesson_paths(tmp_path)


QUIZ = '# %% [markdown] tags=["quiz"]\nr"""\nWhich?\n\n{}\n"""\n'


@pytest.mark.parametrize(
    ("options", "says"),
    [
        ("- [ ] a\n  > no\n- [ ] b\n  > no", "one `- [x]`"),
        ("- [x] a\n  > yes\n- [x] b\n  > yes", "one `- [x]`"),
        ("- [x] a\n  > yes", "two or more options"),
        ("- [ ] a\n- [x] b\n  > yes", "the option 'a' has no feedback"),
        ("- [?] a\n  > no", "starts `- [ ]` or `- [x]`"),
        ("- [ ] a\n  > no\n  more", "goes on with `> `"),
    ],
)
def test_quiz_mistake_gets_a_sentence(tmp_path, options, says):
    root = tiny_course(tmp_path)
    path = write(root, "lessons/01_moving.py", one_cell(QUIZ.format(options)))
    with pytest.raises(LessonError) as caught:
        Builder(root).build(path)
    assert says in str(caught.value)
    text = path.read_text(encoding="utf-8").split("\n")
    line = int(str(caught.value).split(":")[1])
    assert text[line - 1].startswith(("- [", "  "))
