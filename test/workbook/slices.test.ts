import { drained, eachOf, mapped, sliceRows, stageOf } from "../../src/workbook/slices";

const list = Array.from({ length: 3 * sliceRows + 1 }, (_, i) => i);

/** Every part that some work yields, and what it returns. */
function parts<T>(work: Iterator<number, T>): { readonly yielded: number[]; readonly returned: T } {
  const yielded: number[] = [];
  for (;;) {
    const next = work.next();
    if (next.done === true) return { yielded, returned: next.value };
    yielded.push(next.value);
  }
}

test("work in one go gives what it gives in pieces", () => {
  expect(drained(mapped(list, (x) => x * 2))).toEqual(list.map((x) => x * 2));
});

test("every entry is done once and in order, with a pause after every few thousand", () => {
  const seen: number[] = [];
  const { yielded } = parts(eachOf(list, (x) => seen.push(x)));
  expect(seen).toEqual(list);
  expect(yielded).toHaveLength(3);
  expect(yielded[0]).toBeCloseTo(sliceRows / list.length, 12);
});

test("a short list is done without a pause", () => {
  expect(parts(eachOf([1, 2, 3], () => undefined)).yielded).toEqual([]);
});

test("a stage reports its part of the whole and hands on what it made", () => {
  const { yielded, returned } = parts(stageOf(mapped(list, String), 0.5, 0.7));
  expect(returned).toHaveLength(list.length);
  expect(yielded.every((part) => part > 0.5 && part < 0.7)).toBe(true);
});
