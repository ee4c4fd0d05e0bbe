"""A small bank: threads that move money and keep the sum."""
import random
import threading
from dataclasses import dataclass, field


class NotEnough(Exception):
    def __init__(self, wanted, there):
        super().__init__(f"wanted {wanted}, there are {there}")
        self.wanted = wanted


@dataclass
class Account:
    name: str
    balance: int
    lock: threading.Lock = field(default_factory=threading.Lock, repr=False)

    def withdraw(self, amount):
        if amount > self.balance:
            raise NotEnough(amount, self.balance)
        self.balance -= amount


def move(source, target, amount):
    first, second = sorted((source, target), key=lambda account: account.name)
    with first.lock, second.lock:
        source.withdraw(amount)
        target.balance += amount


def work(accounts, seed, refused):
    chance = random.Random(seed)
    for _ in range(200):
        source, target = chance.sample(accounts, 2)
        try:
            move(source, target, chance.randint(1, 60))
        except NotEnough as problem:
            refused.append(problem.wanted)


accounts = [Account(name, 100) for name in "abcd"]
refused = []
threads = [threading.Thread(target=work, args=(accounts, seed, refused)) for seed in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(sum(account.balance for account in accounts), min(a.balance for a in accounts) >= 0)
print(all(1 <= amount <= 60 for amount in refused))
print(Account("new", 5))
try:
    Account("poor", 1).withdraw(3)
except NotEnough as problem:
    print(problem)
