/** The shared space of a session: values that programs of all languages exchange by name, frozen and without a copy. */

/** What went wrong in the shared space. */
export class PatioError extends Error {
  readonly code:
    | 'PATIO_TIMEOUT'
    | 'PATIO_CLOSED'
    | 'PATIO_NOT_SHAREABLE'
    | 'PATIO_NEVER_EXPORTED'
    | 'PATIO_DEADLOCK'
    | 'PATIO_ENDED'
    | 'PATIO_FULL'
    | 'PATIO_MISUSE';
  /** Of an error that ended a program in another language: its class in that language's words. */
  readonly type?: string;
  /** As the other program printed it. */
  readonly traceback?: string;
}

export interface Waiting {
  /** In milliseconds; without one, the wait has no end of its own. */
  timeout?: number;
}

/** What shows numbers; one with a property `shape`, an array of lengths, is a matrix, the last dimension of which runs fastest. */
type TypedArray =
  | Int8Array
  | Int16Array
  | Int32Array
  | BigInt64Array
  | Uint8Array
  | Uint16Array
  | Uint32Array
  | BigUint64Array
  | Float32Array
  | Float64Array;

/** A value as the space gives it back: nothing in it can be changed. */
export type Frozen<T> = T extends (...args: never[]) => unknown
  ? never
  : T extends Date | Channel<unknown> | TypedArray
    ? T
    : T extends Map<infer K, infer V>
      ? ReadonlyMap<Frozen<K>, Frozen<V>>
      : T extends Set<infer E>
        ? ReadonlySet<Frozen<E>>
        : T extends object
          ? { readonly [K in keyof T]: Frozen<T[K]> }
          : T;

// --- values

/** Gives the frozen form of a value; the same object for one that is frozen. */
export function freeze<T>(value: T): Frozen<T>;
/** Gives a copy that can be changed. */
export function thaw<T = unknown>(value: unknown): T;
export function isFrozen(value: unknown): boolean;

// --- exports

/** Puts a value under a name, and gives the number of the version. */
declare function exportValue(name: string, value: unknown): number;
/** Waits for the value under a name. */
declare function importValue<T = unknown>(name: string, options?: Waiting): Promise<T>;
export { exportValue as export, importValue as import };
/** As `import`, blocking the program. */
export function importSync<T = unknown>(name: string, options?: Waiting): T;
/** What is exported now. */
export function exports(): { name: string; version: number; type: string; bytes: number; owner: string }[];
/** Takes an export back; whether there was one. */
export function retract(name: string): boolean;
/** Every version from the current one on, until the name is retracted. */
export function watch<T = unknown>(name: string): AsyncIterable<T> & Iterable<T>;

// --- channels

/** A bounded queue of frozen values, with many senders and receivers. A handle is a frozen value itself. */
export class Channel<T = unknown> implements AsyncIterable<T>, Iterable<T> {
  private constructor();
  readonly name: string;
  readonly capacity: number;
  readonly maxBytes: number | undefined;
  /** Waits for room. */
  send(value: T, options?: Waiting): Promise<void>;
  receive(options?: Waiting): Promise<T>;
  /** As `send`, blocking the program. */
  sendSync(value: T, options?: Waiting): void;
  /** As `receive`, blocking the program. */
  receiveSync(options?: Waiting): T;
  /** Whether there was room. */
  trySend(value: T): boolean;
  tryReceive(): T | undefined;
  tryReceive<D>(otherwise: D): T | D;
  /** Closes it for everybody; what is in it is still received. */
  close(): void;
  [Symbol.asyncIterator](): AsyncIterator<T>;
  [Symbol.iterator](): Iterator<T>;
}

/** Opens a channel; one without a name is reached by its handle only. */
export function channel<T = unknown>(name?: string, options?: { capacity?: number; maxBytes?: number }): Channel<T>;
/** The first message of any of several channels. */
export function select<T>(
  channels: Channel<T>[],
  options?: Waiting,
): Promise<[Channel<T>, T] & { channel: Channel<T>; value: T }>;
/** As `select`, blocking the program. */
export function selectSync<T>(
  channels: Channel<T>[],
  options?: Waiting,
): [Channel<T>, T] & { channel: Channel<T>; value: T };

// --- pats

/** One running instance of a program. */
export interface Pat<T = unknown> {
  readonly id: number;
  readonly name: string;
  /** The exit status, undefined while it lives. */
  readonly status: number | undefined;
  /** Waits for its end and gives its result; throws the error that ended it. */
  join(options?: Waiting): Promise<Frozen<T>>;
  /** As join, but the event loop does not go on. */
  joinSync(options?: Waiting): Frozen<T>;
  /** Ends it at once, with status 137. */
  kill(): void;
  /** Lets it outlive the program that started it. */
  release(): void;
}

/**
 * Starts a program, which ends with this one. It is a function that its module exports; a file, relative to the
 * application's folder; or `file:function`, in any language. The arguments are frozen; those of a file that are strings
 * are its command line.
 */
export function spawn<A extends unknown[], T>(
  what: ((...args: A) => T) | { run: (...args: A) => T; name?: string },
  ...args: A
): Pat<Awaited<T>>;
export function spawn<T = unknown>(
  what: string | URL | { run: string | URL; name?: string },
  ...args: unknown[]
): Pat<T>;
/** What spawn was given for this program. */
declare function givenArguments(): unknown[];
export { givenArguments as arguments };
/** Sets what join gives in the program that started this one. */
export function result(value: unknown): void;

export function me(): Pat;
/** All that live. */
export function pats(): Pat[];

declare const patio: typeof import('./index');
export default patio;
