"""A machine without a network and with little memory, for every process below.

Python imports this module by itself where its folder stands first in PYTHONPATH: so the
kernels that the notebook tests start are held to it too. COURSE_MEMORY_LIMIT_MB limits
what one process may allocate (Linux only; elsewhere the limit is not enforced).
"""

import os
import socket
import sys

_LOCAL = {"127.0.0.1", "::1", "localhost", "", "0.0.0.0"}
_connect, _resolve = socket.socket.connect, socket.getaddrinfo


def _guarded_connect(self, address):
    if isinstance(address, tuple) and address[0] not in _LOCAL:
        raise OSError(f"the network is cut: no connection to {address[0]}")
    return _connect(self, address)


def _guarded_resolve(host, *arguments, **options):
    name = host.decode() if isinstance(host, bytes) else host
    if name is not None and name not in _LOCAL:
        raise socket.gaierror(f"the network is cut: {name} has no address")
    return _resolve(host, *arguments, **options)


socket.socket.connect = _guarded_connect
socket.getaddrinfo = _guarded_resolve

_limit = os.environ.get("COURSE_MEMORY_LIMIT_MB")
if _limit and sys.platform == "linux":
    import resource

    _bytes = int(_limit) * 1_000_000
    resource.setrlimit(resource.RLIMIT_DATA, (_bytes, _bytes))
