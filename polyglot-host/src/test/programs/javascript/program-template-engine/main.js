'use strict';
// A small template language that compiles to functions: loops, conditions, filters, partials, escaping.
const fs = require('node:fs');
const path = require('node:path');
const assert = require('node:assert');

class TemplateError extends SyntaxError {
  constructor(message, line) {
    super(`${message} (line ${line})`);
    this.name = 'TemplateError';
    this.line = line;
  }
}

const filters = {
  upper: (text) => String(text).toUpperCase(),
  join: (list, separator = ', ') => list.join(separator),
  date: (value) => new Date(value).toISOString().slice(0, 10),
  money: (amount) => new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' }).format(amount),
  default: (value, fallback) => value ?? fallback,
};
const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text) => String(text ?? '').replace(/[&<>"]/g, (c) => escapes[c]);

function expression(text) {
  const [first, ...pipes] = text.split('|').map((part) => part.trim());
  const get = first.split('.').reduce((code, key) => `${code}?.[${JSON.stringify(key)}]`, 'scope');
  return pipes.reduce((code, pipe) => {
    const [, name, args] = /^(\w+)(?::(.*))?$/.exec(pipe);
    return `filters.${name}(${code}${args ? `, ${args}` : ''})`;
  }, get);
}

function compile(source, partial) {
  const code = ['const out = [];'];
  const open = [];
  let line = 1;
  for (const [index, part] of source.split(/\{\{(.*?)\}\}/s).entries()) {
    if (index % 2 === 0) {
      if (part) code.push(`out.push(${JSON.stringify(part)});`);
    } else {
      const [, sigil, body] = /^([#/>!&]?)\s*(.*?)\s*$/s.exec(part);
      const [keyword, ...words] = body.split(/\s+/);
      if (sigil === '!') continue;
      if (sigil === '>') code.push(`out.push(partial(${JSON.stringify(keyword)}, scope));`);
      else if (sigil === '&') code.push(`out.push(${expression(body)});`);
      else if (sigil === '#' && keyword === 'if') code.push(`if (${expression(words.join(' '))}) {`), open.push(['if', line]);
      else if (sigil === '#' && keyword === 'each') code.push(`for (const [index, item] of (${expression(words[0])} ?? []).entries()) { const outer = scope; { const scope = { ...outer, index, ${words[2] ?? 'this'}: item };`), open.push(['each', line]);
      else if (sigil === '#') throw new TemplateError(`unknown block ${keyword}`, line);
      else if (keyword === 'else') code.push('} else {');
      else if (sigil === '/') {
        const [expected] = open.pop() ?? ['nothing'];
        if (expected !== keyword) throw new TemplateError(`/${keyword} closes ${expected}`, line);
        code.push(keyword === 'each' ? '} }' : '}');
      } else code.push(`out.push(escape(${expression(body)}));`);
    }
    line += part.split('\n').length - 1;
  }
  if (open.length) throw new TemplateError(`${open.at(-1)[0]} is never closed`, open.at(-1)[1]);
  code.push('return out.join("");');
  const body = new Function('scope', 'filters', 'escape', 'partial', code.join('\n'));
  return (scope) => body(scope, filters, escape, partial);
}

const cache = new Map();
const render = (name, scope) => {
  if (!cache.has(name)) cache.set(name, compile(fs.readFileSync(path.join(__dirname, 'templates', `${name}.html`), 'utf8'), render));
  return cache.get(name)(scope);
};

const order = {
  customer: { name: 'Ann & <Bob>', vip: true },
  date: Date.UTC(2024, 4, 6),
  lines: [{ title: 'Tea', price: 3.5, tags: ['hot', 'green'] }, { title: '"Cake"', price: 1234.567 }],
};
process.stdout.write(render('order', order));
process.stdout.write(render('order', { customer: {}, lines: [] }));
assert.strictEqual(render('line', { line: { title: 'x', price: 0 } }), render('line', { line: { title: 'x', price: 0 } }));
console.log([...cache.keys()]);
for (const broken of ['{{#if a}}', 'a\n\nb{{/each}}', '{{#each x}}\n{{/if}}', '{{#while x}}']) {
  assert.throws(() => compile(broken, render), (error) => {
    console.log(`${error.name}: ${error.message}`, error instanceof SyntaxError, error.line);
    return true;
  });
}
assert.throws(() => render('missing', {}), { code: 'ENOENT', syscall: 'open' });
