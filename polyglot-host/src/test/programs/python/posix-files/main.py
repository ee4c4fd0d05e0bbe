"""What programs do with files beyond reading and writing: links, owners, users, pipes with names."""
import grp
import os
import pwd
import shutil
import stat
import tarfile
import tempfile
import threading

folder = tempfile.mkdtemp()
os.chdir(folder)
with open('one', 'w') as file:
    file.write('text')

os.link('one', 'two')
print(os.stat('one').st_ino == os.stat('two').st_ino, os.stat('two').st_nlink)
for source, target in (('one', 'two'), ('absent', 'three')):
    try:
        os.link(source, target)
    except OSError as error:
        print(type(error).__name__, error.errno, error.filename, error.filename2)

user, group = os.getuid(), os.getgid()
os.chown('one', user, group)
os.chown('one', -1, -1)
os.symlink('nowhere', 'dangling')
os.lchown('dangling', user, -1)
shutil.chown('one', user=user)
try:
    os.chown('absent', user, group)
except FileNotFoundError as error:
    print(error)
print(os.access('one', os.R_OK, effective_ids=True), os.access('absent', os.R_OK, effective_ids=True))
print(os.access in os.supports_effective_ids, os.chown in os.supports_follow_symlinks)

root = pwd.getpwuid(0)
print(root.pw_name, root.pw_uid, root.pw_dir, root == pwd.getpwnam('root'), root in pwd.getpwall())
print(pwd.getpwnam('daemon').pw_uid, grp.getgrgid(0).gr_name)
for call, key in ((pwd.getpwuid, 987654), (pwd.getpwnam, 'nobody here')):
    try:
        call(key)
    except KeyError as error:
        print(error)

os.mkdir('tree')
shutil.copy('one', 'tree/copy')
os.link('one', 'tree/hard')
with tarfile.open('tree.tar', 'w') as archive:
    archive.add('one')
    archive.add('tree')
with tarfile.open('tree.tar') as archive:
    archive.extractall('out', filter='fully_trusted')
    print([(member.name, member.uname == pwd.getpwuid(user).pw_name) for member in archive])
print(sorted(os.listdir('out/tree')), os.stat('out/one').st_uid == user)

os.mkfifo('pipe', 0o600)
print(stat.S_ISFIFO(os.stat('pipe').st_mode), oct(os.stat('pipe').st_mode & 0o777))
try:
    os.mkfifo('pipe')
except FileExistsError as error:
    print(error)
try:
    os.mkfifo('no/where')
except FileNotFoundError as error:
    print(error)


def write():
    with open('pipe', 'w') as end:
        end.write('through the pipe')


writer = threading.Thread(target=write)
writer.start()
with open('pipe') as end:
    print(end.read())
writer.join()

with open('space', 'w+b') as file:
    os.posix_fallocate(file.fileno(), 0, 1000)
    os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_SEQUENTIAL) if hasattr(os, 'POSIX_FADV_SEQUENTIAL') else None
    print(os.fstat(file.fileno()).st_size)
    os.ftruncate(file.fileno(), 2000)
    file.write(b'begins')
    file.flush()
    print(os.fstat(file.fileno()).st_size)
    os.ftruncate(file.fileno(), 3)
os.truncate('space', 6)
print(open('space', 'rb').read())
os.sync()
os.chdir('/')
shutil.rmtree(folder)
