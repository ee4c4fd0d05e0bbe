import assert from 'node:assert/strict';
import { story } from './story';

story(
  'mistakes in patio.json are shown where they are, and one mended',
  'test/workbench/mistakes',
  async (workbench) => {
    await workbench.openFile('patio.json');
    await workbench.command('Problems: Focus on Problems View');
    await workbench.problem('Value is below the minimum of 1').waitFor();
    await workbench.problem('Property restrat is not allowed').waitFor();
    await workbench.problem('there is no file "oscar.js"').waitFor(); // by the language server, which tells no mistake twice
    await workbench.problem('nobody exports "secert"').waitFor();
    assert.equal(await workbench.problem(/^(?!patio.json)/).count(), 4);
    await workbench.goTo(6, 65);
    await workbench.page.keyboard.press('Control+.');
    await workbench.fix('Replace with "secret"').waitFor();
    await workbench.picture('manifest');

    await workbench.fix('Replace with "secret"').hover({ force: true }); // until the mouse moves, nothing can be clicked
    await workbench.fix('Replace with "secret"').click();
    await workbench.line('patio.json', '"exports:secret"').waitFor();
    await workbench.problem('nobody exports').waitFor({ state: 'detached' });
  },
);
