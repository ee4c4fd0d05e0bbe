import { readdir } from 'node:fs/promises';
import { connect } from 'node:net';
import { userInfo } from 'node:os';
import * as path from 'node:path';
import { createInterface } from 'node:readline';
import type { SessionReport, Snapshot, SpaceReport } from './reports';

const PATIENCE_MILLIS = 2000;

/** The sessions of this user, by the sockets that each listens on: one request, a line of JSON, and its answer. */
export class Control {
  private readonly folder: string;

  constructor(environment: NodeJS.ProcessEnv) {
    const given = environment.XDG_RUNTIME_DIR ?? '';
    this.folder = given === '' ? `/tmp/patio-${userInfo().uid}` : path.join(given, 'patio');
  }

  /** All that run now, in the order of their starts. One that ends meanwhile is left out. */
  async snapshots(): Promise<Snapshot[]> {
    const snapshots = await Promise.all((await this.sessions()).map((id) => this.snapshot(id)));
    return snapshots.flat();
  }

  /** Asks a session for something; its refusal is thrown. */
  async ask(session: string, request: object): Promise<unknown> {
    const answer = await exchange(this.socket(session), JSON.stringify(request));
    const { error } = answer as { error?: string };
    if (error !== undefined) {
      throw new Error(error);
    }
    return answer;
  }

  /**
   * Asks a session for something that has an answer again and again; what is returned ends that.
   *
   * @param over is called once, when nothing will come any more for whatever reason
   */
  follow(session: string, request: object, answer: (line: unknown) => void, over: () => void): () => void {
    const connection = connect(this.socket(session), () => connection.write(`${JSON.stringify(request)}\n`));
    const lines = createInterface({ input: connection.setEncoding('utf8') });
    lines.on('line', (line) => {
      answer(JSON.parse(line));
    });
    connection.on('error', () => connection.destroy()); // the session has ended
    lines.on('close', over);
    return () => {
      connection.destroy();
    };
  }

  private socket(session: string): string {
    return path.join(this.folder, `${session}.sock`);
  }

  private async snapshot(id: string): Promise<Snapshot[]> {
    try {
      const [session, space] = await Promise.all([this.ask(id, { do: 'ps' }), this.ask(id, { do: 'shared' })]);
      return [{ session: session as SessionReport, space: space as SpaceReport }];
    } catch {
      return [];
    }
  }

  /** The sessions that run now, in the order of their process ids. */
  async sessions(): Promise<string[]> {
    try {
      const names = await readdir(this.folder);
      return names.flatMap((name) => /^(\d+)\.sock$/.exec(name)?.[1] ?? []).sort((a, b) => Number(a) - Number(b));
    } catch {
      return []; // the folder is made by the first session
    }
  }
}

function exchange(socket: string, request: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const connection = connect(socket, () => connection.write(`${request}\n`));
    connection.setEncoding('utf8');
    connection.setTimeout(PATIENCE_MILLIS, () => connection.destroy(new Error(`no answer from ${socket}`)));
    connection.on('data', (text: string) => (answer += text));
    connection.on('error', reject);
    connection.on('end', () => {
      try {
        resolve(JSON.parse(answer));
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    });
  });
}
