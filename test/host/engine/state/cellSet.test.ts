import fc from "fast-check";
import { CellSet } from "../../../../src/host/engine";

const key = fc.oneof(
  fc.integer({ min: 0, max: 40 * 16384 }),
  fc.integer({ min: 0, max: 1048575 }).map((row) => row * 16384 + (row % 16384)),
);

test("a set of cells holds what a set of their keys holds, in order", () => {
  fc.assert(
    fc.property(fc.array(key), fc.array(key), (added, asked) => {
      const cells = new CellSet(added);
      const keys = new Set(added);
      expect([...cells]).toEqual([...keys].sort((a, b) => a - b));
      expect(cells.size).toBe(keys.size);
      for (const one of [...added, ...asked]) expect(cells.has(one)).toBe(keys.has(one));
    }),
  );
});

test("a set that was emptied holds nothing", () => {
  const cells = new CellSet([5, 16384 + 31, 16384 + 32]);
  cells.clear();
  expect([cells.size, [...cells], cells.has(5)]).toEqual([0, [], false]);
});
