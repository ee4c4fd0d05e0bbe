def say(x): print("part", x)
