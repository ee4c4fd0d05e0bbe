import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import * as path from 'node:path';
import { ORDERS, story } from './story';

// VS Code runs the suite in its extension host, where the page's address says so, and tells the page how it went.
story(
  'the extension inside its host: activation, commands, names, configurations, tasks',
  ORDERS,
  async (workbench, profile) => {
    const extensions = path.join(profile.folder, 'extensions');
    const installed = readdirSync(extensions).find((name) => name.startsWith('patio.patio-'));
    assert.ok(installed);
    const { status, lines } = await workbench.testInside(
      profile,
      path.join(extensions, installed),
      path.resolve('target/test/api/suite.js'),
    );
    assert.equal(status, 0, lines.join('\n'));
    assert.equal(lines.filter((line) => line.includes('API TEST ok')).length, 6, lines.join('\n'));
  },
);
