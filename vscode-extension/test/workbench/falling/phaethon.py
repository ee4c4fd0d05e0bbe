def drive(horses):
    raise ValueError('too near to the earth')


drive(4)
