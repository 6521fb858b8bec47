"""Start the notebook tests' kernels apart from each other, and again if need be.

A pytest plugin: `-p notebook_kernels` where this folder is in PYTHONPATH. Two workers
start kernels at the same time. Each gets an IPython folder of its own, or they would
write one history in one home; and another process may take one of a kernel's ports
before the kernel does, so that it never answers. That says nothing of the lesson, so
the kernel is started again; what its cells do is judged once.
"""

import os
import tempfile

import nbval.kernel

TRIES = 3
_folder = tempfile.TemporaryDirectory(
    prefix="course-ipython-", ignore_cleanup_errors=True
)
os.environ["IPYTHONDIR"] = _folder.name


def start_patiently(start, *arguments, **options):
    """Call `start`, which starts a kernel, up to TRIES times.

    Raises:
        RuntimeError: no kernel answered; the last try's error.
    """
    for tries_left in reversed(range(TRIES)):
        try:
            return start(*arguments, **options)
        except RuntimeError as error:
            if not tries_left:
                raise
            print(f"A kernel is started once more: {error}", flush=True)


_start = nbval.kernel.start_new_kernel
nbval.kernel.start_new_kernel = lambda *a, **o: start_patiently(_start, *a, **o)
