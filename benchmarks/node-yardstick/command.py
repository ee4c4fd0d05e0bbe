"""Runs programs under a command that stands in for node, a few at a time, none for ever."""

import concurrent.futures
import contextlib
import os
import signal
import subprocess
from dataclasses import dataclass


@dataclass(frozen=True)
class Ending:
    """How a program ended; the status is None when it had to be stopped."""

    status: int | None
    out: str
    err: str


@dataclass(frozen=True)
class Command:
    words: list[str]
    limit: float

    def run(self, arguments, cwd, env):
        process = subprocess.Popen(
            [*self.words, *arguments],
            cwd=cwd,
            env=os.environ | env,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=True,
        )
        try:
            out, err = process.communicate(timeout=self.limit)
            status = process.returncode
        except subprocess.TimeoutExpired:
            status = None
        finally:
            _end_group(process.pid)
        if status is None:
            out, err = process.communicate()
        return Ending(status, out.decode(errors="replace"), err.decode(errors="replace"))


def _end_group(group):
    """Ends what the program left behind: its session is its process group."""
    with contextlib.suppress(ProcessLookupError):
        os.killpg(group, signal.SIGKILL)


def version_of(node):
    return subprocess.run([node, "--version"], capture_output=True, text=True, check=True).stdout.strip()


def side_by_side(work, items, jobs):
    """Gives work(item) for each item, in order, with `jobs` at once."""
    with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
        yield from pool.map(work, items)
