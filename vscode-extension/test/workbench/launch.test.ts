import { existsSync } from 'node:fs';
import * as path from 'node:path';
import { story } from './story';
import { until } from './until';

const FALLING = 'test/workbench/falling';

story('a launch.json is completed and checked, and what is picked is launched', FALLING, async (workbench, profile) => {
  await workbench.openFile('launch.json');
  await workbench.command('Problems: Focus on Problems View');
  await workbench.problem('leave "program" or "manifest" out').waitFor();
  await workbench.problem('What to launch is missing').waitFor();
  await workbench.problem('Incorrect type. Expected one of boolean, array').waitFor();
  await workbench.problem('String does not match the pattern').waitFor(); // of a limit
  await workbench.problem('Value is below the minimum of 1').waitFor();

  await workbench.goTo(17, 7); // between two configurations
  await workbench.page.keyboard.press('Control+Space');
  await workbench.suggestion('Node.js: Attach').waitFor();
  await workbench.page.keyboard.type('Patio');
  await workbench.suggestion('Patio: Programs of a Manifest').waitFor();
  await workbench.suggestion('Patio: Waiting Session by Its Port').waitFor();
  await workbench.picture('launch.json snippets');
  await workbench.page.keyboard.press('Escape');
  await workbench.command('File: Revert File');

  await workbench.goTo(16, 7);
  await workbench.page.keyboard.press('End');
  await workbench.page.keyboard.type(',\n');
  await workbench.page.keyboard.press('Control+Space');
  await workbench.suggestion('justMyCode').waitFor();
  await workbench.suggestion('noDebug').waitFor();
  await workbench.picture('launch.json');
  await workbench.page.keyboard.press('Escape');
  await workbench.command('File: Revert File');

  await workbench.command('Debug: Select and Start Debugging');
  await workbench.pick('Daedalus alone');
  await workbench.console('wears wax').waitFor();
  await workbench.console('All programs have ended. Status 0.').waitFor();
  await until('the file of the task', () => Promise.resolve(existsSync(path.join(profile.workspace, 'prepared'))));

  await workbench.breakpoint('Uncaught exceptions').getByRole('checkbox').check();
  await workbench.command('Debug: Select and Start Debugging');
  await workbench.pick('Patio...');
  await workbench.choice('patio.json').waitFor();
  await workbench.choice('Icarus.java').waitFor();
  await workbench.choice('wings.py').waitFor({ state: 'detached' }); // a module that only others use
  await workbench.picture('configurations that need no launch.json');
  await workbench.pick('Icarus.java');
  await workbench.stopsAt('Icarus.java', 4);
  await workbench.page.getByText('Paused on exception').first().waitFor();
  await workbench.picture('uncaught exception');
});

story('what is launched in a terminal writes there, and is debugged', FALLING, async (workbench) => {
  await workbench.openFile('daedalus.py');
  await workbench.command('Debug: Select and Start Debugging');
  await workbench.pick('Daedalus in a terminal');
  await workbench.stopsAt('daedalus.py', 1);
  await workbench.page.keyboard.press('F5');
  await workbench.console('All programs have ended. Status 0.').waitFor();
  await workbench.command('Terminal: Focus Terminal');
  await workbench.terminal('wears wax').waitFor();
  await workbench.picture('launched in a terminal');
});

story('what a program says when it falls is a problem, and leads to its line', FALLING, async (workbench) => {
  await workbench.openFile('phaethon.py');
  await workbench.command('Patio: Run This File Alone with Patio');
  await workbench.terminal('ValueError: too near to the earth').waitFor();
  await workbench.command('Problems: Focus on Problems View');
  await workbench.problem('ValueError: too near to the earth').waitFor();
  await workbench.picture('problem of a traceback');
  await workbench.problem('ValueError: too near to the earth').dblclick();
  await until('the line that raised', () => workbench.standsAt('phaethon.py', 2));

  await workbench.openFile('Icarus.java');
  await workbench.command('Patio: Run This File Alone with Patio');
  await workbench.terminal('IllegalStateException: too close to the sun').waitFor();
  await workbench.followLink('Icarus.java:4', 'Icarus.java', 4);
});
