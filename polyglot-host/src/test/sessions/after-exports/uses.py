import patio

print(patio.import_('ready', timeout=0))
patio.channel('back').send('thanks')
