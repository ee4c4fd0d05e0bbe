/** What a session says of itself over its control socket: the answers to `ps` and `shared`. */

export interface SessionReport {
  readonly session: string;
  readonly folder: string;
  readonly programs: readonly PatReport[];
}

export interface PatReport {
  readonly id?: number;
  readonly name: string;
  readonly language: string;
  readonly state: string;
  readonly status?: number;
  readonly reason?: string;
  readonly restarts: number;
  readonly wallMillis: number;
  readonly cpuMillis: number;
  readonly allocatedBytes: number;
  readonly threads: number;
}

export interface SpaceReport {
  readonly exports: readonly ExportReport[];
  readonly channels: readonly ChannelReport[];
  readonly pats: readonly { readonly id: number; readonly waits: readonly string[] }[];
}

export interface ExportReport {
  readonly name: string;
  readonly version: number;
  readonly type: string;
  readonly bytes: number;
  readonly owner: string;
}

export interface ChannelReport {
  readonly name: string;
  readonly depth: number;
  readonly capacity: number;
  readonly waitingSenders: number;
  readonly waitingReceivers: number;
  readonly senders: readonly string[];
  readonly receivers: readonly string[];
  readonly closed: boolean;
}

/** A session and what its programs share, at one moment. */
export interface Snapshot {
  readonly session: SessionReport;
  readonly space: SpaceReport;
}
