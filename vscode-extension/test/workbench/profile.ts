import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import * as path from 'node:path';
import { Outside } from './outside';
import { until } from './until';

const VERSION = '4.100.3';
const CACHE = process.env.XDG_CACHE_HOME ?? path.join(homedir(), '.cache');
const CODE_SERVER = path.join(CACHE, 'patio-workbench', VERSION);

const CALM = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.reduceMotion': 'on',
  'workbench.colorTheme': 'Default Dark Modern',
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'update.mode': 'none',
  'editor.minimap.enabled': false,
  'git.enabled': false,
  'terminal.integrated.gpuAcceleration': 'off',
  'terminal.integrated.shellIntegration.enabled': false,
  'files.autoSave': 'off',
  'window.confirmBeforeClose': 'never',
  'chat.commandCenter.enabled': false,
  'window.commandCenter': false,
};

/** Installs the workbench where it is not there yet. */
export function install(): void {
  const ended = spawnSync('sh', ['test/workbench/install.sh', CODE_SERVER], { stdio: 'inherit' });
  if (ended.status !== 0) {
    throw new Error('the workbench could not be installed');
  }
}

/** A VS Code of its own, with nothing of the user's: the packaged extension, settings, a copy of a workspace. */
export class Profile {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'workbench-'));
  readonly workspace: string;
  private readonly environment: NodeJS.ProcessEnv;
  private server: ChildProcess | undefined;
  private readonly outside: ChildProcess[] = [];

  constructor(
    readonly home: string,
    workspace: string,
    settings: object,
    environment: Record<string, string> = {},
  ) {
    this.workspace = path.join(this.folder, path.basename(workspace));
    cpSync(workspace, this.workspace, { recursive: true });
    for (const each of ['user/User', 'user/Machine', 'tmp', 'run']) {
      mkdirSync(path.join(this.folder, each), { recursive: true, mode: 0o700 });
    }
    writeFileSync(path.join(this.folder, 'user/User/settings.json'), JSON.stringify(CALM));
    this.setMachine(settings);
    writeFileSync(path.join(this.folder, 'config.yaml'), 'auth: none\ncert: false\n');
    this.environment = { ...this.clean(), ...environment };
    const ended = spawnSync(process.execPath, this.words('--install-extension', 'target/patio.vsix'), {
      env: this.environment,
      encoding: 'utf8',
    });
    if (ended.status !== 0) {
      throw new Error(`the extension could not be installed: ${ended.stdout}${ended.stderr}`);
    }
  }

  /** Starts the server and returns its address. */
  async start(): Promise<string> {
    const port = await freePort();
    const log = openSync(path.join(this.folder, 'server.log'), 'w');
    const quiet = ['telemetry', 'update-check', 'workspace-trust', 'getting-started-override'];
    this.server = spawn(
      process.execPath,
      this.words(
        '--bind-addr',
        `127.0.0.1:${port}`,
        '--ignore-last-opened',
        ...quiet.map((each) => `--disable-${each}`),
      ),
      // a process group of its own, which ends with all that it started
      { env: this.environment, stdio: ['ignore', log, log], detached: true },
    );
    const address = `http://127.0.0.1:${port}`;
    await until('the server answers', async () => (await fetch(`${address}/healthz`)).ok);
    return address;
  }

  /** Sets all that there is for this machine. */
  setMachine(settings: object): void {
    writeFileSync(path.join(this.folder, 'user/Machine/settings.json'), JSON.stringify(settings));
  }

  /** Keeps what VS Code, its extension host and the extension wrote. */
  keepLogs(folder: string): void {
    for (const each of ['server.log', 'user/logs']) {
      const from = path.join(this.folder, each);
      if (existsSync(from)) {
        cpSync(from, path.join(folder, path.basename(each)), { recursive: true });
      }
    }
  }

  /** Runs a command of Patio in the workspace. */
  patio(...words: string[]): Outside {
    const child = spawn(path.join(this.home, 'bin/patio'), words, {
      cwd: this.workspace,
      env: this.environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.outside.push(child);
    return new Outside(child);
  }

  /** Asks a command of Patio again and again, until it says something. */
  async says(expected: RegExp, ...words: string[]): Promise<void> {
    await until(`${String(expected)} by patio ${words.join(' ')}`, async () => {
      const asked = this.patio(...words);
      await once(asked.process, 'close');
      return expected.test(asked.said);
    });
  }

  /** Ends what runs and removes all. */
  async close(): Promise<void> {
    for (const child of this.outside.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null)) {
      const exited = once(child, 'exit');
      child.kill();
      await exited;
    }
    const server = this.server;
    if (server?.pid !== undefined && server.exitCode === null) {
      const exited = once(server, 'exit');
      process.kill(-server.pid, 'SIGTERM');
      await exited;
      try {
        process.kill(-server.pid, 'SIGKILL');
      } catch {
        // nobody is left of the group
      }
    }
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }

  private words(...more: string[]): string[] {
    const inside = (name: string) => path.join(this.folder, name);
    return [
      path.join(CODE_SERVER, 'out/node/entry.js'),
      ...['--config', inside('config.yaml'), '--auth', 'none'],
      ...['--user-data-dir', inside('user'), '--extensions-dir', inside('extensions')],
      ...more,
    ];
  }

  private clean(): NodeJS.ProcessEnv {
    const inherited = Object.entries(process.env).filter(
      ([name]) => !/^(VSCODE_|NODE_|PATIO_|PORT$|PASSWORD$)/.test(name),
    );
    const own = Object.fromEntries(
      ['XDG_CONFIG_HOME', 'XDG_DATA_HOME'].map((name) => [name, path.join(this.folder, 'xdg')]),
    );
    return {
      ...Object.fromEntries(inherited),
      ...own,
      HOME: this.folder,
      XDG_CACHE_HOME: CACHE, // where Python unpacks its library, once
      TMPDIR: path.join(this.folder, 'tmp'),
      XDG_RUNTIME_DIR: path.join(this.folder, 'run'),
      EXTENSIONS_GALLERY: '{"serviceUrl":""}',
    };
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
