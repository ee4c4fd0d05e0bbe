import patio

print('total', sum(patio.channel('totals')), 3 * sum(range(200)))
