import socket
import threading


def serve(listener):
    connection, _ = listener.accept()
    with connection:
        while data := connection.recv(1024):
            connection.sendall(data[::-1])


with socket.create_server(("127.0.0.1", 0)) as listener:
    server = threading.Thread(target=serve, args=(listener,))
    server.start()
    with socket.create_connection(listener.getsockname()) as client:
        client.settimeout(10)
        client.sendall(b"abc")
        print(client.recv(3, socket.MSG_WAITALL))
        client.shutdown(socket.SHUT_WR)
        print(client.recv(10))
    server.join()
one, two = socket.socketpair()
with one, two:
    one.sendall(b"\x00\xff")
    print(two.recv(10))
with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as a, socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as b:
    a.bind(("127.0.0.1", 0))
    a.settimeout(10)
    b.sendto(b"datagram", a.getsockname())
    print(a.recvfrom(100)[0])
    a.settimeout(0.01)
    try:
        a.recv(1)
    except TimeoutError as late:
        print(type(late).__name__, late)
with socket.socket() as unused:
    unused.bind(("127.0.0.1", 0))
    try:
        socket.create_connection(unused.getsockname(), timeout=5)
    except ConnectionRefusedError as problem:
        print(problem)
print(socket.inet_aton("1.2.3.4"), socket.htons(1), socket.AF_INET.name)
