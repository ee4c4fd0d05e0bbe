import assert from 'node:assert/strict';
import { once } from 'node:events';
import * as path from 'node:path';
import { SAMPLES, story } from './story';

story(
  'a session that waits is attached to, and goes on alone',
  path.join(SAMPLES, 'trio'),
  async (workbench, profile) => {
    const waiting = profile.patio('debug', 'patio.json');
    const ended = once(waiting.process, 'exit');
    await workbench.openFile('guido.py');
    await workbench.breakAt('guido.py', 15);

    await workbench.command('Patio: Attach to a Waiting Session');
    await workbench.answer('attach with nothing');
    await workbench.page.getByText('There has to be a "token"').waitFor();
    await workbench.picture('attach');
    await workbench.answer(await waiting.prints(/^attach with .*$/m));
    await workbench.page.keyboard.press('Enter');

    await workbench.lookAt('guido');
    await workbench.stopsAt('guido.py', 15);
    await workbench.evaluate('count + 41', '42');
    await workbench.picture('attached');
    await workbench.command('Debug: Disconnect');
    await workbench.thread('guido').waitFor({ state: 'detached' });
    assert.deepEqual(await ended, [0, null]);
  },
);
