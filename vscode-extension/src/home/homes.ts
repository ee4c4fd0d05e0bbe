import * as vscode from 'vscode';
import { messages, problemText } from '../messages';
import { runCommand, type Ended } from './command';
import { isUnbuilt, locate, type Home } from './locate';
import { problemOf, type Problem } from './problem';
import { showProblem } from './showProblem';

/** A home that was tried, with what it calls itself; or why there is none. */
export type Look = { readonly home: Home; readonly version: string } | { readonly problem: Problem };

/** Finds Patio once, and again when a setting or the workspace changes. */
export class Homes implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<Look>();
  private readonly subscriptions: { dispose(): unknown }[];
  private looking: Promise<Look> | undefined;

  /** Fires after each look. */
  readonly onDidLook = this.changed.event;

  constructor(private readonly output: vscode.OutputChannel) {
    this.subscriptions = [
      this.changed,
      vscode.workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration('patio.home') || change.affectsConfiguration('patio.javaHome')) {
          void this.lookAgain();
        }
      }),
      vscode.workspace.onDidChangeWorkspaceFolders(() => void this.lookAgain()),
    ];
  }

  /** What was found, without a word to the user. */
  look(): Promise<Look> {
    this.looking ??= this.tryOut();
    return this.looking;
  }

  lookAgain(): Promise<Look> {
    this.looking = undefined;
    return this.look();
  }

  /** The home for something that the user asked for; nothing, and a message, where there is none. */
  async need(): Promise<Home | undefined> {
    const look = await this.look();
    if ('home' in look) {
      return look.home;
    }
    this.looking = undefined; // what is lacking may be there the next time
    void showProblem(look.problem, this.output);
    return undefined;
  }

  /** The variables of what is started here. */
  environment(): NodeJS.ProcessEnv {
    const javaHome = vscode.workspace.getConfiguration('patio').get<string>('javaHome', '');
    return javaHome === '' ? process.env : { ...process.env, PATIO_JAVA_HOME: javaHome };
  }

  run(home: Home, ...words: string[]): Promise<Ended> {
    return runCommand(home, words, this.environment());
  }

  private async tryOut(): Promise<Look> {
    const look = await this.find();
    this.output.appendLine(
      'home' in look ? messages.found(look.home.launcher, look.version) : problemText(look.problem),
    );
    this.changed.fire(look);
    return look;
  }

  private async find(): Promise<Look> {
    const setting = vscode.workspace.getConfiguration('patio').get<string>('home', '');
    const folders = (vscode.workspace.workspaceFolders ?? []).map((folder) => folder.uri.fsPath);
    const home = await locate({ setting, path: process.env.PATH ?? '', folders });
    if (home === undefined) {
      return { problem: setting === '' ? { kind: 'no-home' } : { kind: 'wrong-setting', setting } };
    }
    const ended = await this.firstCommand(home);
    return ended.status === 0
      ? { home, version: ended.stdout.split('\n')[0] ?? '' }
      : { problem: problemOf(home.launcher, ended) };
  }

  private async firstCommand(home: Home): Promise<Ended> {
    const version = () => this.run(home, '--version');
    return (await isUnbuilt(home))
      ? vscode.window.withProgress(
          { location: vscode.ProgressLocation.Notification, title: messages.building },
          version,
        )
      : version();
  }

  dispose(): void {
    this.subscriptions.forEach((subscription) => void subscription.dispose());
  }
}
