# What GraalPy's posix module lacks and what follows from the rest of it.
import errno
import os
import posix
import time


def WIFSIGNALED(status):
    return status & 0x7f not in (0, 0x7f)


def WIFEXITED(status):
    return status & 0x7f == 0


def WEXITSTATUS(status):
    return status >> 8 & 0xff


def WTERMSIG(status):
    return status & 0x7f


def WIFSTOPPED(status):
    return status & 0xff == 0x7f


def WSTOPSIG(status):
    return status >> 8 & 0xff


def WCOREDUMP(status):
    return bool(status & 0x80)


def waitstatus_to_exitcode(status):
    if WIFEXITED(status):
        return WEXITSTATUS(status)
    if WIFSIGNALED(status):
        return -WTERMSIG(status)
    raise ValueError(f'invalid wait status: {status!r}')


def elsewhere(fd, offset, call, argument):
    """Calls it at another place of the file, which stays where it is."""
    place = os.lseek(fd, 0, os.SEEK_CUR)
    try:
        os.lseek(fd, offset, os.SEEK_SET)
        return call(fd, argument)
    finally:
        os.lseek(fd, place, os.SEEK_SET)


def pread(fd, length, offset, /):
    return elsewhere(fd, offset, os.read, length)


def pwrite(fd, data, offset, /):
    return elsewhere(fd, offset, os.write, data)


def closerange(fd_low, fd_high, /):
    for fd in range(fd_low, min(fd_high, 65536)):
        try:
            os.close(fd)
        except OSError:
            pass


def getrandom(size, flags=0):
    return os.urandom(size)


def sched_getaffinity(pid, /):
    return set(range(os.cpu_count()))


def sched_yield():
    time.sleep(0)


def readv(fd, buffers, /):
    total = 0
    for buffer in buffers:
        view = memoryview(buffer).cast('B')
        found = os.read(fd, len(view))
        view[:len(found)] = found
        total += len(found)
        if len(found) < len(view):
            break
    return total


def writev(fd, buffers, /):
    return os.write(fd, b''.join(buffers))


def fdatasync(fd):
    os.fsync(fd)


def pipe2(flags, /):
    ends = os.pipe()
    for end in ends:
        os.set_inheritable(end, not flags & os.O_CLOEXEC)
        os.set_blocking(end, not flags & os.O_NONBLOCK)
    return ends


def getresuid():
    return os.getuid(), os.geteuid(), os.geteuid()


def getresgid():
    return os.getgid(), os.getegid(), os.getegid()


def major(device, /):
    return device >> 8 & 0xfff | device >> 32 & 0xfffff000


def minor(device, /):
    return device & 0xff | device >> 12 & 0xffffff00


def makedev(major, minor, /):
    return (major & 0xfff) << 8 | (major & 0xfffff000) << 32 | minor & 0xff | (minor & 0xffffff00) << 12


def device_encoding(fd):
    return 'UTF-8' if os.isatty(fd) else None


def sync():
    pass  # what has been written is with the system


def posix_fadvise(fd, offset, length, advice, /):
    pass


def posix_fallocate(fd, offset, length, /):
    if os.fstat(fd).st_size < offset + length:
        os.ftruncate(fd, offset + length)


def mkfifo(path, mode=0o666, *, dir_fd=None):
    if dir_fd is not None:
        raise NotImplementedError('dir_fd unavailable on this platform')
    if os.path.lexists(path):
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST))
    import subprocess
    mask = os.umask(0)
    os.umask(mask)
    made = subprocess.run(['mkfifo', '-m', f'{mode & ~mask & 0o777:o}', '--', path], stderr=subprocess.DEVNULL)
    if made.returncode:
        error = errno.EACCES if os.path.isdir(os.path.dirname(path) or '.') else errno.ENOENT
        raise OSError(error, os.strerror(error))


def spawn(mode, file, args, env):
    import subprocess
    try:
        child = subprocess.Popen(list(args), executable=file, env=env)
    except OSError:
        return 127
    if mode == os.P_WAIT:
        return child.wait()
    child.returncode = 0  # whoever wants to know waits for it by its number
    return child.pid


def here(file):
    """As a path, in which nothing is looked up."""
    return os.path.join(os.curdir, file)


def spawnv(mode, file, args):
    return spawn(mode, here(file), args, None)


def spawnve(mode, file, args, env):
    return spawn(mode, here(file), args, env)


def spawnvp(mode, file, args):
    return spawn(mode, file, args, None)


def spawnvpe(mode, file, args, env):
    return spawn(mode, file, args, env)


def spawnl(mode, file, *args):
    return spawnv(mode, file, args)


def spawnle(mode, file, *args):
    return spawnve(mode, file, args[:-1], args[-1])


def spawnlp(mode, file, *args):
    return spawnvp(mode, file, args)


def spawnlpe(mode, file, *args):
    return spawnvpe(mode, file, args[:-1], args[-1])


def times():
    from collections import namedtuple
    result = namedtuple('times_result', 'user system children_user children_system elapsed', module='posix')
    return result(time.process_time(), 0.0, 0.0, 0.0, time.monotonic())


for function in (WIFSIGNALED, WIFEXITED, WEXITSTATUS, WTERMSIG, WIFSTOPPED, WSTOPSIG, WCOREDUMP, waitstatus_to_exitcode,
                 pread, pwrite, closerange, getrandom, sched_getaffinity, sched_yield, readv, writev, fdatasync, pipe2,
                 getresuid, getresgid, major, minor, makedev, device_encoding, sync, posix_fadvise, posix_fallocate,
                 mkfifo, times):
    function.__module__ = 'posix'
    for module in (posix, os):
        setattr(module, function.__name__, function)
for function in (spawnv, spawnve, spawnvp, spawnvpe, spawnl, spawnle, spawnlp, spawnlpe):
    function.__module__ = 'os'
    setattr(os, function.__name__, function)
    os.__all__.append(function.__name__)
os.P_WAIT, os.P_NOWAIT, os.P_NOWAITO = 0, 1, 1
