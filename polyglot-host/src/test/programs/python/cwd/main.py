import os
open("made", "w").write("x")
os.mkdir("sub")
os.chdir("sub")
print(os.path.basename(os.getcwd()), os.path.exists("../made"))
