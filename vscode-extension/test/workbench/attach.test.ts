import assert from 'node:assert/strict';
import { once } from 'node:events';
import * as path from 'node:path';
import { SAMPLES, STEADY, story } from './story';

story(
  'a session that waits is attached to, and goes on alone',
  path.join(SAMPLES, 'trio'),
  async (workbench, profile) => {
    const waiting = profile.patio('debug', 'patio.json');
    const ended = once(waiting.process, 'exit');
    await workbench.openFile('guido.py');
    await workbench.breakAt('guido.py', 15);

    const printed = await waiting.prints(/^attach with .*$/m);
    await workbench.command('Patio: Attach to a Session');
    await workbench.choice('ada, guido, james').waitFor();
    await workbench.picture('sessions to attach to');
    await workbench.pick('Another session');
    await workbench.answer('attach with nothing');
    await workbench.page.getByText('There has to be a "token"').waitFor();
    await workbench.picture('attach');
    await workbench.answer(printed);
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

story('what runs without a debugger gets one, and runs on when it leaves', STEADY, async (workbench, profile) => {
  const running = profile.patio('run', 'clock.py');
  await profile.says(/clock .*running/, 'ps');
  await workbench.openFile('clock.py');
  await workbench.breakAt('clock.py', 5);

  await workbench.command('Patio: Attach to a Session');
  await workbench.pick('clock');
  await workbench.lookAt('clock');
  await workbench.stopsAt('clock.py', 5);
  await workbench.evaluate('ticks >= 0', 'True');
  await workbench.command('Debug: Disconnect');
  await workbench.thread('clock').waitFor({ state: 'detached' });

  await workbench.command('Patio: Focus on Sessions View');
  const session = workbench.row(/steady/).first();
  await session.hover();
  await session.getByRole('button', { name: 'Attach Debugger' }).click();
  await workbench.lookAt('clock');
  await workbench.stopsAt('clock.py', 5);
  await workbench.command('Debug: Disconnect');
  await workbench.thread('clock').waitFor({ state: 'detached' });
  assert.equal(running.process.exitCode, null);
});
