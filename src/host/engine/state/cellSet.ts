const COLUMNS = 16384;
const BITS = 32;

/** Cells by their keys (row * 16384 + column): a bit each, for a sheet may have millions of them. */
export class CellSet implements Iterable<number> {
  private rows: (Uint32Array | undefined)[] = [];
  private count = 0;

  constructor(keys: Iterable<number> = []) {
    for (const key of keys) this.add(key);
  }

  get size(): number {
    return this.count;
  }

  add(key: number): this {
    const row = Math.floor(key / COLUMNS);
    const column = key - row * COLUMNS;
    const [word, bit] = [column >>> 5, 1 << (column & (BITS - 1))];
    const words = this.wordsOf(row, word);
    const before = words[word] ?? 0;
    if ((before & bit) !== 0) return this;
    words[word] = before | bit;
    this.count++;
    return this;
  }

  has(key: number): boolean {
    const row = Math.floor(key / COLUMNS);
    const column = key - row * COLUMNS;
    return ((this.rows[row]?.[column >>> 5] ?? 0) & (1 << (column & (BITS - 1)))) !== 0;
  }

  clear(): void {
    this.rows = [];
    this.count = 0;
  }

  /** By rows, from left to right. */
  *[Symbol.iterator](): Iterator<number> {
    // Rows far apart leave holes, which `forEach` passes over without walking through them.
    const filled: number[] = [];
    this.rows.forEach((_words, row) => filled.push(row));
    for (const row of filled) yield* keysOf(row, this.rows[row] ?? new Uint32Array());
  }

  private wordsOf(row: number, word: number): Uint32Array {
    const words = this.rows[row];
    if (words !== undefined && word < words.length) return words;
    const wider = new Uint32Array(Math.max(2, word + 1, 2 * (words?.length ?? 0)));
    wider.set(words ?? []);
    this.rows[row] = wider;
    return wider;
  }
}

function* keysOf(row: number, words: Uint32Array): Iterable<number> {
  for (let word = 0; word < words.length; word++) {
    const bits = words[word] ?? 0;
    if (bits === 0) continue;
    for (let bit = 0; bit < BITS; bit++) if ((bits & (1 << bit)) !== 0) yield row * COLUMNS + word * BITS + bit;
  }
}
