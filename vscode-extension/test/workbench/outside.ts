import type { ChildProcess } from 'node:child_process';
import { until } from './until';

/** A command of Patio that runs outside of the workbench, as in a terminal. */
export class Outside {
  private printed = '';

  constructor(readonly process: ChildProcess) {
    for (const stream of [process.stdout, process.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        this.printed += text;
      });
    }
  }

  /** All that it has printed. */
  get said(): string {
    return this.printed;
  }

  /** Waits for a text in what it prints. */
  prints(expected: RegExp): Promise<string> {
    return until(`${String(expected)} in what Patio prints: ${this.printed}`, () =>
      Promise.resolve(expected.exec(this.printed)?.[0]),
    );
  }
}
