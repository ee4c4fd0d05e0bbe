import type { Locator } from 'playwright-core';
import { until } from './until';
import { SOON_MILLIS, Window } from './window';

/** A window with editors: files, places in them, what is shown beside and above their lines. */
export class Editors extends Window {
  async openFile(name: string): Promise<void> {
    await this.ask('Control+P', name, name);
    await this.editor(name).locator('.view-line').first().waitFor();
  }

  /** Puts the cursor into the editor, before a column. */
  async goTo(line: number, column: number): Promise<void> {
    const place = this.page.locator('.statusbar-item').getByText(`Ln ${line}, Col ${column}`, { exact: true });
    await until(`line ${line}, column ${column}`, async () => {
      await this.write('Control+P', `:${line}:${column}`);
      await this.page.keyboard.press('Enter');
      await place.waitFor({ timeout: SOON_MILLIS });
      return true;
    });
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

  /** What is offered while one writes. */
  suggestion(text: string): Locator {
    return this.page.locator('.suggest-widget .monaco-list-row').filter({ hasText: text }).first();
  }

  /** Whether the cursor stands in a line of the file. */
  async standsAt(name: string, line: number): Promise<boolean> {
    const place = this.page.locator('.statusbar-item').getByText(`Ln ${line}, Col`);
    return (await this.editor(name).count()) > 0 && (await place.count()) > 0;
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
}

export async function boxOf(locator: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await locator.boundingBox({ timeout: SOON_MILLIS });
  if (box === null) {
    throw new Error('not to be seen');
  }
  return box;
}
