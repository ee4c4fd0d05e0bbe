import os, sys
print(os.path.isabs(__file__), os.path.basename(__file__), __name__, __doc__)
print(sys.path[0] == os.path.dirname(os.path.realpath(__file__)))
