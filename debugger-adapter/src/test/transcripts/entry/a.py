import json
print('a', json.dumps([1]))
