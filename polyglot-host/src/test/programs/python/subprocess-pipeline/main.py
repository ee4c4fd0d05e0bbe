import subprocess as s
a = s.Popen(["printf", "b\\na\\nb\\n"], stdout=s.PIPE)
b = s.Popen(["sort", "-u"], stdin=a.stdout, stdout=s.PIPE, text=True)
a.stdout.close()
print(b.communicate(), a.wait(), b.returncode)
