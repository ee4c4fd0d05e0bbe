"""Programs started by a program, several at a time."""
import contextlib
import os
import pathlib
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor

PROGRAM = """
import os
import sys

number = int(sys.argv[1])
if number == 2:
    sys.exit("two is refused")
with open(f"result-{number}.txt", "w") as file:
    file.write(os.environ["PREFIX"] + str(number**2))
print("wrote", number)
"""


def start(folder, number):
    return subprocess.run(
        [sys.executable, "program.py", str(number)],
        cwd=folder,
        env={**os.environ, "PREFIX": f"<{number}>"},
        capture_output=True,
        text=True,
    )


@contextlib.contextmanager
def workshop():
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        (folder / "program.py").write_text(PROGRAM)
        yield folder


def main():
    with workshop() as folder, ThreadPoolExecutor(max_workers=2) as pool:
        for number, done in enumerate(pool.map(lambda n: start(folder, n), range(4))):
            print(number, done.returncode, done.stdout.strip(), done.stderr.strip())
        for path in sorted(folder.glob("result-*.txt")):
            print(path.name, path.read_text())
    print(folder.exists())


if __name__ == "__main__":
    main()
    sys.stdout.flush()
    print("end", file=sys.stderr)
