"""Freezes a value, a unit: freeze.py SECONDS KIND COUNT."""

import sys

import patio
from clock import measure
from values import make

value = make(sys.argv[2], int(sys.argv[3]))
measure(lambda: patio.freeze(value))
