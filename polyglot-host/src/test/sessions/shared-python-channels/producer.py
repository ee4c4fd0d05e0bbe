import patio

numbers = patio.channel('numbers', capacity=4)
name = patio.me().name
patio.export(name, 'has opened it')
for each in ('producer-1', 'producer-2', 'producer-3'):
    patio.import_(each)
for n in range(200):
    numbers.send({'from': name, 'n': n})
