import * as vscode from 'vscode';
import { namesIn } from './names';

const MOST_LINES = 100;

/** Shows the values of variables at the ends of the lines before the one where a program has stopped. */
export const inlineValues: vscode.InlineValuesProvider = {
  provideInlineValues(document, viewport, context) {
    if (vscode.debug.activeDebugSession?.type !== 'patio') {
      return [];
    }
    const last = context.stoppedLocation.end.line;
    const first = Math.max(viewport.start.line, last - MOST_LINES);
    const values: vscode.InlineValue[] = [];
    for (let line = first; line <= last; line++) {
      for (const name of namesIn(document.lineAt(line).text, document.languageId)) {
        values.push(
          new vscode.InlineValueVariableLookup(new vscode.Range(line, name.start, line, name.end), name.text, true),
        );
      }
    }
    return values;
  },
};
