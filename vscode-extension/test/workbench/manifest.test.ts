import { story } from './story';

story('mistakes in patio.json are shown where they are', 'test/workbench/mistakes', async (workbench) => {
  await workbench.openFile('patio.json');
  await workbench.command('Problems: Focus on Problems View');
  await workbench.problem('Value is below the minimum of 1').waitFor();
  await workbench.problem('Property restrat is not allowed').waitFor();
  await workbench.picture('manifest');
});
