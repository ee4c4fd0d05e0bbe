import * as path from 'node:path';
import { languageOf, MANIFEST } from './runnable';

/** What to launch, in the words of a launch configuration. */
export type Choice = { readonly manifest: string } | { readonly program: string };

/**
 * What a user means who has a file before the eyes and asks to run: the manifest nearest above the file; where there is
 * none, the file; with no file that could run, the manifest of the workspace's root.
 */
export function choose(
  file: string | undefined,
  root: string | undefined,
  exists: (file: string) => boolean,
): Choice | undefined {
  if (file !== undefined && (languageOf(file) !== undefined || path.basename(file) === MANIFEST)) {
    const manifest = nearestManifest(file, root, exists);
    return manifest === undefined ? { program: file } : { manifest };
  }
  const manifest = root === undefined ? undefined : path.join(root, MANIFEST);
  return manifest !== undefined && exists(manifest) ? { manifest } : undefined;
}

/** Launches just this: a manifest, or a file alone. */
export function exactly(file: string): Choice {
  return path.extname(file) === '.json' ? { manifest: file } : { program: file };
}

function nearestManifest(
  file: string,
  root: string | undefined,
  exists: (file: string) => boolean,
): string | undefined {
  let folder = path.dirname(file);
  for (;;) {
    const manifest = path.join(folder, MANIFEST);
    if (exists(manifest)) {
      return manifest;
    }
    if (folder === root || root === undefined || path.dirname(folder) === folder) {
      return undefined;
    }
    folder = path.dirname(folder);
  }
}
