import type { Control } from '../view/control';
import type { Batch, ToPage, TraceEvent } from './events';

/** So many events can be saved: the newest. */
const MOST = 100_000;

/** What happens in a session, from now on to its end, for a page that may come later or again. */
export class Recording {
  private readonly names: TraceEvent[] = [];
  private events: TraceEvent[] = [];
  private last: Batch = { events: [], open: [], leftOut: 0 };
  private over = false;
  private readonly stop: () => void;

  constructor(
    control: Control,
    readonly session: string,
    private readonly title: string,
    private readonly tell: (message: ToPage) => void,
  ) {
    this.stop = control.follow(
      session,
      { do: 'timeline' },
      (line) => {
        this.add(line);
      },
      () => {
        this.over = true;
        this.tell({ kind: 'end' });
      },
    );
  }

  private add(line: unknown): void {
    if (!isBatch(line)) {
      return; // an older Patio, which does not know of it
    }
    this.last = line;
    for (const event of line.events) {
      (event.ph === 'M' ? this.names : this.events).push(event);
    }
    this.events = this.events.slice(-MOST);
    this.tell({ kind: 'more', batch: line });
  }

  /** Tells a page all that is known. */
  replay(): void {
    this.tell({ kind: 'begin', title: this.title });
    this.tell({ kind: 'more', batch: { ...this.last, events: [...this.names, ...this.events] } });
    if (this.over) {
      this.tell({ kind: 'end' });
    }
  }

  /** A file as `patio run --trace` writes it. */
  trace(): string {
    const lines = [...this.names, ...this.events, ...this.last.open].map((event) => JSON.stringify(event));
    return `[\n${lines.join(',\n')}\n]\n`;
  }

  dispose(): void {
    this.stop();
  }
}

function isBatch(line: unknown): line is Batch {
  return Array.isArray((line as Partial<Batch>).events);
}
