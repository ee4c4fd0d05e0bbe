import { execFile } from 'node:child_process';
import type { Home } from './locate';

/** How a command of Patio ended. A status of -1: it could not be started. */
export interface Ended {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command of Patio to its end. */
export function runCommand(home: Home, words: readonly string[], environment: NodeJS.ProcessEnv): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(home.launcher, words, { env: environment, maxBuffer: 16 << 20 }, (error, stdout, stderr) => {
      if (error === null) {
        resolve({ status: 0, stdout, stderr });
      } else if (typeof error.code === 'number') {
        resolve({ status: error.code, stdout, stderr });
      } else {
        resolve({ status: -1, stdout, stderr: stderr === '' ? error.message : stderr });
      }
    });
  });
}
