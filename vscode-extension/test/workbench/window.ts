import { existsSync, mkdirSync } from 'node:fs';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type BrowserContext, type Locator, type Page } from 'playwright-core';
import type { Profile } from './profile';
import { LONGEST_MILLIS, until } from './until';

export const PICTURES = 'target/pictures';
export const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** For what comes soon, or has to be asked for again. */
export const SOON_MILLIS = 10_000;

/** A theme, the class that the workbench has in it, and what the pictures are called. */
const THEMES = [
  ['Light Modern', 'vs', 'light'],
  ['Dark High Contrast', 'hc-black', 'high contrast'],
  ['Light High Contrast', 'hc-light', 'high contrast light'],
  ['Dark Modern', 'vs-dark', 'dark'],
] as const;

/** A window of VS Code in a browser: commands, what is asked for and told, pictures. */
export class Window {
  protected constructor(
    private readonly context: BrowserContext,
    readonly page: Page,
  ) {}

  protected static async start(profile: Profile): Promise<{ context: BrowserContext; page: Page }> {
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
    return { context, page };
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

  /** Opens a file in a tab of the browser's, beside the window. */
  async openPage(file: string): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(pathToFileURL(file).href);
    return page;
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
      await this.answer(theme);
      await this.pick(theme);
      await this.page.locator(`.monaco-workbench.${colours}`).waitFor();
      await this.picture(`${name} ${kind}`);
    }
  }

  async command(title: string): Promise<void> {
    await this.ask('F1', '>' + title, title);
  }

  /** Writes an answer where one is asked for. */
  async answer(text: string): Promise<void> {
    await this.page.locator('.quick-input-widget .quick-input-box input').fill(text);
  }

  /** Saves under the name that is offered, in the folder that is offered, and gives the file. */
  async save(name: string): Promise<string> {
    const input = this.page.locator('.quick-input-widget .quick-input-box input');
    await until(`${name} to be offered`, async () => {
      return (await input.isVisible()) && (await input.inputValue()).endsWith(`/${name}`); // not that of another time
    });
    const file = await input.inputValue();
    await this.page.locator('.quick-input-widget .monaco-button', { hasText: 'OK' }).click();
    await until(`${file} on the disk`, () => Promise.resolve(existsSync(file)));
    return file;
  }

  /** Asks by a key, and takes what is offered. What takes the focus meanwhile closes it: it is asked until it is taken. */
  protected async ask(key: string, text: string, choice: string): Promise<void> {
    await until(`${choice} among what is offered`, async () => {
      await this.write(key, text);
      await this.choice(choice).first().click({ timeout: SOON_MILLIS });
      return true;
    });
  }

  /** Writes where the key leads to. */
  protected async write(key: string, text: string): Promise<void> {
    const input = this.page.locator('.quick-input-widget input.input').first();
    if (!(await input.isVisible())) {
      await this.page.keyboard.press(key);
    }
    await input.fill(text, { timeout: SOON_MILLIS });
  }

  /** What can be picked where something is asked for. */
  choice(text: string): Locator {
    return this.page.locator('.quick-input-widget .quick-input-list .monaco-list-row').filter({ hasText: text });
  }

  async pick(text: string): Promise<void> {
    await this.choice(text).first().click();
  }

  menu(item: string): Locator {
    return this.page.locator('.monaco-menu .action-item').filter({ hasText: item });
  }

  /** Chooses from a menu. It takes no click for a moment, lest the one that has opened it count. */
  async choose(item: string): Promise<void> {
    const entry = this.menu(item);
    await entry.waitFor();
    await until(`${item} to be chosen`, async () => {
      if ((await entry.count()) > 0) {
        await entry.click({ timeout: SOON_MILLIS });
      }
      return (await entry.count()) === 0;
    });
  }

  /** What is told where the mouse rests. */
  hover(text: string): Locator {
    return this.page.locator('.monaco-hover:not(.hidden)').filter({ hasText: text });
  }

  notification(text: string): Locator {
    return this.page.locator('.notifications-toasts .notification-list-item').filter({ hasText: text });
  }
}
