"""An echo server over TCP, a datagram, and a selector."""
import selectors
import socket
import struct
import threading


def receive(connection, count):
    data = b''
    while len(data) < count:
        part = connection.recv(count - len(data))
        if not part:
            raise EOFError(f'{len(data)} of {count}')
        data += part
    return data


def serve(listener, turns):
    for _ in range(turns):
        connection, _ = listener.accept()
        with connection:
            try:
                while True:
                    length, = struct.unpack('!I', receive(connection, 4))
                    body = receive(connection, length)
                    connection.sendall(struct.pack('!I', length) + body.upper())
            except EOFError:
                pass


def ask(address, *messages):
    with socket.create_connection(address, timeout=20) as connection:
        for message in messages:
            connection.sendall(struct.pack('!I', len(message)) + message)
            length, = struct.unpack('!I', receive(connection, 4))
            yield receive(connection, length)


def main():
    with socket.socket() as listener:
        listener.bind(('127.0.0.1', 0))
        listener.listen()
        thread = threading.Thread(target=serve, args=(listener, 2))
        thread.start()
        address = listener.getsockname()
        print(list(ask(address, b'hello', b'again')))
        big = b'x' * 200_000
        print([len(answer) for answer in ask(address, big)])
        thread.join()
    one, two = socket.socketpair()
    with selectors.DefaultSelector() as selector:
        selector.register(two, selectors.EVENT_READ, 'two')
        print(selector.select(0))
        one.send(b'!')
        print([(key.data, mask) for key, mask in selector.select(20)])
    print(two.recv(10))
    one.close()
    print(two.recv(10))
    two.close()
    try:
        socket.create_connection(address, timeout=5)
    except ConnectionRefusedError:
        print('refused')


main()
