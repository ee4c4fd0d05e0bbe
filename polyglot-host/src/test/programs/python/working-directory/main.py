import os

start = os.getcwd()
print(os.path.dirname(os.path.abspath(__file__)) == start)
os.chdir("inner")
with open("data.txt") as file:
    print(file.read().strip())
print(os.path.relpath(os.getcwd(), start))
os.chdir(start)
print(os.path.exists("data.txt"), os.path.exists("inner/data.txt"))
