// The text of a library module as Patio carries it: without comments, every token on its line and in its column.
import { createRequire } from 'node:module';

const acorn = createRequire(import.meta.url)('internal/deps/acorn/acorn/dist/acorn');

export function libraryText(id, source) {
  const comments = [];
  const program = acorn.parse(source, {
    ecmaVersion: 'latest',
    sourceType: 'script',
    allowReturnOutsideFunction: true,
    allowAwaitOutsideFunction: true,
    allowImportExportEverywhere: true,
    onComment: comments,
  });
  const edits = comments.map(({ start, end }) => ({ start, end, text: blank(source.slice(start, end)) }));
  if (id === 'internal/per_context/primordials') {
    edits.push(...program.body.flatMap((statement) => lazyPrimordials(statement, source)));
    edits.sort((a, b) => a.start - b.start || b.end - a.end);
  }
  return ascii(edited(source, edits));
}

// The copies of every built-in of the language, and the classes made safe from its users' changes, come into being on
// first use: Primordials.java makes the copies by name, and calls the functions that are left with it here. So the
// object cannot be closed at the end.
function lazyPrimordials({ type, start, end, expression }, source) {
  if (type !== 'ExpressionStatement') return [];
  const { callee, left, right } = expression;
  const dropped = callee?.object?.type === 'ArrayExpression' ||
    (callee && expression.arguments[0]?.name === 'primordials');
  if (dropped) return [{ start, end, text: blank(source.slice(start, end)) }];
  if (left?.object?.name === 'primordials' && right.type === 'CallExpression') {
    return [
      { start, end: right.start, text: `exports.lazily('${left.property.name}', () => ` },
      { start: right.end, end, text: ');' },
    ];
  }
  return [];
}

function blank(text) {
  return text.replace(/[^\n]/g, ' ');
}

// Applies the edits, which are in order; one inside another is left out.
function edited(source, edits) {
  let text = '';
  let position = 0;
  for (const edit of edits) {
    if (edit.start < position) continue;
    text += source.slice(position, edit.start) + edit.text;
    position = edit.end;
  }
  return (text + source.slice(position)).replace(/[ \t]+$/gm, '').trimEnd() + '\n';
}

// One byte a character, as the only non-ASCII ones stand in string, template and regular expression literals.
function ascii(text) {
  return text.replace(/[^\x00-\x7f]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
