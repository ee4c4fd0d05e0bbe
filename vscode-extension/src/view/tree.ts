import * as vscode from 'vscode';
import type { Node } from './nodes';
import type { Values } from './values';

/** Shows nodes as the rows of a view. VS Code knows them by their ids, so that rows without news stay as they are. */
export class Tree implements vscode.TreeDataProvider<string> {
  private readonly changed = new vscode.EventEmitter<string[] | undefined>();
  private nodes: ReadonlyMap<string, Node> = new Map();
  private roots: readonly string[] = [];

  readonly onDidChangeTreeData = this.changed.event;

  constructor(private readonly values: Values) {}

  /** Shows these from now on. */
  show(roots: readonly Node[]): void {
    const before = this.nodes;
    const sameRoots = this.roots.join() === idsOf(roots).join();
    this.nodes = new Map(all(roots).map((node) => [node.id, node]));
    this.roots = idsOf(roots);
    const news = [...this.nodes.values()].filter((node) => before.has(node.id) && !looksAs(node, before.get(node.id)));
    if (!sameRoots) {
      this.changed.fire(undefined);
    } else if (news.length > 0) {
      this.changed.fire(idsOf(news));
    }
  }

  /** The row of an id, if it is there still. */
  node(id: string | undefined): Node | undefined {
    return id === undefined ? undefined : this.nodes.get(id);
  }

  getChildren(id?: string): string[] {
    return [...(id === undefined ? this.roots : idsOf(this.nodes.get(id)?.children ?? []))];
  }

  getTreeItem(id: string): vscode.TreeItem {
    const node = this.nodes.get(id);
    return node === undefined ? new vscode.TreeItem(id) : itemOf(node);
  }

  /** Adds what is asked for only when somebody looks: the value of an export. */
  async resolveTreeItem(item: vscode.TreeItem, id: string): Promise<vscode.TreeItem> {
    const node = this.nodes.get(id);
    if (node?.kind === 'export') {
      const value = new vscode.MarkdownString(node.tooltip);
      value.appendCodeblock(await this.values.text(node));
      item.tooltip = value;
    }
    return item;
  }
}

function itemOf(node: Node): vscode.TreeItem {
  const states = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(node.label, node.children.length > 0 ? states.Expanded : states.None);
  item.id = node.id;
  item.description = node.description;
  if (node.kind !== 'export') {
    item.tooltip = node.tooltip;
  }
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
  } else if (node.named !== undefined) {
    // Without arguments: VS Code forgets those of a row when it is told of the next state, even while it is clicked.
    item.command = { command: 'patio.view.goTo', title: 'Go to Source' };
  }
  return item;
}

function idsOf(nodes: readonly Node[]): string[] {
  return nodes.map(({ id }) => id);
}

function all(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node) => [node, ...all(node.children)]);
}

/** Whether nothing of the row itself differs. */
function looksAs(node: Node, before: Node | undefined): boolean {
  const seen = (each: Node | undefined) => JSON.stringify({ ...each, children: idsOf(each?.children ?? []) });
  return seen(node) === seen(before);
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
