"""Set up `.venv` with what the course needs: `python tools/install.py`.

Standard library only, since nothing is installed yet. This file is the one place that
chooses torch: on Linux without an NVIDIA GPU the default wheel would bring several GB
of CUDA that nobody uses. COURSE_TORCH=cpu or =default overrules the choice.
"""

import argparse
import hashlib
import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
LOCK = ROOT / "requirements.lock"
TORCH = "2.13.0"
CPU_INDEX = "https://download.pytorch.org/whl/cpu"
OLDEST, NEWEST = (3, 11), (3, 13)


def venv_python() -> Path:
    windows = platform.system() == "Windows"
    return VENV / ("Scripts/python.exe" if windows else "bin/python")


def fingerprint() -> str:
    """What the environment was made from; a change means: install again."""
    parts = [LOCK.read_bytes(), Path(__file__).read_bytes(), sys.version.encode()]
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def fail(sentence: str) -> None:
    sys.exit(f"install: {sentence}")


def pip(*arguments: str) -> bool:
    command = [venv_python(), "-m", "pip", "--disable-pip-version-check", "install"]
    quiet = [] if os.environ.get("COURSE_VERBOSE") else ["-qq"]
    environment = {**os.environ, "PIP_ROOT_USER_ACTION": "ignore"}
    done = subprocess.run([*command, *quiet, *arguments], env=environment)
    return done.returncode == 0


def make_venv() -> None:
    if not OLDEST <= sys.version_info[:2] <= NEWEST:
        have = platform.python_version()
        fail(
            f"this is Python {have}; the course runs on 3.11, 3.12 and 3.13. Install"
            " one of them, then: make course PYTHON=python3.12"
        )
    shutil.rmtree(VENV, ignore_errors=True)
    made = subprocess.run([sys.executable, "-m", "venv", VENV], capture_output=True)
    if made.returncode:
        reason = (made.stderr or made.stdout).decode(errors="replace").strip()
        fail(
            f"cannot make {VENV}: {reason[-300:]} (on Debian and Ubuntu the remedy is:"
            " apt install python3-venv)"
        )


def torch_choices() -> list[list[str]]:
    """Ways to get torch, best first; the first that works is taken."""
    default = [f"torch=={TORCH}"]
    cpu_wheel = [f"torch=={TORCH}+cpu"]
    cpu_index = [f"torch=={TORCH}", "--index-url", CPU_INDEX]
    linux = platform.system() == "Linux"
    wanted = os.environ.get("COURSE_TORCH", "")
    if wanted not in ("", "cpu", "default"):
        fail(f"COURSE_TORCH is {wanted!r}; use cpu or default, or leave it out.")
    wants_cpu = wanted == "cpu" or (not wanted and not shutil.which("nvidia-smi"))
    if linux and wants_cpu:
        # pip's own configuration may offer a CPU wheel; else PyTorch's CPU index does.
        return [cpu_wheel, cpu_index, default]
    return [default]


def install_torch() -> None:
    choices = torch_choices()
    for choice in choices:
        last = choice is choices[-1]
        print(f"Installing {' '.join(choice)} …", flush=True)
        # A failed first try is expected on an ordinary machine: keep it quiet.
        command = [venv_python(), "-m", "pip", "install", "--quiet", *choice]
        if pip(*choice) if last else _quietly(command):
            return
    fail("torch could not be installed; the lines above say why.")


def _quietly(command: list) -> bool:
    return subprocess.run(command, capture_output=True).returncode == 0


def install_lock() -> None:
    print(f"Installing {LOCK.name} (exact versions, checked by hash) …", flush=True)
    if not pip("--no-deps", "--require-hashes", "--no-compile", "-r", str(LOCK)):
        fail("the packages could not be installed; the lines above say why.")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--force", action="store_true", help="install again")
    parser.add_argument(
        "--print-python", action="store_true", help="print .venv's interpreter and stop"
    )
    options = parser.parse_args()
    if options.print_python:
        print(venv_python())
        return
    stamp = VENV / ".course"
    wanted = fingerprint()
    have = stamp.read_text(encoding="utf-8") if stamp.exists() else ""
    if have == wanted and not options.force:
        return
    print("Setting up .venv: a few minutes, once.", flush=True)
    make_venv()
    install_torch()
    install_lock()
    stamp.write_text(wanted, encoding="utf-8")
    print("Ready.", flush=True)


if __name__ == "__main__":
    main()
