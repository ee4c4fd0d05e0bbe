import patio

jobs = patio.channel('jobs')
for n in range(3):
    jobs.send(n)
    print('sent', n)
patio.export('done', True)
print('exported')
