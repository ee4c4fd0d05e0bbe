import * as path from 'node:path';
import { SAMPLES, story } from './story';

story(
  'the Patio view and the timeline show a session, and survive its end',
  path.join(SAMPLES, 'market'),
  async (workbench) => {
    await workbench.openFile('pricer.py');
    await workbench.breakAt('pricer.py', 28);
    await workbench.pressF5('pricer.py');
    await workbench.lookAt('pricer');
    await workbench.stopsAt('pricer.py', 28);

    await workbench.command('Patio: Focus on Sessions View');
    await workbench.row('feed').first().waitFor();
    await workbench.row('symbols').waitFor();
    await workbench.row(/ticks.*100\/100.*1 waits? to send/).waitFor();
    await workbench.row(/^waits: send.*feed.js/).waitFor();
    await workbench.picturesInThemes('view');
    await workbench.row(/^waits: send.*feed.js/).click();
    await workbench.editor('feed.js').locator('.view-line').first().waitFor();

    await workbench.command('Patio: Show Timeline');
    const page = workbench.webview();
    for (const program of ['feed', 'pricer', 'report']) {
      await page.locator(`.lane[data-program="${program}"]`).waitFor();
    }
    await page.locator('.lane[data-program="pricer"] .stopped').waitFor();
    await page.locator('.lane[data-program="feed"] .waiting', { hasText: "send to channel 'ticks'" }).waitFor();

    await workbench.command('Remove All Breakpoints');
    await workbench.command('Patio: Continue All Programs');
    await page.getByText('(has ended)').waitFor();
    await page.locator('.arrow').first().waitFor();
    await workbench.picturesInThemes('timeline');

    await page.locator('#stage').focus();
    await workbench.page.keyboard.press('Home');
    await page.locator('#told', { hasText: 'feed running for' }).waitFor();
    await page.getByRole('button', { name: 'As Table' }).click();
    await page.getByRole('cell', { name: 'export summaries' }).waitFor();
    await workbench.picture('timeline as a table');
    await page.getByRole('row', { name: 'export summaries' }).getByRole('button').click();
    await workbench.editor('pricer.py').locator('.view-line').first().waitFor();

    await workbench.command('Patio: Focus on Sessions View');
    await workbench.page.getByText('No session runs.').waitFor();
    await workbench.picture('view without a session');
  },
);
