import { existsSync } from 'node:fs';
import * as path from 'node:path';
import { test } from 'node:test';
import { install, Profile } from './profile';
import { Workbench } from './workbench';

/** The home that is tried: that of this checkout, or another. */
export const HOME = process.env.PATIO_HOME ?? path.resolve('../distribution/target/patio');

export const SAMPLES = path.resolve('../samples');
export const ORDERS = 'test/workbench/orders';
export const STEADY = 'test/workbench/steady';

/** For a whole story. */
const LONGEST_MILLIS = 600_000;

interface Scene {
  readonly settings?: object;
  readonly environment?: Record<string, string>;
}

/** A test in a workbench of its own with a copy of a workspace. What fails leaves a picture and logs. */
export function story(
  name: string,
  workspace: string,
  tell: (workbench: Workbench, profile: Profile) => Promise<void>,
  scene: Scene = {},
): void {
  test(name, { timeout: LONGEST_MILLIS }, async () => {
    if (!existsSync(path.join(HOME, 'image/bin/java'))) {
      throw new Error(`no Patio in ${HOME}: build it, or set PATIO_HOME`);
    }
    install();
    const profile = new Profile(HOME, workspace, { 'patio.home': HOME, ...scene.settings }, scene.environment);
    try {
      const workbench = await Workbench.open(profile);
      try {
        await tell(workbench, profile);
      } catch (error) {
        const failed = `failed ${name.replaceAll(/\W+/g, ' ')}`;
        await workbench.picture(failed);
        profile.keepLogs(`target/logs/${failed}`);
        throw error;
      } finally {
        await workbench.close();
      }
    } finally {
      await profile.close();
    }
  });
}
