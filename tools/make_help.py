"""Print the Makefile's targets with their comments: `make help`."""

import re
import sys
from pathlib import Path


def main() -> None:
    text = Path(sys.argv[1]).read_text(encoding="utf-8")
    print("Transformers, end to end. Start with `make course` or `make lab`.\n")
    for name, comment in re.findall(r"^([\w-]+):.*?## (.+)$", text, re.MULTILINE):
        print(f"  make {name:<10} {comment}")


if __name__ == "__main__":
    main()
