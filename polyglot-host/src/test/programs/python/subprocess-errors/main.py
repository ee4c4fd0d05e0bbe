import subprocess
for call in (lambda: subprocess.run(["nosuchcommand"]), lambda: subprocess.run(["ls"], cwd="/nosuch"), lambda: subprocess.check_call(["false"]), lambda: subprocess.run(["sleep", "9"], timeout=0.2)):
    try:
        call()
    except Exception as e:
        print(type(e).__name__, getattr(e, "errno", None), getattr(e, "returncode", None))
