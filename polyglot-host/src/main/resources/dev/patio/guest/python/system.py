# What GraalPy's posix module lacks, or does otherwise than the system.
import errno
import os
import posix
import sys

S_IFIFO = 0o010000

host = None
terminals = {}


def install(calls, terminal_flags):
    """Binds the module to its program."""
    global host
    host = calls
    for descriptor, flag in enumerate(terminal_flags):
        terminals[descriptor] = flag == '1'
        stream = (sys.stdin, sys.stdout, sys.stderr)[descriptor]
        raw = getattr(stream.buffer, 'raw', stream.buffer)
        raw.isatty = lambda flag=flag: flag == '1'


def result(value):
    if value < 0:
        raise OSError(-value, os.strerror(-value))
    return value


def getppid():
    return result(host.getppid())


def geteuid():
    return result(host.geteuid())


def getegid():
    return result(host.getegid())


def getpgid(pid, /):
    return result(host.getpgid(pid))


def getpgrp():
    return result(host.getpgid(0))


def getsid(pid, /):
    return result(host.getsid(pid))


def getgroups():
    name = getlogin_or_empty()
    groups = {posix.getgid()}
    for _, _, number, members in read_table('/etc/group', 4):
        if name in members.split(','):
            groups.add(int(number))
    return sorted(groups)


def getlogin_or_empty():
    user = str(posix.getuid())
    return next((row[0] for row in read_table('/etc/passwd', 7) if row[2] == user), '')


def getlogin():
    name = os.environ.get('LOGNAME') or getlogin_or_empty()
    if not name:
        raise OSError(errno.ENXIO, os.strerror(errno.ENXIO))
    return name


def read_table(path, columns):
    with open(path, encoding='utf-8', errors='surrogateescape') as lines:
        for line in lines:
            row = line.rstrip('\n').split(':')
            if len(row) == columns:
                yield row


def isatty(fd, /):
    return terminals[fd] if fd in terminals else original_isatty(fd)


def fork_exec(args, executable_list, close_fds, pass_fds, cwd, env, p2cread, p2cwrite, c2pread, c2pwrite, errread,
              errwrite, errpipe_read, errpipe_write, restore_signals, start_new_session, process_group, gid, gids, uid,
              umask, preexec_fn, allow_vfork, /):
    if preexec_fn is not None:
        raise NotImplementedError('preexec_fn: a program cannot run Python between fork and exec here; '
                                  'use cwd, start_new_session, process_group or umask')
    if cwd is not None:
        folder = os.fspath(cwd)
        if not os.path.isdir(folder):
            code = errno.ENOTDIR if os.path.exists(folder) else errno.ENOENT
            raise OSError(code, os.strerror(code), cwd)
    folder = os.path.abspath(os.fsdecode(cwd)) if cwd is not None else os.getcwd()
    environment = env if env is not None else [os.fsencode(f'{k}={v}') for k, v in os.environ.items()]
    executables = [os.path.join(folder, os.fsdecode(path)) for path in executable_list]
    kept = [fd for fd in pass_fds if fd > 2 and fd != errpipe_write]
    pid = host.children.spawn(
        join(executables), join(args), join(environment), folder, p2cread if p2cread >= 0 else 0,
        c2pwrite if c2pwrite >= 0 else 1, errwrite if errwrite >= 0 else 2, join(map(str, kept)), bool(close_fds),
        bool(start_new_session), process_group)
    if pid < 0:
        raise OSError(-pid, os.strerror(-pid), os.fsdecode(args[0] if args else executable_list[0]))
    return pid


def join(parts):
    return '\0'.join(map(os.fsdecode, parts))


def waitpid(pid, options, /):
    found, status = host.children.wait(pid if pid > 0 else -1, not options & posix.WNOHANG)
    if found < 0:
        raise ChildProcessError(status, os.strerror(status))
    return found, status


def wait():
    return waitpid(-1, 0)


def system(command):
    sys.audit('os.system', command)
    command = os.fsdecode(command)
    pid = fork_exec(['sh', '-c', command], ['/bin/sh'], True, (), None, None, *[-1] * 8, False, False, -1, None, None,
                    None, -1, None, True)
    return waitpid(pid, 0)[1]


def execve(path, argv, env):
    sys.audit('os.exec', path, argv, env)
    environment = [os.fsencode(f'{os.fsdecode(k)}={os.fsdecode(v)}') for k, v in env.items()]
    pid = fork_exec(list(argv), [path], True, (), None, environment, *[-1] * 8, False, False, -1, None, None, None, -1,
                    None, True)
    posix._exit(os.waitstatus_to_exitcode(waitpid(pid, 0)[1]) & 0xff)


def execv(path, argv, /):
    execve(path, argv, os.environ)


def abort():
    posix.kill(os.getpid(), 6)


def readlink(path, *, dir_fd=None):
    if dir_fd is not None:
        return original_readlink(path, dir_fd=dir_fd)
    path = os.fspath(path)
    sys.audit('os.readlink', path, -1)
    text = host.readlink(absolute(path))
    if isinstance(text, int):
        raise OSError(text, os.strerror(text), path)
    return os.fsencode(text) if isinstance(path, bytes) else str(text)


def link(src, dst, *, src_dir_fd=None, dst_dir_fd=None, follow_symlinks=True):
    if src_dir_fd is not None or dst_dir_fd is not None:
        raise NotImplementedError('src_dir_fd and dst_dir_fd unavailable on this platform')
    sys.audit('os.link', src, dst, -1, -1)
    error = host.link(absolute(src), absolute(dst))
    if error:
        raise OSError(error, os.strerror(error), src, None, dst)


def chown(path, uid, gid, *, dir_fd=None, follow_symlinks=True):
    if isinstance(path, int):
        posix.fchown(path, uid, gid)
    if dir_fd is not None:
        raise NotImplementedError('dir_fd unavailable on this platform')
    sys.audit('os.chown', path, uid, gid, -1)
    error = host.own(absolute(path), uid, gid, follow_symlinks)
    if error:
        raise OSError(error, os.strerror(error), path)


def lchown(path, uid, gid):
    chown(path, uid, gid, follow_symlinks=False)


def absolute(path):
    return os.path.join(os.getcwd(), os.fsdecode(path))


def access(path, mode, *, dir_fd=None, effective_ids=False, follow_symlinks=True):
    # GraalPy asks with the effective ids anyway, and ends where it is told to
    return original_access(path, mode, dir_fd=dir_fd, follow_symlinks=follow_symlinks)


def lseek(fd, position, whence, /):
    if whence in (os.SEEK_DATA, os.SEEK_HOLE):
        raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))
    return original_lseek(fd, position, whence)


def ftruncate(fd, length, /):
    if length <= original_fstat(fd).st_size:
        original_ftruncate(fd, length)
        return
    place = posix.lseek(fd, 0, os.SEEK_CUR)  # GraalPy makes no file longer
    try:
        posix.lseek(fd, length - 1, os.SEEK_SET)
        posix.write(fd, b'\0')
    finally:
        posix.lseek(fd, place, os.SEEK_SET)


def truncate(path, length):
    if isinstance(path, int):
        ftruncate(path, length)
        return
    fd = posix.open(path, os.O_WRONLY)
    try:
        ftruncate(fd, length)
    finally:
        posix.close(fd)


def fstat(fd):
    found = original_fstat(fd)
    # GraalPy does not say what kind of file a pipe is
    return posix.stat_result((found.st_mode | S_IFIFO, *found[1:])) if host.is_pipe(fd) else found


def set_blocking(fd, blocking, /):
    try:
        original_set_blocking(fd, blocking)
    except OSError:
        # for a pipe, GraalPy says so after it has done it
        if os.get_blocking(fd) != bool(blocking):
            raise


def _exit(status):
    host.exiting(status & 0xff)
    original_exit(status)


def unsupported(name):
    def function(*args, **kwargs):
        raise OSError(errno.ENOSYS, f'{os.strerror(errno.ENOSYS)}: os.{name}')
    function.__name__ = function.__qualname__ = name
    return function


def replace():
    """Puts these functions in place, before a program imports them."""
    for function in (getppid, geteuid, getegid, getpgid, getpgrp, getsid, getgroups, getlogin, isatty,
                     waitpid, wait, system, execve, execv, abort, _exit, readlink, link, chown, lchown, access, lseek,
                     ftruncate, truncate, fstat, set_blocking):
        put(function)
    for name in ('setpgid', 'setsid', 'killpg', 'openpty', 'fchown'):
        put(unsupported(name))
    os.supports_follow_symlinks.add(chown)
    import _posixsubprocess
    _posixsubprocess.fork_exec = fork_exec


def put(function):
    function.__module__ = 'posix'
    for able in (os.supports_effective_ids, os.supports_follow_symlinks):
        if getattr(os, function.__name__, None) in able:
            able.add(function)
    setattr(posix, function.__name__, function)
    setattr(os, function.__name__, function)


original_exit, original_fstat, original_readlink = posix._exit, posix.fstat, posix.readlink
original_access, original_lseek, original_ftruncate = posix.access, posix.lseek, posix.ftruncate
original_set_blocking = posix.set_blocking
original_isatty = posix.isatty
replace()
install
