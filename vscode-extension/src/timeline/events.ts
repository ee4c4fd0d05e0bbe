/** What a session says of what happens in it, over its control socket: Chrome's trace events, a few times a second. */
export interface TraceEvent {
  /** X: something that took some time; s and f: the ends of an arrow; M: a name. */
  readonly ph: 'X' | 's' | 'f' | 'M';
  readonly cat: string;
  readonly name: string;
  /** The lane of a program. */
  readonly pid: number;
  /** A track of the lane. */
  readonly tid: number;
  /** Microseconds since the session's start. */
  readonly ts?: number;
  readonly dur?: number;
  readonly id?: number;
  readonly args?: { readonly name?: string; readonly where?: string; readonly number?: number };
}

/** What happened since the batch before, and what goes on now, as far as it got. */
export interface Batch {
  readonly events: readonly TraceEvent[];
  readonly open: readonly TraceEvent[];
  readonly leftOut: number;
}

/** What the timeline's page is told. */
export type ToPage =
  | { readonly kind: 'begin'; readonly title: string }
  | { readonly kind: 'more'; readonly batch: Batch }
  | { readonly kind: 'end' };

/** What the page asks for. */
export type FromPage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'go'; readonly where: string }
  | { readonly kind: 'save'; readonly what: 'svg'; readonly text: string }
  | { readonly kind: 'save'; readonly what: 'trace' };
