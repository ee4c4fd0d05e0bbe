import sys
print("out")
sys.exit("went wrong")
