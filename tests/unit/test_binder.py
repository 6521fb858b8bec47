"""Binder can build the course: its files agree with ours, and the image stays small."""

import ast
import re
import shutil
import subprocess
import sys
from importlib import metadata
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parents[2]
BINDER = ROOT / "binder"
SCRIPTS = ["postBuild", "start"]
ROOM = 2 * 1000**3  # bytes of installed packages


def lines(name):
    text = (BINDER / name).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and line[0] != "#"]


def torch_pin():
    (pin,) = [line for line in lines("requirements.txt") if line.startswith("torch")]
    return pin


@pytest.fixture(scope="module")
def dockerfile(tmp_path_factory):
    """What repo2docker would build from a copy of the files that it reads."""
    copy = tmp_path_factory.mktemp("course")
    shutil.copytree(BINDER, copy / "binder")
    for name in ("requirements.txt", "pyproject.toml"):
        shutil.copy(ROOT / name, copy)
    command = [sys.executable, "-m", "repo2docker", "--no-build", "--debug", "."]
    done = subprocess.run(
        command, capture_output=True, text=True, encoding="utf-8", cwd=copy
    )
    text = re.sub(r"\x1b\[[0-9;]*m", "", done.stdout + done.stderr)
    assert done.returncode == 0, text
    return text


@pytest.mark.parametrize(
    "wanted",
    [
        "conda environment for python=3.11",
        "apt-get -qq install",
        '/bin/pip install --no-cache-dir -r "binder/requirements.txt"',
        "RUN ./binder/postBuild",
        'ENV R2D_ENTRYPOINT="${REPO_DIR}/binder/start"',
    ],
)
def test_repo2docker_takes_every_file(dockerfile, wanted):
    assert wanted in dockerfile


def test_repo2docker_installs_after_it_copied_the_course(dockerfile):
    # The requirements refer to the ones above them, which must be there by then.
    assert dockerfile.index("COPY --chown=0:0 src/ ") < dockerfile.index("pip install")


def test_repo2docker_has_nothing_to_warn_about(dockerfile):
    assert "This will change in the future" not in dockerfile


def test_torch_is_the_cpu_build_that_make_installs():
    tree = ast.parse((ROOT / "tools" / "install.py").read_text(encoding="utf-8"))
    constants = {
        node.targets[0].id: ast.literal_eval(node.value)
        for node in tree.body
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant)
    }
    assert torch_pin() == f"torch=={constants['TORCH']}+cpu"
    assert f"--extra-index-url {constants['CPU_INDEX']}" in lines("requirements.txt")


def test_torch_pin_is_within_the_courses_range():
    rows = (ROOT / "requirements.txt").read_text(encoding="utf-8").splitlines()
    (ours,) = [Requirement(row) for row in rows if row.startswith("torch")]
    version = next(iter(Requirement(torch_pin()).specifier)).version
    assert ours.specifier.contains(version)


def test_nothing_else_is_listed_twice():
    assert "-r ../requirements.txt" in lines("requirements.txt")
    assert len(lines("requirements.txt")) == 3


@pytest.mark.parametrize("name", SCRIPTS)
def test_scripts_are_sound_and_executable_in_git(name):
    text = (BINDER / name).read_bytes()
    assert text.startswith(b"#!/bin/bash\n")
    assert b"\r" not in text
    listed = ["git", "ls-files", "--stage", f"binder/{name}"]
    done = subprocess.run(listed, capture_output=True, text=True, cwd=ROOT)
    assert not done.stdout or done.stdout.startswith("100755")


def test_start_ends_in_the_command_it_was_given():
    assert lines("start")[-1] == 'exec "$@"'
    assert "export OMP_NUM_THREADS=2" in lines("start")
    assert "export COURSE_PROFILE=tiny" in lines("start")


def closure(names):
    """Every distribution that the named ones bring along here."""
    found, waiting = {}, list(names)
    while waiting:
        name = re.sub(r"[-_.]+", "-", waiting.pop()).lower()
        if name in found:
            continue
        try:
            found[name] = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue
        rows = map(Requirement, found[name].requires or [])
        waiting += [
            row.name
            for row in rows
            if not row.marker or row.marker.evaluate({"extra": ""})
        ]
    return found


def test_installed_packages_stay_under_2_gb():
    rows = (ROOT / "requirements.txt").read_text(encoding="utf-8").splitlines()
    named = [Requirement(row).name for row in rows if row and row[0] not in "#-"]
    found = closure(named)
    assert {name.lower() for name in named} <= set(found)
    gpu_only = [name for name in found if name.startswith(("nvidia-", "triton"))]
    sizes = {
        name: sum(file.size or 0 for file in package.files or [])
        for name, package in found.items()
        if name not in gpu_only
    }
    # A machine with the CUDA build has a torch of another size; it is no measure.
    if "+cpu" in found["torch"].version:
        assert 0.5e9 < sum(sizes.values()) < ROOM
