import sys

import patio


def twice(value):
    return value * 2


def wait_for(name):
    return patio.import_(name)


if __name__ == '__main__':
    patio.result([sys.argv[1:], patio.arguments()])
