"""Tests of Node's own for the modules that Patio carries: named in tests.txt, fetched for the run."""

import pathlib
import re
import shutil
import sys
import tarfile
import tempfile
import urllib.request

import report
from command import side_by_side

SOURCE = "http://deb.debian.org/debian/pool/main/n/nodejs/nodejs_24.21.0+dfsg+~cs24.13.4.orig.tar.xz"
LIST = pathlib.Path(__file__).resolve().parent / "tests.txt"

# What all tests share asks for modules that no test of the list needs.
WITHOUT_NETWORK = {
    "common/index.js": [
        (
            "const net = require('net');",
            "const net = { getDefaultAutoSelectFamilyAttemptTimeout: () => 250, "
            "setDefaultAutoSelectFamilyAttemptTimeout() {} };",
        ),
        ("const { isMainThread } = require('worker_threads');", "const isMainThread = true;"),
        ("const { Worker } = require('node:worker_threads');", "class Worker {}"),
    ],
    "common/tmpdir.js": [("const { isMainThread } = require('worker_threads');", "const isMainThread = true;")],
}


def run(candidate, node, work, options):
    tests = _unpack(work, options.source)
    return [_part(module, names, tests, candidate, node, options) for module, names in _listed(options.match)]


def _listed(match):
    module, names = "", []
    for line in [*LIST.read_text(encoding="utf-8").splitlines(), "[]"]:
        if section := re.fullmatch(r"\[(.*)]", line):
            if names:
                yield module, names
            module, names = section[1], []
        elif line and not line.startswith("#") and match in line:
            names.append(line)


def _part(module, names, tests, candidate, node, options):
    def judge(name):
        result = _judge(name, _run(node, tests, name), lambda: _run(candidate, tests, name))
        print(f"{result.state:12}{name}", file=sys.stderr, flush=True)
        return result

    return report.Part(module, list(side_by_side(judge, names, options.jobs)))


def _run(command, tests, name):
    with tempfile.TemporaryDirectory(prefix="node-test-") as folder:
        # Without the check, a test would look for flags of its own and start itself again.
        return command.run([str(tests / name)], tests.parent, {"NODE_TEST_DIR": folder, "NODE_SKIP_FLAG_CHECK": "1"})


def _judge(name, expected, run_candidate):
    if not _passes(expected):
        return report.Result(name, report.NOT_COUNTED, f"under node: {report.reason(expected)}")
    seen = run_candidate()
    return (
        report.Result(name, report.PASSED) if _passes(seen) else report.Result(name, report.FAILED, report.reason(seen))
    )


def _passes(ending):
    return ending.status == 0 and "# Skipped" not in ending.out


def _unpack(work, source):
    tests = work / "node" / "test"
    if tests.exists():
        return tests
    archive = pathlib.Path(source)
    if re.match(r"https?://", source):
        archive = work / "node-source.tar"
        print(f"fetching {source}", file=sys.stderr, flush=True)
        with urllib.request.urlopen(source) as response, archive.open("wb") as file:
            shutil.copyfileobj(response, file)
    with tempfile.TemporaryDirectory(dir=work) as folder:
        with tarfile.open(archive) as tar:
            wanted = re.compile(r"[^/]+/(test/(common|fixtures|parallel|es-module)/.*|package\.json|lib/.*)")
            tar.extractall(folder, (member for member in tar if wanted.fullmatch(member.name)), filter="tar")
        (root,) = pathlib.Path(folder).iterdir()
        _leave_out_network(root / "test")
        root.rename(work / "node")
    return tests


def _leave_out_network(tests):
    for name, changes in WITHOUT_NETWORK.items():
        file = tests / name
        text = file.read_text(encoding="utf-8")
        for old, new in changes:
            if old not in text:
                raise SystemExit(f"run: {name} of this release of Node is not as expected: it has no {old!r}")
            text = text.replace(old, new)
        file.write_text(text, encoding="utf-8")
