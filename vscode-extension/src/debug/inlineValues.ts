import * as vscode from 'vscode';
import { functionStart } from './functionStart';
import { namesIn } from './names';

const MOST_LINES = 100;

/** Shows the values of variables beside the lines of the function where a program has stopped, up to that line. */
export const inlineValues: vscode.InlineValuesProvider = {
  provideInlineValues(document, viewport, context) {
    if (vscode.debug.activeDebugSession?.type !== 'patio') {
      return [];
    }
    const last = context.stoppedLocation.end.line;
    const lines = document.getText().split('\n');
    const begin = functionStart(lines, last, document.languageId);
    const first = Math.max(begin, viewport.start.line, last - MOST_LINES);
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
