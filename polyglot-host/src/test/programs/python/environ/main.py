import os
print(os.environ["GREETING"], os.getenv("NOSUCH"), "PATIO_HOME" in os.environ)
os.environ["A"] = "b"
print(os.popen("echo $A $GREETING").read())
