"""Run JavaScript functions under node, where the machine has it."""

import json
import shutil
import subprocess
from collections.abc import Sequence

# Each function is a world of its own: no files, no modules, one second to compute.
_SCRIPT = """
const vm = require("vm");
let text = "";
process.stdin.on("data", (part) => { text += part; });
process.stdin.on("end", () => {
  const found = JSON.parse(text).map(([source, calls]) => {
    try {
      const name = /function\\s+([A-Za-z_$][\\w$]*)/.exec(source)[1];
      return calls.map((args) => {
        const call = `JSON.stringify({value: ${name}(...${JSON.stringify(args)})})`;
        const world = vm.createContext(Object.create(null));
        const said = vm.runInContext(`${source}\\n;${call}`, world, { timeout: 1000 });
        return JSON.parse(said).value ?? null;
      });
    } catch (error) {
      return String(error);
    }
  });
  process.stdout.write(JSON.stringify(found));
});
"""


def run_javascript(
    functions: Sequence[tuple[str, Sequence[Sequence[object]]]],
) -> list[list | str] | None:
    """Call JavaScript functions, all in one process.

    Args:
        functions: the source of each, and the argument lists to call it with.

    Returns: for each function its results in the order of the calls (numbers, strings,
        lists, None for undefined), or the error as a sentence; None without node.
    """
    node = shutil.which("node")
    if node is None:
        return None
    asked = json.dumps([[source, list(calls)] for source, calls in functions])
    limit_s = 30 + 2 * sum(len(calls) for _, calls in functions)
    try:
        done = subprocess.run(
            [node, "-e", _SCRIPT],
            input=asked,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=limit_s,
            env={},
            check=True,
        )
        return json.loads(done.stdout)
    except (OSError, ValueError, subprocess.SubprocessError):
        return None  # as good as none
