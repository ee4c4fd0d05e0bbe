def both():
    try:
        raise ExceptionGroup('both', [OSError(1), ValueError(2)])
    except* OSError as error:
        kinds = ['os']
        count = len(error.exceptions)
    except* ValueError:
        kinds.append('value')
    return kinds


print(both())
