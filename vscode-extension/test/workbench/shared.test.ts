import { ORDERS, story } from './story';

story('who exports a new version of a name, or sends to a channel, is stopped', ORDERS, async (workbench) => {
  await workbench.openFile('buyer.js');
  await workbench.breakAt('buyer.js', 6);
  await workbench.command('Patio: Debug with Patio'); // F5 would ask here whether to debug with Node.js
  await workbench.lookAt('buyer');
  await workbench.stopsAt('buyer.js', 6);

  await workbench.unfold('Locals', false); // which have an "exports", too
  await workbench.unfold('Shared');
  await workbench.unfold('exports');
  await workbench.variable(/^price/).click({ button: 'right' });
  await workbench.menu('Break on Value Change').waitFor();
  await workbench.picture('menu of an export');
  await workbench.choose('Break on Value Change');
  await workbench.breakpoint('export price').waitFor();

  await workbench.command('Patio: Focus on Sessions View');
  await workbench.row(/^orders\s*[▰▱]/).click({ button: 'right' });
  await workbench.picture('menu of a channel');
  await workbench.choose('Break on Value Change');
  await workbench.command('View: Show Run and Debug');
  await workbench.breakpoint('channel orders').waitFor();

  await workbench.page.keyboard.press('F5');
  for (const program of ['buyer', 'seller']) {
    await workbench
      .thread(program)
      .filter({ hasText: /data breakpoint/i })
      .waitFor(); // a later stop would take the focus
  }
  await workbench.lookAt('buyer');
  await workbench.stopsAt('buyer.js', 7);
  await workbench.lookAt('seller');
  await workbench.stopsAt('seller.py', 7);
  await workbench.variable('Globals').waitFor();
  await workbench.picture('data breakpoint');
  await workbench.command('Patio: Continue All Programs');
  await workbench.console('All programs have ended. Status 0.').waitFor();
});

story('a message is followed to the program that receives it', ORDERS, async (workbench) => {
  await workbench.openFile('buyer.js');
  await workbench.breakAt('buyer.js', 6);
  await workbench.command('Patio: Debug with Patio'); // F5 would ask here whether to debug with Node.js
  await workbench.lookAt('buyer');
  await workbench.stopsAt('buyer.js', 6);

  await workbench.variable('price').waitFor();
  await workbench.command('Patio: Follow Message');
  await workbench.lookAt('seller');
  await workbench.stopsAt('seller.py', 5);
  await workbench.frame('sent by buyer').waitFor();
  await workbench.variable(/^order\b/).waitFor();
  await workbench.picture('message');
  await workbench.command('Patio: Continue All Programs');
  await workbench.console('All programs have ended. Status 0.').waitFor();
});
