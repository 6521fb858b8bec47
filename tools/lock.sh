#!/bin/sh
# Write requirements.lock from requirements*.txt, for every system and Python at once.
# Torch is left out: tools/install.py chooses it, with its own dependencies.
set -eu
cd "$(dirname "$0")/.."
printf 'torch; sys_platform == "never"\n' > .lock-overrides.txt
trap 'rm -f .lock-overrides.txt' EXIT
uv pip compile --quiet --universal --generate-hashes --python-version 3.11 \
    --no-emit-find-links --no-emit-index-url --no-emit-package torch --override .lock-overrides.txt \
    --custom-compile-command "make lock" requirements-dev.txt -o requirements.lock
