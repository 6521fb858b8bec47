"""The course's one implementation of everything it teaches."""

import os

__version__ = "0.1.0"

# Between two parts of a computation torch's threads wait awake. Beside another busy
# program that slows small models by a hundred; so they shall soon go to sleep. The
# library reads this when torch is imported.
if "OMP_WAIT_POLICY" not in os.environ:
    os.environ.setdefault("GOMP_SPINCOUNT", "4000")
