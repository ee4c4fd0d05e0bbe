'use strict';
// An event-sourced bank: commands, events, projections, errors with codes, and a journal that can be replayed.
const { EventEmitter } = require('node:events');
const fs = require('node:fs');
const assert = require('node:assert/strict');
const { createHash } = require('node:crypto');
const util = require('node:util');

class BankError extends Error {
  constructor(code, message, details) {
    super(message);
    Object.assign(this, { code, ...details });
  }
  static {
    this.prototype.name = 'BankError';
  }
}

class Journal extends EventEmitter {
  #last = '0'.repeat(8);
  constructor(file) {
    super();
    this.file = file;
    fs.writeFileSync(file, '');
  }
  append(type, data) {
    const entry = { type, ...data };
    const seal = createHash('sha256').update(this.#last + JSON.stringify(entry)).digest('hex').slice(0, 8);
    fs.appendFileSync(this.file, `${seal} ${JSON.stringify(entry)}\n`);
    this.#last = seal;
    this.emit(type, entry);
    this.emit('*', entry);
  }
  static *replay(file) {
    let last = '0'.repeat(8);
    for (const line of fs.readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
      const [seal, text] = [line.slice(0, 8), line.slice(9)];
      if (createHash('sha256').update(last + text).digest('hex').slice(0, 8) !== seal) throw new BankError('TAMPERED', `line was changed: ${text}`);
      last = seal;
      yield JSON.parse(text);
    }
  }
}

class Bank {
  #accounts = new Map();
  constructor(journal) {
    this.journal = journal;
    journal.on('opened', ({ owner }) => this.#accounts.set(owner, { balance: 0n, history: [] }));
    journal.on('moved', ({ from, to, cents }) => {
      if (from) this.#accounts.get(from).balance -= BigInt(cents);
      if (to) this.#accounts.get(to).balance += BigInt(cents);
      for (const owner of [from, to].filter(Boolean)) this.#accounts.get(owner).history.push([from ?? 'cash', to ?? 'cash', cents]);
    });
  }
  open(owner) {
    if (this.#accounts.has(owner)) throw new BankError('EXISTS', `${owner} has an account`, { owner });
    this.journal.append('opened', { owner });
  }
  move(from, to, cents) {
    for (const owner of [from, to]) if (owner && !this.#accounts.has(owner)) throw new BankError('UNKNOWN', `nobody is called ${owner}`);
    if (!Number.isSafeInteger(cents) || cents <= 0) throw new BankError('AMOUNT', util.format('%o is no amount', cents));
    if (from && this.balance(from) < cents) throw new BankError('FUNDS', `${from} has too little`, { missing: BigInt(cents) - this.balance(from) });
    this.journal.append('moved', { from, to, cents });
  }
  balance(owner) {
    return this.#accounts.get(owner).balance;
  }
  [util.inspect.custom](depth, options) {
    return `Bank ${util.inspect(Object.fromEntries([...this.#accounts].map(([owner, { balance }]) => [owner, balance])), options)}`;
  }
}

const bank = new Bank(new Journal('journal.txt'));
let events = 0;
bank.journal.on('*', () => (events += 1));
bank.journal.once('moved', (event) => console.log('first move', event));
['ann', 'bob'].forEach((owner) => bank.open(owner));
bank.move(null, 'ann', 10_000);
bank.move('ann', 'bob', 2_550);
bank.move('bob', null, 50);
console.log(bank, events);

for (const attempt of [() => bank.open('ann'), () => bank.move('bob', 'ann', 1e6), () => bank.move('ann', 'eve', 1), () => bank.move('ann', 'bob', 1.5), () => bank.move('ann', 'bob', '5')]) {
  assert.throws(attempt, (error) => {
    const { code, message, ...details } = error;
    console.log(code, error.message, details);
    return error instanceof BankError && String(error).startsWith('BankError: ');
  });
}

const replayed = new Bank(Object.assign(new EventEmitter(), { append() {} }));
for (const { type, ...data } of Journal.replay('journal.txt')) replayed.journal.emit(type, data);
assert.equal(util.inspect(replayed), util.inspect(bank));
fs.writeFileSync('journal.txt', fs.readFileSync('journal.txt', 'utf8').replace('2550', '2551'));
assert.throws(() => [...Journal.replay('journal.txt')], { code: 'TAMPERED' });
console.log('total', ['ann', 'bob'].reduce((sum, owner) => sum + bank.balance(owner), 0n));
