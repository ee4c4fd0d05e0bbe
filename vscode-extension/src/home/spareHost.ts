import * as vscode from 'vscode';
import { messages } from '../messages';
import type { Homes } from './homes';

/** Longer than anybody's day: the host is to be there as long as the window. */
const IDLE = '24h';

/**
 * Keeps a spare host ready while the window is open, if the user wants one. One that was there without this window is left
 * as it is.
 */
export class SpareHost implements vscode.Disposable {
  private readonly listening: vscode.Disposable[];
  private steps: Promise<void> = Promise.resolve();
  private own = false;

  constructor(
    private readonly homes: Homes,
    private readonly output: vscode.OutputChannel,
  ) {
    this.listening = [
      homes.onDidLook(() => void this.decide()),
      vscode.workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration('patio.spareHost')) {
          void this.decide();
        }
      }),
      // another window may have taken away what it had begun
      vscode.tasks.onDidEndTask(({ execution }) => void (execution.task.definition.type === 'patio' && this.decide())),
    ];
  }

  /** Begins or ends it as the setting is now. One step at a time. */
  private decide(): Promise<void> {
    const wanted = vscode.workspace.getConfiguration('patio').get<boolean>('spareHost', false);
    return this.next(() => (wanted ? this.begin() : this.end()));
  }

  private next(step: () => Promise<void>): Promise<void> {
    this.steps = this.steps.then(step);
    return this.steps;
  }

  private async begin(): Promise<void> {
    const status = await this.daemon('status', '--json');
    if (status === undefined || (JSON.parse(status) as { on: boolean }).on) {
      return;
    }
    this.own = (await this.daemon('on', '--idle', IDLE)) !== undefined;
  }

  private async end(): Promise<void> {
    if (this.own) {
      this.own = false;
      await this.daemon('off');
    }
  }

  /** What the command printed; nothing where it failed, which is told. */
  private async daemon(...words: string[]): Promise<string | undefined> {
    const look = await this.homes.look();
    if (!('home' in look)) {
      return undefined;
    }
    const ended = await this.homes.run(look.home, 'daemon', ...words);
    if (ended.status !== 0) {
      this.output.appendLine(messages.failed(`patio daemon ${words.join(' ')}`, ended.stderr.trim()));
      return undefined;
    }
    return ended.stdout;
  }

  /** The window is closed. */
  release(): Promise<void> {
    return this.next(() => this.end());
  }

  dispose(): void {
    this.listening.forEach((each) => void each.dispose());
  }
}
