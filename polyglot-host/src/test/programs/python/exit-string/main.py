import sys

print("out")
sys.exit("cannot go on: ä")
