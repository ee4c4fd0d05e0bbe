"""The old ways to start a child."""
import os

print(os.spawnlp(os.P_WAIT, 'sh', 'sh', '-c', 'exit 3'))
print(os.spawnv(os.P_WAIT, '/bin/sh', ['sh', '-c', 'kill -9 $$']))
print(os.spawnvp(os.P_WAIT, 'no-such-program', ['x']))
print(os.spawnle(os.P_WAIT, '/bin/sh', 'sh', '-c', 'exit $CODE', {'CODE': '5'}))
pid = os.spawnvpe(os.P_NOWAIT, 'sh', ['sh', '-c', 'exit 7'], {'PATH': os.environ['PATH']})
found, status = os.waitpid(pid, 0)
print(found == pid, os.waitstatus_to_exitcode(status))
