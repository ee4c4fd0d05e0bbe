import array

import patio

patio.export('row', array.array('d', [0.5, 1, 1.5]))
patio.export('matrix', memoryview(array.array('i', range(1, 7))).cast('B').cast('i', (2, 3)))
