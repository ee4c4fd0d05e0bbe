import * as path from 'node:path';
import { SAMPLES, story } from './story';

story('a mistake in patio.json is shown where it is', path.join(SAMPLES, 'trio'), async (workbench) => {
  const { page } = workbench;
  await workbench.openFile('patio.json');
  await workbench.editor('patio.json').locator('.view-line').filter({ hasText: '"ada"' }).click();
  await page.keyboard.press('End');
  await page.keyboard.type('\n"eve": { "run": "ada.js", "instances": 0, "restrat": "always" },');
  await workbench.command('Problems: Focus on Problems View');
  await workbench.problem('restrat').waitFor();
  await workbench.problem('minimum').waitFor();
  await workbench.picture('manifest');
});
