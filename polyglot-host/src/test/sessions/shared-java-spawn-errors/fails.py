def fails(number):
    raise ValueError(f'no {number}')
