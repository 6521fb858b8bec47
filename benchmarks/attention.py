"""Measure attention against the length: loops, explicit tensors, torch's fused one.

Time and peak memory of one attention over n tokens, forward and backward (loops:
forward only, and only for short texts), each in a process of its own, so that one does
not see the other's memory. The script stops if the outputs differ.

    python benchmarks/attention.py --longest 2048 --json attention.json
"""

import contextlib
import json
import math
import resource
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import Annotated

REPO = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(REPO))

import torch  # noqa: E402
import typer  # noqa: E402

from benchmarks._common import JsonPath, keep, show_setting  # noqa: E402
from utils.attention import attention, causal_mask, fused_attention  # noqa: E402

N_HEADS, HEAD_DIM = 4, 32
LONGEST_LOOP = 256


def attend_with_loops(q: list, k: list, v: list) -> list:
    """Compute causal attention of one head number by number, as on paper."""
    out = []
    for t, query in enumerate(q):
        scores = [
            sum(a * b for a, b in zip(query, key, strict=True)) / math.sqrt(len(query))
            for key in k[: t + 1]
        ]
        highest = max(scores)
        powers = [math.exp(score - highest) for score in scores]
        total = sum(powers)
        row = [0.0] * len(v[0])
        for power, value in zip(powers, v, strict=False):
            row = [r + power / total * x for r, x in zip(row, value, strict=True)]
        out.append(row)
    return out


def run_loops(q, k, v, mask) -> torch.Tensor:
    """Run every head by loops."""
    heads = zip(*(x[0].tolist() for x in (q, k, v)), strict=True)
    return torch.tensor([[attend_with_loops(*head) for head in heads]])


def run_explicit(q, k, v, mask) -> torch.Tensor:
    """Run the version that keeps the weights, and walk back."""
    out, _ = attention(q, k, v, mask)
    out.sum().backward()
    return out.detach()


def run_fused(q, k, v, mask) -> torch.Tensor:
    """Run torch's, and walk back."""
    out = fused_attention(q, k, v, mask)
    out.sum().backward()
    return out.detach()


RUNS = {"loops": run_loops, "explicit": run_explicit, "fused": run_fused}


def reset_peak() -> int:
    """Forget the highest memory so far where Linux allows it; return it in bytes."""
    with contextlib.suppress(OSError):
        Path("/proc/self/clear_refs").write_text("5")
    return read_peak()


def read_peak() -> int:
    """Return the highest resident memory of this process in bytes."""
    try:
        lines = Path("/proc/self/status").read_text().splitlines()
        line = next(line for line in lines if line.startswith("VmHWM"))
        return int(line.split()[1]) * 1024
    except (OSError, StopIteration):
        unit = 1 if sys.platform == "darwin" else 1024
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit


def measure_here(kind: str, n: int, repeats: int) -> dict:
    """Measure one way at one length in this process."""
    torch.set_num_threads(1)
    generator = torch.Generator().manual_seed(0)
    shape = (1, N_HEADS, n, HEAD_DIM)
    q, k, v = (torch.randn(shape, generator=generator) for _ in range(3))
    is_loop = kind == "loops"
    inputs = [x.requires_grad_(not is_loop) for x in (q, k, v)]
    mask = causal_mask(n)
    small = [x[:, :, :8].detach().requires_grad_(not is_loop) for x in inputs]
    RUNS[kind](*small, mask[:8, :8])  # the first call loads libraries
    before = reset_peak()
    out = RUNS[kind](*inputs, mask)
    peak = read_peak() - before
    times = []
    for _ in range(repeats):
        start = time.perf_counter()
        RUNS[kind](*inputs, mask)
        times.append(time.perf_counter() - start)
    return {
        "seconds": statistics.median(times),
        "peak_mb": round(peak / 1e6, 1),
        "check": [round(x, 4) for x in out[0, 0, -1, :4].tolist()],
    }


def measure(kind: str, n: int, repeats: int) -> dict:
    """Measure one way at one length in a new process."""
    command = [sys.executable, __file__, "--one", kind, "--longest", str(n)]
    command += ["--repeats", str(1 if kind == "loops" else repeats)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return json.loads(done.stdout)


def show(results: dict[int, dict[str, dict]]) -> None:
    """Print one line per length, and how many times faster the fused one is."""
    names = {"loops": "loops, forward only", "explicit": "explicit", "fused": "fused"}
    typer.echo(" " * 6 + "".join(f"{name:>22}" for name in names.values()))
    typer.echo(f"{'n':>6}" + f"{'s':>12}{'MB':>10}" * len(names) + f"{'faster':>10}")
    for n, row in results.items():
        cells = "".join(show_one(row.get(kind)) for kind in names)
        times = row["explicit"]["seconds"] / row["fused"]["seconds"]
        typer.echo(f"{n:>6}{cells}{times:>10.1f}")


def show_one(found: dict | None) -> str:
    """Write the time and the memory of one way, or dashes where it did not run."""
    if found is None:
        return f"{'–':>12}{'–':>10}"
    return f"{found['seconds']:>12.4f}{found['peak_mb']:>10}"


def main(
    longest: Annotated[int, typer.Option(min=64, help="The longest n.")] = 2048,
    repeats: Annotated[int, typer.Option(min=1, help="Median of so many.")] = 3,
    one: Annotated[str, typer.Option(help="Measure this way only.", hidden=True)] = "",
    json_path: JsonPath = None,
) -> None:
    """Time attention over ever longer texts, forward and backward, on one thread."""
    if one:
        typer.echo(json.dumps(measure_here(one, longest, repeats)))
        return
    results: dict[int, dict[str, dict]] = {}
    n = 64
    while n <= longest:
        kinds = [kind for kind in RUNS if kind != "loops" or n <= LONGEST_LOOP]
        results[n] = {kind: measure(kind, n, repeats) for kind in kinds}
        checks = [torch.tensor(row.pop("check")) for row in results[n].values()]
        for check in checks[1:]:
            torch.testing.assert_close(check, checks[0], atol=2e-4, rtol=0)
        n *= 2
    about = {"n_heads": N_HEADS, "head_dim": HEAD_DIM, "torch": torch.__version__}
    show_setting(about)
    show(results)
    keep(json_path, about, {"by_n": results})


if __name__ == "__main__":
    typer.run(main)
