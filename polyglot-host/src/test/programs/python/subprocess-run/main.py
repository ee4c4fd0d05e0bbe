import subprocess, sys
r = subprocess.run("echo out; echo err >&2; exit 3", shell=True, capture_output=True, text=True)
print(r.returncode, repr(r.stdout), repr(r.stderr))
print(subprocess.run(["cat"], input=b"abc", capture_output=True).stdout)
print(subprocess.check_output(["pwd"], cwd="/usr", text=True), end="")
