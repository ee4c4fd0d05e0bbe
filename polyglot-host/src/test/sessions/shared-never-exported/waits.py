import patio

print(patio.import_('first'))
try:
    patio.import_('second', timeout=1000)
except patio.NeverExportedError as error:
    print(isinstance(error, LookupError), error)
print([value for value in patio.watch('first')])
