'use strict';

class Account {
  static #count = 0;
  static registry = new Map();
  #balance = 0;
  owner;
  constructor(owner) {
    this.owner = owner;
    Account.#count += 1;
    Account.registry.set(owner, this);
  }
  static {
    this.created = 'static block';
  }
  get balance() {
    return this.#balance;
  }
  set balance(value) {
    if (value < 0) throw new RangeError('negative');
    this.#balance = value;
  }
  #log(what) {
    return `${this.owner}: ${what}`;
  }
  deposit(amount) {
    this.#balance += amount;
    return this.#log(`deposited ${amount}`);
  }
  static isAccount(value) {
    return #balance in value;
  }
  static get count() {
    return Account.#count;
  }
  static async *events() {
    yield* ['open', 'close'];
  }
  ['computed' + 1]() {
    return 'computed';
  }
  *[Symbol.iterator]() {
    yield this.owner;
    yield this.#balance;
  }
  get [Symbol.toStringTag]() {
    return 'Account';
  }
}
class Savings extends Account {
  rate = super.deposit.name.length;
  deposit(amount) {
    return `${super.deposit(amount * 2)} (doubled)`;
  }
  toString() {
    return `Savings of ${this.owner}`;
  }
  static create(...args) {
    return new this(...args);
  }
}

const savings = Savings.create('Ann');
console.log(savings.deposit(5), savings.balance, savings.rate, `${savings}`, savings, [...savings], savings.computed1());
console.log(Account.isAccount(savings), Account.isAccount({}), Account.count, Account.created, Savings.count, Object.keys(savings));
try {
  savings.balance = -1;
} catch (error) {
  console.log(error.message, savings.balance);
}
console.log(Object.getOwnPropertyNames(Account.prototype), Account.name, Savings.length, savings instanceof Account, Object.getPrototypeOf(Savings) === Account);
(async () => {
  for await (const event of Account.events()) console.log(event);
})();

const Serializable = (Base) => class extends Base { toJSON() { return { owner: this.owner }; } };
console.log(JSON.stringify(new (Serializable(Account))('Bob')));
class Even {
  static [Symbol.hasInstance](n) {
    return n % 2 === 0;
  }
}
console.log(2 instanceof Even, 3 instanceof Even);
class Temperature {
  constructor(degrees) {
    this.degrees = degrees;
  }
  [Symbol.toPrimitive](hint) {
    return hint === 'string' ? `${this.degrees} °C` : this.degrees;
  }
}
console.log(`${new Temperature(20)}`, new Temperature(20) + 1, new Temperature(3) > new Temperature(2));
function Legacy(name) {
  if (!new.target) return new Legacy(name);
  this.name = name;
}
Legacy.prototype.greet = function () { return `I am ${this.name}`; };
console.log(Legacy('old').greet(), Legacy.call.length);
class List extends Array {
  get last() {
    return this.at(-1);
  }
}
console.log(List.from([1, 2, 3]).map((x) => x * 2).last, new List(1, 2) instanceof Array, List.of(1));
