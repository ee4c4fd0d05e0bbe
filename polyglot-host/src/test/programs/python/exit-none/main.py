import sys

try:
    sys.exit()
except SystemExit as leaving:
    print(leaving.code, leaving.args)
sys.exit(None)
