import sqlite3

with sqlite3.connect(":memory:") as base:
    base.execute("create table fruit (name text primary key, price real, picture blob)")
    base.executemany("insert into fruit values (?, ?, ?)", [("apple", 1.5, b"\x00\x01"), ("pear", 2, None)])
    print(base.execute("select * from fruit order by name").fetchall())
    try:
        base.execute("insert into fruit (name) values ('apple')")
    except sqlite3.IntegrityError as problem:
        print(problem)
    base.row_factory = sqlite3.Row
    row = base.execute("select name, price from fruit where price > :low", {"low": 1.7}).fetchone()
    print(row["name"], row["price"], row.keys())
base.create_function("twice", 1, lambda x: x * 2)
print(base.execute("select twice(21)").fetchone()[0])
try:
    with base:
        base.execute("delete from fruit")
        raise RuntimeError("roll back")
except RuntimeError:
    print(base.execute("select count(*) from fruit").fetchone()[0])
base.close()
