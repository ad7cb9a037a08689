import type { Book } from "../../src/host/engine";
import { CellError } from "../../src/host/engine";
import { CellSet } from "../../src/host/engine/state/cellSet";

/** A workbook at one moment, to go back to. */
export type BookState = Readonly<Record<string, unknown>>;

/** Styles are only ever added, each look once, so all moments share them; the opened bytes never change. */
const shared: ReadonlySet<string> = new Set(["styles", "bytes"]);

const plain: ReadonlySet<object | null> = new Set([Object.prototype, null]);

function copied(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (value instanceof CellError || value instanceof Uint8Array) return value;
  if (Array.isArray(value)) return copiedArray(value);
  if (value instanceof Map) return new Map([...value].map(([key, one]) => [key as unknown, copied(one)]));
  if (value instanceof Set) return new Set(value);
  if (value instanceof CellSet) return new CellSet(value);
  if (!plain.has(Object.getPrototypeOf(value) as object | null))
    throw new TypeError(`A workbook holds a ${value.constructor.name} that cannot be copied.`);
  const copy: Record<string, unknown> = {};
  for (const key in value) copy[key] = copied((value as Record<string, unknown>)[key]);
  return copy;
}

/** Holes stay holes. */
function copiedArray(from: readonly unknown[]): unknown[] {
  const copy: unknown[] = [];
  copy.length = from.length;
  from.forEach((one, i) => (copy[i] = copied(one)));
  return copy;
}

const copyOf = (state: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(state).map(([key, value]) => [key, shared.has(key) ? value : copied(value)]));

export const rememberBook = (book: Book): BookState => copyOf(book);

/** The very same object holds again what it held then. */
export function restoreBook(book: Book, state: BookState): void {
  for (const key of Object.keys(book)) if (!(key in state)) Reflect.deleteProperty(book, key);
  Object.assign(book, copyOf(state));
}

/** What a saver must know but no action can see. */
const unseen: ReadonlySet<string> = new Set(["bytes", "styles", "changes", "changed", "shifts", "dirty", "source"]);

/** Text that is the same for two moments of one workbook when nothing that can be done to it would tell them apart. */
export function bookKey(book: Book): string {
  return JSON.stringify(book, (name, value: unknown) => {
    if (unseen.has(name)) return undefined;
    if (value instanceof CellError) return { error: value.code };
    return value instanceof Map || value instanceof Set ? [...(value as Iterable<unknown>)] : value;
  });
}
