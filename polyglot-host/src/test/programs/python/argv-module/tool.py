import sys, os
print(os.path.basename(sys.argv[0]), sys.argv[1:], __name__, __spec__.name)
