"""A client of Node's inspector, as far as it takes to step."""

import base64
import json
import os
import re
import socket
import struct
import subprocess

from .commands import LIMIT, Failed

_TEXT = 0x81
_MASKED = 0x80


class Inspector:
    """A node that waits before its first statement. Ended with the `with`."""

    def __init__(self, node, program):
        self._process = subprocess.Popen(
            [node, "--inspect-brk=127.0.0.1:0", program],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
        )
        try:
            self._connect()
        except BaseException:
            self.__exit__()
            raise
        self._last = 0
        self._answers = {}
        self._paused = []

    def _connect(self):
        while not (found := re.search(r"ws://([\d.]+):(\d+)(/\S+)", self._process.stderr.readline())):
            if self._process.poll() is not None:
                raise Failed("node ended before its inspector listened")
        host, port, path = found.groups()
        self._socket = socket.create_connection((host, int(port)), LIMIT)
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._in = self._socket.makefile("rb")
        key = base64.b64encode(os.urandom(16)).decode()
        lines = [f"GET {path} HTTP/1.1", f"Host: {host}:{port}", "Upgrade: websocket", "Connection: Upgrade"]
        lines += [f"Sec-WebSocket-Key: {key}", "Sec-WebSocket-Version: 13", "", ""]
        self._socket.sendall("\r\n".join(lines).encode())
        while self._in.readline().strip():
            pass

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._process.kill()
        self._process.communicate()

    def ask(self, method, **parameters):
        self._last += 1
        content = json.dumps({"id": self._last, "method": method, "params": parameters}).encode()
        short = len(content) < 126
        head = struct.pack("!BB", _TEXT, _MASKED | len(content)) if short else struct.pack("!BBH", _TEXT, _MASKED | 126, len(content))
        self._socket.sendall(head + bytes(4) + content)  # a mask of zeros changes nothing
        while self._last not in self._answers:
            self._read()
        answer = self._answers.pop(self._last)
        if "error" in answer:
            raise Failed(f"{method}: {answer['error']['message']}")
        return answer["result"]

    def paused(self):
        """Waits until it stands; gives its calls, the newest first."""
        while not self._paused:
            self._read()
        return self._paused.pop()

    def _read(self):
        _, length = struct.unpack("!BB", self._in.read(2))
        if length == 126:
            (length,) = struct.unpack("!H", self._in.read(2))
        elif length == 127:
            (length,) = struct.unpack("!Q", self._in.read(8))
        message = json.loads(self._in.read(length))
        if "id" in message:
            self._answers[message["id"]] = message
        elif message["method"] == "Debugger.paused":
            self._paused.append(message["params"]["callFrames"])

    def stop_at(self, file, line):
        self.ask("Runtime.enable")
        self.ask("Debugger.enable")
        self.ask("Debugger.setBreakpointByUrl", url=f"file://{file}", lineNumber=line - 1)
        self.ask("Runtime.runIfWaitingForDebugger")
        self.paused()
        self.ask("Debugger.resume")
        return self.paused()

    def locals(self, calls):
        """What an editor asks at a stop: the calls came with it, what is in the first scope of the newest did not."""
        scope = calls[0]["scopeChain"][0]["object"]["objectId"]
        return self.ask("Runtime.getProperties", objectId=scope, ownProperties=True, generatePreview=True)["result"]
