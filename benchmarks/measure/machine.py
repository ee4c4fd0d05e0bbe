"""What the figures were seen on."""

import datetime
import os
import pathlib
import platform
import re
import subprocess


def describe(commands):
    return {
        "day": str(datetime.date.today()),
        "cpu": _cpu(),
        "cores": os.cpu_count(),
        "system": f"{platform.system()} {platform.release().split('-')[0]} {platform.machine()}",
        "load before": load(),
        "versions": {name: _version(path) for name, path in {"patio": commands.patio, **commands.own}.items()},
    }


def load():
    return round(os.getloadavg()[0], 2)


def _cpu():
    try:
        text = pathlib.Path("/proc/cpuinfo").read_text(encoding="utf-8")
    except OSError:
        return platform.processor() or "unknown processor"
    found = re.search(r"model name\s*: (.*)", text)
    return found[1] if found else platform.machine()


def _version(command):
    result = subprocess.run([command, "--version"], capture_output=True, text=True, check=False)
    found = re.search(r"\d+(\.\d+)+\S*", result.stdout + result.stderr)
    return found[0] if found else "of unknown version"
