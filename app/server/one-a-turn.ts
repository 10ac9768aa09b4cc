/**
 * Runs tasks in the order in which they come, one in each turn of the event loop. Node takes one new connection a turn:
 * a turn that answered everybody at once would keep newcomers waiting for as long as the old ones go on asking, so that
 * of two hundred people who open a page together some would wait for seconds. A task is begun, not awaited.
 */
export function createOneATurn(): (task: () => void) => void {
  let waiting: (() => void)[] = [];
  let next = 0;
  let isTurning = false;
  const turn = (): void => {
    const task = waiting[next++];
    if (next === waiting.length) {
      waiting = [];
      next = 0;
      isTurning = false;
    } else {
      setImmediate(turn);
    }
    task?.();
  };
  return (task) => {
    waiting.push(task);
    if (isTurning) return;
    isTurning = true;
    setImmediate(turn);
  };
}
