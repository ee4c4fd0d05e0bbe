import patio

patio.export('big', bytes(600_000))
try:
    patio.export('bigger', bytes(600_000))
except patio.PatioError as error:
    print(error)
patio.export('big', bytes(300_000))
patio.export('bigger', bytes(600_000))
