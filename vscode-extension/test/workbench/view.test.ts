import * as path from 'node:path';
import { SAMPLES, story } from './story';

story('the Patio view shows a session, and survives its end', path.join(SAMPLES, 'market'), async (workbench) => {
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
  await workbench.picture('view');
  await workbench.row(/^waits: send.*feed.js/).click();
  await workbench.editor('feed.js').locator('.view-line').first().waitFor();

  await workbench.command('Remove All Breakpoints');
  await workbench.page.keyboard.press('F5');
  await workbench.page.getByText('No session runs.').waitFor();
  await workbench.picture('view without a session');
});
