import patio

print([patio.export('versions', n) for n in range(1, 6)])
patio.import_('watching')
for n in range(6, 9):
    patio.export('versions', n)
print(patio.import_('versions'), patio.retract('versions'), patio.retract('versions'))
try:
    patio.import_('never', timeout=0.05)
except TimeoutError as error:
    print(isinstance(error, patio.PatioError), error)
print(patio.export('versions', 'again'), [export.name for export in patio.exports()])
export = [each for each in patio.exports() if each.name == 'versions'][0]
print(export.version, export.type, export.owner)
patio.channel('end').send('over')
print(patio.me(), patio.me().name)
