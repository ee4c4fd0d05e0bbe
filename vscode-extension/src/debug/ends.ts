import * as vscode from 'vscode';
import { messages } from '../messages';

/** Writes the status of a session into its debug console when all its programs have ended. */
export const tellsTheEnd: vscode.DebugAdapterTrackerFactory = {
  createDebugAdapterTracker: () => ({
    onDidSendMessage(message: unknown) {
      const status = exitStatus(message);
      if (status !== undefined) {
        vscode.debug.activeDebugConsole.append(messages.ended(status));
      }
    },
  }),
};

function exitStatus(message: unknown): number | undefined {
  const { event, body } = message as { event?: string; body?: { exitCode?: number } };
  return event === 'exited' ? body?.exitCode : undefined;
}
