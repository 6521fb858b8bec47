"""Run a notebook in a kernel of this very Python, and watch what memory it takes.

Papermill injects the parameters and keeps the executed notebook; this module gives it
an engine whose kernel is `sys.executable`, whatever kernels are installed elsewhere,
and which leaves no file in the user's home.
"""

import contextlib
import os
import signal
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import psutil

from utils.support.faults import Exit, Fault

START_TIMEOUT_S = 120
_SAMPLE_EVERY_S = 0.2


@dataclass
class Job:
    """One notebook to execute, and afterwards what came of it."""

    source: Path
    work: Path
    env: dict[str, str]
    parameters: dict[str, Any] = field(default_factory=dict)
    on_cell: Callable[[int], None] = lambda n: None
    cell_timeout_s: int | None = None
    notebook: Any = None
    n_started: int = 0
    peak_bytes: int = 0
    exit_status: int | None = None


class MemoryWatch(threading.Thread):
    """Sample the resident memory of a process and all its children.

    `peak` is in bytes: the largest sum seen, and at least the largest that the system
    itself recorded for any one of them between two samples.
    """

    def __init__(self, pid: int) -> None:
        """Prepare to watch the process `pid`."""
        super().__init__(daemon=True)
        self.peak = 0
        self._process = psutil.Process(pid)
        self._done = threading.Event()

    def sample(self) -> None:
        """Look once; a process that has just gone is passed over."""
        family = [self._process]
        with contextlib.suppress(psutil.Error):
            family += self._process.children(recursive=True)
        total = 0
        for process in family:
            with contextlib.suppress(psutil.Error):
                info = process.memory_info()
                total += info.rss
                self.peak = max(self.peak, _high_water(process.pid, info))
        self.peak = max(self.peak, total)

    def run(self) -> None:
        """Sample until `stop`."""
        while not self._done.wait(_SAMPLE_EVERY_S):
            self.sample()

    def stop(self) -> None:
        """Take the last sample while the process is still there."""
        self.sample()
        self._done.set()


def _high_water(pid: int, info: Any) -> int:
    """Return the peak the system keeps for a process, in bytes, or 0."""
    if hasattr(info, "peak_wset"):
        return info.peak_wset
    with contextlib.suppress(OSError, ValueError, IndexError):
        status = Path(f"/proc/{pid}/status").read_text(encoding="utf-8")
        return int(status.split("VmHWM:")[1].split()[0]) * 1024
    return 0


def reaped_peak() -> int:
    """Return the peak of any child that has ended (`ru_maxrss`), in bytes, or 0."""
    try:
        import resource
    except ImportError:
        return 0
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024


def require_kernel() -> None:
    """Make sure that this Python can run notebooks.

    Raises:
        Fault: something needed for it is not installed.
    """
    for package in ("ipykernel", "papermill", "nbclient"):
        if find_spec(package) is None:
            raise Fault(
                Exit.NO_KERNEL,
                f"{package} is not installed in {sys.executable}, so no notebook can"
                " run. Install what the course needs: python -m pip install -r"
                " requirements.txt",
            )


def kernel_manager(work: Path, manager: type | None = None) -> Any:
    """Return a manager whose kernel is this Python; its files stay in `work`."""
    from jupyter_client import AsyncKernelManager
    from jupyter_client.kernelspec import KernelSpec, KernelSpecManager

    command = [sys.executable, "-m", "ipykernel_launcher", "-f", "{connection_file}"]

    class ThisPython(KernelSpecManager):
        def get_kernel_spec(self, kernel_name: str) -> KernelSpec:
            return KernelSpec(argv=command, display_name="Course", language="python")

    return (manager or AsyncKernelManager)(
        kernel_name="python3",
        kernel_spec_manager=ThisPython(),
        connection_file=str(work / "kernel.json"),
    )


def try_kernel(work: Path) -> None:
    """Start a kernel, wait for its answer and stop it.

    Raises:
        RuntimeError: the kernel ended or did not answer in time.
    """
    from jupyter_client import KernelManager

    manager = kernel_manager(work, KernelManager)
    with open(work / "kernel.log", "wb") as log:
        manager.start_kernel(env=kernel_env(), stdout=log, stderr=log)
        client = manager.blocking_client()
        try:
            client.start_channels()
            client.wait_for_ready(timeout=START_TIMEOUT_S)
        finally:
            client.stop_channels()
            manager.shutdown_kernel(now=True)


def _client_class(job: Job) -> type:
    from papermill.clientwrap import PapermillNotebookClient

    class Client(PapermillNotebookClient):
        def create_kernel_manager(self) -> Any:
            self.km = kernel_manager(job.work)
            return self.km

        def start_new_kernel_client(self) -> Any:
            self.process = self.km.provisioner.process
            self.watch = MemoryWatch(self.process.pid)
            self.watch.start()
            return super().start_new_kernel_client()

        def papermill_execute_cells(self) -> None:
            try:
                super().papermill_execute_cells()
            finally:
                self.watch.stop()
                job.peak_bytes = self.watch.peak
                job.exit_status = self.process.poll()

    return Client


def _engine(job: Job) -> type:
    from papermill.engines import NBClientEngine

    def count(cell: Any, cell_index: int) -> None:
        job.n_started += 1
        job.on_cell(job.n_started)

    class Engine(NBClientEngine):
        @classmethod
        def execute_managed_notebook(cls, nb_man: Any, kernel_name: str, **_: Any):
            job.notebook = nb_man.nb
            client = _client_class(job)(
                nb_man,
                timeout=job.cell_timeout_s,
                startup_timeout=START_TIMEOUT_S,
                on_cell_execute=count,
                resources={"metadata": {"path": str(job.source.parent)}},
            )
            with open(job.work / "kernel.log", "wb") as log:
                client.execute(env=job.env, stdout=log, stderr=log)

    return Engine


def execute(job: Job) -> None:
    """Execute a notebook; whatever happens, `job.notebook` holds what was done so far.

    A kernel that does not answer before the first cell is started once more.

    Raises:
        PapermillExecutionError: a cell raised.
        DeadKernelError: the kernel ended on its own.
        CellTimeoutError: a cell took longer than `job.cell_timeout_s`.
    """
    import logging

    from papermill.engines import papermill_engines

    # asyncio writes a traceback for a kernel that was stopped while a cell ran.
    for name in ("papermill", "traitlets", "asyncio"):
        logging.getLogger(name).setLevel(logging.CRITICAL)
    papermill_engines.register("course", _engine(job))
    before = reaped_peak()
    try:
        _execute_once(job)
    except RuntimeError:
        if job.n_started:
            raise
        _execute_once(job)  # another program may have taken a port of the kernel's
    finally:
        if reaped_peak() > before and not Path("/proc/self/status").exists():
            job.peak_bytes = max(job.peak_bytes, reaped_peak())


def _execute_once(job: Job) -> None:
    import papermill

    papermill.execute_notebook(
        str(job.source),
        None,
        parameters=job.parameters,
        engine_name="course",
        kernel_name="python3",
        language="python",
        progress_bar=False,
    )


def describe_death(job: Job) -> str:
    """Say in a sentence how the kernel ended and what to try."""
    status = job.exit_status
    how = "" if status is None else f" with exit status {status}"
    if status is not None and status < 0:
        with contextlib.suppress(ValueError):
            how = f", killed by {signal.Signals(-status).name}"
    log = ""
    with contextlib.suppress(OSError):
        text = (job.work / "kernel.log").read_text(encoding="utf-8", errors="replace")
        lines = [line for line in text.splitlines() if "Fatal" in line]
        log = f" It said: {lines[-1].strip()}." if lines else ""
    return (
        f"The kernel died{how}.{log} Most often the memory is full: close other"
        " programs and run the lesson again on its own."
    )


def kernel_env(**extra: str) -> dict[str, str]:
    """Return the environment of a lesson's kernel.

    Two threads unless the user says otherwise, `utils` importable from wherever the
    course lies, and paths of the user's own data made absolute, since the kernel works
    in the notebook's folder.
    """
    import utils

    env = dict(os.environ)
    for name in ("OMP_NUM_THREADS", "MKL_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
        env.setdefault(name, "2")
    env.setdefault("TOKENIZERS_PARALLELISM", "false")
    env["PYDEVD_DISABLE_FILE_VALIDATION"] = "1"
    root = str(Path(utils.__file__).resolve().parents[1])
    paths = [root, env.get("PYTHONPATH", "")]
    env["PYTHONPATH"] = os.pathsep.join(path for path in paths if path)
    for name, value in env.items():
        own = name.startswith(("COURSE_DATA_", "COURSE_MODEL_")) or name in (
            "COURSE_HOME",
            "COURSE_CACHE",
        )
        if own and value and Path(value).exists():
            env[name] = str(Path(value).resolve())
    return env | extra
