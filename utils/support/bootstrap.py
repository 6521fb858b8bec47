"""The first code cell of every notebook: it readies Colab and does nothing elsewhere.

The builder reads `COLAB_CELL` as text and puts the project's address for
`{repository}` and the name of its folder for `{name}`.
"""

COLAB_CELL = """\
# On Colab this fetches the course; on your own machine and on Binder it does nothing.
import os
import subprocess
import sys

if "google.colab" in sys.modules or os.environ.get("COLAB_RELEASE_TAG"):
    home = "/content/{name}"
    if not os.path.isdir(home):
        clone = ["git", "clone", "-q", "--depth", "1", "{repository}", home]
        subprocess.run(clone, check=True)
    install = [sys.executable, "-m", "pip", "install", "-q", "--no-deps", "-e", home]
    subprocess.run(install, check=True)
    sys.path.insert(0, home)
    os.chdir(home)
"""
