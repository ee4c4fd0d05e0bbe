import sys

import patio

print(sys.argv[1:], patio.arguments(), __name__)
patio.result({'given': len(patio.arguments())})
