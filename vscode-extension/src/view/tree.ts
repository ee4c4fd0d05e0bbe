import * as vscode from 'vscode';
import type { Node } from './nodes';

/** Shows nodes as the rows of a view. */
export class Tree implements vscode.TreeDataProvider<Node> {
  private readonly changed = new vscode.EventEmitter<void>();
  private nodes: readonly Node[] = [];

  readonly onDidChangeTreeData = this.changed.event;

  /** Shows these from now on; does nothing where all are as before. */
  show(nodes: readonly Node[]): void {
    if (JSON.stringify(nodes) !== JSON.stringify(this.nodes)) {
      this.nodes = nodes;
      this.changed.fire();
    }
  }

  getChildren(node?: Node): Node[] {
    return [...(node?.children ?? this.nodes)];
  }

  getTreeItem(node: Node): vscode.TreeItem {
    const states = vscode.TreeItemCollapsibleState;
    const item = new vscode.TreeItem(node.label, node.children.length > 0 ? states.Expanded : states.None);
    item.id = node.id;
    item.description = node.description;
    item.tooltip = node.tooltip;
    item.contextValue = node.kind;
    if (node.icon !== '') {
      item.iconPath = new vscode.ThemeIcon(node.icon, colour(node.icon));
    }
    if (node.place !== undefined) {
      const at = new vscode.Position(node.place.line - 1, 0);
      item.command = {
        command: 'vscode.open',
        title: 'Go to Line',
        arguments: [vscode.Uri.file(node.place.file), { selection: new vscode.Range(at, at) }],
      };
    }
    return item;
  }
}

function colour(icon: string): vscode.ThemeColor | undefined {
  switch (icon) {
    case 'play-circle':
    case 'pass':
      return new vscode.ThemeColor('testing.iconPassed');
    case 'error':
      return new vscode.ThemeColor('testing.iconFailed');
    default:
      return undefined;
  }
}
