import type { Lanes, Slice } from './lanes';

export type Direction = 'left' | 'right' | 'up' | 'down' | 'first' | 'last';

/** What the keyboard gets to from something: along its track, or to what was at that time in the next one. */
export function walk(lanes: Lanes, from: Slice | undefined, direction: Direction): Slice | undefined {
  const tracks = lanes.all.flatMap((lane) =>
    [...lane.tracks.keys()].map((tid) => [...lanes.slices(lane, tid)].sort((a, b) => a.begin - b.begin)),
  );
  const filled = tracks.filter((slices) => slices.length > 0);
  const number = filled.findIndex(([first]) => first?.pid === from?.pid && first?.tid === from?.tid);
  const track = filled[number];
  if (from === undefined || track === undefined) {
    return filled[0]?.at(direction === 'first' ? 0 : -1);
  }
  const place = track.findIndex((each) => each.begin === from.begin && each.kind === from.kind);
  switch (direction) {
    case 'left':
      return track[Math.max(0, place - 1)];
    case 'right':
      return track[Math.min(track.length - 1, place + 1)];
    case 'first':
      return track[0];
    case 'last':
      return track.at(-1);
    case 'up':
      return nearest(filled[number - 1] ?? track, from);
    case 'down':
      return nearest(filled[number + 1] ?? track, from);
  }
}

function nearest(slices: readonly Slice[], to: Slice): Slice | undefined {
  const distance = (slice: Slice) => Math.abs(slice.begin - to.begin);
  return slices.reduce<Slice | undefined>(
    (best, each) => (best === undefined || distance(each) < distance(best) ? each : best),
    undefined,
  );
}
