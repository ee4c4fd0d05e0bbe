import patio

patio.export('first', 1)
