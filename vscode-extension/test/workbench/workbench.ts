import { mkdirSync } from 'node:fs';
import * as path from 'node:path';
import { chromium, type BrowserContext, type FrameLocator, type Locator, type Page } from 'playwright-core';
import type { Profile } from './profile';
import { LONGEST_MILLIS, until } from './until';

const PICTURES = 'target/pictures';
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** A theme, the class that the workbench has in it, and what the pictures are called. */
const THEMES = [
  ['Light Modern', 'vs', 'light'],
  ['Dark High Contrast', 'hc-black', 'high contrast'],
  ['Light High Contrast', 'hc-light', 'high contrast light'],
  ['Dark Modern', 'vs-dark', 'dark'],
] as const;

/** The workbench in a browser, as a user sees it. */
export class Workbench {
  private constructor(
    private readonly context: BrowserContext,
    readonly page: Page,
  ) {}

  static async open(profile: Profile): Promise<Workbench> {
    const address = await profile.start();
    const context = await chromium.launchPersistentContext(path.join(profile.folder, 'browser'), {
      executablePath: CHROMIUM,
      viewport: { width: 1360, height: 860 },
      args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
    });
    const page = context.pages()[0] ?? (await context.newPage());
    page.setDefaultTimeout(LONGEST_MILLIS);
    await page.goto(`${address}/?${new URLSearchParams({ folder: profile.workspace }).toString()}`);
    await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
    return new Workbench(context, page);
  }

  async close(): Promise<void> {
    await this.context.close();
  }

  /** Opens the window anew with an extension that is tested from inside; gives what the suite says, and 0 if all is well. */
  async testInside(profile: Profile, extension: string, suite: string): Promise<{ status: number; lines: string[] }> {
    const lines: string[] = [];
    const ended = new Promise<number>((resolve) => {
      void this.page.exposeFunction('codeAutomationExit', resolve);
    });
    await this.page.exposeFunction('codeAutomationLog', (_kind: string, words: unknown[]) => {
      lines.push(words.map(String).join(' '));
    });
    const address = new URL(this.page.url());
    const remote = (file: string) => `vscode-remote://${address.host}${file}`;
    const payload = [
      ['extensionDevelopmentPath', remote(extension)],
      ['extensionTestsPath', remote(suite)],
    ];
    const query = { folder: profile.workspace, payload: JSON.stringify(payload) };
    await this.page.goto(`${address.origin}/?${new URLSearchParams(query).toString()}`);
    return { status: await ended, lines: lines.filter((line) => line.includes('API TEST')) };
  }

  /** Keeps a picture of what is seen now. */
  async picture(name: string): Promise<void> {
    mkdirSync(PICTURES, { recursive: true });
    await this.page.screenshot({ path: `${PICTURES}/${name}.png` });
  }

  /** Keeps pictures of what is seen now in the themes of each kind. */
  async picturesInThemes(name: string): Promise<void> {
    for (const [theme, colours, kind] of THEMES) {
      await this.command('Preferences: Color Theme');
      await this.quickInput(theme, theme);
      await this.page.locator(`.monaco-workbench.${colours}`).waitFor();
      await this.picture(`${name} ${kind}`);
    }
  }

  async command(title: string): Promise<void> {
    await this.page.keyboard.press('F1');
    await this.quickInput('>' + title, title);
  }

  async openFile(name: string): Promise<void> {
    await this.page.keyboard.press('Control+P');
    await this.quickInput(name, name);
    await this.editor(name).locator('.view-line').first().waitFor();
  }

  /** Writes an answer where one is asked for. */
  async answer(text: string): Promise<void> {
    await this.page.locator('.quick-input-widget .quick-input-box input').fill(text);
  }

  private async quickInput(text: string, choice: string): Promise<void> {
    const widget = this.page.locator('.quick-input-widget');
    await widget.locator('input.input').first().fill(text);
    await widget.locator('.quick-input-list .monaco-list-row').filter({ hasText: choice }).first().click();
  }

  /** Puts the cursor into the editor, before a column. */
  async goTo(line: number, column: number): Promise<void> {
    await this.page.keyboard.press('Control+P');
    await this.page.locator('.quick-input-widget input.input').first().fill(`:${line}:${column}`);
    await this.page.keyboard.press('Enter');
    await this.page.locator('.statusbar-item').getByText(`Ln ${line}, Col ${column}`, { exact: true }).waitFor();
  }

  lens(text: string): Locator {
    return this.page.locator('.codelens-decoration').filter({ hasText: text });
  }

  /** What a lens does, to be clicked. */
  lensButton(text: string): Locator {
    return this.page.locator('.codelens-decoration a').filter({ hasText: text });
  }

  /** A fix among those that are offered at the cursor. */
  fix(title: string): Locator {
    return this.page.locator('.action-widget .monaco-list-row').filter({ hasText: title });
  }

  /** A line of the terminal. */
  terminal(text: string): Locator {
    return this.page.locator('.xterm-rows > div').filter({ hasText: text }).first();
  }

  /** What stands in the tab of a page of the extension's. */
  webview(): FrameLocator {
    return this.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
  }

  line(file: string, text: string): Locator {
    return this.editor(file).locator('.view-line').filter({ hasText: text });
  }

  editor(name: string): Locator {
    return this.page.locator(`.editor-group-container.active .monaco-editor[data-uri$="/${name}"]`);
  }

  /** Sets a breakpoint by a click into the margin, as a user does. */
  async breakAt(name: string, line: number): Promise<void> {
    const editor = this.editor(name);
    const breakpoints = editor.locator('.glyph-margin-widgets .codicon-debug-breakpoint');
    const before = await breakpoints.count();
    const number = editor.locator('.margin-view-overlays .line-numbers').getByText(String(line), { exact: true });
    const { y, height } = await boxOf(number);
    const { x } = await boxOf(editor);
    await this.page.mouse.click(x + 10, y + height / 2);
    await until('the breakpoint', async () => (await breakpoints.count()) > before);
  }

  /** Waits until a program stands in a line of the file. */
  async stopsAt(name: string, line: number): Promise<void> {
    await until(`a stop in line ${line} of ${name}`, async () => {
      const editor = this.editor(name);
      const marked = await boxOf(editor.locator('.view-overlays .debug-top-stack-frame-line').first());
      const number = editor.locator('.margin-view-overlays .line-numbers').getByText(String(line), { exact: true });
      return Math.abs((await boxOf(number)).y - marked.y) < 3;
    });
  }

  /** Begins to debug what is in the editor. */
  async pressF5(name: string): Promise<void> {
    await this.editor(name).locator('.view-line').first().click();
    await this.page.keyboard.press('F5');
  }

  /** Looks at a program that has stopped. One that is alone has no row of its own, and is looked at anyway. */
  async lookAt(program: string): Promise<void> {
    const row = this.thread(program).filter({ hasText: /paused/i });
    const alone = this.page.locator('.debug-call-stack .monaco-list-row[aria-level="1"]:has(.stack-frame)');
    await until(`a stop of ${program}`, async () => {
      if ((await row.count()) > 0) {
        await row.click({ timeout: 5000 });
        return true;
      }
      return (await alone.count()) > 0;
    });
  }

  get threads(): Locator {
    return this.page.locator('.debug-call-stack .monaco-list-row:has(.thread)');
  }

  thread(name: string): Locator {
    return this.threads.filter({ hasText: name });
  }

  /** A row of a stack that is unfolded. */
  frame(text: string): Locator {
    return this.page.locator('.debug-call-stack .monaco-list-row:has(.stack-frame)').filter({ hasText: text });
  }

  breakpoint(text: string): Locator {
    return this.page.locator('.debug-breakpoints .monaco-list-row').filter({ hasText: text });
  }

  /** Unfolds a row of the variables, or folds it. */
  async unfold(text: string, wanted = true): Promise<void> {
    const row = this.variable(text).first();
    await row.waitFor();
    if ((await row.getAttribute('aria-expanded')) !== String(wanted)) {
      await row.locator('.monaco-tl-twistie').click();
    }
  }

  variable(text: string | RegExp): Locator {
    return this.page.locator('.debug-variables .monaco-list-row').filter({ hasText: text });
  }

  console(text: string): Locator {
    return this.page.locator('.repl .monaco-list-row').filter({ hasText: text }).first();
  }

  /** Evaluates in the debug console and waits for what it says. */
  async evaluate(expression: string, expected: string): Promise<void> {
    await this.command('Debug Console: Focus on Debug Console View');
    await this.page.keyboard.type(expression);
    await this.page.keyboard.press('Enter');
    await this.page.locator('.repl .monaco-list-row .value').getByText(expected, { exact: true }).waitFor();
  }

  menu(item: string): Locator {
    return this.page.locator('.monaco-menu .action-item').filter({ hasText: item });
  }

  notification(text: string): Locator {
    return this.page.locator('.notifications-toasts .notification-list-item').filter({ hasText: text });
  }

  /** A row of the Patio view. */
  row(text: string | RegExp): Locator {
    return this.page.locator('.pane-body .monaco-list-row:has(.custom-view-tree-node-item)').filter({ hasText: text });
  }

  problem(text: string | RegExp): Locator {
    return this.page.locator('.markers-panel .monaco-list-row').filter({ hasText: text });
  }
}

async function boxOf(locator: Locator): Promise<{ x: number; y: number; height: number }> {
  const box = await locator.boundingBox({ timeout: 5000 });
  if (box === null) {
    throw new Error('not to be seen');
  }
  return box;
}
