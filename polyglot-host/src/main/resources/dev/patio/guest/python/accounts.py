# The modules grp, which GraalPy lacks, and pwd, which knows no user but the current one there.
from collections import namedtuple

struct_group = namedtuple('struct_group', 'gr_name gr_passwd gr_gid gr_mem', module='grp')
struct_passwd = namedtuple('struct_passwd', 'pw_name pw_passwd pw_uid pw_gid pw_gecos pw_dir pw_shell', module='pwd')


def rows(path, columns):
    with open(path, encoding='utf-8', errors='surrogateescape') as lines:
        for line in lines:
            row = line.rstrip('\n').split(':')
            if len(row) == columns and row[2].isdigit():
                yield row


def getgrall():
    return [struct_group(name, password, int(number), members.split(',') if members else [])
            for name, password, number, members in rows('/etc/group', 4)]


def getgrgid(id):
    return found(getgrall(), 'gr_gid', id, 'getgrgid(): gid not found: {}')


def getgrnam(name):
    return found(getgrall(), 'gr_name', name, 'getgrnam(): name not found: {!r}')


def getpwall():
    return [struct_passwd(name, password, int(user), int(group), *rest)
            for name, password, user, group, *rest in rows('/etc/passwd', 7)]


def getpwuid(uid, /):
    return found(getpwall(), 'pw_uid', uid, 'getpwuid(): uid not found: {}')


def getpwnam(name, /):
    return found(getpwall(), 'pw_name', name, 'getpwnam(): name not found: {!r}')


def found(accounts, field, wanted, message):
    for account in accounts:
        if getattr(account, field) == wanted:
            return account
    raise KeyError(message.format(wanted))


def named(*all):
    return {each.__name__: each for each in all}


{'grp': named(struct_group, getgrall, getgrgid, getgrnam), 'pwd': named(struct_passwd, getpwall, getpwuid, getpwnam)}
