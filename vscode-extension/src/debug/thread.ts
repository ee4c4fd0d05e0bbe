/** The number of the thread that a menu of the call stack was opened on. VS Code calls it `thread:SESSION:NUMBER`. */
export function threadOf(word: unknown): number | undefined {
  const { threadId } = (word ?? {}) as { threadId?: unknown };
  const number = typeof threadId === 'string' ? /^thread:.*:(\d+)$/.exec(threadId)?.[1] : undefined;
  return number === undefined ? undefined : Number(number);
}
