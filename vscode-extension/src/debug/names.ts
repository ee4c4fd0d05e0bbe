/** A name in a line of source, from `start` to before `end`. */
export interface Name {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const COMMENTS: Readonly<Record<string, string>> = { python: '#.*', javascript: '//.*', java: '//.*' };
// Letters that touch a quote belong to the string, as in f'…'.
const STRINGS = String.raw`(?:\b[A-Za-z]{1,2})?(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\`(?:[^\`\\]|\\.)*\`)`;

/** The names in a line that may be variables: not in comments or strings, not behind a dot, not called or imported. */
export function namesIn(line: string, language: string): Name[] {
  if (/^\s*(?:import|from)\b/.test(line)) {
    return [];
  }
  const skipped = new RegExp(`${STRINGS}|${COMMENTS[language] ?? '$^'}`, 'g');
  const code = line.replace(skipped, (text) => ' '.repeat(text.length));
  return [...code.matchAll(/(?<![\w$.])[A-Za-z_$][\w$]*(?![\w$]|\s*\()/g)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}
