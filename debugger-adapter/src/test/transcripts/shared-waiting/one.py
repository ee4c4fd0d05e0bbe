import patio

jobs = patio.channel('jobs')
print('waits')
print(jobs.receive())
