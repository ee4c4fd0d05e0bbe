import sys

print("leaving")
sys.exit(42)
print("never")
