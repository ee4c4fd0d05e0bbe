import * as path from 'node:path';
import { bar, bytes, seconds } from './amounts';
import type { ChannelReport, ExportReport, PatReport, Snapshot } from './reports';

/** A row of the Patio view. Its id stays the same from one moment to the next. */
export interface Node {
  readonly id: string;
  readonly kind: 'session' | 'group' | 'program' | 'endedProgram' | 'export' | 'channel' | 'wait';
  readonly label: string;
  readonly description: string;
  readonly tooltip: string;
  readonly icon: string;
  readonly children: readonly Node[];
  /** The session and the program that actions are for. */
  readonly session: string;
  readonly program?: string;
  /** A line of source to go to. */
  readonly place?: { readonly file: string; readonly line: number };
  /** What the sources call it, to go to where they do; their files are below the folder. */
  readonly named?: Named & { readonly folder: string };
}

/** A shared thing or a program, by its name. */
export interface Named {
  readonly kind: 'export' | 'channel' | 'program';
  readonly name: string;
}

/** The rows for what runs at one moment. */
export function nodesOf(snapshots: readonly Snapshot[]): Node[] {
  return snapshots.map((snapshot) => {
    const { session, folder, programs } = snapshot.session;
    const running = programs.filter((program) => program.status === undefined).length;
    return {
      id: session,
      kind: 'session',
      label: path.basename(folder),
      description: `${running} of ${programs.length} running`,
      tooltip: `Session ${session} in ${folder}`,
      icon: 'layout',
      session,
      children: [
        group(
          session,
          'programs',
          programs.map((program) => programNode(snapshot, program)),
        ),
        group(
          session,
          'exports',
          snapshot.space.exports.map((each) => exportNode(session, folder, each)),
        ),
        group(
          session,
          'channels',
          snapshot.space.channels.map((each) => channelNode(session, folder, each)),
        ),
      ].filter((node) => node.children.length > 0),
    };
  });
}

function group(session: string, name: string, children: readonly Node[]): Node {
  return {
    id: `${session}/${name}`,
    kind: 'group',
    label: name,
    description: String(children.length),
    tooltip: '',
    icon: '',
    session,
    children,
  };
}

const ICONS: Readonly<Record<string, string>> = { running: 'play-circle', starting: 'loading~spin', waiting: 'clock' };

function programNode(snapshot: Snapshot, program: PatReport): Node {
  const { session, folder } = snapshot.session;
  const id = `${session}/programs/${program.name}`;
  const ended = program.status !== undefined;
  const waits = snapshot.space.pats.find((pat) => pat.id === program.id)?.waits ?? [];
  const facts = [
    ended ? `${program.state} ${program.status}` : program.state,
    seconds(program.cpuMillis),
    bytes(program.allocatedBytes),
    ...(program.restarts > 0 ? [`${program.restarts} ${program.restarts === 1 ? 'restart' : 'restarts'}`] : []),
  ];
  return {
    id,
    kind: ended ? 'endedProgram' : 'program',
    label: program.name,
    description: facts.join(' · '),
    tooltip: [
      `${program.language} program, ${program.threads} threads`,
      `ran ${seconds(program.wallMillis)}, CPU ${seconds(program.cpuMillis)}, allocated ${bytes(program.allocatedBytes)}`,
      ...(program.reason === undefined ? [] : [program.reason]),
    ].join('\n'),
    icon: ended ? (program.status === 0 ? 'pass' : 'error') : (ICONS[program.state] ?? 'circle-outline'),
    session,
    program: program.name,
    named: { kind: 'program', name: program.name, folder },
    children: ended ? [] : waits.map((wait, number) => waitNode(session, folder, `${id}/${number}`, wait)),
  };
}

/** A wait begins with its place where it is known: `report.py:3: receive from channel 'orders'`. */
function waitNode(session: string, folder: string, id: string, wait: string): Node {
  const [, file, line, what] = /^(.+?):(\d+): (.*)$/.exec(wait) ?? [];
  const place = file === undefined ? {} : { place: { file: path.resolve(folder, file), line: Number(line) } };
  return {
    id,
    kind: 'wait',
    label: `waits: ${what ?? wait}`,
    description: file === undefined ? '' : `${file}:${line ?? ''}`,
    tooltip: wait,
    icon: 'watch',
    session,
    children: [],
    ...place,
  };
}

function exportNode(session: string, folder: string, each: ExportReport): Node {
  return {
    id: `${session}/exports/${each.name}`,
    kind: 'export',
    label: each.name,
    description: `${each.type} · version ${each.version} · ${bytes(each.bytes)} · from ${each.owner}`,
    tooltip: `${each.name}: ${each.type}, version ${each.version}, exported by ${each.owner}`,
    icon: 'symbol-constant',
    session,
    named: { kind: 'export', name: each.name, folder },
    children: [],
  };
}

function channelNode(session: string, folder: string, each: ChannelReport): Node {
  const waiting = [
    ...waits(each.waitingSenders, 'send'),
    ...waits(each.waitingReceivers, 'receive'),
    ...(each.closed ? ['closed'] : []),
  ];
  const ends = (names: readonly string[]) => (names.length === 0 ? 'nobody yet' : names.join(', '));
  return {
    id: `${session}/channels/${each.name}`,
    kind: 'channel',
    label: each.name,
    description: [`${bar(each.depth, each.capacity)} ${each.depth}/${each.capacity}`, ...waiting].join(' · '),
    tooltip: `from ${ends(each.senders)} to ${ends(each.receivers)}`,
    icon: 'arrow-swap',
    session,
    named: { kind: 'channel', name: each.name, folder },
    children: [],
  };
}

function waits(count: number, what: string): string[] {
  return count === 0 ? [] : [`${count} ${count === 1 ? 'waits' : 'wait'} to ${what}`];
}
