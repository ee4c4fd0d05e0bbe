import { marked, Marked, Renderer, lexer } from 'marked';

console.log(marked.parse('# Marked in the browser\n\nRendered by **marked**, with `code` and [a link](https://example.org "title").'));
console.log(marked.parse('| a | b |\n|---|:-:|\n| 1 | *2* |\n\n1. one\n   - nested\n2. two\n\n- [x] done\n- [ ] open\n\n> quote\n> more\n\n```js\nconst x = 1 < 2;\n```\n\n---\n<div>raw &amp; html</div>\n\nline  \nbreak ~~gone~~ ![img](a.png) auto: https://example.com'));
console.log(marked.parseInline('just *inline* \\* text'), lexer('- a\n- b')[0].items.map(({ text }) => text));
const custom = new Marked({
  renderer: { heading({ tokens, depth }) { return `<h${depth} class="own">${this.parser.parseInline(tokens)}</h${depth}>\n`; } },
  extensions: [{ name: 'shout', level: 'inline', start: (text) => text.indexOf('!!'), tokenizer(text) { const match = /^!!(\w+)!!/.exec(text); return match ? { type: 'shout', raw: match[0], text: match[1] } : undefined; }, renderer: ({ text }) => text.toUpperCase() }],
});
console.log(custom.parse('## Own *heading*\n\nsay !!hello!! now'), typeof Renderer);
console.log(await new Marked({ async: true, walkTokens: async (token) => { if (token.type === 'link') token.href += '?checked'; } }).parse('[x](y)'));
