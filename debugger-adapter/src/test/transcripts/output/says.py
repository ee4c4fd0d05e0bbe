import os, sys
print('grüße 😀')
print('to errors', file=sys.stderr)
sys.stdout.flush()
os.write(1, b'written to descriptor 1\n')
os.system('echo a child writes')
sys.stdout.write('no end of line')
