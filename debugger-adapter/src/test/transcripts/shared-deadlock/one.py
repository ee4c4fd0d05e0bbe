import patio

try:
    patio.import_('two')
except patio.PatioError as e:
    print('one:', str(e).splitlines()[0])
