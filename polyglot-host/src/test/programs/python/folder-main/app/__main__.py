import os
import sys

import beside

print(__name__, repr(__package__))
print(sys.argv)
print(os.path.relpath(sys.path[0]))
print(beside.value())
