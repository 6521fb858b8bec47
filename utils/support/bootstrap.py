"""The first code cell of every notebook, which finds the course or fetches it.

The builder reads `COLAB_CELL` as text and puts the project's address for
`{repository}` and the name of its folder for `{name}`. The cell only uses the standard
library, since nothing else may be importable yet:

- opened anywhere below the checkout (`notebooks/`, `my/`, `runs/…`), it puts the
  checkout on the import path and changes nothing else;
- on Colab it clones the course, installs what Colab lacks and nothing that it has
  (no upgrade, no torch, no transformers, no numpy), and works in the clone;
- elsewhere it says in one sentence what is wrong, unless the course is installed.
"""

COLAB_CELL = """\
# Finds the course next to this notebook; on Colab it fetches it first.
import importlib.util
import os
import subprocess
import sys
from pathlib import Path

here = Path.cwd()
homes = [p for p in (here, *here.parents) if (p / "utils/support/setup.py").exists()]
if not homes and ("google.colab" in sys.modules or "COLAB_RELEASE_TAG" in os.environ):
    home = Path("/content/{name}")
    if not (home / "utils").exists():
        clone = ["git", "clone", "-q", "--depth", "1", "{repository}", str(home)]
        subprocess.run(clone, check=True)
    # Only what is missing: what Colab has (torch, transformers, numpy) stays as it is.
    wanted = ["regex", "nltk", "papermill"]
    missing = [name for name in wanted if importlib.util.find_spec(name) is None]
    if missing:
        pip = [sys.executable, "-m", "pip", "install", "-q", *missing]
        subprocess.run(pip, check=True)
    os.chdir(home)
    homes = [home]
if homes and str(homes[0]) not in sys.path:
    sys.path.insert(0, str(homes[0]))
elif not homes and importlib.util.find_spec("utils") is None:
    raise FileNotFoundError(f"Open this notebook in the course's folder, not in {here}")
"""
