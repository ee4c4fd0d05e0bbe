import * as vscode from 'vscode';
import {
  LanguageClient,
  RevealOutputChannelOn,
  SymbolKind,
  WorkspaceSymbolRequest,
  type Location,
  type Position,
} from 'vscode-languageclient/node';
import type { Homes } from '../home/homes';
import { messages } from '../messages';
import { asksAgain, toldOnce } from './problems';

const DOCUMENTS = [
  ...['javascript', 'javascriptreact', 'typescript', 'typescriptreact', 'python', 'java'].map((language) => ({
    scheme: 'file',
    language,
  })),
  { scheme: 'file', pattern: '**/patio.json' },
];

/** What the server takes things for that have a name. */
const KINDS = { export: SymbolKind.Constant, channel: SymbolKind.Interface, program: SymbolKind.Module } as const;

/** The client of `patio lsp`. It is asked for once; a home without it serves as well. */
export class Language implements vscode.Disposable {
  private client: LanguageClient | undefined;
  private asking: vscode.Disposable | undefined;
  private readonly listening: vscode.Disposable[];
  private steps: Promise<void> = Promise.resolve();

  constructor(
    private readonly homes: Homes,
    private readonly output: vscode.OutputChannel,
  ) {
    this.listening = [
      homes.onDidLook(() => void this.restart()),
      vscode.commands.registerCommand('patio.showUses', (uri: string, at: Position, uses: Location[]) =>
        this.showUses(uri, at, uses),
      ),
    ];
  }

  /** Starts it on the home that is there now, or stops it where there is none. One start at a time. */
  restart(): Promise<void> {
    this.steps = this.steps.then(async () => {
      await this.stop();
      await this.start();
    });
    return this.steps;
  }

  private async start(): Promise<void> {
    const look = await this.homes.look();
    if (!('home' in look)) {
      return;
    }
    if (!/^ +lsp /m.test((await this.homes.run(look.home, '--help')).stdout)) {
      this.output.appendLine(messages.noLanguageServer);
      return;
    }
    const options = { env: this.homes.environment() };
    this.client = new LanguageClient(
      'patio',
      'Patio Language Server',
      { command: look.home.launcher, args: ['lsp'], options },
      { documentSelector: DOCUMENTS, middleware: toldOnce, revealOutputChannelOn: RevealOutputChannelOn.Never },
    );
    this.asking = asksAgain(this.client);
    try {
      await this.client.start();
    } catch (error) {
      this.output.appendLine(messages.failed('patio lsp', error instanceof Error ? error.message : String(error)));
    }
  }

  /** Where the sources export a name or open a channel, or a manifest names a program. */
  async definitions(kind: keyof typeof KINDS, name: string): Promise<vscode.Location[]> {
    const client = this.client;
    const symbols = await client?.sendRequest(WorkspaceSymbolRequest.type, { query: name });
    return (symbols ?? []).flatMap((symbol) =>
      client !== undefined && symbol.name === name && symbol.kind === KINDS[kind] && 'range' in symbol.location
        ? [client.protocol2CodeConverter.asLocation(symbol.location)]
        : [],
    );
  }

  /** What a code lens of the server does. */
  private async showUses(uri: string, at: Position, uses: Location[]): Promise<void> {
    const to = this.client?.protocol2CodeConverter;
    if (to !== undefined) {
      const places = uses.map((use) => to.asLocation(use));
      await vscode.commands.executeCommand('editor.action.showReferences', to.asUri(uri), to.asPosition(at), places);
    }
  }

  private async stop(): Promise<void> {
    const client = this.client;
    this.client = undefined;
    this.asking?.dispose();
    if (client?.needsStop() === true) {
      await client.stop();
    }
  }

  async dispose(): Promise<void> {
    this.listening.forEach((each) => void each.dispose());
    await this.steps;
    await this.stop();
  }
}
