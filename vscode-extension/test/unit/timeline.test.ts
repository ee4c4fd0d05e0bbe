import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { TraceEvent } from '../../src/timeline/events';
import { described, duration, Lanes } from '../../src/timeline/lanes';
import { walk } from '../../src/timeline/walk';
import { Window } from '../../src/timeline/window';

const named = (pid: number, name: string): TraceEvent => ({
  ph: 'M',
  cat: '__metadata',
  name: 'process_name',
  pid,
  tid: pid * 10,
  args: { name },
});
const took = (pid: number, cat: string, name: string, ts: number, dur: number, where?: string): TraceEvent => ({
  ph: 'X',
  cat,
  name,
  pid,
  tid: pid * 10,
  ts,
  dur,
  ...(where === undefined ? {} : { args: { where } }),
});
const end = (ph: 's' | 'f', id: number, pid: number, ts: number): TraceEvent => ({
  ph,
  cat: 'passage',
  name: 'orders',
  id,
  pid,
  tid: pid * 10,
  ts,
});

function filled(): Lanes {
  const lanes = new Lanes();
  lanes.add({
    events: [
      named(1, 'ada'),
      named(2, 'guido'),
      took(1, 'passage', 'send orders', 100, 1, 'ada.js:3'),
      took(2, 'wait', "receive from channel 'orders'", 20, 90, 'guido.py:7'),
      end('s', 1, 1, 100),
      end('f', 1, 2, 110),
    ],
    open: [took(1, 'state', 'running', 0, 500), took(2, 'state', 'running', 10, 490)],
    leftOut: 0,
  });
  return lanes;
}

describe('the lanes of a timeline', () => {
  test('are those of the programs, by their names', () => {
    assert.deepEqual(
      filled().all.map(({ name }) => name),
      ['ada', 'guido'],
    );
  });

  test('have what has ended and what goes on, which is told anew each time', () => {
    const lanes = filled();
    lanes.add({ events: [], open: [took(1, 'state', 'running', 0, 900)], leftOut: 3 });
    const [ada] = lanes.all;
    assert.ok(ada);
    assert.deepEqual(
      lanes.slices(ada, 10).map((slice) => [slice.kind, slice.end]),
      [
        ['passage', 101],
        ['running', 900],
      ],
    );
    assert.equal(lanes.now, 900);
    assert.equal(lanes.leftOut, 3);
  });

  test('have arrows between them', () => {
    assert.deepEqual(filled().arrows, [
      { name: 'orders', from: { pid: 1, tid: 10, at: 100 }, to: { pid: 2, tid: 20, at: 110 } },
    ]);
  });

  test('keep the newest of too much', () => {
    const lanes = new Lanes();
    const events = Array.from({ length: 30_000 }, (_, number) => took(1, 'passage', 'send', number, 1));
    lanes.add({ events, open: [], leftOut: 0 });
    const [lane] = lanes.all;
    assert.ok(lane);
    assert.equal(lanes.slices(lane, 10).length, 20_000);
    assert.equal(lanes.slices(lane, 10).at(-1)?.begin, 29_999);
  });

  test('are told in words', () => {
    const lanes = filled();
    const slices = lanes.all.flatMap((lane) =>
      lanes.slices(lane, lane.pid * 10).map((each) => described(each, lane.name)),
    );
    assert.deepEqual(slices, [
      'ada send orders, at 100 µs, ada.js:3',
      'ada running for 500 µs, at 0 µs',
      "guido waits: receive from channel 'orders' for 90 µs, at 20 µs, guido.py:7",
      'guido running for 490 µs, at 10 µs',
    ]);
  });
});

test('the keyboard goes along a track, and to what was then in the next one', () => {
  const lanes = filled();
  const send = walk(lanes, undefined, 'right');
  assert.equal(send?.name, 'send orders');
  assert.equal(walk(lanes, send, 'left')?.name, 'running');
  assert.equal(walk(lanes, send, 'right')?.name, 'send orders');
  const wait = walk(lanes, send, 'down');
  assert.equal(wait?.name, "receive from channel 'orders'");
  assert.equal(walk(lanes, wait, 'up')?.pid, 1);
  assert.equal(walk(lanes, wait, 'first')?.name, 'running');
});

describe('the part of the time that is seen', () => {
  const at = (now: number) => {
    const window = new Window();
    window.reaches(now);
    return window;
  };
  const shown = ({ begin, end }: Window) => [begin, end];

  test('is all of it, until it is zoomed', () => {
    const window = at(1000);
    assert.deepEqual(shown(window), [0, 1000]);
    window.reaches(2000);
    assert.deepEqual(shown(window), [0, 2000]);
  });

  test('follows the present with the length that was chosen', () => {
    const window = at(1000);
    window.zoom(0.5, 0);
    window.reaches(2000);
    assert.deepEqual(shown(window), [1500, 2000]);
    window.move(-1);
    window.reaches(3000);
    assert.deepEqual(shown(window), [1000, 1500]);
    window.follow(true);
    assert.deepEqual(shown(window), [2500, 3000]);
    window.fit();
    assert.deepEqual(shown(window), [0, 3000]);
  });

  test('keeps the moment where it is around which it is zoomed', () => {
    const window = at(1000);
    window.follow(false);
    window.zoom(0.5, 200);
    assert.deepEqual(shown(window), [100, 600]);
  });

  test('has round moments marked', () => {
    assert.deepEqual(at(1000).ticks(5), [0, 200, 400, 600, 800, 1000]);
  });
});

test('durations are short', () => {
  assert.deepEqual([12, 1500, 2_500_000].map(duration), ['12 µs', '1.5 ms', '2.50 s']);
});
