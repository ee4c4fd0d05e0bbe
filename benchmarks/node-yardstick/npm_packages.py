"""Programs in the manner of the README of well-known npm packages, compared with what they print under node."""

import itertools
import pathlib
import shutil
import subprocess
import sys

import report
from command import side_by_side

PROGRAMS = pathlib.Path(__file__).resolve().parent / "packages"


def run(candidate, node, work, options):
    folder = work / "packages"
    programs = sorted(
        path for path in PROGRAMS.iterdir() if path.suffix in (".mjs", ".cjs") and options.match in path.name
    )
    _install(folder)
    for program in programs:
        shutil.copy(program, folder)

    def compare(program):
        seen, expected = (
            command.run([program.name], folder, {"TZ": "UTC", "NO_UPDATE_NOTIFIER": "1"})
            for command in (candidate, node)
        )
        result = _judge(program.stem, seen, expected)
        print(f"{result.state:12}{program.stem}", file=sys.stderr, flush=True)
        return result

    return report.Part("npm packages", list(side_by_side(compare, programs, options.jobs)))


def _install(folder):
    folder.mkdir(exist_ok=True)
    wanted = (PROGRAMS / "package.json").read_text(encoding="utf-8")
    there = folder / "package.json"
    if there.exists() and there.read_text(encoding="utf-8") == wanted and (folder / "node_modules").exists():
        return
    there.write_text(wanted, encoding="utf-8")
    print("installing the packages with npm", file=sys.stderr, flush=True)
    subprocess.run(
        ["npm", "install", "--ignore-scripts", "--no-audit", "--no-fund", "--silent"], cwd=folder, check=True
    )


def _judge(name, seen, expected):
    if expected.status != 0:
        return report.Result(name, report.NOT_COUNTED, f"under node: {report.reason(expected)}")
    if (seen.status, seen.out, seen.err) == (expected.status, expected.out, expected.err):
        return report.Result(name, report.PASSED)
    if seen.status != 0:
        return report.Result(name, report.FAILED, report.reason(seen))
    pairs = itertools.zip_longest(
        (seen.out + seen.err).splitlines(), (expected.out + expected.err).splitlines(), fillvalue="nothing"
    )
    was, should = next((a, b) for a, b in pairs if a != b)
    return report.Result(name, report.FAILED, f"prints {was.strip()[:60]} for {should.strip()[:60]}")
