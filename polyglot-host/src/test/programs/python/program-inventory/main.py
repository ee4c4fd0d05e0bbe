"""An inventory in SQLite, filled from CSV and told as JSON."""
import csv
import io
import json
import pathlib
import sqlite3
import tempfile

GOODS = """name,kind,amount,price
nail,metal,1000,0.05
board,wood,20,12.50
hinge,metal,40,2.25
chair,wood,3,80
"""


def fill(base):
    base.execute("create table goods (name text, kind text, amount integer, price real)")
    rows = csv.DictReader(io.StringIO(GOODS))
    base.executemany("insert into goods values (:name, :kind, :amount, :price)", rows)


def report(base):
    question = """
        select kind, count(*) as kinds, sum(amount * price) as worth
        from goods group by kind order by worth desc
    """
    return [dict(row) for row in base.execute(question)]


def take(base, name, amount):
    with base:
        base.execute("update goods set amount = amount - ? where name = ?", (amount, name))
        (left,) = base.execute("select amount from goods where name = ?", (name,)).fetchone()
        if left < 0:
            raise ValueError(f"{-left} {name} missing")
    return left


with tempfile.TemporaryDirectory() as folder:
    path = pathlib.Path(folder, "goods.db")
    base = sqlite3.connect(path)
    fill(base)
    base.commit()
    base.row_factory = sqlite3.Row
    print(json.dumps(report(base), indent=2))
    print(take(base, "chair", 2))
    try:
        take(base, "chair", 2)
    except ValueError as problem:
        print(problem)
    base.close()
    again = sqlite3.connect(path)
    print(again.execute("select amount from goods where name = 'chair'").fetchall())
    again.close()
    print(path.stat().st_size > 0)
