"""A server and its clients, each on threads of its own."""
import http.client
import http.server
import json
import threading
import urllib.error
import urllib.request


class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        if self.path == '/missing':
            self.send_error(404, 'Nothing here')
            return
        self.answer(200, {'path': self.path, 'agent': self.headers.get('X-Agent')})

    def do_POST(self):
        body = self.rfile.read(int(self.headers['Content-Length']))
        self.answer(201, {'got': json.loads(body)})

    def answer(self, status, content):
        data = json.dumps(content).encode()
        self.send_response(status)
        self.send_header('Content-Type', 'application/json')
        self.send_header('Content-Length', str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *args):
        pass


def main():
    server = http.server.ThreadingHTTPServer(('127.0.0.1', 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    port = server.server_address[1]
    base = f'http://127.0.0.1:{port}'
    try:
        request = urllib.request.Request(base + '/a?b=c', headers={'X-Agent': 'test'})
        with urllib.request.urlopen(request) as response:
            print(response.status, response.headers['Content-Type'], json.load(response))
        request = urllib.request.Request(base + '/post', data=b'[1, 2]', method='POST')
        with urllib.request.urlopen(request) as response:
            print(response.status, json.load(response))
        try:
            urllib.request.urlopen(base + '/missing')
        except urllib.error.HTTPError as error:
            print(error.code, error.reason)
        connection = http.client.HTTPConnection('127.0.0.1', port)
        for path in ('/one', '/two'):
            connection.request('GET', path)
            print(json.loads(connection.getresponse().read())['path'])
        connection.close()
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
    print('closed')


main()
