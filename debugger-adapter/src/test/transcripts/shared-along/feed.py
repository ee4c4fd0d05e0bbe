import patio

jobs = patio.channel('jobs')
for n in range(2):
    jobs.send(n)
    print('sent', n)
