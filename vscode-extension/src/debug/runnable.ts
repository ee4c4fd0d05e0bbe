import * as path from 'node:path';

export const MANIFEST = 'patio.json';

const EXTENSIONS: Readonly<Record<string, string>> = {
  '.js': 'javascript',
  '.mjs': 'javascript',
  '.cjs': 'javascript',
  '.py': 'python',
  '.java': 'java',
};

/** The language of a program by its entry's name, as Patio tells it. */
export function languageOf(file: string): string | undefined {
  return EXTENSIONS[path.extname(file)];
}

/** Whether a file is worth offering as a program: modules that only others use are not. */
export function isRunnable(file: string, text: string): boolean {
  switch (languageOf(file)) {
    case 'java':
      return /\bvoid\s+main\s*\(/.test(text);
    case 'python':
      return (
        /^if\s+__name__\s*==/m.test(text) ||
        /^(?!(?:def|class|from|import|if|try|except|with)\b|[\s@#"'})\]])[\w.]+\s*\(/m.test(text)
      );
    case 'javascript':
      return !/^(?:export\b|module\.exports\b)/m.test(text);
    default:
      return false;
  }
}
