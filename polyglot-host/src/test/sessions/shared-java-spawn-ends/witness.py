import patio

child = patio.import_('child waits')
parent = patio.import_('parent')
try:
    parent.join()
    child.join()
except patio.PatioError as error:
    print(str(error).partition(' ')[2].partition(' ')[2])
released = patio.import_('released waits')
print(released.status)
patio.export('go', 'the parent has ended')
print(released.join(), released.status)
