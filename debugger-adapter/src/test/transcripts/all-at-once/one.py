import patio

print('waits')
print(patio.import_('go'))
