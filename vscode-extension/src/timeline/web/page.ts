import type { FromPage, ToPage } from '../events';
import { described, Lanes, type Slice } from '../lanes';
import { walk, type Direction } from '../walk';
import { Window } from '../window';
import { Picture } from './picture';
import { standalone } from './svg';
import { table } from './table';

declare function acquireVsCodeApi(): { postMessage(message: FromPage): void };

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
};

/** The timeline as its user sees it. */
class Page {
  private readonly host = acquireVsCodeApi();
  private readonly title = part('title');
  private readonly stage = part('stage');
  private readonly told = part('told');
  private lanes = new Lanes();
  private window = new Window();
  private focus: Slice | undefined;
  private asTable = false;
  private asked = false;

  begin(): void {
    window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
      this.hear(data);
    });
    window.addEventListener('resize', () => {
      this.drawSoon();
    });
    this.stage.addEventListener('keydown', (event) => {
      this.key(event);
    });
    this.stage.addEventListener('wheel', (event) => {
      this.wheel(event);
    });
    const actions: Record<string, () => void> = {
      in: () => {
        this.zoom(0.5);
      },
      out: () => {
        this.zoom(2);
      },
      all: () => {
        this.window.fit();
      },
      follow: () => {
        this.window.follow(!this.window.follows);
      },
      table: () => {
        this.asTable = !this.asTable;
      },
      svg: () => {
        this.save();
      },
      trace: () => {
        this.host.postMessage({ kind: 'save', what: 'trace' });
      },
    };
    for (const [id, act] of Object.entries(actions)) {
      part(id).addEventListener('click', () => {
        act();
        this.drawSoon();
      });
    }
    this.host.postMessage({ kind: 'ready' });
  }

  private hear(message: ToPage): void {
    switch (message.kind) {
      case 'begin':
        this.lanes = new Lanes();
        this.window = new Window();
        this.focus = undefined;
        this.title.textContent = message.title;
        break;
      case 'more':
        this.lanes.add(message.batch);
        this.window.reaches(this.lanes.now, this.lanes.first);
        part('left-out').textContent =
          this.lanes.leftOut === 0 ? '' : `${this.lanes.leftOut} events came too fast and are not shown`;
        break;
      case 'end':
        this.title.textContent += ' (has ended)';
        break;
    }
    if (!this.asTable || message.kind !== 'more') {
      this.drawSoon(); // a table that changes all the time cannot be read
    }
  }

  private drawSoon(): void {
    if (!this.asked) {
      this.asked = true;
      requestAnimationFrame(() => {
        this.asked = false;
        this.draw();
      });
    }
  }

  private draw(): void {
    part('follow').setAttribute('aria-pressed', String(this.window.follows));
    part('table').setAttribute('aria-pressed', String(this.asTable));
    const go = (slice: Slice) => {
      this.go(slice);
    };
    if (this.asTable) {
      this.stage.replaceChildren(table(this.lanes, go));
    } else {
      const width = Math.max(this.stage.clientWidth - 4, 400);
      this.stage.replaceChildren(new Picture(this.lanes, this.window, width, this.focus, go).draw());
    }
  }

  private key(event: KeyboardEvent): void {
    const direction = DIRECTIONS[event.key];
    if (this.asTable) {
      return;
    }
    if (direction !== undefined) {
      this.focus = walk(this.lanes, this.focus, direction);
      this.tell();
    } else if (event.key === 'Enter' && this.focus !== undefined) {
      this.go(this.focus);
    } else if (event.key === '+' || event.key === '-') {
      this.zoom(event.key === '+' ? 0.5 : 2);
    } else if (event.key === '0') {
      this.window.fit();
    } else if (event.key === 'f') {
      this.window.follow(!this.window.follows);
    } else {
      return;
    }
    event.preventDefault();
    this.drawSoon();
  }

  private wheel(event: WheelEvent): void {
    if (this.asTable) {
      return;
    }
    if (event.ctrlKey) {
      const share = event.offsetX / Math.max(this.stage.clientWidth, 1);
      this.window.zoom(event.deltaY < 0 ? 0.8 : 1.25, this.window.begin + share * this.window.length);
    } else if (event.deltaX !== 0 || event.shiftKey) {
      this.window.move((event.deltaX === 0 ? event.deltaY : event.deltaX) / 1000);
    } else {
      return;
    }
    event.preventDefault();
    this.drawSoon();
  }

  private zoom(factor: number): void {
    this.window.zoom(factor, this.focus?.begin ?? this.window.begin + this.window.length / 2);
  }

  /** Says what the keyboard has got to, and shows it. */
  private tell(): void {
    if (this.focus !== undefined) {
      const { pid } = this.focus;
      const program = this.lanes.all.find((lane) => lane.pid === pid)?.name ?? '';
      this.told.textContent = described(this.focus, program);
      this.window.show(this.focus.begin);
    }
  }

  private go(slice: Slice): void {
    this.focus = slice;
    this.tell();
    this.drawSoon();
    if (slice.where !== '') {
      this.host.postMessage({ kind: 'go', where: slice.where });
    }
  }

  private save(): void {
    const picture = this.stage.querySelector<SVGElement>('svg');
    if (picture !== null) {
      const background = getComputedStyle(document.body).backgroundColor;
      this.host.postMessage({ kind: 'save', what: 'svg', text: standalone(picture, background) });
    }
  }
}

function part(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) {
    throw new Error(`the page has no ${id}`);
  }
  return found;
}

new Page().begin();
