import os
import select
import selectors
import socket

one, two = socket.socketpair()
with one, two, selectors.DefaultSelector() as selector:
    selector.register(one, selectors.EVENT_READ, data="one")
    print(selector.select(0))
    two.sendall(b"x")
    print([(key.data, events) for key, events in selector.select(5)])
    print(one.recv(1))
    selector.modify(one, selectors.EVENT_WRITE, data="writer")
    print([(key.data, events) for key, events in selector.select(5)])
    selector.unregister(one)
    print(len(selector.get_map()))
    readable, writable, _ = select.select([one], [two], [], 0)
    print(readable == [], writable == [two])
read, write = os.pipe()
os.write(write, b"piped")
print(select.select([read], [], [], 5)[0] == [read], os.read(read, 100))
os.close(write)
print(os.read(read, 1))
os.close(read)
