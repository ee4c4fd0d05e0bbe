def check(value):
    if value < 0:
        raise ValueError(f'{value} is negative')
    return value


try:
    check(-1)
except ValueError as error:
    print('handled', error)
{}['missing']
