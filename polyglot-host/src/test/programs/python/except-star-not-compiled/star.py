def run():
    try:
        raise ExceptionGroup('several', [ValueError(1), KeyError(2)])
    except* ValueError as values:
        print('values', values.exceptions)
    except* KeyError as keys:
        print('keys', keys.exceptions)
