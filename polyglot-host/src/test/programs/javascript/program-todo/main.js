'use strict';
// A to-do list: a command line, a file of JSON as its store, errors with an exit status.
const fs = require('node:fs');
const path = require('node:path');
const { parseArgs, styleText } = require('node:util');

class Store {
  constructor(file) {
    this.file = file;
    try {
      this.items = JSON.parse(fs.readFileSync(file, 'utf8'));
    } catch (error) {
      if (error.code !== 'ENOENT') throw error;
      this.items = [];
    }
  }

  add(title, { priority = 'normal', tags = [] }) {
    const id = this.items.reduce((last, item) => Math.max(last, item.id), 0) + 1;
    this.items.push({ id, title, priority, tags, done: false });
    return id;
  }

  find(id) {
    const item = this.items.find((candidate) => candidate.id === id);
    if (!item) throw new RangeError(`no item ${id}`);
    return item;
  }

  save() {
    const temporary = `${this.file}.new`;
    fs.writeFileSync(temporary, JSON.stringify(this.items, null, 2));
    fs.renameSync(temporary, this.file);
  }
}

const RANK = { high: 0, normal: 1, low: 2 };
const mark = { high: 'red', normal: 'white', low: 'gray' };

const commands = {
  add(store, [title], options) {
    if (!title) throw new TypeError('add needs a title');
    return `added ${store.add(title, options)}`;
  },
  done(store, ids) {
    for (const id of ids) store.find(Number(id)).done = true;
    return `done: ${ids.join(', ')}`;
  },
  list(store, [tag], { color }) {
    const lines = store.items
      .filter((item) => !tag || item.tags.includes(tag))
      .toSorted((a, b) => Number(a.done) - Number(b.done) || RANK[a.priority] - RANK[b.priority] || a.id - b.id)
      .map(({ id, title, done, priority, tags }) => `${done ? '[x]' : '[ ]'} ${String(id).padStart(2)} ${color ? styleText(mark[priority], title, { validateStream: false }) : title}${tags.map((t) => ` #${t}`).join('')}`);
    return lines.join('\n') || 'nothing to do';
  },
  export(store) {
    return store.items.map((item) => Object.values(item).map((value) => `"${String(value).replaceAll('"', '""')}"`).join(',')).join('\n');
  },
};

function run(line) {
  const args = line.match(/"[^"]*"|\S+/g).map((word) => word.replace(/^"|"$/g, ''));
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { priority: { type: 'string', short: 'p' }, tags: { type: 'string', short: 't', multiple: true }, color: { type: 'boolean' } },
  });
  const [name, ...rest] = positionals;
  const command = commands[name];
  if (!command) throw new TypeError(`unknown command "${name}", one of ${Object.keys(commands).join(', ')}`);
  const store = new Store(path.join(__dirname, 'todo.json'));
  const output = command(store, rest, values);
  store.save();
  return output;
}

for (const line of fs.readFileSync(0, 'utf8').trim().split('\n')) {
  console.log(`> ${line}`);
  try {
    console.log(run(line));
  } catch (error) {
    process.exitCode = 2;
    console.error(`${line}: ${error.name}: ${error.message}`);
  }
}
console.log(fs.readdirSync('.').filter((name) => name.startsWith('todo')), JSON.parse(fs.readFileSync('todo.json', 'utf8')).length);
