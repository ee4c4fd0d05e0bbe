import { described, duration, isMoment, type Arrow, type Lane, type Lanes, type Slice } from '../lanes';
import type { Window } from '../window';
import { svg } from './svg';

const NAMES = 120;
const AXIS = 22;
const BAR = 18;
const THIN = 8;
const GAP = 14;
/** Of arrows that are nearer to each other one is drawn. */
const NEAR = 4;
/** Programs with more tracks show the first ones. */
const MOST_TRACKS = 5;

/** What something in the picture stands for: a click leads there. */
export type Went = (slice: Slice) => void;

/** Draws the part of the lanes that is seen. */
export class Picture {
  private readonly middles = new Map<string, number>();

  constructor(
    private readonly lanes: Lanes,
    private readonly window: Window,
    private readonly width: number,
    private readonly focus: Slice | undefined,
    private readonly went: Went,
  ) {}

  draw(): SVGElement {
    let y = AXIS;
    const rows: Element[] = [];
    for (const lane of this.lanes.all) {
      const { row, height } = this.lane(lane, y);
      rows.push(row);
      y += height + GAP;
    }
    const parts = [definitions(), this.axis(y), ...rows, this.arrows()];
    return svg('svg', { width: this.width, height: y, viewBox: `0 0 ${this.width} ${y}`, class: 'picture' }, ...parts);
  }

  private x(at: number): number {
    return NAMES + ((at - this.window.begin) / this.window.length) * (this.width - NAMES);
  }

  private axis(height: number): Element {
    const marks = this.window.ticks(Math.max(2, Math.floor((this.width - NAMES) / 110))).flatMap((tick) => {
      const x = this.x(tick);
      return [
        svg('line', { x1: x, x2: x, y1: AXIS - 6, y2: height, class: 'tick' }),
        svg('text', { x: x + 3, y: AXIS - 9, class: 'time' }, duration(tick)),
      ];
    });
    return svg('g', {}, ...marks);
  }

  private lane(lane: Lane, top: number): { row: Element; height: number } {
    const label = svg('text', { x: 4, y: top + 13, class: 'name' }, short(lane.name));
    label.append(svg('title', {}, lane.name));
    const parts: Element[] = [label];
    let y = top;
    [...lane.tracks.keys()].slice(0, MOST_TRACKS).forEach((tid, number) => {
      const height = number === 0 ? BAR : THIN;
      this.middles.set(`${lane.pid}/${tid}`, y + height / 2);
      parts.push(...this.track(lane, this.lanes.slices(lane, tid), y, height));
      y += height + 2;
    });
    return { row: svg('g', { class: 'lane', 'data-program': lane.name }, ...parts), height: y - top };
  }

  private track(lane: Lane, slices: readonly Slice[], y: number, height: number): Element[] {
    const seen = slices.filter((each) => each.end >= this.window.begin && each.begin <= this.window.end);
    const longestFirst = [...seen].sort((a, b) => a.begin - b.begin || b.end - a.end);
    const drawnTo = new Map<Slice['kind'], number>();
    return longestFirst.flatMap((slice) => {
      const left = Math.max(NAMES, this.x(slice.begin));
      const right = Math.min(this.width, this.x(slice.end));
      if (right < (drawnTo.get(slice.kind) ?? 0) + 1 && !this.isFocus(slice)) {
        return []; // it would stand on another one
      }
      const width = Math.max(right - left, isMoment(slice) ? 2 : 1);
      drawnTo.set(slice.kind, left + width);
      return [this.slice(lane, slice, { left, y, width, height })];
    });
  }

  private slice(lane: Lane, slice: Slice, box: { left: number; y: number; width: number; height: number }): Element {
    const { left, y, width, height } = box;
    const within = slice.kind === 'waiting' || slice.kind === 'stopped' ? 2 : 0;
    const rectangle = svg('rect', { x: left, y: y + within, width, height: height - 2 * within });
    const group = svg(
      'g',
      { class: `slice ${slice.kind}${this.isFocus(slice) ? ' focus' : ''}${slice.where === '' ? '' : ' leads'}` },
      svg('title', {}, described(slice, lane.name)),
      rectangle,
    );
    const text = slice.kind === 'waiting' ? slice.name : slice.kind === 'stopped' ? `‖ ${slice.name}` : '';
    if (height === BAR && text !== '' && width > 7 * text.length) {
      group.append(svg('text', { x: left + 5, y: y + 13, class: 'label' }, text));
    }
    group.addEventListener('click', () => {
      this.went(slice);
    });
    return group;
  }

  private isFocus(slice: Slice): boolean {
    const focus = this.focus;
    return (
      focus?.pid === slice.pid && focus.tid === slice.tid && focus.begin === slice.begin && focus.kind === slice.kind
    );
  }

  private arrows(): Element {
    const drawn = new Set<string>();
    const lines = this.lanes.arrows.flatMap((arrow) => {
      const place = this.place(arrow);
      const key = place?.map((each) => Math.round(each / NEAR)).join();
      if (place === undefined || key === undefined || drawn.has(key)) {
        return [];
      }
      drawn.add(key);
      const [x1, y1, x2, y2] = place;
      return [
        svg('line', { x1, y1, x2, y2, class: 'arrow', 'marker-end': 'url(#head)' }, svg('title', {}, arrow.name)),
      ];
    });
    return svg('g', {}, ...lines);
  }

  private place({ from, to }: Arrow): [number, number, number, number] | undefined {
    const y1 = this.middles.get(`${from.pid}/${from.tid}`);
    const y2 = this.middles.get(`${to.pid}/${to.tid}`);
    const seen = to.at >= this.window.begin && from.at <= this.window.end && from.at >= this.window.begin;
    return seen && y1 !== undefined && y2 !== undefined ? [this.x(from.at), y1, this.x(to.at), y2] : undefined;
  }
}

/** The head of an arrow, and what waiting is drawn with, so that it need not be told by its colour. */
function definitions(): Element {
  return svg(
    'defs',
    {},
    svg(
      'marker',
      { id: 'head', viewBox: '0 0 8 8', refX: 7, refY: 4, markerWidth: 6, markerHeight: 6, orient: 'auto' },
      svg('path', { d: 'M0 0 L8 4 L0 8 z', class: 'head' }),
    ),
    svg(
      'pattern',
      { id: 'hatch', width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
      svg('rect', { width: 6, height: 6, class: 'hatch-ground' }),
      svg('line', { x1: 0, x2: 0, y1: 0, y2: 6, class: 'hatch-line' }),
    ),
  );
}

function short(name: string): string {
  return name.length > 16 ? `${name.slice(0, 15)}…` : name;
}
