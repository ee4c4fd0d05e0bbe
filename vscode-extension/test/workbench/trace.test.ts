import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { test } from 'node:test';
import { assertPerfettoOpens } from './perfetto';
import { HOME, SAMPLES } from './story';
import { TraceViewer } from './traceViewer';

test("what patio run --trace writes opens in Chrome's trace viewer", { timeout: 600_000 }, async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'trace-'));
  try {
    const file = path.join(folder, 'trace.json');
    const ended = spawnSync(path.join(HOME, 'bin/patio'), ['run', '--trace', file, path.join(SAMPLES, 'market')], {
      encoding: 'utf8',
    });
    assert.equal(ended.status, 0, ended.stderr);
    assertPerfettoOpens(file);
    const viewer = await TraceViewer.open();
    try {
      const { warnings, programs, arrows } = await viewer.load(readFileSync(file, 'utf8'), 'trace in chrome');
      assert.deepEqual(warnings, []);
      assert.deepEqual(Object.keys(programs).sort(), ['feed', 'pricer', 'report']);
      const has = (program: string, ...things: string[]) => {
        assert.deepEqual(
          things.filter((thing) => !programs[program]?.main?.includes(thing)),
          [],
          program,
        );
      };
      has('feed', 'starting', 'running', 'send ticks', 'exited 0');
      has('pricer', 'receive ticks', 'export summaries');
      has('report', "receive from channel 'alerts'", 'import summaries');
      assert.ok(arrows > 2000, `${arrows} arrows for 2000 ticks and what else passes`);
    } finally {
      await viewer.close();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});
