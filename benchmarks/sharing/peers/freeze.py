"""Pickles a value and reads it again, a unit: freeze.py SECONDS KIND COUNT."""

import pickle
import sys

from clock import measure
from values import make

value = make(sys.argv[2], int(sys.argv[3]))
measure(lambda: pickle.loads(pickle.dumps(value)))
