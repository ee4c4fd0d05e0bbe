import patio

patio.export('ready', 'go')
print('heard', patio.channel('back').receive())
