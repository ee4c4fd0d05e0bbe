"""Paths, temporary folders, copying, walking and globbing."""
import errno
import fileinput
import glob
import os
import pathlib
import shutil
import stat
import tempfile

with tempfile.TemporaryDirectory() as name:
    root = pathlib.Path(name)
    (root / "a" / "b").mkdir(parents=True)
    (root / "a" / "one.txt").write_text("eins\nzwei\n", encoding="utf-8")
    (root / "a" / "b" / "two.txt").write_bytes(b"\xe4\r\n")
    (root / "top.md").write_text("# top")
    for folder, folders, files in sorted(os.walk(root)):
        print(os.path.relpath(folder, root), sorted(folders), sorted(files))
    print(sorted(p.relative_to(root).as_posix() for p in root.rglob("*.txt")))
    print(sorted(os.path.relpath(p, root) for p in glob.glob(str(root / "**/*.txt"), recursive=True)))
    shutil.copytree(root / "a", root / "copy")
    shutil.move(root / "top.md", root / "copy" / "moved.md")
    print(sorted(os.listdir(root)), sorted(p.name for p in (root / "copy").iterdir()))
    shutil.rmtree(root / "a")
    print((root / "a").exists())
    try:
        (root / "none").read_text()
    except FileNotFoundError as problem:
        print(problem.errno == errno.ENOENT, problem.strerror)
    try:
        os.rmdir(root / "copy")
    except OSError as problem:
        print(problem.errno == errno.ENOTEMPTY)
    with open(root / "f", "w+", encoding="latin-1") as file:
        file.write("äö")
        file.seek(0)
        print(file.read(), file.tell(), os.path.getsize(file.name))
    with open(root / "f", "ab") as file:
        file.write(b"123456")
    with open(root / "f", "r+b") as file:
        file.seek(-3, os.SEEK_END)
        print(file.read())
        file.truncate(4)
    print((root / "f").stat().st_size, stat.S_ISREG((root / "f").stat().st_mode))
    os.chmod(root / "f", 0o640)
    print(oct((root / "f").stat().st_mode & 0o777), os.access(root / "f", os.R_OK))
    os.symlink("f", root / "link")
    print(os.readlink(root / "link"), (root / "link").is_symlink(), (root / "link").resolve().name)
    os.replace(root / "f", root / "g")
    print(os.path.lexists(root / "link"), os.path.exists(root / "link"))
    with fileinput.input([root / "copy" / "one.txt", root / "copy" / "moved.md"], encoding="utf-8") as lines:
        for line in lines:
            print(lines.filelineno(), lines.lineno(), line.rstrip())
    with os.scandir(root / "copy") as entries:
        print(sorted((e.name, e.is_dir()) for e in entries))
with tempfile.NamedTemporaryFile("w+", suffix=".x") as file:
    print(file.write("text"), file.name.endswith(".x"), os.path.exists(file.name))
print(os.path.exists(file.name), os.path.exists(name))
print(pathlib.PurePosixPath("/a/b.tar.gz").suffixes, pathlib.PurePath("a/../b").parts)
print(os.path.splitext("x/y.z"), os.path.normpath("a//b/../c"), os.path.commonpath(["/a/b", "/a/c"]))
