import assert from 'node:assert/strict';
import { story } from './story';

story('mistakes in patio.json are shown where they are', 'test/workbench/mistakes', async (workbench) => {
  await workbench.openFile('patio.json');
  await workbench.command('Problems: Focus on Problems View');
  await workbench.problem('Value is below the minimum of 1').waitFor();
  await workbench.problem('Property restrat is not allowed').waitFor();
  await workbench.problem('there is no file "oscar.js"').waitFor(); // by the language server, which tells no mistake twice
  assert.equal(await workbench.problem(/^(?!patio.json)/).count(), 3);
  await workbench.picture('manifest');
});
