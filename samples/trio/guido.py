"""Counts in a global of its own: the others do not see it, but what it exports."""

import argparse
import os

import patio

count = 0

parser = argparse.ArgumentParser()
parser.add_argument("--count", type=int, required=True)
total = parser.parse_args().count
while count < total:
    count += 1
    print(f"Python, pat {os.environ['PATIO_ID']}: {count} of {total}")

patio.export("guido", count)
print("Python: together", count + patio.import_("ada") + patio.import_("james"))
