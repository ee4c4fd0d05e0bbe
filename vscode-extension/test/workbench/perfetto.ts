import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

interface Event {
  ph: string;
}

/** Perfetto's importer, which nothing installs: where PERFETTO says that its trace_processor_shell is. */
const SHELL = process.env.PERFETTO;

const LOST = "select count(*) as n from stats where severity in ('error', 'data_loss') and value > 0";
const SLICES = 'select count(*) as n from slice where dur >= 0';
const ARROWS = 'select count(*) as n from flow';

/** Perfetto has each slice of the trace and each arrow, and found nothing wrong with them. */
export function assertPerfettoOpens(file: string): void {
  if (SHELL === undefined) {
    return;
  }
  const events = JSON.parse(readFileSync(file, 'utf8')) as Event[];
  const of = (ph: string) => events.filter((event) => event.ph === ph).length;
  assert.ok(of('X') > 0 && of('s') > 0);
  assert.deepEqual(
    [LOST, SLICES, ARROWS].map((query) => count(SHELL, file, query)),
    [0, of('X'), of('s')],
  );
}

function count(shell: string, file: string, query: string): number {
  const answer = execFileSync(shell, ['query', file, query], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  return Number(answer.trim().split('\n').at(-1));
}
