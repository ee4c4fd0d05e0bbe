import type { FrameLocator, Locator } from 'playwright-core';
import { boxOf, Editors } from './editors';
import type { Profile } from './profile';
import { until } from './until';
import { SOON_MILLIS } from './window';

/** So often in a row a program is seen to be looked at before that counts: some half a second. */
const LOOKS = 10;

/** The workbench as a user sees it: editors, the debugger, views. */
export class Workbench extends Editors {
  static async open(profile: Profile): Promise<Workbench> {
    const { context, page } = await Editors.start(profile);
    return new Workbench(context, page);
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

  /**
   * Looks at a program that has stopped. One that is alone has no row of its own, and is looked at anyway. Others that have stopped
   * may be looked at by themselves a little later: it is looked at again until it stays so.
   */
  async lookAt(program: string): Promise<void> {
    const row = this.thread(program).filter({ hasText: /paused/i });
    const alone = this.page.locator('.debug-call-stack .monaco-list-row[aria-level="1"]:has(.stack-frame)');
    let looks = 0;
    await until(`a stop of ${program}`, async () => {
      if ((await row.count()) === 0) {
        return (await alone.count()) > 0;
      }
      looks = (await this.isLookedAt(program)) ? looks + 1 : 0;
      if (looks === 0) {
        await row.click({ timeout: SOON_MILLIS });
      }
      return looks === LOOKS;
    });
  }

  /** Whether it is the one whose frame is selected. */
  private async isLookedAt(program: string): Promise<boolean> {
    const rows = await this.page.locator('.debug-call-stack .monaco-list-row').all();
    const seen = await Promise.all(
      rows.map(async (row) => ({
        index: Number(await row.getAttribute('data-index', { timeout: SOON_MILLIS })),
        selected: /\bselected\b/.test((await row.getAttribute('class', { timeout: SOON_MILLIS })) ?? ''),
        threads: await row.locator('.thread').allTextContents(),
      })),
    );
    const selected = seen.find((row) => row.selected)?.index ?? -1;
    const above = seen.filter((row) => row.threads.length > 0 && row.index <= selected);
    above.sort((one, other) => other.index - one.index);
    return above[0]?.threads[0]?.includes(program) ?? false;
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

  /** A line of the terminal. */
  terminal(text: string): Locator {
    return this.page.locator('.xterm-rows > div').filter({ hasText: text }).first();
  }

  /** Clicks what leads to a line in a terminal, whose letters are all as wide, until it is seen. */
  async followLink(text: string, name: string, line: number): Promise<void> {
    const span = this.terminal(text).locator('span').filter({ hasText: text });
    const shown = (await span.textContent()) ?? '';
    const { x, y, width, height } = await boxOf(span);
    const left = x + ((shown.indexOf(text) + 1) * width) / shown.length;
    await until(`a link on ${text}`, async () => {
      await this.page.mouse.move(left, y + height / 2);
      await this.page.keyboard.down('Control');
      await this.page.mouse.click(left, y + height / 2);
      await this.page.keyboard.up('Control');
      return this.standsAt(name, line);
    });
  }

  /** What stands in the tab of a page of the extension's. */
  webview(): FrameLocator {
    return this.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
  }

  /** A row of the Patio view. */
  row(text: string | RegExp): Locator {
    return this.page.locator('.pane-body .monaco-list-row:has(.custom-view-tree-node-item)').filter({ hasText: text });
  }

  problem(text: string | RegExp): Locator {
    return this.page.locator('.markers-panel .monaco-list-row').filter({ hasText: text });
  }
}
