# select.poll, which GraalPy lacks, by its select.
import select
import time

POLLIN, POLLPRI, POLLOUT, POLLERR, POLLHUP, POLLNVAL = 1, 2, 4, 8, 16, 32


reads_only = writes_only = None  # whether a descriptor is such an end of a pipe, which cannot be waited for otherwise


def install(is_source, is_sink):
    global reads_only, writes_only
    reads_only, writes_only = is_source, is_sink
    return {'poll': poll, 'POLLIN': POLLIN, 'POLLPRI': POLLPRI, 'POLLOUT': POLLOUT, 'POLLERR': POLLERR,
            'POLLHUP': POLLHUP, 'POLLNVAL': POLLNVAL}


class poll:
    def __init__(self):
        self._events = {}

    def register(self, fd, eventmask=POLLIN | POLLPRI | POLLOUT, /):
        self._events[number(fd)] = eventmask

    def modify(self, fd, eventmask, /):
        if number(fd) not in self._events:
            raise FileNotFoundError(2, 'No such file or directory')
        self._events[number(fd)] = eventmask

    def unregister(self, fd, /):
        del self._events[number(fd)]

    def poll(self, timeout=None, /):
        if not self._events and timeout is not None and timeout >= 0:
            time.sleep(timeout / 1000)  # also where a program may use no sockets, which select needs
            return []
        wanted = [[fd for fd, mask in self._events.items() if mask & able(fd) & bits]
                  for bits in (POLLIN, POLLOUT, POLLPRI)]
        ready = select.select(*wanted, None if timeout is None or timeout < 0 else timeout / 1000)
        found = {}
        for fds, bits in zip(ready, (POLLIN, POLLOUT, POLLPRI)):
            for fd in fds:
                found[fd] = found.get(fd, 0) | bits
        return list(found.items())


def number(file):
    return file if isinstance(file, int) else file.fileno()


def able(fd):
    return POLLIN if reads_only(fd) else POLLOUT if writes_only(fd) else -1


poll.__module__ = 'select'
install
