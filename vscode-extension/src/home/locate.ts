import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import * as path from 'node:path';

/** What starts Patio, and who said so. */
export interface Home {
  readonly launcher: string;
  readonly foundBy: 'setting' | 'path' | 'workspace';
}

/** Where a home may be. */
export interface Places {
  /** The setting `patio.home`, or nothing. */
  readonly setting: string;
  /** The variable PATH. */
  readonly path: string;
  /** The folders of the workspace. */
  readonly folders: readonly string[];
}

/** Finds the home: what the setting says and nothing else, or `patio` on the PATH, or that of a workspace folder. */
export async function locate(places: Places): Promise<Home | undefined> {
  if (places.setting !== '') {
    const setting = places.setting;
    return found('setting', [setting, path.join(setting, 'bin', 'patio'), path.join(setting, 'patio')]);
  }
  const onPath = places.path.split(path.delimiter).filter((folder) => path.isAbsolute(folder));
  return (
    (await found('path', inEach(onPath, 'patio'))) ??
    (await found('workspace', [...inEach(places.folders, 'patio'), ...inEach(places.folders, 'bin/patio')]))
  );
}

/** Whether it is the launcher of a checkout that has not been built, so that the first command builds it. */
export async function isUnbuilt(home: Home): Promise<boolean> {
  const folder = path.dirname(home.launcher);
  return (
    (await isProgram(path.join(folder, 'mvnw'))) &&
    !(await isProgram(path.join(folder, 'distribution/target/patio/image/bin/java')))
  );
}

function inEach(folders: readonly string[], name: string): string[] {
  return folders.map((folder) => path.join(folder, name));
}

async function found(foundBy: Home['foundBy'], launchers: readonly string[]): Promise<Home | undefined> {
  for (const launcher of launchers) {
    if (await isProgram(launcher)) {
      return { launcher, foundBy };
    }
  }
  return undefined;
}

async function isProgram(file: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK);
    return (await stat(file)).isFile();
  } catch {
    return false;
  }
}
