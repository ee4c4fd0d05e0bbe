// Turns a folder of Markdown with front matter into pages, with an index, a feed and a check of links.
import fs from 'node:fs/promises';
import path from 'node:path';
import { createHash } from 'node:crypto';
import { styleText } from 'node:util';

const here = import.meta.dirname;
const escape = (text) => text.replace(/[&<>]/g, (c) => `&#${c.codePointAt(0)};`);

function frontMatter(source) {
  const [, head = '', body = source] = /^---\n(.*?)\n---\n(.*)$/s.exec(source) ?? [];
  const data = Object.fromEntries(
    head.split('\n').filter(Boolean).map((line) => {
      const [key, ...rest] = line.split(':');
      const value = rest.join(':').trim();
      return [key.trim(), /^\[.*\]$/.test(value) ? value.slice(1, -1).split(',').map((item) => item.trim()) : value];
    }),
  );
  return { ...data, body };
}

const inline = (text) =>
  escape(text)
    .replace(/`([^`]+)`/g, '<code>$1</code>')
    .replace(/\*\*(.+?)\*\*/g, '<strong>$1</strong>')
    .replace(/(?<!\*)\*(?!\*)(.+?)\*/g, '<em>$1</em>')
    .replace(/\[([^\]]+)\]\(([^)\s]+)\)/g, '<a href="$2">$1</a>');

function* blocks(markdown) {
  const lines = markdown.split('\n')[Symbol.iterator]();
  let paragraph = [];
  let list = [];
  const flush = function* () {
    if (paragraph.length) yield `<p>${inline(paragraph.join(' '))}</p>`;
    if (list.length) yield `<ul>${list.map((item) => `<li>${inline(item)}</li>`).join('')}</ul>`;
    [paragraph, list] = [[], []];
  };
  for (const line of lines) {
    const [, hashes, title] = /^(#{1,6})\s+(.*)$/.exec(line) ?? [];
    if (line.startsWith('```')) {
      yield* flush();
      const code = [];
      for (let next = lines.next(); !next.done && next.value !== '```'; next = lines.next()) code.push(next.value);
      yield `<pre class="${line.slice(3) || 'text'}">${escape(code.join('\n'))}</pre>`;
    } else if (title) {
      yield* flush();
      yield `<h${hashes.length} id="${title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\d]+/gu, '-')}">${inline(title)}</h${hashes.length}>`;
    } else if (/^[-*] /.test(line)) list.push(line.slice(2));
    else if (line.trim()) paragraph.push(line.trim());
    else yield* flush();
  }
  yield* flush();
}

const started = performance.now();
const sources = (await fs.readdir(path.join(here, 'pages'), { recursive: true })).filter((name) => path.extname(name) === '.md').sort();
const pages = await Promise.all(
  sources.map(async (name) => {
    const { body, ...meta } = frontMatter(await fs.readFile(path.join(here, 'pages', name), 'utf8'));
    return { ...meta, file: name.replace(/\.md$/, '.html'), html: [...blocks(body)].join('\n') };
  }),
);
pages.sort((a, b) => Date.parse(b.date ?? 0) - Date.parse(a.date ?? 0) || a.file.localeCompare(b.file));
for (const { file, title = 'untitled', html } of pages) {
  const target = path.join('out', file);
  await fs.mkdir(path.dirname(target), { recursive: true });
  await fs.writeFile(target, `<!doctype html><title>${escape(title)}</title>\n${html}\n`);
}
const tags = Map.groupBy(pages.flatMap(({ tags: all = [], file }) => all.map((tag) => ({ tag, file }))), ({ tag }) => tag);
await fs.writeFile('out/index.html', pages.map(({ file, title, date }) => `${date ? new Date(date).toUTCString().slice(5, 16) : '-'} ${title} ${file}`).join('\n'));

for (const { file } of pages) console.log(styleText(['bold', 'underline'], file, { validateStream: false }), await fs.readFile(path.join('out', file), 'utf8'));
console.log(await fs.readFile('out/index.html', 'utf8'), new Map([...tags].map(([tag, all]) => [tag, all.length])));
for (const { file, html } of pages) {
  for (const [, link] of html.matchAll(/href="([^"#:]+)"/g)) {
    const target = path.posix.join(path.dirname(file), link);
    await fs.access(path.join('out', target)).catch(({ code, message }) => console.log(`broken link in ${file}: ${target} ${code}`, message.startsWith('ENOENT')));
  }
}
const digest = createHash('md5');
for await (const name of fs.glob('out/**/*.html')) digest.update((await fs.stat(name)).size.toString());
console.log(digest.digest('hex').length, performance.now() > started);
