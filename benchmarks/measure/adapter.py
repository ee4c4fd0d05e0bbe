"""A client of debug adapters: of Patio's and of debugpy's."""

import json
import os
import pathlib
import re
import subprocess
import threading

from .commands import LIMIT, Failed


class Adapter:
    """A debug adapter on its standard streams; whoever waits for a message reads. Ended with the `with`."""

    def __init__(self, words, env=None):
        self._process = subprocess.Popen(
            words,
            env=os.environ | (env or {}),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        self._last = 0
        self._answers = {}
        self._events = []
        self._limit = threading.Timer(LIMIT, self._process.kill)
        self._limit.start()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._limit.cancel()
        self._process.kill()
        self._process.communicate()

    def send(self, command, **arguments):
        self._last += 1
        request = {"seq": self._last, "type": "request", "command": command, "arguments": arguments}
        content = json.dumps(request).encode()
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(content), content))
        self._process.stdin.flush()
        return self._last

    def ask(self, command, **arguments):
        return self.answer(self.send(command, **arguments))

    def answer(self, number):
        while number not in self._answers:
            self._read()
        answer = self._answers.pop(number)
        if not answer["success"]:
            raise Failed(f"{answer['command']}: {answer.get('message')}")
        return answer.get("body", {})

    def event(self, name, accept=lambda body: True):
        """The oldest event of a name that is accepted and was not given yet."""
        seen = 0
        while True:
            for place, (event, body) in enumerate(self._events[seen:], seen):
                if event == name and accept(body):
                    del self._events[place]
                    return body
            seen = len(self._events)
            self._read()

    def _read(self):
        length = 0
        while (line := self._process.stdout.readline()) != b"\r\n":
            if not line:
                raise Failed(f"the adapter ended within {LIMIT} s, or was ended then")
            name, _, value = line.partition(b":")
            length = int(value) if name.lower() == b"content-length" else length
        message = json.loads(self._process.stdout.read(length))
        if message["type"] == "response":
            self._answers[message["request_seq"]] = message
        elif message["type"] == "event":
            self._events.append((message["event"], message.get("body", {})))

    def initialize(self):
        self.ask("initialize", adapterID="benchmark", linesStartAt1=True, columnsStartAt1=True)

    def launch(self, breakpoints, **attributes):
        """Launches, with breakpoints on lines by file."""
        self.initialize()
        launched = self.send("launch", **attributes)
        self.event("initialized")
        for file, lines in breakpoints.items():
            self.set_breakpoints(file, lines)
        self.ask("configurationDone")
        self.answer(launched)

    def set_breakpoints(self, file, lines):
        return self.ask("setBreakpoints", source={"path": str(file)}, breakpoints=[{"line": line} for line in lines])

    def stopped(self):
        """Waits until a thread stops, and gives its number."""
        return self.event("stopped")["threadId"]

    def output(self, program=None):
        """What has been heard of a program's output, or of that of the only one."""
        said = [body for event, body in self._events if event == "output" and body["category"] == "stdout"]
        return "".join(body["output"] for body in said if program in (None, body.get("data", {}).get("program")))

    def locals(self, thread):
        """What an editor asks at a stop: the calls, the scopes of the newest, and what is in the first of them."""
        frame = self.ask("stackTrace", threadId=thread, startFrame=0, levels=20)["stackFrames"][0]
        scope = self.ask("scopes", frameId=frame["id"])["scopes"][0]
        return self.ask("variables", variablesReference=scope["variablesReference"])["variables"]


def marked(file):
    """The line that a program says is the one to stop at."""
    text = pathlib.Path(file).read_text(encoding="utf-8")
    return next(number for number, line in enumerate(text.splitlines(), 1) if re.search(r"(#|//) stop$", line))
