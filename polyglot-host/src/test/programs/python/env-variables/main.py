import os

print(os.environ["GREETING"])
print(repr(os.environ["EMPTY"]))
print(int(os.getenv("NUMBER", "0")) + 1)
print(os.environ.get("MISSING_VARIABLE"))
print("MISSING_VARIABLE" in os.environ)
os.environ["ADDED"] = "yes"
print(os.environ["ADDED"], os.getenv("ADDED"))
del os.environ["ADDED"]
try:
    os.environ["ADDED"]
except KeyError as missing:
    print("no", missing)
print(os.environb[b"GREETING"])
