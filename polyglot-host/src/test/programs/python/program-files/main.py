"""Files and folders, by os, pathlib, shutil and tempfile."""
import glob
import os
import pathlib
import shutil
import stat
import tempfile
import zipfile


def tree(root):
    for path in sorted(root.rglob('*')):
        kind = 'link' if path.is_symlink() else 'dir' if path.is_dir() else path.stat().st_size
        print(path.relative_to(root).as_posix(), kind)


def main():
    with tempfile.TemporaryDirectory() as name:
        root = pathlib.Path(name)
        (root / 'a' / 'b').mkdir(parents=True)
        (root / 'a' / 'one.txt').write_text('one\ntwo\n', encoding='utf-8')
        (root / 'a' / 'b' / 'data.bin').write_bytes(bytes(range(10)))
        os.symlink('one.txt', root / 'a' / 'link')
        print(os.readlink(root / 'a' / 'link'), (root / 'a' / 'link').read_text().split())
        shutil.copytree(root / 'a', root / 'copy', symlinks=True)
        tree(root)
        os.rename(root / 'copy' / 'one.txt', root / 'copy' / 'renamed.txt')
        os.chmod(root / 'copy' / 'renamed.txt', 0o640)
        print(stat.filemode(os.stat(root / 'copy' / 'renamed.txt').st_mode))
        print(sorted(os.path.basename(p) for p in glob.glob(f'{name}/**/*.txt', recursive=True)))
        with open(root / 'rw', 'w+b') as file:
            file.write(b'0123456789')
            file.seek(3)
            file.write(b'XY')
            file.truncate(8)
            file.seek(0)
            print(file.read(), file.tell())
        with open(root / 'text', 'a', newline='') as file:
            file.write('a\r\nb\n')
        with open(root / 'text') as file:
            print(file.readlines())
        for action in (lambda: open(root / 'none'), lambda: os.mkdir(root / 'a'), lambda: os.rmdir(root / 'a'),
                       lambda: open(root / 'a')):
            try:
                action()
            except OSError as error:
                print(type(error).__name__, error.errno, error.strerror)
        with zipfile.ZipFile(root / 'z.zip', 'w', zipfile.ZIP_DEFLATED) as archive:
            archive.writestr('inside.txt', 'zipped ' * 10)
        with zipfile.ZipFile(root / 'z.zip') as archive:
            print(archive.namelist(), archive.testzip(), len(archive.read('inside.txt')))
        print(sorted(entry.name for entry in os.scandir(root) if entry.is_file()))
        shutil.rmtree(root / 'copy')
        print(os.path.exists(root / 'copy'))
    print(root.exists())


main()
