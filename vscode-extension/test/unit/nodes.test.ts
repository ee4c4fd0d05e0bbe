import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { bar, bytes } from '../../src/view/amounts';
import { nodesOf, type Node } from '../../src/view/nodes';
import type { PatReport, Snapshot } from '../../src/view/reports';

const pat: PatReport = {
  id: 1,
  name: 'feed',
  language: 'js',
  state: 'running',
  restarts: 0,
  wallMillis: 2000,
  cpuMillis: 1234,
  allocatedBytes: 3 << 20,
  threads: 2,
};
const snapshot: Snapshot = {
  session: {
    session: '4711',
    folder: '/home/ada/market',
    programs: [pat, { ...pat, id: 2, name: 'report', state: 'exited', status: 3, restarts: 1 }],
  },
  space: {
    exports: [{ name: 'prices', version: 2, type: 'map', bytes: 154, owner: 'feed' }],
    channels: [
      {
        name: 'ticks',
        depth: 1,
        capacity: 100,
        waitingSenders: 0,
        waitingReceivers: 2,
        senders: ['feed'],
        receivers: [],
        closed: true,
      },
    ],
    pats: [
      { id: 1, waits: ["feed.js:3: receive from channel 'orders'"] },
      { id: 2, waits: [] },
    ],
  },
};

function rows(nodes: readonly Node[], indent = ''): string[] {
  return nodes.flatMap((node) => [`${indent}${node.label} ${node.description}`, ...rows(node.children, `${indent}  `)]);
}

describe('the Patio view', () => {
  test('shows a session with its programs, exports and channels', () => {
    assert.deepEqual(rows(nodesOf([snapshot])), [
      'market 1 of 2 running',
      '  programs 2',
      '    feed running · 1.2 s · 3.0 MB',
      "      waits: receive from channel 'orders' feed.js:3",
      '    report exited 3 · 1.2 s · 3.0 MB · 1 restart',
      '  exports 1',
      '    prices map · version 2 · 154 B · from feed',
      '  channels 1',
      '    ticks ▰▱▱▱▱▱▱▱ 1/100 · 2 wait to receive · closed',
    ]);
  });

  test('leads from a wait to its line, relative to the folder of the session', () => {
    const [session] = nodesOf([snapshot]);
    assert.deepEqual(session?.children[0]?.children[0]?.children[0]?.place, {
      file: '/home/ada/market/feed.js',
      line: 3,
    });
  });

  test('knows by which name the sources call a program, an export, a channel', () => {
    const groups = nodesOf([snapshot])[0]?.children ?? [];
    assert.deepEqual(
      groups.map(({ children }) => children[0]?.named),
      [
        { kind: 'program', name: 'feed', folder: '/home/ada/market' },
        { kind: 'export', name: 'prices', folder: '/home/ada/market' },
        { kind: 'channel', name: 'ticks', folder: '/home/ada/market' },
      ],
    );
  });

  test('gives every row an id of its own', () => {
    const ids = (nodes: readonly Node[]): string[] => nodes.flatMap((node) => [node.id, ...ids(node.children)]);
    const all = ids(nodesOf([snapshot]));
    assert.equal(new Set(all).size, all.length);
  });
});

test('sizes and bars are short', () => {
  assert.deepEqual([0, 1023, 1024, 5 << 20, 3 * 2 ** 30].map(bytes), ['0 B', '1023 B', '1.0 KB', '5.0 MB', '3.0 GB']);
  assert.deepEqual([bar(0, 8), bar(4, 8), bar(8, 8)], ['▱▱▱▱▱▱▱▱', '▰▰▰▰▱▱▱▱', '▰▰▰▰▰▰▰▰']);
});
