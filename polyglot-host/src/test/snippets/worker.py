import patio

patio.result(patio.arguments()[1][0])
