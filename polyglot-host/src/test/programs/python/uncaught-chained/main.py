class ConfigError(Exception):
    pass


def load():
    try:
        int("twelve")
    except ValueError as problem:
        raise ConfigError("bad number") from problem


load()
