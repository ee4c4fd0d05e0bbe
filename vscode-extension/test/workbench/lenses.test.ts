import { ORDERS, story } from './story';

story('a program is debugged and run from the lenses above it', ORDERS, async (workbench) => {
  await workbench.openFile('seller.py');
  await workbench.breakAt('seller.py', 5);
  await workbench.lens('Debug seller and the others').waitFor();
  await workbench.picture('lenses');
  await workbench.lensButton('Debug seller and the others').click();
  await workbench.stopsAt('seller.py', 5);
  await workbench.command('Patio: Continue All Programs');
  await workbench.console('All programs have ended. Status 0.').waitFor();

  await workbench.lensButton('Run seller and the others').click();
  await workbench.terminal('seller | sold OAK').waitFor();
  await workbench.picture('run in a terminal');
});
