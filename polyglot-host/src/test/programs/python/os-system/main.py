import os
status = os.system("exit 3")
print(status, os.waitstatus_to_exitcode(status), os.WEXITSTATUS(status))
print(os.getppid() > 0, os.geteuid() == os.getuid(), os.getpgid(0) > 0)
