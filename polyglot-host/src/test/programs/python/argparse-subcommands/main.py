import argparse
import getopt
import shlex

parser = argparse.ArgumentParser(prog="tool")
parser.add_argument("-v", "--verbose", action="count", default=0)
commands = parser.add_subparsers(dest="command", required=True)
add = commands.add_parser("add")
add.add_argument("names", nargs="+")
add.add_argument("--kind", choices=["a", "b"], default="a")
show = commands.add_parser("show")
show.add_argument("--all", action=argparse.BooleanOptionalAction)
for line in ("-vv add x y --kind b", "show --no-all", "show"):
    print(vars(parser.parse_args(shlex.split(line))))
known, rest = parser.parse_known_args(["show", "--all", "--other"])
print(known.all, rest)
print(getopt.getopt(["-a", "--long=1", "rest"], "a", ["long="]))
print(shlex.quote("it's"), shlex.join(["a b", "c"]))
