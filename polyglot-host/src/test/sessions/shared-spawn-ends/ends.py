import patio

patio.export('kept', patio.spawn('waits.py', name='kept'))
released = patio.spawn('waits.py', name='released')
released.release()
patio.export('released', released)
patio.import_('ready kept')
patio.import_('ready released')
print('ends')
