"""A server of http.server and a client of urllib and http.client in one program."""
import http.client
import json
import threading
import urllib.error
import urllib.parse
import urllib.request
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        url = urllib.parse.urlsplit(self.path)
        if url.path == "/missing":
            self.send_error(404, "Nothing here")
            return
        if url.path == "/moved":
            self.send_response(302)
            self.send_header("Location", "/?to=here")
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        self.answer({"path": url.path, "query": urllib.parse.parse_qs(url.query)})

    def do_POST(self):
        size = int(self.headers["Content-Length"])
        body = self.rfile.read(size)
        self.answer({"kind": self.headers["Content-Type"], "body": body.decode(), "size": size})

    def answer(self, value):
        body = json.dumps(value).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format, *args):
        pass


with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    base = f"http://127.0.0.1:{server.server_port}"
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        with opener.open(base + "/a/b?x=1&x=2&y=%C3%A4") as answer:
            print(answer.status, answer.headers["Content-Type"], json.load(answer))
        with opener.open(base + "/moved") as answer:
            print(json.load(answer))
        request = urllib.request.Request(
            base + "/post", data="grüß".encode(), headers={"Content-Type": "text/plain"}
        )
        with opener.open(request) as answer:
            print(json.load(answer))
        try:
            opener.open(base + "/missing")
        except urllib.error.HTTPError as problem:
            with problem:
                print(problem.code, problem.reason)
        connection = http.client.HTTPConnection("127.0.0.1", server.server_port, timeout=10)
        for path in ("/1", "/2"):
            connection.request("GET", path)
            answer = connection.getresponse()
            print(answer.status, answer.reason, json.loads(answer.read())["path"])
        connection.close()
    finally:
        server.shutdown()
        thread.join()
print("served")
