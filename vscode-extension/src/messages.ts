/** Texts for users that are not in package.json. The cause first, then the remedy. */
import type { Problem } from './home/problem';

export const buttons = {
  help: 'How to Fix',
  settings: 'Open Settings',
  output: 'Show Output',
  doctor: 'Run Doctor',
} as const;

export function problemText(problem: Problem): string {
  switch (problem.kind) {
    case 'no-home':
      return 'Patio is not on the PATH, and not in this workspace. Set "patio.home" to the folder where it is.';
    case 'wrong-setting':
      return `There is no Patio in "${problem.setting}". Set "patio.home" to a folder with bin/patio, or leave it empty to look on the PATH.`;
    case 'no-jdk':
      return `Patio needs a JDK 25: ${problem.said}`;
    case 'broken':
      return `Patio does not start: ${problem.said} (${problem.launcher})`;
  }
}

export const messages = {
  building: 'Patio is built on its first use. This takes some minutes.',
  found: (launcher: string, version: string) => `${version}: ${launcher}`,
  noLanguageServer: 'This Patio has no language server yet; names are not followed from one program to another.',
  nothingToRun: 'Nothing to run here: open a JavaScript, Python or Java file, or a patio.json.',
  doctorFound: 'Patio runs here, but something is lacking. The output says what, and what to do.',
  doctorFine: 'Patio has all that it needs.',
  notDebugging: 'No programs are being debugged with Patio.',
  tooOld: 'The Patio that is used here cannot do that yet. A newer version can.',
  attach: 'Attach to a Session',
  attachedTo: (session?: string) => (session === undefined ? 'Attached' : `Session ${session}`),
  sessionOf: (id: string) => `session ${id}`,
  otherSession: 'Another session…',
  pasteWaiting: 'The line "attach with …" that "patio debug" has printed.',
  notWaiting: 'There has to be a "token" and a "debugServer", as "patio debug" prints them.',
  failed: (what: string, why: string) => `${what} did not work: ${why}`,
  ended: (status: number) => `All programs have ended. Status ${status}.\n`,
  noSuchFile: (name: string) => `There is no ${name} in this workspace.`,
  notNamed: (name: string) => `No source of this workspace names ${name}.`,
  timeline: 'Timeline',
  timelineOf: (folder: string, session: string) => `${folder}, session ${session}`,
  timelinePage: {
    waiting: 'Waiting for a session',
    help: 'Arrow keys go from one thing to the next, Enter goes to its line. + and − zoom, 0 shows all, F follows.',
    buttons: {
      in: 'Zoom In',
      out: 'Zoom Out',
      all: 'Show All',
      follow: 'Follow',
      table: 'As Table',
      svg: 'Save as SVG',
      trace: 'Save as Trace',
    },
  },
  processOf: (session: string) => `process ${session}`,
  noSession: 'No session runs whose timeline could be shown. Run or debug programs first.',
  confirmKill: (name: string) => `Kill ${name}?`,
};
