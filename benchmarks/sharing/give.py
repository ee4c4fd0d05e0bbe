"""Exports a value, and then next to nothing: give.py KIND COUNT."""

import sys

import patio
from values import make

patio.export("value", make(sys.argv[1], int(sys.argv[2])))
patio.export("nothing", [0])
