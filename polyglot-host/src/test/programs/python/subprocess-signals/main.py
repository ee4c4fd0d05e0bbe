import signal, subprocess
for n in (signal.SIGTERM, signal.SIGKILL, signal.SIGINT):
    p = subprocess.Popen(["sleep", "30"])
    p.send_signal(n)
    print(p.wait() == -n)
