"""A short hash of code: what a recorded result was made with, and is it still so?

Comments, docstrings and layout do not count, so that a better sentence makes nothing
stale. Reads text only; imports nothing.
"""

import ast
import hashlib
import io
import tokenize
from collections.abc import Iterable
from pathlib import Path

REPO = Path(__file__).resolve().parents[1]
_SKIPPED = (tokenize.COMMENT, tokenize.NL, tokenize.ENCODING)
_WITH_DOCSTRING = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)


def bare_code(source: str) -> str:
    """Return the code without comments, docstrings and layout, on any Python version.

    Blanks do not count, not even inside of strings; the depth of a block does.
    """
    docstrings = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, _WITH_DOCSTRING) and ast.get_docstring(node) is not None:
            docstrings.add((node.body[0].lineno, node.body[0].col_offset))
    kept = []
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type in _SKIPPED or token.start in docstrings:
            continue
        if token.type in (tokenize.INDENT, tokenize.DEDENT):
            kept.append("→" if token.type == tokenize.INDENT else "←")
        else:
            kept.append(token.string)
    # Python 3.12 cuts f-strings into tokens: blanks and doubled braces differ.
    bare = "".join("".join(kept).split())
    return bare.replace("{{", "{").replace("}}", "}")


def imported(path: Path) -> list[Path]:
    """Return a file and the taught modules that it imports, and they, sorted."""
    found, waiting = set(), [path]
    while waiting:
        path = waiting.pop()
        if path in found or not path.is_file():
            continue
        found.add(path)
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.module:
                parts = node.module.split(".")
                if parts[0] == "utils" and len(parts) == 2:
                    waiting.append(REPO / "utils" / f"{parts[1]}.py")
    return sorted(found)


def wordings(*starts: str) -> list[str]:
    """Return the modules of the world with names that begin with one of `starts`.

    They hold what a generator says in no shipped file, so that the sums of the files
    do not tell when it changes.
    """
    world = REPO / "utils" / "support" / "world"
    found = [path for start in starts for path in world.glob(f"{start}*.py")]
    return sorted(f"utils/support/world/{path.stem}" for path in found)


def code_stamp(paths: Iterable[Path], *more: str) -> str:
    """Return 12 hexadecimal digits over the code of files and over further text."""
    digest = hashlib.sha256()
    for path in paths:
        digest.update(bare_code(path.read_text(encoding="utf-8")).encode())
    for text in more:
        digest.update(text.encode())
    return digest.hexdigest()[:12]


def data_sums(*starts: str) -> str:
    """Return the lines of data/SHA256SUMS whose file begins with one of `starts`.

    Cards are left out: nothing that is computed reads them.
    """
    lines = (REPO / "data" / "SHA256SUMS").read_text(encoding="utf-8").splitlines()
    named = [(line.split()[1], line) for line in lines]
    return "\n".join(
        line
        for name, line in named
        if name.startswith(starts) and not name.endswith(".md")
    )
