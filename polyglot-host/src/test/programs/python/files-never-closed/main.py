"""What a program writes to files and never closes is there after its end, whatever the end."""
import pathlib
import subprocess
import sys

PROGRAM = """
import sys
text = open("text", "w")
text.write("a line\\n")
binary = open("binary", "wb")
binary.write(b"bytes")
"""
for end in ("", "sys.exit(3)", "raise ValueError"):
    child = subprocess.run([sys.executable, "-c", PROGRAM + end], stderr=subprocess.DEVNULL)
    for name in ("text", "binary"):
        file = pathlib.Path(name)
        print(child.returncode, repr(file.read_text()))
        file.unlink()
