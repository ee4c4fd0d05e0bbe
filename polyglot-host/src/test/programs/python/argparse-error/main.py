import argparse

parser = argparse.ArgumentParser(prog="count")
parser.add_argument("--number", type=int)
print(parser.parse_args(["--number", "4"]))
parser.parse_args()
