/** Work in pieces: it yields the part done (0–1) every few thousand rows, so that a page may do something else in between. */
export type Slices<T> = Generator<number, T>;

/** Rows after which work on a table yields. */
export const sliceRows = 1000;

/** Does the work in one go. */
export function drained<T>(work: Iterator<number, T>): T {
  for (;;) {
    const next = work.next();
    if (next.done === true) return next.value;
  }
}

/** One stage of a longer work, which goes from one part of the whole to another. */
export function* stageOf<T>(work: Iterator<number, T>, from: number, to: number): Slices<T> {
  for (;;) {
    const next = work.next();
    if (next.done === true) return next.value;
    yield from + next.value * (to - from);
  }
}

/** Does something with every entry, in order. */
export function* eachOf<T>(list: readonly T[], act: (entry: T, index: number) => void): Slices<void> {
  for (let i = 0; i < list.length; i++) {
    if (i % sliceRows === 0 && i > 0) yield i / list.length;
    act(list[i] as T, i);
  }
}

/** What a function makes of every entry, in order. */
export function* mapped<T, U>(list: readonly T[], make: (entry: T, index: number) => U): Slices<U[]> {
  const made: U[] = [];
  yield* eachOf(list, (entry, i) => made.push(make(entry, i)));
  return made;
}
