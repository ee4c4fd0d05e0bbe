import { ORDERS, story } from './story';

story(
  'a spare host is kept as long as the setting says so',
  ORDERS,
  async (workbench, profile) => {
    await workbench.openFile('seller.py');
    await profile.says(/"on":true/, 'daemon', 'status', '--json');
    profile.setMachine({ 'patio.home': profile.home, 'patio.spareHost': false });
    await profile.says(/"on":false/, 'daemon', 'status', '--json');
  },
  { settings: { 'patio.spareHost': true } },
);
