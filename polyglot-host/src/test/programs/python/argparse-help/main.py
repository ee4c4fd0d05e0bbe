import argparse

parser = argparse.ArgumentParser(description="Counts things.", epilog="That is all.")
parser.add_argument("path", help="what to count")
parser.add_argument("-n", "--number", type=int, default=3, help="how many (default: %(default)s)")
parser.add_argument("--quiet", action="store_true")
parser.parse_args()
