"""The documentation of the program."""
import os
import sys

import neighbour

print(__name__, os.path.relpath(__file__), __doc__)
print(sys.argv)
print(os.path.relpath(sys.path[0]), os.path.isabs(sys.path[0]))
print(neighbour.NAME, neighbour.FILE)
print(sys.modules["__main__"].__dict__ is globals())
print(__spec__, __package__, __builtins__.len([1, 2]))
