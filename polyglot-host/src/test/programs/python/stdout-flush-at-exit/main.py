import sys

sys.stdout.write("buffered ")
sys.stdout.buffer.write(b"late\n")
sys.stderr.write("error without newline")
sys.exit(2)
