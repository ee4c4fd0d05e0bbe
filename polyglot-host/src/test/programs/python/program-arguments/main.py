"""argparse, logging, configparser and exit statuses."""
import argparse
import configparser
import logging
import sys


def parser():
    result = argparse.ArgumentParser(prog='tool', description='Does things.')
    result.add_argument('-v', '--verbose', action='count', default=0, help='say more')
    commands = result.add_subparsers(dest='command', required=True)
    add = commands.add_parser('add', help='add numbers')
    add.add_argument('numbers', nargs='+', type=int)
    add.add_argument('--base', type=int, choices=[2, 10], default=10)
    config = commands.add_parser('config', help='read a configuration')
    config.add_argument('--file', type=argparse.FileType(), required=True)
    return result


def main(arguments):
    options = parser().parse_args(arguments)
    level = [logging.WARNING, logging.INFO, logging.DEBUG][min(options.verbose, 2)]
    logging.basicConfig(stream=sys.stdout, level=level, format='%(levelname)s:%(name)s:%(message)s', force=True)
    log = logging.getLogger('tool')
    log.info('command %s', options.command)
    log.debug('options %r', vars(options))
    if options.command == 'add':
        total = sum(options.numbers)
        print(bin(total) if options.base == 2 else total)
    else:
        values = configparser.ConfigParser()
        with options.file as file:
            values.read_file(file)
        for section in values.sections():
            print(section, dict(values[section]))
        try:
            values.getint('main', 'name')
        except ValueError:
            log.exception('not a number')


main(['add', '1', '2'])
main(['-v', 'add', '5', '--base', '2'])
with open('settings.ini', 'w') as file:
    file.write('[main]\nname = Ada\nyear: 1815\n[other]\npath = %(base)s/x\nbase = /srv\n')
print(parser().format_help().splitlines()[0])
try:
    main(['add', 'x'])
except SystemExit as end:
    print('status', end.code)
main(['-vv', 'add', '7'])
main([])
