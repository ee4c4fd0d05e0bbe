import * as vscode from 'vscode';
import { choiceOf, words, type RunTask } from './definition';
import type { Homes } from '../home/homes';
import { MANIFEST } from '../debug/runnable';

const MATCHERS = ['$patio-python', '$patio-javascript', '$patio-java', '$patio-manifest'];

/** Offers `patio: run` for each manifest, and runs what tasks.json has of the type. */
export class RunTasks implements vscode.TaskProvider {
  constructor(private readonly homes: Homes) {}

  async provideTasks(): Promise<vscode.Task[]> {
    const look = await this.homes.look();
    if (!('home' in look)) {
      return [];
    }
    const manifests = await vscode.workspace.findFiles(`**/${MANIFEST}`, '**/{node_modules,target}/**');
    return manifests.map((manifest) => this.task(look.home.launcher, definitionOf(manifest), folderOf(manifest)));
  }

  async resolveTask(task: vscode.Task): Promise<vscode.Task | undefined> {
    const home = await this.homes.need();
    return home === undefined ? undefined : this.task(home.launcher, task.definition, task.scope);
  }

  /** Runs a file, or a manifest, in a terminal. */
  async run(file: vscode.Uri): Promise<void> {
    const home = await this.homes.need();
    if (home !== undefined) {
      await vscode.workspace.saveAll(false);
      await vscode.tasks.executeTask(this.task(home.launcher, definitionOf(file), folderOf(file)));
    }
  }

  private task(
    launcher: string,
    definition: RunTask & vscode.TaskDefinition,
    scope: vscode.Task['scope'],
  ): vscode.Task {
    const execution = new vscode.ProcessExecution(launcher, words(definition), { env: this.variables() });
    const name = `run ${choiceOf(definition)}`;
    const task = new vscode.Task(definition, scope ?? vscode.TaskScope.Workspace, name, 'patio', execution, MATCHERS);
    task.presentationOptions = { clear: true, focus: false };
    return task;
  }

  private variables(): Record<string, string> {
    const javaHome = this.homes.environment().PATIO_JAVA_HOME;
    return javaHome === undefined ? {} : { PATIO_JAVA_HOME: javaHome };
  }
}

function definitionOf(file: vscode.Uri): RunTask & vscode.TaskDefinition {
  const name = vscode.workspace.asRelativePath(file, false);
  return { type: 'patio', ...(name.endsWith('.json') ? { manifest: name } : { program: name }) };
}

function folderOf(file: vscode.Uri): vscode.WorkspaceFolder | vscode.TaskScope {
  return vscode.workspace.getWorkspaceFolder(file) ?? vscode.TaskScope.Workspace;
}
