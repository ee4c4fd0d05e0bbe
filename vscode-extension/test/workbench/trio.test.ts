import * as path from 'node:path';
import { SAMPLES, story } from './story';

story('three programs are debugged from F5 to their ends', path.join(SAMPLES, 'trio'), async (workbench) => {
  const { page } = workbench;
  await workbench.openFile('James.java');
  await workbench.breakAt('James.java', 14);
  await workbench.openFile('guido.py');
  await workbench.breakAt('guido.py', 15);
  await workbench.pressF5('guido.py');

  await workbench.lookAt('james'); // a later stop would take the focus
  await workbench.lookAt('guido');
  await workbench.stopsAt('guido.py', 15);
  await workbench.thread('ada').waitFor();
  await workbench.variable('count').first().waitFor();
  await workbench.line('guido.py', 'while count < total: count = 1, total = 4').waitFor(); // values beside the code
  await workbench.picture('debugging');

  await page.keyboard.press('F10');
  await workbench.stopsAt('guido.py', 13);
  await workbench.evaluate('count + 41', '42');
  await workbench.picture('evaluated');

  await workbench.lookAt('james');
  await workbench.stopsAt('James.java', 14);
  await workbench.picture('stopped in java');

  await workbench.command('Remove All Breakpoints');
  await page.keyboard.press('F5');
  await workbench.lookAt('guido');
  await page.keyboard.press('F5');
  await workbench.console('All programs have ended. Status 0.').waitFor();
  await page.locator('.debug-toolbar').waitFor({ state: 'hidden' });
});

story(
  'one program is restarted and killed while another stays stopped',
  path.join(SAMPLES, 'trio'),
  async (workbench) => {
    await workbench.openFile('James.java');
    await workbench.breakAt('James.java', 14);
    await workbench.openFile('guido.py');
    await workbench.breakAt('guido.py', 15);
    await workbench.pressF5('guido.py');
    await workbench.lookAt('james');
    await workbench.lookAt('guido');

    await workbench.stopsAt('guido.py', 15);
    await workbench.page.keyboard.press('F10');
    await workbench.stopsAt('guido.py', 13);
    await workbench.thread('guido').click({ button: 'right' });
    await workbench.choose('Restart Program');
    await workbench.stopsAt('guido.py', 15);

    await workbench.thread('guido').click({ button: 'right' });
    await workbench.menu('Kill Program').waitFor();
    await workbench.picture('menu of a program');
    await workbench.choose('Kill Program');
    await workbench.thread('guido').waitFor({ state: 'detached' });
    await workbench.lookAt('james');
    await workbench.stopsAt('James.java', 14);
  },
);
