/** A task of the type `patio`, as tasks.json has it. */
export interface RunTask {
  readonly manifest?: string;
  readonly program?: string;
  readonly args?: readonly string[];
  readonly options?: readonly string[];
}

/** What it runs: the manifest, or the program; the folder's own manifest without either. */
export function choiceOf(task: RunTask): string {
  return task.manifest ?? task.program ?? 'patio.json';
}

/** The command line of a task, behind `patio`. */
export function words(task: RunTask): string[] {
  const args = task.manifest === undefined && task.program !== undefined ? (task.args ?? []) : [];
  return ['run', ...(task.options ?? []), choiceOf(task), ...args];
}
