import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { SAMPLES, story } from './story';
import { until } from './until';

story('a name is followed and renamed across languages', path.join(SAMPLES, 'trio'), async (workbench, profile) => {
  const { page } = workbench;
  const text = (file: string) => readFileSync(path.join(profile.workspace, file), 'utf8');
  const lines = text('guido.py').split('\n');
  const line = lines.findIndex((each) => each.includes('import_("ada")'));
  const column = (lines[line]?.indexOf('"ada"') ?? 0) + 2;
  await workbench.openFile('guido.py');
  await workbench.lens('export "guido": uses: 2').waitFor(); // the language server has read all

  await workbench.goTo(line + 1, column);
  await page.keyboard.press('F12');
  await workbench.editor('ada.js').locator('.view-line').first().waitFor();
  await workbench.picture('definition');

  await workbench.openFile('guido.py');
  await workbench.goTo(line + 1, column);
  await page.keyboard.press('F2');
  await page.locator('.rename-box input').fill('lovelace');
  await page.keyboard.press('Enter');
  await workbench.line('guido.py', 'import_("lovelace")').waitFor();
  await workbench.command('File: Save All Files');
  await until('the new name in three files', () =>
    Promise.resolve(['ada.js', 'guido.py', 'James.java'].every((file) => /["']lovelace["']/.test(text(file)))),
  );

  await workbench.command('Problems: Focus on Problems View');
  await workbench.goTo(line + 1, column);
  await page.keyboard.type('g');
  await workbench.problem('nobody exports "glovelace"').waitFor();
  await workbench.picture('misspelt');
  await page.keyboard.press('Backspace');
  await workbench.problem('nobody exports').waitFor({ state: 'detached' });
});
