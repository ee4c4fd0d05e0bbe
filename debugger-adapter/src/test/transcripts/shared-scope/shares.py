import patio

patio.export('prices', [1, 2, 3])
patio.export('prices', [1, 2, 3, 4])
jobs = patio.channel('jobs', capacity=2)
jobs.send('first')
print('shared')
