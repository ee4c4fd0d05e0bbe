import subprocess
import sys

program = "import sys; data = sys.stdin.read(); print(data.upper(), sys.argv[1:]); sys.exit(4)"
child = subprocess.run(
    [sys.executable, "-c", program, "arg"], input="given", capture_output=True, text=True
)
print(child.returncode, child.stdout, child.stderr)
