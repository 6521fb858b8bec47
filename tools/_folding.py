"""What folds in a notebook: solutions and the answers of the quiz.

`<details>` folds on GitHub, in Colab and in Jupyter alike. A code fence inside it does
not survive nbconvert, so code goes in as escaped text between `<pre><code>`.
"""

import html
import re

from tools.lesson_source import Cell, exercise_solution

_OPTION = re.compile(r"- \[(?P<mark>.)\] (?P<text>.+)")


def folded_solution(exercise: Cell, notes: Cell) -> str:
    """Return the Markdown that folds out to the solution and its explanation."""
    code = html.escape(exercise_solution(exercise), quote=False)
    return (
        "<details>\n<summary><b>Solution</b></summary>\n\n"
        f'<pre><code class="language-python">{code}\n</code></pre>\n\n'
        f"{notes.source}\n\n</details>"
    )


def quiz_markdown(cell: Cell) -> str:
    """Return a quiz cell with every option folded over its own feedback.

    In the source an option is `- [ ] text` (wrong) or `- [x] text` (right), continued
    and followed by its feedback on indented lines, the feedback as a quote:

        - [x] It continues a word.
          > `##` marks a piece that is not the first of its word.
    """
    out: list[str] = []
    options: list[dict] = []
    for offset, line in enumerate(cell.source.split("\n")):
        match = _OPTION.match(line)
        if match:
            options.append(_new_option(cell, match, offset))
        elif options and line.startswith("  "):
            _continue_option(cell, options[-1], line.strip(), offset)
        elif line.strip() or not options:
            out += _fold(cell, options)
            options = []
            out.append(line)
    out += _fold(cell, options)
    return "\n".join(out).strip("\n")


def _new_option(cell: Cell, match: re.Match, offset: int) -> dict:
    if match["mark"] not in " x":
        raise cell.error(
            f"a quiz option starts `- [ ]` or `- [x]`, not {match[0][:5]!r}.",
            offset + 2,
        )
    right = match["mark"] == "x"
    return {"text": match["text"], "right": right, "feedback": "", "line": offset}


def _continue_option(cell: Cell, option: dict, text: str, offset: int) -> None:
    if text.startswith(">"):
        option["feedback"] += " " + text.removeprefix(">").strip()
    elif option["feedback"]:
        raise cell.error(
            f"the feedback of an option goes on with `> `, not {text!r}.", offset + 2
        )
    else:
        option["text"] += " " + text


def _fold(cell: Cell, options: list[dict]) -> list[str]:
    if not options:
        return []
    if sum(option["right"] for option in options) != 1 or len(options) < 2:
        raise cell.error(
            f"the question before {options[0]['text']!r} needs two or more options and"
            " one `- [x]`.",
            options[0]["line"] + 2,
        )
    out = []
    for letter, option in zip("ABCDEFGH", options, strict=False):
        feedback = option["feedback"].strip()
        if not feedback:
            raise cell.error(
                f"the option {option['text']!r} has no feedback; write it below as"
                " `  > …`.",
                option["line"] + 2,
            )
        verdict = "Right." if option["right"] else "Not so."
        out.append(
            f"<details>\n<summary>{letter}. {inline_html(option['text'])}</summary>"
            f"\n\n**{verdict}** {feedback}\n\n</details>"
        )
    return ["\n".join(out), ""]


def inline_html(text: str) -> str:
    """Return one line of Markdown as HTML: code, bold and italics; the rest escaped.

    Markdown inside `<summary>` is not rendered, so it is written as HTML here.
    """
    parts = re.split(r"(`[^`]+`)", text)
    return "".join(
        f"<code>{html.escape(part[1:-1], quote=False)}</code>"
        if part.startswith("`") and len(part) > 1
        else _emphasis(html.escape(part, quote=False))
        for part in parts
    )


def _emphasis(text: str) -> str:
    text = re.sub(r"\*\*(\S(?:.*?\S)?)\*\*", r"<b>\1</b>", text)
    return re.sub(r"\*(\S(?:.*?\S)?)\*", r"<em>\1</em>", text)
