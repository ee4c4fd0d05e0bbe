import * as patio from 'patio';

/** How often each word stands in some lines of the text. */
export async function count(from, to) {
  const text = await patio.import('text');
  const found = new Map();
  for (let i = from; i < Math.min(to, text.length); i++) {
    for (const word of text[i].toLowerCase().match(/[a-z]+/g)) {
      found.set(word, (found.get(word) ?? 0) + 1);
    }
  }
  return found;
}
