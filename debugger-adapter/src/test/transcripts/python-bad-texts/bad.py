class Hangs:
    def __repr__(self):
        while True:
            pass


class Raises:
    def __repr__(self):
        raise ValueError('no text')


class Long:
    def __repr__(self):
        return 'x' * 1000


hangs, raises, long = Hangs(), Raises(), Long()
hung_key = {Raises(): 1}
print('stops here')
