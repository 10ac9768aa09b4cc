/** Runs tasks of the same name one after the other, in the order in which they came; other names do not wait. */
export type InTurn = <T>(name: string, task: () => Promise<T>) => Promise<T>;

/** A set of queues, one a name; a queue is gone when its last task has ended. */
export function createInTurn(): InTurn {
  const last = new Map<string, Promise<unknown>>();
  return (name, task) => {
    const before = last.get(name);
    const run = before ? before.then(task, task) : task();
    last.set(name, run);
    const leave = (): void => {
      if (last.get(name) === run) last.delete(name);
    };
    run.then(leave, leave);
    return run;
  };
}
