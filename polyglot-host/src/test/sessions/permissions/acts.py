import os
import socket
import subprocess
import sys
import threading


def act(name, body):
    try:
        body()
        print(name, "done")
    except Exception as e:
        print(name, type(e).__name__)


def follow():
    os.symlink("/etc", "out/link-" + sys.argv[1])
    open("out/link-" + sys.argv[1] + "/hostname").close()


act("read inside", lambda: open("patio.json").read())
act("read outside", lambda: open("/etc/hostname").read())
act("write inside", lambda: open("out/" + sys.argv[1], "w").close())
act("write outside", lambda: open("beside-" + sys.argv[1], "w").close())
act("link outside", follow)
act("net", lambda: socket.create_server(("127.0.0.1", 0)).close())
act("process", lambda: subprocess.run(["true"], check=True))
act("thread", lambda: threading.Thread(target=len, args=((),)).start())
act("home", lambda: os.environ["HOME"])
