import patio

try:
    patio.export('ready ' + patio.me().name, True)
    print(patio.channel('go').receive())
    patio.result('went')
except patio.DeadlockError:
    print("no deadlock was to be")
else:
    print('done')
