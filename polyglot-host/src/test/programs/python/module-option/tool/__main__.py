import os
import sys

from . import parts
from .parts import double

print(__name__, __package__, __spec__.name)
print(os.path.relpath(__file__), [os.path.basename(sys.argv[0])] + sys.argv[1:])
print(sys.path[0] == os.getcwd())
print(double(21), parts.__name__)
