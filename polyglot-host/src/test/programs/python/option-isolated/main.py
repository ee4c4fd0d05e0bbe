import sys
print(sys.flags.isolated, sys.flags.ignore_environment, sys.path[0] != "")
