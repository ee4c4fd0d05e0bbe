import os
import subprocess
import tempfile

done = subprocess.run(["echo", "a b", "c"], capture_output=True, text=True)
print(done.returncode, repr(done.stdout), repr(done.stderr))
print(subprocess.run(["sort"], input="b\na\n", stdout=subprocess.PIPE, text=True).stdout)
try:
    subprocess.run(["sh", "-c", "echo bad >&2; exit 3"], check=True, stderr=subprocess.PIPE)
except subprocess.CalledProcessError as problem:
    print(problem.returncode, problem.stderr, problem.cmd[0])
print(subprocess.check_output("echo $WHAT", shell=True, env={**os.environ, "WHAT": "this"}))
with tempfile.TemporaryDirectory() as folder:
    seen = subprocess.check_output(["pwd", "-P"], cwd=folder, text=True).strip()
    print(seen == os.path.realpath(folder))
try:
    subprocess.run(["sleep", "60"], timeout=0.1)
except subprocess.TimeoutExpired as late:
    print("timed out", late.cmd)
try:
    subprocess.run(["no-such-command-anywhere"])
except FileNotFoundError as problem:
    print(problem.errno, problem.filename)
first = subprocess.Popen(["printf", "c\\na\\nb\\n"], stdout=subprocess.PIPE)
second = subprocess.Popen(["sort", "-r"], stdin=first.stdout, stdout=subprocess.PIPE, text=True)
first.stdout.close()
print(second.communicate()[0].split(), first.wait())
sleeper = subprocess.Popen(["sleep", "60"])
print(sleeper.poll())
sleeper.terminate()
print(sleeper.wait())
print(subprocess.call(["false"]), os.system("exit 2") >> 8)
with os.popen("echo popen") as pipe:
    print(pipe.read().strip())
