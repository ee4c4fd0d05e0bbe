# For a program that may not start threads: it hears what it would hear where the system has none left.
import sys

import _thread


def start_new_thread(*arguments, **options):
    raise RuntimeError("can't start new thread")


_thread.start_new_thread = _thread.start_new = start_new_thread
if "threading" in sys.modules:
    sys.modules["threading"]._start_new_thread = start_new_thread
