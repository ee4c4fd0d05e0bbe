"""select.poll, and what stands on selectors."""
import os
import select
import selectors
import socket

first, second = socket.socketpair()
poll = select.poll()
poll.register(first, select.POLLIN)
poll.register(second.fileno(), select.POLLIN | select.POLLOUT)
print(poll.poll(0) == [(second.fileno(), select.POLLOUT)])
second.send(b'hello')
print(sorted(poll.poll(1000)) == sorted([(first.fileno(), select.POLLIN), (second.fileno(), select.POLLOUT)]))
print(first.recv(10))
poll.modify(second, select.POLLIN)
print(poll.poll(1))
poll.unregister(second)
for call in (lambda: poll.unregister(second), lambda: poll.modify(second, select.POLLIN)):
    try:
        call()
    except (KeyError, FileNotFoundError) as error:
        print(type(error).__name__)

reader, writer = os.pipe()
poll = select.poll()
poll.register(reader)
poll.register(writer, select.POLLIN | select.POLLOUT)
os.write(writer, b'x')
print(sorted((fd == reader, event) for fd, event in poll.poll()))

with selectors.PollSelector() as selector:
    selector.register(first, selectors.EVENT_READ, 'data')
    second.send(b'more')
    print([(key.data, events) for key, events in selector.select()])
print(first.recv(10))
