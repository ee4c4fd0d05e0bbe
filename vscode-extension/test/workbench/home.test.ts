import * as path from 'node:path';
import { SAMPLES, story } from './story';

story(
  'a JDK of another version is told, with a button to what helps',
  path.join(SAMPLES, 'trio'),
  async (workbench) => {
    const toast = workbench.notification('Patio needs a JDK 25');
    await toast.waitFor();
    await workbench.picture('no jdk');
    await toast.getByRole('button', { name: 'How to Fix' }).click();
    await workbench.page.locator('.getting-started-step.expanded').getByText('Have a JDK 25').waitFor();
    await workbench.picture('getting started');
  },
  { settings: { 'patio.javaHome': '/usr' } },
);

story(
  'who has no Patio hears it when it is needed',
  path.join(SAMPLES, 'trio'),
  async (workbench) => {
    await workbench.openFile('guido.py');
    await workbench.pressF5('guido.py');
    await workbench.notification('Patio is not on the PATH').waitFor();
    await workbench.picture('no home');
  },
  { settings: { 'patio.home': '' } },
);
