import grp
import os
import tarfile
import tempfile
from pathlib import Path

read, write = os.pipe2(os.O_CLOEXEC)
print(os.get_inheritable(read), os.get_blocking(write))
print(os.writev(write, [b"one ", bytearray(b"two "), memoryview(b"three")]))
parts = bytearray(4), bytearray(100)
print(os.readv(read, parts), bytes(parts[0]), bytes(parts[1]).rstrip(b"\0"))
os.close(read)
os.close(write)
read, write = os.pipe2(os.O_NONBLOCK)
print(os.get_blocking(read), os.device_encoding(read))
print(os.getresuid() == (os.getuid(), os.geteuid(), os.geteuid()), len(os.getresgid()))
device = os.makedev(300, 70_000)
print(device, os.major(device), os.minor(device))
times = os.times()
print(type(times).__name__, len(times), times.user >= 0, times.elapsed > 0)
with tempfile.TemporaryFile() as file:
    file.write(b"kept")
    file.flush()
    os.fdatasync(file.fileno())
    print(os.pread(file.fileno(), 2, 1))

root = grp.getgrgid(0)
print(root.gr_name, root.gr_gid, root == grp.getgrnam("root"), root in grp.getgrall(), root[2])
for wrong in (lambda: grp.getgrgid(54_321_999)), (lambda: grp.getgrnam("nobody has it")):
    try:
        wrong()
    except KeyError as error:
        print(error)
with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, "file")
    path.write_text("x")
    print(path.group() == grp.getgrgid(os.getgid()).gr_name)
    with tarfile.open(Path(folder, "all.tar"), "w") as archive:
        archive.add(path, "file")
    with tarfile.open(Path(folder, "all.tar")) as archive:
        print(archive.getmember("file").gname == path.group())
