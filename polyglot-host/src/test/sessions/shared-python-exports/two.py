import patio

while patio.import_('versions') < 5:
    pass
seen = []
for value in patio.watch('versions'):
    if not seen:
        patio.export('watching', True)
    seen.append(value)
print(seen)
print(patio.channel('end').receive())
