import patio

for name in ('kept', 'child'):
    try:
        patio.import_(name).join()
    except patio.PatioError as error:
        print(name, patio.import_(name).status)
patio.channel('go').send('go')
print(patio.import_('released').join())
