/** What is needed of a diagnostic to tell who says it of which lines. */
export interface Told {
  readonly source?: string | undefined;
  readonly code?: unknown;
  readonly range: { readonly start: { readonly line: number } };
}

/** The diagnostics of the language server without mistakes of the manifest in lines where somebody else has told one. */
export function withoutToldTwice<D extends Told>(own: readonly D[], all: readonly Told[]): D[] {
  const lines = new Set(linesToldByOthers(all));
  return own.filter(({ code, range }) => word(code) !== 'manifest' || !lines.has(range.start.line));
}

/** The lines, from 0, where others than the language server have told a mistake. */
export function linesToldByOthers(all: readonly Told[]): number[] {
  return all.filter(({ source }) => source !== 'patio').map(({ range }) => range.start.line);
}

/** Of a code that may lead to its page. */
function word(code: unknown): unknown {
  return typeof code === 'object' && code !== null && 'value' in code ? code.value : code;
}
