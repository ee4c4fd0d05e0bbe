"""Keeps an inventory in sqlite and reports on it as CSV and JSON."""
import csv
import io
import json
import sqlite3
from contextlib import closing
from dataclasses import asdict, dataclass
from decimal import Decimal


@dataclass(frozen=True, order=True)
class Item:
    name: str
    price: Decimal
    count: int

    @property
    def value(self):
        return self.price * self.count


ITEMS = [Item('bolt', Decimal('0.10'), 300), Item('anvil', Decimal('99.95'), 2), Item('cog', Decimal('3.33'), 12)]


def fill(database):
    database.execute('create table item (name text primary key, price text, count integer)')
    with database:
        database.executemany('insert into item values (?, ?, ?)', [(i.name, str(i.price), i.count) for i in ITEMS])


def load(database):
    rows = database.execute('select name, price, count from item order by name')
    return [Item(name, Decimal(price), count) for name, price, count in rows]


def as_csv(items):
    target = io.StringIO()
    writer = csv.DictWriter(target, ['name', 'price', 'count'], lineterminator='\n')
    writer.writeheader()
    writer.writerows(map(asdict, items))
    return target.getvalue()


def main():
    with closing(sqlite3.connect(':memory:')) as database:
        fill(database)
        items = load(database)
        print(as_csv(items), end='')
        print(json.dumps([asdict(i) for i in items], default=str, indent=1))
        print('total', sum(i.value for i in items))
        try:
            fill(database)
        except sqlite3.OperationalError as error:
            print(type(error).__name__, error)
        try:
            with database:
                database.execute("insert into item values ('bolt', '1', 1)")
        except sqlite3.IntegrityError as error:
            print(type(error).__name__, error)
        database.row_factory = sqlite3.Row
        row = database.execute('select count(*) as n, max(name) as last from item').fetchone()
        print(row['n'], row['last'], row.keys())


main()
