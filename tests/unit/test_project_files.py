import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

ROOT = Path(__file__).resolve().parents[2]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))


def requirements(name):
    lines = (ROOT / name).read_text(encoding="utf-8").splitlines()
    return [Requirement(x) for x in lines if x and not x.startswith(("#", "-r"))]


def locked_versions():
    found = {}
    for line in (ROOT / "requirements.lock").read_text(encoding="utf-8").splitlines():
        if line[:1].isalnum():
            requirement = Requirement(line.rstrip(" \\"))
            version = next(iter(requirement.specifier)).version
            found.setdefault(canonicalize_name(requirement.name), []).append(version)
    return found


def run_module(*arguments):
    command = [sys.executable, "-m", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8")


@pytest.mark.parametrize("name", ["requirements.txt", "requirements-dev.txt"])
def test_lock_satisfies_the_ranges(name):
    locked = locked_versions()
    for requirement in requirements(name):
        if requirement.name == "torch":
            continue
        versions = locked.get(canonicalize_name(requirement.name))
        assert versions, f"{requirement.name} is not in the lock: run `make lock`"
        for version in versions:
            assert requirement.specifier.contains(Version(version)), requirement


def test_lock_leaves_torch_to_the_switch():
    assert "torch" not in locked_versions()


def test_chosen_torch_satisfies_its_range():
    namespace = {"__file__": str(ROOT / "tools" / "install.py"), "__name__": "install"}
    source = (ROOT / "tools" / "install.py").read_text(encoding="utf-8")
    exec(compile(source, "install.py", "exec"), namespace)
    torch = next(r for r in requirements("requirements.txt") if r.name == "torch")
    assert torch.specifier.contains(namespace["TORCH"])


def test_workflows_keep_the_schema():
    done = run_module(
        "check_jsonschema", "--builtin-schema", "vendor.github-workflows", *WORKFLOWS
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_workflows_have_no_security_findings():
    executable = Path(sys.executable).with_name("zizmor")
    done = subprocess.run(
        [executable, "--offline", "--no-progress", *WORKFLOWS],
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_broken_workflow_is_caught(tmp_path):
    bad = tmp_path / "bad.yml"
    text = WORKFLOWS[0].read_text(encoding="utf-8").replace("runs-on:", "runson:")
    bad.write_text(text, encoding="utf-8")
    done = run_module(
        "check_jsonschema", "--builtin-schema", "vendor.github-workflows", bad
    )
    assert done.returncode != 0


def test_picture_is_what_its_script_draws():
    namespace = {"__file__": str(ROOT / "tools" / "draw.py"), "__name__": "draw"}
    source = (ROOT / "tools" / "draw_pictures.py").read_text(encoding="utf-8")
    exec(compile(source, "draw_pictures.py", "exec"), namespace)
    stored = namespace["ARC"].read_text(encoding="utf-8")
    assert stored == namespace["draw"](), "run tools/draw_pictures.py"


def test_readme_gives_the_address_of_pyproject():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    address = project["project"]["urls"]["Repository"]
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert re.findall(r"git clone (\S+)", readme) == [address]


PAGES = ["README.md", "CONTRIBUTING.md", "LICENSES.md", "data/README.md"]
PAGES += sorted(p.relative_to(ROOT).as_posix() for p in ROOT.glob("docs/**/*.md"))


@pytest.mark.parametrize("name", PAGES)
def test_links_of_a_page_lead_somewhere(name):
    page = ROOT / name
    for target in links(page.read_text(encoding="utf-8")):
        path, _, heading = target.partition("#")
        place = page.parent / path if path else page
        assert place.exists(), f"{name} links to {target}"
        if heading:
            lines = place.read_text(encoding="utf-8").splitlines()
            found = {_anchor(line) for line in lines if line.startswith("#")}
            assert heading in found, f"{name} links to {target}"


def links(text: str) -> list[str]:
    """Return where a page's links inside the repository lead; code has no links."""
    text = re.sub(r"^ *```.*?^ *```", "", text, flags=re.M | re.S)
    text = re.sub(r"`[^`\n]*`", "code", text)
    return re.findall(r"\]\((?!https?://)([^)\s]+)\)", text)


def test_links_are_found_outside_code_only():
    text = (
        "[a](b.md) [`c`](d.md#e) `[f](g)`\n\n```\n[h](i)\n```\n[j](#k) [l](https://m)"
    )
    assert links(text) == ["b.md", "d.md#e", "#k"]


def _anchor(heading: str) -> str:
    """Return the anchor that a page gives a heading of Markdown."""
    words = re.sub(r"[^\w\- ]", "", heading.lstrip("#").strip().lower())
    return words.replace(" ", "-")


def test_makefile_explains_every_command():
    done = subprocess.run(
        [sys.executable, ROOT / "tools" / "make_help.py", ROOT / "Makefile"],
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    names = "course test lab run notebooks execute data doctor progress help"
    assert all(f"make {name} " in done.stdout for name in names.split())


def test_imports_keep_their_order_beside_the_folders_that_git_ignores(tmp_path):
    # ruff takes what is imported for our own if a folder of that name lies at the root
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    unwanted = shutil.ignore_patterns("__pycache__")
    for name in ("benchmarks", "tests", "tools", "utils"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=unwanted)
    lines = (ROOT / ".gitignore").read_text(encoding="utf-8").split()
    ignored = {line.strip("/") for line in lines if re.fullmatch(r"/?\w+/", line)}
    assert {"build", "my", "runs", "workshop"} <= ignored
    for name in ignored:
        (tmp_path / name).mkdir()
    done = run_module("ruff", "check", "--no-cache", "--select", "I", tmp_path)
    assert done.returncode == 0, done.stdout
