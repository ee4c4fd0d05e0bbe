# The module grp, which GraalPy lacks.
from collections import namedtuple

struct_group = namedtuple('struct_group', 'gr_name gr_passwd gr_gid gr_mem', module='grp')


def getgrall():
    groups = []
    with open('/etc/group', encoding='utf-8', errors='surrogateescape') as lines:
        for line in lines:
            row = line.rstrip('\n').split(':')
            if len(row) == 4 and row[2].isdigit():
                groups.append(struct_group(row[0], row[1], int(row[2]), row[3].split(',') if row[3] else []))
    return groups


def getgrgid(id):
    for group in getgrall():
        if group.gr_gid == id:
            return group
    raise KeyError(f'getgrgid(): gid not found: {id}')


def getgrnam(name):
    for group in getgrall():
        if group.gr_name == name:
            return group
    raise KeyError(f'getgrnam(): name not found: {name!r}')


{each.__name__: each for each in (struct_group, getgrall, getgrgid, getgrnam)}
