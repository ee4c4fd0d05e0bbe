import subprocess
with open("log", "w") as log:
    log.write("before\n")
    log.flush()
    subprocess.run(["echo", "child"], stdout=log)
    log.seek(0, 2)
    log.write("after\n")
print(open("log").read())
