/** What does not come in so long does not come at all, however busy the machine is. */
export const LONGEST_MILLIS = 180_000;

const PAUSE_MILLIS = 50;

/** Waits for a condition that nobody announces, and tells what it was when it does not come. */
export async function until<T>(what: string, condition: () => Promise<T | false | undefined>): Promise<T> {
  const end = Date.now() + LONGEST_MILLIS;
  let last: unknown;
  while (Date.now() < end) {
    try {
      const value = await condition();
      if (value !== false && value !== undefined) {
        return value;
      }
      last = value;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MILLIS));
  }
  throw new Error(`did not come: ${what}; last: ${String(last)}`);
}
