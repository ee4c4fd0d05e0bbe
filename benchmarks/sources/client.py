"""A client of a language server: requests, their times, and what the server tells."""

import json
import os
import pathlib
import queue
import subprocess
import threading
import time


class Client:
    def __init__(self, command, folder):
        self.begin = time.perf_counter()
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.folder = pathlib.Path(folder)
        self.answers = queue.Queue()
        self.told = queue.Queue()
        self.next = 0
        self.versions = {}
        threading.Thread(target=self.read, name='reads answers', daemon=True).start()
        self.request('initialize', {
            'processId': os.getpid(),
            'rootUri': self.folder.as_uri(),
            'workspaceFolders': [{'uri': self.folder.as_uri(), 'name': 'it'}],
            'capabilities': {'textDocument': {'publishDiagnostics': {}, 'hover': {'contentFormat': ['markdown']}}},
        })
        self.notify('initialized', {})

    def read(self):
        out = self.process.stdout
        while True:
            length = 0
            while (line := out.readline().strip()):
                name, _, value = line.partition(b':')
                if name.lower() == b'content-length':
                    length = int(value)
            if not length:
                return
            message = json.loads(out.read(length))
            if 'method' in message and 'id' in message:
                known = [None] * len(message['params'].get('items', [])) if message['method'] == 'workspace/configuration' else None
                self.send({'id': message['id'], 'result': known})
            elif 'method' in message:
                self.told.put(message)
            else:
                self.answers.put(message)

    def send(self, message):
        body = json.dumps({'jsonrpc': '2.0', **message}).encode()
        self.process.stdin.write(b'Content-Length: %d\r\n\r\n' % len(body) + body)
        self.process.stdin.flush()

    def notify(self, method, params):
        self.send({'method': method, 'params': params})

    def request(self, method, params, patience=120):
        """The answer; its time in milliseconds is in self.took."""
        self.next += 1
        begin = time.perf_counter()
        self.send({'id': self.next, 'method': method, 'params': params})
        while (answer := self.answers.get(timeout=patience))['id'] != self.next:
            pass
        self.took = (time.perf_counter() - begin) * 1000
        if 'error' in answer:
            raise RuntimeError(f'{method}: {answer["error"]["message"]}')
        return answer['result']

    def uri(self, file):
        return (self.folder / file).as_uri()

    def open(self, file, language):
        self.versions[file] = 1
        text = (self.folder / file).read_text()
        self.notify('textDocument/didOpen', {
            'textDocument': {'uri': self.uri(file), 'languageId': language, 'version': 1, 'text': text}})

    def type(self, file, line, column, end, text):
        """Writes in the place of a part of a line."""
        self.versions[file] += 1
        self.notify('textDocument/didChange', {
            'textDocument': {'uri': self.uri(file), 'version': self.versions[file]},
            'contentChanges': [{
                'range': {'start': {'line': line, 'character': column}, 'end': {'line': line, 'character': end}},
                'text': text}]})

    def at(self, what, file, line, column):
        return self.request('textDocument/' + what, {
            'textDocument': {'uri': self.uri(file)}, 'position': {'line': line, 'character': column}})

    def problems(self, file, wanted, patience=60):
        """Waits until what is told of a file is as wanted; gives the milliseconds that this took."""
        begin = time.perf_counter()
        while True:
            message = self.told.get(timeout=patience)
            if (message['method'] == 'textDocument/publishDiagnostics' and message['params']['uri'] == self.uri(file)
                    and wanted(message['params']['diagnostics'])):
                return (time.perf_counter() - begin) * 1000

    def age(self):
        """The milliseconds since the server was started."""
        return (time.perf_counter() - self.begin) * 1000

    def memory(self):
        """The most that the server has used, with its children, in MB."""
        return sum(most(process) for process in tree(self.process.pid)) / 1024

    def leave(self):
        self.request('shutdown', None)
        self.notify('exit', None)
        self.process.wait(20)


def tree(pid):
    found = [pid]
    for child in pathlib.Path(f'/proc/{pid}/task/{pid}/children').read_text().split():
        found += tree(int(child))
    return found


def most(pid):
    for line in pathlib.Path(f'/proc/{pid}/status').read_text().splitlines():
        if line.startswith('VmHWM'):
            return int(line.split()[1])
    return 0
