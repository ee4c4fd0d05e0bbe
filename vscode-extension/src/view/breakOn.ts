import * as vscode from 'vscode';
import type { Node } from './nodes';

/**
 * Stops who writes to an export or a channel from now on. VS Code lets extensions set no data breakpoints; the adapter
 * takes function breakpoints of such names for some.
 */
export function breakOn(node: Node | undefined): void {
  if (node?.named === undefined) {
    return;
  }
  const name = `${node.named.kind} ${node.named.name}`;
  const there = vscode.debug.breakpoints.some(
    (each) => each instanceof vscode.FunctionBreakpoint && each.functionName === name,
  );
  if (!there) {
    vscode.debug.addBreakpoints([new vscode.FunctionBreakpoint(name)]);
  }
}
