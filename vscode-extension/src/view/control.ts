import { readdir } from 'node:fs/promises';
import { connect } from 'node:net';
import { userInfo } from 'node:os';
import * as path from 'node:path';
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
    const answer = await exchange(path.join(this.folder, `${session}.sock`), JSON.stringify(request));
    const { error } = answer as { error?: string };
    if (error !== undefined) {
      throw new Error(error);
    }
    return answer;
  }

  private async snapshot(id: string): Promise<Snapshot[]> {
    try {
      const [session, space] = await Promise.all([this.ask(id, { do: 'ps' }), this.ask(id, { do: 'shared' })]);
      return [{ session: session as SessionReport, space: space as SpaceReport }];
    } catch {
      return [];
    }
  }

  private async sessions(): Promise<string[]> {
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
