const HEADERS: Readonly<Record<string, RegExp>> = {
  python: /^\s*(?:async\s+)?def\b/,
  javascript: /^(?!\s*(?:\}\s*)?(?:if|else|for|while|switch|catch|try|do)\b).*(?:\)|=>)\s*\{\s*$/,
  java: /^(?!\s*(?:\}\s*)?(?:if|else|for|while|switch|catch|try|do|synchronized)\b).*\)[^;]*\{\s*$/,
};

/** The line, from 0, where the function around a line begins, by its indentation; else the first line. */
export function functionStart(lines: readonly string[], line: number, language: string): number {
  const inside = indentation(lines[line] ?? '');
  for (let above = line - 1; above >= 0; above--) {
    const text = lines[above] ?? '';
    if (indentation(text) < inside && HEADERS[language]?.test(text)) {
      return above;
    }
  }
  return 0;
}

function indentation(text: string): number {
  return text.length - text.trimStart().length;
}
