'use strict';
// A language with functions, closures and errors that point at the place: tokens, parser, interpreter.
class LanguageError extends Error {
  constructor(message, source, at) {
    const before = source.slice(0, at).split('\n');
    const line = source.split('\n')[before.length - 1];
    super(`${message} at ${before.length}:${before.at(-1).length + 1}\n  ${line}\n  ${' '.repeat(before.at(-1).length)}^`);
    this.name = 'LanguageError';
  }
}

function* tokens(source) {
  const pattern = /\s+|(?<number>\d+(?:\.\d+)?)|(?<string>"(?:[^"\\]|\\.)*")|(?<name>[A-Za-z_]\w*)|(?<sign>=>|[<>=!]=|&&|\|\||[-+*/%^<>=!(){},;[\]])/uy;
  while (pattern.lastIndex < source.length) {
    const at = pattern.lastIndex;
    const match = pattern.exec(source);
    if (!match) throw new LanguageError(`unexpected ${JSON.stringify(String.fromCodePoint(source.codePointAt(at)))}`, source, at);
    const [kind, text] = Object.entries(match.groups).find(([, value]) => value !== undefined) ?? [];
    if (kind) yield { kind, text, at };
  }
  yield { kind: 'end', text: 'the end', at: source.length };
}

const BINDING = { '||': 1, '&&': 2, '==': 3, '!=': 3, '<': 4, '>': 4, '<=': 4, '>=': 4, '+': 5, '-': 5, '*': 6, '/': 6, '%': 6, '^': 8 };
const OPERATORS = {
  '+': (a, b) => a + b, '-': (a, b) => a - b, '*': (a, b) => a * b, '/': (a, b) => a / b, '%': (a, b) => a % b, '^': (a, b) => a ** b,
  '<': (a, b) => a < b, '>': (a, b) => a > b, '<=': (a, b) => a <= b, '>=': (a, b) => a >= b, '==': (a, b) => a === b, '!=': (a, b) => a !== b,
};

class Parser {
  constructor(source) {
    this.source = source;
    this.tokens = [...tokens(source)];
    this.index = 0;
  }
  get next() {
    return this.tokens[this.index];
  }
  take(text) {
    if (this.next.text !== text || this.next.kind === 'string') throw new LanguageError(`expected ${text}, found ${this.next.text}`, this.source, this.next.at);
    return this.tokens[this.index++];
  }
  taken(text) {
    return this.next.text === text && this.next.kind !== 'string' && Boolean(this.index++ + 1);
  }
  program() {
    const statements = [];
    while (this.next.kind !== 'end') {
      statements.push(this.statement());
      if (!this.taken(';') && this.next.kind !== 'end') this.take(';');
    }
    return (scope) => statements.reduce((last, statement) => statement(scope), null);
  }
  statement() {
    if (!this.taken('let')) return this.expression();
    const { text: name } = this.tokens[this.index++];
    this.take('=');
    const value = this.expression();
    return (scope) => (scope[name] = value(scope));
  }
  expression(least = 0) {
    let left = this.unary();
    for (;;) {
      const { text: operator, at } = this.next;
      const binding = BINDING[operator];
      if (!binding || binding <= least) return left;
      this.index += 1;
      const [a, b] = [left, this.expression(operator === '^' ? binding - 1 : binding)];
      if (operator === '&&') left = (scope) => a(scope) && b(scope);
      else if (operator === '||') left = (scope) => a(scope) || b(scope);
      else
        left = (scope) => {
          const [x, y] = [a(scope), b(scope)];
          if (typeof x !== typeof y) throw new LanguageError(`${operator} of ${typeof x} and ${typeof y}`, this.source, at);
          return OPERATORS[operator](x, y);
        };
    }
  }
  unary() {
    if (this.taken('-')) return ((value) => (scope) => -value(scope))(this.expression(7));
    if (this.taken('!')) return ((value) => (scope) => !value(scope))(this.expression(7));
    let value = this.primary();
    while (this.next.text === '(') {
      const { at } = this.take('(');
      const args = [];
      while (!this.taken(')')) {
        args.push(this.expression());
        if (this.next.text !== ')') this.take(',');
      }
      const callee = value;
      value = (scope) => {
        const fn = callee(scope);
        if (typeof fn !== 'function') throw new LanguageError(`cannot call ${typeof fn}`, this.source, at);
        return fn(...args.map((arg) => arg(scope)));
      };
    }
    return value;
  }
  primary() {
    const token = this.tokens[this.index++];
    if (token.kind === 'number') return () => Number(token.text);
    if (token.kind === 'string') return () => JSON.parse(token.text);
    if (token.text === 'if') {
      const condition = this.expression();
      const yes = (this.take('{'), this.expression());
      const no = (this.take('}'), this.take('else'), this.take('{'), this.expression());
      this.take('}');
      return (scope) => (condition(scope) ? yes(scope) : no(scope));
    }
    if (token.text === '(') {
      const value = this.expression();
      this.take(')');
      return value;
    }
    if (token.kind !== 'name') throw new LanguageError(`unexpected ${token.text}`, this.source, token.at);
    if (this.taken('=>')) {
      const body = this.expression();
      return (scope) => (argument) => body(Object.assign(Object.create(scope), { [token.text]: argument }));
    }
    return (scope) => {
      if (!(token.text in scope)) throw new LanguageError(`${token.text} is not known`, this.source, token.at);
      return scope[token.text];
    };
  }
}

const run = (source) => new Parser(source).program()(Object.assign(Object.create(null), { max: Math.max, str: String, len: (text) => text.length }));
for (const source of ['1 + 2 * 3 ^ 2 ^ 0.5 - -4', '(1 + 2) * 3 % 4', 'let f = n => if n < 2 { n } else { f(n - 1) + f(n - 2) }; f(15)', 'let add = a => b => a + b; let inc = add(1); inc(inc(40))', '"grüß " + str(5) + "\\n" + str(len("👍"))', '1 < 2 && !(3 == 4) || nothing', 'max(1, 7, 3) >= 7', 'let x = 1;\nx + "2"', 'let y = 2;\n  y(3)', '1 +', 'unknown + 1', '2 $ 3', '(1', '']) {
  try {
    console.log(JSON.stringify(source), '=', run(source));
  } catch (error) {
    if (!(error instanceof LanguageError)) throw error;
    console.log(`${error}`);
  }
}
