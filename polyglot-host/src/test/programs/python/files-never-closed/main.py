"""What a program writes to files and never closes is there after its end, also where it exits."""
import pathlib
import subprocess
import sys

PROGRAM = """
import sys
text = open("text", "w")
text.write("a line\\n")
binary = open("binary", "wb")
binary.write(b"bytes")
sys.exit(3)
"""
child = subprocess.run([sys.executable, "-c", PROGRAM])
print(child.returncode, repr(pathlib.Path("text").read_text()), pathlib.Path("binary").read_bytes())
