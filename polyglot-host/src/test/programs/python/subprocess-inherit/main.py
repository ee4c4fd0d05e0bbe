import subprocess
print("one", flush=True)
subprocess.run(["echo", "two"])
print("three")
