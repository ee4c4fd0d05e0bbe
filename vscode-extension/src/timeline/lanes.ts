import type { Batch, TraceEvent } from './events';

/** Something a track did, from `begin` to `end` in microseconds. */
export interface Slice {
  readonly kind: 'starting' | 'running' | 'stopped' | 'waiting' | 'passage' | 'end';
  readonly name: string;
  readonly begin: number;
  readonly end: number;
  readonly where: string;
  readonly pid: number;
  readonly tid: number;
}

/** Something that went from one program to another. */
export interface Arrow {
  readonly name: string;
  readonly from: End;
  readonly to: End;
}

interface End {
  readonly pid: number;
  readonly tid: number;
  readonly at: number;
}

/** A program: its slices by tracks, the main one first. */
export interface Lane {
  readonly pid: number;
  name: string;
  readonly tracks: Map<number, Slice[]>;
}

/** So many slices of a track, and so many arrows, are kept: the newest. */
const MOST = 20_000;

/** What is to be shown: the lanes of the programs, in the order of their starts. */
export class Lanes {
  private readonly byPid = new Map<number, Lane>();
  private readonly halves = new Map<number, End>();
  private open: Slice[] = [];
  readonly arrows: Arrow[] = [];
  leftOut = 0;
  /** The latest moment that is known of. */
  now = 0;
  private earliest = Number.POSITIVE_INFINITY;

  add(batch: Batch): void {
    batch.events.forEach((event) => {
      this.take(event);
    });
    this.open = batch.open.map(sliceOf);
    this.leftOut = batch.leftOut;
    this.open.forEach((slice) => {
      this.reach(slice);
    });
  }

  /** The earliest one. */
  get first(): number {
    return Math.min(this.earliest, this.now);
  }

  get all(): Lane[] {
    return [...this.byPid.values()];
  }

  /** All slices of a track, also those that go on. */
  slices(lane: Lane, tid: number): Slice[] {
    return [...(lane.tracks.get(tid) ?? []), ...this.open.filter((each) => each.pid === lane.pid && each.tid === tid)];
  }

  private take(event: TraceEvent): void {
    const lane = this.lane(event);
    if (event.ph === 'M') {
      if (event.name === 'process_name') {
        lane.name = event.args?.name ?? lane.name;
      }
      return;
    }
    if (event.ph === 'X') {
      const slice = sliceOf(event);
      keep(this.track(lane, event.tid), slice);
      this.reach(slice);
      return;
    }
    this.join(event);
  }

  private reach({ begin, end }: Slice): void {
    this.earliest = Math.min(this.earliest, begin);
    this.now = Math.max(this.now, end);
  }

  /** The ends of an arrow come one after the other. */
  private join(event: TraceEvent): void {
    const end = { pid: event.pid, tid: event.tid, at: event.ts ?? 0 };
    const id = event.id ?? 0;
    if (event.ph === 's') {
      this.halves.set(id, end);
      return;
    }
    const from = this.halves.get(id);
    this.halves.delete(id);
    if (from !== undefined) {
      keep(this.arrows, { name: event.name, from, to: end });
    }
  }

  private lane(event: TraceEvent): Lane {
    const known = this.byPid.get(event.pid);
    const lane = known ?? { pid: event.pid, name: String(event.pid), tracks: new Map<number, Slice[]>() };
    this.byPid.set(event.pid, lane);
    this.track(lane, event.tid);
    return lane;
  }

  private track(lane: Lane, tid: number): Slice[] {
    const slices = lane.tracks.get(tid) ?? [];
    lane.tracks.set(tid, slices);
    return slices;
  }
}

function keep<T>(all: T[], one: T): void {
  all.push(one);
  if (all.length > MOST) {
    all.splice(0, all.length - MOST);
  }
}

function sliceOf(event: TraceEvent): Slice {
  const begin = event.ts ?? 0;
  return {
    kind: kindOf(event),
    name: event.name,
    begin,
    end: begin + (event.dur ?? 0),
    where: event.args?.where ?? '',
    pid: event.pid,
    tid: event.tid,
  };
}

function kindOf({ cat, name }: TraceEvent): Slice['kind'] {
  switch (cat) {
    case 'wait':
      return 'waiting';
    case 'passage':
      return 'passage';
    case 'end':
      return 'end';
    default:
      return name === 'starting' || name === 'running' ? name : 'stopped';
  }
}

/** Whether it takes no time. */
export function isMoment({ kind }: Slice): boolean {
  return kind === 'passage' || kind === 'end';
}

/** What a reader is told of a slice. */
export function described(slice: Slice, program: string): string {
  const what =
    slice.kind === 'waiting' ? `waits: ${slice.name}` : slice.kind === 'end' ? `has ended: ${slice.name}` : slice.name;
  const length = isMoment(slice) ? '' : ` for ${duration(slice.end - slice.begin)}`;
  const where = slice.where === '' ? '' : `, ${slice.where}`;
  return `${program} ${what}${length}, at ${duration(slice.begin)}${where}`;
}

export function duration(micros: number): string {
  if (micros < 1000) {
    return `${micros.toFixed(0)} µs`;
  }
  return micros < 1_000_000 ? `${(micros / 1000).toFixed(1)} ms` : `${(micros / 1_000_000).toFixed(2)} s`;
}
