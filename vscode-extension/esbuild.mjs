// Bundles the extension, or with `unit` or `workbench` the tests of that name, with `api` those inside VS Code, into target/.
import { build } from 'esbuild';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const common = { bundle: true, platform: 'node', target: 'node20', sourcemap: 'linked', logLevel: 'warning' };
const what = process.argv[2] ?? 'extension';

if (what === 'extension') {
  rmSync('target/extension', { recursive: true, force: true });
  const { metafile } = await build({
    ...common,
    metafile: true,
    entryPoints: ['src/extension.ts'],
    outdir: 'target/extension',
    format: 'cjs',
    external: ['vscode'],
    minify: true,
  });
  await build({
    ...common,
    platform: 'browser',
    target: 'es2022',
    entryPoints: { timeline: 'src/timeline/web/page.ts' },
    outdir: 'target/extension',
    format: 'iife',
    minify: true,
  });
  mkdirSync('target/schema', { recursive: true });
  copyFileSync('../docs/patio.schema.json', 'target/schema/patio.schema.json');
  writeFileSync('target/extension/LICENCES.txt', licences(Object.keys(metafile.inputs)));
} else if (what === 'api') {
  await build({
    ...common,
    entryPoints: ['test/api/suite.ts'],
    outdir: 'target/test/api',
    format: 'cjs',
    external: ['vscode'],
  });
} else {
  const folder = `test/${what}`;
  rmSync(`target/${folder}`, { recursive: true, force: true });
  await build({
    ...common,
    entryPoints: readdirSync(folder)
      .filter((name) => name.endsWith('.test.ts'))
      .map((name) => `${folder}/${name}`),
    outdir: `target/${folder}`,
    outExtension: { '.js': '.mjs' },
    format: 'esm',
    packages: 'external',
  });
}

/** The licences of the packages that are bundled: each asks to be passed on with it. */
function licences(files) {
  const packages = new Set(files.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []));
  return [...packages].sort().map(licence).join('\n\n');
}

function licence(folder) {
  const { name, version } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  if (file === undefined) {
    throw new Error(`${folder} has no licence`);
  }
  return `${name} ${version}\n\n${readFileSync(`${folder}/${file}`, 'utf8')}`;
}
