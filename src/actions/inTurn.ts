let last: Promise<unknown> = Promise.resolve();

/** Runs tasks one after another, whatever surface asks: two runs at once would read each other's half-written sheets. */
export function inTurn<T>(task: () => Promise<T>): Promise<T> {
  const turn = last.then(task, task);
  last = turn;
  return turn;
}
