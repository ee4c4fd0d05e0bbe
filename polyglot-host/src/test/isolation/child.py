def answer(value):
    return {'value': value, 'more': [value['list'], ({1: value},)]}
