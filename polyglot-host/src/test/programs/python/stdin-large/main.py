import subprocess
import sys

child = subprocess.run(
    [sys.executable, "-c", "import sys; print(sum(len(line) for line in sys.stdin))"],
    input="0123456789abcde\n" * 65536,
    capture_output=True,
    text=True,
)
print(child.stdout, child.returncode)
