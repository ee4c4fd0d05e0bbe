"""Says what all consumers did together."""
import patio

jobs = total = 0
for done in patio.channel('done'):
    jobs += done['jobs']
    total += done['sum']
print(f'{jobs} jobs, their numbers add up to {total}')
