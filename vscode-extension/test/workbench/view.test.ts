import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { assertPerfettoOpens } from './perfetto';
import { SAMPLES, story } from './story';
import { TraceViewer } from './traceViewer';
import { until } from './until';
import { PICTURES } from './window';
import type { Workbench } from './workbench';

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
    await workbench.row(/ticks.*100\/100.*1 waits to send/).waitFor();
    await workbench.row(/^waits: send.*feed.js/).waitFor();
    await workbench.picturesInThemes('view');
    await workbench.row(/^waits: send.*feed.js/).click();
    await workbench.editor('feed.js').locator('.view-line').first().waitFor();
    await workbench.row(/^ticks/).click();
    await until('where the channel is opened', () => workbench.standsAt('feed.js', 20));
    await workbench.row(/^pricer/).click();
    await until('where the program is named', () => workbench.standsAt('patio.json', 6));

    await workbench.row(/^symbols/).hover();
    await workbench.hover('"OAK"').waitFor();
    await workbench
      .row(/^symbols/)
      .getByRole('button', { name: 'Show Value' })
      .click();
    await workbench.page.locator('.editor-group-container.active .view-line', { hasText: '"OAK"' }).waitFor();
    await workbench.picture('value of an export');

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

    await showsWhatItSaves(workbench, page);

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

/** Saves the timeline as a picture and as a trace, and opens both. */
async function showsWhatItSaves(workbench: Workbench, timeline: FrameLocator): Promise<void> {
  await timeline.getByRole('button', { name: 'Save as SVG' }).click();
  const picture = await workbench.save('timeline.svg');
  const page = await workbench.openPage(picture);
  for (const program of ['feed', 'pricer', 'report']) {
    await page.locator(`.lane[data-program="${program}"] .name`).waitFor();
  }
  assert.ok((await page.locator('.arrow').count()) > 0);
  assert.match((await page.locator('.stopped rect').first().getAttribute('fill')) ?? '', /^rgb/); // needs no style sheet
  await page.screenshot({ path: `${PICTURES}/saved timeline.png` });
  await page.close();

  await timeline.getByRole('button', { name: 'Save as Trace' }).click();
  const trace = await workbench.save('trace.json');
  assertPerfettoOpens(trace);
  const viewer = await TraceViewer.open();
  try {
    const { warnings, programs, arrows } = await viewer.load(readFileSync(trace, 'utf8'), 'saved trace in chrome');
    assert.deepEqual(warnings, []);
    assert.deepEqual(Object.keys(programs).sort(), ['feed', 'pricer', 'report']);
    assert.ok(
      programs.pricer?.main?.some((what) => what.includes('breakpoint')),
      String(programs.pricer?.main),
    );
    assert.ok(arrows > 0);
  } finally {
    await viewer.close();
  }
}
